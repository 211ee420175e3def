// rotator_lanes4_682fe0: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(8), lanes = 4.
// IR 2b12ea11. Do not edit.
`default_nettype none
module rotator_lanes4_682fe0 (
    input  wire [ 1:0] by,
    input  wire [31:0] row,
    output wire [31:0] turned
);
    wire [31:0] turned_by_1;
    wire [31:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1 = by[0] ? {row[23:0], row[31:24]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[15:0], turned_by_1[31:16]} : turned_by_1;
endmodule
`default_nettype wire
