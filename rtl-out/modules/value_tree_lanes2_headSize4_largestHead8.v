// value_tree_lanes2_headSize4_largestHead8: The multipliers of probabilities and values, and a
// tree that adds element i and element i + half with a register behind each level, until one
// token is left. It is cut earlier for larger heads: their parts are not added to each other.
// Source: SpAtten, section IV; golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-tree.ts.
// Parameters lanes = 2, headSize = 4, largestHead = 8.
// IR cd7c9236. Do not edit.
`default_nettype none
module value_tree_lanes2_headSize4_largestHead8 (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,

    // Of the word of each lane.
    input  wire [ 23:0] probabilities,
    input  wire [ 95:0] words,

    // Of the line's values.
    input  wire         sizeLog,

    // What a line adds, element by element; those behind the size of the head are open.
    output wire [199:0] sums
);
    wire [23:0] lane_probability;
    wire [95:0] lane_word;
    wire [191:0] lane_products;
    reg [1:0] size_of;
    reg [99:0] level1_rest;
    wire [95:0] level1_pass;
    wire [95:0] level1_a;
    wire [95:0] level1_b;
    wire [99:0] level1_sum;

    wire joins = size_of[1] <= 1'd0;

    assign sums = {level1_rest, level1_sum};
    assign lane_probability = probabilities;
    assign lane_word = words;
    assign level1_pass = lane_products[95:0];
    assign level1_a = lane_products[95:0];
    assign level1_b = lane_products[191:96];

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 2; lane_index = lane_index + 1) begin : lane
            value_lane_operands4 member (
                .clock       (clock),
                .advance     (advance),
                .probability (lane_probability[lane_index*12 +: 12]),
                .word        (lane_word[lane_index*48 +: 48]),
                .products    (lane_products[lane_index*96 +: 96])
            );
        end
    endgenerate

    genvar level1_index;
    generate
        for (level1_index = 0; level1_index < 4; level1_index = level1_index + 1) begin : level1
            tap_adder member (
                .clock   (clock),
                .advance (advance),
                .joins   (joins),
                .pass    (level1_pass[level1_index*24 +: 24]),
                .a       (level1_a[level1_index*24 +: 24]),
                .b       (level1_b[level1_index*24 +: 24]),
                .sum     (level1_sum[level1_index*25 +: 25])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            size_of <= {size_of[0], sizeLog};
            level1_rest <= {{lane_products[191], lane_products[191:168]},
                    {lane_products[167], lane_products[167:144]},
                    {lane_products[143], lane_products[143:120]},
                    {lane_products[119], lane_products[119:96]}};
        end
    end
endmodule
`default_nettype wire
