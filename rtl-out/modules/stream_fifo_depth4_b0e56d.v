// stream_fifo_depth4_b0e56d.
// Source generators/spatten/control/burst-writer.ts.
// Parameters depth = 4, payload = bundle({ address: u(32), len: u(8) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR c784fd67. Do not edit.
`default_nettype none
module stream_fifo_depth4_b0e56d (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [31:0] push_payload_address,
    input  wire [ 7:0] push_payload_len,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [31:0] pop_payload_address,
    output wire [ 7:0] pop_payload_len,

    output wire [ 2:0] level
);
    reg [39:0] bursts_store [0:3];
    reg [1:0] bursts_head;
    reg [1:0] bursts_tail;
    reg [2:0] bursts_used;

    wire [39:0] bursts_2 = bursts_store[bursts_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire bursts_5 = ~pop_fire;
    wire bursts_6 = push_fire & bursts_5;
    wire bursts_8 = ~push_fire;
    wire bursts_9 = pop_fire & bursts_8;

    assign push_ready = bursts_used != 3'd4;
    assign pop_valid = bursts_used != 3'd0;
    assign pop_payload_address = bursts_2[39:8];
    assign pop_payload_len = bursts_2[7:0];
    assign level = bursts_used;

    always @(posedge clock) begin
        if (push_fire) bursts_store[bursts_tail] <= {push_payload_address, push_payload_len};
    end

    always @(posedge clock) begin
        if (reset) begin
            bursts_head <= 2'd0;
            bursts_tail <= 2'd0;
            bursts_used <= 3'd0;
        end else begin
            if (push_fire) bursts_tail <= bursts_tail + 2'd1;
            if (pop_fire) bursts_head <= bursts_head + 2'd1;
            if (bursts_6) begin
                bursts_used <= bursts_used + 3'd1;
            end else if (bursts_9) begin
                bursts_used <= bursts_used - 3'd1;
            end
        end
    end
endmodule
`default_nettype wire
