// stream_fifo_depth64_f06404: a cell of the library.
// Parameters depth = 64, payload = bundle({ channel: u(3), last: u(1) }), edge = rising, reset
// = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 7eef9a0d. Do not edit.
`default_nettype none
module stream_fifo_depth64_f06404 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [2:0] push_payload_channel,
    input  wire       push_payload_last,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [2:0] pop_payload_channel,
    output wire       pop_payload_last,

    output wire [6:0] level
);
    reg [3:0] store [0:63];
    reg [5:0] head;
    reg [5:0] tail;
    reg [6:0] used;

    wire [3:0] pop_payload_channel_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 7'd64;
    assign pop_valid = used != 7'd0;
    assign pop_payload_channel = pop_payload_channel_word[3:1];
    assign pop_payload_last = pop_payload_channel_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_channel, push_payload_last};
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
