// exchange_stage_stage2_wires4_e4c7f4: One stage of Batcher's odd-even merge sort: each
// comparator puts the larger key on its lower wire. Combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters stage = 2, key = u(8), wires = 4.
// IR 7eee915a. Do not edit.
`default_nettype none
module exchange_stage_stage2_wires4_e4c7f4 (
    input  wire [31:0] from,
    output wire [31:0] to
);
    wire swaps = from[23:16] > from[15:8];
    wire [7:0] sorted = swaps ? from[15:8] : from[23:16];
    wire [7:0] sorted_1 = swaps ? from[23:16] : from[15:8];

    assign to = {from[31:24], sorted, sorted_1, from[7:0]};
endmodule
`default_nettype wire
