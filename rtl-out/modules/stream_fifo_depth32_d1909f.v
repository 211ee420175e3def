// stream_fifo_depth32_d1909f.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ n: u(8), kept: u(8), list: u(1) }), edge = rising,
// reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 1f9a58e0. Do not edit.
`default_nettype none
module stream_fifo_depth32_d1909f (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [7:0] push_payload_n,
    input  wire [7:0] push_payload_kept,
    input  wire       push_payload_list,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [7:0] pop_payload_n,
    output wire [7:0] pop_payload_kept,
    output wire       pop_payload_list,

    output wire [5:0] level
);
    reg [16:0] pruning_store [0:31];
    reg [4:0] pruning_head;
    reg [4:0] pruning_tail;
    reg [5:0] pruning_used;

    wire [16:0] pruning_2 = pruning_store[pruning_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire pruning_5 = ~pop_fire;
    wire pruning_6 = push_fire & pruning_5;
    wire pruning_8 = ~push_fire;
    wire pruning_9 = pop_fire & pruning_8;

    assign push_ready = pruning_used != 6'd32;
    assign pop_valid = pruning_used != 6'd0;
    assign pop_payload_n = pruning_2[16:9];
    assign pop_payload_kept = pruning_2[8:1];
    assign pop_payload_list = pruning_2[0];
    assign level = pruning_used;

    always @(posedge clock) begin
        if (push_fire) begin
            pruning_store[pruning_tail] <= {push_payload_n, push_payload_kept, push_payload_list};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            pruning_head <= 5'd0;
            pruning_tail <= 5'd0;
            pruning_used <= 6'd0;
        end else begin
            if (push_fire) pruning_tail <= pruning_tail + 5'd1;
            if (pop_fire) pruning_head <= pruning_head + 5'd1;
            if (pruning_6) begin
                pruning_used <= pruning_used + 6'd1;
            end else if (pruning_9) begin
                pruning_used <= pruning_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
