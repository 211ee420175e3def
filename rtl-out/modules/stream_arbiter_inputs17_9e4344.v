// stream_arbiter_inputs17_9e4344.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 17, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 16a56d6b. Do not edit.
`default_nettype none
module stream_arbiter_inputs17_9e4344 (
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

    input  wire        from_8_valid,
    output wire        from_8_ready,
    input  wire [31:0] from_8_payload_address,
    input  wire [ 1:0] from_8_payload_length,

    input  wire        from_9_valid,
    output wire        from_9_ready,
    input  wire [31:0] from_9_payload_address,
    input  wire [ 1:0] from_9_payload_length,

    input  wire        from_10_valid,
    output wire        from_10_ready,
    input  wire [31:0] from_10_payload_address,
    input  wire [ 1:0] from_10_payload_length,

    input  wire        from_11_valid,
    output wire        from_11_ready,
    input  wire [31:0] from_11_payload_address,
    input  wire [ 1:0] from_11_payload_length,

    input  wire        from_12_valid,
    output wire        from_12_ready,
    input  wire [31:0] from_12_payload_address,
    input  wire [ 1:0] from_12_payload_length,

    input  wire        from_13_valid,
    output wire        from_13_ready,
    input  wire [31:0] from_13_payload_address,
    input  wire [ 1:0] from_13_payload_length,

    input  wire        from_14_valid,
    output wire        from_14_ready,
    input  wire [31:0] from_14_payload_address,
    input  wire [ 1:0] from_14_payload_length,

    input  wire        from_15_valid,
    output wire        from_15_ready,
    input  wire [31:0] from_15_payload_address,
    input  wire [ 1:0] from_15_payload_length,

    input  wire        from_16_valid,
    output wire        from_16_ready,
    input  wire [31:0] from_16_payload_address,
    input  wire [ 1:0] from_16_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length,

    output wire [ 4:0] chosen
);
    reg [4:0] chosen_last;
    reg chosen_held;
    wire [16:0] chosen_requests;
    wire [4:0] chosen_first;
    wire [16:0] chosen_behind;
    wire [4:0] chosen_now;

    wire chosen_42 = chosen_now == 5'd0;
    wire chosen_44 = chosen_now == 5'd1;
    wire chosen_46 = chosen_now == 5'd2;
    wire chosen_48 = chosen_now == 5'd3;
    wire chosen_50 = chosen_now == 5'd4;
    wire chosen_52 = chosen_now == 5'd5;
    wire chosen_54 = chosen_now == 5'd6;
    wire chosen_56 = chosen_now == 5'd7;
    wire chosen_58 = chosen_now == 5'd8;
    wire chosen_60 = chosen_now == 5'd9;
    wire chosen_62 = chosen_now == 5'd10;
    wire chosen_64 = chosen_now == 5'd11;
    wire chosen_66 = chosen_now == 5'd12;
    wire chosen_68 = chosen_now == 5'd13;
    wire chosen_70 = chosen_now == 5'd14;
    wire chosen_72 = chosen_now == 5'd15;
    wire chosen_74 = chosen_now == 5'd16;
    wire [543:0] to_payload_address_packed = {from_16_payload_address, from_15_payload_address,
            from_14_payload_address, from_13_payload_address, from_12_payload_address,
            from_11_payload_address, from_10_payload_address, from_9_payload_address,
            from_8_payload_address, from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [33:0] to_payload_length_packed = {from_16_payload_length, from_15_payload_length,
            from_14_payload_length, from_13_payload_length, from_12_payload_length,
            from_11_payload_length, from_10_payload_length, from_9_payload_length,
            from_8_payload_length, from_7_payload_length, from_6_payload_length,
            from_5_payload_length, from_4_payload_length, from_3_payload_length,
            from_2_payload_length, from_1_payload_length, from_0_payload_length};
    wire chosen_34 = chosen_behind != 17'd0;
    wire chosen_36_or = chosen_behind[0] | chosen_behind[1];
    wire chosen_36_or_1 = chosen_36_or | chosen_behind[2] | chosen_behind[3];
    wire chosen_36_or_2 = chosen_behind[4] | chosen_behind[5];
    wire chosen_36_or_3 = chosen_36_or_1 | chosen_36_or_2 | chosen_behind[6] | chosen_behind[7];
    wire chosen_36_or_4 = chosen_behind[8] | chosen_behind[9];
    wire chosen_36_or_5 = chosen_36_or_4 | chosen_behind[10] | chosen_behind[11];
    wire chosen_36_or_6 = chosen_behind[12] | chosen_behind[13];
    wire chosen_36_or_7 = chosen_36_or_5 | chosen_36_or_6 | chosen_behind[14] | chosen_behind[15];
    wire [4:0] chosen_36_choice = chosen_36_or ? (chosen_behind[0] ? 5'd0 : 5'd1) :
            chosen_behind[2] ? 5'd2 : 5'd3;
    wire [4:0] chosen_36_choice_1 = chosen_36_or_2 ? (chosen_behind[4] ? 5'd4 : 5'd5) :
            chosen_behind[6] ? 5'd6 : 5'd7;
    wire [4:0] chosen_36_choice_2 = chosen_36_or_4 ? (chosen_behind[8] ? 5'd8 : 5'd9) :
            chosen_behind[10] ? 5'd10 : 5'd11;
    wire [4:0] chosen_36_choice_3 = chosen_36_or_6 ? (chosen_behind[12] ? 5'd12 : 5'd13) :
            chosen_behind[14] ? 5'd14 : 5'd15;
    wire [4:0] chosen_36_choice_4 = chosen_36_or_3 ? (chosen_36_or_1 ? chosen_36_choice :
            chosen_36_choice_1) : chosen_36_or_5 ? chosen_36_choice_2 : chosen_36_choice_3;
    wire [4:0] chosen_36 = (chosen_36_or_3 | chosen_36_or_7) ? chosen_36_choice_4 : 5'd16;
    wire chosen_38_or = chosen_requests[0] | chosen_requests[1];
    wire chosen_38_or_1 = chosen_38_or | chosen_requests[2] | chosen_requests[3];
    wire chosen_38_or_2 = chosen_requests[4] | chosen_requests[5];
    wire chosen_38_or_3 = chosen_38_or_1 | chosen_38_or_2 | chosen_requests[6] | chosen_requests[7];
    wire chosen_38_or_4 = chosen_requests[8] | chosen_requests[9];
    wire chosen_38_or_5 = chosen_38_or_4 | chosen_requests[10] | chosen_requests[11];
    wire chosen_38_or_6 = chosen_requests[12] | chosen_requests[13];
    wire chosen_38_or_7 = chosen_38_or_5 | chosen_38_or_6 | chosen_requests[14] |
            chosen_requests[15];
    wire [4:0] chosen_38_choice = chosen_38_or ? (chosen_requests[0] ? 5'd0 : 5'd1) :
            chosen_requests[2] ? 5'd2 : 5'd3;
    wire [4:0] chosen_38_choice_1 = chosen_38_or_2 ? (chosen_requests[4] ? 5'd4 : 5'd5) :
            chosen_requests[6] ? 5'd6 : 5'd7;
    wire [4:0] chosen_38_choice_2 = chosen_38_or_4 ? (chosen_requests[8] ? 5'd8 : 5'd9) :
            chosen_requests[10] ? 5'd10 : 5'd11;
    wire [4:0] chosen_38_choice_3 = chosen_38_or_6 ? (chosen_requests[12] ? 5'd12 : 5'd13) :
            chosen_requests[14] ? 5'd14 : 5'd15;
    wire [4:0] chosen_38_choice_4 = chosen_38_or_3 ? (chosen_38_or_1 ? chosen_38_choice :
            chosen_38_choice_1) : chosen_38_or_5 ? chosen_38_choice_2 : chosen_38_choice_3;
    wire [4:0] chosen_38 = (chosen_38_or_3 | chosen_38_or_7) ? chosen_38_choice_4 : 5'd16;
    wire chosen_31 = chosen_last < 5'd16;
    wire chosen_32 = from_16_valid & chosen_31;
    wire chosen_29 = chosen_last < 5'd15;
    wire chosen_30 = from_15_valid & chosen_29;
    wire chosen_27 = chosen_last < 5'd14;
    wire chosen_28 = from_14_valid & chosen_27;
    wire chosen_25 = chosen_last < 5'd13;
    wire chosen_26 = from_13_valid & chosen_25;
    wire chosen_23 = chosen_last < 5'd12;
    wire chosen_24 = from_12_valid & chosen_23;
    wire chosen_21 = chosen_last < 5'd11;
    wire chosen_22 = from_11_valid & chosen_21;
    wire chosen_19 = chosen_last < 5'd10;
    wire chosen_20 = from_10_valid & chosen_19;
    wire chosen_17 = chosen_last < 5'd9;
    wire chosen_18 = from_9_valid & chosen_17;
    wire chosen_15 = chosen_last < 5'd8;
    wire chosen_16 = from_8_valid & chosen_15;
    wire chosen_13 = chosen_last < 5'd7;
    wire chosen_14 = from_7_valid & chosen_13;
    wire chosen_11 = chosen_last < 5'd6;
    wire chosen_12 = from_6_valid & chosen_11;
    wire chosen_9 = chosen_last < 5'd5;
    wire chosen_10 = from_5_valid & chosen_9;
    wire chosen_7 = chosen_last < 5'd4;
    wire chosen_8 = from_4_valid & chosen_7;
    wire chosen_5 = chosen_last < 5'd3;
    wire chosen_6 = from_3_valid & chosen_5;
    wire chosen_3 = chosen_last < 5'd2;
    wire chosen_4 = from_2_valid & chosen_3;
    wire chosen_1 = chosen_last < 5'd1;
    wire chosen_2 = from_1_valid & chosen_1;

    assign from_0_ready = to_ready & chosen_42;
    assign from_1_ready = to_ready & chosen_44;
    assign from_2_ready = to_ready & chosen_46;
    assign from_3_ready = to_ready & chosen_48;
    assign from_4_ready = to_ready & chosen_50;
    assign from_5_ready = to_ready & chosen_52;
    assign from_6_ready = to_ready & chosen_54;
    assign from_7_ready = to_ready & chosen_56;
    assign from_8_ready = to_ready & chosen_58;
    assign from_9_ready = to_ready & chosen_60;
    assign from_10_ready = to_ready & chosen_62;
    assign from_11_ready = to_ready & chosen_64;
    assign from_12_ready = to_ready & chosen_66;
    assign from_13_ready = to_ready & chosen_68;
    assign from_14_ready = to_ready & chosen_70;
    assign from_15_ready = to_ready & chosen_72;
    assign from_16_ready = to_ready & chosen_74;
    assign to_valid = chosen_requests != 17'd0;
    assign to_payload_address = to_payload_address_packed[{chosen_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{chosen_now, 1'd0} +: 2];
    assign chosen = chosen_now;
    assign chosen_requests = {from_16_valid, from_15_valid, from_14_valid, from_13_valid,
            from_12_valid, from_11_valid, from_10_valid, from_9_valid, from_8_valid, from_7_valid,
            from_6_valid, from_5_valid, from_4_valid, from_3_valid, from_2_valid, from_1_valid,
            from_0_valid};
    assign chosen_first = chosen_34 ? chosen_36 : chosen_38;
    assign chosen_behind = {chosen_32, chosen_30, chosen_28, chosen_26, chosen_24, chosen_22,
            chosen_20, chosen_18, chosen_16, chosen_14, chosen_12, chosen_10, chosen_8, chosen_6,
            chosen_4, chosen_2, 1'd0};
    assign chosen_now = chosen_held ? chosen_last : chosen_first;

    always @(posedge clock) begin
        if (reset) begin
            chosen_last <= 5'd16;
            chosen_held <= 1'd0;
        end else begin
            chosen_held <= to_valid & ~to_ready;
            if (to_valid) chosen_last <= chosen_now;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_17: assert (chosen_now < 5'd17);
        end
    end
`endif
endmodule
`default_nettype wire
