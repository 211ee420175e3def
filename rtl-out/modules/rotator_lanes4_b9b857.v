// rotator_lanes4_b9b857: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(13), lanes = 4.
// IR 4fe24114. Do not edit.
`default_nettype none
module rotator_lanes4_b9b857 (
    input  wire [ 1:0] by,
    input  wire [51:0] row,
    output wire [51:0] turned
);
    wire [51:0] turned_by_1;
    wire [51:0] turned_by_2;

    assign turned = turned_by_2;
    assign turned_by_1 = by[0] ? {row[38:0], row[51:39]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[25:0], turned_by_1[51:26]} : turned_by_1;
endmodule
`default_nettype wire
