// eager_predictor_239981: FACT's eager predictor (ISCA 2023) for one head: the attention scores
// of INT8 activations before queries and keys exist, by additions alone. A head is one item on
// `jobs`, its `offsets` and `weights`, those of the queries before those of the keys, and its
// `activations`, a token at a time; it answers with an item on `scores` for each query and key.
// Stage 1 makes the predicted queries and keys, stage 2 the scores; both are sums of the one
// log dot product inside. The next head is loaded during stage 2. A refused head takes its
// items; its error stands in its one score and, until `clearError`, in `error`. The contract is
// golden/fact/eager-predictor.md.
// Source generators/fact/eager-predictor.ts.
// Parameters lanes = 4, tokens = 6, inputs = 10, dimensions = 6, accumulatorBits = 18, form =
// counters, trace = false.
// Reset: reset synchronous, active high.
// IR ed899c3d. Do not edit.
`default_nettype none
module eager_predictor_239981 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 3:0] jobs_payload_tokens,
    input  wire [ 4:0] jobs_payload_inputs,
    input  wire [ 3:0] jobs_payload_dimensions,
    input  wire [ 4:0] jobs_payload_queryShift,
    input  wire [ 4:0] jobs_payload_keyShift,

    // What each sum of stage 1 starts from.
    input  wire        offsets_valid,
    output wire        offsets_ready,
    input  wire [17:0] offsets_payload,

    // Log codes.
    input  wire        weights_valid,
    output wire        weights_ready,
    input  wire [15:0] weights_payload,

    input  wire        activations_valid,
    output wire        activations_ready,
    input  wire [31:0] activations_payload,

    // `lastOfRow`: the last key of a query. `last`: the last score of the head.
    output wire        scores_valid,
    input  wire        scores_ready,
    output wire [ 3:0] scores_payload_error,
    output wire [15:0] scores_payload_score,
    output wire [ 2:0] scores_payload_query,
    output wire [ 2:0] scores_payload_key,
    output wire        scores_payload_lastOfRow,
    output wire        scores_payload_last,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 3:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [1:0] IDLE     = 2'd0;
    localparam [1:0] OPERANDS = 2'd1;
    localparam [1:0] SCORES   = 2'd2;
    localparam [1:0] REFUSE   = 2'd3;
    localparam [3:0] NONE = 4'd0;

    reg [1:0] state;
    reg [3:0] own_error;
    reg [3:0] own_tokens;
    reg [4:0] own_inputs;
    reg [3:0] own_dimensions;
    reg [4:0] own_queryShift;
    reg [4:0] own_keyShift;
    wire loader_jobs_ready;
    wire loader_offsets_ready;
    wire loader_weights_ready;
    wire loader_activations_ready;
    wire loader_head_valid;
    wire loader_head_ready;
    wire [3:0] loader_head_payload_error;
    wire [3:0] loader_head_payload_tokens;
    wire [4:0] loader_head_payload_inputs;
    wire [3:0] loader_head_payload_dimensions;
    wire [4:0] loader_head_payload_queryShift;
    wire [4:0] loader_head_payload_keyShift;
    wire loader_taken;
    wire loader_offset_enable;
    wire [3:0] loader_offset_address;
    wire [17:0] loader_offset_data;
    wire loader_weight_enable;
    wire [5:0] loader_weight_address;
    wire [15:0] loader_weight_data;
    wire loader_rows_valid;
    wire [1:0] loader_rows_payload_beat;
    wire [15:0] loader_rows_payload_codes;
    wire loader_rows_payload_last;
    wire [3:0] loader_error_code;
    wire [15:0] loader_error_job;
    wire loader_busy;
    wire dot_jobs_ready;
    wire dot_beats_ready;
    wire dot_sums_valid;
    wire dot_sums_ready;
    wire [2:0] dot_sums_payload_error;
    wire [17:0] dot_sums_payload_sum;
    wire [7:0] dot_sums_payload_operand;
    wire [3:0] dot_sums_payload_code;
    wire [2:0] dot_error_code;
    wire [15:0] dot_error_job;
    wire dot_busy;
    wire sums_running;
    wire [3:0] sums_row;
    wire [4:0] sums_beat;
    wire sums_lastOfRow;
    wire sums_last;
    wire walk_steps_valid;
    wire walk_steps_ready;
    wire [3:0] walk_steps_payload_left;
    wire [5:0] walk_steps_payload_right;
    wire [4:0] walk_steps_payload_column;
    wire walk_steps_payload_first;
    wire walk_steps_payload_lastOfRow;
    wire walk_steps_payload_last;
    reg fetched;
    reg beginsSum;
    reg ofKey;
    wire passing_words_valid;
    wire [15:0] passing_words_payload_left;
    wire [15:0] passing_words_payload_right;
    wire passing_words_ready;
    wire held_pipe_from_ready;
    wire held_pipe_to_valid;
    wire [15:0] held_pipe_to_payload_left;
    wire [15:0] held_pipe_to_payload_right;
    wire activations_filling_ready;
    wire activations_full;
    wire [15:0] activations_word;
    wire [17:0] offsets_word;
    wire [15:0] weights_word;
    wire [15:0] queries_word;
    wire [15:0] keys_word;

    wire scoreStage = state == SCORES;
    wire refuses = state == REFUSE;
    wire dot_sums_fire = dot_sums_valid & dot_sums_ready;
    wire ends = dot_sums_fire & sums_last;
    wire finished = ends & scoreStage;
    wire operandStage = state == OPERANDS;
    wire passing = passing_words_valid & passing_words_ready;
    wire walk_steps_fire = walk_steps_valid & walk_steps_ready;
    wire loader_head_fire = loader_head_valid & loader_head_ready;
    wire begins = loader_head_fire & (loader_head_payload_error == NONE);
    wire starts = begins | (ends & operandStage);
    wire [3:0] rows = begins ? loader_head_payload_tokens : own_tokens;
    wire [4:0] columns = begins ? {loader_head_payload_dimensions, 1'd0} : {1'd0, own_tokens};
    wire [3:0] offsets_address_choice = loader_offset_enable ? loader_offset_address :
            walk_steps_payload_column[3:0];
    wire [5:0] weights_address_choice = loader_weight_enable ? loader_weight_address :
            walk_steps_payload_right;
    wire predicted = dot_sums_fire & operandStage;
    wire isKey = sums_beat >= {1'd0, own_dimensions};
    wire read = walk_steps_fire & scoreStage;
    wire scores_fire = scores_valid & scores_ready;

    assign jobs_ready = loader_jobs_ready;
    assign offsets_ready = loader_offsets_ready;
    assign weights_ready = loader_weights_ready;
    assign activations_ready = loader_activations_ready;
    assign scores_valid = (scoreStage & dot_sums_valid) | refuses;
    assign scores_payload_error = own_error;
    assign scores_payload_score = refuses ? 16'd0 : dot_sums_payload_sum[15:0];
    assign scores_payload_query = refuses ? 3'd0 : sums_row[2:0];
    assign scores_payload_key = refuses ? 3'd0 : sums_beat[2:0];
    assign scores_payload_lastOfRow = refuses | sums_lastOfRow;
    assign scores_payload_last = refuses | sums_last;
    assign error_code = loader_error_code;
    assign error_job = loader_error_job;
    assign busy = loader_busy | (state != IDLE);
    assign loader_head_ready = (state == IDLE) | finished;
    assign dot_sums_ready = operandStage | (scoreStage & scores_ready);
    assign walk_steps_ready = (~fetched | passing) & (scoreStage | activations_full);
    assign passing_words_valid = fetched & (~beginsSum | dot_jobs_ready);
    assign passing_words_payload_left = operandStage ? activations_word : queries_word;
    assign passing_words_payload_right = operandStage ? weights_word : keys_word;
    assign passing_words_ready = held_pipe_from_ready;

    eager_loader_255e86 loader (
        .clock                   (clock),
        .reset                   (reset),
        .jobs_valid              (jobs_valid),
        .jobs_ready              (loader_jobs_ready),
        .jobs_payload_tokens     (jobs_payload_tokens),
        .jobs_payload_inputs     (jobs_payload_inputs),
        .jobs_payload_dimensions (jobs_payload_dimensions),
        .jobs_payload_queryShift (jobs_payload_queryShift),
        .jobs_payload_keyShift   (jobs_payload_keyShift),
        .offsets_valid           (offsets_valid),
        .offsets_ready           (loader_offsets_ready),
        .offsets_payload         (offsets_payload),
        .weights_valid           (weights_valid),
        .weights_ready           (loader_weights_ready),
        .weights_payload         (weights_payload),
        .activations_valid       (activations_valid),
        .activations_ready       (loader_activations_ready),
        .activations_payload     (activations_payload),
        .head_valid              (loader_head_valid),
        .head_ready              (loader_head_ready),
        .head_payload_error      (loader_head_payload_error),
        .head_payload_tokens     (loader_head_payload_tokens),
        .head_payload_inputs     (loader_head_payload_inputs),
        .head_payload_dimensions (loader_head_payload_dimensions),
        .head_payload_queryShift (loader_head_payload_queryShift),
        .head_payload_keyShift   (loader_head_payload_keyShift),
        .freed                   (walk_steps_fire & operandStage & walk_steps_payload_last),
        .taken                   (loader_taken),
        .offset_enable           (loader_offset_enable),
        .offset_address          (loader_offset_address),
        .offset_data             (loader_offset_data),
        .weight_enable           (loader_weight_enable),
        .weight_address          (loader_weight_address),
        .weight_data             (loader_weight_data),
        .rows_valid              (loader_rows_valid),
        .rows_ready              (activations_filling_ready),
        .rows_payload_beat       (loader_rows_payload_beat),
        .rows_payload_codes      (loader_rows_payload_codes),
        .rows_payload_last       (loader_rows_payload_last),
        .error_code              (loader_error_code),
        .error_job               (loader_error_job),
        .clearError              (clearError),
        .busy                    (loader_busy)
    );

    log_dot_lanes4_terms10_accumulatorBits18_formcounters dot (
        .clock                (clock),
        .reset                (reset),
        .jobs_valid           (fetched & beginsSum & passing_words_ready),
        .jobs_ready           (dot_jobs_ready),
        .jobs_payload_terms   (operandStage ? own_inputs : {1'd0, own_dimensions}),
        .jobs_payload_offset  (operandStage ? offsets_word : 18'd0),
        .jobs_payload_shift   (ofKey ? own_keyShift : own_queryShift),
        .beats_valid          (held_pipe_to_valid),
        .beats_ready          (dot_beats_ready),
        .beats_payload_left   (held_pipe_to_payload_left),
        .beats_payload_right  (held_pipe_to_payload_right),
        .sums_valid           (dot_sums_valid),
        .sums_ready           (dot_sums_ready),
        .sums_payload_error   (dot_sums_payload_error),
        .sums_payload_sum     (dot_sums_payload_sum),
        .sums_payload_operand (dot_sums_payload_operand),
        .sums_payload_code    (dot_sums_payload_code),
        .error_code           (dot_error_code),
        .error_job            (dot_error_job),
        .clearError           (1'd0),
        .busy                 (dot_busy)
    );

    row_counter_rowBits4_termBits5 sums (
        .clock     (clock),
        .reset     (reset),
        .start     (starts),
        .rows      (rows),
        .terms     (columns),
        .step      (dot_sums_fire),
        .running   (sums_running),
        .row       (sums_row),
        .beat      (sums_beat),
        .lastOfRow (sums_lastOfRow),
        .last      (sums_last)
    );

    product_walk_42ad85 walk (
        .clock                   (clock),
        .reset                   (reset),
        .start                   (starts),
        .rows                    (rows),
        .columns                 (columns),
        .terms                   (begins ? loader_head_payload_inputs : {1'd0, own_dimensions}),
        .keepLeft                (begins),
        .steps_valid             (walk_steps_valid),
        .steps_ready             (walk_steps_ready),
        .steps_payload_left      (walk_steps_payload_left),
        .steps_payload_right     (walk_steps_payload_right),
        .steps_payload_column    (walk_steps_payload_column),
        .steps_payload_first     (walk_steps_payload_first),
        .steps_payload_lastOfRow (walk_steps_payload_lastOfRow),
        .steps_payload_last      (walk_steps_payload_last)
    );

    stream_pipe_dfbed4 held_pipe (
        .clock              (clock),
        .reset              (reset),
        .from_valid         (passing_words_valid),
        .from_ready         (held_pipe_from_ready),
        .from_payload_left  (passing_words_payload_left),
        .from_payload_right (passing_words_payload_right),
        .to_valid           (held_pipe_to_valid),
        .to_ready           (dot_beats_ready),
        .to_payload_left    (held_pipe_to_payload_left),
        .to_payload_right   (held_pipe_to_payload_right)
    );

    row_buffer_width16_beats3 activations (
        .clock                (clock),
        .reset                (reset),
        .clear                (loader_taken),
        .filling_valid        (loader_rows_valid),
        .filling_ready        (activations_filling_ready),
        .filling_payload_beat (loader_rows_payload_beat),
        .filling_payload_word (loader_rows_payload_codes),
        .filling_payload_last (loader_rows_payload_last),
        .full                 (activations_full),
        .read                 (walk_steps_fire & operandStage),
        .beat                 (walk_steps_payload_left[1:0]),
        .word                 (activations_word),
        .freed                (walk_steps_fire & operandStage & walk_steps_payload_lastOfRow)
    );

    store_bank_width18_words12_addressBits4 offsets (
        .clock   (clock),
        .read    (walk_steps_fire & operandStage),
        .write   (loader_offset_enable),
        .address (offsets_address_choice),
        .data    (loader_offset_data),
        .word    (offsets_word)
    );

    store_bank_width16_words36 weights (
        .clock   (clock),
        .read    (walk_steps_fire & operandStage),
        .write   (loader_weight_enable),
        .address (weights_address_choice),
        .data    (loader_weight_data),
        .word    (weights_word)
    );

    operand_store_lanes4_words12_addressBits4 queries (
        .clock   (clock),
        .clear   (begins),
        .write   (predicted & ~isKey),
        .code    (dot_sums_payload_code),
        .last    (({1'd0, sums_beat} + 6'd1) == {2'd0, own_dimensions}),
        .read    (read),
        .address (walk_steps_payload_left),
        .word    (queries_word)
    );

    operand_store_lanes4_words12_addressBits4 keys (
        .clock   (clock),
        .clear   (begins),
        .write   (predicted & isKey),
        .code    (dot_sums_payload_code),
        .last    (sums_lastOfRow),
        .read    (read),
        .address (walk_steps_payload_right[3:0]),
        .word    (keys_word)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            fetched <= 1'd0;
        end else begin
            if (passing) fetched <= 1'd0;
            if (walk_steps_fire) fetched <= 1'd1;
            case (state)
                IDLE: begin
                    if (begins) begin
                        state <= OPERANDS;
                    end else if (loader_head_fire) begin
                        state <= REFUSE;
                    end
                end
                OPERANDS: begin
                    if (ends) state <= SCORES;
                end
                SCORES: begin
                    if (finished) state <= IDLE;
                    if (begins) begin
                        state <= OPERANDS;
                    end else if (loader_head_fire) begin
                        state <= REFUSE;
                    end
                end
                REFUSE: begin
                    if (scores_fire) state <= IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (loader_head_fire) begin
            own_error <= loader_head_payload_error;
            own_tokens <= loader_head_payload_tokens;
            own_inputs <= loader_head_payload_inputs;
            own_dimensions <= loader_head_payload_dimensions;
            own_queryShift <= loader_head_payload_queryShift;
            own_keyShift <= loader_head_payload_keyShift;
        end
    end

    always @(posedge clock) begin
        if (walk_steps_fire) begin
            beginsSum <= walk_steps_payload_first;
            ofKey <= walk_steps_payload_column >= {1'd0, own_dimensions};
        end
    end

    wire _unused_ok = &{1'b0, dot_sums_payload_error, dot_sums_payload_sum[17:16],
            dot_sums_payload_operand, dot_error_code, dot_error_job, dot_busy, sums_running,
            sums_row[3]};
endmodule
`default_nettype wire
