// value_pruner_lanes1_tokens64_topKLanes4: SpAtten's local value pruning (HPCA 2021, section
// III-C): of each query's probabilities the `kept` largest leave as they are and the others as
// 0, in the rows in which they came. A query is an item on `jobs` and its rows on `rows`. One
// that keeps all passes at a row a cycle; the others go through a top-k engine, and while one
// is in it the next is received. A refused query takes its rows; its error stands in `error`
// until `clearError`. The contract is golden/spatten/top-k/value-pruner.md.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters lanes = 1, tokens = 64, topKLanes = 4, design = radix, trace = false.
// Reset: reset synchronous, active high.
// IR 30c1759a. Do not edit.
`default_nettype none
module value_pruner_lanes1_tokens64_topKLanes4 (
    input  wire        clock,
    input  wire        reset,

    // n probabilities of which `kept` are kept; `list` asks for the positions of those, where not
    // all are.
    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 7:0] jobs_payload_n,
    input  wire [ 7:0] jobs_payload_kept,
    input  wire        jobs_payload_list,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire        rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [11:0] rows_payload_row,

    output wire        pruned_valid,
    input  wire        pruned_ready,
    output wire        pruned_payload_filled,
    output wire        pruned_payload_last,
    output wire [11:0] pruned_payload_row,

    output wire        positions_valid,
    input  wire        positions_ready,
    output wire [ 3:0] positions_payload_filled,
    output wire        positions_payload_last,
    output wire [23:0] positions_payload_row,

    // The first error since reset or `clearError`, and the number of its query, modulo 65536.
    output wire [ 1:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [1:0] NONE          = 2'd0;
    localparam [1:0] N_OVER_TOKENS = 2'd1;
    localparam [1:0] N_IS_ZERO     = 2'd2;
    localparam [1:0] KEPT_IS_ZERO  = 2'd3;

    wire query_fifo_push_ready;
    wire query_fifo_pop_valid;
    wire [7:0] query_fifo_pop_payload_n;
    wire [7:0] query_fifo_pop_payload_kept;
    wire query_fifo_pop_payload_list;
    wire [1:0] query_fifo_level;
    reg first;
    reg [15:0] number;
    reg [1:0] error_code_register;
    reg [15:0] error_job_register;
    reg [1:0] refused;
    wire toEngine_to_engine_valid;
    wire [7:0] toEngine_to_engine_payload_n;
    wire [7:0] toEngine_to_engine_payload_kept;
    wire toEngine_to_engine_ready;
    wire underWay_under_way_valid;
    wire [7:0] underWay_under_way_payload_n;
    wire underWay_under_way_payload_step;
    wire underWay_under_way_payload_list;
    wire underWay_under_way_ready;
    wire pack_from_ready;
    wire pack_to_valid;
    wire [2:0] pack_to_payload_size;
    wire pack_to_payload_last;
    wire [47:0] pack_to_payload_row;
    wire packed_packed_row_valid;
    wire [47:0] packed_packed_row_payload;
    wire packed_packed_row_ready;
    wire engine_jobs_ready;
    wire engine_rows_ready;
    wire engine_kept_valid;
    wire engine_kept_ready;
    wire [2:0] engine_kept_payload_size;
    wire engine_kept_payload_last;
    wire [23:0] engine_kept_payload_row_index;
    wire [47:0] engine_kept_payload_row_key;
    wire engine_results_valid;
    wire [1:0] engine_results_payload_outcome;
    wire [2:0] engine_results_payload_error;
    wire [11:0] engine_results_payload_threshold;
    wire [6:0] engine_results_payload_numKeep;
    wire [15:0] engine_results_payload_lfsr;
    wire [2:0] engine_error_code;
    wire [15:0] engine_error_job;
    wire engine_busy;
    wire waiting_fifo_push_ready;
    wire waiting_fifo_pop_valid;
    wire [7:0] waiting_fifo_pop_payload_n;
    wire [7:0] waiting_fifo_pop_payload_kept;
    wire [2:0] waiting_fifo_level;
    wire fifo_push_ready;
    wire fifo_pop_valid;
    wire [47:0] fifo_pop_payload;
    wire [4:0] fifo_level;
    wire current_fifo_push_ready;
    wire current_fifo_pop_valid;
    wire [7:0] current_fifo_pop_payload_n;
    wire current_fifo_pop_payload_step;
    wire current_fifo_pop_payload_list;
    wire [2:0] current_fifo_level;
    reg [47:0] spread;
    reg full;
    reg [7:0] done;
    wire out_out_valid;
    wire out_out_payload_filled;
    wire out_out_payload_last;
    wire [11:0] out_out_payload_row;
    wire out_out_ready;
    wire mark_from_ready;
    wire mark_to_valid;
    wire [2:0] mark_to_payload_size;
    wire mark_to_payload_last;
    wire [23:0] mark_to_payload_row;
    wire [3:0] filled;
    wire [47:0] lanes_spread;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire pipe_to_payload_filled;
    wire pipe_to_payload_last;
    wire [11:0] pipe_to_payload_row;
    reg own;

    wire awaits = query_fifo_pop_valid & (query_fifo_pop_payload_n != 8'd0);
    wire accepted = refused == NONE;
    wire passes = awaits & accepted & (query_fifo_pop_payload_n <= query_fifo_pop_payload_kept);
    wire passReady = passes & ~current_fifo_pop_valid & out_out_ready;
    wire dropReady = awaits & ~accepted;
    wire prunes = awaits & accepted & (query_fifo_pop_payload_n > query_fifo_pop_payload_kept);
    wire known = ~first | (toEngine_to_engine_ready & underWay_under_way_ready);
    wire enters = prunes & known & rows_valid;
    wire begins = enters & first & pack_from_ready;
    wire leaves = full & out_out_ready;
    wire [7:0] next = done + {7'd0, current_fifo_pop_payload_step};
    wire empties = next[1:0] == 2'd0;
    wire [7:0] rest = current_fifo_pop_payload_n - done;
    wire ends = rest <= {7'd0, current_fifo_pop_payload_step};
    wire room = ~full | (leaves & empties & ~ends);
    wire sent = ends ? rest[0] : current_fifo_pop_payload_step;
    wire [7:0] full_extended = {5'd0, mark_to_payload_size};
    wire full_1 = |full_extended[7:2];
    wire bits_2 = full_1 | (full_extended[1:0] > 2'd2);
    wire bits_1 = full_1 | (full_extended[1:0] > 2'd1);
    wire bits_0 = full_1 | (full_extended[1:0] > 2'd0);
    wire rows_fire = rows_valid & rows_ready;
    wire closes = rows_fire & rows_payload_last;
    wire closed = closes | (query_fifo_pop_valid & (query_fifo_pop_payload_n == 8'd0));
    wire engine_kept_fire = engine_kept_valid & engine_kept_ready;
    wire first_and = closed & ~accepted & ((error_code_register == NONE) | clearError);

    assign jobs_ready = query_fifo_push_ready;
    assign rows_ready = passReady | dropReady | (prunes & known & pack_from_ready);
    assign pruned_valid = pipe_to_valid;
    assign pruned_payload_filled = pipe_to_payload_filled;
    assign pruned_payload_last = pipe_to_payload_last;
    assign pruned_payload_row = pipe_to_payload_row;
    assign positions_valid = mark_to_valid;
    assign positions_payload_filled = filled;
    assign positions_payload_last = mark_to_payload_last;
    assign positions_payload_row = mark_to_payload_row;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = query_fifo_pop_valid | current_fifo_pop_valid | pruned_valid | positions_valid;
    assign toEngine_to_engine_valid = begins;
    assign toEngine_to_engine_payload_n = query_fifo_pop_payload_n;
    assign toEngine_to_engine_payload_kept = query_fifo_pop_payload_kept;
    assign toEngine_to_engine_ready = waiting_fifo_push_ready;
    assign underWay_under_way_valid = begins;
    assign underWay_under_way_payload_n = query_fifo_pop_payload_n;
    assign underWay_under_way_payload_step = rows_payload_filled;
    assign underWay_under_way_payload_list = query_fifo_pop_payload_list;
    assign underWay_under_way_ready = current_fifo_push_ready;
    assign packed_packed_row_valid = pack_to_valid;
    assign packed_packed_row_payload = pack_to_payload_row;
    assign packed_packed_row_ready = fifo_push_ready;
    assign engine_kept_ready = room & (~current_fifo_pop_payload_list | mark_from_ready);
    assign out_out_valid = current_fifo_pop_valid ? full : passes & rows_valid;
    assign out_out_payload_filled = current_fifo_pop_valid ? sent > 1'd0 : rows_payload_filled;
    assign out_out_payload_last = current_fifo_pop_valid ? ends : rows_payload_last;
    assign out_out_payload_row = current_fifo_pop_valid ?
            spread[({4'd0, done[1:0] + 2'd0} * 6'd12) +: 12] : rows_payload_row;
    assign out_out_ready = pipe_from_ready;
    assign filled = {full_1, bits_2, bits_1, bits_0};

    stream_fifo_depth2_f20a46 query_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (jobs_valid),
        .push_ready        (query_fifo_push_ready),
        .push_payload_n    (jobs_payload_n),
        .push_payload_kept (jobs_payload_kept),
        .push_payload_list (jobs_payload_list),
        .pop_valid         (query_fifo_pop_valid),
        .pop_ready         (closed),
        .pop_payload_n     (query_fifo_pop_payload_n),
        .pop_payload_kept  (query_fifo_pop_payload_kept),
        .pop_payload_list  (query_fifo_pop_payload_list),
        .level             (query_fifo_level)
    );

    realigner_lanes4 pack (
        .clock             (clock),
        .reset             (reset),
        .from_valid        (enters),
        .from_ready        (pack_from_ready),
        .from_payload_size ({2'd0, rows_payload_filled}),
        .from_payload_last (rows_payload_last),
        .from_payload_row  ({{3{12'd0}}, rows_payload_row}),
        .to_valid          (pack_to_valid),
        .to_ready          (packed_packed_row_ready),
        .to_payload_size   (pack_to_payload_size),
        .to_payload_last   (pack_to_payload_last),
        .to_payload_row    (pack_to_payload_row)
    );

    top_k_lanes4_depth64_keyWidth12_designradix engine (
        .clock                     (clock),
        .reset                     (reset),
        .jobs_valid                (waiting_fifo_pop_valid),
        .jobs_ready                (engine_jobs_ready),
        .jobs_payload_n            (waiting_fifo_pop_payload_n),
        .jobs_payload_k            (waiting_fifo_pop_payload_kept),
        .jobs_payload_seed         (16'd0),
        .rows_valid                (fifo_pop_valid),
        .rows_ready                (engine_rows_ready),
        .rows_payload              (fifo_pop_payload),
        .kept_valid                (engine_kept_valid),
        .kept_ready                (engine_kept_ready),
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

    stream_fifo_depth4_54fd4b waiting_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (toEngine_to_engine_valid),
        .push_ready        (waiting_fifo_push_ready),
        .push_payload_n    (toEngine_to_engine_payload_n),
        .push_payload_kept (toEngine_to_engine_payload_kept),
        .pop_valid         (waiting_fifo_pop_valid),
        .pop_ready         (engine_jobs_ready),
        .pop_payload_n     (waiting_fifo_pop_payload_n),
        .pop_payload_kept  (waiting_fifo_pop_payload_kept),
        .level             (waiting_fifo_level)
    );

    stream_fifo_depth16_257e32 fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (packed_packed_row_valid),
        .push_ready   (fifo_push_ready),
        .push_payload (packed_packed_row_payload),
        .pop_valid    (fifo_pop_valid),
        .pop_ready    (engine_rows_ready),
        .pop_payload  (fifo_pop_payload),
        .level        (fifo_level)
    );

    stream_fifo_depth4_bdb4ca current_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (underWay_under_way_valid),
        .push_ready        (current_fifo_push_ready),
        .push_payload_n    (underWay_under_way_payload_n),
        .push_payload_step (underWay_under_way_payload_step),
        .push_payload_list (underWay_under_way_payload_list),
        .pop_valid         (current_fifo_pop_valid),
        .pop_ready         (leaves & ends),
        .pop_payload_n     (current_fifo_pop_payload_n),
        .pop_payload_step  (current_fifo_pop_payload_step),
        .pop_payload_list  (current_fifo_pop_payload_list),
        .level             (current_fifo_level)
    );

    realigner_lanes4_33569e mark (
        .clock             (clock),
        .reset             (reset),
        .from_valid        (engine_kept_valid & room & current_fifo_pop_payload_list),
        .from_ready        (mark_from_ready),
        .from_payload_size (engine_kept_payload_size),
        .from_payload_last (engine_kept_payload_last),
        .from_payload_row  (engine_kept_payload_row_index),
        .to_valid          (mark_to_valid),
        .to_ready          (positions_ready),
        .to_payload_size   (mark_to_payload_size),
        .to_payload_last   (mark_to_payload_last),
        .to_payload_row    (mark_to_payload_row)
    );

    lane_spread_lanes4 lanes (
        .size   (engine_kept_payload_size),
        .from   ({engine_kept_payload_row_index[19:18], engine_kept_payload_row_index[13:12],
                engine_kept_payload_row_index[7:6], engine_kept_payload_row_index[1:0]}),
        .row    ({engine_kept_payload_row_key[47:36], engine_kept_payload_row_key[35:24],
                engine_kept_payload_row_key[23:12], engine_kept_payload_row_key[11:0]}),
        .spread (lanes_spread)
    );

    stream_pipe_e8ed95 pipe (
        .clock               (clock),
        .reset               (reset),
        .from_valid          (out_out_valid),
        .from_ready          (pipe_from_ready),
        .from_payload_filled (out_out_payload_filled),
        .from_payload_last   (out_out_payload_last),
        .from_payload_row    (out_out_payload_row),
        .to_valid            (pipe_to_valid),
        .to_ready            (pruned_ready),
        .to_payload_filled   (pipe_to_payload_filled),
        .to_payload_last     (pipe_to_payload_last),
        .to_payload_row      (pipe_to_payload_row)
    );

    always @* begin
        refused = NONE;
        if (query_fifo_pop_payload_n > 8'd64) begin
            refused = N_OVER_TOKENS;
        end else if (query_fifo_pop_payload_n == 8'd0) begin
            refused = N_IS_ZERO;
        end else if (query_fifo_pop_payload_kept == 8'd0) begin
            refused = KEPT_IS_ZERO;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            first <= 1'd1;
            number <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            full <= 1'd0;
            done <= 8'd0;
        end else begin
            if (leaves) begin
                done <= ends ? 8'd0 : next;
                if (empties | ends) full <= 1'd0;
            end
            if (engine_kept_fire) full <= 1'd1;
            if (rows_fire) first <= rows_payload_last;
            if (closed) number <= number + 16'd1;
            if (clearError) error_code_register <= NONE;
            if (first_and) begin
                error_code_register <= refused;
                error_job_register <= number;
            end
        end
    end

    always @(posedge clock) begin
        if (engine_kept_fire) spread <= lanes_spread;
        if (rows_fire) begin
            if (first) own <= rows_payload_filled;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            if (rows_fire) begin
                if (!first) begin
                    if (!rows_payload_last) begin
                        every_row_of_a_query_but_the_last_has_the_same_n: assert
                                (rows_payload_filled == own);
                    end
                end
            end
        end
    end
`endif

    wire _unused_ok = &{1'b0, query_fifo_level, pack_to_payload_size, pack_to_payload_last,
            engine_results_valid, engine_results_payload_outcome, engine_results_payload_error,
            engine_results_payload_threshold, engine_results_payload_numKeep,
            engine_results_payload_lfsr, engine_error_code, engine_error_job, engine_busy,
            waiting_fifo_level, fifo_level, current_fifo_level, own};
endmodule
`default_nettype wire
