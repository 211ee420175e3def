// row_store: A list of keys, `lanes` to a row, that takes up to `lanes` keys at any position in
// one cycle: key i of `row` goes to position `start + i`. Each lane has a memory of its own, so
// that the keys that reach over the end of a row go into the next one at the same time, and
// rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(32), lanes = 16, rows = 64.
// IR 118b1f87. Do not edit.
`default_nettype none
module row_store (
    input  wire         clock,
    input  wire         write,
    input  wire [ 10:0] start,
    input  wire [  4:0] count,
    input  wire [511:0] row,
    input  wire [  5:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [511:0] read
);
    wire [511:0] turn_turned;
    wire [31:0] bank0_read;
    wire [31:0] bank1_read;
    wire [31:0] bank2_read;
    wire [31:0] bank3_read;
    wire [31:0] bank4_read;
    wire [31:0] bank5_read;
    wire [31:0] bank6_read;
    wire [31:0] bank7_read;
    wire [31:0] bank8_read;
    wire [31:0] bank9_read;
    wire [31:0] bank10_read;
    wire [31:0] bank11_read;
    wire [31:0] bank12_read;
    wire [31:0] bank13_read;
    wire [31:0] bank14_read;
    wire [31:0] bank15_read;

    wire [3:0] which_0 = 4'd0 - start[3:0];
    wire [3:0] which_1 = 4'd1 - start[3:0];
    wire [3:0] which_2 = 4'd2 - start[3:0];
    wire [3:0] which_3 = 4'd3 - start[3:0];
    wire [3:0] which_4 = 4'd4 - start[3:0];
    wire [3:0] which_5 = 4'd5 - start[3:0];
    wire [3:0] which_6 = 4'd6 - start[3:0];
    wire [3:0] which_7 = 4'd7 - start[3:0];
    wire [3:0] which_8 = 4'd8 - start[3:0];
    wire [3:0] which_9 = 4'd9 - start[3:0];
    wire [3:0] which_10 = 4'd10 - start[3:0];
    wire [3:0] which_11 = 4'd11 - start[3:0];
    wire [3:0] which_12 = 4'd12 - start[3:0];
    wire [3:0] which_13 = 4'd13 - start[3:0];
    wire [3:0] which_14 = 4'd14 - start[3:0];
    wire [3:0] which_15 = 4'd15 - start[3:0];

    assign read[31:0] = bank0_read;
    assign read[63:32] = bank1_read;
    assign read[95:64] = bank2_read;
    assign read[127:96] = bank3_read;
    assign read[159:128] = bank4_read;
    assign read[191:160] = bank5_read;
    assign read[223:192] = bank6_read;
    assign read[255:224] = bank7_read;
    assign read[287:256] = bank8_read;
    assign read[319:288] = bank9_read;
    assign read[351:320] = bank10_read;
    assign read[383:352] = bank11_read;
    assign read[415:384] = bank12_read;
    assign read[447:416] = bank13_read;
    assign read[479:448] = bank14_read;
    assign read[511:480] = bank15_read;

    rotator turn (
        .by     (start[3:0]),
        .row    (row),
        .turned (turn_turned)
    );

    lane_bank bank0 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_0})),
        .writeRow ((start[3:0] > 4'd0) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[31:0]),
        .readRow  (readRow),
        .read     (bank0_read)
    );

    lane_bank bank1 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_1})),
        .writeRow ((start[3:0] > 4'd1) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[63:32]),
        .readRow  (readRow),
        .read     (bank1_read)
    );

    lane_bank bank2 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_2})),
        .writeRow ((start[3:0] > 4'd2) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[95:64]),
        .readRow  (readRow),
        .read     (bank2_read)
    );

    lane_bank bank3 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_3})),
        .writeRow ((start[3:0] > 4'd3) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[127:96]),
        .readRow  (readRow),
        .read     (bank3_read)
    );

    lane_bank bank4 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_4})),
        .writeRow ((start[3:0] > 4'd4) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[159:128]),
        .readRow  (readRow),
        .read     (bank4_read)
    );

    lane_bank bank5 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_5})),
        .writeRow ((start[3:0] > 4'd5) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[191:160]),
        .readRow  (readRow),
        .read     (bank5_read)
    );

    lane_bank bank6 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_6})),
        .writeRow ((start[3:0] > 4'd6) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[223:192]),
        .readRow  (readRow),
        .read     (bank6_read)
    );

    lane_bank bank7 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_7})),
        .writeRow ((start[3:0] > 4'd7) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[255:224]),
        .readRow  (readRow),
        .read     (bank7_read)
    );

    lane_bank bank8 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_8})),
        .writeRow ((start[3:0] > 4'd8) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[287:256]),
        .readRow  (readRow),
        .read     (bank8_read)
    );

    lane_bank bank9 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_9})),
        .writeRow ((start[3:0] > 4'd9) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[319:288]),
        .readRow  (readRow),
        .read     (bank9_read)
    );

    lane_bank bank10 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_10})),
        .writeRow ((start[3:0] > 4'd10) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[351:320]),
        .readRow  (readRow),
        .read     (bank10_read)
    );

    lane_bank bank11 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_11})),
        .writeRow ((start[3:0] > 4'd11) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[383:352]),
        .readRow  (readRow),
        .read     (bank11_read)
    );

    lane_bank bank12 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_12})),
        .writeRow ((start[3:0] > 4'd12) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[415:384]),
        .readRow  (readRow),
        .read     (bank12_read)
    );

    lane_bank bank13 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_13})),
        .writeRow ((start[3:0] > 4'd13) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[447:416]),
        .readRow  (readRow),
        .read     (bank13_read)
    );

    lane_bank bank14 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_14})),
        .writeRow ((start[3:0] > 4'd14) ? start[9:4] + 6'd1 : start[9:4]),
        .data     (turn_turned[479:448]),
        .readRow  (readRow),
        .read     (bank14_read)
    );

    lane_bank bank15 (
        .clock    (clock),
        .write    (write & (count > {1'd0, which_15})),
        .writeRow (start[9:4]),
        .data     (turn_turned[511:480]),
        .readRow  (readRow),
        .read     (bank15_read)
    );

    wire _unused_ok = &{1'b0, start[10]};
endmodule
`default_nettype wire
