// stream_arbiter_inputs4_e91eed.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters inputs = 4, payload = bundle({ address: u(10), mask: u(12), elements: vec(s(12),
// 64) }), edge = rising, reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 21186243. Do not edit.
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
    reg [1:0] next_last;
    reg next_held;
    wire [3:0] next_requests;
    wire [1:0] next_first;
    wire [3:0] next_behind;
    wire [1:0] next_now;

    wire next_16 = next_now == 2'd0;
    wire next_18 = next_now == 2'd1;
    wire next_20 = next_now == 2'd2;
    wire next_22 = next_now == 2'd3;
    wire [39:0] to_payload_address_packed = {from_3_payload_address, from_2_payload_address,
            from_1_payload_address, from_0_payload_address};
    wire [47:0] to_payload_mask_packed = {from_3_payload_mask, from_2_payload_mask,
            from_1_payload_mask, from_0_payload_mask};
    wire [3071:0] to_payload_elements_packed = {from_3_payload_elements, from_2_payload_elements,
            from_1_payload_elements, from_0_payload_elements};
    wire next_8 = next_behind != 4'd0;
    wire [1:0] next_10 = (next_behind[0] | next_behind[1]) ? (next_behind[0] ? 2'd0 : 2'd1) :
            next_behind[2] ? 2'd2 : 2'd3;
    wire [1:0] next_12 = (next_requests[0] | next_requests[1]) ? (next_requests[0] ? 2'd0 : 2'd1) :
            next_requests[2] ? 2'd2 : 2'd3;
    wire next_5 = next_last < 2'd3;
    wire next_6 = from_3_valid & next_5;
    wire next_3 = next_last < 2'd2;
    wire next_4 = from_2_valid & next_3;
    wire next_1 = next_last < 2'd1;
    wire next_2 = from_1_valid & next_1;

    assign from_0_ready = to_ready & next_16;
    assign from_1_ready = to_ready & next_18;
    assign from_2_ready = to_ready & next_20;
    assign from_3_ready = to_ready & next_22;
    assign to_valid = next_requests != 4'd0;
    assign to_payload_address = to_payload_address_packed[({4'd0, next_now} * 6'd10) +: 10];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, next_now} * 6'd12) +: 12];
    assign to_payload_elements = to_payload_elements_packed[({10'd0, next_now} * 12'd768) +: 768];
    assign chosen = next_now;
    assign next_requests = {from_3_valid, from_2_valid, from_1_valid, from_0_valid};
    assign next_first = next_8 ? next_10 : next_12;
    assign next_behind = {next_6, next_4, next_2, 1'd0};
    assign next_now = next_held ? next_last : next_first;

    always @(posedge clock) begin
        if (reset) begin
            next_last <= 2'd3;
            next_held <= 1'd0;
        end else begin
            next_held <= to_valid & ~to_ready;
            if (to_valid) next_last <= next_now;
        end
    end
endmodule
`default_nettype wire
