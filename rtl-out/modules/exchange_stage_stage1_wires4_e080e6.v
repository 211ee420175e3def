// exchange_stage_stage1_wires4_e080e6: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/sorting-network.ts.
// Parameters stage = 1, key = u(8), wires = 4.
// IR 64b35536. Do not edit.
`default_nettype none
module exchange_stage_stage1_wires4_e080e6 (
    input  wire [31:0] from,
    output wire [31:0] to
);
    wire swaps_0 = from[23:16] > from[7:0];
    wire swaps_1 = from[31:24] > from[15:8];
    wire swaps_0_1 = from[23:16] > from[7:0];
    wire swaps_1_1 = from[31:24] > from[15:8];

    assign to[7:0] = swaps_0 ? from[23:16] : from[7:0];
    assign to[15:8] = swaps_1 ? from[31:24] : from[15:8];
    assign to[23:16] = swaps_0_1 ? from[7:0] : from[23:16];
    assign to[31:24] = swaps_1_1 ? from[15:8] : from[31:24];
endmodule
`default_nettype wire
