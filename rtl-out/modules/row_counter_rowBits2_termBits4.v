// row_counter_rowBits2_termBits4: Counts the beats of rows of terms, the last beat of a row
// part full: `start` goes to the first beat of `rows` rows of `terms` terms, both 1 or more,
// and each `step` to the next one. `running` until the step from the last beat.
// Source generators/fact/row-counter.ts.
// Parameters rowBits = 2, termBits = 4, lanes = 1.
// Reset: reset synchronous, active high.
// IR fd2a9c67. Do not edit.
`default_nettype none
module row_counter_rowBits2_termBits4 (
    input  wire       clock,
    input  wire       reset,

    input  wire       start,
    input  wire [1:0] rows,
    input  wire [3:0] terms,
    input  wire       step,
    output wire       running,

    // The row, and the beat in it.
    output wire [1:0] row,
    output wire [3:0] beat,

    // The last beat of its row, and of all.
    output wire       lastOfRow,
    output wire       last
);
    reg running_register;
    reg [1:0] rows_register;
    reg [3:0] terms_register;
    reg [1:0] row_register;
    reg [3:0] beat_register;
    reg [3:0] left;

    wire lastOfRow_1 = left <= 4'd1;
    wire last_1 = lastOfRow_1 & (({1'd0, row_register} + 3'd1) == {1'd0, rows_register});

    assign running = running_register;
    assign row = row_register;
    assign beat = beat_register;
    assign lastOfRow = lastOfRow_1;
    assign last = last_1;

    always @(posedge clock) begin
        if (reset) begin
            running_register <= 1'd0;
        end else begin
            if (start) begin
                running_register <= 1'd1;
            end else if (step) begin
                running_register <= ~last_1;
            end
        end
    end

    always @(posedge clock) begin
        if (start) begin
            rows_register <= rows;
            terms_register <= terms;
            row_register <= 2'd0;
            beat_register <= 4'd0;
            left <= terms;
        end else if (step) begin
            row_register <= row_register + {1'd0, lastOfRow_1};
            beat_register <= lastOfRow_1 ? 4'd0 : beat_register + 4'd1;
            left <= lastOfRow_1 ? terms_register : left - 4'd1;
        end
    end
endmodule
`default_nettype wire
