// stream_fifo_depth256_48d060: a cell of the library.
// Parameters depth = 256, payload = bundle({ filled: u(8), last: u(1), row: vec(u(12), 8) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 94183154. Do not edit.
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
    reg [104:0] store [0:255];
    reg [7:0] head;
    reg [7:0] tail;
    reg [8:0] used;

    wire [104:0] pop_payload_filled_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 9'd256;
    assign pop_valid = used != 9'd0;
    assign pop_payload_filled = pop_payload_filled_word[104:97];
    assign pop_payload_last = pop_payload_filled_word[96];
    assign pop_payload_row = pop_payload_filled_word[95:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_filled, push_payload_last, push_payload_row};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 8'd0;
            tail <= 8'd0;
            used <= 9'd0;
        end else begin
            if (push_fire) tail <= tail + 8'd1;
            if (pop_fire) head <= head + 8'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 9'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 9'd1;
            end
        end
    end
endmodule
`default_nettype wire
