// score_tree_lanes2_headSize4_largestHead8: The multipliers of queries and keys, and a tree
// that is cut at the head size: a score of `headSize` products in each lane, or one of twice as
// many in half of the lanes, from lane 0 on. All keys of a line meet the same query. Source:
// SpAtten, section IV, the reconfigurable adder tree; golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-tree.ts.
// Parameters lanes = 2, headSize = 4, largestHead = 8, trace = false.
// IR f85d0eaf. Do not edit.
`default_nettype none
module score_tree_lanes2_headSize4_largestHead8 (
    input  wire        clock,

    // Everything stands still without it.
    input  wire        advance,

    // The query is taken, for this line and those that follow.
    input  wire        takes,

    // Part by part.
    input  wire [95:0] query,
    input  wire [95:0] words,

    // Of the line's keys.
    input  wire        sizeLog,
    input  wire [11:0] keep,
    input  wire [11:0] bias,
    output wire [53:0] scores
);
    wire [95:0] lane_query;
    wire [95:0] lane_word;
    wire [51:0] lane_sum;
    reg [3:0] size_of;
    wire [26:0] join1_sum;
    reg [26:0] join1_upper1;

    wire [95:0] lane_query_packed = query;
    wire [95:0] lane_query_packed_1 = {query[47:0], query[47:0]};
    wire joined = size_of[3] >= 1'd1;

    assign scores = {join1_upper1, join1_sum};
    assign lane_query = {lane_query_packed[({6'd0, sizeLog} * 7'd48) +: 48],
            lane_query_packed_1[({6'd0, sizeLog} * 7'd48) +: 48]};
    assign lane_word = words;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 2; lane_index = lane_index + 1) begin : lane
            score_lane_operands4 member (
                .clock   (clock),
                .advance (advance),
                .takes   (takes),
                .query   (lane_query[lane_index*48 +: 48]),
                .word    (lane_word[lane_index*48 +: 48]),
                .keep    (keep),
                .bias    (bias),
                .sum     (lane_sum[lane_index*26 +: 26])
            );
        end
    endgenerate

    tap_adder_bits26_sumBits27 join1 (
        .clock   (clock),
        .advance (advance),
        .joins   (joined),
        .pass    (lane_sum[25:0]),
        .a       (lane_sum[25:0]),
        .b       (lane_sum[51:26]),
        .sum     (join1_sum)
    );

    always @(posedge clock) begin
        if (advance) begin
            size_of <= {size_of[2:0], sizeLog};
            join1_upper1 <= {lane_sum[51], lane_sum[51:26]};
        end
    end
endmodule
`default_nettype wire
