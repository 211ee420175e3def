// rotator_fe8934: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(10), lanes = 16.
// IR 092c5624. Do not edit.
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
    assign turned_by_1 = by[0] ? {row[149:0], row[159:150]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[139:0], turned_by_1[159:140]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[119:0], turned_by_2[159:120]} : turned_by_2;
    assign turned_by_8 = by[3] ? {turned_by_4[79:0], turned_by_4[159:80]} : turned_by_4;
endmodule
`default_nettype wire
