// lane_bank_rows4_rowBits2_31f069: The memory of one lane: a word is read one cycle after its
// address, also when it is written at the same edge.
// Source generators/spatten/rows/lane-bank.ts.
// Parameters payload = u(12), rows = 4, rowBits = 2.
// IR 77caea47. Do not edit.
`default_nettype none
module lane_bank_rows4_rowBits2_31f069 (
    input  wire        clock,
    input  wire        write,
    input  wire [ 1:0] writeRow,
    input  wire [11:0] data,
    input  wire [ 1:0] readRow,

    // The word at the `readRow` of the cycle before.
    output wire [11:0] read
);
    reg [11:0] store [0:3];
    reg [11:0] store_word;

    assign read = store_word;

    always @(posedge clock) begin
        if (write) store[writeRow] <= data;
        store_word <= (write & (writeRow == readRow)) ? data : store[readRow];
    end
endmodule
`default_nettype wire
