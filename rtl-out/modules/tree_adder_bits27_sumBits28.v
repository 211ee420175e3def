// tree_adder_bits27_sumBits28: A place of an adder tree: the sum of two terms, a register
// behind it.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 27, sumBits = 28.
// IR 787a2b9e. Do not edit.
`default_nettype none
module tree_adder_bits27_sumBits28 (
    input  wire        clock,
    input  wire        advance,
    input  wire [26:0] a,
    input  wire [26:0] b,
    output wire [27:0] sum
);
    reg [27:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= {a[26], a} + {b[26], b};
    end
endmodule
`default_nettype wire
