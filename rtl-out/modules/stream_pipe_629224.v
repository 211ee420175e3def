// stream_pipe_629224: a cell of the library.
// Parameters payload = bundle({ zero: vec(u(1), 8), sign: vec(u(1), 8), exponent: vec(u(4), 8)
// }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR d571f304. Do not edit.
`default_nettype none
module stream_pipe_629224 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [ 7:0] from_payload_zero,
    input  wire [ 7:0] from_payload_sign,
    input  wire [31:0] from_payload_exponent,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [ 7:0] to_payload_zero,
    output wire [ 7:0] to_payload_sign,
    output wire [31:0] to_payload_exponent
);
    reg full;
    reg [7:0] held_zero;
    reg [7:0] held_sign;
    reg [31:0] held_exponent;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_zero = held_zero;
    assign to_payload_sign = held_sign;
    assign to_payload_exponent = held_exponent;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_zero <= from_payload_zero;
            held_sign <= from_payload_sign;
            held_exponent <= from_payload_exponent;
        end
    end
endmodule
`default_nettype wire
