// row_store_2b9bd5: A list of keys, `lanes` to a row, that takes up to `lanes` keys at any
// position in one cycle: those for the positions from `start` on, each on the lane where it is
// to stand. Each lane has a memory of its own, so that the keys that reach over the end of a
// row go into the next one at the same time, and rows are always packed.
// Source generators/spatten/top-k/row-store.ts.
// Parameters key = u(41), lanes = 16, rows = 64.
// IR 3f8cd6ea. Do not edit.
`default_nettype none
module row_store_2b9bd5 (
    input  wire         clock,
    input  wire         write,
    input  wire [ 10:0] start,
    input  wire [  4:0] count,

    // The key for position p on lane p modulo `lanes`.
    input  wire [655:0] row,
    input  wire [  5:0] readRow,

    // The row at the `readRow` of the cycle before, with what was written at that edge.
    output wire [655:0] read
);
    wire [15:0] bank_write;
    wire [95:0] bank_writeRow;
    wire [655:0] bank_data;
    wire [655:0] bank_read;

    wire [63:0] laneNumbers = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
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

    assign read = bank_read;
    assign bank_write = writes;
    assign bank_writeRow = writeRows;
    assign bank_data = row;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 16; bank_index = bank_index + 1) begin : bank
            lane_bank_8d07d3 member (
                .clock    (clock),
                .write    (bank_write[bank_index]),
                .writeRow (bank_writeRow[bank_index*6 +: 6]),
                .data     (bank_data[bank_index*41 +: 41]),
                .readRow  (readRow),
                .read     (bank_read[bank_index*41 +: 41])
            );
        end
    endgenerate

    wire _unused_ok = &{1'b0, start[10]};
endmodule
`default_nettype wire
