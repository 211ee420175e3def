// concentrator_lanes1_f3cb62: Puts the kept elements of a row side by side in their order, the
// first of them on lane `from`, and past the last lane round to lane 0: what a zero eliminator
// and a rotator behind it do, in the log2(lanes) layers of one of them. `kept` belongs to the
// row at the input; `placed` and `origin` follow after one cycle in which `advance` is 1.
// Source generators/spatten/rows/concentrator.ts.
// Parameters payload = u(12), lanes = 1.
// IR c5857e71. Do not edit.
`default_nettype none
module concentrator_lanes1_f3cb62 (
    input  wire        clock,

    // The row at the input is taken; 0 holds the one before.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire        keep,
    input  wire        from,
    input  wire [11:0] row,
    output wire        kept,

    // Lane (from + i) modulo `lanes` holds kept element i; lanes that hold none are open.
    output wire [11:0] placed,

    // The lane that an element came from; of lanes that hold none it is open.
    output wire        origin
);
    wire count_counts;
    reg turn;
    reg [11:0] held_row;

    assign kept = count_counts;
    assign placed = held_row;
    assign origin = turn ^ 1'd0;

    prefix_sum_lanes1 count (
        .bits   (keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            turn <= keep ? (from + 1'd0) ^ 1'd0 : 1'd0;
            held_row <= row;
        end
    end
endmodule
`default_nettype wire
