// stream_pipe_3faf90.
// Source generators/spatten/attention/attention-path.ts.
// Parameters payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 7dd8924e. Do not edit.
`default_nettype none
module stream_pipe_3faf90 (
    input  wire clock,
    input  wire reset,

    input  wire from_valid,
    output wire from_ready,
    input  wire from_payload,

    output wire to_valid,
    input  wire to_ready,
    output wire to_payload
);
    reg verdict_full;
    reg verdict_held;

    wire verdict_1 = ~verdict_full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = verdict_1;
    assign to_valid = verdict_full;
    assign to_payload = verdict_held;

    always @(posedge clock) begin
        if (reset) begin
            verdict_full <= 1'd0;
        end else begin
            if (verdict_1) verdict_full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) verdict_held <= from_payload;
    end
endmodule
`default_nettype wire
