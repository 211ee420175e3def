// leading_one_detector_width3: Whether a magnitude has a 1, and the position of its highest;
// position 0 when it has none. Combinational.
// Source generators/fact/leading-one.ts.
// Parameters width = 3.
// IR 83e96e25. Do not edit.
`default_nettype none
module leading_one_detector_width3 (
    input  wire [2:0] magnitude,
    output wire       found,
    output wire [1:0] position
);
    wire highest_0 = magnitude[0] | magnitude[1] | magnitude[2];
    wire [1:0] highest_1 = magnitude[2] ? 2'd2 : magnitude[1] ? 2'd1 : 2'd0;

    assign found = highest_0;
    assign position = highest_0 ? highest_1 : 2'd0;
endmodule
`default_nettype wire
