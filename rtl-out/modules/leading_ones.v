// leading_ones: The leading ones of rows of magnitudes, as FACT (ISCA 2023) needs for
// logarithms: a row a cycle, which leaves a cycle after it came. Combinational but for one
// register slice.
// Source generators/fact/leading-one.ts.
// Parameters width = 7, lanes = 16.
// Reset: reset synchronous, active high.
// IR 6473e53e. Do not edit.
`default_nettype none
module leading_ones (
    input  wire         clock,
    input  wire         reset,

    input  wire         magnitudes_valid,
    output wire         magnitudes_ready,
    input  wire [111:0] magnitudes_payload,

    output wire         positions_valid,
    input  wire         positions_ready,
    output wire [ 15:0] positions_payload_found,
    output wire [ 47:0] positions_payload_position
);
    wire [111:0] detector_magnitude;
    wire [15:0] detector_found;
    wire [47:0] detector_position;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [15:0] pipe_to_payload_found;
    wire [47:0] pipe_to_payload_position;

    assign magnitudes_ready = pipe_from_ready;
    assign positions_valid = pipe_to_valid;
    assign positions_payload_found = pipe_to_payload_found;
    assign positions_payload_position = pipe_to_payload_position;
    assign detector_magnitude = magnitudes_payload;

    genvar detector_index;
    generate
        for (detector_index = 0; detector_index < 16; detector_index = detector_index + 1) begin :
                detector
            leading_one_detector member (
                .magnitude (detector_magnitude[detector_index*7 +: 7]),
                .found     (detector_found[detector_index]),
                .position  (detector_position[detector_index*3 +: 3])
            );
        end
    endgenerate

    stream_pipe_3560f1 pipe (
        .clock                 (clock),
        .reset                 (reset),
        .from_valid            (magnitudes_valid),
        .from_ready            (pipe_from_ready),
        .from_payload_found    (detector_found),
        .from_payload_position (detector_position),
        .to_valid              (pipe_to_valid),
        .to_ready              (positions_ready),
        .to_payload_found      (pipe_to_payload_found),
        .to_payload_position   (pipe_to_payload_position)
    );
endmodule
`default_nettype wire
