// stream_arbiter_inputs2_4a30e4: a cell of the library.
// Parameters inputs = 2, payload = bundle({ address: u(9), mask: u(12), elements: vec(s(12),
// 16) }), edge = rising, reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR b90d238f. Do not edit.
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
    reg last;
    reg held;
    wire [1:0] requests;
    wire first;
    wire [1:0] behind;
    wire now;

    wire [17:0] to_payload_address_packed = {from_1_payload_address, from_0_payload_address};
    wire [23:0] to_payload_mask_packed = {from_1_payload_mask, from_0_payload_mask};
    wire [383:0] to_payload_elements_packed = {from_1_payload_elements, from_0_payload_elements};

    assign from_0_ready = to_ready & ~now;
    assign from_1_ready = to_ready & now;
    assign to_valid = requests != 2'd0;
    assign to_payload_address = to_payload_address_packed[({4'd0, now} * 5'd9) +: 9];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, now} * 5'd12) +: 12];
    assign to_payload_elements = to_payload_elements_packed[({8'd0, now} * 9'd192) +: 192];
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
