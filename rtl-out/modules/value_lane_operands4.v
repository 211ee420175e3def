// value_lane_operands4: The multipliers of one word of values: all its elements by one
// probability. Source: golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-lane.ts.
// Parameters operands = 4.
// IR 83928a60. Do not edit.
`default_nettype none
module value_lane_operands4 (
    input  wire        clock,

    // Everything stands still without it.
    input  wire        advance,
    input  wire [11:0] probability,
    input  wire [47:0] word,
    output wire [95:0] products
);
    wire [47:0] multiplier_value;
    wire [95:0] multiplier_product;

    wire counts = probability != 12'd0;

    assign products = multiplier_product;
    assign multiplier_value = word;

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 4; multiplier_index = multiplier_index +
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
