// product_pass_lanes1_tokens8_scoreBits8: Last pass of the softmax by table: powers times the
// reciprocal of their sum, a beat a cycle; rows that do not leave are dropped at the same rate.
// Source generators/spatten/softmax/output-pass.ts.
// Parameters lanes = 1, tokens = 8, scoreBits = 8, parts = 1, form = table.
// Reset: reset synchronous, active high.
// IR fb7122e7. Do not edit.
`default_nettype none
module product_pass_lanes1_tokens8_scoreBits8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        orders_valid,
    output wire        orders_ready,
    input  wire [26:0] orders_payload_reciprocal,
    input  wire        orders_payload_leaves,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire        rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [24:0] rows_payload_row,

    output wire        probabilities_valid,
    input  wire        probabilities_ready,
    output wire        probabilities_payload_filled,
    output wire        probabilities_payload_last,
    output wire [11:0] probabilities_payload_row
);
    reg [5:0] marks;
    wire [11:0] lane_probability;

    wire advance = ~probabilities_valid | probabilities_ready;
    wire starts = rows_valid & orders_valid & orders_payload_leaves;

    assign orders_ready = rows_valid & rows_payload_last & advance;
    assign rows_ready = orders_valid & advance;
    assign probabilities_valid = marks[3];
    assign probabilities_payload_filled = marks[5];
    assign probabilities_payload_last = marks[4];
    assign probabilities_payload_row = lane_probability;

    product_lane lane (
        .clock       (clock),
        .advance     (advance),
        .power       (rows_payload_row),
        .reciprocal  (orders_payload_reciprocal),
        .probability (lane_probability)
    );

    always @(posedge clock) begin
        if (reset) begin
            marks <= 6'd0;
        end else if (advance) begin
            marks <= {marks[2:0], rows_payload_filled, rows_payload_last, starts};
        end
    end
endmodule
`default_nettype wire
