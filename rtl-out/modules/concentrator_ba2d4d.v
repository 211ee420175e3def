// concentrator_ba2d4d: Puts the kept elements of a row side by side in their order, the first
// of them on lane `from`, and past the last lane round to lane 0: what a zero eliminator and a
// rotator behind it do, in the log2(lanes) layers of one of them. `kept` belongs to the row at
// the input; `placed` and `origin` follow after one cycle in which `advance` is 1.
// Source generators/spatten/rows/concentrator.ts.
// Parameters payload = u(12), lanes = 16.
// IR e9d63cbd. Do not edit.
`default_nettype none
module concentrator_ba2d4d (
    input  wire         clock,

    // The row at the input is taken; 0 holds the one before.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,
    input  wire [  3:0] from,
    input  wire [191:0] row,
    output wire [  4:0] kept,

    // Lane (from + i) modulo `lanes` holds kept element i; lanes that hold none are open.
    output wire [191:0] placed,

    // The lane that an element came from; of lanes that hold none it is open.
    output wire [ 63:0] origin
);
    wire [79:0] count_counts;
    reg [63:0] turn;
    reg [191:0] held_row;
    wire [15:0] exchanges_1;
    wire [191:0] row_behind_1;
    wire [63:0] turn_behind_1;
    wire [15:0] exchanges_2;
    wire [191:0] row_behind_2;
    wire [63:0] turn_behind_2;
    wire [15:0] exchanges_4;
    wire [191:0] row_behind_4;
    wire [63:0] turn_behind_4;
    wire [15:0] exchanges_8;
    wire [191:0] row_behind_8;
    wire [63:0] turn_behind_8;

    wire [63:0] laneNumbers_1 = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
    wire [63:0] partner_0 = {turn[59:56], turn[63:60], turn[51:48], turn[55:52], turn[43:40],
            turn[47:44], turn[35:32], turn[39:36], turn[27:24], turn[31:28], turn[19:16],
            turn[23:20], turn[11:8], turn[15:12], turn[3:0], turn[7:4]};
    wire [191:0] partnerRow_0 = {held_row[179:168], held_row[191:180], held_row[155:144],
            held_row[167:156], held_row[131:120], held_row[143:132], held_row[107:96],
            held_row[119:108], held_row[83:72], held_row[95:84], held_row[59:48], held_row[71:60],
            held_row[35:24], held_row[47:36], held_row[11:0], held_row[23:12]};
    wire [63:0] partner_1 = {turn_behind_1[55:48], turn_behind_1[63:56], turn_behind_1[39:32],
            turn_behind_1[47:40], turn_behind_1[23:16], turn_behind_1[31:24], turn_behind_1[7:0],
            turn_behind_1[15:8]};
    wire [191:0] partnerRow_1 = {row_behind_1[167:144], row_behind_1[191:168], row_behind_1[119:96],
            row_behind_1[143:120], row_behind_1[71:48], row_behind_1[95:72], row_behind_1[23:0],
            row_behind_1[47:24]};
    wire [63:0] partner_2 = {turn_behind_2[47:32], turn_behind_2[63:48], turn_behind_2[15:0],
            turn_behind_2[31:16]};
    wire [191:0] partnerRow_2 = {row_behind_2[143:96], row_behind_2[191:144], row_behind_2[47:0],
            row_behind_2[95:48]};
    wire [63:0] partner_3 = {turn_behind_4[31:0], turn_behind_4[63:32]};
    wire [191:0] partnerRow_3 = {row_behind_4[95:0], row_behind_4[191:96]};
    wire [79:0] turns_packed = {count_counts[74:0], 5'd0};
    wire [63:0] laneNumbers_0 = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
    wire [63:0] turns;
    genvar lane_13;
    generate
        for (lane_13 = 0; lane_13 < 16; lane_13 = lane_13 + 1) begin : each_turns
            wire [3:0] turns_xor = (from + turns_packed[lane_13*5 +: 4]) ^
                    laneNumbers_0[lane_13*4 +: 4];
            assign turns[lane_13*4 +: 4] = keep[lane_13] ? turns_xor : 4'd0;
        end
    endgenerate

    assign kept = count_counts[79:75];
    assign placed = row_behind_8;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_origin
            assign origin[lane*4 +: 4] = turn_behind_8[lane*4 +: 4] ^ laneNumbers_1[lane*4 +: 4];
        end
    endgenerate
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_exchanges_1
            assign exchanges_1[lane_1] = turn[lane_1*4] | partner_0[lane_1*4];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_row_behind_1
            assign row_behind_1[lane_2*12 +: 12] = exchanges_1[lane_2] ?
                    partnerRow_0[lane_2*12 +: 12] : held_row[lane_2*12 +: 12];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_turn_behind_1
            assign turn_behind_1[lane_3*4 +: 4] = exchanges_1[lane_3] ? partner_0[lane_3*4 +: 4] :
                    turn[lane_3*4 +: 4];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 16; lane_4 = lane_4 + 1) begin : each_exchanges_2
            assign exchanges_2[lane_4] = turn_behind_1[lane_4*4 + 1] | partner_1[lane_4*4 + 1];
        end
    endgenerate
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 16; lane_5 = lane_5 + 1) begin : each_row_behind_2
            assign row_behind_2[lane_5*12 +: 12] = exchanges_2[lane_5] ?
                    partnerRow_1[lane_5*12 +: 12] : row_behind_1[lane_5*12 +: 12];
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 16; lane_6 = lane_6 + 1) begin : each_turn_behind_2
            assign turn_behind_2[lane_6*4 +: 4] = exchanges_2[lane_6] ? partner_1[lane_6*4 +: 4] :
                    turn_behind_1[lane_6*4 +: 4];
        end
    endgenerate
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 16; lane_7 = lane_7 + 1) begin : each_exchanges_4
            assign exchanges_4[lane_7] = turn_behind_2[lane_7*4 + 2] | partner_2[lane_7*4 + 2];
        end
    endgenerate
    genvar lane_8;
    generate
        for (lane_8 = 0; lane_8 < 16; lane_8 = lane_8 + 1) begin : each_row_behind_4
            assign row_behind_4[lane_8*12 +: 12] = exchanges_4[lane_8] ?
                    partnerRow_2[lane_8*12 +: 12] : row_behind_2[lane_8*12 +: 12];
        end
    endgenerate
    genvar lane_9;
    generate
        for (lane_9 = 0; lane_9 < 16; lane_9 = lane_9 + 1) begin : each_turn_behind_4
            assign turn_behind_4[lane_9*4 +: 4] = exchanges_4[lane_9] ? partner_2[lane_9*4 +: 4] :
                    turn_behind_2[lane_9*4 +: 4];
        end
    endgenerate
    genvar lane_10;
    generate
        for (lane_10 = 0; lane_10 < 16; lane_10 = lane_10 + 1) begin : each_exchanges_8
            assign exchanges_8[lane_10] = turn_behind_4[lane_10*4 + 3] | partner_3[lane_10*4 + 3];
        end
    endgenerate
    genvar lane_11;
    generate
        for (lane_11 = 0; lane_11 < 16; lane_11 = lane_11 + 1) begin : each_row_behind_8
            assign row_behind_8[lane_11*12 +: 12] = exchanges_8[lane_11] ?
                    partnerRow_3[lane_11*12 +: 12] : row_behind_4[lane_11*12 +: 12];
        end
    endgenerate
    genvar lane_12;
    generate
        for (lane_12 = 0; lane_12 < 16; lane_12 = lane_12 + 1) begin : each_turn_behind_8
            assign turn_behind_8[lane_12*4 +: 4] = exchanges_8[lane_12] ?
                    partner_3[lane_12*4 +: 4] : turn_behind_4[lane_12*4 +: 4];
        end
    endgenerate

    prefix_sum count (
        .bits   (keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            turn <= turns;
            held_row <= row;
        end
    end

    wire _unused_ok = &{1'b0, turns_packed[4], turns_packed[9], turns_packed[14], turns_packed[19],
            turns_packed[24], turns_packed[29], turns_packed[34], turns_packed[39],
            turns_packed[44], turns_packed[49], turns_packed[54], turns_packed[59],
            turns_packed[64], turns_packed[69], turns_packed[74], turns_packed[79]};
endmodule
`default_nettype wire
