// stream_fifo_depth2_2c936c.
// Source generators/spatten/attention/norm-sender.ts.
// Parameters depth = 2, payload = bundle({ buffer: u(1), slot: u(2), firstOfGroup: u(1) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR fd41b6f2. Do not edit.
`default_nettype none
module stream_fifo_depth2_2c936c (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_buffer,
    input  wire [1:0] push_payload_slot,
    input  wire       push_payload_firstOfGroup,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_buffer,
    output wire [1:0] pop_payload_slot,
    output wire       pop_payload_firstOfGroup,

    output wire [1:0] level
);
    reg [3:0] heads_store [0:1];
    reg heads_head;
    reg heads_tail;
    reg [1:0] heads_used;

    wire [3:0] heads_2 = heads_store[heads_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire heads_5 = ~pop_fire;
    wire heads_6 = push_fire & heads_5;
    wire heads_8 = ~push_fire;
    wire heads_9 = pop_fire & heads_8;

    assign push_ready = heads_used != 2'd2;
    assign pop_valid = heads_used != 2'd0;
    assign pop_payload_buffer = heads_2[3];
    assign pop_payload_slot = heads_2[2:1];
    assign pop_payload_firstOfGroup = heads_2[0];
    assign level = heads_used;

    always @(posedge clock) begin
        if (push_fire) begin
            heads_store[heads_tail] <= {push_payload_buffer, push_payload_slot,
                    push_payload_firstOfGroup};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            heads_head <= 1'd0;
            heads_tail <= 1'd0;
            heads_used <= 2'd0;
        end else begin
            if (push_fire) heads_tail <= heads_tail + 1'd1;
            if (pop_fire) heads_head <= heads_head + 1'd1;
            if (heads_6) begin
                heads_used <= heads_used + 2'd1;
            end else if (heads_9) begin
                heads_used <= heads_used - 2'd1;
            end
        end
    end
endmodule
`default_nettype wire
