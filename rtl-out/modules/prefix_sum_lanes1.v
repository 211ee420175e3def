// prefix_sum_lanes1: Inclusive prefix sums of a row of bits: `counts[i]` is the number of ones
// in `bits[0 .. i]`. Kogge-Stone: each of the ceil(log2(lanes)) levels adds the sum that stands
// `reach` lanes before, and `reach` doubles. Combinational.
// Source generators/spatten/rows/prefix-sum.ts.
// Parameters lanes = 1.
// IR 74f0b66e. Do not edit.
`default_nettype none
module prefix_sum_lanes1 (
    input  wire bits,
    output wire counts
);
    assign counts = bits;
endmodule
`default_nettype wire
