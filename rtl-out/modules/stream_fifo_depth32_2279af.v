// stream_fifo_depth32_2279af.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ threshold: u(13), scale: bundle({ multiplier:
// u(16), shift: u(6) }) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR c7ac1691. Do not edit.
`default_nettype none
module stream_fifo_depth32_2279af (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [12:0] push_payload_threshold,
    input  wire [15:0] push_payload_scale_multiplier,
    input  wire [ 5:0] push_payload_scale_shift,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [12:0] pop_payload_threshold,
    output wire [15:0] pop_payload_scale_multiplier,
    output wire [ 5:0] pop_payload_scale_shift,

    output wire [ 5:0] level
);
    reg [34:0] ahead_store [0:31];
    reg [4:0] ahead_head;
    reg [4:0] ahead_tail;
    reg [5:0] ahead_used;

    wire [34:0] ahead_2 = ahead_store[ahead_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire ahead_5 = ~pop_fire;
    wire ahead_6 = push_fire & ahead_5;
    wire ahead_8 = ~push_fire;
    wire ahead_9 = pop_fire & ahead_8;

    assign push_ready = ahead_used != 6'd32;
    assign pop_valid = ahead_used != 6'd0;
    assign pop_payload_threshold = ahead_2[34:22];
    assign pop_payload_scale_multiplier = ahead_2[21:6];
    assign pop_payload_scale_shift = ahead_2[5:0];
    assign level = ahead_used;

    always @(posedge clock) begin
        if (push_fire) begin
            ahead_store[ahead_tail] <= {push_payload_threshold, push_payload_scale_multiplier,
                    push_payload_scale_shift};
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
