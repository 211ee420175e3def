// product_pass_lanes2_tokens8_scoreBits8_parts2: Last pass of the softmax by table: powers
// times the reciprocal of their sum, a beat a cycle; rows that do not leave are dropped at the
// same rate.
// Source generators/spatten/softmax/output-pass.ts.
// Parameters lanes = 2, tokens = 8, scoreBits = 8, parts = 2, form = table.
// Reset: reset synchronous, active high.
// IR 8533ecb4. Do not edit.
`default_nettype none
module product_pass_lanes2_tokens8_scoreBits8_parts2 (
    input  wire        clock,
    input  wire        reset,

    input  wire        orders_valid,
    output wire        orders_ready,
    input  wire [26:0] orders_payload_reciprocal,
    input  wire        orders_payload_leaves,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [49:0] rows_payload_row,

    output wire        probabilities_valid,
    input  wire        probabilities_ready,
    output wire [ 1:0] probabilities_payload_filled,
    output wire        probabilities_payload_last,
    output wire [23:0] probabilities_payload_row
);
    reg [7:0] marks;
    wire [49:0] lane_power;
    wire [23:0] lane_probability;

    wire advance = ~probabilities_valid | probabilities_ready;
    wire starts = rows_valid & orders_valid & orders_payload_leaves;

    assign orders_ready = rows_valid & rows_payload_last & advance;
    assign rows_ready = orders_valid & advance;
    assign probabilities_valid = marks[4];
    assign probabilities_payload_filled = marks[7:6];
    assign probabilities_payload_last = marks[5];
    assign probabilities_payload_row = lane_probability;
    assign lane_power = rows_payload_row;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 2; lane_index = lane_index + 1) begin : lane
            product_lane member (
                .clock       (clock),
                .advance     (advance),
                .power       (lane_power[lane_index*25 +: 25]),
                .reciprocal  (orders_payload_reciprocal),
                .probability (lane_probability[lane_index*12 +: 12])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            marks <= 8'd0;
        end else if (advance) begin
            marks <= {marks[3:0], rows_payload_filled, rows_payload_last, starts};
        end
    end
endmodule
`default_nettype wire
