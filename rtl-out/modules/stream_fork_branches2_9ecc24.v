// stream_fork_branches2_9ecc24: a cell of the library.
// Parameters branches = 2, payload = bundle({ address: u(32), tokens: u(16), heads: u(8) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 52046596. Do not edit.
`default_nettype none
module stream_fork_branches2_9ecc24 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [31:0] from_payload_address,
    input  wire [15:0] from_payload_tokens,
    input  wire [ 7:0] from_payload_heads,

    output wire        to_0_valid,
    input  wire        to_0_ready,
    output wire [31:0] to_0_payload_address,
    output wire [15:0] to_0_payload_tokens,
    output wire [ 7:0] to_0_payload_heads,

    output wire        to_1_valid,
    input  wire        to_1_ready,
    output wire [31:0] to_1_payload_address,
    output wire [15:0] to_1_payload_tokens,
    output wire [ 7:0] to_1_payload_heads
);
    reg [1:0] done;
    wire [1:0] served;

    wire from_ready_value = &served;

    assign from_ready = from_ready_value;
    assign to_0_valid = from_valid & ~done[0];
    assign to_0_payload_address = from_payload_address;
    assign to_0_payload_tokens = from_payload_tokens;
    assign to_0_payload_heads = from_payload_heads;
    assign to_1_valid = from_valid & ~done[1];
    assign to_1_payload_address = from_payload_address;
    assign to_1_payload_tokens = from_payload_tokens;
    assign to_1_payload_heads = from_payload_heads;
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
