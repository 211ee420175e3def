// stream_pipe_673cef.
// Source generators/spatten/softmax/softmax-parts.ts.
// Parameters payload = bundle({ reciprocal: u(17), leaves: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 942ae7e7. Do not edit.
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
    reg orders_full;
    reg [16:0] orders_held_reciprocal;
    reg orders_held_leaves;

    wire orders_1 = ~orders_full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = orders_1;
    assign to_valid = orders_full;
    assign to_payload_reciprocal = orders_held_reciprocal;
    assign to_payload_leaves = orders_held_leaves;

    always @(posedge clock) begin
        if (reset) begin
            orders_full <= 1'd0;
        end else begin
            if (orders_1) orders_full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            orders_held_reciprocal <= from_payload_reciprocal;
            orders_held_leaves <= from_payload_leaves;
        end
    end
endmodule
`default_nettype wire
