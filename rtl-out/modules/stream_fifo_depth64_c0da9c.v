// stream_fifo_depth64_c0da9c: a cell of the library.
// Parameters depth = 64, payload = vec(u(12), 16), edge = rising, reset = synchronous, active =
// high.
// Reset: reset synchronous, active high.
// IR dab7c8a3. Do not edit.
`default_nettype none
module stream_fifo_depth64_c0da9c (
    input  wire         clock,
    input  wire         reset,

    input  wire         push_valid,
    output wire         push_ready,
    input  wire [191:0] push_payload,

    output wire         pop_valid,
    input  wire         pop_ready,
    output wire [191:0] pop_payload,

    output wire [  6:0] level
);
    reg [191:0] store [0:63];
    reg [5:0] head;
    reg [5:0] tail;
    reg [6:0] used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 7'd64;
    assign pop_valid = used != 7'd0;
    assign pop_payload = store[head];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 6'd0;
            tail <= 6'd0;
            used <= 7'd0;
        end else begin
            if (push_fire) tail <= tail + 6'd1;
            if (pop_fire) head <= head + 6'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 7'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 7'd1;
            end
        end
    end
endmodule
`default_nettype wire
