// exchange_stage_stage3_wires8_59973d: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 3, key = u(8), wires = 8.
// IR 64df5220. Do not edit.
`default_nettype none
module exchange_stage_stage3_wires8_59973d (
    input  wire [63:0] from,
    output wire [63:0] to
);
    wire swaps_3 = from[63:56] > from[31:24];
    wire [7:0] sorted_3 = swaps_3 ? from[31:24] : from[63:56];
    wire swaps_2 = from[55:48] > from[23:16];
    wire [7:0] sorted_2 = swaps_2 ? from[23:16] : from[55:48];
    wire swaps_1 = from[47:40] > from[15:8];
    wire [7:0] sorted_1 = swaps_1 ? from[15:8] : from[47:40];
    wire swaps_0 = from[39:32] > from[7:0];
    wire [7:0] sorted_0 = swaps_0 ? from[7:0] : from[39:32];
    wire [7:0] sorted_3_1 = swaps_3 ? from[63:56] : from[31:24];
    wire [7:0] sorted_2_1 = swaps_2 ? from[55:48] : from[23:16];
    wire [7:0] sorted_1_1 = swaps_1 ? from[47:40] : from[15:8];
    wire [7:0] sorted_0_1 = swaps_0 ? from[39:32] : from[7:0];

    assign to = {sorted_3, sorted_2, sorted_1, sorted_0, sorted_3_1, sorted_2_1, sorted_1_1,
            sorted_0_1};
endmodule
`default_nettype wire
