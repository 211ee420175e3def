// concentrator_lanes4_682fe0: Puts the kept elements of a row side by side in their order, the
// first of them on lane `from`, and past the last lane round to lane 0: what a zero eliminator
// and a rotator behind it do, in the log2(lanes) layers of one of them. `kept` belongs to the
// row at the input; `placed` and `origin` follow after one cycle in which `advance` is 1.
// Source generators/spatten/rows/concentrator.ts.
// Parameters payload = u(8), lanes = 4.
// IR 697b06e0. Do not edit.
`default_nettype none
module concentrator_lanes4_682fe0 (
    input  wire        clock,

    // The row at the input is taken; 0 holds the one before.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 3:0] keep,
    input  wire [ 1:0] from,
    input  wire [31:0] row,
    output wire [ 2:0] kept,

    // Lane (from + i) modulo `lanes` holds kept element i; lanes that hold none are open.
    output wire [31:0] placed,

    // The lane that an element came from; of lanes that hold none it is open.
    output wire [ 7:0] origin
);
    wire [11:0] count_counts;
    reg [7:0] turn;
    reg [31:0] held_row;
    wire [3:0] exchanges_1;
    wire [31:0] row_behind_1;
    wire [7:0] turn_behind_1;
    wire [3:0] exchanges_2;
    wire [31:0] row_behind_2;
    wire [7:0] turn_behind_2;

    wire [7:0] laneNumbers_1 = {2'd3, 2'd2, 2'd1, 2'd0};
    wire [7:0] partner_0 = {turn[5:4], turn[7:6], turn[1:0], turn[3:2]};
    wire [31:0] partnerRow_0 = {held_row[23:16], held_row[31:24], held_row[7:0], held_row[15:8]};
    wire [7:0] partner_1 = {turn_behind_1[3:0], turn_behind_1[7:4]};
    wire [31:0] partnerRow_1 = {row_behind_1[15:0], row_behind_1[31:16]};
    wire [11:0] turns_packed = {count_counts[8:0], 3'd0};
    wire [7:0] laneNumbers_0 = {2'd3, 2'd2, 2'd1, 2'd0};
    wire [7:0] turns;
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 4; lane_7 = lane_7 + 1) begin : each_turns
            wire [1:0] turns_xor = (from + turns_packed[lane_7*3 +: 2]) ^
                    laneNumbers_0[lane_7*2 +: 2];
            assign turns[lane_7*2 +: 2] = keep[lane_7] ? turns_xor : 2'd0;
        end
    endgenerate

    assign kept = count_counts[11:9];
    assign placed = row_behind_2;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_origin
            assign origin[lane*2 +: 2] = turn_behind_2[lane*2 +: 2] ^ laneNumbers_1[lane*2 +: 2];
        end
    endgenerate
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_exchanges_1
            assign exchanges_1[lane_1] = turn[lane_1*2] | partner_0[lane_1*2];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_row_behind_1
            assign row_behind_1[lane_2*8 +: 8] = exchanges_1[lane_2] ? partnerRow_0[lane_2*8 +: 8] :
                    held_row[lane_2*8 +: 8];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_turn_behind_1
            assign turn_behind_1[lane_3*2 +: 2] = exchanges_1[lane_3] ? partner_0[lane_3*2 +: 2] :
                    turn[lane_3*2 +: 2];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 4; lane_4 = lane_4 + 1) begin : each_exchanges_2
            assign exchanges_2[lane_4] = turn_behind_1[lane_4*2 + 1] | partner_1[lane_4*2 + 1];
        end
    endgenerate
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 4; lane_5 = lane_5 + 1) begin : each_row_behind_2
            assign row_behind_2[lane_5*8 +: 8] = exchanges_2[lane_5] ? partnerRow_1[lane_5*8 +: 8] :
                    row_behind_1[lane_5*8 +: 8];
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 4; lane_6 = lane_6 + 1) begin : each_turn_behind_2
            assign turn_behind_2[lane_6*2 +: 2] = exchanges_2[lane_6] ? partner_1[lane_6*2 +: 2] :
                    turn_behind_1[lane_6*2 +: 2];
        end
    endgenerate

    prefix_sum_lanes4 count (
        .bits   (keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            turn <= turns;
            held_row <= row;
        end
    end

    wire _unused_ok = &{1'b0, turns_packed[2], turns_packed[5], turns_packed[8], turns_packed[11]};
endmodule
`default_nettype wire
