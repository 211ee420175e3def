// stream_pipe_d9de47.
// Source generators/fact/eager-predictor.ts.
// Parameters payload = bundle({ left: u(256), right: u(256) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR eb0472d9. Do not edit.
`default_nettype none
module stream_pipe_d9de47 (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_valid,
    output wire         from_ready,
    input  wire [255:0] from_payload_left,
    input  wire [255:0] from_payload_right,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [255:0] to_payload_left,
    output wire [255:0] to_payload_right
);
    reg held_full;
    reg [255:0] held_held_left;
    reg [255:0] held_held_right;

    wire held_1 = ~held_full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = held_1;
    assign to_valid = held_full;
    assign to_payload_left = held_held_left;
    assign to_payload_right = held_held_right;

    always @(posedge clock) begin
        if (reset) begin
            held_full <= 1'd0;
        end else begin
            if (held_1) held_full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_held_left <= from_payload_left;
            held_held_right <= from_payload_right;
        end
    end
endmodule
`default_nettype wire
