// compactor_lanes4_f43ccc: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = bundle({ index: u(6), key: u(12) }), lanes = 4, registers = lowLatency,
// trace = false.
// IR 249d55c2. Do not edit.
`default_nettype none
module compactor_lanes4_f43ccc (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 3:0] keep,

    input  wire [23:0] row_index,
    input  wire [47:0] row_key,

    output wire [ 2:0] kept,

    output wire [23:0] compact_index,
    output wire [47:0] compact_key
);
    wire [11:0] count_counts;
    wire [3:0] counted_valid;
    wire [7:0] counted_drops;
    wire [23:0] counted_row_index;
    wire [47:0] counted_row_key;
    reg [3:0] counted_row_valid;
    reg [7:0] counted_row_drops;
    reg [23:0] counted_row_row_index;
    reg [47:0] counted_row_row_key;
    wire [3:0] shift0_to_valid;
    wire [7:0] shift0_to_drops;
    wire [23:0] shift0_to_row_index;
    wire [47:0] shift0_to_row_key;
    wire [3:0] shift1_to_valid;
    wire [7:0] shift1_to_drops;
    wire [23:0] shift1_to_row_index;
    wire [47:0] shift1_to_row_key;
    reg [3:0] shifted1_valid;
    reg [7:0] shifted1_drops;
    reg [23:0] shifted1_row_index;
    reg [47:0] shifted1_row_key;

    assign kept = 3'd4 - count_counts[11:9];
    assign compact_index = shifted1_row_index;
    assign compact_key = shifted1_row_key;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*2 +: 2] = keep[lane] ? count_counts[lane*3 +: 2] : 2'd0;
        end
    endgenerate
    assign counted_row_index = row_index;
    assign counted_row_key = row_key;

    prefix_sum_lanes4 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0_lanes4_d3beb0 shift0 (
        .from_valid     (counted_row_valid),
        .from_drops     (counted_row_drops),
        .from_row_index (counted_row_row_index),
        .from_row_key   (counted_row_row_key),
        .to_valid       (shift0_to_valid),
        .to_drops       (shift0_to_drops),
        .to_row_index   (shift0_to_row_index),
        .to_row_key     (shift0_to_row_key)
    );

    shift_layer_layer1_lanes4_eb590d shift1 (
        .from_valid     (shift0_to_valid),
        .from_drops     (shift0_to_drops),
        .from_row_index (shift0_to_row_index),
        .from_row_key   (shift0_to_row_key),
        .to_valid       (shift1_to_valid),
        .to_drops       (shift1_to_drops),
        .to_row_index   (shift1_to_row_index),
        .to_row_key     (shift1_to_row_key)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row_index <= counted_row_index;
            counted_row_row_key <= counted_row_key;
            shifted1_valid <= shift1_to_valid;
            shifted1_drops <= shift1_to_drops;
            shifted1_row_index <= shift1_to_row_index;
            shifted1_row_key <= shift1_to_row_key;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[2], count_counts[5], count_counts[8], shifted1_valid,
            shifted1_drops};
endmodule
`default_nettype wire
