// streaming_softmax_parts2_formstreaming: Softmax by whole octaves: the sum follows the largest
// score by shifts while a row comes in, so that two passes are enough; no table, and no
// multiplier but that of the scale. The contract is golden/spatten/softmax/softmax.md, its
// numbers are those of golden/spatten/softmax/streaming-softmax.md. Source: ITA (ISLPED 2023;
// arXiv 2307.03493), with scale, widths and rounding of our own.
// Source generators/spatten/softmax/streaming-softmax.ts.
// Parameters lanes = 8, tokens = 1024, scoreBits = 31, parts = 2, form = streaming, trace =
// false.
// Reset: reset synchronous, active high.
// IR af88fc16. Do not edit.
`default_nettype none
module streaming_softmax_parts2_formstreaming (
    input  wire         clock,
    input  wire         reset,

    input  wire         scales_valid,
    output wire         scales_ready,
    input  wire [ 15:0] scales_payload_multiplier,
    input  wire [  5:0] scales_payload_shift,

    input  wire         scores_valid,
    output wire         scores_ready,
    input  wire [  7:0] scores_payload_filled,
    input  wire         scores_payload_last,
    input  wire [247:0] scores_payload_row,

    output wire         peaks_valid,
    input  wire         peaks_ready,
    output wire [ 11:0] peaks_payload,

    input  wire         verdicts_valid,
    output wire         verdicts_ready,
    input  wire         verdicts_payload,

    output wire         probabilities_valid,
    input  wire         probabilities_ready,
    output wire [  7:0] probabilities_payload_filled,
    output wire         probabilities_payload_last,
    output wire [ 95:0] probabilities_payload_row,

    output wire         error_code,
    output wire [ 15:0] error_row,

    input  wire         clearError
);
    wire intake_scales_ready;
    wire intake_scores_ready;
    wire intake_beats_valid;
    wire [7:0] intake_beats_payload_filled;
    wire intake_beats_payload_first;
    wire intake_beats_payload_last;
    wire intake_beats_payload_drop;
    wire [247:0] intake_beats_payload_row;
    wire [15:0] intake_beats_payload_multiplier;
    wire [5:0] intake_beats_payload_shift;
    wire intake_error_code;
    wire [15:0] intake_error_row;
    wire first_beats_ready;
    wire first_rows_valid;
    wire [7:0] first_rows_payload_beat_filled;
    wire first_rows_payload_beat_last;
    wire [95:0] first_rows_payload_beat_row;
    wire first_rows_payload_drop;
    wire first_sums_valid;
    wire [11:0] first_sums_payload_largest;
    wire [31:0] first_sums_payload_sum;
    wire store_1_push_ready;
    wire store_1_pop_valid;
    wire [7:0] store_1_pop_payload_filled;
    wire store_1_pop_payload_last;
    wire [95:0] store_1_pop_payload_row;
    wire largest_push_ready;
    wire largest_pop_valid;
    wire [11:0] largest_pop_payload;
    wire [3:0] largest_level;
    wire second_orders_ready;
    wire second_largest_ready;
    wire second_rows_ready;
    wire second_probabilities_valid;
    wire [7:0] second_probabilities_payload_filled;
    wire second_probabilities_payload_last;
    wire [95:0] second_probabilities_payload_row;
    wire divided_divided_valid;
    wire [31:0] divided_divided_payload;
    wire divided_divided_ready;
    wire divide_divisors_ready;
    wire divide_quotients_valid;
    wire [16:0] divide_quotients_payload;
    wire verdict_reciprocals_ready;
    wire verdict_peaks_valid;
    wire [11:0] verdict_peaks_payload;
    wire verdict_verdicts_ready;
    wire verdict_orders_valid;
    wire [16:0] verdict_orders_payload_reciprocal;
    wire verdict_orders_payload_leaves;
    wire orders_pipe_from_ready;
    wire orders_pipe_to_valid;
    wire [16:0] orders_pipe_to_payload_reciprocal;
    wire orders_pipe_to_payload_leaves;

    assign scales_ready = intake_scales_ready;
    assign scores_ready = intake_scores_ready;
    assign peaks_valid = verdict_peaks_valid;
    assign peaks_payload = verdict_peaks_payload;
    assign verdicts_ready = verdict_verdicts_ready;
    assign probabilities_valid = second_probabilities_valid;
    assign probabilities_payload_filled = second_probabilities_payload_filled;
    assign probabilities_payload_last = second_probabilities_payload_last;
    assign probabilities_payload_row = second_probabilities_payload_row;
    assign error_code = intake_error_code;
    assign error_row = intake_error_row;
    assign divided_divided_valid = first_sums_valid & largest_push_ready;
    assign divided_divided_payload = first_sums_payload_sum;
    assign divided_divided_ready = divide_divisors_ready;

    softmax_intake_parts2_formstreaming intake (
        .clock                     (clock),
        .reset                     (reset),
        .scales_valid              (scales_valid),
        .scales_ready              (intake_scales_ready),
        .scales_payload_multiplier (scales_payload_multiplier),
        .scales_payload_shift      (scales_payload_shift),
        .scores_valid              (scores_valid),
        .scores_ready              (intake_scores_ready),
        .scores_payload_filled     (scores_payload_filled),
        .scores_payload_last       (scores_payload_last),
        .scores_payload_row        (scores_payload_row),
        .beats_valid               (intake_beats_valid),
        .beats_ready               (first_beats_ready),
        .beats_payload_filled      (intake_beats_payload_filled),
        .beats_payload_first       (intake_beats_payload_first),
        .beats_payload_last        (intake_beats_payload_last),
        .beats_payload_drop        (intake_beats_payload_drop),
        .beats_payload_row         (intake_beats_payload_row),
        .beats_payload_multiplier  (intake_beats_payload_multiplier),
        .beats_payload_shift       (intake_beats_payload_shift),
        .error_code                (intake_error_code),
        .error_row                 (intake_error_row),
        .clearError                (clearError)
    );

    octave_pass_parts2_formstreaming first (
        .clock                    (clock),
        .reset                    (reset),
        .beats_valid              (intake_beats_valid),
        .beats_ready              (first_beats_ready),
        .beats_payload_filled     (intake_beats_payload_filled),
        .beats_payload_first      (intake_beats_payload_first),
        .beats_payload_last       (intake_beats_payload_last),
        .beats_payload_drop       (intake_beats_payload_drop),
        .beats_payload_row        (intake_beats_payload_row),
        .beats_payload_multiplier (intake_beats_payload_multiplier),
        .beats_payload_shift      (intake_beats_payload_shift),
        .rows_valid               (first_rows_valid),
        .rows_ready               (store_1_push_ready),
        .rows_payload_beat_filled (first_rows_payload_beat_filled),
        .rows_payload_beat_last   (first_rows_payload_beat_last),
        .rows_payload_beat_row    (first_rows_payload_beat_row),
        .rows_payload_drop        (first_rows_payload_drop),
        .sums_valid               (first_sums_valid),
        .sums_ready               (largest_push_ready & divided_divided_ready),
        .sums_payload_largest     (first_sums_payload_largest),
        .sums_payload_sum         (first_sums_payload_sum)
    );

    row_fifo_depth302_390f57 store_1 (
        .clock                    (clock),
        .reset                    (reset),
        .push_valid               (first_rows_valid),
        .push_ready               (store_1_push_ready),
        .push_payload_beat_filled (first_rows_payload_beat_filled),
        .push_payload_beat_last   (first_rows_payload_beat_last),
        .push_payload_beat_row    (first_rows_payload_beat_row),
        .push_payload_drop        (first_rows_payload_drop),
        .pop_valid                (store_1_pop_valid),
        .pop_ready                (second_rows_ready),
        .pop_payload_filled       (store_1_pop_payload_filled),
        .pop_payload_last         (store_1_pop_payload_last),
        .pop_payload_row          (store_1_pop_payload_row)
    );

    stream_fifo_depth8_51689b largest (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (first_sums_valid & divided_divided_ready),
        .push_ready   (largest_push_ready),
        .push_payload (first_sums_payload_largest),
        .pop_valid    (largest_pop_valid),
        .pop_ready    (second_largest_ready),
        .pop_payload  (largest_pop_payload),
        .level        (largest_level)
    );

    share_pass_parts2_formstreaming second (
        .clock                        (clock),
        .reset                        (reset),
        .orders_valid                 (orders_pipe_to_valid),
        .orders_ready                 (second_orders_ready),
        .orders_payload_reciprocal    (orders_pipe_to_payload_reciprocal),
        .orders_payload_leaves        (orders_pipe_to_payload_leaves),
        .largest_valid                (largest_pop_valid),
        .largest_ready                (second_largest_ready),
        .largest_payload              (largest_pop_payload),
        .rows_valid                   (store_1_pop_valid),
        .rows_ready                   (second_rows_ready),
        .rows_payload_filled          (store_1_pop_payload_filled),
        .rows_payload_last            (store_1_pop_payload_last),
        .rows_payload_row             (store_1_pop_payload_row),
        .probabilities_valid          (second_probabilities_valid),
        .probabilities_ready          (probabilities_ready),
        .probabilities_payload_filled (second_probabilities_payload_filled),
        .probabilities_payload_last   (second_probabilities_payload_last),
        .probabilities_payload_row    (second_probabilities_payload_row)
    );

    reciprocal_2dc679 divide (
        .clock             (clock),
        .reset             (reset),
        .divisors_valid    (divided_divided_valid),
        .divisors_ready    (divide_divisors_ready),
        .divisors_payload  (divided_divided_payload),
        .quotients_valid   (divide_quotients_valid),
        .quotients_ready   (verdict_reciprocals_ready),
        .quotients_payload (divide_quotients_payload)
    );

    row_verdict_reciprocalBits17_shareFraction4 verdict (
        .clock                     (clock),
        .reset                     (reset),
        .reciprocals_valid         (divide_quotients_valid),
        .reciprocals_ready         (verdict_reciprocals_ready),
        .reciprocals_payload       (divide_quotients_payload),
        .peaks_valid               (verdict_peaks_valid),
        .peaks_ready               (peaks_ready),
        .peaks_payload             (verdict_peaks_payload),
        .verdicts_valid            (verdicts_valid),
        .verdicts_ready            (verdict_verdicts_ready),
        .verdicts_payload          (verdicts_payload),
        .orders_valid              (verdict_orders_valid),
        .orders_ready              (orders_pipe_from_ready),
        .orders_payload_reciprocal (verdict_orders_payload_reciprocal),
        .orders_payload_leaves     (verdict_orders_payload_leaves)
    );

    stream_pipe_673cef orders_pipe (
        .clock                   (clock),
        .reset                   (reset),
        .from_valid              (verdict_orders_valid),
        .from_ready              (orders_pipe_from_ready),
        .from_payload_reciprocal (verdict_orders_payload_reciprocal),
        .from_payload_leaves     (verdict_orders_payload_leaves),
        .to_valid                (orders_pipe_to_valid),
        .to_ready                (second_orders_ready),
        .to_payload_reciprocal   (orders_pipe_to_payload_reciprocal),
        .to_payload_leaves       (orders_pipe_to_payload_leaves)
    );

    wire _unused_ok = &{1'b0, largest_level};
endmodule
`default_nettype wire
