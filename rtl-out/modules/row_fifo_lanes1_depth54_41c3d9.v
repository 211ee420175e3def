// row_fifo_lanes1_depth54_41c3d9: A FIFO that shows a row when all of it is in. A beat with
// `drop` ends a row and takes it back. One beat a cycle in and out; a row can leave two cycles
// after its last beat came.
// Source generators/spatten/rows/row-fifo.ts.
// Parameters element = u(25), lanes = 1, depth = 54.
// Reset: reset synchronous, active high.
// IR 3a996c59. Do not edit.
`default_nettype none
module row_fifo_lanes1_depth54_41c3d9 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire        push_payload_beat_filled,
    input  wire        push_payload_beat_last,
    input  wire [24:0] push_payload_beat_row,
    input  wire        push_payload_drop,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire        pop_payload_filled,
    output wire        pop_payload_last,
    output wire [24:0] pop_payload_row
);
    reg [26:0] store [0:53];
    reg [5:0] head;
    reg [5:0] tail;
    reg [5:0] complete;
    reg full;
    reg [26:0] store_word;

    wire [5:0] step_0 = (tail == 6'd53) ? 6'd0 : tail + 6'd1;
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire [5:0] step_1 = (head == 6'd53) ? 6'd0 : head + 6'd1;
    wire [5:0] upcoming = pop_fire ? step_1 : head;

    assign push_ready = step_0 != head;
    assign pop_valid = full;
    assign pop_payload_filled = store_word[26];
    assign pop_payload_last = store_word[25];
    assign pop_payload_row = store_word[24:0];

    always @(posedge clock) begin
        if (!(push_fire & push_payload_drop)) begin
            if (push_fire) begin
                store[tail] <= {push_payload_beat_filled, push_payload_beat_last,
                        push_payload_beat_row};
            end
        end
        store_word <= store[upcoming];
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 6'd0;
            tail <= 6'd0;
            complete <= 6'd0;
            full <= 1'd0;
        end else begin
            if (push_fire & push_payload_drop) begin
                tail <= complete;
            end else if (push_fire) begin
                tail <= step_0;
                if (push_payload_beat_last) complete <= step_0;
            end
            head <= upcoming;
            full <= upcoming != complete;
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            if (!(push_fire & push_payload_drop)) begin
                if (push_fire) begin
                    index_below_54: assert (tail < 6'd54);
                end
            end
            index_below_54_1: assert (upcoming < 6'd54);
        end
    end
`endif
endmodule
`default_nettype wire
