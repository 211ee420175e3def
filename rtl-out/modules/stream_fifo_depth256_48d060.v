// stream_fifo_depth256_48d060.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 256, payload = bundle({ filled: u(8), last: u(1), row: vec(u(12), 8) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR aee33ea7. Do not edit.
`default_nettype none
module stream_fifo_depth256_48d060 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [ 7:0] push_payload_filled,
    input  wire        push_payload_last,
    input  wire [95:0] push_payload_row,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [ 7:0] pop_payload_filled,
    output wire        pop_payload_last,
    output wire [95:0] pop_payload_row,

    output wire [ 8:0] level
);
    reg [104:0] waiting_store [0:255];
    reg [7:0] waiting_head;
    reg [7:0] waiting_tail;
    reg [8:0] waiting_used;

    wire [104:0] waiting_2 = waiting_store[waiting_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire waiting_5 = ~pop_fire;
    wire waiting_6 = push_fire & waiting_5;
    wire waiting_8 = ~push_fire;
    wire waiting_9 = pop_fire & waiting_8;

    assign push_ready = waiting_used != 9'd256;
    assign pop_valid = waiting_used != 9'd0;
    assign pop_payload_filled = waiting_2[104:97];
    assign pop_payload_last = waiting_2[96];
    assign pop_payload_row = waiting_2[95:0];
    assign level = waiting_used;

    always @(posedge clock) begin
        if (push_fire) begin
            waiting_store[waiting_tail] <= {push_payload_filled, push_payload_last,
                    push_payload_row};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            waiting_head <= 8'd0;
            waiting_tail <= 8'd0;
            waiting_used <= 9'd0;
        end else begin
            if (push_fire) waiting_tail <= waiting_tail + 8'd1;
            if (pop_fire) waiting_head <= waiting_head + 8'd1;
            if (waiting_6) begin
                waiting_used <= waiting_used + 9'd1;
            end else if (waiting_9) begin
                waiting_used <= waiting_used - 9'd1;
            end
        end
    end
endmodule
`default_nettype wire
