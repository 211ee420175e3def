// lane_bank_rows8_rowBits3_413517: The memory of one lane: a word is read one cycle after its
// address, also when it is written at the same edge.
// Source generators/spatten/rows/lane-bank.ts.
// Parameters payload = u(26), rows = 8, rowBits = 3.
// IR b0784110. Do not edit.
`default_nettype none
module lane_bank_rows8_rowBits3_413517 (
    input  wire        clock,
    input  wire        write,
    input  wire [ 2:0] writeRow,
    input  wire [25:0] data,
    input  wire [ 2:0] readRow,

    // The word at the `readRow` of the cycle before.
    output wire [25:0] read
);
    reg [25:0] store [0:7];
    reg [25:0] store_word;

    assign read = store_word;

    always @(posedge clock) begin
        if (write) store[writeRow] <= data;
        store_word <= (write & (writeRow == readRow)) ? data : store[readRow];
    end
endmodule
`default_nettype wire
