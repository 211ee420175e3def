// score_tree_lanes1_largestHead64: The multipliers of queries and keys, and a tree that is cut
// at the head size: a score of `headSize` products in each lane, or one of twice as many in
// half of the lanes, from lane 0 on. All keys of a line meet the same query. Source: SpAtten,
// section IV, the reconfigurable adder tree; golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-tree.ts.
// Parameters lanes = 1, headSize = 64, largestHead = 64, trace = false.
// IR ab65cb00. Do not edit.
`default_nettype none
module score_tree_lanes1_largestHead64 (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,

    // The query is taken, for this line and those that follow.
    input  wire         takes,

    // Part by part.
    input  wire [767:0] query,
    input  wire [767:0] words,

    // Of the line's keys.
    input  wire         sizeLog,
    input  wire [ 11:0] keep,
    input  wire [ 11:0] bias,
    output wire [ 29:0] scores
);
    wire [29:0] lane_sum;

    wire [1535:0] lane_query_packed = {query, query};

    assign scores = lane_sum;

    score_lane lane (
        .clock   (clock),
        .advance (advance),
        .takes   (takes),
        .query   (lane_query_packed[({10'd0, sizeLog} * 11'd768) +: 768]),
        .word    (words),
        .keep    (keep),
        .bias    (bias),
        .sum     (lane_sum)
    );
endmodule
`default_nettype wire
