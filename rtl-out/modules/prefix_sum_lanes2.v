// prefix_sum_lanes2: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 2.
// IR b8ca5b55. Do not edit.
`default_nettype none
module prefix_sum_lanes2 (
    input  wire [1:0] bits,
    output wire [3:0] counts
);
    wire [3:0] sums_of_2;

    assign counts = sums_of_2;
    assign sums_of_2 = {{1'd0, bits[1]} + {1'd0, bits[0]}, {1'd0, bits[0]}};
endmodule
`default_nettype wire
