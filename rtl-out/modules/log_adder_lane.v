// log_adder_lane: The product of two log codes: exponents added, signs compared; a product of
// zero has sign and exponent 0. Combinational, without a multiplier. The contract is
// golden/fact/log-domain.md.
// Source generators/fact/log-adder.ts.
// Parameters leftBits = 8, rightBits = 8.
// IR 85833dab. Do not edit.
`default_nettype none
module log_adder_lane (
    input  wire [3:0] left,
    input  wire [3:0] right,
    output wire       zero,
    output wire       sign,
    output wire [3:0] exponent
);
    wire zero_0 = left[2:0] == 3'd7;
    wire zero_1 = right[2:0] == 3'd7;
    wire none = zero_0 | zero_1;

    assign zero = none;
    assign sign = ~none & (left[3] ^ right[3]);
    assign exponent = none ? 4'd0 : {1'd0, left[2:0]} + {1'd0, right[2:0]};
endmodule
`default_nettype wire
