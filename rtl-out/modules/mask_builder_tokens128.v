// mask_builder_tokens128: FACT's masks of a head (ISCA 2023, reading notes): from the keys that
// each query keeps, which queries need not be generated, which keys and values must be, and how
// often each key is kept. A job is one item on `jobs` and a row of one beat or more for each
// query on `rows`; it answers with an item on `masks` for each row and one on `heads`. A beat a
// cycle. A refused job takes its rows; its error stands in its answer and, until `clearError`,
// in `error`. The contract is golden/fact/masks.md.
// Source generators/fact/mask-builder.ts.
// Parameters tokens = 128, lanes = 16, scoreBits = 20.
// Reset: reset synchronous, active high.
// IR 5c7fa13c. Do not edit.
`default_nettype none
module mask_builder_tokens128 (
    input  wire          clock,
    input  wire          reset,

    input  wire          jobs_valid,
    output wire          jobs_ready,
    input  wire [   8:0] jobs_payload_tokens,
    input  wire [   8:0] jobs_payload_queries,
    input  wire [  19:0] jobs_payload_threshold,
    input  wire          jobs_payload_mode,

    // `size` keys of a row; argmax and gap are read with the last.
    input  wire          rows_valid,
    output wire          rows_ready,
    input  wire [   4:0] rows_payload_size,
    input  wire          rows_payload_last,
    input  wire [ 111:0] rows_payload_keys,
    input  wire [   6:0] rows_payload_argmax,
    input  wire [  19:0] rows_payload_gap,

    output wire          masks_valid,
    input  wire          masks_ready,
    output wire          masks_payload_skip,
    output wire [ 127:0] masks_payload_mask,
    output wire [ 127:0] masks_payload_keys,
    output wire [ 127:0] masks_payload_values,

    // `row` is that of the error, else 0; without masks after an error.
    output wire          heads_valid,
    input  wire          heads_ready,
    output wire [   2:0] heads_payload_error,
    output wire [   8:0] heads_payload_row,
    output wire [ 127:0] heads_payload_querySkip,
    output wire [ 127:0] heads_payload_keyNeed,
    output wire [ 127:0] heads_payload_valueNeed,
    output wire [1023:0] heads_payload_counts,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [   2:0] error_code,
    output wire [  15:0] error_job,

    input  wire          clearError,
    output wire          busy
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
    reg [8:0] limit;
    reg [8:0] queries;
    reg [19:0] threshold;
    reg mode;
    reg [8:0] row;
    reg [127:0] collected;
    reg over;
    reg [2:0] refused;
    reg [127:0] need_querySkip;
    reg [127:0] need_keyNeed;
    reg [127:0] need_valueNeed;
    reg [1023:0] need_counts;
    reg [8:0] place;
    reg full;
    reg held_skip;
    reg [127:0] held_mask;
    reg [127:0] held_keys;
    reg [127:0] held_values;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] refusal;
    reg [2:0] found;
    reg [2:0] raised;

    wire fine = refused == NONE;
    wire chosen_0 = rows_payload_size > 5'd0;
    wire [127:0] union_0_choice = chosen_0 ? {rows_payload_keys[6:0] == 7'd127,
            rows_payload_keys[6:0] == 7'd126, rows_payload_keys[6:0] == 7'd125,
            rows_payload_keys[6:0] == 7'd124, rows_payload_keys[6:0] == 7'd123,
            rows_payload_keys[6:0] == 7'd122, rows_payload_keys[6:0] == 7'd121,
            rows_payload_keys[6:0] == 7'd120, rows_payload_keys[6:0] == 7'd119,
            rows_payload_keys[6:0] == 7'd118, rows_payload_keys[6:0] == 7'd117,
            rows_payload_keys[6:0] == 7'd116, rows_payload_keys[6:0] == 7'd115,
            rows_payload_keys[6:0] == 7'd114, rows_payload_keys[6:0] == 7'd113,
            rows_payload_keys[6:0] == 7'd112, rows_payload_keys[6:0] == 7'd111,
            rows_payload_keys[6:0] == 7'd110, rows_payload_keys[6:0] == 7'd109,
            rows_payload_keys[6:0] == 7'd108, rows_payload_keys[6:0] == 7'd107,
            rows_payload_keys[6:0] == 7'd106, rows_payload_keys[6:0] == 7'd105,
            rows_payload_keys[6:0] == 7'd104, rows_payload_keys[6:0] == 7'd103,
            rows_payload_keys[6:0] == 7'd102, rows_payload_keys[6:0] == 7'd101,
            rows_payload_keys[6:0] == 7'd100, rows_payload_keys[6:0] == 7'd99,
            rows_payload_keys[6:0] == 7'd98, rows_payload_keys[6:0] == 7'd97,
            rows_payload_keys[6:0] == 7'd96, rows_payload_keys[6:0] == 7'd95,
            rows_payload_keys[6:0] == 7'd94, rows_payload_keys[6:0] == 7'd93,
            rows_payload_keys[6:0] == 7'd92, rows_payload_keys[6:0] == 7'd91,
            rows_payload_keys[6:0] == 7'd90, rows_payload_keys[6:0] == 7'd89,
            rows_payload_keys[6:0] == 7'd88, rows_payload_keys[6:0] == 7'd87,
            rows_payload_keys[6:0] == 7'd86, rows_payload_keys[6:0] == 7'd85,
            rows_payload_keys[6:0] == 7'd84, rows_payload_keys[6:0] == 7'd83,
            rows_payload_keys[6:0] == 7'd82, rows_payload_keys[6:0] == 7'd81,
            rows_payload_keys[6:0] == 7'd80, rows_payload_keys[6:0] == 7'd79,
            rows_payload_keys[6:0] == 7'd78, rows_payload_keys[6:0] == 7'd77,
            rows_payload_keys[6:0] == 7'd76, rows_payload_keys[6:0] == 7'd75,
            rows_payload_keys[6:0] == 7'd74, rows_payload_keys[6:0] == 7'd73,
            rows_payload_keys[6:0] == 7'd72, rows_payload_keys[6:0] == 7'd71,
            rows_payload_keys[6:0] == 7'd70, rows_payload_keys[6:0] == 7'd69,
            rows_payload_keys[6:0] == 7'd68, rows_payload_keys[6:0] == 7'd67,
            rows_payload_keys[6:0] == 7'd66, rows_payload_keys[6:0] == 7'd65,
            rows_payload_keys[6:0] == 7'd64, rows_payload_keys[6:0] == 7'd63,
            rows_payload_keys[6:0] == 7'd62, rows_payload_keys[6:0] == 7'd61,
            rows_payload_keys[6:0] == 7'd60, rows_payload_keys[6:0] == 7'd59,
            rows_payload_keys[6:0] == 7'd58, rows_payload_keys[6:0] == 7'd57,
            rows_payload_keys[6:0] == 7'd56, rows_payload_keys[6:0] == 7'd55,
            rows_payload_keys[6:0] == 7'd54, rows_payload_keys[6:0] == 7'd53,
            rows_payload_keys[6:0] == 7'd52, rows_payload_keys[6:0] == 7'd51,
            rows_payload_keys[6:0] == 7'd50, rows_payload_keys[6:0] == 7'd49,
            rows_payload_keys[6:0] == 7'd48, rows_payload_keys[6:0] == 7'd47,
            rows_payload_keys[6:0] == 7'd46, rows_payload_keys[6:0] == 7'd45,
            rows_payload_keys[6:0] == 7'd44, rows_payload_keys[6:0] == 7'd43,
            rows_payload_keys[6:0] == 7'd42, rows_payload_keys[6:0] == 7'd41,
            rows_payload_keys[6:0] == 7'd40, rows_payload_keys[6:0] == 7'd39,
            rows_payload_keys[6:0] == 7'd38, rows_payload_keys[6:0] == 7'd37,
            rows_payload_keys[6:0] == 7'd36, rows_payload_keys[6:0] == 7'd35,
            rows_payload_keys[6:0] == 7'd34, rows_payload_keys[6:0] == 7'd33,
            rows_payload_keys[6:0] == 7'd32, rows_payload_keys[6:0] == 7'd31,
            rows_payload_keys[6:0] == 7'd30, rows_payload_keys[6:0] == 7'd29,
            rows_payload_keys[6:0] == 7'd28, rows_payload_keys[6:0] == 7'd27,
            rows_payload_keys[6:0] == 7'd26, rows_payload_keys[6:0] == 7'd25,
            rows_payload_keys[6:0] == 7'd24, rows_payload_keys[6:0] == 7'd23,
            rows_payload_keys[6:0] == 7'd22, rows_payload_keys[6:0] == 7'd21,
            rows_payload_keys[6:0] == 7'd20, rows_payload_keys[6:0] == 7'd19,
            rows_payload_keys[6:0] == 7'd18, rows_payload_keys[6:0] == 7'd17,
            rows_payload_keys[6:0] == 7'd16, rows_payload_keys[6:0] == 7'd15,
            rows_payload_keys[6:0] == 7'd14, rows_payload_keys[6:0] == 7'd13,
            rows_payload_keys[6:0] == 7'd12, rows_payload_keys[6:0] == 7'd11,
            rows_payload_keys[6:0] == 7'd10, rows_payload_keys[6:0] == 7'd9,
            rows_payload_keys[6:0] == 7'd8, rows_payload_keys[6:0] == 7'd7,
            rows_payload_keys[6:0] == 7'd6, rows_payload_keys[6:0] == 7'd5,
            rows_payload_keys[6:0] == 7'd4, rows_payload_keys[6:0] == 7'd3,
            rows_payload_keys[6:0] == 7'd2, rows_payload_keys[6:0] == 7'd1,
            rows_payload_keys[6:0] == 7'd0} : 128'd0;
    wire chosen_1 = rows_payload_size > 5'd1;
    wire [127:0] union_0_choice_1 = chosen_1 ? {rows_payload_keys[13:7] == 7'd127,
            rows_payload_keys[13:7] == 7'd126, rows_payload_keys[13:7] == 7'd125,
            rows_payload_keys[13:7] == 7'd124, rows_payload_keys[13:7] == 7'd123,
            rows_payload_keys[13:7] == 7'd122, rows_payload_keys[13:7] == 7'd121,
            rows_payload_keys[13:7] == 7'd120, rows_payload_keys[13:7] == 7'd119,
            rows_payload_keys[13:7] == 7'd118, rows_payload_keys[13:7] == 7'd117,
            rows_payload_keys[13:7] == 7'd116, rows_payload_keys[13:7] == 7'd115,
            rows_payload_keys[13:7] == 7'd114, rows_payload_keys[13:7] == 7'd113,
            rows_payload_keys[13:7] == 7'd112, rows_payload_keys[13:7] == 7'd111,
            rows_payload_keys[13:7] == 7'd110, rows_payload_keys[13:7] == 7'd109,
            rows_payload_keys[13:7] == 7'd108, rows_payload_keys[13:7] == 7'd107,
            rows_payload_keys[13:7] == 7'd106, rows_payload_keys[13:7] == 7'd105,
            rows_payload_keys[13:7] == 7'd104, rows_payload_keys[13:7] == 7'd103,
            rows_payload_keys[13:7] == 7'd102, rows_payload_keys[13:7] == 7'd101,
            rows_payload_keys[13:7] == 7'd100, rows_payload_keys[13:7] == 7'd99,
            rows_payload_keys[13:7] == 7'd98, rows_payload_keys[13:7] == 7'd97,
            rows_payload_keys[13:7] == 7'd96, rows_payload_keys[13:7] == 7'd95,
            rows_payload_keys[13:7] == 7'd94, rows_payload_keys[13:7] == 7'd93,
            rows_payload_keys[13:7] == 7'd92, rows_payload_keys[13:7] == 7'd91,
            rows_payload_keys[13:7] == 7'd90, rows_payload_keys[13:7] == 7'd89,
            rows_payload_keys[13:7] == 7'd88, rows_payload_keys[13:7] == 7'd87,
            rows_payload_keys[13:7] == 7'd86, rows_payload_keys[13:7] == 7'd85,
            rows_payload_keys[13:7] == 7'd84, rows_payload_keys[13:7] == 7'd83,
            rows_payload_keys[13:7] == 7'd82, rows_payload_keys[13:7] == 7'd81,
            rows_payload_keys[13:7] == 7'd80, rows_payload_keys[13:7] == 7'd79,
            rows_payload_keys[13:7] == 7'd78, rows_payload_keys[13:7] == 7'd77,
            rows_payload_keys[13:7] == 7'd76, rows_payload_keys[13:7] == 7'd75,
            rows_payload_keys[13:7] == 7'd74, rows_payload_keys[13:7] == 7'd73,
            rows_payload_keys[13:7] == 7'd72, rows_payload_keys[13:7] == 7'd71,
            rows_payload_keys[13:7] == 7'd70, rows_payload_keys[13:7] == 7'd69,
            rows_payload_keys[13:7] == 7'd68, rows_payload_keys[13:7] == 7'd67,
            rows_payload_keys[13:7] == 7'd66, rows_payload_keys[13:7] == 7'd65,
            rows_payload_keys[13:7] == 7'd64, rows_payload_keys[13:7] == 7'd63,
            rows_payload_keys[13:7] == 7'd62, rows_payload_keys[13:7] == 7'd61,
            rows_payload_keys[13:7] == 7'd60, rows_payload_keys[13:7] == 7'd59,
            rows_payload_keys[13:7] == 7'd58, rows_payload_keys[13:7] == 7'd57,
            rows_payload_keys[13:7] == 7'd56, rows_payload_keys[13:7] == 7'd55,
            rows_payload_keys[13:7] == 7'd54, rows_payload_keys[13:7] == 7'd53,
            rows_payload_keys[13:7] == 7'd52, rows_payload_keys[13:7] == 7'd51,
            rows_payload_keys[13:7] == 7'd50, rows_payload_keys[13:7] == 7'd49,
            rows_payload_keys[13:7] == 7'd48, rows_payload_keys[13:7] == 7'd47,
            rows_payload_keys[13:7] == 7'd46, rows_payload_keys[13:7] == 7'd45,
            rows_payload_keys[13:7] == 7'd44, rows_payload_keys[13:7] == 7'd43,
            rows_payload_keys[13:7] == 7'd42, rows_payload_keys[13:7] == 7'd41,
            rows_payload_keys[13:7] == 7'd40, rows_payload_keys[13:7] == 7'd39,
            rows_payload_keys[13:7] == 7'd38, rows_payload_keys[13:7] == 7'd37,
            rows_payload_keys[13:7] == 7'd36, rows_payload_keys[13:7] == 7'd35,
            rows_payload_keys[13:7] == 7'd34, rows_payload_keys[13:7] == 7'd33,
            rows_payload_keys[13:7] == 7'd32, rows_payload_keys[13:7] == 7'd31,
            rows_payload_keys[13:7] == 7'd30, rows_payload_keys[13:7] == 7'd29,
            rows_payload_keys[13:7] == 7'd28, rows_payload_keys[13:7] == 7'd27,
            rows_payload_keys[13:7] == 7'd26, rows_payload_keys[13:7] == 7'd25,
            rows_payload_keys[13:7] == 7'd24, rows_payload_keys[13:7] == 7'd23,
            rows_payload_keys[13:7] == 7'd22, rows_payload_keys[13:7] == 7'd21,
            rows_payload_keys[13:7] == 7'd20, rows_payload_keys[13:7] == 7'd19,
            rows_payload_keys[13:7] == 7'd18, rows_payload_keys[13:7] == 7'd17,
            rows_payload_keys[13:7] == 7'd16, rows_payload_keys[13:7] == 7'd15,
            rows_payload_keys[13:7] == 7'd14, rows_payload_keys[13:7] == 7'd13,
            rows_payload_keys[13:7] == 7'd12, rows_payload_keys[13:7] == 7'd11,
            rows_payload_keys[13:7] == 7'd10, rows_payload_keys[13:7] == 7'd9,
            rows_payload_keys[13:7] == 7'd8, rows_payload_keys[13:7] == 7'd7,
            rows_payload_keys[13:7] == 7'd6, rows_payload_keys[13:7] == 7'd5,
            rows_payload_keys[13:7] == 7'd4, rows_payload_keys[13:7] == 7'd3,
            rows_payload_keys[13:7] == 7'd2, rows_payload_keys[13:7] == 7'd1,
            rows_payload_keys[13:7] == 7'd0} : 128'd0;
    wire [127:0] union_0 = union_0_choice | union_0_choice_1;
    wire chosen_2 = rows_payload_size > 5'd2;
    wire [127:0] union_1_choice = chosen_2 ? {rows_payload_keys[20:14] == 7'd127,
            rows_payload_keys[20:14] == 7'd126, rows_payload_keys[20:14] == 7'd125,
            rows_payload_keys[20:14] == 7'd124, rows_payload_keys[20:14] == 7'd123,
            rows_payload_keys[20:14] == 7'd122, rows_payload_keys[20:14] == 7'd121,
            rows_payload_keys[20:14] == 7'd120, rows_payload_keys[20:14] == 7'd119,
            rows_payload_keys[20:14] == 7'd118, rows_payload_keys[20:14] == 7'd117,
            rows_payload_keys[20:14] == 7'd116, rows_payload_keys[20:14] == 7'd115,
            rows_payload_keys[20:14] == 7'd114, rows_payload_keys[20:14] == 7'd113,
            rows_payload_keys[20:14] == 7'd112, rows_payload_keys[20:14] == 7'd111,
            rows_payload_keys[20:14] == 7'd110, rows_payload_keys[20:14] == 7'd109,
            rows_payload_keys[20:14] == 7'd108, rows_payload_keys[20:14] == 7'd107,
            rows_payload_keys[20:14] == 7'd106, rows_payload_keys[20:14] == 7'd105,
            rows_payload_keys[20:14] == 7'd104, rows_payload_keys[20:14] == 7'd103,
            rows_payload_keys[20:14] == 7'd102, rows_payload_keys[20:14] == 7'd101,
            rows_payload_keys[20:14] == 7'd100, rows_payload_keys[20:14] == 7'd99,
            rows_payload_keys[20:14] == 7'd98, rows_payload_keys[20:14] == 7'd97,
            rows_payload_keys[20:14] == 7'd96, rows_payload_keys[20:14] == 7'd95,
            rows_payload_keys[20:14] == 7'd94, rows_payload_keys[20:14] == 7'd93,
            rows_payload_keys[20:14] == 7'd92, rows_payload_keys[20:14] == 7'd91,
            rows_payload_keys[20:14] == 7'd90, rows_payload_keys[20:14] == 7'd89,
            rows_payload_keys[20:14] == 7'd88, rows_payload_keys[20:14] == 7'd87,
            rows_payload_keys[20:14] == 7'd86, rows_payload_keys[20:14] == 7'd85,
            rows_payload_keys[20:14] == 7'd84, rows_payload_keys[20:14] == 7'd83,
            rows_payload_keys[20:14] == 7'd82, rows_payload_keys[20:14] == 7'd81,
            rows_payload_keys[20:14] == 7'd80, rows_payload_keys[20:14] == 7'd79,
            rows_payload_keys[20:14] == 7'd78, rows_payload_keys[20:14] == 7'd77,
            rows_payload_keys[20:14] == 7'd76, rows_payload_keys[20:14] == 7'd75,
            rows_payload_keys[20:14] == 7'd74, rows_payload_keys[20:14] == 7'd73,
            rows_payload_keys[20:14] == 7'd72, rows_payload_keys[20:14] == 7'd71,
            rows_payload_keys[20:14] == 7'd70, rows_payload_keys[20:14] == 7'd69,
            rows_payload_keys[20:14] == 7'd68, rows_payload_keys[20:14] == 7'd67,
            rows_payload_keys[20:14] == 7'd66, rows_payload_keys[20:14] == 7'd65,
            rows_payload_keys[20:14] == 7'd64, rows_payload_keys[20:14] == 7'd63,
            rows_payload_keys[20:14] == 7'd62, rows_payload_keys[20:14] == 7'd61,
            rows_payload_keys[20:14] == 7'd60, rows_payload_keys[20:14] == 7'd59,
            rows_payload_keys[20:14] == 7'd58, rows_payload_keys[20:14] == 7'd57,
            rows_payload_keys[20:14] == 7'd56, rows_payload_keys[20:14] == 7'd55,
            rows_payload_keys[20:14] == 7'd54, rows_payload_keys[20:14] == 7'd53,
            rows_payload_keys[20:14] == 7'd52, rows_payload_keys[20:14] == 7'd51,
            rows_payload_keys[20:14] == 7'd50, rows_payload_keys[20:14] == 7'd49,
            rows_payload_keys[20:14] == 7'd48, rows_payload_keys[20:14] == 7'd47,
            rows_payload_keys[20:14] == 7'd46, rows_payload_keys[20:14] == 7'd45,
            rows_payload_keys[20:14] == 7'd44, rows_payload_keys[20:14] == 7'd43,
            rows_payload_keys[20:14] == 7'd42, rows_payload_keys[20:14] == 7'd41,
            rows_payload_keys[20:14] == 7'd40, rows_payload_keys[20:14] == 7'd39,
            rows_payload_keys[20:14] == 7'd38, rows_payload_keys[20:14] == 7'd37,
            rows_payload_keys[20:14] == 7'd36, rows_payload_keys[20:14] == 7'd35,
            rows_payload_keys[20:14] == 7'd34, rows_payload_keys[20:14] == 7'd33,
            rows_payload_keys[20:14] == 7'd32, rows_payload_keys[20:14] == 7'd31,
            rows_payload_keys[20:14] == 7'd30, rows_payload_keys[20:14] == 7'd29,
            rows_payload_keys[20:14] == 7'd28, rows_payload_keys[20:14] == 7'd27,
            rows_payload_keys[20:14] == 7'd26, rows_payload_keys[20:14] == 7'd25,
            rows_payload_keys[20:14] == 7'd24, rows_payload_keys[20:14] == 7'd23,
            rows_payload_keys[20:14] == 7'd22, rows_payload_keys[20:14] == 7'd21,
            rows_payload_keys[20:14] == 7'd20, rows_payload_keys[20:14] == 7'd19,
            rows_payload_keys[20:14] == 7'd18, rows_payload_keys[20:14] == 7'd17,
            rows_payload_keys[20:14] == 7'd16, rows_payload_keys[20:14] == 7'd15,
            rows_payload_keys[20:14] == 7'd14, rows_payload_keys[20:14] == 7'd13,
            rows_payload_keys[20:14] == 7'd12, rows_payload_keys[20:14] == 7'd11,
            rows_payload_keys[20:14] == 7'd10, rows_payload_keys[20:14] == 7'd9,
            rows_payload_keys[20:14] == 7'd8, rows_payload_keys[20:14] == 7'd7,
            rows_payload_keys[20:14] == 7'd6, rows_payload_keys[20:14] == 7'd5,
            rows_payload_keys[20:14] == 7'd4, rows_payload_keys[20:14] == 7'd3,
            rows_payload_keys[20:14] == 7'd2, rows_payload_keys[20:14] == 7'd1,
            rows_payload_keys[20:14] == 7'd0} : 128'd0;
    wire chosen_3 = rows_payload_size > 5'd3;
    wire [127:0] union_1_choice_1 = chosen_3 ? {rows_payload_keys[27:21] == 7'd127,
            rows_payload_keys[27:21] == 7'd126, rows_payload_keys[27:21] == 7'd125,
            rows_payload_keys[27:21] == 7'd124, rows_payload_keys[27:21] == 7'd123,
            rows_payload_keys[27:21] == 7'd122, rows_payload_keys[27:21] == 7'd121,
            rows_payload_keys[27:21] == 7'd120, rows_payload_keys[27:21] == 7'd119,
            rows_payload_keys[27:21] == 7'd118, rows_payload_keys[27:21] == 7'd117,
            rows_payload_keys[27:21] == 7'd116, rows_payload_keys[27:21] == 7'd115,
            rows_payload_keys[27:21] == 7'd114, rows_payload_keys[27:21] == 7'd113,
            rows_payload_keys[27:21] == 7'd112, rows_payload_keys[27:21] == 7'd111,
            rows_payload_keys[27:21] == 7'd110, rows_payload_keys[27:21] == 7'd109,
            rows_payload_keys[27:21] == 7'd108, rows_payload_keys[27:21] == 7'd107,
            rows_payload_keys[27:21] == 7'd106, rows_payload_keys[27:21] == 7'd105,
            rows_payload_keys[27:21] == 7'd104, rows_payload_keys[27:21] == 7'd103,
            rows_payload_keys[27:21] == 7'd102, rows_payload_keys[27:21] == 7'd101,
            rows_payload_keys[27:21] == 7'd100, rows_payload_keys[27:21] == 7'd99,
            rows_payload_keys[27:21] == 7'd98, rows_payload_keys[27:21] == 7'd97,
            rows_payload_keys[27:21] == 7'd96, rows_payload_keys[27:21] == 7'd95,
            rows_payload_keys[27:21] == 7'd94, rows_payload_keys[27:21] == 7'd93,
            rows_payload_keys[27:21] == 7'd92, rows_payload_keys[27:21] == 7'd91,
            rows_payload_keys[27:21] == 7'd90, rows_payload_keys[27:21] == 7'd89,
            rows_payload_keys[27:21] == 7'd88, rows_payload_keys[27:21] == 7'd87,
            rows_payload_keys[27:21] == 7'd86, rows_payload_keys[27:21] == 7'd85,
            rows_payload_keys[27:21] == 7'd84, rows_payload_keys[27:21] == 7'd83,
            rows_payload_keys[27:21] == 7'd82, rows_payload_keys[27:21] == 7'd81,
            rows_payload_keys[27:21] == 7'd80, rows_payload_keys[27:21] == 7'd79,
            rows_payload_keys[27:21] == 7'd78, rows_payload_keys[27:21] == 7'd77,
            rows_payload_keys[27:21] == 7'd76, rows_payload_keys[27:21] == 7'd75,
            rows_payload_keys[27:21] == 7'd74, rows_payload_keys[27:21] == 7'd73,
            rows_payload_keys[27:21] == 7'd72, rows_payload_keys[27:21] == 7'd71,
            rows_payload_keys[27:21] == 7'd70, rows_payload_keys[27:21] == 7'd69,
            rows_payload_keys[27:21] == 7'd68, rows_payload_keys[27:21] == 7'd67,
            rows_payload_keys[27:21] == 7'd66, rows_payload_keys[27:21] == 7'd65,
            rows_payload_keys[27:21] == 7'd64, rows_payload_keys[27:21] == 7'd63,
            rows_payload_keys[27:21] == 7'd62, rows_payload_keys[27:21] == 7'd61,
            rows_payload_keys[27:21] == 7'd60, rows_payload_keys[27:21] == 7'd59,
            rows_payload_keys[27:21] == 7'd58, rows_payload_keys[27:21] == 7'd57,
            rows_payload_keys[27:21] == 7'd56, rows_payload_keys[27:21] == 7'd55,
            rows_payload_keys[27:21] == 7'd54, rows_payload_keys[27:21] == 7'd53,
            rows_payload_keys[27:21] == 7'd52, rows_payload_keys[27:21] == 7'd51,
            rows_payload_keys[27:21] == 7'd50, rows_payload_keys[27:21] == 7'd49,
            rows_payload_keys[27:21] == 7'd48, rows_payload_keys[27:21] == 7'd47,
            rows_payload_keys[27:21] == 7'd46, rows_payload_keys[27:21] == 7'd45,
            rows_payload_keys[27:21] == 7'd44, rows_payload_keys[27:21] == 7'd43,
            rows_payload_keys[27:21] == 7'd42, rows_payload_keys[27:21] == 7'd41,
            rows_payload_keys[27:21] == 7'd40, rows_payload_keys[27:21] == 7'd39,
            rows_payload_keys[27:21] == 7'd38, rows_payload_keys[27:21] == 7'd37,
            rows_payload_keys[27:21] == 7'd36, rows_payload_keys[27:21] == 7'd35,
            rows_payload_keys[27:21] == 7'd34, rows_payload_keys[27:21] == 7'd33,
            rows_payload_keys[27:21] == 7'd32, rows_payload_keys[27:21] == 7'd31,
            rows_payload_keys[27:21] == 7'd30, rows_payload_keys[27:21] == 7'd29,
            rows_payload_keys[27:21] == 7'd28, rows_payload_keys[27:21] == 7'd27,
            rows_payload_keys[27:21] == 7'd26, rows_payload_keys[27:21] == 7'd25,
            rows_payload_keys[27:21] == 7'd24, rows_payload_keys[27:21] == 7'd23,
            rows_payload_keys[27:21] == 7'd22, rows_payload_keys[27:21] == 7'd21,
            rows_payload_keys[27:21] == 7'd20, rows_payload_keys[27:21] == 7'd19,
            rows_payload_keys[27:21] == 7'd18, rows_payload_keys[27:21] == 7'd17,
            rows_payload_keys[27:21] == 7'd16, rows_payload_keys[27:21] == 7'd15,
            rows_payload_keys[27:21] == 7'd14, rows_payload_keys[27:21] == 7'd13,
            rows_payload_keys[27:21] == 7'd12, rows_payload_keys[27:21] == 7'd11,
            rows_payload_keys[27:21] == 7'd10, rows_payload_keys[27:21] == 7'd9,
            rows_payload_keys[27:21] == 7'd8, rows_payload_keys[27:21] == 7'd7,
            rows_payload_keys[27:21] == 7'd6, rows_payload_keys[27:21] == 7'd5,
            rows_payload_keys[27:21] == 7'd4, rows_payload_keys[27:21] == 7'd3,
            rows_payload_keys[27:21] == 7'd2, rows_payload_keys[27:21] == 7'd1,
            rows_payload_keys[27:21] == 7'd0} : 128'd0;
    wire [127:0] union_1 = union_1_choice | union_1_choice_1;
    wire [127:0] union_2 = union_0 | union_1;
    wire chosen_4 = rows_payload_size > 5'd4;
    wire [127:0] union_3_choice = chosen_4 ? {rows_payload_keys[34:28] == 7'd127,
            rows_payload_keys[34:28] == 7'd126, rows_payload_keys[34:28] == 7'd125,
            rows_payload_keys[34:28] == 7'd124, rows_payload_keys[34:28] == 7'd123,
            rows_payload_keys[34:28] == 7'd122, rows_payload_keys[34:28] == 7'd121,
            rows_payload_keys[34:28] == 7'd120, rows_payload_keys[34:28] == 7'd119,
            rows_payload_keys[34:28] == 7'd118, rows_payload_keys[34:28] == 7'd117,
            rows_payload_keys[34:28] == 7'd116, rows_payload_keys[34:28] == 7'd115,
            rows_payload_keys[34:28] == 7'd114, rows_payload_keys[34:28] == 7'd113,
            rows_payload_keys[34:28] == 7'd112, rows_payload_keys[34:28] == 7'd111,
            rows_payload_keys[34:28] == 7'd110, rows_payload_keys[34:28] == 7'd109,
            rows_payload_keys[34:28] == 7'd108, rows_payload_keys[34:28] == 7'd107,
            rows_payload_keys[34:28] == 7'd106, rows_payload_keys[34:28] == 7'd105,
            rows_payload_keys[34:28] == 7'd104, rows_payload_keys[34:28] == 7'd103,
            rows_payload_keys[34:28] == 7'd102, rows_payload_keys[34:28] == 7'd101,
            rows_payload_keys[34:28] == 7'd100, rows_payload_keys[34:28] == 7'd99,
            rows_payload_keys[34:28] == 7'd98, rows_payload_keys[34:28] == 7'd97,
            rows_payload_keys[34:28] == 7'd96, rows_payload_keys[34:28] == 7'd95,
            rows_payload_keys[34:28] == 7'd94, rows_payload_keys[34:28] == 7'd93,
            rows_payload_keys[34:28] == 7'd92, rows_payload_keys[34:28] == 7'd91,
            rows_payload_keys[34:28] == 7'd90, rows_payload_keys[34:28] == 7'd89,
            rows_payload_keys[34:28] == 7'd88, rows_payload_keys[34:28] == 7'd87,
            rows_payload_keys[34:28] == 7'd86, rows_payload_keys[34:28] == 7'd85,
            rows_payload_keys[34:28] == 7'd84, rows_payload_keys[34:28] == 7'd83,
            rows_payload_keys[34:28] == 7'd82, rows_payload_keys[34:28] == 7'd81,
            rows_payload_keys[34:28] == 7'd80, rows_payload_keys[34:28] == 7'd79,
            rows_payload_keys[34:28] == 7'd78, rows_payload_keys[34:28] == 7'd77,
            rows_payload_keys[34:28] == 7'd76, rows_payload_keys[34:28] == 7'd75,
            rows_payload_keys[34:28] == 7'd74, rows_payload_keys[34:28] == 7'd73,
            rows_payload_keys[34:28] == 7'd72, rows_payload_keys[34:28] == 7'd71,
            rows_payload_keys[34:28] == 7'd70, rows_payload_keys[34:28] == 7'd69,
            rows_payload_keys[34:28] == 7'd68, rows_payload_keys[34:28] == 7'd67,
            rows_payload_keys[34:28] == 7'd66, rows_payload_keys[34:28] == 7'd65,
            rows_payload_keys[34:28] == 7'd64, rows_payload_keys[34:28] == 7'd63,
            rows_payload_keys[34:28] == 7'd62, rows_payload_keys[34:28] == 7'd61,
            rows_payload_keys[34:28] == 7'd60, rows_payload_keys[34:28] == 7'd59,
            rows_payload_keys[34:28] == 7'd58, rows_payload_keys[34:28] == 7'd57,
            rows_payload_keys[34:28] == 7'd56, rows_payload_keys[34:28] == 7'd55,
            rows_payload_keys[34:28] == 7'd54, rows_payload_keys[34:28] == 7'd53,
            rows_payload_keys[34:28] == 7'd52, rows_payload_keys[34:28] == 7'd51,
            rows_payload_keys[34:28] == 7'd50, rows_payload_keys[34:28] == 7'd49,
            rows_payload_keys[34:28] == 7'd48, rows_payload_keys[34:28] == 7'd47,
            rows_payload_keys[34:28] == 7'd46, rows_payload_keys[34:28] == 7'd45,
            rows_payload_keys[34:28] == 7'd44, rows_payload_keys[34:28] == 7'd43,
            rows_payload_keys[34:28] == 7'd42, rows_payload_keys[34:28] == 7'd41,
            rows_payload_keys[34:28] == 7'd40, rows_payload_keys[34:28] == 7'd39,
            rows_payload_keys[34:28] == 7'd38, rows_payload_keys[34:28] == 7'd37,
            rows_payload_keys[34:28] == 7'd36, rows_payload_keys[34:28] == 7'd35,
            rows_payload_keys[34:28] == 7'd34, rows_payload_keys[34:28] == 7'd33,
            rows_payload_keys[34:28] == 7'd32, rows_payload_keys[34:28] == 7'd31,
            rows_payload_keys[34:28] == 7'd30, rows_payload_keys[34:28] == 7'd29,
            rows_payload_keys[34:28] == 7'd28, rows_payload_keys[34:28] == 7'd27,
            rows_payload_keys[34:28] == 7'd26, rows_payload_keys[34:28] == 7'd25,
            rows_payload_keys[34:28] == 7'd24, rows_payload_keys[34:28] == 7'd23,
            rows_payload_keys[34:28] == 7'd22, rows_payload_keys[34:28] == 7'd21,
            rows_payload_keys[34:28] == 7'd20, rows_payload_keys[34:28] == 7'd19,
            rows_payload_keys[34:28] == 7'd18, rows_payload_keys[34:28] == 7'd17,
            rows_payload_keys[34:28] == 7'd16, rows_payload_keys[34:28] == 7'd15,
            rows_payload_keys[34:28] == 7'd14, rows_payload_keys[34:28] == 7'd13,
            rows_payload_keys[34:28] == 7'd12, rows_payload_keys[34:28] == 7'd11,
            rows_payload_keys[34:28] == 7'd10, rows_payload_keys[34:28] == 7'd9,
            rows_payload_keys[34:28] == 7'd8, rows_payload_keys[34:28] == 7'd7,
            rows_payload_keys[34:28] == 7'd6, rows_payload_keys[34:28] == 7'd5,
            rows_payload_keys[34:28] == 7'd4, rows_payload_keys[34:28] == 7'd3,
            rows_payload_keys[34:28] == 7'd2, rows_payload_keys[34:28] == 7'd1,
            rows_payload_keys[34:28] == 7'd0} : 128'd0;
    wire chosen_5 = rows_payload_size > 5'd5;
    wire [127:0] union_3_choice_1 = chosen_5 ? {rows_payload_keys[41:35] == 7'd127,
            rows_payload_keys[41:35] == 7'd126, rows_payload_keys[41:35] == 7'd125,
            rows_payload_keys[41:35] == 7'd124, rows_payload_keys[41:35] == 7'd123,
            rows_payload_keys[41:35] == 7'd122, rows_payload_keys[41:35] == 7'd121,
            rows_payload_keys[41:35] == 7'd120, rows_payload_keys[41:35] == 7'd119,
            rows_payload_keys[41:35] == 7'd118, rows_payload_keys[41:35] == 7'd117,
            rows_payload_keys[41:35] == 7'd116, rows_payload_keys[41:35] == 7'd115,
            rows_payload_keys[41:35] == 7'd114, rows_payload_keys[41:35] == 7'd113,
            rows_payload_keys[41:35] == 7'd112, rows_payload_keys[41:35] == 7'd111,
            rows_payload_keys[41:35] == 7'd110, rows_payload_keys[41:35] == 7'd109,
            rows_payload_keys[41:35] == 7'd108, rows_payload_keys[41:35] == 7'd107,
            rows_payload_keys[41:35] == 7'd106, rows_payload_keys[41:35] == 7'd105,
            rows_payload_keys[41:35] == 7'd104, rows_payload_keys[41:35] == 7'd103,
            rows_payload_keys[41:35] == 7'd102, rows_payload_keys[41:35] == 7'd101,
            rows_payload_keys[41:35] == 7'd100, rows_payload_keys[41:35] == 7'd99,
            rows_payload_keys[41:35] == 7'd98, rows_payload_keys[41:35] == 7'd97,
            rows_payload_keys[41:35] == 7'd96, rows_payload_keys[41:35] == 7'd95,
            rows_payload_keys[41:35] == 7'd94, rows_payload_keys[41:35] == 7'd93,
            rows_payload_keys[41:35] == 7'd92, rows_payload_keys[41:35] == 7'd91,
            rows_payload_keys[41:35] == 7'd90, rows_payload_keys[41:35] == 7'd89,
            rows_payload_keys[41:35] == 7'd88, rows_payload_keys[41:35] == 7'd87,
            rows_payload_keys[41:35] == 7'd86, rows_payload_keys[41:35] == 7'd85,
            rows_payload_keys[41:35] == 7'd84, rows_payload_keys[41:35] == 7'd83,
            rows_payload_keys[41:35] == 7'd82, rows_payload_keys[41:35] == 7'd81,
            rows_payload_keys[41:35] == 7'd80, rows_payload_keys[41:35] == 7'd79,
            rows_payload_keys[41:35] == 7'd78, rows_payload_keys[41:35] == 7'd77,
            rows_payload_keys[41:35] == 7'd76, rows_payload_keys[41:35] == 7'd75,
            rows_payload_keys[41:35] == 7'd74, rows_payload_keys[41:35] == 7'd73,
            rows_payload_keys[41:35] == 7'd72, rows_payload_keys[41:35] == 7'd71,
            rows_payload_keys[41:35] == 7'd70, rows_payload_keys[41:35] == 7'd69,
            rows_payload_keys[41:35] == 7'd68, rows_payload_keys[41:35] == 7'd67,
            rows_payload_keys[41:35] == 7'd66, rows_payload_keys[41:35] == 7'd65,
            rows_payload_keys[41:35] == 7'd64, rows_payload_keys[41:35] == 7'd63,
            rows_payload_keys[41:35] == 7'd62, rows_payload_keys[41:35] == 7'd61,
            rows_payload_keys[41:35] == 7'd60, rows_payload_keys[41:35] == 7'd59,
            rows_payload_keys[41:35] == 7'd58, rows_payload_keys[41:35] == 7'd57,
            rows_payload_keys[41:35] == 7'd56, rows_payload_keys[41:35] == 7'd55,
            rows_payload_keys[41:35] == 7'd54, rows_payload_keys[41:35] == 7'd53,
            rows_payload_keys[41:35] == 7'd52, rows_payload_keys[41:35] == 7'd51,
            rows_payload_keys[41:35] == 7'd50, rows_payload_keys[41:35] == 7'd49,
            rows_payload_keys[41:35] == 7'd48, rows_payload_keys[41:35] == 7'd47,
            rows_payload_keys[41:35] == 7'd46, rows_payload_keys[41:35] == 7'd45,
            rows_payload_keys[41:35] == 7'd44, rows_payload_keys[41:35] == 7'd43,
            rows_payload_keys[41:35] == 7'd42, rows_payload_keys[41:35] == 7'd41,
            rows_payload_keys[41:35] == 7'd40, rows_payload_keys[41:35] == 7'd39,
            rows_payload_keys[41:35] == 7'd38, rows_payload_keys[41:35] == 7'd37,
            rows_payload_keys[41:35] == 7'd36, rows_payload_keys[41:35] == 7'd35,
            rows_payload_keys[41:35] == 7'd34, rows_payload_keys[41:35] == 7'd33,
            rows_payload_keys[41:35] == 7'd32, rows_payload_keys[41:35] == 7'd31,
            rows_payload_keys[41:35] == 7'd30, rows_payload_keys[41:35] == 7'd29,
            rows_payload_keys[41:35] == 7'd28, rows_payload_keys[41:35] == 7'd27,
            rows_payload_keys[41:35] == 7'd26, rows_payload_keys[41:35] == 7'd25,
            rows_payload_keys[41:35] == 7'd24, rows_payload_keys[41:35] == 7'd23,
            rows_payload_keys[41:35] == 7'd22, rows_payload_keys[41:35] == 7'd21,
            rows_payload_keys[41:35] == 7'd20, rows_payload_keys[41:35] == 7'd19,
            rows_payload_keys[41:35] == 7'd18, rows_payload_keys[41:35] == 7'd17,
            rows_payload_keys[41:35] == 7'd16, rows_payload_keys[41:35] == 7'd15,
            rows_payload_keys[41:35] == 7'd14, rows_payload_keys[41:35] == 7'd13,
            rows_payload_keys[41:35] == 7'd12, rows_payload_keys[41:35] == 7'd11,
            rows_payload_keys[41:35] == 7'd10, rows_payload_keys[41:35] == 7'd9,
            rows_payload_keys[41:35] == 7'd8, rows_payload_keys[41:35] == 7'd7,
            rows_payload_keys[41:35] == 7'd6, rows_payload_keys[41:35] == 7'd5,
            rows_payload_keys[41:35] == 7'd4, rows_payload_keys[41:35] == 7'd3,
            rows_payload_keys[41:35] == 7'd2, rows_payload_keys[41:35] == 7'd1,
            rows_payload_keys[41:35] == 7'd0} : 128'd0;
    wire [127:0] union_3 = union_3_choice | union_3_choice_1;
    wire chosen_6 = rows_payload_size > 5'd6;
    wire [127:0] union_4_choice = chosen_6 ? {rows_payload_keys[48:42] == 7'd127,
            rows_payload_keys[48:42] == 7'd126, rows_payload_keys[48:42] == 7'd125,
            rows_payload_keys[48:42] == 7'd124, rows_payload_keys[48:42] == 7'd123,
            rows_payload_keys[48:42] == 7'd122, rows_payload_keys[48:42] == 7'd121,
            rows_payload_keys[48:42] == 7'd120, rows_payload_keys[48:42] == 7'd119,
            rows_payload_keys[48:42] == 7'd118, rows_payload_keys[48:42] == 7'd117,
            rows_payload_keys[48:42] == 7'd116, rows_payload_keys[48:42] == 7'd115,
            rows_payload_keys[48:42] == 7'd114, rows_payload_keys[48:42] == 7'd113,
            rows_payload_keys[48:42] == 7'd112, rows_payload_keys[48:42] == 7'd111,
            rows_payload_keys[48:42] == 7'd110, rows_payload_keys[48:42] == 7'd109,
            rows_payload_keys[48:42] == 7'd108, rows_payload_keys[48:42] == 7'd107,
            rows_payload_keys[48:42] == 7'd106, rows_payload_keys[48:42] == 7'd105,
            rows_payload_keys[48:42] == 7'd104, rows_payload_keys[48:42] == 7'd103,
            rows_payload_keys[48:42] == 7'd102, rows_payload_keys[48:42] == 7'd101,
            rows_payload_keys[48:42] == 7'd100, rows_payload_keys[48:42] == 7'd99,
            rows_payload_keys[48:42] == 7'd98, rows_payload_keys[48:42] == 7'd97,
            rows_payload_keys[48:42] == 7'd96, rows_payload_keys[48:42] == 7'd95,
            rows_payload_keys[48:42] == 7'd94, rows_payload_keys[48:42] == 7'd93,
            rows_payload_keys[48:42] == 7'd92, rows_payload_keys[48:42] == 7'd91,
            rows_payload_keys[48:42] == 7'd90, rows_payload_keys[48:42] == 7'd89,
            rows_payload_keys[48:42] == 7'd88, rows_payload_keys[48:42] == 7'd87,
            rows_payload_keys[48:42] == 7'd86, rows_payload_keys[48:42] == 7'd85,
            rows_payload_keys[48:42] == 7'd84, rows_payload_keys[48:42] == 7'd83,
            rows_payload_keys[48:42] == 7'd82, rows_payload_keys[48:42] == 7'd81,
            rows_payload_keys[48:42] == 7'd80, rows_payload_keys[48:42] == 7'd79,
            rows_payload_keys[48:42] == 7'd78, rows_payload_keys[48:42] == 7'd77,
            rows_payload_keys[48:42] == 7'd76, rows_payload_keys[48:42] == 7'd75,
            rows_payload_keys[48:42] == 7'd74, rows_payload_keys[48:42] == 7'd73,
            rows_payload_keys[48:42] == 7'd72, rows_payload_keys[48:42] == 7'd71,
            rows_payload_keys[48:42] == 7'd70, rows_payload_keys[48:42] == 7'd69,
            rows_payload_keys[48:42] == 7'd68, rows_payload_keys[48:42] == 7'd67,
            rows_payload_keys[48:42] == 7'd66, rows_payload_keys[48:42] == 7'd65,
            rows_payload_keys[48:42] == 7'd64, rows_payload_keys[48:42] == 7'd63,
            rows_payload_keys[48:42] == 7'd62, rows_payload_keys[48:42] == 7'd61,
            rows_payload_keys[48:42] == 7'd60, rows_payload_keys[48:42] == 7'd59,
            rows_payload_keys[48:42] == 7'd58, rows_payload_keys[48:42] == 7'd57,
            rows_payload_keys[48:42] == 7'd56, rows_payload_keys[48:42] == 7'd55,
            rows_payload_keys[48:42] == 7'd54, rows_payload_keys[48:42] == 7'd53,
            rows_payload_keys[48:42] == 7'd52, rows_payload_keys[48:42] == 7'd51,
            rows_payload_keys[48:42] == 7'd50, rows_payload_keys[48:42] == 7'd49,
            rows_payload_keys[48:42] == 7'd48, rows_payload_keys[48:42] == 7'd47,
            rows_payload_keys[48:42] == 7'd46, rows_payload_keys[48:42] == 7'd45,
            rows_payload_keys[48:42] == 7'd44, rows_payload_keys[48:42] == 7'd43,
            rows_payload_keys[48:42] == 7'd42, rows_payload_keys[48:42] == 7'd41,
            rows_payload_keys[48:42] == 7'd40, rows_payload_keys[48:42] == 7'd39,
            rows_payload_keys[48:42] == 7'd38, rows_payload_keys[48:42] == 7'd37,
            rows_payload_keys[48:42] == 7'd36, rows_payload_keys[48:42] == 7'd35,
            rows_payload_keys[48:42] == 7'd34, rows_payload_keys[48:42] == 7'd33,
            rows_payload_keys[48:42] == 7'd32, rows_payload_keys[48:42] == 7'd31,
            rows_payload_keys[48:42] == 7'd30, rows_payload_keys[48:42] == 7'd29,
            rows_payload_keys[48:42] == 7'd28, rows_payload_keys[48:42] == 7'd27,
            rows_payload_keys[48:42] == 7'd26, rows_payload_keys[48:42] == 7'd25,
            rows_payload_keys[48:42] == 7'd24, rows_payload_keys[48:42] == 7'd23,
            rows_payload_keys[48:42] == 7'd22, rows_payload_keys[48:42] == 7'd21,
            rows_payload_keys[48:42] == 7'd20, rows_payload_keys[48:42] == 7'd19,
            rows_payload_keys[48:42] == 7'd18, rows_payload_keys[48:42] == 7'd17,
            rows_payload_keys[48:42] == 7'd16, rows_payload_keys[48:42] == 7'd15,
            rows_payload_keys[48:42] == 7'd14, rows_payload_keys[48:42] == 7'd13,
            rows_payload_keys[48:42] == 7'd12, rows_payload_keys[48:42] == 7'd11,
            rows_payload_keys[48:42] == 7'd10, rows_payload_keys[48:42] == 7'd9,
            rows_payload_keys[48:42] == 7'd8, rows_payload_keys[48:42] == 7'd7,
            rows_payload_keys[48:42] == 7'd6, rows_payload_keys[48:42] == 7'd5,
            rows_payload_keys[48:42] == 7'd4, rows_payload_keys[48:42] == 7'd3,
            rows_payload_keys[48:42] == 7'd2, rows_payload_keys[48:42] == 7'd1,
            rows_payload_keys[48:42] == 7'd0} : 128'd0;
    wire chosen_7 = rows_payload_size > 5'd7;
    wire [127:0] union_4_choice_1 = chosen_7 ? {rows_payload_keys[55:49] == 7'd127,
            rows_payload_keys[55:49] == 7'd126, rows_payload_keys[55:49] == 7'd125,
            rows_payload_keys[55:49] == 7'd124, rows_payload_keys[55:49] == 7'd123,
            rows_payload_keys[55:49] == 7'd122, rows_payload_keys[55:49] == 7'd121,
            rows_payload_keys[55:49] == 7'd120, rows_payload_keys[55:49] == 7'd119,
            rows_payload_keys[55:49] == 7'd118, rows_payload_keys[55:49] == 7'd117,
            rows_payload_keys[55:49] == 7'd116, rows_payload_keys[55:49] == 7'd115,
            rows_payload_keys[55:49] == 7'd114, rows_payload_keys[55:49] == 7'd113,
            rows_payload_keys[55:49] == 7'd112, rows_payload_keys[55:49] == 7'd111,
            rows_payload_keys[55:49] == 7'd110, rows_payload_keys[55:49] == 7'd109,
            rows_payload_keys[55:49] == 7'd108, rows_payload_keys[55:49] == 7'd107,
            rows_payload_keys[55:49] == 7'd106, rows_payload_keys[55:49] == 7'd105,
            rows_payload_keys[55:49] == 7'd104, rows_payload_keys[55:49] == 7'd103,
            rows_payload_keys[55:49] == 7'd102, rows_payload_keys[55:49] == 7'd101,
            rows_payload_keys[55:49] == 7'd100, rows_payload_keys[55:49] == 7'd99,
            rows_payload_keys[55:49] == 7'd98, rows_payload_keys[55:49] == 7'd97,
            rows_payload_keys[55:49] == 7'd96, rows_payload_keys[55:49] == 7'd95,
            rows_payload_keys[55:49] == 7'd94, rows_payload_keys[55:49] == 7'd93,
            rows_payload_keys[55:49] == 7'd92, rows_payload_keys[55:49] == 7'd91,
            rows_payload_keys[55:49] == 7'd90, rows_payload_keys[55:49] == 7'd89,
            rows_payload_keys[55:49] == 7'd88, rows_payload_keys[55:49] == 7'd87,
            rows_payload_keys[55:49] == 7'd86, rows_payload_keys[55:49] == 7'd85,
            rows_payload_keys[55:49] == 7'd84, rows_payload_keys[55:49] == 7'd83,
            rows_payload_keys[55:49] == 7'd82, rows_payload_keys[55:49] == 7'd81,
            rows_payload_keys[55:49] == 7'd80, rows_payload_keys[55:49] == 7'd79,
            rows_payload_keys[55:49] == 7'd78, rows_payload_keys[55:49] == 7'd77,
            rows_payload_keys[55:49] == 7'd76, rows_payload_keys[55:49] == 7'd75,
            rows_payload_keys[55:49] == 7'd74, rows_payload_keys[55:49] == 7'd73,
            rows_payload_keys[55:49] == 7'd72, rows_payload_keys[55:49] == 7'd71,
            rows_payload_keys[55:49] == 7'd70, rows_payload_keys[55:49] == 7'd69,
            rows_payload_keys[55:49] == 7'd68, rows_payload_keys[55:49] == 7'd67,
            rows_payload_keys[55:49] == 7'd66, rows_payload_keys[55:49] == 7'd65,
            rows_payload_keys[55:49] == 7'd64, rows_payload_keys[55:49] == 7'd63,
            rows_payload_keys[55:49] == 7'd62, rows_payload_keys[55:49] == 7'd61,
            rows_payload_keys[55:49] == 7'd60, rows_payload_keys[55:49] == 7'd59,
            rows_payload_keys[55:49] == 7'd58, rows_payload_keys[55:49] == 7'd57,
            rows_payload_keys[55:49] == 7'd56, rows_payload_keys[55:49] == 7'd55,
            rows_payload_keys[55:49] == 7'd54, rows_payload_keys[55:49] == 7'd53,
            rows_payload_keys[55:49] == 7'd52, rows_payload_keys[55:49] == 7'd51,
            rows_payload_keys[55:49] == 7'd50, rows_payload_keys[55:49] == 7'd49,
            rows_payload_keys[55:49] == 7'd48, rows_payload_keys[55:49] == 7'd47,
            rows_payload_keys[55:49] == 7'd46, rows_payload_keys[55:49] == 7'd45,
            rows_payload_keys[55:49] == 7'd44, rows_payload_keys[55:49] == 7'd43,
            rows_payload_keys[55:49] == 7'd42, rows_payload_keys[55:49] == 7'd41,
            rows_payload_keys[55:49] == 7'd40, rows_payload_keys[55:49] == 7'd39,
            rows_payload_keys[55:49] == 7'd38, rows_payload_keys[55:49] == 7'd37,
            rows_payload_keys[55:49] == 7'd36, rows_payload_keys[55:49] == 7'd35,
            rows_payload_keys[55:49] == 7'd34, rows_payload_keys[55:49] == 7'd33,
            rows_payload_keys[55:49] == 7'd32, rows_payload_keys[55:49] == 7'd31,
            rows_payload_keys[55:49] == 7'd30, rows_payload_keys[55:49] == 7'd29,
            rows_payload_keys[55:49] == 7'd28, rows_payload_keys[55:49] == 7'd27,
            rows_payload_keys[55:49] == 7'd26, rows_payload_keys[55:49] == 7'd25,
            rows_payload_keys[55:49] == 7'd24, rows_payload_keys[55:49] == 7'd23,
            rows_payload_keys[55:49] == 7'd22, rows_payload_keys[55:49] == 7'd21,
            rows_payload_keys[55:49] == 7'd20, rows_payload_keys[55:49] == 7'd19,
            rows_payload_keys[55:49] == 7'd18, rows_payload_keys[55:49] == 7'd17,
            rows_payload_keys[55:49] == 7'd16, rows_payload_keys[55:49] == 7'd15,
            rows_payload_keys[55:49] == 7'd14, rows_payload_keys[55:49] == 7'd13,
            rows_payload_keys[55:49] == 7'd12, rows_payload_keys[55:49] == 7'd11,
            rows_payload_keys[55:49] == 7'd10, rows_payload_keys[55:49] == 7'd9,
            rows_payload_keys[55:49] == 7'd8, rows_payload_keys[55:49] == 7'd7,
            rows_payload_keys[55:49] == 7'd6, rows_payload_keys[55:49] == 7'd5,
            rows_payload_keys[55:49] == 7'd4, rows_payload_keys[55:49] == 7'd3,
            rows_payload_keys[55:49] == 7'd2, rows_payload_keys[55:49] == 7'd1,
            rows_payload_keys[55:49] == 7'd0} : 128'd0;
    wire [127:0] union_4 = union_4_choice | union_4_choice_1;
    wire [127:0] union_5 = union_3 | union_4;
    wire [127:0] union_6 = union_2 | union_5;
    wire chosen_8 = rows_payload_size > 5'd8;
    wire [127:0] union_7_choice = chosen_8 ? {rows_payload_keys[62:56] == 7'd127,
            rows_payload_keys[62:56] == 7'd126, rows_payload_keys[62:56] == 7'd125,
            rows_payload_keys[62:56] == 7'd124, rows_payload_keys[62:56] == 7'd123,
            rows_payload_keys[62:56] == 7'd122, rows_payload_keys[62:56] == 7'd121,
            rows_payload_keys[62:56] == 7'd120, rows_payload_keys[62:56] == 7'd119,
            rows_payload_keys[62:56] == 7'd118, rows_payload_keys[62:56] == 7'd117,
            rows_payload_keys[62:56] == 7'd116, rows_payload_keys[62:56] == 7'd115,
            rows_payload_keys[62:56] == 7'd114, rows_payload_keys[62:56] == 7'd113,
            rows_payload_keys[62:56] == 7'd112, rows_payload_keys[62:56] == 7'd111,
            rows_payload_keys[62:56] == 7'd110, rows_payload_keys[62:56] == 7'd109,
            rows_payload_keys[62:56] == 7'd108, rows_payload_keys[62:56] == 7'd107,
            rows_payload_keys[62:56] == 7'd106, rows_payload_keys[62:56] == 7'd105,
            rows_payload_keys[62:56] == 7'd104, rows_payload_keys[62:56] == 7'd103,
            rows_payload_keys[62:56] == 7'd102, rows_payload_keys[62:56] == 7'd101,
            rows_payload_keys[62:56] == 7'd100, rows_payload_keys[62:56] == 7'd99,
            rows_payload_keys[62:56] == 7'd98, rows_payload_keys[62:56] == 7'd97,
            rows_payload_keys[62:56] == 7'd96, rows_payload_keys[62:56] == 7'd95,
            rows_payload_keys[62:56] == 7'd94, rows_payload_keys[62:56] == 7'd93,
            rows_payload_keys[62:56] == 7'd92, rows_payload_keys[62:56] == 7'd91,
            rows_payload_keys[62:56] == 7'd90, rows_payload_keys[62:56] == 7'd89,
            rows_payload_keys[62:56] == 7'd88, rows_payload_keys[62:56] == 7'd87,
            rows_payload_keys[62:56] == 7'd86, rows_payload_keys[62:56] == 7'd85,
            rows_payload_keys[62:56] == 7'd84, rows_payload_keys[62:56] == 7'd83,
            rows_payload_keys[62:56] == 7'd82, rows_payload_keys[62:56] == 7'd81,
            rows_payload_keys[62:56] == 7'd80, rows_payload_keys[62:56] == 7'd79,
            rows_payload_keys[62:56] == 7'd78, rows_payload_keys[62:56] == 7'd77,
            rows_payload_keys[62:56] == 7'd76, rows_payload_keys[62:56] == 7'd75,
            rows_payload_keys[62:56] == 7'd74, rows_payload_keys[62:56] == 7'd73,
            rows_payload_keys[62:56] == 7'd72, rows_payload_keys[62:56] == 7'd71,
            rows_payload_keys[62:56] == 7'd70, rows_payload_keys[62:56] == 7'd69,
            rows_payload_keys[62:56] == 7'd68, rows_payload_keys[62:56] == 7'd67,
            rows_payload_keys[62:56] == 7'd66, rows_payload_keys[62:56] == 7'd65,
            rows_payload_keys[62:56] == 7'd64, rows_payload_keys[62:56] == 7'd63,
            rows_payload_keys[62:56] == 7'd62, rows_payload_keys[62:56] == 7'd61,
            rows_payload_keys[62:56] == 7'd60, rows_payload_keys[62:56] == 7'd59,
            rows_payload_keys[62:56] == 7'd58, rows_payload_keys[62:56] == 7'd57,
            rows_payload_keys[62:56] == 7'd56, rows_payload_keys[62:56] == 7'd55,
            rows_payload_keys[62:56] == 7'd54, rows_payload_keys[62:56] == 7'd53,
            rows_payload_keys[62:56] == 7'd52, rows_payload_keys[62:56] == 7'd51,
            rows_payload_keys[62:56] == 7'd50, rows_payload_keys[62:56] == 7'd49,
            rows_payload_keys[62:56] == 7'd48, rows_payload_keys[62:56] == 7'd47,
            rows_payload_keys[62:56] == 7'd46, rows_payload_keys[62:56] == 7'd45,
            rows_payload_keys[62:56] == 7'd44, rows_payload_keys[62:56] == 7'd43,
            rows_payload_keys[62:56] == 7'd42, rows_payload_keys[62:56] == 7'd41,
            rows_payload_keys[62:56] == 7'd40, rows_payload_keys[62:56] == 7'd39,
            rows_payload_keys[62:56] == 7'd38, rows_payload_keys[62:56] == 7'd37,
            rows_payload_keys[62:56] == 7'd36, rows_payload_keys[62:56] == 7'd35,
            rows_payload_keys[62:56] == 7'd34, rows_payload_keys[62:56] == 7'd33,
            rows_payload_keys[62:56] == 7'd32, rows_payload_keys[62:56] == 7'd31,
            rows_payload_keys[62:56] == 7'd30, rows_payload_keys[62:56] == 7'd29,
            rows_payload_keys[62:56] == 7'd28, rows_payload_keys[62:56] == 7'd27,
            rows_payload_keys[62:56] == 7'd26, rows_payload_keys[62:56] == 7'd25,
            rows_payload_keys[62:56] == 7'd24, rows_payload_keys[62:56] == 7'd23,
            rows_payload_keys[62:56] == 7'd22, rows_payload_keys[62:56] == 7'd21,
            rows_payload_keys[62:56] == 7'd20, rows_payload_keys[62:56] == 7'd19,
            rows_payload_keys[62:56] == 7'd18, rows_payload_keys[62:56] == 7'd17,
            rows_payload_keys[62:56] == 7'd16, rows_payload_keys[62:56] == 7'd15,
            rows_payload_keys[62:56] == 7'd14, rows_payload_keys[62:56] == 7'd13,
            rows_payload_keys[62:56] == 7'd12, rows_payload_keys[62:56] == 7'd11,
            rows_payload_keys[62:56] == 7'd10, rows_payload_keys[62:56] == 7'd9,
            rows_payload_keys[62:56] == 7'd8, rows_payload_keys[62:56] == 7'd7,
            rows_payload_keys[62:56] == 7'd6, rows_payload_keys[62:56] == 7'd5,
            rows_payload_keys[62:56] == 7'd4, rows_payload_keys[62:56] == 7'd3,
            rows_payload_keys[62:56] == 7'd2, rows_payload_keys[62:56] == 7'd1,
            rows_payload_keys[62:56] == 7'd0} : 128'd0;
    wire chosen_9 = rows_payload_size > 5'd9;
    wire [127:0] union_7_choice_1 = chosen_9 ? {rows_payload_keys[69:63] == 7'd127,
            rows_payload_keys[69:63] == 7'd126, rows_payload_keys[69:63] == 7'd125,
            rows_payload_keys[69:63] == 7'd124, rows_payload_keys[69:63] == 7'd123,
            rows_payload_keys[69:63] == 7'd122, rows_payload_keys[69:63] == 7'd121,
            rows_payload_keys[69:63] == 7'd120, rows_payload_keys[69:63] == 7'd119,
            rows_payload_keys[69:63] == 7'd118, rows_payload_keys[69:63] == 7'd117,
            rows_payload_keys[69:63] == 7'd116, rows_payload_keys[69:63] == 7'd115,
            rows_payload_keys[69:63] == 7'd114, rows_payload_keys[69:63] == 7'd113,
            rows_payload_keys[69:63] == 7'd112, rows_payload_keys[69:63] == 7'd111,
            rows_payload_keys[69:63] == 7'd110, rows_payload_keys[69:63] == 7'd109,
            rows_payload_keys[69:63] == 7'd108, rows_payload_keys[69:63] == 7'd107,
            rows_payload_keys[69:63] == 7'd106, rows_payload_keys[69:63] == 7'd105,
            rows_payload_keys[69:63] == 7'd104, rows_payload_keys[69:63] == 7'd103,
            rows_payload_keys[69:63] == 7'd102, rows_payload_keys[69:63] == 7'd101,
            rows_payload_keys[69:63] == 7'd100, rows_payload_keys[69:63] == 7'd99,
            rows_payload_keys[69:63] == 7'd98, rows_payload_keys[69:63] == 7'd97,
            rows_payload_keys[69:63] == 7'd96, rows_payload_keys[69:63] == 7'd95,
            rows_payload_keys[69:63] == 7'd94, rows_payload_keys[69:63] == 7'd93,
            rows_payload_keys[69:63] == 7'd92, rows_payload_keys[69:63] == 7'd91,
            rows_payload_keys[69:63] == 7'd90, rows_payload_keys[69:63] == 7'd89,
            rows_payload_keys[69:63] == 7'd88, rows_payload_keys[69:63] == 7'd87,
            rows_payload_keys[69:63] == 7'd86, rows_payload_keys[69:63] == 7'd85,
            rows_payload_keys[69:63] == 7'd84, rows_payload_keys[69:63] == 7'd83,
            rows_payload_keys[69:63] == 7'd82, rows_payload_keys[69:63] == 7'd81,
            rows_payload_keys[69:63] == 7'd80, rows_payload_keys[69:63] == 7'd79,
            rows_payload_keys[69:63] == 7'd78, rows_payload_keys[69:63] == 7'd77,
            rows_payload_keys[69:63] == 7'd76, rows_payload_keys[69:63] == 7'd75,
            rows_payload_keys[69:63] == 7'd74, rows_payload_keys[69:63] == 7'd73,
            rows_payload_keys[69:63] == 7'd72, rows_payload_keys[69:63] == 7'd71,
            rows_payload_keys[69:63] == 7'd70, rows_payload_keys[69:63] == 7'd69,
            rows_payload_keys[69:63] == 7'd68, rows_payload_keys[69:63] == 7'd67,
            rows_payload_keys[69:63] == 7'd66, rows_payload_keys[69:63] == 7'd65,
            rows_payload_keys[69:63] == 7'd64, rows_payload_keys[69:63] == 7'd63,
            rows_payload_keys[69:63] == 7'd62, rows_payload_keys[69:63] == 7'd61,
            rows_payload_keys[69:63] == 7'd60, rows_payload_keys[69:63] == 7'd59,
            rows_payload_keys[69:63] == 7'd58, rows_payload_keys[69:63] == 7'd57,
            rows_payload_keys[69:63] == 7'd56, rows_payload_keys[69:63] == 7'd55,
            rows_payload_keys[69:63] == 7'd54, rows_payload_keys[69:63] == 7'd53,
            rows_payload_keys[69:63] == 7'd52, rows_payload_keys[69:63] == 7'd51,
            rows_payload_keys[69:63] == 7'd50, rows_payload_keys[69:63] == 7'd49,
            rows_payload_keys[69:63] == 7'd48, rows_payload_keys[69:63] == 7'd47,
            rows_payload_keys[69:63] == 7'd46, rows_payload_keys[69:63] == 7'd45,
            rows_payload_keys[69:63] == 7'd44, rows_payload_keys[69:63] == 7'd43,
            rows_payload_keys[69:63] == 7'd42, rows_payload_keys[69:63] == 7'd41,
            rows_payload_keys[69:63] == 7'd40, rows_payload_keys[69:63] == 7'd39,
            rows_payload_keys[69:63] == 7'd38, rows_payload_keys[69:63] == 7'd37,
            rows_payload_keys[69:63] == 7'd36, rows_payload_keys[69:63] == 7'd35,
            rows_payload_keys[69:63] == 7'd34, rows_payload_keys[69:63] == 7'd33,
            rows_payload_keys[69:63] == 7'd32, rows_payload_keys[69:63] == 7'd31,
            rows_payload_keys[69:63] == 7'd30, rows_payload_keys[69:63] == 7'd29,
            rows_payload_keys[69:63] == 7'd28, rows_payload_keys[69:63] == 7'd27,
            rows_payload_keys[69:63] == 7'd26, rows_payload_keys[69:63] == 7'd25,
            rows_payload_keys[69:63] == 7'd24, rows_payload_keys[69:63] == 7'd23,
            rows_payload_keys[69:63] == 7'd22, rows_payload_keys[69:63] == 7'd21,
            rows_payload_keys[69:63] == 7'd20, rows_payload_keys[69:63] == 7'd19,
            rows_payload_keys[69:63] == 7'd18, rows_payload_keys[69:63] == 7'd17,
            rows_payload_keys[69:63] == 7'd16, rows_payload_keys[69:63] == 7'd15,
            rows_payload_keys[69:63] == 7'd14, rows_payload_keys[69:63] == 7'd13,
            rows_payload_keys[69:63] == 7'd12, rows_payload_keys[69:63] == 7'd11,
            rows_payload_keys[69:63] == 7'd10, rows_payload_keys[69:63] == 7'd9,
            rows_payload_keys[69:63] == 7'd8, rows_payload_keys[69:63] == 7'd7,
            rows_payload_keys[69:63] == 7'd6, rows_payload_keys[69:63] == 7'd5,
            rows_payload_keys[69:63] == 7'd4, rows_payload_keys[69:63] == 7'd3,
            rows_payload_keys[69:63] == 7'd2, rows_payload_keys[69:63] == 7'd1,
            rows_payload_keys[69:63] == 7'd0} : 128'd0;
    wire [127:0] union_7 = union_7_choice | union_7_choice_1;
    wire chosen_10 = rows_payload_size > 5'd10;
    wire [127:0] union_8_choice = chosen_10 ? {rows_payload_keys[76:70] == 7'd127,
            rows_payload_keys[76:70] == 7'd126, rows_payload_keys[76:70] == 7'd125,
            rows_payload_keys[76:70] == 7'd124, rows_payload_keys[76:70] == 7'd123,
            rows_payload_keys[76:70] == 7'd122, rows_payload_keys[76:70] == 7'd121,
            rows_payload_keys[76:70] == 7'd120, rows_payload_keys[76:70] == 7'd119,
            rows_payload_keys[76:70] == 7'd118, rows_payload_keys[76:70] == 7'd117,
            rows_payload_keys[76:70] == 7'd116, rows_payload_keys[76:70] == 7'd115,
            rows_payload_keys[76:70] == 7'd114, rows_payload_keys[76:70] == 7'd113,
            rows_payload_keys[76:70] == 7'd112, rows_payload_keys[76:70] == 7'd111,
            rows_payload_keys[76:70] == 7'd110, rows_payload_keys[76:70] == 7'd109,
            rows_payload_keys[76:70] == 7'd108, rows_payload_keys[76:70] == 7'd107,
            rows_payload_keys[76:70] == 7'd106, rows_payload_keys[76:70] == 7'd105,
            rows_payload_keys[76:70] == 7'd104, rows_payload_keys[76:70] == 7'd103,
            rows_payload_keys[76:70] == 7'd102, rows_payload_keys[76:70] == 7'd101,
            rows_payload_keys[76:70] == 7'd100, rows_payload_keys[76:70] == 7'd99,
            rows_payload_keys[76:70] == 7'd98, rows_payload_keys[76:70] == 7'd97,
            rows_payload_keys[76:70] == 7'd96, rows_payload_keys[76:70] == 7'd95,
            rows_payload_keys[76:70] == 7'd94, rows_payload_keys[76:70] == 7'd93,
            rows_payload_keys[76:70] == 7'd92, rows_payload_keys[76:70] == 7'd91,
            rows_payload_keys[76:70] == 7'd90, rows_payload_keys[76:70] == 7'd89,
            rows_payload_keys[76:70] == 7'd88, rows_payload_keys[76:70] == 7'd87,
            rows_payload_keys[76:70] == 7'd86, rows_payload_keys[76:70] == 7'd85,
            rows_payload_keys[76:70] == 7'd84, rows_payload_keys[76:70] == 7'd83,
            rows_payload_keys[76:70] == 7'd82, rows_payload_keys[76:70] == 7'd81,
            rows_payload_keys[76:70] == 7'd80, rows_payload_keys[76:70] == 7'd79,
            rows_payload_keys[76:70] == 7'd78, rows_payload_keys[76:70] == 7'd77,
            rows_payload_keys[76:70] == 7'd76, rows_payload_keys[76:70] == 7'd75,
            rows_payload_keys[76:70] == 7'd74, rows_payload_keys[76:70] == 7'd73,
            rows_payload_keys[76:70] == 7'd72, rows_payload_keys[76:70] == 7'd71,
            rows_payload_keys[76:70] == 7'd70, rows_payload_keys[76:70] == 7'd69,
            rows_payload_keys[76:70] == 7'd68, rows_payload_keys[76:70] == 7'd67,
            rows_payload_keys[76:70] == 7'd66, rows_payload_keys[76:70] == 7'd65,
            rows_payload_keys[76:70] == 7'd64, rows_payload_keys[76:70] == 7'd63,
            rows_payload_keys[76:70] == 7'd62, rows_payload_keys[76:70] == 7'd61,
            rows_payload_keys[76:70] == 7'd60, rows_payload_keys[76:70] == 7'd59,
            rows_payload_keys[76:70] == 7'd58, rows_payload_keys[76:70] == 7'd57,
            rows_payload_keys[76:70] == 7'd56, rows_payload_keys[76:70] == 7'd55,
            rows_payload_keys[76:70] == 7'd54, rows_payload_keys[76:70] == 7'd53,
            rows_payload_keys[76:70] == 7'd52, rows_payload_keys[76:70] == 7'd51,
            rows_payload_keys[76:70] == 7'd50, rows_payload_keys[76:70] == 7'd49,
            rows_payload_keys[76:70] == 7'd48, rows_payload_keys[76:70] == 7'd47,
            rows_payload_keys[76:70] == 7'd46, rows_payload_keys[76:70] == 7'd45,
            rows_payload_keys[76:70] == 7'd44, rows_payload_keys[76:70] == 7'd43,
            rows_payload_keys[76:70] == 7'd42, rows_payload_keys[76:70] == 7'd41,
            rows_payload_keys[76:70] == 7'd40, rows_payload_keys[76:70] == 7'd39,
            rows_payload_keys[76:70] == 7'd38, rows_payload_keys[76:70] == 7'd37,
            rows_payload_keys[76:70] == 7'd36, rows_payload_keys[76:70] == 7'd35,
            rows_payload_keys[76:70] == 7'd34, rows_payload_keys[76:70] == 7'd33,
            rows_payload_keys[76:70] == 7'd32, rows_payload_keys[76:70] == 7'd31,
            rows_payload_keys[76:70] == 7'd30, rows_payload_keys[76:70] == 7'd29,
            rows_payload_keys[76:70] == 7'd28, rows_payload_keys[76:70] == 7'd27,
            rows_payload_keys[76:70] == 7'd26, rows_payload_keys[76:70] == 7'd25,
            rows_payload_keys[76:70] == 7'd24, rows_payload_keys[76:70] == 7'd23,
            rows_payload_keys[76:70] == 7'd22, rows_payload_keys[76:70] == 7'd21,
            rows_payload_keys[76:70] == 7'd20, rows_payload_keys[76:70] == 7'd19,
            rows_payload_keys[76:70] == 7'd18, rows_payload_keys[76:70] == 7'd17,
            rows_payload_keys[76:70] == 7'd16, rows_payload_keys[76:70] == 7'd15,
            rows_payload_keys[76:70] == 7'd14, rows_payload_keys[76:70] == 7'd13,
            rows_payload_keys[76:70] == 7'd12, rows_payload_keys[76:70] == 7'd11,
            rows_payload_keys[76:70] == 7'd10, rows_payload_keys[76:70] == 7'd9,
            rows_payload_keys[76:70] == 7'd8, rows_payload_keys[76:70] == 7'd7,
            rows_payload_keys[76:70] == 7'd6, rows_payload_keys[76:70] == 7'd5,
            rows_payload_keys[76:70] == 7'd4, rows_payload_keys[76:70] == 7'd3,
            rows_payload_keys[76:70] == 7'd2, rows_payload_keys[76:70] == 7'd1,
            rows_payload_keys[76:70] == 7'd0} : 128'd0;
    wire chosen_11 = rows_payload_size > 5'd11;
    wire [127:0] union_8_choice_1 = chosen_11 ? {rows_payload_keys[83:77] == 7'd127,
            rows_payload_keys[83:77] == 7'd126, rows_payload_keys[83:77] == 7'd125,
            rows_payload_keys[83:77] == 7'd124, rows_payload_keys[83:77] == 7'd123,
            rows_payload_keys[83:77] == 7'd122, rows_payload_keys[83:77] == 7'd121,
            rows_payload_keys[83:77] == 7'd120, rows_payload_keys[83:77] == 7'd119,
            rows_payload_keys[83:77] == 7'd118, rows_payload_keys[83:77] == 7'd117,
            rows_payload_keys[83:77] == 7'd116, rows_payload_keys[83:77] == 7'd115,
            rows_payload_keys[83:77] == 7'd114, rows_payload_keys[83:77] == 7'd113,
            rows_payload_keys[83:77] == 7'd112, rows_payload_keys[83:77] == 7'd111,
            rows_payload_keys[83:77] == 7'd110, rows_payload_keys[83:77] == 7'd109,
            rows_payload_keys[83:77] == 7'd108, rows_payload_keys[83:77] == 7'd107,
            rows_payload_keys[83:77] == 7'd106, rows_payload_keys[83:77] == 7'd105,
            rows_payload_keys[83:77] == 7'd104, rows_payload_keys[83:77] == 7'd103,
            rows_payload_keys[83:77] == 7'd102, rows_payload_keys[83:77] == 7'd101,
            rows_payload_keys[83:77] == 7'd100, rows_payload_keys[83:77] == 7'd99,
            rows_payload_keys[83:77] == 7'd98, rows_payload_keys[83:77] == 7'd97,
            rows_payload_keys[83:77] == 7'd96, rows_payload_keys[83:77] == 7'd95,
            rows_payload_keys[83:77] == 7'd94, rows_payload_keys[83:77] == 7'd93,
            rows_payload_keys[83:77] == 7'd92, rows_payload_keys[83:77] == 7'd91,
            rows_payload_keys[83:77] == 7'd90, rows_payload_keys[83:77] == 7'd89,
            rows_payload_keys[83:77] == 7'd88, rows_payload_keys[83:77] == 7'd87,
            rows_payload_keys[83:77] == 7'd86, rows_payload_keys[83:77] == 7'd85,
            rows_payload_keys[83:77] == 7'd84, rows_payload_keys[83:77] == 7'd83,
            rows_payload_keys[83:77] == 7'd82, rows_payload_keys[83:77] == 7'd81,
            rows_payload_keys[83:77] == 7'd80, rows_payload_keys[83:77] == 7'd79,
            rows_payload_keys[83:77] == 7'd78, rows_payload_keys[83:77] == 7'd77,
            rows_payload_keys[83:77] == 7'd76, rows_payload_keys[83:77] == 7'd75,
            rows_payload_keys[83:77] == 7'd74, rows_payload_keys[83:77] == 7'd73,
            rows_payload_keys[83:77] == 7'd72, rows_payload_keys[83:77] == 7'd71,
            rows_payload_keys[83:77] == 7'd70, rows_payload_keys[83:77] == 7'd69,
            rows_payload_keys[83:77] == 7'd68, rows_payload_keys[83:77] == 7'd67,
            rows_payload_keys[83:77] == 7'd66, rows_payload_keys[83:77] == 7'd65,
            rows_payload_keys[83:77] == 7'd64, rows_payload_keys[83:77] == 7'd63,
            rows_payload_keys[83:77] == 7'd62, rows_payload_keys[83:77] == 7'd61,
            rows_payload_keys[83:77] == 7'd60, rows_payload_keys[83:77] == 7'd59,
            rows_payload_keys[83:77] == 7'd58, rows_payload_keys[83:77] == 7'd57,
            rows_payload_keys[83:77] == 7'd56, rows_payload_keys[83:77] == 7'd55,
            rows_payload_keys[83:77] == 7'd54, rows_payload_keys[83:77] == 7'd53,
            rows_payload_keys[83:77] == 7'd52, rows_payload_keys[83:77] == 7'd51,
            rows_payload_keys[83:77] == 7'd50, rows_payload_keys[83:77] == 7'd49,
            rows_payload_keys[83:77] == 7'd48, rows_payload_keys[83:77] == 7'd47,
            rows_payload_keys[83:77] == 7'd46, rows_payload_keys[83:77] == 7'd45,
            rows_payload_keys[83:77] == 7'd44, rows_payload_keys[83:77] == 7'd43,
            rows_payload_keys[83:77] == 7'd42, rows_payload_keys[83:77] == 7'd41,
            rows_payload_keys[83:77] == 7'd40, rows_payload_keys[83:77] == 7'd39,
            rows_payload_keys[83:77] == 7'd38, rows_payload_keys[83:77] == 7'd37,
            rows_payload_keys[83:77] == 7'd36, rows_payload_keys[83:77] == 7'd35,
            rows_payload_keys[83:77] == 7'd34, rows_payload_keys[83:77] == 7'd33,
            rows_payload_keys[83:77] == 7'd32, rows_payload_keys[83:77] == 7'd31,
            rows_payload_keys[83:77] == 7'd30, rows_payload_keys[83:77] == 7'd29,
            rows_payload_keys[83:77] == 7'd28, rows_payload_keys[83:77] == 7'd27,
            rows_payload_keys[83:77] == 7'd26, rows_payload_keys[83:77] == 7'd25,
            rows_payload_keys[83:77] == 7'd24, rows_payload_keys[83:77] == 7'd23,
            rows_payload_keys[83:77] == 7'd22, rows_payload_keys[83:77] == 7'd21,
            rows_payload_keys[83:77] == 7'd20, rows_payload_keys[83:77] == 7'd19,
            rows_payload_keys[83:77] == 7'd18, rows_payload_keys[83:77] == 7'd17,
            rows_payload_keys[83:77] == 7'd16, rows_payload_keys[83:77] == 7'd15,
            rows_payload_keys[83:77] == 7'd14, rows_payload_keys[83:77] == 7'd13,
            rows_payload_keys[83:77] == 7'd12, rows_payload_keys[83:77] == 7'd11,
            rows_payload_keys[83:77] == 7'd10, rows_payload_keys[83:77] == 7'd9,
            rows_payload_keys[83:77] == 7'd8, rows_payload_keys[83:77] == 7'd7,
            rows_payload_keys[83:77] == 7'd6, rows_payload_keys[83:77] == 7'd5,
            rows_payload_keys[83:77] == 7'd4, rows_payload_keys[83:77] == 7'd3,
            rows_payload_keys[83:77] == 7'd2, rows_payload_keys[83:77] == 7'd1,
            rows_payload_keys[83:77] == 7'd0} : 128'd0;
    wire [127:0] union_8 = union_8_choice | union_8_choice_1;
    wire [127:0] union_9 = union_7 | union_8;
    wire chosen_12 = rows_payload_size > 5'd12;
    wire [127:0] union_10_choice = chosen_12 ? {rows_payload_keys[90:84] == 7'd127,
            rows_payload_keys[90:84] == 7'd126, rows_payload_keys[90:84] == 7'd125,
            rows_payload_keys[90:84] == 7'd124, rows_payload_keys[90:84] == 7'd123,
            rows_payload_keys[90:84] == 7'd122, rows_payload_keys[90:84] == 7'd121,
            rows_payload_keys[90:84] == 7'd120, rows_payload_keys[90:84] == 7'd119,
            rows_payload_keys[90:84] == 7'd118, rows_payload_keys[90:84] == 7'd117,
            rows_payload_keys[90:84] == 7'd116, rows_payload_keys[90:84] == 7'd115,
            rows_payload_keys[90:84] == 7'd114, rows_payload_keys[90:84] == 7'd113,
            rows_payload_keys[90:84] == 7'd112, rows_payload_keys[90:84] == 7'd111,
            rows_payload_keys[90:84] == 7'd110, rows_payload_keys[90:84] == 7'd109,
            rows_payload_keys[90:84] == 7'd108, rows_payload_keys[90:84] == 7'd107,
            rows_payload_keys[90:84] == 7'd106, rows_payload_keys[90:84] == 7'd105,
            rows_payload_keys[90:84] == 7'd104, rows_payload_keys[90:84] == 7'd103,
            rows_payload_keys[90:84] == 7'd102, rows_payload_keys[90:84] == 7'd101,
            rows_payload_keys[90:84] == 7'd100, rows_payload_keys[90:84] == 7'd99,
            rows_payload_keys[90:84] == 7'd98, rows_payload_keys[90:84] == 7'd97,
            rows_payload_keys[90:84] == 7'd96, rows_payload_keys[90:84] == 7'd95,
            rows_payload_keys[90:84] == 7'd94, rows_payload_keys[90:84] == 7'd93,
            rows_payload_keys[90:84] == 7'd92, rows_payload_keys[90:84] == 7'd91,
            rows_payload_keys[90:84] == 7'd90, rows_payload_keys[90:84] == 7'd89,
            rows_payload_keys[90:84] == 7'd88, rows_payload_keys[90:84] == 7'd87,
            rows_payload_keys[90:84] == 7'd86, rows_payload_keys[90:84] == 7'd85,
            rows_payload_keys[90:84] == 7'd84, rows_payload_keys[90:84] == 7'd83,
            rows_payload_keys[90:84] == 7'd82, rows_payload_keys[90:84] == 7'd81,
            rows_payload_keys[90:84] == 7'd80, rows_payload_keys[90:84] == 7'd79,
            rows_payload_keys[90:84] == 7'd78, rows_payload_keys[90:84] == 7'd77,
            rows_payload_keys[90:84] == 7'd76, rows_payload_keys[90:84] == 7'd75,
            rows_payload_keys[90:84] == 7'd74, rows_payload_keys[90:84] == 7'd73,
            rows_payload_keys[90:84] == 7'd72, rows_payload_keys[90:84] == 7'd71,
            rows_payload_keys[90:84] == 7'd70, rows_payload_keys[90:84] == 7'd69,
            rows_payload_keys[90:84] == 7'd68, rows_payload_keys[90:84] == 7'd67,
            rows_payload_keys[90:84] == 7'd66, rows_payload_keys[90:84] == 7'd65,
            rows_payload_keys[90:84] == 7'd64, rows_payload_keys[90:84] == 7'd63,
            rows_payload_keys[90:84] == 7'd62, rows_payload_keys[90:84] == 7'd61,
            rows_payload_keys[90:84] == 7'd60, rows_payload_keys[90:84] == 7'd59,
            rows_payload_keys[90:84] == 7'd58, rows_payload_keys[90:84] == 7'd57,
            rows_payload_keys[90:84] == 7'd56, rows_payload_keys[90:84] == 7'd55,
            rows_payload_keys[90:84] == 7'd54, rows_payload_keys[90:84] == 7'd53,
            rows_payload_keys[90:84] == 7'd52, rows_payload_keys[90:84] == 7'd51,
            rows_payload_keys[90:84] == 7'd50, rows_payload_keys[90:84] == 7'd49,
            rows_payload_keys[90:84] == 7'd48, rows_payload_keys[90:84] == 7'd47,
            rows_payload_keys[90:84] == 7'd46, rows_payload_keys[90:84] == 7'd45,
            rows_payload_keys[90:84] == 7'd44, rows_payload_keys[90:84] == 7'd43,
            rows_payload_keys[90:84] == 7'd42, rows_payload_keys[90:84] == 7'd41,
            rows_payload_keys[90:84] == 7'd40, rows_payload_keys[90:84] == 7'd39,
            rows_payload_keys[90:84] == 7'd38, rows_payload_keys[90:84] == 7'd37,
            rows_payload_keys[90:84] == 7'd36, rows_payload_keys[90:84] == 7'd35,
            rows_payload_keys[90:84] == 7'd34, rows_payload_keys[90:84] == 7'd33,
            rows_payload_keys[90:84] == 7'd32, rows_payload_keys[90:84] == 7'd31,
            rows_payload_keys[90:84] == 7'd30, rows_payload_keys[90:84] == 7'd29,
            rows_payload_keys[90:84] == 7'd28, rows_payload_keys[90:84] == 7'd27,
            rows_payload_keys[90:84] == 7'd26, rows_payload_keys[90:84] == 7'd25,
            rows_payload_keys[90:84] == 7'd24, rows_payload_keys[90:84] == 7'd23,
            rows_payload_keys[90:84] == 7'd22, rows_payload_keys[90:84] == 7'd21,
            rows_payload_keys[90:84] == 7'd20, rows_payload_keys[90:84] == 7'd19,
            rows_payload_keys[90:84] == 7'd18, rows_payload_keys[90:84] == 7'd17,
            rows_payload_keys[90:84] == 7'd16, rows_payload_keys[90:84] == 7'd15,
            rows_payload_keys[90:84] == 7'd14, rows_payload_keys[90:84] == 7'd13,
            rows_payload_keys[90:84] == 7'd12, rows_payload_keys[90:84] == 7'd11,
            rows_payload_keys[90:84] == 7'd10, rows_payload_keys[90:84] == 7'd9,
            rows_payload_keys[90:84] == 7'd8, rows_payload_keys[90:84] == 7'd7,
            rows_payload_keys[90:84] == 7'd6, rows_payload_keys[90:84] == 7'd5,
            rows_payload_keys[90:84] == 7'd4, rows_payload_keys[90:84] == 7'd3,
            rows_payload_keys[90:84] == 7'd2, rows_payload_keys[90:84] == 7'd1,
            rows_payload_keys[90:84] == 7'd0} : 128'd0;
    wire chosen_13 = rows_payload_size > 5'd13;
    wire [127:0] union_10_choice_1 = chosen_13 ? {rows_payload_keys[97:91] == 7'd127,
            rows_payload_keys[97:91] == 7'd126, rows_payload_keys[97:91] == 7'd125,
            rows_payload_keys[97:91] == 7'd124, rows_payload_keys[97:91] == 7'd123,
            rows_payload_keys[97:91] == 7'd122, rows_payload_keys[97:91] == 7'd121,
            rows_payload_keys[97:91] == 7'd120, rows_payload_keys[97:91] == 7'd119,
            rows_payload_keys[97:91] == 7'd118, rows_payload_keys[97:91] == 7'd117,
            rows_payload_keys[97:91] == 7'd116, rows_payload_keys[97:91] == 7'd115,
            rows_payload_keys[97:91] == 7'd114, rows_payload_keys[97:91] == 7'd113,
            rows_payload_keys[97:91] == 7'd112, rows_payload_keys[97:91] == 7'd111,
            rows_payload_keys[97:91] == 7'd110, rows_payload_keys[97:91] == 7'd109,
            rows_payload_keys[97:91] == 7'd108, rows_payload_keys[97:91] == 7'd107,
            rows_payload_keys[97:91] == 7'd106, rows_payload_keys[97:91] == 7'd105,
            rows_payload_keys[97:91] == 7'd104, rows_payload_keys[97:91] == 7'd103,
            rows_payload_keys[97:91] == 7'd102, rows_payload_keys[97:91] == 7'd101,
            rows_payload_keys[97:91] == 7'd100, rows_payload_keys[97:91] == 7'd99,
            rows_payload_keys[97:91] == 7'd98, rows_payload_keys[97:91] == 7'd97,
            rows_payload_keys[97:91] == 7'd96, rows_payload_keys[97:91] == 7'd95,
            rows_payload_keys[97:91] == 7'd94, rows_payload_keys[97:91] == 7'd93,
            rows_payload_keys[97:91] == 7'd92, rows_payload_keys[97:91] == 7'd91,
            rows_payload_keys[97:91] == 7'd90, rows_payload_keys[97:91] == 7'd89,
            rows_payload_keys[97:91] == 7'd88, rows_payload_keys[97:91] == 7'd87,
            rows_payload_keys[97:91] == 7'd86, rows_payload_keys[97:91] == 7'd85,
            rows_payload_keys[97:91] == 7'd84, rows_payload_keys[97:91] == 7'd83,
            rows_payload_keys[97:91] == 7'd82, rows_payload_keys[97:91] == 7'd81,
            rows_payload_keys[97:91] == 7'd80, rows_payload_keys[97:91] == 7'd79,
            rows_payload_keys[97:91] == 7'd78, rows_payload_keys[97:91] == 7'd77,
            rows_payload_keys[97:91] == 7'd76, rows_payload_keys[97:91] == 7'd75,
            rows_payload_keys[97:91] == 7'd74, rows_payload_keys[97:91] == 7'd73,
            rows_payload_keys[97:91] == 7'd72, rows_payload_keys[97:91] == 7'd71,
            rows_payload_keys[97:91] == 7'd70, rows_payload_keys[97:91] == 7'd69,
            rows_payload_keys[97:91] == 7'd68, rows_payload_keys[97:91] == 7'd67,
            rows_payload_keys[97:91] == 7'd66, rows_payload_keys[97:91] == 7'd65,
            rows_payload_keys[97:91] == 7'd64, rows_payload_keys[97:91] == 7'd63,
            rows_payload_keys[97:91] == 7'd62, rows_payload_keys[97:91] == 7'd61,
            rows_payload_keys[97:91] == 7'd60, rows_payload_keys[97:91] == 7'd59,
            rows_payload_keys[97:91] == 7'd58, rows_payload_keys[97:91] == 7'd57,
            rows_payload_keys[97:91] == 7'd56, rows_payload_keys[97:91] == 7'd55,
            rows_payload_keys[97:91] == 7'd54, rows_payload_keys[97:91] == 7'd53,
            rows_payload_keys[97:91] == 7'd52, rows_payload_keys[97:91] == 7'd51,
            rows_payload_keys[97:91] == 7'd50, rows_payload_keys[97:91] == 7'd49,
            rows_payload_keys[97:91] == 7'd48, rows_payload_keys[97:91] == 7'd47,
            rows_payload_keys[97:91] == 7'd46, rows_payload_keys[97:91] == 7'd45,
            rows_payload_keys[97:91] == 7'd44, rows_payload_keys[97:91] == 7'd43,
            rows_payload_keys[97:91] == 7'd42, rows_payload_keys[97:91] == 7'd41,
            rows_payload_keys[97:91] == 7'd40, rows_payload_keys[97:91] == 7'd39,
            rows_payload_keys[97:91] == 7'd38, rows_payload_keys[97:91] == 7'd37,
            rows_payload_keys[97:91] == 7'd36, rows_payload_keys[97:91] == 7'd35,
            rows_payload_keys[97:91] == 7'd34, rows_payload_keys[97:91] == 7'd33,
            rows_payload_keys[97:91] == 7'd32, rows_payload_keys[97:91] == 7'd31,
            rows_payload_keys[97:91] == 7'd30, rows_payload_keys[97:91] == 7'd29,
            rows_payload_keys[97:91] == 7'd28, rows_payload_keys[97:91] == 7'd27,
            rows_payload_keys[97:91] == 7'd26, rows_payload_keys[97:91] == 7'd25,
            rows_payload_keys[97:91] == 7'd24, rows_payload_keys[97:91] == 7'd23,
            rows_payload_keys[97:91] == 7'd22, rows_payload_keys[97:91] == 7'd21,
            rows_payload_keys[97:91] == 7'd20, rows_payload_keys[97:91] == 7'd19,
            rows_payload_keys[97:91] == 7'd18, rows_payload_keys[97:91] == 7'd17,
            rows_payload_keys[97:91] == 7'd16, rows_payload_keys[97:91] == 7'd15,
            rows_payload_keys[97:91] == 7'd14, rows_payload_keys[97:91] == 7'd13,
            rows_payload_keys[97:91] == 7'd12, rows_payload_keys[97:91] == 7'd11,
            rows_payload_keys[97:91] == 7'd10, rows_payload_keys[97:91] == 7'd9,
            rows_payload_keys[97:91] == 7'd8, rows_payload_keys[97:91] == 7'd7,
            rows_payload_keys[97:91] == 7'd6, rows_payload_keys[97:91] == 7'd5,
            rows_payload_keys[97:91] == 7'd4, rows_payload_keys[97:91] == 7'd3,
            rows_payload_keys[97:91] == 7'd2, rows_payload_keys[97:91] == 7'd1,
            rows_payload_keys[97:91] == 7'd0} : 128'd0;
    wire [127:0] union_10 = union_10_choice | union_10_choice_1;
    wire chosen_14 = rows_payload_size > 5'd14;
    wire [127:0] union_11_choice = chosen_14 ? {rows_payload_keys[104:98] == 7'd127,
            rows_payload_keys[104:98] == 7'd126, rows_payload_keys[104:98] == 7'd125,
            rows_payload_keys[104:98] == 7'd124, rows_payload_keys[104:98] == 7'd123,
            rows_payload_keys[104:98] == 7'd122, rows_payload_keys[104:98] == 7'd121,
            rows_payload_keys[104:98] == 7'd120, rows_payload_keys[104:98] == 7'd119,
            rows_payload_keys[104:98] == 7'd118, rows_payload_keys[104:98] == 7'd117,
            rows_payload_keys[104:98] == 7'd116, rows_payload_keys[104:98] == 7'd115,
            rows_payload_keys[104:98] == 7'd114, rows_payload_keys[104:98] == 7'd113,
            rows_payload_keys[104:98] == 7'd112, rows_payload_keys[104:98] == 7'd111,
            rows_payload_keys[104:98] == 7'd110, rows_payload_keys[104:98] == 7'd109,
            rows_payload_keys[104:98] == 7'd108, rows_payload_keys[104:98] == 7'd107,
            rows_payload_keys[104:98] == 7'd106, rows_payload_keys[104:98] == 7'd105,
            rows_payload_keys[104:98] == 7'd104, rows_payload_keys[104:98] == 7'd103,
            rows_payload_keys[104:98] == 7'd102, rows_payload_keys[104:98] == 7'd101,
            rows_payload_keys[104:98] == 7'd100, rows_payload_keys[104:98] == 7'd99,
            rows_payload_keys[104:98] == 7'd98, rows_payload_keys[104:98] == 7'd97,
            rows_payload_keys[104:98] == 7'd96, rows_payload_keys[104:98] == 7'd95,
            rows_payload_keys[104:98] == 7'd94, rows_payload_keys[104:98] == 7'd93,
            rows_payload_keys[104:98] == 7'd92, rows_payload_keys[104:98] == 7'd91,
            rows_payload_keys[104:98] == 7'd90, rows_payload_keys[104:98] == 7'd89,
            rows_payload_keys[104:98] == 7'd88, rows_payload_keys[104:98] == 7'd87,
            rows_payload_keys[104:98] == 7'd86, rows_payload_keys[104:98] == 7'd85,
            rows_payload_keys[104:98] == 7'd84, rows_payload_keys[104:98] == 7'd83,
            rows_payload_keys[104:98] == 7'd82, rows_payload_keys[104:98] == 7'd81,
            rows_payload_keys[104:98] == 7'd80, rows_payload_keys[104:98] == 7'd79,
            rows_payload_keys[104:98] == 7'd78, rows_payload_keys[104:98] == 7'd77,
            rows_payload_keys[104:98] == 7'd76, rows_payload_keys[104:98] == 7'd75,
            rows_payload_keys[104:98] == 7'd74, rows_payload_keys[104:98] == 7'd73,
            rows_payload_keys[104:98] == 7'd72, rows_payload_keys[104:98] == 7'd71,
            rows_payload_keys[104:98] == 7'd70, rows_payload_keys[104:98] == 7'd69,
            rows_payload_keys[104:98] == 7'd68, rows_payload_keys[104:98] == 7'd67,
            rows_payload_keys[104:98] == 7'd66, rows_payload_keys[104:98] == 7'd65,
            rows_payload_keys[104:98] == 7'd64, rows_payload_keys[104:98] == 7'd63,
            rows_payload_keys[104:98] == 7'd62, rows_payload_keys[104:98] == 7'd61,
            rows_payload_keys[104:98] == 7'd60, rows_payload_keys[104:98] == 7'd59,
            rows_payload_keys[104:98] == 7'd58, rows_payload_keys[104:98] == 7'd57,
            rows_payload_keys[104:98] == 7'd56, rows_payload_keys[104:98] == 7'd55,
            rows_payload_keys[104:98] == 7'd54, rows_payload_keys[104:98] == 7'd53,
            rows_payload_keys[104:98] == 7'd52, rows_payload_keys[104:98] == 7'd51,
            rows_payload_keys[104:98] == 7'd50, rows_payload_keys[104:98] == 7'd49,
            rows_payload_keys[104:98] == 7'd48, rows_payload_keys[104:98] == 7'd47,
            rows_payload_keys[104:98] == 7'd46, rows_payload_keys[104:98] == 7'd45,
            rows_payload_keys[104:98] == 7'd44, rows_payload_keys[104:98] == 7'd43,
            rows_payload_keys[104:98] == 7'd42, rows_payload_keys[104:98] == 7'd41,
            rows_payload_keys[104:98] == 7'd40, rows_payload_keys[104:98] == 7'd39,
            rows_payload_keys[104:98] == 7'd38, rows_payload_keys[104:98] == 7'd37,
            rows_payload_keys[104:98] == 7'd36, rows_payload_keys[104:98] == 7'd35,
            rows_payload_keys[104:98] == 7'd34, rows_payload_keys[104:98] == 7'd33,
            rows_payload_keys[104:98] == 7'd32, rows_payload_keys[104:98] == 7'd31,
            rows_payload_keys[104:98] == 7'd30, rows_payload_keys[104:98] == 7'd29,
            rows_payload_keys[104:98] == 7'd28, rows_payload_keys[104:98] == 7'd27,
            rows_payload_keys[104:98] == 7'd26, rows_payload_keys[104:98] == 7'd25,
            rows_payload_keys[104:98] == 7'd24, rows_payload_keys[104:98] == 7'd23,
            rows_payload_keys[104:98] == 7'd22, rows_payload_keys[104:98] == 7'd21,
            rows_payload_keys[104:98] == 7'd20, rows_payload_keys[104:98] == 7'd19,
            rows_payload_keys[104:98] == 7'd18, rows_payload_keys[104:98] == 7'd17,
            rows_payload_keys[104:98] == 7'd16, rows_payload_keys[104:98] == 7'd15,
            rows_payload_keys[104:98] == 7'd14, rows_payload_keys[104:98] == 7'd13,
            rows_payload_keys[104:98] == 7'd12, rows_payload_keys[104:98] == 7'd11,
            rows_payload_keys[104:98] == 7'd10, rows_payload_keys[104:98] == 7'd9,
            rows_payload_keys[104:98] == 7'd8, rows_payload_keys[104:98] == 7'd7,
            rows_payload_keys[104:98] == 7'd6, rows_payload_keys[104:98] == 7'd5,
            rows_payload_keys[104:98] == 7'd4, rows_payload_keys[104:98] == 7'd3,
            rows_payload_keys[104:98] == 7'd2, rows_payload_keys[104:98] == 7'd1,
            rows_payload_keys[104:98] == 7'd0} : 128'd0;
    wire chosen_15 = rows_payload_size > 5'd15;
    wire [127:0] union_11_choice_1 = chosen_15 ? {rows_payload_keys[111:105] == 7'd127,
            rows_payload_keys[111:105] == 7'd126, rows_payload_keys[111:105] == 7'd125,
            rows_payload_keys[111:105] == 7'd124, rows_payload_keys[111:105] == 7'd123,
            rows_payload_keys[111:105] == 7'd122, rows_payload_keys[111:105] == 7'd121,
            rows_payload_keys[111:105] == 7'd120, rows_payload_keys[111:105] == 7'd119,
            rows_payload_keys[111:105] == 7'd118, rows_payload_keys[111:105] == 7'd117,
            rows_payload_keys[111:105] == 7'd116, rows_payload_keys[111:105] == 7'd115,
            rows_payload_keys[111:105] == 7'd114, rows_payload_keys[111:105] == 7'd113,
            rows_payload_keys[111:105] == 7'd112, rows_payload_keys[111:105] == 7'd111,
            rows_payload_keys[111:105] == 7'd110, rows_payload_keys[111:105] == 7'd109,
            rows_payload_keys[111:105] == 7'd108, rows_payload_keys[111:105] == 7'd107,
            rows_payload_keys[111:105] == 7'd106, rows_payload_keys[111:105] == 7'd105,
            rows_payload_keys[111:105] == 7'd104, rows_payload_keys[111:105] == 7'd103,
            rows_payload_keys[111:105] == 7'd102, rows_payload_keys[111:105] == 7'd101,
            rows_payload_keys[111:105] == 7'd100, rows_payload_keys[111:105] == 7'd99,
            rows_payload_keys[111:105] == 7'd98, rows_payload_keys[111:105] == 7'd97,
            rows_payload_keys[111:105] == 7'd96, rows_payload_keys[111:105] == 7'd95,
            rows_payload_keys[111:105] == 7'd94, rows_payload_keys[111:105] == 7'd93,
            rows_payload_keys[111:105] == 7'd92, rows_payload_keys[111:105] == 7'd91,
            rows_payload_keys[111:105] == 7'd90, rows_payload_keys[111:105] == 7'd89,
            rows_payload_keys[111:105] == 7'd88, rows_payload_keys[111:105] == 7'd87,
            rows_payload_keys[111:105] == 7'd86, rows_payload_keys[111:105] == 7'd85,
            rows_payload_keys[111:105] == 7'd84, rows_payload_keys[111:105] == 7'd83,
            rows_payload_keys[111:105] == 7'd82, rows_payload_keys[111:105] == 7'd81,
            rows_payload_keys[111:105] == 7'd80, rows_payload_keys[111:105] == 7'd79,
            rows_payload_keys[111:105] == 7'd78, rows_payload_keys[111:105] == 7'd77,
            rows_payload_keys[111:105] == 7'd76, rows_payload_keys[111:105] == 7'd75,
            rows_payload_keys[111:105] == 7'd74, rows_payload_keys[111:105] == 7'd73,
            rows_payload_keys[111:105] == 7'd72, rows_payload_keys[111:105] == 7'd71,
            rows_payload_keys[111:105] == 7'd70, rows_payload_keys[111:105] == 7'd69,
            rows_payload_keys[111:105] == 7'd68, rows_payload_keys[111:105] == 7'd67,
            rows_payload_keys[111:105] == 7'd66, rows_payload_keys[111:105] == 7'd65,
            rows_payload_keys[111:105] == 7'd64, rows_payload_keys[111:105] == 7'd63,
            rows_payload_keys[111:105] == 7'd62, rows_payload_keys[111:105] == 7'd61,
            rows_payload_keys[111:105] == 7'd60, rows_payload_keys[111:105] == 7'd59,
            rows_payload_keys[111:105] == 7'd58, rows_payload_keys[111:105] == 7'd57,
            rows_payload_keys[111:105] == 7'd56, rows_payload_keys[111:105] == 7'd55,
            rows_payload_keys[111:105] == 7'd54, rows_payload_keys[111:105] == 7'd53,
            rows_payload_keys[111:105] == 7'd52, rows_payload_keys[111:105] == 7'd51,
            rows_payload_keys[111:105] == 7'd50, rows_payload_keys[111:105] == 7'd49,
            rows_payload_keys[111:105] == 7'd48, rows_payload_keys[111:105] == 7'd47,
            rows_payload_keys[111:105] == 7'd46, rows_payload_keys[111:105] == 7'd45,
            rows_payload_keys[111:105] == 7'd44, rows_payload_keys[111:105] == 7'd43,
            rows_payload_keys[111:105] == 7'd42, rows_payload_keys[111:105] == 7'd41,
            rows_payload_keys[111:105] == 7'd40, rows_payload_keys[111:105] == 7'd39,
            rows_payload_keys[111:105] == 7'd38, rows_payload_keys[111:105] == 7'd37,
            rows_payload_keys[111:105] == 7'd36, rows_payload_keys[111:105] == 7'd35,
            rows_payload_keys[111:105] == 7'd34, rows_payload_keys[111:105] == 7'd33,
            rows_payload_keys[111:105] == 7'd32, rows_payload_keys[111:105] == 7'd31,
            rows_payload_keys[111:105] == 7'd30, rows_payload_keys[111:105] == 7'd29,
            rows_payload_keys[111:105] == 7'd28, rows_payload_keys[111:105] == 7'd27,
            rows_payload_keys[111:105] == 7'd26, rows_payload_keys[111:105] == 7'd25,
            rows_payload_keys[111:105] == 7'd24, rows_payload_keys[111:105] == 7'd23,
            rows_payload_keys[111:105] == 7'd22, rows_payload_keys[111:105] == 7'd21,
            rows_payload_keys[111:105] == 7'd20, rows_payload_keys[111:105] == 7'd19,
            rows_payload_keys[111:105] == 7'd18, rows_payload_keys[111:105] == 7'd17,
            rows_payload_keys[111:105] == 7'd16, rows_payload_keys[111:105] == 7'd15,
            rows_payload_keys[111:105] == 7'd14, rows_payload_keys[111:105] == 7'd13,
            rows_payload_keys[111:105] == 7'd12, rows_payload_keys[111:105] == 7'd11,
            rows_payload_keys[111:105] == 7'd10, rows_payload_keys[111:105] == 7'd9,
            rows_payload_keys[111:105] == 7'd8, rows_payload_keys[111:105] == 7'd7,
            rows_payload_keys[111:105] == 7'd6, rows_payload_keys[111:105] == 7'd5,
            rows_payload_keys[111:105] == 7'd4, rows_payload_keys[111:105] == 7'd3,
            rows_payload_keys[111:105] == 7'd2, rows_payload_keys[111:105] == 7'd1,
            rows_payload_keys[111:105] == 7'd0} : 128'd0;
    wire [127:0] union_11 = union_11_choice | union_11_choice_1;
    wire [127:0] union_12 = union_10 | union_11;
    wire [127:0] union_13 = union_9 | union_12;
    wire [127:0] union_14 = union_6 | union_13;
    wire [127:0] mask = collected | union_14;
    wire union_15 = (chosen_0 & ({2'd0, rows_payload_keys[6:0]} >= limit)) |
            (chosen_1 & ({2'd0, rows_payload_keys[13:7]} >= limit));
    wire union_16 = (chosen_2 & ({2'd0, rows_payload_keys[20:14]} >= limit)) |
            (chosen_3 & ({2'd0, rows_payload_keys[27:21]} >= limit));
    wire union_17 = union_15 | union_16;
    wire union_18 = (chosen_4 & ({2'd0, rows_payload_keys[34:28]} >= limit)) |
            (chosen_5 & ({2'd0, rows_payload_keys[41:35]} >= limit));
    wire union_19 = (chosen_6 & ({2'd0, rows_payload_keys[48:42]} >= limit)) |
            (chosen_7 & ({2'd0, rows_payload_keys[55:49]} >= limit));
    wire union_20 = union_18 | union_19;
    wire union_21 = union_17 | union_20;
    wire union_22 = (chosen_8 & ({2'd0, rows_payload_keys[62:56]} >= limit)) |
            (chosen_9 & ({2'd0, rows_payload_keys[69:63]} >= limit));
    wire union_23 = (chosen_10 & ({2'd0, rows_payload_keys[76:70]} >= limit)) |
            (chosen_11 & ({2'd0, rows_payload_keys[83:77]} >= limit));
    wire union_24 = union_22 | union_23;
    wire union_25 = (chosen_12 & ({2'd0, rows_payload_keys[90:84]} >= limit)) |
            (chosen_13 & ({2'd0, rows_payload_keys[97:91]} >= limit));
    wire union_26 = (chosen_14 & ({2'd0, rows_payload_keys[104:98]} >= limit)) |
            (chosen_15 & ({2'd0, rows_payload_keys[111:105]} >= limit));
    wire union_27 = union_25 | union_26;
    wire union_28 = union_24 | union_27;
    wire union_29 = union_21 | union_28;
    wire wrong = over | union_29;
    wire [127:0] found_and = mask & {rows_payload_argmax == 7'd127, rows_payload_argmax == 7'd126,
            rows_payload_argmax == 7'd125, rows_payload_argmax == 7'd124, rows_payload_argmax ==
            7'd123, rows_payload_argmax == 7'd122, rows_payload_argmax == 7'd121,
            rows_payload_argmax == 7'd120, rows_payload_argmax == 7'd119, rows_payload_argmax ==
            7'd118, rows_payload_argmax == 7'd117, rows_payload_argmax == 7'd116,
            rows_payload_argmax == 7'd115, rows_payload_argmax == 7'd114, rows_payload_argmax ==
            7'd113, rows_payload_argmax == 7'd112, rows_payload_argmax == 7'd111,
            rows_payload_argmax == 7'd110, rows_payload_argmax == 7'd109, rows_payload_argmax ==
            7'd108, rows_payload_argmax == 7'd107, rows_payload_argmax == 7'd106,
            rows_payload_argmax == 7'd105, rows_payload_argmax == 7'd104, rows_payload_argmax ==
            7'd103, rows_payload_argmax == 7'd102, rows_payload_argmax == 7'd101,
            rows_payload_argmax == 7'd100, rows_payload_argmax == 7'd99, rows_payload_argmax ==
            7'd98, rows_payload_argmax == 7'd97, rows_payload_argmax == 7'd96,
            rows_payload_argmax == 7'd95, rows_payload_argmax == 7'd94, rows_payload_argmax ==
            7'd93, rows_payload_argmax == 7'd92, rows_payload_argmax == 7'd91,
            rows_payload_argmax == 7'd90, rows_payload_argmax == 7'd89, rows_payload_argmax ==
            7'd88, rows_payload_argmax == 7'd87, rows_payload_argmax == 7'd86,
            rows_payload_argmax == 7'd85, rows_payload_argmax == 7'd84, rows_payload_argmax ==
            7'd83, rows_payload_argmax == 7'd82, rows_payload_argmax == 7'd81,
            rows_payload_argmax == 7'd80, rows_payload_argmax == 7'd79, rows_payload_argmax ==
            7'd78, rows_payload_argmax == 7'd77, rows_payload_argmax == 7'd76,
            rows_payload_argmax == 7'd75, rows_payload_argmax == 7'd74, rows_payload_argmax ==
            7'd73, rows_payload_argmax == 7'd72, rows_payload_argmax == 7'd71,
            rows_payload_argmax == 7'd70, rows_payload_argmax == 7'd69, rows_payload_argmax ==
            7'd68, rows_payload_argmax == 7'd67, rows_payload_argmax == 7'd66,
            rows_payload_argmax == 7'd65, rows_payload_argmax == 7'd64, rows_payload_argmax ==
            7'd63, rows_payload_argmax == 7'd62, rows_payload_argmax == 7'd61,
            rows_payload_argmax == 7'd60, rows_payload_argmax == 7'd59, rows_payload_argmax ==
            7'd58, rows_payload_argmax == 7'd57, rows_payload_argmax == 7'd56,
            rows_payload_argmax == 7'd55, rows_payload_argmax == 7'd54, rows_payload_argmax ==
            7'd53, rows_payload_argmax == 7'd52, rows_payload_argmax == 7'd51,
            rows_payload_argmax == 7'd50, rows_payload_argmax == 7'd49, rows_payload_argmax ==
            7'd48, rows_payload_argmax == 7'd47, rows_payload_argmax == 7'd46,
            rows_payload_argmax == 7'd45, rows_payload_argmax == 7'd44, rows_payload_argmax ==
            7'd43, rows_payload_argmax == 7'd42, rows_payload_argmax == 7'd41,
            rows_payload_argmax == 7'd40, rows_payload_argmax == 7'd39, rows_payload_argmax ==
            7'd38, rows_payload_argmax == 7'd37, rows_payload_argmax == 7'd36,
            rows_payload_argmax == 7'd35, rows_payload_argmax == 7'd34, rows_payload_argmax ==
            7'd33, rows_payload_argmax == 7'd32, rows_payload_argmax == 7'd31,
            rows_payload_argmax == 7'd30, rows_payload_argmax == 7'd29, rows_payload_argmax ==
            7'd28, rows_payload_argmax == 7'd27, rows_payload_argmax == 7'd26,
            rows_payload_argmax == 7'd25, rows_payload_argmax == 7'd24, rows_payload_argmax ==
            7'd23, rows_payload_argmax == 7'd22, rows_payload_argmax == 7'd21,
            rows_payload_argmax == 7'd20, rows_payload_argmax == 7'd19, rows_payload_argmax ==
            7'd18, rows_payload_argmax == 7'd17, rows_payload_argmax == 7'd16,
            rows_payload_argmax == 7'd15, rows_payload_argmax == 7'd14, rows_payload_argmax ==
            7'd13, rows_payload_argmax == 7'd12, rows_payload_argmax == 7'd11,
            rows_payload_argmax == 7'd10, rows_payload_argmax == 7'd9, rows_payload_argmax == 7'd8,
            rows_payload_argmax == 7'd7, rows_payload_argmax == 7'd6, rows_payload_argmax == 7'd5,
            rows_payload_argmax == 7'd4, rows_payload_argmax == 7'd3, rows_payload_argmax == 7'd2,
            rows_payload_argmax == 7'd1, rows_payload_argmax == 7'd0};
    wire jobs_fire = jobs_valid & jobs_ready;
    wire rows_fire = rows_valid & rows_ready;
    wire ends = rows_fire & rows_payload_last;
    wire leaves = ends & (refused == NONE) & (found == NONE);
    wire heads_fire = heads_valid & heads_ready;
    wire skip = rows_payload_gap > threshold;
    wire [127:0] neededValues = skip ? {rows_payload_argmax == 7'd127, rows_payload_argmax ==
            7'd126, rows_payload_argmax == 7'd125, rows_payload_argmax == 7'd124,
            rows_payload_argmax == 7'd123, rows_payload_argmax == 7'd122, rows_payload_argmax ==
            7'd121, rows_payload_argmax == 7'd120, rows_payload_argmax == 7'd119,
            rows_payload_argmax == 7'd118, rows_payload_argmax == 7'd117, rows_payload_argmax ==
            7'd116, rows_payload_argmax == 7'd115, rows_payload_argmax == 7'd114,
            rows_payload_argmax == 7'd113, rows_payload_argmax == 7'd112, rows_payload_argmax ==
            7'd111, rows_payload_argmax == 7'd110, rows_payload_argmax == 7'd109,
            rows_payload_argmax == 7'd108, rows_payload_argmax == 7'd107, rows_payload_argmax ==
            7'd106, rows_payload_argmax == 7'd105, rows_payload_argmax == 7'd104,
            rows_payload_argmax == 7'd103, rows_payload_argmax == 7'd102, rows_payload_argmax ==
            7'd101, rows_payload_argmax == 7'd100, rows_payload_argmax == 7'd99,
            rows_payload_argmax == 7'd98, rows_payload_argmax == 7'd97, rows_payload_argmax ==
            7'd96, rows_payload_argmax == 7'd95, rows_payload_argmax == 7'd94,
            rows_payload_argmax == 7'd93, rows_payload_argmax == 7'd92, rows_payload_argmax ==
            7'd91, rows_payload_argmax == 7'd90, rows_payload_argmax == 7'd89,
            rows_payload_argmax == 7'd88, rows_payload_argmax == 7'd87, rows_payload_argmax ==
            7'd86, rows_payload_argmax == 7'd85, rows_payload_argmax == 7'd84,
            rows_payload_argmax == 7'd83, rows_payload_argmax == 7'd82, rows_payload_argmax ==
            7'd81, rows_payload_argmax == 7'd80, rows_payload_argmax == 7'd79,
            rows_payload_argmax == 7'd78, rows_payload_argmax == 7'd77, rows_payload_argmax ==
            7'd76, rows_payload_argmax == 7'd75, rows_payload_argmax == 7'd74,
            rows_payload_argmax == 7'd73, rows_payload_argmax == 7'd72, rows_payload_argmax ==
            7'd71, rows_payload_argmax == 7'd70, rows_payload_argmax == 7'd69,
            rows_payload_argmax == 7'd68, rows_payload_argmax == 7'd67, rows_payload_argmax ==
            7'd66, rows_payload_argmax == 7'd65, rows_payload_argmax == 7'd64,
            rows_payload_argmax == 7'd63, rows_payload_argmax == 7'd62, rows_payload_argmax ==
            7'd61, rows_payload_argmax == 7'd60, rows_payload_argmax == 7'd59,
            rows_payload_argmax == 7'd58, rows_payload_argmax == 7'd57, rows_payload_argmax ==
            7'd56, rows_payload_argmax == 7'd55, rows_payload_argmax == 7'd54,
            rows_payload_argmax == 7'd53, rows_payload_argmax == 7'd52, rows_payload_argmax ==
            7'd51, rows_payload_argmax == 7'd50, rows_payload_argmax == 7'd49,
            rows_payload_argmax == 7'd48, rows_payload_argmax == 7'd47, rows_payload_argmax ==
            7'd46, rows_payload_argmax == 7'd45, rows_payload_argmax == 7'd44,
            rows_payload_argmax == 7'd43, rows_payload_argmax == 7'd42, rows_payload_argmax ==
            7'd41, rows_payload_argmax == 7'd40, rows_payload_argmax == 7'd39,
            rows_payload_argmax == 7'd38, rows_payload_argmax == 7'd37, rows_payload_argmax ==
            7'd36, rows_payload_argmax == 7'd35, rows_payload_argmax == 7'd34,
            rows_payload_argmax == 7'd33, rows_payload_argmax == 7'd32, rows_payload_argmax ==
            7'd31, rows_payload_argmax == 7'd30, rows_payload_argmax == 7'd29,
            rows_payload_argmax == 7'd28, rows_payload_argmax == 7'd27, rows_payload_argmax ==
            7'd26, rows_payload_argmax == 7'd25, rows_payload_argmax == 7'd24,
            rows_payload_argmax == 7'd23, rows_payload_argmax == 7'd22, rows_payload_argmax ==
            7'd21, rows_payload_argmax == 7'd20, rows_payload_argmax == 7'd19,
            rows_payload_argmax == 7'd18, rows_payload_argmax == 7'd17, rows_payload_argmax ==
            7'd16, rows_payload_argmax == 7'd15, rows_payload_argmax == 7'd14,
            rows_payload_argmax == 7'd13, rows_payload_argmax == 7'd12, rows_payload_argmax ==
            7'd11, rows_payload_argmax == 7'd10, rows_payload_argmax == 7'd9, rows_payload_argmax ==
            7'd8, rows_payload_argmax == 7'd7, rows_payload_argmax == 7'd6, rows_payload_argmax ==
            7'd5, rows_payload_argmax == 7'd4, rows_payload_argmax == 7'd3, rows_payload_argmax ==
            7'd2, rows_payload_argmax == 7'd1, rows_payload_argmax == 7'd0} : mask;
    wire [127:0] neededKeys = (skip & ~mode) ? 128'd0 : neededValues;
    wire [127:0] need_querySkip_choice = skip ? {row == 9'd127, row == 9'd126, row == 9'd125, row ==
            9'd124, row == 9'd123, row == 9'd122, row == 9'd121, row == 9'd120, row == 9'd119,
            row == 9'd118, row == 9'd117, row == 9'd116, row == 9'd115, row == 9'd114, row ==
            9'd113, row == 9'd112, row == 9'd111, row == 9'd110, row == 9'd109, row == 9'd108,
            row == 9'd107, row == 9'd106, row == 9'd105, row == 9'd104, row == 9'd103, row ==
            9'd102, row == 9'd101, row == 9'd100, row == 9'd99, row == 9'd98, row == 9'd97, row ==
            9'd96, row == 9'd95, row == 9'd94, row == 9'd93, row == 9'd92, row == 9'd91, row ==
            9'd90, row == 9'd89, row == 9'd88, row == 9'd87, row == 9'd86, row == 9'd85, row ==
            9'd84, row == 9'd83, row == 9'd82, row == 9'd81, row == 9'd80, row == 9'd79, row ==
            9'd78, row == 9'd77, row == 9'd76, row == 9'd75, row == 9'd74, row == 9'd73, row ==
            9'd72, row == 9'd71, row == 9'd70, row == 9'd69, row == 9'd68, row == 9'd67, row ==
            9'd66, row == 9'd65, row == 9'd64, row == 9'd63, row == 9'd62, row == 9'd61, row ==
            9'd60, row == 9'd59, row == 9'd58, row == 9'd57, row == 9'd56, row == 9'd55, row ==
            9'd54, row == 9'd53, row == 9'd52, row == 9'd51, row == 9'd50, row == 9'd49, row ==
            9'd48, row == 9'd47, row == 9'd46, row == 9'd45, row == 9'd44, row == 9'd43, row ==
            9'd42, row == 9'd41, row == 9'd40, row == 9'd39, row == 9'd38, row == 9'd37, row ==
            9'd36, row == 9'd35, row == 9'd34, row == 9'd33, row == 9'd32, row == 9'd31, row ==
            9'd30, row == 9'd29, row == 9'd28, row == 9'd27, row == 9'd26, row == 9'd25, row ==
            9'd24, row == 9'd23, row == 9'd22, row == 9'd21, row == 9'd20, row == 9'd19, row ==
            9'd18, row == 9'd17, row == 9'd16, row == 9'd15, row == 9'd14, row == 9'd13, row ==
            9'd12, row == 9'd11, row == 9'd10, row == 9'd9, row == 9'd8, row == 9'd7, row == 9'd6,
            row == 9'd5, row == 9'd4, row == 9'd3, row == 9'd2, row == 9'd1, row == 9'd0} : 128'd0;

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
    assign heads_payload_querySkip = fine ? need_querySkip : 128'd0;
    assign heads_payload_keyNeed = fine ? need_keyNeed : 128'd0;
    assign heads_payload_valueNeed = fine ? need_valueNeed : 128'd0;
    assign heads_payload_counts = {fine ? need_counts[1023:1016] : 8'd0, fine ?
            need_counts[1015:1008] : 8'd0, fine ? need_counts[1007:1000] : 8'd0, fine ?
            need_counts[999:992] : 8'd0, fine ? need_counts[991:984] : 8'd0, fine ?
            need_counts[983:976] : 8'd0, fine ? need_counts[975:968] : 8'd0, fine ?
            need_counts[967:960] : 8'd0, fine ? need_counts[959:952] : 8'd0, fine ?
            need_counts[951:944] : 8'd0, fine ? need_counts[943:936] : 8'd0, fine ?
            need_counts[935:928] : 8'd0, fine ? need_counts[927:920] : 8'd0, fine ?
            need_counts[919:912] : 8'd0, fine ? need_counts[911:904] : 8'd0, fine ?
            need_counts[903:896] : 8'd0, fine ? need_counts[895:888] : 8'd0, fine ?
            need_counts[887:880] : 8'd0, fine ? need_counts[879:872] : 8'd0, fine ?
            need_counts[871:864] : 8'd0, fine ? need_counts[863:856] : 8'd0, fine ?
            need_counts[855:848] : 8'd0, fine ? need_counts[847:840] : 8'd0, fine ?
            need_counts[839:832] : 8'd0, fine ? need_counts[831:824] : 8'd0, fine ?
            need_counts[823:816] : 8'd0, fine ? need_counts[815:808] : 8'd0, fine ?
            need_counts[807:800] : 8'd0, fine ? need_counts[799:792] : 8'd0, fine ?
            need_counts[791:784] : 8'd0, fine ? need_counts[783:776] : 8'd0, fine ?
            need_counts[775:768] : 8'd0, fine ? need_counts[767:760] : 8'd0, fine ?
            need_counts[759:752] : 8'd0, fine ? need_counts[751:744] : 8'd0, fine ?
            need_counts[743:736] : 8'd0, fine ? need_counts[735:728] : 8'd0, fine ?
            need_counts[727:720] : 8'd0, fine ? need_counts[719:712] : 8'd0, fine ?
            need_counts[711:704] : 8'd0, fine ? need_counts[703:696] : 8'd0, fine ?
            need_counts[695:688] : 8'd0, fine ? need_counts[687:680] : 8'd0, fine ?
            need_counts[679:672] : 8'd0, fine ? need_counts[671:664] : 8'd0, fine ?
            need_counts[663:656] : 8'd0, fine ? need_counts[655:648] : 8'd0, fine ?
            need_counts[647:640] : 8'd0, fine ? need_counts[639:632] : 8'd0, fine ?
            need_counts[631:624] : 8'd0, fine ? need_counts[623:616] : 8'd0, fine ?
            need_counts[615:608] : 8'd0, fine ? need_counts[607:600] : 8'd0, fine ?
            need_counts[599:592] : 8'd0, fine ? need_counts[591:584] : 8'd0, fine ?
            need_counts[583:576] : 8'd0, fine ? need_counts[575:568] : 8'd0, fine ?
            need_counts[567:560] : 8'd0, fine ? need_counts[559:552] : 8'd0, fine ?
            need_counts[551:544] : 8'd0, fine ? need_counts[543:536] : 8'd0, fine ?
            need_counts[535:528] : 8'd0, fine ? need_counts[527:520] : 8'd0, fine ?
            need_counts[519:512] : 8'd0, fine ? need_counts[511:504] : 8'd0, fine ?
            need_counts[503:496] : 8'd0, fine ? need_counts[495:488] : 8'd0, fine ?
            need_counts[487:480] : 8'd0, fine ? need_counts[479:472] : 8'd0, fine ?
            need_counts[471:464] : 8'd0, fine ? need_counts[463:456] : 8'd0, fine ?
            need_counts[455:448] : 8'd0, fine ? need_counts[447:440] : 8'd0, fine ?
            need_counts[439:432] : 8'd0, fine ? need_counts[431:424] : 8'd0, fine ?
            need_counts[423:416] : 8'd0, fine ? need_counts[415:408] : 8'd0, fine ?
            need_counts[407:400] : 8'd0, fine ? need_counts[399:392] : 8'd0, fine ?
            need_counts[391:384] : 8'd0, fine ? need_counts[383:376] : 8'd0, fine ?
            need_counts[375:368] : 8'd0, fine ? need_counts[367:360] : 8'd0, fine ?
            need_counts[359:352] : 8'd0, fine ? need_counts[351:344] : 8'd0, fine ?
            need_counts[343:336] : 8'd0, fine ? need_counts[335:328] : 8'd0, fine ?
            need_counts[327:320] : 8'd0, fine ? need_counts[319:312] : 8'd0, fine ?
            need_counts[311:304] : 8'd0, fine ? need_counts[303:296] : 8'd0, fine ?
            need_counts[295:288] : 8'd0, fine ? need_counts[287:280] : 8'd0, fine ?
            need_counts[279:272] : 8'd0, fine ? need_counts[271:264] : 8'd0, fine ?
            need_counts[263:256] : 8'd0, fine ? need_counts[255:248] : 8'd0, fine ?
            need_counts[247:240] : 8'd0, fine ? need_counts[239:232] : 8'd0, fine ?
            need_counts[231:224] : 8'd0, fine ? need_counts[223:216] : 8'd0, fine ?
            need_counts[215:208] : 8'd0, fine ? need_counts[207:200] : 8'd0, fine ?
            need_counts[199:192] : 8'd0, fine ? need_counts[191:184] : 8'd0, fine ?
            need_counts[183:176] : 8'd0, fine ? need_counts[175:168] : 8'd0, fine ?
            need_counts[167:160] : 8'd0, fine ? need_counts[159:152] : 8'd0, fine ?
            need_counts[151:144] : 8'd0, fine ? need_counts[143:136] : 8'd0, fine ?
            need_counts[135:128] : 8'd0, fine ? need_counts[127:120] : 8'd0, fine ?
            need_counts[119:112] : 8'd0, fine ? need_counts[111:104] : 8'd0, fine ?
            need_counts[103:96] : 8'd0, fine ? need_counts[95:88] : 8'd0, fine ?
            need_counts[87:80] : 8'd0, fine ? need_counts[79:72] : 8'd0, fine ? need_counts[71:64] :
            8'd0, fine ? need_counts[63:56] : 8'd0, fine ? need_counts[55:48] : 8'd0, fine ?
            need_counts[47:40] : 8'd0, fine ? need_counts[39:32] : 8'd0, fine ? need_counts[31:24] :
            8'd0, fine ? need_counts[23:16] : 8'd0, fine ? need_counts[15:8] : 8'd0, fine ?
            need_counts[7:0] : 8'd0};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = (state != IDLE) | full;

    always @* begin
        refusal = NONE;
        if (jobs_payload_tokens == 9'd0) begin
            refusal = TOKENS_IS_ZERO;
        end else if (jobs_payload_tokens > 9'd128) begin
            refusal = TOKENS_OVER_LIMIT;
        end else if (jobs_payload_queries == 9'd0) begin
            refusal = QUERIES_IS_ZERO;
        end else if (jobs_payload_queries > 9'd128) begin
            refusal = QUERIES_OVER_LIMIT;
        end
    end

    always @* begin
        found = NONE;
        if (mask == 128'd0) begin
            found = ROW_IS_EMPTY;
        end else if (wrong) begin
            found = KEY_OVER_TOKENS;
        end else if (found_and == 128'd0) begin
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
                        if (jobs_payload_queries == 9'd0) begin
                            state <= ANSWER;
                        end else begin
                            state <= ROWS;
                        end
                    end
                end
                ROWS: begin
                    if (ends) begin
                        if (raised != NONE) refused <= raised;
                        if (row == (queries - 9'd1)) state <= ANSWER;
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
            need_counts <= {need_counts[1023:1016] + {7'd0, mask[127]}, need_counts[1015:1008] +
                    {7'd0, mask[126]}, need_counts[1007:1000] + {7'd0, mask[125]},
                    need_counts[999:992] + {7'd0, mask[124]}, need_counts[991:984] +
                    {7'd0, mask[123]}, need_counts[983:976] + {7'd0, mask[122]},
                    need_counts[975:968] + {7'd0, mask[121]}, need_counts[967:960] +
                    {7'd0, mask[120]}, need_counts[959:952] + {7'd0, mask[119]},
                    need_counts[951:944] + {7'd0, mask[118]}, need_counts[943:936] +
                    {7'd0, mask[117]}, need_counts[935:928] + {7'd0, mask[116]},
                    need_counts[927:920] + {7'd0, mask[115]}, need_counts[919:912] +
                    {7'd0, mask[114]}, need_counts[911:904] + {7'd0, mask[113]},
                    need_counts[903:896] + {7'd0, mask[112]}, need_counts[895:888] +
                    {7'd0, mask[111]}, need_counts[887:880] + {7'd0, mask[110]},
                    need_counts[879:872] + {7'd0, mask[109]}, need_counts[871:864] +
                    {7'd0, mask[108]}, need_counts[863:856] + {7'd0, mask[107]},
                    need_counts[855:848] + {7'd0, mask[106]}, need_counts[847:840] +
                    {7'd0, mask[105]}, need_counts[839:832] + {7'd0, mask[104]},
                    need_counts[831:824] + {7'd0, mask[103]}, need_counts[823:816] +
                    {7'd0, mask[102]}, need_counts[815:808] + {7'd0, mask[101]},
                    need_counts[807:800] + {7'd0, mask[100]}, need_counts[799:792] +
                    {7'd0, mask[99]}, need_counts[791:784] + {7'd0, mask[98]},
                    need_counts[783:776] + {7'd0, mask[97]}, need_counts[775:768] +
                    {7'd0, mask[96]}, need_counts[767:760] + {7'd0, mask[95]},
                    need_counts[759:752] + {7'd0, mask[94]}, need_counts[751:744] +
                    {7'd0, mask[93]}, need_counts[743:736] + {7'd0, mask[92]},
                    need_counts[735:728] + {7'd0, mask[91]}, need_counts[727:720] +
                    {7'd0, mask[90]}, need_counts[719:712] + {7'd0, mask[89]},
                    need_counts[711:704] + {7'd0, mask[88]}, need_counts[703:696] +
                    {7'd0, mask[87]}, need_counts[695:688] + {7'd0, mask[86]},
                    need_counts[687:680] + {7'd0, mask[85]}, need_counts[679:672] +
                    {7'd0, mask[84]}, need_counts[671:664] + {7'd0, mask[83]},
                    need_counts[663:656] + {7'd0, mask[82]}, need_counts[655:648] +
                    {7'd0, mask[81]}, need_counts[647:640] + {7'd0, mask[80]},
                    need_counts[639:632] + {7'd0, mask[79]}, need_counts[631:624] +
                    {7'd0, mask[78]}, need_counts[623:616] + {7'd0, mask[77]},
                    need_counts[615:608] + {7'd0, mask[76]}, need_counts[607:600] +
                    {7'd0, mask[75]}, need_counts[599:592] + {7'd0, mask[74]},
                    need_counts[591:584] + {7'd0, mask[73]}, need_counts[583:576] +
                    {7'd0, mask[72]}, need_counts[575:568] + {7'd0, mask[71]},
                    need_counts[567:560] + {7'd0, mask[70]}, need_counts[559:552] +
                    {7'd0, mask[69]}, need_counts[551:544] + {7'd0, mask[68]},
                    need_counts[543:536] + {7'd0, mask[67]}, need_counts[535:528] +
                    {7'd0, mask[66]}, need_counts[527:520] + {7'd0, mask[65]},
                    need_counts[519:512] + {7'd0, mask[64]}, need_counts[511:504] +
                    {7'd0, mask[63]}, need_counts[503:496] + {7'd0, mask[62]},
                    need_counts[495:488] + {7'd0, mask[61]}, need_counts[487:480] +
                    {7'd0, mask[60]}, need_counts[479:472] + {7'd0, mask[59]},
                    need_counts[471:464] + {7'd0, mask[58]}, need_counts[463:456] +
                    {7'd0, mask[57]}, need_counts[455:448] + {7'd0, mask[56]},
                    need_counts[447:440] + {7'd0, mask[55]}, need_counts[439:432] +
                    {7'd0, mask[54]}, need_counts[431:424] + {7'd0, mask[53]},
                    need_counts[423:416] + {7'd0, mask[52]}, need_counts[415:408] +
                    {7'd0, mask[51]}, need_counts[407:400] + {7'd0, mask[50]},
                    need_counts[399:392] + {7'd0, mask[49]}, need_counts[391:384] +
                    {7'd0, mask[48]}, need_counts[383:376] + {7'd0, mask[47]},
                    need_counts[375:368] + {7'd0, mask[46]}, need_counts[367:360] +
                    {7'd0, mask[45]}, need_counts[359:352] + {7'd0, mask[44]},
                    need_counts[351:344] + {7'd0, mask[43]}, need_counts[343:336] +
                    {7'd0, mask[42]}, need_counts[335:328] + {7'd0, mask[41]},
                    need_counts[327:320] + {7'd0, mask[40]}, need_counts[319:312] +
                    {7'd0, mask[39]}, need_counts[311:304] + {7'd0, mask[38]},
                    need_counts[303:296] + {7'd0, mask[37]}, need_counts[295:288] +
                    {7'd0, mask[36]}, need_counts[287:280] + {7'd0, mask[35]},
                    need_counts[279:272] + {7'd0, mask[34]}, need_counts[271:264] +
                    {7'd0, mask[33]}, need_counts[263:256] + {7'd0, mask[32]},
                    need_counts[255:248] + {7'd0, mask[31]}, need_counts[247:240] +
                    {7'd0, mask[30]}, need_counts[239:232] + {7'd0, mask[29]},
                    need_counts[231:224] + {7'd0, mask[28]}, need_counts[223:216] +
                    {7'd0, mask[27]}, need_counts[215:208] + {7'd0, mask[26]},
                    need_counts[207:200] + {7'd0, mask[25]}, need_counts[199:192] +
                    {7'd0, mask[24]}, need_counts[191:184] + {7'd0, mask[23]},
                    need_counts[183:176] + {7'd0, mask[22]}, need_counts[175:168] +
                    {7'd0, mask[21]}, need_counts[167:160] + {7'd0, mask[20]},
                    need_counts[159:152] + {7'd0, mask[19]}, need_counts[151:144] +
                    {7'd0, mask[18]}, need_counts[143:136] + {7'd0, mask[17]},
                    need_counts[135:128] + {7'd0, mask[16]}, need_counts[127:120] +
                    {7'd0, mask[15]}, need_counts[119:112] + {7'd0, mask[14]},
                    need_counts[111:104] + {7'd0, mask[13]}, need_counts[103:96] + {7'd0, mask[12]},
                    need_counts[95:88] + {7'd0, mask[11]}, need_counts[87:80] + {7'd0, mask[10]},
                    need_counts[79:72] + {7'd0, mask[9]}, need_counts[71:64] + {7'd0, mask[8]},
                    need_counts[63:56] + {7'd0, mask[7]}, need_counts[55:48] + {7'd0, mask[6]},
                    need_counts[47:40] + {7'd0, mask[5]}, need_counts[39:32] + {7'd0, mask[4]},
                    need_counts[31:24] + {7'd0, mask[3]}, need_counts[23:16] + {7'd0, mask[2]},
                    need_counts[15:8] + {7'd0, mask[1]}, need_counts[7:0] + {7'd0, mask[0]}};
        end
        if (rows_fire) begin
            collected <= rows_payload_last ? 128'd0 : mask;
            over <= rows_payload_last ? 1'd0 : wrong;
        end
        case (state)
            IDLE: begin
                if (jobs_fire) begin
                    limit <= jobs_payload_tokens;
                    queries <= jobs_payload_queries;
                    threshold <= jobs_payload_threshold;
                    mode <= jobs_payload_mode;
                    row <= 9'd0;
                    place <= 9'd0;
                    collected <= 128'd0;
                    over <= 1'd0;
                    need_querySkip <= 128'd0;
                    need_keyNeed <= 128'd0;
                    need_valueNeed <= 128'd0;
                    need_counts <= 1024'd0;
                end
            end
            ROWS: begin
                if (ends) begin
                    row <= row + 9'd1;
                    if (raised != NONE) place <= row;
                end
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
