// counter_accumulator_lanes32: The sum of log products with counters: one for each exponent
// goes up by its positive products and down by its negative ones, and only at the end they are
// shifted and added. No multiplier, and no wide adder in the loop. Source: FACT (ISCA 2023),
// abstract; golden/fact/log-domain.md, form B.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 32, terms = 1024, accumulatorBits = 24, trace = false.
// IR 0e3c8a50. Do not edit.
`default_nettype none
module counter_accumulator_lanes32 (
    input  wire         clock,
    input  wire         advance,

    input  wire [ 31:0] products_zero,
    input  wire [ 31:0] products_sign,
    input  wire [127:0] products_exponent,

    input  wire         valid,
    input  wire         first,
    input  wire [ 23:0] offset,
    output wire [ 23:0] sum
);
    wire [51:0] counter_exponent;
    wire [155:0] counter_counter;
    reg [23:0] start;
    reg [23:0] sum_register;

    wire [11:0] parts_0 = counter_counter[11:0];
    wire [12:0] parts_1 = {counter_counter[23:12], 1'd0};
    wire [13:0] parts_2 = {counter_counter[35:24], 2'd0};
    wire [14:0] sum_register_sum = {{2{parts_1[12]}}, parts_1} + {parts_2[13], parts_2};
    wire [14:0] parts_3 = {counter_counter[47:36], 3'd0};
    wire [15:0] parts_4 = {counter_counter[59:48], 4'd0};
    wire [16:0] sum_register_sum_1 = {{2{parts_3[14]}}, parts_3} + {parts_4[15], parts_4};
    wire [16:0] parts_5 = {counter_counter[71:60], 5'd0};
    wire [17:0] parts_6 = {counter_counter[83:72], 6'd0};
    wire [18:0] sum_register_sum_2 = {{2{parts_5[16]}}, parts_5} + {parts_6[17], parts_6};
    wire [19:0] sum_register_sum_3 = {{3{sum_register_sum_1[16]}}, sum_register_sum_1} +
            {sum_register_sum_2[18], sum_register_sum_2};
    wire [18:0] parts_7 = {counter_counter[95:84], 7'd0};
    wire [19:0] parts_8 = {counter_counter[107:96], 8'd0};
    wire [20:0] sum_register_sum_4 = {{2{parts_7[18]}}, parts_7} + {parts_8[19], parts_8};
    wire [20:0] parts_9 = {counter_counter[119:108], 9'd0};
    wire [21:0] parts_10 = {counter_counter[131:120], 10'd0};
    wire [22:0] sum_register_sum_5 = {{2{parts_9[20]}}, parts_9} + {parts_10[21], parts_10};
    wire [23:0] sum_register_sum_6 = {{3{sum_register_sum_4[20]}}, sum_register_sum_4} +
            {sum_register_sum_5[22], sum_register_sum_5};
    wire [22:0] parts_11 = {counter_counter[143:132], 11'd0};
    wire [23:0] parts_12 = {counter_counter[155:144], 12'd0};

    assign sum = sum_register;
    assign counter_exponent = 52'hcba9876543210;

    genvar counter_index;
    generate
        for (counter_index = 0; counter_index < 13; counter_index = counter_index + 1) begin :
                counter
            exponent_counter_lanes32 member (
                .clock             (clock),
                .advance           (advance),
                .products_zero     (products_zero),
                .products_sign     (products_sign),
                .products_exponent (products_exponent),
                .exponent          (counter_exponent[counter_index*4 +: 4]),
                .valid             (valid),
                .first             (first),
                .counter           (counter_counter[counter_index*12 +: 12])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance & valid & first) start <= offset;
    end

    always @(posedge clock) begin
        if (advance) begin
            sum_register <= start + {{12{parts_0[11]}}, parts_0} +
                    {{9{sum_register_sum[14]}}, sum_register_sum} +
                    {{4{sum_register_sum_3[19]}}, sum_register_sum_3} + sum_register_sum_6 +
                    {parts_11[22], parts_11} + parts_12;
        end
    end
endmodule
`default_nettype wire
