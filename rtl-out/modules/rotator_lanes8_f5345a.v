// rotator_lanes8_f5345a: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(13), lanes = 8.
// IR 35ce2f3f. Do not edit.
`default_nettype none
module rotator_lanes8_f5345a (
    input  wire [  2:0] by,
    input  wire [103:0] row,
    output wire [103:0] turned
);
    wire [103:0] turned_by_1;
    wire [103:0] turned_by_2;
    wire [103:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1[12:0] = by[0] ? row[103:91] : row[12:0];
    assign turned_by_1[25:13] = by[0] ? row[12:0] : row[25:13];
    assign turned_by_1[38:26] = by[0] ? row[25:13] : row[38:26];
    assign turned_by_1[51:39] = by[0] ? row[38:26] : row[51:39];
    assign turned_by_1[64:52] = by[0] ? row[51:39] : row[64:52];
    assign turned_by_1[77:65] = by[0] ? row[64:52] : row[77:65];
    assign turned_by_1[90:78] = by[0] ? row[77:65] : row[90:78];
    assign turned_by_1[103:91] = by[0] ? row[90:78] : row[103:91];
    assign turned_by_2[12:0] = by[1] ? turned_by_1[90:78] : turned_by_1[12:0];
    assign turned_by_2[25:13] = by[1] ? turned_by_1[103:91] : turned_by_1[25:13];
    assign turned_by_2[38:26] = by[1] ? turned_by_1[12:0] : turned_by_1[38:26];
    assign turned_by_2[51:39] = by[1] ? turned_by_1[25:13] : turned_by_1[51:39];
    assign turned_by_2[64:52] = by[1] ? turned_by_1[38:26] : turned_by_1[64:52];
    assign turned_by_2[77:65] = by[1] ? turned_by_1[51:39] : turned_by_1[77:65];
    assign turned_by_2[90:78] = by[1] ? turned_by_1[64:52] : turned_by_1[90:78];
    assign turned_by_2[103:91] = by[1] ? turned_by_1[77:65] : turned_by_1[103:91];
    assign turned_by_4[12:0] = by[2] ? turned_by_2[64:52] : turned_by_2[12:0];
    assign turned_by_4[25:13] = by[2] ? turned_by_2[77:65] : turned_by_2[25:13];
    assign turned_by_4[38:26] = by[2] ? turned_by_2[90:78] : turned_by_2[38:26];
    assign turned_by_4[51:39] = by[2] ? turned_by_2[103:91] : turned_by_2[51:39];
    assign turned_by_4[64:52] = by[2] ? turned_by_2[12:0] : turned_by_2[64:52];
    assign turned_by_4[77:65] = by[2] ? turned_by_2[25:13] : turned_by_2[77:65];
    assign turned_by_4[90:78] = by[2] ? turned_by_2[38:26] : turned_by_2[90:78];
    assign turned_by_4[103:91] = by[2] ? turned_by_2[51:39] : turned_by_2[103:91];
endmodule
`default_nettype wire
