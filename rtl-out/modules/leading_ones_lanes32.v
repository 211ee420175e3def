// leading_ones_lanes32: The leading ones of rows of magnitudes, as FACT (ISCA 2023) needs for
// logarithms: a row a cycle, which leaves a cycle after it came. Combinational but for one
// register slice.
// Source generators/fact/leading-one.ts.
// Parameters width = 7, lanes = 32.
// Reset: reset synchronous, active high.
// IR 7709d0b5. Do not edit.
`default_nettype none
module leading_ones_lanes32 (
    input  wire         clock,
    input  wire         reset,

    input  wire         magnitudes_valid,
    output wire         magnitudes_ready,
    input  wire [223:0] magnitudes_payload,

    output wire         positions_valid,
    input  wire         positions_ready,
    output wire [ 31:0] positions_payload_found,
    output wire [ 95:0] positions_payload_position
);
    wire [223:0] detector_magnitude;
    wire [31:0] detector_found;
    wire [95:0] detector_position;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [31:0] pipe_to_payload_found;
    wire [95:0] pipe_to_payload_position;

    assign magnitudes_ready = pipe_from_ready;
    assign positions_valid = pipe_to_valid;
    assign positions_payload_found = pipe_to_payload_found;
    assign positions_payload_position = pipe_to_payload_position;
    assign detector_magnitude = magnitudes_payload;

    genvar detector_index;
    generate
        for (detector_index = 0; detector_index < 32; detector_index = detector_index + 1) begin :
                detector
            leading_one_detector member (
                .magnitude (detector_magnitude[detector_index*7 +: 7]),
                .found     (detector_found[detector_index]),
                .position  (detector_position[detector_index*3 +: 3])
            );
        end
    endgenerate

    stream_pipe_5da869 pipe (
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
