// exponent_counter_lanes4_terms10: Counts the products of one exponent: up by the positive ones
// of a beat and down by the negative ones. Timing as counterAccumulator.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 4, terms = 10.
// IR e243f98a. Do not edit.
`default_nettype none
module exponent_counter_lanes4_terms10 (
    input  wire        clock,
    input  wire        advance,

    input  wire [ 3:0] products_zero,
    input  wire [ 3:0] products_sign,
    input  wire [15:0] products_exponent,

    // The one that is counted.
    input  wire [ 3:0] exponent,
    input  wire        valid,
    input  wire        first,
    output wire [ 4:0] counter
);
    reg [3:0] change;
    reg [4:0] held;

    wire here_0 = ~products_zero[0] & (products_exponent[3:0] == exponent);
    wire here_1 = ~products_zero[1] & (products_exponent[7:4] == exponent);
    wire [1:0] count_0_sum = {1'd0, here_0 & ~products_sign[0]} +
            {1'd0, here_1 & ~products_sign[1]};
    wire here_2 = ~products_zero[2] & (products_exponent[11:8] == exponent);
    wire here_3 = ~products_zero[3] & (products_exponent[15:12] == exponent);
    wire [1:0] count_0_sum_1 = {1'd0, here_2 & ~products_sign[2]} +
            {1'd0, here_3 & ~products_sign[3]};
    wire [2:0] count_0 = {1'd0, count_0_sum} + {1'd0, count_0_sum_1};
    wire [1:0] count_1_sum = {1'd0, here_0 & products_sign[0]} + {1'd0, here_1 & products_sign[1]};
    wire [1:0] count_1_sum_1 = {1'd0, here_2 & products_sign[2]} +
            {1'd0, here_3 & products_sign[3]};
    wire [2:0] count_1 = {1'd0, count_1_sum} + {1'd0, count_1_sum_1};

    assign counter = held;

    always @(posedge clock) begin
        if (advance) change <= {1'd0, count_0} - {1'd0, count_1};
    end

    always @(posedge clock) begin
        if (advance & valid) held <= (first ? 5'd0 : held) + {change[3], change};
    end
endmodule
`default_nettype wire
