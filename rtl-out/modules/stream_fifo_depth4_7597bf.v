// stream_fifo_depth4_7597bf.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 4, payload = bundle({ fresh: u(1), slot: u(2) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 942a1a80. Do not edit.
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
    reg [2:0] passed_store [0:3];
    reg [1:0] passed_head;
    reg [1:0] passed_tail;
    reg [2:0] passed_used;

    wire [2:0] passed_2 = passed_store[passed_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire passed_5 = ~pop_fire;
    wire passed_6 = push_fire & passed_5;
    wire passed_8 = ~push_fire;
    wire passed_9 = pop_fire & passed_8;

    assign push_ready = passed_used != 3'd4;
    assign pop_valid = passed_used != 3'd0;
    assign pop_payload_fresh = passed_2[2];
    assign pop_payload_slot = passed_2[1:0];
    assign level = passed_used;

    always @(posedge clock) begin
        if (push_fire) passed_store[passed_tail] <= {push_payload_fresh, push_payload_slot};
    end

    always @(posedge clock) begin
        if (reset) begin
            passed_head <= 2'd0;
            passed_tail <= 2'd0;
            passed_used <= 3'd0;
        end else begin
            if (push_fire) passed_tail <= passed_tail + 2'd1;
            if (pop_fire) passed_head <= passed_head + 2'd1;
            if (passed_6) begin
                passed_used <= passed_used + 3'd1;
            end else if (passed_9) begin
                passed_used <= passed_used - 3'd1;
            end
        end
    end
endmodule
`default_nettype wire
