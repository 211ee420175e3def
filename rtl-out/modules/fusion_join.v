// fusion_join: Four parts of a level, added: 0 is of lower digits; 1 of the activation's upper
// ones, 2 of the weight's, 3 of both. Parts of upper digits are shifted where the digits join
// to one operand, else they belong to operands of their own.
// Source generators/nipq/fusion-brick.ts.
// Parameters width = 6, shift = 2.
// IR 08e56d62. Do not edit.
`default_nettype none
module fusion_join (
    input  wire [23:0] parts,
    input  wire        aJoins,
    input  wire        wJoins,
    output wire [10:0] joined
);
    wire [7:0] upperA = aJoins ? {parts[11:6], 2'd0} : {{2{parts[11]}}, parts[11:6]};
    wire [8:0] joined_sum = {{3{parts[5]}}, parts[5:0]} + {upperA[7], upperA};
    wire [7:0] upperW = wJoins ? {parts[17:12], 2'd0} : {{2{parts[17]}}, parts[17:12]};
    wire [7:0] upperBoth = aJoins ? {parts[23:18], 2'd0} : {{2{parts[23]}}, parts[23:18]};
    wire [9:0] both = wJoins ? {upperBoth, 2'd0} : {{2{upperBoth[7]}}, upperBoth};

    assign joined = {{2{joined_sum[8]}}, joined_sum} + {{3{upperW[7]}}, upperW} + {both[9], both};
endmodule
`default_nettype wire
