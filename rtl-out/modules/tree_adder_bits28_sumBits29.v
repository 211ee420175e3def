// tree_adder_bits28_sumBits29: A place of an adder tree: the sum of two terms, a register
// behind it.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 28, sumBits = 29.
// IR f0392357. Do not edit.
`default_nettype none
module tree_adder_bits28_sumBits29 (
    input  wire        clock,
    input  wire        advance,
    input  wire [27:0] a,
    input  wire [27:0] b,
    output wire [28:0] sum
);
    reg [28:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= {a[27], a} + {b[27], b};
    end
endmodule
`default_nettype wire
