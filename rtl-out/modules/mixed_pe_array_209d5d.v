// mixed_pe_array_209d5d: FACT's mixed-precision array (ISCA 2023) in a weight-stationary form:
// one INT8 token or two INT4 tokens a cycle. A job is one item on `jobs`, `rows` items on
// `weights` for each tile, and the beats of each tile on `tokens`; it answers with one item on
// `sums` for each beat of the last tile. Weights of the next tile are loaded while one is at
// work, and sums leave while the next tile or job enters. In both forms ports and results are
// the same. The error of a refused job stands in its one answer and, until `clearError`, in
// `error`. The contract is golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-pe-array.ts.
// Parameters rows = 4, columns = 3, depth = 8, tiles = 4, accumulatorBits = 20, form =
// broadcast, trace = false.
// Reset: reset synchronous, active high.
// IR 881c5b77. Do not edit.
`default_nettype none
module mixed_pe_array_209d5d (
    input  wire        clock,
    input  wire        reset,

    // Beats of INT8 tokens, those of INT4 tokens behind them, and tiles.
    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [15:0] jobs_payload_int8,
    input  wire [15:0] jobs_payload_int4,
    input  wire [15:0] jobs_payload_tiles,

    // A row of weights, that of the first input of a tile first.
    input  wire        weights_valid,
    output wire        weights_ready,
    input  wire [23:0] weights_payload_values,

    // A byte for each row: an INT8 token; or the INT4 of the even token and that of the odd one,
    // the even one in the upper half.
    input  wire        tokens_valid,
    output wire        tokens_ready,
    input  wire [31:0] tokens_payload_bytes,

    // In steps of INT8 activations; 0 for a job that is refused, and in `odd` for an INT8 token.
    output wire        sums_valid,
    input  wire        sums_ready,
    output wire [ 2:0] sums_payload_error,
    output wire [59:0] sums_payload_even,
    output wire [59:0] sums_payload_odd,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 2:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [2:0] NONE             = 3'd0;
    localparam [2:0] BEATS_IS_ZERO    = 3'd1;
    localparam [2:0] BEATS_OVER_DEPTH = 3'd2;
    localparam [2:0] TILES_IS_ZERO    = 3'd3;
    localparam [2:0] TILES_OVER_LIMIT = 3'd4;

    reg active;
    reg [2:0] job_error;
    reg [15:0] job_int8;
    reg [16:0] job_beats;
    reg [15:0] job_tiles;
    reg [16:0] beat;
    reg [15:0] tile;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] loaded;
    wire advance;
    reg [2:0] refused;
    wire [83:0] grid_partial;
    reg [39:0] operands;
    reg stage1_valid;
    reg stage1_emits;
    reg stage1_first;
    reg stage1_int8;
    reg [2:0] stage1_error;
    reg [2:0] stage1_beat;
    reg stage2_valid;
    reg stage2_emits;
    reg stage2_first;
    reg stage2_int8;
    reg [2:0] stage2_error;
    reg [2:0] stage2_beat;
    reg stage3_valid;
    reg stage3_emits;
    reg stage3_first;
    reg stage3_int8;
    reg [2:0] stage3_error;
    reg [2:0] stage3_beat;
    reg stage4_valid;
    reg stage4_emits;
    reg stage4_first;
    reg stage4_int8;
    reg [2:0] stage4_error;
    reg [2:0] stage4_beat;
    wire [83:0] column_partial;
    wire [119:0] column_accumulators;
    reg leaving_valid;
    reg leaving_emits;
    reg leaving_int8;
    reg [2:0] leaving_error;
    reg [59:0] even;
    reg [59:0] odd;

    wire tokens_fire = tokens_valid & tokens_ready;
    wire empty = (job_beats == 17'd0) | (job_tiles == 16'd0);
    wire enters = tokens_fire | (active & advance & empty);
    wire lastBeat = ({1'd0, beat} + 18'd1) == {1'd0, job_beats};
    wire lastTile = ({1'd0, tile} + 17'd1) == {1'd0, job_tiles};
    wire ends = enters & (empty | (lastBeat & lastTile));
    wire full = loaded == 3'd4;
    wire firstBeat = beat == 17'd0;
    wire change = tokens_fire & firstBeat;
    wire [23:0] scaled_2_shifted = {even[59:40], 4'd0};
    wire [19:0] scaled_2 = leaving_valid ? (leaving_int8 ? even[59:40] : scaled_2_shifted[19:0]) :
            20'd0;
    wire [23:0] scaled_1_shifted = {even[39:20], 4'd0};
    wire [19:0] scaled_1 = leaving_valid ? (leaving_int8 ? even[39:20] : scaled_1_shifted[19:0]) :
            20'd0;
    wire [23:0] scaled_0_shifted = {even[19:0], 4'd0};
    wire [19:0] scaled_0 = leaving_valid ? (leaving_int8 ? even[19:0] : scaled_0_shifted[19:0]) :
            20'd0;
    wire [23:0] scaled_5_shifted = {odd[59:40], 4'd0};
    wire [19:0] scaled_5 = leaving_valid ? (leaving_int8 ? odd[59:40] : scaled_5_shifted[19:0]) :
            20'd0;
    wire [23:0] scaled_4_shifted = {odd[39:20], 4'd0};
    wire [19:0] scaled_4 = leaving_valid ? (leaving_int8 ? odd[39:20] : scaled_4_shifted[19:0]) :
            20'd0;
    wire [23:0] scaled_3_shifted = {odd[19:0], 4'd0};
    wire [19:0] scaled_3 = leaving_valid ? (leaving_int8 ? odd[19:0] : scaled_3_shifted[19:0]) :
            20'd0;
    wire busy_or = active | leaving_emits | stage1_valid | stage1_emits | stage2_valid |
            stage2_emits | stage3_valid | stage3_emits;
    wire weights_fire = weights_valid & weights_ready;
    wire [16:0] beats = {1'd0, jobs_payload_int8} + {1'd0, jobs_payload_int4};
    wire jobs_fire = jobs_valid & jobs_ready;
    wire active_and = jobs_fire & (refused != NONE) & ((error_code_register == NONE) | clearError);
    wire int8 = beat < {1'd0, job_int8};
    wire [4:0] operands_choice = int8 ? {1'd0, tokens_payload_bytes[3:0]} :
            {tokens_payload_bytes[3], tokens_payload_bytes[3:0]};
    wire [4:0] operands_choice_1 = int8 ? {1'd0, tokens_payload_bytes[11:8]} :
            {tokens_payload_bytes[11], tokens_payload_bytes[11:8]};
    wire [4:0] operands_choice_2 = int8 ? {1'd0, tokens_payload_bytes[19:16]} :
            {tokens_payload_bytes[19], tokens_payload_bytes[19:16]};
    wire [4:0] operands_choice_3 = int8 ? {1'd0, tokens_payload_bytes[27:24]} :
            {tokens_payload_bytes[27], tokens_payload_bytes[27:24]};
    wire good = job_error == NONE;
    wire works = tokens_fire & good;

    assign jobs_ready = ~active | ends;
    assign weights_ready = advance & (~full | change);
    assign tokens_ready = active & advance & ~empty & (~firstBeat | full);
    assign sums_valid = leaving_emits;
    assign sums_payload_error = leaving_error;
    assign sums_payload_even = {scaled_2, scaled_1, scaled_0};
    assign sums_payload_odd = {scaled_5, scaled_4, scaled_3};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = busy_or | stage4_valid | stage4_emits;
    assign advance = ~leaving_emits | sums_ready;
    assign column_partial = grid_partial;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 3; column_index = column_index + 1) begin : column
            mixed_column_depth8_addressBits3_sumBits14_accumulatorBits20 member (
                .clock        (clock),
                .advance      (advance),
                .partial      (column_partial[column_index*28 +: 28]),
                .upcoming     (stage3_beat),
                .beat         (stage4_beat),
                .valid        (stage4_valid),
                .first        (stage4_first),
                .int8         (stage4_int8),
                .accumulators (column_accumulators[column_index*40 +: 40])
            );
        end
    endgenerate

    mixed_broadcast_grid_rows4_columns3 grid (
        .clock    (clock),
        .reset    (reset),
        .advance  (advance),
        .change   (change),
        .operands (operands),
        .loads    (weights_fire),
        .weights  (weights_payload_values),
        .partial  (grid_partial)
    );

    always @* begin
        refused = NONE;
        if (beats == 17'd0) begin
            refused = BEATS_IS_ZERO;
        end else if (beats > 17'd8) begin
            refused = BEATS_OVER_DEPTH;
        end else if (jobs_payload_tiles == 16'd0) begin
            refused = TILES_IS_ZERO;
        end else if (jobs_payload_tiles > 16'd4) begin
            refused = TILES_OVER_LIMIT;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            active <= 1'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            loaded <= 3'd0;
        end else begin
            loaded <= (change ? 3'd0 : loaded) + {2'd0, weights_fire};
            if (ends) active <= 1'd0;
            if (jobs_fire) begin
                active <= 1'd1;
                jobNumber <= jobNumber + 16'd1;
            end
            if (clearError) error_code_register <= NONE;
            if (active_and) begin
                error_code_register <= refused;
                error_job_register <= jobNumber;
            end
        end
    end

    always @(posedge clock) begin
        if (tokens_fire) begin
            beat <= beat + 17'd1;
            if (lastBeat) begin
                beat <= 17'd0;
                tile <= tile + 16'd1;
            end
        end
        if (jobs_fire) begin
            beat <= 17'd0;
            tile <= 16'd0;
            job_error <= refused;
            job_int8 <= jobs_payload_int8;
            job_beats <= beats;
            job_tiles <= jobs_payload_tiles;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            operands[9:0] <= {operands_choice, {tokens_payload_bytes[7],
                    tokens_payload_bytes[7:4]}};
            operands[19:10] <= {operands_choice_1, {tokens_payload_bytes[15],
                    tokens_payload_bytes[15:12]}};
            operands[29:20] <= {operands_choice_2, {tokens_payload_bytes[23],
                    tokens_payload_bytes[23:20]}};
            operands[39:30] <= {operands_choice_3, {tokens_payload_bytes[31],
                    tokens_payload_bytes[31:28]}};
            even <= {column_accumulators[99:80], column_accumulators[59:40],
                    column_accumulators[19:0]};
            odd <= {column_accumulators[119:100], column_accumulators[79:60],
                    column_accumulators[39:20]};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_emits <= 1'd0;
            stage1_first <= 1'd0;
            stage1_int8 <= 1'd0;
            stage1_error <= NONE;
            stage1_beat <= 3'd0;
            stage2_valid <= 1'd0;
            stage2_emits <= 1'd0;
            stage2_first <= 1'd0;
            stage2_int8 <= 1'd0;
            stage2_error <= NONE;
            stage2_beat <= 3'd0;
            stage3_valid <= 1'd0;
            stage3_emits <= 1'd0;
            stage3_first <= 1'd0;
            stage3_int8 <= 1'd0;
            stage3_error <= NONE;
            stage3_beat <= 3'd0;
            stage4_valid <= 1'd0;
            stage4_emits <= 1'd0;
            stage4_first <= 1'd0;
            stage4_int8 <= 1'd0;
            stage4_error <= NONE;
            stage4_beat <= 3'd0;
            leaving_valid <= 1'd0;
            leaving_emits <= 1'd0;
            leaving_int8 <= 1'd0;
            leaving_error <= NONE;
        end else if (advance) begin
            stage1_valid <= works;
            stage1_emits <= good ? enters & lastTile : ends;
            stage1_first <= tile == 16'd0;
            stage1_int8 <= int8;
            stage1_error <= job_error;
            stage1_beat <= works ? beat[2:0] : 3'd0;
            stage2_valid <= stage1_valid;
            stage2_emits <= stage1_emits;
            stage2_first <= stage1_first;
            stage2_int8 <= stage1_int8;
            stage2_error <= stage1_error;
            stage2_beat <= stage1_beat;
            stage3_valid <= stage2_valid;
            stage3_emits <= stage2_emits;
            stage3_first <= stage2_first;
            stage3_int8 <= stage2_int8;
            stage3_error <= stage2_error;
            stage3_beat <= stage2_beat;
            stage4_valid <= stage3_valid;
            stage4_emits <= stage3_emits;
            stage4_first <= stage3_first;
            stage4_int8 <= stage3_int8;
            stage4_error <= stage3_error;
            stage4_beat <= stage3_beat;
            leaving_valid <= stage4_valid;
            leaving_emits <= stage4_emits;
            leaving_int8 <= stage4_int8;
            leaving_error <= stage4_error;
        end
    end

    wire _unused_ok = &{1'b0, scaled_2_shifted[23:20], scaled_1_shifted[23:20],
            scaled_0_shifted[23:20], scaled_5_shifted[23:20], scaled_4_shifted[23:20],
            scaled_3_shifted[23:20]};
endmodule
`default_nettype wire
