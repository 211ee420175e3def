// value_lane: The multipliers of one word of values: all its elements by one probability.
// Source: golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-lane.ts.
// Parameters operands = 64.
// IR 2c3e0412. Do not edit.
`default_nettype none
module value_lane (
    input  wire          clock,

    // Everything stands still without it.
    input  wire          advance,
    input  wire [  11:0] probability,
    input  wire [ 767:0] word,
    output wire [1535:0] products
);
    wire [767:0] multiplier_value;
    wire [1535:0] multiplier_product;

    wire counts = probability != 12'd0;

    assign products = multiplier_product;
    assign multiplier_value = word;

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 64; multiplier_index = multiplier_index +
                1) begin : multiplier
            value_multiplier member (
                .clock       (clock),
                .advance     (advance),
                .counts      (counts),
                .probability (probability),
                .value       (multiplier_value[multiplier_index*12 +: 12]),
                .product     (multiplier_product[multiplier_index*24 +: 24])
            );
        end
    endgenerate
endmodule
`default_nettype wire
