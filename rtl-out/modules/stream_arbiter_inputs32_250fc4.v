// stream_arbiter_inputs32_250fc4.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 32, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 0795df4d. Do not edit.
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
    reg [4:0] parties_last;
    reg parties_held;
    wire [31:0] parties_requests;
    wire [4:0] parties_first;
    wire [31:0] parties_behind;
    wire [4:0] parties_now;

    wire parties_72 = parties_now == 5'd0;
    wire parties_74 = parties_now == 5'd1;
    wire parties_76 = parties_now == 5'd2;
    wire parties_78 = parties_now == 5'd3;
    wire parties_80 = parties_now == 5'd4;
    wire parties_82 = parties_now == 5'd5;
    wire parties_84 = parties_now == 5'd6;
    wire parties_86 = parties_now == 5'd7;
    wire parties_88 = parties_now == 5'd8;
    wire parties_90 = parties_now == 5'd9;
    wire parties_92 = parties_now == 5'd10;
    wire parties_94 = parties_now == 5'd11;
    wire parties_96 = parties_now == 5'd12;
    wire parties_98 = parties_now == 5'd13;
    wire parties_100 = parties_now == 5'd14;
    wire parties_102 = parties_now == 5'd15;
    wire parties_104 = parties_now == 5'd16;
    wire parties_106 = parties_now == 5'd17;
    wire parties_108 = parties_now == 5'd18;
    wire parties_110 = parties_now == 5'd19;
    wire parties_112 = parties_now == 5'd20;
    wire parties_114 = parties_now == 5'd21;
    wire parties_116 = parties_now == 5'd22;
    wire parties_118 = parties_now == 5'd23;
    wire parties_120 = parties_now == 5'd24;
    wire parties_122 = parties_now == 5'd25;
    wire parties_124 = parties_now == 5'd26;
    wire parties_126 = parties_now == 5'd27;
    wire parties_128 = parties_now == 5'd28;
    wire parties_130 = parties_now == 5'd29;
    wire parties_132 = parties_now == 5'd30;
    wire parties_134 = parties_now == 5'd31;
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
    wire parties_64 = parties_behind != 32'd0;
    wire parties_66_or = parties_behind[0] | parties_behind[1];
    wire parties_66_or_1 = parties_66_or | parties_behind[2] | parties_behind[3];
    wire parties_66_or_2 = parties_behind[4] | parties_behind[5];
    wire parties_66_or_3 = parties_66_or_1 | parties_66_or_2 | parties_behind[6] |
            parties_behind[7];
    wire parties_66_or_4 = parties_behind[8] | parties_behind[9];
    wire parties_66_or_5 = parties_66_or_4 | parties_behind[10] | parties_behind[11];
    wire parties_66_or_6 = parties_behind[12] | parties_behind[13];
    wire parties_66_or_7 = parties_66_or_5 | parties_66_or_6 | parties_behind[14] |
            parties_behind[15];
    wire [4:0] parties_66_choice = parties_66_or ? (parties_behind[0] ? 5'd0 : 5'd1) :
            parties_behind[2] ? 5'd2 : 5'd3;
    wire [4:0] parties_66_choice_1 = parties_66_or_2 ? (parties_behind[4] ? 5'd4 : 5'd5) :
            parties_behind[6] ? 5'd6 : 5'd7;
    wire [4:0] parties_66_choice_2 = parties_66_or_4 ? (parties_behind[8] ? 5'd8 : 5'd9) :
            parties_behind[10] ? 5'd10 : 5'd11;
    wire [4:0] parties_66_choice_3 = parties_66_or_6 ? (parties_behind[12] ? 5'd12 : 5'd13) :
            parties_behind[14] ? 5'd14 : 5'd15;
    wire [4:0] parties_66_choice_4 = parties_66_or_3 ? (parties_66_or_1 ? parties_66_choice :
            parties_66_choice_1) : parties_66_or_5 ? parties_66_choice_2 : parties_66_choice_3;
    wire parties_66_or_8 = parties_behind[16] | parties_behind[17];
    wire parties_66_or_9 = parties_66_or_8 | parties_behind[18] | parties_behind[19];
    wire parties_66_or_10 = parties_behind[20] | parties_behind[21];
    wire parties_66_or_11 = parties_66_or_9 | parties_66_or_10 | parties_behind[22] |
            parties_behind[23];
    wire [4:0] parties_66_choice_5 = parties_66_or_8 ? (parties_behind[16] ? 5'd16 : 5'd17) :
            parties_behind[18] ? 5'd18 : 5'd19;
    wire [4:0] parties_66_choice_6 = parties_66_or_10 ? (parties_behind[20] ? 5'd20 : 5'd21) :
            parties_behind[22] ? 5'd22 : 5'd23;
    wire parties_66_or_12 = parties_behind[24] | parties_behind[25];
    wire [4:0] parties_66_choice_7 = parties_66_or_12 ? (parties_behind[24] ? 5'd24 : 5'd25) :
            parties_behind[26] ? 5'd26 : 5'd27;
    wire [4:0] parties_66_choice_8 = (parties_behind[28] | parties_behind[29]) ?
            (parties_behind[28] ? 5'd28 : 5'd29) : parties_behind[30] ? 5'd30 : 5'd31;
    wire [4:0] parties_66_choice_9 = (parties_66_or_12 | parties_behind[26] | parties_behind[27]) ?
            parties_66_choice_7 : parties_66_choice_8;
    wire [4:0] parties_66_choice_10 = parties_66_or_11 ?
            (parties_66_or_9 ? parties_66_choice_5 : parties_66_choice_6) : parties_66_choice_9;
    wire [4:0] parties_66 = (parties_66_or_3 | parties_66_or_7) ? parties_66_choice_4 :
            parties_66_choice_10;
    wire parties_68_or = parties_requests[0] | parties_requests[1];
    wire parties_68_or_1 = parties_68_or | parties_requests[2] | parties_requests[3];
    wire parties_68_or_2 = parties_requests[4] | parties_requests[5];
    wire parties_68_or_3 = parties_68_or_1 | parties_68_or_2 | parties_requests[6] |
            parties_requests[7];
    wire parties_68_or_4 = parties_requests[8] | parties_requests[9];
    wire parties_68_or_5 = parties_68_or_4 | parties_requests[10] | parties_requests[11];
    wire parties_68_or_6 = parties_requests[12] | parties_requests[13];
    wire parties_68_or_7 = parties_68_or_5 | parties_68_or_6 | parties_requests[14] |
            parties_requests[15];
    wire [4:0] parties_68_choice = parties_68_or ? (parties_requests[0] ? 5'd0 : 5'd1) :
            parties_requests[2] ? 5'd2 : 5'd3;
    wire [4:0] parties_68_choice_1 = parties_68_or_2 ? (parties_requests[4] ? 5'd4 : 5'd5) :
            parties_requests[6] ? 5'd6 : 5'd7;
    wire [4:0] parties_68_choice_2 = parties_68_or_4 ? (parties_requests[8] ? 5'd8 : 5'd9) :
            parties_requests[10] ? 5'd10 : 5'd11;
    wire [4:0] parties_68_choice_3 = parties_68_or_6 ? (parties_requests[12] ? 5'd12 : 5'd13) :
            parties_requests[14] ? 5'd14 : 5'd15;
    wire [4:0] parties_68_choice_4 = parties_68_or_3 ? (parties_68_or_1 ? parties_68_choice :
            parties_68_choice_1) : parties_68_or_5 ? parties_68_choice_2 : parties_68_choice_3;
    wire parties_68_or_8 = parties_requests[16] | parties_requests[17];
    wire parties_68_or_9 = parties_68_or_8 | parties_requests[18] | parties_requests[19];
    wire parties_68_or_10 = parties_requests[20] | parties_requests[21];
    wire parties_68_or_11 = parties_68_or_9 | parties_68_or_10 | parties_requests[22] |
            parties_requests[23];
    wire [4:0] parties_68_choice_5 = parties_68_or_8 ? (parties_requests[16] ? 5'd16 : 5'd17) :
            parties_requests[18] ? 5'd18 : 5'd19;
    wire [4:0] parties_68_choice_6 = parties_68_or_10 ? (parties_requests[20] ? 5'd20 : 5'd21) :
            parties_requests[22] ? 5'd22 : 5'd23;
    wire parties_68_or_12 = parties_requests[24] | parties_requests[25];
    wire [4:0] parties_68_choice_7 = parties_68_or_12 ? (parties_requests[24] ? 5'd24 : 5'd25) :
            parties_requests[26] ? 5'd26 : 5'd27;
    wire [4:0] parties_68_choice_8 = (parties_requests[28] | parties_requests[29]) ?
            (parties_requests[28] ? 5'd28 : 5'd29) : parties_requests[30] ? 5'd30 : 5'd31;
    wire [4:0] parties_68_choice_9 = (parties_68_or_12 | parties_requests[26] |
            parties_requests[27]) ? parties_68_choice_7 : parties_68_choice_8;
    wire [4:0] parties_68_choice_10 = parties_68_or_11 ?
            (parties_68_or_9 ? parties_68_choice_5 : parties_68_choice_6) : parties_68_choice_9;
    wire [4:0] parties_68 = (parties_68_or_3 | parties_68_or_7) ? parties_68_choice_4 :
            parties_68_choice_10;
    wire parties_61 = parties_last < 5'd31;
    wire parties_62 = from_31_valid & parties_61;
    wire parties_59 = parties_last < 5'd30;
    wire parties_60 = from_30_valid & parties_59;
    wire parties_57 = parties_last < 5'd29;
    wire parties_58 = from_29_valid & parties_57;
    wire parties_55 = parties_last < 5'd28;
    wire parties_56 = from_28_valid & parties_55;
    wire parties_53 = parties_last < 5'd27;
    wire parties_54 = from_27_valid & parties_53;
    wire parties_51 = parties_last < 5'd26;
    wire parties_52 = from_26_valid & parties_51;
    wire parties_49 = parties_last < 5'd25;
    wire parties_50 = from_25_valid & parties_49;
    wire parties_47 = parties_last < 5'd24;
    wire parties_48 = from_24_valid & parties_47;
    wire parties_45 = parties_last < 5'd23;
    wire parties_46 = from_23_valid & parties_45;
    wire parties_43 = parties_last < 5'd22;
    wire parties_44 = from_22_valid & parties_43;
    wire parties_41 = parties_last < 5'd21;
    wire parties_42 = from_21_valid & parties_41;
    wire parties_39 = parties_last < 5'd20;
    wire parties_40 = from_20_valid & parties_39;
    wire parties_37 = parties_last < 5'd19;
    wire parties_38 = from_19_valid & parties_37;
    wire parties_35 = parties_last < 5'd18;
    wire parties_36 = from_18_valid & parties_35;
    wire parties_33 = parties_last < 5'd17;
    wire parties_34 = from_17_valid & parties_33;
    wire parties_31 = parties_last < 5'd16;
    wire parties_32 = from_16_valid & parties_31;
    wire parties_29 = parties_last < 5'd15;
    wire parties_30 = from_15_valid & parties_29;
    wire parties_27 = parties_last < 5'd14;
    wire parties_28 = from_14_valid & parties_27;
    wire parties_25 = parties_last < 5'd13;
    wire parties_26 = from_13_valid & parties_25;
    wire parties_23 = parties_last < 5'd12;
    wire parties_24 = from_12_valid & parties_23;
    wire parties_21 = parties_last < 5'd11;
    wire parties_22 = from_11_valid & parties_21;
    wire parties_19 = parties_last < 5'd10;
    wire parties_20 = from_10_valid & parties_19;
    wire parties_17 = parties_last < 5'd9;
    wire parties_18 = from_9_valid & parties_17;
    wire parties_15 = parties_last < 5'd8;
    wire parties_16 = from_8_valid & parties_15;
    wire parties_13 = parties_last < 5'd7;
    wire parties_14 = from_7_valid & parties_13;
    wire parties_11 = parties_last < 5'd6;
    wire parties_12 = from_6_valid & parties_11;
    wire parties_9 = parties_last < 5'd5;
    wire parties_10 = from_5_valid & parties_9;
    wire parties_7 = parties_last < 5'd4;
    wire parties_8 = from_4_valid & parties_7;
    wire parties_5 = parties_last < 5'd3;
    wire parties_6 = from_3_valid & parties_5;
    wire parties_3 = parties_last < 5'd2;
    wire parties_4 = from_2_valid & parties_3;
    wire parties_1 = parties_last < 5'd1;
    wire parties_2 = from_1_valid & parties_1;

    assign from_0_ready = to_ready & parties_72;
    assign from_1_ready = to_ready & parties_74;
    assign from_2_ready = to_ready & parties_76;
    assign from_3_ready = to_ready & parties_78;
    assign from_4_ready = to_ready & parties_80;
    assign from_5_ready = to_ready & parties_82;
    assign from_6_ready = to_ready & parties_84;
    assign from_7_ready = to_ready & parties_86;
    assign from_8_ready = to_ready & parties_88;
    assign from_9_ready = to_ready & parties_90;
    assign from_10_ready = to_ready & parties_92;
    assign from_11_ready = to_ready & parties_94;
    assign from_12_ready = to_ready & parties_96;
    assign from_13_ready = to_ready & parties_98;
    assign from_14_ready = to_ready & parties_100;
    assign from_15_ready = to_ready & parties_102;
    assign from_16_ready = to_ready & parties_104;
    assign from_17_ready = to_ready & parties_106;
    assign from_18_ready = to_ready & parties_108;
    assign from_19_ready = to_ready & parties_110;
    assign from_20_ready = to_ready & parties_112;
    assign from_21_ready = to_ready & parties_114;
    assign from_22_ready = to_ready & parties_116;
    assign from_23_ready = to_ready & parties_118;
    assign from_24_ready = to_ready & parties_120;
    assign from_25_ready = to_ready & parties_122;
    assign from_26_ready = to_ready & parties_124;
    assign from_27_ready = to_ready & parties_126;
    assign from_28_ready = to_ready & parties_128;
    assign from_29_ready = to_ready & parties_130;
    assign from_30_ready = to_ready & parties_132;
    assign from_31_ready = to_ready & parties_134;
    assign to_valid = parties_requests != 32'd0;
    assign to_payload_address = to_payload_address_packed[{parties_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[parties_now];
    assign chosen = parties_now;
    assign parties_requests = {from_31_valid, from_30_valid, from_29_valid, from_28_valid,
            from_27_valid, from_26_valid, from_25_valid, from_24_valid, from_23_valid,
            from_22_valid, from_21_valid, from_20_valid, from_19_valid, from_18_valid,
            from_17_valid, from_16_valid, from_15_valid, from_14_valid, from_13_valid,
            from_12_valid, from_11_valid, from_10_valid, from_9_valid, from_8_valid, from_7_valid,
            from_6_valid, from_5_valid, from_4_valid, from_3_valid, from_2_valid, from_1_valid,
            from_0_valid};
    assign parties_first = parties_64 ? parties_66 : parties_68;
    assign parties_behind = {parties_62, parties_60, parties_58, parties_56, parties_54, parties_52,
            parties_50, parties_48, parties_46, parties_44, parties_42, parties_40, parties_38,
            parties_36, parties_34, parties_32, parties_30, parties_28, parties_26, parties_24,
            parties_22, parties_20, parties_18, parties_16, parties_14, parties_12, parties_10,
            parties_8, parties_6, parties_4, parties_2, 1'd0};
    assign parties_now = parties_held ? parties_last : parties_first;

    always @(posedge clock) begin
        if (reset) begin
            parties_last <= 5'd31;
            parties_held <= 1'd0;
        end else begin
            parties_held <= to_valid & ~to_ready;
            if (to_valid) parties_last <= parties_now;
        end
    end
endmodule
`default_nettype wire
