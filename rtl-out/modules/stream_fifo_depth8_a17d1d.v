// stream_fifo_depth8_a17d1d.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters depth = 8, payload = vec(u(12), 8), edge = rising, reset = synchronous, active =
// high.
// Reset: reset synchronous, active high.
// IR 8527ca58. Do not edit.
`default_nettype none
module stream_fifo_depth8_a17d1d (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [95:0] push_payload,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [95:0] pop_payload,

    output wire [ 3:0] level
);
    reg [95:0] spread_store [0:7];
    reg [2:0] spread_head;
    reg [2:0] spread_tail;
    reg [3:0] spread_used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire spread_5 = ~pop_fire;
    wire spread_6 = push_fire & spread_5;
    wire spread_8 = ~push_fire;
    wire spread_9 = pop_fire & spread_8;

    assign push_ready = spread_used != 4'd8;
    assign pop_valid = spread_used != 4'd0;
    assign pop_payload = spread_store[spread_head];
    assign level = spread_used;

    always @(posedge clock) begin
        if (push_fire) spread_store[spread_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            spread_head <= 3'd0;
            spread_tail <= 3'd0;
            spread_used <= 4'd0;
        end else begin
            if (push_fire) spread_tail <= spread_tail + 3'd1;
            if (pop_fire) spread_head <= spread_head + 3'd1;
            if (spread_6) begin
                spread_used <= spread_used + 4'd1;
            end else if (spread_9) begin
                spread_used <= spread_used - 4'd1;
            end
        end
    end
endmodule
`default_nettype wire
