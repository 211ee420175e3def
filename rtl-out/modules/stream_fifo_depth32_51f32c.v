// stream_fifo_depth32_51f32c.
// Source generators/spatten/attention/attention-path.ts.
// Parameters depth = 32, payload = u(32), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 4dc14429. Do not edit.
`default_nettype none
module stream_fifo_depth32_51f32c (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [31:0] push_payload,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [31:0] pop_payload,

    output wire [ 5:0] level
);
    reg [31:0] address_store [0:31];
    reg [4:0] address_head;
    reg [4:0] address_tail;
    reg [5:0] address_used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire address_5 = ~pop_fire;
    wire address_6 = push_fire & address_5;
    wire address_8 = ~push_fire;
    wire address_9 = pop_fire & address_8;

    assign push_ready = address_used != 6'd32;
    assign pop_valid = address_used != 6'd0;
    assign pop_payload = address_store[address_head];
    assign level = address_used;

    always @(posedge clock) begin
        if (push_fire) address_store[address_tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            address_head <= 5'd0;
            address_tail <= 5'd0;
            address_used <= 6'd0;
        end else begin
            if (push_fire) address_tail <= address_tail + 5'd1;
            if (pop_fire) address_head <= address_head + 5'd1;
            if (address_6) begin
                address_used <= address_used + 6'd1;
            end else if (address_9) begin
                address_used <= address_used - 6'd1;
            end
        end
    end
endmodule
`default_nettype wire
