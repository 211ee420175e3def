// exchange_stage_stage12_wires32: One stage of Batcher's odd-even merge sort: each comparator
// puts the larger key on its lower wire. Combinational.
// Source generators/spatten/sorting-network.ts.
// Parameters stage = 12, key = u(32), wires = 32.
// IR da25826c. Do not edit.
`default_nettype none
module exchange_stage_stage12_wires32 (
    input  wire [1023:0] from,
    output wire [1023:0] to
);
    wire swaps_0 = from[287:256] > from[159:128];
    wire swaps_1 = from[319:288] > from[191:160];
    wire swaps_2 = from[351:320] > from[223:192];
    wire swaps_3 = from[383:352] > from[255:224];
    wire swaps_0_1 = from[287:256] > from[159:128];
    wire swaps_1_1 = from[319:288] > from[191:160];
    wire swaps_2_1 = from[351:320] > from[223:192];
    wire swaps_3_1 = from[383:352] > from[255:224];
    wire swaps_4 = from[543:512] > from[415:384];
    wire swaps_5 = from[575:544] > from[447:416];
    wire swaps_6 = from[607:576] > from[479:448];
    wire swaps_7 = from[639:608] > from[511:480];
    wire swaps_4_1 = from[543:512] > from[415:384];
    wire swaps_5_1 = from[575:544] > from[447:416];
    wire swaps_6_1 = from[607:576] > from[479:448];
    wire swaps_7_1 = from[639:608] > from[511:480];
    wire swaps_8 = from[799:768] > from[671:640];
    wire swaps_9 = from[831:800] > from[703:672];
    wire swaps_10 = from[863:832] > from[735:704];
    wire swaps_11 = from[895:864] > from[767:736];
    wire swaps_8_1 = from[799:768] > from[671:640];
    wire swaps_9_1 = from[831:800] > from[703:672];
    wire swaps_10_1 = from[863:832] > from[735:704];
    wire swaps_11_1 = from[895:864] > from[767:736];

    assign to[31:0] = from[31:0];
    assign to[63:32] = from[63:32];
    assign to[95:64] = from[95:64];
    assign to[127:96] = from[127:96];
    assign to[159:128] = swaps_0 ? from[287:256] : from[159:128];
    assign to[191:160] = swaps_1 ? from[319:288] : from[191:160];
    assign to[223:192] = swaps_2 ? from[351:320] : from[223:192];
    assign to[255:224] = swaps_3 ? from[383:352] : from[255:224];
    assign to[287:256] = swaps_0_1 ? from[159:128] : from[287:256];
    assign to[319:288] = swaps_1_1 ? from[191:160] : from[319:288];
    assign to[351:320] = swaps_2_1 ? from[223:192] : from[351:320];
    assign to[383:352] = swaps_3_1 ? from[255:224] : from[383:352];
    assign to[415:384] = swaps_4 ? from[543:512] : from[415:384];
    assign to[447:416] = swaps_5 ? from[575:544] : from[447:416];
    assign to[479:448] = swaps_6 ? from[607:576] : from[479:448];
    assign to[511:480] = swaps_7 ? from[639:608] : from[511:480];
    assign to[543:512] = swaps_4_1 ? from[415:384] : from[543:512];
    assign to[575:544] = swaps_5_1 ? from[447:416] : from[575:544];
    assign to[607:576] = swaps_6_1 ? from[479:448] : from[607:576];
    assign to[639:608] = swaps_7_1 ? from[511:480] : from[639:608];
    assign to[671:640] = swaps_8 ? from[799:768] : from[671:640];
    assign to[703:672] = swaps_9 ? from[831:800] : from[703:672];
    assign to[735:704] = swaps_10 ? from[863:832] : from[735:704];
    assign to[767:736] = swaps_11 ? from[895:864] : from[767:736];
    assign to[799:768] = swaps_8_1 ? from[671:640] : from[799:768];
    assign to[831:800] = swaps_9_1 ? from[703:672] : from[831:800];
    assign to[863:832] = swaps_10_1 ? from[735:704] : from[863:832];
    assign to[895:864] = swaps_11_1 ? from[767:736] : from[895:864];
    assign to[927:896] = from[927:896];
    assign to[959:928] = from[959:928];
    assign to[991:960] = from[991:960];
    assign to[1023:992] = from[1023:992];
endmodule
`default_nettype wire
