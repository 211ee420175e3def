// reciprocal_stage_divisorBits28_quotientBits30_steps3: Some steps of a long division: doubles
// the remainder, takes the divisor away where it fits. A division can come in as the one before
// leaves.
// Source generators/spatten/softmax/reciprocal.ts.
// Parameters divisorBits = 28, quotientBits = 30, steps = 3.
// Reset: reset synchronous, active high.
// IR f83c9843. Do not edit.
`default_nettype none
module reciprocal_stage_divisorBits28_quotientBits30_steps3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [27:0] from_payload_divisor,
    input  wire [27:0] from_payload_remainder,
    input  wire [29:0] from_payload_quotient,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [27:0] to_payload_divisor,
    output wire [27:0] to_payload_remainder,
    output wire [29:0] to_payload_quotient
);
    reg [1:0] stepsLeft;
    reg [27:0] held_divisor;
    reg [27:0] held_remainder;
    reg [29:0] held_quotient;

    wire to_fire = to_valid & to_ready;
    wire [28:0] doubled = {held_remainder, 1'd0};
    wire fits = doubled >= {1'd0, held_divisor};
    wire [27:0] remainder = fits ? doubled[27:0] - held_divisor : doubled[27:0];
    wire [29:0] quotient = {held_quotient[28:0], 1'd0} | {29'd0, fits};
    wire from_fire = from_valid & from_ready;

    assign from_ready = (stepsLeft == 2'd0) | to_fire;
    assign to_valid = stepsLeft == 2'd1;
    assign to_payload_divisor = held_divisor;
    assign to_payload_remainder = remainder;
    assign to_payload_quotient = quotient;

    always @(posedge clock) begin
        if (reset) begin
            stepsLeft <= 2'd0;
        end else begin
            if (from_fire) begin
                stepsLeft <= 2'd3;
            end else if (to_fire) begin
                stepsLeft <= 2'd0;
            end else if (stepsLeft > 2'd1) begin
                stepsLeft <= stepsLeft - 2'd1;
            end
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_divisor <= from_payload_divisor;
            held_remainder <= from_payload_remainder;
            held_quotient <= from_payload_quotient;
        end else if (to_fire) begin
        end else if (stepsLeft > 2'd1) begin
            held_divisor <= held_divisor;
            held_remainder <= remainder;
            held_quotient <= quotient;
        end
    end

    wire _unused_ok = &{1'b0, held_quotient[29]};
endmodule
`default_nettype wire
