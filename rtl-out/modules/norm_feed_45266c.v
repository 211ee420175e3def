// norm_feed_45266c: Brings the weights of tokens from the values, as they are loaded, to the
// cascade, which takes the rows of a head when it has the norms of that head. Source: own
// design (golden/spatten/multiply/value-norms.md).
// Source generators/spatten/attention/norm-feed.ts.
// Parameters multipliers = 128, headSize = 64, largestHead = 64, tokens = 1024, heads = 12,
// fusedHeads = 1, channels = 8, dataBits = 64, requesters = 8, topKLanes = 16, topKDesign =
// radix, topKEngines = 1, outputLanes = 4.
// Reset: reset synchronous, active high.
// IR c4d887bd. Do not edit.
`default_nettype none
module norm_feed_45266c (
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
    assign queries_ready = sender_queries_ready;
    assign norms_valid = value_norms_norms_valid;
    assign norms_payload_position = value_norms_norms_payload_position;
    assign norms_payload_norm = value_norms_norms_payload_norm;
    assign busy = sender_waits | ~value_norms_sends_ready;
    assign value_norms_sends_valid = sender_sends_valid;
    assign value_norms_sends_payload_buffer = sender_sends_payload_buffer;

    value_norms_largestHead64_heldHeads1_requesters8 value_norms (
        .clock                    (clock),
        .reset                    (reset),
        .loads_0_valid            (loads_0_valid),
        .loads_0_ready            (value_norms_loads_0_ready),
        .loads_0_payload_buffer   (loads_0_payload_buffer),
        .loads_0_payload_head     (loads_0_payload_head),
        .loads_0_payload_position (loads_0_payload_position),
        .loads_0_payload_part     (loads_0_payload_part),
        .loads_0_payload_sizeLog  (loads_0_payload_sizeLog),
        .loads_0_payload_mask     (loads_0_payload_mask),
        .loads_0_payload_elements (loads_0_payload_elements),
        .loads_1_valid            (loads_1_valid),
        .loads_1_ready            (value_norms_loads_1_ready),
        .loads_1_payload_buffer   (loads_1_payload_buffer),
        .loads_1_payload_head     (loads_1_payload_head),
        .loads_1_payload_position (loads_1_payload_position),
        .loads_1_payload_part     (loads_1_payload_part),
        .loads_1_payload_sizeLog  (loads_1_payload_sizeLog),
        .loads_1_payload_mask     (loads_1_payload_mask),
        .loads_1_payload_elements (loads_1_payload_elements),
        .loads_2_valid            (loads_2_valid),
        .loads_2_ready            (value_norms_loads_2_ready),
        .loads_2_payload_buffer   (loads_2_payload_buffer),
        .loads_2_payload_head     (loads_2_payload_head),
        .loads_2_payload_position (loads_2_payload_position),
        .loads_2_payload_part     (loads_2_payload_part),
        .loads_2_payload_sizeLog  (loads_2_payload_sizeLog),
        .loads_2_payload_mask     (loads_2_payload_mask),
        .loads_2_payload_elements (loads_2_payload_elements),
        .loads_3_valid            (loads_3_valid),
        .loads_3_ready            (value_norms_loads_3_ready),
        .loads_3_payload_buffer   (loads_3_payload_buffer),
        .loads_3_payload_head     (loads_3_payload_head),
        .loads_3_payload_position (loads_3_payload_position),
        .loads_3_payload_part     (loads_3_payload_part),
        .loads_3_payload_sizeLog  (loads_3_payload_sizeLog),
        .loads_3_payload_mask     (loads_3_payload_mask),
        .loads_3_payload_elements (loads_3_payload_elements),
        .loads_4_valid            (loads_4_valid),
        .loads_4_ready            (value_norms_loads_4_ready),
        .loads_4_payload_buffer   (loads_4_payload_buffer),
        .loads_4_payload_head     (loads_4_payload_head),
        .loads_4_payload_position (loads_4_payload_position),
        .loads_4_payload_part     (loads_4_payload_part),
        .loads_4_payload_sizeLog  (loads_4_payload_sizeLog),
        .loads_4_payload_mask     (loads_4_payload_mask),
        .loads_4_payload_elements (loads_4_payload_elements),
        .loads_5_valid            (loads_5_valid),
        .loads_5_ready            (value_norms_loads_5_ready),
        .loads_5_payload_buffer   (loads_5_payload_buffer),
        .loads_5_payload_head     (loads_5_payload_head),
        .loads_5_payload_position (loads_5_payload_position),
        .loads_5_payload_part     (loads_5_payload_part),
        .loads_5_payload_sizeLog  (loads_5_payload_sizeLog),
        .loads_5_payload_mask     (loads_5_payload_mask),
        .loads_5_payload_elements (loads_5_payload_elements),
        .loads_6_valid            (loads_6_valid),
        .loads_6_ready            (value_norms_loads_6_ready),
        .loads_6_payload_buffer   (loads_6_payload_buffer),
        .loads_6_payload_head     (loads_6_payload_head),
        .loads_6_payload_position (loads_6_payload_position),
        .loads_6_payload_part     (loads_6_payload_part),
        .loads_6_payload_sizeLog  (loads_6_payload_sizeLog),
        .loads_6_payload_mask     (loads_6_payload_mask),
        .loads_6_payload_elements (loads_6_payload_elements),
        .loads_7_valid            (loads_7_valid),
        .loads_7_ready            (value_norms_loads_7_ready),
        .loads_7_payload_buffer   (loads_7_payload_buffer),
        .loads_7_payload_head     (loads_7_payload_head),
        .loads_7_payload_position (loads_7_payload_position),
        .loads_7_payload_part     (loads_7_payload_part),
        .loads_7_payload_sizeLog  (loads_7_payload_sizeLog),
        .loads_7_payload_mask     (loads_7_payload_mask),
        .loads_7_payload_elements (loads_7_payload_elements),
        .sends_valid              (value_norms_sends_valid),
        .sends_ready              (value_norms_sends_ready),
        .sends_payload_buffer     (value_norms_sends_payload_buffer),
        .sends_payload_head       (sender_sends_payload_head),
        .sends_payload_count      ({1'd0, sender_sends_payload_count}),
        .norms_valid              (value_norms_norms_valid),
        .norms_ready              (norms_ready),
        .norms_payload_position   (value_norms_norms_payload_position),
        .norms_payload_norm       (value_norms_norms_payload_norm),
        .error_code               (value_norms_error_code),
        .error_send               (value_norms_error_send),
        .clearError               (1'd0)
    );

    norm_sender_b8ab98 sender (
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
    wire the_norms_of_a_buffer_have_left_when_it_is_loade_and = ~value_norms_sends_ready &
            the_norms_of_a_buffer_have_left_when_it_is_loade_or;
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
