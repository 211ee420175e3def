// stream_fifo_depth2_f4c607.
// Source generators/spatten/attention/group-loader.ts.
// Parameters depth = 2, payload = bundle({ buffer: u(1), group: u(4), heads: u(1) }), edge =
// rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR d0320765. Do not edit.
`default_nettype none
module stream_fifo_depth2_f4c607 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_buffer,
    input  wire [3:0] push_payload_group,
    input  wire       push_payload_heads,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_buffer,
    output wire [3:0] pop_payload_group,
    output wire       pop_payload_heads,

    output wire [1:0] level
);
    reg [5:0] unloaded_store [0:1];
    reg unloaded_head;
    reg unloaded_tail;
    reg [1:0] unloaded_used;

    wire [5:0] unloaded_2 = unloaded_store[unloaded_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire unloaded_5 = ~pop_fire;
    wire unloaded_6 = push_fire & unloaded_5;
    wire unloaded_8 = ~push_fire;
    wire unloaded_9 = pop_fire & unloaded_8;

    assign push_ready = unloaded_used != 2'd2;
    assign pop_valid = unloaded_used != 2'd0;
    assign pop_payload_buffer = unloaded_2[5];
    assign pop_payload_group = unloaded_2[4:1];
    assign pop_payload_heads = unloaded_2[0];
    assign level = unloaded_used;

    always @(posedge clock) begin
        if (push_fire) begin
            unloaded_store[unloaded_tail] <= {push_payload_buffer, push_payload_group,
                    push_payload_heads};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            unloaded_head <= 1'd0;
            unloaded_tail <= 1'd0;
            unloaded_used <= 2'd0;
        end else begin
            if (push_fire) unloaded_tail <= unloaded_tail + 1'd1;
            if (pop_fire) unloaded_head <= unloaded_head + 1'd1;
            if (unloaded_6) begin
                unloaded_used <= unloaded_used + 2'd1;
            end else if (unloaded_9) begin
                unloaded_used <= unloaded_used - 2'd1;
            end
        end
    end
endmodule
`default_nettype wire
