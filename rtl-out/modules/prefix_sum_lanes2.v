// prefix_sum_lanes2: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 2.
// IR 312a5704. Do not edit.
`default_nettype none
module prefix_sum_lanes2 (
    input  wire [1:0] bits,
    output wire [3:0] counts
);
    wire [3:0] sums_of_2;

    wire [3:0] level;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_level
            assign level[lane*2 +: 2] = {1'd0, bits[lane]};
        end
    endgenerate
    wire [3:0] sums_of_2_packed = {level[1:0], 2'd0};

    assign counts = sums_of_2;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 2; lane_1 = lane_1 + 1) begin : each_sums_of_2
            assign sums_of_2[lane_1*2 +: 2] = level[lane_1*2 +: 2] +
                    sums_of_2_packed[lane_1*2 +: 2];
        end
    endgenerate
endmodule
`default_nettype wire
