// stream_arbiter_inputs32_250fc4: a cell of the library.
// Parameters inputs = 32, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 01828de2. Do not edit.
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
    reg [4:0] last;
    reg held;
    wire [31:0] requests;
    wire [4:0] first;
    wire [31:0] behind;
    wire [4:0] now;

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
    wire first_or = behind[0] | behind[1];
    wire first_or_1 = first_or | behind[2] | behind[3];
    wire first_or_2 = behind[4] | behind[5];
    wire first_or_3 = first_or_1 | first_or_2 | behind[6] | behind[7];
    wire first_or_4 = behind[8] | behind[9];
    wire first_or_5 = first_or_4 | behind[10] | behind[11];
    wire first_or_6 = behind[12] | behind[13];
    wire [4:0] first_choice = first_or_1 ? (first_or ? (behind[0] ? 5'd0 : 5'd1) : behind[2] ?
            5'd2 : 5'd3) : first_or_2 ? (behind[4] ? 5'd4 : 5'd5) : behind[6] ? 5'd6 : 5'd7;
    wire [4:0] first_choice_1 = first_or_4 ? (behind[8] ? 5'd8 : 5'd9) : behind[10] ? 5'd10 : 5'd11;
    wire [4:0] first_choice_2 = first_or_6 ? (behind[12] ? 5'd12 : 5'd13) : behind[14] ? 5'd14 :
            5'd15;
    wire [4:0] first_choice_3 = first_or_3 ? first_choice : first_or_5 ? first_choice_1 :
            first_choice_2;
    wire first_or_7 = behind[16] | behind[17];
    wire first_or_8 = first_or_7 | behind[18] | behind[19];
    wire first_or_9 = behind[20] | behind[21];
    wire [4:0] first_choice_4 = first_or_7 ? (behind[16] ? 5'd16 : 5'd17) : behind[18] ? 5'd18 :
            5'd19;
    wire [4:0] first_choice_5 = first_or_9 ? (behind[20] ? 5'd20 : 5'd21) : behind[22] ? 5'd22 :
            5'd23;
    wire first_or_10 = behind[24] | behind[25];
    wire [4:0] first_choice_6 = first_or_10 ? (behind[24] ? 5'd24 : 5'd25) : behind[26] ? 5'd26 :
            5'd27;
    wire [4:0] first_choice_7 = (behind[28] | behind[29]) ? (behind[28] ? 5'd28 : 5'd29) :
            behind[30] ? 5'd30 : 5'd31;
    wire [4:0] first_choice_8 = (first_or_10 | behind[26] | behind[27]) ? first_choice_6 :
            first_choice_7;
    wire [4:0] first_choice_9 = (first_or_8 | first_or_9 | behind[22] | behind[23]) ?
            (first_or_8 ? first_choice_4 : first_choice_5) : first_choice_8;
    wire [4:0] first_choice_10 = (first_or_3 | first_or_5 | first_or_6 | behind[14] | behind[15]) ?
            first_choice_3 : first_choice_9;
    wire first_or_11 = requests[0] | requests[1];
    wire first_or_12 = first_or_11 | requests[2] | requests[3];
    wire first_or_13 = requests[4] | requests[5];
    wire first_or_14 = first_or_12 | first_or_13 | requests[6] | requests[7];
    wire first_or_15 = requests[8] | requests[9];
    wire first_or_16 = first_or_15 | requests[10] | requests[11];
    wire first_or_17 = requests[12] | requests[13];
    wire first_or_18 = first_or_14 | first_or_16 | first_or_17 | requests[14] | requests[15];
    wire [4:0] first_choice_11 = first_or_11 ? (requests[0] ? 5'd0 : 5'd1) : requests[2] ? 5'd2 :
            5'd3;
    wire [4:0] first_choice_12 = first_or_13 ? (requests[4] ? 5'd4 : 5'd5) : requests[6] ? 5'd6 :
            5'd7;
    wire [4:0] first_choice_13 = first_or_15 ? (requests[8] ? 5'd8 : 5'd9) : requests[10] ? 5'd10 :
            5'd11;
    wire [4:0] first_choice_14 = first_or_17 ? (requests[12] ? 5'd12 : 5'd13) : requests[14] ?
            5'd14 : 5'd15;
    wire [4:0] first_choice_15 = first_or_14 ? (first_or_12 ? first_choice_11 : first_choice_12) :
            first_or_16 ? first_choice_13 : first_choice_14;
    wire first_or_19 = requests[16] | requests[17];
    wire first_or_20 = first_or_19 | requests[18] | requests[19];
    wire first_or_21 = requests[20] | requests[21];
    wire [4:0] first_choice_16 = first_or_19 ? (requests[16] ? 5'd16 : 5'd17) : requests[18] ?
            5'd18 : 5'd19;
    wire [4:0] first_choice_17 = first_or_21 ? (requests[20] ? 5'd20 : 5'd21) : requests[22] ?
            5'd22 : 5'd23;
    wire first_or_22 = requests[24] | requests[25];
    wire [4:0] first_choice_18 = first_or_22 ? (requests[24] ? 5'd24 : 5'd25) : requests[26] ?
            5'd26 : 5'd27;
    wire [4:0] first_choice_19 = (requests[28] | requests[29]) ? (requests[28] ? 5'd28 : 5'd29) :
            requests[30] ? 5'd30 : 5'd31;
    wire [4:0] first_choice_20 = (first_or_22 | requests[26] | requests[27]) ? first_choice_18 :
            first_choice_19;
    wire [4:0] first_choice_21 = (first_or_20 | first_or_21 | requests[22] | requests[23]) ?
            (first_or_20 ? first_choice_16 : first_choice_17) : first_choice_20;

    assign from_0_ready = to_ready & (now == 5'd0);
    assign from_1_ready = to_ready & (now == 5'd1);
    assign from_2_ready = to_ready & (now == 5'd2);
    assign from_3_ready = to_ready & (now == 5'd3);
    assign from_4_ready = to_ready & (now == 5'd4);
    assign from_5_ready = to_ready & (now == 5'd5);
    assign from_6_ready = to_ready & (now == 5'd6);
    assign from_7_ready = to_ready & (now == 5'd7);
    assign from_8_ready = to_ready & (now == 5'd8);
    assign from_9_ready = to_ready & (now == 5'd9);
    assign from_10_ready = to_ready & (now == 5'd10);
    assign from_11_ready = to_ready & (now == 5'd11);
    assign from_12_ready = to_ready & (now == 5'd12);
    assign from_13_ready = to_ready & (now == 5'd13);
    assign from_14_ready = to_ready & (now == 5'd14);
    assign from_15_ready = to_ready & (now == 5'd15);
    assign from_16_ready = to_ready & (now == 5'd16);
    assign from_17_ready = to_ready & (now == 5'd17);
    assign from_18_ready = to_ready & (now == 5'd18);
    assign from_19_ready = to_ready & (now == 5'd19);
    assign from_20_ready = to_ready & (now == 5'd20);
    assign from_21_ready = to_ready & (now == 5'd21);
    assign from_22_ready = to_ready & (now == 5'd22);
    assign from_23_ready = to_ready & (now == 5'd23);
    assign from_24_ready = to_ready & (now == 5'd24);
    assign from_25_ready = to_ready & (now == 5'd25);
    assign from_26_ready = to_ready & (now == 5'd26);
    assign from_27_ready = to_ready & (now == 5'd27);
    assign from_28_ready = to_ready & (now == 5'd28);
    assign from_29_ready = to_ready & (now == 5'd29);
    assign from_30_ready = to_ready & (now == 5'd30);
    assign from_31_ready = to_ready & (now == 5'd31);
    assign to_valid = requests != 32'd0;
    assign to_payload_address = to_payload_address_packed[{now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[now];
    assign chosen = now;
    assign requests = {from_31_valid, from_30_valid, from_29_valid, from_28_valid, from_27_valid,
            from_26_valid, from_25_valid, from_24_valid, from_23_valid, from_22_valid,
            from_21_valid, from_20_valid, from_19_valid, from_18_valid, from_17_valid,
            from_16_valid, from_15_valid, from_14_valid, from_13_valid, from_12_valid,
            from_11_valid, from_10_valid, from_9_valid, from_8_valid, from_7_valid, from_6_valid,
            from_5_valid, from_4_valid, from_3_valid, from_2_valid, from_1_valid, from_0_valid};
    assign first = (behind != 32'd0) ? first_choice_10 : first_or_18 ? first_choice_15 :
            first_choice_21;
    assign behind = {from_31_valid & (last < 5'd31), from_30_valid & (last < 5'd30), from_29_valid &
            (last < 5'd29), from_28_valid & (last < 5'd28), from_27_valid & (last < 5'd27),
            from_26_valid & (last < 5'd26), from_25_valid & (last < 5'd25), from_24_valid &
            (last < 5'd24), from_23_valid & (last < 5'd23), from_22_valid & (last < 5'd22),
            from_21_valid & (last < 5'd21), from_20_valid & (last < 5'd20), from_19_valid &
            (last < 5'd19), from_18_valid & (last < 5'd18), from_17_valid & (last < 5'd17),
            from_16_valid & (last < 5'd16), from_15_valid & (last < 5'd15), from_14_valid &
            (last < 5'd14), from_13_valid & (last < 5'd13), from_12_valid & (last < 5'd12),
            from_11_valid & (last < 5'd11), from_10_valid & (last < 5'd10), from_9_valid &
            (last < 5'd9), from_8_valid & (last < 5'd8), from_7_valid & (last < 5'd7),
            from_6_valid & (last < 5'd6), from_5_valid & (last < 5'd5), from_4_valid &
            (last < 5'd4), from_3_valid & (last < 5'd3), from_2_valid & (last < 5'd2),
            from_1_valid & (last < 5'd1), 1'd0};
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 5'd31;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
