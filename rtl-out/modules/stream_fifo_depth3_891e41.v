// stream_fifo_depth3_891e41: a cell of the library.
// Parameters depth = 3, payload = u(1), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 657a40d4. Do not edit.
`default_nettype none
module stream_fifo_depth3_891e41 (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload,

    output wire [1:0] level
);
    reg store [0:2];
    reg [1:0] head;
    reg [1:0] tail;
    reg [1:0] used;

    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 2'd3;
    assign pop_valid = used != 2'd0;
    assign pop_payload = store[head];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= push_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 2'd0;
            tail <= 2'd0;
            used <= 2'd0;
        end else begin
            if (push_fire) tail <= (tail == 2'd2) ? 2'd0 : tail + 2'd1;
            if (pop_fire) head <= (head == 2'd2) ? 2'd0 : head + 2'd1;
            if (push_fire & ~pop_fire) begin
                used <= used + 2'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 2'd1;
            end
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_3: assert (head < 2'd3);
            if (push_fire) begin
                index_below_3_1: assert (tail < 2'd3);
            end
        end
    end
`endif
endmodule
`default_nettype wire
