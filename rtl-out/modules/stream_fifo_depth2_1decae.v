// stream_fifo_depth2_1decae.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters depth = 2, payload = bundle({ n: u(12), kept: u(12), list: u(1) }), edge = rising,
// reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR b19202a0. Do not edit.
`default_nettype none
module stream_fifo_depth2_1decae (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [11:0] push_payload_n,
    input  wire [11:0] push_payload_kept,
    input  wire        push_payload_list,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [11:0] pop_payload_n,
    output wire [11:0] pop_payload_kept,
    output wire        pop_payload_list,

    output wire [ 1:0] level
);
    reg [24:0] query_store [0:1];
    reg query_head;
    reg query_tail;
    reg [1:0] query_used;

    wire [24:0] query_2 = query_store[query_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire query_5 = ~pop_fire;
    wire query_6 = push_fire & query_5;
    wire query_8 = ~push_fire;
    wire query_9 = pop_fire & query_8;

    assign push_ready = query_used != 2'd2;
    assign pop_valid = query_used != 2'd0;
    assign pop_payload_n = query_2[24:13];
    assign pop_payload_kept = query_2[12:1];
    assign pop_payload_list = query_2[0];
    assign level = query_used;

    always @(posedge clock) begin
        if (push_fire) begin
            query_store[query_tail] <= {push_payload_n, push_payload_kept, push_payload_list};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            query_head <= 1'd0;
            query_tail <= 1'd0;
            query_used <= 2'd0;
        end else begin
            if (push_fire) query_tail <= query_tail + 1'd1;
            if (pop_fire) query_head <= query_head + 1'd1;
            if (query_6) begin
                query_used <= query_used + 2'd1;
            end else if (query_9) begin
                query_used <= query_used - 2'd1;
            end
        end
    end
endmodule
`default_nettype wire
