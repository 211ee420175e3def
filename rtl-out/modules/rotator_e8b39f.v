// rotator_e8b39f: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = u(8), lanes = 16.
// IR 7cf68c6e. Do not edit.
`default_nettype none
module rotator_e8b39f (
    input  wire [  3:0] by,
    input  wire [127:0] row,
    output wire [127:0] turned
);
    wire [127:0] turned_by_1;
    wire [127:0] turned_by_2;
    wire [127:0] turned_by_4;
    wire [127:0] turned_by_8;

    assign turned = turned_by_8;
    assign turned_by_1 = by[0] ? {row[119:0], row[127:120]} : row;
    assign turned_by_2 = by[1] ? {turned_by_1[111:0], turned_by_1[127:112]} : turned_by_1;
    assign turned_by_4 = by[2] ? {turned_by_2[95:0], turned_by_2[127:96]} : turned_by_2;
    assign turned_by_8 = by[3] ? {turned_by_4[63:0], turned_by_4[127:64]} : turned_by_4;
endmodule
`default_nettype wire
