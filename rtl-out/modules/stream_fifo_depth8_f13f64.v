// stream_fifo_depth8_f13f64.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters depth = 8, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 207d329e. Do not edit.
`default_nettype none
module stream_fifo_depth8_f13f64 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [3:0] level
);
    reg lists_store [0:7];
    reg [2:0] lists_head;
    reg [2:0] lists_tail;
    reg [3:0] lists_used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire lists_5 = ~pop_fire;
    wire lists_6 = push_fire & lists_5;
    wire lists_8 = ~push_fire;
    wire lists_9 = pop_fire & lists_8;

    assign push_ready = lists_used != 4'd8;
    assign pop_valid = lists_used != 4'd0;
    assign pop_payload = lists_store[lists_head];
    assign level = lists_used;

    always @(posedge clock) begin
        if (push_fire) lists_store[lists_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            lists_head <= 3'd0;
            lists_tail <= 3'd0;
            lists_used <= 4'd0;
        end else begin
            if (push_fire) lists_tail <= lists_tail + 3'd1;
            if (pop_fire) lists_head <= lists_head + 3'd1;
            if (lists_6) begin
                lists_used <= lists_used + 4'd1;
            end else if (lists_9) begin
                lists_used <= lists_used - 4'd1;
            end
        end
    end
endmodule
`default_nettype wire
