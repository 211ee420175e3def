// stream_fifo_depth32_601b3d: a cell of the library.
// Parameters depth = 32, payload = bundle({ buffer: u(1), slot: u(2), head: u(2) }), edge =
// rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 63c85b03. Do not edit.
`default_nettype none
module stream_fifo_depth32_601b3d (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_buffer,
    input  wire [1:0] push_payload_slot,
    input  wire [1:0] push_payload_head,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_buffer,
    output wire [1:0] pop_payload_slot,
    output wire [1:0] pop_payload_head,

    output wire [5:0] level
);
    reg [4:0] store [0:31];
    reg [4:0] head;
    reg [4:0] tail;
    reg [5:0] used;

    wire [4:0] pop_payload_buffer_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 6'd32;
    assign pop_valid = used != 6'd0;
    assign pop_payload_buffer = pop_payload_buffer_word[4];
    assign pop_payload_slot = pop_payload_buffer_word[3:2];
    assign pop_payload_head = pop_payload_buffer_word[1:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_buffer, push_payload_slot, push_payload_head};
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
