// rotator: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One conditional turn
// by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(32), lanes = 16.
// IR e7fb76d8. Do not edit.
`default_nettype none
module rotator (
    input  wire [  3:0] by,
    input  wire [511:0] row,
    output wire [511:0] turned
);
    wire [511:0] turned_by_1;
    wire [511:0] turned_by_2;
    wire [511:0] turned_by_4;
    wire [511:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1[31:0] = by[0] ? row[511:480] : row[31:0];
    assign turned_by_1[63:32] = by[0] ? row[31:0] : row[63:32];
    assign turned_by_1[95:64] = by[0] ? row[63:32] : row[95:64];
    assign turned_by_1[127:96] = by[0] ? row[95:64] : row[127:96];
    assign turned_by_1[159:128] = by[0] ? row[127:96] : row[159:128];
    assign turned_by_1[191:160] = by[0] ? row[159:128] : row[191:160];
    assign turned_by_1[223:192] = by[0] ? row[191:160] : row[223:192];
    assign turned_by_1[255:224] = by[0] ? row[223:192] : row[255:224];
    assign turned_by_1[287:256] = by[0] ? row[255:224] : row[287:256];
    assign turned_by_1[319:288] = by[0] ? row[287:256] : row[319:288];
    assign turned_by_1[351:320] = by[0] ? row[319:288] : row[351:320];
    assign turned_by_1[383:352] = by[0] ? row[351:320] : row[383:352];
    assign turned_by_1[415:384] = by[0] ? row[383:352] : row[415:384];
    assign turned_by_1[447:416] = by[0] ? row[415:384] : row[447:416];
    assign turned_by_1[479:448] = by[0] ? row[447:416] : row[479:448];
    assign turned_by_1[511:480] = by[0] ? row[479:448] : row[511:480];
    assign turned_by_2[31:0] = by[1] ? turned_by_1[479:448] : turned_by_1[31:0];
    assign turned_by_2[63:32] = by[1] ? turned_by_1[511:480] : turned_by_1[63:32];
    assign turned_by_2[95:64] = by[1] ? turned_by_1[31:0] : turned_by_1[95:64];
    assign turned_by_2[127:96] = by[1] ? turned_by_1[63:32] : turned_by_1[127:96];
    assign turned_by_2[159:128] = by[1] ? turned_by_1[95:64] : turned_by_1[159:128];
    assign turned_by_2[191:160] = by[1] ? turned_by_1[127:96] : turned_by_1[191:160];
    assign turned_by_2[223:192] = by[1] ? turned_by_1[159:128] : turned_by_1[223:192];
    assign turned_by_2[255:224] = by[1] ? turned_by_1[191:160] : turned_by_1[255:224];
    assign turned_by_2[287:256] = by[1] ? turned_by_1[223:192] : turned_by_1[287:256];
    assign turned_by_2[319:288] = by[1] ? turned_by_1[255:224] : turned_by_1[319:288];
    assign turned_by_2[351:320] = by[1] ? turned_by_1[287:256] : turned_by_1[351:320];
    assign turned_by_2[383:352] = by[1] ? turned_by_1[319:288] : turned_by_1[383:352];
    assign turned_by_2[415:384] = by[1] ? turned_by_1[351:320] : turned_by_1[415:384];
    assign turned_by_2[447:416] = by[1] ? turned_by_1[383:352] : turned_by_1[447:416];
    assign turned_by_2[479:448] = by[1] ? turned_by_1[415:384] : turned_by_1[479:448];
    assign turned_by_2[511:480] = by[1] ? turned_by_1[447:416] : turned_by_1[511:480];
    assign turned_by_4[31:0] = by[2] ? turned_by_2[415:384] : turned_by_2[31:0];
    assign turned_by_4[63:32] = by[2] ? turned_by_2[447:416] : turned_by_2[63:32];
    assign turned_by_4[95:64] = by[2] ? turned_by_2[479:448] : turned_by_2[95:64];
    assign turned_by_4[127:96] = by[2] ? turned_by_2[511:480] : turned_by_2[127:96];
    assign turned_by_4[159:128] = by[2] ? turned_by_2[31:0] : turned_by_2[159:128];
    assign turned_by_4[191:160] = by[2] ? turned_by_2[63:32] : turned_by_2[191:160];
    assign turned_by_4[223:192] = by[2] ? turned_by_2[95:64] : turned_by_2[223:192];
    assign turned_by_4[255:224] = by[2] ? turned_by_2[127:96] : turned_by_2[255:224];
    assign turned_by_4[287:256] = by[2] ? turned_by_2[159:128] : turned_by_2[287:256];
    assign turned_by_4[319:288] = by[2] ? turned_by_2[191:160] : turned_by_2[319:288];
    assign turned_by_4[351:320] = by[2] ? turned_by_2[223:192] : turned_by_2[351:320];
    assign turned_by_4[383:352] = by[2] ? turned_by_2[255:224] : turned_by_2[383:352];
    assign turned_by_4[415:384] = by[2] ? turned_by_2[287:256] : turned_by_2[415:384];
    assign turned_by_4[447:416] = by[2] ? turned_by_2[319:288] : turned_by_2[447:416];
    assign turned_by_4[479:448] = by[2] ? turned_by_2[351:320] : turned_by_2[479:448];
    assign turned_by_4[511:480] = by[2] ? turned_by_2[383:352] : turned_by_2[511:480];
    assign turned_by_8[31:0] = by[3] ? turned_by_4[287:256] : turned_by_4[31:0];
    assign turned_by_8[63:32] = by[3] ? turned_by_4[319:288] : turned_by_4[63:32];
    assign turned_by_8[95:64] = by[3] ? turned_by_4[351:320] : turned_by_4[95:64];
    assign turned_by_8[127:96] = by[3] ? turned_by_4[383:352] : turned_by_4[127:96];
    assign turned_by_8[159:128] = by[3] ? turned_by_4[415:384] : turned_by_4[159:128];
    assign turned_by_8[191:160] = by[3] ? turned_by_4[447:416] : turned_by_4[191:160];
    assign turned_by_8[223:192] = by[3] ? turned_by_4[479:448] : turned_by_4[223:192];
    assign turned_by_8[255:224] = by[3] ? turned_by_4[511:480] : turned_by_4[255:224];
    assign turned_by_8[287:256] = by[3] ? turned_by_4[31:0] : turned_by_4[287:256];
    assign turned_by_8[319:288] = by[3] ? turned_by_4[63:32] : turned_by_4[319:288];
    assign turned_by_8[351:320] = by[3] ? turned_by_4[95:64] : turned_by_4[351:320];
    assign turned_by_8[383:352] = by[3] ? turned_by_4[127:96] : turned_by_4[383:352];
    assign turned_by_8[415:384] = by[3] ? turned_by_4[159:128] : turned_by_4[415:384];
    assign turned_by_8[447:416] = by[3] ? turned_by_4[191:160] : turned_by_4[447:416];
    assign turned_by_8[479:448] = by[3] ? turned_by_4[223:192] : turned_by_4[479:448];
    assign turned_by_8[511:480] = by[3] ? turned_by_4[255:224] : turned_by_4[511:480];
endmodule
`default_nettype wire
