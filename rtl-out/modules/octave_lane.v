// octave_lane: A score in whole octaves: golden/spatten/softmax/streaming-softmax.md, x. Two
// steps that move with `advance`; `shift` is wanted one advance after the score.
// Source generators/spatten/softmax/octave-lane.ts.
// Parameters scoreBits = 31.
// IR 13586588. Do not edit.
`default_nettype none
module octave_lane (
    input  wire        clock,
    input  wire        advance,
    input  wire [30:0] score,
    input  wire [15:0] multiplier,
    input  wire [ 5:0] shift,
    output wire [11:0] octave
);
    reg [46:0] product;
    reg [11:0] found;

    wire [46:0] halves_shifted = $signed(product) >>> ({1'd0, shift} + 7'd9);
    wire [12:0] halves_choice = ($signed(halves_shifted) > 47'sd4095) ? 13'd4095 :
            halves_shifted[12:0];
    wire [12:0] halves = ($signed(halves_shifted) < -47'sd4096) ? 13'h1000 : halves_choice;
    wire [13:0] found_sum = {halves[12], halves} + 14'd1;
    wire [12:0] found_shifted = found_sum[13:1];
    wire [11:0] found_choice = ($signed(found_shifted) > 13'sd2047) ? 12'd2047 :
            found_shifted[11:0];

    assign octave = found;

    always @(posedge clock) begin
        if (advance) begin
            product <= $signed(score) * $signed({1'd0, multiplier});
            found <= ($signed(found_shifted) < -13'sd2048) ? 12'h800 : found_choice;
        end
    end

    wire _unused_ok = &{1'b0, found_sum[0]};
endmodule
`default_nettype wire
