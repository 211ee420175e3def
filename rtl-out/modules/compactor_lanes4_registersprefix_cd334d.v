// compactor_lanes4_registersprefix_cd334d: Moves the kept elements of a row towards lane 0 in
// their order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes))
// conditional shifts use that count bit by bit. `kept` is the number of kept elements of the
// row at the input, in the same cycle. `compact` follows after `compactorLatency` cycles in
// which `advance` is 1; its lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section
// IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(41), lanes = 4, registers = prefix, trace = false.
// IR 31ae0ce1. Do not edit.
`default_nettype none
module compactor_lanes4_registersprefix_cd334d (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [  3:0] keep,
    input  wire [163:0] row,
    output wire [  2:0] kept,
    output wire [163:0] compact
);
    wire [11:0] count_counts;
    wire [3:0] counted_valid;
    wire [7:0] counted_drops;
    wire [163:0] counted_row;
    reg [3:0] counted_row_valid;
    reg [7:0] counted_row_drops;
    reg [163:0] counted_row_row;
    wire [3:0] shift0_to_valid;
    wire [7:0] shift0_to_drops;
    wire [163:0] shift0_to_row;
    wire [3:0] shift1_to_valid;
    wire [7:0] shift1_to_drops;
    wire [163:0] shift1_to_row;

    assign kept = 3'd4 - count_counts[11:9];
    assign compact = shift1_to_row;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*2 +: 2] = keep[lane] ? count_counts[lane*3 +: 2] : 2'd0;
        end
    endgenerate
    assign counted_row = row;

    prefix_sum_lanes4 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0_lanes4_5972f8 shift0 (
        .from_valid (counted_row_valid),
        .from_drops (counted_row_drops),
        .from_row   (counted_row_row),
        .to_valid   (shift0_to_valid),
        .to_drops   (shift0_to_drops),
        .to_row     (shift0_to_row)
    );

    shift_layer_layer1_lanes4_cd8593 shift1 (
        .from_valid (shift0_to_valid),
        .from_drops (shift0_to_drops),
        .from_row   (shift0_to_row),
        .to_valid   (shift1_to_valid),
        .to_drops   (shift1_to_drops),
        .to_row     (shift1_to_row)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[2], count_counts[5], count_counts[8], shift1_to_valid,
            shift1_to_drops};
endmodule
`default_nettype wire
