// row_store_lanes2_rows4_89ba95: A list of keys, `lanes` to a row, that takes up to `lanes`
// keys at any position in one cycle: key i of `row` goes to position `start + i`. Each lane has
// a memory of its own, so that the keys that reach over the end of a row go into the next one
// at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(18), lanes = 2, rows = 4.
// IR 5f14d75d. Do not edit.
`default_nettype none
module row_store_lanes2_rows4_89ba95 (
    input  wire        clock,
    input  wire        write,
    input  wire [ 3:0] start,
    input  wire [ 1:0] count,
    input  wire [35:0] row,
    input  wire [ 1:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [35:0] read
);
    wire [35:0] turn_turned;
    wire [17:0] bank0_read;
    wire [17:0] bank1_read;

    wire which_0 = 1'd0 - start[0];
    wire which_1 = 1'd1 - start[0];

    assign read[17:0] = bank0_read;
    assign read[35:18] = bank1_read;

    rotator_lanes2_fbc012 turn (
        .by     (start[0]),
        .row    (row),
        .turned (turn_turned)
    );

    lane_bank_rows4_rowBits2_afc81c bank0 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_0})),
        .writeRow ((start[0] > 1'd0) ? start[2:1] + 2'd1 : start[2:1]),
        .data     (turn_turned[17:0]),
        .readRow  (readRow),
        .read     (bank0_read)
    );

    lane_bank_rows4_rowBits2_afc81c bank1 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_1})),
        .writeRow (start[2:1]),
        .data     (turn_turned[35:18]),
        .readRow  (readRow),
        .read     (bank1_read)
    );

    wire _unused_ok = &{1'b0, start[3]};
endmodule
`default_nettype wire
