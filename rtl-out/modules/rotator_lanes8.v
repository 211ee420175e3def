// rotator_lanes8: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(32), lanes = 8.
// IR cf986f11. Do not edit.
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
    assign turned_by_1[31:0] = by[0] ? row[255:224] : row[31:0];
    assign turned_by_1[63:32] = by[0] ? row[31:0] : row[63:32];
    assign turned_by_1[95:64] = by[0] ? row[63:32] : row[95:64];
    assign turned_by_1[127:96] = by[0] ? row[95:64] : row[127:96];
    assign turned_by_1[159:128] = by[0] ? row[127:96] : row[159:128];
    assign turned_by_1[191:160] = by[0] ? row[159:128] : row[191:160];
    assign turned_by_1[223:192] = by[0] ? row[191:160] : row[223:192];
    assign turned_by_1[255:224] = by[0] ? row[223:192] : row[255:224];
    assign turned_by_2[31:0] = by[1] ? turned_by_1[223:192] : turned_by_1[31:0];
    assign turned_by_2[63:32] = by[1] ? turned_by_1[255:224] : turned_by_1[63:32];
    assign turned_by_2[95:64] = by[1] ? turned_by_1[31:0] : turned_by_1[95:64];
    assign turned_by_2[127:96] = by[1] ? turned_by_1[63:32] : turned_by_1[127:96];
    assign turned_by_2[159:128] = by[1] ? turned_by_1[95:64] : turned_by_1[159:128];
    assign turned_by_2[191:160] = by[1] ? turned_by_1[127:96] : turned_by_1[191:160];
    assign turned_by_2[223:192] = by[1] ? turned_by_1[159:128] : turned_by_1[223:192];
    assign turned_by_2[255:224] = by[1] ? turned_by_1[191:160] : turned_by_1[255:224];
    assign turned_by_4[31:0] = by[2] ? turned_by_2[159:128] : turned_by_2[31:0];
    assign turned_by_4[63:32] = by[2] ? turned_by_2[191:160] : turned_by_2[63:32];
    assign turned_by_4[95:64] = by[2] ? turned_by_2[223:192] : turned_by_2[95:64];
    assign turned_by_4[127:96] = by[2] ? turned_by_2[255:224] : turned_by_2[127:96];
    assign turned_by_4[159:128] = by[2] ? turned_by_2[31:0] : turned_by_2[159:128];
    assign turned_by_4[191:160] = by[2] ? turned_by_2[63:32] : turned_by_2[191:160];
    assign turned_by_4[223:192] = by[2] ? turned_by_2[95:64] : turned_by_2[223:192];
    assign turned_by_4[255:224] = by[2] ? turned_by_2[127:96] : turned_by_2[255:224];
endmodule
`default_nettype wire
