// log_encoder_lane_bits4: The log code {sign, exponent} of a signed operand: the position of
// the leading one of its magnitude, and the exponent of all ones for zero. Combinational. The
// contract is golden/fact/log-domain.md.
// Source generators/fact/log-encoder.ts.
// Parameters bits = 4.
// IR 9764751e. Do not edit.
`default_nettype none
module log_encoder_lane_bits4 (
    input  wire [3:0] operand,
    output wire [2:0] code,
    output wire [2:0] magnitude,
    output wire       found,
    output wire [1:0] position
);
    wire detector_found;
    wire [1:0] detector_position;

    wire [3:0] size = ($signed(operand) < 4'sd0) ? -operand : operand;

    assign code = {operand[3], detector_found ? detector_position : 2'd3};
    assign magnitude = size[3] ? 3'd7 : size[2:0];
    assign found = detector_found;
    assign position = detector_position;

    leading_one_detector_width3 detector (
        .magnitude (magnitude),
        .found     (detector_found),
        .position  (detector_position)
    );
endmodule
`default_nettype wire
