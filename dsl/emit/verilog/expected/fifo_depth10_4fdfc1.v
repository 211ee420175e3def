// fifo_depth10_4fdfc1: A FIFO of any payload, one word a cycle in and out.
// Source dsl/emit/verilog/modules.example.ts.
// Parameters payload = bundle({ score: u(16), index: u(10) }), depth = 10.
// Reset: reset synchronous, active high.
// IR 36adf012. Do not edit.
`default_nettype none
module fifo_depth10_4fdfc1 (
    input  wire        clock,
    input  wire        reset,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [15:0] push_payload_score,
    input  wire [ 9:0] push_payload_index,

    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [15:0] pop_payload_score,
    output wire [ 9:0] pop_payload_index,

    output wire [ 3:0] level
);
    reg [25:0] store [0:9];
    reg [3:0] head;
    reg [3:0] tail;
    reg [3:0] used;

    wire [25:0] pop_payload_score_word = store[head];
    wire push_fire = push_valid & push_ready;
    wire pop_fire = pop_valid & pop_ready;

    assign push_ready = used != 4'd10;
    assign pop_valid = used != 4'd0;
    assign pop_payload_score = pop_payload_score_word[25:10];
    assign pop_payload_index = pop_payload_score_word[9:0];
    assign level = used;

    always @(posedge clock) begin
        if (push_fire) store[tail] <= {push_payload_score, push_payload_index};
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 4'd0;
            tail <= 4'd0;
            used <= 4'd0;
        end else begin
            if (push_fire) tail <= (tail != 4'd9) ? tail + 4'd1 : 4'd0;
            if (pop_fire) head <= (head != 4'd9) ? head + 4'd1 : 4'd0;
            if (push_fire & ~pop_fire) begin
                used <= used + 4'd1;
            end else if (pop_fire & ~push_fire) begin
                used <= used - 4'd1;
            end
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            index_below_10: assert (head < 4'd10);
            if (push_fire) begin
                index_below_10_1: assert (tail < 4'd10);
            end
            level_within_depth: assert (used <= 4'd10);
            full: cover (used == 4'd10);
        end
    end
`endif
endmodule
`default_nettype wire
