// tree_adder_bits26_sumBits27: A place of an adder tree: the sum of two terms, a register
// behind it.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 26, sumBits = 27.
// IR c99c0516. Do not edit.
`default_nettype none
module tree_adder_bits26_sumBits27 (
    input  wire        clock,
    input  wire        advance,
    input  wire [25:0] a,
    input  wire [25:0] b,
    output wire [26:0] sum
);
    reg [26:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= {a[25], a} + {b[25], b};
    end
endmodule
`default_nettype wire
