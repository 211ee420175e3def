// stream_fifo_depth4_e2b343: a cell of the library.
// Parameters depth = 4, payload = bundle({ channel: u(3), address: u(32), length: u(2), last:
// u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 028934f7. Do not edit.
`default_nettype none
module stream_fifo_depth4_e2b343 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [ 2:0] push_payload_channel,
    input  wire [31:0] push_payload_address,
    input  wire [ 1:0] push_payload_length,
    input  wire        push_payload_last,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [ 2:0] pop_payload_channel,
    output wire [31:0] pop_payload_address,
    output wire [ 1:0] pop_payload_length,
    output wire        pop_payload_last,

    output wire [ 2:0] level
);
    reg [37:0] store [0:3];
    reg [1:0] head;
    reg [1:0] tail;
    reg [2:0] used;

    wire [37:0] pop_payload_channel_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 3'd4;
    assign pop_valid = used != 3'd0;
    assign pop_payload_channel = pop_payload_channel_word[37:35];
    assign pop_payload_address = pop_payload_channel_word[34:3];
    assign pop_payload_length = pop_payload_channel_word[2:1];
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
            head <= 2'd0;
            tail <= 2'd0;
            used <= 3'd0;
        end else begin
            if (push_fire) tail <= tail + 2'd1;
            if (pop_fire) head <= head + 2'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 3'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 3'd1;
            end
        end
    end
endmodule
`default_nettype wire
