// stream_fifo_depth16_d3a76f: a cell of the library.
// Parameters depth = 16, payload = bundle({ filled: u(3), last: u(1), row: vec(u(16), 4) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 52a0386e. Do not edit.
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
    reg [67:0] store [0:15];
    reg [3:0] head;
    reg [3:0] tail;
    reg [4:0] used;

    wire [67:0] pop_payload_filled_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 5'd16;
    assign pop_valid = used != 5'd0;
    assign pop_payload_filled = pop_payload_filled_word[67:65];
    assign pop_payload_last = pop_payload_filled_word[64];
    assign pop_payload_row = pop_payload_filled_word[63:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_filled, push_payload_last, push_payload_row};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 4'd0;
            tail <= 4'd0;
            used <= 5'd0;
        end else begin
            if (push_fire) tail <= tail + 4'd1;
            if (pop_fire) head <= head + 4'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 5'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 5'd1;
            end
        end
    end
endmodule
`default_nettype wire
