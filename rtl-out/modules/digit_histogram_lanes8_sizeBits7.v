// digit_histogram_lanes8_sizeBits7: How many members have each value of a digit, a row a cycle:
// a counter for each value. `counts` has the row one cycle after it came; `clear` sets all to
// 0.
// Source generators/spatten/digit-histogram.ts.
// Parameters lanes = 8, digitBits = 6, sizeBits = 7.
// Reset: reset synchronous, active high.
// IR 014e2db5. Do not edit.
`default_nettype none
module digit_histogram_lanes8_sizeBits7 (
    input  wire         clock,
    input  wire         reset,

    input  wire         clear,
    input  wire [  7:0] members,
    input  wire [ 47:0] digits,
    output wire [447:0] counts
);
    wire [511:0] decoded;
    wire [6:0] counter0_count;
    wire [6:0] counter1_count;
    wire [6:0] counter2_count;
    wire [6:0] counter3_count;
    wire [6:0] counter4_count;
    wire [6:0] counter5_count;
    wire [6:0] counter6_count;
    wire [6:0] counter7_count;
    wire [6:0] counter8_count;
    wire [6:0] counter9_count;
    wire [6:0] counter10_count;
    wire [6:0] counter11_count;
    wire [6:0] counter12_count;
    wire [6:0] counter13_count;
    wire [6:0] counter14_count;
    wire [6:0] counter15_count;
    wire [6:0] counter16_count;
    wire [6:0] counter17_count;
    wire [6:0] counter18_count;
    wire [6:0] counter19_count;
    wire [6:0] counter20_count;
    wire [6:0] counter21_count;
    wire [6:0] counter22_count;
    wire [6:0] counter23_count;
    wire [6:0] counter24_count;
    wire [6:0] counter25_count;
    wire [6:0] counter26_count;
    wire [6:0] counter27_count;
    wire [6:0] counter28_count;
    wire [6:0] counter29_count;
    wire [6:0] counter30_count;
    wire [6:0] counter31_count;
    wire [6:0] counter32_count;
    wire [6:0] counter33_count;
    wire [6:0] counter34_count;
    wire [6:0] counter35_count;
    wire [6:0] counter36_count;
    wire [6:0] counter37_count;
    wire [6:0] counter38_count;
    wire [6:0] counter39_count;
    wire [6:0] counter40_count;
    wire [6:0] counter41_count;
    wire [6:0] counter42_count;
    wire [6:0] counter43_count;
    wire [6:0] counter44_count;
    wire [6:0] counter45_count;
    wire [6:0] counter46_count;
    wire [6:0] counter47_count;
    wire [6:0] counter48_count;
    wire [6:0] counter49_count;
    wire [6:0] counter50_count;
    wire [6:0] counter51_count;
    wire [6:0] counter52_count;
    wire [6:0] counter53_count;
    wire [6:0] counter54_count;
    wire [6:0] counter55_count;
    wire [6:0] counter56_count;
    wire [6:0] counter57_count;
    wire [6:0] counter58_count;
    wire [6:0] counter59_count;
    wire [6:0] counter60_count;
    wire [6:0] counter61_count;
    wire [6:0] counter62_count;
    wire [6:0] counter63_count;

    assign counts[6:0] = counter0_count;
    assign counts[13:7] = counter1_count;
    assign counts[20:14] = counter2_count;
    assign counts[27:21] = counter3_count;
    assign counts[34:28] = counter4_count;
    assign counts[41:35] = counter5_count;
    assign counts[48:42] = counter6_count;
    assign counts[55:49] = counter7_count;
    assign counts[62:56] = counter8_count;
    assign counts[69:63] = counter9_count;
    assign counts[76:70] = counter10_count;
    assign counts[83:77] = counter11_count;
    assign counts[90:84] = counter12_count;
    assign counts[97:91] = counter13_count;
    assign counts[104:98] = counter14_count;
    assign counts[111:105] = counter15_count;
    assign counts[118:112] = counter16_count;
    assign counts[125:119] = counter17_count;
    assign counts[132:126] = counter18_count;
    assign counts[139:133] = counter19_count;
    assign counts[146:140] = counter20_count;
    assign counts[153:147] = counter21_count;
    assign counts[160:154] = counter22_count;
    assign counts[167:161] = counter23_count;
    assign counts[174:168] = counter24_count;
    assign counts[181:175] = counter25_count;
    assign counts[188:182] = counter26_count;
    assign counts[195:189] = counter27_count;
    assign counts[202:196] = counter28_count;
    assign counts[209:203] = counter29_count;
    assign counts[216:210] = counter30_count;
    assign counts[223:217] = counter31_count;
    assign counts[230:224] = counter32_count;
    assign counts[237:231] = counter33_count;
    assign counts[244:238] = counter34_count;
    assign counts[251:245] = counter35_count;
    assign counts[258:252] = counter36_count;
    assign counts[265:259] = counter37_count;
    assign counts[272:266] = counter38_count;
    assign counts[279:273] = counter39_count;
    assign counts[286:280] = counter40_count;
    assign counts[293:287] = counter41_count;
    assign counts[300:294] = counter42_count;
    assign counts[307:301] = counter43_count;
    assign counts[314:308] = counter44_count;
    assign counts[321:315] = counter45_count;
    assign counts[328:322] = counter46_count;
    assign counts[335:329] = counter47_count;
    assign counts[342:336] = counter48_count;
    assign counts[349:343] = counter49_count;
    assign counts[356:350] = counter50_count;
    assign counts[363:357] = counter51_count;
    assign counts[370:364] = counter52_count;
    assign counts[377:371] = counter53_count;
    assign counts[384:378] = counter54_count;
    assign counts[391:385] = counter55_count;
    assign counts[398:392] = counter56_count;
    assign counts[405:399] = counter57_count;
    assign counts[412:406] = counter58_count;
    assign counts[419:413] = counter59_count;
    assign counts[426:420] = counter60_count;
    assign counts[433:427] = counter61_count;
    assign counts[440:434] = counter62_count;
    assign counts[447:441] = counter63_count;
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
    assign decoded[319:256] = members[4] ? {digits[29:24] == 6'd63, digits[29:24] == 6'd62,
            digits[29:24] == 6'd61, digits[29:24] == 6'd60, digits[29:24] == 6'd59, digits[29:24] ==
            6'd58, digits[29:24] == 6'd57, digits[29:24] == 6'd56, digits[29:24] == 6'd55,
            digits[29:24] == 6'd54, digits[29:24] == 6'd53, digits[29:24] == 6'd52, digits[29:24] ==
            6'd51, digits[29:24] == 6'd50, digits[29:24] == 6'd49, digits[29:24] == 6'd48,
            digits[29:24] == 6'd47, digits[29:24] == 6'd46, digits[29:24] == 6'd45, digits[29:24] ==
            6'd44, digits[29:24] == 6'd43, digits[29:24] == 6'd42, digits[29:24] == 6'd41,
            digits[29:24] == 6'd40, digits[29:24] == 6'd39, digits[29:24] == 6'd38, digits[29:24] ==
            6'd37, digits[29:24] == 6'd36, digits[29:24] == 6'd35, digits[29:24] == 6'd34,
            digits[29:24] == 6'd33, digits[29:24] == 6'd32, digits[29:24] == 6'd31, digits[29:24] ==
            6'd30, digits[29:24] == 6'd29, digits[29:24] == 6'd28, digits[29:24] == 6'd27,
            digits[29:24] == 6'd26, digits[29:24] == 6'd25, digits[29:24] == 6'd24, digits[29:24] ==
            6'd23, digits[29:24] == 6'd22, digits[29:24] == 6'd21, digits[29:24] == 6'd20,
            digits[29:24] == 6'd19, digits[29:24] == 6'd18, digits[29:24] == 6'd17, digits[29:24] ==
            6'd16, digits[29:24] == 6'd15, digits[29:24] == 6'd14, digits[29:24] == 6'd13,
            digits[29:24] == 6'd12, digits[29:24] == 6'd11, digits[29:24] == 6'd10, digits[29:24] ==
            6'd9, digits[29:24] == 6'd8, digits[29:24] == 6'd7, digits[29:24] == 6'd6,
            digits[29:24] == 6'd5, digits[29:24] == 6'd4, digits[29:24] == 6'd3, digits[29:24] ==
            6'd2, digits[29:24] == 6'd1, digits[29:24] == 6'd0} : 64'd0;
    assign decoded[383:320] = members[5] ? {digits[35:30] == 6'd63, digits[35:30] == 6'd62,
            digits[35:30] == 6'd61, digits[35:30] == 6'd60, digits[35:30] == 6'd59, digits[35:30] ==
            6'd58, digits[35:30] == 6'd57, digits[35:30] == 6'd56, digits[35:30] == 6'd55,
            digits[35:30] == 6'd54, digits[35:30] == 6'd53, digits[35:30] == 6'd52, digits[35:30] ==
            6'd51, digits[35:30] == 6'd50, digits[35:30] == 6'd49, digits[35:30] == 6'd48,
            digits[35:30] == 6'd47, digits[35:30] == 6'd46, digits[35:30] == 6'd45, digits[35:30] ==
            6'd44, digits[35:30] == 6'd43, digits[35:30] == 6'd42, digits[35:30] == 6'd41,
            digits[35:30] == 6'd40, digits[35:30] == 6'd39, digits[35:30] == 6'd38, digits[35:30] ==
            6'd37, digits[35:30] == 6'd36, digits[35:30] == 6'd35, digits[35:30] == 6'd34,
            digits[35:30] == 6'd33, digits[35:30] == 6'd32, digits[35:30] == 6'd31, digits[35:30] ==
            6'd30, digits[35:30] == 6'd29, digits[35:30] == 6'd28, digits[35:30] == 6'd27,
            digits[35:30] == 6'd26, digits[35:30] == 6'd25, digits[35:30] == 6'd24, digits[35:30] ==
            6'd23, digits[35:30] == 6'd22, digits[35:30] == 6'd21, digits[35:30] == 6'd20,
            digits[35:30] == 6'd19, digits[35:30] == 6'd18, digits[35:30] == 6'd17, digits[35:30] ==
            6'd16, digits[35:30] == 6'd15, digits[35:30] == 6'd14, digits[35:30] == 6'd13,
            digits[35:30] == 6'd12, digits[35:30] == 6'd11, digits[35:30] == 6'd10, digits[35:30] ==
            6'd9, digits[35:30] == 6'd8, digits[35:30] == 6'd7, digits[35:30] == 6'd6,
            digits[35:30] == 6'd5, digits[35:30] == 6'd4, digits[35:30] == 6'd3, digits[35:30] ==
            6'd2, digits[35:30] == 6'd1, digits[35:30] == 6'd0} : 64'd0;
    assign decoded[447:384] = members[6] ? {digits[41:36] == 6'd63, digits[41:36] == 6'd62,
            digits[41:36] == 6'd61, digits[41:36] == 6'd60, digits[41:36] == 6'd59, digits[41:36] ==
            6'd58, digits[41:36] == 6'd57, digits[41:36] == 6'd56, digits[41:36] == 6'd55,
            digits[41:36] == 6'd54, digits[41:36] == 6'd53, digits[41:36] == 6'd52, digits[41:36] ==
            6'd51, digits[41:36] == 6'd50, digits[41:36] == 6'd49, digits[41:36] == 6'd48,
            digits[41:36] == 6'd47, digits[41:36] == 6'd46, digits[41:36] == 6'd45, digits[41:36] ==
            6'd44, digits[41:36] == 6'd43, digits[41:36] == 6'd42, digits[41:36] == 6'd41,
            digits[41:36] == 6'd40, digits[41:36] == 6'd39, digits[41:36] == 6'd38, digits[41:36] ==
            6'd37, digits[41:36] == 6'd36, digits[41:36] == 6'd35, digits[41:36] == 6'd34,
            digits[41:36] == 6'd33, digits[41:36] == 6'd32, digits[41:36] == 6'd31, digits[41:36] ==
            6'd30, digits[41:36] == 6'd29, digits[41:36] == 6'd28, digits[41:36] == 6'd27,
            digits[41:36] == 6'd26, digits[41:36] == 6'd25, digits[41:36] == 6'd24, digits[41:36] ==
            6'd23, digits[41:36] == 6'd22, digits[41:36] == 6'd21, digits[41:36] == 6'd20,
            digits[41:36] == 6'd19, digits[41:36] == 6'd18, digits[41:36] == 6'd17, digits[41:36] ==
            6'd16, digits[41:36] == 6'd15, digits[41:36] == 6'd14, digits[41:36] == 6'd13,
            digits[41:36] == 6'd12, digits[41:36] == 6'd11, digits[41:36] == 6'd10, digits[41:36] ==
            6'd9, digits[41:36] == 6'd8, digits[41:36] == 6'd7, digits[41:36] == 6'd6,
            digits[41:36] == 6'd5, digits[41:36] == 6'd4, digits[41:36] == 6'd3, digits[41:36] ==
            6'd2, digits[41:36] == 6'd1, digits[41:36] == 6'd0} : 64'd0;
    assign decoded[511:448] = members[7] ? {digits[47:42] == 6'd63, digits[47:42] == 6'd62,
            digits[47:42] == 6'd61, digits[47:42] == 6'd60, digits[47:42] == 6'd59, digits[47:42] ==
            6'd58, digits[47:42] == 6'd57, digits[47:42] == 6'd56, digits[47:42] == 6'd55,
            digits[47:42] == 6'd54, digits[47:42] == 6'd53, digits[47:42] == 6'd52, digits[47:42] ==
            6'd51, digits[47:42] == 6'd50, digits[47:42] == 6'd49, digits[47:42] == 6'd48,
            digits[47:42] == 6'd47, digits[47:42] == 6'd46, digits[47:42] == 6'd45, digits[47:42] ==
            6'd44, digits[47:42] == 6'd43, digits[47:42] == 6'd42, digits[47:42] == 6'd41,
            digits[47:42] == 6'd40, digits[47:42] == 6'd39, digits[47:42] == 6'd38, digits[47:42] ==
            6'd37, digits[47:42] == 6'd36, digits[47:42] == 6'd35, digits[47:42] == 6'd34,
            digits[47:42] == 6'd33, digits[47:42] == 6'd32, digits[47:42] == 6'd31, digits[47:42] ==
            6'd30, digits[47:42] == 6'd29, digits[47:42] == 6'd28, digits[47:42] == 6'd27,
            digits[47:42] == 6'd26, digits[47:42] == 6'd25, digits[47:42] == 6'd24, digits[47:42] ==
            6'd23, digits[47:42] == 6'd22, digits[47:42] == 6'd21, digits[47:42] == 6'd20,
            digits[47:42] == 6'd19, digits[47:42] == 6'd18, digits[47:42] == 6'd17, digits[47:42] ==
            6'd16, digits[47:42] == 6'd15, digits[47:42] == 6'd14, digits[47:42] == 6'd13,
            digits[47:42] == 6'd12, digits[47:42] == 6'd11, digits[47:42] == 6'd10, digits[47:42] ==
            6'd9, digits[47:42] == 6'd8, digits[47:42] == 6'd7, digits[47:42] == 6'd6,
            digits[47:42] == 6'd5, digits[47:42] == 6'd4, digits[47:42] == 6'd3, digits[47:42] ==
            6'd2, digits[47:42] == 6'd1, digits[47:42] == 6'd0} : 64'd0;

    digit_counter_lanes8_sizeBits7 counter0 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[448], decoded[384], decoded[320], decoded[256], decoded[192], decoded[128],
                decoded[64], decoded[0]}),
        .count (counter0_count)
    );

    digit_counter_lanes8_sizeBits7 counter1 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[449], decoded[385], decoded[321], decoded[257], decoded[193], decoded[129],
                decoded[65], decoded[1]}),
        .count (counter1_count)
    );

    digit_counter_lanes8_sizeBits7 counter2 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[450], decoded[386], decoded[322], decoded[258], decoded[194], decoded[130],
                decoded[66], decoded[2]}),
        .count (counter2_count)
    );

    digit_counter_lanes8_sizeBits7 counter3 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[451], decoded[387], decoded[323], decoded[259], decoded[195], decoded[131],
                decoded[67], decoded[3]}),
        .count (counter3_count)
    );

    digit_counter_lanes8_sizeBits7 counter4 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[452], decoded[388], decoded[324], decoded[260], decoded[196], decoded[132],
                decoded[68], decoded[4]}),
        .count (counter4_count)
    );

    digit_counter_lanes8_sizeBits7 counter5 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[453], decoded[389], decoded[325], decoded[261], decoded[197], decoded[133],
                decoded[69], decoded[5]}),
        .count (counter5_count)
    );

    digit_counter_lanes8_sizeBits7 counter6 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[454], decoded[390], decoded[326], decoded[262], decoded[198], decoded[134],
                decoded[70], decoded[6]}),
        .count (counter6_count)
    );

    digit_counter_lanes8_sizeBits7 counter7 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[455], decoded[391], decoded[327], decoded[263], decoded[199], decoded[135],
                decoded[71], decoded[7]}),
        .count (counter7_count)
    );

    digit_counter_lanes8_sizeBits7 counter8 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[456], decoded[392], decoded[328], decoded[264], decoded[200], decoded[136],
                decoded[72], decoded[8]}),
        .count (counter8_count)
    );

    digit_counter_lanes8_sizeBits7 counter9 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[457], decoded[393], decoded[329], decoded[265], decoded[201], decoded[137],
                decoded[73], decoded[9]}),
        .count (counter9_count)
    );

    digit_counter_lanes8_sizeBits7 counter10 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[458], decoded[394], decoded[330], decoded[266], decoded[202], decoded[138],
                decoded[74], decoded[10]}),
        .count (counter10_count)
    );

    digit_counter_lanes8_sizeBits7 counter11 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[459], decoded[395], decoded[331], decoded[267], decoded[203], decoded[139],
                decoded[75], decoded[11]}),
        .count (counter11_count)
    );

    digit_counter_lanes8_sizeBits7 counter12 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[460], decoded[396], decoded[332], decoded[268], decoded[204], decoded[140],
                decoded[76], decoded[12]}),
        .count (counter12_count)
    );

    digit_counter_lanes8_sizeBits7 counter13 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[461], decoded[397], decoded[333], decoded[269], decoded[205], decoded[141],
                decoded[77], decoded[13]}),
        .count (counter13_count)
    );

    digit_counter_lanes8_sizeBits7 counter14 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[462], decoded[398], decoded[334], decoded[270], decoded[206], decoded[142],
                decoded[78], decoded[14]}),
        .count (counter14_count)
    );

    digit_counter_lanes8_sizeBits7 counter15 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[463], decoded[399], decoded[335], decoded[271], decoded[207], decoded[143],
                decoded[79], decoded[15]}),
        .count (counter15_count)
    );

    digit_counter_lanes8_sizeBits7 counter16 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[464], decoded[400], decoded[336], decoded[272], decoded[208], decoded[144],
                decoded[80], decoded[16]}),
        .count (counter16_count)
    );

    digit_counter_lanes8_sizeBits7 counter17 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[465], decoded[401], decoded[337], decoded[273], decoded[209], decoded[145],
                decoded[81], decoded[17]}),
        .count (counter17_count)
    );

    digit_counter_lanes8_sizeBits7 counter18 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[466], decoded[402], decoded[338], decoded[274], decoded[210], decoded[146],
                decoded[82], decoded[18]}),
        .count (counter18_count)
    );

    digit_counter_lanes8_sizeBits7 counter19 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[467], decoded[403], decoded[339], decoded[275], decoded[211], decoded[147],
                decoded[83], decoded[19]}),
        .count (counter19_count)
    );

    digit_counter_lanes8_sizeBits7 counter20 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[468], decoded[404], decoded[340], decoded[276], decoded[212], decoded[148],
                decoded[84], decoded[20]}),
        .count (counter20_count)
    );

    digit_counter_lanes8_sizeBits7 counter21 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[469], decoded[405], decoded[341], decoded[277], decoded[213], decoded[149],
                decoded[85], decoded[21]}),
        .count (counter21_count)
    );

    digit_counter_lanes8_sizeBits7 counter22 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[470], decoded[406], decoded[342], decoded[278], decoded[214], decoded[150],
                decoded[86], decoded[22]}),
        .count (counter22_count)
    );

    digit_counter_lanes8_sizeBits7 counter23 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[471], decoded[407], decoded[343], decoded[279], decoded[215], decoded[151],
                decoded[87], decoded[23]}),
        .count (counter23_count)
    );

    digit_counter_lanes8_sizeBits7 counter24 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[472], decoded[408], decoded[344], decoded[280], decoded[216], decoded[152],
                decoded[88], decoded[24]}),
        .count (counter24_count)
    );

    digit_counter_lanes8_sizeBits7 counter25 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[473], decoded[409], decoded[345], decoded[281], decoded[217], decoded[153],
                decoded[89], decoded[25]}),
        .count (counter25_count)
    );

    digit_counter_lanes8_sizeBits7 counter26 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[474], decoded[410], decoded[346], decoded[282], decoded[218], decoded[154],
                decoded[90], decoded[26]}),
        .count (counter26_count)
    );

    digit_counter_lanes8_sizeBits7 counter27 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[475], decoded[411], decoded[347], decoded[283], decoded[219], decoded[155],
                decoded[91], decoded[27]}),
        .count (counter27_count)
    );

    digit_counter_lanes8_sizeBits7 counter28 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[476], decoded[412], decoded[348], decoded[284], decoded[220], decoded[156],
                decoded[92], decoded[28]}),
        .count (counter28_count)
    );

    digit_counter_lanes8_sizeBits7 counter29 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[477], decoded[413], decoded[349], decoded[285], decoded[221], decoded[157],
                decoded[93], decoded[29]}),
        .count (counter29_count)
    );

    digit_counter_lanes8_sizeBits7 counter30 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[478], decoded[414], decoded[350], decoded[286], decoded[222], decoded[158],
                decoded[94], decoded[30]}),
        .count (counter30_count)
    );

    digit_counter_lanes8_sizeBits7 counter31 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[479], decoded[415], decoded[351], decoded[287], decoded[223], decoded[159],
                decoded[95], decoded[31]}),
        .count (counter31_count)
    );

    digit_counter_lanes8_sizeBits7 counter32 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[480], decoded[416], decoded[352], decoded[288], decoded[224], decoded[160],
                decoded[96], decoded[32]}),
        .count (counter32_count)
    );

    digit_counter_lanes8_sizeBits7 counter33 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[481], decoded[417], decoded[353], decoded[289], decoded[225], decoded[161],
                decoded[97], decoded[33]}),
        .count (counter33_count)
    );

    digit_counter_lanes8_sizeBits7 counter34 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[482], decoded[418], decoded[354], decoded[290], decoded[226], decoded[162],
                decoded[98], decoded[34]}),
        .count (counter34_count)
    );

    digit_counter_lanes8_sizeBits7 counter35 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[483], decoded[419], decoded[355], decoded[291], decoded[227], decoded[163],
                decoded[99], decoded[35]}),
        .count (counter35_count)
    );

    digit_counter_lanes8_sizeBits7 counter36 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[484], decoded[420], decoded[356], decoded[292], decoded[228], decoded[164],
                decoded[100], decoded[36]}),
        .count (counter36_count)
    );

    digit_counter_lanes8_sizeBits7 counter37 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[485], decoded[421], decoded[357], decoded[293], decoded[229], decoded[165],
                decoded[101], decoded[37]}),
        .count (counter37_count)
    );

    digit_counter_lanes8_sizeBits7 counter38 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[486], decoded[422], decoded[358], decoded[294], decoded[230], decoded[166],
                decoded[102], decoded[38]}),
        .count (counter38_count)
    );

    digit_counter_lanes8_sizeBits7 counter39 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[487], decoded[423], decoded[359], decoded[295], decoded[231], decoded[167],
                decoded[103], decoded[39]}),
        .count (counter39_count)
    );

    digit_counter_lanes8_sizeBits7 counter40 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[488], decoded[424], decoded[360], decoded[296], decoded[232], decoded[168],
                decoded[104], decoded[40]}),
        .count (counter40_count)
    );

    digit_counter_lanes8_sizeBits7 counter41 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[489], decoded[425], decoded[361], decoded[297], decoded[233], decoded[169],
                decoded[105], decoded[41]}),
        .count (counter41_count)
    );

    digit_counter_lanes8_sizeBits7 counter42 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[490], decoded[426], decoded[362], decoded[298], decoded[234], decoded[170],
                decoded[106], decoded[42]}),
        .count (counter42_count)
    );

    digit_counter_lanes8_sizeBits7 counter43 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[491], decoded[427], decoded[363], decoded[299], decoded[235], decoded[171],
                decoded[107], decoded[43]}),
        .count (counter43_count)
    );

    digit_counter_lanes8_sizeBits7 counter44 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[492], decoded[428], decoded[364], decoded[300], decoded[236], decoded[172],
                decoded[108], decoded[44]}),
        .count (counter44_count)
    );

    digit_counter_lanes8_sizeBits7 counter45 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[493], decoded[429], decoded[365], decoded[301], decoded[237], decoded[173],
                decoded[109], decoded[45]}),
        .count (counter45_count)
    );

    digit_counter_lanes8_sizeBits7 counter46 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[494], decoded[430], decoded[366], decoded[302], decoded[238], decoded[174],
                decoded[110], decoded[46]}),
        .count (counter46_count)
    );

    digit_counter_lanes8_sizeBits7 counter47 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[495], decoded[431], decoded[367], decoded[303], decoded[239], decoded[175],
                decoded[111], decoded[47]}),
        .count (counter47_count)
    );

    digit_counter_lanes8_sizeBits7 counter48 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[496], decoded[432], decoded[368], decoded[304], decoded[240], decoded[176],
                decoded[112], decoded[48]}),
        .count (counter48_count)
    );

    digit_counter_lanes8_sizeBits7 counter49 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[497], decoded[433], decoded[369], decoded[305], decoded[241], decoded[177],
                decoded[113], decoded[49]}),
        .count (counter49_count)
    );

    digit_counter_lanes8_sizeBits7 counter50 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[498], decoded[434], decoded[370], decoded[306], decoded[242], decoded[178],
                decoded[114], decoded[50]}),
        .count (counter50_count)
    );

    digit_counter_lanes8_sizeBits7 counter51 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[499], decoded[435], decoded[371], decoded[307], decoded[243], decoded[179],
                decoded[115], decoded[51]}),
        .count (counter51_count)
    );

    digit_counter_lanes8_sizeBits7 counter52 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[500], decoded[436], decoded[372], decoded[308], decoded[244], decoded[180],
                decoded[116], decoded[52]}),
        .count (counter52_count)
    );

    digit_counter_lanes8_sizeBits7 counter53 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[501], decoded[437], decoded[373], decoded[309], decoded[245], decoded[181],
                decoded[117], decoded[53]}),
        .count (counter53_count)
    );

    digit_counter_lanes8_sizeBits7 counter54 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[502], decoded[438], decoded[374], decoded[310], decoded[246], decoded[182],
                decoded[118], decoded[54]}),
        .count (counter54_count)
    );

    digit_counter_lanes8_sizeBits7 counter55 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[503], decoded[439], decoded[375], decoded[311], decoded[247], decoded[183],
                decoded[119], decoded[55]}),
        .count (counter55_count)
    );

    digit_counter_lanes8_sizeBits7 counter56 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[504], decoded[440], decoded[376], decoded[312], decoded[248], decoded[184],
                decoded[120], decoded[56]}),
        .count (counter56_count)
    );

    digit_counter_lanes8_sizeBits7 counter57 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[505], decoded[441], decoded[377], decoded[313], decoded[249], decoded[185],
                decoded[121], decoded[57]}),
        .count (counter57_count)
    );

    digit_counter_lanes8_sizeBits7 counter58 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[506], decoded[442], decoded[378], decoded[314], decoded[250], decoded[186],
                decoded[122], decoded[58]}),
        .count (counter58_count)
    );

    digit_counter_lanes8_sizeBits7 counter59 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[507], decoded[443], decoded[379], decoded[315], decoded[251], decoded[187],
                decoded[123], decoded[59]}),
        .count (counter59_count)
    );

    digit_counter_lanes8_sizeBits7 counter60 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[508], decoded[444], decoded[380], decoded[316], decoded[252], decoded[188],
                decoded[124], decoded[60]}),
        .count (counter60_count)
    );

    digit_counter_lanes8_sizeBits7 counter61 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[509], decoded[445], decoded[381], decoded[317], decoded[253], decoded[189],
                decoded[125], decoded[61]}),
        .count (counter61_count)
    );

    digit_counter_lanes8_sizeBits7 counter62 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[510], decoded[446], decoded[382], decoded[318], decoded[254], decoded[190],
                decoded[126], decoded[62]}),
        .count (counter62_count)
    );

    digit_counter_lanes8_sizeBits7 counter63 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[511], decoded[447], decoded[383], decoded[319], decoded[255], decoded[191],
                decoded[127], decoded[63]}),
        .count (counter63_count)
    );
endmodule
`default_nettype wire
