// stream_fork_branches2_dab1f4.
// Source generators/spatten/attention/attention-path.ts.
// Parameters branches = 2, payload = bundle({ filled: u(1), last: u(1), row: vec(u(12), 1) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 3a4f1f97. Do not edit.
`default_nettype none
module stream_fork_branches2_dab1f4 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire        from_payload_filled,
    input  wire        from_payload_last,
    input  wire [11:0] from_payload_row,

    output wire        to_0_valid,
    input  wire        to_0_ready,
    output wire        to_0_payload_filled,
    output wire        to_0_payload_last,
    output wire [11:0] to_0_payload_row,

    output wire        to_1_valid,
    input  wire        to_1_ready,
    output wire        to_1_payload_filled,
    output wire        to_1_payload_last,
    output wire [11:0] to_1_payload_row
);
    reg [1:0] weights_done;
    wire [1:0] weights_served;

    wire weights_2 = &weights_served;
    wire weights_4 = ~weights_done[0];
    wire weights_7 = ~weights_done[1];

    assign from_ready = weights_2;
    assign to_0_valid = from_valid & weights_4;
    assign to_0_payload_filled = from_payload_filled;
    assign to_0_payload_last = from_payload_last;
    assign to_0_payload_row = from_payload_row;
    assign to_1_valid = from_valid & weights_7;
    assign to_1_payload_filled = from_payload_filled;
    assign to_1_payload_last = from_payload_last;
    assign to_1_payload_row = from_payload_row;
    assign weights_served = weights_done | {to_1_ready, to_0_ready};

    always @(posedge clock) begin
        if (reset) begin
            weights_done <= 2'd0;
        end else begin
            if (from_valid) weights_done <= weights_2 ? 2'd0 : weights_served;
        end
    end
endmodule
`default_nettype wire
