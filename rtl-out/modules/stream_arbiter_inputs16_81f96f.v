// stream_arbiter_inputs16_81f96f: a cell of the library.
// Parameters inputs = 16, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR a4a2c940. Do not edit.
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
    reg [3:0] last;
    reg held;
    wire [15:0] requests;
    wire [3:0] first;
    wire [15:0] behind;
    wire [3:0] now;

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
    wire first_or = behind[0] | behind[1];
    wire first_or_1 = first_or | behind[2] | behind[3];
    wire first_or_2 = behind[4] | behind[5];
    wire [3:0] first_choice = first_or_1 ? (first_or ? (behind[0] ? 4'd0 : 4'd1) : behind[2] ?
            4'd2 : 4'd3) : first_or_2 ? (behind[4] ? 4'd4 : 4'd5) : behind[6] ? 4'd6 : 4'd7;
    wire first_or_3 = behind[8] | behind[9];
    wire [3:0] first_choice_1 = first_or_3 ? (behind[8] ? 4'd8 : 4'd9) : behind[10] ? 4'd10 : 4'd11;
    wire [3:0] first_choice_2 = (behind[12] | behind[13]) ? (behind[12] ? 4'd12 : 4'd13) :
            behind[14] ? 4'd14 : 4'd15;
    wire [3:0] first_choice_3 = (first_or_3 | behind[10] | behind[11]) ? first_choice_1 :
            first_choice_2;
    wire [3:0] first_choice_4 = (first_or_1 | first_or_2 | behind[6] | behind[7]) ? first_choice :
            first_choice_3;
    wire first_or_4 = requests[0] | requests[1];
    wire first_or_5 = first_or_4 | requests[2] | requests[3];
    wire first_or_6 = requests[4] | requests[5];
    wire [3:0] first_choice_5 = first_or_4 ? (requests[0] ? 4'd0 : 4'd1) : requests[2] ? 4'd2 :
            4'd3;
    wire [3:0] first_choice_6 = first_or_6 ? (requests[4] ? 4'd4 : 4'd5) : requests[6] ? 4'd6 :
            4'd7;
    wire first_or_7 = requests[8] | requests[9];
    wire [3:0] first_choice_7 = first_or_7 ? (requests[8] ? 4'd8 : 4'd9) : requests[10] ? 4'd10 :
            4'd11;
    wire [3:0] first_choice_8 = (requests[12] | requests[13]) ? (requests[12] ? 4'd12 : 4'd13) :
            requests[14] ? 4'd14 : 4'd15;
    wire [3:0] first_choice_9 = (first_or_7 | requests[10] | requests[11]) ? first_choice_7 :
            first_choice_8;
    wire [3:0] first_choice_10 = (first_or_5 | first_or_6 | requests[6] | requests[7]) ?
            (first_or_5 ? first_choice_5 : first_choice_6) : first_choice_9;

    assign from_0_ready = to_ready & (now == 4'd0);
    assign from_1_ready = to_ready & (now == 4'd1);
    assign from_2_ready = to_ready & (now == 4'd2);
    assign from_3_ready = to_ready & (now == 4'd3);
    assign from_4_ready = to_ready & (now == 4'd4);
    assign from_5_ready = to_ready & (now == 4'd5);
    assign from_6_ready = to_ready & (now == 4'd6);
    assign from_7_ready = to_ready & (now == 4'd7);
    assign from_8_ready = to_ready & (now == 4'd8);
    assign from_9_ready = to_ready & (now == 4'd9);
    assign from_10_ready = to_ready & (now == 4'd10);
    assign from_11_ready = to_ready & (now == 4'd11);
    assign from_12_ready = to_ready & (now == 4'd12);
    assign from_13_ready = to_ready & (now == 4'd13);
    assign from_14_ready = to_ready & (now == 4'd14);
    assign from_15_ready = to_ready & (now == 4'd15);
    assign to_valid = requests != 16'd0;
    assign to_payload_address = to_payload_address_packed[{now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[now];
    assign chosen = now;
    assign requests = {from_15_valid, from_14_valid, from_13_valid, from_12_valid, from_11_valid,
            from_10_valid, from_9_valid, from_8_valid, from_7_valid, from_6_valid, from_5_valid,
            from_4_valid, from_3_valid, from_2_valid, from_1_valid, from_0_valid};
    assign first = (behind != 16'd0) ? first_choice_4 : first_choice_10;
    assign behind = {from_15_valid & (last < 4'd15), from_14_valid & (last < 4'd14), from_13_valid &
            (last < 4'd13), from_12_valid & (last < 4'd12), from_11_valid & (last < 4'd11),
            from_10_valid & (last < 4'd10), from_9_valid & (last < 4'd9), from_8_valid &
            (last < 4'd8), from_7_valid & (last < 4'd7), from_6_valid & (last < 4'd6),
            from_5_valid & (last < 4'd5), from_4_valid & (last < 4'd4), from_3_valid &
            (last < 4'd3), from_2_valid & (last < 4'd2), from_1_valid & (last < 4'd1), 1'd0};
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 4'd15;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
