// row_store_lanes8_rows8: A list of keys, `lanes` to a row, that takes up to `lanes` keys at
// any position in one cycle: key i of `row` goes to position `start + i`. Each lane has a
// memory of its own, so that the keys that reach over the end of a row go into the next one at
// the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(32), lanes = 8, rows = 8.
// IR f8d0369c. Do not edit.
`default_nettype none
module row_store_lanes8_rows8 (
    input  wire         clock,
    input  wire         write,
    input  wire [  6:0] start,
    input  wire [  3:0] count,
    input  wire [255:0] row,
    input  wire [  2:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [255:0] read
);
    wire [255:0] turn_turned;
    wire [31:0] bank0_read;
    wire [31:0] bank1_read;
    wire [31:0] bank2_read;
    wire [31:0] bank3_read;
    wire [31:0] bank4_read;
    wire [31:0] bank5_read;
    wire [31:0] bank6_read;
    wire [31:0] bank7_read;

    wire [2:0] which_0 = 3'd0 - start[2:0];
    wire [2:0] which_1 = 3'd1 - start[2:0];
    wire [2:0] which_2 = 3'd2 - start[2:0];
    wire [2:0] which_3 = 3'd3 - start[2:0];
    wire [2:0] which_4 = 3'd4 - start[2:0];
    wire [2:0] which_5 = 3'd5 - start[2:0];
    wire [2:0] which_6 = 3'd6 - start[2:0];
    wire [2:0] which_7 = 3'd7 - start[2:0];

    assign read[31:0] = bank0_read;
    assign read[63:32] = bank1_read;
    assign read[95:64] = bank2_read;
    assign read[127:96] = bank3_read;
    assign read[159:128] = bank4_read;
    assign read[191:160] = bank5_read;
    assign read[223:192] = bank6_read;
    assign read[255:224] = bank7_read;

    rotator_lanes8 turn (
        .by     (start[2:0]),
        .row    (row),
        .turned (turn_turned)
    );

    lane_bank_rows8_rowBits3 bank0 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_0})),
        .writeRow ((start[2:0] > 3'd0) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[31:0]),
        .readRow  (readRow),
        .read     (bank0_read)
    );

    lane_bank_rows8_rowBits3 bank1 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_1})),
        .writeRow ((start[2:0] > 3'd1) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[63:32]),
        .readRow  (readRow),
        .read     (bank1_read)
    );

    lane_bank_rows8_rowBits3 bank2 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_2})),
        .writeRow ((start[2:0] > 3'd2) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[95:64]),
        .readRow  (readRow),
        .read     (bank2_read)
    );

    lane_bank_rows8_rowBits3 bank3 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_3})),
        .writeRow ((start[2:0] > 3'd3) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[127:96]),
        .readRow  (readRow),
        .read     (bank3_read)
    );

    lane_bank_rows8_rowBits3 bank4 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_4})),
        .writeRow ((start[2:0] > 3'd4) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[159:128]),
        .readRow  (readRow),
        .read     (bank4_read)
    );

    lane_bank_rows8_rowBits3 bank5 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_5})),
        .writeRow ((start[2:0] > 3'd5) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[191:160]),
        .readRow  (readRow),
        .read     (bank5_read)
    );

    lane_bank_rows8_rowBits3 bank6 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_6})),
        .writeRow ((start[2:0] > 3'd6) ? start[5:3] + 3'd1 : start[5:3]),
        .data     (turn_turned[223:192]),
        .readRow  (readRow),
        .read     (bank6_read)
    );

    lane_bank_rows8_rowBits3 bank7 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_7})),
        .writeRow (start[5:3]),
        .data     (turn_turned[255:224]),
        .readRow  (readRow),
        .read     (bank7_read)
    );

    wire _unused_ok = &{1'b0, start[6]};
endmodule
`default_nettype wire
