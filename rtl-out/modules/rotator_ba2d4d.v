// rotator_ba2d4d: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(12), lanes = 16.
// IR c9e56e75. Do not edit.
`default_nettype none
module rotator_ba2d4d (
    input  wire [  3:0] by,
    input  wire [191:0] row,
    output wire [191:0] turned
);
    wire [191:0] turned_by_1;
    wire [191:0] turned_by_2;
    wire [191:0] turned_by_4;
    wire [191:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1[11:0] = by[0] ? row[191:180] : row[11:0];
    assign turned_by_1[23:12] = by[0] ? row[11:0] : row[23:12];
    assign turned_by_1[35:24] = by[0] ? row[23:12] : row[35:24];
    assign turned_by_1[47:36] = by[0] ? row[35:24] : row[47:36];
    assign turned_by_1[59:48] = by[0] ? row[47:36] : row[59:48];
    assign turned_by_1[71:60] = by[0] ? row[59:48] : row[71:60];
    assign turned_by_1[83:72] = by[0] ? row[71:60] : row[83:72];
    assign turned_by_1[95:84] = by[0] ? row[83:72] : row[95:84];
    assign turned_by_1[107:96] = by[0] ? row[95:84] : row[107:96];
    assign turned_by_1[119:108] = by[0] ? row[107:96] : row[119:108];
    assign turned_by_1[131:120] = by[0] ? row[119:108] : row[131:120];
    assign turned_by_1[143:132] = by[0] ? row[131:120] : row[143:132];
    assign turned_by_1[155:144] = by[0] ? row[143:132] : row[155:144];
    assign turned_by_1[167:156] = by[0] ? row[155:144] : row[167:156];
    assign turned_by_1[179:168] = by[0] ? row[167:156] : row[179:168];
    assign turned_by_1[191:180] = by[0] ? row[179:168] : row[191:180];
    assign turned_by_2[11:0] = by[1] ? turned_by_1[179:168] : turned_by_1[11:0];
    assign turned_by_2[23:12] = by[1] ? turned_by_1[191:180] : turned_by_1[23:12];
    assign turned_by_2[35:24] = by[1] ? turned_by_1[11:0] : turned_by_1[35:24];
    assign turned_by_2[47:36] = by[1] ? turned_by_1[23:12] : turned_by_1[47:36];
    assign turned_by_2[59:48] = by[1] ? turned_by_1[35:24] : turned_by_1[59:48];
    assign turned_by_2[71:60] = by[1] ? turned_by_1[47:36] : turned_by_1[71:60];
    assign turned_by_2[83:72] = by[1] ? turned_by_1[59:48] : turned_by_1[83:72];
    assign turned_by_2[95:84] = by[1] ? turned_by_1[71:60] : turned_by_1[95:84];
    assign turned_by_2[107:96] = by[1] ? turned_by_1[83:72] : turned_by_1[107:96];
    assign turned_by_2[119:108] = by[1] ? turned_by_1[95:84] : turned_by_1[119:108];
    assign turned_by_2[131:120] = by[1] ? turned_by_1[107:96] : turned_by_1[131:120];
    assign turned_by_2[143:132] = by[1] ? turned_by_1[119:108] : turned_by_1[143:132];
    assign turned_by_2[155:144] = by[1] ? turned_by_1[131:120] : turned_by_1[155:144];
    assign turned_by_2[167:156] = by[1] ? turned_by_1[143:132] : turned_by_1[167:156];
    assign turned_by_2[179:168] = by[1] ? turned_by_1[155:144] : turned_by_1[179:168];
    assign turned_by_2[191:180] = by[1] ? turned_by_1[167:156] : turned_by_1[191:180];
    assign turned_by_4[11:0] = by[2] ? turned_by_2[155:144] : turned_by_2[11:0];
    assign turned_by_4[23:12] = by[2] ? turned_by_2[167:156] : turned_by_2[23:12];
    assign turned_by_4[35:24] = by[2] ? turned_by_2[179:168] : turned_by_2[35:24];
    assign turned_by_4[47:36] = by[2] ? turned_by_2[191:180] : turned_by_2[47:36];
    assign turned_by_4[59:48] = by[2] ? turned_by_2[11:0] : turned_by_2[59:48];
    assign turned_by_4[71:60] = by[2] ? turned_by_2[23:12] : turned_by_2[71:60];
    assign turned_by_4[83:72] = by[2] ? turned_by_2[35:24] : turned_by_2[83:72];
    assign turned_by_4[95:84] = by[2] ? turned_by_2[47:36] : turned_by_2[95:84];
    assign turned_by_4[107:96] = by[2] ? turned_by_2[59:48] : turned_by_2[107:96];
    assign turned_by_4[119:108] = by[2] ? turned_by_2[71:60] : turned_by_2[119:108];
    assign turned_by_4[131:120] = by[2] ? turned_by_2[83:72] : turned_by_2[131:120];
    assign turned_by_4[143:132] = by[2] ? turned_by_2[95:84] : turned_by_2[143:132];
    assign turned_by_4[155:144] = by[2] ? turned_by_2[107:96] : turned_by_2[155:144];
    assign turned_by_4[167:156] = by[2] ? turned_by_2[119:108] : turned_by_2[167:156];
    assign turned_by_4[179:168] = by[2] ? turned_by_2[131:120] : turned_by_2[179:168];
    assign turned_by_4[191:180] = by[2] ? turned_by_2[143:132] : turned_by_2[191:180];
    assign turned_by_8[11:0] = by[3] ? turned_by_4[107:96] : turned_by_4[11:0];
    assign turned_by_8[23:12] = by[3] ? turned_by_4[119:108] : turned_by_4[23:12];
    assign turned_by_8[35:24] = by[3] ? turned_by_4[131:120] : turned_by_4[35:24];
    assign turned_by_8[47:36] = by[3] ? turned_by_4[143:132] : turned_by_4[47:36];
    assign turned_by_8[59:48] = by[3] ? turned_by_4[155:144] : turned_by_4[59:48];
    assign turned_by_8[71:60] = by[3] ? turned_by_4[167:156] : turned_by_4[71:60];
    assign turned_by_8[83:72] = by[3] ? turned_by_4[179:168] : turned_by_4[83:72];
    assign turned_by_8[95:84] = by[3] ? turned_by_4[191:180] : turned_by_4[95:84];
    assign turned_by_8[107:96] = by[3] ? turned_by_4[11:0] : turned_by_4[107:96];
    assign turned_by_8[119:108] = by[3] ? turned_by_4[23:12] : turned_by_4[119:108];
    assign turned_by_8[131:120] = by[3] ? turned_by_4[35:24] : turned_by_4[131:120];
    assign turned_by_8[143:132] = by[3] ? turned_by_4[47:36] : turned_by_4[143:132];
    assign turned_by_8[155:144] = by[3] ? turned_by_4[59:48] : turned_by_4[155:144];
    assign turned_by_8[167:156] = by[3] ? turned_by_4[71:60] : turned_by_4[167:156];
    assign turned_by_8[179:168] = by[3] ? turned_by_4[83:72] : turned_by_4[179:168];
    assign turned_by_8[191:180] = by[3] ? turned_by_4[95:84] : turned_by_4[191:180];
endmodule
`default_nettype wire
