// rotator: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One conditional turn
// by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(32), lanes = 16.
// IR 241ee01e. Do not edit.
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
    assign turned_by_1 = by[0] ? {row[479:0], row[511:480]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[447:0], turned_by_1[511:448]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[383:0], turned_by_2[511:384]} : turned_by_2;
    assign turned_by_8 = by[3] ? {turned_by_4[255:0], turned_by_4[511:256]} : turned_by_4;
endmodule
`default_nettype wire
