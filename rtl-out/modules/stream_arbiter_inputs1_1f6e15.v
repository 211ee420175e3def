// stream_arbiter_inputs1_1f6e15.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters inputs = 1, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 667a8746. Do not edit.
`default_nettype none
module stream_arbiter_inputs1_1f6e15 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_0_valid,
    output wire        from_0_ready,
    input  wire [31:0] from_0_payload_address,
    input  wire        from_0_payload_length,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire        to_payload_length,

    output wire        chosen
);
    reg parties_last;
    reg parties_held;
    wire parties_requests;
    wire parties_first;
    wire parties_behind;
    wire parties_now;

    wire parties_10 = ~parties_now;
    wire parties_2 = parties_behind;

    assign from_0_ready = to_ready & parties_10;
    assign to_valid = parties_requests;
    assign to_payload_address = from_0_payload_address;
    assign to_payload_length = from_0_payload_length;
    assign chosen = parties_now;
    assign parties_requests = from_0_valid;
    assign parties_first = parties_2 ? 1'd0 : 1'd0;
    assign parties_behind = 1'd0;
    assign parties_now = parties_held ? parties_last : parties_first;

    always @(posedge clock) begin
        if (reset) begin
            parties_last <= 1'd0;
            parties_held <= 1'd0;
        end else begin
            parties_held <= to_valid & ~to_ready;
            if (to_valid) parties_last <= parties_now;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_1: assert (parties_now < 1'd1);
        end
    end
`endif
endmodule
`default_nettype wire
