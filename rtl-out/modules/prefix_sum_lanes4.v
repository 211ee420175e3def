// prefix_sum_lanes4: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 4.
// IR d911b052. Do not edit.
`default_nettype none
module prefix_sum_lanes4 (
    input  wire [ 3:0] bits,
    output wire [11:0] counts
);
    wire [11:0] sums_of_2;
    wire [11:0] sums_of_4;

    wire [11:0] level;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_level
            assign level[lane*3 +: 3] = {2'd0, bits[lane]};
        end
    endgenerate
    wire [11:0] sums_of_2_packed = {level[8:0], 3'd0};
    wire [11:0] sums_of_4_packed = {sums_of_2[5:0], 6'd0};

    assign counts = sums_of_4;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_sums_of_2
            assign sums_of_2[lane_1*3 +: 3] = level[lane_1*3 +: 3] +
                    sums_of_2_packed[lane_1*3 +: 3];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_sums_of_4
            assign sums_of_4[lane_2*3 +: 3] = sums_of_2[lane_2*3 +: 3] +
                    sums_of_4_packed[lane_2*3 +: 3];
        end
    endgenerate
endmodule
`default_nettype wire
