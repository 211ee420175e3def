// tap_adder_bits26_sumBits27: A place where a tree can be cut: the sum of two terms with
// `joins`, without it what passes.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 26, sumBits = 27.
// IR 1f2fb4ff. Do not edit.
`default_nettype none
module tap_adder_bits26_sumBits27 (
    input  wire        clock,
    input  wire        advance,
    input  wire        joins,
    input  wire [25:0] pass,
    input  wire [25:0] a,
    input  wire [25:0] b,
    output wire [26:0] sum
);
    reg [26:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= joins ? {a[25], a} + {b[25], b} : {pass[25], pass};
    end
endmodule
`default_nettype wire
