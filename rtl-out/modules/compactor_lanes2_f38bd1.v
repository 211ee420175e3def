// compactor_lanes2_f38bd1: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. `moved` says where an element came from: lane p holds that of
// lane p + moved. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(18), lanes = 2, registers = lowLatency, trace = false.
// IR a92bfed8. Do not edit.
`default_nettype none
module compactor_lanes2_f38bd1 (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 1:0] keep,
    input  wire [35:0] row,
    output wire [ 1:0] kept,
    output wire [35:0] compact,

    // By how many lanes each element has moved.
    output wire [ 1:0] moved
);
    wire [3:0] count_counts;
    wire [1:0] counted_drops;
    wire [35:0] counted_row;
    reg [1:0] counted_row_drops;
    reg [35:0] counted_row_row;
    wire [1:0] shifted_by_1_drops;
    wire [35:0] shifted_by_1_row;
    reg [1:0] held_by_1_drops;
    reg [35:0] held_by_1_row;

    wire [1:0] coming = {1'd0, counted_row_drops[1]};
    wire [35:0] arriving = {18'd0, counted_row_row[35:18]};

    assign kept = 2'd2 - count_counts[3:2];
    assign compact = held_by_1_row;
    assign moved = held_by_1_drops;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane] = keep[lane] ? count_counts[lane*2] : 1'd0;
        end
    endgenerate
    assign counted_row = row;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 2; lane_1 = lane_1 + 1) begin : each_shifted_by_1_drops
            assign shifted_by_1_drops[lane_1] = coming[lane_1] ? coming[lane_1] :
                    counted_row_drops[lane_1] ? 1'd0 : counted_row_drops[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 2; lane_2 = lane_2 + 1) begin : each_shifted_by_1_row
            assign shifted_by_1_row[lane_2*18 +: 18] = coming[lane_2] ? arriving[lane_2*18 +: 18] :
                    counted_row_row[lane_2*18 +: 18];
        end
    endgenerate

    prefix_sum_lanes2 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            held_by_1_drops <= shifted_by_1_drops;
            held_by_1_row <= shifted_by_1_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[1]};
endmodule
`default_nettype wire
