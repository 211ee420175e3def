// rotator_e8b39f: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(8), lanes = 16.
// IR 74a54393. Do not edit.
`default_nettype none
module rotator_e8b39f (
    input  wire [  3:0] by,
    input  wire [127:0] row,
    output wire [127:0] turned
);
    wire [127:0] turned_by_1;
    wire [127:0] turned_by_2;
    wire [127:0] turned_by_4;
    wire [127:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1[7:0] = by[0] ? row[127:120] : row[7:0];
    assign turned_by_1[15:8] = by[0] ? row[7:0] : row[15:8];
    assign turned_by_1[23:16] = by[0] ? row[15:8] : row[23:16];
    assign turned_by_1[31:24] = by[0] ? row[23:16] : row[31:24];
    assign turned_by_1[39:32] = by[0] ? row[31:24] : row[39:32];
    assign turned_by_1[47:40] = by[0] ? row[39:32] : row[47:40];
    assign turned_by_1[55:48] = by[0] ? row[47:40] : row[55:48];
    assign turned_by_1[63:56] = by[0] ? row[55:48] : row[63:56];
    assign turned_by_1[71:64] = by[0] ? row[63:56] : row[71:64];
    assign turned_by_1[79:72] = by[0] ? row[71:64] : row[79:72];
    assign turned_by_1[87:80] = by[0] ? row[79:72] : row[87:80];
    assign turned_by_1[95:88] = by[0] ? row[87:80] : row[95:88];
    assign turned_by_1[103:96] = by[0] ? row[95:88] : row[103:96];
    assign turned_by_1[111:104] = by[0] ? row[103:96] : row[111:104];
    assign turned_by_1[119:112] = by[0] ? row[111:104] : row[119:112];
    assign turned_by_1[127:120] = by[0] ? row[119:112] : row[127:120];
    assign turned_by_2[7:0] = by[1] ? turned_by_1[119:112] : turned_by_1[7:0];
    assign turned_by_2[15:8] = by[1] ? turned_by_1[127:120] : turned_by_1[15:8];
    assign turned_by_2[23:16] = by[1] ? turned_by_1[7:0] : turned_by_1[23:16];
    assign turned_by_2[31:24] = by[1] ? turned_by_1[15:8] : turned_by_1[31:24];
    assign turned_by_2[39:32] = by[1] ? turned_by_1[23:16] : turned_by_1[39:32];
    assign turned_by_2[47:40] = by[1] ? turned_by_1[31:24] : turned_by_1[47:40];
    assign turned_by_2[55:48] = by[1] ? turned_by_1[39:32] : turned_by_1[55:48];
    assign turned_by_2[63:56] = by[1] ? turned_by_1[47:40] : turned_by_1[63:56];
    assign turned_by_2[71:64] = by[1] ? turned_by_1[55:48] : turned_by_1[71:64];
    assign turned_by_2[79:72] = by[1] ? turned_by_1[63:56] : turned_by_1[79:72];
    assign turned_by_2[87:80] = by[1] ? turned_by_1[71:64] : turned_by_1[87:80];
    assign turned_by_2[95:88] = by[1] ? turned_by_1[79:72] : turned_by_1[95:88];
    assign turned_by_2[103:96] = by[1] ? turned_by_1[87:80] : turned_by_1[103:96];
    assign turned_by_2[111:104] = by[1] ? turned_by_1[95:88] : turned_by_1[111:104];
    assign turned_by_2[119:112] = by[1] ? turned_by_1[103:96] : turned_by_1[119:112];
    assign turned_by_2[127:120] = by[1] ? turned_by_1[111:104] : turned_by_1[127:120];
    assign turned_by_4[7:0] = by[2] ? turned_by_2[103:96] : turned_by_2[7:0];
    assign turned_by_4[15:8] = by[2] ? turned_by_2[111:104] : turned_by_2[15:8];
    assign turned_by_4[23:16] = by[2] ? turned_by_2[119:112] : turned_by_2[23:16];
    assign turned_by_4[31:24] = by[2] ? turned_by_2[127:120] : turned_by_2[31:24];
    assign turned_by_4[39:32] = by[2] ? turned_by_2[7:0] : turned_by_2[39:32];
    assign turned_by_4[47:40] = by[2] ? turned_by_2[15:8] : turned_by_2[47:40];
    assign turned_by_4[55:48] = by[2] ? turned_by_2[23:16] : turned_by_2[55:48];
    assign turned_by_4[63:56] = by[2] ? turned_by_2[31:24] : turned_by_2[63:56];
    assign turned_by_4[71:64] = by[2] ? turned_by_2[39:32] : turned_by_2[71:64];
    assign turned_by_4[79:72] = by[2] ? turned_by_2[47:40] : turned_by_2[79:72];
    assign turned_by_4[87:80] = by[2] ? turned_by_2[55:48] : turned_by_2[87:80];
    assign turned_by_4[95:88] = by[2] ? turned_by_2[63:56] : turned_by_2[95:88];
    assign turned_by_4[103:96] = by[2] ? turned_by_2[71:64] : turned_by_2[103:96];
    assign turned_by_4[111:104] = by[2] ? turned_by_2[79:72] : turned_by_2[111:104];
    assign turned_by_4[119:112] = by[2] ? turned_by_2[87:80] : turned_by_2[119:112];
    assign turned_by_4[127:120] = by[2] ? turned_by_2[95:88] : turned_by_2[127:120];
    assign turned_by_8[7:0] = by[3] ? turned_by_4[71:64] : turned_by_4[7:0];
    assign turned_by_8[15:8] = by[3] ? turned_by_4[79:72] : turned_by_4[15:8];
    assign turned_by_8[23:16] = by[3] ? turned_by_4[87:80] : turned_by_4[23:16];
    assign turned_by_8[31:24] = by[3] ? turned_by_4[95:88] : turned_by_4[31:24];
    assign turned_by_8[39:32] = by[3] ? turned_by_4[103:96] : turned_by_4[39:32];
    assign turned_by_8[47:40] = by[3] ? turned_by_4[111:104] : turned_by_4[47:40];
    assign turned_by_8[55:48] = by[3] ? turned_by_4[119:112] : turned_by_4[55:48];
    assign turned_by_8[63:56] = by[3] ? turned_by_4[127:120] : turned_by_4[63:56];
    assign turned_by_8[71:64] = by[3] ? turned_by_4[7:0] : turned_by_4[71:64];
    assign turned_by_8[79:72] = by[3] ? turned_by_4[15:8] : turned_by_4[79:72];
    assign turned_by_8[87:80] = by[3] ? turned_by_4[23:16] : turned_by_4[87:80];
    assign turned_by_8[95:88] = by[3] ? turned_by_4[31:24] : turned_by_4[95:88];
    assign turned_by_8[103:96] = by[3] ? turned_by_4[39:32] : turned_by_4[103:96];
    assign turned_by_8[111:104] = by[3] ? turned_by_4[47:40] : turned_by_4[111:104];
    assign turned_by_8[119:112] = by[3] ? turned_by_4[55:48] : turned_by_4[119:112];
    assign turned_by_8[127:120] = by[3] ? turned_by_4[63:56] : turned_by_4[127:120];
endmodule
`default_nettype wire
