// compactor_lanes2_registersprefix_1156fe: Moves the kept elements of a row towards lane 0 in
// their order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes))
// conditional shifts use that count bit by bit. `kept` is the number of kept elements of the
// row at the input, in the same cycle. `compact` follows after `compactorLatency` cycles in
// which `advance` is 1; its lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section
// IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(18), lanes = 2, registers = prefix, trace = false.
// IR 8a74da55. Do not edit.
`default_nettype none
module compactor_lanes2_registersprefix_1156fe (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 1:0] keep,
    input  wire [35:0] row,
    output wire [ 1:0] kept,
    output wire [35:0] compact
);
    wire [3:0] count_counts;
    wire [1:0] counted_valid;
    wire [1:0] counted_drops;
    wire [35:0] counted_row;
    reg [1:0] counted_row_valid;
    reg [1:0] counted_row_drops;
    reg [35:0] counted_row_row;
    wire [1:0] shift0_to_valid;
    wire [1:0] shift0_to_drops;
    wire [35:0] shift0_to_row;

    assign kept = 2'd2 - count_counts[3:2];
    assign compact = shift0_to_row;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane] = keep[lane] ? count_counts[lane*2] : 1'd0;
        end
    endgenerate
    assign counted_row = row;

    prefix_sum_lanes2 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0_lanes2_081450 shift0 (
        .from_valid (counted_row_valid),
        .from_drops (counted_row_drops),
        .from_row   (counted_row_row),
        .to_valid   (shift0_to_valid),
        .to_drops   (shift0_to_drops),
        .to_row     (shift0_to_row)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[1], shift0_to_valid, shift0_to_drops};
endmodule
`default_nettype wire
