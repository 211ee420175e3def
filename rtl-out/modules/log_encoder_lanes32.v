// log_encoder_lanes32: Encodes rows of operands for FACT's prediction (ISCA 2023): a row a
// cycle, which leaves a cycle after it came. Combinational but for one register slice.
// Source generators/fact/log-encoder.ts.
// Parameters bits = 8, lanes = 32, trace = false.
// Reset: reset synchronous, active high.
// IR dc2ff8be. Do not edit.
`default_nettype none
module log_encoder_lanes32 (
    input  wire         clock,
    input  wire         reset,

    input  wire         operands_valid,
    output wire         operands_ready,
    input  wire [255:0] operands_payload,

    output wire         codes_valid,
    input  wire         codes_ready,
    output wire [127:0] codes_payload
);
    wire [255:0] encoder_operand;
    wire [127:0] encoder_code;
    wire [223:0] encoder_magnitude;
    wire [31:0] encoder_found;
    wire [95:0] encoder_position;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [127:0] pipe_to_payload;

    assign operands_ready = pipe_from_ready;
    assign codes_valid = pipe_to_valid;
    assign codes_payload = pipe_to_payload;
    assign encoder_operand = operands_payload;

    genvar encoder_index;
    generate
        for (encoder_index = 0; encoder_index < 32; encoder_index = encoder_index + 1) begin :
                encoder
            log_encoder_lane member (
                .operand   (encoder_operand[encoder_index*8 +: 8]),
                .code      (encoder_code[encoder_index*4 +: 4]),
                .magnitude (encoder_magnitude[encoder_index*7 +: 7]),
                .found     (encoder_found[encoder_index]),
                .position  (encoder_position[encoder_index*3 +: 3])
            );
        end
    endgenerate

    stream_pipe_19eb51 pipe (
        .clock        (clock),
        .reset        (reset),
        .from_valid   (operands_valid),
        .from_ready   (pipe_from_ready),
        .from_payload (encoder_code),
        .to_valid     (pipe_to_valid),
        .to_ready     (codes_ready),
        .to_payload   (pipe_to_payload)
    );

    wire _unused_ok = &{1'b0, encoder_magnitude, encoder_found, encoder_position};
endmodule
`default_nettype wire
