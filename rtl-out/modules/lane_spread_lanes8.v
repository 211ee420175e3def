// lane_spread_lanes8: Puts the elements of a compact row back on the lanes that they came from,
// 0 on the others. Element i came from lane `from[i]`, which is i or more: compaction moves
// towards lane 0. Combinational.
// Source generators/spatten/rows/lane-spread.ts.
// Parameters width = 12, lanes = 8.
// IR 5a4fd81b. Do not edit.
`default_nettype none
module lane_spread_lanes8 (
    input  wire [ 3:0] size,
    input  wire [23:0] from,
    input  wire [95:0] row,
    output wire [95:0] spread
);
    wire comes_0 = (size > 4'd0) & (from[2:0] == 3'd0);
    wire comes_1 = (size > 4'd0) & (from[2:0] == 3'd1);
    wire [11:0] candidates_1 = comes_1 ? row[11:0] : 12'd0;
    wire comes_2 = (size > 4'd1) & (from[5:3] == 3'd1);
    wire [11:0] candidates_2 = comes_2 ? row[23:12] : 12'd0;
    wire comes_3 = (size > 4'd0) & (from[2:0] == 3'd2);
    wire [11:0] candidates_3 = comes_3 ? row[11:0] : 12'd0;
    wire comes_4 = (size > 4'd1) & (from[5:3] == 3'd2);
    wire [11:0] candidates_4 = comes_4 ? row[23:12] : 12'd0;
    wire comes_5 = (size > 4'd2) & (from[8:6] == 3'd2);
    wire [11:0] candidates_5 = comes_5 ? row[35:24] : 12'd0;
    wire comes_6 = (size > 4'd0) & (from[2:0] == 3'd3);
    wire [11:0] candidates_6 = comes_6 ? row[11:0] : 12'd0;
    wire comes_7 = (size > 4'd1) & (from[5:3] == 3'd3);
    wire [11:0] candidates_7 = comes_7 ? row[23:12] : 12'd0;
    wire comes_8 = (size > 4'd2) & (from[8:6] == 3'd3);
    wire [11:0] candidates_8 = comes_8 ? row[35:24] : 12'd0;
    wire comes_9 = (size > 4'd3) & (from[11:9] == 3'd3);
    wire [11:0] candidates_9 = comes_9 ? row[47:36] : 12'd0;
    wire comes_10 = (size > 4'd0) & (from[2:0] == 3'd4);
    wire [11:0] candidates_10 = comes_10 ? row[11:0] : 12'd0;
    wire comes_11 = (size > 4'd1) & (from[5:3] == 3'd4);
    wire [11:0] candidates_11 = comes_11 ? row[23:12] : 12'd0;
    wire comes_12 = (size > 4'd2) & (from[8:6] == 3'd4);
    wire [11:0] candidates_12 = comes_12 ? row[35:24] : 12'd0;
    wire comes_13 = (size > 4'd3) & (from[11:9] == 3'd4);
    wire [11:0] candidates_13 = comes_13 ? row[47:36] : 12'd0;
    wire comes_14 = (size > 4'd4) & (from[14:12] == 3'd4);
    wire [11:0] candidates_14 = comes_14 ? row[59:48] : 12'd0;
    wire comes_15 = (size > 4'd0) & (from[2:0] == 3'd5);
    wire [11:0] candidates_15 = comes_15 ? row[11:0] : 12'd0;
    wire comes_16 = (size > 4'd1) & (from[5:3] == 3'd5);
    wire [11:0] candidates_16 = comes_16 ? row[23:12] : 12'd0;
    wire comes_17 = (size > 4'd2) & (from[8:6] == 3'd5);
    wire [11:0] candidates_17 = comes_17 ? row[35:24] : 12'd0;
    wire comes_18 = (size > 4'd3) & (from[11:9] == 3'd5);
    wire [11:0] candidates_18 = comes_18 ? row[47:36] : 12'd0;
    wire comes_19 = (size > 4'd4) & (from[14:12] == 3'd5);
    wire [11:0] candidates_19 = comes_19 ? row[59:48] : 12'd0;
    wire [11:0] spread_or = candidates_15 | candidates_16 | candidates_17 | candidates_18 |
            candidates_19;
    wire comes_20 = (size > 4'd5) & (from[17:15] == 3'd5);
    wire [11:0] candidates_20 = comes_20 ? row[71:60] : 12'd0;
    wire comes_21 = (size > 4'd0) & (from[2:0] == 3'd6);
    wire [11:0] candidates_21 = comes_21 ? row[11:0] : 12'd0;
    wire comes_22 = (size > 4'd1) & (from[5:3] == 3'd6);
    wire [11:0] candidates_22 = comes_22 ? row[23:12] : 12'd0;
    wire comes_23 = (size > 4'd2) & (from[8:6] == 3'd6);
    wire [11:0] candidates_23 = comes_23 ? row[35:24] : 12'd0;
    wire comes_24 = (size > 4'd3) & (from[11:9] == 3'd6);
    wire [11:0] candidates_24 = comes_24 ? row[47:36] : 12'd0;
    wire comes_25 = (size > 4'd4) & (from[14:12] == 3'd6);
    wire [11:0] candidates_25 = comes_25 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_1 = candidates_21 | candidates_22 | candidates_23 | candidates_24 |
            candidates_25;
    wire comes_26 = (size > 4'd5) & (from[17:15] == 3'd6);
    wire [11:0] candidates_26 = comes_26 ? row[71:60] : 12'd0;
    wire comes_27 = (size > 4'd6) & (from[20:18] == 3'd6);
    wire [11:0] candidates_27 = comes_27 ? row[83:72] : 12'd0;
    wire comes_28 = (size > 4'd0) & (from[2:0] == 3'd7);
    wire [11:0] candidates_28 = comes_28 ? row[11:0] : 12'd0;
    wire comes_29 = (size > 4'd1) & (from[5:3] == 3'd7);
    wire [11:0] candidates_29 = comes_29 ? row[23:12] : 12'd0;
    wire comes_30 = (size > 4'd2) & (from[8:6] == 3'd7);
    wire [11:0] candidates_30 = comes_30 ? row[35:24] : 12'd0;
    wire comes_31 = (size > 4'd3) & (from[11:9] == 3'd7);
    wire [11:0] candidates_31 = comes_31 ? row[47:36] : 12'd0;
    wire comes_32 = (size > 4'd4) & (from[14:12] == 3'd7);
    wire [11:0] candidates_32 = comes_32 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_2 = candidates_28 | candidates_29 | candidates_30 | candidates_31 |
            candidates_32;
    wire comes_33 = (size > 4'd5) & (from[17:15] == 3'd7);
    wire [11:0] candidates_33 = comes_33 ? row[71:60] : 12'd0;
    wire comes_34 = (size > 4'd6) & (from[20:18] == 3'd7);
    wire [11:0] candidates_34 = comes_34 ? row[83:72] : 12'd0;
    wire comes_35 = (size > 4'd7) & (from[23:21] == 3'd7);
    wire [11:0] candidates_35 = comes_35 ? row[95:84] : 12'd0;

    assign spread[11:0] = comes_0 ? row[11:0] : 12'd0;
    assign spread[23:12] = candidates_1 | candidates_2;
    assign spread[35:24] = candidates_3 | candidates_4 | candidates_5;
    assign spread[47:36] = candidates_6 | candidates_7 | candidates_8 | candidates_9;
    assign spread[59:48] = candidates_10 | candidates_11 | candidates_12 | candidates_13 |
            candidates_14;
    assign spread[71:60] = spread_or | candidates_20;
    assign spread[83:72] = spread_or_1 | candidates_26 | candidates_27;
    assign spread[95:84] = spread_or_2 | candidates_33 | candidates_34 | candidates_35;
endmodule
`default_nettype wire
