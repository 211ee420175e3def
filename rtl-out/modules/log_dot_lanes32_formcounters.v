// log_dot_lanes32_formcounters: FACT's prediction unit (ISCA 2023): sums of products of log
// codes without a multiplier, each with the INT8 operand and the log code that the next stage
// takes. A job is one item on `jobs` and ceil(terms / lanes) beats on `beats`, the last one
// filled up with anything; it answers with one item on `sums`. A beat a cycle, and the next job
// is taken with the last beat of the one before. A refused job takes its beats; its error
// stands in its answer and, until `clearError`, in `error`. The contract is
// golden/fact/log-dot.md.
// Source generators/fact/log-dot.ts.
// Parameters lanes = 32, terms = 1024, accumulatorBits = 24, form = counters, trace = false.
// Reset: reset synchronous, active high.
// IR c645d19c. Do not edit.
`default_nettype none
module log_dot_lanes32_formcounters (
    input  wire         clock,
    input  wire         reset,

    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [ 11:0] jobs_payload_terms,
    input  wire [ 23:0] jobs_payload_offset,
    input  wire [  4:0] jobs_payload_shift,

    input  wire         beats_valid,
    output wire         beats_ready,
    input  wire [127:0] beats_payload_left,
    input  wire [127:0] beats_payload_right,

    // 0, and the code of 0, for a job that is refused.
    output wire         sums_valid,
    input  wire         sums_ready,
    output wire [  2:0] sums_payload_error,
    output wire [ 23:0] sums_payload_sum,
    output wire [  7:0] sums_payload_operand,
    output wire [  3:0] sums_payload_code,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
);
    localparam [2:0] NONE              = 3'd0;
    localparam [2:0] TERMS_IS_ZERO     = 3'd1;
    localparam [2:0] TERMS_OVER_LIMIT  = 3'd2;
    localparam [2:0] OFFSET_OVER_LIMIT = 3'd3;
    localparam [2:0] SHIFT_OVER_LIMIT  = 3'd4;

    reg active;
    reg first;
    reg [11:0] left;
    reg [2:0] job_error;
    reg [23:0] job_offset;
    reg [4:0] job_shift;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    wire advance;
    reg [2:0] refused;
    wire [127:0] adder_left;
    wire [127:0] adder_right;
    wire [31:0] adder_zero;
    wire [31:0] adder_sign;
    wire [127:0] adder_exponent;
    reg stage1_valid;
    reg stage1_last;
    reg [2:0] stage1_error;
    reg [4:0] stage1_shift;
    reg stage2_valid;
    reg stage2_last;
    reg [2:0] stage2_error;
    reg [4:0] stage2_shift;
    reg stage3_valid;
    reg stage3_last;
    reg [2:0] stage3_error;
    reg [4:0] stage3_shift;
    reg begin_first;
    reg [23:0] begin_offset;
    wire [23:0] total;
    wire [23:0] summing_sum;
    wire [3:0] encoder_code;
    wire [6:0] encoder_magnitude;
    wire encoder_found;
    wire [2:0] encoder_position;
    reg full;
    reg [2:0] result_error;
    reg [23:0] result_sum;
    reg [7:0] result_operand;
    reg [3:0] result_code;

    wire empty = left == 12'd0;
    wire enters = active & advance & (empty | beats_valid);
    wire last = left <= 12'd32;
    wire zero_31 = adder_zero[31] | (left <= 12'd31);
    wire zero_30 = adder_zero[30] | (left <= 12'd30);
    wire zero_29 = adder_zero[29] | (left <= 12'd29);
    wire zero_28 = adder_zero[28] | (left <= 12'd28);
    wire zero_27 = adder_zero[27] | (left <= 12'd27);
    wire zero_26 = adder_zero[26] | (left <= 12'd26);
    wire zero_25 = adder_zero[25] | (left <= 12'd25);
    wire zero_24 = adder_zero[24] | (left <= 12'd24);
    wire zero_23 = adder_zero[23] | (left <= 12'd23);
    wire zero_22 = adder_zero[22] | (left <= 12'd22);
    wire zero_21 = adder_zero[21] | (left <= 12'd21);
    wire zero_20 = adder_zero[20] | (left <= 12'd20);
    wire zero_19 = adder_zero[19] | (left <= 12'd19);
    wire zero_18 = adder_zero[18] | (left <= 12'd18);
    wire zero_17 = adder_zero[17] | (left <= 12'd17);
    wire zero_16 = adder_zero[16] | (left <= 12'd16);
    wire zero_15 = adder_zero[15] | (left <= 12'd15);
    wire zero_14 = adder_zero[14] | (left <= 12'd14);
    wire zero_13 = adder_zero[13] | (left <= 12'd13);
    wire zero_12 = adder_zero[12] | (left <= 12'd12);
    wire zero_11 = adder_zero[11] | (left <= 12'd11);
    wire zero_10 = adder_zero[10] | (left <= 12'd10);
    wire zero_9 = adder_zero[9] | (left <= 12'd9);
    wire zero_8 = adder_zero[8] | (left <= 12'd8);
    wire zero_7 = adder_zero[7] | (left <= 12'd7);
    wire zero_6 = adder_zero[6] | (left <= 12'd6);
    wire zero_5 = adder_zero[5] | (left <= 12'd5);
    wire zero_4 = adder_zero[4] | (left <= 12'd4);
    wire zero_3 = adder_zero[3] | (left <= 12'd3);
    wire zero_2 = adder_zero[2] | (left <= 12'd2);
    wire zero_1 = adder_zero[1] | (left <= 12'd1);
    wire zero_0 = adder_zero[0] | (left <= 12'd0);
    wire refusedSum = stage3_error != NONE;
    wire [24:0] rounded_shifted = $signed({total, 1'd0}) >>> stage3_shift;
    wire [25:0] rounded_sum = {rounded_shifted[24], rounded_shifted} + 26'd1;
    wire [24:0] rounded = rounded_sum[25:1];
    wire [7:0] operand_choice = ($signed(rounded) < -25'sd128) ? 8'h80 :
            ($signed(rounded) > 25'sd127) ? 8'd127 : rounded[7:0];
    wire [7:0] operand = refusedSum ? 8'd0 : operand_choice;
    wire refused_or = ($signed(jobs_payload_offset) > 24'sd4194303) |
            ($signed(jobs_payload_offset) < -24'sd4194303);
    wire jobs_fire = jobs_valid & jobs_ready;
    wire active_and = jobs_fire & (refused != NONE) & ((error_code_register == NONE) | clearError);

    assign jobs_ready = ~active | (enters & last);
    assign beats_ready = active & advance & ~empty;
    assign sums_valid = full;
    assign sums_payload_error = result_error;
    assign sums_payload_sum = result_sum;
    assign sums_payload_operand = result_operand;
    assign sums_payload_code = result_code;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = active | full | stage1_valid | stage2_valid | stage3_valid;
    assign advance = ~full | sums_ready;
    assign total = summing_sum;
    assign adder_left = beats_payload_left;
    assign adder_right = beats_payload_right;

    genvar adder_index;
    generate
        for (adder_index = 0; adder_index < 32; adder_index = adder_index + 1) begin : adder
            log_adder_lane member (
                .left     (adder_left[adder_index*4 +: 4]),
                .right    (adder_right[adder_index*4 +: 4]),
                .zero     (adder_zero[adder_index]),
                .sign     (adder_sign[adder_index]),
                .exponent (adder_exponent[adder_index*4 +: 4])
            );
        end
    endgenerate

    counter_accumulator_lanes32 summing (
        .clock             (clock),
        .advance           (advance),
        .products_zero     ({zero_31, zero_30, zero_29, zero_28, zero_27, zero_26, zero_25, zero_24,
                zero_23, zero_22, zero_21, zero_20, zero_19, zero_18, zero_17, zero_16, zero_15,
                zero_14, zero_13, zero_12, zero_11, zero_10, zero_9, zero_8, zero_7, zero_6, zero_5,
                zero_4, zero_3, zero_2, zero_1, zero_0}),
        .products_sign     (adder_sign),
        .products_exponent (adder_exponent),
        .valid             (stage1_valid),
        .first             (begin_first),
        .offset            (begin_offset),
        .sum               (summing_sum)
    );

    log_encoder_lane encoder (
        .operand   (operand),
        .code      (encoder_code),
        .magnitude (encoder_magnitude),
        .found     (encoder_found),
        .position  (encoder_position)
    );

    always @* begin
        refused = NONE;
        if (jobs_payload_terms == 12'd0) begin
            refused = TERMS_IS_ZERO;
        end else if (jobs_payload_terms > 12'd1024) begin
            refused = TERMS_OVER_LIMIT;
        end else if (refused_or) begin
            refused = OFFSET_OVER_LIMIT;
        end else if (jobs_payload_shift > 5'd23) begin
            refused = SHIFT_OVER_LIMIT;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            active <= 1'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (enters) begin
                if (last) active <= 1'd0;
            end
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
        if (enters) begin
            left <= left - 12'd32;
            first <= 1'd0;
        end
        if (jobs_fire) begin
            first <= 1'd1;
            left <= jobs_payload_terms;
            job_error <= refused;
            job_offset <= jobs_payload_offset;
            job_shift <= jobs_payload_shift;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_last <= 1'd0;
            stage1_error <= NONE;
            stage1_shift <= 5'd0;
            stage2_valid <= 1'd0;
            stage2_last <= 1'd0;
            stage2_error <= NONE;
            stage2_shift <= 5'd0;
            stage3_valid <= 1'd0;
            stage3_last <= 1'd0;
            stage3_error <= NONE;
            stage3_shift <= 5'd0;
            full <= 1'd0;
        end else if (advance) begin
            stage1_valid <= enters;
            stage1_last <= last;
            stage1_error <= job_error;
            stage1_shift <= job_shift;
            stage2_valid <= stage1_valid;
            stage2_last <= stage1_last;
            stage2_error <= stage1_error;
            stage2_shift <= stage1_shift;
            stage3_valid <= stage2_valid;
            stage3_last <= stage2_last;
            stage3_error <= stage2_error;
            stage3_shift <= stage2_shift;
            full <= stage3_valid & stage3_last;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            begin_first <= first;
            begin_offset <= job_offset;
            result_error <= stage3_error;
            result_sum <= refusedSum ? 24'd0 : total;
            result_operand <= operand;
            result_code <= encoder_code;
        end
    end

    wire _unused_ok = &{1'b0, encoder_magnitude, encoder_found, encoder_position, rounded_sum[0]};
endmodule
`default_nettype wire
