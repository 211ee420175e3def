// row_verdict: Tells the largest probability of a row, that of exponent 0, and holds the row
// until its verdict comes: a cycle later or whenever.
// Source generators/spatten/softmax/row-verdict.ts.
// Parameters reciprocalBits = 27, shareFraction = 14.
// Reset: reset synchronous, active high.
// IR b8996494. Do not edit.
`default_nettype none
module row_verdict (
    input  wire        clock,
    input  wire        reset,

    input  wire        reciprocals_valid,
    output wire        reciprocals_ready,
    input  wire [26:0] reciprocals_payload,

    output wire        peaks_valid,
    input  wire        peaks_ready,
    output wire [11:0] peaks_payload,

    input  wire        verdicts_valid,
    output wire        verdicts_ready,
    input  wire        verdicts_payload,

    output wire        orders_valid,
    input  wire        orders_ready,
    output wire [26:0] orders_payload_reciprocal,
    output wire        orders_payload_leaves
);
    reg told;

    wire orders_fire = orders_valid & orders_ready;
    wire [27:0] peaks_payload_sum = {1'd0, reciprocals_payload} + 28'd8192;
    wire [13:0] peaks_payload_shifted = peaks_payload_sum[27:14];
    wire peaks_fire = peaks_valid & peaks_ready;

    assign reciprocals_ready = orders_fire;
    assign peaks_valid = reciprocals_valid & ~told;
    assign peaks_payload = (peaks_payload_shifted > 14'd4095) ? 12'd4095 :
            peaks_payload_shifted[11:0];
    assign verdicts_ready = told & orders_ready;
    assign orders_valid = told & verdicts_valid;
    assign orders_payload_reciprocal = reciprocals_payload;
    assign orders_payload_leaves = verdicts_payload;

    always @(posedge clock) begin
        if (reset) begin
            told <= 1'd0;
        end else begin
            if (orders_fire) begin
                told <= 1'd0;
            end else if (peaks_fire) begin
                told <= 1'd1;
            end
        end
    end

    wire _unused_ok = &{1'b0, peaks_payload_sum[13:0]};
endmodule
`default_nettype wire
