// exchange_stage_stage1_wires4_e080e6: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 1, key = u(8), wires = 4.
// IR 74431e9f. Do not edit.
`default_nettype none
module exchange_stage_stage1_wires4_e080e6 (
    input  wire [31:0] from,
    output wire [31:0] to
);
    wire swaps_1 = from[31:24] > from[15:8];
    wire [7:0] sorted_1 = swaps_1 ? from[15:8] : from[31:24];
    wire swaps_0 = from[23:16] > from[7:0];
    wire [7:0] sorted_0 = swaps_0 ? from[7:0] : from[23:16];
    wire [7:0] sorted_1_1 = swaps_1 ? from[31:24] : from[15:8];
    wire [7:0] sorted_0_1 = swaps_0 ? from[23:16] : from[7:0];

    assign to = {sorted_1, sorted_0, sorted_1_1, sorted_0_1};
endmodule
`default_nettype wire
