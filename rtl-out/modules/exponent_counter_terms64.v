// exponent_counter_terms64: Counts the products of one exponent: up by the positive ones of a
// beat and down by the negative ones. Timing as counterAccumulator.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 16, terms = 64.
// IR c526ea09. Do not edit.
`default_nettype none
module exponent_counter_terms64 (
    input  wire        clock,
    input  wire        advance,

    input  wire [15:0] products_zero,
    input  wire [15:0] products_sign,
    input  wire [63:0] products_exponent,

    // The one that is counted.
    input  wire [ 3:0] exponent,
    input  wire        valid,
    input  wire        first,
    output wire [ 7:0] counter
);
    reg [5:0] change;
    reg [7:0] held;

    wire here_0 = ~products_zero[0] & (products_exponent[3:0] == exponent);
    wire here_1 = ~products_zero[1] & (products_exponent[7:4] == exponent);
    wire [1:0] count_0_sum = {1'd0, here_0 & ~products_sign[0]} +
            {1'd0, here_1 & ~products_sign[1]};
    wire here_2 = ~products_zero[2] & (products_exponent[11:8] == exponent);
    wire here_3 = ~products_zero[3] & (products_exponent[15:12] == exponent);
    wire [1:0] count_0_sum_1 = {1'd0, here_2 & ~products_sign[2]} +
            {1'd0, here_3 & ~products_sign[3]};
    wire here_4 = ~products_zero[4] & (products_exponent[19:16] == exponent);
    wire here_5 = ~products_zero[5] & (products_exponent[23:20] == exponent);
    wire [1:0] count_0_sum_2 = {1'd0, here_4 & ~products_sign[4]} +
            {1'd0, here_5 & ~products_sign[5]};
    wire here_6 = ~products_zero[6] & (products_exponent[27:24] == exponent);
    wire here_7 = ~products_zero[7] & (products_exponent[31:28] == exponent);
    wire [1:0] count_0_sum_3 = {1'd0, here_6 & ~products_sign[6]} +
            {1'd0, here_7 & ~products_sign[7]};
    wire [3:0] count_0_sum_4 = {1'd0, {1'd0, count_0_sum} + {1'd0, count_0_sum_1}} +
            {1'd0, {1'd0, count_0_sum_2} + {1'd0, count_0_sum_3}};
    wire here_8 = ~products_zero[8] & (products_exponent[35:32] == exponent);
    wire here_9 = ~products_zero[9] & (products_exponent[39:36] == exponent);
    wire [1:0] count_0_sum_5 = {1'd0, here_8 & ~products_sign[8]} +
            {1'd0, here_9 & ~products_sign[9]};
    wire here_10 = ~products_zero[10] & (products_exponent[43:40] == exponent);
    wire here_11 = ~products_zero[11] & (products_exponent[47:44] == exponent);
    wire [1:0] count_0_sum_6 = {1'd0, here_10 & ~products_sign[10]} +
            {1'd0, here_11 & ~products_sign[11]};
    wire here_12 = ~products_zero[12] & (products_exponent[51:48] == exponent);
    wire here_13 = ~products_zero[13] & (products_exponent[55:52] == exponent);
    wire [1:0] count_0_sum_7 = {1'd0, here_12 & ~products_sign[12]} +
            {1'd0, here_13 & ~products_sign[13]};
    wire here_14 = ~products_zero[14] & (products_exponent[59:56] == exponent);
    wire here_15 = ~products_zero[15] & (products_exponent[63:60] == exponent);
    wire [1:0] count_0_sum_8 = {1'd0, here_14 & ~products_sign[14]} +
            {1'd0, here_15 & ~products_sign[15]};
    wire [3:0] count_0_sum_9 = {1'd0, {1'd0, count_0_sum_5} + {1'd0, count_0_sum_6}} +
            {1'd0, {1'd0, count_0_sum_7} + {1'd0, count_0_sum_8}};
    wire [4:0] count_0 = {1'd0, count_0_sum_4} + {1'd0, count_0_sum_9};
    wire [1:0] count_1_sum = {1'd0, here_0 & products_sign[0]} + {1'd0, here_1 & products_sign[1]};
    wire [1:0] count_1_sum_1 = {1'd0, here_2 & products_sign[2]} +
            {1'd0, here_3 & products_sign[3]};
    wire [1:0] count_1_sum_2 = {1'd0, here_4 & products_sign[4]} +
            {1'd0, here_5 & products_sign[5]};
    wire [1:0] count_1_sum_3 = {1'd0, here_6 & products_sign[6]} +
            {1'd0, here_7 & products_sign[7]};
    wire [3:0] count_1_sum_4 = {1'd0, {1'd0, count_1_sum} + {1'd0, count_1_sum_1}} +
            {1'd0, {1'd0, count_1_sum_2} + {1'd0, count_1_sum_3}};
    wire [1:0] count_1_sum_5 = {1'd0, here_8 & products_sign[8]} +
            {1'd0, here_9 & products_sign[9]};
    wire [1:0] count_1_sum_6 = {1'd0, here_10 & products_sign[10]} +
            {1'd0, here_11 & products_sign[11]};
    wire [1:0] count_1_sum_7 = {1'd0, here_12 & products_sign[12]} +
            {1'd0, here_13 & products_sign[13]};
    wire [1:0] count_1_sum_8 = {1'd0, here_14 & products_sign[14]} +
            {1'd0, here_15 & products_sign[15]};
    wire [3:0] count_1_sum_9 = {1'd0, {1'd0, count_1_sum_5} + {1'd0, count_1_sum_6}} +
            {1'd0, {1'd0, count_1_sum_7} + {1'd0, count_1_sum_8}};
    wire [4:0] count_1 = {1'd0, count_1_sum_4} + {1'd0, count_1_sum_9};

    assign counter = held;

    always @(posedge clock) begin
        if (advance) change <= {1'd0, count_0} - {1'd0, count_1};
    end

    always @(posedge clock) begin
        if (advance & valid) held <= (first ? 8'd0 : held) + {{2{change[5]}}, change};
    end
endmodule
`default_nettype wire
