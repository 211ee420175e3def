// lane_spread_lanes4: Puts the elements of a compact row back on the lanes that they came from,
// 0 on the others. Element i came from lane `from[i]`, which is i or more: compaction moves
// towards lane 0. Combinational.
// Source generators/spatten/rows/lane-spread.ts.
// Parameters width = 12, lanes = 4.
// IR ed73a32c. Do not edit.
`default_nettype none
module lane_spread_lanes4 (
    input  wire [ 2:0] size,
    input  wire [ 7:0] from,
    input  wire [47:0] row,
    output wire [47:0] spread
);
    wire comes_0 = (size > 3'd0) & (from[1:0] == 2'd0);
    wire comes_1 = (size > 3'd0) & (from[1:0] == 2'd1);
    wire [11:0] candidates_1 = comes_1 ? row[11:0] : 12'd0;
    wire comes_2 = (size > 3'd1) & (from[3:2] == 2'd1);
    wire [11:0] candidates_2 = comes_2 ? row[23:12] : 12'd0;
    wire comes_3 = (size > 3'd0) & (from[1:0] == 2'd2);
    wire [11:0] candidates_3 = comes_3 ? row[11:0] : 12'd0;
    wire comes_4 = (size > 3'd1) & (from[3:2] == 2'd2);
    wire [11:0] candidates_4 = comes_4 ? row[23:12] : 12'd0;
    wire comes_5 = (size > 3'd2) & (from[5:4] == 2'd2);
    wire [11:0] candidates_5 = comes_5 ? row[35:24] : 12'd0;
    wire comes_6 = (size > 3'd0) & (from[1:0] == 2'd3);
    wire [11:0] candidates_6 = comes_6 ? row[11:0] : 12'd0;
    wire comes_7 = (size > 3'd1) & (from[3:2] == 2'd3);
    wire [11:0] candidates_7 = comes_7 ? row[23:12] : 12'd0;
    wire comes_8 = (size > 3'd2) & (from[5:4] == 2'd3);
    wire [11:0] candidates_8 = comes_8 ? row[35:24] : 12'd0;
    wire comes_9 = (size > 3'd3) & (from[7:6] == 2'd3);
    wire [11:0] candidates_9 = comes_9 ? row[47:36] : 12'd0;

    assign spread[11:0] = comes_0 ? row[11:0] : 12'd0;
    assign spread[23:12] = candidates_1 | candidates_2;
    assign spread[35:24] = candidates_3 | candidates_4 | candidates_5;
    assign spread[47:36] = candidates_6 | candidates_7 | candidates_8 | candidates_9;
endmodule
`default_nettype wire
