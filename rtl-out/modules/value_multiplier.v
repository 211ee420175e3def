// value_multiplier: A multiplier of a probability and a value; `product` follows two advances
// after them. A value that does not count is 0.
// Source generators/spatten/multiply/value-lane.ts.
// IR 52ad0a61. Do not edit.
`default_nettype none
module value_multiplier (
    input  wire        clock,
    input  wire        advance,
    input  wire        counts,
    input  wire [11:0] probability,
    input  wire [11:0] value,
    output wire [23:0] product
);
    reg [11:0] probability_register;
    reg [11:0] value_register;
    reg [23:0] product_register;

    assign product = product_register;

    always @(posedge clock) begin
        if (advance) begin
            probability_register <= probability;
            value_register <= counts ? value : 12'd0;
            product_register <= $signed(value_register) * $signed({1'd0, probability_register});
        end
    end
endmodule
`default_nettype wire
