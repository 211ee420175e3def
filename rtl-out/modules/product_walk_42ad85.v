// product_walk_42ad85: The addresses of a product of two matrices whose rows stand beat by beat
// in memories: every row of the left one against all rows, here called columns, of the right
// one. `start` begins it, all numbers 1 or more; each step is a beat of a sum. With `keepLeft`
// every row of the left matrix begins at address 0: it is another one each time.
// Source generators/fact/product-walk.ts.
// Parameters rowBits = 4, columnBits = 5, termBits = 5, lanes = 4, leftBits = 4, rightBits = 6.
// Reset: reset synchronous, active high.
// IR 07a59314. Do not edit.
`default_nettype none
module product_walk_42ad85 (
    input  wire       clock,
    input  wire       reset,

    input  wire       start,
    input  wire [3:0] rows,
    input  wire [4:0] columns,
    input  wire [4:0] terms,
    input  wire       keepLeft,

    // `first`: the first beat of a sum. `lastOfRow` and `last`: the last one of a row, and of all.
    output wire       steps_valid,
    input  wire       steps_ready,
    output wire [3:0] steps_payload_left,
    output wire [5:0] steps_payload_right,
    output wire [4:0] steps_payload_column,
    output wire       steps_payload_first,
    output wire       steps_payload_lastOfRow,
    output wire       steps_payload_last
);
    reg keepLeft_register;
    reg [3:0] rowStart;
    reg [3:0] left;
    reg [5:0] right;
    reg [4:0] terms_register;
    reg [4:0] termsLeft;
    reg first;
    wire sums_running;
    wire [3:0] sums_row;
    wire [4:0] sums_beat;
    wire sums_lastOfRow;
    wire sums_last;

    wire endsSum = termsLeft <= 5'd4;
    wire endsRow = endsSum & sums_lastOfRow;
    wire steps_fire = steps_valid & steps_ready;
    wire [3:0] nextRow = keepLeft_register ? rowStart : left + 4'd1;

    assign steps_valid = sums_running;
    assign steps_payload_left = left;
    assign steps_payload_right = right;
    assign steps_payload_column = sums_beat;
    assign steps_payload_first = first;
    assign steps_payload_lastOfRow = endsRow;
    assign steps_payload_last = endsSum & sums_last;

    row_counter_rowBits4_termBits5 sums (
        .clock     (clock),
        .reset     (reset),
        .start     (start),
        .rows      (rows),
        .terms     (columns),
        .step      (steps_fire & endsSum),
        .running   (sums_running),
        .row       (sums_row),
        .beat      (sums_beat),
        .lastOfRow (sums_lastOfRow),
        .last      (sums_last)
    );

    always @(posedge clock) begin
        if (start) begin
            keepLeft_register <= keepLeft;
            terms_register <= terms;
            termsLeft <= terms;
            first <= 1'd1;
            rowStart <= 4'd0;
            left <= 4'd0;
            right <= 6'd0;
        end else if (steps_fire) begin
            termsLeft <= endsSum ? terms_register : termsLeft - 5'd4;
            first <= endsSum;
            left <= endsRow ? nextRow : endsSum ? rowStart : left + 4'd1;
            right <= endsRow ? 6'd0 : right + 6'd1;
            if (endsRow) rowStart <= nextRow;
        end
    end

    wire _unused_ok = &{1'b0, sums_row};
endmodule
`default_nettype wire
