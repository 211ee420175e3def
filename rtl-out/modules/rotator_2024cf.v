// rotator_2024cf: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(41), lanes = 16.
// IR 61c823e8. Do not edit.
`default_nettype none
module rotator_2024cf (
    input  wire [  3:0] by,
    input  wire [655:0] row,
    output wire [655:0] turned
);
    wire [655:0] turned_by_1;
    wire [655:0] turned_by_2;
    wire [655:0] turned_by_4;
    wire [655:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1 = by[0] ? {row[614:0], row[655:615]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[573:0], turned_by_1[655:574]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[491:0], turned_by_2[655:492]} : turned_by_2;
    assign turned_by_8 = by[3] ? {turned_by_4[327:0], turned_by_4[655:328]} : turned_by_4;
endmodule
`default_nettype wire
