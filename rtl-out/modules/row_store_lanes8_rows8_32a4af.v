// row_store_lanes8_rows8_32a4af: A list of keys, `lanes` to a row, that takes up to `lanes`
// keys at any position in one cycle: key i of `row` goes to position `start + i`. Each lane has
// a memory of its own, so that the keys that reach over the end of a row go into the next one
// at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(26), lanes = 8, rows = 8.
// IR b7c687ec. Do not edit.
`default_nettype none
module row_store_lanes8_rows8_32a4af (
    input  wire         clock,
    input  wire         write,
    input  wire [  6:0] start,
    input  wire [  3:0] count,
    input  wire [207:0] row,
    input  wire [  2:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [207:0] read
);
    wire [207:0] turn_turned;
    wire [25:0] bank0_read;
    wire [25:0] bank1_read;
    wire [25:0] bank2_read;
    wire [25:0] bank3_read;
    wire [25:0] bank4_read;
    wire [25:0] bank5_read;
    wire [25:0] bank6_read;
    wire [25:0] bank7_read;

    wire [2:0] which_0 = 3'd0 - start[2:0];
    wire [2:0] which_1 = 3'd1 - start[2:0];
    wire [2:0] which_2 = 3'd2 - start[2:0];
    wire [2:0] which_3 = 3'd3 - start[2:0];
    wire [2:0] which_4 = 3'd4 - start[2:0];
    wire [2:0] which_5 = 3'd5 - start[2:0];
    wire [2:0] which_6 = 3'd6 - start[2:0];
    wire [2:0] which_7 = 3'd7 - start[2:0];

    assign read[25:0] = bank0_read;
    assign read[51:26] = bank1_read;
    assign read[77:52] = bank2_read;
    assign read[103:78] = bank3_read;
    assign read[129:104] = bank4_read;
    assign read[155:130] = bank5_read;
    assign read[181:156] = bank6_read;
    assign read[207:182] = bank7_read;

    rotator_lanes8_9f8c06 turn (
        .by     (start[2:0]),
        .row    (row),
        .turned (turn_turned)
    );

    lane_bank_rows8_rowBits3_413517 bank0 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_0})),
        .writeRow ((start[2:0] > 3'd0) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[25:0]),
        .readRow  (readRow),
        .read     (bank0_read)
    );

    lane_bank_rows8_rowBits3_413517 bank1 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_1})),
        .writeRow ((start[2:0] > 3'd1) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[51:26]),
        .readRow  (readRow),
        .read     (bank1_read)
    );

    lane_bank_rows8_rowBits3_413517 bank2 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_2})),
        .writeRow ((start[2:0] > 3'd2) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[77:52]),
        .readRow  (readRow),
        .read     (bank2_read)
    );

    lane_bank_rows8_rowBits3_413517 bank3 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_3})),
        .writeRow ((start[2:0] > 3'd3) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[103:78]),
        .readRow  (readRow),
        .read     (bank3_read)
    );

    lane_bank_rows8_rowBits3_413517 bank4 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_4})),
        .writeRow ((start[2:0] > 3'd4) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[129:104]),
        .readRow  (readRow),
        .read     (bank4_read)
    );

    lane_bank_rows8_rowBits3_413517 bank5 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_5})),
        .writeRow ((start[2:0] > 3'd5) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[155:130]),
        .readRow  (readRow),
        .read     (bank5_read)
    );

    lane_bank_rows8_rowBits3_413517 bank6 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_6})),
        .writeRow ((start[2:0] > 3'd6) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[181:156]),
        .readRow  (readRow),
        .read     (bank6_read)
    );

    lane_bank_rows8_rowBits3_413517 bank7 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_7})),
        .writeRow (start[5:3]),
        .data     (turn_turned[207:182]),
        .readRow  (readRow),
        .read     (bank7_read)
    );

    wire _unused_ok = &{1'b0, start[6]};
endmodule
`default_nettype wire
