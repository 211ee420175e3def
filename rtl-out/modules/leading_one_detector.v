// leading_one_detector: Whether a magnitude has a 1, and the position of its highest; position
// 0 when it has none. Combinational.
// Source generators/fact/leading-one.ts.
// Parameters width = 7.
// IR e3d7e736. Do not edit.
`default_nettype none
module leading_one_detector (
    input  wire [6:0] magnitude,
    output wire       found,
    output wire [2:0] position
);
    wire highest_0_or = magnitude[2] | magnitude[3];
    wire highest_0_or_1 = magnitude[4] | magnitude[5] | magnitude[6];
    wire highest_0 = magnitude[0] | magnitude[1] | highest_0_or | highest_0_or_1;
    wire [2:0] highest_1_choice = highest_0_or ? (magnitude[3] ? 3'd3 : 3'd2) : magnitude[1] ?
            3'd1 : 3'd0;
    wire [2:0] highest_1 = highest_0_or_1 ? (magnitude[6] ? 3'd6 : magnitude[5] ? 3'd5 : 3'd4) :
            highest_1_choice;

    assign found = highest_0;
    assign position = highest_0 ? highest_1 : 3'd0;
endmodule
`default_nettype wire
