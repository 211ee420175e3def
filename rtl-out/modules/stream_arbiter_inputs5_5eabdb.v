// stream_arbiter_inputs5_5eabdb.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 5, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR f1bfc752. Do not edit.
`default_nettype none
module stream_arbiter_inputs5_5eabdb (
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

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length,

    output wire [ 2:0] chosen
);
    reg [2:0] chosen_last;
    reg chosen_held;
    wire [4:0] chosen_requests;
    wire [2:0] chosen_first;
    wire [4:0] chosen_behind;
    wire [2:0] chosen_now;

    wire chosen_18 = chosen_now == 3'd0;
    wire chosen_20 = chosen_now == 3'd1;
    wire chosen_22 = chosen_now == 3'd2;
    wire chosen_24 = chosen_now == 3'd3;
    wire chosen_26 = chosen_now == 3'd4;
    wire [159:0] to_payload_address_packed = {from_4_payload_address, from_3_payload_address,
            from_2_payload_address, from_1_payload_address, from_0_payload_address};
    wire [9:0] to_payload_length_packed = {from_4_payload_length, from_3_payload_length,
            from_2_payload_length, from_1_payload_length, from_0_payload_length};
    wire chosen_10 = chosen_behind != 5'd0;
    wire chosen_12_or = chosen_behind[0] | chosen_behind[1];
    wire [2:0] chosen_12_choice = chosen_12_or ? (chosen_behind[0] ? 3'd0 : 3'd1) :
            chosen_behind[2] ? 3'd2 : 3'd3;
    wire [2:0] chosen_12 = (chosen_12_or | chosen_behind[2] | chosen_behind[3]) ? chosen_12_choice :
            3'd4;
    wire chosen_14_or = chosen_requests[0] | chosen_requests[1];
    wire [2:0] chosen_14_choice = chosen_14_or ? (chosen_requests[0] ? 3'd0 : 3'd1) :
            chosen_requests[2] ? 3'd2 : 3'd3;
    wire [2:0] chosen_14 = (chosen_14_or | chosen_requests[2] | chosen_requests[3]) ?
            chosen_14_choice : 3'd4;
    wire chosen_7 = chosen_last < 3'd4;
    wire chosen_8 = from_4_valid & chosen_7;
    wire chosen_5 = chosen_last < 3'd3;
    wire chosen_6 = from_3_valid & chosen_5;
    wire chosen_3 = chosen_last < 3'd2;
    wire chosen_4 = from_2_valid & chosen_3;
    wire chosen_1 = chosen_last < 3'd1;
    wire chosen_2 = from_1_valid & chosen_1;

    assign from_0_ready = to_ready & chosen_18;
    assign from_1_ready = to_ready & chosen_20;
    assign from_2_ready = to_ready & chosen_22;
    assign from_3_ready = to_ready & chosen_24;
    assign from_4_ready = to_ready & chosen_26;
    assign to_valid = chosen_requests != 5'd0;
    assign to_payload_address = to_payload_address_packed[{chosen_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{chosen_now, 1'd0} +: 2];
    assign chosen = chosen_now;
    assign chosen_requests = {from_4_valid, from_3_valid, from_2_valid, from_1_valid, from_0_valid};
    assign chosen_first = chosen_10 ? chosen_12 : chosen_14;
    assign chosen_behind = {chosen_8, chosen_6, chosen_4, chosen_2, 1'd0};
    assign chosen_now = chosen_held ? chosen_last : chosen_first;

    always @(posedge clock) begin
        if (reset) begin
            chosen_last <= 3'd4;
            chosen_held <= 1'd0;
        end else begin
            chosen_held <= to_valid & ~to_ready;
            if (to_valid) chosen_last <= chosen_now;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_5: assert (chosen_now < 3'd5);
        end
    end
`endif
endmodule
`default_nettype wire
