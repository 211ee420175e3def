// probability_value: Sums of values by their probabilities: the memory of values, multipliers
// with a tree that is cut at the head size, accumulators, and a requantiser. A row of
// probabilities and a line of values a cycle; the outputs of a query leave while the next is
// summed up. A refused job takes its rows and gives no output; the first error since reset
// stands in `error` until `clearError`.
// Source generators/spatten/multiply/probability-value.ts.
// Parameters multipliers = 512, headSize = 64, largestHead = 128, tokens = 1024, heldHeads = 2,
// requesters = 16, outputLanes = 16, trace = false.
// Reset: reset synchronous, active high.
// IR 3415a215. Do not edit.
`default_nettype none
module probability_value (
    input  wire         clock,
    input  wire         reset,

    input  wire         loads_0_valid,
    output wire         loads_0_ready,
    input  wire         loads_0_payload_buffer,
    input  wire         loads_0_payload_head,
    input  wire [  9:0] loads_0_payload_position,
    input  wire         loads_0_payload_part,
    input  wire         loads_0_payload_sizeLog,
    input  wire [ 11:0] loads_0_payload_mask,
    input  wire [767:0] loads_0_payload_elements,

    input  wire         loads_1_valid,
    output wire         loads_1_ready,
    input  wire         loads_1_payload_buffer,
    input  wire         loads_1_payload_head,
    input  wire [  9:0] loads_1_payload_position,
    input  wire         loads_1_payload_part,
    input  wire         loads_1_payload_sizeLog,
    input  wire [ 11:0] loads_1_payload_mask,
    input  wire [767:0] loads_1_payload_elements,

    input  wire         loads_2_valid,
    output wire         loads_2_ready,
    input  wire         loads_2_payload_buffer,
    input  wire         loads_2_payload_head,
    input  wire [  9:0] loads_2_payload_position,
    input  wire         loads_2_payload_part,
    input  wire         loads_2_payload_sizeLog,
    input  wire [ 11:0] loads_2_payload_mask,
    input  wire [767:0] loads_2_payload_elements,

    input  wire         loads_3_valid,
    output wire         loads_3_ready,
    input  wire         loads_3_payload_buffer,
    input  wire         loads_3_payload_head,
    input  wire [  9:0] loads_3_payload_position,
    input  wire         loads_3_payload_part,
    input  wire         loads_3_payload_sizeLog,
    input  wire [ 11:0] loads_3_payload_mask,
    input  wire [767:0] loads_3_payload_elements,

    input  wire         loads_4_valid,
    output wire         loads_4_ready,
    input  wire         loads_4_payload_buffer,
    input  wire         loads_4_payload_head,
    input  wire [  9:0] loads_4_payload_position,
    input  wire         loads_4_payload_part,
    input  wire         loads_4_payload_sizeLog,
    input  wire [ 11:0] loads_4_payload_mask,
    input  wire [767:0] loads_4_payload_elements,

    input  wire         loads_5_valid,
    output wire         loads_5_ready,
    input  wire         loads_5_payload_buffer,
    input  wire         loads_5_payload_head,
    input  wire [  9:0] loads_5_payload_position,
    input  wire         loads_5_payload_part,
    input  wire         loads_5_payload_sizeLog,
    input  wire [ 11:0] loads_5_payload_mask,
    input  wire [767:0] loads_5_payload_elements,

    input  wire         loads_6_valid,
    output wire         loads_6_ready,
    input  wire         loads_6_payload_buffer,
    input  wire         loads_6_payload_head,
    input  wire [  9:0] loads_6_payload_position,
    input  wire         loads_6_payload_part,
    input  wire         loads_6_payload_sizeLog,
    input  wire [ 11:0] loads_6_payload_mask,
    input  wire [767:0] loads_6_payload_elements,

    input  wire         loads_7_valid,
    output wire         loads_7_ready,
    input  wire         loads_7_payload_buffer,
    input  wire         loads_7_payload_head,
    input  wire [  9:0] loads_7_payload_position,
    input  wire         loads_7_payload_part,
    input  wire         loads_7_payload_sizeLog,
    input  wire [ 11:0] loads_7_payload_mask,
    input  wire [767:0] loads_7_payload_elements,

    input  wire         loads_8_valid,
    output wire         loads_8_ready,
    input  wire         loads_8_payload_buffer,
    input  wire         loads_8_payload_head,
    input  wire [  9:0] loads_8_payload_position,
    input  wire         loads_8_payload_part,
    input  wire         loads_8_payload_sizeLog,
    input  wire [ 11:0] loads_8_payload_mask,
    input  wire [767:0] loads_8_payload_elements,

    input  wire         loads_9_valid,
    output wire         loads_9_ready,
    input  wire         loads_9_payload_buffer,
    input  wire         loads_9_payload_head,
    input  wire [  9:0] loads_9_payload_position,
    input  wire         loads_9_payload_part,
    input  wire         loads_9_payload_sizeLog,
    input  wire [ 11:0] loads_9_payload_mask,
    input  wire [767:0] loads_9_payload_elements,

    input  wire         loads_10_valid,
    output wire         loads_10_ready,
    input  wire         loads_10_payload_buffer,
    input  wire         loads_10_payload_head,
    input  wire [  9:0] loads_10_payload_position,
    input  wire         loads_10_payload_part,
    input  wire         loads_10_payload_sizeLog,
    input  wire [ 11:0] loads_10_payload_mask,
    input  wire [767:0] loads_10_payload_elements,

    input  wire         loads_11_valid,
    output wire         loads_11_ready,
    input  wire         loads_11_payload_buffer,
    input  wire         loads_11_payload_head,
    input  wire [  9:0] loads_11_payload_position,
    input  wire         loads_11_payload_part,
    input  wire         loads_11_payload_sizeLog,
    input  wire [ 11:0] loads_11_payload_mask,
    input  wire [767:0] loads_11_payload_elements,

    input  wire         loads_12_valid,
    output wire         loads_12_ready,
    input  wire         loads_12_payload_buffer,
    input  wire         loads_12_payload_head,
    input  wire [  9:0] loads_12_payload_position,
    input  wire         loads_12_payload_part,
    input  wire         loads_12_payload_sizeLog,
    input  wire [ 11:0] loads_12_payload_mask,
    input  wire [767:0] loads_12_payload_elements,

    input  wire         loads_13_valid,
    output wire         loads_13_ready,
    input  wire         loads_13_payload_buffer,
    input  wire         loads_13_payload_head,
    input  wire [  9:0] loads_13_payload_position,
    input  wire         loads_13_payload_part,
    input  wire         loads_13_payload_sizeLog,
    input  wire [ 11:0] loads_13_payload_mask,
    input  wire [767:0] loads_13_payload_elements,

    input  wire         loads_14_valid,
    output wire         loads_14_ready,
    input  wire         loads_14_payload_buffer,
    input  wire         loads_14_payload_head,
    input  wire [  9:0] loads_14_payload_position,
    input  wire         loads_14_payload_part,
    input  wire         loads_14_payload_sizeLog,
    input  wire [ 11:0] loads_14_payload_mask,
    input  wire [767:0] loads_14_payload_elements,

    input  wire         loads_15_valid,
    output wire         loads_15_ready,
    input  wire         loads_15_payload_buffer,
    input  wire         loads_15_payload_head,
    input  wire [  9:0] loads_15_payload_position,
    input  wire         loads_15_payload_part,
    input  wire         loads_15_payload_sizeLog,
    input  wire [ 11:0] loads_15_payload_mask,
    input  wire [767:0] loads_15_payload_elements,

    // A query: `n` probabilities, to be multiplied with the first `n` values of a head of `headSize
    // << sizeLog` elements.
    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire         jobs_payload_buffer,
    input  wire         jobs_payload_head,
    input  wire [ 11:0] jobs_payload_n,
    input  wire         jobs_payload_sizeLog,
    input  wire [ 30:0] jobs_payload_m0,
    input  wire [  5:0] jobs_payload_shift,

    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [  7:0] rows_payload_filled,
    input  wire         rows_payload_last,
    input  wire [ 95:0] rows_payload_row,

    output wire         outputs_valid,
    input  wire         outputs_ready,
    output wire [191:0] outputs_payload_elements,
    output wire         outputs_payload_last,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
);
    localparam [2:0] NONE               = 3'd0;
    localparam [2:0] N_IS_ZERO          = 3'd1;
    localparam [2:0] N_OVER_TOKENS      = 3'd2;
    localparam [2:0] SCALE_OUT_OF_RANGE = 3'd5;
    localparam [2:0] LAST_MISPLACED     = 3'd6;

    wire advance;
    wire job_fifo_push_ready;
    wire job_fifo_pop_valid;
    wire job_fifo_pop_ready;
    wire job_fifo_pop_payload_buffer;
    wire job_fifo_pop_payload_head;
    wire [11:0] job_fifo_pop_payload_n;
    wire job_fifo_pop_payload_sizeLog;
    wire [30:0] job_fifo_pop_payload_m0;
    wire [5:0] job_fifo_pop_payload_shift;
    wire [1:0] job_fifo_level;
    reg [7:0] line;
    reg past;
    reg [2:0] refusal;
    wire values_loads_0_ready;
    wire values_loads_1_ready;
    wire values_loads_2_ready;
    wire values_loads_3_ready;
    wire values_loads_4_ready;
    wire values_loads_5_ready;
    wire values_loads_6_ready;
    wire values_loads_7_ready;
    wire values_loads_8_ready;
    wire values_loads_9_ready;
    wire values_loads_10_ready;
    wire values_loads_11_ready;
    wire values_loads_12_ready;
    wire values_loads_13_ready;
    wire values_loads_14_ready;
    wire values_loads_15_ready;
    wire [6143:0] values_words;
    reg [95:0] probabilities;
    reg size;
    wire [3455:0] tree_sums;
    reg [17:0] along;
    reg [227:0] scale_along;
    reg [3:0] left;
    wire leaves;
    reg [30:0] drain_m0;
    reg [5:0] drain_shift;
    wire [4351:0] nexts;
    wire [3455:0] accumulator_term;
    wire [4351:0] accumulator_next;
    wire [4351:0] accumulator_finished;
    reg [3:0] leaving;
    wire [543:0] output_lane_sum;
    wire [191:0] output_lane_code;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] found;

    wire isEmpty = job_fifo_pop_payload_n == 12'd0;
    wire onTheWay_0 = along[0] | along[2];
    wire onTheWay_1 = along[3] | along[5];
    wire onTheWay_2 = along[6] | along[8];
    wire onTheWay_3 = along[9] | along[11];
    wire onTheWay_4 = along[12] | along[14];
    wire onTheWay_5 = along[15] | along[17];
    wire busy_or = job_fifo_pop_valid | onTheWay_0 | onTheWay_1 | onTheWay_2 | onTheWay_3 |
            onTheWay_4 | onTheWay_5 | (left != 4'd0);
    wire free = (left == 4'd0) | ((left == 4'd1) & leaves);
    wire rows_fire = rows_valid & rows_ready;
    wire ends = rows_fire & rows_payload_last;
    wire captures = along[17] & advance;
    wire shifts = (left != 4'd0) & leaves;
    wire good = refusal == NONE;
    wire adds = rows_fire & good & ~past;
    wire headChecks = job_fifo_pop_payload_n == 12'd0;
    wire headChecks_1 = job_fifo_pop_payload_n > 12'd1024;
    wire scales_and = job_fifo_pop_payload_m0[30] & (job_fifo_pop_payload_shift >= 6'd30);
    wire scales = scales_and & (job_fifo_pop_payload_shift <= 6'd62);
    wire [11:0] lastToken = job_fifo_pop_payload_n - 12'd1;
    wire [15:0] lastLine_packed = {lastToken[9:2], {1'd0, lastToken[9:3]}};
    wire [7:0] lastLine = lastLine_packed[{job_fifo_pop_payload_sizeLog, 3'd0} +: 8];
    wire last = line == lastLine;
    wire [7:0] left_packed = {4'd8, 4'd4};
    wire job_fifo_pop_fire = job_fifo_pop_valid & job_fifo_pop_ready;
    wire line_and = job_fifo_pop_fire & (found != NONE) &
            ((error_code_register == NONE) | clearError);
    wire [11:0] counted_3 = rows_payload_filled[3] ? rows_payload_row[47:36] : 12'd0;
    wire [11:0] counted_7 = rows_payload_filled[7] ? rows_payload_row[95:84] : 12'd0;
    wire [23:0] probabilities_packed = {counted_3, counted_7};
    wire [11:0] probabilities_lane = probabilities_packed[({4'd0, job_fifo_pop_payload_sizeLog} *
            5'd12) +: 12];
    wire [11:0] counted_6 = rows_payload_filled[6] ? rows_payload_row[83:72] : 12'd0;
    wire [23:0] probabilities_packed_1 = {counted_3, counted_6};
    wire [11:0] probabilities_lane_1 = probabilities_packed_1[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];
    wire [11:0] counted_2 = rows_payload_filled[2] ? rows_payload_row[35:24] : 12'd0;
    wire [11:0] counted_5 = rows_payload_filled[5] ? rows_payload_row[71:60] : 12'd0;
    wire [23:0] probabilities_packed_2 = {counted_2, counted_5};
    wire [11:0] probabilities_lane_2 = probabilities_packed_2[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];
    wire [11:0] counted_4 = rows_payload_filled[4] ? rows_payload_row[59:48] : 12'd0;
    wire [23:0] probabilities_packed_3 = {counted_2, counted_4};
    wire [11:0] probabilities_lane_3 = probabilities_packed_3[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];
    wire [11:0] counted_1 = rows_payload_filled[1] ? rows_payload_row[23:12] : 12'd0;
    wire [23:0] probabilities_packed_4 = {counted_1, counted_3};
    wire [11:0] probabilities_lane_4 = probabilities_packed_4[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];
    wire [23:0] probabilities_packed_5 = {counted_1, counted_2};
    wire [11:0] probabilities_lane_5 = probabilities_packed_5[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];
    wire [11:0] counted_0 = rows_payload_filled[0] ? rows_payload_row[11:0] : 12'd0;
    wire [23:0] probabilities_packed_6 = {counted_0, counted_1};
    wire [11:0] probabilities_lane_6 = probabilities_packed_6[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];
    wire [23:0] probabilities_packed_7 = {2{counted_0}};
    wire [11:0] probabilities_lane_7 = probabilities_packed_7[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];

    assign loads_0_ready = values_loads_0_ready;
    assign loads_1_ready = values_loads_1_ready;
    assign loads_2_ready = values_loads_2_ready;
    assign loads_3_ready = values_loads_3_ready;
    assign loads_4_ready = values_loads_4_ready;
    assign loads_5_ready = values_loads_5_ready;
    assign loads_6_ready = values_loads_6_ready;
    assign loads_7_ready = values_loads_7_ready;
    assign loads_8_ready = values_loads_8_ready;
    assign loads_9_ready = values_loads_9_ready;
    assign loads_10_ready = values_loads_10_ready;
    assign loads_11_ready = values_loads_11_ready;
    assign loads_12_ready = values_loads_12_ready;
    assign loads_13_ready = values_loads_13_ready;
    assign loads_14_ready = values_loads_14_ready;
    assign loads_15_ready = values_loads_15_ready;
    assign jobs_ready = job_fifo_push_ready;
    assign rows_ready = job_fifo_pop_valid & advance & ~isEmpty;
    assign outputs_valid = leaving[2];
    assign outputs_payload_elements = output_lane_code;
    assign outputs_payload_last = leaving[3];
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = busy_or | leaving[0] | leaving[2];
    assign advance = ~along[17] | free;
    assign job_fifo_pop_ready = ends | (isEmpty & advance);
    assign leaves = ~leaving[2] | outputs_ready;
    assign nexts = {{16{34'd0}}, accumulator_finished[4351:544]};
    assign accumulator_term = tree_sums;
    assign accumulator_next = nexts;
    assign output_lane_sum = accumulator_finished[543:0];

    genvar accumulator_index;
    generate
        for (accumulator_index = 0; accumulator_index < 128; accumulator_index = accumulator_index +
                1) begin : accumulator
            value_accumulator member (
                .clock    (clock),
                .adds     (along[15] & advance),
                .first    (along[16]),
                .term     (accumulator_term[accumulator_index*27 +: 27]),
                .captures (captures),
                .shifts   (shifts),
                .next     (accumulator_next[accumulator_index*34 +: 34]),
                .finished (accumulator_finished[accumulator_index*34 +: 34])
            );
        end
    endgenerate

    genvar output_lane_index;
    generate
        for (output_lane_index = 0; output_lane_index < 16; output_lane_index = output_lane_index +
                1) begin : output_lane
            output_lane member (
                .clock   (clock),
                .advance (leaves),
                .sum     (output_lane_sum[output_lane_index*34 +: 34]),
                .m0      (drain_m0),
                .shift   (drain_shift),
                .code    (output_lane_code[output_lane_index*12 +: 12])
            );
        end
    endgenerate

    stream_fifo_depth2_a8d888 job_fifo (
        .clock                (clock),
        .reset                (reset),
        .push_valid           (jobs_valid),
        .push_ready           (job_fifo_push_ready),
        .push_payload_buffer  (jobs_payload_buffer),
        .push_payload_head    (jobs_payload_head),
        .push_payload_n       (jobs_payload_n),
        .push_payload_sizeLog (jobs_payload_sizeLog),
        .push_payload_m0      (jobs_payload_m0),
        .push_payload_shift   (jobs_payload_shift),
        .pop_valid            (job_fifo_pop_valid),
        .pop_ready            (job_fifo_pop_ready),
        .pop_payload_buffer   (job_fifo_pop_payload_buffer),
        .pop_payload_head     (job_fifo_pop_payload_head),
        .pop_payload_n        (job_fifo_pop_payload_n),
        .pop_payload_sizeLog  (job_fifo_pop_payload_sizeLog),
        .pop_payload_m0       (job_fifo_pop_payload_m0),
        .pop_payload_shift    (job_fifo_pop_payload_shift),
        .level                (job_fifo_level)
    );

    operand_memory values (
        .clock                     (clock),
        .reset                     (reset),
        .loads_0_valid             (loads_0_valid),
        .loads_0_ready             (values_loads_0_ready),
        .loads_0_payload_buffer    (loads_0_payload_buffer),
        .loads_0_payload_head      (loads_0_payload_head),
        .loads_0_payload_position  (loads_0_payload_position),
        .loads_0_payload_part      (loads_0_payload_part),
        .loads_0_payload_sizeLog   (loads_0_payload_sizeLog),
        .loads_0_payload_mask      (loads_0_payload_mask),
        .loads_0_payload_elements  (loads_0_payload_elements),
        .loads_1_valid             (loads_1_valid),
        .loads_1_ready             (values_loads_1_ready),
        .loads_1_payload_buffer    (loads_1_payload_buffer),
        .loads_1_payload_head      (loads_1_payload_head),
        .loads_1_payload_position  (loads_1_payload_position),
        .loads_1_payload_part      (loads_1_payload_part),
        .loads_1_payload_sizeLog   (loads_1_payload_sizeLog),
        .loads_1_payload_mask      (loads_1_payload_mask),
        .loads_1_payload_elements  (loads_1_payload_elements),
        .loads_2_valid             (loads_2_valid),
        .loads_2_ready             (values_loads_2_ready),
        .loads_2_payload_buffer    (loads_2_payload_buffer),
        .loads_2_payload_head      (loads_2_payload_head),
        .loads_2_payload_position  (loads_2_payload_position),
        .loads_2_payload_part      (loads_2_payload_part),
        .loads_2_payload_sizeLog   (loads_2_payload_sizeLog),
        .loads_2_payload_mask      (loads_2_payload_mask),
        .loads_2_payload_elements  (loads_2_payload_elements),
        .loads_3_valid             (loads_3_valid),
        .loads_3_ready             (values_loads_3_ready),
        .loads_3_payload_buffer    (loads_3_payload_buffer),
        .loads_3_payload_head      (loads_3_payload_head),
        .loads_3_payload_position  (loads_3_payload_position),
        .loads_3_payload_part      (loads_3_payload_part),
        .loads_3_payload_sizeLog   (loads_3_payload_sizeLog),
        .loads_3_payload_mask      (loads_3_payload_mask),
        .loads_3_payload_elements  (loads_3_payload_elements),
        .loads_4_valid             (loads_4_valid),
        .loads_4_ready             (values_loads_4_ready),
        .loads_4_payload_buffer    (loads_4_payload_buffer),
        .loads_4_payload_head      (loads_4_payload_head),
        .loads_4_payload_position  (loads_4_payload_position),
        .loads_4_payload_part      (loads_4_payload_part),
        .loads_4_payload_sizeLog   (loads_4_payload_sizeLog),
        .loads_4_payload_mask      (loads_4_payload_mask),
        .loads_4_payload_elements  (loads_4_payload_elements),
        .loads_5_valid             (loads_5_valid),
        .loads_5_ready             (values_loads_5_ready),
        .loads_5_payload_buffer    (loads_5_payload_buffer),
        .loads_5_payload_head      (loads_5_payload_head),
        .loads_5_payload_position  (loads_5_payload_position),
        .loads_5_payload_part      (loads_5_payload_part),
        .loads_5_payload_sizeLog   (loads_5_payload_sizeLog),
        .loads_5_payload_mask      (loads_5_payload_mask),
        .loads_5_payload_elements  (loads_5_payload_elements),
        .loads_6_valid             (loads_6_valid),
        .loads_6_ready             (values_loads_6_ready),
        .loads_6_payload_buffer    (loads_6_payload_buffer),
        .loads_6_payload_head      (loads_6_payload_head),
        .loads_6_payload_position  (loads_6_payload_position),
        .loads_6_payload_part      (loads_6_payload_part),
        .loads_6_payload_sizeLog   (loads_6_payload_sizeLog),
        .loads_6_payload_mask      (loads_6_payload_mask),
        .loads_6_payload_elements  (loads_6_payload_elements),
        .loads_7_valid             (loads_7_valid),
        .loads_7_ready             (values_loads_7_ready),
        .loads_7_payload_buffer    (loads_7_payload_buffer),
        .loads_7_payload_head      (loads_7_payload_head),
        .loads_7_payload_position  (loads_7_payload_position),
        .loads_7_payload_part      (loads_7_payload_part),
        .loads_7_payload_sizeLog   (loads_7_payload_sizeLog),
        .loads_7_payload_mask      (loads_7_payload_mask),
        .loads_7_payload_elements  (loads_7_payload_elements),
        .loads_8_valid             (loads_8_valid),
        .loads_8_ready             (values_loads_8_ready),
        .loads_8_payload_buffer    (loads_8_payload_buffer),
        .loads_8_payload_head      (loads_8_payload_head),
        .loads_8_payload_position  (loads_8_payload_position),
        .loads_8_payload_part      (loads_8_payload_part),
        .loads_8_payload_sizeLog   (loads_8_payload_sizeLog),
        .loads_8_payload_mask      (loads_8_payload_mask),
        .loads_8_payload_elements  (loads_8_payload_elements),
        .loads_9_valid             (loads_9_valid),
        .loads_9_ready             (values_loads_9_ready),
        .loads_9_payload_buffer    (loads_9_payload_buffer),
        .loads_9_payload_head      (loads_9_payload_head),
        .loads_9_payload_position  (loads_9_payload_position),
        .loads_9_payload_part      (loads_9_payload_part),
        .loads_9_payload_sizeLog   (loads_9_payload_sizeLog),
        .loads_9_payload_mask      (loads_9_payload_mask),
        .loads_9_payload_elements  (loads_9_payload_elements),
        .loads_10_valid            (loads_10_valid),
        .loads_10_ready            (values_loads_10_ready),
        .loads_10_payload_buffer   (loads_10_payload_buffer),
        .loads_10_payload_head     (loads_10_payload_head),
        .loads_10_payload_position (loads_10_payload_position),
        .loads_10_payload_part     (loads_10_payload_part),
        .loads_10_payload_sizeLog  (loads_10_payload_sizeLog),
        .loads_10_payload_mask     (loads_10_payload_mask),
        .loads_10_payload_elements (loads_10_payload_elements),
        .loads_11_valid            (loads_11_valid),
        .loads_11_ready            (values_loads_11_ready),
        .loads_11_payload_buffer   (loads_11_payload_buffer),
        .loads_11_payload_head     (loads_11_payload_head),
        .loads_11_payload_position (loads_11_payload_position),
        .loads_11_payload_part     (loads_11_payload_part),
        .loads_11_payload_sizeLog  (loads_11_payload_sizeLog),
        .loads_11_payload_mask     (loads_11_payload_mask),
        .loads_11_payload_elements (loads_11_payload_elements),
        .loads_12_valid            (loads_12_valid),
        .loads_12_ready            (values_loads_12_ready),
        .loads_12_payload_buffer   (loads_12_payload_buffer),
        .loads_12_payload_head     (loads_12_payload_head),
        .loads_12_payload_position (loads_12_payload_position),
        .loads_12_payload_part     (loads_12_payload_part),
        .loads_12_payload_sizeLog  (loads_12_payload_sizeLog),
        .loads_12_payload_mask     (loads_12_payload_mask),
        .loads_12_payload_elements (loads_12_payload_elements),
        .loads_13_valid            (loads_13_valid),
        .loads_13_ready            (values_loads_13_ready),
        .loads_13_payload_buffer   (loads_13_payload_buffer),
        .loads_13_payload_head     (loads_13_payload_head),
        .loads_13_payload_position (loads_13_payload_position),
        .loads_13_payload_part     (loads_13_payload_part),
        .loads_13_payload_sizeLog  (loads_13_payload_sizeLog),
        .loads_13_payload_mask     (loads_13_payload_mask),
        .loads_13_payload_elements (loads_13_payload_elements),
        .loads_14_valid            (loads_14_valid),
        .loads_14_ready            (values_loads_14_ready),
        .loads_14_payload_buffer   (loads_14_payload_buffer),
        .loads_14_payload_head     (loads_14_payload_head),
        .loads_14_payload_position (loads_14_payload_position),
        .loads_14_payload_part     (loads_14_payload_part),
        .loads_14_payload_sizeLog  (loads_14_payload_sizeLog),
        .loads_14_payload_mask     (loads_14_payload_mask),
        .loads_14_payload_elements (loads_14_payload_elements),
        .loads_15_valid            (loads_15_valid),
        .loads_15_ready            (values_loads_15_ready),
        .loads_15_payload_buffer   (loads_15_payload_buffer),
        .loads_15_payload_head     (loads_15_payload_head),
        .loads_15_payload_position (loads_15_payload_position),
        .loads_15_payload_part     (loads_15_payload_part),
        .loads_15_payload_sizeLog  (loads_15_payload_sizeLog),
        .loads_15_payload_mask     (loads_15_payload_mask),
        .loads_15_payload_elements (loads_15_payload_elements),
        .read                      (adds),
        .buffer                    (job_fifo_pop_payload_buffer),
        .head                      (job_fifo_pop_payload_head),
        .line                      (line),
        .words                     (values_words)
    );

    value_tree tree (
        .clock         (clock),
        .advance       (advance),
        .probabilities (probabilities),
        .words         (values_words),
        .sizeLog       (size),
        .sums          (tree_sums)
    );

    always @* begin
        refusal = NONE;
        if (headChecks) begin
            refusal = N_IS_ZERO;
        end else if (headChecks_1) begin
            refusal = N_OVER_TOKENS;
        end else if (!scales) begin
            refusal = SCALE_OUT_OF_RANGE;
        end
    end

    always @* begin
        found = refusal;
        if (good & (past | ~last)) found = LAST_MISPLACED;
    end

    always @(posedge clock) begin
        if (reset) begin
            line <= 8'd0;
            past <= 1'd0;
            left <= 4'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (ends) begin
                line <= 8'd0;
                past <= 1'd0;
            end else if (rows_fire) begin
                line <= line + 8'd1;
                past <= past | last;
            end
            if (captures) begin
                left <= left_packed[{scale_along[227], 2'd0} +: 4];
            end else if (shifts) begin
                left <= left - 4'd1;
            end
            if (job_fifo_pop_fire) jobNumber <= jobNumber + 16'd1;
            if (clearError) error_code_register <= NONE;
            if (line_and) begin
                error_code_register <= found;
                error_job_register <= jobNumber;
            end
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            probabilities <= {probabilities_lane, probabilities_lane_1, probabilities_lane_2,
                    probabilities_lane_3, probabilities_lane_4, probabilities_lane_5,
                    probabilities_lane_6, probabilities_lane_7};
            size <= job_fifo_pop_payload_sizeLog;
            scale_along <= {scale_along[189:0], job_fifo_pop_payload_sizeLog,
                    job_fifo_pop_payload_shift, job_fifo_pop_payload_m0};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            along <= 18'd0;
        end else if (advance) begin
            along <= {along[14:0], ends & good, line == 8'd0, adds};
        end
    end

    always @(posedge clock) begin
        if (captures) begin
            drain_m0 <= scale_along[220:190];
            drain_shift <= scale_along[226:221];
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            leaving <= 4'd0;
        end else if (leaves) begin
            leaving <= {leaving[1:0], left == 4'd1, left != 4'd0};
        end
    end

    wire _unused_ok = &{1'b0, job_fifo_level, lastToken[1:0], lastToken[11:10]};
endmodule
`default_nettype wire
