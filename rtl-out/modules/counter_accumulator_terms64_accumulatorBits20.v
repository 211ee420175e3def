// counter_accumulator_terms64_accumulatorBits20: The sum of log products with counters: one for
// each exponent goes up by its positive products and down by its negative ones, and only at the
// end they are shifted and added. No multiplier, and no wide adder in the loop. Source: FACT
// (ISCA 2023), abstract; golden/fact/log-domain.md, form B.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 16, terms = 64, accumulatorBits = 20, trace = false.
// IR 5f25ee43. Do not edit.
`default_nettype none
module counter_accumulator_terms64_accumulatorBits20 (
    input  wire        clock,
    input  wire        advance,

    input  wire [15:0] products_zero,
    input  wire [15:0] products_sign,
    input  wire [63:0] products_exponent,

    input  wire        valid,
    input  wire        first,
    input  wire [19:0] offset,
    output wire [19:0] sum
);
    wire [51:0] counter_exponent;
    wire [103:0] counter_counter;
    reg [19:0] start;
    reg [19:0] sum_register;

    wire [7:0] parts_0 = counter_counter[7:0];
    wire [8:0] parts_1 = {counter_counter[15:8], 1'd0};
    wire [9:0] parts_2 = {counter_counter[23:16], 2'd0};
    wire [10:0] sum_register_sum = {{2{parts_1[8]}}, parts_1} + {parts_2[9], parts_2};
    wire [10:0] parts_3 = {counter_counter[31:24], 3'd0};
    wire [11:0] parts_4 = {counter_counter[39:32], 4'd0};
    wire [12:0] sum_register_sum_1 = {{2{parts_3[10]}}, parts_3} + {parts_4[11], parts_4};
    wire [12:0] parts_5 = {counter_counter[47:40], 5'd0};
    wire [13:0] parts_6 = {counter_counter[55:48], 6'd0};
    wire [14:0] sum_register_sum_2 = {{2{parts_5[12]}}, parts_5} + {parts_6[13], parts_6};
    wire [15:0] sum_register_sum_3 = {{3{sum_register_sum_1[12]}}, sum_register_sum_1} +
            {sum_register_sum_2[14], sum_register_sum_2};
    wire [14:0] parts_7 = {counter_counter[63:56], 7'd0};
    wire [15:0] parts_8 = {counter_counter[71:64], 8'd0};
    wire [16:0] sum_register_sum_4 = {{2{parts_7[14]}}, parts_7} + {parts_8[15], parts_8};
    wire [16:0] parts_9 = {counter_counter[79:72], 9'd0};
    wire [17:0] parts_10 = {counter_counter[87:80], 10'd0};
    wire [18:0] sum_register_sum_5 = {{2{parts_9[16]}}, parts_9} + {parts_10[17], parts_10};
    wire [19:0] sum_register_sum_6 = {{3{sum_register_sum_4[16]}}, sum_register_sum_4} +
            {sum_register_sum_5[18], sum_register_sum_5};
    wire [18:0] parts_11 = {counter_counter[95:88], 11'd0};
    wire [19:0] parts_12 = {counter_counter[103:96], 12'd0};

    assign sum = sum_register;
    assign counter_exponent = 52'hcba9876543210;

    genvar counter_index;
    generate
        for (counter_index = 0; counter_index < 13; counter_index = counter_index + 1) begin :
                counter
            exponent_counter_terms64 member (
                .clock             (clock),
                .advance           (advance),
                .products_zero     (products_zero),
                .products_sign     (products_sign),
                .products_exponent (products_exponent),
                .exponent          (counter_exponent[counter_index*4 +: 4]),
                .valid             (valid),
                .first             (first),
                .counter           (counter_counter[counter_index*8 +: 8])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance & valid & first) start <= offset;
    end

    always @(posedge clock) begin
        if (advance) begin
            sum_register <= start + {{12{parts_0[7]}}, parts_0} +
                    {{9{sum_register_sum[10]}}, sum_register_sum} +
                    {{4{sum_register_sum_3[15]}}, sum_register_sum_3} + sum_register_sum_6 +
                    {parts_11[18], parts_11} + parts_12;
        end
    end
endmodule
`default_nettype wire
