// digit_histogram_lanes4_sizeBits5: How many members have each value of a digit, a row a cycle:
// a counter for each value. `counts` has the row one cycle after it came; `clear` sets all to
// 0.
// Source generators/spatten/digit-histogram.ts.
// Parameters lanes = 4, digitBits = 6, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR c9fe053a. Do not edit.
`default_nettype none
module digit_histogram_lanes4_sizeBits5 (
    input  wire         clock,
    input  wire         reset,

    input  wire         clear,
    input  wire [  3:0] members,
    input  wire [ 23:0] digits,
    output wire [319:0] counts
);
    wire [255:0] decoded;
    wire [4:0] counter0_count;
    wire [4:0] counter1_count;
    wire [4:0] counter2_count;
    wire [4:0] counter3_count;
    wire [4:0] counter4_count;
    wire [4:0] counter5_count;
    wire [4:0] counter6_count;
    wire [4:0] counter7_count;
    wire [4:0] counter8_count;
    wire [4:0] counter9_count;
    wire [4:0] counter10_count;
    wire [4:0] counter11_count;
    wire [4:0] counter12_count;
    wire [4:0] counter13_count;
    wire [4:0] counter14_count;
    wire [4:0] counter15_count;
    wire [4:0] counter16_count;
    wire [4:0] counter17_count;
    wire [4:0] counter18_count;
    wire [4:0] counter19_count;
    wire [4:0] counter20_count;
    wire [4:0] counter21_count;
    wire [4:0] counter22_count;
    wire [4:0] counter23_count;
    wire [4:0] counter24_count;
    wire [4:0] counter25_count;
    wire [4:0] counter26_count;
    wire [4:0] counter27_count;
    wire [4:0] counter28_count;
    wire [4:0] counter29_count;
    wire [4:0] counter30_count;
    wire [4:0] counter31_count;
    wire [4:0] counter32_count;
    wire [4:0] counter33_count;
    wire [4:0] counter34_count;
    wire [4:0] counter35_count;
    wire [4:0] counter36_count;
    wire [4:0] counter37_count;
    wire [4:0] counter38_count;
    wire [4:0] counter39_count;
    wire [4:0] counter40_count;
    wire [4:0] counter41_count;
    wire [4:0] counter42_count;
    wire [4:0] counter43_count;
    wire [4:0] counter44_count;
    wire [4:0] counter45_count;
    wire [4:0] counter46_count;
    wire [4:0] counter47_count;
    wire [4:0] counter48_count;
    wire [4:0] counter49_count;
    wire [4:0] counter50_count;
    wire [4:0] counter51_count;
    wire [4:0] counter52_count;
    wire [4:0] counter53_count;
    wire [4:0] counter54_count;
    wire [4:0] counter55_count;
    wire [4:0] counter56_count;
    wire [4:0] counter57_count;
    wire [4:0] counter58_count;
    wire [4:0] counter59_count;
    wire [4:0] counter60_count;
    wire [4:0] counter61_count;
    wire [4:0] counter62_count;
    wire [4:0] counter63_count;

    assign counts[4:0] = counter0_count;
    assign counts[9:5] = counter1_count;
    assign counts[14:10] = counter2_count;
    assign counts[19:15] = counter3_count;
    assign counts[24:20] = counter4_count;
    assign counts[29:25] = counter5_count;
    assign counts[34:30] = counter6_count;
    assign counts[39:35] = counter7_count;
    assign counts[44:40] = counter8_count;
    assign counts[49:45] = counter9_count;
    assign counts[54:50] = counter10_count;
    assign counts[59:55] = counter11_count;
    assign counts[64:60] = counter12_count;
    assign counts[69:65] = counter13_count;
    assign counts[74:70] = counter14_count;
    assign counts[79:75] = counter15_count;
    assign counts[84:80] = counter16_count;
    assign counts[89:85] = counter17_count;
    assign counts[94:90] = counter18_count;
    assign counts[99:95] = counter19_count;
    assign counts[104:100] = counter20_count;
    assign counts[109:105] = counter21_count;
    assign counts[114:110] = counter22_count;
    assign counts[119:115] = counter23_count;
    assign counts[124:120] = counter24_count;
    assign counts[129:125] = counter25_count;
    assign counts[134:130] = counter26_count;
    assign counts[139:135] = counter27_count;
    assign counts[144:140] = counter28_count;
    assign counts[149:145] = counter29_count;
    assign counts[154:150] = counter30_count;
    assign counts[159:155] = counter31_count;
    assign counts[164:160] = counter32_count;
    assign counts[169:165] = counter33_count;
    assign counts[174:170] = counter34_count;
    assign counts[179:175] = counter35_count;
    assign counts[184:180] = counter36_count;
    assign counts[189:185] = counter37_count;
    assign counts[194:190] = counter38_count;
    assign counts[199:195] = counter39_count;
    assign counts[204:200] = counter40_count;
    assign counts[209:205] = counter41_count;
    assign counts[214:210] = counter42_count;
    assign counts[219:215] = counter43_count;
    assign counts[224:220] = counter44_count;
    assign counts[229:225] = counter45_count;
    assign counts[234:230] = counter46_count;
    assign counts[239:235] = counter47_count;
    assign counts[244:240] = counter48_count;
    assign counts[249:245] = counter49_count;
    assign counts[254:250] = counter50_count;
    assign counts[259:255] = counter51_count;
    assign counts[264:260] = counter52_count;
    assign counts[269:265] = counter53_count;
    assign counts[274:270] = counter54_count;
    assign counts[279:275] = counter55_count;
    assign counts[284:280] = counter56_count;
    assign counts[289:285] = counter57_count;
    assign counts[294:290] = counter58_count;
    assign counts[299:295] = counter59_count;
    assign counts[304:300] = counter60_count;
    assign counts[309:305] = counter61_count;
    assign counts[314:310] = counter62_count;
    assign counts[319:315] = counter63_count;
    assign decoded[63:0] = members[0] ? {digits[5:0] == 6'd63, digits[5:0] == 6'd62, digits[5:0] ==
            6'd61, digits[5:0] == 6'd60, digits[5:0] == 6'd59, digits[5:0] == 6'd58, digits[5:0] ==
            6'd57, digits[5:0] == 6'd56, digits[5:0] == 6'd55, digits[5:0] == 6'd54, digits[5:0] ==
            6'd53, digits[5:0] == 6'd52, digits[5:0] == 6'd51, digits[5:0] == 6'd50, digits[5:0] ==
            6'd49, digits[5:0] == 6'd48, digits[5:0] == 6'd47, digits[5:0] == 6'd46, digits[5:0] ==
            6'd45, digits[5:0] == 6'd44, digits[5:0] == 6'd43, digits[5:0] == 6'd42, digits[5:0] ==
            6'd41, digits[5:0] == 6'd40, digits[5:0] == 6'd39, digits[5:0] == 6'd38, digits[5:0] ==
            6'd37, digits[5:0] == 6'd36, digits[5:0] == 6'd35, digits[5:0] == 6'd34, digits[5:0] ==
            6'd33, digits[5:0] == 6'd32, digits[5:0] == 6'd31, digits[5:0] == 6'd30, digits[5:0] ==
            6'd29, digits[5:0] == 6'd28, digits[5:0] == 6'd27, digits[5:0] == 6'd26, digits[5:0] ==
            6'd25, digits[5:0] == 6'd24, digits[5:0] == 6'd23, digits[5:0] == 6'd22, digits[5:0] ==
            6'd21, digits[5:0] == 6'd20, digits[5:0] == 6'd19, digits[5:0] == 6'd18, digits[5:0] ==
            6'd17, digits[5:0] == 6'd16, digits[5:0] == 6'd15, digits[5:0] == 6'd14, digits[5:0] ==
            6'd13, digits[5:0] == 6'd12, digits[5:0] == 6'd11, digits[5:0] == 6'd10, digits[5:0] ==
            6'd9, digits[5:0] == 6'd8, digits[5:0] == 6'd7, digits[5:0] == 6'd6, digits[5:0] ==
            6'd5, digits[5:0] == 6'd4, digits[5:0] == 6'd3, digits[5:0] == 6'd2, digits[5:0] ==
            6'd1, digits[5:0] == 6'd0} : 64'd0;
    assign decoded[127:64] = members[1] ? {digits[11:6] == 6'd63, digits[11:6] == 6'd62,
            digits[11:6] == 6'd61, digits[11:6] == 6'd60, digits[11:6] == 6'd59, digits[11:6] ==
            6'd58, digits[11:6] == 6'd57, digits[11:6] == 6'd56, digits[11:6] == 6'd55,
            digits[11:6] == 6'd54, digits[11:6] == 6'd53, digits[11:6] == 6'd52, digits[11:6] ==
            6'd51, digits[11:6] == 6'd50, digits[11:6] == 6'd49, digits[11:6] == 6'd48,
            digits[11:6] == 6'd47, digits[11:6] == 6'd46, digits[11:6] == 6'd45, digits[11:6] ==
            6'd44, digits[11:6] == 6'd43, digits[11:6] == 6'd42, digits[11:6] == 6'd41,
            digits[11:6] == 6'd40, digits[11:6] == 6'd39, digits[11:6] == 6'd38, digits[11:6] ==
            6'd37, digits[11:6] == 6'd36, digits[11:6] == 6'd35, digits[11:6] == 6'd34,
            digits[11:6] == 6'd33, digits[11:6] == 6'd32, digits[11:6] == 6'd31, digits[11:6] ==
            6'd30, digits[11:6] == 6'd29, digits[11:6] == 6'd28, digits[11:6] == 6'd27,
            digits[11:6] == 6'd26, digits[11:6] == 6'd25, digits[11:6] == 6'd24, digits[11:6] ==
            6'd23, digits[11:6] == 6'd22, digits[11:6] == 6'd21, digits[11:6] == 6'd20,
            digits[11:6] == 6'd19, digits[11:6] == 6'd18, digits[11:6] == 6'd17, digits[11:6] ==
            6'd16, digits[11:6] == 6'd15, digits[11:6] == 6'd14, digits[11:6] == 6'd13,
            digits[11:6] == 6'd12, digits[11:6] == 6'd11, digits[11:6] == 6'd10, digits[11:6] ==
            6'd9, digits[11:6] == 6'd8, digits[11:6] == 6'd7, digits[11:6] == 6'd6, digits[11:6] ==
            6'd5, digits[11:6] == 6'd4, digits[11:6] == 6'd3, digits[11:6] == 6'd2, digits[11:6] ==
            6'd1, digits[11:6] == 6'd0} : 64'd0;
    assign decoded[191:128] = members[2] ? {digits[17:12] == 6'd63, digits[17:12] == 6'd62,
            digits[17:12] == 6'd61, digits[17:12] == 6'd60, digits[17:12] == 6'd59, digits[17:12] ==
            6'd58, digits[17:12] == 6'd57, digits[17:12] == 6'd56, digits[17:12] == 6'd55,
            digits[17:12] == 6'd54, digits[17:12] == 6'd53, digits[17:12] == 6'd52, digits[17:12] ==
            6'd51, digits[17:12] == 6'd50, digits[17:12] == 6'd49, digits[17:12] == 6'd48,
            digits[17:12] == 6'd47, digits[17:12] == 6'd46, digits[17:12] == 6'd45, digits[17:12] ==
            6'd44, digits[17:12] == 6'd43, digits[17:12] == 6'd42, digits[17:12] == 6'd41,
            digits[17:12] == 6'd40, digits[17:12] == 6'd39, digits[17:12] == 6'd38, digits[17:12] ==
            6'd37, digits[17:12] == 6'd36, digits[17:12] == 6'd35, digits[17:12] == 6'd34,
            digits[17:12] == 6'd33, digits[17:12] == 6'd32, digits[17:12] == 6'd31, digits[17:12] ==
            6'd30, digits[17:12] == 6'd29, digits[17:12] == 6'd28, digits[17:12] == 6'd27,
            digits[17:12] == 6'd26, digits[17:12] == 6'd25, digits[17:12] == 6'd24, digits[17:12] ==
            6'd23, digits[17:12] == 6'd22, digits[17:12] == 6'd21, digits[17:12] == 6'd20,
            digits[17:12] == 6'd19, digits[17:12] == 6'd18, digits[17:12] == 6'd17, digits[17:12] ==
            6'd16, digits[17:12] == 6'd15, digits[17:12] == 6'd14, digits[17:12] == 6'd13,
            digits[17:12] == 6'd12, digits[17:12] == 6'd11, digits[17:12] == 6'd10, digits[17:12] ==
            6'd9, digits[17:12] == 6'd8, digits[17:12] == 6'd7, digits[17:12] == 6'd6,
            digits[17:12] == 6'd5, digits[17:12] == 6'd4, digits[17:12] == 6'd3, digits[17:12] ==
            6'd2, digits[17:12] == 6'd1, digits[17:12] == 6'd0} : 64'd0;
    assign decoded[255:192] = members[3] ? {digits[23:18] == 6'd63, digits[23:18] == 6'd62,
            digits[23:18] == 6'd61, digits[23:18] == 6'd60, digits[23:18] == 6'd59, digits[23:18] ==
            6'd58, digits[23:18] == 6'd57, digits[23:18] == 6'd56, digits[23:18] == 6'd55,
            digits[23:18] == 6'd54, digits[23:18] == 6'd53, digits[23:18] == 6'd52, digits[23:18] ==
            6'd51, digits[23:18] == 6'd50, digits[23:18] == 6'd49, digits[23:18] == 6'd48,
            digits[23:18] == 6'd47, digits[23:18] == 6'd46, digits[23:18] == 6'd45, digits[23:18] ==
            6'd44, digits[23:18] == 6'd43, digits[23:18] == 6'd42, digits[23:18] == 6'd41,
            digits[23:18] == 6'd40, digits[23:18] == 6'd39, digits[23:18] == 6'd38, digits[23:18] ==
            6'd37, digits[23:18] == 6'd36, digits[23:18] == 6'd35, digits[23:18] == 6'd34,
            digits[23:18] == 6'd33, digits[23:18] == 6'd32, digits[23:18] == 6'd31, digits[23:18] ==
            6'd30, digits[23:18] == 6'd29, digits[23:18] == 6'd28, digits[23:18] == 6'd27,
            digits[23:18] == 6'd26, digits[23:18] == 6'd25, digits[23:18] == 6'd24, digits[23:18] ==
            6'd23, digits[23:18] == 6'd22, digits[23:18] == 6'd21, digits[23:18] == 6'd20,
            digits[23:18] == 6'd19, digits[23:18] == 6'd18, digits[23:18] == 6'd17, digits[23:18] ==
            6'd16, digits[23:18] == 6'd15, digits[23:18] == 6'd14, digits[23:18] == 6'd13,
            digits[23:18] == 6'd12, digits[23:18] == 6'd11, digits[23:18] == 6'd10, digits[23:18] ==
            6'd9, digits[23:18] == 6'd8, digits[23:18] == 6'd7, digits[23:18] == 6'd6,
            digits[23:18] == 6'd5, digits[23:18] == 6'd4, digits[23:18] == 6'd3, digits[23:18] ==
            6'd2, digits[23:18] == 6'd1, digits[23:18] == 6'd0} : 64'd0;

    digit_counter_lanes4_sizeBits5 counter0 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[192], decoded[128], decoded[64], decoded[0]}),
        .count (counter0_count)
    );

    digit_counter_lanes4_sizeBits5 counter1 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[193], decoded[129], decoded[65], decoded[1]}),
        .count (counter1_count)
    );

    digit_counter_lanes4_sizeBits5 counter2 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[194], decoded[130], decoded[66], decoded[2]}),
        .count (counter2_count)
    );

    digit_counter_lanes4_sizeBits5 counter3 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[195], decoded[131], decoded[67], decoded[3]}),
        .count (counter3_count)
    );

    digit_counter_lanes4_sizeBits5 counter4 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[196], decoded[132], decoded[68], decoded[4]}),
        .count (counter4_count)
    );

    digit_counter_lanes4_sizeBits5 counter5 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[197], decoded[133], decoded[69], decoded[5]}),
        .count (counter5_count)
    );

    digit_counter_lanes4_sizeBits5 counter6 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[198], decoded[134], decoded[70], decoded[6]}),
        .count (counter6_count)
    );

    digit_counter_lanes4_sizeBits5 counter7 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[199], decoded[135], decoded[71], decoded[7]}),
        .count (counter7_count)
    );

    digit_counter_lanes4_sizeBits5 counter8 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[200], decoded[136], decoded[72], decoded[8]}),
        .count (counter8_count)
    );

    digit_counter_lanes4_sizeBits5 counter9 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[201], decoded[137], decoded[73], decoded[9]}),
        .count (counter9_count)
    );

    digit_counter_lanes4_sizeBits5 counter10 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[202], decoded[138], decoded[74], decoded[10]}),
        .count (counter10_count)
    );

    digit_counter_lanes4_sizeBits5 counter11 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[203], decoded[139], decoded[75], decoded[11]}),
        .count (counter11_count)
    );

    digit_counter_lanes4_sizeBits5 counter12 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[204], decoded[140], decoded[76], decoded[12]}),
        .count (counter12_count)
    );

    digit_counter_lanes4_sizeBits5 counter13 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[205], decoded[141], decoded[77], decoded[13]}),
        .count (counter13_count)
    );

    digit_counter_lanes4_sizeBits5 counter14 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[206], decoded[142], decoded[78], decoded[14]}),
        .count (counter14_count)
    );

    digit_counter_lanes4_sizeBits5 counter15 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[207], decoded[143], decoded[79], decoded[15]}),
        .count (counter15_count)
    );

    digit_counter_lanes4_sizeBits5 counter16 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[208], decoded[144], decoded[80], decoded[16]}),
        .count (counter16_count)
    );

    digit_counter_lanes4_sizeBits5 counter17 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[209], decoded[145], decoded[81], decoded[17]}),
        .count (counter17_count)
    );

    digit_counter_lanes4_sizeBits5 counter18 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[210], decoded[146], decoded[82], decoded[18]}),
        .count (counter18_count)
    );

    digit_counter_lanes4_sizeBits5 counter19 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[211], decoded[147], decoded[83], decoded[19]}),
        .count (counter19_count)
    );

    digit_counter_lanes4_sizeBits5 counter20 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[212], decoded[148], decoded[84], decoded[20]}),
        .count (counter20_count)
    );

    digit_counter_lanes4_sizeBits5 counter21 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[213], decoded[149], decoded[85], decoded[21]}),
        .count (counter21_count)
    );

    digit_counter_lanes4_sizeBits5 counter22 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[214], decoded[150], decoded[86], decoded[22]}),
        .count (counter22_count)
    );

    digit_counter_lanes4_sizeBits5 counter23 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[215], decoded[151], decoded[87], decoded[23]}),
        .count (counter23_count)
    );

    digit_counter_lanes4_sizeBits5 counter24 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[216], decoded[152], decoded[88], decoded[24]}),
        .count (counter24_count)
    );

    digit_counter_lanes4_sizeBits5 counter25 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[217], decoded[153], decoded[89], decoded[25]}),
        .count (counter25_count)
    );

    digit_counter_lanes4_sizeBits5 counter26 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[218], decoded[154], decoded[90], decoded[26]}),
        .count (counter26_count)
    );

    digit_counter_lanes4_sizeBits5 counter27 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[219], decoded[155], decoded[91], decoded[27]}),
        .count (counter27_count)
    );

    digit_counter_lanes4_sizeBits5 counter28 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[220], decoded[156], decoded[92], decoded[28]}),
        .count (counter28_count)
    );

    digit_counter_lanes4_sizeBits5 counter29 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[221], decoded[157], decoded[93], decoded[29]}),
        .count (counter29_count)
    );

    digit_counter_lanes4_sizeBits5 counter30 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[222], decoded[158], decoded[94], decoded[30]}),
        .count (counter30_count)
    );

    digit_counter_lanes4_sizeBits5 counter31 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[223], decoded[159], decoded[95], decoded[31]}),
        .count (counter31_count)
    );

    digit_counter_lanes4_sizeBits5 counter32 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[224], decoded[160], decoded[96], decoded[32]}),
        .count (counter32_count)
    );

    digit_counter_lanes4_sizeBits5 counter33 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[225], decoded[161], decoded[97], decoded[33]}),
        .count (counter33_count)
    );

    digit_counter_lanes4_sizeBits5 counter34 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[226], decoded[162], decoded[98], decoded[34]}),
        .count (counter34_count)
    );

    digit_counter_lanes4_sizeBits5 counter35 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[227], decoded[163], decoded[99], decoded[35]}),
        .count (counter35_count)
    );

    digit_counter_lanes4_sizeBits5 counter36 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[228], decoded[164], decoded[100], decoded[36]}),
        .count (counter36_count)
    );

    digit_counter_lanes4_sizeBits5 counter37 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[229], decoded[165], decoded[101], decoded[37]}),
        .count (counter37_count)
    );

    digit_counter_lanes4_sizeBits5 counter38 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[230], decoded[166], decoded[102], decoded[38]}),
        .count (counter38_count)
    );

    digit_counter_lanes4_sizeBits5 counter39 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[231], decoded[167], decoded[103], decoded[39]}),
        .count (counter39_count)
    );

    digit_counter_lanes4_sizeBits5 counter40 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[232], decoded[168], decoded[104], decoded[40]}),
        .count (counter40_count)
    );

    digit_counter_lanes4_sizeBits5 counter41 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[233], decoded[169], decoded[105], decoded[41]}),
        .count (counter41_count)
    );

    digit_counter_lanes4_sizeBits5 counter42 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[234], decoded[170], decoded[106], decoded[42]}),
        .count (counter42_count)
    );

    digit_counter_lanes4_sizeBits5 counter43 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[235], decoded[171], decoded[107], decoded[43]}),
        .count (counter43_count)
    );

    digit_counter_lanes4_sizeBits5 counter44 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[236], decoded[172], decoded[108], decoded[44]}),
        .count (counter44_count)
    );

    digit_counter_lanes4_sizeBits5 counter45 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[237], decoded[173], decoded[109], decoded[45]}),
        .count (counter45_count)
    );

    digit_counter_lanes4_sizeBits5 counter46 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[238], decoded[174], decoded[110], decoded[46]}),
        .count (counter46_count)
    );

    digit_counter_lanes4_sizeBits5 counter47 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[239], decoded[175], decoded[111], decoded[47]}),
        .count (counter47_count)
    );

    digit_counter_lanes4_sizeBits5 counter48 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[240], decoded[176], decoded[112], decoded[48]}),
        .count (counter48_count)
    );

    digit_counter_lanes4_sizeBits5 counter49 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[241], decoded[177], decoded[113], decoded[49]}),
        .count (counter49_count)
    );

    digit_counter_lanes4_sizeBits5 counter50 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[242], decoded[178], decoded[114], decoded[50]}),
        .count (counter50_count)
    );

    digit_counter_lanes4_sizeBits5 counter51 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[243], decoded[179], decoded[115], decoded[51]}),
        .count (counter51_count)
    );

    digit_counter_lanes4_sizeBits5 counter52 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[244], decoded[180], decoded[116], decoded[52]}),
        .count (counter52_count)
    );

    digit_counter_lanes4_sizeBits5 counter53 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[245], decoded[181], decoded[117], decoded[53]}),
        .count (counter53_count)
    );

    digit_counter_lanes4_sizeBits5 counter54 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[246], decoded[182], decoded[118], decoded[54]}),
        .count (counter54_count)
    );

    digit_counter_lanes4_sizeBits5 counter55 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[247], decoded[183], decoded[119], decoded[55]}),
        .count (counter55_count)
    );

    digit_counter_lanes4_sizeBits5 counter56 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[248], decoded[184], decoded[120], decoded[56]}),
        .count (counter56_count)
    );

    digit_counter_lanes4_sizeBits5 counter57 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[249], decoded[185], decoded[121], decoded[57]}),
        .count (counter57_count)
    );

    digit_counter_lanes4_sizeBits5 counter58 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[250], decoded[186], decoded[122], decoded[58]}),
        .count (counter58_count)
    );

    digit_counter_lanes4_sizeBits5 counter59 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[251], decoded[187], decoded[123], decoded[59]}),
        .count (counter59_count)
    );

    digit_counter_lanes4_sizeBits5 counter60 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[252], decoded[188], decoded[124], decoded[60]}),
        .count (counter60_count)
    );

    digit_counter_lanes4_sizeBits5 counter61 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[253], decoded[189], decoded[125], decoded[61]}),
        .count (counter61_count)
    );

    digit_counter_lanes4_sizeBits5 counter62 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[254], decoded[190], decoded[126], decoded[62]}),
        .count (counter62_count)
    );

    digit_counter_lanes4_sizeBits5 counter63 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[255], decoded[191], decoded[127], decoded[63]}),
        .count (counter63_count)
    );
endmodule
`default_nettype wire
