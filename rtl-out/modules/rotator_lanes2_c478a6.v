// rotator_lanes2_c478a6: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(13), lanes = 2.
// IR 5c93eb75. Do not edit.
`default_nettype none
module rotator_lanes2_c478a6 (
    input  wire        by,
    input  wire [25:0] row,
    output wire [25:0] turned
);
    wire [25:0] turned_by_1;

    assign turned = turned_by_1;
    assign turned_by_1 = by ? {row[12:0], row[25:13]} : row;
endmodule
`default_nettype wire
