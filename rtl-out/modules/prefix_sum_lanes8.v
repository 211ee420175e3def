// prefix_sum_lanes8: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 8.
// IR 3e483126. Do not edit.
`default_nettype none
module prefix_sum_lanes8 (
    input  wire [ 7:0] bits,
    output wire [31:0] counts
);
    wire [31:0] sums_of_2;
    wire [31:0] sums_of_4;
    wire [31:0] sums_of_8;

    assign counts = sums_of_8;
    assign sums_of_2 = {{3'd0, bits[7]} + {3'd0, bits[6]}, {3'd0, bits[6]} + {3'd0, bits[5]},
            {3'd0, bits[5]} + {3'd0, bits[4]}, {3'd0, bits[4]} + {3'd0, bits[3]}, {3'd0, bits[3]} +
            {3'd0, bits[2]}, {3'd0, bits[2]} + {3'd0, bits[1]}, {3'd0, bits[1]} + {3'd0, bits[0]},
            {3'd0, bits[0]}};
    assign sums_of_4 = {sums_of_2[31:28] + sums_of_2[23:20], sums_of_2[27:24] + sums_of_2[19:16],
            sums_of_2[23:20] + sums_of_2[15:12], sums_of_2[19:16] + sums_of_2[11:8],
            sums_of_2[15:12] + sums_of_2[7:4], sums_of_2[11:8] + sums_of_2[3:0], sums_of_2[7:0]};
    assign sums_of_8 = {sums_of_4[31:28] + sums_of_4[15:12], sums_of_4[27:24] + sums_of_4[11:8],
            sums_of_4[23:20] + sums_of_4[7:4], sums_of_4[19:16] + sums_of_4[3:0], sums_of_4[15:0]};
endmodule
`default_nettype wire
