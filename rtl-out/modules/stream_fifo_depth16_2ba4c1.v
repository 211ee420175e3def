// stream_fifo_depth16_2ba4c1.
// Source generators/spatten/attention/query-fetcher.ts.
// Parameters depth = 16, payload = bundle({ bits: u(4), skip: u(3) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR e666ac19. Do not edit.
`default_nettype none
module stream_fifo_depth16_2ba4c1 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [3:0] push_payload_bits,
    input  wire [2:0] push_payload_skip,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [3:0] pop_payload_bits,
    output wire [2:0] pop_payload_skip,

    output wire [4:0] level
);
    reg [6:0] known_store [0:15];
    reg [3:0] known_head;
    reg [3:0] known_tail;
    reg [4:0] known_used;

    wire [6:0] known_2 = known_store[known_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire known_5 = ~pop_fire;
    wire known_6 = push_fire & known_5;
    wire known_8 = ~push_fire;
    wire known_9 = pop_fire & known_8;

    assign push_ready = known_used != 5'd16;
    assign pop_valid = known_used != 5'd0;
    assign pop_payload_bits = known_2[6:3];
    assign pop_payload_skip = known_2[2:0];
    assign level = known_used;

    always @(posedge clock) begin
        if (push_fire) known_store[known_tail] <= {push_payload_bits, push_payload_skip};
    end

    always @(posedge clock) begin
        if (reset) begin
            known_head <= 4'd0;
            known_tail <= 4'd0;
            known_used <= 5'd0;
        end else begin
            if (push_fire) known_tail <= known_tail + 4'd1;
            if (pop_fire) known_head <= known_head + 4'd1;
            if (known_6) begin
                known_used <= known_used + 5'd1;
            end else if (known_9) begin
                known_used <= known_used - 5'd1;
            end
        end
    end
endmodule
`default_nettype wire
