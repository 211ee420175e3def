// compactor_lanes8_registersprefix: Moves the kept elements of a row towards lane 0 in their
// order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional
// shifts use that count bit by bit. `kept` is the number of kept elements of the row at the
// input, in the same cycle. `compact` follows after `compactorLatency` cycles in which
// `advance` is 1; its lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(32), lanes = 8, registers = prefix, trace = false.
// IR 98f29c0a. Do not edit.
`default_nettype none
module compactor_lanes8_registersprefix (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [  7:0] keep,
    input  wire [255:0] row,
    output wire [  3:0] kept,
    output wire [255:0] compact
);
    wire [31:0] count_counts;
    wire [7:0] counted_valid;
    wire [23:0] counted_drops;
    wire [255:0] counted_row;
    reg [7:0] counted_row_valid;
    reg [23:0] counted_row_drops;
    reg [255:0] counted_row_row;
    wire [7:0] shift0_to_valid;
    wire [23:0] shift0_to_drops;
    wire [255:0] shift0_to_row;
    wire [7:0] shift1_to_valid;
    wire [23:0] shift1_to_drops;
    wire [255:0] shift1_to_row;
    wire [7:0] shift2_to_valid;
    wire [23:0] shift2_to_drops;
    wire [255:0] shift2_to_row;

    assign kept = 4'd8 - count_counts[31:28];
    assign compact = shift2_to_row;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*3 +: 3] = keep[lane] ? count_counts[lane*4 +: 3] : 3'd0;
        end
    endgenerate
    assign counted_row = row;

    prefix_sum_lanes8 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0_lanes8 shift0 (
        .from_valid (counted_row_valid),
        .from_drops (counted_row_drops),
        .from_row   (counted_row_row),
        .to_valid   (shift0_to_valid),
        .to_drops   (shift0_to_drops),
        .to_row     (shift0_to_row)
    );

    shift_layer_layer1_lanes8 shift1 (
        .from_valid (shift0_to_valid),
        .from_drops (shift0_to_drops),
        .from_row   (shift0_to_row),
        .to_valid   (shift1_to_valid),
        .to_drops   (shift1_to_drops),
        .to_row     (shift1_to_row)
    );

    shift_layer_layer2_lanes8 shift2 (
        .from_valid (shift1_to_valid),
        .from_drops (shift1_to_drops),
        .from_row   (shift1_to_row),
        .to_valid   (shift2_to_valid),
        .to_drops   (shift2_to_drops),
        .to_row     (shift2_to_row)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[3], count_counts[7], count_counts[11], count_counts[15],
            count_counts[19], count_counts[23], count_counts[27], shift2_to_valid, shift2_to_drops};
endmodule
`default_nettype wire
