// rotator_lanes4_33569e: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(6), lanes = 4.
// IR cf90fe2d. Do not edit.
`default_nettype none
module rotator_lanes4_33569e (
    input  wire [ 1:0] by,
    input  wire [23:0] row,
    output wire [23:0] turned
);
    wire [23:0] turned_by_1;
    wire [23:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1[5:0] = by[0] ? row[23:18] : row[5:0];
    assign turned_by_1[11:6] = by[0] ? row[5:0] : row[11:6];
    assign turned_by_1[17:12] = by[0] ? row[11:6] : row[17:12];
    assign turned_by_1[23:18] = by[0] ? row[17:12] : row[23:18];
    assign turned_by_2[5:0] = by[1] ? turned_by_1[17:12] : turned_by_1[5:0];
    assign turned_by_2[11:6] = by[1] ? turned_by_1[23:18] : turned_by_1[11:6];
    assign turned_by_2[17:12] = by[1] ? turned_by_1[5:0] : turned_by_1[17:12];
    assign turned_by_2[23:18] = by[1] ? turned_by_1[11:6] : turned_by_1[23:18];
endmodule
`default_nettype wire
