// stream_fifo_depth1024_85cc08.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 1024, payload = bundle({ filled: u(1), last: u(1), row: vec(u(12), 1) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 1e6ab687. Do not edit.
`default_nettype none
module stream_fifo_depth1024_85cc08 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_filled,
    input  wire        push_payload_last,
    input  wire [11:0] push_payload_row,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_filled,
    output wire        pop_payload_last,
    output wire [11:0] pop_payload_row,

    output wire [10:0] level
);
    reg [13:0] waiting_store [0:1023];
    reg [9:0] waiting_head;
    reg [9:0] waiting_tail;
    reg [10:0] waiting_used;

    wire [13:0] waiting_2 = waiting_store[waiting_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire waiting_5 = ~pop_fire;
    wire waiting_6 = push_fire & waiting_5;
    wire waiting_8 = ~push_fire;
    wire waiting_9 = pop_fire & waiting_8;

    assign push_ready = waiting_used != 11'd1024;
    assign pop_valid = waiting_used != 11'd0;
    assign pop_payload_filled = waiting_2[13];
    assign pop_payload_last = waiting_2[12];
    assign pop_payload_row = waiting_2[11:0];
    assign level = waiting_used;

    always @(posedge clock) begin
        if (push_fire) begin
            waiting_store[waiting_tail] <= {push_payload_filled, push_payload_last,
                    push_payload_row};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            waiting_head <= 10'd0;
            waiting_tail <= 10'd0;
            waiting_used <= 11'd0;
        end else begin
            if (push_fire) waiting_tail <= waiting_tail + 10'd1;
            if (pop_fire) waiting_head <= waiting_head + 10'd1;
            if (waiting_6) begin
                waiting_used <= waiting_used + 11'd1;
            end else if (waiting_9) begin
                waiting_used <= waiting_used - 11'd1;
            end
        end
    end
endmodule
`default_nettype wire
