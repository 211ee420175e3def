// stream_fork_branches2_7a1bf8: a cell of the library.
// Parameters branches = 2, payload = bundle({ id: u(6), last: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR d2610478. Do not edit.
`default_nettype none
module stream_fork_branches2_7a1bf8 (
    input  wire       clock,
    input  wire       reset,

    input  wire       from_valid,
    output wire       from_ready,
    input  wire [5:0] from_payload_id,
    input  wire       from_payload_last,

    output wire       to_0_valid,
    input  wire       to_0_ready,
    output wire [5:0] to_0_payload_id,
    output wire       to_0_payload_last,

    output wire       to_1_valid,
    input  wire       to_1_ready,
    output wire [5:0] to_1_payload_id,
    output wire       to_1_payload_last
);
    reg [1:0] done;
    wire [1:0] served;

    wire from_ready_value = &served;

    assign from_ready = from_ready_value;
    assign to_0_valid = from_valid & ~done[0];
    assign to_0_payload_id = from_payload_id;
    assign to_0_payload_last = from_payload_last;
    assign to_1_valid = from_valid & ~done[1];
    assign to_1_payload_id = from_payload_id;
    assign to_1_payload_last = from_payload_last;
    assign served = done | {to_1_ready, to_0_ready};

    always @(posedge clock) begin
        if (reset) begin
            done <= 2'd0;
        end else begin
            if (from_valid) done <= from_ready_value ? 2'd0 : served;
        end
    end
endmodule
`default_nettype wire
