// stream_fifo_depth32_9d3a9e.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 3a44a94e. Do not edit.
`default_nettype none
module stream_fifo_depth32_9d3a9e (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [5:0] level
);
    reg scored_store [0:31];
    reg [4:0] scored_head;
    reg [4:0] scored_tail;
    reg [5:0] scored_used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire scored_5 = ~pop_fire;
    wire scored_6 = push_fire & scored_5;
    wire scored_8 = ~push_fire;
    wire scored_9 = pop_fire & scored_8;

    assign push_ready = scored_used != 6'd32;
    assign pop_valid = scored_used != 6'd0;
    assign pop_payload = scored_store[scored_head];
    assign level = scored_used;

    always @(posedge clock) begin
        if (push_fire) scored_store[scored_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            scored_head <= 5'd0;
            scored_tail <= 5'd0;
            scored_used <= 6'd0;
        end else begin
            if (push_fire) scored_tail <= scored_tail + 5'd1;
            if (pop_fire) scored_head <= scored_head + 5'd1;
            if (scored_6) begin
                scored_used <= scored_used + 6'd1;
            end else if (scored_9) begin
                scored_used <= scored_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
