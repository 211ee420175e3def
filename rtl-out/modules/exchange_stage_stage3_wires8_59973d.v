// exchange_stage_stage3_wires8_59973d: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/sorting-network.ts.
// Parameters stage = 3, key = u(8), wires = 8.
// IR 80bc963c. Do not edit.
`default_nettype none
module exchange_stage_stage3_wires8_59973d (
    input  wire [63:0] from,
    output wire [63:0] to
);
    wire swaps_0 = from[39:32] > from[7:0];
    wire swaps_1 = from[47:40] > from[15:8];
    wire swaps_2 = from[55:48] > from[23:16];
    wire swaps_3 = from[63:56] > from[31:24];
    wire swaps_0_1 = from[39:32] > from[7:0];
    wire swaps_1_1 = from[47:40] > from[15:8];
    wire swaps_2_1 = from[55:48] > from[23:16];
    wire swaps_3_1 = from[63:56] > from[31:24];

    assign to[7:0] = swaps_0 ? from[39:32] : from[7:0];
    assign to[15:8] = swaps_1 ? from[47:40] : from[15:8];
    assign to[23:16] = swaps_2 ? from[55:48] : from[23:16];
    assign to[31:24] = swaps_3 ? from[63:56] : from[31:24];
    assign to[39:32] = swaps_0_1 ? from[7:0] : from[39:32];
    assign to[47:40] = swaps_1_1 ? from[15:8] : from[47:40];
    assign to[55:48] = swaps_2_1 ? from[23:16] : from[55:48];
    assign to[63:56] = swaps_3_1 ? from[31:24] : from[63:56];
endmodule
`default_nettype wire
