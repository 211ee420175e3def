// stream_pipe_e8ed95: a cell of the library.
// Parameters payload = bundle({ filled: u(1), last: u(1), row: vec(u(12), 1) }), edge = rising,
// reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 826d11d7. Do not edit.
`default_nettype none
module stream_pipe_e8ed95 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire        from_payload_filled,
    input  wire        from_payload_last,
    input  wire [11:0] from_payload_row,

    output wire        to_valid,
    input  wire        to_ready,
    output wire        to_payload_filled,
    output wire        to_payload_last,
    output wire [11:0] to_payload_row
);
    reg full;
    reg held_filled;
    reg held_last;
    reg [11:0] held_row;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_filled = held_filled;
    assign to_payload_last = held_last;
    assign to_payload_row = held_row;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_filled <= from_payload_filled;
            held_last <= from_payload_last;
            held_row <= from_payload_row;
        end
    end
endmodule
`default_nettype wire
