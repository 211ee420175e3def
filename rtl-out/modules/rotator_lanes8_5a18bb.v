// rotator_lanes8_5a18bb: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(6), lanes = 8.
// IR f59816b3. Do not edit.
`default_nettype none
module rotator_lanes8_5a18bb (
    input  wire [ 2:0] by,
    input  wire [47:0] row,
    output wire [47:0] turned
);
    wire [47:0] turned_by_1;
    wire [47:0] turned_by_2;
    wire [47:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1 = by[0] ? {row[41:0], row[47:42]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[35:0], turned_by_1[47:36]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[23:0], turned_by_2[47:24]} : turned_by_2;
endmodule
`default_nettype wire
