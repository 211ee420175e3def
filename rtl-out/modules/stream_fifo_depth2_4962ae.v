// stream_fifo_depth2_4962ae: a cell of the library.
// Parameters depth = 2, payload = bundle({ channel: u(1), address: u(32), length: u(3), last:
// u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR dae9e06e. Do not edit.
`default_nettype none
module stream_fifo_depth2_4962ae (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_channel,
    input  wire [31:0] push_payload_address,
    input  wire [ 2:0] push_payload_length,
    input  wire        push_payload_last,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_channel,
    output wire [31:0] pop_payload_address,
    output wire [ 2:0] pop_payload_length,
    output wire        pop_payload_last,

    output wire [ 1:0] level
);
    reg [36:0] store [0:1];
    reg head;
    reg tail;
    reg [1:0] used;

    wire [36:0] pop_payload_channel_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 2'd2;
    assign pop_valid = used != 2'd0;
    assign pop_payload_channel = pop_payload_channel_word[36];
    assign pop_payload_address = pop_payload_channel_word[35:4];
    assign pop_payload_length = pop_payload_channel_word[3:1];
    assign pop_payload_last = pop_payload_channel_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_channel, push_payload_address, push_payload_length,
                    push_payload_last};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 1'd0;
            tail <= 1'd0;
            used <= 2'd0;
        end else begin
            if (push_fire) tail <= tail + 1'd1;
            if (pop_fire) head <= head + 1'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 2'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 2'd1;
            end
        end
    end
endmodule
`default_nettype wire
