// column_sums_lanes8_tokens1024_sumBits26: Sums of probabilities by position, in a bank for
// each lane. A row is taken in every cycle; its first element stands behind the last of the row
// before, in whatever bank that is, and after `last` at position 0. The first query of a layer
// overwrites what was there.
// Source generators/spatten/cascade/column-sums.ts.
// Parameters lanes = 8, tokens = 1024, sumBits = 26, norm = false.
// Reset: reset synchronous, active high.
// IR 5d7c93cf. Do not edit.
`default_nettype none
module column_sums_lanes8_tokens1024_sumBits26 (
    input  wire        clock,
    input  wire        reset,

    // A layer begins, with so many positions.
    input  wire        start,
    input  wire [10:0] left,

    input  wire        rows_valid,
    input  wire [ 7:0] rows_filled,
    input  wire        rows_last,
    input  wire [95:0] rows_row,

    // The sum of a position, a cycle later, while no row comes.
    input  wire [ 9:0] position,
    output wire [25:0] sum
);
    localparam [1:0] NOTHING = 2'd0;
    localparam [1:0] WORD    = 2'd1;

    reg [9:0] base;
    reg fresh;
    wire [103:0] items;
    wire [103:0] turned;
    wire [103:0] turn_turned;
    wire placed_first;
    wire [7:0] placed_filled;
    wire [55:0] placed_row;
    wire [95:0] placed_p;
    reg [1:0] from;
    wire [207:0] words;
    wire [55:0] bank_address;
    wire [7:0] bank_enable;
    wire [95:0] bank_amount;
    wire [207:0] bank_word;
    wire [7:0] bank_changed_valid;
    wire [55:0] bank_changed_address;
    wire [207:0] bank_changed_word;
    reg [2:0] lane;

    wire [7:0] placed_filled_lanes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_placed_filled_lanes
            assign placed_filled_lanes[lane_1] = turned[lane_1*13 + 12];
        end
    endgenerate
    wire [9:0] placed_row_sum = base + 10'd0;
    wire [9:0] placed_row_sum_1 = base + 10'd1;
    wire [9:0] placed_row_sum_2 = base + 10'd2;
    wire [9:0] placed_row_sum_3 = base + 10'd3;
    wire [9:0] placed_row_sum_4 = base + 10'd4;
    wire [9:0] placed_row_sum_5 = base + 10'd5;
    wire [9:0] placed_row_sum_6 = base + 10'd6;
    wire [9:0] placed_row_sum_7 = base + 10'd7;
    wire adds = placed_filled != 8'd0;
    wire [55:0] addresses;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_addresses
            assign addresses[lane_3*7 +: 7] = adds ? placed_row[lane_3*7 +: 7] : position[9:3];
        end
    endgenerate
    wire [2:0] reached_sum = {1'd0, {1'd0, rows_filled[0]} + {1'd0, rows_filled[1]}} +
            {1'd0, {1'd0, rows_filled[2]} + {1'd0, rows_filled[3]}};
    wire [2:0] reached_sum_1 = {1'd0, {1'd0, rows_filled[4]} + {1'd0, rows_filled[5]}} +
            {1'd0, {1'd0, rows_filled[6]} + {1'd0, rows_filled[7]}};
    wire [10:0] reached = {1'd0, base} + {7'd0, {1'd0, reached_sum} + {1'd0, reached_sum_1}};

    assign sum = words[({5'd0, lane} * 8'd26) +: 26];
    assign items = {rows_filled[7], rows_row[95:84], rows_filled[6], rows_row[83:72],
            rows_filled[5], rows_row[71:60], rows_filled[4], rows_row[59:48], rows_filled[3],
            rows_row[47:36], rows_filled[2], rows_row[35:24], rows_filled[1], rows_row[23:12],
            rows_filled[0], rows_row[11:0]};
    assign turned = turn_turned;
    assign placed_first = fresh;
    assign placed_filled = rows_valid ? placed_filled_lanes : 8'd0;
    assign placed_row = {placed_row_sum[9:3], placed_row_sum_1[9:3], placed_row_sum_2[9:3],
            placed_row_sum_3[9:3], placed_row_sum_4[9:3], placed_row_sum_5[9:3],
            placed_row_sum_6[9:3], placed_row_sum_7[9:3]};
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_placed_p
            assign placed_p[lane_2*12 +: 12] = turned[lane_2*13 +: 12];
        end
    endgenerate
    assign words = bank_word;
    assign bank_address = addresses;
    assign bank_enable = placed_filled;
    assign bank_amount = placed_p;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 8; bank_index = bank_index + 1) begin : bank
            accumulator_bank_words128_bits26 member (
                .clock           (clock),
                .reset           (reset),
                .address         (bank_address[bank_index*7 +: 7]),
                .enable          (bank_enable[bank_index]),
                .addend          (from),
                .amount          (bank_amount[bank_index*12 +: 12]),
                .word            (bank_word[bank_index*26 +: 26]),
                .changed_valid   (bank_changed_valid[bank_index]),
                .changed_address (bank_changed_address[bank_index*7 +: 7]),
                .changed_word    (bank_changed_word[bank_index*26 +: 26])
            );
        end
    endgenerate

    rotator_lanes8_f5345a turn (
        .by     (base[2:0]),
        .row    (items),
        .turned (turn_turned)
    );

    always @* begin
        from = WORD;
        if (placed_first) from = NOTHING;
    end

    always @(posedge clock) begin
        if (reset) begin
            base <= 10'd0;
            fresh <= 1'd1;
        end else begin
            if (rows_valid) begin
                base <= rows_last ? 10'd0 : reached[9:0];
                fresh <= fresh & ~rows_last;
            end
            if (start) begin
                base <= 10'd0;
                fresh <= 1'd1;
            end
        end
    end

    always @(posedge clock) begin
        lane <= position[2:0];
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
            placed_row_sum[2:0], placed_row_sum_1[2:0], placed_row_sum_2[2:0],
            placed_row_sum_3[2:0], placed_row_sum_4[2:0], placed_row_sum_5[2:0],
            placed_row_sum_6[2:0], placed_row_sum_7[2:0], reached[10]};
endmodule
`default_nettype wire
