// broadcast_column_rows4: A column of the broadcast grid: a cell for each row, all of which see
// their operands at once, and a tree that adds their products two by two, with a register in
// front of it and one behind each level. Both sums leave 1 + clog2(rows) advances after the
// operands came. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/broadcast-column.ts.
// Parameters rows = 4.
// IR 4453aeca. Do not edit.
`default_nettype none
module broadcast_column_rows4 (
    input  wire        clock,

    // Everything stands still without it.
    input  wire        advance,
    input  wire [39:0] operands,

    // Bit r: the weight is the next one of row r.
    input  wire [ 3:0] loads,
    input  wire [ 7:0] weight,

    // All next weights go to work.
    input  wire        changes,
    output wire [27:0] sums
);
    reg [95:0] products;
    wire [39:0] pe_operands;
    wire [3:0] pe_loads;
    wire [95:0] pe_products;
    reg [51:0] level1;
    reg [27:0] level2;

    wire [12:0] level1_sum = {products[23], products[23:12]} + {products[47], products[47:36]};
    wire [12:0] level1_sum_1 = {products[71], products[71:60]} + {products[95], products[95:84]};
    wire [12:0] level1_sum_2 = {products[59], products[59:48]} + {products[83], products[83:72]};

    assign sums = level2;
    assign pe_operands = operands;
    assign pe_loads = loads;

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 4; pe_index = pe_index + 1) begin : pe
            stationary_multiplier member (
                .clock    (clock),
                .operands (pe_operands[pe_index*10 +: 10]),
                .loads    (pe_loads[pe_index]),
                .weight   (weight),
                .changes  (changes),
                .products (pe_products[pe_index*24 +: 24])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            products <= pe_products;
            level1[25:0] <= {level1_sum, {products[11], products[11:0]} +
                    {products[35], products[35:24]}};
            level1[51:26] <= {level1_sum_1, level1_sum_2};
            level2 <= {{level1[25], level1[25:13]} + {level1[51], level1[51:39]},
                    {level1[12], level1[12:0]} + {level1[38], level1[38:26]}};
        end
    end
endmodule
`default_nettype wire
