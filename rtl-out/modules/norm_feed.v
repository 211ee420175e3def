// norm_feed: Brings the weights of tokens from the values, as they are loaded, to the cascade,
// which takes the rows of a head when it has the norms of that head. Source: own design
// (golden/spatten/multiply/value-norms.md).
// Source generators/spatten/attention/norm-feed.ts.
// Parameters multipliers = 32, headSize = 16, largestHead = 16, tokens = 64, heads = 4,
// fusedHeads = 4, channels = 2, dataBits = 64, requesters = 2, topKLanes = 4, topKDesign =
// radix, topKEngines = 1, outputLanes = 4.
// Reset: reset synchronous, active high.
// IR 15ce3473. Do not edit.
`default_nettype none
module norm_feed (
    input  wire         clock,
    input  wire         reset,

    // 1 before the first query of a layer.
    input  wire         start,

    // The layer ranks by norms, and how many tokens are left. Held while it is at work.
    input  wire         byNorm,
    input  wire [  6:0] left,

    input  wire         loads_0_valid,
    output wire         loads_0_ready,
    input  wire         loads_0_payload_buffer,
    input  wire [  1:0] loads_0_payload_head,
    input  wire [  5:0] loads_0_payload_position,
    input  wire         loads_0_payload_part,
    input  wire         loads_0_payload_sizeLog,
    input  wire [ 11:0] loads_0_payload_mask,
    input  wire [191:0] loads_0_payload_elements,

    input  wire         loads_1_valid,
    output wire         loads_1_ready,
    input  wire         loads_1_payload_buffer,
    input  wire [  1:0] loads_1_payload_head,
    input  wire [  5:0] loads_1_payload_position,
    input  wire         loads_1_payload_part,
    input  wire         loads_1_payload_sizeLog,
    input  wire [ 11:0] loads_1_payload_mask,
    input  wire [191:0] loads_1_payload_elements,

    // 1 when the values of a group are in their memory.
    input  wire         loaded,

    // All queries, in order.
    input  wire         queries_valid,
    output wire         queries_ready,
    input  wire         queries_payload_buffer,
    input  wire [  1:0] queries_payload_slot,
    input  wire         queries_payload_firstOfGroup,

    output wire         norms_valid,
    input  wire         norms_ready,
    output wire [  5:0] norms_payload_position,
    output wire [  7:0] norms_payload_norm,

    // Norms are being sent, or wait for it.
    output wire         busy
);
    wire value_norms_loads_0_ready;
    wire value_norms_loads_1_ready;
    wire value_norms_sends_valid;
    wire value_norms_sends_ready;
    wire value_norms_sends_payload_buffer;
    wire value_norms_norms_valid;
    wire [5:0] value_norms_norms_payload_position;
    wire [7:0] value_norms_norms_payload_norm;
    wire [1:0] value_norms_error_code;
    wire [15:0] value_norms_error_send;
    wire sender_queries_ready;
    wire sender_sends_valid;
    wire sender_sends_payload_buffer;
    wire [1:0] sender_sends_payload_head;
    wire [6:0] sender_sends_payload_count;
    wire sender_waits;
    reg buffer;

    wire value_norms_sends_fire = value_norms_sends_valid & value_norms_sends_ready;

    assign loads_0_ready = value_norms_loads_0_ready;
    assign loads_1_ready = value_norms_loads_1_ready;
    assign queries_ready = sender_queries_ready;
    assign norms_valid = value_norms_norms_valid;
    assign norms_payload_position = value_norms_norms_payload_position;
    assign norms_payload_norm = value_norms_norms_payload_norm;
    assign busy = sender_waits | ~value_norms_sends_ready;
    assign value_norms_sends_valid = sender_sends_valid;
    assign value_norms_sends_payload_buffer = sender_sends_payload_buffer;

    value_norms_545469 value_norms (
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

    norm_sender sender (
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
    always @(posedge clock) begin
        if (!reset) begin
            the_norms_of_a_buffer_have_left_when_it_is_loade: assert (~(~value_norms_sends_ready &
                    (reloads_0 | reloads_1)));
        end
    end
`endif

    wire _unused_ok = &{1'b0, value_norms_error_code, value_norms_error_send, buffer};
endmodule
`default_nettype wire
