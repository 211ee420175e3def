// rotator_lanes4_25a3db: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(41), lanes = 4.
// IR d5bb4276. Do not edit.
`default_nettype none
module rotator_lanes4_25a3db (
    input  wire [  1:0] by,
    input  wire [163:0] row,
    output wire [163:0] turned
);
    wire [163:0] turned_by_1;
    wire [163:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1 = by[0] ? {row[122:0], row[163:123]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[81:0], turned_by_1[163:82]} : turned_by_1;
endmodule
`default_nettype wire
