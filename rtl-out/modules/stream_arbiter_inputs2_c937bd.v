// stream_arbiter_inputs2_c937bd.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 2, payload = bundle({ address: u(32), length: u(3) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 94b0dd71. Do not edit.
`default_nettype none
module stream_arbiter_inputs2_c937bd (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_0_valid,
    output wire        from_0_ready,
    input  wire [31:0] from_0_payload_address,
    input  wire [ 2:0] from_0_payload_length,

    input  wire        from_1_valid,
    output wire        from_1_ready,
    input  wire [31:0] from_1_payload_address,
    input  wire [ 2:0] from_1_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 2:0] to_payload_length,

    output wire        chosen
);
    reg chosen_last;
    reg chosen_held;
    wire [1:0] chosen_requests;
    wire chosen_first;
    wire [1:0] chosen_behind;
    wire chosen_now;

    wire chosen_12 = ~chosen_now;
    wire chosen_14 = chosen_now;
    wire [63:0] to_payload_address_packed = {from_1_payload_address, from_0_payload_address};
    wire [5:0] to_payload_length_packed = {from_1_payload_length, from_0_payload_length};
    wire chosen_4 = chosen_behind != 2'd0;
    wire chosen_6 = chosen_behind[0] ? 1'd0 : 1'd1;
    wire chosen_8 = chosen_requests[0] ? 1'd0 : 1'd1;
    wire chosen_1 = chosen_last < 1'd1;
    wire chosen_2 = from_1_valid & chosen_1;

    assign from_0_ready = to_ready & chosen_12;
    assign from_1_ready = to_ready & chosen_14;
    assign to_valid = chosen_requests != 2'd0;
    assign to_payload_address = to_payload_address_packed[{chosen_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[({2'd0, chosen_now} * 3'd3) +: 3];
    assign chosen = chosen_now;
    assign chosen_requests = {from_1_valid, from_0_valid};
    assign chosen_first = chosen_4 ? chosen_6 : chosen_8;
    assign chosen_behind = {chosen_2, 1'd0};
    assign chosen_now = chosen_held ? chosen_last : chosen_first;

    always @(posedge clock) begin
        if (reset) begin
            chosen_last <= 1'd1;
            chosen_held <= 1'd0;
        end else begin
            chosen_held <= to_valid & ~to_ready;
            if (to_valid) chosen_last <= chosen_now;
        end
    end
endmodule
`default_nettype wire
