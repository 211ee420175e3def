// stream_fifo_depth2_b77544: a cell of the library.
// Parameters depth = 2, payload = bundle({ buffer: u(1), head: u(2), n: u(8), sizeLog: u(1),
// m0: u(31), shift: u(6) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR de9244a3. Do not edit.
`default_nettype none
module stream_fifo_depth2_b77544 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_buffer,
    input  wire [ 1:0] push_payload_head,
    input  wire [ 7:0] push_payload_n,
    input  wire        push_payload_sizeLog,
    input  wire [30:0] push_payload_m0,
    input  wire [ 5:0] push_payload_shift,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_buffer,
    output wire [ 1:0] pop_payload_head,
    output wire [ 7:0] pop_payload_n,
    output wire        pop_payload_sizeLog,
    output wire [30:0] pop_payload_m0,
    output wire [ 5:0] pop_payload_shift,

    output wire [ 1:0] level
);
    reg [48:0] store [0:1];
    reg head;
    reg tail;
    reg [1:0] used;

    wire [48:0] pop_payload_buffer_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 2'd2;
    assign pop_valid = used != 2'd0;
    assign pop_payload_buffer = pop_payload_buffer_word[48];
    assign pop_payload_head = pop_payload_buffer_word[47:46];
    assign pop_payload_n = pop_payload_buffer_word[45:38];
    assign pop_payload_sizeLog = pop_payload_buffer_word[37];
    assign pop_payload_m0 = pop_payload_buffer_word[36:6];
    assign pop_payload_shift = pop_payload_buffer_word[5:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_buffer, push_payload_head, push_payload_n,
                    push_payload_sizeLog, push_payload_m0, push_payload_shift};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 1'd0;
            tail <= 1'd0;
            used <= 2'd0;
        end else begin
            if (push_fire) tail <= tail + 1'd1;
            if (pop_fire) head <= head + 1'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 2'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 2'd1;
            end
        end
    end
endmodule
`default_nettype wire
