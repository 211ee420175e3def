// mask_builder_lanes8: FACT's masks of a head (ISCA 2023, reading notes): from the keys that
// each query keeps, which queries need not be generated, which keys and values must be, and how
// often each key is kept. A job is one item on `jobs` and a row of one beat or more for each
// query on `rows`; it answers with an item on `masks` for each row and one on `heads`. A beat a
// cycle. A refused job takes its rows; its error stands in its answer and, until `clearError`,
// in `error`. The contract is golden/fact/masks.md.
// Source generators/fact/mask-builder.ts.
// Parameters tokens = 64, lanes = 8, scoreBits = 20.
// Reset: reset synchronous, active high.
// IR 058df40e. Do not edit.
`default_nettype none
module mask_builder_lanes8 (
    input  wire         clock,
    input  wire         reset,

    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [  7:0] jobs_payload_tokens,
    input  wire [  7:0] jobs_payload_queries,
    input  wire [ 19:0] jobs_payload_threshold,
    input  wire         jobs_payload_mode,

    // `size` keys of a row; argmax and gap are read with the last.
    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [  3:0] rows_payload_size,
    input  wire         rows_payload_last,
    input  wire [ 47:0] rows_payload_keys,
    input  wire [  5:0] rows_payload_argmax,
    input  wire [ 19:0] rows_payload_gap,

    output wire         masks_valid,
    input  wire         masks_ready,
    output wire         masks_payload_skip,
    output wire [ 63:0] masks_payload_mask,
    output wire [ 63:0] masks_payload_keys,
    output wire [ 63:0] masks_payload_values,

    // `row` is that of the error, else 0; without masks after an error.
    output wire         heads_valid,
    input  wire         heads_ready,
    output wire [  2:0] heads_payload_error,
    output wire [  7:0] heads_payload_row,
    output wire [ 63:0] heads_payload_querySkip,
    output wire [ 63:0] heads_payload_keyNeed,
    output wire [ 63:0] heads_payload_valueNeed,
    output wire [447:0] heads_payload_counts,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
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
    reg [7:0] limit;
    reg [7:0] queries;
    reg [19:0] threshold;
    reg mode;
    reg [7:0] row;
    reg [63:0] collected;
    reg over;
    reg [2:0] refused;
    reg [63:0] need_querySkip;
    reg [63:0] need_keyNeed;
    reg [63:0] need_valueNeed;
    reg [447:0] need_counts;
    reg [7:0] place;
    reg full;
    reg held_skip;
    reg [63:0] held_mask;
    reg [63:0] held_keys;
    reg [63:0] held_values;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] refusal;
    reg [2:0] found;
    reg [2:0] raised;

    wire fine = refused == NONE;
    wire chosen_0 = rows_payload_size > 4'd0;
    wire [63:0] union_0_choice = chosen_0 ? {rows_payload_keys[5:0] == 6'd63,
            rows_payload_keys[5:0] == 6'd62, rows_payload_keys[5:0] == 6'd61,
            rows_payload_keys[5:0] == 6'd60, rows_payload_keys[5:0] == 6'd59,
            rows_payload_keys[5:0] == 6'd58, rows_payload_keys[5:0] == 6'd57,
            rows_payload_keys[5:0] == 6'd56, rows_payload_keys[5:0] == 6'd55,
            rows_payload_keys[5:0] == 6'd54, rows_payload_keys[5:0] == 6'd53,
            rows_payload_keys[5:0] == 6'd52, rows_payload_keys[5:0] == 6'd51,
            rows_payload_keys[5:0] == 6'd50, rows_payload_keys[5:0] == 6'd49,
            rows_payload_keys[5:0] == 6'd48, rows_payload_keys[5:0] == 6'd47,
            rows_payload_keys[5:0] == 6'd46, rows_payload_keys[5:0] == 6'd45,
            rows_payload_keys[5:0] == 6'd44, rows_payload_keys[5:0] == 6'd43,
            rows_payload_keys[5:0] == 6'd42, rows_payload_keys[5:0] == 6'd41,
            rows_payload_keys[5:0] == 6'd40, rows_payload_keys[5:0] == 6'd39,
            rows_payload_keys[5:0] == 6'd38, rows_payload_keys[5:0] == 6'd37,
            rows_payload_keys[5:0] == 6'd36, rows_payload_keys[5:0] == 6'd35,
            rows_payload_keys[5:0] == 6'd34, rows_payload_keys[5:0] == 6'd33,
            rows_payload_keys[5:0] == 6'd32, rows_payload_keys[5:0] == 6'd31,
            rows_payload_keys[5:0] == 6'd30, rows_payload_keys[5:0] == 6'd29,
            rows_payload_keys[5:0] == 6'd28, rows_payload_keys[5:0] == 6'd27,
            rows_payload_keys[5:0] == 6'd26, rows_payload_keys[5:0] == 6'd25,
            rows_payload_keys[5:0] == 6'd24, rows_payload_keys[5:0] == 6'd23,
            rows_payload_keys[5:0] == 6'd22, rows_payload_keys[5:0] == 6'd21,
            rows_payload_keys[5:0] == 6'd20, rows_payload_keys[5:0] == 6'd19,
            rows_payload_keys[5:0] == 6'd18, rows_payload_keys[5:0] == 6'd17,
            rows_payload_keys[5:0] == 6'd16, rows_payload_keys[5:0] == 6'd15,
            rows_payload_keys[5:0] == 6'd14, rows_payload_keys[5:0] == 6'd13,
            rows_payload_keys[5:0] == 6'd12, rows_payload_keys[5:0] == 6'd11,
            rows_payload_keys[5:0] == 6'd10, rows_payload_keys[5:0] == 6'd9,
            rows_payload_keys[5:0] == 6'd8, rows_payload_keys[5:0] == 6'd7,
            rows_payload_keys[5:0] == 6'd6, rows_payload_keys[5:0] == 6'd5,
            rows_payload_keys[5:0] == 6'd4, rows_payload_keys[5:0] == 6'd3,
            rows_payload_keys[5:0] == 6'd2, rows_payload_keys[5:0] == 6'd1,
            rows_payload_keys[5:0] == 6'd0} : 64'd0;
    wire chosen_1 = rows_payload_size > 4'd1;
    wire [63:0] union_0_choice_1 = chosen_1 ? {rows_payload_keys[11:6] == 6'd63,
            rows_payload_keys[11:6] == 6'd62, rows_payload_keys[11:6] == 6'd61,
            rows_payload_keys[11:6] == 6'd60, rows_payload_keys[11:6] == 6'd59,
            rows_payload_keys[11:6] == 6'd58, rows_payload_keys[11:6] == 6'd57,
            rows_payload_keys[11:6] == 6'd56, rows_payload_keys[11:6] == 6'd55,
            rows_payload_keys[11:6] == 6'd54, rows_payload_keys[11:6] == 6'd53,
            rows_payload_keys[11:6] == 6'd52, rows_payload_keys[11:6] == 6'd51,
            rows_payload_keys[11:6] == 6'd50, rows_payload_keys[11:6] == 6'd49,
            rows_payload_keys[11:6] == 6'd48, rows_payload_keys[11:6] == 6'd47,
            rows_payload_keys[11:6] == 6'd46, rows_payload_keys[11:6] == 6'd45,
            rows_payload_keys[11:6] == 6'd44, rows_payload_keys[11:6] == 6'd43,
            rows_payload_keys[11:6] == 6'd42, rows_payload_keys[11:6] == 6'd41,
            rows_payload_keys[11:6] == 6'd40, rows_payload_keys[11:6] == 6'd39,
            rows_payload_keys[11:6] == 6'd38, rows_payload_keys[11:6] == 6'd37,
            rows_payload_keys[11:6] == 6'd36, rows_payload_keys[11:6] == 6'd35,
            rows_payload_keys[11:6] == 6'd34, rows_payload_keys[11:6] == 6'd33,
            rows_payload_keys[11:6] == 6'd32, rows_payload_keys[11:6] == 6'd31,
            rows_payload_keys[11:6] == 6'd30, rows_payload_keys[11:6] == 6'd29,
            rows_payload_keys[11:6] == 6'd28, rows_payload_keys[11:6] == 6'd27,
            rows_payload_keys[11:6] == 6'd26, rows_payload_keys[11:6] == 6'd25,
            rows_payload_keys[11:6] == 6'd24, rows_payload_keys[11:6] == 6'd23,
            rows_payload_keys[11:6] == 6'd22, rows_payload_keys[11:6] == 6'd21,
            rows_payload_keys[11:6] == 6'd20, rows_payload_keys[11:6] == 6'd19,
            rows_payload_keys[11:6] == 6'd18, rows_payload_keys[11:6] == 6'd17,
            rows_payload_keys[11:6] == 6'd16, rows_payload_keys[11:6] == 6'd15,
            rows_payload_keys[11:6] == 6'd14, rows_payload_keys[11:6] == 6'd13,
            rows_payload_keys[11:6] == 6'd12, rows_payload_keys[11:6] == 6'd11,
            rows_payload_keys[11:6] == 6'd10, rows_payload_keys[11:6] == 6'd9,
            rows_payload_keys[11:6] == 6'd8, rows_payload_keys[11:6] == 6'd7,
            rows_payload_keys[11:6] == 6'd6, rows_payload_keys[11:6] == 6'd5,
            rows_payload_keys[11:6] == 6'd4, rows_payload_keys[11:6] == 6'd3,
            rows_payload_keys[11:6] == 6'd2, rows_payload_keys[11:6] == 6'd1,
            rows_payload_keys[11:6] == 6'd0} : 64'd0;
    wire [63:0] union_0 = union_0_choice | union_0_choice_1;
    wire chosen_2 = rows_payload_size > 4'd2;
    wire [63:0] union_1_choice = chosen_2 ? {rows_payload_keys[17:12] == 6'd63,
            rows_payload_keys[17:12] == 6'd62, rows_payload_keys[17:12] == 6'd61,
            rows_payload_keys[17:12] == 6'd60, rows_payload_keys[17:12] == 6'd59,
            rows_payload_keys[17:12] == 6'd58, rows_payload_keys[17:12] == 6'd57,
            rows_payload_keys[17:12] == 6'd56, rows_payload_keys[17:12] == 6'd55,
            rows_payload_keys[17:12] == 6'd54, rows_payload_keys[17:12] == 6'd53,
            rows_payload_keys[17:12] == 6'd52, rows_payload_keys[17:12] == 6'd51,
            rows_payload_keys[17:12] == 6'd50, rows_payload_keys[17:12] == 6'd49,
            rows_payload_keys[17:12] == 6'd48, rows_payload_keys[17:12] == 6'd47,
            rows_payload_keys[17:12] == 6'd46, rows_payload_keys[17:12] == 6'd45,
            rows_payload_keys[17:12] == 6'd44, rows_payload_keys[17:12] == 6'd43,
            rows_payload_keys[17:12] == 6'd42, rows_payload_keys[17:12] == 6'd41,
            rows_payload_keys[17:12] == 6'd40, rows_payload_keys[17:12] == 6'd39,
            rows_payload_keys[17:12] == 6'd38, rows_payload_keys[17:12] == 6'd37,
            rows_payload_keys[17:12] == 6'd36, rows_payload_keys[17:12] == 6'd35,
            rows_payload_keys[17:12] == 6'd34, rows_payload_keys[17:12] == 6'd33,
            rows_payload_keys[17:12] == 6'd32, rows_payload_keys[17:12] == 6'd31,
            rows_payload_keys[17:12] == 6'd30, rows_payload_keys[17:12] == 6'd29,
            rows_payload_keys[17:12] == 6'd28, rows_payload_keys[17:12] == 6'd27,
            rows_payload_keys[17:12] == 6'd26, rows_payload_keys[17:12] == 6'd25,
            rows_payload_keys[17:12] == 6'd24, rows_payload_keys[17:12] == 6'd23,
            rows_payload_keys[17:12] == 6'd22, rows_payload_keys[17:12] == 6'd21,
            rows_payload_keys[17:12] == 6'd20, rows_payload_keys[17:12] == 6'd19,
            rows_payload_keys[17:12] == 6'd18, rows_payload_keys[17:12] == 6'd17,
            rows_payload_keys[17:12] == 6'd16, rows_payload_keys[17:12] == 6'd15,
            rows_payload_keys[17:12] == 6'd14, rows_payload_keys[17:12] == 6'd13,
            rows_payload_keys[17:12] == 6'd12, rows_payload_keys[17:12] == 6'd11,
            rows_payload_keys[17:12] == 6'd10, rows_payload_keys[17:12] == 6'd9,
            rows_payload_keys[17:12] == 6'd8, rows_payload_keys[17:12] == 6'd7,
            rows_payload_keys[17:12] == 6'd6, rows_payload_keys[17:12] == 6'd5,
            rows_payload_keys[17:12] == 6'd4, rows_payload_keys[17:12] == 6'd3,
            rows_payload_keys[17:12] == 6'd2, rows_payload_keys[17:12] == 6'd1,
            rows_payload_keys[17:12] == 6'd0} : 64'd0;
    wire chosen_3 = rows_payload_size > 4'd3;
    wire [63:0] union_1_choice_1 = chosen_3 ? {rows_payload_keys[23:18] == 6'd63,
            rows_payload_keys[23:18] == 6'd62, rows_payload_keys[23:18] == 6'd61,
            rows_payload_keys[23:18] == 6'd60, rows_payload_keys[23:18] == 6'd59,
            rows_payload_keys[23:18] == 6'd58, rows_payload_keys[23:18] == 6'd57,
            rows_payload_keys[23:18] == 6'd56, rows_payload_keys[23:18] == 6'd55,
            rows_payload_keys[23:18] == 6'd54, rows_payload_keys[23:18] == 6'd53,
            rows_payload_keys[23:18] == 6'd52, rows_payload_keys[23:18] == 6'd51,
            rows_payload_keys[23:18] == 6'd50, rows_payload_keys[23:18] == 6'd49,
            rows_payload_keys[23:18] == 6'd48, rows_payload_keys[23:18] == 6'd47,
            rows_payload_keys[23:18] == 6'd46, rows_payload_keys[23:18] == 6'd45,
            rows_payload_keys[23:18] == 6'd44, rows_payload_keys[23:18] == 6'd43,
            rows_payload_keys[23:18] == 6'd42, rows_payload_keys[23:18] == 6'd41,
            rows_payload_keys[23:18] == 6'd40, rows_payload_keys[23:18] == 6'd39,
            rows_payload_keys[23:18] == 6'd38, rows_payload_keys[23:18] == 6'd37,
            rows_payload_keys[23:18] == 6'd36, rows_payload_keys[23:18] == 6'd35,
            rows_payload_keys[23:18] == 6'd34, rows_payload_keys[23:18] == 6'd33,
            rows_payload_keys[23:18] == 6'd32, rows_payload_keys[23:18] == 6'd31,
            rows_payload_keys[23:18] == 6'd30, rows_payload_keys[23:18] == 6'd29,
            rows_payload_keys[23:18] == 6'd28, rows_payload_keys[23:18] == 6'd27,
            rows_payload_keys[23:18] == 6'd26, rows_payload_keys[23:18] == 6'd25,
            rows_payload_keys[23:18] == 6'd24, rows_payload_keys[23:18] == 6'd23,
            rows_payload_keys[23:18] == 6'd22, rows_payload_keys[23:18] == 6'd21,
            rows_payload_keys[23:18] == 6'd20, rows_payload_keys[23:18] == 6'd19,
            rows_payload_keys[23:18] == 6'd18, rows_payload_keys[23:18] == 6'd17,
            rows_payload_keys[23:18] == 6'd16, rows_payload_keys[23:18] == 6'd15,
            rows_payload_keys[23:18] == 6'd14, rows_payload_keys[23:18] == 6'd13,
            rows_payload_keys[23:18] == 6'd12, rows_payload_keys[23:18] == 6'd11,
            rows_payload_keys[23:18] == 6'd10, rows_payload_keys[23:18] == 6'd9,
            rows_payload_keys[23:18] == 6'd8, rows_payload_keys[23:18] == 6'd7,
            rows_payload_keys[23:18] == 6'd6, rows_payload_keys[23:18] == 6'd5,
            rows_payload_keys[23:18] == 6'd4, rows_payload_keys[23:18] == 6'd3,
            rows_payload_keys[23:18] == 6'd2, rows_payload_keys[23:18] == 6'd1,
            rows_payload_keys[23:18] == 6'd0} : 64'd0;
    wire [63:0] union_1 = union_1_choice | union_1_choice_1;
    wire [63:0] union_2 = union_0 | union_1;
    wire chosen_4 = rows_payload_size > 4'd4;
    wire [63:0] union_3_choice = chosen_4 ? {rows_payload_keys[29:24] == 6'd63,
            rows_payload_keys[29:24] == 6'd62, rows_payload_keys[29:24] == 6'd61,
            rows_payload_keys[29:24] == 6'd60, rows_payload_keys[29:24] == 6'd59,
            rows_payload_keys[29:24] == 6'd58, rows_payload_keys[29:24] == 6'd57,
            rows_payload_keys[29:24] == 6'd56, rows_payload_keys[29:24] == 6'd55,
            rows_payload_keys[29:24] == 6'd54, rows_payload_keys[29:24] == 6'd53,
            rows_payload_keys[29:24] == 6'd52, rows_payload_keys[29:24] == 6'd51,
            rows_payload_keys[29:24] == 6'd50, rows_payload_keys[29:24] == 6'd49,
            rows_payload_keys[29:24] == 6'd48, rows_payload_keys[29:24] == 6'd47,
            rows_payload_keys[29:24] == 6'd46, rows_payload_keys[29:24] == 6'd45,
            rows_payload_keys[29:24] == 6'd44, rows_payload_keys[29:24] == 6'd43,
            rows_payload_keys[29:24] == 6'd42, rows_payload_keys[29:24] == 6'd41,
            rows_payload_keys[29:24] == 6'd40, rows_payload_keys[29:24] == 6'd39,
            rows_payload_keys[29:24] == 6'd38, rows_payload_keys[29:24] == 6'd37,
            rows_payload_keys[29:24] == 6'd36, rows_payload_keys[29:24] == 6'd35,
            rows_payload_keys[29:24] == 6'd34, rows_payload_keys[29:24] == 6'd33,
            rows_payload_keys[29:24] == 6'd32, rows_payload_keys[29:24] == 6'd31,
            rows_payload_keys[29:24] == 6'd30, rows_payload_keys[29:24] == 6'd29,
            rows_payload_keys[29:24] == 6'd28, rows_payload_keys[29:24] == 6'd27,
            rows_payload_keys[29:24] == 6'd26, rows_payload_keys[29:24] == 6'd25,
            rows_payload_keys[29:24] == 6'd24, rows_payload_keys[29:24] == 6'd23,
            rows_payload_keys[29:24] == 6'd22, rows_payload_keys[29:24] == 6'd21,
            rows_payload_keys[29:24] == 6'd20, rows_payload_keys[29:24] == 6'd19,
            rows_payload_keys[29:24] == 6'd18, rows_payload_keys[29:24] == 6'd17,
            rows_payload_keys[29:24] == 6'd16, rows_payload_keys[29:24] == 6'd15,
            rows_payload_keys[29:24] == 6'd14, rows_payload_keys[29:24] == 6'd13,
            rows_payload_keys[29:24] == 6'd12, rows_payload_keys[29:24] == 6'd11,
            rows_payload_keys[29:24] == 6'd10, rows_payload_keys[29:24] == 6'd9,
            rows_payload_keys[29:24] == 6'd8, rows_payload_keys[29:24] == 6'd7,
            rows_payload_keys[29:24] == 6'd6, rows_payload_keys[29:24] == 6'd5,
            rows_payload_keys[29:24] == 6'd4, rows_payload_keys[29:24] == 6'd3,
            rows_payload_keys[29:24] == 6'd2, rows_payload_keys[29:24] == 6'd1,
            rows_payload_keys[29:24] == 6'd0} : 64'd0;
    wire chosen_5 = rows_payload_size > 4'd5;
    wire [63:0] union_3_choice_1 = chosen_5 ? {rows_payload_keys[35:30] == 6'd63,
            rows_payload_keys[35:30] == 6'd62, rows_payload_keys[35:30] == 6'd61,
            rows_payload_keys[35:30] == 6'd60, rows_payload_keys[35:30] == 6'd59,
            rows_payload_keys[35:30] == 6'd58, rows_payload_keys[35:30] == 6'd57,
            rows_payload_keys[35:30] == 6'd56, rows_payload_keys[35:30] == 6'd55,
            rows_payload_keys[35:30] == 6'd54, rows_payload_keys[35:30] == 6'd53,
            rows_payload_keys[35:30] == 6'd52, rows_payload_keys[35:30] == 6'd51,
            rows_payload_keys[35:30] == 6'd50, rows_payload_keys[35:30] == 6'd49,
            rows_payload_keys[35:30] == 6'd48, rows_payload_keys[35:30] == 6'd47,
            rows_payload_keys[35:30] == 6'd46, rows_payload_keys[35:30] == 6'd45,
            rows_payload_keys[35:30] == 6'd44, rows_payload_keys[35:30] == 6'd43,
            rows_payload_keys[35:30] == 6'd42, rows_payload_keys[35:30] == 6'd41,
            rows_payload_keys[35:30] == 6'd40, rows_payload_keys[35:30] == 6'd39,
            rows_payload_keys[35:30] == 6'd38, rows_payload_keys[35:30] == 6'd37,
            rows_payload_keys[35:30] == 6'd36, rows_payload_keys[35:30] == 6'd35,
            rows_payload_keys[35:30] == 6'd34, rows_payload_keys[35:30] == 6'd33,
            rows_payload_keys[35:30] == 6'd32, rows_payload_keys[35:30] == 6'd31,
            rows_payload_keys[35:30] == 6'd30, rows_payload_keys[35:30] == 6'd29,
            rows_payload_keys[35:30] == 6'd28, rows_payload_keys[35:30] == 6'd27,
            rows_payload_keys[35:30] == 6'd26, rows_payload_keys[35:30] == 6'd25,
            rows_payload_keys[35:30] == 6'd24, rows_payload_keys[35:30] == 6'd23,
            rows_payload_keys[35:30] == 6'd22, rows_payload_keys[35:30] == 6'd21,
            rows_payload_keys[35:30] == 6'd20, rows_payload_keys[35:30] == 6'd19,
            rows_payload_keys[35:30] == 6'd18, rows_payload_keys[35:30] == 6'd17,
            rows_payload_keys[35:30] == 6'd16, rows_payload_keys[35:30] == 6'd15,
            rows_payload_keys[35:30] == 6'd14, rows_payload_keys[35:30] == 6'd13,
            rows_payload_keys[35:30] == 6'd12, rows_payload_keys[35:30] == 6'd11,
            rows_payload_keys[35:30] == 6'd10, rows_payload_keys[35:30] == 6'd9,
            rows_payload_keys[35:30] == 6'd8, rows_payload_keys[35:30] == 6'd7,
            rows_payload_keys[35:30] == 6'd6, rows_payload_keys[35:30] == 6'd5,
            rows_payload_keys[35:30] == 6'd4, rows_payload_keys[35:30] == 6'd3,
            rows_payload_keys[35:30] == 6'd2, rows_payload_keys[35:30] == 6'd1,
            rows_payload_keys[35:30] == 6'd0} : 64'd0;
    wire [63:0] union_3 = union_3_choice | union_3_choice_1;
    wire chosen_6 = rows_payload_size > 4'd6;
    wire [63:0] union_4_choice = chosen_6 ? {rows_payload_keys[41:36] == 6'd63,
            rows_payload_keys[41:36] == 6'd62, rows_payload_keys[41:36] == 6'd61,
            rows_payload_keys[41:36] == 6'd60, rows_payload_keys[41:36] == 6'd59,
            rows_payload_keys[41:36] == 6'd58, rows_payload_keys[41:36] == 6'd57,
            rows_payload_keys[41:36] == 6'd56, rows_payload_keys[41:36] == 6'd55,
            rows_payload_keys[41:36] == 6'd54, rows_payload_keys[41:36] == 6'd53,
            rows_payload_keys[41:36] == 6'd52, rows_payload_keys[41:36] == 6'd51,
            rows_payload_keys[41:36] == 6'd50, rows_payload_keys[41:36] == 6'd49,
            rows_payload_keys[41:36] == 6'd48, rows_payload_keys[41:36] == 6'd47,
            rows_payload_keys[41:36] == 6'd46, rows_payload_keys[41:36] == 6'd45,
            rows_payload_keys[41:36] == 6'd44, rows_payload_keys[41:36] == 6'd43,
            rows_payload_keys[41:36] == 6'd42, rows_payload_keys[41:36] == 6'd41,
            rows_payload_keys[41:36] == 6'd40, rows_payload_keys[41:36] == 6'd39,
            rows_payload_keys[41:36] == 6'd38, rows_payload_keys[41:36] == 6'd37,
            rows_payload_keys[41:36] == 6'd36, rows_payload_keys[41:36] == 6'd35,
            rows_payload_keys[41:36] == 6'd34, rows_payload_keys[41:36] == 6'd33,
            rows_payload_keys[41:36] == 6'd32, rows_payload_keys[41:36] == 6'd31,
            rows_payload_keys[41:36] == 6'd30, rows_payload_keys[41:36] == 6'd29,
            rows_payload_keys[41:36] == 6'd28, rows_payload_keys[41:36] == 6'd27,
            rows_payload_keys[41:36] == 6'd26, rows_payload_keys[41:36] == 6'd25,
            rows_payload_keys[41:36] == 6'd24, rows_payload_keys[41:36] == 6'd23,
            rows_payload_keys[41:36] == 6'd22, rows_payload_keys[41:36] == 6'd21,
            rows_payload_keys[41:36] == 6'd20, rows_payload_keys[41:36] == 6'd19,
            rows_payload_keys[41:36] == 6'd18, rows_payload_keys[41:36] == 6'd17,
            rows_payload_keys[41:36] == 6'd16, rows_payload_keys[41:36] == 6'd15,
            rows_payload_keys[41:36] == 6'd14, rows_payload_keys[41:36] == 6'd13,
            rows_payload_keys[41:36] == 6'd12, rows_payload_keys[41:36] == 6'd11,
            rows_payload_keys[41:36] == 6'd10, rows_payload_keys[41:36] == 6'd9,
            rows_payload_keys[41:36] == 6'd8, rows_payload_keys[41:36] == 6'd7,
            rows_payload_keys[41:36] == 6'd6, rows_payload_keys[41:36] == 6'd5,
            rows_payload_keys[41:36] == 6'd4, rows_payload_keys[41:36] == 6'd3,
            rows_payload_keys[41:36] == 6'd2, rows_payload_keys[41:36] == 6'd1,
            rows_payload_keys[41:36] == 6'd0} : 64'd0;
    wire chosen_7 = rows_payload_size > 4'd7;
    wire [63:0] union_4_choice_1 = chosen_7 ? {rows_payload_keys[47:42] == 6'd63,
            rows_payload_keys[47:42] == 6'd62, rows_payload_keys[47:42] == 6'd61,
            rows_payload_keys[47:42] == 6'd60, rows_payload_keys[47:42] == 6'd59,
            rows_payload_keys[47:42] == 6'd58, rows_payload_keys[47:42] == 6'd57,
            rows_payload_keys[47:42] == 6'd56, rows_payload_keys[47:42] == 6'd55,
            rows_payload_keys[47:42] == 6'd54, rows_payload_keys[47:42] == 6'd53,
            rows_payload_keys[47:42] == 6'd52, rows_payload_keys[47:42] == 6'd51,
            rows_payload_keys[47:42] == 6'd50, rows_payload_keys[47:42] == 6'd49,
            rows_payload_keys[47:42] == 6'd48, rows_payload_keys[47:42] == 6'd47,
            rows_payload_keys[47:42] == 6'd46, rows_payload_keys[47:42] == 6'd45,
            rows_payload_keys[47:42] == 6'd44, rows_payload_keys[47:42] == 6'd43,
            rows_payload_keys[47:42] == 6'd42, rows_payload_keys[47:42] == 6'd41,
            rows_payload_keys[47:42] == 6'd40, rows_payload_keys[47:42] == 6'd39,
            rows_payload_keys[47:42] == 6'd38, rows_payload_keys[47:42] == 6'd37,
            rows_payload_keys[47:42] == 6'd36, rows_payload_keys[47:42] == 6'd35,
            rows_payload_keys[47:42] == 6'd34, rows_payload_keys[47:42] == 6'd33,
            rows_payload_keys[47:42] == 6'd32, rows_payload_keys[47:42] == 6'd31,
            rows_payload_keys[47:42] == 6'd30, rows_payload_keys[47:42] == 6'd29,
            rows_payload_keys[47:42] == 6'd28, rows_payload_keys[47:42] == 6'd27,
            rows_payload_keys[47:42] == 6'd26, rows_payload_keys[47:42] == 6'd25,
            rows_payload_keys[47:42] == 6'd24, rows_payload_keys[47:42] == 6'd23,
            rows_payload_keys[47:42] == 6'd22, rows_payload_keys[47:42] == 6'd21,
            rows_payload_keys[47:42] == 6'd20, rows_payload_keys[47:42] == 6'd19,
            rows_payload_keys[47:42] == 6'd18, rows_payload_keys[47:42] == 6'd17,
            rows_payload_keys[47:42] == 6'd16, rows_payload_keys[47:42] == 6'd15,
            rows_payload_keys[47:42] == 6'd14, rows_payload_keys[47:42] == 6'd13,
            rows_payload_keys[47:42] == 6'd12, rows_payload_keys[47:42] == 6'd11,
            rows_payload_keys[47:42] == 6'd10, rows_payload_keys[47:42] == 6'd9,
            rows_payload_keys[47:42] == 6'd8, rows_payload_keys[47:42] == 6'd7,
            rows_payload_keys[47:42] == 6'd6, rows_payload_keys[47:42] == 6'd5,
            rows_payload_keys[47:42] == 6'd4, rows_payload_keys[47:42] == 6'd3,
            rows_payload_keys[47:42] == 6'd2, rows_payload_keys[47:42] == 6'd1,
            rows_payload_keys[47:42] == 6'd0} : 64'd0;
    wire [63:0] union_4 = union_4_choice | union_4_choice_1;
    wire [63:0] union_5 = union_3 | union_4;
    wire [63:0] union_6 = union_2 | union_5;
    wire [63:0] mask = collected | union_6;
    wire union_7 = (chosen_0 & ({2'd0, rows_payload_keys[5:0]} >= limit)) |
            (chosen_1 & ({2'd0, rows_payload_keys[11:6]} >= limit));
    wire union_8 = (chosen_2 & ({2'd0, rows_payload_keys[17:12]} >= limit)) |
            (chosen_3 & ({2'd0, rows_payload_keys[23:18]} >= limit));
    wire union_9 = union_7 | union_8;
    wire union_10 = (chosen_4 & ({2'd0, rows_payload_keys[29:24]} >= limit)) |
            (chosen_5 & ({2'd0, rows_payload_keys[35:30]} >= limit));
    wire union_11 = (chosen_6 & ({2'd0, rows_payload_keys[41:36]} >= limit)) |
            (chosen_7 & ({2'd0, rows_payload_keys[47:42]} >= limit));
    wire union_12 = union_10 | union_11;
    wire union_13 = union_9 | union_12;
    wire wrong = over | union_13;
    wire [63:0] found_and = mask & {rows_payload_argmax == 6'd63, rows_payload_argmax == 6'd62,
            rows_payload_argmax == 6'd61, rows_payload_argmax == 6'd60, rows_payload_argmax ==
            6'd59, rows_payload_argmax == 6'd58, rows_payload_argmax == 6'd57,
            rows_payload_argmax == 6'd56, rows_payload_argmax == 6'd55, rows_payload_argmax ==
            6'd54, rows_payload_argmax == 6'd53, rows_payload_argmax == 6'd52,
            rows_payload_argmax == 6'd51, rows_payload_argmax == 6'd50, rows_payload_argmax ==
            6'd49, rows_payload_argmax == 6'd48, rows_payload_argmax == 6'd47,
            rows_payload_argmax == 6'd46, rows_payload_argmax == 6'd45, rows_payload_argmax ==
            6'd44, rows_payload_argmax == 6'd43, rows_payload_argmax == 6'd42,
            rows_payload_argmax == 6'd41, rows_payload_argmax == 6'd40, rows_payload_argmax ==
            6'd39, rows_payload_argmax == 6'd38, rows_payload_argmax == 6'd37,
            rows_payload_argmax == 6'd36, rows_payload_argmax == 6'd35, rows_payload_argmax ==
            6'd34, rows_payload_argmax == 6'd33, rows_payload_argmax == 6'd32,
            rows_payload_argmax == 6'd31, rows_payload_argmax == 6'd30, rows_payload_argmax ==
            6'd29, rows_payload_argmax == 6'd28, rows_payload_argmax == 6'd27,
            rows_payload_argmax == 6'd26, rows_payload_argmax == 6'd25, rows_payload_argmax ==
            6'd24, rows_payload_argmax == 6'd23, rows_payload_argmax == 6'd22,
            rows_payload_argmax == 6'd21, rows_payload_argmax == 6'd20, rows_payload_argmax ==
            6'd19, rows_payload_argmax == 6'd18, rows_payload_argmax == 6'd17,
            rows_payload_argmax == 6'd16, rows_payload_argmax == 6'd15, rows_payload_argmax ==
            6'd14, rows_payload_argmax == 6'd13, rows_payload_argmax == 6'd12,
            rows_payload_argmax == 6'd11, rows_payload_argmax == 6'd10, rows_payload_argmax == 6'd9,
            rows_payload_argmax == 6'd8, rows_payload_argmax == 6'd7, rows_payload_argmax == 6'd6,
            rows_payload_argmax == 6'd5, rows_payload_argmax == 6'd4, rows_payload_argmax == 6'd3,
            rows_payload_argmax == 6'd2, rows_payload_argmax == 6'd1, rows_payload_argmax == 6'd0};
    wire jobs_fire = jobs_valid & jobs_ready;
    wire rows_fire = rows_valid & rows_ready;
    wire ends = rows_fire & rows_payload_last;
    wire leaves = ends & (refused == NONE) & (found == NONE);
    wire heads_fire = heads_valid & heads_ready;
    wire skip = rows_payload_gap > threshold;
    wire [63:0] neededValues = skip ? {rows_payload_argmax == 6'd63, rows_payload_argmax == 6'd62,
            rows_payload_argmax == 6'd61, rows_payload_argmax == 6'd60, rows_payload_argmax ==
            6'd59, rows_payload_argmax == 6'd58, rows_payload_argmax == 6'd57,
            rows_payload_argmax == 6'd56, rows_payload_argmax == 6'd55, rows_payload_argmax ==
            6'd54, rows_payload_argmax == 6'd53, rows_payload_argmax == 6'd52,
            rows_payload_argmax == 6'd51, rows_payload_argmax == 6'd50, rows_payload_argmax ==
            6'd49, rows_payload_argmax == 6'd48, rows_payload_argmax == 6'd47,
            rows_payload_argmax == 6'd46, rows_payload_argmax == 6'd45, rows_payload_argmax ==
            6'd44, rows_payload_argmax == 6'd43, rows_payload_argmax == 6'd42,
            rows_payload_argmax == 6'd41, rows_payload_argmax == 6'd40, rows_payload_argmax ==
            6'd39, rows_payload_argmax == 6'd38, rows_payload_argmax == 6'd37,
            rows_payload_argmax == 6'd36, rows_payload_argmax == 6'd35, rows_payload_argmax ==
            6'd34, rows_payload_argmax == 6'd33, rows_payload_argmax == 6'd32,
            rows_payload_argmax == 6'd31, rows_payload_argmax == 6'd30, rows_payload_argmax ==
            6'd29, rows_payload_argmax == 6'd28, rows_payload_argmax == 6'd27,
            rows_payload_argmax == 6'd26, rows_payload_argmax == 6'd25, rows_payload_argmax ==
            6'd24, rows_payload_argmax == 6'd23, rows_payload_argmax == 6'd22,
            rows_payload_argmax == 6'd21, rows_payload_argmax == 6'd20, rows_payload_argmax ==
            6'd19, rows_payload_argmax == 6'd18, rows_payload_argmax == 6'd17,
            rows_payload_argmax == 6'd16, rows_payload_argmax == 6'd15, rows_payload_argmax ==
            6'd14, rows_payload_argmax == 6'd13, rows_payload_argmax == 6'd12,
            rows_payload_argmax == 6'd11, rows_payload_argmax == 6'd10, rows_payload_argmax == 6'd9,
            rows_payload_argmax == 6'd8, rows_payload_argmax == 6'd7, rows_payload_argmax == 6'd6,
            rows_payload_argmax == 6'd5, rows_payload_argmax == 6'd4, rows_payload_argmax == 6'd3,
            rows_payload_argmax == 6'd2, rows_payload_argmax == 6'd1, rows_payload_argmax == 6'd0} :
            mask;
    wire [63:0] neededKeys = (skip & ~mode) ? 64'd0 : neededValues;
    wire [63:0] need_querySkip_choice = skip ? {row == 8'd63, row == 8'd62, row == 8'd61, row ==
            8'd60, row == 8'd59, row == 8'd58, row == 8'd57, row == 8'd56, row == 8'd55, row ==
            8'd54, row == 8'd53, row == 8'd52, row == 8'd51, row == 8'd50, row == 8'd49, row ==
            8'd48, row == 8'd47, row == 8'd46, row == 8'd45, row == 8'd44, row == 8'd43, row ==
            8'd42, row == 8'd41, row == 8'd40, row == 8'd39, row == 8'd38, row == 8'd37, row ==
            8'd36, row == 8'd35, row == 8'd34, row == 8'd33, row == 8'd32, row == 8'd31, row ==
            8'd30, row == 8'd29, row == 8'd28, row == 8'd27, row == 8'd26, row == 8'd25, row ==
            8'd24, row == 8'd23, row == 8'd22, row == 8'd21, row == 8'd20, row == 8'd19, row ==
            8'd18, row == 8'd17, row == 8'd16, row == 8'd15, row == 8'd14, row == 8'd13, row ==
            8'd12, row == 8'd11, row == 8'd10, row == 8'd9, row == 8'd8, row == 8'd7, row == 8'd6,
            row == 8'd5, row == 8'd4, row == 8'd3, row == 8'd2, row == 8'd1, row == 8'd0} : 64'd0;

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
    assign heads_payload_querySkip = fine ? need_querySkip : 64'd0;
    assign heads_payload_keyNeed = fine ? need_keyNeed : 64'd0;
    assign heads_payload_valueNeed = fine ? need_valueNeed : 64'd0;
    assign heads_payload_counts = {fine ? need_counts[447:441] : 7'd0, fine ? need_counts[440:434] :
            7'd0, fine ? need_counts[433:427] : 7'd0, fine ? need_counts[426:420] : 7'd0, fine ?
            need_counts[419:413] : 7'd0, fine ? need_counts[412:406] : 7'd0, fine ?
            need_counts[405:399] : 7'd0, fine ? need_counts[398:392] : 7'd0, fine ?
            need_counts[391:385] : 7'd0, fine ? need_counts[384:378] : 7'd0, fine ?
            need_counts[377:371] : 7'd0, fine ? need_counts[370:364] : 7'd0, fine ?
            need_counts[363:357] : 7'd0, fine ? need_counts[356:350] : 7'd0, fine ?
            need_counts[349:343] : 7'd0, fine ? need_counts[342:336] : 7'd0, fine ?
            need_counts[335:329] : 7'd0, fine ? need_counts[328:322] : 7'd0, fine ?
            need_counts[321:315] : 7'd0, fine ? need_counts[314:308] : 7'd0, fine ?
            need_counts[307:301] : 7'd0, fine ? need_counts[300:294] : 7'd0, fine ?
            need_counts[293:287] : 7'd0, fine ? need_counts[286:280] : 7'd0, fine ?
            need_counts[279:273] : 7'd0, fine ? need_counts[272:266] : 7'd0, fine ?
            need_counts[265:259] : 7'd0, fine ? need_counts[258:252] : 7'd0, fine ?
            need_counts[251:245] : 7'd0, fine ? need_counts[244:238] : 7'd0, fine ?
            need_counts[237:231] : 7'd0, fine ? need_counts[230:224] : 7'd0, fine ?
            need_counts[223:217] : 7'd0, fine ? need_counts[216:210] : 7'd0, fine ?
            need_counts[209:203] : 7'd0, fine ? need_counts[202:196] : 7'd0, fine ?
            need_counts[195:189] : 7'd0, fine ? need_counts[188:182] : 7'd0, fine ?
            need_counts[181:175] : 7'd0, fine ? need_counts[174:168] : 7'd0, fine ?
            need_counts[167:161] : 7'd0, fine ? need_counts[160:154] : 7'd0, fine ?
            need_counts[153:147] : 7'd0, fine ? need_counts[146:140] : 7'd0, fine ?
            need_counts[139:133] : 7'd0, fine ? need_counts[132:126] : 7'd0, fine ?
            need_counts[125:119] : 7'd0, fine ? need_counts[118:112] : 7'd0, fine ?
            need_counts[111:105] : 7'd0, fine ? need_counts[104:98] : 7'd0, fine ?
            need_counts[97:91] : 7'd0, fine ? need_counts[90:84] : 7'd0, fine ? need_counts[83:77] :
            7'd0, fine ? need_counts[76:70] : 7'd0, fine ? need_counts[69:63] : 7'd0, fine ?
            need_counts[62:56] : 7'd0, fine ? need_counts[55:49] : 7'd0, fine ? need_counts[48:42] :
            7'd0, fine ? need_counts[41:35] : 7'd0, fine ? need_counts[34:28] : 7'd0, fine ?
            need_counts[27:21] : 7'd0, fine ? need_counts[20:14] : 7'd0, fine ? need_counts[13:7] :
            7'd0, fine ? need_counts[6:0] : 7'd0};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = (state != IDLE) | full;

    always @* begin
        refusal = NONE;
        if (jobs_payload_tokens == 8'd0) begin
            refusal = TOKENS_IS_ZERO;
        end else if (jobs_payload_tokens > 8'd64) begin
            refusal = TOKENS_OVER_LIMIT;
        end else if (jobs_payload_queries == 8'd0) begin
            refusal = QUERIES_IS_ZERO;
        end else if (jobs_payload_queries > 8'd64) begin
            refusal = QUERIES_OVER_LIMIT;
        end
    end

    always @* begin
        found = NONE;
        if (mask == 64'd0) begin
            found = ROW_IS_EMPTY;
        end else if (wrong) begin
            found = KEY_OVER_TOKENS;
        end else if (found_and == 64'd0) begin
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
                        if (jobs_payload_queries == 8'd0) begin
                            state <= ANSWER;
                        end else begin
                            state <= ROWS;
                        end
                    end
                end
                ROWS: begin
                    if (ends) begin
                        if (raised != NONE) refused <= raised;
                        if (row == (queries - 8'd1)) state <= ANSWER;
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
            need_counts <= {need_counts[447:441] + {6'd0, mask[63]}, need_counts[440:434] +
                    {6'd0, mask[62]}, need_counts[433:427] + {6'd0, mask[61]},
                    need_counts[426:420] + {6'd0, mask[60]}, need_counts[419:413] +
                    {6'd0, mask[59]}, need_counts[412:406] + {6'd0, mask[58]},
                    need_counts[405:399] + {6'd0, mask[57]}, need_counts[398:392] +
                    {6'd0, mask[56]}, need_counts[391:385] + {6'd0, mask[55]},
                    need_counts[384:378] + {6'd0, mask[54]}, need_counts[377:371] +
                    {6'd0, mask[53]}, need_counts[370:364] + {6'd0, mask[52]},
                    need_counts[363:357] + {6'd0, mask[51]}, need_counts[356:350] +
                    {6'd0, mask[50]}, need_counts[349:343] + {6'd0, mask[49]},
                    need_counts[342:336] + {6'd0, mask[48]}, need_counts[335:329] +
                    {6'd0, mask[47]}, need_counts[328:322] + {6'd0, mask[46]},
                    need_counts[321:315] + {6'd0, mask[45]}, need_counts[314:308] +
                    {6'd0, mask[44]}, need_counts[307:301] + {6'd0, mask[43]},
                    need_counts[300:294] + {6'd0, mask[42]}, need_counts[293:287] +
                    {6'd0, mask[41]}, need_counts[286:280] + {6'd0, mask[40]},
                    need_counts[279:273] + {6'd0, mask[39]}, need_counts[272:266] +
                    {6'd0, mask[38]}, need_counts[265:259] + {6'd0, mask[37]},
                    need_counts[258:252] + {6'd0, mask[36]}, need_counts[251:245] +
                    {6'd0, mask[35]}, need_counts[244:238] + {6'd0, mask[34]},
                    need_counts[237:231] + {6'd0, mask[33]}, need_counts[230:224] +
                    {6'd0, mask[32]}, need_counts[223:217] + {6'd0, mask[31]},
                    need_counts[216:210] + {6'd0, mask[30]}, need_counts[209:203] +
                    {6'd0, mask[29]}, need_counts[202:196] + {6'd0, mask[28]},
                    need_counts[195:189] + {6'd0, mask[27]}, need_counts[188:182] +
                    {6'd0, mask[26]}, need_counts[181:175] + {6'd0, mask[25]},
                    need_counts[174:168] + {6'd0, mask[24]}, need_counts[167:161] +
                    {6'd0, mask[23]}, need_counts[160:154] + {6'd0, mask[22]},
                    need_counts[153:147] + {6'd0, mask[21]}, need_counts[146:140] +
                    {6'd0, mask[20]}, need_counts[139:133] + {6'd0, mask[19]},
                    need_counts[132:126] + {6'd0, mask[18]}, need_counts[125:119] +
                    {6'd0, mask[17]}, need_counts[118:112] + {6'd0, mask[16]},
                    need_counts[111:105] + {6'd0, mask[15]}, need_counts[104:98] + {6'd0, mask[14]},
                    need_counts[97:91] + {6'd0, mask[13]}, need_counts[90:84] + {6'd0, mask[12]},
                    need_counts[83:77] + {6'd0, mask[11]}, need_counts[76:70] + {6'd0, mask[10]},
                    need_counts[69:63] + {6'd0, mask[9]}, need_counts[62:56] + {6'd0, mask[8]},
                    need_counts[55:49] + {6'd0, mask[7]}, need_counts[48:42] + {6'd0, mask[6]},
                    need_counts[41:35] + {6'd0, mask[5]}, need_counts[34:28] + {6'd0, mask[4]},
                    need_counts[27:21] + {6'd0, mask[3]}, need_counts[20:14] + {6'd0, mask[2]},
                    need_counts[13:7] + {6'd0, mask[1]}, need_counts[6:0] + {6'd0, mask[0]}};
        end
        if (rows_fire) begin
            collected <= rows_payload_last ? 64'd0 : mask;
            over <= rows_payload_last ? 1'd0 : wrong;
        end
        case (state)
            IDLE: begin
                if (jobs_fire) begin
                    limit <= jobs_payload_tokens;
                    queries <= jobs_payload_queries;
                    threshold <= jobs_payload_threshold;
                    mode <= jobs_payload_mode;
                    row <= 8'd0;
                    place <= 8'd0;
                    collected <= 64'd0;
                    over <= 1'd0;
                    need_querySkip <= 64'd0;
                    need_keyNeed <= 64'd0;
                    need_valueNeed <= 64'd0;
                    need_counts <= 448'd0;
                end
            end
            ROWS: begin
                if (ends) begin
                    row <= row + 8'd1;
                    if (raised != NONE) place <= row;
                end
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
