// fusion_brick: A multiplier of two digits, 2 bits each with a sign.
// Source generators/nipq/fusion-brick.ts.
// Parameters digit = 3.
// IR 7f828256. Do not edit.
`default_nettype none
module fusion_brick (
    input  wire [2:0] a,
    input  wire [2:0] w,
    output wire [5:0] product
);
    assign product = $signed(a) * $signed(w);
endmodule
`default_nettype wire
