// exchange_stage_stage13_wires32: One stage of Batcher's odd-even merge sort: each comparator
// puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 13, key = u(32), wires = 32.
// IR c69a0e04. Do not edit.
`default_nettype none
module exchange_stage_stage13_wires32 (
    input  wire [1023:0] from,
    output wire [1023:0] to
);
    wire swaps_13 = from[959:928] > from[895:864];
    wire [31:0] sorted_13 = swaps_13 ? from[895:864] : from[959:928];
    wire swaps_12 = from[927:896] > from[863:832];
    wire [31:0] sorted_12 = swaps_12 ? from[863:832] : from[927:896];
    wire [31:0] sorted_13_1 = swaps_13 ? from[959:928] : from[895:864];
    wire [31:0] sorted_12_1 = swaps_12 ? from[927:896] : from[863:832];
    wire swaps_11 = from[831:800] > from[767:736];
    wire [31:0] sorted_11 = swaps_11 ? from[767:736] : from[831:800];
    wire swaps_10 = from[799:768] > from[735:704];
    wire [31:0] sorted_10 = swaps_10 ? from[735:704] : from[799:768];
    wire [31:0] sorted_11_1 = swaps_11 ? from[831:800] : from[767:736];
    wire [31:0] sorted_10_1 = swaps_10 ? from[799:768] : from[735:704];
    wire swaps_9 = from[703:672] > from[639:608];
    wire [31:0] sorted_9 = swaps_9 ? from[639:608] : from[703:672];
    wire swaps_8 = from[671:640] > from[607:576];
    wire [31:0] sorted_8 = swaps_8 ? from[607:576] : from[671:640];
    wire [31:0] sorted_9_1 = swaps_9 ? from[703:672] : from[639:608];
    wire [31:0] sorted_8_1 = swaps_8 ? from[671:640] : from[607:576];
    wire swaps_7 = from[575:544] > from[511:480];
    wire [31:0] sorted_7 = swaps_7 ? from[511:480] : from[575:544];
    wire swaps_6 = from[543:512] > from[479:448];
    wire [31:0] sorted_6 = swaps_6 ? from[479:448] : from[543:512];
    wire [31:0] sorted_7_1 = swaps_7 ? from[575:544] : from[511:480];
    wire [31:0] sorted_6_1 = swaps_6 ? from[543:512] : from[479:448];
    wire swaps_5 = from[447:416] > from[383:352];
    wire [31:0] sorted_5 = swaps_5 ? from[383:352] : from[447:416];
    wire swaps_4 = from[415:384] > from[351:320];
    wire [31:0] sorted_4 = swaps_4 ? from[351:320] : from[415:384];
    wire [31:0] sorted_5_1 = swaps_5 ? from[447:416] : from[383:352];
    wire [31:0] sorted_4_1 = swaps_4 ? from[415:384] : from[351:320];
    wire swaps_3 = from[319:288] > from[255:224];
    wire [31:0] sorted_3 = swaps_3 ? from[255:224] : from[319:288];
    wire swaps_2 = from[287:256] > from[223:192];
    wire [31:0] sorted_2 = swaps_2 ? from[223:192] : from[287:256];
    wire [31:0] sorted_3_1 = swaps_3 ? from[319:288] : from[255:224];
    wire [31:0] sorted_2_1 = swaps_2 ? from[287:256] : from[223:192];
    wire swaps_1 = from[191:160] > from[127:96];
    wire [31:0] sorted_1 = swaps_1 ? from[127:96] : from[191:160];
    wire swaps_0 = from[159:128] > from[95:64];
    wire [31:0] sorted_0 = swaps_0 ? from[95:64] : from[159:128];
    wire [31:0] sorted_1_1 = swaps_1 ? from[191:160] : from[127:96];
    wire [31:0] sorted_0_1 = swaps_0 ? from[159:128] : from[95:64];

    assign to = {from[1023:960], sorted_13, sorted_12, sorted_13_1, sorted_12_1, sorted_11,
            sorted_10, sorted_11_1, sorted_10_1, sorted_9, sorted_8, sorted_9_1, sorted_8_1,
            sorted_7, sorted_6, sorted_7_1, sorted_6_1, sorted_5, sorted_4, sorted_5_1, sorted_4_1,
            sorted_3, sorted_2, sorted_3_1, sorted_2_1, sorted_1, sorted_0, sorted_1_1, sorted_0_1,
            from[63:0]};
endmodule
`default_nettype wire
