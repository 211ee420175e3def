// stream_fifo_depth2_2c936c: a cell of the library.
// Parameters depth = 2, payload = bundle({ buffer: u(1), slot: u(2), firstOfGroup: u(1) }),
// edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 68aea0f4. Do not edit.
`default_nettype none
module stream_fifo_depth2_2c936c (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_buffer,
    input  wire [1:0] push_payload_slot,
    input  wire       push_payload_firstOfGroup,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_buffer,
    output wire [1:0] pop_payload_slot,
    output wire       pop_payload_firstOfGroup,

    output wire [1:0] level
);
    reg [3:0] store [0:1];
    reg head;
    reg tail;
    reg [1:0] used;

    wire [3:0] pop_payload_buffer_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 2'd2;
    assign pop_valid = used != 2'd0;
    assign pop_payload_buffer = pop_payload_buffer_word[3];
    assign pop_payload_slot = pop_payload_buffer_word[2:1];
    assign pop_payload_firstOfGroup = pop_payload_buffer_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_buffer, push_payload_slot, push_payload_firstOfGroup};
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
