// stationary_multiplier: What every cell of a weight-stationary array does, whatever moves its
// operands: it multiplies both operands by the weight that it holds, and keeps the next weight
// behind that one. `loads` keeps a weight as the next; `changes` puts the next to work, the one
// from before a new one is kept. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/stationary-multiplier.ts.
// IR 53fce6d0. Do not edit.
`default_nettype none
module stationary_multiplier (
    input  wire        clock,
    input  wire [ 9:0] operands,
    input  wire        loads,
    input  wire [ 7:0] weight,
    input  wire        changes,
    output wire [23:0] products
);
    reg [7:0] next;
    reg [7:0] held;
    wire [23:0] multiplier_products;

    assign products = multiplier_products;

    mixed_multiplier multiplier (
        .operands (operands),
        .weight   (held),
        .products (multiplier_products)
    );

    always @(posedge clock) begin
        if (loads) next <= weight;
        if (changes) held <= next;
    end
endmodule
`default_nettype wire
