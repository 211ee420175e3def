// progressive_softmax_lanes1_scoreBits30_halvesfalse: Progressive quantisation with the softmax
// that it asks. Passes are asked for, and scores come, apart by kind: first ones in the order
// of the queries, second ones in that of the queries that fall short. So nothing that leaves
// depends on when anything comes. The contract is golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/progressive-softmax.ts.
// Parameters recompute = incremental, lanes = 1, tokens = 1024, scoreBits = 30, halves = false,
// held = 4, ahead = false.
// Reset: reset synchronous, active high.
// IR b94d5b1c. Do not edit.
`default_nettype none
module progressive_softmax_lanes1_scoreBits30_halvesfalse (
    input  wire        clock,
    input  wire        reset,

    input  wire        queries_valid,
    output wire        queries_ready,
    input  wire [12:0] queries_payload_threshold,
    input  wire [15:0] queries_payload_scale_multiplier,
    input  wire [ 5:0] queries_payload_scale_shift,

    output wire        firstPasses_valid,
    input  wire        firstPasses_ready,
    output wire [ 1:0] firstPasses_payload_operand,

    output wire        secondPasses_valid,
    input  wire        secondPasses_ready,
    output wire [ 1:0] secondPasses_payload_operand,

    input  wire        firstScores_valid,
    output wire        firstScores_ready,
    input  wire        firstScores_payload_filled,
    input  wire        firstScores_payload_last,
    input  wire [29:0] firstScores_payload_row,

    input  wire        secondScores_valid,
    output wire        secondScores_ready,
    input  wire        secondScores_payload_filled,
    input  wire        secondScores_payload_last,
    input  wire [29:0] secondScores_payload_row,

    output wire        wants,
    input  wire        has,

    output wire        decided_valid,
    input  wire        decided_ready,
    output wire        decided_payload_fetchesLsb,

    output wire        probabilities_valid,
    input  wire        probabilities_ready,
    output wire        probabilities_payload_filled,
    output wire        probabilities_payload_last,
    output wire [11:0] probabilities_payload_row,

    output wire        busy
);
    wire progressive_queries_ready;
    wire progressive_passes_valid;
    wire [1:0] progressive_passes_payload_operand;
    wire progressive_passes_payload_fresh;
    wire [1:0] progressive_passes_payload_slot;
    wire progressive_scores_valid;
    wire progressive_scores_ready;
    wire progressive_scores_payload_last;
    wire progressive_second;
    wire progressive_totals_valid;
    wire progressive_totals_payload_filled;
    wire progressive_totals_payload_last;
    wire [29:0] progressive_totals_payload_row;
    wire progressive_scales_valid;
    wire [15:0] progressive_scales_payload_multiplier;
    wire [5:0] progressive_scales_payload_shift;
    wire progressive_peaks_ready;
    wire progressive_verdicts_valid;
    wire progressive_verdicts_payload;
    wire [1:0] progressive_oldest;
    wire [1:0] progressive_asker;
    wire progressive_wants;
    wire progressive_settled;
    wire progressive_decided_valid;
    wire progressive_decided_payload_fetchesLsb;
    wire progressive_busy;
    wire asked_asked_valid;
    wire asked_asked_payload;
    wire asked_asked_ready;
    wire kind_fifo_push_ready;
    wire kind_fifo_pop_valid;
    wire kind_fifo_pop_payload;
    wire [2:0] kind_fifo_level;
    wire softmax_scales_ready;
    wire softmax_scores_ready;
    wire softmax_peaks_valid;
    wire [11:0] softmax_peaks_payload;
    wire softmax_verdicts_ready;
    wire softmax_probabilities_valid;
    wire softmax_probabilities_payload_filled;
    wire softmax_probabilities_payload_last;
    wire [11:0] softmax_probabilities_payload_row;
    wire softmax_error_code;
    wire [15:0] softmax_error_row;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire pipe_to_payload;

    wire taken = progressive_passes_payload_fresh ? firstPasses_ready : secondPasses_ready;
    wire progressive_scores_payload_filled_choice = kind_fifo_pop_payload ?
            firstScores_payload_filled : secondScores_payload_filled;
    wire [29:0] progressive_scores_payload_row_choice = kind_fifo_pop_payload ?
            firstScores_payload_row : secondScores_payload_row;
    wire progressive_scores_fire = progressive_scores_valid & progressive_scores_ready;

    assign queries_ready = progressive_queries_ready;
    assign firstPasses_valid = progressive_passes_valid & progressive_passes_payload_fresh &
            asked_asked_ready;
    assign firstPasses_payload_operand = progressive_passes_payload_operand;
    assign secondPasses_valid = progressive_passes_valid & ~progressive_passes_payload_fresh &
            asked_asked_ready;
    assign secondPasses_payload_operand = progressive_passes_payload_operand;
    assign firstScores_ready = kind_fifo_pop_valid & kind_fifo_pop_payload &
            progressive_scores_ready;
    assign secondScores_ready = kind_fifo_pop_valid & ~kind_fifo_pop_payload &
            progressive_scores_ready;
    assign wants = progressive_wants;
    assign decided_valid = progressive_decided_valid;
    assign decided_payload_fetchesLsb = progressive_decided_payload_fetchesLsb;
    assign probabilities_valid = softmax_probabilities_valid;
    assign probabilities_payload_filled = softmax_probabilities_payload_filled;
    assign probabilities_payload_last = softmax_probabilities_payload_last;
    assign probabilities_payload_row = softmax_probabilities_payload_row;
    assign busy = progressive_busy;
    assign progressive_scores_valid = kind_fifo_pop_valid &
            (kind_fifo_pop_payload ? firstScores_valid : secondScores_valid);
    assign progressive_scores_payload_last = kind_fifo_pop_payload ? firstScores_payload_last :
            secondScores_payload_last;
    assign asked_asked_valid = progressive_passes_valid & taken;
    assign asked_asked_payload = progressive_passes_payload_fresh;
    assign asked_asked_ready = kind_fifo_push_ready;

    progressive_lanes1_scoreBits30_halvesfalse progressive (
        .clock                            (clock),
        .reset                            (reset),
        .queries_valid                    (queries_valid),
        .queries_ready                    (progressive_queries_ready),
        .queries_payload_threshold        (queries_payload_threshold),
        .queries_payload_scale_multiplier (queries_payload_scale_multiplier),
        .queries_payload_scale_shift      (queries_payload_scale_shift),
        .passes_valid                     (progressive_passes_valid),
        .passes_ready                     (taken & asked_asked_ready),
        .passes_payload_operand           (progressive_passes_payload_operand),
        .passes_payload_fresh             (progressive_passes_payload_fresh),
        .passes_payload_slot              (progressive_passes_payload_slot),
        .scores_valid                     (progressive_scores_valid),
        .scores_ready                     (progressive_scores_ready),
        .scores_payload_filled            (progressive_scores_payload_filled_choice),
        .scores_payload_last              (progressive_scores_payload_last),
        .scores_payload_row               (progressive_scores_payload_row_choice),
        .second                           (progressive_second),
        .totals_valid                     (progressive_totals_valid),
        .totals_ready                     (softmax_scores_ready),
        .totals_payload_filled            (progressive_totals_payload_filled),
        .totals_payload_last              (progressive_totals_payload_last),
        .totals_payload_row               (progressive_totals_payload_row),
        .scales_valid                     (progressive_scales_valid),
        .scales_ready                     (softmax_scales_ready),
        .scales_payload_multiplier        (progressive_scales_payload_multiplier),
        .scales_payload_shift             (progressive_scales_payload_shift),
        .peaks_valid                      (softmax_peaks_valid),
        .peaks_ready                      (progressive_peaks_ready),
        .peaks_payload                    (softmax_peaks_payload),
        .verdicts_valid                   (progressive_verdicts_valid),
        .verdicts_ready                   (pipe_from_ready),
        .verdicts_payload                 (progressive_verdicts_payload),
        .oldest                           (progressive_oldest),
        .asker                            (progressive_asker),
        .wants                            (progressive_wants),
        .has                              (has),
        .settled                          (progressive_settled),
        .ahead                            (1'd0),
        .decided_valid                    (progressive_decided_valid),
        .decided_ready                    (decided_ready),
        .decided_payload_fetchesLsb       (progressive_decided_payload_fetchesLsb),
        .busy                             (progressive_busy)
    );

    stream_fifo_depth5_af09e2 kind_fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (asked_asked_valid),
        .push_ready   (kind_fifo_push_ready),
        .push_payload (asked_asked_payload),
        .pop_valid    (kind_fifo_pop_valid),
        .pop_ready    (progressive_scores_fire & progressive_scores_payload_last),
        .pop_payload  (kind_fifo_pop_payload),
        .level        (kind_fifo_level)
    );

    table_softmax_lanes1_scoreBits30 softmax (
        .clock                        (clock),
        .reset                        (reset),
        .scales_valid                 (progressive_scales_valid),
        .scales_ready                 (softmax_scales_ready),
        .scales_payload_multiplier    (progressive_scales_payload_multiplier),
        .scales_payload_shift         (progressive_scales_payload_shift),
        .scores_valid                 (progressive_totals_valid),
        .scores_ready                 (softmax_scores_ready),
        .scores_payload_filled        (progressive_totals_payload_filled),
        .scores_payload_last          (progressive_totals_payload_last),
        .scores_payload_row           (progressive_totals_payload_row),
        .peaks_valid                  (softmax_peaks_valid),
        .peaks_ready                  (progressive_peaks_ready),
        .peaks_payload                (softmax_peaks_payload),
        .verdicts_valid               (pipe_to_valid),
        .verdicts_ready               (softmax_verdicts_ready),
        .verdicts_payload             (pipe_to_payload),
        .probabilities_valid          (softmax_probabilities_valid),
        .probabilities_ready          (probabilities_ready),
        .probabilities_payload_filled (softmax_probabilities_payload_filled),
        .probabilities_payload_last   (softmax_probabilities_payload_last),
        .probabilities_payload_row    (softmax_probabilities_payload_row),
        .error_code                   (softmax_error_code),
        .error_row                    (softmax_error_row),
        .clearError                   (1'd0)
    );

    stream_pipe_3faf90 pipe (
        .clock        (clock),
        .reset        (reset),
        .from_valid   (progressive_verdicts_valid),
        .from_ready   (pipe_from_ready),
        .from_payload (progressive_verdicts_payload),
        .to_valid     (pipe_to_valid),
        .to_ready     (softmax_verdicts_ready),
        .to_payload   (pipe_to_payload)
    );

    wire _unused_ok = &{1'b0, progressive_passes_payload_slot, progressive_second,
            progressive_oldest, progressive_asker, progressive_settled, kind_fifo_level,
            softmax_error_code, softmax_error_row};
endmodule
`default_nettype wire
