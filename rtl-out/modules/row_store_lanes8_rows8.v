// row_store_lanes8_rows8: A list of keys, `lanes` to a row, that takes up to `lanes` keys at
// any position in one cycle: those for the positions from `start` on, each on the lane where it
// is to stand. Each lane has a memory of its own, so that the keys that reach over the end of a
// row go into the next one at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(32), lanes = 8, rows = 8.
// IR 41ec374b. Do not edit.
`default_nettype none
module row_store_lanes8_rows8 (
    input  wire         clock,
    input  wire         write,
    input  wire [  6:0] start,
    input  wire [  3:0] count,

    // The key for position p on lane p modulo `lanes`.
    input  wire [255:0] row,
    input  wire [  2:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [255:0] read
);
    wire [7:0] bank_write;
    wire [23:0] bank_writeRow;
    wire [255:0] bank_data;
    wire [255:0] bank_read;

    wire [23:0] laneNumbers = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
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

    assign read = bank_read;
    assign bank_write = writes;
    assign bank_writeRow = writeRows;
    assign bank_data = row;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 8; bank_index = bank_index + 1) begin : bank
            lane_bank_rows8_rowBits3 member (
                .clock    (clock),
                .write    (bank_write[bank_index]),
                .writeRow (bank_writeRow[bank_index*3 +: 3]),
                .data     (bank_data[bank_index*32 +: 32]),
                .readRow  (readRow),
                .read     (bank_read[bank_index*32 +: 32])
            );
        end
    endgenerate

    wire _unused_ok = &{1'b0, start[6]};
endmodule
`default_nettype wire
