// stream_fifo_depth32_9825f6.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ place: bundle({ buffer: u(1), slot: u(1) }),
// lastOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 95c7fd76. Do not edit.
`default_nettype none
module stream_fifo_depth32_9825f6 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_place_buffer,
    input  wire       push_payload_place_slot,
    input  wire       push_payload_lastOfGroup,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_place_buffer,
    output wire       pop_payload_place_slot,
    output wire       pop_payload_lastOfGroup,

    output wire [5:0] level
);
    reg [2:0] multiplying_store [0:31];
    reg [4:0] multiplying_head;
    reg [4:0] multiplying_tail;
    reg [5:0] multiplying_used;

    wire [2:0] multiplying_2 = multiplying_store[multiplying_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire multiplying_5 = ~pop_fire;
    wire multiplying_6 = push_fire & multiplying_5;
    wire multiplying_8 = ~push_fire;
    wire multiplying_9 = pop_fire & multiplying_8;

    assign push_ready = multiplying_used != 6'd32;
    assign pop_valid = multiplying_used != 6'd0;
    assign pop_payload_place_buffer = multiplying_2[2];
    assign pop_payload_place_slot = multiplying_2[1];
    assign pop_payload_lastOfGroup = multiplying_2[0];
    assign level = multiplying_used;

    always @(posedge clock) begin
        if (push_fire) begin
            multiplying_store[multiplying_tail] <= {push_payload_place_buffer,
                    push_payload_place_slot, push_payload_lastOfGroup};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            multiplying_head <= 5'd0;
            multiplying_tail <= 5'd0;
            multiplying_used <= 6'd0;
        end else begin
            if (push_fire) multiplying_tail <= multiplying_tail + 5'd1;
            if (pop_fire) multiplying_head <= multiplying_head + 5'd1;
            if (multiplying_6) begin
                multiplying_used <= multiplying_used + 6'd1;
            end else if (multiplying_9) begin
                multiplying_used <= multiplying_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
