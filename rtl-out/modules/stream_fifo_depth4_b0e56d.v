// stream_fifo_depth4_b0e56d: a cell of the library.
// Parameters depth = 4, payload = bundle({ address: u(32), len: u(8) }), edge = rising, reset =
// synchronous, active = high.
// Reset: reset synchronous, active high.
// IR d417c0ca. Do not edit.
`default_nettype none
module stream_fifo_depth4_b0e56d (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [31:0] push_payload_address,
    input  wire [ 7:0] push_payload_len,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [31:0] pop_payload_address,
    output wire [ 7:0] pop_payload_len,

    output wire [ 2:0] level
);
    reg [39:0] store [0:3];
    reg [1:0] head;
    reg [1:0] tail;
    reg [2:0] used;

    wire [39:0] pop_payload_address_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 3'd4;
    assign pop_valid = used != 3'd0;
    assign pop_payload_address = pop_payload_address_word[39:8];
    assign pop_payload_len = pop_payload_address_word[7:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_address, push_payload_len};
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
