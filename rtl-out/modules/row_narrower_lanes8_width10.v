// row_narrower_lanes8_width10: Rows of unsigned elements, one element at a time: the filled
// lanes in turn; the last one of a last row is last.
// Source generators/spatten/rows/row-narrower.ts.
// Parameters lanes = 8, width = 10.
// Reset: reset synchronous, active high.
// IR d73d9532. Do not edit.
`default_nettype none
module row_narrower_lanes8_width10 (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 7:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [79:0] rows_payload_row,

    output wire        elements_valid,
    input  wire        elements_ready,
    output wire        elements_payload_filled,
    output wire        elements_payload_last,
    output wire [ 9:0] elements_payload_row
);
    reg [2:0] lane;

    wire [6:0] rows_ready_shifted = rows_payload_filled[7:1] >> lane;
    wire elements_fire = elements_valid & elements_ready;

    assign rows_ready = elements_ready & ~rows_ready_shifted[0];
    assign elements_valid = rows_valid;
    assign elements_payload_filled = 1'd1;
    assign elements_payload_last = rows_payload_last & ~rows_ready_shifted[0];
    assign elements_payload_row = rows_payload_row[({4'd0, lane} * 7'd10) +: 10];

    always @(posedge clock) begin
        if (reset) begin
            lane <= 3'd0;
        end else begin
            if (elements_fire) lane <= rows_ready_shifted[0] ? lane + 3'd1 : 3'd0;
        end
    end

    wire _unused_ok = &{1'b0, rows_payload_filled[0], rows_ready_shifted[6:1]};
endmodule
`default_nettype wire
