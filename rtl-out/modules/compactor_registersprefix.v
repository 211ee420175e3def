// compactor_registersprefix: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(32), lanes = 16, registers = prefix, trace = false.
// IR aba12eb1. Do not edit.
`default_nettype none
module compactor_registersprefix (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,
    input  wire [511:0] row,
    output wire [  4:0] kept,
    output wire [511:0] compact
);
    wire [79:0] count_counts;
    wire [15:0] counted_valid;
    wire [63:0] counted_drops;
    wire [511:0] counted_row;
    reg [15:0] counted_row_valid;
    reg [63:0] counted_row_drops;
    reg [511:0] counted_row_row;
    wire [15:0] shift0_to_valid;
    wire [63:0] shift0_to_drops;
    wire [511:0] shift0_to_row;
    wire [15:0] shift1_to_valid;
    wire [63:0] shift1_to_drops;
    wire [511:0] shift1_to_row;
    wire [15:0] shift2_to_valid;
    wire [63:0] shift2_to_drops;
    wire [511:0] shift2_to_row;
    wire [15:0] shift3_to_valid;
    wire [63:0] shift3_to_drops;
    wire [511:0] shift3_to_row;

    assign kept = 5'd16 - count_counts[79:75];
    assign compact = shift3_to_row;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*4 +: 4] = keep[lane] ? count_counts[lane*5 +: 4] : 4'd0;
        end
    endgenerate
    assign counted_row = row;

    prefix_sum count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0 shift0 (
        .from_valid (counted_row_valid),
        .from_drops (counted_row_drops),
        .from_row   (counted_row_row),
        .to_valid   (shift0_to_valid),
        .to_drops   (shift0_to_drops),
        .to_row     (shift0_to_row)
    );

    shift_layer_layer1 shift1 (
        .from_valid (shift0_to_valid),
        .from_drops (shift0_to_drops),
        .from_row   (shift0_to_row),
        .to_valid   (shift1_to_valid),
        .to_drops   (shift1_to_drops),
        .to_row     (shift1_to_row)
    );

    shift_layer_layer2 shift2 (
        .from_valid (shift1_to_valid),
        .from_drops (shift1_to_drops),
        .from_row   (shift1_to_row),
        .to_valid   (shift2_to_valid),
        .to_drops   (shift2_to_drops),
        .to_row     (shift2_to_row)
    );

    shift_layer_layer3 shift3 (
        .from_valid (shift2_to_valid),
        .from_drops (shift2_to_drops),
        .from_row   (shift2_to_row),
        .to_valid   (shift3_to_valid),
        .to_drops   (shift3_to_drops),
        .to_row     (shift3_to_row)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[4], count_counts[9], count_counts[14], count_counts[19],
            count_counts[24], count_counts[29], count_counts[34], count_counts[39],
            count_counts[44], count_counts[49], count_counts[54], count_counts[59],
            count_counts[64], count_counts[69], count_counts[74], shift3_to_valid, shift3_to_drops};
endmodule
`default_nettype wire
