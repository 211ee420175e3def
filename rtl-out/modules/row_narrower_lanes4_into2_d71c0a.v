// row_narrower_lanes4_into2_d71c0a: Rows cut into rows of fewer lanes: the parts in turn that
// have a filled lane; the last one of a last row is last.
// Source generators/spatten/rows/row-narrower.ts.
// Parameters payload = u(12), lanes = 4, into = 2.
// Reset: reset synchronous, active high.
// IR 1b890015. Do not edit.
`default_nettype none
module row_narrower_lanes4_into2_d71c0a (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 3:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [47:0] rows_payload_row,

    output wire        parts_valid,
    input  wire        parts_ready,
    output wire [ 1:0] parts_payload_filled,
    output wire        parts_payload_last,
    output wire [23:0] parts_payload_row
);
    reg part;

    wire [1:0] rows_ready_shifted = rows_payload_filled[3:2] >> {part, 1'd0};
    wire [3:0] own = rows_payload_filled >> {part, 1'd0};
    wire parts_fire = parts_valid & parts_ready;

    assign rows_ready = parts_ready & ~rows_ready_shifted[0];
    assign parts_valid = rows_valid;
    assign parts_payload_filled = own[1:0];
    assign parts_payload_last = rows_payload_last & ~rows_ready_shifted[0];
    assign parts_payload_row[11:0] = rows_payload_row[({4'd0, {part, 1'd0}} * 6'd12) +: 12];
    assign parts_payload_row[23:12] = rows_payload_row[({4'd0, {part, 1'd1}} * 6'd12) +: 12];

    always @(posedge clock) begin
        if (reset) begin
            part <= 1'd0;
        end else begin
            if (parts_fire) part <= rows_ready_shifted[0] ? part + 1'd1 : 1'd0;
        end
    end

    wire _unused_ok = &{1'b0, rows_ready_shifted[1], own[3:2]};
endmodule
`default_nettype wire
