// reciprocal_divisorBits28_stages10_steps3: floor(2^numerator / divisor) by long division, in
// `stages` stages of `steps` cycles each: a division comes in every `steps` cycles, and leaves
// `stages * steps` cycles after it came. The divisor is greater than 2^(numerator - stages *
// steps).
// Source generators/spatten/softmax/reciprocal.ts.
// Parameters divisorBits = 28, numerator = 50, quotientBits = 27, stages = 10, steps = 3.
// Reset: reset synchronous, active high.
// IR b91142f1. Do not edit.
`default_nettype none
module reciprocal_divisorBits28_stages10_steps3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        divisors_valid,
    output wire        divisors_ready,
    input  wire [27:0] divisors_payload,

    output wire        quotients_valid,
    input  wire        quotients_ready,
    output wire [26:0] quotients_payload
);
    wire stage_0_from_ready;
    wire stage_0_to_valid;
    wire [27:0] stage_0_to_payload_divisor;
    wire [27:0] stage_0_to_payload_remainder;
    wire [29:0] stage_0_to_payload_quotient;
    wire stage_1_from_ready;
    wire stage_1_to_valid;
    wire [27:0] stage_1_to_payload_divisor;
    wire [27:0] stage_1_to_payload_remainder;
    wire [29:0] stage_1_to_payload_quotient;
    wire stage_2_from_ready;
    wire stage_2_to_valid;
    wire [27:0] stage_2_to_payload_divisor;
    wire [27:0] stage_2_to_payload_remainder;
    wire [29:0] stage_2_to_payload_quotient;
    wire stage_3_from_ready;
    wire stage_3_to_valid;
    wire [27:0] stage_3_to_payload_divisor;
    wire [27:0] stage_3_to_payload_remainder;
    wire [29:0] stage_3_to_payload_quotient;
    wire stage_4_from_ready;
    wire stage_4_to_valid;
    wire [27:0] stage_4_to_payload_divisor;
    wire [27:0] stage_4_to_payload_remainder;
    wire [29:0] stage_4_to_payload_quotient;
    wire stage_5_from_ready;
    wire stage_5_to_valid;
    wire [27:0] stage_5_to_payload_divisor;
    wire [27:0] stage_5_to_payload_remainder;
    wire [29:0] stage_5_to_payload_quotient;
    wire stage_6_from_ready;
    wire stage_6_to_valid;
    wire [27:0] stage_6_to_payload_divisor;
    wire [27:0] stage_6_to_payload_remainder;
    wire [29:0] stage_6_to_payload_quotient;
    wire stage_7_from_ready;
    wire stage_7_to_valid;
    wire [27:0] stage_7_to_payload_divisor;
    wire [27:0] stage_7_to_payload_remainder;
    wire [29:0] stage_7_to_payload_quotient;
    wire stage_8_from_ready;
    wire stage_8_to_valid;
    wire [27:0] stage_8_to_payload_divisor;
    wire [27:0] stage_8_to_payload_remainder;
    wire [29:0] stage_8_to_payload_quotient;
    wire stage_9_from_ready;
    wire stage_9_to_valid;
    wire [27:0] stage_9_to_payload_divisor;
    wire [27:0] stage_9_to_payload_remainder;
    wire [29:0] stage_9_to_payload_quotient;

    assign divisors_ready = stage_0_from_ready;
    assign quotients_valid = stage_9_to_valid;
    assign quotients_payload = stage_9_to_payload_quotient[26:0];

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_0 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (divisors_valid),
        .from_ready             (stage_0_from_ready),
        .from_payload_divisor   (divisors_payload),
        .from_payload_remainder (28'h0100000),
        .from_payload_quotient  (30'd0),
        .to_valid               (stage_0_to_valid),
        .to_ready               (stage_1_from_ready),
        .to_payload_divisor     (stage_0_to_payload_divisor),
        .to_payload_remainder   (stage_0_to_payload_remainder),
        .to_payload_quotient    (stage_0_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_1 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_0_to_valid),
        .from_ready             (stage_1_from_ready),
        .from_payload_divisor   (stage_0_to_payload_divisor),
        .from_payload_remainder (stage_0_to_payload_remainder),
        .from_payload_quotient  (stage_0_to_payload_quotient),
        .to_valid               (stage_1_to_valid),
        .to_ready               (stage_2_from_ready),
        .to_payload_divisor     (stage_1_to_payload_divisor),
        .to_payload_remainder   (stage_1_to_payload_remainder),
        .to_payload_quotient    (stage_1_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_2 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_1_to_valid),
        .from_ready             (stage_2_from_ready),
        .from_payload_divisor   (stage_1_to_payload_divisor),
        .from_payload_remainder (stage_1_to_payload_remainder),
        .from_payload_quotient  (stage_1_to_payload_quotient),
        .to_valid               (stage_2_to_valid),
        .to_ready               (stage_3_from_ready),
        .to_payload_divisor     (stage_2_to_payload_divisor),
        .to_payload_remainder   (stage_2_to_payload_remainder),
        .to_payload_quotient    (stage_2_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_3 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_2_to_valid),
        .from_ready             (stage_3_from_ready),
        .from_payload_divisor   (stage_2_to_payload_divisor),
        .from_payload_remainder (stage_2_to_payload_remainder),
        .from_payload_quotient  (stage_2_to_payload_quotient),
        .to_valid               (stage_3_to_valid),
        .to_ready               (stage_4_from_ready),
        .to_payload_divisor     (stage_3_to_payload_divisor),
        .to_payload_remainder   (stage_3_to_payload_remainder),
        .to_payload_quotient    (stage_3_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_4 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_3_to_valid),
        .from_ready             (stage_4_from_ready),
        .from_payload_divisor   (stage_3_to_payload_divisor),
        .from_payload_remainder (stage_3_to_payload_remainder),
        .from_payload_quotient  (stage_3_to_payload_quotient),
        .to_valid               (stage_4_to_valid),
        .to_ready               (stage_5_from_ready),
        .to_payload_divisor     (stage_4_to_payload_divisor),
        .to_payload_remainder   (stage_4_to_payload_remainder),
        .to_payload_quotient    (stage_4_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_5 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_4_to_valid),
        .from_ready             (stage_5_from_ready),
        .from_payload_divisor   (stage_4_to_payload_divisor),
        .from_payload_remainder (stage_4_to_payload_remainder),
        .from_payload_quotient  (stage_4_to_payload_quotient),
        .to_valid               (stage_5_to_valid),
        .to_ready               (stage_6_from_ready),
        .to_payload_divisor     (stage_5_to_payload_divisor),
        .to_payload_remainder   (stage_5_to_payload_remainder),
        .to_payload_quotient    (stage_5_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_6 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_5_to_valid),
        .from_ready             (stage_6_from_ready),
        .from_payload_divisor   (stage_5_to_payload_divisor),
        .from_payload_remainder (stage_5_to_payload_remainder),
        .from_payload_quotient  (stage_5_to_payload_quotient),
        .to_valid               (stage_6_to_valid),
        .to_ready               (stage_7_from_ready),
        .to_payload_divisor     (stage_6_to_payload_divisor),
        .to_payload_remainder   (stage_6_to_payload_remainder),
        .to_payload_quotient    (stage_6_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_7 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_6_to_valid),
        .from_ready             (stage_7_from_ready),
        .from_payload_divisor   (stage_6_to_payload_divisor),
        .from_payload_remainder (stage_6_to_payload_remainder),
        .from_payload_quotient  (stage_6_to_payload_quotient),
        .to_valid               (stage_7_to_valid),
        .to_ready               (stage_8_from_ready),
        .to_payload_divisor     (stage_7_to_payload_divisor),
        .to_payload_remainder   (stage_7_to_payload_remainder),
        .to_payload_quotient    (stage_7_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_8 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_7_to_valid),
        .from_ready             (stage_8_from_ready),
        .from_payload_divisor   (stage_7_to_payload_divisor),
        .from_payload_remainder (stage_7_to_payload_remainder),
        .from_payload_quotient  (stage_7_to_payload_quotient),
        .to_valid               (stage_8_to_valid),
        .to_ready               (stage_9_from_ready),
        .to_payload_divisor     (stage_8_to_payload_divisor),
        .to_payload_remainder   (stage_8_to_payload_remainder),
        .to_payload_quotient    (stage_8_to_payload_quotient)
    );

    reciprocal_stage_divisorBits28_quotientBits30_steps3 stage_9 (
        .clock                  (clock),
        .reset                  (reset),
        .from_valid             (stage_8_to_valid),
        .from_ready             (stage_9_from_ready),
        .from_payload_divisor   (stage_8_to_payload_divisor),
        .from_payload_remainder (stage_8_to_payload_remainder),
        .from_payload_quotient  (stage_8_to_payload_quotient),
        .to_valid               (stage_9_to_valid),
        .to_ready               (quotients_ready),
        .to_payload_divisor     (stage_9_to_payload_divisor),
        .to_payload_remainder   (stage_9_to_payload_remainder),
        .to_payload_quotient    (stage_9_to_payload_quotient)
    );

    wire _unused_ok = &{1'b0, stage_9_to_payload_divisor, stage_9_to_payload_remainder,
            stage_9_to_payload_quotient[29:27]};
endmodule
`default_nettype wire
