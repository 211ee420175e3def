// mixed_multiplier: The two multipliers of a processing element: both operands times one
// weight, all signed. No operand is below -8, so a product fits 12 bits. Source:
// golden/fact/mixed-precision.md.
// Source generators/fact/mixed-multiplier.ts.
// Parameters operandBits = 5, weightBits = 8.
// IR 6d057030. Do not edit.
`default_nettype none
module mixed_multiplier (
    input  wire [ 9:0] operands,
    input  wire [ 7:0] weight,
    output wire [23:0] products
);
    wire [12:0] products_product = $signed(operands[9:5]) * $signed(weight);
    wire [12:0] products_product_1 = $signed(operands[4:0]) * $signed(weight);

    assign products = {products_product[11:0], products_product_1[11:0]};

    wire _unused_ok = &{1'b0, products_product[12], products_product_1[12]};
endmodule
`default_nettype wire
