// stream_arbiter_inputs8_0a8f51: a cell of the library.
// Parameters inputs = 8, payload = bundle({ address: u(11), mask: u(12), elements: vec(s(12),
// 64) }), edge = rising, reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR a5c2d228. Do not edit.
`default_nettype none
module stream_arbiter_inputs8_0a8f51 (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_0_valid,
    output wire         from_0_ready,
    input  wire [ 10:0] from_0_payload_address,
    input  wire [ 11:0] from_0_payload_mask,
    input  wire [767:0] from_0_payload_elements,

    input  wire         from_1_valid,
    output wire         from_1_ready,
    input  wire [ 10:0] from_1_payload_address,
    input  wire [ 11:0] from_1_payload_mask,
    input  wire [767:0] from_1_payload_elements,

    input  wire         from_2_valid,
    output wire         from_2_ready,
    input  wire [ 10:0] from_2_payload_address,
    input  wire [ 11:0] from_2_payload_mask,
    input  wire [767:0] from_2_payload_elements,

    input  wire         from_3_valid,
    output wire         from_3_ready,
    input  wire [ 10:0] from_3_payload_address,
    input  wire [ 11:0] from_3_payload_mask,
    input  wire [767:0] from_3_payload_elements,

    input  wire         from_4_valid,
    output wire         from_4_ready,
    input  wire [ 10:0] from_4_payload_address,
    input  wire [ 11:0] from_4_payload_mask,
    input  wire [767:0] from_4_payload_elements,

    input  wire         from_5_valid,
    output wire         from_5_ready,
    input  wire [ 10:0] from_5_payload_address,
    input  wire [ 11:0] from_5_payload_mask,
    input  wire [767:0] from_5_payload_elements,

    input  wire         from_6_valid,
    output wire         from_6_ready,
    input  wire [ 10:0] from_6_payload_address,
    input  wire [ 11:0] from_6_payload_mask,
    input  wire [767:0] from_6_payload_elements,

    input  wire         from_7_valid,
    output wire         from_7_ready,
    input  wire [ 10:0] from_7_payload_address,
    input  wire [ 11:0] from_7_payload_mask,
    input  wire [767:0] from_7_payload_elements,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [ 10:0] to_payload_address,
    output wire [ 11:0] to_payload_mask,
    output wire [767:0] to_payload_elements,

    output wire [  2:0] chosen
);
    reg [2:0] last;
    reg held;
    wire [7:0] requests;
    wire [2:0] first;
    wire [7:0] behind;
    wire [2:0] now;

    wire [87:0] to_payload_address_packed = {from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [95:0] to_payload_mask_packed = {from_7_payload_mask, from_6_payload_mask,
            from_5_payload_mask, from_4_payload_mask, from_3_payload_mask, from_2_payload_mask,
            from_1_payload_mask, from_0_payload_mask};
    wire [6143:0] to_payload_elements_packed = {from_7_payload_elements, from_6_payload_elements,
            from_5_payload_elements, from_4_payload_elements, from_3_payload_elements,
            from_2_payload_elements, from_1_payload_elements, from_0_payload_elements};
    wire first_or = behind[0] | behind[1];
    wire [2:0] first_choice = (behind[4] | behind[5]) ? (behind[4] ? 3'd4 : 3'd5) : behind[6] ?
            3'd6 : 3'd7;
    wire [2:0] first_choice_1 = (first_or | behind[2] | behind[3]) ?
            (first_or ? (behind[0] ? 3'd0 : 3'd1) : behind[2] ? 3'd2 : 3'd3) : first_choice;
    wire first_or_1 = requests[0] | requests[1];
    wire [2:0] first_choice_2 = first_or_1 ? (requests[0] ? 3'd0 : 3'd1) : requests[2] ? 3'd2 :
            3'd3;
    wire [2:0] first_choice_3 = (requests[4] | requests[5]) ? (requests[4] ? 3'd4 : 3'd5) :
            requests[6] ? 3'd6 : 3'd7;
    wire [2:0] first_choice_4 = (first_or_1 | requests[2] | requests[3]) ? first_choice_2 :
            first_choice_3;

    assign from_0_ready = to_ready & (now == 3'd0);
    assign from_1_ready = to_ready & (now == 3'd1);
    assign from_2_ready = to_ready & (now == 3'd2);
    assign from_3_ready = to_ready & (now == 3'd3);
    assign from_4_ready = to_ready & (now == 3'd4);
    assign from_5_ready = to_ready & (now == 3'd5);
    assign from_6_ready = to_ready & (now == 3'd6);
    assign from_7_ready = to_ready & (now == 3'd7);
    assign to_valid = requests != 8'd0;
    assign to_payload_address = to_payload_address_packed[({4'd0, now} * 7'd11) +: 11];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, now} * 7'd12) +: 12];
    assign to_payload_elements = to_payload_elements_packed[({10'd0, now} * 13'd768) +: 768];
    assign chosen = now;
    assign requests = {from_7_valid, from_6_valid, from_5_valid, from_4_valid, from_3_valid,
            from_2_valid, from_1_valid, from_0_valid};
    assign first = (behind != 8'd0) ? first_choice_1 : first_choice_4;
    assign behind = {from_7_valid & (last < 3'd7), from_6_valid & (last < 3'd6), from_5_valid &
            (last < 3'd5), from_4_valid & (last < 3'd4), from_3_valid & (last < 3'd3),
            from_2_valid & (last < 3'd2), from_1_valid & (last < 3'd1), 1'd0};
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 3'd7;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
