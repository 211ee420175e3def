// column_sums_lanes2_tokens8_sumBits17: Sums of probabilities by position, in a bank for each
// lane. A row is taken in every cycle; its first element stands behind the last of the row
// before, in whatever bank that is, and after `last` at position 0. The first query of a layer
// overwrites what was there.
// Source generators/spatten/cascade/column-sums.ts.
// Parameters lanes = 2, tokens = 8, sumBits = 17, norm = false.
// Reset: reset synchronous, active high.
// IR b6abbe36. Do not edit.
`default_nettype none
module column_sums_lanes2_tokens8_sumBits17 (
    input  wire        clock,
    input  wire        reset,

    // A layer begins, with so many positions.
    input  wire        start,
    input  wire [ 3:0] left,

    input  wire        rows_valid,
    input  wire [ 1:0] rows_filled,
    input  wire        rows_last,
    input  wire [23:0] rows_row,

    // The sum of a position, a cycle later, while no row comes.
    input  wire [ 2:0] position,
    output wire [16:0] sum
);
    localparam [1:0] NOTHING = 2'd0;
    localparam [1:0] WORD    = 2'd1;

    reg [2:0] base;
    reg fresh;
    wire [25:0] items;
    wire [25:0] turned;
    wire [25:0] turn_turned;
    wire placed_first;
    wire [1:0] placed_filled;
    wire [3:0] placed_row;
    wire [23:0] placed_p;
    reg [1:0] from;
    wire [33:0] words;
    wire [3:0] bank_address;
    wire [1:0] bank_enable;
    wire [23:0] bank_amount;
    wire [33:0] bank_word;
    wire [1:0] bank_changed_valid;
    wire [3:0] bank_changed_address;
    wire [33:0] bank_changed_word;
    reg lane;

    wire [1:0] placed_filled_lanes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 2; lane_1 = lane_1 + 1) begin : each_placed_filled_lanes
            assign placed_filled_lanes[lane_1] = turned[lane_1*13 + 12];
        end
    endgenerate
    wire [2:0] placed_row_sum = base + 3'd0;
    wire [2:0] placed_row_sum_1 = base + 3'd1;
    wire adds = placed_filled != 2'd0;
    wire [3:0] addresses;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 2; lane_3 = lane_3 + 1) begin : each_addresses
            assign addresses[lane_3*2 +: 2] = adds ? placed_row[lane_3*2 +: 2] : position[2:1];
        end
    endgenerate
    wire [3:0] reached = {1'd0, base} + {2'd0, {1'd0, rows_filled[0]} + {1'd0, rows_filled[1]}};

    assign sum = words[({5'd0, lane} * 6'd17) +: 17];
    assign items = {rows_filled[1], rows_row[23:12], rows_filled[0], rows_row[11:0]};
    assign turned = turn_turned;
    assign placed_first = fresh;
    assign placed_filled = rows_valid ? placed_filled_lanes : 2'd0;
    assign placed_row = {placed_row_sum[2:1], placed_row_sum_1[2:1]};
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 2; lane_2 = lane_2 + 1) begin : each_placed_p
            assign placed_p[lane_2*12 +: 12] = turned[lane_2*13 +: 12];
        end
    endgenerate
    assign words = bank_word;
    assign bank_address = addresses;
    assign bank_enable = placed_filled;
    assign bank_amount = placed_p;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 2; bank_index = bank_index + 1) begin : bank
            accumulator_bank_words4_bits17 member (
                .clock           (clock),
                .reset           (reset),
                .address         (bank_address[bank_index*2 +: 2]),
                .enable          (bank_enable[bank_index]),
                .addend          (from),
                .amount          (bank_amount[bank_index*12 +: 12]),
                .word            (bank_word[bank_index*17 +: 17]),
                .changed_valid   (bank_changed_valid[bank_index]),
                .changed_address (bank_changed_address[bank_index*2 +: 2]),
                .changed_word    (bank_changed_word[bank_index*17 +: 17])
            );
        end
    endgenerate

    rotator_lanes2_c478a6 turn (
        .by     (base[0]),
        .row    (items),
        .turned (turn_turned)
    );

    always @* begin
        from = WORD;
        if (placed_first) from = NOTHING;
    end

    always @(posedge clock) begin
        if (reset) begin
            base <= 3'd0;
            fresh <= 1'd1;
        end else begin
            if (rows_valid) begin
                base <= rows_last ? 3'd0 : reached[2:0];
                fresh <= fresh & ~rows_last;
            end
            if (start) begin
                base <= 3'd0;
                fresh <= 1'd1;
            end
        end
    end

    always @(posedge clock) begin
        lane <= position[0];
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
            placed_row_sum[0], placed_row_sum_1[0], reached[3]};
endmodule
`default_nettype wire
