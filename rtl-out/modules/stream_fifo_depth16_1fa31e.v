// stream_fifo_depth16_1fa31e.
// Source generators/spatten/multiply/progressive.ts.
// Parameters depth = 16, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR fc1a42f5. Do not edit.
`default_nettype none
module stream_fifo_depth16_1fa31e (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [4:0] level
);
    reg kind_store [0:15];
    reg [3:0] kind_head;
    reg [3:0] kind_tail;
    reg [4:0] kind_used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire kind_5 = ~pop_fire;
    wire kind_6 = push_fire & kind_5;
    wire kind_8 = ~push_fire;
    wire kind_9 = pop_fire & kind_8;

    assign push_ready = kind_used != 5'd16;
    assign pop_valid = kind_used != 5'd0;
    assign pop_payload = kind_store[kind_head];
    assign level = kind_used;

    always @(posedge clock) begin
        if (push_fire) kind_store[kind_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            kind_head <= 4'd0;
            kind_tail <= 4'd0;
            kind_used <= 5'd0;
        end else begin
            if (push_fire) kind_tail <= kind_tail + 4'd1;
            if (pop_fire) kind_head <= kind_head + 4'd1;
            if (kind_6) begin
                kind_used <= kind_used + 5'd1;
            end else if (kind_9) begin
                kind_used <= kind_used - 5'd1;
            end
        end
    end
endmodule
`default_nettype wire
