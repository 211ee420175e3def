// concentrator_lanes8_9f8c06: Puts the kept elements of a row side by side in their order, the
// first of them on lane `from`, and past the last lane round to lane 0: what a zero eliminator
// and a rotator behind it do, in the log2(lanes) layers of one of them. `kept` belongs to the
// row at the input; `placed` and `origin` follow after one cycle in which `advance` is 1.
// Source generators/spatten/rows/concentrator.ts.
// Parameters payload = u(26), lanes = 8.
// IR 472bf04c. Do not edit.
`default_nettype none
module concentrator_lanes8_9f8c06 (
    input  wire         clock,

    // The row at the input is taken; 0 holds the one before.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [  7:0] keep,
    input  wire [  2:0] from,
    input  wire [207:0] row,
    output wire [  3:0] kept,

    // Lane (from + i) modulo `lanes` holds kept element i; lanes that hold none are open.
    output wire [207:0] placed,

    // The lane that an element came from; of lanes that hold none it is open.
    output wire [ 23:0] origin
);
    wire [31:0] count_counts;
    reg [23:0] turn;
    reg [207:0] held_row;
    wire [7:0] exchanges_1;
    wire [207:0] row_behind_1;
    wire [23:0] turn_behind_1;
    wire [7:0] exchanges_2;
    wire [207:0] row_behind_2;
    wire [23:0] turn_behind_2;
    wire [7:0] exchanges_4;
    wire [207:0] row_behind_4;
    wire [23:0] turn_behind_4;

    wire [23:0] laneNumbers_1 = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire [23:0] partner_0 = {turn[20:18], turn[23:21], turn[14:12], turn[17:15], turn[8:6],
            turn[11:9], turn[2:0], turn[5:3]};
    wire [207:0] partnerRow_0 = {held_row[181:156], held_row[207:182], held_row[129:104],
            held_row[155:130], held_row[77:52], held_row[103:78], held_row[25:0], held_row[51:26]};
    wire [23:0] partner_1 = {turn_behind_1[17:12], turn_behind_1[23:18], turn_behind_1[5:0],
            turn_behind_1[11:6]};
    wire [207:0] partnerRow_1 = {row_behind_1[155:104], row_behind_1[207:156], row_behind_1[51:0],
            row_behind_1[103:52]};
    wire [23:0] partner_2 = {turn_behind_2[11:0], turn_behind_2[23:12]};
    wire [207:0] partnerRow_2 = {row_behind_2[103:0], row_behind_2[207:104]};
    wire [31:0] turns_packed = {count_counts[27:0], 4'd0};
    wire [23:0] laneNumbers_0 = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire [23:0] turns;
    genvar lane_10;
    generate
        for (lane_10 = 0; lane_10 < 8; lane_10 = lane_10 + 1) begin : each_turns
            wire [2:0] turns_xor = (from + turns_packed[lane_10*4 +: 3]) ^
                    laneNumbers_0[lane_10*3 +: 3];
            assign turns[lane_10*3 +: 3] = keep[lane_10] ? turns_xor : 3'd0;
        end
    endgenerate

    assign kept = count_counts[31:28];
    assign placed = row_behind_4;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_origin
            assign origin[lane*3 +: 3] = turn_behind_4[lane*3 +: 3] ^ laneNumbers_1[lane*3 +: 3];
        end
    endgenerate
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_exchanges_1
            assign exchanges_1[lane_1] = turn[lane_1*3] | partner_0[lane_1*3];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_row_behind_1
            assign row_behind_1[lane_2*26 +: 26] = exchanges_1[lane_2] ?
                    partnerRow_0[lane_2*26 +: 26] : held_row[lane_2*26 +: 26];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_turn_behind_1
            assign turn_behind_1[lane_3*3 +: 3] = exchanges_1[lane_3] ? partner_0[lane_3*3 +: 3] :
                    turn[lane_3*3 +: 3];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 8; lane_4 = lane_4 + 1) begin : each_exchanges_2
            assign exchanges_2[lane_4] = turn_behind_1[lane_4*3 + 1] | partner_1[lane_4*3 + 1];
        end
    endgenerate
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 8; lane_5 = lane_5 + 1) begin : each_row_behind_2
            assign row_behind_2[lane_5*26 +: 26] = exchanges_2[lane_5] ?
                    partnerRow_1[lane_5*26 +: 26] : row_behind_1[lane_5*26 +: 26];
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 8; lane_6 = lane_6 + 1) begin : each_turn_behind_2
            assign turn_behind_2[lane_6*3 +: 3] = exchanges_2[lane_6] ? partner_1[lane_6*3 +: 3] :
                    turn_behind_1[lane_6*3 +: 3];
        end
    endgenerate
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 8; lane_7 = lane_7 + 1) begin : each_exchanges_4
            assign exchanges_4[lane_7] = turn_behind_2[lane_7*3 + 2] | partner_2[lane_7*3 + 2];
        end
    endgenerate
    genvar lane_8;
    generate
        for (lane_8 = 0; lane_8 < 8; lane_8 = lane_8 + 1) begin : each_row_behind_4
            assign row_behind_4[lane_8*26 +: 26] = exchanges_4[lane_8] ?
                    partnerRow_2[lane_8*26 +: 26] : row_behind_2[lane_8*26 +: 26];
        end
    endgenerate
    genvar lane_9;
    generate
        for (lane_9 = 0; lane_9 < 8; lane_9 = lane_9 + 1) begin : each_turn_behind_4
            assign turn_behind_4[lane_9*3 +: 3] = exchanges_4[lane_9] ? partner_2[lane_9*3 +: 3] :
                    turn_behind_2[lane_9*3 +: 3];
        end
    endgenerate

    prefix_sum_lanes8 count (
        .bits   (keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            turn <= turns;
            held_row <= row;
        end
    end

    wire _unused_ok = &{1'b0, turns_packed[3], turns_packed[7], turns_packed[11], turns_packed[15],
            turns_packed[19], turns_packed[23], turns_packed[27], turns_packed[31]};
endmodule
`default_nettype wire
