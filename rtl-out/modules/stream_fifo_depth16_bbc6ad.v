// stream_fifo_depth16_bbc6ad: a cell of the library.
// Parameters depth = 16, payload = bundle({ bits: u(4), skip: u(5) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR a9c80d59. Do not edit.
`default_nettype none
module stream_fifo_depth16_bbc6ad (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [3:0] push_payload_bits,
    input  wire [4:0] push_payload_skip,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [3:0] pop_payload_bits,
    output wire [4:0] pop_payload_skip,

    output wire [4:0] level
);
    reg [8:0] store [0:15];
    reg [3:0] head;
    reg [3:0] tail;
    reg [4:0] used;

    wire [8:0] pop_payload_bits_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 5'd16;
    assign pop_valid = used != 5'd0;
    assign pop_payload_bits = pop_payload_bits_word[8:5];
    assign pop_payload_skip = pop_payload_bits_word[4:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_bits, push_payload_skip};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 4'd0;
            tail <= 4'd0;
            used <= 5'd0;
        end else begin
            if (push_fire) tail <= tail + 4'd1;
            if (pop_fire) head <= head + 4'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 5'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 5'd1;
            end
        end
    end
endmodule
`default_nettype wire
