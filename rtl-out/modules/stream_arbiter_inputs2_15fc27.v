// stream_arbiter_inputs2_15fc27.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 2, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR bc4bea12. Do not edit.
`default_nettype none
module stream_arbiter_inputs2_15fc27 (
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

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length,

    output wire        chosen
);
    reg parties_last;
    reg parties_held;
    wire [1:0] parties_requests;
    wire parties_first;
    wire [1:0] parties_behind;
    wire parties_now;

    wire parties_12 = ~parties_now;
    wire parties_14 = parties_now;
    wire [63:0] to_payload_address_packed = {from_1_payload_address, from_0_payload_address};
    wire [3:0] to_payload_length_packed = {from_1_payload_length, from_0_payload_length};
    wire parties_4 = parties_behind != 2'd0;
    wire parties_6 = parties_behind[0] ? 1'd0 : 1'd1;
    wire parties_8 = parties_requests[0] ? 1'd0 : 1'd1;
    wire parties_1 = parties_last < 1'd1;
    wire parties_2 = from_1_valid & parties_1;

    assign from_0_ready = to_ready & parties_12;
    assign from_1_ready = to_ready & parties_14;
    assign to_valid = parties_requests != 2'd0;
    assign to_payload_address = to_payload_address_packed[{parties_now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{parties_now, 1'd0} +: 2];
    assign chosen = parties_now;
    assign parties_requests = {from_1_valid, from_0_valid};
    assign parties_first = parties_4 ? parties_6 : parties_8;
    assign parties_behind = {parties_2, 1'd0};
    assign parties_now = parties_held ? parties_last : parties_first;

    always @(posedge clock) begin
        if (reset) begin
            parties_last <= 1'd1;
            parties_held <= 1'd0;
        end else begin
            parties_held <= to_valid & ~to_ready;
            if (to_valid) parties_last <= parties_now;
        end
    end
endmodule
`default_nettype wire
