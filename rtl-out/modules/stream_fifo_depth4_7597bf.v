// stream_fifo_depth4_7597bf: a cell of the library.
// Parameters depth = 4, payload = bundle({ fresh: u(1), slot: u(2) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 0db466e0. Do not edit.
`default_nettype none
module stream_fifo_depth4_7597bf (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_fresh,
    input  wire [1:0] push_payload_slot,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_fresh,
    output wire [1:0] pop_payload_slot,

    output wire [2:0] level
);
    reg [2:0] store [0:3];
    reg [1:0] head;
    reg [1:0] tail;
    reg [2:0] used;

    wire [2:0] pop_payload_fresh_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 3'd4;
    assign pop_valid = used != 3'd0;
    assign pop_payload_fresh = pop_payload_fresh_word[2];
    assign pop_payload_slot = pop_payload_fresh_word[1:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_fresh, push_payload_slot};
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
