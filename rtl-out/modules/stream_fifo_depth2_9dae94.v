// stream_fifo_depth2_9dae94: a cell of the library.
// Parameters depth = 2, payload = bundle({ n: u(6), kept: u(6), list: u(1) }), edge = rising,
// reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 39c3ae67. Do not edit.
`default_nettype none
module stream_fifo_depth2_9dae94 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire [5:0] push_payload_n,
    input  wire [5:0] push_payload_kept,
    input  wire       push_payload_list,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire [5:0] pop_payload_n,
    output wire [5:0] pop_payload_kept,
    output wire       pop_payload_list,

    output wire [1:0] level
);
    reg [12:0] store [0:1];
    reg head;
    reg tail;
    reg [1:0] used;

    wire [12:0] pop_payload_n_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 2'd2;
    assign pop_valid = used != 2'd0;
    assign pop_payload_n = pop_payload_n_word[12:7];
    assign pop_payload_kept = pop_payload_n_word[6:1];
    assign pop_payload_list = pop_payload_n_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_n, push_payload_kept, push_payload_list};
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
