// stream_fifo_depth64_7e7fad: a cell of the library.
// Parameters depth = 64, payload = bundle({ channel: u(4), address: u(32), length: u(1), last:
// u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR ab9c9339. Do not edit.
`default_nettype none
module stream_fifo_depth64_7e7fad (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [ 3:0] push_payload_channel,
    input  wire [31:0] push_payload_address,
    input  wire        push_payload_length,
    input  wire        push_payload_last,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [ 3:0] pop_payload_channel,
    output wire [31:0] pop_payload_address,
    output wire        pop_payload_length,
    output wire        pop_payload_last,

    output wire [ 6:0] level
);
    reg [37:0] store [0:63];
    reg [5:0] head;
    reg [5:0] tail;
    reg [6:0] used;

    wire [37:0] pop_payload_channel_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 7'd64;
    assign pop_valid = used != 7'd0;
    assign pop_payload_channel = pop_payload_channel_word[37:34];
    assign pop_payload_address = pop_payload_channel_word[33:2];
    assign pop_payload_length = pop_payload_channel_word[1];
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
            head <= 6'd0;
            tail <= 6'd0;
            used <= 7'd0;
        end else begin
            if (push_fire) tail <= tail + 6'd1;
            if (pop_fire) head <= head + 6'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 7'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 7'd1;
            end
        end
    end
endmodule
`default_nettype wire
