// row_sorter: Sorts the keys of a row, the largest in lane 0: Batcher's odd-even merge sort,
// with a register behind each of its log2(lanes) merges. Source: K. E. Batcher, AFIPS 1968.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters key = u(32), lanes = 16.
// IR 2b59cc4f. Do not edit.
`default_nettype none
module row_sorter (
    input  wire         clock,
    input  wire [511:0] row,
    output wire [511:0] sorted
);
    wire [511:0] stage0_to;
    reg [511:0] merged_2;
    wire [511:0] stage1_to;
    wire [511:0] stage2_to;
    reg [511:0] merged_4;
    wire [511:0] stage3_to;
    wire [511:0] stage4_to;
    wire [511:0] stage5_to;
    reg [511:0] merged_8;
    wire [511:0] stage6_to;
    wire [511:0] stage7_to;
    wire [511:0] stage8_to;
    wire [511:0] stage9_to;
    reg [511:0] merged_16;

    assign sorted = merged_16;

    exchange_stage_stage0 stage0 (
        .from (row),
        .to   (stage0_to)
    );

    exchange_stage_stage1 stage1 (
        .from (merged_2),
        .to   (stage1_to)
    );

    exchange_stage_stage2 stage2 (
        .from (stage1_to),
        .to   (stage2_to)
    );

    exchange_stage_stage3 stage3 (
        .from (merged_4),
        .to   (stage3_to)
    );

    exchange_stage_stage4 stage4 (
        .from (stage3_to),
        .to   (stage4_to)
    );

    exchange_stage_stage5 stage5 (
        .from (stage4_to),
        .to   (stage5_to)
    );

    exchange_stage_stage6 stage6 (
        .from (merged_8),
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

    always @(posedge clock) begin
        merged_2 <= stage0_to;
        merged_4 <= stage2_to;
        merged_8 <= stage5_to;
        merged_16 <= stage9_to;
    end
endmodule
`default_nettype wire
