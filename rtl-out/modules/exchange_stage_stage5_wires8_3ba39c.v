// exchange_stage_stage5_wires8_3ba39c: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/sorting-network.ts.
// Parameters stage = 5, key = u(8), wires = 8.
// IR 225103b6. Do not edit.
`default_nettype none
module exchange_stage_stage5_wires8_3ba39c (
    input  wire [63:0] from,
    output wire [63:0] to
);
    wire swaps_0 = from[23:16] > from[15:8];
    wire swaps_0_1 = from[23:16] > from[15:8];
    wire swaps_1 = from[39:32] > from[31:24];
    wire swaps_1_1 = from[39:32] > from[31:24];
    wire swaps_2 = from[55:48] > from[47:40];
    wire swaps_2_1 = from[55:48] > from[47:40];

    assign to[7:0] = from[7:0];
    assign to[15:8] = swaps_0 ? from[23:16] : from[15:8];
    assign to[23:16] = swaps_0_1 ? from[15:8] : from[23:16];
    assign to[31:24] = swaps_1 ? from[39:32] : from[31:24];
    assign to[39:32] = swaps_1_1 ? from[31:24] : from[39:32];
    assign to[47:40] = swaps_2 ? from[55:48] : from[47:40];
    assign to[55:48] = swaps_2_1 ? from[47:40] : from[55:48];
    assign to[63:56] = from[63:56];
endmodule
`default_nettype wire
