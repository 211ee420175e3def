// exchange_stage_stage2_wires8: One stage of Batcher's odd-even merge sort: each comparator
// puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 2, key = u(32), wires = 8.
// IR ee8872fc. Do not edit.
`default_nettype none
module exchange_stage_stage2_wires8 (
    input  wire [255:0] from,
    output wire [255:0] to
);
    wire swaps_1 = from[223:192] > from[191:160];
    wire [31:0] sorted_1 = swaps_1 ? from[191:160] : from[223:192];
    wire [31:0] sorted_1_1 = swaps_1 ? from[223:192] : from[191:160];
    wire swaps_0 = from[95:64] > from[63:32];
    wire [31:0] sorted_0 = swaps_0 ? from[63:32] : from[95:64];
    wire [31:0] sorted_0_1 = swaps_0 ? from[95:64] : from[63:32];

    assign to = {from[255:224], sorted_1, sorted_1_1, from[159:96], sorted_0, sorted_0_1,
            from[31:0]};
endmodule
`default_nettype wire
