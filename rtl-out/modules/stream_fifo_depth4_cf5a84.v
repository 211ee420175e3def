// stream_fifo_depth4_cf5a84: a cell of the library.
// Parameters depth = 4, payload = u(3), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR aaf241f1. Do not edit.
`default_nettype none
module stream_fifo_depth4_cf5a84 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [2:0] push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [2:0] pop_payload,

    output wire [2:0] level
);
    reg [2:0] store [0:3];
    reg [1:0] head;
    reg [1:0] tail;
    reg [2:0] used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 3'd4;
    assign pop_valid = used != 3'd0;
    assign pop_payload = store[head];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 2'd0;
            tail <= 2'd0;
            used <= 3'd0;
        end else begin
            if (push_fire) tail <= tail + 2'd1;
            if (pop_fire) head <= head + 2'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 3'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 3'd1;
            end
        end
    end
endmodule
`default_nettype wire
