// stream_fifo_depth6_aceb56: a cell of the library.
// Parameters depth = 6, payload = bundle({ data: u(64), last: u(1) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 901a9324. Do not edit.
`default_nettype none
module stream_fifo_depth6_aceb56 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [63:0] push_payload_data,
    input  wire        push_payload_last,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [63:0] pop_payload_data,
    output wire        pop_payload_last,

    output wire [ 2:0] level
);
    reg [64:0] store [0:5];
    reg [2:0] head;
    reg [2:0] tail;
    reg [2:0] used;

    wire [64:0] pop_payload_data_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 3'd6;
    assign pop_valid = used != 3'd0;
    assign pop_payload_data = pop_payload_data_word[64:1];
    assign pop_payload_last = pop_payload_data_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_data, push_payload_last};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 3'd0;
            tail <= 3'd0;
            used <= 3'd0;
        end else begin
            if (push_fire) tail <= (tail == 3'd5) ? 3'd0 : tail + 3'd1;
            if (pop_fire) head <= (head == 3'd5) ? 3'd0 : head + 3'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 3'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 3'd1;
            end
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_6: assert (head < 3'd6);
            if (push_fire) begin
                index_below_6_1: assert (tail < 3'd6);
            end
        end
    end
`endif
endmodule
`default_nettype wire
