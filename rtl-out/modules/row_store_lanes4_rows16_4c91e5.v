// row_store_lanes4_rows16_4c91e5: A list of keys, `lanes` to a row, that takes up to `lanes`
// keys at any position in one cycle: those for the positions from `start` on, each on the lane
// where it is to stand. Each lane has a memory of its own, so that the keys that reach over the
// end of a row go into the next one at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(41), lanes = 4, rows = 16.
// IR cf347702. Do not edit.
`default_nettype none
module row_store_lanes4_rows16_4c91e5 (
    input  wire         clock,
    input  wire         write,
    input  wire [  6:0] start,
    input  wire [  2:0] count,

    // The key for position p on lane p modulo `lanes`.
    input  wire [163:0] row,
    input  wire [  3:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [163:0] read
);
    wire [3:0] bank_write;
    wire [15:0] bank_writeRow;
    wire [163:0] bank_data;
    wire [163:0] bank_read;

    wire [7:0] laneNumbers = {2'd3, 2'd2, 2'd1, 2'd0};
    wire [11:0] which;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_which
            assign which[lane*3 +: 3] = {1'd0, laneNumbers[lane*2 +: 2]} - {1'd0, start[1:0]};
        end
    endgenerate
    wire [3:0] writes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_writes
            assign writes[lane_1] = write & (count > {1'd0, which[lane_1*3 +: 2]});
        end
    endgenerate
    wire [15:0] writeRows;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_writeRows
            assign writeRows[lane_2*4 +: 4] = which[lane_2*3 + 2] ? start[5:2] + 4'd1 : start[5:2];
        end
    endgenerate

    assign read = bank_read;
    assign bank_write = writes;
    assign bank_writeRow = writeRows;
    assign bank_data = row;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 4; bank_index = bank_index + 1) begin : bank
            lane_bank_rows16_rowBits4_8a7262 member (
                .clock    (clock),
                .write    (bank_write[bank_index]),
                .writeRow (bank_writeRow[bank_index*4 +: 4]),
                .data     (bank_data[bank_index*41 +: 41]),
                .readRow  (readRow),
                .read     (bank_read[bank_index*41 +: 41])
            );
        end
    endgenerate

    wire _unused_ok = &{1'b0, start[6]};
endmodule
`default_nettype wire
