// stream_pipe_1ead89: a cell of the library.
// Parameters payload = bundle({ left: u(64), right: u(64) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 1c139297. Do not edit.
`default_nettype none
module stream_pipe_1ead89 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [63:0] from_payload_left,
    input  wire [63:0] from_payload_right,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [63:0] to_payload_left,
    output wire [63:0] to_payload_right
);
    reg full;
    reg [63:0] held_left;
    reg [63:0] held_right;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_left = held_left;
    assign to_payload_right = held_right;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_left <= from_payload_left;
            held_right <= from_payload_right;
        end
    end
endmodule
`default_nettype wire
