// stream_arbiter_inputs2_15fc27: a cell of the library.
// Parameters inputs = 2, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 26d6b5b0. Do not edit.
`default_nettype none
module stream_arbiter_inputs2_15fc27 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_0_valid,
    output wire        from_0_ready,
    input  wire [31:0] from_0_payload_address,
    input  wire [ 1:0] from_0_payload_length,

    input  wire        from_1_valid,
    output wire        from_1_ready,
    input  wire [31:0] from_1_payload_address,
    input  wire [ 1:0] from_1_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length,

    output wire        chosen
);
    reg last;
    reg held;
    wire [1:0] requests;
    wire first;
    wire [1:0] behind;
    wire now;

    wire [63:0] to_payload_address_packed = {from_1_payload_address, from_0_payload_address};
    wire [3:0] to_payload_length_packed = {from_1_payload_length, from_0_payload_length};

    assign from_0_ready = to_ready & ~now;
    assign from_1_ready = to_ready & now;
    assign to_valid = requests != 2'd0;
    assign to_payload_address = to_payload_address_packed[{now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{now, 1'd0} +: 2];
    assign chosen = now;
    assign requests = {from_1_valid, from_0_valid};
    assign first = (behind != 2'd0) ? (behind[0] ? 1'd0 : 1'd1) : requests[0] ? 1'd0 : 1'd1;
    assign behind = {from_1_valid & (last < 1'd1), 1'd0};
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
