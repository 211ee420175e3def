// exchange_stage_stage2: One stage of Batcher's odd-even merge sort: each comparator puts the
// larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 2, key = u(32), wires = 16.
// IR e6d8e296. Do not edit.
`default_nettype none
module exchange_stage_stage2 (
    input  wire [511:0] from,
    output wire [511:0] to
);
    wire swaps_3 = from[479:448] > from[447:416];
    wire [31:0] sorted_3 = swaps_3 ? from[447:416] : from[479:448];
    wire [31:0] sorted_3_1 = swaps_3 ? from[479:448] : from[447:416];
    wire swaps_2 = from[351:320] > from[319:288];
    wire [31:0] sorted_2 = swaps_2 ? from[319:288] : from[351:320];
    wire [31:0] sorted_2_1 = swaps_2 ? from[351:320] : from[319:288];
    wire swaps_1 = from[223:192] > from[191:160];
    wire [31:0] sorted_1 = swaps_1 ? from[191:160] : from[223:192];
    wire [31:0] sorted_1_1 = swaps_1 ? from[223:192] : from[191:160];
    wire swaps_0 = from[95:64] > from[63:32];
    wire [31:0] sorted_0 = swaps_0 ? from[63:32] : from[95:64];
    wire [31:0] sorted_0_1 = swaps_0 ? from[95:64] : from[63:32];

    assign to = {from[511:480], sorted_3, sorted_3_1, from[415:352], sorted_2, sorted_2_1,
            from[287:224], sorted_1, sorted_1_1, from[159:96], sorted_0, sorted_0_1, from[31:0]};
endmodule
`default_nettype wire
