// stream_arbiter_inputs2_4a30e4.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters inputs = 2, payload = bundle({ address: u(9), mask: u(12), elements: vec(s(12),
// 16) }), edge = rising, reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 7c8d9258. Do not edit.
`default_nettype none
module stream_arbiter_inputs2_4a30e4 (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_0_valid,
    output wire         from_0_ready,
    input  wire [  8:0] from_0_payload_address,
    input  wire [ 11:0] from_0_payload_mask,
    input  wire [191:0] from_0_payload_elements,

    input  wire         from_1_valid,
    output wire         from_1_ready,
    input  wire [  8:0] from_1_payload_address,
    input  wire [ 11:0] from_1_payload_mask,
    input  wire [191:0] from_1_payload_elements,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [  8:0] to_payload_address,
    output wire [ 11:0] to_payload_mask,
    output wire [191:0] to_payload_elements,

    output wire         chosen
);
    reg next_last;
    reg next_held;
    wire [1:0] next_requests;
    wire next_first;
    wire [1:0] next_behind;
    wire next_now;

    wire next_12 = ~next_now;
    wire next_14 = next_now;
    wire [17:0] to_payload_address_packed = {from_1_payload_address, from_0_payload_address};
    wire [23:0] to_payload_mask_packed = {from_1_payload_mask, from_0_payload_mask};
    wire [383:0] to_payload_elements_packed = {from_1_payload_elements, from_0_payload_elements};
    wire next_4 = next_behind != 2'd0;
    wire next_6 = next_behind[0] ? 1'd0 : 1'd1;
    wire next_8 = next_requests[0] ? 1'd0 : 1'd1;
    wire next_1 = next_last < 1'd1;
    wire next_2 = from_1_valid & next_1;

    assign from_0_ready = to_ready & next_12;
    assign from_1_ready = to_ready & next_14;
    assign to_valid = next_requests != 2'd0;
    assign to_payload_address = to_payload_address_packed[({4'd0, next_now} * 5'd9) +: 9];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, next_now} * 5'd12) +: 12];
    assign to_payload_elements = to_payload_elements_packed[({8'd0, next_now} * 9'd192) +: 192];
    assign chosen = next_now;
    assign next_requests = {from_1_valid, from_0_valid};
    assign next_first = next_4 ? next_6 : next_8;
    assign next_behind = {next_2, 1'd0};
    assign next_now = next_held ? next_last : next_first;

    always @(posedge clock) begin
        if (reset) begin
            next_last <= 1'd1;
            next_held <= 1'd0;
        end else begin
            next_held <= to_valid & ~to_ready;
            if (to_valid) next_last <= next_now;
        end
    end
endmodule
`default_nettype wire
