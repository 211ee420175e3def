// stream_fifo_depth8_415c22.
// Source generators/spatten/top-k/value-pruner.ts.
// Parameters depth = 8, payload = bundle({ n: u(12), step: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 6d9ff677. Do not edit.
`default_nettype none
module stream_fifo_depth8_415c22 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [11:0] push_payload_n,
    input  wire        push_payload_step,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [11:0] pop_payload_n,
    output wire        pop_payload_step,

    output wire [ 3:0] level
);
    reg [12:0] current_store [0:7];
    reg [2:0] current_head;
    reg [2:0] current_tail;
    reg [3:0] current_used;

    wire [12:0] current_2 = current_store[current_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire current_5 = ~pop_fire;
    wire current_6 = push_fire & current_5;
    wire current_8 = ~push_fire;
    wire current_9 = pop_fire & current_8;

    assign push_ready = current_used != 4'd8;
    assign pop_valid = current_used != 4'd0;
    assign pop_payload_n = current_2[12:1];
    assign pop_payload_step = current_2[0];
    assign level = current_used;

    always @(posedge clock) begin
        if (push_fire) current_store[current_tail] <= {push_payload_n, push_payload_step};
    end

    always @(posedge clock) begin
        if (reset) begin
            current_head <= 3'd0;
            current_tail <= 3'd0;
            current_used <= 4'd0;
        end else begin
            if (push_fire) current_tail <= current_tail + 3'd1;
            if (pop_fire) current_head <= current_head + 3'd1;
            if (current_6) begin
                current_used <= current_used + 4'd1;
            end else if (current_9) begin
                current_used <= current_used - 4'd1;
            end
        end
    end
endmodule
`default_nettype wire
