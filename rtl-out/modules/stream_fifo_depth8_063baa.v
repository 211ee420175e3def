// stream_fifo_depth8_063baa: a cell of the library.
// Parameters depth = 8, payload = bundle({ channel: u(1), last: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 384f1d81. Do not edit.
`default_nettype none
module stream_fifo_depth8_063baa (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_channel,
    input  wire       push_payload_last,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_channel,
    output wire       pop_payload_last,

    output wire [3:0] level
);
    reg [1:0] store [0:7];
    reg [2:0] head;
    reg [2:0] tail;
    reg [3:0] used;

    wire [1:0] pop_payload_channel_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 4'd8;
    assign pop_valid = used != 4'd0;
    assign pop_payload_channel = pop_payload_channel_word[1];
    assign pop_payload_last = pop_payload_channel_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_channel, push_payload_last};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 3'd0;
            tail <= 3'd0;
            used <= 4'd0;
        end else begin
            if (push_fire) tail <= tail + 3'd1;
            if (pop_fire) head <= head + 3'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 4'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 4'd1;
            end
        end
    end
endmodule
`default_nettype wire
