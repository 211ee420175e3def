// stream_fifo_depth16_d3a76f.
// Source generators/spatten/control/burst-writer.ts.
// Parameters depth = 16, payload = bundle({ filled: u(3), last: u(1), row: vec(u(16), 4) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 5d152fdb. Do not edit.
`default_nettype none
module stream_fifo_depth16_d3a76f (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [ 2:0] push_payload_filled,
    input  wire        push_payload_last,
    input  wire [63:0] push_payload_row,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [ 2:0] pop_payload_filled,
    output wire        pop_payload_last,
    output wire [63:0] pop_payload_row,

    output wire [ 4:0] level
);
    reg [67:0] beats_store [0:15];
    reg [3:0] beats_head;
    reg [3:0] beats_tail;
    reg [4:0] beats_used;

    wire [67:0] beats_2 = beats_store[beats_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire beats_5 = ~pop_fire;
    wire beats_6 = push_fire & beats_5;
    wire beats_8 = ~push_fire;
    wire beats_9 = pop_fire & beats_8;

    assign push_ready = beats_used != 5'd16;
    assign pop_valid = beats_used != 5'd0;
    assign pop_payload_filled = beats_2[67:65];
    assign pop_payload_last = beats_2[64];
    assign pop_payload_row = beats_2[63:0];
    assign level = beats_used;

    always @(posedge clock) begin
        if (push_fire) begin
            beats_store[beats_tail] <= {push_payload_filled, push_payload_last, push_payload_row};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            beats_head <= 4'd0;
            beats_tail <= 4'd0;
            beats_used <= 5'd0;
        end else begin
            if (push_fire) beats_tail <= beats_tail + 4'd1;
            if (pop_fire) beats_head <= beats_head + 4'd1;
            if (beats_6) begin
                beats_used <= beats_used + 5'd1;
            end else if (beats_9) begin
                beats_used <= beats_used - 5'd1;
            end
        end
    end
endmodule
`default_nettype wire
