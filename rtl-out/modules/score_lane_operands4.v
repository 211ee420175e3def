// score_lane_operands4: The multipliers of one word of a key, and the tree that adds their
// products with a register behind each level. Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-lane.ts.
// Parameters operands = 4, trace = false.
// IR b3d0ca0e. Do not edit.
`default_nettype none
module score_lane_operands4 (
    input  wire        clock,

    // Everything stands still without it.
    input  wire        advance,

    // The query is taken, for this word and those that follow.
    input  wire        takes,
    input  wire [47:0] query,
    input  wire [47:0] word,

    // An operand is the bits of `keep`, and `bias` more.
    input  wire [11:0] keep,
    input  wire [11:0] bias,
    output wire [25:0] sum
);
    wire [47:0] multiplier_query;
    wire [47:0] multiplier_word;
    wire [95:0] multiplier_product;
    wire [47:0] level1_a;
    wire [47:0] level1_b;
    wire [49:0] level1_sum;
    wire [25:0] level2_sum;

    assign sum = level2_sum;
    assign multiplier_query = query;
    assign multiplier_word = word;
    assign level1_a = multiplier_product[47:0];
    assign level1_b = multiplier_product[95:48];

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 4; multiplier_index = multiplier_index +
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
        for (level1_index = 0; level1_index < 2; level1_index = level1_index + 1) begin : level1
            tree_adder member (
                .clock   (clock),
                .advance (advance),
                .a       (level1_a[level1_index*24 +: 24]),
                .b       (level1_b[level1_index*24 +: 24]),
                .sum     (level1_sum[level1_index*25 +: 25])
            );
        end
    endgenerate

    tree_adder_bits25_sumBits26 level2 (
        .clock   (clock),
        .advance (advance),
        .a       (level1_sum[24:0]),
        .b       (level1_sum[49:25]),
        .sum     (level2_sum)
    );
endmodule
`default_nettype wire
