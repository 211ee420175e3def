// pair: Two instances, their streams passed on to the ports.
// Source dsl/emit/verilog/modules.example.ts.
// Reset: reset synchronous, active high.
// IR c9f158ed. Do not edit.
`default_nettype none
module pair (
    input  wire        clock,
    input  wire        reset,

    input  wire        enable,
    output wire [ 7:0] hits,

    input  wire        src_valid,
    output wire        src_ready,
    input  wire [15:0] src_payload_score,
    input  wire [ 9:0] src_payload_index,

    output wire        dst_valid,
    input  wire        dst_ready,
    output wire [15:0] dst_payload_score,
    output wire [ 9:0] dst_payload_index
);
    wire [7:0] ticks_count;
    wire queue_push_ready;
    wire queue_pop_valid;
    wire [15:0] queue_pop_payload_score;
    wire [9:0] queue_pop_payload_index;
    wire [4:0] queue_level;

    assign hits = ticks_count;
    assign src_ready = queue_push_ready;
    assign dst_valid = queue_pop_valid;
    assign dst_payload_score = queue_pop_payload_score;
    assign dst_payload_index = queue_pop_payload_index;

    counter ticks (
        .clock  (clock),
        .reset  (reset),
        .enable (enable),
        .count  (ticks_count)
    );

    fifo_4eee53 queue (
        .clock              (clock),
        .reset              (reset),
        .push_valid         (src_valid),
        .push_ready         (queue_push_ready),
        .push_payload_score (src_payload_score),
        .push_payload_index (src_payload_index),
        .pop_valid          (queue_pop_valid),
        .pop_ready          (dst_ready),
        .pop_payload_score  (queue_pop_payload_score),
        .pop_payload_index  (queue_pop_payload_index),
        .level              (queue_level)
    );

    wire _unused_ok = &{1'b0, queue_level};
endmodule
`default_nettype wire
