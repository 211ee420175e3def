// prefix_sum: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones in
// `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 16.
// IR cc2f2cb2. Do not edit.
`default_nettype none
module prefix_sum (
    input  wire [15:0] bits,
    output wire [79:0] counts
);
    wire [79:0] sums_of_2;
    wire [79:0] sums_of_4;
    wire [79:0] sums_of_8;
    wire [79:0] sums_of_16;

    wire [79:0] level;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_level
            assign level[lane*5 +: 5] = {4'd0, bits[lane]};
        end
    endgenerate
    wire [79:0] sums_of_2_packed = {level[74:0], 5'd0};
    wire [79:0] sums_of_4_packed = {sums_of_2[69:0], 10'd0};
    wire [79:0] sums_of_8_packed = {sums_of_4[59:0], 20'd0};
    wire [79:0] sums_of_16_packed = {sums_of_8[39:0], 40'd0};

    assign counts = sums_of_16;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_sums_of_2
            assign sums_of_2[lane_1*5 +: 5] = level[lane_1*5 +: 5] +
                    sums_of_2_packed[lane_1*5 +: 5];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_sums_of_4
            assign sums_of_4[lane_2*5 +: 5] = sums_of_2[lane_2*5 +: 5] +
                    sums_of_4_packed[lane_2*5 +: 5];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_sums_of_8
            assign sums_of_8[lane_3*5 +: 5] = sums_of_4[lane_3*5 +: 5] +
                    sums_of_8_packed[lane_3*5 +: 5];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 16; lane_4 = lane_4 + 1) begin : each_sums_of_16
            assign sums_of_16[lane_4*5 +: 5] = sums_of_8[lane_4*5 +: 5] +
                    sums_of_16_packed[lane_4*5 +: 5];
        end
    endgenerate
endmodule
`default_nettype wire
