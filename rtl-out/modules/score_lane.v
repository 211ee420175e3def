// score_lane: The multipliers of one word of a key, and the tree that adds their products with
// a register behind each level. Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-lane.ts.
// Parameters operands = 64, trace = false.
// IR 4263d73c. Do not edit.
`default_nettype none
module score_lane (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,

    // The query is taken, for this word and those that follow.
    input  wire         takes,
    input  wire [767:0] query,
    input  wire [767:0] word,

    // An operand is the bits of `keep`, and `bias` more.
    input  wire [ 11:0] keep,
    input  wire [ 11:0] bias,
    output wire [ 29:0] sum
);
    wire [767:0] multiplier_query;
    wire [767:0] multiplier_word;
    wire [1535:0] multiplier_product;
    wire [767:0] level1_a;
    wire [767:0] level1_b;
    wire [799:0] level1_sum;
    wire [399:0] level2_a;
    wire [399:0] level2_b;
    wire [415:0] level2_sum;
    wire [207:0] level3_a;
    wire [207:0] level3_b;
    wire [215:0] level3_sum;
    wire [107:0] level4_a;
    wire [107:0] level4_b;
    wire [111:0] level4_sum;
    wire [55:0] level5_a;
    wire [55:0] level5_b;
    wire [57:0] level5_sum;
    wire [29:0] level6_sum;

    assign sum = level6_sum;
    assign multiplier_query = query;
    assign multiplier_word = word;
    assign level1_a = multiplier_product[767:0];
    assign level1_b = multiplier_product[1535:768];
    assign level2_a = level1_sum[399:0];
    assign level2_b = level1_sum[799:400];
    assign level3_a = level2_sum[207:0];
    assign level3_b = level2_sum[415:208];
    assign level4_a = level3_sum[107:0];
    assign level4_b = level3_sum[215:108];
    assign level5_a = level4_sum[55:0];
    assign level5_b = level4_sum[111:56];

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 64; multiplier_index = multiplier_index +
                1) begin : multiplier
            score_multiplier member (
                .clock   (clock),
                .advance (advance),
                .takes   (takes),
                .query   (multiplier_query[multiplier_index*12 +: 12]),
                .word    (multiplier_word[multiplier_index*12 +: 12]),
                .keep    (keep),
                .bias    (bias),
                .product (multiplier_product[multiplier_index*24 +: 24])
            );
        end
    endgenerate

    genvar level1_index;
    generate
        for (level1_index = 0; level1_index < 32; level1_index = level1_index + 1) begin : level1
            tree_adder member (
                .clock   (clock),
                .advance (advance),
                .a       (level1_a[level1_index*24 +: 24]),
                .b       (level1_b[level1_index*24 +: 24]),
                .sum     (level1_sum[level1_index*25 +: 25])
            );
        end
    endgenerate

    genvar level2_index;
    generate
        for (level2_index = 0; level2_index < 16; level2_index = level2_index + 1) begin : level2
            tree_adder_bits25_sumBits26 member (
                .clock   (clock),
                .advance (advance),
                .a       (level2_a[level2_index*25 +: 25]),
                .b       (level2_b[level2_index*25 +: 25]),
                .sum     (level2_sum[level2_index*26 +: 26])
            );
        end
    endgenerate

    genvar level3_index;
    generate
        for (level3_index = 0; level3_index < 8; level3_index = level3_index + 1) begin : level3
            tree_adder_bits26_sumBits27 member (
                .clock   (clock),
                .advance (advance),
                .a       (level3_a[level3_index*26 +: 26]),
                .b       (level3_b[level3_index*26 +: 26]),
                .sum     (level3_sum[level3_index*27 +: 27])
            );
        end
    endgenerate

    genvar level4_index;
    generate
        for (level4_index = 0; level4_index < 4; level4_index = level4_index + 1) begin : level4
            tree_adder_bits27_sumBits28 member (
                .clock   (clock),
                .advance (advance),
                .a       (level4_a[level4_index*27 +: 27]),
                .b       (level4_b[level4_index*27 +: 27]),
                .sum     (level4_sum[level4_index*28 +: 28])
            );
        end
    endgenerate

    genvar level5_index;
    generate
        for (level5_index = 0; level5_index < 2; level5_index = level5_index + 1) begin : level5
            tree_adder_bits28_sumBits29 member (
                .clock   (clock),
                .advance (advance),
                .a       (level5_a[level5_index*28 +: 28]),
                .b       (level5_b[level5_index*28 +: 28]),
                .sum     (level5_sum[level5_index*29 +: 29])
            );
        end
    endgenerate

    tree_adder_bits29_sumBits30 level6 (
        .clock   (clock),
        .advance (advance),
        .a       (level5_sum[28:0]),
        .b       (level5_sum[57:29]),
        .sum     (level6_sum)
    );
endmodule
`default_nettype wire
