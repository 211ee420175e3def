// stream_fifo_depth32_a10980: a cell of the library.
// Parameters depth = 32, payload = bundle({ buffer: u(1), slot: u(2), m0: u(31), shift: u(6),
// firstOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR e94d2a13. Do not edit.
`default_nettype none
module stream_fifo_depth32_a10980 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_buffer,
    input  wire [ 1:0] push_payload_slot,
    input  wire [30:0] push_payload_m0,
    input  wire [ 5:0] push_payload_shift,
    input  wire        push_payload_firstOfGroup,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_buffer,
    output wire [ 1:0] pop_payload_slot,
    output wire [30:0] pop_payload_m0,
    output wire [ 5:0] pop_payload_shift,
    output wire        pop_payload_firstOfGroup,

    output wire [ 5:0] level
);
    reg [40:0] store [0:31];
    reg [4:0] head;
    reg [4:0] tail;
    reg [5:0] used;

    wire [40:0] pop_payload_buffer_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 6'd32;
    assign pop_valid = used != 6'd0;
    assign pop_payload_buffer = pop_payload_buffer_word[40];
    assign pop_payload_slot = pop_payload_buffer_word[39:38];
    assign pop_payload_m0 = pop_payload_buffer_word[37:7];
    assign pop_payload_shift = pop_payload_buffer_word[6:1];
    assign pop_payload_firstOfGroup = pop_payload_buffer_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_buffer, push_payload_slot, push_payload_m0,
                    push_payload_shift, push_payload_firstOfGroup};
        end
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
