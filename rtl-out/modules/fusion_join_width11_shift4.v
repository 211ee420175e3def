// fusion_join_width11_shift4: Four parts of a level, added: 0 is of lower digits; 1 of the
// activation's upper ones, 2 of the weight's, 3 of both. Parts of upper digits are shifted
// where the digits join to one operand, else they belong to operands of their own.
// Source generators/nipq/fusion-brick.ts.
// Parameters width = 11, shift = 4.
// IR 7105c31a. Do not edit.
`default_nettype none
module fusion_join_width11_shift4 (
    input  wire [43:0] parts,
    input  wire        aJoins,
    input  wire        wJoins,
    output wire [19:0] joined
);
    wire [14:0] upperA = aJoins ? {parts[21:11], 4'd0} : {{4{parts[21]}}, parts[21:11]};
    wire [15:0] joined_sum = {{5{parts[10]}}, parts[10:0]} + {upperA[14], upperA};
    wire [14:0] upperW = wJoins ? {parts[32:22], 4'd0} : {{4{parts[32]}}, parts[32:22]};
    wire [14:0] upperBoth = aJoins ? {parts[43:33], 4'd0} : {{4{parts[43]}}, parts[43:33]};
    wire [18:0] both = wJoins ? {upperBoth, 4'd0} : {{4{upperBoth[14]}}, upperBoth};

    assign joined = {{4{joined_sum[15]}}, joined_sum} + {{5{upperW[14]}}, upperW} +
            {both[18], both};
endmodule
`default_nettype wire
