// stream_fifo_depth64_f7b000: a cell of the library.
// Parameters depth = 64, payload = bundle({ filled: u(1), last: u(1), row: vec(u(12), 1) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 6d5d2525. Do not edit.
`default_nettype none
module stream_fifo_depth64_f7b000 (
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

    output wire [ 6:0] level
);
    reg [13:0] store [0:63];
    reg [5:0] head;
    reg [5:0] tail;
    reg [6:0] used;

    wire [13:0] pop_payload_filled_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 7'd64;
    assign pop_valid = used != 7'd0;
    assign pop_payload_filled = pop_payload_filled_word[13];
    assign pop_payload_last = pop_payload_filled_word[12];
    assign pop_payload_row = pop_payload_filled_word[11:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_filled, push_payload_last, push_payload_row};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 6'd0;
            tail <= 6'd0;
            used <= 7'd0;
        end else begin
            if (push_fire) tail <= tail + 6'd1;
            if (pop_fire) head <= head + 6'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 7'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 7'd1;
            end
        end
    end
endmodule
`default_nettype wire
