// rotator_lanes8_5a18bb: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(6), lanes = 8.
// IR 7e56f831. Do not edit.
`default_nettype none
module rotator_lanes8_5a18bb (
    input  wire [ 2:0] by,
    input  wire [47:0] row,
    output wire [47:0] turned
);
    wire [47:0] turned_by_1;
    wire [47:0] turned_by_2;
    wire [47:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1[5:0] = by[0] ? row[47:42] : row[5:0];
    assign turned_by_1[11:6] = by[0] ? row[5:0] : row[11:6];
    assign turned_by_1[17:12] = by[0] ? row[11:6] : row[17:12];
    assign turned_by_1[23:18] = by[0] ? row[17:12] : row[23:18];
    assign turned_by_1[29:24] = by[0] ? row[23:18] : row[29:24];
    assign turned_by_1[35:30] = by[0] ? row[29:24] : row[35:30];
    assign turned_by_1[41:36] = by[0] ? row[35:30] : row[41:36];
    assign turned_by_1[47:42] = by[0] ? row[41:36] : row[47:42];
    assign turned_by_2[5:0] = by[1] ? turned_by_1[41:36] : turned_by_1[5:0];
    assign turned_by_2[11:6] = by[1] ? turned_by_1[47:42] : turned_by_1[11:6];
    assign turned_by_2[17:12] = by[1] ? turned_by_1[5:0] : turned_by_1[17:12];
    assign turned_by_2[23:18] = by[1] ? turned_by_1[11:6] : turned_by_1[23:18];
    assign turned_by_2[29:24] = by[1] ? turned_by_1[17:12] : turned_by_1[29:24];
    assign turned_by_2[35:30] = by[1] ? turned_by_1[23:18] : turned_by_1[35:30];
    assign turned_by_2[41:36] = by[1] ? turned_by_1[29:24] : turned_by_1[41:36];
    assign turned_by_2[47:42] = by[1] ? turned_by_1[35:30] : turned_by_1[47:42];
    assign turned_by_4[5:0] = by[2] ? turned_by_2[29:24] : turned_by_2[5:0];
    assign turned_by_4[11:6] = by[2] ? turned_by_2[35:30] : turned_by_2[11:6];
    assign turned_by_4[17:12] = by[2] ? turned_by_2[41:36] : turned_by_2[17:12];
    assign turned_by_4[23:18] = by[2] ? turned_by_2[47:42] : turned_by_2[23:18];
    assign turned_by_4[29:24] = by[2] ? turned_by_2[5:0] : turned_by_2[29:24];
    assign turned_by_4[35:30] = by[2] ? turned_by_2[11:6] : turned_by_2[35:30];
    assign turned_by_4[41:36] = by[2] ? turned_by_2[17:12] : turned_by_2[41:36];
    assign turned_by_4[47:42] = by[2] ? turned_by_2[23:18] : turned_by_2[47:42];
endmodule
`default_nettype wire
