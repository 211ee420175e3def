// tree_adder_bits29_sumBits30: A place of an adder tree: the sum of two terms, a register
// behind it.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 29, sumBits = 30.
// IR 7551cf93. Do not edit.
`default_nettype none
module tree_adder_bits29_sumBits30 (
    input  wire        clock,
    input  wire        advance,
    input  wire [28:0] a,
    input  wire [28:0] b,
    output wire [29:0] sum
);
    reg [29:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= {a[28], a} + {b[28], b};
    end
endmodule
`default_nettype wire
