// stream_fifo_depth16_17bb44.
// Source generators/spatten/multiply/increment-adder.ts.
// Parameters depth = 16, payload = bundle({ stores: u(1), adds: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR cb774651. Do not edit.
`default_nettype none
module stream_fifo_depth16_17bb44 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_stores,
    input  wire       push_payload_adds,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_stores,
    output wire       pop_payload_adds,

    output wire [4:0] level
);
    reg [1:0] pass_store [0:15];
    reg [3:0] pass_head;
    reg [3:0] pass_tail;
    reg [4:0] pass_used;

    wire [1:0] pass_2 = pass_store[pass_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire pass_5 = ~pop_fire;
    wire pass_6 = push_fire & pass_5;
    wire pass_8 = ~push_fire;
    wire pass_9 = pop_fire & pass_8;

    assign push_ready = pass_used != 5'd16;
    assign pop_valid = pass_used != 5'd0;
    assign pop_payload_stores = pass_2[1];
    assign pop_payload_adds = pass_2[0];
    assign level = pass_used;

    always @(posedge clock) begin
        if (push_fire) pass_store[pass_tail] <= {push_payload_stores, push_payload_adds};
    end

    always @(posedge clock) begin
        if (reset) begin
            pass_head <= 4'd0;
            pass_tail <= 4'd0;
            pass_used <= 5'd0;
        end else begin
            if (push_fire) pass_tail <= pass_tail + 4'd1;
            if (pop_fire) pass_head <= pass_head + 4'd1;
            if (pass_6) begin
                pass_used <= pass_used + 5'd1;
            end else if (pass_9) begin
                pass_used <= pass_used - 5'd1;
            end
        end
    end
endmodule
`default_nettype wire
