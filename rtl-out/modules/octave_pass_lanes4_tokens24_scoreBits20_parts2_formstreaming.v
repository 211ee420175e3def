// octave_pass_lanes4_tokens24_scoreBits20_parts2_formstreaming: The only pass of the streaming
// softmax before its output: scores become whole octaves, and the sum of their powers follows
// the largest one by shifts while the row comes in. A beat a cycle. The contract is
// golden/spatten/softmax/streaming-softmax.md.
// Source generators/spatten/softmax/octave-pass.ts.
// Parameters lanes = 4, tokens = 24, scoreBits = 20, parts = 2, form = streaming.
// Reset: reset synchronous, active high.
// IR dda05e65. Do not edit.
`default_nettype none
module octave_pass_lanes4_tokens24_scoreBits20_parts2_formstreaming (
    input  wire        clock,
    input  wire        reset,

    input  wire        beats_valid,
    output wire        beats_ready,
    input  wire [ 3:0] beats_payload_filled,
    input  wire        beats_payload_first,
    input  wire        beats_payload_last,
    input  wire        beats_payload_drop,
    input  wire [79:0] beats_payload_row,
    input  wire [15:0] beats_payload_multiplier,
    input  wire [ 5:0] beats_payload_shift,

    output wire        rows_valid,
    input  wire        rows_ready,
    output wire [ 3:0] rows_payload_beat_filled,
    output wire        rows_payload_beat_last,
    output wire [47:0] rows_payload_beat_row,
    output wire        rows_payload_drop,

    output wire        sums_valid,
    input  wire        sums_ready,
    output wire [11:0] sums_payload_largest,
    output wire [26:0] sums_payload_sum
);
    wire advance;
    reg [23:0] steps;
    reg [5:0] shift_then;
    wire [79:0] lane_score;
    wire [47:0] lane_octave;
    reg [11:0] largest;
    reg [11:0] rise;
    reg [47:0] standing;
    reg [83:0] powers;
    reg [26:0] beatSum;
    reg [5:0] added;
    reg summed;
    reg [26:0] rowSum;
    reg [23:0] fall;
    reg [35:0] row_largest;

    wire sumFree = ~summed | sums_ready;
    wire rowFree = ~steps[8] | rows_ready;
    wire ends = steps[16] & steps[18] & ~steps[19];
    wire [11:0] level_0 = steps[13] ? lane_octave[23:12] : 12'h800;
    wire [11:0] larger_0 = ($signed(lane_octave[11:0]) > $signed(level_0)) ? lane_octave[11:0] :
            level_0;
    wire [11:0] level_1 = steps[14] ? lane_octave[35:24] : 12'h800;
    wire [11:0] level_2 = steps[15] ? lane_octave[47:36] : 12'h800;
    wire [11:0] larger_1 = ($signed(level_1) > $signed(level_2)) ? level_1 : level_2;
    wire [11:0] larger_2 = ($signed(larger_0) > $signed(larger_1)) ? larger_0 : larger_1;
    wire [11:0] larger_3 = ($signed(larger_2) > $signed(largest)) ? larger_2 : largest;
    wire [11:0] risen = steps[9] ? larger_2 : larger_3;
    wire [22:0] beatSum_sum = {1'd0, {1'd0, powers[20:0]} + {1'd0, powers[41:21]}} +
            {1'd0, {1'd0, powers[62:42]} + {1'd0, powers[83:63]}};

    assign beats_ready = advance;
    assign rows_valid = steps[8] & sumFree;
    assign rows_payload_beat_filled = steps[15:12];
    assign rows_payload_beat_last = steps[10];
    assign rows_payload_beat_row = lane_octave;
    assign rows_payload_drop = steps[11];
    assign sums_valid = summed & rowFree;
    assign sums_payload_largest = row_largest[35:24];
    assign sums_payload_sum = rowSum;
    assign advance = rowFree & sumFree;
    assign lane_score = beats_payload_row;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 4; lane_index = lane_index + 1) begin : lane
            octave_lane_scoreBits20 member (
                .clock      (clock),
                .advance    (advance),
                .score      (lane_score[lane_index*20 +: 20]),
                .multiplier (beats_payload_multiplier),
                .shift      (shift_then),
                .octave     (lane_octave[lane_index*12 +: 12])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            steps <= 24'd0;
            added <= 6'd0;
            summed <= 1'd0;
        end else if (advance) begin
            steps <= {steps[15:0], beats_payload_filled, beats_payload_drop, beats_payload_last,
                    beats_payload_first, beats_valid};
            added <= {added[2:0], ends, steps[17:16]};
            summed <= added[5];
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            shift_then <= beats_payload_shift;
            rise <= risen - largest;
            standing <= lane_octave;
            powers <= {steps[23] ? 21'h100000 >> (largest - standing[47:36]) : 21'd0, steps[22] ?
                    21'h100000 >> (largest - standing[35:24]) : 21'd0, steps[21] ?
                    21'h100000 >> (largest - standing[23:12]) : 21'd0, steps[20] ?
                    21'h100000 >> (largest - standing[11:0]) : 21'd0};
            beatSum <= {4'd0, beatSum_sum};
            fall <= {fall[11:0], rise};
            row_largest <= {row_largest[23:0], largest};
        end
    end

    always @(posedge clock) begin
        if (advance & steps[8]) largest <= risen;
    end

    always @(posedge clock) begin
        if (advance & added[3]) rowSum <= beatSum + (added[4] ? 27'd0 : rowSum >> fall[23:12]);
    end
endmodule
`default_nettype wire
