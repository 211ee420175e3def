// rotator_lanes4_b9b857: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(13), lanes = 4.
// IR 31e08eeb. Do not edit.
`default_nettype none
module rotator_lanes4_b9b857 (
    input  wire [ 1:0] by,
    input  wire [51:0] row,
    output wire [51:0] turned
);
    wire [51:0] turned_by_1;
    wire [51:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1[12:0] = by[0] ? row[51:39] : row[12:0];
    assign turned_by_1[25:13] = by[0] ? row[12:0] : row[25:13];
    assign turned_by_1[38:26] = by[0] ? row[25:13] : row[38:26];
    assign turned_by_1[51:39] = by[0] ? row[38:26] : row[51:39];
    assign turned_by_2[12:0] = by[1] ? turned_by_1[38:26] : turned_by_1[12:0];
    assign turned_by_2[25:13] = by[1] ? turned_by_1[51:39] : turned_by_1[25:13];
    assign turned_by_2[38:26] = by[1] ? turned_by_1[12:0] : turned_by_1[38:26];
    assign turned_by_2[51:39] = by[1] ? turned_by_1[25:13] : turned_by_1[51:39];
endmodule
`default_nettype wire
