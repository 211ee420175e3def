// compactor_5b3ee6: Moves the kept elements of a row towards lane 0 in their order: a prefix
// sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use that
// count bit by bit. `kept` is the number of kept elements of the row at the input, in the same
// cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its lanes
// from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = bundle({ index: u(10), key: u(41) }), lanes = 16, registers =
// lowLatency, trace = false.
// IR 849e1e7b. Do not edit.
`default_nettype none
module compactor_5b3ee6 (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,

    input  wire [159:0] row_index,
    input  wire [655:0] row_key,

    output wire [  4:0] kept,

    output wire [159:0] compact_index,
    output wire [655:0] compact_key
);
    wire [79:0] count_counts;
    wire [15:0] counted_valid;
    wire [63:0] counted_drops;
    wire [159:0] counted_row_index;
    wire [655:0] counted_row_key;
    reg [15:0] counted_row_valid;
    reg [63:0] counted_row_drops;
    reg [159:0] counted_row_row_index;
    reg [655:0] counted_row_row_key;
    wire [15:0] shift0_to_valid;
    wire [63:0] shift0_to_drops;
    wire [159:0] shift0_to_row_index;
    wire [655:0] shift0_to_row_key;
    wire [15:0] shift1_to_valid;
    wire [63:0] shift1_to_drops;
    wire [159:0] shift1_to_row_index;
    wire [655:0] shift1_to_row_key;
    wire [15:0] shift2_to_valid;
    wire [63:0] shift2_to_drops;
    wire [159:0] shift2_to_row_index;
    wire [655:0] shift2_to_row_key;
    wire [15:0] shift3_to_valid;
    wire [63:0] shift3_to_drops;
    wire [159:0] shift3_to_row_index;
    wire [655:0] shift3_to_row_key;
    reg [15:0] shifted3_valid;
    reg [63:0] shifted3_drops;
    reg [159:0] shifted3_row_index;
    reg [655:0] shifted3_row_key;

    assign kept = 5'd16 - count_counts[79:75];
    assign compact_index = shifted3_row_index;
    assign compact_key = shifted3_row_key;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*4 +: 4] = keep[lane] ? count_counts[lane*5 +: 4] : 4'd0;
        end
    endgenerate
    assign counted_row_index = row_index;
    assign counted_row_key = row_key;

    prefix_sum count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0_069bb7 shift0 (
        .from_valid     (counted_row_valid),
        .from_drops     (counted_row_drops),
        .from_row_index (counted_row_row_index),
        .from_row_key   (counted_row_row_key),
        .to_valid       (shift0_to_valid),
        .to_drops       (shift0_to_drops),
        .to_row_index   (shift0_to_row_index),
        .to_row_key     (shift0_to_row_key)
    );

    shift_layer_layer1_240614 shift1 (
        .from_valid     (shift0_to_valid),
        .from_drops     (shift0_to_drops),
        .from_row_index (shift0_to_row_index),
        .from_row_key   (shift0_to_row_key),
        .to_valid       (shift1_to_valid),
        .to_drops       (shift1_to_drops),
        .to_row_index   (shift1_to_row_index),
        .to_row_key     (shift1_to_row_key)
    );

    shift_layer_layer2_49742c shift2 (
        .from_valid     (shift1_to_valid),
        .from_drops     (shift1_to_drops),
        .from_row_index (shift1_to_row_index),
        .from_row_key   (shift1_to_row_key),
        .to_valid       (shift2_to_valid),
        .to_drops       (shift2_to_drops),
        .to_row_index   (shift2_to_row_index),
        .to_row_key     (shift2_to_row_key)
    );

    shift_layer_layer3_290804 shift3 (
        .from_valid     (shift2_to_valid),
        .from_drops     (shift2_to_drops),
        .from_row_index (shift2_to_row_index),
        .from_row_key   (shift2_to_row_key),
        .to_valid       (shift3_to_valid),
        .to_drops       (shift3_to_drops),
        .to_row_index   (shift3_to_row_index),
        .to_row_key     (shift3_to_row_key)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row_index <= counted_row_index;
            counted_row_row_key <= counted_row_key;
            shifted3_valid <= shift3_to_valid;
            shifted3_drops <= shift3_to_drops;
            shifted3_row_index <= shift3_to_row_index;
            shifted3_row_key <= shift3_to_row_key;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[4], count_counts[9], count_counts[14], count_counts[19],
            count_counts[24], count_counts[29], count_counts[34], count_counts[39],
            count_counts[44], count_counts[49], count_counts[54], count_counts[59],
            count_counts[64], count_counts[69], count_counts[74], shifted3_valid, shifted3_drops};
endmodule
`default_nettype wire
