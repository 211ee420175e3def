// stream_arbiter_inputs3_1c58d6: a cell of the library.
// Parameters inputs = 3, payload = bundle({ address: u(32), length: u(2) }), edge = rising,
// reset = synchronous, active = high, policy = roundRobin.
// Reset: reset synchronous, active high.
// IR af1e6f3e. Do not edit.
`default_nettype none
module stream_arbiter_inputs3_1c58d6 (
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

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_address,
    output wire [ 1:0] to_payload_length,

    output wire [ 1:0] chosen
);
    reg [1:0] last;
    reg held;
    wire [2:0] requests;
    wire [1:0] first;
    wire [2:0] behind;
    wire [1:0] now;

    wire [95:0] to_payload_address_packed = {from_2_payload_address, from_1_payload_address,
            from_0_payload_address};
    wire [5:0] to_payload_length_packed = {from_2_payload_length, from_1_payload_length,
            from_0_payload_length};

    assign from_0_ready = to_ready & (now == 2'd0);
    assign from_1_ready = to_ready & (now == 2'd1);
    assign from_2_ready = to_ready & (now == 2'd2);
    assign to_valid = requests != 3'd0;
    assign to_payload_address = to_payload_address_packed[{now, 5'd0} +: 32];
    assign to_payload_length = to_payload_length_packed[{now, 1'd0} +: 2];
    assign chosen = now;
    assign requests = {from_2_valid, from_1_valid, from_0_valid};
    assign first = (behind != 3'd0) ? ((behind[0] | behind[1]) ? (behind[0] ? 2'd0 : 2'd1) : 2'd2) :
            (requests[0] | requests[1]) ? (requests[0] ? 2'd0 : 2'd1) : 2'd2;
    assign behind = {from_2_valid & (last < 2'd2), from_1_valid & (last < 2'd1), 1'd0};
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 2'd2;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_3: assert (now < 2'd3);
        end
    end
`endif
endmodule
`default_nettype wire
