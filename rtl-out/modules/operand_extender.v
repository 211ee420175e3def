// operand_extender: The operand that `bits` hold: its bits of `keep`, which are the lowest
// ones; above them the bit at `top` where it `hasSign`, else 0. Two's complement, one bit more
// than `bits`.
// Source generators/nipq/operand-extender.ts.
// Parameters width = 8.
// IR fd0a0dbd. Do not edit.
`default_nettype none
module operand_extender (
    input  wire [7:0] bits,
    input  wire [7:0] keep,
    input  wire [2:0] top,
    input  wire       hasSign,
    output wire [8:0] operand
);
    wire fill = hasSign & bits[top];
    wire each_7 = keep[7] ? bits[7] : fill;
    wire each_6 = keep[6] ? bits[6] : fill;
    wire each_5 = keep[5] ? bits[5] : fill;
    wire each_4 = keep[4] ? bits[4] : fill;
    wire each_3 = keep[3] ? bits[3] : fill;
    wire each_2 = keep[2] ? bits[2] : fill;
    wire each_1 = keep[1] ? bits[1] : fill;
    wire each_0 = keep[0] ? bits[0] : fill;

    assign operand = {fill, each_7, each_6, each_5, each_4, each_3, each_2, each_1, each_0};
endmodule
`default_nettype wire
