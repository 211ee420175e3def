// score_tree: The multipliers of queries and keys, and a tree that is cut at the head size: a
// score of `headSize` products in each lane, or one of twice as many in half of the lanes, from
// lane 0 on. All keys of a line meet the same query. Source: SpAtten, section IV, the
// reconfigurable adder tree; golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-tree.ts.
// Parameters lanes = 8, headSize = 64, largestHead = 128, trace = false.
// IR 04539e97. Do not edit.
`default_nettype none
module score_tree (
    input  wire          clock,

    // Everything stands still without it.
    input  wire          advance,

    // The query is taken, for this line and those that follow.
    input  wire          takes,

    // Part by part.
    input  wire [1535:0] query,
    input  wire [6143:0] words,

    // Of the line's keys.
    input  wire          sizeLog,
    input  wire [  11:0] keep,
    input  wire [  11:0] bias,
    output wire [ 247:0] scores
);
    wire [6143:0] lane_query;
    wire [6143:0] lane_word;
    wire [239:0] lane_sum;
    reg [7:0] size_of;
    wire [119:0] join1_pass;
    wire [119:0] join1_a;
    wire [119:0] join1_b;
    wire [123:0] join1_sum;
    reg [30:0] join1_upper4;
    reg [30:0] join1_upper5;
    reg [30:0] join1_upper6;
    reg [30:0] join1_upper7;

    wire [1535:0] lane_query_packed = query;
    wire [1535:0] lane_query_packed_1 = {query[767:0], query[767:0]};
    wire joined = size_of[7] >= 1'd1;

    assign scores = {join1_upper7, join1_upper6, join1_upper5, join1_upper4, join1_sum};
    assign lane_query = {lane_query_packed[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed_1[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed_1[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed_1[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed[({10'd0, sizeLog} * 11'd768) +: 768],
            lane_query_packed_1[({10'd0, sizeLog} * 11'd768) +: 768]};
    assign lane_word = words;
    assign join1_pass = lane_sum[119:0];
    assign join1_a = {lane_sum[209:180], lane_sum[149:120], lane_sum[89:60], lane_sum[29:0]};
    assign join1_b = {lane_sum[239:210], lane_sum[179:150], lane_sum[119:90], lane_sum[59:30]};

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 8; lane_index = lane_index + 1) begin : lane
            score_lane member (
                .clock   (clock),
                .advance (advance),
                .takes   (takes),
                .query   (lane_query[lane_index*768 +: 768]),
                .word    (lane_word[lane_index*768 +: 768]),
                .keep    (keep),
                .bias    (bias),
                .sum     (lane_sum[lane_index*30 +: 30])
            );
        end
    endgenerate

    genvar join1_index;
    generate
        for (join1_index = 0; join1_index < 4; join1_index = join1_index + 1) begin : join1
            tap_adder_bits30_sumBits31 member (
                .clock   (clock),
                .advance (advance),
                .joins   (joined),
                .pass    (join1_pass[join1_index*30 +: 30]),
                .a       (join1_a[join1_index*30 +: 30]),
                .b       (join1_b[join1_index*30 +: 30]),
                .sum     (join1_sum[join1_index*31 +: 31])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            size_of <= {size_of[6:0], sizeLog};
            join1_upper4 <= {lane_sum[149], lane_sum[149:120]};
            join1_upper5 <= {lane_sum[179], lane_sum[179:150]};
            join1_upper6 <= {lane_sum[209], lane_sum[209:180]};
            join1_upper7 <= {lane_sum[239], lane_sum[239:210]};
        end
    end
endmodule
`default_nettype wire
