// exchange_stage_stage5_wires8_3ba39c: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 5, key = u(8), wires = 8.
// IR a85022fe. Do not edit.
`default_nettype none
module exchange_stage_stage5_wires8_3ba39c (
    input  wire [63:0] from,
    output wire [63:0] to
);
    wire swaps_2 = from[55:48] > from[47:40];
    wire [7:0] sorted_2 = swaps_2 ? from[47:40] : from[55:48];
    wire [7:0] sorted_2_1 = swaps_2 ? from[55:48] : from[47:40];
    wire swaps_1 = from[39:32] > from[31:24];
    wire [7:0] sorted_1 = swaps_1 ? from[31:24] : from[39:32];
    wire [7:0] sorted_1_1 = swaps_1 ? from[39:32] : from[31:24];
    wire swaps_0 = from[23:16] > from[15:8];
    wire [7:0] sorted_0 = swaps_0 ? from[15:8] : from[23:16];
    wire [7:0] sorted_0_1 = swaps_0 ? from[23:16] : from[15:8];

    assign to = {from[63:56], sorted_2, sorted_2_1, sorted_1, sorted_1_1, sorted_0, sorted_0_1,
            from[7:0]};
endmodule
`default_nettype wire
