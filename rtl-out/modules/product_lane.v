// product_lane: A power of two times the reciprocal of the sum, in steps of 2^-12, rounded half
// up; two steps that move with `advance`.
// Source generators/spatten/softmax/probability-lane.ts.
// Parameters reciprocalBits = 27, shareFraction = 14.
// IR bf447b7f. Do not edit.
`default_nettype none
module product_lane (
    input  wire        clock,
    input  wire        advance,
    input  wire [24:0] power,
    input  wire [26:0] reciprocal,
    output wire [11:0] probability
);
    reg [51:0] product;
    reg [11:0] rounded;

    wire [52:0] rounded_sum = {1'd0, product} + 53'h00002000000000;
    wire [14:0] rounded_shifted = rounded_sum[52:38];

    assign probability = rounded;

    always @(posedge clock) begin
        if (advance) begin
            product <= power * reciprocal;
            rounded <= (rounded_shifted > 15'd4095) ? 12'd4095 : rounded_shifted[11:0];
        end
    end

    wire _unused_ok = &{1'b0, rounded_sum[37:0]};
endmodule
`default_nettype wire
