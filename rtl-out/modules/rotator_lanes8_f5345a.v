// rotator_lanes8_f5345a: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(13), lanes = 8.
// IR f3ed84f7. Do not edit.
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
    assign turned_by_1 = by[0] ? {row[90:0], row[103:91]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[77:0], turned_by_1[103:78]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[51:0], turned_by_2[103:52]} : turned_by_2;
endmodule
`default_nettype wire
