// stream_fifo_depth32_601b3d.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ buffer: u(1), slot: u(2), head: u(2) }), edge =
// rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR a423a6d0. Do not edit.
`default_nettype none
module stream_fifo_depth32_601b3d (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_buffer,
    input  wire [1:0] push_payload_slot,
    input  wire [1:0] push_payload_head,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_buffer,
    output wire [1:0] pop_payload_slot,
    output wire [1:0] pop_payload_head,

    output wire [5:0] level
);
    reg [4:0] orders_store [0:31];
    reg [4:0] orders_head;
    reg [4:0] orders_tail;
    reg [5:0] orders_used;

    wire [4:0] orders_2 = orders_store[orders_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire orders_5 = ~pop_fire;
    wire orders_6 = push_fire & orders_5;
    wire orders_8 = ~push_fire;
    wire orders_9 = pop_fire & orders_8;

    assign push_ready = orders_used != 6'd32;
    assign pop_valid = orders_used != 6'd0;
    assign pop_payload_buffer = orders_2[4];
    assign pop_payload_slot = orders_2[3:2];
    assign pop_payload_head = orders_2[1:0];
    assign level = orders_used;

    always @(posedge clock) begin
        if (push_fire) begin
            orders_store[orders_tail] <= {push_payload_buffer, push_payload_slot,
                    push_payload_head};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            orders_head <= 5'd0;
            orders_tail <= 5'd0;
            orders_used <= 6'd0;
        end else begin
            if (push_fire) orders_tail <= orders_tail + 5'd1;
            if (pop_fire) orders_head <= orders_head + 5'd1;
            if (orders_6) begin
                orders_used <= orders_used + 6'd1;
            end else if (orders_9) begin
                orders_used <= orders_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
