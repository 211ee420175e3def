// rotator_lanes4_9578b2: Turns a row: element i leaves on lane (i + by) modulo `lanes`. One
// conditional turn by 2^b for each bit b of `by`. Combinational.
// Source generators/spatten/rows/rotator.ts.
// Parameters payload = bundle({ index: u(4), key: u(12) }), lanes = 4.
// IR 1280ce53. Do not edit.
`default_nettype none
module rotator_lanes4_9578b2 (
    input  wire [ 1:0] by,

    input  wire [15:0] row_index,
    input  wire [47:0] row_key,

    output wire [15:0] turned_index,
    output wire [47:0] turned_key
);
    wire [15:0] turned_by_1_index;
    wire [47:0] turned_by_1_key;
    wire [15:0] turned_by_2_index;
    wire [47:0] turned_by_2_key;

    assign turned_index = turned_by_2_index;
    assign turned_key = turned_by_2_key;
    assign turned_by_1_index = by[0] ? {row_index[11:0], row_index[15:12]} : row_index;
    assign turned_by_1_key = by[0] ? {row_key[35:0], row_key[47:36]} : row_key;
    assign turned_by_2_index = by[1] ? {turned_by_1_index[7:0], turned_by_1_index[15:8]} :
            turned_by_1_index;
    assign turned_by_2_key = by[1] ? {turned_by_1_key[23:0], turned_by_1_key[47:24]} :
            turned_by_1_key;
endmodule
`default_nettype wire
