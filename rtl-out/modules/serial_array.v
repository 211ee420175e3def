// serial_array: The bit-serial form: step t adds the activations whose weight has bit t, times
// 2^t; the last step, that of the sign, subtracts them. Source: Stripes (MICRO 2016);
// golden/nipq/scalable-mac.md.
// Source generators/nipq/serial-array.ts.
// Parameters lanes = 64.
// IR 33c89edf. Do not edit.
`default_nettype none
module serial_array (
    input  wire         clock,
    input  wire         load,
    input  wire [575:0] a,
    input  wire [575:0] w,
    input  wire         step,

    input  wire [  3:0] at_number,
    input  wire         at_last,

    input  wire [  1:0] aDigits,
    input  wire [  1:0] wDigits,
    output wire [ 21:0] sum
);
    wire [575:0] lane_a;
    wire [575:0] lane_w;
    wire [575:0] lane_term;

    wire [9:0] sum_sum = {lane_term[8], lane_term[8:0]} + {lane_term[17], lane_term[17:9]};
    wire [9:0] sum_sum_1 = {lane_term[26], lane_term[26:18]} + {lane_term[35], lane_term[35:27]};
    wire [10:0] sum_sum_2 = {sum_sum[9], sum_sum} + {sum_sum_1[9], sum_sum_1};
    wire [9:0] sum_sum_3 = {lane_term[44], lane_term[44:36]} + {lane_term[53], lane_term[53:45]};
    wire [9:0] sum_sum_4 = {lane_term[62], lane_term[62:54]} + {lane_term[71], lane_term[71:63]};
    wire [10:0] sum_sum_5 = {sum_sum_3[9], sum_sum_3} + {sum_sum_4[9], sum_sum_4};
    wire [11:0] sum_sum_6 = {sum_sum_2[10], sum_sum_2} + {sum_sum_5[10], sum_sum_5};
    wire [9:0] sum_sum_7 = {lane_term[80], lane_term[80:72]} + {lane_term[89], lane_term[89:81]};
    wire [9:0] sum_sum_8 = {lane_term[98], lane_term[98:90]} + {lane_term[107], lane_term[107:99]};
    wire [10:0] sum_sum_9 = {sum_sum_7[9], sum_sum_7} + {sum_sum_8[9], sum_sum_8};
    wire [9:0] sum_sum_10 = {lane_term[116], lane_term[116:108]} +
            {lane_term[125], lane_term[125:117]};
    wire [9:0] sum_sum_11 = {lane_term[134], lane_term[134:126]} +
            {lane_term[143], lane_term[143:135]};
    wire [10:0] sum_sum_12 = {sum_sum_10[9], sum_sum_10} + {sum_sum_11[9], sum_sum_11};
    wire [11:0] sum_sum_13 = {sum_sum_9[10], sum_sum_9} + {sum_sum_12[10], sum_sum_12};
    wire [12:0] sum_sum_14 = {sum_sum_6[11], sum_sum_6} + {sum_sum_13[11], sum_sum_13};
    wire [9:0] sum_sum_15 = {lane_term[152], lane_term[152:144]} +
            {lane_term[161], lane_term[161:153]};
    wire [9:0] sum_sum_16 = {lane_term[170], lane_term[170:162]} +
            {lane_term[179], lane_term[179:171]};
    wire [10:0] sum_sum_17 = {sum_sum_15[9], sum_sum_15} + {sum_sum_16[9], sum_sum_16};
    wire [9:0] sum_sum_18 = {lane_term[188], lane_term[188:180]} +
            {lane_term[197], lane_term[197:189]};
    wire [9:0] sum_sum_19 = {lane_term[206], lane_term[206:198]} +
            {lane_term[215], lane_term[215:207]};
    wire [10:0] sum_sum_20 = {sum_sum_18[9], sum_sum_18} + {sum_sum_19[9], sum_sum_19};
    wire [11:0] sum_sum_21 = {sum_sum_17[10], sum_sum_17} + {sum_sum_20[10], sum_sum_20};
    wire [9:0] sum_sum_22 = {lane_term[224], lane_term[224:216]} +
            {lane_term[233], lane_term[233:225]};
    wire [9:0] sum_sum_23 = {lane_term[242], lane_term[242:234]} +
            {lane_term[251], lane_term[251:243]};
    wire [10:0] sum_sum_24 = {sum_sum_22[9], sum_sum_22} + {sum_sum_23[9], sum_sum_23};
    wire [9:0] sum_sum_25 = {lane_term[260], lane_term[260:252]} +
            {lane_term[269], lane_term[269:261]};
    wire [9:0] sum_sum_26 = {lane_term[278], lane_term[278:270]} +
            {lane_term[287], lane_term[287:279]};
    wire [10:0] sum_sum_27 = {sum_sum_25[9], sum_sum_25} + {sum_sum_26[9], sum_sum_26};
    wire [11:0] sum_sum_28 = {sum_sum_24[10], sum_sum_24} + {sum_sum_27[10], sum_sum_27};
    wire [12:0] sum_sum_29 = {sum_sum_21[11], sum_sum_21} + {sum_sum_28[11], sum_sum_28};
    wire [13:0] sum_sum_30 = {sum_sum_14[12], sum_sum_14} + {sum_sum_29[12], sum_sum_29};
    wire [9:0] sum_sum_31 = {lane_term[296], lane_term[296:288]} +
            {lane_term[305], lane_term[305:297]};
    wire [9:0] sum_sum_32 = {lane_term[314], lane_term[314:306]} +
            {lane_term[323], lane_term[323:315]};
    wire [10:0] sum_sum_33 = {sum_sum_31[9], sum_sum_31} + {sum_sum_32[9], sum_sum_32};
    wire [9:0] sum_sum_34 = {lane_term[332], lane_term[332:324]} +
            {lane_term[341], lane_term[341:333]};
    wire [9:0] sum_sum_35 = {lane_term[350], lane_term[350:342]} +
            {lane_term[359], lane_term[359:351]};
    wire [10:0] sum_sum_36 = {sum_sum_34[9], sum_sum_34} + {sum_sum_35[9], sum_sum_35};
    wire [11:0] sum_sum_37 = {sum_sum_33[10], sum_sum_33} + {sum_sum_36[10], sum_sum_36};
    wire [9:0] sum_sum_38 = {lane_term[368], lane_term[368:360]} +
            {lane_term[377], lane_term[377:369]};
    wire [9:0] sum_sum_39 = {lane_term[386], lane_term[386:378]} +
            {lane_term[395], lane_term[395:387]};
    wire [10:0] sum_sum_40 = {sum_sum_38[9], sum_sum_38} + {sum_sum_39[9], sum_sum_39};
    wire [9:0] sum_sum_41 = {lane_term[404], lane_term[404:396]} +
            {lane_term[413], lane_term[413:405]};
    wire [9:0] sum_sum_42 = {lane_term[422], lane_term[422:414]} +
            {lane_term[431], lane_term[431:423]};
    wire [10:0] sum_sum_43 = {sum_sum_41[9], sum_sum_41} + {sum_sum_42[9], sum_sum_42};
    wire [11:0] sum_sum_44 = {sum_sum_40[10], sum_sum_40} + {sum_sum_43[10], sum_sum_43};
    wire [12:0] sum_sum_45 = {sum_sum_37[11], sum_sum_37} + {sum_sum_44[11], sum_sum_44};
    wire [9:0] sum_sum_46 = {lane_term[440], lane_term[440:432]} +
            {lane_term[449], lane_term[449:441]};
    wire [9:0] sum_sum_47 = {lane_term[458], lane_term[458:450]} +
            {lane_term[467], lane_term[467:459]};
    wire [10:0] sum_sum_48 = {sum_sum_46[9], sum_sum_46} + {sum_sum_47[9], sum_sum_47};
    wire [9:0] sum_sum_49 = {lane_term[476], lane_term[476:468]} +
            {lane_term[485], lane_term[485:477]};
    wire [9:0] sum_sum_50 = {lane_term[494], lane_term[494:486]} +
            {lane_term[503], lane_term[503:495]};
    wire [10:0] sum_sum_51 = {sum_sum_49[9], sum_sum_49} + {sum_sum_50[9], sum_sum_50};
    wire [11:0] sum_sum_52 = {sum_sum_48[10], sum_sum_48} + {sum_sum_51[10], sum_sum_51};
    wire [9:0] sum_sum_53 = {lane_term[512], lane_term[512:504]} +
            {lane_term[521], lane_term[521:513]};
    wire [9:0] sum_sum_54 = {lane_term[530], lane_term[530:522]} +
            {lane_term[539], lane_term[539:531]};
    wire [10:0] sum_sum_55 = {sum_sum_53[9], sum_sum_53} + {sum_sum_54[9], sum_sum_54};
    wire [9:0] sum_sum_56 = {lane_term[548], lane_term[548:540]} +
            {lane_term[557], lane_term[557:549]};
    wire [9:0] sum_sum_57 = {lane_term[566], lane_term[566:558]} +
            {lane_term[575], lane_term[575:567]};
    wire [10:0] sum_sum_58 = {sum_sum_56[9], sum_sum_56} + {sum_sum_57[9], sum_sum_57};
    wire [11:0] sum_sum_59 = {sum_sum_55[10], sum_sum_55} + {sum_sum_58[10], sum_sum_58};
    wire [12:0] sum_sum_60 = {sum_sum_52[11], sum_sum_52} + {sum_sum_59[11], sum_sum_59};
    wire [13:0] sum_sum_61 = {sum_sum_45[12], sum_sum_45} + {sum_sum_60[12], sum_sum_60};
    wire [14:0] sum_sum_62 = {sum_sum_30[13], sum_sum_30} + {sum_sum_61[13], sum_sum_61};
    wire [21:0] sum_shifted = {{7{sum_sum_62[14]}}, sum_sum_62} << at_number[2:0];
    wire [22:0] sum_value = -{sum_shifted[21], sum_shifted};

    assign sum = at_last ? sum_value[21:0] : sum_shifted;
    assign lane_a = a;
    assign lane_w = w;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 64; lane_index = lane_index + 1) begin : lane
            serial_lane member (
                .clock (clock),
                .load  (load),
                .a     (lane_a[lane_index*9 +: 9]),
                .w     (lane_w[lane_index*9 +: 9]),
                .step  (step),
                .term  (lane_term[lane_index*9 +: 9])
            );
        end
    endgenerate

    wire _unused_ok = &{1'b0, at_number[3], aDigits, wDigits, sum_value[22]};
endmodule
`default_nettype wire
