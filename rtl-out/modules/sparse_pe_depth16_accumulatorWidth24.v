// sparse_pe_depth16_accumulatorWidth24: A processing element for weights of which two of four
// are kept: metadata selects two of four bytes of operands, which meet two bytes of weights. A
// byte is an element of 8 bits or a pair of 4 bits. Without `sparse` the same two multipliers
// take bytes 0 and 1, half as many elements a cycle.
// Source generators/gpusq/sparse-pe.ts.
// Parameters depth = 16, accumulatorWidth = 24, trace = false.
// Reset: reset synchronous, active high.
// IR 324e8f0b. Do not edit.
`default_nettype none
module sparse_pe_depth16_accumulatorWidth24 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [15:0] jobs_payload_steps,
    input  wire        jobs_payload_sparse,
    input  wire        jobs_payload_pairs,

    // `first` and `second` are the metadata: the kept units, ascending.
    input  wire        beats_valid,
    output wire        beats_ready,
    input  wire [31:0] beats_payload_x,
    input  wire [15:0] beats_payload_w,
    input  wire [ 1:0] beats_payload_code_first,
    input  wire [ 1:0] beats_payload_code_second,

    // `step` is that of the first illegal code, else 0; `accumulator` is 0 for a refused job.
    output wire        results_valid,
    input  wire        results_ready,
    output wire [ 1:0] results_payload_error,
    output wire [15:0] results_payload_step,
    output wire [23:0] results_payload_accumulator,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [ 1:0] error_code,
    output wire [15:0] error_job,

    input  wire        clearError,
    output wire        busy
);
    localparam [1:0] IDLE   = 2'd0;
    localparam [1:0] RUN    = 2'd1;
    localparam [1:0] FINISH = 2'd2;
    localparam [1:0] NONE             = 2'd0;
    localparam [1:0] STEPS_IS_ZERO    = 2'd1;
    localparam [1:0] STEPS_OVER_DEPTH = 2'd2;
    localparam [1:0] ILLEGAL_METADATA = 2'd3;

    reg [1:0] state;
    reg [15:0] left;
    reg [15:0] number;
    reg [1:0] refused;
    reg [15:0] jobNumber;
    reg [1:0] error_code_register;
    reg [15:0] error_job_register;
    reg sparse;
    reg pairs;
    reg [1:0] found;
    reg selects;
    reg adds;
    reg [7:0] first;
    reg [7:0] second;
    reg [15:0] weights;
    wire [15:0] multiplier_a;
    wire [15:0] multiplier_b;
    wire [31:0] multiplier_product;
    reg [16:0] addend;
    reg [23:0] total;

    wire good = refused == NONE;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire beats_fire = beats_valid & beats_ready;
    wire legal = ~sparse | (beats_payload_code_first < beats_payload_code_second);
    wire takes = beats_fire & (refused == NONE) & legal;
    wire results_fire = results_valid & results_ready;

    assign jobs_ready = state == IDLE;
    assign beats_ready = state == RUN;
    assign results_valid = (state == FINISH) & ~(selects | adds);
    assign results_payload_error = refused;
    assign results_payload_step = good ? 16'd0 : number;
    assign results_payload_accumulator = good ? total : 24'd0;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = state != IDLE;
    assign multiplier_a = {second, first};
    assign multiplier_b = weights;

    genvar multiplier_index;
    generate
        for (multiplier_index = 0; multiplier_index < 2; multiplier_index = multiplier_index +
                1) begin : multiplier
            pair_multiplier member (
                .a       (multiplier_a[multiplier_index*8 +: 8]),
                .b       (multiplier_b[multiplier_index*8 +: 8]),
                .pairs   (pairs),
                .product (multiplier_product[multiplier_index*16 +: 16])
            );
        end
    endgenerate

    always @* begin
        found = NONE;
        if (jobs_fire) begin
            if (jobs_payload_steps == 16'd0) begin
                found = STEPS_IS_ZERO;
            end else if (jobs_payload_steps > 16'd16) begin
                found = STEPS_OVER_DEPTH;
            end
        end else if (beats_fire & ~legal & (refused == NONE)) begin
            found = ILLEGAL_METADATA;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            refused <= NONE;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            selects <= 1'd0;
            adds <= 1'd0;
        end else begin
            selects <= takes;
            adds <= selects;
            case (state)
                IDLE: begin
                    if (jobs_fire) begin
                        jobNumber <= jobNumber + 16'd1;
                        refused <= found;
                        state <= RUN;
                        if (jobs_payload_steps == 16'd0) state <= FINISH;
                    end
                end
                RUN: begin
                    if (beats_fire) begin
                        if (found != NONE) refused <= found;
                        if (left == 16'd1) state <= FINISH;
                    end
                end
                FINISH: begin
                    if (results_fire) state <= IDLE;
                end
                default: ;
            endcase
            if (clearError) error_code_register <= NONE;
            if ((found != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= found;
                error_job_register <= jobs_fire ? jobNumber : jobNumber - 16'd1;
            end
        end
    end

    always @(posedge clock) begin
        if (jobs_fire) begin
            total <= 24'd0;
        end else if (adds) begin
            total <= total + {{7{addend[16]}}, addend};
        end
        case (state)
            IDLE: begin
                if (jobs_fire) begin
                    left <= jobs_payload_steps;
                    number <= 16'd0;
                end
            end
            RUN: begin
                if (beats_fire) begin
                    left <= left - 16'd1;
                    if (takes) number <= number + 16'd1;
                end
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (jobs_fire) begin
            sparse <= jobs_payload_sparse;
            pairs <= jobs_payload_pairs;
        end
    end

    always @(posedge clock) begin
        if (takes) begin
            first <= sparse ? beats_payload_x[{beats_payload_code_first, 3'd0} +: 8] :
                    beats_payload_x[7:0];
            second <= sparse ? beats_payload_x[{beats_payload_code_second, 3'd0} +: 8] :
                    beats_payload_x[15:8];
            weights <= beats_payload_w;
        end
    end

    always @(posedge clock) begin
        if (selects) begin
            addend <= {multiplier_product[15], multiplier_product[15:0]} +
                    {multiplier_product[31], multiplier_product[31:16]};
        end
    end
endmodule
`default_nettype wire
