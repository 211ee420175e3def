// prefix_sum_lanes8: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 8.
// IR 60a6ab65. Do not edit.
`default_nettype none
module prefix_sum_lanes8 (
    input  wire [ 7:0] bits,
    output wire [31:0] counts
);
    wire [31:0] sums_of_2;
    wire [31:0] sums_of_4;
    wire [31:0] sums_of_8;

    wire [31:0] level;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_level
            assign level[lane*4 +: 4] = {3'd0, bits[lane]};
        end
    endgenerate
    wire [31:0] sums_of_2_packed = {level[27:0], 4'd0};
    wire [31:0] sums_of_4_packed = {sums_of_2[23:0], 8'd0};
    wire [31:0] sums_of_8_packed = {sums_of_4[15:0], 16'd0};

    assign counts = sums_of_8;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_sums_of_2
            assign sums_of_2[lane_1*4 +: 4] = level[lane_1*4 +: 4] +
                    sums_of_2_packed[lane_1*4 +: 4];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_sums_of_4
            assign sums_of_4[lane_2*4 +: 4] = sums_of_2[lane_2*4 +: 4] +
                    sums_of_4_packed[lane_2*4 +: 4];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_sums_of_8
            assign sums_of_8[lane_3*4 +: 4] = sums_of_4[lane_3*4 +: 4] +
                    sums_of_8_packed[lane_3*4 +: 4];
        end
    endgenerate
endmodule
`default_nettype wire
