// lane_bank_rows4_rowBits2_afc81c: The memory of one lane: a word is read one cycle after its
// address, also when it is written at the same edge.
// Source generators/spatten/rows/lane-bank.ts.
// Parameters payload = u(18), rows = 4, rowBits = 2.
// IR ac330078. Do not edit.
`default_nettype none
module lane_bank_rows4_rowBits2_afc81c (
    input  wire        clock,
    input  wire        write,
    input  wire [ 1:0] writeRow,
    input  wire [17:0] data,
    input  wire [ 1:0] readRow,

    // The word at the `readRow` of the cycle before.
    output wire [17:0] read
);
    reg [17:0] store [0:3];
    reg [17:0] store_word;

    assign read = store_word;

    always @(posedge clock) begin
        if (write) store[writeRow] <= data;
        store_word <= (write & (writeRow == readRow)) ? data : store[readRow];
    end
endmodule
`default_nettype wire
