// broadcast_column: A column of the broadcast grid: a cell for each row, all of which see their
// operands at once, and a tree that adds their products two by two, with a register in front of
// it and one behind each level. Both sums leave 1 + clog2(rows) advances after the operands
// came. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/broadcast-column.ts.
// Parameters rows = 16.
// IR de79335c. Do not edit.
`default_nettype none
module broadcast_column (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,
    input  wire [159:0] operands,

    // Bit r: the weight is the next one of row r.
    input  wire [ 15:0] loads,
    input  wire [  7:0] weight,

    // All next weights go to work.
    input  wire         changes,
    output wire [ 31:0] sums
);
    reg [383:0] products;
    wire [159:0] pe_operands;
    wire [15:0] pe_loads;
    wire [383:0] pe_products;
    reg [207:0] level1;
    reg [111:0] level2;
    reg [59:0] level3;
    reg [31:0] level4;

    wire [12:0] level1_sum = {products[23], products[23:12]} + {products[47], products[47:36]};
    wire [12:0] level1_sum_1 = {products[71], products[71:60]} + {products[95], products[95:84]};
    wire [12:0] level1_sum_2 = {products[59], products[59:48]} + {products[83], products[83:72]};
    wire [12:0] level1_sum_3 = {products[119], products[119:108]} +
            {products[143], products[143:132]};
    wire [12:0] level1_sum_4 = {products[107], products[107:96]} +
            {products[131], products[131:120]};
    wire [12:0] level1_sum_5 = {products[167], products[167:156]} +
            {products[191], products[191:180]};
    wire [12:0] level1_sum_6 = {products[155], products[155:144]} +
            {products[179], products[179:168]};
    wire [12:0] level1_sum_7 = {products[215], products[215:204]} +
            {products[239], products[239:228]};
    wire [12:0] level1_sum_8 = {products[203], products[203:192]} +
            {products[227], products[227:216]};
    wire [12:0] level1_sum_9 = {products[263], products[263:252]} +
            {products[287], products[287:276]};
    wire [12:0] level1_sum_10 = {products[251], products[251:240]} +
            {products[275], products[275:264]};
    wire [12:0] level1_sum_11 = {products[311], products[311:300]} +
            {products[335], products[335:324]};
    wire [12:0] level1_sum_12 = {products[299], products[299:288]} +
            {products[323], products[323:312]};
    wire [12:0] level1_sum_13 = {products[359], products[359:348]} +
            {products[383], products[383:372]};
    wire [12:0] level1_sum_14 = {products[347], products[347:336]} +
            {products[371], products[371:360]};

    assign sums = level4;
    assign pe_operands = operands;
    assign pe_loads = loads;

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 16; pe_index = pe_index + 1) begin : pe
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
            level1[77:52] <= {level1_sum_3, level1_sum_4};
            level1[103:78] <= {level1_sum_5, level1_sum_6};
            level1[129:104] <= {level1_sum_7, level1_sum_8};
            level1[155:130] <= {level1_sum_9, level1_sum_10};
            level1[181:156] <= {level1_sum_11, level1_sum_12};
            level1[207:182] <= {level1_sum_13, level1_sum_14};
            level2[27:0] <= {{level1[25], level1[25:13]} + {level1[51], level1[51:39]},
                    {level1[12], level1[12:0]} + {level1[38], level1[38:26]}};
            level2[55:28] <= {{level1[77], level1[77:65]} + {level1[103], level1[103:91]},
                    {level1[64], level1[64:52]} + {level1[90], level1[90:78]}};
            level2[83:56] <= {{level1[129], level1[129:117]} + {level1[155], level1[155:143]},
                    {level1[116], level1[116:104]} + {level1[142], level1[142:130]}};
            level2[111:84] <= {{level1[181], level1[181:169]} + {level1[207], level1[207:195]},
                    {level1[168], level1[168:156]} + {level1[194], level1[194:182]}};
            level3[29:0] <= {{level2[27], level2[27:14]} + {level2[55], level2[55:42]},
                    {level2[13], level2[13:0]} + {level2[41], level2[41:28]}};
            level3[59:30] <= {{level2[83], level2[83:70]} + {level2[111], level2[111:98]},
                    {level2[69], level2[69:56]} + {level2[97], level2[97:84]}};
            level4 <= {{level3[29], level3[29:15]} + {level3[59], level3[59:45]},
                    {level3[14], level3[14:0]} + {level3[44], level3[44:30]}};
        end
    end
endmodule
`default_nettype wire
