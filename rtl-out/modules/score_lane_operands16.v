// score_lane_operands16: The multipliers of one word of a key, and the tree that adds their
// products with a register behind each level. Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-lane.ts.
// Parameters operands = 16, trace = false.
// IR 2712193d. Do not edit.
`default_nettype none
module score_lane_operands16 (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,

    // The query is taken, for this word and those that follow.
    input  wire         takes,
    input  wire [191:0] query,
    input  wire [191:0] word,

    // An operand is the bits of `keep`, and `bias` more.
    input  wire [ 11:0] keep,
    input  wire [ 11:0] bias,
    output wire [ 27:0] sum
);
    wire [191:0] multiplier_query;
    wire [191:0] multiplier_word;
    wire [383:0] multiplier_product;
    wire [191:0] level1_a;
    wire [191:0] level1_b;
    wire [199:0] level1_sum;
    wire [99:0] level2_a;
    wire [99:0] level2_b;
    wire [103:0] level2_sum;
    wire [51:0] level3_a;
    wire [51:0] level3_b;
    wire [53:0] level3_sum;
    wire [27:0] level4_sum;

    assign sum = level4_sum;
    assign multiplier_query = query;
    assign multiplier_word = word;
    assign level1_a = multiplier_product[191:0];
    assign level1_b = multiplier_product[383:192];
    assign level2_a = level1_sum[99:0];
    assign level2_b = level1_sum[199:100];
    assign level3_a = level2_sum[51:0];
    assign level3_b = level2_sum[103:52];

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 16; multiplier_index = multiplier_index +
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
        for (level1_index = 0; level1_index < 8; level1_index = level1_index + 1) begin : level1
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
        for (level2_index = 0; level2_index < 4; level2_index = level2_index + 1) begin : level2
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
        for (level3_index = 0; level3_index < 2; level3_index = level3_index + 1) begin : level3
            tree_adder_bits26_sumBits27 member (
                .clock   (clock),
                .advance (advance),
                .a       (level3_a[level3_index*26 +: 26]),
                .b       (level3_b[level3_index*26 +: 26]),
                .sum     (level3_sum[level3_index*27 +: 27])
            );
        end
    endgenerate

    tree_adder_bits27_sumBits28 level4 (
        .clock   (clock),
        .advance (advance),
        .a       (level3_sum[26:0]),
        .b       (level3_sum[53:27]),
        .sum     (level4_sum)
    );
endmodule
`default_nettype wire
