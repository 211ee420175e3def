// row_narrower_lanes16_b0fde9: Rows cut into rows of fewer lanes: the parts in turn that have a
// filled lane; the last one of a last row is last.
// Source generators/spatten/rows/row-narrower.ts.
// Parameters payload = u(10), lanes = 16, into = 1.
// Reset: reset synchronous, active high.
// IR 03004050. Do not edit.
`default_nettype none
module row_narrower_lanes16_b0fde9 (
    input  wire         clock,
    input  wire         reset,

    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [ 15:0] rows_payload_filled,
    input  wire         rows_payload_last,
    input  wire [159:0] rows_payload_row,

    output wire         parts_valid,
    input  wire         parts_ready,
    output wire         parts_payload_filled,
    output wire         parts_payload_last,
    output wire [  9:0] parts_payload_row
);
    reg [3:0] part;

    wire [14:0] rows_ready_shifted = rows_payload_filled[15:1] >> part;
    wire [15:0] own = rows_payload_filled >> part;
    wire parts_fire = parts_valid & parts_ready;

    assign rows_ready = parts_ready & ~rows_ready_shifted[0];
    assign parts_valid = rows_valid;
    assign parts_payload_filled = own[0];
    assign parts_payload_last = rows_payload_last & ~rows_ready_shifted[0];
    assign parts_payload_row = rows_payload_row[({4'd0, part} * 8'd10) +: 10];

    always @(posedge clock) begin
        if (reset) begin
            part <= 4'd0;
        end else begin
            if (parts_fire) part <= rows_ready_shifted[0] ? part + 4'd1 : 4'd0;
        end
    end

    wire _unused_ok = &{1'b0, rows_ready_shifted[14:1], own[15:1]};
endmodule
`default_nettype wire
