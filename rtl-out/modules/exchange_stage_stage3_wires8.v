// exchange_stage_stage3_wires8: One stage of Batcher's odd-even merge sort: each comparator
// puts the larger key on its lower wire. Combinational.
// Source generators/spatten/sorting-network.ts.
// Parameters stage = 3, key = u(32), wires = 8.
// IR e445e311. Do not edit.
`default_nettype none
module exchange_stage_stage3_wires8 (
    input  wire [255:0] from,
    output wire [255:0] to
);
    wire swaps_0 = from[159:128] > from[31:0];
    wire swaps_1 = from[191:160] > from[63:32];
    wire swaps_2 = from[223:192] > from[95:64];
    wire swaps_3 = from[255:224] > from[127:96];
    wire swaps_0_1 = from[159:128] > from[31:0];
    wire swaps_1_1 = from[191:160] > from[63:32];
    wire swaps_2_1 = from[223:192] > from[95:64];
    wire swaps_3_1 = from[255:224] > from[127:96];

    assign to[31:0] = swaps_0 ? from[159:128] : from[31:0];
    assign to[63:32] = swaps_1 ? from[191:160] : from[63:32];
    assign to[95:64] = swaps_2 ? from[223:192] : from[95:64];
    assign to[127:96] = swaps_3 ? from[255:224] : from[127:96];
    assign to[159:128] = swaps_0_1 ? from[31:0] : from[159:128];
    assign to[191:160] = swaps_1_1 ? from[63:32] : from[191:160];
    assign to[223:192] = swaps_2_1 ? from[95:64] : from[223:192];
    assign to[255:224] = swaps_3_1 ? from[127:96] : from[255:224];
endmodule
`default_nettype wire
