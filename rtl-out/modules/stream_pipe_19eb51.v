// stream_pipe_19eb51: a cell of the library.
// Parameters payload = vec(u(4), 32), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR c5bf7ff8. Do not edit.
`default_nettype none
module stream_pipe_19eb51 (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_valid,
    output wire         from_ready,
    input  wire [127:0] from_payload,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [127:0] to_payload
);
    reg full;
    reg [127:0] held;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload = held;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) held <= from_payload;
    end
endmodule
`default_nettype wire
