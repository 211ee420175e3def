// rotator_lanes4_33569e: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(6), lanes = 4.
// IR dda8f743. Do not edit.
`default_nettype none
module rotator_lanes4_33569e (
    input  wire [ 1:0] by,
    input  wire [23:0] row,
    output wire [23:0] turned
);
    wire [23:0] turned_by_1;
    wire [23:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1 = by[0] ? {row[17:0], row[23:18]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[11:0], turned_by_1[23:12]} : turned_by_1;
endmodule
`default_nettype wire
