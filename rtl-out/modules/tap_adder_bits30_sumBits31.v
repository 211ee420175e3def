// tap_adder_bits30_sumBits31: A place where a tree can be cut: the sum of two terms with
// `joins`, without it what passes.
// Source generators/spatten/multiply/tree-adder.ts.
// Parameters bits = 30, sumBits = 31.
// IR c850baa9. Do not edit.
`default_nettype none
module tap_adder_bits30_sumBits31 (
    input  wire        clock,
    input  wire        advance,
    input  wire        joins,
    input  wire [29:0] pass,
    input  wire [29:0] a,
    input  wire [29:0] b,
    output wire [30:0] sum
);
    reg [30:0] sum_register;

    assign sum = sum_register;

    always @(posedge clock) begin
        if (advance) sum_register <= joins ? {a[29], a} + {b[29], b} : {pass[29], pass};
    end
endmodule
`default_nettype wire
