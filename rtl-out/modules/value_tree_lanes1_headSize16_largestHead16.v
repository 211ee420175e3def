// value_tree_lanes1_headSize16_largestHead16: The multipliers of probabilities and values, and
// a tree that adds element i and element i + half with a register behind each level, until one
// token is left. It is cut earlier for larger heads: their parts are not added to each other.
// Source: SpAtten, section IV; golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-tree.ts.
// Parameters lanes = 1, headSize = 16, largestHead = 16.
// IR 861a00ab. Do not edit.
`default_nettype none
module value_tree_lanes1_headSize16_largestHead16 (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,

    // Of the word of each lane.
    input  wire [ 11:0] probabilities,
    input  wire [191:0] words,

    // Of the line's values.
    input  wire         sizeLog,

    // What a line adds, element by element; those behind the size of the head are open.
    output wire [383:0] sums
);
    wire [383:0] lane_products;

    assign sums = lane_products;

    value_lane_operands16 lane (
        .clock       (clock),
        .advance     (advance),
        .probability (probabilities),
        .word        (words),
        .products    (lane_products)
    );

    wire _unused_ok = &{1'b0, sizeLog};
endmodule
`default_nettype wire
