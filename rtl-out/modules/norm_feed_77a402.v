// norm_feed_77a402: Brings the weights of tokens from the values, as they are loaded, to the
// cascade, which takes the rows of a head when it has the norms of that head. Source: own
// design (golden/spatten/multiply/value-norms.md).
// Source generators/spatten/attention/norm-feed.ts.
// Parameters multipliers = 1024, headSize = 64, largestHead = 128, tokens = 1024, heads = 16,
// fusedHeads = 2, channels = 16, dataBits = 256, requesters = 16, topKLanes = 16, topKDesign =
// radix, topKEngines = 2, outputLanes = 16.
// Reset: reset synchronous, active high.
// IR a513e970. Do not edit.
`default_nettype none
module norm_feed_77a402 (
    input  wire         clock,
    input  wire         reset,

    // 1 before the first query of a layer.
    input  wire         start,

    // The layer ranks by norms, and how many tokens are left. Held while it is at work.
    input  wire         byNorm,
    input  wire [ 10:0] left,

    input  wire         loads_0_valid,
    output wire         loads_0_ready,
    input  wire         loads_0_payload_buffer,
    input  wire         loads_0_payload_head,
    input  wire [  9:0] loads_0_payload_position,
    input  wire         loads_0_payload_part,
    input  wire         loads_0_payload_sizeLog,
    input  wire [ 11:0] loads_0_payload_mask,
    input  wire [767:0] loads_0_payload_elements,

    input  wire         loads_1_valid,
    output wire         loads_1_ready,
    input  wire         loads_1_payload_buffer,
    input  wire         loads_1_payload_head,
    input  wire [  9:0] loads_1_payload_position,
    input  wire         loads_1_payload_part,
    input  wire         loads_1_payload_sizeLog,
    input  wire [ 11:0] loads_1_payload_mask,
    input  wire [767:0] loads_1_payload_elements,

    input  wire         loads_2_valid,
    output wire         loads_2_ready,
    input  wire         loads_2_payload_buffer,
    input  wire         loads_2_payload_head,
    input  wire [  9:0] loads_2_payload_position,
    input  wire         loads_2_payload_part,
    input  wire         loads_2_payload_sizeLog,
    input  wire [ 11:0] loads_2_payload_mask,
    input  wire [767:0] loads_2_payload_elements,

    input  wire         loads_3_valid,
    output wire         loads_3_ready,
    input  wire         loads_3_payload_buffer,
    input  wire         loads_3_payload_head,
    input  wire [  9:0] loads_3_payload_position,
    input  wire         loads_3_payload_part,
    input  wire         loads_3_payload_sizeLog,
    input  wire [ 11:0] loads_3_payload_mask,
    input  wire [767:0] loads_3_payload_elements,

    input  wire         loads_4_valid,
    output wire         loads_4_ready,
    input  wire         loads_4_payload_buffer,
    input  wire         loads_4_payload_head,
    input  wire [  9:0] loads_4_payload_position,
    input  wire         loads_4_payload_part,
    input  wire         loads_4_payload_sizeLog,
    input  wire [ 11:0] loads_4_payload_mask,
    input  wire [767:0] loads_4_payload_elements,

    input  wire         loads_5_valid,
    output wire         loads_5_ready,
    input  wire         loads_5_payload_buffer,
    input  wire         loads_5_payload_head,
    input  wire [  9:0] loads_5_payload_position,
    input  wire         loads_5_payload_part,
    input  wire         loads_5_payload_sizeLog,
    input  wire [ 11:0] loads_5_payload_mask,
    input  wire [767:0] loads_5_payload_elements,

    input  wire         loads_6_valid,
    output wire         loads_6_ready,
    input  wire         loads_6_payload_buffer,
    input  wire         loads_6_payload_head,
    input  wire [  9:0] loads_6_payload_position,
    input  wire         loads_6_payload_part,
    input  wire         loads_6_payload_sizeLog,
    input  wire [ 11:0] loads_6_payload_mask,
    input  wire [767:0] loads_6_payload_elements,

    input  wire         loads_7_valid,
    output wire         loads_7_ready,
    input  wire         loads_7_payload_buffer,
    input  wire         loads_7_payload_head,
    input  wire [  9:0] loads_7_payload_position,
    input  wire         loads_7_payload_part,
    input  wire         loads_7_payload_sizeLog,
    input  wire [ 11:0] loads_7_payload_mask,
    input  wire [767:0] loads_7_payload_elements,

    input  wire         loads_8_valid,
    output wire         loads_8_ready,
    input  wire         loads_8_payload_buffer,
    input  wire         loads_8_payload_head,
    input  wire [  9:0] loads_8_payload_position,
    input  wire         loads_8_payload_part,
    input  wire         loads_8_payload_sizeLog,
    input  wire [ 11:0] loads_8_payload_mask,
    input  wire [767:0] loads_8_payload_elements,

    input  wire         loads_9_valid,
    output wire         loads_9_ready,
    input  wire         loads_9_payload_buffer,
    input  wire         loads_9_payload_head,
    input  wire [  9:0] loads_9_payload_position,
    input  wire         loads_9_payload_part,
    input  wire         loads_9_payload_sizeLog,
    input  wire [ 11:0] loads_9_payload_mask,
    input  wire [767:0] loads_9_payload_elements,

    input  wire         loads_10_valid,
    output wire         loads_10_ready,
    input  wire         loads_10_payload_buffer,
    input  wire         loads_10_payload_head,
    input  wire [  9:0] loads_10_payload_position,
    input  wire         loads_10_payload_part,
    input  wire         loads_10_payload_sizeLog,
    input  wire [ 11:0] loads_10_payload_mask,
    input  wire [767:0] loads_10_payload_elements,

    input  wire         loads_11_valid,
    output wire         loads_11_ready,
    input  wire         loads_11_payload_buffer,
    input  wire         loads_11_payload_head,
    input  wire [  9:0] loads_11_payload_position,
    input  wire         loads_11_payload_part,
    input  wire         loads_11_payload_sizeLog,
    input  wire [ 11:0] loads_11_payload_mask,
    input  wire [767:0] loads_11_payload_elements,

    input  wire         loads_12_valid,
    output wire         loads_12_ready,
    input  wire         loads_12_payload_buffer,
    input  wire         loads_12_payload_head,
    input  wire [  9:0] loads_12_payload_position,
    input  wire         loads_12_payload_part,
    input  wire         loads_12_payload_sizeLog,
    input  wire [ 11:0] loads_12_payload_mask,
    input  wire [767:0] loads_12_payload_elements,

    input  wire         loads_13_valid,
    output wire         loads_13_ready,
    input  wire         loads_13_payload_buffer,
    input  wire         loads_13_payload_head,
    input  wire [  9:0] loads_13_payload_position,
    input  wire         loads_13_payload_part,
    input  wire         loads_13_payload_sizeLog,
    input  wire [ 11:0] loads_13_payload_mask,
    input  wire [767:0] loads_13_payload_elements,

    input  wire         loads_14_valid,
    output wire         loads_14_ready,
    input  wire         loads_14_payload_buffer,
    input  wire         loads_14_payload_head,
    input  wire [  9:0] loads_14_payload_position,
    input  wire         loads_14_payload_part,
    input  wire         loads_14_payload_sizeLog,
    input  wire [ 11:0] loads_14_payload_mask,
    input  wire [767:0] loads_14_payload_elements,

    input  wire         loads_15_valid,
    output wire         loads_15_ready,
    input  wire         loads_15_payload_buffer,
    input  wire         loads_15_payload_head,
    input  wire [  9:0] loads_15_payload_position,
    input  wire         loads_15_payload_part,
    input  wire         loads_15_payload_sizeLog,
    input  wire [ 11:0] loads_15_payload_mask,
    input  wire [767:0] loads_15_payload_elements,

    // 1 when the values of a group are in their memory.
    input  wire         loaded,

    // All queries, in order.
    input  wire         queries_valid,
    output wire         queries_ready,
    input  wire         queries_payload_buffer,
    input  wire         queries_payload_slot,
    input  wire         queries_payload_firstOfGroup,

    output wire         norms_valid,
    input  wire         norms_ready,
    output wire [  9:0] norms_payload_position,
    output wire [  7:0] norms_payload_norm,

    // Norms are being sent, or wait for it.
    output wire         busy
);
    wire value_norms_loads_0_ready;
    wire value_norms_loads_1_ready;
    wire value_norms_loads_2_ready;
    wire value_norms_loads_3_ready;
    wire value_norms_loads_4_ready;
    wire value_norms_loads_5_ready;
    wire value_norms_loads_6_ready;
    wire value_norms_loads_7_ready;
    wire value_norms_loads_8_ready;
    wire value_norms_loads_9_ready;
    wire value_norms_loads_10_ready;
    wire value_norms_loads_11_ready;
    wire value_norms_loads_12_ready;
    wire value_norms_loads_13_ready;
    wire value_norms_loads_14_ready;
    wire value_norms_loads_15_ready;
    wire value_norms_sends_valid;
    wire value_norms_sends_ready;
    wire value_norms_sends_payload_buffer;
    wire value_norms_norms_valid;
    wire [9:0] value_norms_norms_payload_position;
    wire [7:0] value_norms_norms_payload_norm;
    wire [1:0] value_norms_error_code;
    wire [15:0] value_norms_error_send;
    wire sender_queries_ready;
    wire sender_sends_valid;
    wire sender_sends_payload_buffer;
    wire sender_sends_payload_head;
    wire [10:0] sender_sends_payload_count;
    wire sender_waits;
    reg buffer;

    wire value_norms_sends_fire = value_norms_sends_valid & value_norms_sends_ready;

    assign loads_0_ready = value_norms_loads_0_ready;
    assign loads_1_ready = value_norms_loads_1_ready;
    assign loads_2_ready = value_norms_loads_2_ready;
    assign loads_3_ready = value_norms_loads_3_ready;
    assign loads_4_ready = value_norms_loads_4_ready;
    assign loads_5_ready = value_norms_loads_5_ready;
    assign loads_6_ready = value_norms_loads_6_ready;
    assign loads_7_ready = value_norms_loads_7_ready;
    assign loads_8_ready = value_norms_loads_8_ready;
    assign loads_9_ready = value_norms_loads_9_ready;
    assign loads_10_ready = value_norms_loads_10_ready;
    assign loads_11_ready = value_norms_loads_11_ready;
    assign loads_12_ready = value_norms_loads_12_ready;
    assign loads_13_ready = value_norms_loads_13_ready;
    assign loads_14_ready = value_norms_loads_14_ready;
    assign loads_15_ready = value_norms_loads_15_ready;
    assign queries_ready = sender_queries_ready;
    assign norms_valid = value_norms_norms_valid;
    assign norms_payload_position = value_norms_norms_payload_position;
    assign norms_payload_norm = value_norms_norms_payload_norm;
    assign busy = sender_waits | ~value_norms_sends_ready;
    assign value_norms_sends_valid = sender_sends_valid;
    assign value_norms_sends_payload_buffer = sender_sends_payload_buffer;

    value_norms value_norms (
        .clock                     (clock),
        .reset                     (reset),
        .loads_0_valid             (loads_0_valid),
        .loads_0_ready             (value_norms_loads_0_ready),
        .loads_0_payload_buffer    (loads_0_payload_buffer),
        .loads_0_payload_head      (loads_0_payload_head),
        .loads_0_payload_position  (loads_0_payload_position),
        .loads_0_payload_part      (loads_0_payload_part),
        .loads_0_payload_sizeLog   (loads_0_payload_sizeLog),
        .loads_0_payload_mask      (loads_0_payload_mask),
        .loads_0_payload_elements  (loads_0_payload_elements),
        .loads_1_valid             (loads_1_valid),
        .loads_1_ready             (value_norms_loads_1_ready),
        .loads_1_payload_buffer    (loads_1_payload_buffer),
        .loads_1_payload_head      (loads_1_payload_head),
        .loads_1_payload_position  (loads_1_payload_position),
        .loads_1_payload_part      (loads_1_payload_part),
        .loads_1_payload_sizeLog   (loads_1_payload_sizeLog),
        .loads_1_payload_mask      (loads_1_payload_mask),
        .loads_1_payload_elements  (loads_1_payload_elements),
        .loads_2_valid             (loads_2_valid),
        .loads_2_ready             (value_norms_loads_2_ready),
        .loads_2_payload_buffer    (loads_2_payload_buffer),
        .loads_2_payload_head      (loads_2_payload_head),
        .loads_2_payload_position  (loads_2_payload_position),
        .loads_2_payload_part      (loads_2_payload_part),
        .loads_2_payload_sizeLog   (loads_2_payload_sizeLog),
        .loads_2_payload_mask      (loads_2_payload_mask),
        .loads_2_payload_elements  (loads_2_payload_elements),
        .loads_3_valid             (loads_3_valid),
        .loads_3_ready             (value_norms_loads_3_ready),
        .loads_3_payload_buffer    (loads_3_payload_buffer),
        .loads_3_payload_head      (loads_3_payload_head),
        .loads_3_payload_position  (loads_3_payload_position),
        .loads_3_payload_part      (loads_3_payload_part),
        .loads_3_payload_sizeLog   (loads_3_payload_sizeLog),
        .loads_3_payload_mask      (loads_3_payload_mask),
        .loads_3_payload_elements  (loads_3_payload_elements),
        .loads_4_valid             (loads_4_valid),
        .loads_4_ready             (value_norms_loads_4_ready),
        .loads_4_payload_buffer    (loads_4_payload_buffer),
        .loads_4_payload_head      (loads_4_payload_head),
        .loads_4_payload_position  (loads_4_payload_position),
        .loads_4_payload_part      (loads_4_payload_part),
        .loads_4_payload_sizeLog   (loads_4_payload_sizeLog),
        .loads_4_payload_mask      (loads_4_payload_mask),
        .loads_4_payload_elements  (loads_4_payload_elements),
        .loads_5_valid             (loads_5_valid),
        .loads_5_ready             (value_norms_loads_5_ready),
        .loads_5_payload_buffer    (loads_5_payload_buffer),
        .loads_5_payload_head      (loads_5_payload_head),
        .loads_5_payload_position  (loads_5_payload_position),
        .loads_5_payload_part      (loads_5_payload_part),
        .loads_5_payload_sizeLog   (loads_5_payload_sizeLog),
        .loads_5_payload_mask      (loads_5_payload_mask),
        .loads_5_payload_elements  (loads_5_payload_elements),
        .loads_6_valid             (loads_6_valid),
        .loads_6_ready             (value_norms_loads_6_ready),
        .loads_6_payload_buffer    (loads_6_payload_buffer),
        .loads_6_payload_head      (loads_6_payload_head),
        .loads_6_payload_position  (loads_6_payload_position),
        .loads_6_payload_part      (loads_6_payload_part),
        .loads_6_payload_sizeLog   (loads_6_payload_sizeLog),
        .loads_6_payload_mask      (loads_6_payload_mask),
        .loads_6_payload_elements  (loads_6_payload_elements),
        .loads_7_valid             (loads_7_valid),
        .loads_7_ready             (value_norms_loads_7_ready),
        .loads_7_payload_buffer    (loads_7_payload_buffer),
        .loads_7_payload_head      (loads_7_payload_head),
        .loads_7_payload_position  (loads_7_payload_position),
        .loads_7_payload_part      (loads_7_payload_part),
        .loads_7_payload_sizeLog   (loads_7_payload_sizeLog),
        .loads_7_payload_mask      (loads_7_payload_mask),
        .loads_7_payload_elements  (loads_7_payload_elements),
        .loads_8_valid             (loads_8_valid),
        .loads_8_ready             (value_norms_loads_8_ready),
        .loads_8_payload_buffer    (loads_8_payload_buffer),
        .loads_8_payload_head      (loads_8_payload_head),
        .loads_8_payload_position  (loads_8_payload_position),
        .loads_8_payload_part      (loads_8_payload_part),
        .loads_8_payload_sizeLog   (loads_8_payload_sizeLog),
        .loads_8_payload_mask      (loads_8_payload_mask),
        .loads_8_payload_elements  (loads_8_payload_elements),
        .loads_9_valid             (loads_9_valid),
        .loads_9_ready             (value_norms_loads_9_ready),
        .loads_9_payload_buffer    (loads_9_payload_buffer),
        .loads_9_payload_head      (loads_9_payload_head),
        .loads_9_payload_position  (loads_9_payload_position),
        .loads_9_payload_part      (loads_9_payload_part),
        .loads_9_payload_sizeLog   (loads_9_payload_sizeLog),
        .loads_9_payload_mask      (loads_9_payload_mask),
        .loads_9_payload_elements  (loads_9_payload_elements),
        .loads_10_valid            (loads_10_valid),
        .loads_10_ready            (value_norms_loads_10_ready),
        .loads_10_payload_buffer   (loads_10_payload_buffer),
        .loads_10_payload_head     (loads_10_payload_head),
        .loads_10_payload_position (loads_10_payload_position),
        .loads_10_payload_part     (loads_10_payload_part),
        .loads_10_payload_sizeLog  (loads_10_payload_sizeLog),
        .loads_10_payload_mask     (loads_10_payload_mask),
        .loads_10_payload_elements (loads_10_payload_elements),
        .loads_11_valid            (loads_11_valid),
        .loads_11_ready            (value_norms_loads_11_ready),
        .loads_11_payload_buffer   (loads_11_payload_buffer),
        .loads_11_payload_head     (loads_11_payload_head),
        .loads_11_payload_position (loads_11_payload_position),
        .loads_11_payload_part     (loads_11_payload_part),
        .loads_11_payload_sizeLog  (loads_11_payload_sizeLog),
        .loads_11_payload_mask     (loads_11_payload_mask),
        .loads_11_payload_elements (loads_11_payload_elements),
        .loads_12_valid            (loads_12_valid),
        .loads_12_ready            (value_norms_loads_12_ready),
        .loads_12_payload_buffer   (loads_12_payload_buffer),
        .loads_12_payload_head     (loads_12_payload_head),
        .loads_12_payload_position (loads_12_payload_position),
        .loads_12_payload_part     (loads_12_payload_part),
        .loads_12_payload_sizeLog  (loads_12_payload_sizeLog),
        .loads_12_payload_mask     (loads_12_payload_mask),
        .loads_12_payload_elements (loads_12_payload_elements),
        .loads_13_valid            (loads_13_valid),
        .loads_13_ready            (value_norms_loads_13_ready),
        .loads_13_payload_buffer   (loads_13_payload_buffer),
        .loads_13_payload_head     (loads_13_payload_head),
        .loads_13_payload_position (loads_13_payload_position),
        .loads_13_payload_part     (loads_13_payload_part),
        .loads_13_payload_sizeLog  (loads_13_payload_sizeLog),
        .loads_13_payload_mask     (loads_13_payload_mask),
        .loads_13_payload_elements (loads_13_payload_elements),
        .loads_14_valid            (loads_14_valid),
        .loads_14_ready            (value_norms_loads_14_ready),
        .loads_14_payload_buffer   (loads_14_payload_buffer),
        .loads_14_payload_head     (loads_14_payload_head),
        .loads_14_payload_position (loads_14_payload_position),
        .loads_14_payload_part     (loads_14_payload_part),
        .loads_14_payload_sizeLog  (loads_14_payload_sizeLog),
        .loads_14_payload_mask     (loads_14_payload_mask),
        .loads_14_payload_elements (loads_14_payload_elements),
        .loads_15_valid            (loads_15_valid),
        .loads_15_ready            (value_norms_loads_15_ready),
        .loads_15_payload_buffer   (loads_15_payload_buffer),
        .loads_15_payload_head     (loads_15_payload_head),
        .loads_15_payload_position (loads_15_payload_position),
        .loads_15_payload_part     (loads_15_payload_part),
        .loads_15_payload_sizeLog  (loads_15_payload_sizeLog),
        .loads_15_payload_mask     (loads_15_payload_mask),
        .loads_15_payload_elements (loads_15_payload_elements),
        .sends_valid               (value_norms_sends_valid),
        .sends_ready               (value_norms_sends_ready),
        .sends_payload_buffer      (value_norms_sends_payload_buffer),
        .sends_payload_head        (sender_sends_payload_head),
        .sends_payload_count       ({1'd0, sender_sends_payload_count}),
        .norms_valid               (value_norms_norms_valid),
        .norms_ready               (norms_ready),
        .norms_payload_position    (value_norms_norms_payload_position),
        .norms_payload_norm        (value_norms_norms_payload_norm),
        .error_code                (value_norms_error_code),
        .error_send                (value_norms_error_send),
        .clearError                (1'd0)
    );

    norm_sender_2eb7ca sender (
        .clock                        (clock),
        .reset                        (reset),
        .start                        (start),
        .byNorm                       (byNorm),
        .left                         (left),
        .loaded                       (loaded),
        .queries_valid                (queries_valid),
        .queries_ready                (sender_queries_ready),
        .queries_payload_buffer       (queries_payload_buffer),
        .queries_payload_slot         (queries_payload_slot),
        .queries_payload_firstOfGroup (queries_payload_firstOfGroup),
        .sends_valid                  (sender_sends_valid),
        .sends_ready                  (value_norms_sends_ready),
        .sends_payload_buffer         (sender_sends_payload_buffer),
        .sends_payload_head           (sender_sends_payload_head),
        .sends_payload_count          (sender_sends_payload_count),
        .waits                        (sender_waits)
    );

    always @(posedge clock) begin
        if (value_norms_sends_fire) buffer <= value_norms_sends_payload_buffer;
    end

`ifdef FORMAL
    wire reloads_0 = loads_0_valid & (loads_0_payload_buffer == buffer);
    wire reloads_1 = loads_1_valid & (loads_1_payload_buffer == buffer);
    wire reloads_2 = loads_2_valid & (loads_2_payload_buffer == buffer);
    wire reloads_3 = loads_3_valid & (loads_3_payload_buffer == buffer);
    wire reloads_4 = loads_4_valid & (loads_4_payload_buffer == buffer);
    wire reloads_5 = loads_5_valid & (loads_5_payload_buffer == buffer);
    wire reloads_6 = loads_6_valid & (loads_6_payload_buffer == buffer);
    wire reloads_7 = loads_7_valid & (loads_7_payload_buffer == buffer);
    wire the_norms_of_a_buffer_have_left_when_it_is_loade_or = reloads_0 | reloads_1 | reloads_2 |
            reloads_3 | reloads_4 | reloads_5 | reloads_6 | reloads_7;
    wire reloads_8 = loads_8_valid & (loads_8_payload_buffer == buffer);
    wire reloads_9 = loads_9_valid & (loads_9_payload_buffer == buffer);
    wire reloads_10 = loads_10_valid & (loads_10_payload_buffer == buffer);
    wire reloads_11 = loads_11_valid & (loads_11_payload_buffer == buffer);
    wire reloads_12 = loads_12_valid & (loads_12_payload_buffer == buffer);
    wire reloads_13 = loads_13_valid & (loads_13_payload_buffer == buffer);
    wire reloads_14 = loads_14_valid & (loads_14_payload_buffer == buffer);
    wire reloads_15 = loads_15_valid & (loads_15_payload_buffer == buffer);
    wire the_norms_of_a_buffer_have_left_when_it_is_loade_or_1 = reloads_8 | reloads_9 |
            reloads_10 | reloads_11 | reloads_12 | reloads_13 | reloads_14 | reloads_15;
    wire the_norms_of_a_buffer_have_left_when_it_is_loade_or_2 =
            the_norms_of_a_buffer_have_left_when_it_is_loade_or |
            the_norms_of_a_buffer_have_left_when_it_is_loade_or_1;
    wire the_norms_of_a_buffer_have_left_when_it_is_loade_and = ~value_norms_sends_ready &
            the_norms_of_a_buffer_have_left_when_it_is_loade_or_2;
    always @(posedge clock) begin
        if (!reset) begin
            the_norms_of_a_buffer_have_left_when_it_is_loade: assert
                    (~the_norms_of_a_buffer_have_left_when_it_is_loade_and);
        end
    end
`endif

    wire _unused_ok = &{1'b0, value_norms_error_code, value_norms_error_send, buffer};
endmodule
`default_nettype wire
