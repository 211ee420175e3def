// stream_arbiter_inputs8_1e181b: a cell of the library.
// Parameters inputs = 8, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 612e8b8c. Do not edit.
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
    reg [2:0] last;
    reg held;
    wire [7:0] requests;
    wire [2:0] first;
    wire [7:0] behind;
    wire [2:0] now;

    wire [255:0] to_payload_address_packed = {from_7_payload_address, from_6_payload_address,
            from_5_payload_address, from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [15:0] to_payload_length_packed = {from_7_payload_length, from_6_payload_length,
            from_5_payload_length, from_4_payload_length, from_3_payload_length,
            from_2_payload_length, from_1_payload_length, from_0_payload_length};
    wire first_or = behind[0] | behind[1];
    wire [2:0] first_choice = (behind[4] | behind[5]) ? (behind[4] ? 3'd4 : 3'd5) : behind[6] ?
            3'd6 : 3'd7;
    wire [2:0] first_choice_1 = (first_or | behind[2] | behind[3]) ?
            (first_or ? (behind[0] ? 3'd0 : 3'd1) : behind[2] ? 3'd2 : 3'd3) : first_choice;
    wire first_or_1 = requests[0] | requests[1];
    wire [2:0] first_choice_2 = first_or_1 ? (requests[0] ? 3'd0 : 3'd1) : requests[2] ? 3'd2 :
            3'd3;
    wire [2:0] first_choice_3 = (requests[4] | requests[5]) ? (requests[4] ? 3'd4 : 3'd5) :
            requests[6] ? 3'd6 : 3'd7;
    wire [2:0] first_choice_4 = (first_or_1 | requests[2] | requests[3]) ? first_choice_2 :
            first_choice_3;

    assign from_0_ready = to_ready & (now == 3'd0);
    assign from_1_ready = to_ready & (now == 3'd1);
    assign from_2_ready = to_ready & (now == 3'd2);
    assign from_3_ready = to_ready & (now == 3'd3);
    assign from_4_ready = to_ready & (now == 3'd4);
    assign from_5_ready = to_ready & (now == 3'd5);
    assign from_6_ready = to_ready & (now == 3'd6);
    assign from_7_ready = to_ready & (now == 3'd7);
    assign to_valid = requests != 8'd0;
    assign to_payload_address = to_payload_address_packed[{now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{now, 1'd0} +: 2];
    assign chosen = now;
    assign requests = {from_7_valid, from_6_valid, from_5_valid, from_4_valid, from_3_valid,
            from_2_valid, from_1_valid, from_0_valid};
    assign first = (behind != 8'd0) ? first_choice_1 : first_choice_4;
    assign behind = {from_7_valid & (last < 3'd7), from_6_valid & (last < 3'd6), from_5_valid &
            (last < 3'd5), from_4_valid & (last < 3'd4), from_3_valid & (last < 3'd3),
            from_2_valid & (last < 3'd2), from_1_valid & (last < 3'd1), 1'd0};
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 3'd7;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
