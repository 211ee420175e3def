// product_walk_5ed511: The addresses of a product of two matrices whose rows stand beat by beat
// in memories: every row of the left one against all rows, here called columns, of the right
// one. `start` begins it, all numbers 1 or more; each step is a beat of a sum. With `keepLeft`
// every row of the left matrix begins at address 0: it is another one each time.
// Source generators/fact/product-walk.ts.
// Parameters rowBits = 9, columnBits = 9, termBits = 11, lanes = 64, leftBits = 7, rightBits =
// 11.
// Reset: reset synchronous, active high.
// IR 0b7e2e51. Do not edit.
`default_nettype none
module product_walk_5ed511 (
    input  wire        clock,
    input  wire        reset,

    input  wire        start,
    input  wire [ 8:0] rows,
    input  wire [ 8:0] columns,
    input  wire [10:0] terms,
    input  wire        keepLeft,

    // `first`: the first beat of a sum. `lastOfRow` and `last`: the last one of a row, and of all.
    output wire        steps_valid,
    input  wire        steps_ready,
    output wire [ 6:0] steps_payload_left,
    output wire [10:0] steps_payload_right,
    output wire [ 8:0] steps_payload_column,
    output wire        steps_payload_first,
    output wire        steps_payload_lastOfRow,
    output wire        steps_payload_last
);
    reg keepLeft_register;
    reg [6:0] rowStart;
    reg [6:0] left;
    reg [10:0] right;
    reg [10:0] terms_register;
    reg [10:0] termsLeft;
    reg first;
    wire sums_running;
    wire [8:0] sums_row;
    wire [8:0] sums_beat;
    wire sums_lastOfRow;
    wire sums_last;

    wire endsSum = termsLeft <= 11'd64;
    wire endsRow = endsSum & sums_lastOfRow;
    wire steps_fire = steps_valid & steps_ready;
    wire [6:0] nextRow = keepLeft_register ? rowStart : left + 7'd1;

    assign steps_valid = sums_running;
    assign steps_payload_left = left;
    assign steps_payload_right = right;
    assign steps_payload_column = sums_beat;
    assign steps_payload_first = first;
    assign steps_payload_lastOfRow = endsRow;
    assign steps_payload_last = endsSum & sums_last;

    row_counter_rowBits9_termBits9 sums (
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
            rowStart <= 7'd0;
            left <= 7'd0;
            right <= 11'd0;
        end else if (steps_fire) begin
            termsLeft <= endsSum ? terms_register : termsLeft - 11'd64;
            first <= endsSum;
            left <= endsRow ? nextRow : endsSum ? rowStart : left + 7'd1;
            right <= endsRow ? 11'd0 : right + 11'd1;
            if (endsRow) rowStart <= nextRow;
        end
    end

    wire _unused_ok = &{1'b0, sums_row};
endmodule
`default_nettype wire
