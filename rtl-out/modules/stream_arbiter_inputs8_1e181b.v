// stream_arbiter_inputs8_1e181b.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 8, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 4b7a9050. Do not edit.
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
    reg [2:0] chosen_last;
    reg chosen_held;
    wire [7:0] chosen_requests;
    wire [2:0] chosen_first;
    wire [7:0] chosen_behind;
    wire [2:0] chosen_now;

    wire chosen_24 = chosen_now == 3'd0;
    wire chosen_26 = chosen_now == 3'd1;
    wire chosen_28 = chosen_now == 3'd2;
    wire chosen_30 = chosen_now == 3'd3;
    wire chosen_32 = chosen_now == 3'd4;
    wire chosen_34 = chosen_now == 3'd5;
    wire chosen_36 = chosen_now == 3'd6;
    wire chosen_38 = chosen_now == 3'd7;
    wire [255:0] to_payload_address_packed = {from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [15:0] to_payload_length_packed = {from_7_payload_length, from_6_payload_length,
            from_5_payload_length, from_4_payload_length, from_3_payload_length,
            from_2_payload_length, from_1_payload_length, from_0_payload_length};
    wire chosen_16 = chosen_behind != 8'd0;
    wire chosen_18_or = chosen_behind[0] | chosen_behind[1];
    wire [2:0] chosen_18_choice = chosen_18_or ? (chosen_behind[0] ? 3'd0 : 3'd1) :
            chosen_behind[2] ? 3'd2 : 3'd3;
    wire [2:0] chosen_18_choice_1 = (chosen_behind[4] | chosen_behind[5]) ?
            (chosen_behind[4] ? 3'd4 : 3'd5) : chosen_behind[6] ? 3'd6 : 3'd7;
    wire [2:0] chosen_18 = (chosen_18_or | chosen_behind[2] | chosen_behind[3]) ? chosen_18_choice :
            chosen_18_choice_1;
    wire chosen_20_or = chosen_requests[0] | chosen_requests[1];
    wire [2:0] chosen_20_choice = chosen_20_or ? (chosen_requests[0] ? 3'd0 : 3'd1) :
            chosen_requests[2] ? 3'd2 : 3'd3;
    wire [2:0] chosen_20_choice_1 = (chosen_requests[4] | chosen_requests[5]) ?
            (chosen_requests[4] ? 3'd4 : 3'd5) : chosen_requests[6] ? 3'd6 : 3'd7;
    wire [2:0] chosen_20 = (chosen_20_or | chosen_requests[2] | chosen_requests[3]) ?
            chosen_20_choice : chosen_20_choice_1;
    wire chosen_13 = chosen_last < 3'd7;
    wire chosen_14 = from_7_valid & chosen_13;
    wire chosen_11 = chosen_last < 3'd6;
    wire chosen_12 = from_6_valid & chosen_11;
    wire chosen_9 = chosen_last < 3'd5;
    wire chosen_10 = from_5_valid & chosen_9;
    wire chosen_7 = chosen_last < 3'd4;
    wire chosen_8 = from_4_valid & chosen_7;
    wire chosen_5 = chosen_last < 3'd3;
    wire chosen_6 = from_3_valid & chosen_5;
    wire chosen_3 = chosen_last < 3'd2;
    wire chosen_4 = from_2_valid & chosen_3;
    wire chosen_1 = chosen_last < 3'd1;
    wire chosen_2 = from_1_valid & chosen_1;

    assign from_0_ready = to_ready & chosen_24;
    assign from_1_ready = to_ready & chosen_26;
    assign from_2_ready = to_ready & chosen_28;
    assign from_3_ready = to_ready & chosen_30;
    assign from_4_ready = to_ready & chosen_32;
    assign from_5_ready = to_ready & chosen_34;
    assign from_6_ready = to_ready & chosen_36;
    assign from_7_ready = to_ready & chosen_38;
    assign to_valid = chosen_requests != 8'd0;
    assign to_payload_address = to_payload_address_packed[{chosen_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{chosen_now, 1'd0} +: 2];
    assign chosen = chosen_now;
    assign chosen_requests = {from_7_valid, from_6_valid, from_5_valid, from_4_valid, from_3_valid,
            from_2_valid, from_1_valid, from_0_valid};
    assign chosen_first = chosen_16 ? chosen_18 : chosen_20;
    assign chosen_behind = {chosen_14, chosen_12, chosen_10, chosen_8, chosen_6, chosen_4, chosen_2,
            1'd0};
    assign chosen_now = chosen_held ? chosen_last : chosen_first;

    always @(posedge clock) begin
        if (reset) begin
            chosen_last <= 3'd7;
            chosen_held <= 1'd0;
        end else begin
            chosen_held <= to_valid & ~to_ready;
            if (to_valid) chosen_last <= chosen_now;
        end
    end
endmodule
`default_nettype wire
