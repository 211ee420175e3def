// norm_sender_2eb7ca: Says when the norms of a head are sent: when its first query has been
// issued and its values are there. A head that has begun goes to its end, so the rows of each
// head that is sent will come, and nothing is left when the queries of a layer are done, after
// `cancel` too.
// Source generators/spatten/attention/norm-sender.ts.
// Parameters headSize = 64, largestHead = 128, tokens = 1024, heads = 16, fusedHeads = 2.
// Reset: reset synchronous, active high.
// IR fd107980. Do not edit.
`default_nettype none
module norm_sender_2eb7ca (
    input  wire        clock,
    input  wire        reset,

    // 1 before the first query of a layer.
    input  wire        start,

    // The layer ranks by norms, and how many tokens are left. Held while it is at work.
    input  wire        byNorm,
    input  wire [10:0] left,

    // 1 when the values of a group are in their memory.
    input  wire        loaded,

    // All queries, in order.
    input  wire        queries_valid,
    output wire        queries_ready,
    input  wire        queries_payload_buffer,
    input  wire        queries_payload_slot,
    input  wire        queries_payload_firstOfGroup,

    output wire        sends_valid,
    input  wire        sends_ready,
    output wire        sends_payload_buffer,
    output wire        sends_payload_head,
    output wire [10:0] sends_payload_count,

    // A head waits to be sent.
    output wire        waits
);
    reg slot;
    wire first_filter_ready;
    wire heads_fifo_push_ready;
    wire heads_fifo_pop_valid;
    wire heads_fifo_pop_ready;
    wire heads_fifo_pop_payload_buffer;
    wire heads_fifo_pop_payload_slot;
    wire heads_fifo_pop_payload_firstOfGroup;
    wire [1:0] heads_fifo_level;
    reg [1:0] there;

    wire first_0_and = byNorm & (queries_payload_firstOfGroup | (queries_payload_slot != slot));
    wire first_0 = ~first_0_and;
    wire may = ~heads_fifo_pop_payload_firstOfGroup | (there != 2'd0);
    wire first_2 = queries_valid & first_0_and;
    wire queries_fire = queries_valid & queries_ready;
    wire heads_fifo_pop_fire = heads_fifo_pop_valid & heads_fifo_pop_ready;

    assign queries_ready = first_filter_ready | first_0;
    assign sends_valid = heads_fifo_pop_valid & may;
    assign sends_payload_buffer = heads_fifo_pop_payload_buffer;
    assign sends_payload_head = heads_fifo_pop_payload_slot;
    assign sends_payload_count = left;
    assign waits = heads_fifo_pop_valid;
    assign first_filter_ready = heads_fifo_push_ready;
    assign heads_fifo_pop_ready = sends_ready & may;

    stream_fifo_depth2_84560e heads_fifo (
        .clock                     (clock),
        .reset                     (reset),
        .push_valid                (first_2),
        .push_ready                (heads_fifo_push_ready),
        .push_payload_buffer       (queries_payload_buffer),
        .push_payload_slot         (queries_payload_slot),
        .push_payload_firstOfGroup (queries_payload_firstOfGroup),
        .pop_valid                 (heads_fifo_pop_valid),
        .pop_ready                 (heads_fifo_pop_ready),
        .pop_payload_buffer        (heads_fifo_pop_payload_buffer),
        .pop_payload_slot          (heads_fifo_pop_payload_slot),
        .pop_payload_firstOfGroup  (heads_fifo_pop_payload_firstOfGroup),
        .level                     (heads_fifo_level)
    );

    always @(posedge clock) begin
        if (queries_fire) slot <= queries_payload_slot;
    end

    always @(posedge clock) begin
        if (reset) begin
            there <= 2'd0;
        end else begin
            if (start) begin
                there <= 2'd0;
            end else begin
                there <= (there + {1'd0, loaded}) - {1'd0, heads_fifo_pop_fire &
                        heads_fifo_pop_payload_firstOfGroup};
            end
        end
    end

    wire _unused_ok = &{1'b0, heads_fifo_level};
endmodule
`default_nettype wire
