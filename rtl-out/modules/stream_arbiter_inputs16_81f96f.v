// stream_arbiter_inputs16_81f96f.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 16, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 888ad531. Do not edit.
`default_nettype none
module stream_arbiter_inputs16_81f96f (
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

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire        to_payload_length,

    output wire [ 3:0] chosen
);
    reg [3:0] parties_last;
    reg parties_held;
    wire [15:0] parties_requests;
    wire [3:0] parties_first;
    wire [15:0] parties_behind;
    wire [3:0] parties_now;

    wire parties_40 = parties_now == 4'd0;
    wire parties_42 = parties_now == 4'd1;
    wire parties_44 = parties_now == 4'd2;
    wire parties_46 = parties_now == 4'd3;
    wire parties_48 = parties_now == 4'd4;
    wire parties_50 = parties_now == 4'd5;
    wire parties_52 = parties_now == 4'd6;
    wire parties_54 = parties_now == 4'd7;
    wire parties_56 = parties_now == 4'd8;
    wire parties_58 = parties_now == 4'd9;
    wire parties_60 = parties_now == 4'd10;
    wire parties_62 = parties_now == 4'd11;
    wire parties_64 = parties_now == 4'd12;
    wire parties_66 = parties_now == 4'd13;
    wire parties_68 = parties_now == 4'd14;
    wire parties_70 = parties_now == 4'd15;
    wire [511:0] to_payload_address_packed = {from_15_payload_address, from_14_payload_address,
            from_13_payload_address, from_12_payload_address, from_11_payload_address,
            from_10_payload_address, from_9_payload_address, from_8_payload_address,
            from_7_payload_address, from_6_payload_address, from_5_payload_address,
            from_4_payload_address, from_3_payload_address, from_2_payload_address,
            from_1_payload_address, from_0_payload_address};
    wire [15:0] to_payload_length_packed = {from_15_payload_length, from_14_payload_length,
            from_13_payload_length, from_12_payload_length, from_11_payload_length,
            from_10_payload_length, from_9_payload_length, from_8_payload_length,
            from_7_payload_length, from_6_payload_length, from_5_payload_length,
            from_4_payload_length, from_3_payload_length, from_2_payload_length,
            from_1_payload_length, from_0_payload_length};
    wire parties_32 = parties_behind != 16'd0;
    wire parties_34_or = parties_behind[0] | parties_behind[1];
    wire parties_34_or_1 = parties_34_or | parties_behind[2] | parties_behind[3];
    wire parties_34_or_2 = parties_behind[4] | parties_behind[5];
    wire parties_34_or_3 = parties_34_or_1 | parties_34_or_2 | parties_behind[6] |
            parties_behind[7];
    wire [3:0] parties_34_choice = parties_34_or ? (parties_behind[0] ? 4'd0 : 4'd1) :
            parties_behind[2] ? 4'd2 : 4'd3;
    wire [3:0] parties_34_choice_1 = parties_34_or_2 ? (parties_behind[4] ? 4'd4 : 4'd5) :
            parties_behind[6] ? 4'd6 : 4'd7;
    wire parties_34_or_4 = parties_behind[8] | parties_behind[9];
    wire [3:0] parties_34_choice_2 = parties_34_or_4 ? (parties_behind[8] ? 4'd8 : 4'd9) :
            parties_behind[10] ? 4'd10 : 4'd11;
    wire [3:0] parties_34_choice_3 = (parties_behind[12] | parties_behind[13]) ?
            (parties_behind[12] ? 4'd12 : 4'd13) : parties_behind[14] ? 4'd14 : 4'd15;
    wire [3:0] parties_34_choice_4 = (parties_34_or_4 | parties_behind[10] | parties_behind[11]) ?
            parties_34_choice_2 : parties_34_choice_3;
    wire [3:0] parties_34 = parties_34_or_3 ? (parties_34_or_1 ? parties_34_choice :
            parties_34_choice_1) : parties_34_choice_4;
    wire parties_36_or = parties_requests[0] | parties_requests[1];
    wire parties_36_or_1 = parties_36_or | parties_requests[2] | parties_requests[3];
    wire parties_36_or_2 = parties_requests[4] | parties_requests[5];
    wire parties_36_or_3 = parties_36_or_1 | parties_36_or_2 | parties_requests[6] |
            parties_requests[7];
    wire [3:0] parties_36_choice = parties_36_or ? (parties_requests[0] ? 4'd0 : 4'd1) :
            parties_requests[2] ? 4'd2 : 4'd3;
    wire [3:0] parties_36_choice_1 = parties_36_or_2 ? (parties_requests[4] ? 4'd4 : 4'd5) :
            parties_requests[6] ? 4'd6 : 4'd7;
    wire parties_36_or_4 = parties_requests[8] | parties_requests[9];
    wire [3:0] parties_36_choice_2 = parties_36_or_4 ? (parties_requests[8] ? 4'd8 : 4'd9) :
            parties_requests[10] ? 4'd10 : 4'd11;
    wire [3:0] parties_36_choice_3 = (parties_requests[12] | parties_requests[13]) ?
            (parties_requests[12] ? 4'd12 : 4'd13) : parties_requests[14] ? 4'd14 : 4'd15;
    wire [3:0] parties_36_choice_4 = (parties_36_or_4 | parties_requests[10] |
            parties_requests[11]) ? parties_36_choice_2 : parties_36_choice_3;
    wire [3:0] parties_36 = parties_36_or_3 ? (parties_36_or_1 ? parties_36_choice :
            parties_36_choice_1) : parties_36_choice_4;
    wire parties_29 = parties_last < 4'd15;
    wire parties_30 = from_15_valid & parties_29;
    wire parties_27 = parties_last < 4'd14;
    wire parties_28 = from_14_valid & parties_27;
    wire parties_25 = parties_last < 4'd13;
    wire parties_26 = from_13_valid & parties_25;
    wire parties_23 = parties_last < 4'd12;
    wire parties_24 = from_12_valid & parties_23;
    wire parties_21 = parties_last < 4'd11;
    wire parties_22 = from_11_valid & parties_21;
    wire parties_19 = parties_last < 4'd10;
    wire parties_20 = from_10_valid & parties_19;
    wire parties_17 = parties_last < 4'd9;
    wire parties_18 = from_9_valid & parties_17;
    wire parties_15 = parties_last < 4'd8;
    wire parties_16 = from_8_valid & parties_15;
    wire parties_13 = parties_last < 4'd7;
    wire parties_14 = from_7_valid & parties_13;
    wire parties_11 = parties_last < 4'd6;
    wire parties_12 = from_6_valid & parties_11;
    wire parties_9 = parties_last < 4'd5;
    wire parties_10 = from_5_valid & parties_9;
    wire parties_7 = parties_last < 4'd4;
    wire parties_8 = from_4_valid & parties_7;
    wire parties_5 = parties_last < 4'd3;
    wire parties_6 = from_3_valid & parties_5;
    wire parties_3 = parties_last < 4'd2;
    wire parties_4 = from_2_valid & parties_3;
    wire parties_1 = parties_last < 4'd1;
    wire parties_2 = from_1_valid & parties_1;

    assign from_0_ready = to_ready & parties_40;
    assign from_1_ready = to_ready & parties_42;
    assign from_2_ready = to_ready & parties_44;
    assign from_3_ready = to_ready & parties_46;
    assign from_4_ready = to_ready & parties_48;
    assign from_5_ready = to_ready & parties_50;
    assign from_6_ready = to_ready & parties_52;
    assign from_7_ready = to_ready & parties_54;
    assign from_8_ready = to_ready & parties_56;
    assign from_9_ready = to_ready & parties_58;
    assign from_10_ready = to_ready & parties_60;
    assign from_11_ready = to_ready & parties_62;
    assign from_12_ready = to_ready & parties_64;
    assign from_13_ready = to_ready & parties_66;
    assign from_14_ready = to_ready & parties_68;
    assign from_15_ready = to_ready & parties_70;
    assign to_valid = parties_requests != 16'd0;
    assign to_payload_address = to_payload_address_packed[{parties_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[parties_now];
    assign chosen = parties_now;
    assign parties_requests = {from_15_valid, from_14_valid, from_13_valid, from_12_valid,
            from_11_valid, from_10_valid, from_9_valid, from_8_valid, from_7_valid, from_6_valid,
            from_5_valid, from_4_valid, from_3_valid, from_2_valid, from_1_valid, from_0_valid};
    assign parties_first = parties_32 ? parties_34 : parties_36;
    assign parties_behind = {parties_30, parties_28, parties_26, parties_24, parties_22, parties_20,
            parties_18, parties_16, parties_14, parties_12, parties_10, parties_8, parties_6,
            parties_4, parties_2, 1'd0};
    assign parties_now = parties_held ? parties_last : parties_first;

    always @(posedge clock) begin
        if (reset) begin
            parties_last <= 4'd15;
            parties_held <= 1'd0;
        end else begin
            parties_held <= to_valid & ~to_ready;
            if (to_valid) parties_last <= parties_now;
        end
    end
endmodule
`default_nettype wire
