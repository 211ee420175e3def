// mask_gatherer_lanes8_bits16: Which values of a query are to be fetched: those whose
// probability is not 0. Rows of probabilities come, masks of `bits` positions leave, in the
// order of the list; the last one of a query may be partly used.
// Source generators/spatten/attention/mask-gatherer.ts.
// Parameters lanes = 8, bits = 16.
// Reset: reset synchronous, active high.
// IR 0568f5aa. Do not edit.
`default_nettype none
module mask_gatherer_lanes8_bits16 (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 7:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [95:0] rows_payload_row,

    output wire        masks_valid,
    input  wire        masks_ready,
    output wire [15:0] masks_payload_mask,
    output wire        masks_payload_last
);
    reg [15:0] gathered;
    reg [3:0] used;

    wire [2:0] end_sum = {1'd0, {1'd0, rows_payload_filled[0]} + {1'd0, rows_payload_filled[1]}} +
            {1'd0, {1'd0, rows_payload_filled[2]} + {1'd0, rows_payload_filled[3]}};
    wire [2:0] end_sum_1 = {1'd0, {1'd0, rows_payload_filled[4]} + {1'd0, rows_payload_filled[5]}} +
            {1'd0, {1'd0, rows_payload_filled[6]} + {1'd0, rows_payload_filled[7]}};
    wire [4:0] end_ = {1'd0, used} + {1'd0, {1'd0, end_sum} + {1'd0, end_sum_1}};
    wire full = (end_ >= 5'd16) | rows_payload_last;
    wire [7:0] wanted = {rows_payload_row[95:84] != 12'd0, rows_payload_row[83:72] != 12'd0,
            rows_payload_row[71:60] != 12'd0, rows_payload_row[59:48] != 12'd0,
            rows_payload_row[47:36] != 12'd0, rows_payload_row[35:24] != 12'd0,
            rows_payload_row[23:12] != 12'd0, rows_payload_row[11:0] != 12'd0} &
            rows_payload_filled;
    wire [22:0] mask_shifted = {15'd0, wanted} << used;
    wire [15:0] mask = gathered | mask_shifted[15:0];
    wire rows_fire = rows_valid & rows_ready;

    assign rows_ready = masks_ready | ~full;
    assign masks_valid = rows_valid & full;
    assign masks_payload_mask = mask;
    assign masks_payload_last = rows_payload_last;

    always @(posedge clock) begin
        if (reset) begin
            gathered <= 16'd0;
            used <= 4'd0;
        end else begin
            if (rows_fire) begin
                gathered <= full ? 16'd0 : mask;
                used <= full ? 4'd0 : end_[3:0];
            end
        end
    end

    wire _unused_ok = &{1'b0, mask_shifted[22:16]};
endmodule
`default_nettype wire
