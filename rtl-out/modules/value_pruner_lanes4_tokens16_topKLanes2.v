// value_pruner_lanes4_tokens16_topKLanes2: SpAtten's local value pruning (HPCA 2021, section
// III-C): of each query's probabilities the `kept` largest leave as they are and the others as
// 0, in the rows in which they came. A query is an item on `jobs` and its rows on `rows`. One
// that keeps all passes at a row a cycle; the others go through top-k engines that take turns,
// and while they are at work one more is received and the answer of the one before leaves. A
// refused query takes its rows; its error stands in `error` until `clearError`. The contract is
// golden/spatten/top-k/value-pruner.md.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters lanes = 4, tokens = 16, topKLanes = 2, design = radix, engines = 2, trace = false.
// Reset: reset synchronous, active high.
// IR 6e03fb12. Do not edit.
`default_nettype none
module value_pruner_lanes4_tokens16_topKLanes2 (
    input  wire        clock,
    input  wire        reset,

    // n probabilities of which `kept` are kept; `list` asks for the positions of those, where not
    // all are.
    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 5:0] jobs_payload_n,
    input  wire [ 5:0] jobs_payload_kept,
    input  wire        jobs_payload_list,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 3:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [47:0] rows_payload_row,

    output wire        pruned_valid,
    input  wire        pruned_ready,
    output wire [ 3:0] pruned_payload_filled,
    output wire        pruned_payload_last,
    output wire [47:0] pruned_payload_row,

    output wire        positions_valid,
    input  wire        positions_ready,
    output wire [ 3:0] positions_payload_filled,
    output wire        positions_payload_last,
    output wire [15:0] positions_payload_row,

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
    wire [5:0] query_fifo_pop_payload_n;
    wire [5:0] query_fifo_pop_payload_kept;
    wire query_fifo_pop_payload_list;
    wire [1:0] query_fifo_level;
    reg first;
    reg [15:0] number;
    reg [1:0] error_code_register;
    reg [15:0] error_job_register;
    reg [1:0] refused;
    wire toEngine_to_engine_valid;
    wire [5:0] toEngine_to_engine_payload_n;
    wire [5:0] toEngine_to_engine_payload_k;
    wire toEngine_to_engine_ready;
    wire underWay_under_way_valid;
    wire [5:0] underWay_under_way_payload_n;
    wire [2:0] underWay_under_way_payload_step;
    wire underWay_under_way_ready;
    wire asked_asked_valid;
    wire asked_asked_payload;
    wire asked_asked_ready;
    wire pack_from_ready;
    wire pack_to_valid;
    wire [2:0] pack_to_payload_size;
    wire pack_to_payload_last;
    wire [47:0] pack_to_payload_row;
    wire engine_jobs_ready;
    wire engine_rows_ready;
    wire engine_kept_valid;
    wire [1:0] engine_kept_payload_size;
    wire engine_kept_payload_last;
    wire [7:0] engine_kept_payload_row_index;
    wire [23:0] engine_kept_payload_row_key;
    wire toTurns_fifo_push_ready;
    wire toTurns_fifo_pop_valid;
    wire [5:0] toTurns_fifo_pop_payload_n;
    wire [5:0] toTurns_fifo_pop_payload_k;
    wire [3:0] toTurns_fifo_level;
    wire [3:0] filled_0;
    wire narrower_rows_ready;
    wire narrower_parts_valid;
    wire [1:0] narrower_parts_payload_filled;
    wire narrower_parts_payload_last;
    wire [23:0] narrower_parts_payload_row;
    wire fifo_push_ready;
    wire fifo_pop_valid;
    wire fifo_pop_payload_last;
    wire [23:0] fifo_pop_payload_row;
    wire [3:0] fifo_level;
    wire joiner_parts_ready;
    wire joiner_joined_valid;
    wire joiner_joined_ready;
    wire [2:0] joiner_joined_payload_size;
    wire joiner_joined_payload_last;
    wire [15:0] joiner_joined_payload_row_index;
    wire [47:0] joiner_joined_payload_row_key;
    wire lists_fifo_push_ready;
    wire lists_fifo_pop_valid;
    wire lists_fifo_pop_payload;
    wire [3:0] lists_fifo_level;
    wire mark_from_ready;
    wire mark_to_valid;
    wire [2:0] mark_to_payload_size;
    wire mark_to_payload_last;
    wire [15:0] mark_to_payload_row;
    wire back_back_valid;
    wire [47:0] back_back_payload;
    wire back_back_ready;
    wire [3:0] filled_1;
    wire [47:0] lanes_spread;
    wire spread_fifo_push_ready;
    wire spread_fifo_pop_valid;
    wire [47:0] spread_fifo_pop_payload;
    wire [2:0] spread_fifo_level;
    wire current_fifo_push_ready;
    wire current_fifo_pop_valid;
    wire [5:0] current_fifo_pop_payload_n;
    wire [2:0] current_fifo_pop_payload_step;
    wire [3:0] current_fifo_level;
    reg [5:0] done;
    wire out_out_valid;
    wire [3:0] out_out_payload_filled;
    wire out_out_payload_last;
    wire [47:0] out_out_payload_row;
    wire out_out_ready;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [3:0] pipe_to_payload_filled;
    wire pipe_to_payload_last;
    wire [47:0] pipe_to_payload_row;
    reg [2:0] firstSize;

    wire awaits = query_fifo_pop_valid & (query_fifo_pop_payload_n != 6'd0);
    wire accepted = refused == NONE;
    wire passes = awaits & accepted & (query_fifo_pop_payload_n <= query_fifo_pop_payload_kept);
    wire passReady = passes & ~current_fifo_pop_valid & out_out_ready;
    wire dropReady = awaits & ~accepted;
    wire prunes = awaits & accepted & (query_fifo_pop_payload_n > query_fifo_pop_payload_kept);
    wire known_and = toEngine_to_engine_ready & underWay_under_way_ready & asked_asked_ready;
    wire known = ~first | known_and;
    wire enters = prunes & known & rows_valid;
    wire begins = enters & first & pack_from_ready;
    wire [2:0] underWay_under_way_payload_step_sum = {1'd0, {1'd0, rows_payload_filled[0]} +
            {1'd0, rows_payload_filled[1]}} + {1'd0, {1'd0, rows_payload_filled[2]} +
            {1'd0, rows_payload_filled[3]}};
    wire [7:0] laneNumbers_0 = {2'd3, 2'd2, 2'd1, 2'd0};
    wire marked = ~lists_fifo_pop_payload | mark_from_ready;
    wire [7:0] laneNumbers_1 = {2'd3, 2'd2, 2'd1, 2'd0};
    wire [5:0] rest = current_fifo_pop_payload_n - done;
    wire ends = rest <= {3'd0, current_fifo_pop_payload_step};
    wire [2:0] sent = ends ? rest[2:0] : current_fifo_pop_payload_step;
    wire [11:0] out_out_payload_row_lane = spread_fifo_pop_payload[({4'd0, done[1:0] + 2'd3} *
            6'd12) +: 12];
    wire [11:0] out_out_payload_row_choice = current_fifo_pop_valid ? out_out_payload_row_lane :
            rows_payload_row[47:36];
    wire [11:0] out_out_payload_row_lane_1 = spread_fifo_pop_payload[({4'd0, done[1:0] + 2'd2} *
            6'd12) +: 12];
    wire [11:0] out_out_payload_row_choice_1 = current_fifo_pop_valid ? out_out_payload_row_lane_1 :
            rows_payload_row[35:24];
    wire [11:0] out_out_payload_row_lane_2 = spread_fifo_pop_payload[({4'd0, done[1:0] + 2'd1} *
            6'd12) +: 12];
    wire [11:0] out_out_payload_row_choice_2 = current_fifo_pop_valid ? out_out_payload_row_lane_2 :
            rows_payload_row[23:12];
    wire [11:0] out_out_payload_row_lane_3 = spread_fifo_pop_payload[({4'd0, done[1:0] + 2'd0} *
            6'd12) +: 12];
    wire [11:0] out_out_payload_row_choice_3 = current_fifo_pop_valid ? out_out_payload_row_lane_3 :
            rows_payload_row[11:0];
    wire rows_fire = rows_valid & rows_ready;
    wire closes = rows_fire & rows_payload_last;
    wire closed = closes | (query_fifo_pop_valid & (query_fifo_pop_payload_n == 6'd0));
    wire joiner_joined_fire = joiner_joined_valid & joiner_joined_ready;
    wire leaves = spread_fifo_pop_valid & out_out_ready;
    wire [5:0] next = done + {3'd0, current_fifo_pop_payload_step};
    wire empties = next[1:0] == 2'd0;
    wire first_and = closed & ~accepted & ((error_code_register == NONE) | clearError);

    assign jobs_ready = query_fifo_push_ready;
    assign rows_ready = passReady | dropReady | (prunes & known & pack_from_ready);
    assign pruned_valid = pipe_to_valid;
    assign pruned_payload_filled = pipe_to_payload_filled;
    assign pruned_payload_last = pipe_to_payload_last;
    assign pruned_payload_row = pipe_to_payload_row;
    assign positions_valid = mark_to_valid;
    assign positions_payload_filled = filled_1;
    assign positions_payload_last = mark_to_payload_last;
    assign positions_payload_row = mark_to_payload_row;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = query_fifo_pop_valid | current_fifo_pop_valid | pruned_valid | positions_valid;
    assign toEngine_to_engine_valid = begins;
    assign toEngine_to_engine_payload_n = query_fifo_pop_payload_n;
    assign toEngine_to_engine_payload_k = query_fifo_pop_payload_kept;
    assign toEngine_to_engine_ready = toTurns_fifo_push_ready;
    assign underWay_under_way_valid = begins;
    assign underWay_under_way_payload_n = query_fifo_pop_payload_n;
    assign underWay_under_way_payload_step = underWay_under_way_payload_step_sum;
    assign underWay_under_way_ready = current_fifo_push_ready;
    assign asked_asked_valid = begins;
    assign asked_asked_payload = query_fifo_pop_payload_list;
    assign asked_asked_ready = lists_fifo_push_ready;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_filled_0
            assign filled_0[lane] = pack_to_payload_size > {1'd0, laneNumbers_0[lane*2 +: 2]};
        end
    endgenerate
    assign joiner_joined_ready = back_back_ready & marked;
    assign back_back_valid = joiner_joined_valid & marked;
    assign back_back_payload = lanes_spread;
    assign back_back_ready = spread_fifo_push_ready;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_filled_1
            assign filled_1[lane_1] = mark_to_payload_size > {1'd0, laneNumbers_1[lane_1*2 +: 2]};
        end
    endgenerate
    assign out_out_valid = current_fifo_pop_valid ? spread_fifo_pop_valid : passes & rows_valid;
    assign out_out_payload_filled = current_fifo_pop_valid ?
            {sent > 3'd3, sent > 3'd2, sent > 3'd1, sent > 3'd0} : rows_payload_filled;
    assign out_out_payload_last = current_fifo_pop_valid ? ends : rows_payload_last;
    assign out_out_payload_row = {out_out_payload_row_choice, out_out_payload_row_choice_1,
            out_out_payload_row_choice_2, out_out_payload_row_choice_3};
    assign out_out_ready = pipe_from_ready;

    stream_fifo_depth2_9dae94 query_fifo (
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
        .from_payload_size (underWay_under_way_payload_step_sum),
        .from_payload_last (rows_payload_last),
        .from_payload_row  (rows_payload_row),
        .to_valid          (pack_to_valid),
        .to_ready          (narrower_rows_ready),
        .to_payload_size   (pack_to_payload_size),
        .to_payload_last   (pack_to_payload_last),
        .to_payload_row    (pack_to_payload_row)
    );

    top_k_turns_lanes2_depth16_keyWidth12 engine (
        .clock                  (clock),
        .reset                  (reset),
        .jobs_valid             (toTurns_fifo_pop_valid),
        .jobs_ready             (engine_jobs_ready),
        .jobs_payload_n         (toTurns_fifo_pop_payload_n),
        .jobs_payload_k         (toTurns_fifo_pop_payload_k),
        .rows_valid             (fifo_pop_valid),
        .rows_ready             (engine_rows_ready),
        .rows_payload_last      (fifo_pop_payload_last),
        .rows_payload_row       (fifo_pop_payload_row),
        .kept_valid             (engine_kept_valid),
        .kept_ready             (joiner_parts_ready),
        .kept_payload_size      (engine_kept_payload_size),
        .kept_payload_last      (engine_kept_payload_last),
        .kept_payload_row_index (engine_kept_payload_row_index),
        .kept_payload_row_key   (engine_kept_payload_row_key)
    );

    stream_fifo_depth8_07bf04 toTurns_fifo (
        .clock          (clock),
        .reset          (reset),
        .push_valid     (toEngine_to_engine_valid),
        .push_ready     (toTurns_fifo_push_ready),
        .push_payload_n (toEngine_to_engine_payload_n),
        .push_payload_k (toEngine_to_engine_payload_k),
        .pop_valid      (toTurns_fifo_pop_valid),
        .pop_ready      (engine_jobs_ready),
        .pop_payload_n  (toTurns_fifo_pop_payload_n),
        .pop_payload_k  (toTurns_fifo_pop_payload_k),
        .level          (toTurns_fifo_level)
    );

    row_narrower_lanes4_into2_d71c0a narrower (
        .clock                (clock),
        .reset                (reset),
        .rows_valid           (pack_to_valid),
        .rows_ready           (narrower_rows_ready),
        .rows_payload_filled  (filled_0),
        .rows_payload_last    (pack_to_payload_last),
        .rows_payload_row     (pack_to_payload_row),
        .parts_valid          (narrower_parts_valid),
        .parts_ready          (fifo_push_ready),
        .parts_payload_filled (narrower_parts_payload_filled),
        .parts_payload_last   (narrower_parts_payload_last),
        .parts_payload_row    (narrower_parts_payload_row)
    );

    stream_fifo_depth8_a14da8 fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (narrower_parts_valid),
        .push_ready        (fifo_push_ready),
        .push_payload_last (narrower_parts_payload_last),
        .push_payload_row  (narrower_parts_payload_row),
        .pop_valid         (fifo_pop_valid),
        .pop_ready         (engine_rows_ready),
        .pop_payload_last  (fifo_pop_payload_last),
        .pop_payload_row   (fifo_pop_payload_row),
        .level             (fifo_level)
    );

    row_joiner_into4_1eb6a5 joiner (
        .clock                    (clock),
        .reset                    (reset),
        .parts_valid              (engine_kept_valid),
        .parts_ready              (joiner_parts_ready),
        .parts_payload_size       (engine_kept_payload_size),
        .parts_payload_last       (engine_kept_payload_last),
        .parts_payload_row_index  (engine_kept_payload_row_index),
        .parts_payload_row_key    (engine_kept_payload_row_key),
        .joined_valid             (joiner_joined_valid),
        .joined_ready             (joiner_joined_ready),
        .joined_payload_size      (joiner_joined_payload_size),
        .joined_payload_last      (joiner_joined_payload_last),
        .joined_payload_row_index (joiner_joined_payload_row_index),
        .joined_payload_row_key   (joiner_joined_payload_row_key)
    );

    stream_fifo_depth8_f13f64 lists_fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (asked_asked_valid),
        .push_ready   (lists_fifo_push_ready),
        .push_payload (asked_asked_payload),
        .pop_valid    (lists_fifo_pop_valid),
        .pop_ready    (joiner_joined_fire & joiner_joined_payload_last),
        .pop_payload  (lists_fifo_pop_payload),
        .level        (lists_fifo_level)
    );

    realigner_lanes4_171a71 mark (
        .clock             (clock),
        .reset             (reset),
        .from_valid        (joiner_joined_valid & back_back_ready & lists_fifo_pop_payload),
        .from_ready        (mark_from_ready),
        .from_payload_size (joiner_joined_payload_size),
        .from_payload_last (joiner_joined_payload_last),
        .from_payload_row  (joiner_joined_payload_row_index),
        .to_valid          (mark_to_valid),
        .to_ready          (positions_ready),
        .to_payload_size   (mark_to_payload_size),
        .to_payload_last   (mark_to_payload_last),
        .to_payload_row    (mark_to_payload_row)
    );

    lane_spread_lanes4 lanes (
        .size   (joiner_joined_payload_size),
        .from   ({joiner_joined_payload_row_index[13:12], joiner_joined_payload_row_index[9:8],
                joiner_joined_payload_row_index[5:4], joiner_joined_payload_row_index[1:0]}),
        .row    ({joiner_joined_payload_row_key[47:36], joiner_joined_payload_row_key[35:24],
                joiner_joined_payload_row_key[23:12], joiner_joined_payload_row_key[11:0]}),
        .spread (lanes_spread)
    );

    stream_fifo_depth4_0796fa spread_fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (back_back_valid),
        .push_ready   (spread_fifo_push_ready),
        .push_payload (back_back_payload),
        .pop_valid    (spread_fifo_pop_valid),
        .pop_ready    (leaves & (empties | ends)),
        .pop_payload  (spread_fifo_pop_payload),
        .level        (spread_fifo_level)
    );

    stream_fifo_depth8_cd7533 current_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (underWay_under_way_valid),
        .push_ready        (current_fifo_push_ready),
        .push_payload_n    (underWay_under_way_payload_n),
        .push_payload_step (underWay_under_way_payload_step),
        .pop_valid         (current_fifo_pop_valid),
        .pop_ready         (leaves & ends),
        .pop_payload_n     (current_fifo_pop_payload_n),
        .pop_payload_step  (current_fifo_pop_payload_step),
        .level             (current_fifo_level)
    );

    stream_pipe_5298e5 pipe (
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
        if (query_fifo_pop_payload_n > 6'd16) begin
            refused = N_OVER_TOKENS;
        end else if (query_fifo_pop_payload_n == 6'd0) begin
            refused = N_IS_ZERO;
        end else if (query_fifo_pop_payload_kept == 6'd0) begin
            refused = KEPT_IS_ZERO;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            first <= 1'd1;
            number <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            done <= 6'd0;
        end else begin
            if (leaves) done <= ends ? 6'd0 : next;
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
        if (rows_fire) begin
            if (first) firstSize <= underWay_under_way_payload_step_sum;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            if (rows_fire) begin
                if (!first) begin
                    if (!rows_payload_last) begin
                        every_row_of_a_query_but_the_last_has_the_same_n: assert
                                (underWay_under_way_payload_step_sum == firstSize);
                    end
                end
            end
        end
    end
`endif

    wire _unused_ok = &{1'b0, query_fifo_level, toTurns_fifo_level, narrower_parts_payload_filled,
            fifo_level, lists_fifo_pop_valid, lists_fifo_level, spread_fifo_level,
            current_fifo_level, firstSize};
endmodule
`default_nettype wire
