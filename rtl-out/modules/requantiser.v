// requantiser: The requantiser: turns the 32-bit accumulators of a layer into codes of few
// bits, with a bias and a multiplier for each output channel, rounded half up, and cut at the
// truncation boundary.
// Source generators/common/requantiser.ts.
// Parameters channels = 192, lanes = 16, trace = false.
// Reset: reset synchronous, active high.
// IR f4cea909. Do not edit.
`default_nettype none
module requantiser (
    input  wire         clock,
    input  wire         reset,

    // The ends of the codes are part of the job.
    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [  8:0] jobs_payload_channels,
    input  wire [ 15:0] jobs_payload_rows,
    input  wire [ 16:0] jobs_payload_least,
    input  wire [ 16:0] jobs_payload_greatest,

    // The table, by ascending channel: multiplier m0 / 2^shift, and what is added before it.
    input  wire         entries_valid,
    output wire         entries_ready,
    input  wire [ 31:0] entries_payload_bias,
    input  wire [ 30:0] entries_payload_m0,
    input  wire [  5:0] entries_payload_shift,

    input  wire         accumulators_valid,
    output wire         accumulators_ready,
    input  wire [511:0] accumulators_payload,

    // Lanes behind the last channel are 0.
    output wire         codes_valid,
    input  wire         codes_ready,
    output wire [271:0] codes_payload,

    // `channel` is that of the first illegal entry, else 0.
    output wire         results_valid,
    input  wire         results_ready,
    output wire [  2:0] results_payload_error,
    output wire [  8:0] results_payload_channel,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError,
    output wire         busy
);
    localparam [1:0] IDLE = 2'd0;
    localparam [1:0] LOAD = 2'd1;
    localparam [1:0] ROWS = 2'd2;
    localparam [2:0] NONE                = 3'd0;
    localparam [2:0] CHANNELS_IS_ZERO    = 3'd1;
    localparam [2:0] CHANNELS_OVER_LIMIT = 3'd2;
    localparam [2:0] ROWS_IS_ZERO        = 3'd3;
    localparam [2:0] ILLEGAL_RANGE       = 3'd4;
    localparam [2:0] ILLEGAL_ENTRY       = 3'd5;

    reg [1:0] state;
    reg [8:0] total;
    reg [8:0] left;
    reg [15:0] rowsLeft;
    reg [16:0] least;
    reg [16:0] greatest;
    reg [2:0] refused;
    reg [8:0] place;
    reg result_valid;
    reg [8:0] result_channel;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    wire advance;
    wire [15:0] filled;
    reg stage1_valid;
    reg [15:0] stage1_filled;
    reg stage2_valid;
    reg [15:0] stage2_filled;
    reg stage3_valid;
    reg [15:0] stage3_filled;
    reg stage4_valid;
    reg [15:0] stage4_filled;
    reg [2:0] refusal;
    reg [2:0] found;
    wire [15:0] lane_load;
    wire [511:0] lane_acc;
    wire [271:0] lane_code;
    wire [527:0] lane_sum;
    wire [1023:0] lane_product;
    wire [559:0] lane_rounded;

    wire onTheWay = stage1_valid | stage2_valid | stage3_valid | stage4_valid;
    wire entries_fire = entries_valid & entries_ready;
    wire loads = entries_fire & (refused == NONE);
    wire jobs_fire = jobs_valid & jobs_ready;
    wire legal = entries_payload_m0[30] & (entries_payload_shift >= 6'd30) &
            (entries_payload_shift <= 6'd62);
    wire accumulators_fire = accumulators_valid & accumulators_ready;
    wire results_fire = results_valid & results_ready;

    assign jobs_ready = (state == IDLE) & ~result_valid & ~onTheWay;
    assign entries_ready = state == LOAD;
    assign accumulators_ready = (state == ROWS) & advance;
    assign codes_valid = stage4_valid;
    assign codes_payload[16:0] = stage4_filled[0] ? lane_code[16:0] : 17'd0;
    assign codes_payload[33:17] = stage4_filled[1] ? lane_code[33:17] : 17'd0;
    assign codes_payload[50:34] = stage4_filled[2] ? lane_code[50:34] : 17'd0;
    assign codes_payload[67:51] = stage4_filled[3] ? lane_code[67:51] : 17'd0;
    assign codes_payload[84:68] = stage4_filled[4] ? lane_code[84:68] : 17'd0;
    assign codes_payload[101:85] = stage4_filled[5] ? lane_code[101:85] : 17'd0;
    assign codes_payload[118:102] = stage4_filled[6] ? lane_code[118:102] : 17'd0;
    assign codes_payload[135:119] = stage4_filled[7] ? lane_code[135:119] : 17'd0;
    assign codes_payload[152:136] = stage4_filled[8] ? lane_code[152:136] : 17'd0;
    assign codes_payload[169:153] = stage4_filled[9] ? lane_code[169:153] : 17'd0;
    assign codes_payload[186:170] = stage4_filled[10] ? lane_code[186:170] : 17'd0;
    assign codes_payload[203:187] = stage4_filled[11] ? lane_code[203:187] : 17'd0;
    assign codes_payload[220:204] = stage4_filled[12] ? lane_code[220:204] : 17'd0;
    assign codes_payload[237:221] = stage4_filled[13] ? lane_code[237:221] : 17'd0;
    assign codes_payload[254:238] = stage4_filled[14] ? lane_code[254:238] : 17'd0;
    assign codes_payload[271:255] = stage4_filled[15] ? lane_code[271:255] : 17'd0;
    assign results_valid = result_valid;
    assign results_payload_error = refused;
    assign results_payload_channel = result_channel;
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = (state != IDLE) | onTheWay | result_valid;
    assign advance = ~stage4_valid | codes_ready;
    assign filled = {left > 9'd15, left > 9'd14, left > 9'd13, left > 9'd12, left > 9'd11,
            left > 9'd10, left > 9'd9, left > 9'd8, left > 9'd7, left > 9'd6, left > 9'd5,
            left > 9'd4, left > 9'd3, left > 9'd2, left > 9'd1, left > 9'd0};
    assign lane_load = {loads & (place[3:0] == 4'd15), loads & (place[3:0] == 4'd14), loads &
            (place[3:0] == 4'd13), loads & (place[3:0] == 4'd12), loads & (place[3:0] == 4'd11),
            loads & (place[3:0] == 4'd10), loads & (place[3:0] == 4'd9), loads &
            (place[3:0] == 4'd8), loads & (place[3:0] == 4'd7), loads & (place[3:0] == 4'd6),
            loads & (place[3:0] == 4'd5), loads & (place[3:0] == 4'd4), loads &
            (place[3:0] == 4'd3), loads & (place[3:0] == 4'd2), loads & (place[3:0] == 4'd1),
            loads & (place[3:0] == 4'd0)};
    assign lane_acc = accumulators_payload;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 16; lane_index = lane_index + 1) begin : lane
            requantiser_lane member (
                .clock       (clock),
                .advance     (advance),
                .load        (lane_load[lane_index]),
                .row         (place[7:4]),
                .entry_bias  (entries_payload_bias),
                .entry_m0    (entries_payload_m0),
                .entry_shift (entries_payload_shift),
                .acc         (lane_acc[lane_index*32 +: 32]),
                .least       (least),
                .greatest    (greatest),
                .code        (lane_code[lane_index*17 +: 17]),
                .sum         (lane_sum[lane_index*33 +: 33]),
                .product     (lane_product[lane_index*64 +: 64]),
                .rounded     (lane_rounded[lane_index*35 +: 35])
            );
        end
    endgenerate

    always @* begin
        refusal = NONE;
        if (jobs_payload_channels == 9'd0) begin
            refusal = CHANNELS_IS_ZERO;
        end else if (jobs_payload_channels > 9'd192) begin
            refusal = CHANNELS_OVER_LIMIT;
        end else if (jobs_payload_rows == 16'd0) begin
            refusal = ROWS_IS_ZERO;
        end else if ($signed(jobs_payload_least) > $signed(jobs_payload_greatest)) begin
            refusal = ILLEGAL_RANGE;
        end
    end

    always @* begin
        found = NONE;
        if (jobs_fire) begin
            found = refusal;
        end else if (entries_fire & ~legal & (refused == NONE)) begin
            found = ILLEGAL_ENTRY;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            refused <= NONE;
            place <= 9'd0;
            result_valid <= 1'd0;
            result_channel <= 9'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            case (state)
                IDLE: begin
                    if (jobs_fire) begin
                        jobNumber <= jobNumber + 16'd1;
                        refused <= refusal;
                        result_channel <= 9'd0;
                        if (jobs_payload_channels == 9'd0) begin
                            result_valid <= 1'd1;
                        end else begin
                            state <= LOAD;
                        end
                    end
                end
                LOAD: begin
                    if (entries_fire) begin
                        if (refused == NONE) place <= place + 9'd1;
                        if (found == ILLEGAL_ENTRY) begin
                            refused <= found;
                            result_channel <= total - left;
                        end
                        if (left == 9'd1) begin
                            place <= 9'd0;
                            state <= ROWS;
                            if (rowsLeft == 16'd0) begin
                                result_valid <= 1'd1;
                                place <= 9'd0;
                                state <= IDLE;
                            end
                        end
                    end
                end
                ROWS: begin
                    if (accumulators_fire) begin
                        if (refused == NONE) place <= place + 9'd16;
                        if (left <= 9'd16) begin
                            place <= 9'd0;
                            if (rowsLeft == 16'd1) begin
                                result_valid <= 1'd1;
                                place <= 9'd0;
                                state <= IDLE;
                            end
                        end
                    end
                end
                default: ;
            endcase
            if (results_fire) result_valid <= 1'd0;
            if (clearError) error_code_register <= NONE;
            if ((found != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= found;
                error_job_register <= jobs_fire ? jobNumber : jobNumber - 16'd1;
            end
        end
    end

    always @(posedge clock) begin
        case (state)
            IDLE: begin
                if (jobs_fire) begin
                    total <= jobs_payload_channels;
                    left <= jobs_payload_channels;
                    rowsLeft <= jobs_payload_rows;
                    least <= jobs_payload_least;
                    greatest <= jobs_payload_greatest;
                end
            end
            LOAD: begin
                if (entries_fire) begin
                    left <= left - 9'd1;
                    if (left == 9'd1) left <= total;
                end
            end
            ROWS: begin
                if (accumulators_fire) begin
                    left <= left - 9'd16;
                    if (left <= 9'd16) begin
                        left <= total;
                        rowsLeft <= rowsLeft - 16'd1;
                    end
                end
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_filled <= 16'd0;
            stage2_valid <= 1'd0;
            stage2_filled <= 16'd0;
            stage3_valid <= 1'd0;
            stage3_filled <= 16'd0;
            stage4_valid <= 1'd0;
            stage4_filled <= 16'd0;
        end else if (advance) begin
            stage1_valid <= accumulators_fire & (refused == NONE);
            stage1_filled <= filled;
            stage2_valid <= stage1_valid;
            stage2_filled <= stage1_filled;
            stage3_valid <= stage2_valid;
            stage3_filled <= stage2_filled;
            stage4_valid <= stage3_valid;
            stage4_filled <= stage3_filled;
        end
    end

    wire _unused_ok = &{1'b0, lane_sum, lane_product, lane_rounded};
endmodule
`default_nettype wire
