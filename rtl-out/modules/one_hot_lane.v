// one_hot_lane: A log product as a signed number: the one-hot number 1 << exponent, with its
// sign. Combinational.
// Source generators/fact/log-accumulator.ts.
// Parameters leftBits = 8, rightBits = 8.
// IR 0d6d778a. Do not edit.
`default_nettype none
module one_hot_lane (
    input  wire        zero,
    input  wire        sign,
    input  wire [ 3:0] exponent,
    output wire [13:0] value
);
    wire [12:0] size = zero ? 13'd0 : {exponent == 4'd12, exponent == 4'd11, exponent == 4'd10,
            exponent == 4'd9, exponent == 4'd8, exponent == 4'd7, exponent == 4'd6, exponent ==
            4'd5, exponent == 4'd4, exponent == 4'd3, exponent == 4'd2, exponent == 4'd1,
            exponent == 4'd0};

    assign value = sign ? -{1'd0, size} : {1'd0, size};
endmodule
`default_nettype wire
