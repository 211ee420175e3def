// log_dot_lanes4_terms10_accumulatorBits18_formcounters: FACT's prediction unit (ISCA 2023):
// sums of products of log codes without a multiplier, each with the INT8 operand and the log
// code that the next stage takes. A job is one item on `jobs` and ceil(terms / lanes) beats on
// `beats`, the last one filled up with anything; it answers with one item on `sums`. A beat a
// cycle, and the next job is taken with the last beat of the one before. A refused job takes
// its beats; its error stands in its answer and, until `clearError`, in `error`. The contract
// is golden/fact/log-dot.md.
// Source generators/fact/log-dot.ts.
// Parameters lanes = 4, terms = 10, accumulatorBits = 18, form = counters, trace = false.
// Reset: reset synchronous, active high.
// IR 215dddcd. Do not edit.
`default_nettype none
module log_dot_lanes4_terms10_accumulatorBits18_formcounters (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [ 4:0] jobs_payload_terms,
    input  wire [17:0] jobs_payload_offset,
    input  wire [ 4:0] jobs_payload_shift,

    input  wire        beats_valid,
    output wire        beats_ready,
    input  wire [15:0] beats_payload_left,
    input  wire [15:0] beats_payload_right,

    // 0, and the code of 0, for a job that is refused.
    output wire        sums_valid,
    input  wire        sums_ready,
    output wire [ 2:0] sums_payload_error,
    output wire [17:0] sums_payload_sum,
    output wire [ 7:0] sums_payload_operand,
    output wire [ 3:0] sums_payload_code,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 2:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [2:0] NONE              = 3'd0;
    localparam [2:0] TERMS_IS_ZERO     = 3'd1;
    localparam [2:0] TERMS_OVER_LIMIT  = 3'd2;
    localparam [2:0] OFFSET_OVER_LIMIT = 3'd3;
    localparam [2:0] SHIFT_OVER_LIMIT  = 3'd4;

    reg active;
    reg first;
    reg [4:0] left;
    reg [2:0] job_error;
    reg [17:0] job_offset;
    reg [4:0] job_shift;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    wire advance;
    reg [2:0] refused;
    wire [15:0] adder_left;
    wire [15:0] adder_right;
    wire [3:0] adder_zero;
    wire [3:0] adder_sign;
    wire [15:0] adder_exponent;
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
    reg [17:0] begin_offset;
    wire [17:0] total;
    wire [17:0] summing_sum;
    wire [3:0] encoder_code;
    wire [6:0] encoder_magnitude;
    wire encoder_found;
    wire [2:0] encoder_position;
    reg full;
    reg [2:0] result_error;
    reg [17:0] result_sum;
    reg [7:0] result_operand;
    reg [3:0] result_code;

    wire empty = left == 5'd0;
    wire enters = active & advance & (empty | beats_valid);
    wire last = left <= 5'd4;
    wire zero_3 = adder_zero[3] | (left <= 5'd3);
    wire zero_2 = adder_zero[2] | (left <= 5'd2);
    wire zero_1 = adder_zero[1] | (left <= 5'd1);
    wire zero_0 = adder_zero[0] | (left <= 5'd0);
    wire refusedSum = stage3_error != NONE;
    wire [18:0] rounded_shifted = $signed({total, 1'd0}) >>> stage3_shift;
    wire [19:0] rounded_sum = {rounded_shifted[18], rounded_shifted} + 20'd1;
    wire [18:0] rounded = rounded_sum[19:1];
    wire [7:0] operand_choice = ($signed(rounded) < -19'sd128) ? 8'h80 :
            ($signed(rounded) > 19'sd127) ? 8'd127 : rounded[7:0];
    wire [7:0] operand = refusedSum ? 8'd0 : operand_choice;
    wire refused_or = ($signed(jobs_payload_offset) > 18'sd90111) |
            ($signed(jobs_payload_offset) < -18'sd90111);
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
        for (adder_index = 0; adder_index < 4; adder_index = adder_index + 1) begin : adder
            log_adder_lane member (
                .left     (adder_left[adder_index*4 +: 4]),
                .right    (adder_right[adder_index*4 +: 4]),
                .zero     (adder_zero[adder_index]),
                .sign     (adder_sign[adder_index]),
                .exponent (adder_exponent[adder_index*4 +: 4])
            );
        end
    endgenerate

    counter_accumulator_lanes4_terms10_accumulatorBits18 summing (
        .clock             (clock),
        .advance           (advance),
        .products_zero     ({zero_3, zero_2, zero_1, zero_0}),
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
        if (jobs_payload_terms == 5'd0) begin
            refused = TERMS_IS_ZERO;
        end else if (jobs_payload_terms > 5'd10) begin
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
            left <= left - 5'd4;
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
            result_sum <= refusedSum ? 18'd0 : total;
            result_operand <= operand;
            result_code <= encoder_code;
        end
    end

    wire _unused_ok = &{1'b0, encoder_magnitude, encoder_found, encoder_position, rounded_sum[0]};
endmodule
`default_nettype wire
