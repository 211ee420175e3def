// mixed_pe_depth16_accumulatorBits20: FACT's mixed-precision processing element (ISCA 2023):
// two multipliers of 5 x 8 bits that do one INT8 token or two INT4 tokens a cycle. A job is one
// item on `jobs` and its steps on `steps`; it answers with one item on `sums`. A step a cycle,
// and the next job, of either precision, is taken with the last step of the one before. A
// refused job takes its steps; its error stands in its answer and, until `clearError`, in
// `error`. The contract is golden/fact/mixed-pe.md.
// Source generators/fact/mixed-pe.ts.
// Parameters depth = 16, accumulatorBits = 20, trace = false.
// Reset: reset synchronous, active high.
// IR 4446fa79. Do not edit.
`default_nettype none
module mixed_pe_depth16_accumulatorBits20 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire        jobs_payload_precision,
    input  wire [ 5:0] jobs_payload_steps,

    // Both nibbles of an INT8 token, the upper one first; or those of two INT4 tokens.
    input  wire        steps_valid,
    output wire        steps_ready,
    input  wire [ 7:0] steps_payload_nibbles,
    input  wire [ 7:0] steps_payload_weight,

    // In steps of INT8 activations; 0 for a job that is refused. The second one of an INT8 token is
    // 0.
    output wire        sums_valid,
    input  wire        sums_ready,
    output wire [ 1:0] sums_payload_error,
    output wire [39:0] sums_payload_sums,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 1:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [1:0] NONE             = 2'd0;
    localparam [1:0] STEPS_IS_ZERO    = 2'd1;
    localparam [1:0] STEPS_OVER_DEPTH = 2'd2;

    reg active;
    reg first;
    reg [5:0] left;
    reg [1:0] job_error;
    reg job_int8;
    reg [15:0] jobNumber;
    reg [1:0] error_code_register;
    reg [15:0] error_job_register;
    wire advance;
    reg [1:0] refused;
    reg operands1_valid;
    reg operands1_last;
    reg operands1_int8;
    reg [1:0] operands1_error;
    reg products2_valid;
    reg products2_last;
    reg products2_int8;
    reg [1:0] products2_error;
    reg sums3_valid;
    reg sums3_last;
    reg sums3_int8;
    reg [1:0] sums3_error;
    reg begins1;
    reg begins2;
    reg [9:0] operands;
    reg [7:0] weight;
    wire [23:0] multiplier_products;
    reg [23:0] products;
    reg [39:0] accumulators;

    wire empty = left == 6'd0;
    wire enters = active & advance & (empty | steps_valid);
    wire last = left <= 6'd1;
    wire good = sums3_error == NONE;
    wire [23:0] sums_payload_sums_shifted = {accumulators[39:20], 4'd0};
    wire [19:0] sums_payload_sums_choice = sums3_int8 ? accumulators[39:20] :
            sums_payload_sums_shifted[19:0];
    wire [23:0] sums_payload_sums_shifted_1 = {accumulators[19:0], 4'd0};
    wire [19:0] sums_payload_sums_choice_1 = sums3_int8 ? accumulators[19:0] :
            sums_payload_sums_shifted_1[19:0];
    wire jobs_fire = jobs_valid & jobs_ready;
    wire active_and = jobs_fire & (refused != NONE) & ((error_code_register == NONE) | clearError);
    wire [4:0] operands_choice = job_int8 ? {1'd0, steps_payload_nibbles[7:4]} :
            {steps_payload_nibbles[7], steps_payload_nibbles[7:4]};
    wire [11:0] grown = products2_int8 ? 12'd0 : products[23:12];
    wire [19:0] accumulators_sum = (begins2 ? 20'd0 : accumulators[39:20]) +
            {{8{grown[11]}}, grown};
    wire [15:0] grown_shifted = {products[11:0], 4'd0};
    wire [16:0] grown_sum = {grown_shifted[15], grown_shifted} +
            {{5{products[23]}}, products[23:12]};
    wire [16:0] grown_1 = products2_int8 ? grown_sum : {{5{products[11]}}, products[11:0]};
    wire [19:0] accumulators_sum_1 = (begins2 ? 20'd0 : accumulators[19:0]) +
            {{3{grown_1[16]}}, grown_1};

    assign jobs_ready = ~active | (enters & last);
    assign steps_ready = active & advance & ~empty;
    assign sums_valid = sums3_valid & sums3_last;
    assign sums_payload_error = sums3_error;
    assign sums_payload_sums = {good ? sums_payload_sums_choice : 20'd0, good ?
            sums_payload_sums_choice_1 : 20'd0};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = active | operands1_valid | products2_valid | sums3_valid;
    assign advance = ~sums_valid | sums_ready;

    mixed_multiplier multiplier (
        .operands (operands),
        .weight   (weight),
        .products (multiplier_products)
    );

    always @* begin
        refused = NONE;
        if (jobs_payload_steps == 6'd0) begin
            refused = STEPS_IS_ZERO;
        end else if (jobs_payload_steps > 6'd16) begin
            refused = STEPS_OVER_DEPTH;
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
            left <= left - 6'd1;
            first <= 1'd0;
        end
        if (jobs_fire) begin
            first <= 1'd1;
            left <= jobs_payload_steps;
            job_error <= refused;
            job_int8 <= ~jobs_payload_precision;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            operands1_valid <= 1'd0;
            operands1_last <= 1'd0;
            operands1_int8 <= 1'd0;
            operands1_error <= NONE;
            products2_valid <= 1'd0;
            products2_last <= 1'd0;
            products2_int8 <= 1'd0;
            products2_error <= NONE;
            sums3_valid <= 1'd0;
            sums3_last <= 1'd0;
            sums3_int8 <= 1'd0;
            sums3_error <= NONE;
        end else if (advance) begin
            operands1_valid <= enters;
            operands1_last <= last;
            operands1_int8 <= job_int8;
            operands1_error <= job_error;
            products2_valid <= operands1_valid;
            products2_last <= operands1_last;
            products2_int8 <= operands1_int8;
            products2_error <= operands1_error;
            sums3_valid <= products2_valid;
            sums3_last <= products2_last;
            sums3_int8 <= products2_int8;
            sums3_error <= products2_error;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            begins1 <= first;
            begins2 <= begins1;
            operands <= {operands_choice, {steps_payload_nibbles[3], steps_payload_nibbles[3:0]}};
            weight <= steps_payload_weight;
            products <= multiplier_products;
        end
    end

    always @(posedge clock) begin
        if (advance & products2_valid) accumulators <= {accumulators_sum, accumulators_sum_1};
    end

    wire _unused_ok = &{1'b0, sums_payload_sums_shifted[23:20], sums_payload_sums_shifted_1[23:20]};
endmodule
`default_nettype wire
