// exponent_counter_lanes32: Counts the products of one exponent: up by the positive ones of a
// beat and down by the negative ones. Timing as counterAccumulator.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 32, terms = 1024.
// IR d8e4f51f. Do not edit.
`default_nettype none
module exponent_counter_lanes32 (
    input  wire         clock,
    input  wire         advance,

    input  wire [ 31:0] products_zero,
    input  wire [ 31:0] products_sign,
    input  wire [127:0] products_exponent,

    // The one that is counted.
    input  wire [  3:0] exponent,
    input  wire         valid,
    input  wire         first,
    output wire [ 11:0] counter
);
    reg [6:0] change;
    reg [11:0] held;

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
    wire here_16 = ~products_zero[16] & (products_exponent[67:64] == exponent);
    wire here_17 = ~products_zero[17] & (products_exponent[71:68] == exponent);
    wire [1:0] count_0_sum_10 = {1'd0, here_16 & ~products_sign[16]} +
            {1'd0, here_17 & ~products_sign[17]};
    wire here_18 = ~products_zero[18] & (products_exponent[75:72] == exponent);
    wire here_19 = ~products_zero[19] & (products_exponent[79:76] == exponent);
    wire [1:0] count_0_sum_11 = {1'd0, here_18 & ~products_sign[18]} +
            {1'd0, here_19 & ~products_sign[19]};
    wire here_20 = ~products_zero[20] & (products_exponent[83:80] == exponent);
    wire here_21 = ~products_zero[21] & (products_exponent[87:84] == exponent);
    wire [1:0] count_0_sum_12 = {1'd0, here_20 & ~products_sign[20]} +
            {1'd0, here_21 & ~products_sign[21]};
    wire here_22 = ~products_zero[22] & (products_exponent[91:88] == exponent);
    wire here_23 = ~products_zero[23] & (products_exponent[95:92] == exponent);
    wire [1:0] count_0_sum_13 = {1'd0, here_22 & ~products_sign[22]} +
            {1'd0, here_23 & ~products_sign[23]};
    wire [3:0] count_0_sum_14 = {1'd0, {1'd0, count_0_sum_10} + {1'd0, count_0_sum_11}} +
            {1'd0, {1'd0, count_0_sum_12} + {1'd0, count_0_sum_13}};
    wire here_24 = ~products_zero[24] & (products_exponent[99:96] == exponent);
    wire here_25 = ~products_zero[25] & (products_exponent[103:100] == exponent);
    wire [1:0] count_0_sum_15 = {1'd0, here_24 & ~products_sign[24]} +
            {1'd0, here_25 & ~products_sign[25]};
    wire here_26 = ~products_zero[26] & (products_exponent[107:104] == exponent);
    wire here_27 = ~products_zero[27] & (products_exponent[111:108] == exponent);
    wire [1:0] count_0_sum_16 = {1'd0, here_26 & ~products_sign[26]} +
            {1'd0, here_27 & ~products_sign[27]};
    wire here_28 = ~products_zero[28] & (products_exponent[115:112] == exponent);
    wire here_29 = ~products_zero[29] & (products_exponent[119:116] == exponent);
    wire [1:0] count_0_sum_17 = {1'd0, here_28 & ~products_sign[28]} +
            {1'd0, here_29 & ~products_sign[29]};
    wire here_30 = ~products_zero[30] & (products_exponent[123:120] == exponent);
    wire here_31 = ~products_zero[31] & (products_exponent[127:124] == exponent);
    wire [1:0] count_0_sum_18 = {1'd0, here_30 & ~products_sign[30]} +
            {1'd0, here_31 & ~products_sign[31]};
    wire [3:0] count_0_sum_19 = {1'd0, {1'd0, count_0_sum_15} + {1'd0, count_0_sum_16}} +
            {1'd0, {1'd0, count_0_sum_17} + {1'd0, count_0_sum_18}};
    wire [5:0] count_0 = {1'd0, {1'd0, count_0_sum_4} + {1'd0, count_0_sum_9}} +
            {1'd0, {1'd0, count_0_sum_14} + {1'd0, count_0_sum_19}};
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
    wire [1:0] count_1_sum_10 = {1'd0, here_16 & products_sign[16]} +
            {1'd0, here_17 & products_sign[17]};
    wire [1:0] count_1_sum_11 = {1'd0, here_18 & products_sign[18]} +
            {1'd0, here_19 & products_sign[19]};
    wire [1:0] count_1_sum_12 = {1'd0, here_20 & products_sign[20]} +
            {1'd0, here_21 & products_sign[21]};
    wire [1:0] count_1_sum_13 = {1'd0, here_22 & products_sign[22]} +
            {1'd0, here_23 & products_sign[23]};
    wire [3:0] count_1_sum_14 = {1'd0, {1'd0, count_1_sum_10} + {1'd0, count_1_sum_11}} +
            {1'd0, {1'd0, count_1_sum_12} + {1'd0, count_1_sum_13}};
    wire [1:0] count_1_sum_15 = {1'd0, here_24 & products_sign[24]} +
            {1'd0, here_25 & products_sign[25]};
    wire [1:0] count_1_sum_16 = {1'd0, here_26 & products_sign[26]} +
            {1'd0, here_27 & products_sign[27]};
    wire [1:0] count_1_sum_17 = {1'd0, here_28 & products_sign[28]} +
            {1'd0, here_29 & products_sign[29]};
    wire [1:0] count_1_sum_18 = {1'd0, here_30 & products_sign[30]} +
            {1'd0, here_31 & products_sign[31]};
    wire [3:0] count_1_sum_19 = {1'd0, {1'd0, count_1_sum_15} + {1'd0, count_1_sum_16}} +
            {1'd0, {1'd0, count_1_sum_17} + {1'd0, count_1_sum_18}};
    wire [5:0] count_1 = {1'd0, {1'd0, count_1_sum_4} + {1'd0, count_1_sum_9}} +
            {1'd0, {1'd0, count_1_sum_14} + {1'd0, count_1_sum_19}};

    assign counter = held;

    always @(posedge clock) begin
        if (advance) change <= {1'd0, count_0} - {1'd0, count_1};
    end

    always @(posedge clock) begin
        if (advance & valid) held <= (first ? 12'd0 : held) + {{5{change[6]}}, change};
    end
endmodule
`default_nettype wire
