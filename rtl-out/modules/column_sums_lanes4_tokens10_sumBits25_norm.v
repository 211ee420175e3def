// column_sums_lanes4_tokens10_sumBits25_norm: Sums of probabilities by position, in a bank for
// each lane. A row is taken in every cycle; its first element stands behind the last of the row
// before, in whatever bank that is, and after `last` at position 0. The first query of a layer
// overwrites what was there.
// Source generators/spatten/cascade/column-sums.ts.
// Parameters lanes = 4, tokens = 10, sumBits = 25, norm = true.
// Reset: reset synchronous, active high.
// IR 961b4194. Do not edit.
`default_nettype none
module column_sums_lanes4_tokens10_sumBits25_norm (
    input  wire        clock,
    input  wire        reset,

    // A layer begins, with so many positions.
    input  wire        start,
    input  wire [ 3:0] left,

    input  wire        rows_valid,
    input  wire [ 3:0] rows_filled,
    input  wire        rows_last,
    input  wire [47:0] rows_row,

    // The sum of a position, a cycle later, while no row comes.
    input  wire [ 3:0] position,
    output wire [24:0] sum,
    input  wire        byNorm,
    output wire [ 7:0] normRows,
    input  wire [31:0] norms
);
    localparam [1:0] NOTHING = 2'd0;
    localparam [1:0] WORD    = 2'd1;

    reg [3:0] base;
    reg fresh;
    wire [51:0] items;
    wire [51:0] turned;
    wire [51:0] turn_turned;
    wire placed_first;
    wire [3:0] placed_filled;
    wire [7:0] placed_row;
    wire [47:0] placed_p;
    reg weighed_first;
    reg [3:0] weighed_filled;
    reg [7:0] weighed_row;
    reg [47:0] weighed_p;
    reg [1:0] from;
    wire [99:0] words;
    wire [7:0] bank_address;
    wire [3:0] bank_enable;
    wire [79:0] bank_amount;
    wire [99:0] bank_word;
    wire [3:0] bank_changed_valid;
    wire [7:0] bank_changed_address;
    wire [99:0] bank_changed_word;
    reg [1:0] lane;

    wire [3:0] placed_filled_lanes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_placed_filled_lanes
            assign placed_filled_lanes[lane_1] = turned[lane_1*13 + 12];
        end
    endgenerate
    wire [3:0] placed_row_sum = base + 4'd0;
    wire [3:0] placed_row_sum_1 = base + 4'd1;
    wire [3:0] placed_row_sum_2 = base + 4'd2;
    wire [3:0] placed_row_sum_3 = base + 4'd3;
    wire adds = weighed_filled != 4'd0;
    wire [7:0] addresses;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_addresses
            assign addresses[lane_3*2 +: 2] = adds ? weighed_row[lane_3*2 +: 2] : position[3:2];
        end
    endgenerate
    wire [19:0] bank_amount_product = weighed_p[47:36] * {byNorm ? norms[31:24] : 8'd1};
    wire [19:0] bank_amount_product_1 = weighed_p[35:24] * {byNorm ? norms[23:16] : 8'd1};
    wire [19:0] bank_amount_product_2 = weighed_p[23:12] * {byNorm ? norms[15:8] : 8'd1};
    wire [19:0] bank_amount_product_3 = weighed_p[11:0] * {byNorm ? norms[7:0] : 8'd1};
    wire [2:0] reached_sum = {1'd0, {1'd0, rows_filled[0]} + {1'd0, rows_filled[1]}} +
            {1'd0, {1'd0, rows_filled[2]} + {1'd0, rows_filled[3]}};
    wire [4:0] reached = {1'd0, base} + {2'd0, reached_sum};

    assign sum = words[({5'd0, lane} * 7'd25) +: 25];
    assign normRows = placed_row;
    assign items = {rows_filled[3], rows_row[47:36], rows_filled[2], rows_row[35:24],
            rows_filled[1], rows_row[23:12], rows_filled[0], rows_row[11:0]};
    assign turned = turn_turned;
    assign placed_first = fresh;
    assign placed_filled = rows_valid ? placed_filled_lanes : 4'd0;
    assign placed_row = {placed_row_sum[3:2], placed_row_sum_1[3:2], placed_row_sum_2[3:2],
            placed_row_sum_3[3:2]};
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_placed_p
            assign placed_p[lane_2*12 +: 12] = turned[lane_2*13 +: 12];
        end
    endgenerate
    assign words = bank_word;
    assign bank_address = addresses;
    assign bank_enable = weighed_filled;
    assign bank_amount = {bank_amount_product, bank_amount_product_1, bank_amount_product_2,
            bank_amount_product_3};

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 4; bank_index = bank_index + 1) begin : bank
            accumulator_bank_words4_bits25_amountBits20 member (
                .clock           (clock),
                .reset           (reset),
                .address         (bank_address[bank_index*2 +: 2]),
                .enable          (bank_enable[bank_index]),
                .addend          (from),
                .amount          (bank_amount[bank_index*20 +: 20]),
                .word            (bank_word[bank_index*25 +: 25]),
                .changed_valid   (bank_changed_valid[bank_index]),
                .changed_address (bank_changed_address[bank_index*2 +: 2]),
                .changed_word    (bank_changed_word[bank_index*25 +: 25])
            );
        end
    endgenerate

    rotator_lanes4_b9b857 turn (
        .by     (base[1:0]),
        .row    (items),
        .turned (turn_turned)
    );

    always @* begin
        from = WORD;
        if (weighed_first) from = NOTHING;
    end

    always @(posedge clock) begin
        if (reset) begin
            base <= 4'd0;
            fresh <= 1'd1;
        end else begin
            if (rows_valid) begin
                base <= rows_last ? 4'd0 : reached[3:0];
                fresh <= fresh & ~rows_last;
            end
            if (start) begin
                base <= 4'd0;
                fresh <= 1'd1;
            end
        end
    end

    always @(posedge clock) begin
        weighed_first <= placed_first;
        weighed_filled <= placed_filled;
        weighed_row <= placed_row;
        weighed_p <= placed_p;
        lane <= position[1:0];
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            if (rows_valid) begin
                if (rows_last) begin
                    a_query_has_a_probability_for_each_token_that_is: assert (reached ==
                            {1'd0, left});
                end
            end
        end
    end
`endif

    wire _unused_ok = &{1'b0, left, bank_changed_valid, bank_changed_address, bank_changed_word,
            placed_row_sum[1:0], placed_row_sum_1[1:0], placed_row_sum_2[1:0],
            placed_row_sum_3[1:0], reached[4]};
endmodule
`default_nettype wire
