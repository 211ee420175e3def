// compactor_lanes1_8adfa6: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. `moved` says where an element came from: lane p holds that of
// lane p + moved. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(12), lanes = 1, registers = lowLatency, trace = false.
// IR 37cab477. Do not edit.
`default_nettype none
module compactor_lanes1_8adfa6 (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire        keep,
    input  wire [11:0] row,
    output wire        kept,
    output wire [11:0] compact,

    // By how many lanes each element has moved.
    output wire        moved
);
    wire count_counts;
    wire counted_drops;
    wire [11:0] counted_row;
    reg counted_row_drops;
    reg [11:0] counted_row_row;
    reg compact_row_drops;
    reg [11:0] compact_row_row;

    assign kept = 1'd1 - count_counts;
    assign compact = compact_row_row;
    assign moved = compact_row_drops;
    assign counted_drops = keep ? count_counts : 1'd0;
    assign counted_row = row;

    prefix_sum_lanes1 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            compact_row_drops <= counted_row_drops;
            compact_row_row <= counted_row_row;
        end
    end
endmodule
`default_nettype wire
