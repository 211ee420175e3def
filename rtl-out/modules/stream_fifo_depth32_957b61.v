// stream_fifo_depth32_957b61.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ place: bundle({ buffer: u(1), slot: u(1), head:
// u(4) }), firstOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 57279e65. Do not edit.
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
    reg [6:0] ahead_store [0:31];
    reg [4:0] ahead_head;
    reg [4:0] ahead_tail;
    reg [5:0] ahead_used;

    wire [6:0] ahead_2 = ahead_store[ahead_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire ahead_5 = ~pop_fire;
    wire ahead_6 = push_fire & ahead_5;
    wire ahead_8 = ~push_fire;
    wire ahead_9 = pop_fire & ahead_8;

    assign push_ready = ahead_used != 6'd32;
    assign pop_valid = ahead_used != 6'd0;
    assign pop_payload_place_buffer = ahead_2[6];
    assign pop_payload_place_slot = ahead_2[5];
    assign pop_payload_place_head = ahead_2[4:1];
    assign pop_payload_firstOfGroup = ahead_2[0];
    assign level = ahead_used;

    always @(posedge clock) begin
        if (push_fire) begin
            ahead_store[ahead_tail] <= {push_payload_place_buffer, push_payload_place_slot,
                    push_payload_place_head, push_payload_firstOfGroup};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            ahead_head <= 5'd0;
            ahead_tail <= 5'd0;
            ahead_used <= 6'd0;
        end else begin
            if (push_fire) ahead_tail <= ahead_tail + 5'd1;
            if (pop_fire) ahead_head <= ahead_head + 5'd1;
            if (ahead_6) begin
                ahead_used <= ahead_used + 6'd1;
            end else if (ahead_9) begin
                ahead_used <= ahead_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
