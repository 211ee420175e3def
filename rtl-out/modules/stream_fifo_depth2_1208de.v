// stream_fifo_depth2_1208de.
// Source generators/spatten/multiply/query-key.ts.
// Parameters depth = 2, payload = bundle({ buffer: u(1), head: u(2), n: u(8), sizeLog: u(1),
// operand: choice(Upper, Residual, Whole), fresh: u(1), planes: bundle({ msbBits: u(4),
// lsbBits: u(4), midpoint: u(1) }) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 815edda5. Do not edit.
`default_nettype none
module stream_fifo_depth2_1208de (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_buffer,
    input  wire [1:0] push_payload_head,
    input  wire [7:0] push_payload_n,
    input  wire       push_payload_sizeLog,
    input  wire [1:0] push_payload_operand,
    input  wire       push_payload_fresh,
    input  wire [3:0] push_payload_planes_msbBits,
    input  wire [3:0] push_payload_planes_lsbBits,
    input  wire       push_payload_planes_midpoint,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_buffer,
    output wire [1:0] pop_payload_head,
    output wire [7:0] pop_payload_n,
    output wire       pop_payload_sizeLog,
    output wire [1:0] pop_payload_operand,
    output wire       pop_payload_fresh,
    output wire [3:0] pop_payload_planes_msbBits,
    output wire [3:0] pop_payload_planes_lsbBits,
    output wire       pop_payload_planes_midpoint,

    output wire [1:0] level
);
    reg [23:0] job_store [0:1];
    reg job_head;
    reg job_tail;
    reg [1:0] job_used;

    wire [23:0] job_2 = job_store[job_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire job_5 = ~pop_fire;
    wire job_6 = push_fire & job_5;
    wire job_8 = ~push_fire;
    wire job_9 = pop_fire & job_8;

    assign push_ready = job_used != 2'd2;
    assign pop_valid = job_used != 2'd0;
    assign pop_payload_buffer = job_2[23];
    assign pop_payload_head = job_2[22:21];
    assign pop_payload_n = job_2[20:13];
    assign pop_payload_sizeLog = job_2[12];
    assign pop_payload_operand = job_2[11:10];
    assign pop_payload_fresh = job_2[9];
    assign pop_payload_planes_msbBits = job_2[8:5];
    assign pop_payload_planes_lsbBits = job_2[4:1];
    assign pop_payload_planes_midpoint = job_2[0];
    assign level = job_used;

    always @(posedge clock) begin
        if (push_fire) begin
            job_store[job_tail] <= {push_payload_buffer, push_payload_head, push_payload_n,
                    push_payload_sizeLog, push_payload_operand, push_payload_fresh,
                    push_payload_planes_msbBits, push_payload_planes_lsbBits,
                    push_payload_planes_midpoint};
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
