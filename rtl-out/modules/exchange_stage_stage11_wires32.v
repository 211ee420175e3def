// exchange_stage_stage11_wires32: One stage of Batcher's odd-even merge sort: each comparator
// puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 11, key = u(32), wires = 32.
// IR 7c07063f. Do not edit.
`default_nettype none
module exchange_stage_stage11_wires32 (
    input  wire [1023:0] from,
    output wire [1023:0] to
);
    wire swaps_7 = from[767:736] > from[511:480];
    wire [31:0] sorted_7 = swaps_7 ? from[511:480] : from[767:736];
    wire swaps_6 = from[735:704] > from[479:448];
    wire [31:0] sorted_6 = swaps_6 ? from[479:448] : from[735:704];
    wire swaps_5 = from[703:672] > from[447:416];
    wire [31:0] sorted_5 = swaps_5 ? from[447:416] : from[703:672];
    wire swaps_4 = from[671:640] > from[415:384];
    wire [31:0] sorted_4 = swaps_4 ? from[415:384] : from[671:640];
    wire swaps_3 = from[639:608] > from[383:352];
    wire [31:0] sorted_3 = swaps_3 ? from[383:352] : from[639:608];
    wire swaps_2 = from[607:576] > from[351:320];
    wire [31:0] sorted_2 = swaps_2 ? from[351:320] : from[607:576];
    wire swaps_1 = from[575:544] > from[319:288];
    wire [31:0] sorted_1 = swaps_1 ? from[319:288] : from[575:544];
    wire swaps_0 = from[543:512] > from[287:256];
    wire [31:0] sorted_0 = swaps_0 ? from[287:256] : from[543:512];
    wire [31:0] sorted_7_1 = swaps_7 ? from[767:736] : from[511:480];
    wire [31:0] sorted_6_1 = swaps_6 ? from[735:704] : from[479:448];
    wire [31:0] sorted_5_1 = swaps_5 ? from[703:672] : from[447:416];
    wire [31:0] sorted_4_1 = swaps_4 ? from[671:640] : from[415:384];
    wire [31:0] sorted_3_1 = swaps_3 ? from[639:608] : from[383:352];
    wire [31:0] sorted_2_1 = swaps_2 ? from[607:576] : from[351:320];
    wire [31:0] sorted_1_1 = swaps_1 ? from[575:544] : from[319:288];
    wire [31:0] sorted_0_1 = swaps_0 ? from[543:512] : from[287:256];

    assign to = {from[1023:768], sorted_7, sorted_6, sorted_5, sorted_4, sorted_3, sorted_2,
            sorted_1, sorted_0, sorted_7_1, sorted_6_1, sorted_5_1, sorted_4_1, sorted_3_1,
            sorted_2_1, sorted_1_1, sorted_0_1, from[255:0]};
endmodule
`default_nettype wire
