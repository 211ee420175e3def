// compactor_lanes1_9de792: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = bundle({ index: u(4), key: u(12) }), lanes = 1, registers = lowLatency,
// trace = false.
// IR 2520b454. Do not edit.
`default_nettype none
module compactor_lanes1_9de792 (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire        keep,

    input  wire [ 3:0] row_index,
    input  wire [11:0] row_key,

    output wire        kept,

    output wire [ 3:0] compact_index,
    output wire [11:0] compact_key
);
    wire count_counts;
    wire counted_valid;
    wire counted_drops;
    wire [3:0] counted_row_index;
    wire [11:0] counted_row_key;
    reg counted_row_valid;
    reg counted_row_drops;
    reg [3:0] counted_row_row_index;
    reg [11:0] counted_row_row_key;
    reg compact_row_valid;
    reg compact_row_drops;
    reg [3:0] compact_row_row_index;
    reg [11:0] compact_row_row_key;

    assign kept = 1'd1 - count_counts;
    assign compact_index = compact_row_row_index;
    assign compact_key = compact_row_row_key;
    assign counted_valid = keep;
    assign counted_drops = keep ? count_counts : 1'd0;
    assign counted_row_index = row_index;
    assign counted_row_key = row_key;

    prefix_sum_lanes1 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row_index <= counted_row_index;
            counted_row_row_key <= counted_row_key;
            compact_row_valid <= counted_row_valid;
            compact_row_drops <= counted_row_drops;
            compact_row_row_index <= counted_row_row_index;
            compact_row_row_key <= counted_row_row_key;
        end
    end

    wire _unused_ok = &{1'b0, compact_row_valid, compact_row_drops};
endmodule
`default_nettype wire
