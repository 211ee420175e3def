// rank_search_sizeBits5: In which of several groups, ordered from the last to the first, the
// element of a rank stands: the last group that has at least `wanted` elements in it and behind
// it. `left` of them are wanted from the group itself, which has `count`. Together the groups
// have `wanted` elements or more. Combinational: sums from each group to the last in
// ceil(log2(values)) levels, then a comparison each.
// Source generators/spatten/top-k/rank-search.ts.
// Parameters values = 8, sizeBits = 5.
// IR e6ebbc30. Do not edit.
`default_nettype none
module rank_search_sizeBits5 (
    input  wire [39:0] counts,
    input  wire [ 4:0] wanted,
    output wire [ 2:0] index,
    output wire [ 4:0] left,
    output wire [ 4:0] count
);
    wire [39:0] sums_of_2;
    wire [39:0] sums_of_4;
    wire [39:0] sums_of_8;
    wire [39:0] through;

    wire index_or = (sums_of_8[34:30] >= wanted) | (sums_of_8[39:35] >= wanted);
    wire index_or_1 = (sums_of_8[24:20] >= wanted) | (sums_of_8[29:25] >= wanted) | index_or;
    wire [2:0] index_choice = index_or ? ((sums_of_8[39:35] >= wanted) ? 3'd7 : 3'd6) :
            (sums_of_8[29:25] >= wanted) ? 3'd5 : 3'd4;
    wire [2:0] index_choice_1 = ((sums_of_8[14:10] >= wanted) | (sums_of_8[19:15] >= wanted)) ?
            ((sums_of_8[19:15] >= wanted) ? 3'd3 : 3'd2) : (sums_of_8[9:5] >= wanted) ? 3'd1 : 3'd0;
    wire [2:0] index_choice_2 = index_or_1 ? index_choice : index_choice_1;
    wire [4:0] left_difference = through[({3'd0, index_choice_2} * 6'd5) +: 5] -
            counts[({3'd0, index_choice_2} * 6'd5) +: 5];

    assign index = index_choice_2;
    assign left = wanted - left_difference;
    assign count = counts[({3'd0, index_choice_2} * 6'd5) +: 5];
    assign sums_of_2 = {counts[39:35], counts[34:30] + counts[39:35], counts[29:25] + counts[34:30],
            counts[24:20] + counts[29:25], counts[19:15] + counts[24:20], counts[14:10] +
            counts[19:15], counts[9:5] + counts[14:10], counts[4:0] + counts[9:5]};
    assign sums_of_4 = {sums_of_2[39:30], sums_of_2[29:25] + sums_of_2[39:35], sums_of_2[24:20] +
            sums_of_2[34:30], sums_of_2[19:15] + sums_of_2[29:25], sums_of_2[14:10] +
            sums_of_2[24:20], sums_of_2[9:5] + sums_of_2[19:15], sums_of_2[4:0] + sums_of_2[14:10]};
    assign sums_of_8 = {sums_of_4[39:20], sums_of_4[19:15] + sums_of_4[39:35], sums_of_4[14:10] +
            sums_of_4[34:30], sums_of_4[9:5] + sums_of_4[29:25], sums_of_4[4:0] + sums_of_4[24:20]};
    assign through = sums_of_8;
endmodule
`default_nettype wire
