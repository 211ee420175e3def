// exchange_stage_stage8: One stage of Batcher's odd-even merge sort: each comparator puts the
// larger key on its lower wire. Combinational.
// Source generators/spatten/sorting-network.ts.
// Parameters stage = 8, key = u(32), wires = 16.
// IR 05baf4e5. Do not edit.
`default_nettype none
module exchange_stage_stage8 (
    input  wire [511:0] from,
    output wire [511:0] to
);
    wire swaps_0 = from[159:128] > from[95:64];
    wire swaps_1 = from[191:160] > from[127:96];
    wire swaps_0_1 = from[159:128] > from[95:64];
    wire swaps_1_1 = from[191:160] > from[127:96];
    wire swaps_2 = from[287:256] > from[223:192];
    wire swaps_3 = from[319:288] > from[255:224];
    wire swaps_2_1 = from[287:256] > from[223:192];
    wire swaps_3_1 = from[319:288] > from[255:224];
    wire swaps_4 = from[415:384] > from[351:320];
    wire swaps_5 = from[447:416] > from[383:352];
    wire swaps_4_1 = from[415:384] > from[351:320];
    wire swaps_5_1 = from[447:416] > from[383:352];

    assign to[31:0] = from[31:0];
    assign to[63:32] = from[63:32];
    assign to[95:64] = swaps_0 ? from[159:128] : from[95:64];
    assign to[127:96] = swaps_1 ? from[191:160] : from[127:96];
    assign to[159:128] = swaps_0_1 ? from[95:64] : from[159:128];
    assign to[191:160] = swaps_1_1 ? from[127:96] : from[191:160];
    assign to[223:192] = swaps_2 ? from[287:256] : from[223:192];
    assign to[255:224] = swaps_3 ? from[319:288] : from[255:224];
    assign to[287:256] = swaps_2_1 ? from[223:192] : from[287:256];
    assign to[319:288] = swaps_3_1 ? from[255:224] : from[319:288];
    assign to[351:320] = swaps_4 ? from[415:384] : from[351:320];
    assign to[383:352] = swaps_5 ? from[447:416] : from[383:352];
    assign to[415:384] = swaps_4_1 ? from[351:320] : from[415:384];
    assign to[447:416] = swaps_5_1 ? from[383:352] : from[447:416];
    assign to[479:448] = from[479:448];
    assign to[511:480] = from[511:480];
endmodule
`default_nettype wire
