// tap_adder: A place where a tree can be cut: the sum of two terms with `joins`, without it
// what passes.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 24, sumBits = 25.
// IR 922bf36a. Do not edit.
`default_nettype none
module tap_adder (
    input  wire        clock,
    input  wire        advance,
    input  wire        joins,
    input  wire [23:0] pass,
    input  wire [23:0] a,
    input  wire [23:0] b,
    output wire [24:0] sum
);
    reg [24:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= joins ? {a[23], a} + {b[23], b} : {pass[23], pass};
    end
endmodule
`default_nettype wire
