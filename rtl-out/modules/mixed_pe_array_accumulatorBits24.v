// mixed_pe_array_accumulatorBits24: FACT's mixed-precision array (ISCA 2023) in a
// weight-stationary form: one INT8 token or two INT4 tokens a cycle. A job is one item on
// `jobs`, `rows` items on `weights` for each tile, and the beats of each tile on `tokens`; it
// answers with one item on `sums` for each beat of the last tile. Weights of the next tile are
// loaded while one is at work, and sums leave while the next tile or job enters. In both forms
// ports and results are the same. The error of a refused job stands in its one answer and,
// until `clearError`, in `error`. The contract is golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-pe-array.ts.
// Parameters rows = 16, columns = 16, depth = 64, tiles = 16, accumulatorBits = 24, form =
// systolic, trace = false.
// Reset: reset synchronous, active high.
// IR 175e26cd. Do not edit.
`default_nettype none
module mixed_pe_array_accumulatorBits24 (
    input  wire         clock,
    input  wire         reset,

    // Beats of INT8 tokens, those of INT4 tokens behind them, and tiles.
    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [ 15:0] jobs_payload_int8,
    input  wire [ 15:0] jobs_payload_int4,
    input  wire [ 15:0] jobs_payload_tiles,

    // A row of weights, that of the first input of a tile first.
    input  wire         weights_valid,
    output wire         weights_ready,
    input  wire [127:0] weights_payload_values,

    // A byte for each row: an INT8 token; or the INT4 of the even token and that of the odd one,
    // the even one in the upper half.
    input  wire         tokens_valid,
    output wire         tokens_ready,
    input  wire [127:0] tokens_payload_bytes,

    // In steps of INT8 activations; 0 for a job that is refused, and in `odd` for an INT8 token.
    output wire         sums_valid,
    input  wire         sums_ready,
    output wire [  2:0] sums_payload_error,
    output wire [383:0] sums_payload_even,
    output wire [383:0] sums_payload_odd,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
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
    reg [4:0] loaded;
    wire advance;
    reg [2:0] refused;
    wire [511:0] grid_partial;
    reg [159:0] operands;
    reg stage1_valid;
    reg stage1_emits;
    reg stage1_first;
    reg stage1_int8;
    reg [2:0] stage1_error;
    reg [5:0] stage1_beat;
    reg stage2_valid;
    reg stage2_emits;
    reg stage2_first;
    reg stage2_int8;
    reg [2:0] stage2_error;
    reg [5:0] stage2_beat;
    reg stage3_valid;
    reg stage3_emits;
    reg stage3_first;
    reg stage3_int8;
    reg [2:0] stage3_error;
    reg [5:0] stage3_beat;
    reg stage4_valid;
    reg stage4_emits;
    reg stage4_first;
    reg stage4_int8;
    reg [2:0] stage4_error;
    reg [5:0] stage4_beat;
    reg stage5_valid;
    reg stage5_emits;
    reg stage5_first;
    reg stage5_int8;
    reg [2:0] stage5_error;
    reg [5:0] stage5_beat;
    reg stage6_valid;
    reg stage6_emits;
    reg stage6_first;
    reg stage6_int8;
    reg [2:0] stage6_error;
    reg [5:0] stage6_beat;
    reg stage7_valid;
    reg stage7_emits;
    reg stage7_first;
    reg stage7_int8;
    reg [2:0] stage7_error;
    reg [5:0] stage7_beat;
    reg stage8_valid;
    reg stage8_emits;
    reg stage8_first;
    reg stage8_int8;
    reg [2:0] stage8_error;
    reg [5:0] stage8_beat;
    reg stage9_valid;
    reg stage9_emits;
    reg stage9_first;
    reg stage9_int8;
    reg [2:0] stage9_error;
    reg [5:0] stage9_beat;
    reg stage10_valid;
    reg stage10_emits;
    reg stage10_first;
    reg stage10_int8;
    reg [2:0] stage10_error;
    reg [5:0] stage10_beat;
    reg stage11_valid;
    reg stage11_emits;
    reg stage11_first;
    reg stage11_int8;
    reg [2:0] stage11_error;
    reg [5:0] stage11_beat;
    reg stage12_valid;
    reg stage12_emits;
    reg stage12_first;
    reg stage12_int8;
    reg [2:0] stage12_error;
    reg [5:0] stage12_beat;
    reg stage13_valid;
    reg stage13_emits;
    reg stage13_first;
    reg stage13_int8;
    reg [2:0] stage13_error;
    reg [5:0] stage13_beat;
    reg stage14_valid;
    reg stage14_emits;
    reg stage14_first;
    reg stage14_int8;
    reg [2:0] stage14_error;
    reg [5:0] stage14_beat;
    reg stage15_valid;
    reg stage15_emits;
    reg stage15_first;
    reg stage15_int8;
    reg [2:0] stage15_error;
    reg [5:0] stage15_beat;
    reg stage16_valid;
    reg stage16_emits;
    reg stage16_first;
    reg stage16_int8;
    reg [2:0] stage16_error;
    reg [5:0] stage16_beat;
    reg stage17_valid;
    reg stage17_emits;
    reg stage17_first;
    reg stage17_int8;
    reg [2:0] stage17_error;
    reg [5:0] stage17_beat;
    reg stage18_valid;
    reg stage18_emits;
    reg stage18_first;
    reg stage18_int8;
    reg [2:0] stage18_error;
    reg [5:0] stage18_beat;
    reg stage19_valid;
    reg stage19_emits;
    reg stage19_first;
    reg stage19_int8;
    reg [2:0] stage19_error;
    reg [5:0] stage19_beat;
    reg stage20_valid;
    reg stage20_emits;
    reg stage20_first;
    reg stage20_int8;
    reg [2:0] stage20_error;
    reg [5:0] stage20_beat;
    reg stage21_valid;
    reg stage21_emits;
    reg stage21_first;
    reg stage21_int8;
    reg [2:0] stage21_error;
    reg [5:0] stage21_beat;
    reg stage22_valid;
    reg stage22_emits;
    reg stage22_first;
    reg stage22_int8;
    reg [2:0] stage22_error;
    reg [5:0] stage22_beat;
    reg stage23_valid;
    reg stage23_emits;
    reg stage23_first;
    reg stage23_int8;
    reg [2:0] stage23_error;
    reg [5:0] stage23_beat;
    reg stage24_valid;
    reg stage24_emits;
    reg stage24_first;
    reg stage24_int8;
    reg [2:0] stage24_error;
    reg [5:0] stage24_beat;
    reg stage25_valid;
    reg stage25_emits;
    reg stage25_first;
    reg stage25_int8;
    reg [2:0] stage25_error;
    reg [5:0] stage25_beat;
    reg stage26_valid;
    reg stage26_emits;
    reg stage26_first;
    reg stage26_int8;
    reg [2:0] stage26_error;
    reg [5:0] stage26_beat;
    reg stage27_valid;
    reg stage27_emits;
    reg stage27_first;
    reg stage27_int8;
    reg [2:0] stage27_error;
    reg [5:0] stage27_beat;
    reg stage28_valid;
    reg stage28_emits;
    reg stage28_first;
    reg stage28_int8;
    reg [2:0] stage28_error;
    reg [5:0] stage28_beat;
    reg stage29_valid;
    reg stage29_emits;
    reg stage29_first;
    reg stage29_int8;
    reg [2:0] stage29_error;
    reg [5:0] stage29_beat;
    reg stage30_valid;
    reg stage30_emits;
    reg stage30_first;
    reg stage30_int8;
    reg [2:0] stage30_error;
    reg [5:0] stage30_beat;
    reg stage31_valid;
    reg stage31_emits;
    reg stage31_first;
    reg stage31_int8;
    reg [2:0] stage31_error;
    reg [5:0] stage31_beat;
    reg stage32_valid;
    reg stage32_emits;
    reg stage32_first;
    reg stage32_int8;
    reg [2:0] stage32_error;
    reg [5:0] stage32_beat;
    wire [511:0] column_partial;
    wire [767:0] column_accumulators;
    reg leaving_valid;
    reg leaving_emits;
    reg leaving_int8;
    reg [2:0] leaving_error;
    reg [383:0] even;
    reg [383:0] odd;

    wire tokens_fire = tokens_valid & tokens_ready;
    wire empty = (job_beats == 17'd0) | (job_tiles == 16'd0);
    wire enters = tokens_fire | (active & advance & empty);
    wire lastBeat = ({1'd0, beat} + 18'd1) == {1'd0, job_beats};
    wire lastTile = ({1'd0, tile} + 17'd1) == {1'd0, job_tiles};
    wire ends = enters & (empty | (lastBeat & lastTile));
    wire full = loaded == 5'd16;
    wire firstBeat = beat == 17'd0;
    wire change = tokens_fire & firstBeat;
    wire [27:0] scaled_15_shifted = {even[383:360], 4'd0};
    wire [23:0] scaled_15 = leaving_valid ? (leaving_int8 ? even[383:360] :
            scaled_15_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_14_shifted = {even[359:336], 4'd0};
    wire [23:0] scaled_14 = leaving_valid ? (leaving_int8 ? even[359:336] :
            scaled_14_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_13_shifted = {even[335:312], 4'd0};
    wire [23:0] scaled_13 = leaving_valid ? (leaving_int8 ? even[335:312] :
            scaled_13_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_12_shifted = {even[311:288], 4'd0};
    wire [23:0] scaled_12 = leaving_valid ? (leaving_int8 ? even[311:288] :
            scaled_12_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_11_shifted = {even[287:264], 4'd0};
    wire [23:0] scaled_11 = leaving_valid ? (leaving_int8 ? even[287:264] :
            scaled_11_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_10_shifted = {even[263:240], 4'd0};
    wire [23:0] scaled_10 = leaving_valid ? (leaving_int8 ? even[263:240] :
            scaled_10_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_9_shifted = {even[239:216], 4'd0};
    wire [23:0] scaled_9 = leaving_valid ? (leaving_int8 ? even[239:216] : scaled_9_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_8_shifted = {even[215:192], 4'd0};
    wire [23:0] scaled_8 = leaving_valid ? (leaving_int8 ? even[215:192] : scaled_8_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_7_shifted = {even[191:168], 4'd0};
    wire [23:0] scaled_7 = leaving_valid ? (leaving_int8 ? even[191:168] : scaled_7_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_6_shifted = {even[167:144], 4'd0};
    wire [23:0] scaled_6 = leaving_valid ? (leaving_int8 ? even[167:144] : scaled_6_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_5_shifted = {even[143:120], 4'd0};
    wire [23:0] scaled_5 = leaving_valid ? (leaving_int8 ? even[143:120] : scaled_5_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_4_shifted = {even[119:96], 4'd0};
    wire [23:0] scaled_4 = leaving_valid ? (leaving_int8 ? even[119:96] : scaled_4_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_3_shifted = {even[95:72], 4'd0};
    wire [23:0] scaled_3 = leaving_valid ? (leaving_int8 ? even[95:72] : scaled_3_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_2_shifted = {even[71:48], 4'd0};
    wire [23:0] scaled_2 = leaving_valid ? (leaving_int8 ? even[71:48] : scaled_2_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_1_shifted = {even[47:24], 4'd0};
    wire [23:0] scaled_1 = leaving_valid ? (leaving_int8 ? even[47:24] : scaled_1_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_0_shifted = {even[23:0], 4'd0};
    wire [23:0] scaled_0 = leaving_valid ? (leaving_int8 ? even[23:0] : scaled_0_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_31_shifted = {odd[383:360], 4'd0};
    wire [23:0] scaled_31 = leaving_valid ? (leaving_int8 ? odd[383:360] :
            scaled_31_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_30_shifted = {odd[359:336], 4'd0};
    wire [23:0] scaled_30 = leaving_valid ? (leaving_int8 ? odd[359:336] :
            scaled_30_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_29_shifted = {odd[335:312], 4'd0};
    wire [23:0] scaled_29 = leaving_valid ? (leaving_int8 ? odd[335:312] :
            scaled_29_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_28_shifted = {odd[311:288], 4'd0};
    wire [23:0] scaled_28 = leaving_valid ? (leaving_int8 ? odd[311:288] :
            scaled_28_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_27_shifted = {odd[287:264], 4'd0};
    wire [23:0] scaled_27 = leaving_valid ? (leaving_int8 ? odd[287:264] :
            scaled_27_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_26_shifted = {odd[263:240], 4'd0};
    wire [23:0] scaled_26 = leaving_valid ? (leaving_int8 ? odd[263:240] :
            scaled_26_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_25_shifted = {odd[239:216], 4'd0};
    wire [23:0] scaled_25 = leaving_valid ? (leaving_int8 ? odd[239:216] :
            scaled_25_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_24_shifted = {odd[215:192], 4'd0};
    wire [23:0] scaled_24 = leaving_valid ? (leaving_int8 ? odd[215:192] :
            scaled_24_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_23_shifted = {odd[191:168], 4'd0};
    wire [23:0] scaled_23 = leaving_valid ? (leaving_int8 ? odd[191:168] :
            scaled_23_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_22_shifted = {odd[167:144], 4'd0};
    wire [23:0] scaled_22 = leaving_valid ? (leaving_int8 ? odd[167:144] :
            scaled_22_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_21_shifted = {odd[143:120], 4'd0};
    wire [23:0] scaled_21 = leaving_valid ? (leaving_int8 ? odd[143:120] :
            scaled_21_shifted[23:0]) : 24'd0;
    wire [27:0] scaled_20_shifted = {odd[119:96], 4'd0};
    wire [23:0] scaled_20 = leaving_valid ? (leaving_int8 ? odd[119:96] : scaled_20_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_19_shifted = {odd[95:72], 4'd0};
    wire [23:0] scaled_19 = leaving_valid ? (leaving_int8 ? odd[95:72] : scaled_19_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_18_shifted = {odd[71:48], 4'd0};
    wire [23:0] scaled_18 = leaving_valid ? (leaving_int8 ? odd[71:48] : scaled_18_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_17_shifted = {odd[47:24], 4'd0};
    wire [23:0] scaled_17 = leaving_valid ? (leaving_int8 ? odd[47:24] : scaled_17_shifted[23:0]) :
            24'd0;
    wire [27:0] scaled_16_shifted = {odd[23:0], 4'd0};
    wire [23:0] scaled_16 = leaving_valid ? (leaving_int8 ? odd[23:0] : scaled_16_shifted[23:0]) :
            24'd0;
    wire busy_or = active | leaving_emits | stage1_valid | stage1_emits | stage2_valid |
            stage2_emits | stage3_valid | stage3_emits;
    wire busy_or_1 = stage4_valid | stage4_emits | stage5_valid | stage5_emits | stage6_valid |
            stage6_emits | stage7_valid | stage7_emits;
    wire busy_or_2 = stage8_valid | stage8_emits | stage9_valid | stage9_emits | stage10_valid |
            stage10_emits | stage11_valid | stage11_emits;
    wire busy_or_3 = stage12_valid | stage12_emits | stage13_valid | stage13_emits | stage14_valid |
            stage14_emits | stage15_valid | stage15_emits;
    wire busy_or_4 = stage16_valid | stage16_emits | stage17_valid | stage17_emits | stage18_valid |
            stage18_emits | stage19_valid | stage19_emits;
    wire busy_or_5 = stage20_valid | stage20_emits | stage21_valid | stage21_emits | stage22_valid |
            stage22_emits | stage23_valid | stage23_emits;
    wire busy_or_6 = stage24_valid | stage24_emits | stage25_valid | stage25_emits | stage26_valid |
            stage26_emits | stage27_valid | stage27_emits;
    wire busy_or_7 = stage28_valid | stage28_emits | stage29_valid | stage29_emits | stage30_valid |
            stage30_emits | stage31_valid | stage31_emits;
    wire busy_or_8 = busy_or | busy_or_1 | busy_or_2 | busy_or_3 | busy_or_4 | busy_or_5 |
            busy_or_6 | busy_or_7;
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
    wire [4:0] operands_choice_4 = int8 ? {1'd0, tokens_payload_bytes[35:32]} :
            {tokens_payload_bytes[35], tokens_payload_bytes[35:32]};
    wire [4:0] operands_choice_5 = int8 ? {1'd0, tokens_payload_bytes[43:40]} :
            {tokens_payload_bytes[43], tokens_payload_bytes[43:40]};
    wire [4:0] operands_choice_6 = int8 ? {1'd0, tokens_payload_bytes[51:48]} :
            {tokens_payload_bytes[51], tokens_payload_bytes[51:48]};
    wire [4:0] operands_choice_7 = int8 ? {1'd0, tokens_payload_bytes[59:56]} :
            {tokens_payload_bytes[59], tokens_payload_bytes[59:56]};
    wire [4:0] operands_choice_8 = int8 ? {1'd0, tokens_payload_bytes[67:64]} :
            {tokens_payload_bytes[67], tokens_payload_bytes[67:64]};
    wire [4:0] operands_choice_9 = int8 ? {1'd0, tokens_payload_bytes[75:72]} :
            {tokens_payload_bytes[75], tokens_payload_bytes[75:72]};
    wire [4:0] operands_choice_10 = int8 ? {1'd0, tokens_payload_bytes[83:80]} :
            {tokens_payload_bytes[83], tokens_payload_bytes[83:80]};
    wire [4:0] operands_choice_11 = int8 ? {1'd0, tokens_payload_bytes[91:88]} :
            {tokens_payload_bytes[91], tokens_payload_bytes[91:88]};
    wire [4:0] operands_choice_12 = int8 ? {1'd0, tokens_payload_bytes[99:96]} :
            {tokens_payload_bytes[99], tokens_payload_bytes[99:96]};
    wire [4:0] operands_choice_13 = int8 ? {1'd0, tokens_payload_bytes[107:104]} :
            {tokens_payload_bytes[107], tokens_payload_bytes[107:104]};
    wire [4:0] operands_choice_14 = int8 ? {1'd0, tokens_payload_bytes[115:112]} :
            {tokens_payload_bytes[115], tokens_payload_bytes[115:112]};
    wire [4:0] operands_choice_15 = int8 ? {1'd0, tokens_payload_bytes[123:120]} :
            {tokens_payload_bytes[123], tokens_payload_bytes[123:120]};
    wire good = job_error == NONE;
    wire works = tokens_fire & good;

    assign jobs_ready = ~active | ends;
    assign weights_ready = advance & (~full | change);
    assign tokens_ready = active & advance & ~empty & (~firstBeat | full);
    assign sums_valid = leaving_emits;
    assign sums_payload_error = leaving_error;
    assign sums_payload_even = {scaled_15, scaled_14, scaled_13, scaled_12, scaled_11, scaled_10,
            scaled_9, scaled_8, scaled_7, scaled_6, scaled_5, scaled_4, scaled_3, scaled_2,
            scaled_1, scaled_0};
    assign sums_payload_odd = {scaled_31, scaled_30, scaled_29, scaled_28, scaled_27, scaled_26,
            scaled_25, scaled_24, scaled_23, scaled_22, scaled_21, scaled_20, scaled_19, scaled_18,
            scaled_17, scaled_16};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = busy_or_8 | stage32_valid | stage32_emits;
    assign advance = ~leaving_emits | sums_ready;
    assign column_partial = grid_partial;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 16; column_index = column_index + 1) begin : column
            mixed_column_accumulatorBits24 member (
                .clock        (clock),
                .advance      (advance),
                .partial      (column_partial[column_index*32 +: 32]),
                .upcoming     (stage31_beat),
                .beat         (stage32_beat),
                .valid        (stage32_valid),
                .first        (stage32_first),
                .int8         (stage32_int8),
                .accumulators (column_accumulators[column_index*48 +: 48])
            );
        end
    endgenerate

    mixed_grid grid (
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
        end else if (beats > 17'd64) begin
            refused = BEATS_OVER_DEPTH;
        end else if (jobs_payload_tiles == 16'd0) begin
            refused = TILES_IS_ZERO;
        end else if (jobs_payload_tiles > 16'd16) begin
            refused = TILES_OVER_LIMIT;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            active <= 1'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            loaded <= 5'd0;
        end else begin
            loaded <= (change ? 5'd0 : loaded) + {4'd0, weights_fire};
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
            operands[49:40] <= {operands_choice_4, {tokens_payload_bytes[39],
                    tokens_payload_bytes[39:36]}};
            operands[59:50] <= {operands_choice_5, {tokens_payload_bytes[47],
                    tokens_payload_bytes[47:44]}};
            operands[69:60] <= {operands_choice_6, {tokens_payload_bytes[55],
                    tokens_payload_bytes[55:52]}};
            operands[79:70] <= {operands_choice_7, {tokens_payload_bytes[63],
                    tokens_payload_bytes[63:60]}};
            operands[89:80] <= {operands_choice_8, {tokens_payload_bytes[71],
                    tokens_payload_bytes[71:68]}};
            operands[99:90] <= {operands_choice_9, {tokens_payload_bytes[79],
                    tokens_payload_bytes[79:76]}};
            operands[109:100] <= {operands_choice_10, {tokens_payload_bytes[87],
                    tokens_payload_bytes[87:84]}};
            operands[119:110] <= {operands_choice_11, {tokens_payload_bytes[95],
                    tokens_payload_bytes[95:92]}};
            operands[129:120] <= {operands_choice_12, {tokens_payload_bytes[103],
                    tokens_payload_bytes[103:100]}};
            operands[139:130] <= {operands_choice_13, {tokens_payload_bytes[111],
                    tokens_payload_bytes[111:108]}};
            operands[149:140] <= {operands_choice_14, {tokens_payload_bytes[119],
                    tokens_payload_bytes[119:116]}};
            operands[159:150] <= {operands_choice_15, {tokens_payload_bytes[127],
                    tokens_payload_bytes[127:124]}};
            even <= {column_accumulators[743:720], column_accumulators[695:672],
                    column_accumulators[647:624], column_accumulators[599:576],
                    column_accumulators[551:528], column_accumulators[503:480],
                    column_accumulators[455:432], column_accumulators[407:384],
                    column_accumulators[359:336], column_accumulators[311:288],
                    column_accumulators[263:240], column_accumulators[215:192],
                    column_accumulators[167:144], column_accumulators[119:96],
                    column_accumulators[71:48], column_accumulators[23:0]};
            odd <= {column_accumulators[767:744], column_accumulators[719:696],
                    column_accumulators[671:648], column_accumulators[623:600],
                    column_accumulators[575:552], column_accumulators[527:504],
                    column_accumulators[479:456], column_accumulators[431:408],
                    column_accumulators[383:360], column_accumulators[335:312],
                    column_accumulators[287:264], column_accumulators[239:216],
                    column_accumulators[191:168], column_accumulators[143:120],
                    column_accumulators[95:72], column_accumulators[47:24]};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_emits <= 1'd0;
            stage1_first <= 1'd0;
            stage1_int8 <= 1'd0;
            stage1_error <= NONE;
            stage1_beat <= 6'd0;
            stage2_valid <= 1'd0;
            stage2_emits <= 1'd0;
            stage2_first <= 1'd0;
            stage2_int8 <= 1'd0;
            stage2_error <= NONE;
            stage2_beat <= 6'd0;
            stage3_valid <= 1'd0;
            stage3_emits <= 1'd0;
            stage3_first <= 1'd0;
            stage3_int8 <= 1'd0;
            stage3_error <= NONE;
            stage3_beat <= 6'd0;
            stage4_valid <= 1'd0;
            stage4_emits <= 1'd0;
            stage4_first <= 1'd0;
            stage4_int8 <= 1'd0;
            stage4_error <= NONE;
            stage4_beat <= 6'd0;
            stage5_valid <= 1'd0;
            stage5_emits <= 1'd0;
            stage5_first <= 1'd0;
            stage5_int8 <= 1'd0;
            stage5_error <= NONE;
            stage5_beat <= 6'd0;
            stage6_valid <= 1'd0;
            stage6_emits <= 1'd0;
            stage6_first <= 1'd0;
            stage6_int8 <= 1'd0;
            stage6_error <= NONE;
            stage6_beat <= 6'd0;
            stage7_valid <= 1'd0;
            stage7_emits <= 1'd0;
            stage7_first <= 1'd0;
            stage7_int8 <= 1'd0;
            stage7_error <= NONE;
            stage7_beat <= 6'd0;
            stage8_valid <= 1'd0;
            stage8_emits <= 1'd0;
            stage8_first <= 1'd0;
            stage8_int8 <= 1'd0;
            stage8_error <= NONE;
            stage8_beat <= 6'd0;
            stage9_valid <= 1'd0;
            stage9_emits <= 1'd0;
            stage9_first <= 1'd0;
            stage9_int8 <= 1'd0;
            stage9_error <= NONE;
            stage9_beat <= 6'd0;
            stage10_valid <= 1'd0;
            stage10_emits <= 1'd0;
            stage10_first <= 1'd0;
            stage10_int8 <= 1'd0;
            stage10_error <= NONE;
            stage10_beat <= 6'd0;
            stage11_valid <= 1'd0;
            stage11_emits <= 1'd0;
            stage11_first <= 1'd0;
            stage11_int8 <= 1'd0;
            stage11_error <= NONE;
            stage11_beat <= 6'd0;
            stage12_valid <= 1'd0;
            stage12_emits <= 1'd0;
            stage12_first <= 1'd0;
            stage12_int8 <= 1'd0;
            stage12_error <= NONE;
            stage12_beat <= 6'd0;
            stage13_valid <= 1'd0;
            stage13_emits <= 1'd0;
            stage13_first <= 1'd0;
            stage13_int8 <= 1'd0;
            stage13_error <= NONE;
            stage13_beat <= 6'd0;
            stage14_valid <= 1'd0;
            stage14_emits <= 1'd0;
            stage14_first <= 1'd0;
            stage14_int8 <= 1'd0;
            stage14_error <= NONE;
            stage14_beat <= 6'd0;
            stage15_valid <= 1'd0;
            stage15_emits <= 1'd0;
            stage15_first <= 1'd0;
            stage15_int8 <= 1'd0;
            stage15_error <= NONE;
            stage15_beat <= 6'd0;
            stage16_valid <= 1'd0;
            stage16_emits <= 1'd0;
            stage16_first <= 1'd0;
            stage16_int8 <= 1'd0;
            stage16_error <= NONE;
            stage16_beat <= 6'd0;
            stage17_valid <= 1'd0;
            stage17_emits <= 1'd0;
            stage17_first <= 1'd0;
            stage17_int8 <= 1'd0;
            stage17_error <= NONE;
            stage17_beat <= 6'd0;
            stage18_valid <= 1'd0;
            stage18_emits <= 1'd0;
            stage18_first <= 1'd0;
            stage18_int8 <= 1'd0;
            stage18_error <= NONE;
            stage18_beat <= 6'd0;
            stage19_valid <= 1'd0;
            stage19_emits <= 1'd0;
            stage19_first <= 1'd0;
            stage19_int8 <= 1'd0;
            stage19_error <= NONE;
            stage19_beat <= 6'd0;
            stage20_valid <= 1'd0;
            stage20_emits <= 1'd0;
            stage20_first <= 1'd0;
            stage20_int8 <= 1'd0;
            stage20_error <= NONE;
            stage20_beat <= 6'd0;
            stage21_valid <= 1'd0;
            stage21_emits <= 1'd0;
            stage21_first <= 1'd0;
            stage21_int8 <= 1'd0;
            stage21_error <= NONE;
            stage21_beat <= 6'd0;
            stage22_valid <= 1'd0;
            stage22_emits <= 1'd0;
            stage22_first <= 1'd0;
            stage22_int8 <= 1'd0;
            stage22_error <= NONE;
            stage22_beat <= 6'd0;
            stage23_valid <= 1'd0;
            stage23_emits <= 1'd0;
            stage23_first <= 1'd0;
            stage23_int8 <= 1'd0;
            stage23_error <= NONE;
            stage23_beat <= 6'd0;
            stage24_valid <= 1'd0;
            stage24_emits <= 1'd0;
            stage24_first <= 1'd0;
            stage24_int8 <= 1'd0;
            stage24_error <= NONE;
            stage24_beat <= 6'd0;
            stage25_valid <= 1'd0;
            stage25_emits <= 1'd0;
            stage25_first <= 1'd0;
            stage25_int8 <= 1'd0;
            stage25_error <= NONE;
            stage25_beat <= 6'd0;
            stage26_valid <= 1'd0;
            stage26_emits <= 1'd0;
            stage26_first <= 1'd0;
            stage26_int8 <= 1'd0;
            stage26_error <= NONE;
            stage26_beat <= 6'd0;
            stage27_valid <= 1'd0;
            stage27_emits <= 1'd0;
            stage27_first <= 1'd0;
            stage27_int8 <= 1'd0;
            stage27_error <= NONE;
            stage27_beat <= 6'd0;
            stage28_valid <= 1'd0;
            stage28_emits <= 1'd0;
            stage28_first <= 1'd0;
            stage28_int8 <= 1'd0;
            stage28_error <= NONE;
            stage28_beat <= 6'd0;
            stage29_valid <= 1'd0;
            stage29_emits <= 1'd0;
            stage29_first <= 1'd0;
            stage29_int8 <= 1'd0;
            stage29_error <= NONE;
            stage29_beat <= 6'd0;
            stage30_valid <= 1'd0;
            stage30_emits <= 1'd0;
            stage30_first <= 1'd0;
            stage30_int8 <= 1'd0;
            stage30_error <= NONE;
            stage30_beat <= 6'd0;
            stage31_valid <= 1'd0;
            stage31_emits <= 1'd0;
            stage31_first <= 1'd0;
            stage31_int8 <= 1'd0;
            stage31_error <= NONE;
            stage31_beat <= 6'd0;
            stage32_valid <= 1'd0;
            stage32_emits <= 1'd0;
            stage32_first <= 1'd0;
            stage32_int8 <= 1'd0;
            stage32_error <= NONE;
            stage32_beat <= 6'd0;
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
            stage1_beat <= works ? beat[5:0] : 6'd0;
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
            stage5_valid <= stage4_valid;
            stage5_emits <= stage4_emits;
            stage5_first <= stage4_first;
            stage5_int8 <= stage4_int8;
            stage5_error <= stage4_error;
            stage5_beat <= stage4_beat;
            stage6_valid <= stage5_valid;
            stage6_emits <= stage5_emits;
            stage6_first <= stage5_first;
            stage6_int8 <= stage5_int8;
            stage6_error <= stage5_error;
            stage6_beat <= stage5_beat;
            stage7_valid <= stage6_valid;
            stage7_emits <= stage6_emits;
            stage7_first <= stage6_first;
            stage7_int8 <= stage6_int8;
            stage7_error <= stage6_error;
            stage7_beat <= stage6_beat;
            stage8_valid <= stage7_valid;
            stage8_emits <= stage7_emits;
            stage8_first <= stage7_first;
            stage8_int8 <= stage7_int8;
            stage8_error <= stage7_error;
            stage8_beat <= stage7_beat;
            stage9_valid <= stage8_valid;
            stage9_emits <= stage8_emits;
            stage9_first <= stage8_first;
            stage9_int8 <= stage8_int8;
            stage9_error <= stage8_error;
            stage9_beat <= stage8_beat;
            stage10_valid <= stage9_valid;
            stage10_emits <= stage9_emits;
            stage10_first <= stage9_first;
            stage10_int8 <= stage9_int8;
            stage10_error <= stage9_error;
            stage10_beat <= stage9_beat;
            stage11_valid <= stage10_valid;
            stage11_emits <= stage10_emits;
            stage11_first <= stage10_first;
            stage11_int8 <= stage10_int8;
            stage11_error <= stage10_error;
            stage11_beat <= stage10_beat;
            stage12_valid <= stage11_valid;
            stage12_emits <= stage11_emits;
            stage12_first <= stage11_first;
            stage12_int8 <= stage11_int8;
            stage12_error <= stage11_error;
            stage12_beat <= stage11_beat;
            stage13_valid <= stage12_valid;
            stage13_emits <= stage12_emits;
            stage13_first <= stage12_first;
            stage13_int8 <= stage12_int8;
            stage13_error <= stage12_error;
            stage13_beat <= stage12_beat;
            stage14_valid <= stage13_valid;
            stage14_emits <= stage13_emits;
            stage14_first <= stage13_first;
            stage14_int8 <= stage13_int8;
            stage14_error <= stage13_error;
            stage14_beat <= stage13_beat;
            stage15_valid <= stage14_valid;
            stage15_emits <= stage14_emits;
            stage15_first <= stage14_first;
            stage15_int8 <= stage14_int8;
            stage15_error <= stage14_error;
            stage15_beat <= stage14_beat;
            stage16_valid <= stage15_valid;
            stage16_emits <= stage15_emits;
            stage16_first <= stage15_first;
            stage16_int8 <= stage15_int8;
            stage16_error <= stage15_error;
            stage16_beat <= stage15_beat;
            stage17_valid <= stage16_valid;
            stage17_emits <= stage16_emits;
            stage17_first <= stage16_first;
            stage17_int8 <= stage16_int8;
            stage17_error <= stage16_error;
            stage17_beat <= stage16_beat;
            stage18_valid <= stage17_valid;
            stage18_emits <= stage17_emits;
            stage18_first <= stage17_first;
            stage18_int8 <= stage17_int8;
            stage18_error <= stage17_error;
            stage18_beat <= stage17_beat;
            stage19_valid <= stage18_valid;
            stage19_emits <= stage18_emits;
            stage19_first <= stage18_first;
            stage19_int8 <= stage18_int8;
            stage19_error <= stage18_error;
            stage19_beat <= stage18_beat;
            stage20_valid <= stage19_valid;
            stage20_emits <= stage19_emits;
            stage20_first <= stage19_first;
            stage20_int8 <= stage19_int8;
            stage20_error <= stage19_error;
            stage20_beat <= stage19_beat;
            stage21_valid <= stage20_valid;
            stage21_emits <= stage20_emits;
            stage21_first <= stage20_first;
            stage21_int8 <= stage20_int8;
            stage21_error <= stage20_error;
            stage21_beat <= stage20_beat;
            stage22_valid <= stage21_valid;
            stage22_emits <= stage21_emits;
            stage22_first <= stage21_first;
            stage22_int8 <= stage21_int8;
            stage22_error <= stage21_error;
            stage22_beat <= stage21_beat;
            stage23_valid <= stage22_valid;
            stage23_emits <= stage22_emits;
            stage23_first <= stage22_first;
            stage23_int8 <= stage22_int8;
            stage23_error <= stage22_error;
            stage23_beat <= stage22_beat;
            stage24_valid <= stage23_valid;
            stage24_emits <= stage23_emits;
            stage24_first <= stage23_first;
            stage24_int8 <= stage23_int8;
            stage24_error <= stage23_error;
            stage24_beat <= stage23_beat;
            stage25_valid <= stage24_valid;
            stage25_emits <= stage24_emits;
            stage25_first <= stage24_first;
            stage25_int8 <= stage24_int8;
            stage25_error <= stage24_error;
            stage25_beat <= stage24_beat;
            stage26_valid <= stage25_valid;
            stage26_emits <= stage25_emits;
            stage26_first <= stage25_first;
            stage26_int8 <= stage25_int8;
            stage26_error <= stage25_error;
            stage26_beat <= stage25_beat;
            stage27_valid <= stage26_valid;
            stage27_emits <= stage26_emits;
            stage27_first <= stage26_first;
            stage27_int8 <= stage26_int8;
            stage27_error <= stage26_error;
            stage27_beat <= stage26_beat;
            stage28_valid <= stage27_valid;
            stage28_emits <= stage27_emits;
            stage28_first <= stage27_first;
            stage28_int8 <= stage27_int8;
            stage28_error <= stage27_error;
            stage28_beat <= stage27_beat;
            stage29_valid <= stage28_valid;
            stage29_emits <= stage28_emits;
            stage29_first <= stage28_first;
            stage29_int8 <= stage28_int8;
            stage29_error <= stage28_error;
            stage29_beat <= stage28_beat;
            stage30_valid <= stage29_valid;
            stage30_emits <= stage29_emits;
            stage30_first <= stage29_first;
            stage30_int8 <= stage29_int8;
            stage30_error <= stage29_error;
            stage30_beat <= stage29_beat;
            stage31_valid <= stage30_valid;
            stage31_emits <= stage30_emits;
            stage31_first <= stage30_first;
            stage31_int8 <= stage30_int8;
            stage31_error <= stage30_error;
            stage31_beat <= stage30_beat;
            stage32_valid <= stage31_valid;
            stage32_emits <= stage31_emits;
            stage32_first <= stage31_first;
            stage32_int8 <= stage31_int8;
            stage32_error <= stage31_error;
            stage32_beat <= stage31_beat;
            leaving_valid <= stage32_valid;
            leaving_emits <= stage32_emits;
            leaving_int8 <= stage32_int8;
            leaving_error <= stage32_error;
        end
    end

    wire _unused_ok = &{1'b0, scaled_15_shifted[27:24], scaled_14_shifted[27:24],
            scaled_13_shifted[27:24], scaled_12_shifted[27:24], scaled_11_shifted[27:24],
            scaled_10_shifted[27:24], scaled_9_shifted[27:24], scaled_8_shifted[27:24],
            scaled_7_shifted[27:24], scaled_6_shifted[27:24], scaled_5_shifted[27:24],
            scaled_4_shifted[27:24], scaled_3_shifted[27:24], scaled_2_shifted[27:24],
            scaled_1_shifted[27:24], scaled_0_shifted[27:24], scaled_31_shifted[27:24],
            scaled_30_shifted[27:24], scaled_29_shifted[27:24], scaled_28_shifted[27:24],
            scaled_27_shifted[27:24], scaled_26_shifted[27:24], scaled_25_shifted[27:24],
            scaled_24_shifted[27:24], scaled_23_shifted[27:24], scaled_22_shifted[27:24],
            scaled_21_shifted[27:24], scaled_20_shifted[27:24], scaled_19_shifted[27:24],
            scaled_18_shifted[27:24], scaled_17_shifted[27:24], scaled_16_shifted[27:24]};
endmodule
`default_nettype wire
