// rotator_lanes8_9f8c06: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(26), lanes = 8.
// IR 333620bb. Do not edit.
`default_nettype none
module rotator_lanes8_9f8c06 (
    input  wire [  2:0] by,
    input  wire [207:0] row,
    output wire [207:0] turned
);
    wire [207:0] turned_by_1;
    wire [207:0] turned_by_2;
    wire [207:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1[25:0] = by[0] ? row[207:182] : row[25:0];
    assign turned_by_1[51:26] = by[0] ? row[25:0] : row[51:26];
    assign turned_by_1[77:52] = by[0] ? row[51:26] : row[77:52];
    assign turned_by_1[103:78] = by[0] ? row[77:52] : row[103:78];
    assign turned_by_1[129:104] = by[0] ? row[103:78] : row[129:104];
    assign turned_by_1[155:130] = by[0] ? row[129:104] : row[155:130];
    assign turned_by_1[181:156] = by[0] ? row[155:130] : row[181:156];
    assign turned_by_1[207:182] = by[0] ? row[181:156] : row[207:182];
    assign turned_by_2[25:0] = by[1] ? turned_by_1[181:156] : turned_by_1[25:0];
    assign turned_by_2[51:26] = by[1] ? turned_by_1[207:182] : turned_by_1[51:26];
    assign turned_by_2[77:52] = by[1] ? turned_by_1[25:0] : turned_by_1[77:52];
    assign turned_by_2[103:78] = by[1] ? turned_by_1[51:26] : turned_by_1[103:78];
    assign turned_by_2[129:104] = by[1] ? turned_by_1[77:52] : turned_by_1[129:104];
    assign turned_by_2[155:130] = by[1] ? turned_by_1[103:78] : turned_by_1[155:130];
    assign turned_by_2[181:156] = by[1] ? turned_by_1[129:104] : turned_by_1[181:156];
    assign turned_by_2[207:182] = by[1] ? turned_by_1[155:130] : turned_by_1[207:182];
    assign turned_by_4[25:0] = by[2] ? turned_by_2[129:104] : turned_by_2[25:0];
    assign turned_by_4[51:26] = by[2] ? turned_by_2[155:130] : turned_by_2[51:26];
    assign turned_by_4[77:52] = by[2] ? turned_by_2[181:156] : turned_by_2[77:52];
    assign turned_by_4[103:78] = by[2] ? turned_by_2[207:182] : turned_by_2[103:78];
    assign turned_by_4[129:104] = by[2] ? turned_by_2[25:0] : turned_by_2[129:104];
    assign turned_by_4[155:130] = by[2] ? turned_by_2[51:26] : turned_by_2[155:130];
    assign turned_by_4[181:156] = by[2] ? turned_by_2[77:52] : turned_by_2[181:156];
    assign turned_by_4[207:182] = by[2] ? turned_by_2[103:78] : turned_by_2[207:182];
endmodule
`default_nettype wire
