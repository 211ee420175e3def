// rotator_fe8934: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(10), lanes = 16.
// IR b6df277d. Do not edit.
`default_nettype none
module rotator_fe8934 (
    input  wire [  3:0] by,
    input  wire [159:0] row,
    output wire [159:0] turned
);
    wire [159:0] turned_by_1;
    wire [159:0] turned_by_2;
    wire [159:0] turned_by_4;
    wire [159:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1[9:0] = by[0] ? row[159:150] : row[9:0];
    assign turned_by_1[19:10] = by[0] ? row[9:0] : row[19:10];
    assign turned_by_1[29:20] = by[0] ? row[19:10] : row[29:20];
    assign turned_by_1[39:30] = by[0] ? row[29:20] : row[39:30];
    assign turned_by_1[49:40] = by[0] ? row[39:30] : row[49:40];
    assign turned_by_1[59:50] = by[0] ? row[49:40] : row[59:50];
    assign turned_by_1[69:60] = by[0] ? row[59:50] : row[69:60];
    assign turned_by_1[79:70] = by[0] ? row[69:60] : row[79:70];
    assign turned_by_1[89:80] = by[0] ? row[79:70] : row[89:80];
    assign turned_by_1[99:90] = by[0] ? row[89:80] : row[99:90];
    assign turned_by_1[109:100] = by[0] ? row[99:90] : row[109:100];
    assign turned_by_1[119:110] = by[0] ? row[109:100] : row[119:110];
    assign turned_by_1[129:120] = by[0] ? row[119:110] : row[129:120];
    assign turned_by_1[139:130] = by[0] ? row[129:120] : row[139:130];
    assign turned_by_1[149:140] = by[0] ? row[139:130] : row[149:140];
    assign turned_by_1[159:150] = by[0] ? row[149:140] : row[159:150];
    assign turned_by_2[9:0] = by[1] ? turned_by_1[149:140] : turned_by_1[9:0];
    assign turned_by_2[19:10] = by[1] ? turned_by_1[159:150] : turned_by_1[19:10];
    assign turned_by_2[29:20] = by[1] ? turned_by_1[9:0] : turned_by_1[29:20];
    assign turned_by_2[39:30] = by[1] ? turned_by_1[19:10] : turned_by_1[39:30];
    assign turned_by_2[49:40] = by[1] ? turned_by_1[29:20] : turned_by_1[49:40];
    assign turned_by_2[59:50] = by[1] ? turned_by_1[39:30] : turned_by_1[59:50];
    assign turned_by_2[69:60] = by[1] ? turned_by_1[49:40] : turned_by_1[69:60];
    assign turned_by_2[79:70] = by[1] ? turned_by_1[59:50] : turned_by_1[79:70];
    assign turned_by_2[89:80] = by[1] ? turned_by_1[69:60] : turned_by_1[89:80];
    assign turned_by_2[99:90] = by[1] ? turned_by_1[79:70] : turned_by_1[99:90];
    assign turned_by_2[109:100] = by[1] ? turned_by_1[89:80] : turned_by_1[109:100];
    assign turned_by_2[119:110] = by[1] ? turned_by_1[99:90] : turned_by_1[119:110];
    assign turned_by_2[129:120] = by[1] ? turned_by_1[109:100] : turned_by_1[129:120];
    assign turned_by_2[139:130] = by[1] ? turned_by_1[119:110] : turned_by_1[139:130];
    assign turned_by_2[149:140] = by[1] ? turned_by_1[129:120] : turned_by_1[149:140];
    assign turned_by_2[159:150] = by[1] ? turned_by_1[139:130] : turned_by_1[159:150];
    assign turned_by_4[9:0] = by[2] ? turned_by_2[129:120] : turned_by_2[9:0];
    assign turned_by_4[19:10] = by[2] ? turned_by_2[139:130] : turned_by_2[19:10];
    assign turned_by_4[29:20] = by[2] ? turned_by_2[149:140] : turned_by_2[29:20];
    assign turned_by_4[39:30] = by[2] ? turned_by_2[159:150] : turned_by_2[39:30];
    assign turned_by_4[49:40] = by[2] ? turned_by_2[9:0] : turned_by_2[49:40];
    assign turned_by_4[59:50] = by[2] ? turned_by_2[19:10] : turned_by_2[59:50];
    assign turned_by_4[69:60] = by[2] ? turned_by_2[29:20] : turned_by_2[69:60];
    assign turned_by_4[79:70] = by[2] ? turned_by_2[39:30] : turned_by_2[79:70];
    assign turned_by_4[89:80] = by[2] ? turned_by_2[49:40] : turned_by_2[89:80];
    assign turned_by_4[99:90] = by[2] ? turned_by_2[59:50] : turned_by_2[99:90];
    assign turned_by_4[109:100] = by[2] ? turned_by_2[69:60] : turned_by_2[109:100];
    assign turned_by_4[119:110] = by[2] ? turned_by_2[79:70] : turned_by_2[119:110];
    assign turned_by_4[129:120] = by[2] ? turned_by_2[89:80] : turned_by_2[129:120];
    assign turned_by_4[139:130] = by[2] ? turned_by_2[99:90] : turned_by_2[139:130];
    assign turned_by_4[149:140] = by[2] ? turned_by_2[109:100] : turned_by_2[149:140];
    assign turned_by_4[159:150] = by[2] ? turned_by_2[119:110] : turned_by_2[159:150];
    assign turned_by_8[9:0] = by[3] ? turned_by_4[89:80] : turned_by_4[9:0];
    assign turned_by_8[19:10] = by[3] ? turned_by_4[99:90] : turned_by_4[19:10];
    assign turned_by_8[29:20] = by[3] ? turned_by_4[109:100] : turned_by_4[29:20];
    assign turned_by_8[39:30] = by[3] ? turned_by_4[119:110] : turned_by_4[39:30];
    assign turned_by_8[49:40] = by[3] ? turned_by_4[129:120] : turned_by_4[49:40];
    assign turned_by_8[59:50] = by[3] ? turned_by_4[139:130] : turned_by_4[59:50];
    assign turned_by_8[69:60] = by[3] ? turned_by_4[149:140] : turned_by_4[69:60];
    assign turned_by_8[79:70] = by[3] ? turned_by_4[159:150] : turned_by_4[79:70];
    assign turned_by_8[89:80] = by[3] ? turned_by_4[9:0] : turned_by_4[89:80];
    assign turned_by_8[99:90] = by[3] ? turned_by_4[19:10] : turned_by_4[99:90];
    assign turned_by_8[109:100] = by[3] ? turned_by_4[29:20] : turned_by_4[109:100];
    assign turned_by_8[119:110] = by[3] ? turned_by_4[39:30] : turned_by_4[119:110];
    assign turned_by_8[129:120] = by[3] ? turned_by_4[49:40] : turned_by_4[129:120];
    assign turned_by_8[139:130] = by[3] ? turned_by_4[59:50] : turned_by_4[139:130];
    assign turned_by_8[149:140] = by[3] ? turned_by_4[69:60] : turned_by_4[149:140];
    assign turned_by_8[159:150] = by[3] ? turned_by_4[79:70] : turned_by_4[159:150];
endmodule
`default_nettype wire
