// key_release: Says when the keys of a group may be overwritten: no query of it still reads
// them, nor will. A query is through with its keys when its last pass has read them: the only
// one, the second one, or a first one whose verdict is that its scores count. Groups are freed
// in their order.
// Source generators/spatten/attention/key-release.ts.
// Reset: reset synchronous, active high.
// IR ca89ca36. Do not edit.
`default_nettype none
module key_release (
    input  wire clock,
    input  wire reset,

    // 1 before the first pass of a layer.
    input  wire start,

    // A first pass may be followed by a second one. Held while the layer is at work.
    input  wire repeats,

    // Each pass as it is asked for: the buffer of its keys, whether it is the first of its query,
    // and whether that is the last query of its group.
    input  wire passes_valid,
    output wire passes_ready,
    input  wire passes_payload_buffer,
    input  wire passes_payload_fresh,
    input  wire passes_payload_lastOfGroup,

    // The keys of a pass have been read; a pass has its verdict: both in the order of the passes.
    input  wire read,

    input  wire verdict_valid,
    input  wire verdict_leaves,

    // The buffer of the oldest group is free.
    output wire freed
);
    reg [11:0] wanting;
    reg [1:0] complete;
    reg oldest;
    wire fork__from_ready;
    wire fork__to_0_valid;
    wire fork__to_0_payload_buffer;
    wire fork__to_0_payload_last;
    wire fork__to_1_valid;
    wire fork__to_1_payload_buffer;
    wire fork__to_1_payload_last;
    wire [1:0] fifo_push_valid;
    wire [1:0] fifo_push_ready;
    wire [1:0] fifo_push_payload_buffer;
    wire [1:0] fifo_push_payload_last;
    wire [1:0] fifo_pop_valid;
    wire [1:0] fifo_pop_ready;
    wire [1:0] fifo_pop_payload_buffer;
    wire [1:0] fifo_pop_payload_last;
    wire [11:0] fifo_level;

    wire freed_1 = complete[oldest] & (wanting[({3'd0, oldest} * 4'd6) +: 6] == 6'd0);
    wire last = ~repeats | ~passes_payload_fresh;
    wire passes_fire = passes_valid & passes_ready;
    wire comes = passes_fire & passes_payload_fresh;
    wire joins_0 = comes & ~passes_payload_buffer;
    wire afterRead = read & fifo_pop_payload_last[0];
    wire [5:0] wanting_difference = (wanting[5:0] + {5'd0, joins_0}) -
            {5'd0, afterRead & ~fifo_pop_payload_buffer[0]};
    wire afterVerdict = verdict_valid & verdict_leaves & ~fifo_pop_payload_last[1];
    wire joins_1 = comes & passes_payload_buffer;
    wire [5:0] wanting_difference_1 = (wanting[11:6] + {5'd0, joins_1}) -
            {5'd0, afterRead & fifo_pop_payload_buffer[0]};

    assign passes_ready = fork__from_ready;
    assign freed = freed_1;
    assign fifo_push_valid = {fork__to_1_valid, fork__to_0_valid};
    assign fifo_push_payload_buffer = {fork__to_1_payload_buffer, fork__to_0_payload_buffer};
    assign fifo_push_payload_last = {fork__to_1_payload_last, fork__to_0_payload_last};
    assign fifo_pop_ready = {verdict_valid, read};

    genvar fifo_index;
    generate
        for (fifo_index = 0; fifo_index < 2; fifo_index = fifo_index + 1) begin : fifo
            stream_fifo_depth32_7f9ee2 member (
                .clock               (clock),
                .reset               (reset),
                .push_valid          (fifo_push_valid[fifo_index]),
                .push_ready          (fifo_push_ready[fifo_index]),
                .push_payload_buffer (fifo_push_payload_buffer[fifo_index]),
                .push_payload_last   (fifo_push_payload_last[fifo_index]),
                .pop_valid           (fifo_pop_valid[fifo_index]),
                .pop_ready           (fifo_pop_ready[fifo_index]),
                .pop_payload_buffer  (fifo_pop_payload_buffer[fifo_index]),
                .pop_payload_last    (fifo_pop_payload_last[fifo_index]),
                .level               (fifo_level[fifo_index*6 +: 6])
            );
        end
    endgenerate

    stream_fork_branches2_7e29af fork_ (
        .clock               (clock),
        .reset               (reset),
        .from_valid          (passes_valid),
        .from_ready          (fork__from_ready),
        .from_payload_buffer (passes_payload_buffer),
        .from_payload_last   (last),
        .to_0_valid          (fork__to_0_valid),
        .to_0_ready          (fifo_push_ready[0]),
        .to_0_payload_buffer (fork__to_0_payload_buffer),
        .to_0_payload_last   (fork__to_0_payload_last),
        .to_1_valid          (fork__to_1_valid),
        .to_1_ready          (fifo_push_ready[1]),
        .to_1_payload_buffer (fork__to_1_payload_buffer),
        .to_1_payload_last   (fork__to_1_payload_last)
    );

    always @(posedge clock) begin
        if (reset) begin
            wanting <= 12'd0;
            complete <= 2'd0;
            oldest <= 1'd0;
        end else begin
            wanting[5:0] <= wanting_difference - {5'd0, afterVerdict & ~fifo_pop_payload_buffer[1]};
            if (joins_0 & passes_payload_lastOfGroup) complete[0] <= 1'd1;
            wanting[11:6] <= wanting_difference_1 - {5'd0, afterVerdict &
                    fifo_pop_payload_buffer[1]};
            if (joins_1 & passes_payload_lastOfGroup) complete[1] <= 1'd1;
            if (freed_1) begin
                complete[oldest] <= 1'd0;
                oldest <= ~oldest;
            end
            if (start) begin
                wanting <= 12'd0;
                complete <= 2'd0;
                oldest <= 1'd0;
            end
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            what_is_read_was_asked_for: assert (~read | fifo_pop_valid[0]);
            what_is_judged_was_asked_for: assert (~verdict_valid | fifo_pop_valid[1]);
        end
    end
`endif

    wire _unused_ok = &{1'b0, fifo_pop_valid, fifo_level};
endmodule
`default_nettype wire
