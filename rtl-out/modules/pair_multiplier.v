// pair_multiplier: A multiplier of two bytes: their product, or with `pairs` the sum of the
// products of their low and of their high halves, all signed. Source:
// golden/gpusq/sparse-pe.md.
// Source generators/gpusq/pair-multiplier.ts.
// Parameters width = 8.
// IR 7e1b3470. Do not edit.
`default_nettype none
module pair_multiplier (
    input  wire [ 7:0] a,
    input  wire [ 7:0] b,
    input  wire        pairs,
    output wire [15:0] product
);
    wire [7:0] low = $signed(a[3:0]) * $signed(b[3:0]);
    wire [7:0] high = $signed(a[7:4]) * $signed(b[7:4]);
    wire [8:0] product_sum = {low[7], low} + {high[7], high};
    wire [15:0] product_product = $signed(a) * $signed(b);

    assign product = pairs ? {{7{product_sum[8]}}, product_sum} : product_product;
endmodule
`default_nettype wire
