// exchange_stage_stage3: One stage of Batcher's odd-even merge sort: each comparator puts the
// larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 3, key = u(32), wires = 16.
// IR 311bed20. Do not edit.
`default_nettype none
module exchange_stage_stage3 (
    input  wire [511:0] from,
    output wire [511:0] to
);
    wire swaps_7 = from[511:480] > from[383:352];
    wire [31:0] sorted_7 = swaps_7 ? from[383:352] : from[511:480];
    wire swaps_6 = from[479:448] > from[351:320];
    wire [31:0] sorted_6 = swaps_6 ? from[351:320] : from[479:448];
    wire swaps_5 = from[447:416] > from[319:288];
    wire [31:0] sorted_5 = swaps_5 ? from[319:288] : from[447:416];
    wire swaps_4 = from[415:384] > from[287:256];
    wire [31:0] sorted_4 = swaps_4 ? from[287:256] : from[415:384];
    wire [31:0] sorted_7_1 = swaps_7 ? from[511:480] : from[383:352];
    wire [31:0] sorted_6_1 = swaps_6 ? from[479:448] : from[351:320];
    wire [31:0] sorted_5_1 = swaps_5 ? from[447:416] : from[319:288];
    wire [31:0] sorted_4_1 = swaps_4 ? from[415:384] : from[287:256];
    wire swaps_3 = from[255:224] > from[127:96];
    wire [31:0] sorted_3 = swaps_3 ? from[127:96] : from[255:224];
    wire swaps_2 = from[223:192] > from[95:64];
    wire [31:0] sorted_2 = swaps_2 ? from[95:64] : from[223:192];
    wire swaps_1 = from[191:160] > from[63:32];
    wire [31:0] sorted_1 = swaps_1 ? from[63:32] : from[191:160];
    wire swaps_0 = from[159:128] > from[31:0];
    wire [31:0] sorted_0 = swaps_0 ? from[31:0] : from[159:128];
    wire [31:0] sorted_3_1 = swaps_3 ? from[255:224] : from[127:96];
    wire [31:0] sorted_2_1 = swaps_2 ? from[223:192] : from[95:64];
    wire [31:0] sorted_1_1 = swaps_1 ? from[191:160] : from[63:32];
    wire [31:0] sorted_0_1 = swaps_0 ? from[159:128] : from[31:0];

    assign to = {sorted_7, sorted_6, sorted_5, sorted_4, sorted_7_1, sorted_6_1, sorted_5_1,
            sorted_4_1, sorted_3, sorted_2, sorted_1, sorted_0, sorted_3_1, sorted_2_1, sorted_1_1,
            sorted_0_1};
endmodule
`default_nettype wire
