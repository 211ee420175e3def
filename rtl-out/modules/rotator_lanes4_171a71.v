// rotator_lanes4_171a71: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(4), lanes = 4.
// IR 6d3b3231. Do not edit.
`default_nettype none
module rotator_lanes4_171a71 (
    input  wire [ 1:0] by,
    input  wire [15:0] row,
    output wire [15:0] turned
);
    wire [15:0] turned_by_1;
    wire [15:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1[3:0] = by[0] ? row[15:12] : row[3:0];
    assign turned_by_1[7:4] = by[0] ? row[3:0] : row[7:4];
    assign turned_by_1[11:8] = by[0] ? row[7:4] : row[11:8];
    assign turned_by_1[15:12] = by[0] ? row[11:8] : row[15:12];
    assign turned_by_2[3:0] = by[1] ? turned_by_1[11:8] : turned_by_1[3:0];
    assign turned_by_2[7:4] = by[1] ? turned_by_1[15:12] : turned_by_1[7:4];
    assign turned_by_2[11:8] = by[1] ? turned_by_1[3:0] : turned_by_1[11:8];
    assign turned_by_2[15:12] = by[1] ? turned_by_1[7:4] : turned_by_1[15:12];
endmodule
`default_nettype wire
