// rank_search: In which of several groups, ordered from the last to the first, the element of a
// rank stands: the last group that has at least `wanted` elements in it and behind it. `left`
// of them are wanted from the group itself, which has `count`. Together the groups have
// `wanted` elements or more. Combinational: sums from each group to the last in
// ceil(log2(values)) levels, then a comparison each.
// Source generators/spatten/top-k/rank-search.ts.
// Parameters values = 8, sizeBits = 11.
// IR 2d21754d. Do not edit.
`default_nettype none
module rank_search (
    input  wire [87:0] counts,
    input  wire [10:0] wanted,
    output wire [ 2:0] index,
    output wire [10:0] left,
    output wire [10:0] count
);
    wire [87:0] sums_of_2;
    wire [87:0] sums_of_4;
    wire [87:0] sums_of_8;
    wire [87:0] through;

    wire index_or = (sums_of_8[76:66] >= wanted) | (sums_of_8[87:77] >= wanted);
    wire index_or_1 = (sums_of_8[54:44] >= wanted) | (sums_of_8[65:55] >= wanted) | index_or;
    wire [2:0] index_choice = index_or ? ((sums_of_8[87:77] >= wanted) ? 3'd7 : 3'd6) :
            (sums_of_8[65:55] >= wanted) ? 3'd5 : 3'd4;
    wire [2:0] index_choice_1 = ((sums_of_8[32:22] >= wanted) | (sums_of_8[43:33] >= wanted)) ?
            ((sums_of_8[43:33] >= wanted) ? 3'd3 : 3'd2) : (sums_of_8[21:11] >= wanted) ? 3'd1 :
            3'd0;
    wire [2:0] index_choice_2 = index_or_1 ? index_choice : index_choice_1;
    wire [10:0] left_difference = through[({4'd0, index_choice_2} * 7'd11) +: 11] -
            counts[({4'd0, index_choice_2} * 7'd11) +: 11];

    assign index = index_choice_2;
    assign left = wanted - left_difference;
    assign count = counts[({4'd0, index_choice_2} * 7'd11) +: 11];
    assign sums_of_2 = {counts[87:77], counts[76:66] + counts[87:77], counts[65:55] + counts[76:66],
            counts[54:44] + counts[65:55], counts[43:33] + counts[54:44], counts[32:22] +
            counts[43:33], counts[21:11] + counts[32:22], counts[10:0] + counts[21:11]};
    assign sums_of_4 = {sums_of_2[87:66], sums_of_2[65:55] + sums_of_2[87:77], sums_of_2[54:44] +
            sums_of_2[76:66], sums_of_2[43:33] + sums_of_2[65:55], sums_of_2[32:22] +
            sums_of_2[54:44], sums_of_2[21:11] + sums_of_2[43:33], sums_of_2[10:0] +
            sums_of_2[32:22]};
    assign sums_of_8 = {sums_of_4[87:44], sums_of_4[43:33] + sums_of_4[87:77], sums_of_4[32:22] +
            sums_of_4[76:66], sums_of_4[21:11] + sums_of_4[65:55], sums_of_4[10:0] +
            sums_of_4[54:44]};
    assign through = sums_of_8;
endmodule
`default_nettype wire
