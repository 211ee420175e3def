// rotator_lanes8_962ac7: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(12), lanes = 8.
// IR 7e0c0275. Do not edit.
`default_nettype none
module rotator_lanes8_962ac7 (
    input  wire [ 2:0] by,
    input  wire [95:0] row,
    output wire [95:0] turned
);
    wire [95:0] turned_by_1;
    wire [95:0] turned_by_2;
    wire [95:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1[11:0] = by[0] ? row[95:84] : row[11:0];
    assign turned_by_1[23:12] = by[0] ? row[11:0] : row[23:12];
    assign turned_by_1[35:24] = by[0] ? row[23:12] : row[35:24];
    assign turned_by_1[47:36] = by[0] ? row[35:24] : row[47:36];
    assign turned_by_1[59:48] = by[0] ? row[47:36] : row[59:48];
    assign turned_by_1[71:60] = by[0] ? row[59:48] : row[71:60];
    assign turned_by_1[83:72] = by[0] ? row[71:60] : row[83:72];
    assign turned_by_1[95:84] = by[0] ? row[83:72] : row[95:84];
    assign turned_by_2[11:0] = by[1] ? turned_by_1[83:72] : turned_by_1[11:0];
    assign turned_by_2[23:12] = by[1] ? turned_by_1[95:84] : turned_by_1[23:12];
    assign turned_by_2[35:24] = by[1] ? turned_by_1[11:0] : turned_by_1[35:24];
    assign turned_by_2[47:36] = by[1] ? turned_by_1[23:12] : turned_by_1[47:36];
    assign turned_by_2[59:48] = by[1] ? turned_by_1[35:24] : turned_by_1[59:48];
    assign turned_by_2[71:60] = by[1] ? turned_by_1[47:36] : turned_by_1[71:60];
    assign turned_by_2[83:72] = by[1] ? turned_by_1[59:48] : turned_by_1[83:72];
    assign turned_by_2[95:84] = by[1] ? turned_by_1[71:60] : turned_by_1[95:84];
    assign turned_by_4[11:0] = by[2] ? turned_by_2[59:48] : turned_by_2[11:0];
    assign turned_by_4[23:12] = by[2] ? turned_by_2[71:60] : turned_by_2[23:12];
    assign turned_by_4[35:24] = by[2] ? turned_by_2[83:72] : turned_by_2[35:24];
    assign turned_by_4[47:36] = by[2] ? turned_by_2[95:84] : turned_by_2[47:36];
    assign turned_by_4[59:48] = by[2] ? turned_by_2[11:0] : turned_by_2[59:48];
    assign turned_by_4[71:60] = by[2] ? turned_by_2[23:12] : turned_by_2[71:60];
    assign turned_by_4[83:72] = by[2] ? turned_by_2[35:24] : turned_by_2[83:72];
    assign turned_by_4[95:84] = by[2] ? turned_by_2[47:36] : turned_by_2[95:84];
endmodule
`default_nettype wire
