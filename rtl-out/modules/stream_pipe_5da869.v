// stream_pipe_5da869: a cell of the library.
// Parameters payload = bundle({ found: vec(u(1), 32), position: vec(u(3), 32) }), edge =
// rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 17a62117. Do not edit.
`default_nettype none
module stream_pipe_5da869 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [31:0] from_payload_found,
    input  wire [95:0] from_payload_position,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_found,
    output wire [95:0] to_payload_position
);
    reg full;
    reg [31:0] held_found;
    reg [95:0] held_position;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_found = held_found;
    assign to_payload_position = held_position;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_found <= from_payload_found;
            held_position <= from_payload_position;
        end
    end
endmodule
`default_nettype wire
