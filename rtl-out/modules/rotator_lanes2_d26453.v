// rotator_lanes2_d26453: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(4), lanes = 2.
// IR 915ef9b5. Do not edit.
`default_nettype none
module rotator_lanes2_d26453 (
    input  wire       by,
    input  wire [7:0] row,
    output wire [7:0] turned
);
    wire [7:0] turned_by_1;

    assign turned = turned_by_1;
    assign turned_by_1 = by ? {row[3:0], row[7:4]} : row;
endmodule
`default_nettype wire
