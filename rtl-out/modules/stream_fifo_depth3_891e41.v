// stream_fifo_depth3_891e41.
// Source generators/spatten/multiply/progressive-softmax.ts.
// Parameters depth = 3, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 9d81dfa8. Do not edit.
`default_nettype none
module stream_fifo_depth3_891e41 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [1:0] level
);
    reg kind_store [0:2];
    reg [1:0] kind_head;
    reg [1:0] kind_tail;
    reg [1:0] kind_used;

    wire push_fire = push_valid & push_ready;
    wire kind_3 = kind_tail == 2'd2;
    wire [1:0] kind_4 = kind_tail + 2'd1;
    wire kind_6 = kind_head == 2'd2;
    wire [1:0] kind_7 = kind_head + 2'd1;
    wire pop_fire = pop_valid & pop_ready;
    wire kind_9 = ~pop_fire;
    wire kind_10 = push_fire & kind_9;
    wire kind_12 = ~push_fire;
    wire kind_13 = pop_fire & kind_12;

    assign push_ready = kind_used != 2'd3;
    assign pop_valid = kind_used != 2'd0;
    assign pop_payload = kind_store[kind_head];
    assign level = kind_used;

    always @(posedge clock) begin
        if (push_fire) kind_store[kind_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            kind_head <= 2'd0;
            kind_tail <= 2'd0;
            kind_used <= 2'd0;
        end else begin
            if (push_fire) kind_tail <= kind_3 ? 2'd0 : kind_4;
            if (pop_fire) kind_head <= kind_6 ? 2'd0 : kind_7;
            if (kind_10) begin
                kind_used <= kind_used + 2'd1;
            end else if (kind_13) begin
                kind_used <= kind_used - 2'd1;
            end
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_3: assert (kind_head < 2'd3);
            if (push_fire) begin
                index_below_3_1: assert (kind_tail < 2'd3);
            end
        end
    end
`endif
endmodule
`default_nettype wire
