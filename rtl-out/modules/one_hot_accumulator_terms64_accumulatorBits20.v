// one_hot_accumulator_terms64_accumulatorBits20: The sum of log products with adders: each
// product is the one-hot number 1 << exponent, added or taken away. No multiplier. Source: FACT
// (ISCA 2023), abstract; golden/fact/log-domain.md, form A.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 16, terms = 64, accumulatorBits = 20, trace = false.
// IR 34aed3ac. Do not edit.
`default_nettype none
module one_hot_accumulator_terms64_accumulatorBits20 (
    input  wire        clock,
    input  wire        advance,

    input  wire [15:0] products_zero,
    input  wire [15:0] products_sign,
    input  wire [63:0] products_exponent,

    input  wire        valid,
    input  wire        first,
    input  wire [19:0] offset,
    output wire [19:0] sum
);
    wire [15:0] lane_zero;
    wire [15:0] lane_sign;
    wire [63:0] lane_exponent;
    wire [223:0] lane_value;
    reg [17:0] beat;
    reg [19:0] accumulator;
    reg [19:0] sum_register;

    wire [14:0] beat_sum = {lane_value[13], lane_value[13:0]} + {lane_value[27], lane_value[27:14]};
    wire [14:0] beat_sum_1 = {lane_value[41], lane_value[41:28]} +
            {lane_value[55], lane_value[55:42]};
    wire [15:0] beat_sum_2 = {beat_sum[14], beat_sum} + {beat_sum_1[14], beat_sum_1};
    wire [14:0] beat_sum_3 = {lane_value[69], lane_value[69:56]} +
            {lane_value[83], lane_value[83:70]};
    wire [14:0] beat_sum_4 = {lane_value[97], lane_value[97:84]} +
            {lane_value[111], lane_value[111:98]};
    wire [15:0] beat_sum_5 = {beat_sum_3[14], beat_sum_3} + {beat_sum_4[14], beat_sum_4};
    wire [16:0] beat_sum_6 = {beat_sum_2[15], beat_sum_2} + {beat_sum_5[15], beat_sum_5};
    wire [14:0] beat_sum_7 = {lane_value[125], lane_value[125:112]} +
            {lane_value[139], lane_value[139:126]};
    wire [14:0] beat_sum_8 = {lane_value[153], lane_value[153:140]} +
            {lane_value[167], lane_value[167:154]};
    wire [15:0] beat_sum_9 = {beat_sum_7[14], beat_sum_7} + {beat_sum_8[14], beat_sum_8};
    wire [14:0] beat_sum_10 = {lane_value[181], lane_value[181:168]} +
            {lane_value[195], lane_value[195:182]};
    wire [14:0] beat_sum_11 = {lane_value[209], lane_value[209:196]} +
            {lane_value[223], lane_value[223:210]};
    wire [15:0] beat_sum_12 = {beat_sum_10[14], beat_sum_10} + {beat_sum_11[14], beat_sum_11};
    wire [16:0] beat_sum_13 = {beat_sum_9[15], beat_sum_9} + {beat_sum_12[15], beat_sum_12};

    assign sum = sum_register;
    assign lane_zero = products_zero;
    assign lane_sign = products_sign;
    assign lane_exponent = products_exponent;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 16; lane_index = lane_index + 1) begin : lane
            one_hot_lane member (
                .zero     (lane_zero[lane_index]),
                .sign     (lane_sign[lane_index]),
                .exponent (lane_exponent[lane_index*4 +: 4]),
                .value    (lane_value[lane_index*14 +: 14])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            beat <= {beat_sum_6[16], beat_sum_6} + {beat_sum_13[16], beat_sum_13};
            sum_register <= accumulator;
        end
    end

    always @(posedge clock) begin
        if (advance & valid) begin
            accumulator <= (first ? offset : accumulator) + {{2{beat[17]}}, beat};
        end
    end
endmodule
`default_nettype wire
