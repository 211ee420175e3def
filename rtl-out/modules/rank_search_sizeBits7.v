// rank_search_sizeBits7: In which of several groups, ordered from the last to the first, the
// element of a rank stands: the last group that has at least `wanted` elements in it and behind
// it. `left` of them are wanted from the group itself, which has `count`. Together the groups
// have `wanted` elements or more. Combinational: sums from each group to the last in
// ceil(log2(values)) levels, then a comparison each.
// Source generators/spatten/top-k/rank-search.ts.
// Parameters values = 8, sizeBits = 7.
// IR 2e2990ee. Do not edit.
`default_nettype none
module rank_search_sizeBits7 (
    input  wire [55:0] counts,
    input  wire [ 6:0] wanted,
    output wire [ 2:0] index,
    output wire [ 6:0] left,
    output wire [ 6:0] count
);
    wire [55:0] sums_of_2;
    wire [55:0] sums_of_4;
    wire [55:0] sums_of_8;
    wire [55:0] through;

    wire index_or = (sums_of_8[48:42] >= wanted) | (sums_of_8[55:49] >= wanted);
    wire index_or_1 = (sums_of_8[34:28] >= wanted) | (sums_of_8[41:35] >= wanted) | index_or;
    wire [2:0] index_choice = index_or ? ((sums_of_8[55:49] >= wanted) ? 3'd7 : 3'd6) :
            (sums_of_8[41:35] >= wanted) ? 3'd5 : 3'd4;
    wire [2:0] index_choice_1 = ((sums_of_8[20:14] >= wanted) | (sums_of_8[27:21] >= wanted)) ?
            ((sums_of_8[27:21] >= wanted) ? 3'd3 : 3'd2) : (sums_of_8[13:7] >= wanted) ? 3'd1 :
            3'd0;
    wire [2:0] index_choice_2 = index_or_1 ? index_choice : index_choice_1;
    wire [6:0] left_difference = through[({3'd0, index_choice_2} * 6'd7) +: 7] -
            counts[({3'd0, index_choice_2} * 6'd7) +: 7];

    assign index = index_choice_2;
    assign left = wanted - left_difference;
    assign count = counts[({3'd0, index_choice_2} * 6'd7) +: 7];
    assign sums_of_2 = {counts[55:49], counts[48:42] + counts[55:49], counts[41:35] + counts[48:42],
            counts[34:28] + counts[41:35], counts[27:21] + counts[34:28], counts[20:14] +
            counts[27:21], counts[13:7] + counts[20:14], counts[6:0] + counts[13:7]};
    assign sums_of_4 = {sums_of_2[55:42], sums_of_2[41:35] + sums_of_2[55:49], sums_of_2[34:28] +
            sums_of_2[48:42], sums_of_2[27:21] + sums_of_2[41:35], sums_of_2[20:14] +
            sums_of_2[34:28], sums_of_2[13:7] + sums_of_2[27:21], sums_of_2[6:0] +
            sums_of_2[20:14]};
    assign sums_of_8 = {sums_of_4[55:28], sums_of_4[27:21] + sums_of_4[55:49], sums_of_4[20:14] +
            sums_of_4[48:42], sums_of_4[13:7] + sums_of_4[41:35], sums_of_4[6:0] +
            sums_of_4[34:28]};
    assign through = sums_of_8;
endmodule
`default_nettype wire
