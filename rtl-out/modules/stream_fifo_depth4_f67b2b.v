// stream_fifo_depth4_f67b2b: a cell of the library.
// Parameters depth = 4, payload = bundle({ largest: s(20), multiplier: u(16), shift: u(6) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR c733fcb9. Do not edit.
`default_nettype none
module stream_fifo_depth4_f67b2b (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [19:0] push_payload_largest,
    input  wire [15:0] push_payload_multiplier,
    input  wire [ 5:0] push_payload_shift,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [19:0] pop_payload_largest,
    output wire [15:0] pop_payload_multiplier,
    output wire [ 5:0] pop_payload_shift,

    output wire [ 2:0] level
);
    reg [41:0] store [0:3];
    reg [1:0] head;
    reg [1:0] tail;
    reg [2:0] used;

    wire [41:0] pop_payload_largest_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 3'd4;
    assign pop_valid = used != 3'd0;
    assign pop_payload_largest = pop_payload_largest_word[41:22];
    assign pop_payload_multiplier = pop_payload_largest_word[21:6];
    assign pop_payload_shift = pop_payload_largest_word[5:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_largest, push_payload_multiplier, push_payload_shift};
        end
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
