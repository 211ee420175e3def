// prefix_sum_lanes4: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 4.
// IR 0eb5d9a3. Do not edit.
`default_nettype none
module prefix_sum_lanes4 (
    input  wire [ 3:0] bits,
    output wire [11:0] counts
);
    wire [11:0] sums_of_2;
    wire [11:0] sums_of_4;

    assign counts = sums_of_4;
    assign sums_of_2 = {{2'd0, bits[3]} + {2'd0, bits[2]}, {2'd0, bits[2]} + {2'd0, bits[1]},
            {2'd0, bits[1]} + {2'd0, bits[0]}, {2'd0, bits[0]}};
    assign sums_of_4 = {sums_of_2[11:9] + sums_of_2[5:3], sums_of_2[8:6] + sums_of_2[2:0],
            sums_of_2[5:0]};
endmodule
`default_nettype wire
