// rotator_lanes8_962ac7: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(12), lanes = 8.
// IR aa4e8b14. Do not edit.
`default_nettype none
module rotator_lanes8_962ac7 (
    input  wire [ 2:0] by,
    input  wire [95:0] row,
    output wire [95:0] turned
);
    wire [95:0] turned_by_1;
    wire [95:0] turned_by_2;
    wire [95:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1 = by[0] ? {row[83:0], row[95:84]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[71:0], turned_by_1[95:72]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[47:0], turned_by_2[95:48]} : turned_by_2;
endmodule
`default_nettype wire
