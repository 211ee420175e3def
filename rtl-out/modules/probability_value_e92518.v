// probability_value_e92518: Sums of values by their probabilities: the memory of values,
// multipliers with a tree that is cut at the head size, accumulators, and a requantiser. A row
// of probabilities and a line of values a cycle; the outputs of a query leave while the next is
// summed up. A refused job takes its rows and gives no output; the first error since reset
// stands in `error` until `clearError`.
// Source generators/spatten/multiply/probability-value.ts.
// Parameters multipliers = 8, headSize = 4, largestHead = 8, tokens = 8, heldHeads = 2,
// requesters = 4, outputLanes = 2, trace = false.
// Reset: reset synchronous, active high.
// IR 6f745326. Do not edit.
`default_nettype none
module probability_value_e92518 (
    input  wire        clock,
    input  wire        reset,

    input  wire        loads_0_valid,
    output wire        loads_0_ready,
    input  wire        loads_0_payload_buffer,
    input  wire        loads_0_payload_head,
    input  wire [ 2:0] loads_0_payload_position,
    input  wire        loads_0_payload_part,
    input  wire        loads_0_payload_sizeLog,
    input  wire [11:0] loads_0_payload_mask,
    input  wire [47:0] loads_0_payload_elements,

    input  wire        loads_1_valid,
    output wire        loads_1_ready,
    input  wire        loads_1_payload_buffer,
    input  wire        loads_1_payload_head,
    input  wire [ 2:0] loads_1_payload_position,
    input  wire        loads_1_payload_part,
    input  wire        loads_1_payload_sizeLog,
    input  wire [11:0] loads_1_payload_mask,
    input  wire [47:0] loads_1_payload_elements,

    input  wire        loads_2_valid,
    output wire        loads_2_ready,
    input  wire        loads_2_payload_buffer,
    input  wire        loads_2_payload_head,
    input  wire [ 2:0] loads_2_payload_position,
    input  wire        loads_2_payload_part,
    input  wire        loads_2_payload_sizeLog,
    input  wire [11:0] loads_2_payload_mask,
    input  wire [47:0] loads_2_payload_elements,

    input  wire        loads_3_valid,
    output wire        loads_3_ready,
    input  wire        loads_3_payload_buffer,
    input  wire        loads_3_payload_head,
    input  wire [ 2:0] loads_3_payload_position,
    input  wire        loads_3_payload_part,
    input  wire        loads_3_payload_sizeLog,
    input  wire [11:0] loads_3_payload_mask,
    input  wire [47:0] loads_3_payload_elements,

    // A query: `n` probabilities, to be multiplied with the first `n` values of a head of `headSize
    // << sizeLog` elements.
    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire        jobs_payload_buffer,
    input  wire        jobs_payload_head,
    input  wire [ 4:0] jobs_payload_n,
    input  wire        jobs_payload_sizeLog,
    input  wire [30:0] jobs_payload_m0,
    input  wire [ 5:0] jobs_payload_shift,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [23:0] rows_payload_row,

    output wire        outputs_valid,
    input  wire        outputs_ready,
    output wire [23:0] outputs_payload_elements,
    output wire        outputs_payload_last,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 2:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
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
    wire [4:0] job_fifo_pop_payload_n;
    wire job_fifo_pop_payload_sizeLog;
    wire [30:0] job_fifo_pop_payload_m0;
    wire [5:0] job_fifo_pop_payload_shift;
    wire [1:0] job_fifo_level;
    reg [2:0] line;
    reg past;
    reg [2:0] refusal;
    wire values_loads_0_ready;
    wire values_loads_1_ready;
    wire values_loads_2_ready;
    wire values_loads_3_ready;
    wire [95:0] values_words;
    reg [23:0] probabilities;
    reg size;
    wire [199:0] tree_sums;
    reg [11:0] along;
    reg [151:0] scale_along;
    reg [2:0] left;
    wire leaves;
    reg [30:0] drain_m0;
    reg [5:0] drain_shift;
    wire [215:0] nexts;
    wire [199:0] accumulator_term;
    wire [215:0] accumulator_next;
    wire [215:0] accumulator_finished;
    reg [3:0] leaving;
    wire [53:0] output_lane_sum;
    wire [23:0] output_lane_code;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] found;

    wire isEmpty = job_fifo_pop_payload_n == 5'd0;
    wire onTheWay_0 = along[0] | along[2];
    wire onTheWay_1 = along[3] | along[5];
    wire onTheWay_2 = along[6] | along[8];
    wire onTheWay_3 = along[9] | along[11];
    wire free = (left == 3'd0) | ((left == 3'd1) & leaves);
    wire rows_fire = rows_valid & rows_ready;
    wire ends = rows_fire & rows_payload_last;
    wire captures = along[11] & advance;
    wire shifts = (left != 3'd0) & leaves;
    wire good = refusal == NONE;
    wire adds = rows_fire & good & ~past;
    wire headChecks = job_fifo_pop_payload_n == 5'd0;
    wire headChecks_1 = job_fifo_pop_payload_n > 5'd8;
    wire scales_and = job_fifo_pop_payload_m0[30] & (job_fifo_pop_payload_shift >= 6'd30);
    wire scales = scales_and & (job_fifo_pop_payload_shift <= 6'd62);
    wire [4:0] lastToken = job_fifo_pop_payload_n - 5'd1;
    wire [5:0] lastLine_packed = {lastToken[2:0], {1'd0, lastToken[2:1]}};
    wire [2:0] lastLine = lastLine_packed[({2'd0, job_fifo_pop_payload_sizeLog} * 3'd3) +: 3];
    wire last = line == lastLine;
    wire [5:0] left_packed = {3'd4, 3'd2};
    wire job_fifo_pop_fire = job_fifo_pop_valid & job_fifo_pop_ready;
    wire line_and = job_fifo_pop_fire & (found != NONE) &
            ((error_code_register == NONE) | clearError);
    wire [11:0] counted_0 = rows_payload_filled[0] ? rows_payload_row[11:0] : 12'd0;
    wire [11:0] counted_1 = rows_payload_filled[1] ? rows_payload_row[23:12] : 12'd0;
    wire [23:0] probabilities_packed = {counted_0, counted_1};
    wire [11:0] probabilities_lane = probabilities_packed[({4'd0, job_fifo_pop_payload_sizeLog} *
            5'd12) +: 12];
    wire [23:0] probabilities_packed_1 = {2{counted_0}};
    wire [11:0] probabilities_lane_1 = probabilities_packed_1[({4'd0,
            job_fifo_pop_payload_sizeLog} * 5'd12) +: 12];

    assign loads_0_ready = values_loads_0_ready;
    assign loads_1_ready = values_loads_1_ready;
    assign loads_2_ready = values_loads_2_ready;
    assign loads_3_ready = values_loads_3_ready;
    assign jobs_ready = job_fifo_push_ready;
    assign rows_ready = job_fifo_pop_valid & advance & ~isEmpty;
    assign outputs_valid = leaving[2];
    assign outputs_payload_elements = output_lane_code;
    assign outputs_payload_last = leaving[3];
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = job_fifo_pop_valid | onTheWay_0 | onTheWay_1 | onTheWay_2 | onTheWay_3 |
            (left != 3'd0) | leaving[0] | leaving[2];
    assign advance = ~along[11] | free;
    assign job_fifo_pop_ready = ends | (isEmpty & advance);
    assign leaves = ~leaving[2] | outputs_ready;
    assign nexts = {{2{27'd0}}, accumulator_finished[215:54]};
    assign accumulator_term = tree_sums;
    assign accumulator_next = nexts;
    assign output_lane_sum = accumulator_finished[53:0];

    genvar accumulator_index;
    generate
        for (accumulator_index = 0; accumulator_index < 8; accumulator_index = accumulator_index +
                1) begin : accumulator
            value_accumulator_termBits25_sumBits27 member (
                .clock    (clock),
                .adds     (along[9] & advance),
                .first    (along[10]),
                .term     (accumulator_term[accumulator_index*25 +: 25]),
                .captures (captures),
                .shifts   (shifts),
                .next     (accumulator_next[accumulator_index*27 +: 27]),
                .finished (accumulator_finished[accumulator_index*27 +: 27])
            );
        end
    endgenerate

    genvar output_lane_index;
    generate
        for (output_lane_index = 0; output_lane_index < 2; output_lane_index = output_lane_index +
                1) begin : output_lane
            output_lane_sumBits27 member (
                .clock   (clock),
                .advance (leaves),
                .sum     (output_lane_sum[output_lane_index*27 +: 27]),
                .m0      (drain_m0),
                .shift   (drain_shift),
                .code    (output_lane_code[output_lane_index*12 +: 12])
            );
        end
    endgenerate

    stream_fifo_depth2_993426 job_fifo (
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

    operand_memory_31fe9c values (
        .clock                    (clock),
        .reset                    (reset),
        .loads_0_valid            (loads_0_valid),
        .loads_0_ready            (values_loads_0_ready),
        .loads_0_payload_buffer   (loads_0_payload_buffer),
        .loads_0_payload_head     (loads_0_payload_head),
        .loads_0_payload_position (loads_0_payload_position),
        .loads_0_payload_part     (loads_0_payload_part),
        .loads_0_payload_sizeLog  (loads_0_payload_sizeLog),
        .loads_0_payload_mask     (loads_0_payload_mask),
        .loads_0_payload_elements (loads_0_payload_elements),
        .loads_1_valid            (loads_1_valid),
        .loads_1_ready            (values_loads_1_ready),
        .loads_1_payload_buffer   (loads_1_payload_buffer),
        .loads_1_payload_head     (loads_1_payload_head),
        .loads_1_payload_position (loads_1_payload_position),
        .loads_1_payload_part     (loads_1_payload_part),
        .loads_1_payload_sizeLog  (loads_1_payload_sizeLog),
        .loads_1_payload_mask     (loads_1_payload_mask),
        .loads_1_payload_elements (loads_1_payload_elements),
        .loads_2_valid            (loads_2_valid),
        .loads_2_ready            (values_loads_2_ready),
        .loads_2_payload_buffer   (loads_2_payload_buffer),
        .loads_2_payload_head     (loads_2_payload_head),
        .loads_2_payload_position (loads_2_payload_position),
        .loads_2_payload_part     (loads_2_payload_part),
        .loads_2_payload_sizeLog  (loads_2_payload_sizeLog),
        .loads_2_payload_mask     (loads_2_payload_mask),
        .loads_2_payload_elements (loads_2_payload_elements),
        .loads_3_valid            (loads_3_valid),
        .loads_3_ready            (values_loads_3_ready),
        .loads_3_payload_buffer   (loads_3_payload_buffer),
        .loads_3_payload_head     (loads_3_payload_head),
        .loads_3_payload_position (loads_3_payload_position),
        .loads_3_payload_part     (loads_3_payload_part),
        .loads_3_payload_sizeLog  (loads_3_payload_sizeLog),
        .loads_3_payload_mask     (loads_3_payload_mask),
        .loads_3_payload_elements (loads_3_payload_elements),
        .read                     (adds),
        .buffer                   (job_fifo_pop_payload_buffer),
        .head                     (job_fifo_pop_payload_head),
        .line                     (line),
        .words                    (values_words)
    );

    value_tree_lanes2_headSize4_largestHead8 tree (
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
            line <= 3'd0;
            past <= 1'd0;
            left <= 3'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (ends) begin
                line <= 3'd0;
                past <= 1'd0;
            end else if (rows_fire) begin
                line <= line + 3'd1;
                past <= past | last;
            end
            if (captures) begin
                left <= left_packed[({2'd0, scale_along[151]} * 3'd3) +: 3];
            end else if (shifts) begin
                left <= left - 3'd1;
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
            probabilities <= {probabilities_lane, probabilities_lane_1};
            size <= job_fifo_pop_payload_sizeLog;
            scale_along <= {scale_along[113:0], job_fifo_pop_payload_sizeLog,
                    job_fifo_pop_payload_shift, job_fifo_pop_payload_m0};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            along <= 12'd0;
        end else if (advance) begin
            along <= {along[8:0], ends & good, line == 3'd0, adds};
        end
    end

    always @(posedge clock) begin
        if (captures) begin
            drain_m0 <= scale_along[144:114];
            drain_shift <= scale_along[150:145];
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            leaving <= 4'd0;
        end else if (leaves) begin
            leaving <= {leaving[1:0], left == 3'd1, left != 3'd0};
        end
    end

    wire _unused_ok = &{1'b0, job_fifo_level, lastToken[4:3]};
endmodule
`default_nettype wire
