// log_encoder_lane: The log code {sign, exponent} of a signed operand: the position of the
// leading one of its magnitude, and the exponent of all ones for zero. Combinational. The
// contract is golden/fact/log-domain.md.
// Source generators/fact/log-encoder.ts.
// Parameters bits = 8.
// IR 7ce474d1. Do not edit.
`default_nettype none
module log_encoder_lane (
    input  wire [7:0] operand,
    output wire [3:0] code,
    output wire [6:0] magnitude,
    output wire       found,
    output wire [2:0] position
);
    wire detector_found;
    wire [2:0] detector_position;

    wire [7:0] size = ($signed(operand) < 8'sd0) ? -operand : operand;

    assign code = {operand[7], detector_found ? detector_position : 3'd7};
    assign magnitude = size[7] ? 7'd127 : size[6:0];
    assign found = detector_found;
    assign position = detector_position;

    leading_one_detector detector (
        .magnitude (magnitude),
        .found     (detector_found),
        .position  (detector_position)
    );
endmodule
`default_nettype wire
