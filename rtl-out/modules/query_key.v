// query_key: Scores of queries and keys: the memory of keys, and multipliers with a tree that
// is cut at the head size. A line of keys a cycle; queries follow each other without a gap, and
// everything stands still while a row of scores is not taken. A job with `fresh` takes a query,
// the others use the one before. A refused job takes its query too and gives no row; the first
// error since reset stands in `error` until `clearError`.
// Source generators/spatten/multiply/query-key.ts.
// Parameters multipliers = 512, headSize = 64, largestHead = 128, tokens = 1024, heldHeads = 2,
// requesters = 16, trace = false.
// Reset: reset synchronous, active high.
// IR 2c0891e7. Do not edit.
`default_nettype none
module query_key (
    input  wire          clock,
    input  wire          reset,

    input  wire          loads_0_valid,
    output wire          loads_0_ready,
    input  wire          loads_0_payload_buffer,
    input  wire          loads_0_payload_head,
    input  wire [   9:0] loads_0_payload_position,
    input  wire          loads_0_payload_part,
    input  wire          loads_0_payload_sizeLog,
    input  wire [  11:0] loads_0_payload_mask,
    input  wire [ 767:0] loads_0_payload_elements,

    input  wire          loads_1_valid,
    output wire          loads_1_ready,
    input  wire          loads_1_payload_buffer,
    input  wire          loads_1_payload_head,
    input  wire [   9:0] loads_1_payload_position,
    input  wire          loads_1_payload_part,
    input  wire          loads_1_payload_sizeLog,
    input  wire [  11:0] loads_1_payload_mask,
    input  wire [ 767:0] loads_1_payload_elements,

    input  wire          loads_2_valid,
    output wire          loads_2_ready,
    input  wire          loads_2_payload_buffer,
    input  wire          loads_2_payload_head,
    input  wire [   9:0] loads_2_payload_position,
    input  wire          loads_2_payload_part,
    input  wire          loads_2_payload_sizeLog,
    input  wire [  11:0] loads_2_payload_mask,
    input  wire [ 767:0] loads_2_payload_elements,

    input  wire          loads_3_valid,
    output wire          loads_3_ready,
    input  wire          loads_3_payload_buffer,
    input  wire          loads_3_payload_head,
    input  wire [   9:0] loads_3_payload_position,
    input  wire          loads_3_payload_part,
    input  wire          loads_3_payload_sizeLog,
    input  wire [  11:0] loads_3_payload_mask,
    input  wire [ 767:0] loads_3_payload_elements,

    input  wire          loads_4_valid,
    output wire          loads_4_ready,
    input  wire          loads_4_payload_buffer,
    input  wire          loads_4_payload_head,
    input  wire [   9:0] loads_4_payload_position,
    input  wire          loads_4_payload_part,
    input  wire          loads_4_payload_sizeLog,
    input  wire [  11:0] loads_4_payload_mask,
    input  wire [ 767:0] loads_4_payload_elements,

    input  wire          loads_5_valid,
    output wire          loads_5_ready,
    input  wire          loads_5_payload_buffer,
    input  wire          loads_5_payload_head,
    input  wire [   9:0] loads_5_payload_position,
    input  wire          loads_5_payload_part,
    input  wire          loads_5_payload_sizeLog,
    input  wire [  11:0] loads_5_payload_mask,
    input  wire [ 767:0] loads_5_payload_elements,

    input  wire          loads_6_valid,
    output wire          loads_6_ready,
    input  wire          loads_6_payload_buffer,
    input  wire          loads_6_payload_head,
    input  wire [   9:0] loads_6_payload_position,
    input  wire          loads_6_payload_part,
    input  wire          loads_6_payload_sizeLog,
    input  wire [  11:0] loads_6_payload_mask,
    input  wire [ 767:0] loads_6_payload_elements,

    input  wire          loads_7_valid,
    output wire          loads_7_ready,
    input  wire          loads_7_payload_buffer,
    input  wire          loads_7_payload_head,
    input  wire [   9:0] loads_7_payload_position,
    input  wire          loads_7_payload_part,
    input  wire          loads_7_payload_sizeLog,
    input  wire [  11:0] loads_7_payload_mask,
    input  wire [ 767:0] loads_7_payload_elements,

    input  wire          loads_8_valid,
    output wire          loads_8_ready,
    input  wire          loads_8_payload_buffer,
    input  wire          loads_8_payload_head,
    input  wire [   9:0] loads_8_payload_position,
    input  wire          loads_8_payload_part,
    input  wire          loads_8_payload_sizeLog,
    input  wire [  11:0] loads_8_payload_mask,
    input  wire [ 767:0] loads_8_payload_elements,

    input  wire          loads_9_valid,
    output wire          loads_9_ready,
    input  wire          loads_9_payload_buffer,
    input  wire          loads_9_payload_head,
    input  wire [   9:0] loads_9_payload_position,
    input  wire          loads_9_payload_part,
    input  wire          loads_9_payload_sizeLog,
    input  wire [  11:0] loads_9_payload_mask,
    input  wire [ 767:0] loads_9_payload_elements,

    input  wire          loads_10_valid,
    output wire          loads_10_ready,
    input  wire          loads_10_payload_buffer,
    input  wire          loads_10_payload_head,
    input  wire [   9:0] loads_10_payload_position,
    input  wire          loads_10_payload_part,
    input  wire          loads_10_payload_sizeLog,
    input  wire [  11:0] loads_10_payload_mask,
    input  wire [ 767:0] loads_10_payload_elements,

    input  wire          loads_11_valid,
    output wire          loads_11_ready,
    input  wire          loads_11_payload_buffer,
    input  wire          loads_11_payload_head,
    input  wire [   9:0] loads_11_payload_position,
    input  wire          loads_11_payload_part,
    input  wire          loads_11_payload_sizeLog,
    input  wire [  11:0] loads_11_payload_mask,
    input  wire [ 767:0] loads_11_payload_elements,

    input  wire          loads_12_valid,
    output wire          loads_12_ready,
    input  wire          loads_12_payload_buffer,
    input  wire          loads_12_payload_head,
    input  wire [   9:0] loads_12_payload_position,
    input  wire          loads_12_payload_part,
    input  wire          loads_12_payload_sizeLog,
    input  wire [  11:0] loads_12_payload_mask,
    input  wire [ 767:0] loads_12_payload_elements,

    input  wire          loads_13_valid,
    output wire          loads_13_ready,
    input  wire          loads_13_payload_buffer,
    input  wire          loads_13_payload_head,
    input  wire [   9:0] loads_13_payload_position,
    input  wire          loads_13_payload_part,
    input  wire          loads_13_payload_sizeLog,
    input  wire [  11:0] loads_13_payload_mask,
    input  wire [ 767:0] loads_13_payload_elements,

    input  wire          loads_14_valid,
    output wire          loads_14_ready,
    input  wire          loads_14_payload_buffer,
    input  wire          loads_14_payload_head,
    input  wire [   9:0] loads_14_payload_position,
    input  wire          loads_14_payload_part,
    input  wire          loads_14_payload_sizeLog,
    input  wire [  11:0] loads_14_payload_mask,
    input  wire [ 767:0] loads_14_payload_elements,

    input  wire          loads_15_valid,
    output wire          loads_15_ready,
    input  wire          loads_15_payload_buffer,
    input  wire          loads_15_payload_head,
    input  wire [   9:0] loads_15_payload_position,
    input  wire          loads_15_payload_part,
    input  wire          loads_15_payload_sizeLog,
    input  wire [  11:0] loads_15_payload_mask,
    input  wire [ 767:0] loads_15_payload_elements,

    input  wire          queries_valid,
    output wire          queries_ready,
    input  wire [1535:0] queries_payload,

    // The scores of a query with the first `n` keys of a head of `headSize << sizeLog` elements.
    input  wire          jobs_valid,
    output wire          jobs_ready,
    input  wire          jobs_payload_buffer,
    input  wire          jobs_payload_head,
    input  wire [  11:0] jobs_payload_n,
    input  wire          jobs_payload_sizeLog,
    input  wire [   1:0] jobs_payload_operand,
    input  wire          jobs_payload_fresh,
    input  wire [   3:0] jobs_payload_planes_msbBits,
    input  wire [   3:0] jobs_payload_planes_lsbBits,
    input  wire          jobs_payload_planes_midpoint,

    // Lanes that are not filled are 0.
    output wire          scores_valid,
    input  wire          scores_ready,
    output wire [   7:0] scores_payload_filled,
    output wire          scores_payload_last,
    output wire [ 247:0] scores_payload_row,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [   2:0] error_code,
    output wire [  15:0] error_job,

    input  wire          clearError,
    output wire          busy,

    // The last line of a job is read, or the job is refused: its keys may be overwritten from the
    // next cycle on.
    output wire          done
);
    localparam [2:0] NONE                 = 3'd0;
    localparam [2:0] N_IS_ZERO            = 3'd1;
    localparam [2:0] N_OVER_TOKENS        = 3'd2;
    localparam [2:0] PLANES_NOT_SUPPORTED = 3'd5;
    localparam [2:0] NO_QUERY             = 3'd6;
    localparam [1:0] JOB_FIFO_POP_PAYLOAD_OPERAND_RESIDUAL = 2'd1;
    localparam [1:0] JOB_FIFO_POP_PAYLOAD_OPERAND_WHOLE    = 2'd2;

    wire advance;
    wire job_fifo_push_ready;
    wire job_fifo_pop_valid;
    wire job_fifo_pop_ready;
    wire job_fifo_pop_payload_buffer;
    wire job_fifo_pop_payload_head;
    wire [11:0] job_fifo_pop_payload_n;
    wire job_fifo_pop_payload_sizeLog;
    wire [1:0] job_fifo_pop_payload_operand;
    wire job_fifo_pop_payload_fresh;
    wire [3:0] job_fifo_pop_payload_planes_msbBits;
    wire [3:0] job_fifo_pop_payload_planes_lsbBits;
    wire job_fifo_pop_payload_planes_midpoint;
    wire [1:0] job_fifo_level;
    reg [7:0] line;
    reg held;
    reg [2:0] refusal;
    reg [1535:0] taken;
    wire keys_loads_0_ready;
    wire keys_loads_1_ready;
    wire keys_loads_2_ready;
    wire keys_loads_3_ready;
    wire keys_loads_4_ready;
    wire keys_loads_5_ready;
    wire keys_loads_6_ready;
    wire keys_loads_7_ready;
    wire keys_loads_8_ready;
    wire keys_loads_9_ready;
    wire keys_loads_10_ready;
    wire keys_loads_11_ready;
    wire keys_loads_12_ready;
    wire keys_loads_13_ready;
    wire keys_loads_14_ready;
    wire keys_loads_15_ready;
    wire [6143:0] keys_words;
    reg [99:0] along;
    reg takes;
    reg size;
    reg [11:0] keep;
    reg [11:0] bias;
    wire [247:0] tree_scores;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;

    wire first = line == 8'd0;
    wire takes_1 = first & job_fifo_pop_payload_fresh;
    wire busy_or = job_fifo_pop_valid | along[0] | along[10] | along[20] | along[30] | along[40] |
            along[50] | along[60];
    wire job_fifo_pop_fire = job_fifo_pop_valid & job_fifo_pop_ready;
    wire works = job_fifo_pop_valid & advance & (~takes_1 | queries_valid);
    wire good = refusal == NONE;
    wire [11:0] lastToken = job_fifo_pop_payload_n - 12'd1;
    wire [15:0] lastLine_packed = {lastToken[9:2], {1'd0, lastToken[9:3]}};
    wire [7:0] lastLine = lastLine_packed[{job_fifo_pop_payload_sizeLog, 3'd0} +: 8];
    wire last = line == lastLine;
    wire issues = works & good;
    wire headChecks = job_fifo_pop_payload_n == 12'd0;
    wire headChecks_1 = job_fifo_pop_payload_n > 12'd1024;
    wire upper_or = (job_fifo_pop_payload_planes_msbBits == 4'd4) |
            (job_fifo_pop_payload_planes_msbBits == 4'd5);
    wire upper_or_1 = (job_fifo_pop_payload_planes_msbBits == 4'd6) |
            (job_fifo_pop_payload_planes_msbBits == 4'd8);
    wire upper = upper_or | upper_or_1;
    wire [4:0] planesAreLegal_sum = {1'd0, job_fifo_pop_payload_planes_msbBits} +
            {1'd0, job_fifo_pop_payload_planes_lsbBits};
    wire planesAreLegal = upper & (planesAreLegal_sum <= 5'd12);
    wire queries_fire = queries_valid & queries_ready;
    wire lane_8 = ~last | (lastToken[1:0] >= 2'd3);
    wire lane_9 = ~last | (lastToken[1:0] >= 2'd2);
    wire lane_10 = ~last | (lastToken[1:0] >= 2'd1);
    wire lane_11 = ~last | 1'd1;
    wire lane_0 = ~last | (lastToken[2:0] >= 3'd7);
    wire lane_1 = ~last | (lastToken[2:0] >= 3'd6);
    wire lane_2 = ~last | (lastToken[2:0] >= 3'd5);
    wire lane_3 = ~last | (lastToken[2:0] >= 3'd4);
    wire lane_4 = ~last | (lastToken[2:0] >= 3'd3);
    wire lane_5 = ~last | (lastToken[2:0] >= 3'd2);
    wire lane_6 = ~last | (lastToken[2:0] >= 3'd1);
    wire lane_7 = ~last | 1'd1;
    wire [15:0] filled_packed = {{{4{1'd0}}, lane_8, lane_9, lane_10, lane_11}, lane_0, lane_1,
            lane_2, lane_3, lane_4, lane_5, lane_6, lane_7};
    wire [7:0] filled = filled_packed[{job_fifo_pop_payload_sizeLog, 3'd0} +: 8];
    wire whole = job_fifo_pop_payload_operand == JOB_FIFO_POP_PAYLOAD_OPERAND_WHOLE;
    wire residual = job_fifo_pop_payload_operand == JOB_FIFO_POP_PAYLOAD_OPERAND_RESIDUAL;
    wire [3:0] cleared = 4'd12 - job_fifo_pop_payload_planes_msbBits;
    wire [11:0] upper_1 = 12'd4095 << cleared;
    wire moved_and = job_fifo_pop_payload_planes_midpoint &
            (job_fifo_pop_payload_planes_lsbBits != 4'd0);
    wire moved = moved_and & ~whole;
    wire [11:0] bias_shifted = 12'd1 << (cleared - 4'd1);
    wire [12:0] bias_value = -{bias_shifted[11], bias_shifted};

    assign loads_0_ready = keys_loads_0_ready;
    assign loads_1_ready = keys_loads_1_ready;
    assign loads_2_ready = keys_loads_2_ready;
    assign loads_3_ready = keys_loads_3_ready;
    assign loads_4_ready = keys_loads_4_ready;
    assign loads_5_ready = keys_loads_5_ready;
    assign loads_6_ready = keys_loads_6_ready;
    assign loads_7_ready = keys_loads_7_ready;
    assign loads_8_ready = keys_loads_8_ready;
    assign loads_9_ready = keys_loads_9_ready;
    assign loads_10_ready = keys_loads_10_ready;
    assign loads_11_ready = keys_loads_11_ready;
    assign loads_12_ready = keys_loads_12_ready;
    assign loads_13_ready = keys_loads_13_ready;
    assign loads_14_ready = keys_loads_14_ready;
    assign loads_15_ready = keys_loads_15_ready;
    assign queries_ready = job_fifo_pop_valid & advance & takes_1;
    assign jobs_ready = job_fifo_push_ready;
    assign scores_valid = along[90];
    assign scores_payload_filled = along[99:92];
    assign scores_payload_last = along[91];
    assign scores_payload_row[30:0] = along[92] ? tree_scores[30:0] : 31'd0;
    assign scores_payload_row[61:31] = along[93] ? tree_scores[61:31] : 31'd0;
    assign scores_payload_row[92:62] = along[94] ? tree_scores[92:62] : 31'd0;
    assign scores_payload_row[123:93] = along[95] ? tree_scores[123:93] : 31'd0;
    assign scores_payload_row[154:124] = along[96] ? tree_scores[154:124] : 31'd0;
    assign scores_payload_row[185:155] = along[97] ? tree_scores[185:155] : 31'd0;
    assign scores_payload_row[216:186] = along[98] ? tree_scores[216:186] : 31'd0;
    assign scores_payload_row[247:217] = along[99] ? tree_scores[247:217] : 31'd0;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = busy_or | along[70] | along[80] | along[90];
    assign done = job_fifo_pop_fire;
    assign advance = ~along[90] | scores_ready;
    assign job_fifo_pop_ready = works & (~good | last);

    stream_fifo_depth2_c3f586 job_fifo (
        .clock                        (clock),
        .reset                        (reset),
        .push_valid                   (jobs_valid),
        .push_ready                   (job_fifo_push_ready),
        .push_payload_buffer          (jobs_payload_buffer),
        .push_payload_head            (jobs_payload_head),
        .push_payload_n               (jobs_payload_n),
        .push_payload_sizeLog         (jobs_payload_sizeLog),
        .push_payload_operand         (jobs_payload_operand),
        .push_payload_fresh           (jobs_payload_fresh),
        .push_payload_planes_msbBits  (jobs_payload_planes_msbBits),
        .push_payload_planes_lsbBits  (jobs_payload_planes_lsbBits),
        .push_payload_planes_midpoint (jobs_payload_planes_midpoint),
        .pop_valid                    (job_fifo_pop_valid),
        .pop_ready                    (job_fifo_pop_ready),
        .pop_payload_buffer           (job_fifo_pop_payload_buffer),
        .pop_payload_head             (job_fifo_pop_payload_head),
        .pop_payload_n                (job_fifo_pop_payload_n),
        .pop_payload_sizeLog          (job_fifo_pop_payload_sizeLog),
        .pop_payload_operand          (job_fifo_pop_payload_operand),
        .pop_payload_fresh            (job_fifo_pop_payload_fresh),
        .pop_payload_planes_msbBits   (job_fifo_pop_payload_planes_msbBits),
        .pop_payload_planes_lsbBits   (job_fifo_pop_payload_planes_lsbBits),
        .pop_payload_planes_midpoint  (job_fifo_pop_payload_planes_midpoint),
        .level                        (job_fifo_level)
    );

    operand_memory keys (
        .clock                     (clock),
        .reset                     (reset),
        .loads_0_valid             (loads_0_valid),
        .loads_0_ready             (keys_loads_0_ready),
        .loads_0_payload_buffer    (loads_0_payload_buffer),
        .loads_0_payload_head      (loads_0_payload_head),
        .loads_0_payload_position  (loads_0_payload_position),
        .loads_0_payload_part      (loads_0_payload_part),
        .loads_0_payload_sizeLog   (loads_0_payload_sizeLog),
        .loads_0_payload_mask      (loads_0_payload_mask),
        .loads_0_payload_elements  (loads_0_payload_elements),
        .loads_1_valid             (loads_1_valid),
        .loads_1_ready             (keys_loads_1_ready),
        .loads_1_payload_buffer    (loads_1_payload_buffer),
        .loads_1_payload_head      (loads_1_payload_head),
        .loads_1_payload_position  (loads_1_payload_position),
        .loads_1_payload_part      (loads_1_payload_part),
        .loads_1_payload_sizeLog   (loads_1_payload_sizeLog),
        .loads_1_payload_mask      (loads_1_payload_mask),
        .loads_1_payload_elements  (loads_1_payload_elements),
        .loads_2_valid             (loads_2_valid),
        .loads_2_ready             (keys_loads_2_ready),
        .loads_2_payload_buffer    (loads_2_payload_buffer),
        .loads_2_payload_head      (loads_2_payload_head),
        .loads_2_payload_position  (loads_2_payload_position),
        .loads_2_payload_part      (loads_2_payload_part),
        .loads_2_payload_sizeLog   (loads_2_payload_sizeLog),
        .loads_2_payload_mask      (loads_2_payload_mask),
        .loads_2_payload_elements  (loads_2_payload_elements),
        .loads_3_valid             (loads_3_valid),
        .loads_3_ready             (keys_loads_3_ready),
        .loads_3_payload_buffer    (loads_3_payload_buffer),
        .loads_3_payload_head      (loads_3_payload_head),
        .loads_3_payload_position  (loads_3_payload_position),
        .loads_3_payload_part      (loads_3_payload_part),
        .loads_3_payload_sizeLog   (loads_3_payload_sizeLog),
        .loads_3_payload_mask      (loads_3_payload_mask),
        .loads_3_payload_elements  (loads_3_payload_elements),
        .loads_4_valid             (loads_4_valid),
        .loads_4_ready             (keys_loads_4_ready),
        .loads_4_payload_buffer    (loads_4_payload_buffer),
        .loads_4_payload_head      (loads_4_payload_head),
        .loads_4_payload_position  (loads_4_payload_position),
        .loads_4_payload_part      (loads_4_payload_part),
        .loads_4_payload_sizeLog   (loads_4_payload_sizeLog),
        .loads_4_payload_mask      (loads_4_payload_mask),
        .loads_4_payload_elements  (loads_4_payload_elements),
        .loads_5_valid             (loads_5_valid),
        .loads_5_ready             (keys_loads_5_ready),
        .loads_5_payload_buffer    (loads_5_payload_buffer),
        .loads_5_payload_head      (loads_5_payload_head),
        .loads_5_payload_position  (loads_5_payload_position),
        .loads_5_payload_part      (loads_5_payload_part),
        .loads_5_payload_sizeLog   (loads_5_payload_sizeLog),
        .loads_5_payload_mask      (loads_5_payload_mask),
        .loads_5_payload_elements  (loads_5_payload_elements),
        .loads_6_valid             (loads_6_valid),
        .loads_6_ready             (keys_loads_6_ready),
        .loads_6_payload_buffer    (loads_6_payload_buffer),
        .loads_6_payload_head      (loads_6_payload_head),
        .loads_6_payload_position  (loads_6_payload_position),
        .loads_6_payload_part      (loads_6_payload_part),
        .loads_6_payload_sizeLog   (loads_6_payload_sizeLog),
        .loads_6_payload_mask      (loads_6_payload_mask),
        .loads_6_payload_elements  (loads_6_payload_elements),
        .loads_7_valid             (loads_7_valid),
        .loads_7_ready             (keys_loads_7_ready),
        .loads_7_payload_buffer    (loads_7_payload_buffer),
        .loads_7_payload_head      (loads_7_payload_head),
        .loads_7_payload_position  (loads_7_payload_position),
        .loads_7_payload_part      (loads_7_payload_part),
        .loads_7_payload_sizeLog   (loads_7_payload_sizeLog),
        .loads_7_payload_mask      (loads_7_payload_mask),
        .loads_7_payload_elements  (loads_7_payload_elements),
        .loads_8_valid             (loads_8_valid),
        .loads_8_ready             (keys_loads_8_ready),
        .loads_8_payload_buffer    (loads_8_payload_buffer),
        .loads_8_payload_head      (loads_8_payload_head),
        .loads_8_payload_position  (loads_8_payload_position),
        .loads_8_payload_part      (loads_8_payload_part),
        .loads_8_payload_sizeLog   (loads_8_payload_sizeLog),
        .loads_8_payload_mask      (loads_8_payload_mask),
        .loads_8_payload_elements  (loads_8_payload_elements),
        .loads_9_valid             (loads_9_valid),
        .loads_9_ready             (keys_loads_9_ready),
        .loads_9_payload_buffer    (loads_9_payload_buffer),
        .loads_9_payload_head      (loads_9_payload_head),
        .loads_9_payload_position  (loads_9_payload_position),
        .loads_9_payload_part      (loads_9_payload_part),
        .loads_9_payload_sizeLog   (loads_9_payload_sizeLog),
        .loads_9_payload_mask      (loads_9_payload_mask),
        .loads_9_payload_elements  (loads_9_payload_elements),
        .loads_10_valid            (loads_10_valid),
        .loads_10_ready            (keys_loads_10_ready),
        .loads_10_payload_buffer   (loads_10_payload_buffer),
        .loads_10_payload_head     (loads_10_payload_head),
        .loads_10_payload_position (loads_10_payload_position),
        .loads_10_payload_part     (loads_10_payload_part),
        .loads_10_payload_sizeLog  (loads_10_payload_sizeLog),
        .loads_10_payload_mask     (loads_10_payload_mask),
        .loads_10_payload_elements (loads_10_payload_elements),
        .loads_11_valid            (loads_11_valid),
        .loads_11_ready            (keys_loads_11_ready),
        .loads_11_payload_buffer   (loads_11_payload_buffer),
        .loads_11_payload_head     (loads_11_payload_head),
        .loads_11_payload_position (loads_11_payload_position),
        .loads_11_payload_part     (loads_11_payload_part),
        .loads_11_payload_sizeLog  (loads_11_payload_sizeLog),
        .loads_11_payload_mask     (loads_11_payload_mask),
        .loads_11_payload_elements (loads_11_payload_elements),
        .loads_12_valid            (loads_12_valid),
        .loads_12_ready            (keys_loads_12_ready),
        .loads_12_payload_buffer   (loads_12_payload_buffer),
        .loads_12_payload_head     (loads_12_payload_head),
        .loads_12_payload_position (loads_12_payload_position),
        .loads_12_payload_part     (loads_12_payload_part),
        .loads_12_payload_sizeLog  (loads_12_payload_sizeLog),
        .loads_12_payload_mask     (loads_12_payload_mask),
        .loads_12_payload_elements (loads_12_payload_elements),
        .loads_13_valid            (loads_13_valid),
        .loads_13_ready            (keys_loads_13_ready),
        .loads_13_payload_buffer   (loads_13_payload_buffer),
        .loads_13_payload_head     (loads_13_payload_head),
        .loads_13_payload_position (loads_13_payload_position),
        .loads_13_payload_part     (loads_13_payload_part),
        .loads_13_payload_sizeLog  (loads_13_payload_sizeLog),
        .loads_13_payload_mask     (loads_13_payload_mask),
        .loads_13_payload_elements (loads_13_payload_elements),
        .loads_14_valid            (loads_14_valid),
        .loads_14_ready            (keys_loads_14_ready),
        .loads_14_payload_buffer   (loads_14_payload_buffer),
        .loads_14_payload_head     (loads_14_payload_head),
        .loads_14_payload_position (loads_14_payload_position),
        .loads_14_payload_part     (loads_14_payload_part),
        .loads_14_payload_sizeLog  (loads_14_payload_sizeLog),
        .loads_14_payload_mask     (loads_14_payload_mask),
        .loads_14_payload_elements (loads_14_payload_elements),
        .loads_15_valid            (loads_15_valid),
        .loads_15_ready            (keys_loads_15_ready),
        .loads_15_payload_buffer   (loads_15_payload_buffer),
        .loads_15_payload_head     (loads_15_payload_head),
        .loads_15_payload_position (loads_15_payload_position),
        .loads_15_payload_part     (loads_15_payload_part),
        .loads_15_payload_sizeLog  (loads_15_payload_sizeLog),
        .loads_15_payload_mask     (loads_15_payload_mask),
        .loads_15_payload_elements (loads_15_payload_elements),
        .read                      (issues),
        .buffer                    (job_fifo_pop_payload_buffer),
        .head                      (job_fifo_pop_payload_head),
        .line                      (line),
        .words                     (keys_words)
    );

    score_tree tree (
        .clock   (clock),
        .advance (advance),
        .takes   (takes),
        .query   ({taken[1535:768], taken[767:0]}),
        .words   (keys_words),
        .sizeLog (size),
        .keep    (keep),
        .bias    (bias),
        .scores  (tree_scores)
    );

    always @* begin
        refusal = NONE;
        if (headChecks) begin
            refusal = N_IS_ZERO;
        end else if (headChecks_1) begin
            refusal = N_OVER_TOKENS;
        end else if (!planesAreLegal) begin
            refusal = PLANES_NOT_SUPPORTED;
        end else if (!(job_fifo_pop_payload_fresh | held)) begin
            refusal = NO_QUERY;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            line <= 8'd0;
            held <= 1'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (issues) line <= last ? 8'd0 : line + 8'd1;
            if (queries_fire) held <= 1'd1;
            if (job_fifo_pop_fire) jobNumber <= jobNumber + 16'd1;
            if (clearError) error_code_register <= NONE;
            if (works & ~good & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= refusal;
                error_job_register <= jobNumber;
            end
        end
    end

    always @(posedge clock) begin
        if (queries_fire) taken <= queries_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            along <= 100'd0;
        end else if (advance) begin
            along <= {along[89:0], filled, last, issues};
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            takes <= first;
            size <= job_fifo_pop_payload_sizeLog;
            keep <= whole ? 12'd4095 : residual ? ~upper_1 : upper_1;
            bias <= moved ? (residual ? bias_value[11:0] : bias_shifted) : 12'd0;
        end
    end

    wire _unused_ok = &{1'b0, job_fifo_level, lastToken[11:10], bias_value[12]};
endmodule
`default_nettype wire
