// stream_arbiter_inputs3_4d90b9.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 3, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 2c17a0aa. Do not edit.
`default_nettype none
module stream_arbiter_inputs3_4d90b9 (
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

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire        to_payload_length,

    output wire [ 1:0] chosen
);
    reg [1:0] chosen_last;
    reg chosen_held;
    wire [2:0] chosen_requests;
    wire [1:0] chosen_first;
    wire [2:0] chosen_behind;
    wire [1:0] chosen_now;

    wire chosen_14 = chosen_now == 2'd0;
    wire chosen_16 = chosen_now == 2'd1;
    wire chosen_18 = chosen_now == 2'd2;
    wire [95:0] to_payload_address_packed = {from_2_payload_address, from_1_payload_address,
            from_0_payload_address};
    wire [2:0] to_payload_length_packed = {from_2_payload_length, from_1_payload_length,
            from_0_payload_length};
    wire chosen_6 = chosen_behind != 3'd0;
    wire [1:0] chosen_8 = (chosen_behind[0] | chosen_behind[1]) ? (chosen_behind[0] ? 2'd0 : 2'd1) :
            2'd2;
    wire [1:0] chosen_10 = (chosen_requests[0] | chosen_requests[1]) ?
            (chosen_requests[0] ? 2'd0 : 2'd1) : 2'd2;
    wire chosen_3 = chosen_last < 2'd2;
    wire chosen_4 = from_2_valid & chosen_3;
    wire chosen_1 = chosen_last < 2'd1;
    wire chosen_2 = from_1_valid & chosen_1;

    assign from_0_ready = to_ready & chosen_14;
    assign from_1_ready = to_ready & chosen_16;
    assign from_2_ready = to_ready & chosen_18;
    assign to_valid = chosen_requests != 3'd0;
    assign to_payload_address = to_payload_address_packed[{chosen_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[chosen_now];
    assign chosen = chosen_now;
    assign chosen_requests = {from_2_valid, from_1_valid, from_0_valid};
    assign chosen_first = chosen_6 ? chosen_8 : chosen_10;
    assign chosen_behind = {chosen_4, chosen_2, 1'd0};
    assign chosen_now = chosen_held ? chosen_last : chosen_first;

    always @(posedge clock) begin
        if (reset) begin
            chosen_last <= 2'd2;
            chosen_held <= 1'd0;
        end else begin
            chosen_held <= to_valid & ~to_ready;
            if (to_valid) chosen_last <= chosen_now;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_3: assert (chosen_now < 2'd3);
        end
    end
`endif
endmodule
`default_nettype wire
