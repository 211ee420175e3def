// tree_adder_bits25_sumBits26: A place of an adder tree: the sum of two terms, a register
// behind it.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 25, sumBits = 26.
// IR a33664ad. Do not edit.
`default_nettype none
module tree_adder_bits25_sumBits26 (
    input  wire        clock,
    input  wire        advance,
    input  wire [24:0] a,
    input  wire [24:0] b,
    output wire [25:0] sum
);
    reg [25:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= {a[24], a} + {b[24], b};
    end
endmodule
`default_nettype wire
