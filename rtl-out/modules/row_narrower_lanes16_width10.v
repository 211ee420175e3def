// row_narrower_lanes16_width10: Rows of unsigned elements, one element at a time: the filled
// lanes in turn; the last one of a last row is last.
// Source generators/spatten/rows/row-narrower.ts.
// Parameters lanes = 16, width = 10.
// Reset: reset synchronous, active high.
// IR 545ce6d9. Do not edit.
`default_nettype none
module row_narrower_lanes16_width10 (
    input  wire         clock,
    input  wire         reset,

    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [ 15:0] rows_payload_filled,
    input  wire         rows_payload_last,
    input  wire [159:0] rows_payload_row,

    output wire         elements_valid,
    input  wire         elements_ready,
    output wire         elements_payload_filled,
    output wire         elements_payload_last,
    output wire [  9:0] elements_payload_row
);
    reg [3:0] lane;

    wire [14:0] rows_ready_shifted = rows_payload_filled[15:1] >> lane;
    wire elements_fire = elements_valid & elements_ready;

    assign rows_ready = elements_ready & ~rows_ready_shifted[0];
    assign elements_valid = rows_valid;
    assign elements_payload_filled = 1'd1;
    assign elements_payload_last = rows_payload_last & ~rows_ready_shifted[0];
    assign elements_payload_row = rows_payload_row[({4'd0, lane} * 8'd10) +: 10];

    always @(posedge clock) begin
        if (reset) begin
            lane <= 4'd0;
        end else begin
            if (elements_fire) lane <= rows_ready_shifted[0] ? lane + 4'd1 : 4'd0;
        end
    end

    wire _unused_ok = &{1'b0, rows_payload_filled[0], rows_ready_shifted[14:1]};
endmodule
`default_nettype wire
