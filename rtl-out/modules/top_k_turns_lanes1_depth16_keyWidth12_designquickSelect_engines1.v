// top_k_turns_lanes1_depth16_keyWidth12_designquickSelect_engines1: Top-k engines that take
// jobs in turn: while one still looks for its threshold, the next is loaded. Answers leave in
// the order of the jobs, as those of one engine would. Jobs are legal (`0 < k <= n <= depth`);
// `last` ends the rows of each.
// Source generators/spatten/top-k/top-k-turns.ts.
// Parameters lanes = 1, depth = 16, keyWidth = 12, signed = false, design = quickSelect,
// engines = 1.
// Reset: reset synchronous, active high.
// IR feee0669. Do not edit.
`default_nettype none
module top_k_turns_lanes1_depth16_keyWidth12_designquickSelect_engines1 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 5:0] jobs_payload_n,
    input  wire [ 5:0] jobs_payload_k,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire        rows_payload_last,
    input  wire [11:0] rows_payload_row,

    output wire        kept_valid,
    input  wire        kept_ready,
    output wire        kept_payload_size,
    output wire        kept_payload_last,
    output wire [ 3:0] kept_payload_row_index,
    output wire [11:0] kept_payload_row_key
);
    wire answer_answer_valid;
    wire answer_answer_payload_size;
    wire answer_answer_payload_last;
    wire [3:0] answer_answer_payload_row_index;
    wire [11:0] answer_answer_payload_row_key;
    wire answer_answer_ready;
    wire engine_jobs_ready;
    wire engine_rows_ready;
    wire engine_kept_valid;
    wire engine_kept_payload_size;
    wire engine_kept_payload_last;
    wire [3:0] engine_kept_payload_row_index;
    wire [11:0] engine_kept_payload_row_key;
    wire engine_results_valid;
    wire [1:0] engine_results_payload_outcome;
    wire [2:0] engine_results_payload_error;
    wire [11:0] engine_results_payload_threshold;
    wire [4:0] engine_results_payload_numKeep;
    wire [15:0] engine_results_payload_lfsr;
    wire [2:0] engine_error_code;
    wire [15:0] engine_error_job;
    wire engine_busy;

    assign jobs_ready = engine_jobs_ready;
    assign rows_ready = engine_rows_ready;
    assign kept_valid = answer_answer_valid;
    assign kept_payload_size = answer_answer_payload_size;
    assign kept_payload_last = answer_answer_payload_last;
    assign kept_payload_row_index = answer_answer_payload_row_index;
    assign kept_payload_row_key = answer_answer_payload_row_key;
    assign answer_answer_valid = engine_kept_valid;
    assign answer_answer_payload_size = engine_kept_payload_size;
    assign answer_answer_payload_last = engine_kept_payload_last;
    assign answer_answer_payload_row_index = engine_kept_payload_row_index;
    assign answer_answer_payload_row_key = engine_kept_payload_row_key;
    assign answer_answer_ready = kept_ready;

    top_k_lanes1_depth16_keyWidth12 engine (
        .clock                     (clock),
        .reset                     (reset),
        .jobs_valid                (jobs_valid & ~1'd0),
        .jobs_ready                (engine_jobs_ready),
        .jobs_payload_n            (jobs_payload_n),
        .jobs_payload_k            (jobs_payload_k),
        .jobs_payload_seed         (16'd0),
        .rows_valid                (rows_valid & ~1'd0),
        .rows_ready                (engine_rows_ready),
        .rows_payload              (rows_payload_row),
        .kept_valid                (engine_kept_valid),
        .kept_ready                (answer_answer_ready & ~1'd0),
        .kept_payload_size         (engine_kept_payload_size),
        .kept_payload_last         (engine_kept_payload_last),
        .kept_payload_row_index    (engine_kept_payload_row_index),
        .kept_payload_row_key      (engine_kept_payload_row_key),
        .results_valid             (engine_results_valid),
        .results_ready             (1'd1),
        .results_payload_outcome   (engine_results_payload_outcome),
        .results_payload_error     (engine_results_payload_error),
        .results_payload_threshold (engine_results_payload_threshold),
        .results_payload_numKeep   (engine_results_payload_numKeep),
        .results_payload_lfsr      (engine_results_payload_lfsr),
        .error_code                (engine_error_code),
        .error_job                 (engine_error_job),
        .clearError                (1'd0),
        .busy                      (engine_busy)
    );

    wire _unused_ok = &{1'b0, rows_payload_last, engine_results_valid,
            engine_results_payload_outcome, engine_results_payload_error,
            engine_results_payload_threshold, engine_results_payload_numKeep,
            engine_results_payload_lfsr, engine_error_code, engine_error_job, engine_busy};
endmodule
`default_nettype wire
