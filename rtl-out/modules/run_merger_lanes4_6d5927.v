// run_merger_lanes4_6d5927: Merges two sorted rows, each with the largest key in lane 0:
// `upper` has the larger half of all keys in order, `lower` the others. Batcher's odd-even
// merge, combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters key = u(8), lanes = 4.
// IR cdfe5164. Do not edit.
`default_nettype none
module run_merger_lanes4_6d5927 (
    input  wire [31:0] left,
    input  wire [31:0] right,
    output wire [31:0] upper,
    output wire [31:0] lower
);
    wire [63:0] stage3_to;
    wire [63:0] stage4_to;
    wire [63:0] stage5_to;

    assign upper = stage5_to[31:0];
    assign lower = stage5_to[63:32];

    exchange_stage_stage3_wires8_59973d stage3 (
        .from ({right, left}),
        .to   (stage3_to)
    );

    exchange_stage_stage4_wires8_039921 stage4 (
        .from (stage3_to),
        .to   (stage4_to)
    );

    exchange_stage_stage5_wires8_3ba39c stage5 (
        .from (stage4_to),
        .to   (stage5_to)
    );
endmodule
`default_nettype wire
