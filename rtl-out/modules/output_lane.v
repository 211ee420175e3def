// output_lane: From a sum to an output of 12 bits, two advances later. The multiplier comes
// with the sum. Source: golden/numerics/requantiser.md.
// Source generators/spatten/multiply/output-lane.ts.
// Parameters sumBits = 34.
// IR cca6375d. Do not edit.
`default_nettype none
module output_lane (
    input  wire        clock,
    input  wire        advance,
    input  wire [33:0] sum,
    input  wire [30:0] m0,
    input  wire [ 5:0] shift,
    output wire [11:0] code
);
    reg [64:0] product;
    reg [5:0] beyond;
    reg [11:0] code_1;

    wire [35:0] rounded_shifted = $signed(product[64:29]) >>> beyond;
    wire [36:0] rounded_sum = {rounded_shifted[35], rounded_shifted} + 37'd1;
    wire [35:0] rounded = rounded_sum[36:1];

    assign code = code_1;

    always @(posedge clock) begin
        if (advance) begin
            product <= $signed(sum) * $signed({1'd0, m0});
            beyond <= shift - 6'd30;
            code_1 <= ($signed(rounded) < -36'sd2048) ? 12'h800 : ($signed(rounded) > 36'sd2047) ?
                    12'd2047 : rounded[11:0];
        end
    end

    wire _unused_ok = &{1'b0, product[28:0], rounded_sum[0]};
endmodule
`default_nettype wire
