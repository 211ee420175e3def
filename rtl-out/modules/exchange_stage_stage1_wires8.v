// exchange_stage_stage1_wires8: One stage of Batcher's odd-even merge sort: each comparator
// puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 1, key = u(32), wires = 8.
// IR 005dc6eb. Do not edit.
`default_nettype none
module exchange_stage_stage1_wires8 (
    input  wire [255:0] from,
    output wire [255:0] to
);
    wire swaps_3 = from[255:224] > from[191:160];
    wire [31:0] sorted_3 = swaps_3 ? from[191:160] : from[255:224];
    wire swaps_2 = from[223:192] > from[159:128];
    wire [31:0] sorted_2 = swaps_2 ? from[159:128] : from[223:192];
    wire [31:0] sorted_3_1 = swaps_3 ? from[255:224] : from[191:160];
    wire [31:0] sorted_2_1 = swaps_2 ? from[223:192] : from[159:128];
    wire swaps_1 = from[127:96] > from[63:32];
    wire [31:0] sorted_1 = swaps_1 ? from[63:32] : from[127:96];
    wire swaps_0 = from[95:64] > from[31:0];
    wire [31:0] sorted_0 = swaps_0 ? from[31:0] : from[95:64];
    wire [31:0] sorted_1_1 = swaps_1 ? from[127:96] : from[63:32];
    wire [31:0] sorted_0_1 = swaps_0 ? from[95:64] : from[31:0];

    assign to = {sorted_3, sorted_2, sorted_3_1, sorted_2_1, sorted_1, sorted_0, sorted_1_1,
            sorted_0_1};
endmodule
`default_nettype wire
