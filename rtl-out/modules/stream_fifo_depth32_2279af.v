// stream_fifo_depth32_2279af: a cell of the library.
// Parameters depth = 32, payload = bundle({ threshold: u(13), scale: bundle({ multiplier:
// u(16), shift: u(6) }) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 53ae8f4d. Do not edit.
`default_nettype none
module stream_fifo_depth32_2279af (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [12:0] push_payload_threshold,
    input  wire [15:0] push_payload_scale_multiplier,
    input  wire [ 5:0] push_payload_scale_shift,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [12:0] pop_payload_threshold,
    output wire [15:0] pop_payload_scale_multiplier,
    output wire [ 5:0] pop_payload_scale_shift,

    output wire [ 5:0] level
);
    reg [34:0] store [0:31];
    reg [4:0] head;
    reg [4:0] tail;
    reg [5:0] used;

    wire [34:0] pop_payload_threshold_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 6'd32;
    assign pop_valid = used != 6'd0;
    assign pop_payload_threshold = pop_payload_threshold_word[34:22];
    assign pop_payload_scale_multiplier = pop_payload_threshold_word[21:6];
    assign pop_payload_scale_shift = pop_payload_threshold_word[5:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) begin
            store[tail] <= {push_payload_threshold, push_payload_scale_multiplier,
                    push_payload_scale_shift};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 5'd0;
            tail <= 5'd0;
            used <= 6'd0;
        end else begin
            if (push_fire) tail <= tail + 5'd1;
            if (pop_fire) head <= head + 5'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 6'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
