// mask_gatherer: Which values of a query are to be fetched: those whose probability is not 0.
// Rows of probabilities come, masks of `bits` positions leave, in the order of the list; the
// last one of a query may be partly used.
// Source generators/spatten/attention/mask-gatherer.ts.
// Parameters lanes = 1, bits = 2.
// Reset: reset synchronous, active high.
// IR afeee548. Do not edit.
`default_nettype none
module mask_gatherer (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire        rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [11:0] rows_payload_row,

    output wire        masks_valid,
    input  wire        masks_ready,
    output wire [ 1:0] masks_payload_mask,
    output wire        masks_payload_last
);
    reg [1:0] gathered;
    reg used;

    wire [1:0] end_ = {1'd0, used} + {1'd0, rows_payload_filled};
    wire full = (end_ >= 2'd2) | rows_payload_last;
    wire wanted = (rows_payload_row != 12'd0) & rows_payload_filled;
    wire [1:0] fit = {1'd0, wanted} << used;
    wire [1:0] mask = gathered | fit;
    wire rows_fire = rows_valid & rows_ready;

    assign rows_ready = masks_ready | ~full;
    assign masks_valid = rows_valid & full;
    assign masks_payload_mask = mask;
    assign masks_payload_last = rows_payload_last;

    always @(posedge clock) begin
        if (reset) begin
            gathered <= 2'd0;
            used <= 1'd0;
        end else begin
            if (rows_fire) begin
                gathered <= full ? 2'd0 : mask;
                used <= full ? 1'd0 : end_[0];
            end
        end
    end
endmodule
`default_nettype wire
