// stream_arbiter_inputs1_1f6e15: a cell of the library.
// Parameters inputs = 1, payload = bundle({ address: u(32), length: u(1) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR 8476443c. Do not edit.
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
    reg last;
    reg held;
    wire requests;
    wire first;
    wire behind;
    wire now;

    assign from_0_ready = to_ready & ~now;
    assign to_valid = requests;
    assign to_payload_address = from_0_payload_address;
    assign to_payload_length = from_0_payload_length;
    assign chosen = now;
    assign requests = from_0_valid;
    assign first = behind ? 1'd0 : 1'd0;
    assign behind = 1'd0;
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 1'd0;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_1: assert (now < 1'd1);
        end
    end
`endif
endmodule
`default_nettype wire
