// share_pass_parts2_formstreaming: Last pass of the streaming softmax: the reciprocal of the
// sum, shifted; else as productPass.
// Source generators/spatten/softmax/output-pass.ts.
// Parameters lanes = 8, tokens = 1024, scoreBits = 31, parts = 2, form = streaming.
// Reset: reset synchronous, active high.
// IR aaa348fc. Do not edit.
`default_nettype none
module share_pass_parts2_formstreaming (
    input  wire        clock,
    input  wire        reset,

    input  wire        orders_valid,
    output wire        orders_ready,
    input  wire [16:0] orders_payload_reciprocal,
    input  wire        orders_payload_leaves,

    // The largest octave of the row of each order.
    input  wire        largest_valid,
    output wire        largest_ready,
    input  wire [11:0] largest_payload,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 7:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [95:0] rows_payload_row,

    output wire        probabilities_valid,
    input  wire        probabilities_ready,
    output wire [ 7:0] probabilities_payload_filled,
    output wire        probabilities_payload_last,
    output wire [95:0] probabilities_payload_row
);
    reg [19:0] marks;
    reg [16:0] reciprocal;
    wire [95:0] lane_octave;
    wire [95:0] lane_probability;

    wire advance = ~probabilities_valid | probabilities_ready;
    wire starts = rows_valid & orders_valid & orders_payload_leaves;

    assign orders_ready = rows_valid & rows_payload_last & advance;
    assign largest_ready = orders_valid & orders_ready;
    assign rows_ready = orders_valid & advance;
    assign probabilities_valid = marks[10];
    assign probabilities_payload_filled = marks[19:12];
    assign probabilities_payload_last = marks[11];
    assign probabilities_payload_row = lane_probability;
    assign lane_octave = rows_payload_row;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 8; lane_index = lane_index + 1) begin : lane
            share_lane member (
                .clock       (clock),
                .advance     (advance),
                .octave      (lane_octave[lane_index*12 +: 12]),
                .largest     (largest_payload),
                .reciprocal  (reciprocal),
                .probability (lane_probability[lane_index*12 +: 12])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            marks <= 20'd0;
        end else if (advance) begin
            marks <= {marks[9:0], rows_payload_filled, rows_payload_last, starts};
        end
    end

    always @(posedge clock) begin
        if (advance) reciprocal <= orders_payload_reciprocal;
    end

    wire _unused_ok = &{1'b0, largest_valid};
endmodule
`default_nettype wire
