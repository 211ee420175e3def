// stream_pipe_673cef: a cell of the library.
// Parameters payload = bundle({ reciprocal: u(17), leaves: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 916e899c. Do not edit.
`default_nettype none
module stream_pipe_673cef (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [16:0] from_payload_reciprocal,
    input  wire        from_payload_leaves,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [16:0] to_payload_reciprocal,
    output wire        to_payload_leaves
);
    reg full;
    reg [16:0] held_reciprocal;
    reg held_leaves;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_reciprocal = held_reciprocal;
    assign to_payload_leaves = held_leaves;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_reciprocal <= from_payload_reciprocal;
            held_leaves <= from_payload_leaves;
        end
    end
endmodule
`default_nettype wire
