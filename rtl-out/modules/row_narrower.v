// row_narrower: Rows of unsigned elements, one element at a time: the filled lanes in turn; the
// last one of a last row is last.
// Source generators/spatten/rows/row-narrower.ts.
// Parameters lanes = 2, width = 6.
// Reset: reset synchronous, active high.
// IR 7d5e86d7. Do not edit.
`default_nettype none
module row_narrower (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [11:0] rows_payload_row,

    output wire        elements_valid,
    input  wire        elements_ready,
    output wire        elements_payload_filled,
    output wire        elements_payload_last,
    output wire [ 5:0] elements_payload_row
);
    reg lane;

    wire elements_fire = elements_valid & elements_ready;

    assign rows_ready = elements_ready & ~(rows_payload_filled[1] >> lane);
    assign elements_valid = rows_valid;
    assign elements_payload_filled = 1'd1;
    assign elements_payload_last = rows_payload_last & ~(rows_payload_filled[1] >> lane);
    assign elements_payload_row = rows_payload_row[({3'd0, lane} * 4'd6) +: 6];

    always @(posedge clock) begin
        if (reset) begin
            lane <= 1'd0;
        end else begin
            if (elements_fire) lane <= (rows_payload_filled[1] >> lane) ? lane + 1'd1 : 1'd0;
        end
    end

    wire _unused_ok = &{1'b0, rows_payload_filled[0]};
endmodule
`default_nettype wire
