// rank_search_values4_sizeBits5: In which of several groups, ordered from the last to the
// first, the element of a rank stands: the last group that has at least `wanted` elements in it
// and behind it. `left` of them are wanted from the group itself, which has `count`. Together
// the groups have `wanted` elements or more. Combinational: sums from each group to the last in
// ceil(log2(values)) levels, then a comparison each.
// Source generators/spatten/top-k/rank-search.ts.
// Parameters values = 4, sizeBits = 5.
// IR 19a48283. Do not edit.
`default_nettype none
module rank_search_values4_sizeBits5 (
    input  wire [19:0] counts,
    input  wire [ 4:0] wanted,
    output wire [ 1:0] index,
    output wire [ 4:0] left,
    output wire [ 4:0] count
);
    wire [19:0] sums_of_2;
    wire [19:0] sums_of_4;
    wire [19:0] through;

    wire [1:0] index_choice = ((sums_of_4[14:10] >= wanted) | (sums_of_4[19:15] >= wanted)) ?
            ((sums_of_4[19:15] >= wanted) ? 2'd3 : 2'd2) : (sums_of_4[9:5] >= wanted) ? 2'd1 : 2'd0;
    wire [4:0] left_difference = through[({3'd0, index_choice} * 5'd5) +: 5] -
            counts[({3'd0, index_choice} * 5'd5) +: 5];

    assign index = index_choice;
    assign left = wanted - left_difference;
    assign count = counts[({3'd0, index_choice} * 5'd5) +: 5];
    assign sums_of_2 = {counts[19:15], counts[14:10] + counts[19:15], counts[9:5] + counts[14:10],
            counts[4:0] + counts[9:5]};
    assign sums_of_4 = {sums_of_2[19:10], sums_of_2[9:5] + sums_of_2[19:15], sums_of_2[4:0] +
            sums_of_2[14:10]};
    assign through = sums_of_4;
endmodule
`default_nettype wire
