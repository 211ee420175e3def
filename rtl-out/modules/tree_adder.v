// tree_adder: A place of an adder tree: the sum of two terms, a register behind it.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 24, sumBits = 25.
// IR 89fa877a. Do not edit.
`default_nettype none
module tree_adder (
    input  wire        clock,
    input  wire        advance,
    input  wire [23:0] a,
    input  wire [23:0] b,
    output wire [24:0] sum
);
    reg [24:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= {a[23], a} + {b[23], b};
    end
endmodule
`default_nettype wire
