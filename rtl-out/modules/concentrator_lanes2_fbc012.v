// concentrator_lanes2_fbc012: Puts the kept elements of a row side by side in their order, the
// first of them on lane `from`, and past the last lane round to lane 0: what a zero eliminator
// and a rotator behind it do, in the log2(lanes) layers of one of them. `kept` belongs to the
// row at the input; `placed` and `origin` follow after one cycle in which `advance` is 1.
// Source generators/spatten/rows/concentrator.ts.
// Parameters payload = u(18), lanes = 2.
// IR 99146b86. Do not edit.
`default_nettype none
module concentrator_lanes2_fbc012 (
    input  wire        clock,

    // The row at the input is taken; 0 holds the one before.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 1:0] keep,
    input  wire        from,
    input  wire [35:0] row,
    output wire [ 1:0] kept,

    // Lane (from + i) modulo `lanes` holds kept element i; lanes that hold none are open.
    output wire [35:0] placed,

    // The lane that an element came from; of lanes that hold none it is open.
    output wire [ 1:0] origin
);
    wire [3:0] count_counts;
    reg [1:0] turn;
    reg [35:0] held_row;
    wire [1:0] exchanges_1;
    wire [35:0] row_behind_1;
    wire [1:0] turn_behind_1;

    wire [1:0] laneNumbers_1 = 2'd2;
    wire [1:0] partner = {turn[0], turn[1]};
    wire [35:0] partnerRow = {held_row[17:0], held_row[35:18]};
    wire [3:0] turns_packed = {count_counts[1:0], 2'd0};
    wire [1:0] laneNumbers_0 = 2'd2;
    wire [1:0] turns;
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 2; lane_4 = lane_4 + 1) begin : each_turns
            assign turns[lane_4] = keep[lane_4] ? (from + turns_packed[lane_4*2]) ^
                    laneNumbers_0[lane_4] : 1'd0;
        end
    endgenerate

    assign kept = count_counts[3:2];
    assign placed = row_behind_1;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_origin
            assign origin[lane] = turn_behind_1[lane] ^ laneNumbers_1[lane];
        end
    endgenerate
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 2; lane_1 = lane_1 + 1) begin : each_exchanges_1
            assign exchanges_1[lane_1] = turn[lane_1] | partner[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 2; lane_2 = lane_2 + 1) begin : each_row_behind_1
            assign row_behind_1[lane_2*18 +: 18] = exchanges_1[lane_2] ?
                    partnerRow[lane_2*18 +: 18] : held_row[lane_2*18 +: 18];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 2; lane_3 = lane_3 + 1) begin : each_turn_behind_1
            assign turn_behind_1[lane_3] = exchanges_1[lane_3] ? partner[lane_3] : turn[lane_3];
        end
    endgenerate

    prefix_sum_lanes2 count (
        .bits   (keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            turn <= turns;
            held_row <= row;
        end
    end

    wire _unused_ok = &{1'b0, turns_packed[1], turns_packed[3]};
endmodule
`default_nettype wire
