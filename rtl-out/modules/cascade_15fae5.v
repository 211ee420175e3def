// cascade_15fae5: SpAtten's cascade pruning of tokens and heads: which are left, and their
// scores, from layer to layer. `Begin` opens a layer; its probabilities and outputs are added
// up as they come, a row a cycle; `End` waits for the last of them, adds the sums to the scores
// and leaves the best, by one top-k engine for tokens and for heads. Every command is answered.
// The list of tokens can be read between commands. A refused command changes nothing; its error
// stands in its answer and, until `clearError`, in `error`.
// Source generators/spatten/cascade/cascade.ts.
// Parameters lanes = 8, tokens = 1024, heads = 16, scoreBits = 40, headScoreBits = 40,
// listLanes = 16, topKLanes = 16, outputLanes = 16, norm = true, trace = false.
// Reset: reset synchronous, active high.
// IR d059f2bc. Do not edit.
`default_nettype none
module cascade_15fae5 (
    input  wire         clock,
    input  wire         reset,

    input  wire         commands_valid,
    output wire         commands_ready,
    input  wire         commands_payload_op,
    input  wire         commands_payload_restart,
    input  wire         commands_payload_generate,
    input  wire         commands_payload_byNorm,
    input  wire [ 15:0] commands_payload_tokens,
    input  wire [  7:0] commands_payload_heads,
    input  wire         commands_payload_relist,
    input  wire         commands_payload_rescale,
    input  wire [ 15:0] commands_payload_keepTokens,
    input  wire [  7:0] commands_payload_keepHeads,
    input  wire [ 15:0] commands_payload_protectFirst,
    input  wire [ 15:0] commands_payload_protectLast,

    // One for each command: how many tokens and heads are left.
    output wire         answers_valid,
    input  wire         answers_ready,
    output wire [  3:0] answers_payload_error,
    output wire [ 15:0] answers_payload_tokens,
    output wire [  7:0] answers_payload_heads,

    // Who reads the list of tokens.
    input  wire         walks_valid,
    output wire         walks_ready,
    input  wire [  1:0] walks_payload,

    // For each walk the numbers of the tokens that are left, by position. `last` ends a walk.
    output wire         ids_valid,
    input  wire         ids_ready,
    output wire [  1:0] ids_payload_reader,
    output wire [ 15:0] ids_payload_filled,
    output wire         ids_payload_last,
    output wire [159:0] ids_payload_row,

    // Probabilities by position, queries of a head, then of the next one that is left. `last` ends
    // a query.
    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [  7:0] rows_payload_filled,
    input  wire         rows_payload_last,
    input  wire [ 95:0] rows_payload_row,

    // Outputs in the same order. `last` ends a query.
    input  wire         outputs_valid,
    output wire         outputs_ready,
    input  wire [191:0] outputs_payload_elements,
    input  wire         outputs_payload_last,

    // How many tokens and which heads are left.
    output wire [ 10:0] left_tokens,
    output wire [ 15:0] left_heads,

    // The first error since reset or `clearError`, and the number of its command, modulo 65536.
    output wire [  3:0] error_code,
    output wire [ 15:0] error_command,

    input  wire         clearError,

    // A command is being worked on, or a layer is open.
    output wire         busy,

    // A token that takes its place among those that are left, number by number; the first place
    // begins the list anew.
    output wire         tokenList_valid,
    output wire [  9:0] tokenList_place,
    output wire [  9:0] tokenList_number,

    input  wire         norms_valid,
    output wire         norms_ready,
    input  wire [  9:0] norms_payload_position,
    input  wire [  7:0] norms_payload_norm
);
    localparam [2:0] STATE_IDLE        = 3'd0;
    localparam [2:0] STATE_SUM         = 3'd1;
    localparam [2:0] STATE_TOKENS      = 3'd2;
    localparam [2:0] STATE_RANK_TOKENS = 3'd3;
    localparam [2:0] STATE_HEADS       = 3'd4;
    localparam [2:0] STATE_RANK_HEADS  = 3'd5;
    localparam [2:0] STATE_ANSWER      = 3'd6;
    localparam [3:0] NONE                    = 4'd0;
    localparam [3:0] TOKENS_ZERO             = 4'd1;
    localparam [3:0] TOKENS_OVER_CAPACITY    = 4'd2;
    localparam [3:0] HEADS_ZERO              = 4'd3;
    localparam [3:0] HEADS_OVER_CAPACITY     = 4'd4;
    localparam [3:0] NORM_NOT_SUPPORTED      = 4'd5;
    localparam [3:0] OUT_OF_ORDER            = 4'd6;
    localparam [3:0] TOKENS_NOT_CONTINUED    = 4'd7;
    localparam [3:0] HEADS_NOT_CONTINUED     = 4'd8;
    localparam [3:0] KEEP_TOKENS_ZERO        = 4'd9;
    localparam [3:0] KEEP_TOKENS_OVER_TOKENS = 4'd10;
    localparam [3:0] KEEP_HEADS_ZERO         = 4'd11;
    localparam [3:0] KEEP_HEADS_OVER_HEADS   = 4'd12;

    reg [2:0] state;
    reg own_op;
    reg own_restart;
    reg own_generate;
    reg own_byNorm;
    reg [15:0] own_tokens;
    reg [7:0] own_heads;
    reg own_relist;
    reg own_rescale;
    reg [15:0] own_keepTokens;
    reg [7:0] own_keepHeads;
    reg [15:0] own_protectFirst;
    reg [15:0] own_protectLast;
    reg open;
    reg [3:0] refused;
    reg [15:0] commandNumber;
    reg [3:0] error_code_register;
    reg [15:0] error_command_register;
    wire tokens_orders_valid;
    wire tokens_orders_ready;
    wire [159:0] tokens_row;
    wire tokens_jobs_valid;
    wire [11:0] tokens_jobs_payload_n;
    wire [11:0] tokens_jobs_payload_k;
    wire [15:0] tokens_jobs_payload_seed;
    wire tokens_keys_valid;
    wire [655:0] tokens_keys_payload;
    wire tokens_kept_ready;
    wire [10:0] tokens_total;
    wire [10:0] tokens_left;
    wire tokens_listed_valid;
    wire [9:0] tokens_listed_place;
    wire [9:0] tokens_listed_number;
    wire tokens_busy;
    wire heads_orders_valid;
    wire heads_orders_ready;
    wire [3:0] heads_row;
    wire heads_jobs_valid;
    wire [11:0] heads_jobs_payload_n;
    wire [11:0] heads_jobs_payload_k;
    wire [15:0] heads_jobs_payload_seed;
    wire heads_keys_valid;
    wire [655:0] heads_keys_payload;
    wire heads_kept_ready;
    wire [4:0] heads_total;
    wire [4:0] heads_left;
    wire heads_listed_valid;
    wire [3:0] heads_listed_place;
    wire [3:0] heads_listed_number;
    wire heads_busy;
    wire rank_jobs_ready;
    wire rank_rows_ready;
    wire rank_kept_valid;
    wire [4:0] rank_kept_payload_size;
    wire rank_kept_payload_last;
    wire [159:0] rank_kept_payload_row_index;
    wire [655:0] rank_kept_payload_row_key;
    wire rank_results_valid;
    wire [1:0] rank_results_payload_outcome;
    wire [2:0] rank_results_payload_error;
    wire [40:0] rank_results_payload_threshold;
    wire [10:0] rank_results_payload_numKeep;
    wire [15:0] rank_results_payload_lfsr;
    wire [2:0] rank_error_code;
    wire [15:0] rank_error_job;
    wire rank_busy;
    wire rows_left_running;
    wire [4:0] rows_left_row;
    wire [10:0] rows_left_beat;
    wire rows_left_lastOfRow;
    wire rows_left_last;
    wire outputs_left_running;
    wire [4:0] outputs_left_row;
    wire [10:0] outputs_left_beat;
    wire outputs_left_lastOfRow;
    wire outputs_left_last;
    reg [10:0] position;
    wire [33:0] columns_sum;
    wire [55:0] columns_normRows;
    reg summed;
    reg [9:0] summed_position;
    reg measured;
    reg [3:0] measured_head;
    reg [15:0] magnitude;
    reg byNorm;
    wire norms_norms_ready;
    wire norms_full;
    wire [63:0] norms_read;
    wire walker_walks_ready;
    wire walker_ids_valid;
    wire [1:0] walker_ids_payload_reader;
    wire [15:0] walker_ids_payload_filled;
    wire walker_ids_payload_last;
    wire [159:0] walker_ids_payload_row;
    wire walker_read_enable;
    wire [5:0] walker_read_row;
    wire walker_busy;
    reg [3:0] refusal;
    reg [15:0] mask;

    wire complete = ~(rows_left_running | outputs_left_running);
    wire mayEnd = ~open | complete;
    wire takes = open & rows_left_running;
    wire begins = ~own_op;
    wire restart = begins & own_restart;
    wire ends = ~begins;
    wire rescale = ends & own_rescale;
    wire relist = ends & own_relist;
    wire ofHeads = state == STATE_RANK_HEADS;
    wire tokens_jobs_ready_value = ~ofHeads;
    wire opens = (state == STATE_RANK_HEADS) & ~heads_busy & begins;
    wire [10:0] terms = own_generate ? 11'd1 : tokens_left;
    wire rows_fire = rows_valid & rows_ready;
    wire endsQuery = rows_fire & rows_payload_last;
    wire outputs_fire = outputs_valid & outputs_ready;
    wire refusal_and = ~commands_payload_restart & (commands_payload_tokens !=
            {5'd0, tokens_total});
    wire joins = commands_payload_generate & (commands_payload_tokens ==
            {4'd0, {1'd0, tokens_total} + 12'd1});
    wire refusal_and_1 = ~commands_payload_restart & (commands_payload_heads !=
            {3'd0, heads_total});
    wire commands_fire = commands_valid & commands_ready;
    wire lastSum = ({1'd0, position} + 12'd1) == {1'd0, tokens_left};
    wire tokens_orders_fire = tokens_orders_valid & tokens_orders_ready;
    wire heads_orders_fire = heads_orders_valid & heads_orders_ready;
    wire answers_fire = answers_valid & answers_ready;
    wire [11:0] magnitude_choice = ($signed(outputs_payload_elements[11:0]) < 12'sd0) ?
            -outputs_payload_elements[11:0] : outputs_payload_elements[11:0];
    wire [11:0] magnitude_choice_1 = ($signed(outputs_payload_elements[23:12]) < 12'sd0) ?
            -outputs_payload_elements[23:12] : outputs_payload_elements[23:12];
    wire [11:0] magnitude_choice_2 = ($signed(outputs_payload_elements[35:24]) < 12'sd0) ?
            -outputs_payload_elements[35:24] : outputs_payload_elements[35:24];
    wire [11:0] magnitude_choice_3 = ($signed(outputs_payload_elements[47:36]) < 12'sd0) ?
            -outputs_payload_elements[47:36] : outputs_payload_elements[47:36];
    wire [13:0] magnitude_sum = {1'd0, {1'd0, magnitude_choice} + {1'd0, magnitude_choice_1}} +
            {1'd0, {1'd0, magnitude_choice_2} + {1'd0, magnitude_choice_3}};
    wire [11:0] magnitude_choice_4 = ($signed(outputs_payload_elements[59:48]) < 12'sd0) ?
            -outputs_payload_elements[59:48] : outputs_payload_elements[59:48];
    wire [11:0] magnitude_choice_5 = ($signed(outputs_payload_elements[71:60]) < 12'sd0) ?
            -outputs_payload_elements[71:60] : outputs_payload_elements[71:60];
    wire [11:0] magnitude_choice_6 = ($signed(outputs_payload_elements[83:72]) < 12'sd0) ?
            -outputs_payload_elements[83:72] : outputs_payload_elements[83:72];
    wire [11:0] magnitude_choice_7 = ($signed(outputs_payload_elements[95:84]) < 12'sd0) ?
            -outputs_payload_elements[95:84] : outputs_payload_elements[95:84];
    wire [13:0] magnitude_sum_1 = {1'd0, {1'd0, magnitude_choice_4} + {1'd0, magnitude_choice_5}} +
            {1'd0, {1'd0, magnitude_choice_6} + {1'd0, magnitude_choice_7}};
    wire [11:0] magnitude_choice_8 = ($signed(outputs_payload_elements[107:96]) < 12'sd0) ?
            -outputs_payload_elements[107:96] : outputs_payload_elements[107:96];
    wire [11:0] magnitude_choice_9 = ($signed(outputs_payload_elements[119:108]) < 12'sd0) ?
            -outputs_payload_elements[119:108] : outputs_payload_elements[119:108];
    wire [11:0] magnitude_choice_10 = ($signed(outputs_payload_elements[131:120]) < 12'sd0) ?
            -outputs_payload_elements[131:120] : outputs_payload_elements[131:120];
    wire [11:0] magnitude_choice_11 = ($signed(outputs_payload_elements[143:132]) < 12'sd0) ?
            -outputs_payload_elements[143:132] : outputs_payload_elements[143:132];
    wire [13:0] magnitude_sum_2 = {1'd0, {1'd0, magnitude_choice_8} + {1'd0, magnitude_choice_9}} +
            {1'd0, {1'd0, magnitude_choice_10} + {1'd0, magnitude_choice_11}};
    wire [11:0] magnitude_choice_12 = ($signed(outputs_payload_elements[155:144]) < 12'sd0) ?
            -outputs_payload_elements[155:144] : outputs_payload_elements[155:144];
    wire [11:0] magnitude_choice_13 = ($signed(outputs_payload_elements[167:156]) < 12'sd0) ?
            -outputs_payload_elements[167:156] : outputs_payload_elements[167:156];
    wire [11:0] magnitude_choice_14 = ($signed(outputs_payload_elements[179:168]) < 12'sd0) ?
            -outputs_payload_elements[179:168] : outputs_payload_elements[179:168];
    wire [11:0] magnitude_choice_15 = ($signed(outputs_payload_elements[191:180]) < 12'sd0) ?
            -outputs_payload_elements[191:180] : outputs_payload_elements[191:180];
    wire [13:0] magnitude_sum_3 = {1'd0, {1'd0, magnitude_choice_12} +
            {1'd0, magnitude_choice_13}} + {1'd0, {1'd0, magnitude_choice_14} +
            {1'd0, magnitude_choice_15}};

    assign commands_ready = (state == STATE_IDLE) & ~walker_busy & (~commands_payload_op | mayEnd);
    assign answers_valid = state == STATE_ANSWER;
    assign answers_payload_error = refused;
    assign answers_payload_tokens = {5'd0, tokens_left};
    assign answers_payload_heads = {3'd0, heads_left};
    assign walks_ready = walker_walks_ready;
    assign ids_valid = walker_ids_valid;
    assign ids_payload_reader = walker_ids_payload_reader;
    assign ids_payload_filled = walker_ids_payload_filled;
    assign ids_payload_last = walker_ids_payload_last;
    assign ids_payload_row = walker_ids_payload_row;
    assign rows_ready = takes & (~byNorm | norms_full);
    assign outputs_ready = open & outputs_left_running;
    assign left_tokens = tokens_left;
    assign left_heads = mask;
    assign error_code = error_code_register;
    assign error_command = error_command_register;
    assign busy = open | (state != STATE_IDLE);
    assign tokenList_valid = tokens_listed_valid;
    assign tokenList_place = tokens_listed_place;
    assign tokenList_number = tokens_listed_number;
    assign norms_ready = norms_norms_ready & open;
    assign tokens_orders_valid = state == STATE_TOKENS;
    assign heads_orders_valid = state == STATE_HEADS;

    survivors_9afd42 tokens (
        .clock                       (clock),
        .reset                       (reset),
        .orders_valid                (tokens_orders_valid),
        .orders_ready                (tokens_orders_ready),
        .orders_payload_restart      (restart),
        .orders_payload_append       (begins & ~own_restart & (own_tokens != {5'd0, tokens_total})),
        .orders_payload_rescale      (rescale),
        .orders_payload_relist       (relist),
        .orders_payload_rank         (ends),
        .orders_payload_total        (own_tokens[10:0]),
        .orders_payload_keep         (own_keepTokens[10:0]),
        .orders_payload_protectFirst (own_protectFirst),
        .orders_payload_protectLast  (own_protectLast),
        .adds_valid                  (summed),
        .adds_position               (summed_position),
        .adds_amount                 (columns_sum),
        .read_enable                 (walker_read_enable),
        .read_row                    (walker_read_row),
        .row                         (tokens_row),
        .jobs_valid                  (tokens_jobs_valid),
        .jobs_ready                  (rank_jobs_ready & tokens_jobs_ready_value),
        .jobs_payload_n              (tokens_jobs_payload_n),
        .jobs_payload_k              (tokens_jobs_payload_k),
        .jobs_payload_seed           (tokens_jobs_payload_seed),
        .keys_valid                  (tokens_keys_valid),
        .keys_ready                  (rank_rows_ready & tokens_jobs_ready_value),
        .keys_payload                (tokens_keys_payload),
        .kept_valid                  (rank_kept_valid & tokens_jobs_ready_value),
        .kept_ready                  (tokens_kept_ready),
        .kept_payload_size           (rank_kept_payload_size),
        .kept_payload_last           (rank_kept_payload_last),
        .kept_payload_row_index      (rank_kept_payload_row_index),
        .kept_payload_row_key        (rank_kept_payload_row_key),
        .total                       (tokens_total),
        .left                        (tokens_left),
        .listed_valid                (tokens_listed_valid),
        .listed_place                (tokens_listed_place),
        .listed_number               (tokens_listed_number),
        .busy                        (tokens_busy)
    );

    survivors_6d6f40 heads (
        .clock                       (clock),
        .reset                       (reset),
        .orders_valid                (heads_orders_valid),
        .orders_ready                (heads_orders_ready),
        .orders_payload_restart      (restart),
        .orders_payload_append       (1'd0),
        .orders_payload_rescale      (rescale),
        .orders_payload_relist       (relist),
        .orders_payload_rank         (ends),
        .orders_payload_total        (own_heads[4:0]),
        .orders_payload_keep         (own_keepHeads[4:0]),
        .orders_payload_protectFirst (16'd0),
        .orders_payload_protectLast  (16'd0),
        .adds_valid                  (measured),
        .adds_position               (measured_head),
        .adds_amount                 (magnitude),
        .read_enable                 (1'd0),
        .read_row                    (4'd0),
        .row                         (heads_row),
        .jobs_valid                  (heads_jobs_valid),
        .jobs_ready                  (rank_jobs_ready & ofHeads),
        .jobs_payload_n              (heads_jobs_payload_n),
        .jobs_payload_k              (heads_jobs_payload_k),
        .jobs_payload_seed           (heads_jobs_payload_seed),
        .keys_valid                  (heads_keys_valid),
        .keys_ready                  (rank_rows_ready & ofHeads),
        .keys_payload                (heads_keys_payload),
        .kept_valid                  (rank_kept_valid & ofHeads),
        .kept_ready                  (heads_kept_ready),
        .kept_payload_size           (rank_kept_payload_size),
        .kept_payload_last           (rank_kept_payload_last),
        .kept_payload_row_index      (rank_kept_payload_row_index),
        .kept_payload_row_key        (rank_kept_payload_row_key),
        .total                       (heads_total),
        .left                        (heads_left),
        .listed_valid                (heads_listed_valid),
        .listed_place                (heads_listed_place),
        .listed_number               (heads_listed_number),
        .busy                        (heads_busy)
    );

    top_k_keyWidth41 rank (
        .clock                     (clock),
        .reset                     (reset),
        .jobs_valid                (ofHeads ? heads_jobs_valid : tokens_jobs_valid),
        .jobs_ready                (rank_jobs_ready),
        .jobs_payload_n            (ofHeads ? heads_jobs_payload_n : tokens_jobs_payload_n),
        .jobs_payload_k            (ofHeads ? heads_jobs_payload_k : tokens_jobs_payload_k),
        .jobs_payload_seed         (ofHeads ? heads_jobs_payload_seed : tokens_jobs_payload_seed),
        .rows_valid                (ofHeads ? heads_keys_valid : tokens_keys_valid),
        .rows_ready                (rank_rows_ready),
        .rows_payload              (ofHeads ? heads_keys_payload : tokens_keys_payload),
        .kept_valid                (rank_kept_valid),
        .kept_ready                (ofHeads ? heads_kept_ready : tokens_kept_ready),
        .kept_payload_size         (rank_kept_payload_size),
        .kept_payload_last         (rank_kept_payload_last),
        .kept_payload_row_index    (rank_kept_payload_row_index),
        .kept_payload_row_key      (rank_kept_payload_row_key),
        .results_valid             (rank_results_valid),
        .results_ready             (1'd1),
        .results_payload_outcome   (rank_results_payload_outcome),
        .results_payload_error     (rank_results_payload_error),
        .results_payload_threshold (rank_results_payload_threshold),
        .results_payload_numKeep   (rank_results_payload_numKeep),
        .results_payload_lfsr      (rank_results_payload_lfsr),
        .error_code                (rank_error_code),
        .error_job                 (rank_error_job),
        .clearError                (1'd0),
        .busy                      (rank_busy)
    );

    row_counter_rowBits5_termBits11 rows_left (
        .clock     (clock),
        .reset     (reset),
        .start     (opens),
        .rows      (heads_left),
        .terms     (terms),
        .step      (endsQuery),
        .running   (rows_left_running),
        .row       (rows_left_row),
        .beat      (rows_left_beat),
        .lastOfRow (rows_left_lastOfRow),
        .last      (rows_left_last)
    );

    row_counter_rowBits5_termBits11 outputs_left (
        .clock     (clock),
        .reset     (reset),
        .start     (opens),
        .rows      (heads_left),
        .terms     (terms),
        .step      (outputs_fire & outputs_payload_last),
        .running   (outputs_left_running),
        .row       (outputs_left_row),
        .beat      (outputs_left_beat),
        .lastOfRow (outputs_left_lastOfRow),
        .last      (outputs_left_last)
    );

    column_sums_lanes8_tokens1024_sumBits34_norm columns (
        .clock       (clock),
        .reset       (reset),
        .start       (opens),
        .left        (tokens_left),
        .rows_valid  (rows_fire),
        .rows_filled (rows_payload_filled),
        .rows_last   (rows_payload_last),
        .rows_row    (rows_payload_row),
        .position    (position[9:0]),
        .sum         (columns_sum),
        .byNorm      (byNorm),
        .normRows    (columns_normRows),
        .norms       (norms_read)
    );

    norm_store_lanes8_tokens1024_heads16 norms (
        .clock                  (clock),
        .reset                  (reset),
        .start                  (opens),
        .heads                  (own_byNorm ? heads_left : 5'd0),
        .left                   (tokens_left),
        .norms_valid            (norms_valid & open),
        .norms_ready            (norms_norms_ready),
        .norms_payload_position (norms_payload_position),
        .norms_payload_norm     (norms_payload_norm),
        .full                   (norms_full),
        .free                   (endsQuery & rows_left_lastOfRow & byNorm),
        .rows                   (columns_normRows),
        .read                   (norms_read)
    );

    list_walk_count1024_listLanes16 walker (
        .clock              (clock),
        .reset              (reset),
        .walks_valid        (walks_valid),
        .walks_ready        (walker_walks_ready),
        .walks_payload      (walks_payload),
        .ids_valid          (walker_ids_valid),
        .ids_ready          (ids_ready),
        .ids_payload_reader (walker_ids_payload_reader),
        .ids_payload_filled (walker_ids_payload_filled),
        .ids_payload_last   (walker_ids_payload_last),
        .ids_payload_row    (walker_ids_payload_row),
        .hold               (state != STATE_IDLE),
        .left               (tokens_left),
        .read_enable        (walker_read_enable),
        .read_row           (walker_read_row),
        .row                (tokens_row),
        .busy               (walker_busy)
    );

    always @* begin
        refusal = NONE;
        if (!commands_payload_op) begin
            if (commands_payload_tokens == 16'd0) begin
                refusal = TOKENS_ZERO;
            end else if (commands_payload_tokens > 16'd1024) begin
                refusal = TOKENS_OVER_CAPACITY;
            end else if (commands_payload_heads == 8'd0) begin
                refusal = HEADS_ZERO;
            end else if (commands_payload_heads > 8'd16) begin
                refusal = HEADS_OVER_CAPACITY;
            end else if (commands_payload_byNorm & 1'd0) begin
                refusal = NORM_NOT_SUPPORTED;
            end else if (~commands_payload_restart & open) begin
                refusal = OUT_OF_ORDER;
            end else if (refusal_and & ~joins) begin
                refusal = TOKENS_NOT_CONTINUED;
            end else if (refusal_and_1) begin
                refusal = HEADS_NOT_CONTINUED;
            end
        end else begin
            if (!open) begin
                refusal = OUT_OF_ORDER;
            end else if (commands_payload_keepTokens == 16'd0) begin
                refusal = KEEP_TOKENS_ZERO;
            end else if (commands_payload_keepTokens > {5'd0, tokens_total}) begin
                refusal = KEEP_TOKENS_OVER_TOKENS;
            end else if (commands_payload_keepHeads == 8'd0) begin
                refusal = KEEP_HEADS_ZERO;
            end else if (commands_payload_keepHeads > {3'd0, heads_total}) begin
                refusal = KEEP_HEADS_OVER_HEADS;
            end
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_IDLE;
            open <= 1'd0;
            commandNumber <= 16'd0;
            error_code_register <= NONE;
            error_command_register <= 16'd0;
            summed <= 1'd0;
            measured <= 1'd0;
            mask <= 16'd0;
        end else begin
            summed <= state == STATE_SUM;
            measured <= outputs_fire;
            if (clearError) error_code_register <= NONE;
            if (commands_fire) begin
                commandNumber <= commandNumber + 16'd1;
                if ((refusal != NONE) & ((error_code_register == NONE) | clearError)) begin
                    error_code_register <= refusal;
                    error_command_register <= commandNumber;
                end
            end
            case (state)
                STATE_IDLE: begin
                    if (commands_fire) begin
                        if (refusal != NONE) begin
                            state <= STATE_ANSWER;
                        end else if (!commands_payload_op) begin
                            open <= 1'd0;
                            state <= STATE_TOKENS;
                        end else begin
                            open <= 1'd0;
                            state <= STATE_SUM;
                        end
                    end
                end
                STATE_SUM: begin
                    if (lastSum) state <= STATE_TOKENS;
                end
                STATE_TOKENS: begin
                    if (tokens_orders_fire) state <= STATE_RANK_TOKENS;
                end
                STATE_RANK_TOKENS: begin
                    if (!tokens_busy) state <= STATE_HEADS;
                end
                STATE_HEADS: begin
                    if (heads_orders_fire) state <= STATE_RANK_HEADS;
                end
                STATE_RANK_HEADS: begin
                    if (!heads_busy) begin
                        open <= begins;
                        state <= STATE_ANSWER;
                    end
                end
                STATE_ANSWER: begin
                    if (answers_fire) state <= STATE_IDLE;
                end
                default: ;
            endcase
            if (heads_listed_valid) begin
                mask <= ((heads_listed_place == 4'd0) ? 16'd0 : mask) |
                        {heads_listed_number == 4'd15, heads_listed_number == 4'd14,
                        heads_listed_number == 4'd13, heads_listed_number == 4'd12,
                        heads_listed_number == 4'd11, heads_listed_number == 4'd10,
                        heads_listed_number == 4'd9, heads_listed_number == 4'd8,
                        heads_listed_number == 4'd7, heads_listed_number == 4'd6,
                        heads_listed_number == 4'd5, heads_listed_number == 4'd4,
                        heads_listed_number == 4'd3, heads_listed_number == 4'd2,
                        heads_listed_number == 4'd1, heads_listed_number == 4'd0};
            end
        end
    end

    always @(posedge clock) begin
        summed_position <= position[9:0];
        measured_head <= outputs_left_row[3:0];
        magnitude <= {1'd0, {1'd0, magnitude_sum} + {1'd0, magnitude_sum_1}} +
                {1'd0, {1'd0, magnitude_sum_2} + {1'd0, magnitude_sum_3}};
        if (commands_fire) begin
            own_op <= commands_payload_op;
            own_restart <= commands_payload_restart;
            own_generate <= commands_payload_generate;
            own_byNorm <= commands_payload_byNorm;
            own_tokens <= commands_payload_tokens;
            own_heads <= commands_payload_heads;
            own_relist <= commands_payload_relist;
            own_rescale <= commands_payload_rescale;
            own_keepTokens <= commands_payload_keepTokens;
            own_keepHeads <= commands_payload_keepHeads;
            own_protectFirst <= commands_payload_protectFirst;
            own_protectLast <= commands_payload_protectLast;
            refused <= refusal;
            position <= 11'd0;
        end
        case (state)
            STATE_SUM: position <= position + 11'd1;
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (opens) byNorm <= own_byNorm;
    end

    wire _unused_ok = &{1'b0, own_heads[7:5], own_keepTokens[15:11], own_keepHeads[7:5], heads_row,
            rank_results_valid, rank_results_payload_outcome, rank_results_payload_error,
            rank_results_payload_threshold, rank_results_payload_numKeep, rank_results_payload_lfsr,
            rank_error_code, rank_error_job, rank_busy, rows_left_row, rows_left_beat,
            rows_left_last, outputs_left_row[4], outputs_left_beat, outputs_left_lastOfRow,
            outputs_left_last};
endmodule
`default_nettype wire
