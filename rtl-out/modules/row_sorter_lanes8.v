// row_sorter_lanes8: Sorts the keys of a row, the largest in lane 0: Batcher's odd-even merge
// sort, with a register behind each of its log2(lanes) merges. Source: K. E. Batcher, AFIPS
// 1968.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters key = u(32), lanes = 8.
// IR 974c5132. Do not edit.
`default_nettype none
module row_sorter_lanes8 (
    input  wire         clock,
    input  wire [255:0] row,
    output wire [255:0] sorted
);
    wire [255:0] stage0_to;
    reg [255:0] merged_2;
    wire [255:0] stage1_to;
    wire [255:0] stage2_to;
    reg [255:0] merged_4;
    wire [255:0] stage3_to;
    wire [255:0] stage4_to;
    wire [255:0] stage5_to;
    reg [255:0] merged_8;

    assign sorted = merged_8;

    exchange_stage_stage0_wires8 stage0 (
        .from (row),
        .to   (stage0_to)
    );

    exchange_stage_stage1_wires8 stage1 (
        .from (merged_2),
        .to   (stage1_to)
    );

    exchange_stage_stage2_wires8 stage2 (
        .from (stage1_to),
        .to   (stage2_to)
    );

    exchange_stage_stage3_wires8 stage3 (
        .from (merged_4),
        .to   (stage3_to)
    );

    exchange_stage_stage4_wires8 stage4 (
        .from (stage3_to),
        .to   (stage4_to)
    );

    exchange_stage_stage5_wires8 stage5 (
        .from (stage4_to),
        .to   (stage5_to)
    );

    always @(posedge clock) begin
        merged_2 <= stage0_to;
        merged_4 <= stage2_to;
        merged_8 <= stage5_to;
    end
endmodule
`default_nettype wire
