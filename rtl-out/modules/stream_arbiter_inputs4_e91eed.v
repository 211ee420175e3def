// stream_arbiter_inputs4_e91eed: a cell of the library.
// Parameters inputs = 4, payload = bundle({ address: u(10), mask: u(12), elements: vec(s(12),
// 64) }), edge = rising, reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR cdfe1aed. Do not edit.
`default_nettype none
module stream_arbiter_inputs4_e91eed (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_0_valid,
    output wire         from_0_ready,
    input  wire [  9:0] from_0_payload_address,
    input  wire [ 11:0] from_0_payload_mask,
    input  wire [767:0] from_0_payload_elements,

    input  wire         from_1_valid,
    output wire         from_1_ready,
    input  wire [  9:0] from_1_payload_address,
    input  wire [ 11:0] from_1_payload_mask,
    input  wire [767:0] from_1_payload_elements,

    input  wire         from_2_valid,
    output wire         from_2_ready,
    input  wire [  9:0] from_2_payload_address,
    input  wire [ 11:0] from_2_payload_mask,
    input  wire [767:0] from_2_payload_elements,

    input  wire         from_3_valid,
    output wire         from_3_ready,
    input  wire [  9:0] from_3_payload_address,
    input  wire [ 11:0] from_3_payload_mask,
    input  wire [767:0] from_3_payload_elements,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [  9:0] to_payload_address,
    output wire [ 11:0] to_payload_mask,
    output wire [767:0] to_payload_elements,

    output wire [  1:0] chosen
);
    reg [1:0] last;
    reg held;
    wire [3:0] requests;
    wire [1:0] first;
    wire [3:0] behind;
    wire [1:0] now;

    wire [39:0] to_payload_address_packed = {from_3_payload_address, from_2_payload_address,
            from_1_payload_address, from_0_payload_address};
    wire [47:0] to_payload_mask_packed = {from_3_payload_mask, from_2_payload_mask,
            from_1_payload_mask, from_0_payload_mask};
    wire [3071:0] to_payload_elements_packed = {from_3_payload_elements, from_2_payload_elements,
            from_1_payload_elements, from_0_payload_elements};
    wire [1:0] first_choice = (behind[0] | behind[1]) ? (behind[0] ? 2'd0 : 2'd1) : behind[2] ?
            2'd2 : 2'd3;
    wire [1:0] first_choice_1 = (requests[0] | requests[1]) ? (requests[0] ? 2'd0 : 2'd1) :
            requests[2] ? 2'd2 : 2'd3;

    assign from_0_ready = to_ready & (now == 2'd0);
    assign from_1_ready = to_ready & (now == 2'd1);
    assign from_2_ready = to_ready & (now == 2'd2);
    assign from_3_ready = to_ready & (now == 2'd3);
    assign to_valid = requests != 4'd0;
    assign to_payload_address = to_payload_address_packed[({4'd0, now} * 6'd10) +: 10];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, now} * 6'd12) +: 12];
    assign to_payload_elements = to_payload_elements_packed[({10'd0, now} * 12'd768) +: 768];
    assign chosen = now;
    assign requests = {from_3_valid, from_2_valid, from_1_valid, from_0_valid};
    assign first = (behind != 4'd0) ? first_choice : first_choice_1;
    assign behind = {from_3_valid & (last < 2'd3), from_2_valid & (last < 2'd2), from_1_valid &
            (last < 2'd1), 1'd0};
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 2'd3;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
