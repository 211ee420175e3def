// one_hot_accumulator_lanes4_terms10_accumulatorBits18: The sum of log products with adders:
// each product is the one-hot number 1 << exponent, added or taken away. No multiplier. Source:
// FACT (ISCA 2023), abstract; golden/fact/log-domain.md, form A.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 4, terms = 10, accumulatorBits = 18, trace = false.
// IR 2a996652. Do not edit.
`default_nettype none
module one_hot_accumulator_lanes4_terms10_accumulatorBits18 (
    input  wire        clock,
    input  wire        advance,

    input  wire [ 3:0] products_zero,
    input  wire [ 3:0] products_sign,
    input  wire [15:0] products_exponent,

    input  wire        valid,
    input  wire        first,
    input  wire [17:0] offset,
    output wire [17:0] sum
);
    wire [3:0] lane_zero;
    wire [3:0] lane_sign;
    wire [15:0] lane_exponent;
    wire [55:0] lane_value;
    reg [15:0] beat;
    reg [17:0] accumulator;
    reg [17:0] sum_register;

    wire [14:0] beat_sum = {lane_value[13], lane_value[13:0]} + {lane_value[27], lane_value[27:14]};
    wire [14:0] beat_sum_1 = {lane_value[41], lane_value[41:28]} +
            {lane_value[55], lane_value[55:42]};

    assign sum = sum_register;
    assign lane_zero = products_zero;
    assign lane_sign = products_sign;
    assign lane_exponent = products_exponent;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 4; lane_index = lane_index + 1) begin : lane
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
            beat <= {beat_sum[14], beat_sum} + {beat_sum_1[14], beat_sum_1};
            sum_register <= accumulator;
        end
    end

    always @(posedge clock) begin
        if (advance & valid) begin
            accumulator <= (first ? offset : accumulator) + {{2{beat[15]}}, beat};
        end
    end
endmodule
`default_nettype wire
