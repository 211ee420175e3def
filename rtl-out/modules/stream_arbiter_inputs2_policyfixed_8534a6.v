// stream_arbiter_inputs2_policyfixed_8534a6: a cell of the library.
// Parameters inputs = 2, payload = bundle({ address: u(32), list: u(1), tokens: u(16), heads:
// u(16) }), edge = rising, reset = synchronous, active = high, policy = fixed.
// Reset: reset synchronous, active high.
// IR 579497e7. Do not edit.
`default_nettype none
module stream_arbiter_inputs2_policyfixed_8534a6 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_0_valid,
    output wire        from_0_ready,
    input  wire [31:0] from_0_payload_address,
    input  wire        from_0_payload_list,
    input  wire [15:0] from_0_payload_tokens,
    input  wire [15:0] from_0_payload_heads,

    input  wire        from_1_valid,
    output wire        from_1_ready,
    input  wire [31:0] from_1_payload_address,
    input  wire        from_1_payload_list,
    input  wire [15:0] from_1_payload_tokens,
    input  wire [15:0] from_1_payload_heads,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire        to_payload_list,
    output wire [15:0] to_payload_tokens,
    output wire [15:0] to_payload_heads,

    output wire        chosen
);
    reg last;
    reg held;
    wire [1:0] requests;
    wire first;
    wire now;

    wire [63:0] to_payload_address_packed = {from_1_payload_address, from_0_payload_address};
    wire [1:0] to_payload_list_packed = {from_1_payload_list, from_0_payload_list};
    wire [31:0] to_payload_tokens_packed = {from_1_payload_tokens, from_0_payload_tokens};
    wire [31:0] to_payload_heads_packed = {from_1_payload_heads, from_0_payload_heads};

    assign from_0_ready = to_ready & ~now;
    assign from_1_ready = to_ready & now;
    assign to_valid = requests != 2'd0;
    assign to_payload_address = to_payload_address_packed[{now, 5'd0} +: 32];
    assign to_payload_list = to_payload_list_packed[now];
    assign to_payload_tokens = to_payload_tokens_packed[{now, 4'd0} +: 16];
    assign to_payload_heads = to_payload_heads_packed[{now, 4'd0} +: 16];
    assign chosen = now;
    assign requests = {from_1_valid, from_0_valid};
    assign first = requests[0] ? 1'd0 : 1'd1;
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 1'd1;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
