// stream_fifo_depth32_3e67da.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = bundle({ buffer: u(1), slot: u(1), m0: u(31), shift: u(6),
// firstOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 4247e6fe. Do not edit.
`default_nettype none
module stream_fifo_depth32_3e67da (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_buffer,
    input  wire        push_payload_slot,
    input  wire [30:0] push_payload_m0,
    input  wire [ 5:0] push_payload_shift,
    input  wire        push_payload_firstOfGroup,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_buffer,
    output wire        pop_payload_slot,
    output wire [30:0] pop_payload_m0,
    output wire [ 5:0] pop_payload_shift,
    output wire        pop_payload_firstOfGroup,

    output wire [ 5:0] level
);
    reg [39:0] job_store [0:31];
    reg [4:0] job_head;
    reg [4:0] job_tail;
    reg [5:0] job_used;

    wire [39:0] job_2 = job_store[job_head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire job_5 = ~pop_fire;
    wire job_6 = push_fire & job_5;
    wire job_8 = ~push_fire;
    wire job_9 = pop_fire & job_8;

    assign push_ready = job_used != 6'd32;
    assign pop_valid = job_used != 6'd0;
    assign pop_payload_buffer = job_2[39];
    assign pop_payload_slot = job_2[38];
    assign pop_payload_m0 = job_2[37:7];
    assign pop_payload_shift = job_2[6:1];
    assign pop_payload_firstOfGroup = job_2[0];
    assign level = job_used;

    always @(posedge clock) begin
        if (push_fire) begin
            job_store[job_tail] <= {push_payload_buffer, push_payload_slot, push_payload_m0,
                    push_payload_shift, push_payload_firstOfGroup};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            job_head <= 5'd0;
            job_tail <= 5'd0;
            job_used <= 6'd0;
        end else begin
            if (push_fire) job_tail <= job_tail + 5'd1;
            if (pop_fire) job_head <= job_head + 5'd1;
            if (job_6) begin
                job_used <= job_used + 6'd1;
            end else if (job_9) begin
                job_used <= job_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
