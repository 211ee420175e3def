// stream_fifo_depth4_23b5ea.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters depth = 4, payload = bundle({ n: u(6), kept: u(6) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 7d6dc4cd. Do not edit.
`default_nettype none
module stream_fifo_depth4_23b5ea (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [5:0] push_payload_n,
    input  wire [5:0] push_payload_kept,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [5:0] pop_payload_n,
    output wire [5:0] pop_payload_kept,

    output wire [2:0] level
);
    reg [11:0] waiting_store [0:3];
    reg [1:0] waiting_head;
    reg [1:0] waiting_tail;
    reg [2:0] waiting_used;

    wire [11:0] waiting_2 = waiting_store[waiting_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire waiting_5 = ~pop_fire;
    wire waiting_6 = push_fire & waiting_5;
    wire waiting_8 = ~push_fire;
    wire waiting_9 = pop_fire & waiting_8;

    assign push_ready = waiting_used != 3'd4;
    assign pop_valid = waiting_used != 3'd0;
    assign pop_payload_n = waiting_2[11:6];
    assign pop_payload_kept = waiting_2[5:0];
    assign level = waiting_used;

    always @(posedge clock) begin
        if (push_fire) waiting_store[waiting_tail] <= {push_payload_n, push_payload_kept};
    end

    always @(posedge clock) begin
        if (reset) begin
            waiting_head <= 2'd0;
            waiting_tail <= 2'd0;
            waiting_used <= 3'd0;
        end else begin
            if (push_fire) waiting_tail <= waiting_tail + 2'd1;
            if (pop_fire) waiting_head <= waiting_head + 2'd1;
            if (waiting_6) begin
                waiting_used <= waiting_used + 3'd1;
            end else if (waiting_9) begin
                waiting_used <= waiting_used - 3'd1;
            end
        end
    end
endmodule
`default_nettype wire
