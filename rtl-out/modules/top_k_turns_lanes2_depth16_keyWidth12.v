// top_k_turns_lanes2_depth16_keyWidth12: Top-k engines that take jobs in turn: while one still
// looks for its threshold, the next is loaded. Answers leave in the order of the jobs, as those
// of one engine would. Jobs are legal (`0 < k <= n <= depth`); `last` ends the rows of each.
// Source generators/spatten/top-k/top-k-turns.ts.
// Parameters lanes = 2, depth = 16, keyWidth = 12, signed = false, design = radix, engines = 2.
// Reset: reset synchronous, active high.
// IR 05f7b85b. Do not edit.
`default_nettype none
module top_k_turns_lanes2_depth16_keyWidth12 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 5:0] jobs_payload_n,
    input  wire [ 5:0] jobs_payload_k,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire        rows_payload_last,
    input  wire [23:0] rows_payload_row,

    output wire        kept_valid,
    input  wire        kept_ready,
    output wire [ 1:0] kept_payload_size,
    output wire        kept_payload_last,
    output wire [ 7:0] kept_payload_row_index,
    output wire [23:0] kept_payload_row_key
);
    reg at_0;
    reg at_1;
    reg at_2;
    wire answer_answer_valid;
    wire [1:0] answer_answer_payload_size;
    wire answer_answer_payload_last;
    wire [7:0] answer_answer_payload_row_index;
    wire [23:0] answer_answer_payload_row_key;
    wire answer_answer_ready;
    wire [1:0] engine_jobs_valid;
    wire [1:0] engine_jobs_ready;
    wire [1:0] engine_rows_valid;
    wire [1:0] engine_rows_ready;
    wire [1:0] engine_kept_valid;
    wire [1:0] engine_kept_ready;
    wire [3:0] engine_kept_payload_size;
    wire [1:0] engine_kept_payload_last;
    wire [15:0] engine_kept_payload_row_index;
    wire [47:0] engine_kept_payload_row_key;
    wire [1:0] engine_results_valid;
    wire [3:0] engine_results_payload_outcome;
    wire [5:0] engine_results_payload_error;
    wire [23:0] engine_results_payload_threshold;
    wire [9:0] engine_results_payload_numKeep;
    wire [31:0] engine_results_payload_lfsr;
    wire [5:0] engine_error_code;
    wire [31:0] engine_error_job;
    wire [1:0] engine_busy;

    wire [1:0] jobs_ready_packed = engine_jobs_ready;
    wire [1:0] rows_ready_packed = engine_rows_ready;
    wire [1:0] answer_answer_valid_packed = engine_kept_valid;
    wire [3:0] answer_answer_payload_size_packed = engine_kept_payload_size;
    wire [1:0] answer_answer_payload_last_packed = engine_kept_payload_last;
    wire [15:0] answer_answer_payload_row_index_packed = engine_kept_payload_row_index;
    wire [47:0] answer_answer_payload_row_key_packed = engine_kept_payload_row_key;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire rows_fire = rows_valid & rows_ready;
    wire kept_fire = kept_valid & kept_ready;

    assign jobs_ready = jobs_ready_packed[at_0];
    assign rows_ready = rows_ready_packed[at_1];
    assign kept_valid = answer_answer_valid;
    assign kept_payload_size = answer_answer_payload_size;
    assign kept_payload_last = answer_answer_payload_last;
    assign kept_payload_row_index = answer_answer_payload_row_index;
    assign kept_payload_row_key = answer_answer_payload_row_key;
    assign answer_answer_valid = answer_answer_valid_packed[at_2];
    assign answer_answer_payload_size = answer_answer_payload_size_packed[{at_2, 1'd0} +: 2];
    assign answer_answer_payload_last = answer_answer_payload_last_packed[at_2];
    assign answer_answer_payload_row_index = answer_answer_payload_row_index_packed[{at_2, 3'd0} +:
            8];
    assign answer_answer_payload_row_key = answer_answer_payload_row_key_packed[({5'd0, at_2} *
            6'd24) +: 24];
    assign answer_answer_ready = kept_ready;
    assign engine_jobs_valid = {jobs_valid & at_0, jobs_valid & ~at_0};
    assign engine_rows_valid = {rows_valid & at_1, rows_valid & ~at_1};
    assign engine_kept_ready = {answer_answer_ready & at_2, answer_answer_ready & ~at_2};

    genvar engine_index;
    generate
        for (engine_index = 0; engine_index < 2; engine_index = engine_index + 1) begin : engine
            top_k_lanes2_depth16_keyWidth12_designradix member (
                .clock                     (clock),
                .reset                     (reset),
                .jobs_valid                (engine_jobs_valid[engine_index]),
                .jobs_ready                (engine_jobs_ready[engine_index]),
                .jobs_payload_n            (jobs_payload_n),
                .jobs_payload_k            (jobs_payload_k),
                .jobs_payload_seed         (16'd0),
                .rows_valid                (engine_rows_valid[engine_index]),
                .rows_ready                (engine_rows_ready[engine_index]),
                .rows_payload              (rows_payload_row),
                .kept_valid                (engine_kept_valid[engine_index]),
                .kept_ready                (engine_kept_ready[engine_index]),
                .kept_payload_size         (engine_kept_payload_size[engine_index*2 +: 2]),
                .kept_payload_last         (engine_kept_payload_last[engine_index]),
                .kept_payload_row_index    (engine_kept_payload_row_index[engine_index*8 +: 8]),
                .kept_payload_row_key      (engine_kept_payload_row_key[engine_index*24 +: 24]),
                .results_valid             (engine_results_valid[engine_index]),
                .results_ready             (1'd1),
                .results_payload_outcome   (engine_results_payload_outcome[engine_index*2 +: 2]),
                .results_payload_error     (engine_results_payload_error[engine_index*3 +: 3]),
                .results_payload_threshold (engine_results_payload_threshold[engine_index*12 +:
                        12]),
                .results_payload_numKeep   (engine_results_payload_numKeep[engine_index*5 +: 5]),
                .results_payload_lfsr      (engine_results_payload_lfsr[engine_index*16 +: 16]),
                .error_code                (engine_error_code[engine_index*3 +: 3]),
                .error_job                 (engine_error_job[engine_index*16 +: 16]),
                .clearError                (1'd0),
                .busy                      (engine_busy[engine_index])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            at_0 <= 1'd0;
            at_1 <= 1'd0;
            at_2 <= 1'd0;
        end else begin
            if (jobs_fire) at_0 <= at_0 + 1'd1;
            if (rows_fire & rows_payload_last) at_1 <= at_1 + 1'd1;
            if (kept_fire & kept_payload_last) at_2 <= at_2 + 1'd1;
        end
    end

    wire _unused_ok = &{1'b0, engine_results_valid, engine_results_payload_outcome,
            engine_results_payload_error, engine_results_payload_threshold,
            engine_results_payload_numKeep, engine_results_payload_lfsr, engine_error_code,
            engine_error_job, engine_busy};
endmodule
`default_nettype wire
