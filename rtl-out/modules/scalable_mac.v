// scalable_mac: A dot product of operands of 2 to 8 bits, as the job says, in one of two forms:
// weights bit by bit, or products fused of bricks of 2 bits.
// Source generators/nipq/scalable-mac.ts.
// Parameters form = bitSerial, lanes = 64, depth = 64, accumulatorWidth = 32, trace = false.
// Reset: reset synchronous, active high.
// IR d644856b. Do not edit.
`default_nettype none
module scalable_mac (
    input  wire         clock,
    input  wire         reset,

    // Weights are two's complement; activations too, or unsigned.
    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [ 15:0] jobs_payload_beats,
    input  wire [  3:0] jobs_payload_aWidth,
    input  wire [  3:0] jobs_payload_wWidth,
    input  wire         jobs_payload_aSigned,

    input  wire         operands_valid,
    output wire         operands_ready,
    input  wire [511:0] operands_payload_a,
    input  wire [511:0] operands_payload_w,

    // `accumulator` is 0 for a refused job.
    output wire         results_valid,
    input  wire         results_ready,
    output wire [  1:0] results_payload_error,
    output wire [ 31:0] results_payload_accumulator,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  1:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
);
    localparam [1:0] IDLE   = 2'd0;
    localparam [1:0] RUN    = 2'd1;
    localparam [1:0] FINISH = 2'd2;
    localparam [1:0] NONE               = 2'd0;
    localparam [1:0] BEATS_IS_ZERO      = 2'd1;
    localparam [1:0] BEATS_OVER_DEPTH   = 2'd2;
    localparam [1:0] WIDTH_OUT_OF_RANGE = 2'd3;
    localparam [1:0] ONE  = 2'd0;
    localparam [1:0] TWO  = 2'd1;
    localparam [1:0] FOUR = 2'd2;

    reg [1:0] state;
    reg [15:0] left;
    reg [1:0] refused;
    reg [15:0] jobNumber;
    reg [1:0] error_code_register;
    reg [15:0] error_job_register;
    reg [1:0] refusal;
    reg [1:0] aDigitsOfJob;
    reg [7:0] aKeep;
    reg [2:0] aTop;
    reg [1:0] aDigits;
    reg [1:0] wDigitsOfJob;
    reg [7:0] wKeep;
    reg [2:0] wTop;
    reg [1:0] wDigits;
    reg signed_;
    reg [3:0] lastNumber;
    reg full;
    reg [3:0] number;
    wire [575:0] array_a;
    wire [575:0] array_w;
    wire [21:0] array_sum;
    wire [511:0] aOperand_bits;
    wire [575:0] aOperand_operand;
    wire [511:0] wOperand_bits;
    wire [575:0] wOperand_operand;
    reg adds;
    reg [21:0] addend;
    reg [31:0] total;

    wire last = number == lastNumber;
    wire finished = ~(full | adds);
    wire operands_fire = operands_valid & operands_ready;
    wire load = operands_fire & (refused == NONE);
    wire outOfRange_0 = (jobs_payload_aWidth < 4'd2) | (jobs_payload_aWidth > 4'd8);
    wire outOfRange_1 = (jobs_payload_wWidth < 4'd2) | (jobs_payload_wWidth > 4'd8);
    wire jobs_fire = jobs_valid & jobs_ready;
    wire results_fire = results_valid & results_ready;
    wire state_and = jobs_fire & (refusal != NONE) & ((error_code_register == NONE) | clearError);

    assign jobs_ready = state == IDLE;
    assign operands_ready = (state == RUN) & (~full | last);
    assign results_valid = (state == FINISH) & finished;
    assign results_payload_error = refused;
    assign results_payload_accumulator = total;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = state != IDLE;
    assign array_a = aOperand_operand;
    assign array_w = wOperand_operand;
    assign aOperand_bits = operands_payload_a;
    assign wOperand_bits = operands_payload_w;

    genvar aOperand_index;
    generate
        for (aOperand_index = 0; aOperand_index < 64; aOperand_index = aOperand_index + 1) begin :
                aOperand
            operand_extender member (
                .bits    (aOperand_bits[aOperand_index*8 +: 8]),
                .keep    (aKeep),
                .top     (aTop),
                .hasSign (signed_),
                .operand (aOperand_operand[aOperand_index*9 +: 9])
            );
        end
    endgenerate

    genvar wOperand_index;
    generate
        for (wOperand_index = 0; wOperand_index < 64; wOperand_index = wOperand_index + 1) begin :
                wOperand
            operand_extender member (
                .bits    (wOperand_bits[wOperand_index*8 +: 8]),
                .keep    (wKeep),
                .top     (wTop),
                .hasSign (1'd1),
                .operand (wOperand_operand[wOperand_index*9 +: 9])
            );
        end
    endgenerate

    serial_array array (
        .clock     (clock),
        .load      (load),
        .a         (array_a),
        .w         (array_w),
        .step      (full),
        .at_number (number),
        .at_last   (last),
        .aDigits   (aDigits),
        .wDigits   (wDigits),
        .sum       (array_sum)
    );

    always @* begin
        refusal = NONE;
        if (jobs_payload_beats == 16'd0) begin
            refusal = BEATS_IS_ZERO;
        end else if (jobs_payload_beats > 16'd64) begin
            refusal = BEATS_OVER_DEPTH;
        end else if (outOfRange_0 | outOfRange_1) begin
            refusal = WIDTH_OUT_OF_RANGE;
        end
    end

    always @* begin
        aDigitsOfJob = FOUR;
        if (jobs_payload_aWidth <= 4'd2) begin
            aDigitsOfJob = ONE;
        end else if (jobs_payload_aWidth <= 4'd4) begin
            aDigitsOfJob = TWO;
        end
    end

    always @* begin
        wDigitsOfJob = FOUR;
        if (jobs_payload_wWidth <= 4'd2) begin
            wDigitsOfJob = ONE;
        end else if (jobs_payload_wWidth <= 4'd4) begin
            wDigitsOfJob = TWO;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            refused <= NONE;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            full <= 1'd0;
            number <= 4'd0;
            adds <= 1'd0;
        end else begin
            if (load) begin
                full <= 1'd1;
                number <= 4'd0;
            end else if (full) begin
                full <= ~last;
                number <= number + 4'd1;
            end
            adds <= full;
            case (state)
                IDLE: begin
                    if (jobs_fire) begin
                        jobNumber <= jobNumber + 16'd1;
                        refused <= refusal;
                        state <= RUN;
                        if (jobs_payload_beats == 16'd0) state <= FINISH;
                    end
                end
                RUN: begin
                    if (operands_fire) begin
                        if (left == 16'd1) state <= FINISH;
                    end
                end
                FINISH: begin
                    if (results_fire) state <= IDLE;
                end
                default: ;
            endcase
            if (clearError) error_code_register <= NONE;
            if (state_and) begin
                error_code_register <= refusal;
                error_job_register <= jobNumber;
            end
        end
    end

    always @(posedge clock) begin
        if (jobs_fire) begin
            total <= 32'd0;
        end else if (adds) begin
            total <= total + {{10{addend[21]}}, addend};
        end
        case (state)
            IDLE: begin
                if (jobs_fire) left <= jobs_payload_beats;
            end
            RUN: begin
                if (operands_fire) left <= left - 16'd1;
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (jobs_fire) begin
            aKeep <= {jobs_payload_aWidth > 4'd7, jobs_payload_aWidth > 4'd6,
                    jobs_payload_aWidth > 4'd5, jobs_payload_aWidth > 4'd4,
                    jobs_payload_aWidth > 4'd3, jobs_payload_aWidth > 4'd2,
                    jobs_payload_aWidth > 4'd1, jobs_payload_aWidth > 4'd0};
            aTop <= jobs_payload_aWidth[2:0] - 3'd1;
            aDigits <= aDigitsOfJob;
            wKeep <= {jobs_payload_wWidth > 4'd7, jobs_payload_wWidth > 4'd6,
                    jobs_payload_wWidth > 4'd5, jobs_payload_wWidth > 4'd4,
                    jobs_payload_wWidth > 4'd3, jobs_payload_wWidth > 4'd2,
                    jobs_payload_wWidth > 4'd1, jobs_payload_wWidth > 4'd0};
            wTop <= jobs_payload_wWidth[2:0] - 3'd1;
            wDigits <= wDigitsOfJob;
            signed_ <= jobs_payload_aSigned;
            lastNumber <= jobs_payload_wWidth - 4'd1;
        end
    end

    always @(posedge clock) begin
        if (full) addend <= array_sum;
    end
endmodule
`default_nettype wire
