// stream_fifo_depth32_2279af.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ threshold: u(13), scale: bundle({ multiplier:
// u(16), shift: u(6) }) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 8212e4b2. Do not edit.
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
    reg [34:0] scale_store [0:31];
    reg [4:0] scale_head;
    reg [4:0] scale_tail;
    reg [5:0] scale_used;

    wire [34:0] scale_2 = scale_store[scale_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire scale_5 = ~pop_fire;
    wire scale_6 = push_fire & scale_5;
    wire scale_8 = ~push_fire;
    wire scale_9 = pop_fire & scale_8;

    assign push_ready = scale_used != 6'd32;
    assign pop_valid = scale_used != 6'd0;
    assign pop_payload_threshold = scale_2[34:22];
    assign pop_payload_scale_multiplier = scale_2[21:6];
    assign pop_payload_scale_shift = scale_2[5:0];
    assign level = scale_used;

    always @(posedge clock) begin
        if (push_fire) begin
            scale_store[scale_tail] <= {push_payload_threshold, push_payload_scale_multiplier,
                    push_payload_scale_shift};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            scale_head <= 5'd0;
            scale_tail <= 5'd0;
            scale_used <= 6'd0;
        end else begin
            if (push_fire) scale_tail <= scale_tail + 5'd1;
            if (pop_fire) scale_head <= scale_head + 5'd1;
            if (scale_6) begin
                scale_used <= scale_used + 6'd1;
            end else if (scale_9) begin
                scale_used <= scale_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
