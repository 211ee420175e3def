// eager_loader_4ca18f: Takes one head after another for the eager predictor and checks it:
// offsets and weights, which go to their memories, and then rows of activations as log codes.
// `head` offers it once its offsets and weights are there; a refused one, once all of it has
// been taken. The next head is taken after `freed`. The contract is
// golden/fact/eager-predictor.md.
// Source generators/fact/eager-loader.ts.
// Parameters lanes = 64, tokens = 128, inputs = 768, dimensions = 64, accumulatorBits = 24.
// Reset: reset synchronous, active high.
// IR 5ab153a5. Do not edit.
`default_nettype none
module eager_loader_4ca18f (
    input  wire         clock,
    input  wire         reset,

    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [  8:0] jobs_payload_tokens,
    input  wire [ 10:0] jobs_payload_inputs,
    input  wire [  7:0] jobs_payload_dimensions,
    input  wire [  4:0] jobs_payload_queryShift,
    input  wire [  4:0] jobs_payload_keyShift,

    input  wire         offsets_valid,
    output wire         offsets_ready,
    input  wire [ 23:0] offsets_payload,

    input  wire         weights_valid,
    output wire         weights_ready,
    input  wire [255:0] weights_payload,

    input  wire         activations_valid,
    output wire         activations_ready,
    input  wire [511:0] activations_payload,

    output wire         head_valid,
    input  wire         head_ready,
    output wire [  3:0] head_payload_error,
    output wire [  8:0] head_payload_tokens,
    output wire [ 10:0] head_payload_inputs,
    output wire [  7:0] head_payload_dimensions,
    output wire [  4:0] head_payload_queryShift,
    output wire [  4:0] head_payload_keyShift,

    // Weights and offsets of the head are no longer read.
    input  wire         freed,

    // 1 when a head is taken.
    output wire         taken,

    // What is written to the memories.
    output wire         offset_enable,
    output wire [  6:0] offset_address,
    output wire [ 23:0] offset_data,

    output wire         weight_enable,
    output wire [ 10:0] weight_address,
    output wire [255:0] weight_data,

    output wire         rows_valid,
    input  wire         rows_ready,
    output wire [  3:0] rows_payload_beat,
    output wire [255:0] rows_payload_codes,
    output wire         rows_payload_last,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  3:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
);
    localparam [1:0] IDLE = 2'd0;
    localparam [1:0] LOAD = 2'd1;
    localparam [1:0] HELD = 2'd2;
    localparam [3:0] NONE                  = 4'd0;
    localparam [3:0] TOKENS_IS_ZERO        = 4'd1;
    localparam [3:0] INPUTS_IS_ZERO        = 4'd2;
    localparam [3:0] DIMENSIONS_IS_ZERO    = 4'd3;
    localparam [3:0] TOKENS_OVER_LIMIT     = 4'd4;
    localparam [3:0] INPUTS_OVER_LIMIT     = 4'd5;
    localparam [3:0] DIMENSIONS_OVER_LIMIT = 4'd6;
    localparam [3:0] SHIFT_OVER_LIMIT      = 4'd7;
    localparam [3:0] OFFSET_OVER_LIMIT     = 4'd8;

    reg [1:0] state;
    reg [3:0] own_error;
    reg [8:0] own_tokens;
    reg [10:0] own_inputs;
    reg [7:0] own_dimensions;
    reg [4:0] own_queryShift;
    reg [4:0] own_keyShift;
    reg [15:0] jobNumber;
    reg [3:0] error_code_register;
    reg [15:0] error_job_register;
    reg [10:0] weightAddress;
    wire offsetCounter_running;
    wire offsetCounter_row;
    wire [8:0] offsetCounter_beat;
    wire offsetCounter_lastOfRow;
    wire offsetCounter_last;
    wire weightCounter_running;
    wire [8:0] weightCounter_row;
    wire [10:0] weightCounter_beat;
    wire weightCounter_lastOfRow;
    wire weightCounter_last;
    wire rowsCounter_running;
    wire [8:0] rowsCounter_row;
    wire [10:0] rowsCounter_beat;
    wire rowsCounter_lastOfRow;
    wire rowsCounter_last;
    reg [3:0] refused;
    wire [511:0] encoder_operand;
    wire [255:0] encoder_code;
    wire [447:0] encoder_magnitude;
    wire [63:0] encoder_found;
    wire [191:0] encoder_position;

    wire good = own_error == NONE;
    wire loading = offsetCounter_running | weightCounter_running | (rowsCounter_running & ~good);
    wire jobs_fire = jobs_valid & jobs_ready;
    wire offsets_fire = offsets_valid & offsets_ready;
    wire weights_fire = weights_valid & weights_ready;
    wire empty = (jobs_payload_tokens == 9'd0) | (jobs_payload_inputs == 11'd0) |
            (jobs_payload_dimensions == 8'd0);
    wire begins = jobs_fire & ~empty;
    wire [8:0] sumsOfToken = {jobs_payload_dimensions, 1'd0};
    wire activations_fire = activations_valid & activations_ready;
    wire refused_or = (jobs_payload_queryShift > 5'd23) | (jobs_payload_keyShift > 5'd23);
    wire tooLarge = ($signed(offsets_payload) > 24'sd5242879) |
            ($signed(offsets_payload) < -24'sd5242879);
    wire head_fire = head_valid & head_ready;

    assign jobs_ready = state == IDLE;
    assign offsets_ready = offsetCounter_running;
    assign weights_ready = weightCounter_running;
    assign activations_ready = rowsCounter_running & (rows_ready | ~good);
    assign head_valid = (state == LOAD) & ~loading;
    assign head_payload_error = own_error;
    assign head_payload_tokens = own_tokens;
    assign head_payload_inputs = own_inputs;
    assign head_payload_dimensions = own_dimensions;
    assign head_payload_queryShift = own_queryShift;
    assign head_payload_keyShift = own_keyShift;
    assign taken = jobs_fire;
    assign offset_enable = offsets_fire & good;
    assign offset_address = offsetCounter_beat[6:0];
    assign offset_data = offsets_payload;
    assign weight_enable = weights_fire & good;
    assign weight_address = weightAddress;
    assign weight_data = weights_payload;
    assign rows_valid = rowsCounter_running & activations_valid & good;
    assign rows_payload_beat = rowsCounter_beat[3:0];
    assign rows_payload_codes = encoder_code;
    assign rows_payload_last = rowsCounter_lastOfRow;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = state != IDLE;
    assign encoder_operand = activations_payload;

    genvar encoder_index;
    generate
        for (encoder_index = 0; encoder_index < 64; encoder_index = encoder_index + 1) begin :
                encoder
            log_encoder_lane member (
                .operand   (encoder_operand[encoder_index*8 +: 8]),
                .code      (encoder_code[encoder_index*4 +: 4]),
                .magnitude (encoder_magnitude[encoder_index*7 +: 7]),
                .found     (encoder_found[encoder_index]),
                .position  (encoder_position[encoder_index*3 +: 3])
            );
        end
    endgenerate

    row_counter_rowBits1_termBits9 offsetCounter (
        .clock     (clock),
        .reset     (reset),
        .start     (begins),
        .rows      (1'd1),
        .terms     (sumsOfToken),
        .step      (offsets_fire),
        .running   (offsetCounter_running),
        .row       (offsetCounter_row),
        .beat      (offsetCounter_beat),
        .lastOfRow (offsetCounter_lastOfRow),
        .last      (offsetCounter_last)
    );

    row_counter_rowBits9_termBits11_lanes64 weightCounter (
        .clock     (clock),
        .reset     (reset),
        .start     (begins),
        .rows      (sumsOfToken),
        .terms     (jobs_payload_inputs),
        .step      (weights_fire),
        .running   (weightCounter_running),
        .row       (weightCounter_row),
        .beat      (weightCounter_beat),
        .lastOfRow (weightCounter_lastOfRow),
        .last      (weightCounter_last)
    );

    row_counter_rowBits9_termBits11_lanes64 rowsCounter (
        .clock     (clock),
        .reset     (reset),
        .start     (begins),
        .rows      (jobs_payload_tokens),
        .terms     (jobs_payload_inputs),
        .step      (activations_fire),
        .running   (rowsCounter_running),
        .row       (rowsCounter_row),
        .beat      (rowsCounter_beat),
        .lastOfRow (rowsCounter_lastOfRow),
        .last      (rowsCounter_last)
    );

    always @* begin
        refused = NONE;
        if (jobs_fire) begin
            if (jobs_payload_tokens == 9'd0) begin
                refused = TOKENS_IS_ZERO;
            end else if (jobs_payload_inputs == 11'd0) begin
                refused = INPUTS_IS_ZERO;
            end else if (jobs_payload_dimensions == 8'd0) begin
                refused = DIMENSIONS_IS_ZERO;
            end else if (jobs_payload_tokens > 9'd128) begin
                refused = TOKENS_OVER_LIMIT;
            end else if (jobs_payload_inputs > 11'd768) begin
                refused = INPUTS_OVER_LIMIT;
            end else if (jobs_payload_dimensions > 8'd64) begin
                refused = DIMENSIONS_OVER_LIMIT;
            end else if (refused_or) begin
                refused = SHIFT_OVER_LIMIT;
            end
        end
        if (offsets_fire) begin
            if (tooLarge & (own_error == NONE)) refused = OFFSET_OVER_LIMIT;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (clearError) error_code_register <= NONE;
            if ((refused != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= refused;
                error_job_register <= jobNumber;
            end
            case (state)
                IDLE: begin
                    if (jobs_fire) state <= LOAD;
                end
                LOAD: begin
                    if (head_fire) begin
                        jobNumber <= jobNumber + 16'd1;
                        state <= HELD;
                        if (!good) state <= IDLE;
                    end
                end
                HELD: begin
                    if (freed) state <= IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (jobs_fire) begin
            own_error <= refused;
            own_tokens <= jobs_payload_tokens;
            own_inputs <= jobs_payload_inputs;
            own_dimensions <= jobs_payload_dimensions;
            own_queryShift <= jobs_payload_queryShift;
            own_keyShift <= jobs_payload_keyShift;
            weightAddress <= 11'd0;
        end
        if (offsets_fire) begin
            if (tooLarge & (own_error == NONE)) own_error <= OFFSET_OVER_LIMIT;
        end
        if (weights_fire) weightAddress <= weightAddress + 11'd1;
    end

    wire _unused_ok = &{1'b0, offsetCounter_row, offsetCounter_beat[8:7], offsetCounter_lastOfRow,
            offsetCounter_last, weightCounter_row, weightCounter_beat, weightCounter_lastOfRow,
            weightCounter_last, rowsCounter_row, rowsCounter_beat[10:4], rowsCounter_last,
            encoder_magnitude, encoder_found, encoder_position};
endmodule
`default_nettype wire
