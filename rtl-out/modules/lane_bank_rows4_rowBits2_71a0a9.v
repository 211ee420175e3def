// lane_bank_rows4_rowBits2_71a0a9: The memory of one lane: a word is read one cycle after its
// address, also when it is written at the same edge.
// Source generators/spatten/rows/lane-bank.ts.
// Parameters payload = u(8), rows = 4, rowBits = 2.
// IR 7a78d64e. Do not edit.
`default_nettype none
module lane_bank_rows4_rowBits2_71a0a9 (
    input  wire       clock,
    input  wire       write,
    input  wire [1:0] writeRow,
    input  wire [7:0] data,
    input  wire [1:0] readRow,

    // The word at the `readRow` of the cycle before.
    output wire [7:0] read
);
    reg [7:0] store [0:3];
    reg [7:0] store_word;

    assign read = store_word;

    always @(posedge clock) begin
        if (write) store[writeRow] <= data;
        store_word <= (write & (writeRow == readRow)) ? data : store[readRow];
    end
endmodule
`default_nettype wire
