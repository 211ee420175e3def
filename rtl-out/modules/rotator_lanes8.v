// rotator_lanes8: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(32), lanes = 8.
// IR 16d45074. Do not edit.
`default_nettype none
module rotator_lanes8 (
    input  wire [  2:0] by,
    input  wire [255:0] row,
    output wire [255:0] turned
);
    wire [255:0] turned_by_1;
    wire [255:0] turned_by_2;
    wire [255:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1 = by[0] ? {row[223:0], row[255:224]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[191:0], turned_by_1[255:192]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[127:0], turned_by_2[255:128]} : turned_by_2;
endmodule
`default_nettype wire
