// stream_fifo_depth32_9d3a9e: a cell of the library.
// Parameters depth = 32, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR f1b4bc37. Do not edit.
`default_nettype none
module stream_fifo_depth32_9d3a9e (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [5:0] level
);
    reg store [0:31];
    reg [4:0] head;
    reg [4:0] tail;
    reg [5:0] used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 6'd32;
    assign pop_valid = used != 6'd0;
    assign pop_payload = store[head];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 5'd0;
            tail <= 5'd0;
            used <= 6'd0;
        end else begin
            if (push_fire) tail <= tail + 5'd1;
            if (pop_fire) head <= head + 5'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 6'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
