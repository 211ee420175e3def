// leading_ones_width3_lanes4: The leading ones of rows of magnitudes, as FACT (ISCA 2023) needs
// for logarithms: a row a cycle, which leaves a cycle after it came. Combinational but for one
// register slice.
// Source generators/fact/leading-one.ts.
// Parameters width = 3, lanes = 4.
// Reset: reset synchronous, active high.
// IR 6eb247ae. Do not edit.
`default_nettype none
module leading_ones_width3_lanes4 (
    input  wire        clock,
    input  wire        reset,

    input  wire        magnitudes_valid,
    output wire        magnitudes_ready,
    input  wire [11:0] magnitudes_payload,

    output wire        positions_valid,
    input  wire        positions_ready,
    output wire [ 3:0] positions_payload_found,
    output wire [ 7:0] positions_payload_position
);
    wire [11:0] detector_magnitude;
    wire [3:0] detector_found;
    wire [7:0] detector_position;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [3:0] pipe_to_payload_found;
    wire [7:0] pipe_to_payload_position;

    assign magnitudes_ready = pipe_from_ready;
    assign positions_valid = pipe_to_valid;
    assign positions_payload_found = pipe_to_payload_found;
    assign positions_payload_position = pipe_to_payload_position;
    assign detector_magnitude = magnitudes_payload;

    genvar detector_index;
    generate
        for (detector_index = 0; detector_index < 4; detector_index = detector_index + 1) begin :
                detector
            leading_one_detector_width3 member (
                .magnitude (detector_magnitude[detector_index*3 +: 3]),
                .found     (detector_found[detector_index]),
                .position  (detector_position[detector_index*2 +: 2])
            );
        end
    endgenerate

    stream_pipe_435035 pipe (
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
