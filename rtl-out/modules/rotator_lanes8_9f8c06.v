// rotator_lanes8_9f8c06: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(26), lanes = 8.
// IR 24ea061d. Do not edit.
`default_nettype none
module rotator_lanes8_9f8c06 (
    input  wire [  2:0] by,
    input  wire [207:0] row,
    output wire [207:0] turned
);
    wire [207:0] turned_by_1;
    wire [207:0] turned_by_2;
    wire [207:0] turned_by_4;

    assign turned = turned_by_4;
    assign turned_by_1 = by[0] ? {row[181:0], row[207:182]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[155:0], turned_by_1[207:156]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[103:0], turned_by_2[207:104]} : turned_by_2;
endmodule
`default_nettype wire
