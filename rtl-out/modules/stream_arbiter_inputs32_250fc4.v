// stream_arbiter_inputs32_250fc4.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 32, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 7291b104. Do not edit.
`default_nettype none
module stream_arbiter_inputs32_250fc4 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_0_valid,
    output wire        from_0_ready,
    input  wire [31:0] from_0_payload_address,
    input  wire        from_0_payload_length,

    input  wire        from_1_valid,
    output wire        from_1_ready,
    input  wire [31:0] from_1_payload_address,
    input  wire        from_1_payload_length,

    input  wire        from_2_valid,
    output wire        from_2_ready,
    input  wire [31:0] from_2_payload_address,
    input  wire        from_2_payload_length,

    input  wire        from_3_valid,
    output wire        from_3_ready,
    input  wire [31:0] from_3_payload_address,
    input  wire        from_3_payload_length,

    input  wire        from_4_valid,
    output wire        from_4_ready,
    input  wire [31:0] from_4_payload_address,
    input  wire        from_4_payload_length,

    input  wire        from_5_valid,
    output wire        from_5_ready,
    input  wire [31:0] from_5_payload_address,
    input  wire        from_5_payload_length,

    input  wire        from_6_valid,
    output wire        from_6_ready,
    input  wire [31:0] from_6_payload_address,
    input  wire        from_6_payload_length,

    input  wire        from_7_valid,
    output wire        from_7_ready,
    input  wire [31:0] from_7_payload_address,
    input  wire        from_7_payload_length,

    input  wire        from_8_valid,
    output wire        from_8_ready,
    input  wire [31:0] from_8_payload_address,
    input  wire        from_8_payload_length,

    input  wire        from_9_valid,
    output wire        from_9_ready,
    input  wire [31:0] from_9_payload_address,
    input  wire        from_9_payload_length,

    input  wire        from_10_valid,
    output wire        from_10_ready,
    input  wire [31:0] from_10_payload_address,
    input  wire        from_10_payload_length,

    input  wire        from_11_valid,
    output wire        from_11_ready,
    input  wire [31:0] from_11_payload_address,
    input  wire        from_11_payload_length,

    input  wire        from_12_valid,
    output wire        from_12_ready,
    input  wire [31:0] from_12_payload_address,
    input  wire        from_12_payload_length,

    input  wire        from_13_valid,
    output wire        from_13_ready,
    input  wire [31:0] from_13_payload_address,
    input  wire        from_13_payload_length,

    input  wire        from_14_valid,
    output wire        from_14_ready,
    input  wire [31:0] from_14_payload_address,
    input  wire        from_14_payload_length,

    input  wire        from_15_valid,
    output wire        from_15_ready,
    input  wire [31:0] from_15_payload_address,
    input  wire        from_15_payload_length,

    input  wire        from_16_valid,
    output wire        from_16_ready,
    input  wire [31:0] from_16_payload_address,
    input  wire        from_16_payload_length,

    input  wire        from_17_valid,
    output wire        from_17_ready,
    input  wire [31:0] from_17_payload_address,
    input  wire        from_17_payload_length,

    input  wire        from_18_valid,
    output wire        from_18_ready,
    input  wire [31:0] from_18_payload_address,
    input  wire        from_18_payload_length,

    input  wire        from_19_valid,
    output wire        from_19_ready,
    input  wire [31:0] from_19_payload_address,
    input  wire        from_19_payload_length,

    input  wire        from_20_valid,
    output wire        from_20_ready,
    input  wire [31:0] from_20_payload_address,
    input  wire        from_20_payload_length,

    input  wire        from_21_valid,
    output wire        from_21_ready,
    input  wire [31:0] from_21_payload_address,
    input  wire        from_21_payload_length,

    input  wire        from_22_valid,
    output wire        from_22_ready,
    input  wire [31:0] from_22_payload_address,
    input  wire        from_22_payload_length,

    input  wire        from_23_valid,
    output wire        from_23_ready,
    input  wire [31:0] from_23_payload_address,
    input  wire        from_23_payload_length,

    input  wire        from_24_valid,
    output wire        from_24_ready,
    input  wire [31:0] from_24_payload_address,
    input  wire        from_24_payload_length,

    input  wire        from_25_valid,
    output wire        from_25_ready,
    input  wire [31:0] from_25_payload_address,
    input  wire        from_25_payload_length,

    input  wire        from_26_valid,
    output wire        from_26_ready,
    input  wire [31:0] from_26_payload_address,
    input  wire        from_26_payload_length,

    input  wire        from_27_valid,
    output wire        from_27_ready,
    input  wire [31:0] from_27_payload_address,
    input  wire        from_27_payload_length,

    input  wire        from_28_valid,
    output wire        from_28_ready,
    input  wire [31:0] from_28_payload_address,
    input  wire        from_28_payload_length,

    input  wire        from_29_valid,
    output wire        from_29_ready,
    input  wire [31:0] from_29_payload_address,
    input  wire        from_29_payload_length,

    input  wire        from_30_valid,
    output wire        from_30_ready,
    input  wire [31:0] from_30_payload_address,
    input  wire        from_30_payload_length,

    input  wire        from_31_valid,
    output wire        from_31_ready,
    input  wire [31:0] from_31_payload_address,
    input  wire        from_31_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire        to_payload_length,

    output wire [ 4:0] chosen
);
    reg [4:0] chosen_last;
    reg chosen_held;
    wire [31:0] chosen_requests;
    wire [4:0] chosen_first;
    wire [31:0] chosen_behind;
    wire [4:0] chosen_now;

    wire chosen_72 = chosen_now == 5'd0;
    wire chosen_74 = chosen_now == 5'd1;
    wire chosen_76 = chosen_now == 5'd2;
    wire chosen_78 = chosen_now == 5'd3;
    wire chosen_80 = chosen_now == 5'd4;
    wire chosen_82 = chosen_now == 5'd5;
    wire chosen_84 = chosen_now == 5'd6;
    wire chosen_86 = chosen_now == 5'd7;
    wire chosen_88 = chosen_now == 5'd8;
    wire chosen_90 = chosen_now == 5'd9;
    wire chosen_92 = chosen_now == 5'd10;
    wire chosen_94 = chosen_now == 5'd11;
    wire chosen_96 = chosen_now == 5'd12;
    wire chosen_98 = chosen_now == 5'd13;
    wire chosen_100 = chosen_now == 5'd14;
    wire chosen_102 = chosen_now == 5'd15;
    wire chosen_104 = chosen_now == 5'd16;
    wire chosen_106 = chosen_now == 5'd17;
    wire chosen_108 = chosen_now == 5'd18;
    wire chosen_110 = chosen_now == 5'd19;
    wire chosen_112 = chosen_now == 5'd20;
    wire chosen_114 = chosen_now == 5'd21;
    wire chosen_116 = chosen_now == 5'd22;
    wire chosen_118 = chosen_now == 5'd23;
    wire chosen_120 = chosen_now == 5'd24;
    wire chosen_122 = chosen_now == 5'd25;
    wire chosen_124 = chosen_now == 5'd26;
    wire chosen_126 = chosen_now == 5'd27;
    wire chosen_128 = chosen_now == 5'd28;
    wire chosen_130 = chosen_now == 5'd29;
    wire chosen_132 = chosen_now == 5'd30;
    wire chosen_134 = chosen_now == 5'd31;
    wire [1023:0] to_payload_address_packed = {from_31_payload_address, from_30_payload_address,
            from_29_payload_address, from_28_payload_address, from_27_payload_address,
            from_26_payload_address, from_25_payload_address, from_24_payload_address,
            from_23_payload_address, from_22_payload_address, from_21_payload_address,
            from_20_payload_address, from_19_payload_address, from_18_payload_address,
            from_17_payload_address, from_16_payload_address, from_15_payload_address,
            from_14_payload_address, from_13_payload_address, from_12_payload_address,
            from_11_payload_address, from_10_payload_address, from_9_payload_address,
            from_8_payload_address, from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [31:0] to_payload_length_packed = {from_31_payload_length, from_30_payload_length,
            from_29_payload_length, from_28_payload_length, from_27_payload_length,
            from_26_payload_length, from_25_payload_length, from_24_payload_length,
            from_23_payload_length, from_22_payload_length, from_21_payload_length,
            from_20_payload_length, from_19_payload_length, from_18_payload_length,
            from_17_payload_length, from_16_payload_length, from_15_payload_length,
            from_14_payload_length, from_13_payload_length, from_12_payload_length,
            from_11_payload_length, from_10_payload_length, from_9_payload_length,
            from_8_payload_length, from_7_payload_length, from_6_payload_length,
            from_5_payload_length, from_4_payload_length, from_3_payload_length,
            from_2_payload_length, from_1_payload_length, from_0_payload_length};
    wire chosen_64 = chosen_behind != 32'd0;
    wire chosen_66_or = chosen_behind[0] | chosen_behind[1];
    wire chosen_66_or_1 = chosen_66_or | chosen_behind[2] | chosen_behind[3];
    wire chosen_66_or_2 = chosen_behind[4] | chosen_behind[5];
    wire chosen_66_or_3 = chosen_66_or_1 | chosen_66_or_2 | chosen_behind[6] | chosen_behind[7];
    wire chosen_66_or_4 = chosen_behind[8] | chosen_behind[9];
    wire chosen_66_or_5 = chosen_66_or_4 | chosen_behind[10] | chosen_behind[11];
    wire chosen_66_or_6 = chosen_behind[12] | chosen_behind[13];
    wire chosen_66_or_7 = chosen_66_or_5 | chosen_66_or_6 | chosen_behind[14] | chosen_behind[15];
    wire [4:0] chosen_66_choice = chosen_66_or ? (chosen_behind[0] ? 5'd0 : 5'd1) :
            chosen_behind[2] ? 5'd2 : 5'd3;
    wire [4:0] chosen_66_choice_1 = chosen_66_or_2 ? (chosen_behind[4] ? 5'd4 : 5'd5) :
            chosen_behind[6] ? 5'd6 : 5'd7;
    wire [4:0] chosen_66_choice_2 = chosen_66_or_4 ? (chosen_behind[8] ? 5'd8 : 5'd9) :
            chosen_behind[10] ? 5'd10 : 5'd11;
    wire [4:0] chosen_66_choice_3 = chosen_66_or_6 ? (chosen_behind[12] ? 5'd12 : 5'd13) :
            chosen_behind[14] ? 5'd14 : 5'd15;
    wire [4:0] chosen_66_choice_4 = chosen_66_or_3 ? (chosen_66_or_1 ? chosen_66_choice :
            chosen_66_choice_1) : chosen_66_or_5 ? chosen_66_choice_2 : chosen_66_choice_3;
    wire chosen_66_or_8 = chosen_behind[16] | chosen_behind[17];
    wire chosen_66_or_9 = chosen_66_or_8 | chosen_behind[18] | chosen_behind[19];
    wire chosen_66_or_10 = chosen_behind[20] | chosen_behind[21];
    wire chosen_66_or_11 = chosen_66_or_9 | chosen_66_or_10 | chosen_behind[22] | chosen_behind[23];
    wire [4:0] chosen_66_choice_5 = chosen_66_or_8 ? (chosen_behind[16] ? 5'd16 : 5'd17) :
            chosen_behind[18] ? 5'd18 : 5'd19;
    wire [4:0] chosen_66_choice_6 = chosen_66_or_10 ? (chosen_behind[20] ? 5'd20 : 5'd21) :
            chosen_behind[22] ? 5'd22 : 5'd23;
    wire chosen_66_or_12 = chosen_behind[24] | chosen_behind[25];
    wire [4:0] chosen_66_choice_7 = chosen_66_or_12 ? (chosen_behind[24] ? 5'd24 : 5'd25) :
            chosen_behind[26] ? 5'd26 : 5'd27;
    wire [4:0] chosen_66_choice_8 = (chosen_behind[28] | chosen_behind[29]) ?
            (chosen_behind[28] ? 5'd28 : 5'd29) : chosen_behind[30] ? 5'd30 : 5'd31;
    wire [4:0] chosen_66_choice_9 = (chosen_66_or_12 | chosen_behind[26] | chosen_behind[27]) ?
            chosen_66_choice_7 : chosen_66_choice_8;
    wire [4:0] chosen_66_choice_10 = chosen_66_or_11 ? (chosen_66_or_9 ? chosen_66_choice_5 :
            chosen_66_choice_6) : chosen_66_choice_9;
    wire [4:0] chosen_66 = (chosen_66_or_3 | chosen_66_or_7) ? chosen_66_choice_4 :
            chosen_66_choice_10;
    wire chosen_68_or = chosen_requests[0] | chosen_requests[1];
    wire chosen_68_or_1 = chosen_68_or | chosen_requests[2] | chosen_requests[3];
    wire chosen_68_or_2 = chosen_requests[4] | chosen_requests[5];
    wire chosen_68_or_3 = chosen_68_or_1 | chosen_68_or_2 | chosen_requests[6] | chosen_requests[7];
    wire chosen_68_or_4 = chosen_requests[8] | chosen_requests[9];
    wire chosen_68_or_5 = chosen_68_or_4 | chosen_requests[10] | chosen_requests[11];
    wire chosen_68_or_6 = chosen_requests[12] | chosen_requests[13];
    wire chosen_68_or_7 = chosen_68_or_5 | chosen_68_or_6 | chosen_requests[14] |
            chosen_requests[15];
    wire [4:0] chosen_68_choice = chosen_68_or ? (chosen_requests[0] ? 5'd0 : 5'd1) :
            chosen_requests[2] ? 5'd2 : 5'd3;
    wire [4:0] chosen_68_choice_1 = chosen_68_or_2 ? (chosen_requests[4] ? 5'd4 : 5'd5) :
            chosen_requests[6] ? 5'd6 : 5'd7;
    wire [4:0] chosen_68_choice_2 = chosen_68_or_4 ? (chosen_requests[8] ? 5'd8 : 5'd9) :
            chosen_requests[10] ? 5'd10 : 5'd11;
    wire [4:0] chosen_68_choice_3 = chosen_68_or_6 ? (chosen_requests[12] ? 5'd12 : 5'd13) :
            chosen_requests[14] ? 5'd14 : 5'd15;
    wire [4:0] chosen_68_choice_4 = chosen_68_or_3 ? (chosen_68_or_1 ? chosen_68_choice :
            chosen_68_choice_1) : chosen_68_or_5 ? chosen_68_choice_2 : chosen_68_choice_3;
    wire chosen_68_or_8 = chosen_requests[16] | chosen_requests[17];
    wire chosen_68_or_9 = chosen_68_or_8 | chosen_requests[18] | chosen_requests[19];
    wire chosen_68_or_10 = chosen_requests[20] | chosen_requests[21];
    wire chosen_68_or_11 = chosen_68_or_9 | chosen_68_or_10 | chosen_requests[22] |
            chosen_requests[23];
    wire [4:0] chosen_68_choice_5 = chosen_68_or_8 ? (chosen_requests[16] ? 5'd16 : 5'd17) :
            chosen_requests[18] ? 5'd18 : 5'd19;
    wire [4:0] chosen_68_choice_6 = chosen_68_or_10 ? (chosen_requests[20] ? 5'd20 : 5'd21) :
            chosen_requests[22] ? 5'd22 : 5'd23;
    wire chosen_68_or_12 = chosen_requests[24] | chosen_requests[25];
    wire [4:0] chosen_68_choice_7 = chosen_68_or_12 ? (chosen_requests[24] ? 5'd24 : 5'd25) :
            chosen_requests[26] ? 5'd26 : 5'd27;
    wire [4:0] chosen_68_choice_8 = (chosen_requests[28] | chosen_requests[29]) ?
            (chosen_requests[28] ? 5'd28 : 5'd29) : chosen_requests[30] ? 5'd30 : 5'd31;
    wire [4:0] chosen_68_choice_9 = (chosen_68_or_12 | chosen_requests[26] | chosen_requests[27]) ?
            chosen_68_choice_7 : chosen_68_choice_8;
    wire [4:0] chosen_68_choice_10 = chosen_68_or_11 ? (chosen_68_or_9 ? chosen_68_choice_5 :
            chosen_68_choice_6) : chosen_68_choice_9;
    wire [4:0] chosen_68 = (chosen_68_or_3 | chosen_68_or_7) ? chosen_68_choice_4 :
            chosen_68_choice_10;
    wire chosen_61 = chosen_last < 5'd31;
    wire chosen_62 = from_31_valid & chosen_61;
    wire chosen_59 = chosen_last < 5'd30;
    wire chosen_60 = from_30_valid & chosen_59;
    wire chosen_57 = chosen_last < 5'd29;
    wire chosen_58 = from_29_valid & chosen_57;
    wire chosen_55 = chosen_last < 5'd28;
    wire chosen_56 = from_28_valid & chosen_55;
    wire chosen_53 = chosen_last < 5'd27;
    wire chosen_54 = from_27_valid & chosen_53;
    wire chosen_51 = chosen_last < 5'd26;
    wire chosen_52 = from_26_valid & chosen_51;
    wire chosen_49 = chosen_last < 5'd25;
    wire chosen_50 = from_25_valid & chosen_49;
    wire chosen_47 = chosen_last < 5'd24;
    wire chosen_48 = from_24_valid & chosen_47;
    wire chosen_45 = chosen_last < 5'd23;
    wire chosen_46 = from_23_valid & chosen_45;
    wire chosen_43 = chosen_last < 5'd22;
    wire chosen_44 = from_22_valid & chosen_43;
    wire chosen_41 = chosen_last < 5'd21;
    wire chosen_42 = from_21_valid & chosen_41;
    wire chosen_39 = chosen_last < 5'd20;
    wire chosen_40 = from_20_valid & chosen_39;
    wire chosen_37 = chosen_last < 5'd19;
    wire chosen_38 = from_19_valid & chosen_37;
    wire chosen_35 = chosen_last < 5'd18;
    wire chosen_36 = from_18_valid & chosen_35;
    wire chosen_33 = chosen_last < 5'd17;
    wire chosen_34 = from_17_valid & chosen_33;
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

    assign from_0_ready = to_ready & chosen_72;
    assign from_1_ready = to_ready & chosen_74;
    assign from_2_ready = to_ready & chosen_76;
    assign from_3_ready = to_ready & chosen_78;
    assign from_4_ready = to_ready & chosen_80;
    assign from_5_ready = to_ready & chosen_82;
    assign from_6_ready = to_ready & chosen_84;
    assign from_7_ready = to_ready & chosen_86;
    assign from_8_ready = to_ready & chosen_88;
    assign from_9_ready = to_ready & chosen_90;
    assign from_10_ready = to_ready & chosen_92;
    assign from_11_ready = to_ready & chosen_94;
    assign from_12_ready = to_ready & chosen_96;
    assign from_13_ready = to_ready & chosen_98;
    assign from_14_ready = to_ready & chosen_100;
    assign from_15_ready = to_ready & chosen_102;
    assign from_16_ready = to_ready & chosen_104;
    assign from_17_ready = to_ready & chosen_106;
    assign from_18_ready = to_ready & chosen_108;
    assign from_19_ready = to_ready & chosen_110;
    assign from_20_ready = to_ready & chosen_112;
    assign from_21_ready = to_ready & chosen_114;
    assign from_22_ready = to_ready & chosen_116;
    assign from_23_ready = to_ready & chosen_118;
    assign from_24_ready = to_ready & chosen_120;
    assign from_25_ready = to_ready & chosen_122;
    assign from_26_ready = to_ready & chosen_124;
    assign from_27_ready = to_ready & chosen_126;
    assign from_28_ready = to_ready & chosen_128;
    assign from_29_ready = to_ready & chosen_130;
    assign from_30_ready = to_ready & chosen_132;
    assign from_31_ready = to_ready & chosen_134;
    assign to_valid = chosen_requests != 32'd0;
    assign to_payload_address = to_payload_address_packed[{chosen_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[chosen_now];
    assign chosen = chosen_now;
    assign chosen_requests = {from_31_valid, from_30_valid, from_29_valid, from_28_valid,
            from_27_valid, from_26_valid, from_25_valid, from_24_valid, from_23_valid,
            from_22_valid, from_21_valid, from_20_valid, from_19_valid, from_18_valid,
            from_17_valid, from_16_valid, from_15_valid, from_14_valid, from_13_valid,
            from_12_valid, from_11_valid, from_10_valid, from_9_valid, from_8_valid, from_7_valid,
            from_6_valid, from_5_valid, from_4_valid, from_3_valid, from_2_valid, from_1_valid,
            from_0_valid};
    assign chosen_first = chosen_64 ? chosen_66 : chosen_68;
    assign chosen_behind = {chosen_62, chosen_60, chosen_58, chosen_56, chosen_54, chosen_52,
            chosen_50, chosen_48, chosen_46, chosen_44, chosen_42, chosen_40, chosen_38, chosen_36,
            chosen_34, chosen_32, chosen_30, chosen_28, chosen_26, chosen_24, chosen_22, chosen_20,
            chosen_18, chosen_16, chosen_14, chosen_12, chosen_10, chosen_8, chosen_6, chosen_4,
            chosen_2, 1'd0};
    assign chosen_now = chosen_held ? chosen_last : chosen_first;

    always @(posedge clock) begin
        if (reset) begin
            chosen_last <= 5'd31;
            chosen_held <= 1'd0;
        end else begin
            chosen_held <= to_valid & ~to_ready;
            if (to_valid) chosen_last <= chosen_now;
        end
    end
endmodule
`default_nettype wire
