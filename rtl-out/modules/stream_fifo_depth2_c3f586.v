// stream_fifo_depth2_c3f586: a cell of the library.
// Parameters depth = 2, payload = bundle({ buffer: u(1), head: u(1), n: u(12), sizeLog: u(1),
// operand: choice(Upper, Residual, Whole), fresh: u(1), planes: bundle({ msbBits: u(4),
// lsbBits: u(4), midpoint: u(1) }) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 23c9605d. Do not edit.
`default_nettype none
module stream_fifo_depth2_c3f586 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_buffer,
    input  wire        push_payload_head,
    input  wire [11:0] push_payload_n,
    input  wire        push_payload_sizeLog,
    input  wire [ 1:0] push_payload_operand,
    input  wire        push_payload_fresh,
    input  wire [ 3:0] push_payload_planes_msbBits,
    input  wire [ 3:0] push_payload_planes_lsbBits,
    input  wire        push_payload_planes_midpoint,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_buffer,
    output wire        pop_payload_head,
    output wire [11:0] pop_payload_n,
    output wire        pop_payload_sizeLog,
    output wire [ 1:0] pop_payload_operand,
    output wire        pop_payload_fresh,
    output wire [ 3:0] pop_payload_planes_msbBits,
    output wire [ 3:0] pop_payload_planes_lsbBits,
    output wire        pop_payload_planes_midpoint,

    output wire [ 1:0] level
);
    reg [26:0] store [0:1];
    reg head;
    reg tail;
    reg [1:0] used;

    wire [26:0] pop_payload_buffer_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 2'd2;
    assign pop_valid = used != 2'd0;
    assign pop_payload_buffer = pop_payload_buffer_word[26];
    assign pop_payload_head = pop_payload_buffer_word[25];
    assign pop_payload_n = pop_payload_buffer_word[24:13];
    assign pop_payload_sizeLog = pop_payload_buffer_word[12];
    assign pop_payload_operand = pop_payload_buffer_word[11:10];
    assign pop_payload_fresh = pop_payload_buffer_word[9];
    assign pop_payload_planes_msbBits = pop_payload_buffer_word[8:5];
    assign pop_payload_planes_lsbBits = pop_payload_buffer_word[4:1];
    assign pop_payload_planes_midpoint = pop_payload_buffer_word[0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_buffer, push_payload_head, push_payload_n,
                    push_payload_sizeLog, push_payload_operand, push_payload_fresh,
                    push_payload_planes_msbBits, push_payload_planes_lsbBits,
                    push_payload_planes_midpoint};
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
