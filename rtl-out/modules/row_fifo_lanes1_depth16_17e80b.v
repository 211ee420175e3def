// row_fifo_lanes1_depth16_17e80b: A FIFO that shows a row when all of it is in. A beat with
// `drop` ends a row and takes it back. One beat a cycle in and out; a row can leave two cycles
// after its last beat came.
// Source generators/spatten/rows/row-fifo.ts.
// Parameters element = s(8), lanes = 1, depth = 16.
// Reset: reset synchronous, active high.
// IR fd8d3a10. Do not edit.
`default_nettype none
module row_fifo_lanes1_depth16_17e80b (
    input  wire       clock,
    input  wire       reset,

    input  wire       push_valid,
    output wire       push_ready,
    input  wire       push_payload_beat_filled,
    input  wire       push_payload_beat_last,
    input  wire [7:0] push_payload_beat_row,
    input  wire       push_payload_drop,

    output wire       pop_valid,
    input  wire       pop_ready,
    output wire       pop_payload_filled,
    output wire       pop_payload_last,
    output wire [7:0] pop_payload_row
);
    reg [9:0] store [0:15];
    reg [3:0] head;
    reg [3:0] tail;
    reg [3:0] complete;
    reg full;
    reg [9:0] store_word;

    wire [3:0] step_0 = tail + 4'd1;
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;
    wire [3:0] step_1 = head + 4'd1;
    wire [3:0] upcoming = pop_fire ? step_1 : head;

    assign push_ready = step_0 != head;
    assign pop_valid = full;
    assign pop_payload_filled = store_word[9];
    assign pop_payload_last = store_word[8];
    assign pop_payload_row = store_word[7:0];

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
            head <= 4'd0;
            tail <= 4'd0;
            complete <= 4'd0;
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
endmodule
`default_nettype wire
