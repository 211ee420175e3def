// stream_fifo_depth16_0ce25e: a cell of the library.
// Parameters depth = 16, payload = bundle({ end: u(1), position: u(6) }), edge = rising, reset
// = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 932c1b6b. Do not edit.
`default_nettype none
module stream_fifo_depth16_0ce25e (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_end,
    input  wire [5:0] push_payload_position,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_end,
    output wire [5:0] pop_payload_position,

    output wire [4:0] level
);
    reg [6:0] store [0:15];
    reg [3:0] head;
    reg [3:0] tail;
    reg [4:0] used;

    wire [6:0] pop_payload_end_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 5'd16;
    assign pop_valid = used != 5'd0;
    assign pop_payload_end = pop_payload_end_word[6];
    assign pop_payload_position = pop_payload_end_word[5:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_end, push_payload_position};
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
