// rotator_ba2d4d: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(12), lanes = 16.
// IR 13694e19. Do not edit.
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
    assign turned_by_1 = by[0] ? {row[179:0], row[191:180]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[167:0], turned_by_1[191:168]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[143:0], turned_by_2[191:144]} : turned_by_2;
    assign turned_by_8 = by[3] ? {turned_by_4[95:0], turned_by_4[191:96]} : turned_by_4;
endmodule
`default_nettype wire
