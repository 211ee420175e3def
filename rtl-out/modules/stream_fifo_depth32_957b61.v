// stream_fifo_depth32_957b61.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ place: bundle({ buffer: u(1), slot: u(1), head:
// u(4) }), firstOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 40b2b7fb. Do not edit.
`default_nettype none
module stream_fifo_depth32_957b61 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_place_buffer,
    input  wire       push_payload_place_slot,
    input  wire [3:0] push_payload_place_head,
    input  wire       push_payload_firstOfGroup,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_place_buffer,
    output wire       pop_payload_place_slot,
    output wire [3:0] pop_payload_place_head,
    output wire       pop_payload_firstOfGroup,

    output wire [5:0] level
);
    reg [6:0] key_store [0:31];
    reg [4:0] key_head;
    reg [4:0] key_tail;
    reg [5:0] key_used;

    wire [6:0] key_2 = key_store[key_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire key_5 = ~pop_fire;
    wire key_6 = push_fire & key_5;
    wire key_8 = ~push_fire;
    wire key_9 = pop_fire & key_8;

    assign push_ready = key_used != 6'd32;
    assign pop_valid = key_used != 6'd0;
    assign pop_payload_place_buffer = key_2[6];
    assign pop_payload_place_slot = key_2[5];
    assign pop_payload_place_head = key_2[4:1];
    assign pop_payload_firstOfGroup = key_2[0];
    assign level = key_used;

    always @(posedge clock) begin
        if (push_fire) begin
            key_store[key_tail] <= {push_payload_place_buffer, push_payload_place_slot,
                    push_payload_place_head, push_payload_firstOfGroup};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            key_head <= 5'd0;
            key_tail <= 5'd0;
            key_used <= 6'd0;
        end else begin
            if (push_fire) key_tail <= key_tail + 5'd1;
            if (pop_fire) key_head <= key_head + 5'd1;
            if (key_6) begin
                key_used <= key_used + 6'd1;
            end else if (key_9) begin
                key_used <= key_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
