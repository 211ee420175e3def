// log_adder_lanes32: Multiplies rows of log codes for FACT's prediction (ISCA 2023): a row a
// cycle, which leaves a cycle after it came. Combinational but for one register slice.
// Source generators/fact/log-adder.ts.
// Parameters leftBits = 8, rightBits = 8, lanes = 32.
// Reset: reset synchronous, active high.
// IR 3c4c98fa. Do not edit.
`default_nettype none
module log_adder_lanes32 (
    input  wire         clock,
    input  wire         reset,

    input  wire         pairs_valid,
    output wire         pairs_ready,
    input  wire [127:0] pairs_payload_left,
    input  wire [127:0] pairs_payload_right,

    output wire         products_valid,
    input  wire         products_ready,
    output wire [ 31:0] products_payload_zero,
    output wire [ 31:0] products_payload_sign,
    output wire [127:0] products_payload_exponent
);
    wire [127:0] adder_left;
    wire [127:0] adder_right;
    wire [31:0] adder_zero;
    wire [31:0] adder_sign;
    wire [127:0] adder_exponent;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [31:0] pipe_to_payload_zero;
    wire [31:0] pipe_to_payload_sign;
    wire [127:0] pipe_to_payload_exponent;

    assign pairs_ready = pipe_from_ready;
    assign products_valid = pipe_to_valid;
    assign products_payload_zero = pipe_to_payload_zero;
    assign products_payload_sign = pipe_to_payload_sign;
    assign products_payload_exponent = pipe_to_payload_exponent;
    assign adder_left = pairs_payload_left;
    assign adder_right = pairs_payload_right;

    genvar adder_index;
    generate
        for (adder_index = 0; adder_index < 32; adder_index = adder_index + 1) begin : adder
            log_adder_lane member (
                .left     (adder_left[adder_index*4 +: 4]),
                .right    (adder_right[adder_index*4 +: 4]),
                .zero     (adder_zero[adder_index]),
                .sign     (adder_sign[adder_index]),
                .exponent (adder_exponent[adder_index*4 +: 4])
            );
        end
    endgenerate

    stream_pipe_d2a284 pipe (
        .clock                 (clock),
        .reset                 (reset),
        .from_valid            (pairs_valid),
        .from_ready            (pipe_from_ready),
        .from_payload_zero     (adder_zero),
        .from_payload_sign     (adder_sign),
        .from_payload_exponent (adder_exponent),
        .to_valid              (pipe_to_valid),
        .to_ready              (products_ready),
        .to_payload_zero       (pipe_to_payload_zero),
        .to_payload_sign       (pipe_to_payload_sign),
        .to_payload_exponent   (pipe_to_payload_exponent)
    );
endmodule
`default_nettype wire
