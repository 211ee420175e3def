// exchange_stage_stage7: One stage of Batcher's odd-even merge sort: each comparator puts the
// larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 7, key = u(32), wires = 16.
// IR 3d3f12e3. Do not edit.
`default_nettype none
module exchange_stage_stage7 (
    input  wire [511:0] from,
    output wire [511:0] to
);
    wire swaps_3 = from[383:352] > from[255:224];
    wire [31:0] sorted_3 = swaps_3 ? from[255:224] : from[383:352];
    wire swaps_2 = from[351:320] > from[223:192];
    wire [31:0] sorted_2 = swaps_2 ? from[223:192] : from[351:320];
    wire swaps_1 = from[319:288] > from[191:160];
    wire [31:0] sorted_1 = swaps_1 ? from[191:160] : from[319:288];
    wire swaps_0 = from[287:256] > from[159:128];
    wire [31:0] sorted_0 = swaps_0 ? from[159:128] : from[287:256];
    wire [31:0] sorted_3_1 = swaps_3 ? from[383:352] : from[255:224];
    wire [31:0] sorted_2_1 = swaps_2 ? from[351:320] : from[223:192];
    wire [31:0] sorted_1_1 = swaps_1 ? from[319:288] : from[191:160];
    wire [31:0] sorted_0_1 = swaps_0 ? from[287:256] : from[159:128];

    assign to = {from[511:384], sorted_3, sorted_2, sorted_1, sorted_0, sorted_3_1, sorted_2_1,
            sorted_1_1, sorted_0_1, from[127:0]};
endmodule
`default_nettype wire
