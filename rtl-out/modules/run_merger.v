// run_merger: Merges two sorted rows, each with the largest key in lane 0: `upper` has the
// larger half of all keys in order, `lower` the others. Batcher's odd-even merge,
// combinational.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters key = u(32), lanes = 16.
// IR d82832e1. Do not edit.
`default_nettype none
module run_merger (
    input  wire [511:0] left,
    input  wire [511:0] right,
    output wire [511:0] upper,
    output wire [511:0] lower
);
    wire [1023:0] stage10_to;
    wire [1023:0] stage11_to;
    wire [1023:0] stage12_to;
    wire [1023:0] stage13_to;
    wire [1023:0] stage14_to;

    assign upper = stage14_to[511:0];
    assign lower = stage14_to[1023:512];

    exchange_stage_stage10_wires32 stage10 (
        .from ({right, left}),
        .to   (stage10_to)
    );

    exchange_stage_stage11_wires32 stage11 (
        .from (stage10_to),
        .to   (stage11_to)
    );

    exchange_stage_stage12_wires32 stage12 (
        .from (stage11_to),
        .to   (stage12_to)
    );

    exchange_stage_stage13_wires32 stage13 (
        .from (stage12_to),
        .to   (stage13_to)
    );

    exchange_stage_stage14_wires32 stage14 (
        .from (stage13_to),
        .to   (stage14_to)
    );
endmodule
`default_nettype wire
