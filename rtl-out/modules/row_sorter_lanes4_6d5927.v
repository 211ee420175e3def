// row_sorter_lanes4_6d5927: Sorts the keys of a row, the largest in lane 0: Batcher's odd-even
// merge sort, with a register behind each of its log2(lanes) merges. Source: K. E. Batcher,
// AFIPS 1968.
// Source generators/spatten/top-k/sorting-network.ts.
// Parameters key = u(8), lanes = 4.
// IR dd6bcb33. Do not edit.
`default_nettype none
module row_sorter_lanes4_6d5927 (
    input  wire        clock,
    input  wire [31:0] row,
    output wire [31:0] sorted
);
    wire [31:0] stage0_to;
    reg [31:0] merged_2;
    wire [31:0] stage1_to;
    wire [31:0] stage2_to;
    reg [31:0] merged_4;

    assign sorted = merged_4;

    exchange_stage_stage0_wires4_6ef398 stage0 (
        .from (row),
        .to   (stage0_to)
    );

    exchange_stage_stage1_wires4_e080e6 stage1 (
        .from (merged_2),
        .to   (stage1_to)
    );

    exchange_stage_stage2_wires4_e4c7f4 stage2 (
        .from (stage1_to),
        .to   (stage2_to)
    );

    always @(posedge clock) begin
        merged_2 <= stage0_to;
        merged_4 <= stage2_to;
    end
endmodule
`default_nettype wire
