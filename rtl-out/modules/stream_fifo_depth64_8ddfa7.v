// stream_fifo_depth64_8ddfa7.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 64, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 4f6d4e8a. Do not edit.
`default_nettype none
module stream_fifo_depth64_8ddfa7 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [6:0] level
);
    reg ends_store [0:63];
    reg [5:0] ends_head;
    reg [5:0] ends_tail;
    reg [6:0] ends_used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire ends_5 = ~pop_fire;
    wire ends_6 = push_fire & ends_5;
    wire ends_8 = ~push_fire;
    wire ends_9 = pop_fire & ends_8;

    assign push_ready = ends_used != 7'd64;
    assign pop_valid = ends_used != 7'd0;
    assign pop_payload = ends_store[ends_head];
    assign level = ends_used;

    always @(posedge clock) begin
        if (push_fire) ends_store[ends_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            ends_head <= 6'd0;
            ends_tail <= 6'd0;
            ends_used <= 7'd0;
        end else begin
            if (push_fire) ends_tail <= ends_tail + 6'd1;
            if (pop_fire) ends_head <= ends_head + 6'd1;
            if (ends_6) begin
                ends_used <= ends_used + 7'd1;
            end else if (ends_9) begin
                ends_used <= ends_used - 7'd1;
            end
        end
    end
endmodule
`default_nettype wire
