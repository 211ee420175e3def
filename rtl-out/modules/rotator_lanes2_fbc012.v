// rotator_lanes2_fbc012: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(18), lanes = 2.
// IR 0ab69bb7. Do not edit.
`default_nettype none
module rotator_lanes2_fbc012 (
    input  wire        by,
    input  wire [35:0] row,
    output wire [35:0] turned
);
    wire [35:0] turned_by_1;

    assign turned = turned_by_1;
    assign turned_by_1 = by ? {row[17:0], row[35:18]} : row;
endmodule
`default_nettype wire
