// rotator_lanes4_50e458: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(12), lanes = 4.
// IR 071a087b. Do not edit.
`default_nettype none
module rotator_lanes4_50e458 (
    input  wire [ 1:0] by,
    input  wire [47:0] row,
    output wire [47:0] turned
);
    wire [47:0] turned_by_1;
    wire [47:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1[11:0] = by[0] ? row[47:36] : row[11:0];
    assign turned_by_1[23:12] = by[0] ? row[11:0] : row[23:12];
    assign turned_by_1[35:24] = by[0] ? row[23:12] : row[35:24];
    assign turned_by_1[47:36] = by[0] ? row[35:24] : row[47:36];
    assign turned_by_2[11:0] = by[1] ? turned_by_1[35:24] : turned_by_1[11:0];
    assign turned_by_2[23:12] = by[1] ? turned_by_1[47:36] : turned_by_1[23:12];
    assign turned_by_2[35:24] = by[1] ? turned_by_1[11:0] : turned_by_1[35:24];
    assign turned_by_2[47:36] = by[1] ? turned_by_1[23:12] : turned_by_1[47:36];
endmodule
`default_nettype wire
