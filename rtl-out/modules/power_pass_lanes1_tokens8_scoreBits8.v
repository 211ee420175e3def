// power_pass_lanes1_tokens8_scoreBits8: Second pass of the softmax by table: scores become
// powers of two of their distance from the largest, and the sum of the row follows its last
// beat by two steps. A beat a cycle.
// Source generators/spatten/softmax/power-pass.ts.
// Parameters lanes = 1, tokens = 8, scoreBits = 8, parts = 1, form = table, trace = false.
// Reset: reset synchronous, active high.
// IR ee9289be. Do not edit.
`default_nettype none
module power_pass_lanes1_tokens8_scoreBits8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        scores_valid,
    output wire        scores_ready,
    input  wire        scores_payload_filled,
    input  wire        scores_payload_last,
    input  wire [ 7:0] scores_payload_row,

    input  wire        largest_valid,
    output wire        largest_ready,
    input  wire [ 7:0] largest_payload_largest,
    input  wire [15:0] largest_payload_multiplier,
    input  wire [ 5:0] largest_payload_shift,

    output wire        rows_valid,
    input  wire        rows_ready,
    output wire        rows_payload_filled,
    output wire        rows_payload_last,
    output wire [24:0] rows_payload_row,

    output wire        sums_valid,
    input  wire        sums_ready,
    output wire [27:0] sums_payload
);
    wire advance;
    reg [17:0] steps;
    reg [15:0] multiplier;
    reg [11:0] shift;
    wire [14:0] lane_exponent;
    wire [24:0] lane_power;
    reg [1:0] added;
    reg summed;
    reg [27:0] beatSum;
    reg [27:0] rowSum;
    reg fresh;

    wire sumFree = ~summed | sums_ready;
    wire rowFree = ~steps[15] | rows_ready;
    wire starts = scores_valid & largest_valid;

    assign scores_ready = largest_valid & advance;
    assign largest_ready = scores_valid & scores_payload_last & advance;
    assign rows_valid = steps[15] & sumFree;
    assign rows_payload_filled = steps[17];
    assign rows_payload_last = steps[16];
    assign rows_payload_row = lane_power;
    assign sums_valid = summed & rowFree;
    assign sums_payload = rowSum;
    assign advance = rowFree & sumFree;

    power_lane_scoreBits8 lane (
        .clock      (clock),
        .advance    (advance),
        .score      (scores_payload_row),
        .largest    (largest_payload_largest),
        .multiplier (multiplier),
        .shift      (shift[11:6]),
        .filled     (steps[14]),
        .exponent   (lane_exponent),
        .power      (lane_power)
    );

    always @(posedge clock) begin
        if (reset) begin
            steps <= 18'd0;
            added <= 2'd0;
            summed <= 1'd0;
        end else if (advance) begin
            steps <= {steps[14:0], scores_payload_filled, scores_payload_last, starts};
            added <= steps[16:15];
            summed <= added[0] & added[1];
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            multiplier <= largest_payload_multiplier;
            shift <= {shift[5:0], largest_payload_shift};
            beatSum <= {3'd0, lane_power};
        end
    end

    always @(posedge clock) begin
        if (advance & added[0]) rowSum <= beatSum + (fresh ? 28'd0 : rowSum);
    end

    always @(posedge clock) begin
        if (reset) begin
            fresh <= 1'd1;
        end else if (advance & added[0]) begin
            fresh <= added[1];
        end
    end

    wire _unused_ok = &{1'b0, lane_exponent};
endmodule
`default_nettype wire
