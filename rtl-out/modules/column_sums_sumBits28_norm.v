// column_sums_sumBits28_norm: Sums of probabilities by position, in a bank for each lane. A row
// is taken in every cycle; its first element stands behind the last of the row before, in
// whatever bank that is, and after `last` at position 0. The first query of a layer overwrites
// what was there.
// Source generators/spatten/cascade/column-sums.ts.
// Parameters lanes = 1, tokens = 64, sumBits = 28, norm = true.
// Reset: reset synchronous, active high.
// IR 2d2dfc1b. Do not edit.
`default_nettype none
module column_sums_sumBits28_norm (
    input  wire        clock,
    input  wire        reset,

    // A layer begins, with so many positions.
    input  wire        start,
    input  wire [ 6:0] left,

    input  wire        rows_valid,
    input  wire        rows_filled,
    input  wire        rows_last,
    input  wire [11:0] rows_row,

    // The sum of a position, a cycle later, while no row comes.
    input  wire [ 5:0] position,
    output wire [27:0] sum,
    input  wire        byNorm,
    output wire [ 5:0] normRows,
    input  wire [ 7:0] norms
);
    localparam [1:0] NOTHING = 2'd0;
    localparam [1:0] WORD    = 2'd1;

    reg [5:0] base;
    reg fresh;
    wire [12:0] items;
    wire [12:0] turned;
    wire placed_first;
    wire placed_filled;
    wire [5:0] placed_row;
    wire [11:0] placed_p;
    reg weighed_first;
    reg weighed_filled;
    reg [5:0] weighed_row;
    reg [11:0] weighed_p;
    reg [1:0] from;
    wire [27:0] words;
    wire [27:0] bank_word;
    wire bank_changed_valid;
    wire [5:0] bank_changed_address;
    wire [27:0] bank_changed_word;

    wire adds = weighed_filled;
    wire [5:0] addresses = adds ? weighed_row : position;
    wire [19:0] bank_amount_product = weighed_p * {byNorm ? norms : 8'd1};
    wire [6:0] reached = {1'd0, base} + {6'd0, rows_filled};

    assign sum = words;
    assign normRows = placed_row;
    assign items = {rows_filled, rows_row};
    assign turned = items;
    assign placed_first = fresh;
    assign placed_filled = rows_valid ? turned[12] : 1'd0;
    assign placed_row = base + 6'd0;
    assign placed_p = turned[11:0];
    assign words = bank_word;

    accumulator_bank_words64_bits28_amountBits20 bank (
        .clock           (clock),
        .reset           (reset),
        .address         (addresses),
        .enable          (weighed_filled),
        .addend          (from),
        .amount          (bank_amount_product),
        .word            (bank_word),
        .changed_valid   (bank_changed_valid),
        .changed_address (bank_changed_address),
        .changed_word    (bank_changed_word)
    );

    always @* begin
        from = WORD;
        if (weighed_first) from = NOTHING;
    end

    always @(posedge clock) begin
        if (reset) begin
            base <= 6'd0;
            fresh <= 1'd1;
        end else begin
            if (rows_valid) begin
                base <= rows_last ? 6'd0 : reached[5:0];
                fresh <= fresh & ~rows_last;
            end
            if (start) begin
                base <= 6'd0;
                fresh <= 1'd1;
            end
        end
    end

    always @(posedge clock) begin
        weighed_first <= placed_first;
        weighed_filled <= placed_filled;
        weighed_row <= placed_row;
        weighed_p <= placed_p;
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            if (rows_valid) begin
                if (rows_last) begin
                    a_query_has_a_probability_for_each_token_that_is: assert (reached == left);
                end
            end
        end
    end
`endif

    wire _unused_ok = &{1'b0, left, bank_changed_valid, bank_changed_address, bank_changed_word,
            reached[6]};
endmodule
`default_nettype wire
