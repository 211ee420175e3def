// one_hot_accumulator_lanes64_terms768: The sum of log products with adders: each product is
// the one-hot number 1 << exponent, added or taken away. No multiplier. Source: FACT (ISCA
// 2023), abstract; golden/fact/log-domain.md, form A.
// Source generators/fact/log-accumulator.ts.
// Parameters lanes = 64, terms = 768, accumulatorBits = 24, trace = false.
// IR b50d138b. Do not edit.
`default_nettype none
module one_hot_accumulator_lanes64_terms768 (
    input  wire         clock,
    input  wire         advance,

    input  wire [ 63:0] products_zero,
    input  wire [ 63:0] products_sign,
    input  wire [255:0] products_exponent,

    input  wire         valid,
    input  wire         first,
    input  wire [ 23:0] offset,
    output wire [ 23:0] sum
);
    wire [63:0] lane_zero;
    wire [63:0] lane_sign;
    wire [255:0] lane_exponent;
    wire [895:0] lane_value;
    reg [19:0] beat;
    reg [23:0] accumulator;
    reg [23:0] sum_register;

    wire [14:0] beat_sum = {lane_value[13], lane_value[13:0]} + {lane_value[27], lane_value[27:14]};
    wire [14:0] beat_sum_1 = {lane_value[41], lane_value[41:28]} +
            {lane_value[55], lane_value[55:42]};
    wire [15:0] beat_sum_2 = {beat_sum[14], beat_sum} + {beat_sum_1[14], beat_sum_1};
    wire [14:0] beat_sum_3 = {lane_value[69], lane_value[69:56]} +
            {lane_value[83], lane_value[83:70]};
    wire [14:0] beat_sum_4 = {lane_value[97], lane_value[97:84]} +
            {lane_value[111], lane_value[111:98]};
    wire [15:0] beat_sum_5 = {beat_sum_3[14], beat_sum_3} + {beat_sum_4[14], beat_sum_4};
    wire [16:0] beat_sum_6 = {beat_sum_2[15], beat_sum_2} + {beat_sum_5[15], beat_sum_5};
    wire [14:0] beat_sum_7 = {lane_value[125], lane_value[125:112]} +
            {lane_value[139], lane_value[139:126]};
    wire [14:0] beat_sum_8 = {lane_value[153], lane_value[153:140]} +
            {lane_value[167], lane_value[167:154]};
    wire [15:0] beat_sum_9 = {beat_sum_7[14], beat_sum_7} + {beat_sum_8[14], beat_sum_8};
    wire [14:0] beat_sum_10 = {lane_value[181], lane_value[181:168]} +
            {lane_value[195], lane_value[195:182]};
    wire [14:0] beat_sum_11 = {lane_value[209], lane_value[209:196]} +
            {lane_value[223], lane_value[223:210]};
    wire [15:0] beat_sum_12 = {beat_sum_10[14], beat_sum_10} + {beat_sum_11[14], beat_sum_11};
    wire [16:0] beat_sum_13 = {beat_sum_9[15], beat_sum_9} + {beat_sum_12[15], beat_sum_12};
    wire [17:0] beat_sum_14 = {beat_sum_6[16], beat_sum_6} + {beat_sum_13[16], beat_sum_13};
    wire [14:0] beat_sum_15 = {lane_value[237], lane_value[237:224]} +
            {lane_value[251], lane_value[251:238]};
    wire [14:0] beat_sum_16 = {lane_value[265], lane_value[265:252]} +
            {lane_value[279], lane_value[279:266]};
    wire [15:0] beat_sum_17 = {beat_sum_15[14], beat_sum_15} + {beat_sum_16[14], beat_sum_16};
    wire [14:0] beat_sum_18 = {lane_value[293], lane_value[293:280]} +
            {lane_value[307], lane_value[307:294]};
    wire [14:0] beat_sum_19 = {lane_value[321], lane_value[321:308]} +
            {lane_value[335], lane_value[335:322]};
    wire [15:0] beat_sum_20 = {beat_sum_18[14], beat_sum_18} + {beat_sum_19[14], beat_sum_19};
    wire [16:0] beat_sum_21 = {beat_sum_17[15], beat_sum_17} + {beat_sum_20[15], beat_sum_20};
    wire [14:0] beat_sum_22 = {lane_value[349], lane_value[349:336]} +
            {lane_value[363], lane_value[363:350]};
    wire [14:0] beat_sum_23 = {lane_value[377], lane_value[377:364]} +
            {lane_value[391], lane_value[391:378]};
    wire [15:0] beat_sum_24 = {beat_sum_22[14], beat_sum_22} + {beat_sum_23[14], beat_sum_23};
    wire [14:0] beat_sum_25 = {lane_value[405], lane_value[405:392]} +
            {lane_value[419], lane_value[419:406]};
    wire [14:0] beat_sum_26 = {lane_value[433], lane_value[433:420]} +
            {lane_value[447], lane_value[447:434]};
    wire [15:0] beat_sum_27 = {beat_sum_25[14], beat_sum_25} + {beat_sum_26[14], beat_sum_26};
    wire [16:0] beat_sum_28 = {beat_sum_24[15], beat_sum_24} + {beat_sum_27[15], beat_sum_27};
    wire [17:0] beat_sum_29 = {beat_sum_21[16], beat_sum_21} + {beat_sum_28[16], beat_sum_28};
    wire [18:0] beat_sum_30 = {beat_sum_14[17], beat_sum_14} + {beat_sum_29[17], beat_sum_29};
    wire [14:0] beat_sum_31 = {lane_value[461], lane_value[461:448]} +
            {lane_value[475], lane_value[475:462]};
    wire [14:0] beat_sum_32 = {lane_value[489], lane_value[489:476]} +
            {lane_value[503], lane_value[503:490]};
    wire [15:0] beat_sum_33 = {beat_sum_31[14], beat_sum_31} + {beat_sum_32[14], beat_sum_32};
    wire [14:0] beat_sum_34 = {lane_value[517], lane_value[517:504]} +
            {lane_value[531], lane_value[531:518]};
    wire [14:0] beat_sum_35 = {lane_value[545], lane_value[545:532]} +
            {lane_value[559], lane_value[559:546]};
    wire [15:0] beat_sum_36 = {beat_sum_34[14], beat_sum_34} + {beat_sum_35[14], beat_sum_35};
    wire [16:0] beat_sum_37 = {beat_sum_33[15], beat_sum_33} + {beat_sum_36[15], beat_sum_36};
    wire [14:0] beat_sum_38 = {lane_value[573], lane_value[573:560]} +
            {lane_value[587], lane_value[587:574]};
    wire [14:0] beat_sum_39 = {lane_value[601], lane_value[601:588]} +
            {lane_value[615], lane_value[615:602]};
    wire [15:0] beat_sum_40 = {beat_sum_38[14], beat_sum_38} + {beat_sum_39[14], beat_sum_39};
    wire [14:0] beat_sum_41 = {lane_value[629], lane_value[629:616]} +
            {lane_value[643], lane_value[643:630]};
    wire [14:0] beat_sum_42 = {lane_value[657], lane_value[657:644]} +
            {lane_value[671], lane_value[671:658]};
    wire [15:0] beat_sum_43 = {beat_sum_41[14], beat_sum_41} + {beat_sum_42[14], beat_sum_42};
    wire [16:0] beat_sum_44 = {beat_sum_40[15], beat_sum_40} + {beat_sum_43[15], beat_sum_43};
    wire [17:0] beat_sum_45 = {beat_sum_37[16], beat_sum_37} + {beat_sum_44[16], beat_sum_44};
    wire [14:0] beat_sum_46 = {lane_value[685], lane_value[685:672]} +
            {lane_value[699], lane_value[699:686]};
    wire [14:0] beat_sum_47 = {lane_value[713], lane_value[713:700]} +
            {lane_value[727], lane_value[727:714]};
    wire [15:0] beat_sum_48 = {beat_sum_46[14], beat_sum_46} + {beat_sum_47[14], beat_sum_47};
    wire [14:0] beat_sum_49 = {lane_value[741], lane_value[741:728]} +
            {lane_value[755], lane_value[755:742]};
    wire [14:0] beat_sum_50 = {lane_value[769], lane_value[769:756]} +
            {lane_value[783], lane_value[783:770]};
    wire [15:0] beat_sum_51 = {beat_sum_49[14], beat_sum_49} + {beat_sum_50[14], beat_sum_50};
    wire [16:0] beat_sum_52 = {beat_sum_48[15], beat_sum_48} + {beat_sum_51[15], beat_sum_51};
    wire [14:0] beat_sum_53 = {lane_value[797], lane_value[797:784]} +
            {lane_value[811], lane_value[811:798]};
    wire [14:0] beat_sum_54 = {lane_value[825], lane_value[825:812]} +
            {lane_value[839], lane_value[839:826]};
    wire [15:0] beat_sum_55 = {beat_sum_53[14], beat_sum_53} + {beat_sum_54[14], beat_sum_54};
    wire [14:0] beat_sum_56 = {lane_value[853], lane_value[853:840]} +
            {lane_value[867], lane_value[867:854]};
    wire [14:0] beat_sum_57 = {lane_value[881], lane_value[881:868]} +
            {lane_value[895], lane_value[895:882]};
    wire [15:0] beat_sum_58 = {beat_sum_56[14], beat_sum_56} + {beat_sum_57[14], beat_sum_57};
    wire [16:0] beat_sum_59 = {beat_sum_55[15], beat_sum_55} + {beat_sum_58[15], beat_sum_58};
    wire [17:0] beat_sum_60 = {beat_sum_52[16], beat_sum_52} + {beat_sum_59[16], beat_sum_59};
    wire [18:0] beat_sum_61 = {beat_sum_45[17], beat_sum_45} + {beat_sum_60[17], beat_sum_60};

    assign sum = sum_register;
    assign lane_zero = products_zero;
    assign lane_sign = products_sign;
    assign lane_exponent = products_exponent;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 64; lane_index = lane_index + 1) begin : lane
            one_hot_lane member (
                .zero     (lane_zero[lane_index]),
                .sign     (lane_sign[lane_index]),
                .exponent (lane_exponent[lane_index*4 +: 4]),
                .value    (lane_value[lane_index*14 +: 14])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            beat <= {beat_sum_30[18], beat_sum_30} + {beat_sum_61[18], beat_sum_61};
            sum_register <= accumulator;
        end
    end

    always @(posedge clock) begin
        if (advance & valid) begin
            accumulator <= (first ? offset : accumulator) + {{4{beat[19]}}, beat};
        end
    end
endmodule
`default_nettype wire
