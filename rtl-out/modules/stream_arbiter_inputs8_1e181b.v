// stream_arbiter_inputs8_1e181b.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 8, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 49448a54. Do not edit.
`default_nettype none
module stream_arbiter_inputs8_1e181b (
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

    input  wire        from_2_valid,
    output wire        from_2_ready,
    input  wire [31:0] from_2_payload_address,
    input  wire [ 1:0] from_2_payload_length,

    input  wire        from_3_valid,
    output wire        from_3_ready,
    input  wire [31:0] from_3_payload_address,
    input  wire [ 1:0] from_3_payload_length,

    input  wire        from_4_valid,
    output wire        from_4_ready,
    input  wire [31:0] from_4_payload_address,
    input  wire [ 1:0] from_4_payload_length,

    input  wire        from_5_valid,
    output wire        from_5_ready,
    input  wire [31:0] from_5_payload_address,
    input  wire [ 1:0] from_5_payload_length,

    input  wire        from_6_valid,
    output wire        from_6_ready,
    input  wire [31:0] from_6_payload_address,
    input  wire [ 1:0] from_6_payload_length,

    input  wire        from_7_valid,
    output wire        from_7_ready,
    input  wire [31:0] from_7_payload_address,
    input  wire [ 1:0] from_7_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length,

    output wire [ 2:0] chosen
);
    reg [2:0] parties_last;
    reg parties_held;
    wire [7:0] parties_requests;
    wire [2:0] parties_first;
    wire [7:0] parties_behind;
    wire [2:0] parties_now;

    wire parties_24 = parties_now == 3'd0;
    wire parties_26 = parties_now == 3'd1;
    wire parties_28 = parties_now == 3'd2;
    wire parties_30 = parties_now == 3'd3;
    wire parties_32 = parties_now == 3'd4;
    wire parties_34 = parties_now == 3'd5;
    wire parties_36 = parties_now == 3'd6;
    wire parties_38 = parties_now == 3'd7;
    wire [255:0] to_payload_address_packed = {from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [15:0] to_payload_length_packed = {from_7_payload_length, from_6_payload_length,
            from_5_payload_length, from_4_payload_length, from_3_payload_length,
            from_2_payload_length, from_1_payload_length, from_0_payload_length};
    wire parties_16 = parties_behind != 8'd0;
    wire parties_18_or = parties_behind[0] | parties_behind[1];
    wire [2:0] parties_18_choice = parties_18_or ? (parties_behind[0] ? 3'd0 : 3'd1) :
            parties_behind[2] ? 3'd2 : 3'd3;
    wire [2:0] parties_18_choice_1 = (parties_behind[4] | parties_behind[5]) ?
            (parties_behind[4] ? 3'd4 : 3'd5) : parties_behind[6] ? 3'd6 : 3'd7;
    wire [2:0] parties_18 = (parties_18_or | parties_behind[2] | parties_behind[3]) ?
            parties_18_choice : parties_18_choice_1;
    wire parties_20_or = parties_requests[0] | parties_requests[1];
    wire [2:0] parties_20_choice = parties_20_or ? (parties_requests[0] ? 3'd0 : 3'd1) :
            parties_requests[2] ? 3'd2 : 3'd3;
    wire [2:0] parties_20_choice_1 = (parties_requests[4] | parties_requests[5]) ?
            (parties_requests[4] ? 3'd4 : 3'd5) : parties_requests[6] ? 3'd6 : 3'd7;
    wire [2:0] parties_20 = (parties_20_or | parties_requests[2] | parties_requests[3]) ?
            parties_20_choice : parties_20_choice_1;
    wire parties_13 = parties_last < 3'd7;
    wire parties_14 = from_7_valid & parties_13;
    wire parties_11 = parties_last < 3'd6;
    wire parties_12 = from_6_valid & parties_11;
    wire parties_9 = parties_last < 3'd5;
    wire parties_10 = from_5_valid & parties_9;
    wire parties_7 = parties_last < 3'd4;
    wire parties_8 = from_4_valid & parties_7;
    wire parties_5 = parties_last < 3'd3;
    wire parties_6 = from_3_valid & parties_5;
    wire parties_3 = parties_last < 3'd2;
    wire parties_4 = from_2_valid & parties_3;
    wire parties_1 = parties_last < 3'd1;
    wire parties_2 = from_1_valid & parties_1;

    assign from_0_ready = to_ready & parties_24;
    assign from_1_ready = to_ready & parties_26;
    assign from_2_ready = to_ready & parties_28;
    assign from_3_ready = to_ready & parties_30;
    assign from_4_ready = to_ready & parties_32;
    assign from_5_ready = to_ready & parties_34;
    assign from_6_ready = to_ready & parties_36;
    assign from_7_ready = to_ready & parties_38;
    assign to_valid = parties_requests != 8'd0;
    assign to_payload_address = to_payload_address_packed[{parties_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{parties_now, 1'd0} +: 2];
    assign chosen = parties_now;
    assign parties_requests = {from_7_valid, from_6_valid, from_5_valid, from_4_valid, from_3_valid,
            from_2_valid, from_1_valid, from_0_valid};
    assign parties_first = parties_16 ? parties_18 : parties_20;
    assign parties_behind = {parties_14, parties_12, parties_10, parties_8, parties_6, parties_4,
            parties_2, 1'd0};
    assign parties_now = parties_held ? parties_last : parties_first;

    always @(posedge clock) begin
        if (reset) begin
            parties_last <= 3'd7;
            parties_held <= 1'd0;
        end else begin
            parties_held <= to_valid & ~to_ready;
            if (to_valid) parties_last <= parties_now;
        end
    end
endmodule
`default_nettype wire
