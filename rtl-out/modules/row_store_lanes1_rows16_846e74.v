// row_store_lanes1_rows16_846e74: A list of keys, `lanes` to a row, that takes up to `lanes`
// keys at any position in one cycle: those for the positions from `start` on, each on the lane
// where it is to stand. Each lane has a memory of its own, so that the keys that reach over the
// end of a row go into the next one at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(12), lanes = 1, rows = 16.
// IR 2144d805. Do not edit.
`default_nettype none
module row_store_lanes1_rows16_846e74 (
    input  wire        clock,
    input  wire        write,
    input  wire [ 4:0] start,
    input  wire        count,

    // The key for position p on lane p modulo `lanes`.
    input  wire [11:0] row,
    input  wire [ 3:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [11:0] read
);
    wire [11:0] bank_read;

    wire [1:0] which = 2'd0 - 2'd0;
    wire writes = write & (count > which[0]);
    wire [3:0] writeRows = which[1] ? start[3:0] + 4'd1 : start[3:0];

    assign read = bank_read;

    lane_bank_rows16_rowBits4_ca2c36 bank (
        .clock    (clock),
        .write    (writes),
        .writeRow (writeRows),
        .data     (row),
        .readRow  (readRow),
        .read     (bank_read)
    );

    wire _unused_ok = &{1'b0, start[4]};
endmodule
`default_nettype wire
