// rotator_lanes4_25a3db: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(41), lanes = 4.
// IR 657f3cb4. Do not edit.
`default_nettype none
module rotator_lanes4_25a3db (
    input  wire [  1:0] by,
    input  wire [163:0] row,
    output wire [163:0] turned
);
    wire [163:0] turned_by_1;
    wire [163:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1[40:0] = by[0] ? row[163:123] : row[40:0];
    assign turned_by_1[81:41] = by[0] ? row[40:0] : row[81:41];
    assign turned_by_1[122:82] = by[0] ? row[81:41] : row[122:82];
    assign turned_by_1[163:123] = by[0] ? row[122:82] : row[163:123];
    assign turned_by_2[40:0] = by[1] ? turned_by_1[122:82] : turned_by_1[40:0];
    assign turned_by_2[81:41] = by[1] ? turned_by_1[163:123] : turned_by_1[81:41];
    assign turned_by_2[122:82] = by[1] ? turned_by_1[40:0] : turned_by_1[122:82];
    assign turned_by_2[163:123] = by[1] ? turned_by_1[81:41] : turned_by_1[163:123];
endmodule
`default_nettype wire
