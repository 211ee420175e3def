// mask_builder_tokens8_lanes2_scoreBits8: FACT's masks of a head (ISCA 2023, reading notes):
// from the keys that each query keeps, which queries need not be generated, which keys and
// values must be, and how often each key is kept. A job is one item on `jobs` and a row of one
// beat or more for each query on `rows`; it answers with an item on `masks` for each row and
// one on `heads`. A beat a cycle. A refused job takes its rows; its error stands in its answer
// and, until `clearError`, in `error`. The contract is golden/fact/masks.md.
// Source generators/fact/mask-builder.ts.
// Parameters tokens = 8, lanes = 2, scoreBits = 8.
// Reset: reset synchronous, active high.
// IR d1fd0d12. Do not edit.
`default_nettype none
module mask_builder_tokens8_lanes2_scoreBits8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 4:0] jobs_payload_tokens,
    input  wire [ 4:0] jobs_payload_queries,
    input  wire [ 7:0] jobs_payload_threshold,
    input  wire        jobs_payload_mode,

    // `size` keys of a row; argmax and gap are read with the last.
    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_size,
    input  wire        rows_payload_last,
    input  wire [ 5:0] rows_payload_keys,
    input  wire [ 2:0] rows_payload_argmax,
    input  wire [ 7:0] rows_payload_gap,

    output wire        masks_valid,
    input  wire        masks_ready,
    output wire        masks_payload_skip,
    output wire [ 7:0] masks_payload_mask,
    output wire [ 7:0] masks_payload_keys,
    output wire [ 7:0] masks_payload_values,

    // `row` is that of the error, else 0; without masks after an error.
    output wire        heads_valid,
    input  wire        heads_ready,
    output wire [ 2:0] heads_payload_error,
    output wire [ 4:0] heads_payload_row,
    output wire [ 7:0] heads_payload_querySkip,
    output wire [ 7:0] heads_payload_keyNeed,
    output wire [ 7:0] heads_payload_valueNeed,
    output wire [31:0] heads_payload_counts,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 2:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [1:0] IDLE   = 2'd0;
    localparam [1:0] ROWS   = 2'd1;
    localparam [1:0] ANSWER = 2'd2;
    localparam [2:0] NONE               = 3'd0;
    localparam [2:0] TOKENS_IS_ZERO     = 3'd1;
    localparam [2:0] TOKENS_OVER_LIMIT  = 3'd2;
    localparam [2:0] QUERIES_IS_ZERO    = 3'd3;
    localparam [2:0] QUERIES_OVER_LIMIT = 3'd4;
    localparam [2:0] ROW_IS_EMPTY       = 3'd5;
    localparam [2:0] KEY_OVER_TOKENS    = 3'd6;
    localparam [2:0] ARGMAX_NOT_KEPT    = 3'd7;

    reg [1:0] state;
    reg [4:0] limit;
    reg [4:0] queries;
    reg [7:0] threshold;
    reg mode;
    reg [4:0] row;
    reg [7:0] collected;
    reg over;
    reg [2:0] refused;
    reg [7:0] need_querySkip;
    reg [7:0] need_keyNeed;
    reg [7:0] need_valueNeed;
    reg [31:0] need_counts;
    reg [4:0] place;
    reg full;
    reg held_skip;
    reg [7:0] held_mask;
    reg [7:0] held_keys;
    reg [7:0] held_values;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] refusal;
    reg [2:0] found;
    reg [2:0] raised;

    wire fine = refused == NONE;
    wire chosen_0 = rows_payload_size > 2'd0;
    wire [7:0] union_0_choice = chosen_0 ? {rows_payload_keys[2:0] == 3'd7,
            rows_payload_keys[2:0] == 3'd6, rows_payload_keys[2:0] == 3'd5,
            rows_payload_keys[2:0] == 3'd4, rows_payload_keys[2:0] == 3'd3,
            rows_payload_keys[2:0] == 3'd2, rows_payload_keys[2:0] == 3'd1,
            rows_payload_keys[2:0] == 3'd0} : 8'd0;
    wire chosen_1 = rows_payload_size > 2'd1;
    wire [7:0] union_0_choice_1 = chosen_1 ? {rows_payload_keys[5:3] == 3'd7,
            rows_payload_keys[5:3] == 3'd6, rows_payload_keys[5:3] == 3'd5,
            rows_payload_keys[5:3] == 3'd4, rows_payload_keys[5:3] == 3'd3,
            rows_payload_keys[5:3] == 3'd2, rows_payload_keys[5:3] == 3'd1,
            rows_payload_keys[5:3] == 3'd0} : 8'd0;
    wire [7:0] union_0 = union_0_choice | union_0_choice_1;
    wire [7:0] mask = collected | union_0;
    wire union_1 = (chosen_0 & ({2'd0, rows_payload_keys[2:0]} >= limit)) |
            (chosen_1 & ({2'd0, rows_payload_keys[5:3]} >= limit));
    wire wrong = over | union_1;
    wire [7:0] found_and = mask & {rows_payload_argmax == 3'd7, rows_payload_argmax == 3'd6,
            rows_payload_argmax == 3'd5, rows_payload_argmax == 3'd4, rows_payload_argmax == 3'd3,
            rows_payload_argmax == 3'd2, rows_payload_argmax == 3'd1, rows_payload_argmax == 3'd0};
    wire jobs_fire = jobs_valid & jobs_ready;
    wire rows_fire = rows_valid & rows_ready;
    wire ends = rows_fire & rows_payload_last;
    wire leaves = ends & (refused == NONE) & (found == NONE);
    wire heads_fire = heads_valid & heads_ready;
    wire skip = rows_payload_gap > threshold;
    wire [7:0] neededValues = skip ? {rows_payload_argmax == 3'd7, rows_payload_argmax == 3'd6,
            rows_payload_argmax == 3'd5, rows_payload_argmax == 3'd4, rows_payload_argmax == 3'd3,
            rows_payload_argmax == 3'd2, rows_payload_argmax == 3'd1, rows_payload_argmax == 3'd0} :
            mask;
    wire [7:0] neededKeys = (skip & ~mode) ? 8'd0 : neededValues;
    wire [7:0] need_querySkip_choice = skip ? {row == 5'd7, row == 5'd6, row == 5'd5, row == 5'd4,
            row == 5'd3, row == 5'd2, row == 5'd1, row == 5'd0} : 8'd0;

    assign jobs_ready = state == IDLE;
    assign rows_ready = (state == ROWS) & (~full | masks_ready);
    assign masks_valid = full;
    assign masks_payload_skip = held_skip;
    assign masks_payload_mask = held_mask;
    assign masks_payload_keys = held_keys;
    assign masks_payload_values = held_values;
    assign heads_valid = state == ANSWER;
    assign heads_payload_error = refused;
    assign heads_payload_row = place;
    assign heads_payload_querySkip = fine ? need_querySkip : 8'd0;
    assign heads_payload_keyNeed = fine ? need_keyNeed : 8'd0;
    assign heads_payload_valueNeed = fine ? need_valueNeed : 8'd0;
    assign heads_payload_counts = {fine ? need_counts[31:28] : 4'd0, fine ? need_counts[27:24] :
            4'd0, fine ? need_counts[23:20] : 4'd0, fine ? need_counts[19:16] : 4'd0, fine ?
            need_counts[15:12] : 4'd0, fine ? need_counts[11:8] : 4'd0, fine ? need_counts[7:4] :
            4'd0, fine ? need_counts[3:0] : 4'd0};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = (state != IDLE) | full;

    always @* begin
        refusal = NONE;
        if (jobs_payload_tokens == 5'd0) begin
            refusal = TOKENS_IS_ZERO;
        end else if (jobs_payload_tokens > 5'd8) begin
            refusal = TOKENS_OVER_LIMIT;
        end else if (jobs_payload_queries == 5'd0) begin
            refusal = QUERIES_IS_ZERO;
        end else if (jobs_payload_queries > 5'd8) begin
            refusal = QUERIES_OVER_LIMIT;
        end
    end

    always @* begin
        found = NONE;
        if (mask == 8'd0) begin
            found = ROW_IS_EMPTY;
        end else if (wrong) begin
            found = KEY_OVER_TOKENS;
        end else if (found_and == 8'd0) begin
            found = ARGMAX_NOT_KEPT;
        end
    end

    always @* begin
        raised = NONE;
        if (jobs_fire) begin
            raised = refusal;
        end else if (ends & (refused == NONE)) begin
            raised = found;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            refused <= NONE;
            full <= 1'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (masks_ready) full <= 1'd0;
            if (leaves) full <= 1'd1;
            case (state)
                IDLE: begin
                    if (jobs_fire) begin
                        jobNumber <= jobNumber + 16'd1;
                        refused <= refusal;
                        if (jobs_payload_queries == 5'd0) begin
                            state <= ANSWER;
                        end else begin
                            state <= ROWS;
                        end
                    end
                end
                ROWS: begin
                    if (ends) begin
                        if (raised != NONE) refused <= raised;
                        if (row == (queries - 5'd1)) state <= ANSWER;
                    end
                end
                ANSWER: begin
                    if (heads_fire) state <= IDLE;
                end
                default: ;
            endcase
            if (clearError) error_code_register <= NONE;
            if ((raised != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= raised;
                error_job_register <= jobs_fire ? jobNumber : jobNumber - 16'd1;
            end
        end
    end

    always @(posedge clock) begin
        if (leaves) begin
            held_skip <= skip;
            held_mask <= mask;
            held_keys <= neededKeys;
            held_values <= neededValues;
            need_querySkip <= need_querySkip | need_querySkip_choice;
            need_keyNeed <= need_keyNeed | neededKeys;
            need_valueNeed <= need_valueNeed | neededValues;
            need_counts <= {need_counts[31:28] + {3'd0, mask[7]}, need_counts[27:24] +
                    {3'd0, mask[6]}, need_counts[23:20] + {3'd0, mask[5]}, need_counts[19:16] +
                    {3'd0, mask[4]}, need_counts[15:12] + {3'd0, mask[3]}, need_counts[11:8] +
                    {3'd0, mask[2]}, need_counts[7:4] + {3'd0, mask[1]}, need_counts[3:0] +
                    {3'd0, mask[0]}};
        end
        if (rows_fire) begin
            collected <= rows_payload_last ? 8'd0 : mask;
            over <= rows_payload_last ? 1'd0 : wrong;
        end
        case (state)
            IDLE: begin
                if (jobs_fire) begin
                    limit <= jobs_payload_tokens;
                    queries <= jobs_payload_queries;
                    threshold <= jobs_payload_threshold;
                    mode <= jobs_payload_mode;
                    row <= 5'd0;
                    place <= 5'd0;
                    collected <= 8'd0;
                    over <= 1'd0;
                    need_querySkip <= 8'd0;
                    need_keyNeed <= 8'd0;
                    need_valueNeed <= 8'd0;
                    need_counts <= 32'd0;
                end
            end
            ROWS: begin
                if (ends) begin
                    row <= row + 5'd1;
                    if (raised != NONE) place <= row;
                end
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
