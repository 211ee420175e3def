// rotator_lanes4_171a71: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(4), lanes = 4.
// IR 997ad256. Do not edit.
`default_nettype none
module rotator_lanes4_171a71 (
    input  wire [ 1:0] by,
    input  wire [15:0] row,
    output wire [15:0] turned
);
    wire [15:0] turned_by_1;
    wire [15:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1 = by[0] ? {row[11:0], row[15:12]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[7:0], turned_by_1[15:8]} : turned_by_1;
endmodule
`default_nettype wire
