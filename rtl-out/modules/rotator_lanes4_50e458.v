// rotator_lanes4_50e458: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(12), lanes = 4.
// IR f6665150. Do not edit.
`default_nettype none
module rotator_lanes4_50e458 (
    input  wire [ 1:0] by,
    input  wire [47:0] row,
    output wire [47:0] turned
);
    wire [47:0] turned_by_1;
    wire [47:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1 = by[0] ? {row[35:0], row[47:36]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[23:0], turned_by_1[47:24]} : turned_by_1;
endmodule
`default_nettype wire
