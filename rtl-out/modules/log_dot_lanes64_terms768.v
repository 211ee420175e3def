// log_dot_lanes64_terms768: FACT's prediction unit (ISCA 2023): sums of products of log codes
// without a multiplier, each with the INT8 operand and the log code that the next stage takes.
// A job is one item on `jobs` and ceil(terms / lanes) beats on `beats`, the last one filled up
// with anything; it answers with one item on `sums`. A beat a cycle, and the next job is taken
// with the last beat of the one before. A refused job takes its beats; its error stands in its
// answer and, until `clearError`, in `error`. The contract is golden/fact/log-dot.md.
// Source generators/fact/log-dot.ts.
// Parameters lanes = 64, terms = 768, accumulatorBits = 24, form = oneHot, trace = false.
// Reset: reset synchronous, active high.
// IR 127878ec. Do not edit.
`default_nettype none
module log_dot_lanes64_terms768 (
    input  wire         clock,
    input  wire         reset,

    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [ 10:0] jobs_payload_terms,
    input  wire [ 23:0] jobs_payload_offset,
    input  wire [  4:0] jobs_payload_shift,

    input  wire         beats_valid,
    output wire         beats_ready,
    input  wire [255:0] beats_payload_left,
    input  wire [255:0] beats_payload_right,

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
    reg [10:0] left;
    reg [2:0] job_error;
    reg [23:0] job_offset;
    reg [4:0] job_shift;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    wire advance;
    reg [2:0] refused;
    wire [255:0] adder_left;
    wire [255:0] adder_right;
    wire [63:0] adder_zero;
    wire [63:0] adder_sign;
    wire [255:0] adder_exponent;
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

    wire empty = left == 11'd0;
    wire enters = active & advance & (empty | beats_valid);
    wire last = left <= 11'd64;
    wire zero_63 = adder_zero[63] | (left <= 11'd63);
    wire zero_62 = adder_zero[62] | (left <= 11'd62);
    wire zero_61 = adder_zero[61] | (left <= 11'd61);
    wire zero_60 = adder_zero[60] | (left <= 11'd60);
    wire zero_59 = adder_zero[59] | (left <= 11'd59);
    wire zero_58 = adder_zero[58] | (left <= 11'd58);
    wire zero_57 = adder_zero[57] | (left <= 11'd57);
    wire zero_56 = adder_zero[56] | (left <= 11'd56);
    wire zero_55 = adder_zero[55] | (left <= 11'd55);
    wire zero_54 = adder_zero[54] | (left <= 11'd54);
    wire zero_53 = adder_zero[53] | (left <= 11'd53);
    wire zero_52 = adder_zero[52] | (left <= 11'd52);
    wire zero_51 = adder_zero[51] | (left <= 11'd51);
    wire zero_50 = adder_zero[50] | (left <= 11'd50);
    wire zero_49 = adder_zero[49] | (left <= 11'd49);
    wire zero_48 = adder_zero[48] | (left <= 11'd48);
    wire zero_47 = adder_zero[47] | (left <= 11'd47);
    wire zero_46 = adder_zero[46] | (left <= 11'd46);
    wire zero_45 = adder_zero[45] | (left <= 11'd45);
    wire zero_44 = adder_zero[44] | (left <= 11'd44);
    wire zero_43 = adder_zero[43] | (left <= 11'd43);
    wire zero_42 = adder_zero[42] | (left <= 11'd42);
    wire zero_41 = adder_zero[41] | (left <= 11'd41);
    wire zero_40 = adder_zero[40] | (left <= 11'd40);
    wire zero_39 = adder_zero[39] | (left <= 11'd39);
    wire zero_38 = adder_zero[38] | (left <= 11'd38);
    wire zero_37 = adder_zero[37] | (left <= 11'd37);
    wire zero_36 = adder_zero[36] | (left <= 11'd36);
    wire zero_35 = adder_zero[35] | (left <= 11'd35);
    wire zero_34 = adder_zero[34] | (left <= 11'd34);
    wire zero_33 = adder_zero[33] | (left <= 11'd33);
    wire zero_32 = adder_zero[32] | (left <= 11'd32);
    wire zero_31 = adder_zero[31] | (left <= 11'd31);
    wire zero_30 = adder_zero[30] | (left <= 11'd30);
    wire zero_29 = adder_zero[29] | (left <= 11'd29);
    wire zero_28 = adder_zero[28] | (left <= 11'd28);
    wire zero_27 = adder_zero[27] | (left <= 11'd27);
    wire zero_26 = adder_zero[26] | (left <= 11'd26);
    wire zero_25 = adder_zero[25] | (left <= 11'd25);
    wire zero_24 = adder_zero[24] | (left <= 11'd24);
    wire zero_23 = adder_zero[23] | (left <= 11'd23);
    wire zero_22 = adder_zero[22] | (left <= 11'd22);
    wire zero_21 = adder_zero[21] | (left <= 11'd21);
    wire zero_20 = adder_zero[20] | (left <= 11'd20);
    wire zero_19 = adder_zero[19] | (left <= 11'd19);
    wire zero_18 = adder_zero[18] | (left <= 11'd18);
    wire zero_17 = adder_zero[17] | (left <= 11'd17);
    wire zero_16 = adder_zero[16] | (left <= 11'd16);
    wire zero_15 = adder_zero[15] | (left <= 11'd15);
    wire zero_14 = adder_zero[14] | (left <= 11'd14);
    wire zero_13 = adder_zero[13] | (left <= 11'd13);
    wire zero_12 = adder_zero[12] | (left <= 11'd12);
    wire zero_11 = adder_zero[11] | (left <= 11'd11);
    wire zero_10 = adder_zero[10] | (left <= 11'd10);
    wire zero_9 = adder_zero[9] | (left <= 11'd9);
    wire zero_8 = adder_zero[8] | (left <= 11'd8);
    wire zero_7 = adder_zero[7] | (left <= 11'd7);
    wire zero_6 = adder_zero[6] | (left <= 11'd6);
    wire zero_5 = adder_zero[5] | (left <= 11'd5);
    wire zero_4 = adder_zero[4] | (left <= 11'd4);
    wire zero_3 = adder_zero[3] | (left <= 11'd3);
    wire zero_2 = adder_zero[2] | (left <= 11'd2);
    wire zero_1 = adder_zero[1] | (left <= 11'd1);
    wire zero_0 = adder_zero[0] | (left <= 11'd0);
    wire refusedSum = stage3_error != NONE;
    wire [24:0] rounded_shifted = $signed({total, 1'd0}) >>> stage3_shift;
    wire [25:0] rounded_sum = {rounded_shifted[24], rounded_shifted} + 26'd1;
    wire [24:0] rounded = rounded_sum[25:1];
    wire [7:0] operand_choice = ($signed(rounded) < -25'sd128) ? 8'h80 :
            ($signed(rounded) > 25'sd127) ? 8'd127 : rounded[7:0];
    wire [7:0] operand = refusedSum ? 8'd0 : operand_choice;
    wire refused_or = ($signed(jobs_payload_offset) > 24'sd5242879) |
            ($signed(jobs_payload_offset) < -24'sd5242879);
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
        for (adder_index = 0; adder_index < 64; adder_index = adder_index + 1) begin : adder
            log_adder_lane member (
                .left     (adder_left[adder_index*4 +: 4]),
                .right    (adder_right[adder_index*4 +: 4]),
                .zero     (adder_zero[adder_index]),
                .sign     (adder_sign[adder_index]),
                .exponent (adder_exponent[adder_index*4 +: 4])
            );
        end
    endgenerate

    one_hot_accumulator_lanes64_terms768 summing (
        .clock             (clock),
        .advance           (advance),
        .products_zero     ({zero_63, zero_62, zero_61, zero_60, zero_59, zero_58, zero_57, zero_56,
                zero_55, zero_54, zero_53, zero_52, zero_51, zero_50, zero_49, zero_48, zero_47,
                zero_46, zero_45, zero_44, zero_43, zero_42, zero_41, zero_40, zero_39, zero_38,
                zero_37, zero_36, zero_35, zero_34, zero_33, zero_32, zero_31, zero_30, zero_29,
                zero_28, zero_27, zero_26, zero_25, zero_24, zero_23, zero_22, zero_21, zero_20,
                zero_19, zero_18, zero_17, zero_16, zero_15, zero_14, zero_13, zero_12, zero_11,
                zero_10, zero_9, zero_8, zero_7, zero_6, zero_5, zero_4, zero_3, zero_2, zero_1,
                zero_0}),
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
        if (jobs_payload_terms == 11'd0) begin
            refused = TERMS_IS_ZERO;
        end else if (jobs_payload_terms > 11'd768) begin
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
            left <= left - 11'd64;
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
