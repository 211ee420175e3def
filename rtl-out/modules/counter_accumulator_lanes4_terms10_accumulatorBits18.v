// counter_accumulator_lanes4_terms10_accumulatorBits18: The sum of log products with counters:
// one for each exponent goes up by its positive products and down by its negative ones, and
// only at the end they are shifted and added. No multiplier, and no wide adder in the loop.
// Source: FACT (ISCA 2023), abstract; golden/fact/log-domain.md, form B.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 4, terms = 10, accumulatorBits = 18, trace = false.
// IR c9e949f3. Do not edit.
`default_nettype none
module counter_accumulator_lanes4_terms10_accumulatorBits18 (
    input  wire        clock,
    input  wire        advance,

    input  wire [ 3:0] products_zero,
    input  wire [ 3:0] products_sign,
    input  wire [15:0] products_exponent,

    input  wire        valid,
    input  wire        first,
    input  wire [17:0] offset,
    output wire [17:0] sum
);
    wire [51:0] counter_exponent;
    wire [64:0] counter_counter;
    reg [17:0] start;
    reg [17:0] sum_register;

    wire [4:0] parts_0 = counter_counter[4:0];
    wire [5:0] parts_1 = {counter_counter[9:5], 1'd0};
    wire [6:0] parts_2 = {counter_counter[14:10], 2'd0};
    wire [7:0] sum_register_sum = {{2{parts_1[5]}}, parts_1} + {parts_2[6], parts_2};
    wire [7:0] parts_3 = {counter_counter[19:15], 3'd0};
    wire [8:0] parts_4 = {counter_counter[24:20], 4'd0};
    wire [9:0] sum_register_sum_1 = {{2{parts_3[7]}}, parts_3} + {parts_4[8], parts_4};
    wire [9:0] parts_5 = {counter_counter[29:25], 5'd0};
    wire [10:0] parts_6 = {counter_counter[34:30], 6'd0};
    wire [11:0] sum_register_sum_2 = {{2{parts_5[9]}}, parts_5} + {parts_6[10], parts_6};
    wire [12:0] sum_register_sum_3 = {{3{sum_register_sum_1[9]}}, sum_register_sum_1} +
            {sum_register_sum_2[11], sum_register_sum_2};
    wire [11:0] parts_7 = {counter_counter[39:35], 7'd0};
    wire [12:0] parts_8 = {counter_counter[44:40], 8'd0};
    wire [13:0] sum_register_sum_4 = {{2{parts_7[11]}}, parts_7} + {parts_8[12], parts_8};
    wire [13:0] parts_9 = {counter_counter[49:45], 9'd0};
    wire [14:0] parts_10 = {counter_counter[54:50], 10'd0};
    wire [15:0] sum_register_sum_5 = {{2{parts_9[13]}}, parts_9} + {parts_10[14], parts_10};
    wire [16:0] sum_register_sum_6 = {{3{sum_register_sum_4[13]}}, sum_register_sum_4} +
            {sum_register_sum_5[15], sum_register_sum_5};
    wire [15:0] parts_11 = {counter_counter[59:55], 11'd0};
    wire [16:0] parts_12 = {counter_counter[64:60], 12'd0};

    assign sum = sum_register;
    assign counter_exponent = 52'hcba9876543210;

    genvar counter_index;
    generate
        for (counter_index = 0; counter_index < 13; counter_index = counter_index + 1) begin :
                counter
            exponent_counter_lanes4_terms10 member (
                .clock             (clock),
                .advance           (advance),
                .products_zero     (products_zero),
                .products_sign     (products_sign),
                .products_exponent (products_exponent),
                .exponent          (counter_exponent[counter_index*4 +: 4]),
                .valid             (valid),
                .first             (first),
                .counter           (counter_counter[counter_index*5 +: 5])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance & valid & first) start <= offset;
    end

    always @(posedge clock) begin
        if (advance) begin
            sum_register <= start + {{13{parts_0[4]}}, parts_0} +
                    {{10{sum_register_sum[7]}}, sum_register_sum} +
                    {{5{sum_register_sum_3[12]}}, sum_register_sum_3} +
                    {sum_register_sum_6[16], sum_register_sum_6} + {{2{parts_11[15]}}, parts_11} +
                    {parts_12[16], parts_12};
        end
    end
endmodule
`default_nettype wire
