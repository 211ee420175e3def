// stream_fifo_depth32_d243d7: a cell of the library.
// Parameters depth = 32, payload = bundle({ place: bundle({ buffer: u(1), slot: u(2), head:
// u(2) }), firstOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR feb5c6b4. Do not edit.
`default_nettype none
module stream_fifo_depth32_d243d7 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_place_buffer,
    input  wire [1:0] push_payload_place_slot,
    input  wire [1:0] push_payload_place_head,
    input  wire       push_payload_firstOfGroup,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_place_buffer,
    output wire [1:0] pop_payload_place_slot,
    output wire [1:0] pop_payload_place_head,
    output wire       pop_payload_firstOfGroup,

    output wire [5:0] level
);
    reg [5:0] store [0:31];
    reg [4:0] head;
    reg [4:0] tail;
    reg [5:0] used;

    wire [5:0] pop_payload_place_buffer_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 6'd32;
    assign pop_valid = used != 6'd0;
    assign pop_payload_place_buffer = pop_payload_place_buffer_word[5];
    assign pop_payload_place_slot = pop_payload_place_buffer_word[4:3];
    assign pop_payload_place_head = pop_payload_place_buffer_word[2:1];
    assign pop_payload_firstOfGroup = pop_payload_place_buffer_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_place_buffer, push_payload_place_slot,
                    push_payload_place_head, push_payload_firstOfGroup};
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
