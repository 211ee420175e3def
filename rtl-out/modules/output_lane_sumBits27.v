// output_lane_sumBits27: From a sum to an output of 12 bits, two advances later. The multiplier
// comes with the sum. Source: golden/numerics/requantiser.md.
// Source generators/spatten/multiply/output-lane.ts.
// Parameters sumBits = 27.
// IR a19a3f27. Do not edit.
`default_nettype none
module output_lane_sumBits27 (
    input  wire        clock,
    input  wire        advance,
    input  wire [26:0] sum,
    input  wire [30:0] m0,
    input  wire [ 5:0] shift,
    output wire [11:0] code
);
    reg [57:0] product;
    reg [5:0] beyond;
    reg [11:0] code_1;

    wire [28:0] rounded_shifted = $signed(product[57:29]) >>> beyond;
    wire [29:0] rounded_sum = {rounded_shifted[28], rounded_shifted} + 30'd1;
    wire [28:0] rounded = rounded_sum[29:1];

    assign code = code_1;

    always @(posedge clock) begin
        if (advance) begin
            product <= $signed(sum) * $signed({1'd0, m0});
            beyond <= shift - 6'd30;
            code_1 <= ($signed(rounded) < -29'sd2048) ? 12'h800 : ($signed(rounded) > 29'sd2047) ?
                    12'd2047 : rounded[11:0];
        end
    end

    wire _unused_ok = &{1'b0, product[28:0], rounded_sum[0]};
endmodule
`default_nettype wire
