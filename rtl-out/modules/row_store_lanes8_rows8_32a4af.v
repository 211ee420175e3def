// row_store_lanes8_rows8_32a4af: A list of keys, `lanes` to a row, that takes up to `lanes`
// keys at any position in one cycle: key i of `row` goes to position `start + i`. Each lane has
// a memory of its own, so that the keys that reach over the end of a row go into the next one
// at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(26), lanes = 8, rows = 8.
// IR 51fa82b7. Do not edit.
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

    wire [23:0] laneNumbers = 24'hfac688;
    wire [31:0] which;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_which
            assign which[lane*4 +: 4] = {1'd0, laneNumbers[lane*3 +: 3]} - {1'd0, start[2:0]};
        end
    endgenerate
    wire [7:0] writes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_writes
            assign writes[lane_1] = write & (count > {1'd0, which[lane_1*4 +: 3]});
        end
    endgenerate
    wire [23:0] writeRows;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_writeRows
            assign writeRows[lane_2*3 +: 3] = which[lane_2*4 + 3] ? start[5:3] + 3'd1 : start[5:3];
        end
    endgenerate

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
        .write    (writes[0]),
        .writeRow (writeRows[2:0]),
        .data     (turn_turned[25:0]),
        .readRow  (readRow),
        .read     (bank0_read)
    );

    lane_bank_rows8_rowBits3_413517 bank1 (
        .clock    (clock),
        .write    (writes[1]),
        .writeRow (writeRows[5:3]),
        .data     (turn_turned[51:26]),
        .readRow  (readRow),
        .read     (bank1_read)
    );

    lane_bank_rows8_rowBits3_413517 bank2 (
        .clock    (clock),
        .write    (writes[2]),
        .writeRow (writeRows[8:6]),
        .data     (turn_turned[77:52]),
        .readRow  (readRow),
        .read     (bank2_read)
    );

    lane_bank_rows8_rowBits3_413517 bank3 (
        .clock    (clock),
        .write    (writes[3]),
        .writeRow (writeRows[11:9]),
        .data     (turn_turned[103:78]),
        .readRow  (readRow),
        .read     (bank3_read)
    );

    lane_bank_rows8_rowBits3_413517 bank4 (
        .clock    (clock),
        .write    (writes[4]),
        .writeRow (writeRows[14:12]),
        .data     (turn_turned[129:104]),
        .readRow  (readRow),
        .read     (bank4_read)
    );

    lane_bank_rows8_rowBits3_413517 bank5 (
        .clock    (clock),
        .write    (writes[5]),
        .writeRow (writeRows[17:15]),
        .data     (turn_turned[155:130]),
        .readRow  (readRow),
        .read     (bank5_read)
    );

    lane_bank_rows8_rowBits3_413517 bank6 (
        .clock    (clock),
        .write    (writes[6]),
        .writeRow (writeRows[20:18]),
        .data     (turn_turned[181:156]),
        .readRow  (readRow),
        .read     (bank6_read)
    );

    lane_bank_rows8_rowBits3_413517 bank7 (
        .clock    (clock),
        .write    (writes[7]),
        .writeRow (writeRows[23:21]),
        .data     (turn_turned[207:182]),
        .readRow  (readRow),
        .read     (bank7_read)
    );

    wire _unused_ok = &{1'b0, start[6]};
endmodule
`default_nettype wire
