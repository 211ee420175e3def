// table_softmax_lanes1_tokens8_scoreBits8: Softmax by a table of powers of two and one
// reciprocal a row. Three passes are at work at the same time, each on another row: largest
// score; powers and their sum; products. The contract is golden/spatten/softmax/softmax.md, its
// numbers are those of golden/spatten/attention/attention-head.md. Source: SpAtten (HPCA 2021),
// section IV; numbers and pipeline are our own.
// Source generators/spatten/softmax/table-softmax.ts.
// Parameters lanes = 1, tokens = 8, scoreBits = 8, parts = 1, form = table, trace = false.
// Reset: reset synchronous, active high.
// IR b868dec4. Do not edit.
`default_nettype none
module table_softmax_lanes1_tokens8_scoreBits8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        scales_valid,
    output wire        scales_ready,
    input  wire [15:0] scales_payload_multiplier,
    input  wire [ 5:0] scales_payload_shift,

    input  wire        scores_valid,
    output wire        scores_ready,
    input  wire        scores_payload_filled,
    input  wire        scores_payload_last,
    input  wire [ 7:0] scores_payload_row,

    output wire        peaks_valid,
    input  wire        peaks_ready,
    output wire [11:0] peaks_payload,

    input  wire        verdicts_valid,
    output wire        verdicts_ready,
    input  wire        verdicts_payload,

    output wire        probabilities_valid,
    input  wire        probabilities_ready,
    output wire        probabilities_payload_filled,
    output wire        probabilities_payload_last,
    output wire [11:0] probabilities_payload_row,

    output wire        error_code,
    output wire [15:0] error_row,

    input  wire        clearError
);
    wire intake_scales_ready;
    wire intake_scores_ready;
    wire intake_beats_valid;
    wire intake_beats_payload_filled;
    wire intake_beats_payload_first;
    wire intake_beats_payload_last;
    wire intake_beats_payload_drop;
    wire [7:0] intake_beats_payload_row;
    wire [15:0] intake_beats_payload_multiplier;
    wire [5:0] intake_beats_payload_shift;
    wire intake_error_code;
    wire [15:0] intake_error_row;
    wire first_beats_ready;
    wire first_scores_valid;
    wire first_scores_payload_filled;
    wire first_scores_payload_last;
    wire [7:0] first_scores_payload_row;
    wire first_largest_valid;
    wire [7:0] first_largest_payload_largest;
    wire [15:0] first_largest_payload_multiplier;
    wire [5:0] first_largest_payload_shift;
    wire second_scores_ready;
    wire second_largest_ready;
    wire second_rows_valid;
    wire second_rows_payload_filled;
    wire second_rows_payload_last;
    wire [24:0] second_rows_payload_row;
    wire second_sums_valid;
    wire [27:0] second_sums_payload;
    wire store_1_push_ready;
    wire store_1_pop_valid;
    wire store_1_pop_payload_filled;
    wire store_1_pop_payload_last;
    wire [24:0] store_1_pop_payload_row;
    wire third_orders_ready;
    wire third_rows_ready;
    wire third_probabilities_valid;
    wire third_probabilities_payload_filled;
    wire third_probabilities_payload_last;
    wire [11:0] third_probabilities_payload_row;
    wire divide_divisors_ready;
    wire divide_quotients_valid;
    wire [26:0] divide_quotients_payload;
    wire verdict_reciprocals_ready;
    wire verdict_peaks_valid;
    wire [11:0] verdict_peaks_payload;
    wire verdict_verdicts_ready;
    wire verdict_orders_valid;
    wire [26:0] verdict_orders_payload_reciprocal;
    wire verdict_orders_payload_leaves;
    wire orders_pipe_from_ready;
    wire orders_pipe_to_valid;
    wire [26:0] orders_pipe_to_payload_reciprocal;
    wire orders_pipe_to_payload_leaves;

    assign scales_ready = intake_scales_ready;
    assign scores_ready = intake_scores_ready;
    assign peaks_valid = verdict_peaks_valid;
    assign peaks_payload = verdict_peaks_payload;
    assign verdicts_ready = verdict_verdicts_ready;
    assign probabilities_valid = third_probabilities_valid;
    assign probabilities_payload_filled = third_probabilities_payload_filled;
    assign probabilities_payload_last = third_probabilities_payload_last;
    assign probabilities_payload_row = third_probabilities_payload_row;
    assign error_code = intake_error_code;
    assign error_row = intake_error_row;

    softmax_intake_lanes1_tokens8_scoreBits8 intake (
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

    largest_pass_lanes1_tokens8_scoreBits8 first (
        .clock                      (clock),
        .reset                      (reset),
        .beats_valid                (intake_beats_valid),
        .beats_ready                (first_beats_ready),
        .beats_payload_filled       (intake_beats_payload_filled),
        .beats_payload_first        (intake_beats_payload_first),
        .beats_payload_last         (intake_beats_payload_last),
        .beats_payload_drop         (intake_beats_payload_drop),
        .beats_payload_row          (intake_beats_payload_row),
        .beats_payload_multiplier   (intake_beats_payload_multiplier),
        .beats_payload_shift        (intake_beats_payload_shift),
        .scores_valid               (first_scores_valid),
        .scores_ready               (second_scores_ready),
        .scores_payload_filled      (first_scores_payload_filled),
        .scores_payload_last        (first_scores_payload_last),
        .scores_payload_row         (first_scores_payload_row),
        .largest_valid              (first_largest_valid),
        .largest_ready              (second_largest_ready),
        .largest_payload_largest    (first_largest_payload_largest),
        .largest_payload_multiplier (first_largest_payload_multiplier),
        .largest_payload_shift      (first_largest_payload_shift)
    );

    power_pass_lanes1_tokens8_scoreBits8 second (
        .clock                      (clock),
        .reset                      (reset),
        .scores_valid               (first_scores_valid),
        .scores_ready               (second_scores_ready),
        .scores_payload_filled      (first_scores_payload_filled),
        .scores_payload_last        (first_scores_payload_last),
        .scores_payload_row         (first_scores_payload_row),
        .largest_valid              (first_largest_valid),
        .largest_ready              (second_largest_ready),
        .largest_payload_largest    (first_largest_payload_largest),
        .largest_payload_multiplier (first_largest_payload_multiplier),
        .largest_payload_shift      (first_largest_payload_shift),
        .rows_valid                 (second_rows_valid),
        .rows_ready                 (store_1_push_ready),
        .rows_payload_filled        (second_rows_payload_filled),
        .rows_payload_last          (second_rows_payload_last),
        .rows_payload_row           (second_rows_payload_row),
        .sums_valid                 (second_sums_valid),
        .sums_ready                 (divide_divisors_ready),
        .sums_payload               (second_sums_payload)
    );

    row_fifo_lanes1_depth54_41c3d9 store_1 (
        .clock                    (clock),
        .reset                    (reset),
        .push_valid               (second_rows_valid),
        .push_ready               (store_1_push_ready),
        .push_payload_beat_filled (second_rows_payload_filled),
        .push_payload_beat_last   (second_rows_payload_last),
        .push_payload_beat_row    (second_rows_payload_row),
        .push_payload_drop        (1'd0),
        .pop_valid                (store_1_pop_valid),
        .pop_ready                (third_rows_ready),
        .pop_payload_filled       (store_1_pop_payload_filled),
        .pop_payload_last         (store_1_pop_payload_last),
        .pop_payload_row          (store_1_pop_payload_row)
    );

    product_pass_lanes1_tokens8_scoreBits8 third (
        .clock                        (clock),
        .reset                        (reset),
        .orders_valid                 (orders_pipe_to_valid),
        .orders_ready                 (third_orders_ready),
        .orders_payload_reciprocal    (orders_pipe_to_payload_reciprocal),
        .orders_payload_leaves        (orders_pipe_to_payload_leaves),
        .rows_valid                   (store_1_pop_valid),
        .rows_ready                   (third_rows_ready),
        .rows_payload_filled          (store_1_pop_payload_filled),
        .rows_payload_last            (store_1_pop_payload_last),
        .rows_payload_row             (store_1_pop_payload_row),
        .probabilities_valid          (third_probabilities_valid),
        .probabilities_ready          (probabilities_ready),
        .probabilities_payload_filled (third_probabilities_payload_filled),
        .probabilities_payload_last   (third_probabilities_payload_last),
        .probabilities_payload_row    (third_probabilities_payload_row)
    );

    reciprocal_divisorBits28_stages10_steps3 divide (
        .clock             (clock),
        .reset             (reset),
        .divisors_valid    (second_sums_valid),
        .divisors_ready    (divide_divisors_ready),
        .divisors_payload  (second_sums_payload),
        .quotients_valid   (divide_quotients_valid),
        .quotients_ready   (verdict_reciprocals_ready),
        .quotients_payload (divide_quotients_payload)
    );

    row_verdict verdict (
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

    stream_pipe_1a817b orders_pipe (
        .clock                   (clock),
        .reset                   (reset),
        .from_valid              (verdict_orders_valid),
        .from_ready              (orders_pipe_from_ready),
        .from_payload_reciprocal (verdict_orders_payload_reciprocal),
        .from_payload_leaves     (verdict_orders_payload_leaves),
        .to_valid                (orders_pipe_to_valid),
        .to_ready                (third_orders_ready),
        .to_payload_reciprocal   (orders_pipe_to_payload_reciprocal),
        .to_payload_leaves       (orders_pipe_to_payload_leaves)
    );
endmodule
`default_nettype wire
