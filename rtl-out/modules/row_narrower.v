// row_narrower: Rows cut into rows of fewer lanes: the parts in turn that have a filled lane;
// the last one of a last row is last.
// Source generators/spatten/rows/row-narrower.ts.
// Parameters payload = u(6), lanes = 2, into = 1.
// Reset: reset synchronous, active high.
// IR e70e19c2. Do not edit.
`default_nettype none
module row_narrower (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [11:0] rows_payload_row,

    output wire        parts_valid,
    input  wire        parts_ready,
    output wire        parts_payload_filled,
    output wire        parts_payload_last,
    output wire [ 5:0] parts_payload_row
);
    reg part;

    wire [1:0] own = rows_payload_filled >> part;
    wire parts_fire = parts_valid & parts_ready;

    assign rows_ready = parts_ready & ~(rows_payload_filled[1] >> part);
    assign parts_valid = rows_valid;
    assign parts_payload_filled = own[0];
    assign parts_payload_last = rows_payload_last & ~(rows_payload_filled[1] >> part);
    assign parts_payload_row = rows_payload_row[({3'd0, part} * 4'd6) +: 6];

    always @(posedge clock) begin
        if (reset) begin
            part <= 1'd0;
        end else begin
            if (parts_fire) part <= (rows_payload_filled[1] >> part) ? part + 1'd1 : 1'd0;
        end
    end

    wire _unused_ok = &{1'b0, own[1]};
endmodule
`default_nettype wire
