// compactor_registersmaxFrequency_4d1993: Moves the kept elements of a row towards lane 0 in
// their order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes))
// conditional shifts use that count bit by bit. `kept` is the number of kept elements of the
// row at the input, in the same cycle. `compact` follows after `compactorLatency` cycles in
// which `advance` is 1; its lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section
// IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(12), lanes = 16, registers = maxFrequency, trace = false.
// IR c127556d. Do not edit.
`default_nettype none
module compactor_registersmaxFrequency_4d1993 (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,
    input  wire [191:0] row,
    output wire [  4:0] kept,
    output wire [191:0] compact
);
    wire [79:0] count_counts;
    wire [15:0] counted_valid;
    wire [63:0] counted_drops;
    wire [191:0] counted_row;
    reg [15:0] counted_row_valid;
    reg [63:0] counted_row_drops;
    reg [191:0] counted_row_row;
    wire [15:0] shift0_to_valid;
    wire [63:0] shift0_to_drops;
    wire [191:0] shift0_to_row;
    reg [15:0] shifted0_valid;
    reg [63:0] shifted0_drops;
    reg [191:0] shifted0_row;
    wire [15:0] shift1_to_valid;
    wire [63:0] shift1_to_drops;
    wire [191:0] shift1_to_row;
    reg [15:0] shifted1_valid;
    reg [63:0] shifted1_drops;
    reg [191:0] shifted1_row;
    wire [15:0] shift2_to_valid;
    wire [63:0] shift2_to_drops;
    wire [191:0] shift2_to_row;
    reg [15:0] shifted2_valid;
    reg [63:0] shifted2_drops;
    reg [191:0] shifted2_row;
    wire [15:0] shift3_to_valid;
    wire [63:0] shift3_to_drops;
    wire [191:0] shift3_to_row;
    reg [15:0] shifted3_valid;
    reg [63:0] shifted3_drops;
    reg [191:0] shifted3_row;

    assign kept = 5'd16 - count_counts[79:75];
    assign compact = shifted3_row;
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

    shift_layer_layer0_8ea137 shift0 (
        .from_valid (counted_row_valid),
        .from_drops (counted_row_drops),
        .from_row   (counted_row_row),
        .to_valid   (shift0_to_valid),
        .to_drops   (shift0_to_drops),
        .to_row     (shift0_to_row)
    );

    shift_layer_layer1_9ad19b shift1 (
        .from_valid (shifted0_valid),
        .from_drops (shifted0_drops),
        .from_row   (shifted0_row),
        .to_valid   (shift1_to_valid),
        .to_drops   (shift1_to_drops),
        .to_row     (shift1_to_row)
    );

    shift_layer_layer2_fc70f9 shift2 (
        .from_valid (shifted1_valid),
        .from_drops (shifted1_drops),
        .from_row   (shifted1_row),
        .to_valid   (shift2_to_valid),
        .to_drops   (shift2_to_drops),
        .to_row     (shift2_to_row)
    );

    shift_layer_layer3_5d08d3 shift3 (
        .from_valid (shifted2_valid),
        .from_drops (shifted2_drops),
        .from_row   (shifted2_row),
        .to_valid   (shift3_to_valid),
        .to_drops   (shift3_to_drops),
        .to_row     (shift3_to_row)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            shifted0_valid <= shift0_to_valid;
            shifted0_drops <= shift0_to_drops;
            shifted0_row <= shift0_to_row;
            shifted1_valid <= shift1_to_valid;
            shifted1_drops <= shift1_to_drops;
            shifted1_row <= shift1_to_row;
            shifted2_valid <= shift2_to_valid;
            shifted2_drops <= shift2_to_drops;
            shifted2_row <= shift2_to_row;
            shifted3_valid <= shift3_to_valid;
            shifted3_drops <= shift3_to_drops;
            shifted3_row <= shift3_to_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[4], count_counts[9], count_counts[14], count_counts[19],
            count_counts[24], count_counts[29], count_counts[34], count_counts[39],
            count_counts[44], count_counts[49], count_counts[54], count_counts[59],
            count_counts[64], count_counts[69], count_counts[74], shifted3_valid, shifted3_drops};
endmodule
`default_nettype wire
