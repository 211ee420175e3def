// stream_fifo_depth8_f13f64: a cell of the library.
// Parameters depth = 8, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR b4ae8e0a. Do not edit.
`default_nettype none
module stream_fifo_depth8_f13f64 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [3:0] level
);
    reg store [0:7];
    reg [2:0] head;
    reg [2:0] tail;
    reg [3:0] used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 4'd8;
    assign pop_valid = used != 4'd0;
    assign pop_payload = store[head];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 3'd0;
            tail <= 3'd0;
            used <= 4'd0;
        end else begin
            if (push_fire) tail <= tail + 3'd1;
            if (pop_fire) head <= head + 3'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 4'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 4'd1;
            end
        end
    end
endmodule
`default_nettype wire
