// stream_arbiter_inputs8_0a8f51.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters inputs = 8, payload = bundle({ address: u(11), mask: u(12), elements: vec(s(12),
// 64) }), edge = rising, reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 00d9a2ad. Do not edit.
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
    reg [2:0] next_last;
    reg next_held;
    wire [7:0] next_requests;
    wire [2:0] next_first;
    wire [7:0] next_behind;
    wire [2:0] next_now;

    wire next_24 = next_now == 3'd0;
    wire next_26 = next_now == 3'd1;
    wire next_28 = next_now == 3'd2;
    wire next_30 = next_now == 3'd3;
    wire next_32 = next_now == 3'd4;
    wire next_34 = next_now == 3'd5;
    wire next_36 = next_now == 3'd6;
    wire next_38 = next_now == 3'd7;
    wire [87:0] to_payload_address_packed = {from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [95:0] to_payload_mask_packed = {from_7_payload_mask, from_6_payload_mask,
            from_5_payload_mask, from_4_payload_mask, from_3_payload_mask, from_2_payload_mask,
            from_1_payload_mask, from_0_payload_mask};
    wire [6143:0] to_payload_elements_packed = {from_7_payload_elements, from_6_payload_elements,
            from_5_payload_elements, from_4_payload_elements, from_3_payload_elements,
            from_2_payload_elements, from_1_payload_elements, from_0_payload_elements};
    wire next_16 = next_behind != 8'd0;
    wire next_18_or = next_behind[0] | next_behind[1];
    wire [2:0] next_18_choice = next_18_or ? (next_behind[0] ? 3'd0 : 3'd1) : next_behind[2] ?
            3'd2 : 3'd3;
    wire [2:0] next_18_choice_1 = (next_behind[4] | next_behind[5]) ?
            (next_behind[4] ? 3'd4 : 3'd5) : next_behind[6] ? 3'd6 : 3'd7;
    wire [2:0] next_18 = (next_18_or | next_behind[2] | next_behind[3]) ? next_18_choice :
            next_18_choice_1;
    wire next_20_or = next_requests[0] | next_requests[1];
    wire [2:0] next_20_choice = next_20_or ? (next_requests[0] ? 3'd0 : 3'd1) : next_requests[2] ?
            3'd2 : 3'd3;
    wire [2:0] next_20_choice_1 = (next_requests[4] | next_requests[5]) ?
            (next_requests[4] ? 3'd4 : 3'd5) : next_requests[6] ? 3'd6 : 3'd7;
    wire [2:0] next_20 = (next_20_or | next_requests[2] | next_requests[3]) ? next_20_choice :
            next_20_choice_1;
    wire next_13 = next_last < 3'd7;
    wire next_14 = from_7_valid & next_13;
    wire next_11 = next_last < 3'd6;
    wire next_12 = from_6_valid & next_11;
    wire next_9 = next_last < 3'd5;
    wire next_10 = from_5_valid & next_9;
    wire next_7 = next_last < 3'd4;
    wire next_8 = from_4_valid & next_7;
    wire next_5 = next_last < 3'd3;
    wire next_6 = from_3_valid & next_5;
    wire next_3 = next_last < 3'd2;
    wire next_4 = from_2_valid & next_3;
    wire next_1 = next_last < 3'd1;
    wire next_2 = from_1_valid & next_1;

    assign from_0_ready = to_ready & next_24;
    assign from_1_ready = to_ready & next_26;
    assign from_2_ready = to_ready & next_28;
    assign from_3_ready = to_ready & next_30;
    assign from_4_ready = to_ready & next_32;
    assign from_5_ready = to_ready & next_34;
    assign from_6_ready = to_ready & next_36;
    assign from_7_ready = to_ready & next_38;
    assign to_valid = next_requests != 8'd0;
    assign to_payload_address = to_payload_address_packed[({4'd0, next_now} * 7'd11) +: 11];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, next_now} * 7'd12) +: 12];
    assign to_payload_elements = to_payload_elements_packed[({10'd0, next_now} * 13'd768) +: 768];
    assign chosen = next_now;
    assign next_requests = {from_7_valid, from_6_valid, from_5_valid, from_4_valid, from_3_valid,
            from_2_valid, from_1_valid, from_0_valid};
    assign next_first = next_16 ? next_18 : next_20;
    assign next_behind = {next_14, next_12, next_10, next_8, next_6, next_4, next_2, 1'd0};
    assign next_now = next_held ? next_last : next_first;

    always @(posedge clock) begin
        if (reset) begin
            next_last <= 3'd7;
            next_held <= 1'd0;
        end else begin
            next_held <= to_valid & ~to_ready;
            if (to_valid) next_last <= next_now;
        end
    end
endmodule
`default_nettype wire
