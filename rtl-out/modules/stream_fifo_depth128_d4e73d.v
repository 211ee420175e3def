// stream_fifo_depth128_d4e73d.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 128, payload = bundle({ mask: u(8), last: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 6b81f38a. Do not edit.
`default_nettype none
module stream_fifo_depth128_d4e73d (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [7:0] push_payload_mask,
    input  wire       push_payload_last,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [7:0] pop_payload_mask,
    output wire       pop_payload_last,

    output wire [7:0] level
);
    reg [8:0] mask_store [0:127];
    reg [6:0] mask_head;
    reg [6:0] mask_tail;
    reg [7:0] mask_used;

    wire [8:0] mask_2 = mask_store[mask_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire mask_5 = ~pop_fire;
    wire mask_6 = push_fire & mask_5;
    wire mask_8 = ~push_fire;
    wire mask_9 = pop_fire & mask_8;

    assign push_ready = mask_used != 8'd128;
    assign pop_valid = mask_used != 8'd0;
    assign pop_payload_mask = mask_2[8:1];
    assign pop_payload_last = mask_2[0];
    assign level = mask_used;

    always @(posedge clock) begin
        if (push_fire) mask_store[mask_tail] <= {push_payload_mask, push_payload_last};
    end

    always @(posedge clock) begin
        if (reset) begin
            mask_head <= 7'd0;
            mask_tail <= 7'd0;
            mask_used <= 8'd0;
        end else begin
            if (push_fire) mask_tail <= mask_tail + 7'd1;
            if (pop_fire) mask_head <= mask_head + 7'd1;
            if (mask_6) begin
                mask_used <= mask_used + 8'd1;
            end else if (mask_9) begin
                mask_used <= mask_used - 8'd1;
            end
        end
    end
endmodule
`default_nettype wire
