// exchange_stage_stage4_wires8_039921: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 4, key = u(8), wires = 8.
// IR 4c657cf1. Do not edit.
`default_nettype none
module exchange_stage_stage4_wires8_039921 (
    input  wire [63:0] from,
    output wire [63:0] to
);
    wire swaps_1 = from[47:40] > from[31:24];
    wire [7:0] sorted_1 = swaps_1 ? from[31:24] : from[47:40];
    wire swaps_0 = from[39:32] > from[23:16];
    wire [7:0] sorted_0 = swaps_0 ? from[23:16] : from[39:32];
    wire [7:0] sorted_1_1 = swaps_1 ? from[47:40] : from[31:24];
    wire [7:0] sorted_0_1 = swaps_0 ? from[39:32] : from[23:16];

    assign to = {from[63:48], sorted_1, sorted_0, sorted_1_1, sorted_0_1, from[15:0]};
endmodule
`default_nettype wire
