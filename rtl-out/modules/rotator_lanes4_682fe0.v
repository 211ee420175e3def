// rotator_lanes4_682fe0: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(8), lanes = 4.
// IR cb69af37. Do not edit.
`default_nettype none
module rotator_lanes4_682fe0 (
    input  wire [ 1:0] by,
    input  wire [31:0] row,
    output wire [31:0] turned
);
    wire [31:0] turned_by_1;
    wire [31:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1[7:0] = by[0] ? row[31:24] : row[7:0];
    assign turned_by_1[15:8] = by[0] ? row[7:0] : row[15:8];
    assign turned_by_1[23:16] = by[0] ? row[15:8] : row[23:16];
    assign turned_by_1[31:24] = by[0] ? row[23:16] : row[31:24];
    assign turned_by_2[7:0] = by[1] ? turned_by_1[23:16] : turned_by_1[7:0];
    assign turned_by_2[15:8] = by[1] ? turned_by_1[31:24] : turned_by_1[15:8];
    assign turned_by_2[23:16] = by[1] ? turned_by_1[7:0] : turned_by_1[23:16];
    assign turned_by_2[31:24] = by[1] ? turned_by_1[15:8] : turned_by_1[31:24];
endmodule
`default_nettype wire
