// stream_fifo_depth2_b77544.
// Source generators/spatten/multiply/probability-value.ts.
// Parameters depth = 2, payload = bundle({ buffer: u(1), head: u(2), n: u(8), sizeLog: u(1),
// m0: u(31), shift: u(6) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR e601563e. Do not edit.
`default_nettype none
module stream_fifo_depth2_b77544 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_buffer,
    input  wire [ 1:0] push_payload_head,
    input  wire [ 7:0] push_payload_n,
    input  wire        push_payload_sizeLog,
    input  wire [30:0] push_payload_m0,
    input  wire [ 5:0] push_payload_shift,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_buffer,
    output wire [ 1:0] pop_payload_head,
    output wire [ 7:0] pop_payload_n,
    output wire        pop_payload_sizeLog,
    output wire [30:0] pop_payload_m0,
    output wire [ 5:0] pop_payload_shift,

    output wire [ 1:0] level
);
    reg [48:0] job_store [0:1];
    reg job_head;
    reg job_tail;
    reg [1:0] job_used;

    wire [48:0] job_2 = job_store[job_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire job_5 = ~pop_fire;
    wire job_6 = push_fire & job_5;
    wire job_8 = ~push_fire;
    wire job_9 = pop_fire & job_8;

    assign push_ready = job_used != 2'd2;
    assign pop_valid = job_used != 2'd0;
    assign pop_payload_buffer = job_2[48];
    assign pop_payload_head = job_2[47:46];
    assign pop_payload_n = job_2[45:38];
    assign pop_payload_sizeLog = job_2[37];
    assign pop_payload_m0 = job_2[36:6];
    assign pop_payload_shift = job_2[5:0];
    assign level = job_used;

    always @(posedge clock) begin
        if (push_fire) begin
            job_store[job_tail] <= {push_payload_buffer, push_payload_head, push_payload_n,
                    push_payload_sizeLog, push_payload_m0, push_payload_shift};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            job_head <= 1'd0;
            job_tail <= 1'd0;
            job_used <= 2'd0;
        end else begin
            if (push_fire) job_tail <= job_tail + 1'd1;
            if (pop_fire) job_head <= job_head + 1'd1;
            if (job_6) begin
                job_used <= job_used + 2'd1;
            end else if (job_9) begin
                job_used <= job_used - 2'd1;
            end
        end
    end
endmodule
`default_nettype wire
