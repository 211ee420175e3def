// top_k_keyWidth12_designradix: SpAtten's top-k engine: finds the k-th largest of n keys, then
// passes the k largest on in input order, with their indices. Of equal keys the ones that come
// first are kept. How the k-th is found is a matter of the `design`; the answer is the same.
// Source generators/spatten/top-k/top-k.ts.
// Parameters lanes = 16, depth = 1024, keyWidth = 12, signed = false, design = radix, trace =
// false.
// Reset: reset synchronous, active high.
// IR 00360837. Do not edit.
`default_nettype none
module top_k_keyWidth12_designradix (
    input  wire         clock,
    input  wire         reset,

    // n elements of which k are wanted. A seed other than 0 is loaded into the LFSR of
    // quick-select; with 0 it goes on.
    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [ 11:0] jobs_payload_n,
    input  wire [ 11:0] jobs_payload_k,
    input  wire [ 15:0] jobs_payload_seed,

    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [191:0] rows_payload,

    output wire         kept_valid,
    input  wire         kept_ready,
    output wire [  4:0] kept_payload_size,
    output wire         kept_payload_last,
    output wire [159:0] kept_payload_row_index,
    output wire [191:0] kept_payload_row_key,

    // `threshold` and `numKeep` of a selection, else 0: the k-th key, and how many keys equal to it
    // are kept.
    output wire         results_valid,
    input  wire         results_ready,
    output wire [  1:0] results_payload_outcome,
    output wire [  2:0] results_payload_error,
    output wire [ 11:0] results_payload_threshold,
    output wire [ 10:0] results_payload_numKeep,
    output wire [ 15:0] results_payload_lfsr,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
);
    localparam [2:0] STATE_IDLE   = 3'd0;
    localparam [2:0] STATE_LOAD   = 3'd1;
    localparam [2:0] STATE_DRAIN  = 3'd2;
    localparam [2:0] STATE_SELECT = 3'd3;
    localparam [2:0] STATE_FILTER = 3'd4;
    localparam [1:0] RESULT_OUTCOME_SELECTED = 2'd0;
    localparam [1:0] RESULT_OUTCOME_PASS     = 2'd1;
    localparam [1:0] RESULT_OUTCOME_REFUSED  = 2'd2;
    localparam [2:0] NONE         = 3'd0;
    localparam [2:0] N_OVER_DEPTH = 3'd1;
    localparam [2:0] N_IS_ZERO    = 3'd2;
    localparam [2:0] K_IS_ZERO    = 3'd3;
    localparam [2:0] K_OVER_N     = 3'd4;

    reg [191:0] original [0:63];
    reg [2:0] state;
    reg [11:0] total;
    reg [11:0] unread;
    reg [5:0] row;
    reg pass;
    reg result_valid;
    reg [1:0] result_outcome;
    reg [2:0] result_error;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] refused;
    wire select_found;
    wire [10:0] select_numKeep;
    wire [11:0] select_threshold;
    wire [15:0] select_lfsr;
    wire [5:0] select_readRow;
    wire filter_kept_valid;
    wire [4:0] filter_kept_payload_size;
    wire filter_kept_payload_last;
    wire [159:0] filter_kept_payload_row_index;
    wire [191:0] filter_kept_payload_row_key;
    wire filter_advance;
    wire filter_busy;
    reg [10:0] numKeep;
    reg [191:0] saved;
    wire [15:0] filled;
    reg [11:0] threshold;

    wire selected = result_outcome == RESULT_OUTCOME_SELECTED;
    wire [63:0] laneNumbers = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
    wire more = |unread[11:5];
    wire jobs_fire = jobs_valid & jobs_ready;
    wire rows_fire = rows_valid & rows_ready;
    wire stores = rows_fire & (state == STATE_LOAD);
    wire lastRow = unread <= 12'd16;
    wire fetches = state == STATE_FILTER;
    wire selects = state == STATE_SELECT;
    wire [5:0] saved_choice = selects ? select_readRow : row;
    wire results_fire = results_valid & results_ready;
    wire state_and = jobs_fire & (refused != NONE) & ((error_code_register == NONE) | clearError);

    assign jobs_ready = (state == STATE_IDLE) & ~filter_busy & ~result_valid;
    assign rows_ready = (state == STATE_LOAD) | (state == STATE_DRAIN);
    assign kept_valid = filter_kept_valid;
    assign kept_payload_size = filter_kept_payload_size;
    assign kept_payload_last = filter_kept_payload_last;
    assign kept_payload_row_index = filter_kept_payload_row_index;
    assign kept_payload_row_key = filter_kept_payload_row_key;
    assign results_valid = result_valid;
    assign results_payload_outcome = result_outcome;
    assign results_payload_error = result_error;
    assign results_payload_threshold = threshold;
    assign results_payload_numKeep = selected ? numKeep : 11'd0;
    assign results_payload_lfsr = select_lfsr;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = (state != STATE_IDLE) | filter_busy | result_valid;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_filled
            assign filled[lane] = (unread[4:0] > {1'd0, laneNumbers[lane*4 +: 4]}) | more;
        end
    endgenerate

    radix_select_keyWidth12 select (
        .clock      (clock),
        .reset      (reset),
        .start      (jobs_fire),
        .n          (jobs_payload_n[10:0]),
        .k          (jobs_payload_k[10:0]),
        .seed       (jobs_payload_seed),
        .load_valid (stores & ~pass),
        .load_last  (lastRow),
        .load_row   (row),
        .load_keys  (rows_payload),
        .found      (select_found),
        .numKeep    (select_numKeep),
        .threshold  (select_threshold),
        .lfsr       (select_lfsr),
        .readRow    (select_readRow),
        .original   (saved)
    );

    threshold_filter_keyWidth12 filter (
        .clock                  (clock),
        .reset                  (reset),
        .fetch_valid            (fetches),
        .fetch_row_last         (lastRow),
        .fetch_row_number       (row),
        .fetch_row_filled       (filled),
        .keys                   (saved),
        .threshold              (select_threshold),
        .pass                   (pass),
        .start                  (select_found),
        .quota                  (select_numKeep),
        .kept_valid             (filter_kept_valid),
        .kept_ready             (kept_ready),
        .kept_payload_size      (filter_kept_payload_size),
        .kept_payload_last      (filter_kept_payload_last),
        .kept_payload_row_index (filter_kept_payload_row_index),
        .kept_payload_row_key   (filter_kept_payload_row_key),
        .advance                (filter_advance),
        .busy                   (filter_busy)
    );

    always @* begin
        refused = NONE;
        if (jobs_payload_n > 12'd1024) begin
            refused = N_OVER_DEPTH;
        end else if (jobs_payload_n == 12'd0) begin
            refused = N_IS_ZERO;
        end else if (jobs_payload_k == 12'd0) begin
            refused = K_IS_ZERO;
        end else if (jobs_payload_k > jobs_payload_n) begin
            refused = K_OVER_N;
        end
    end

    always @* begin
        threshold = 12'd0;
        if (selected) threshold = select_threshold;
    end

    always @(posedge clock) begin
        if (stores) original[row] <= rows_payload;
        if (filter_advance | selects) saved <= original[saved_choice];
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_IDLE;
            row <= 6'd0;
            result_valid <= 1'd0;
            result_outcome <= RESULT_OUTCOME_PASS;
            result_error <= NONE;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            case (state)
                STATE_IDLE: begin
                    if (jobs_fire) begin
                        jobNumber <= jobNumber + 16'd1;
                        row <= 6'd0;
                        if (refused == NONE) begin
                            state <= STATE_LOAD;
                        end else begin
                            result_valid <= 1'd1;
                            result_outcome <= RESULT_OUTCOME_REFUSED;
                            result_error <= refused;
                            if (jobs_payload_n != 12'd0) state <= STATE_DRAIN;
                        end
                    end
                end
                STATE_LOAD: begin
                    if (rows_fire) begin
                        row <= (row == 6'd63) ? 6'd0 : row + 6'd1;
                        if (lastRow) begin
                            row <= 6'd0;
                            state <= STATE_SELECT;
                            if (pass) begin
                                result_valid <= 1'd1;
                                result_outcome <= RESULT_OUTCOME_PASS;
                                result_error <= NONE;
                                state <= STATE_FILTER;
                            end
                        end
                    end
                end
                STATE_DRAIN: begin
                    if (rows_fire) begin
                        if (lastRow) state <= STATE_IDLE;
                    end
                end
                STATE_SELECT: begin
                    if (select_found) begin
                        result_valid <= 1'd1;
                        result_outcome <= RESULT_OUTCOME_SELECTED;
                        result_error <= NONE;
                        state <= STATE_FILTER;
                    end
                end
                STATE_FILTER: begin
                    if (filter_advance) begin
                        row <= (row == 6'd63) ? 6'd0 : row + 6'd1;
                        if (lastRow) state <= STATE_IDLE;
                    end
                end
                default: ;
            endcase
            if (results_fire) result_valid <= 1'd0;
            if (clearError) error_code_register <= NONE;
            if (state_and) begin
                error_code_register <= refused;
                error_job_register <= jobNumber;
            end
        end
    end

    always @(posedge clock) begin
        case (state)
            STATE_IDLE: begin
                if (jobs_fire) begin
                    total <= jobs_payload_n;
                    unread <= jobs_payload_n;
                    pass <= jobs_payload_n == jobs_payload_k;
                end
            end
            STATE_LOAD: begin
                if (rows_fire) begin
                    unread <= unread - 12'd16;
                    if (lastRow) unread <= total;
                end
            end
            STATE_DRAIN: begin
                if (rows_fire) unread <= unread - 12'd16;
            end
            STATE_SELECT: begin
                if (select_found) numKeep <= select_numKeep;
            end
            STATE_FILTER: begin
                if (filter_advance) unread <= unread - 12'd16;
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
