// stream_fork_branches2_dab1f4: a cell of the library.
// Parameters branches = 2, payload = bundle({ filled: u(1), last: u(1), row: vec(u(12), 1) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 346364dd. Do not edit.
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
    reg [1:0] done;
    wire [1:0] served;

    wire from_ready_value = &served;

    assign from_ready = from_ready_value;
    assign to_0_valid = from_valid & ~done[0];
    assign to_0_payload_filled = from_payload_filled;
    assign to_0_payload_last = from_payload_last;
    assign to_0_payload_row = from_payload_row;
    assign to_1_valid = from_valid & ~done[1];
    assign to_1_payload_filled = from_payload_filled;
    assign to_1_payload_last = from_payload_last;
    assign to_1_payload_row = from_payload_row;
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
