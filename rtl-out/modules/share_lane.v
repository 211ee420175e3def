// share_lane: The reciprocal of the sum down by the distance of an octave from the largest, in
// steps of 2^-12, rounded half up; two steps that move with `advance`. `reciprocal` is wanted
// one advance after the octave.
// Source generators/spatten/softmax/probability-lane.ts.
// Parameters reciprocalBits = 17, shareFraction = 4.
// IR 7140b362. Do not edit.
`default_nettype none
module share_lane (
    input  wire        clock,
    input  wire        advance,
    input  wire [11:0] octave,
    input  wire [11:0] largest,
    input  wire [16:0] reciprocal,
    output wire [11:0] probability
);
    reg [11:0] distance;
    reg [11:0] rounded;

    wire [17:0] rounded_sum = {1'd0, reciprocal >> distance} + 18'd8;
    wire [13:0] rounded_shifted = rounded_sum[17:4];

    assign probability = rounded;

    always @(posedge clock) begin
        if (advance) begin
            distance <= largest - octave;
            rounded <= (rounded_shifted > 14'd4095) ? 12'd4095 : rounded_shifted[11:0];
        end
    end

    wire _unused_ok = &{1'b0, rounded_sum[3:0]};
endmodule
`default_nettype wire
