// run_merger_lanes8: Merges two sorted rows, each with the largest key in lane 0: `upper` has
// the larger half of all keys in order, `lower` the others. Batcher's odd-even merge,
// combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters key = u(32), lanes = 8.
// IR 9fb28792. Do not edit.
`default_nettype none
module run_merger_lanes8 (
    input  wire [255:0] left,
    input  wire [255:0] right,
    output wire [255:0] upper,
    output wire [255:0] lower
);
    wire [511:0] stage6_to;
    wire [511:0] stage7_to;
    wire [511:0] stage8_to;
    wire [511:0] stage9_to;

    assign upper = stage9_to[255:0];
    assign lower = stage9_to[511:256];

    exchange_stage_stage6 stage6 (
        .from ({right, left}),
        .to   (stage6_to)
    );

    exchange_stage_stage7 stage7 (
        .from (stage6_to),
        .to   (stage7_to)
    );

    exchange_stage_stage8 stage8 (
        .from (stage7_to),
        .to   (stage8_to)
    );

    exchange_stage_stage9 stage9 (
        .from (stage8_to),
        .to   (stage9_to)
    );
endmodule
`default_nettype wire
