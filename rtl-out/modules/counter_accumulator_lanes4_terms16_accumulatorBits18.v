// counter_accumulator_lanes4_terms16_accumulatorBits18: The sum of log products with counters:
// one for each exponent goes up by its positive products and down by its negative ones, and
// only at the end they are shifted and added. No multiplier, and no wide adder in the loop.
// Source: FACT (ISCA 2023), abstract; golden/fact/log-domain.md, form B.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 4, terms = 16, accumulatorBits = 18, trace = false.
// IR afe4f5da. Do not edit.
`default_nettype none
module counter_accumulator_lanes4_terms16_accumulatorBits18 (
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
    wire [77:0] counter_counter;
    reg [17:0] start;
    reg [17:0] sum_register;

    wire [5:0] parts_0 = counter_counter[5:0];
    wire [6:0] parts_1 = {counter_counter[11:6], 1'd0};
    wire [7:0] parts_2 = {counter_counter[17:12], 2'd0};
    wire [8:0] sum_register_sum = {{2{parts_1[6]}}, parts_1} + {parts_2[7], parts_2};
    wire [8:0] parts_3 = {counter_counter[23:18], 3'd0};
    wire [9:0] parts_4 = {counter_counter[29:24], 4'd0};
    wire [10:0] sum_register_sum_1 = {{2{parts_3[8]}}, parts_3} + {parts_4[9], parts_4};
    wire [10:0] parts_5 = {counter_counter[35:30], 5'd0};
    wire [11:0] parts_6 = {counter_counter[41:36], 6'd0};
    wire [12:0] sum_register_sum_2 = {{2{parts_5[10]}}, parts_5} + {parts_6[11], parts_6};
    wire [13:0] sum_register_sum_3 = {{3{sum_register_sum_1[10]}}, sum_register_sum_1} +
            {sum_register_sum_2[12], sum_register_sum_2};
    wire [12:0] parts_7 = {counter_counter[47:42], 7'd0};
    wire [13:0] parts_8 = {counter_counter[53:48], 8'd0};
    wire [14:0] sum_register_sum_4 = {{2{parts_7[12]}}, parts_7} + {parts_8[13], parts_8};
    wire [14:0] parts_9 = {counter_counter[59:54], 9'd0};
    wire [15:0] parts_10 = {counter_counter[65:60], 10'd0};
    wire [16:0] sum_register_sum_5 = {{2{parts_9[14]}}, parts_9} + {parts_10[15], parts_10};
    wire [17:0] sum_register_sum_6 = {{3{sum_register_sum_4[14]}}, sum_register_sum_4} +
            {sum_register_sum_5[16], sum_register_sum_5};
    wire [16:0] parts_11 = {counter_counter[71:66], 11'd0};
    wire [17:0] parts_12 = {counter_counter[77:72], 12'd0};

    assign sum = sum_register;
    assign counter_exponent = 52'hcba9876543210;

    genvar counter_index;
    generate
        for (counter_index = 0; counter_index < 13; counter_index = counter_index + 1) begin :
                counter
            exponent_counter_lanes4_terms16 member (
                .clock             (clock),
                .advance           (advance),
                .products_zero     (products_zero),
                .products_sign     (products_sign),
                .products_exponent (products_exponent),
                .exponent          (counter_exponent[counter_index*4 +: 4]),
                .valid             (valid),
                .first             (first),
                .counter           (counter_counter[counter_index*6 +: 6])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance & valid & first) start <= offset;
    end

    always @(posedge clock) begin
        if (advance) begin
            sum_register <= start + {{12{parts_0[5]}}, parts_0} +
                    {{9{sum_register_sum[8]}}, sum_register_sum} +
                    {{4{sum_register_sum_3[13]}}, sum_register_sum_3} + sum_register_sum_6 +
                    {parts_11[16], parts_11} + parts_12;
        end
    end
endmodule
`default_nettype wire
