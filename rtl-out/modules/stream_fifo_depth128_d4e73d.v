// stream_fifo_depth128_d4e73d: a cell of the library.
// Parameters depth = 128, payload = bundle({ mask: u(8), last: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 477996e7. Do not edit.
`default_nettype none
module stream_fifo_depth128_d4e73d (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [7:0] push_payload_mask,
    input  wire       push_payload_last,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [7:0] pop_payload_mask,
    output wire       pop_payload_last,

    output wire [7:0] level
);
    reg [8:0] store [0:127];
    reg [6:0] head;
    reg [6:0] tail;
    reg [7:0] used;

    wire [8:0] pop_payload_mask_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 8'd128;
    assign pop_valid = used != 8'd0;
    assign pop_payload_mask = pop_payload_mask_word[8:1];
    assign pop_payload_last = pop_payload_mask_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_mask, push_payload_last};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 7'd0;
            tail <= 7'd0;
            used <= 8'd0;
        end else begin
            if (push_fire) tail <= tail + 7'd1;
            if (pop_fire) head <= head + 7'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 8'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 8'd1;
            end
        end
    end
endmodule
`default_nettype wire
