// lane_bank_rows2048_rowBits11_0833d8: The memory of one lane: a word is read one cycle after
// its address, also when it is written at the same edge.
// Source generators/spatten/rows/lane-bank.ts.
// Parameters payload = u(8), rows = 2048, rowBits = 11.
// IR 962364f0. Do not edit.
`default_nettype none
module lane_bank_rows2048_rowBits11_0833d8 (
    input  wire        clock,
    input  wire        write,
    input  wire [10:0] writeRow,
    input  wire [ 7:0] data,
    input  wire [10:0] readRow,

    // The word at the `readRow` of the cycle before.
    output wire [ 7:0] read
);
    reg [7:0] store [0:2047];
    reg [7:0] store_word;

    assign read = store_word;

    always @(posedge clock) begin
        if (write) store[writeRow] <= data;
        store_word <= (write & (writeRow == readRow)) ? data : store[readRow];
    end
endmodule
`default_nettype wire
