// increment_adder: Adds what the lower bits of keys give to the scores of the upper ones. Rows
// of a pass that `stores` leave as they are and are kept; those of the next pass that `adds`
// leave with them added. A row a cycle, a cycle late. Rows wait for the item on `passes` that
// says what they are. Source: golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/increment-adder.ts.
// Parameters lanes = 8, rows = 256, scoreBits = 31, passes = 16.
// Reset: reset synchronous, active high.
// IR 6f319757. Do not edit.
`default_nettype none
module increment_adder (
    input  wire         clock,
    input  wire         reset,

    input  wire         passes_valid,
    output wire         passes_ready,
    input  wire         passes_payload_stores,
    input  wire         passes_payload_adds,

    input  wire         scores_valid,
    output wire         scores_ready,
    input  wire [  7:0] scores_payload_filled,
    input  wire         scores_payload_last,
    input  wire [247:0] scores_payload_row,

    output wire         totals_valid,
    input  wire         totals_ready,
    output wire [  7:0] totals_payload_filled,
    output wire         totals_payload_last,
    output wire [247:0] totals_payload_row
);
    reg [247:0] firstScores [0:255];
    wire pass_fifo_push_ready;
    wire pass_fifo_pop_valid;
    wire pass_fifo_pop_payload_stores;
    wire pass_fifo_pop_payload_adds;
    wire [4:0] pass_fifo_level;
    reg [7:0] number;
    reg full;
    reg [7:0] held_filled;
    reg held_last;
    reg [247:0] held_row;
    reg adds;
    reg [247:0] first;

    wire [247:0] totals_payload_row_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_totals_payload_row_lanes
            assign totals_payload_row_lanes[lane*31 +: 31] = held_row[lane*31 +: 31] +
                    (adds ? first[lane*31 +: 31] : 31'd0);
        end
    endgenerate
    wire scores_fire = scores_valid & scores_ready;

    assign passes_ready = pass_fifo_push_ready;
    assign scores_ready = pass_fifo_pop_valid & (~full | totals_ready);
    assign totals_valid = full;
    assign totals_payload_filled = held_filled;
    assign totals_payload_last = held_last;
    assign totals_payload_row = totals_payload_row_lanes;

    stream_fifo_depth16_17bb44 pass_fifo (
        .clock               (clock),
        .reset               (reset),
        .push_valid          (passes_valid),
        .push_ready          (pass_fifo_push_ready),
        .push_payload_stores (passes_payload_stores),
        .push_payload_adds   (passes_payload_adds),
        .pop_valid           (pass_fifo_pop_valid),
        .pop_ready           (scores_fire & scores_payload_last),
        .pop_payload_stores  (pass_fifo_pop_payload_stores),
        .pop_payload_adds    (pass_fifo_pop_payload_adds),
        .level               (pass_fifo_level)
    );

    always @(posedge clock) begin
        if (scores_fire & pass_fifo_pop_payload_stores) firstScores[number] <= scores_payload_row;
        if (scores_fire & pass_fifo_pop_payload_adds) first <= firstScores[number];
    end

    always @(posedge clock) begin
        if (reset) begin
            number <= 8'd0;
            full <= 1'd0;
        end else begin
            if (totals_ready) full <= 1'd0;
            if (scores_fire) begin
                full <= 1'd1;
                number <= scores_payload_last ? 8'd0 : number + 8'd1;
            end
        end
    end

    always @(posedge clock) begin
        if (scores_fire) begin
            held_filled <= scores_payload_filled;
            held_last <= scores_payload_last;
            held_row <= scores_payload_row;
            adds <= pass_fifo_pop_payload_adds;
        end
    end

    wire _unused_ok = &{1'b0, pass_fifo_level};
endmodule
`default_nettype wire
