// prefix_sum: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones in
// `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 16.
// IR dcecc10d. Do not edit.
`default_nettype none
module prefix_sum (
    input  wire [15:0] bits,
    output wire [79:0] counts
);
    wire [79:0] sums_of_2;
    wire [79:0] sums_of_4;
    wire [79:0] sums_of_8;
    wire [79:0] sums_of_16;

    assign counts = sums_of_16;
    assign sums_of_2 = {{4'd0, bits[15]} + {4'd0, bits[14]}, {4'd0, bits[14]} + {4'd0, bits[13]},
            {4'd0, bits[13]} + {4'd0, bits[12]}, {4'd0, bits[12]} + {4'd0, bits[11]},
            {4'd0, bits[11]} + {4'd0, bits[10]}, {4'd0, bits[10]} + {4'd0, bits[9]},
            {4'd0, bits[9]} + {4'd0, bits[8]}, {4'd0, bits[8]} + {4'd0, bits[7]}, {4'd0, bits[7]} +
            {4'd0, bits[6]}, {4'd0, bits[6]} + {4'd0, bits[5]}, {4'd0, bits[5]} + {4'd0, bits[4]},
            {4'd0, bits[4]} + {4'd0, bits[3]}, {4'd0, bits[3]} + {4'd0, bits[2]}, {4'd0, bits[2]} +
            {4'd0, bits[1]}, {4'd0, bits[1]} + {4'd0, bits[0]}, {4'd0, bits[0]}};
    assign sums_of_4 = {sums_of_2[79:75] + sums_of_2[69:65], sums_of_2[74:70] + sums_of_2[64:60],
            sums_of_2[69:65] + sums_of_2[59:55], sums_of_2[64:60] + sums_of_2[54:50],
            sums_of_2[59:55] + sums_of_2[49:45], sums_of_2[54:50] + sums_of_2[44:40],
            sums_of_2[49:45] + sums_of_2[39:35], sums_of_2[44:40] + sums_of_2[34:30],
            sums_of_2[39:35] + sums_of_2[29:25], sums_of_2[34:30] + sums_of_2[24:20],
            sums_of_2[29:25] + sums_of_2[19:15], sums_of_2[24:20] + sums_of_2[14:10],
            sums_of_2[19:15] + sums_of_2[9:5], sums_of_2[14:10] + sums_of_2[4:0], sums_of_2[9:0]};
    assign sums_of_8 = {sums_of_4[79:75] + sums_of_4[59:55], sums_of_4[74:70] + sums_of_4[54:50],
            sums_of_4[69:65] + sums_of_4[49:45], sums_of_4[64:60] + sums_of_4[44:40],
            sums_of_4[59:55] + sums_of_4[39:35], sums_of_4[54:50] + sums_of_4[34:30],
            sums_of_4[49:45] + sums_of_4[29:25], sums_of_4[44:40] + sums_of_4[24:20],
            sums_of_4[39:35] + sums_of_4[19:15], sums_of_4[34:30] + sums_of_4[14:10],
            sums_of_4[29:25] + sums_of_4[9:5], sums_of_4[24:20] + sums_of_4[4:0], sums_of_4[19:0]};
    assign sums_of_16 = {sums_of_8[79:75] + sums_of_8[39:35], sums_of_8[74:70] + sums_of_8[34:30],
            sums_of_8[69:65] + sums_of_8[29:25], sums_of_8[64:60] + sums_of_8[24:20],
            sums_of_8[59:55] + sums_of_8[19:15], sums_of_8[54:50] + sums_of_8[14:10],
            sums_of_8[49:45] + sums_of_8[9:5], sums_of_8[44:40] + sums_of_8[4:0], sums_of_8[39:0]};
endmodule
`default_nettype wire
