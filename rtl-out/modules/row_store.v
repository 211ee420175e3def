// row_store: A list of keys, `lanes` to a row, that takes up to `lanes` keys at any position in
// one cycle: key i of `row` goes to position `start + i`. Each lane has a memory of its own, so
// that the keys that reach over the end of a row go into the next one at the same time, and
// rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(32), lanes = 16, rows = 64.
// IR a21f1e66. Do not edit.
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

    wire [63:0] laneNumbers = 64'hfedcba9876543210;
    wire [79:0] which;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_which
            assign which[lane*5 +: 5] = {1'd0, laneNumbers[lane*4 +: 4]} - {1'd0, start[3:0]};
        end
    endgenerate
    wire [15:0] writes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_writes
            assign writes[lane_1] = write & (count > {1'd0, which[lane_1*5 +: 4]});
        end
    endgenerate
    wire [95:0] writeRows;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_writeRows
            assign writeRows[lane_2*6 +: 6] = which[lane_2*5 + 4] ? start[9:4] + 6'd1 : start[9:4];
        end
    endgenerate

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
        .write    (writes[0]),
        .writeRow (writeRows[5:0]),
        .data     (turn_turned[31:0]),
        .readRow  (readRow),
        .read     (bank0_read)
    );

    lane_bank bank1 (
        .clock    (clock),
        .write    (writes[1]),
        .writeRow (writeRows[11:6]),
        .data     (turn_turned[63:32]),
        .readRow  (readRow),
        .read     (bank1_read)
    );

    lane_bank bank2 (
        .clock    (clock),
        .write    (writes[2]),
        .writeRow (writeRows[17:12]),
        .data     (turn_turned[95:64]),
        .readRow  (readRow),
        .read     (bank2_read)
    );

    lane_bank bank3 (
        .clock    (clock),
        .write    (writes[3]),
        .writeRow (writeRows[23:18]),
        .data     (turn_turned[127:96]),
        .readRow  (readRow),
        .read     (bank3_read)
    );

    lane_bank bank4 (
        .clock    (clock),
        .write    (writes[4]),
        .writeRow (writeRows[29:24]),
        .data     (turn_turned[159:128]),
        .readRow  (readRow),
        .read     (bank4_read)
    );

    lane_bank bank5 (
        .clock    (clock),
        .write    (writes[5]),
        .writeRow (writeRows[35:30]),
        .data     (turn_turned[191:160]),
        .readRow  (readRow),
        .read     (bank5_read)
    );

    lane_bank bank6 (
        .clock    (clock),
        .write    (writes[6]),
        .writeRow (writeRows[41:36]),
        .data     (turn_turned[223:192]),
        .readRow  (readRow),
        .read     (bank6_read)
    );

    lane_bank bank7 (
        .clock    (clock),
        .write    (writes[7]),
        .writeRow (writeRows[47:42]),
        .data     (turn_turned[255:224]),
        .readRow  (readRow),
        .read     (bank7_read)
    );

    lane_bank bank8 (
        .clock    (clock),
        .write    (writes[8]),
        .writeRow (writeRows[53:48]),
        .data     (turn_turned[287:256]),
        .readRow  (readRow),
        .read     (bank8_read)
    );

    lane_bank bank9 (
        .clock    (clock),
        .write    (writes[9]),
        .writeRow (writeRows[59:54]),
        .data     (turn_turned[319:288]),
        .readRow  (readRow),
        .read     (bank9_read)
    );

    lane_bank bank10 (
        .clock    (clock),
        .write    (writes[10]),
        .writeRow (writeRows[65:60]),
        .data     (turn_turned[351:320]),
        .readRow  (readRow),
        .read     (bank10_read)
    );

    lane_bank bank11 (
        .clock    (clock),
        .write    (writes[11]),
        .writeRow (writeRows[71:66]),
        .data     (turn_turned[383:352]),
        .readRow  (readRow),
        .read     (bank11_read)
    );

    lane_bank bank12 (
        .clock    (clock),
        .write    (writes[12]),
        .writeRow (writeRows[77:72]),
        .data     (turn_turned[415:384]),
        .readRow  (readRow),
        .read     (bank12_read)
    );

    lane_bank bank13 (
        .clock    (clock),
        .write    (writes[13]),
        .writeRow (writeRows[83:78]),
        .data     (turn_turned[447:416]),
        .readRow  (readRow),
        .read     (bank13_read)
    );

    lane_bank bank14 (
        .clock    (clock),
        .write    (writes[14]),
        .writeRow (writeRows[89:84]),
        .data     (turn_turned[479:448]),
        .readRow  (readRow),
        .read     (bank14_read)
    );

    lane_bank bank15 (
        .clock    (clock),
        .write    (writes[15]),
        .writeRow (writeRows[95:90]),
        .data     (turn_turned[511:480]),
        .readRow  (readRow),
        .read     (bank15_read)
    );

    wire _unused_ok = &{1'b0, start[10]};
endmodule
`default_nettype wire
