// digit_histogram: How many members have each value of a digit, a row a cycle: a counter for
// each value. `counts` has the row one cycle after it came; `clear` sets all to 0.
// Source generators/spatten/digit-histogram.ts.
// Parameters lanes = 16, digitBits = 6, sizeBits = 11.
// Reset: reset synchronous, active high.
// IR 88f576c8. Do not edit.
`default_nettype none
module digit_histogram (
    input  wire         clock,
    input  wire         reset,

    input  wire         clear,
    input  wire [ 15:0] members,
    input  wire [ 95:0] digits,
    output wire [703:0] counts
);
    wire [1023:0] decoded;
    wire [10:0] counter0_count;
    wire [10:0] counter1_count;
    wire [10:0] counter2_count;
    wire [10:0] counter3_count;
    wire [10:0] counter4_count;
    wire [10:0] counter5_count;
    wire [10:0] counter6_count;
    wire [10:0] counter7_count;
    wire [10:0] counter8_count;
    wire [10:0] counter9_count;
    wire [10:0] counter10_count;
    wire [10:0] counter11_count;
    wire [10:0] counter12_count;
    wire [10:0] counter13_count;
    wire [10:0] counter14_count;
    wire [10:0] counter15_count;
    wire [10:0] counter16_count;
    wire [10:0] counter17_count;
    wire [10:0] counter18_count;
    wire [10:0] counter19_count;
    wire [10:0] counter20_count;
    wire [10:0] counter21_count;
    wire [10:0] counter22_count;
    wire [10:0] counter23_count;
    wire [10:0] counter24_count;
    wire [10:0] counter25_count;
    wire [10:0] counter26_count;
    wire [10:0] counter27_count;
    wire [10:0] counter28_count;
    wire [10:0] counter29_count;
    wire [10:0] counter30_count;
    wire [10:0] counter31_count;
    wire [10:0] counter32_count;
    wire [10:0] counter33_count;
    wire [10:0] counter34_count;
    wire [10:0] counter35_count;
    wire [10:0] counter36_count;
    wire [10:0] counter37_count;
    wire [10:0] counter38_count;
    wire [10:0] counter39_count;
    wire [10:0] counter40_count;
    wire [10:0] counter41_count;
    wire [10:0] counter42_count;
    wire [10:0] counter43_count;
    wire [10:0] counter44_count;
    wire [10:0] counter45_count;
    wire [10:0] counter46_count;
    wire [10:0] counter47_count;
    wire [10:0] counter48_count;
    wire [10:0] counter49_count;
    wire [10:0] counter50_count;
    wire [10:0] counter51_count;
    wire [10:0] counter52_count;
    wire [10:0] counter53_count;
    wire [10:0] counter54_count;
    wire [10:0] counter55_count;
    wire [10:0] counter56_count;
    wire [10:0] counter57_count;
    wire [10:0] counter58_count;
    wire [10:0] counter59_count;
    wire [10:0] counter60_count;
    wire [10:0] counter61_count;
    wire [10:0] counter62_count;
    wire [10:0] counter63_count;

    assign counts[10:0] = counter0_count;
    assign counts[21:11] = counter1_count;
    assign counts[32:22] = counter2_count;
    assign counts[43:33] = counter3_count;
    assign counts[54:44] = counter4_count;
    assign counts[65:55] = counter5_count;
    assign counts[76:66] = counter6_count;
    assign counts[87:77] = counter7_count;
    assign counts[98:88] = counter8_count;
    assign counts[109:99] = counter9_count;
    assign counts[120:110] = counter10_count;
    assign counts[131:121] = counter11_count;
    assign counts[142:132] = counter12_count;
    assign counts[153:143] = counter13_count;
    assign counts[164:154] = counter14_count;
    assign counts[175:165] = counter15_count;
    assign counts[186:176] = counter16_count;
    assign counts[197:187] = counter17_count;
    assign counts[208:198] = counter18_count;
    assign counts[219:209] = counter19_count;
    assign counts[230:220] = counter20_count;
    assign counts[241:231] = counter21_count;
    assign counts[252:242] = counter22_count;
    assign counts[263:253] = counter23_count;
    assign counts[274:264] = counter24_count;
    assign counts[285:275] = counter25_count;
    assign counts[296:286] = counter26_count;
    assign counts[307:297] = counter27_count;
    assign counts[318:308] = counter28_count;
    assign counts[329:319] = counter29_count;
    assign counts[340:330] = counter30_count;
    assign counts[351:341] = counter31_count;
    assign counts[362:352] = counter32_count;
    assign counts[373:363] = counter33_count;
    assign counts[384:374] = counter34_count;
    assign counts[395:385] = counter35_count;
    assign counts[406:396] = counter36_count;
    assign counts[417:407] = counter37_count;
    assign counts[428:418] = counter38_count;
    assign counts[439:429] = counter39_count;
    assign counts[450:440] = counter40_count;
    assign counts[461:451] = counter41_count;
    assign counts[472:462] = counter42_count;
    assign counts[483:473] = counter43_count;
    assign counts[494:484] = counter44_count;
    assign counts[505:495] = counter45_count;
    assign counts[516:506] = counter46_count;
    assign counts[527:517] = counter47_count;
    assign counts[538:528] = counter48_count;
    assign counts[549:539] = counter49_count;
    assign counts[560:550] = counter50_count;
    assign counts[571:561] = counter51_count;
    assign counts[582:572] = counter52_count;
    assign counts[593:583] = counter53_count;
    assign counts[604:594] = counter54_count;
    assign counts[615:605] = counter55_count;
    assign counts[626:616] = counter56_count;
    assign counts[637:627] = counter57_count;
    assign counts[648:638] = counter58_count;
    assign counts[659:649] = counter59_count;
    assign counts[670:660] = counter60_count;
    assign counts[681:671] = counter61_count;
    assign counts[692:682] = counter62_count;
    assign counts[703:693] = counter63_count;
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
    assign decoded[575:512] = members[8] ? {digits[53:48] == 6'd63, digits[53:48] == 6'd62,
            digits[53:48] == 6'd61, digits[53:48] == 6'd60, digits[53:48] == 6'd59, digits[53:48] ==
            6'd58, digits[53:48] == 6'd57, digits[53:48] == 6'd56, digits[53:48] == 6'd55,
            digits[53:48] == 6'd54, digits[53:48] == 6'd53, digits[53:48] == 6'd52, digits[53:48] ==
            6'd51, digits[53:48] == 6'd50, digits[53:48] == 6'd49, digits[53:48] == 6'd48,
            digits[53:48] == 6'd47, digits[53:48] == 6'd46, digits[53:48] == 6'd45, digits[53:48] ==
            6'd44, digits[53:48] == 6'd43, digits[53:48] == 6'd42, digits[53:48] == 6'd41,
            digits[53:48] == 6'd40, digits[53:48] == 6'd39, digits[53:48] == 6'd38, digits[53:48] ==
            6'd37, digits[53:48] == 6'd36, digits[53:48] == 6'd35, digits[53:48] == 6'd34,
            digits[53:48] == 6'd33, digits[53:48] == 6'd32, digits[53:48] == 6'd31, digits[53:48] ==
            6'd30, digits[53:48] == 6'd29, digits[53:48] == 6'd28, digits[53:48] == 6'd27,
            digits[53:48] == 6'd26, digits[53:48] == 6'd25, digits[53:48] == 6'd24, digits[53:48] ==
            6'd23, digits[53:48] == 6'd22, digits[53:48] == 6'd21, digits[53:48] == 6'd20,
            digits[53:48] == 6'd19, digits[53:48] == 6'd18, digits[53:48] == 6'd17, digits[53:48] ==
            6'd16, digits[53:48] == 6'd15, digits[53:48] == 6'd14, digits[53:48] == 6'd13,
            digits[53:48] == 6'd12, digits[53:48] == 6'd11, digits[53:48] == 6'd10, digits[53:48] ==
            6'd9, digits[53:48] == 6'd8, digits[53:48] == 6'd7, digits[53:48] == 6'd6,
            digits[53:48] == 6'd5, digits[53:48] == 6'd4, digits[53:48] == 6'd3, digits[53:48] ==
            6'd2, digits[53:48] == 6'd1, digits[53:48] == 6'd0} : 64'd0;
    assign decoded[639:576] = members[9] ? {digits[59:54] == 6'd63, digits[59:54] == 6'd62,
            digits[59:54] == 6'd61, digits[59:54] == 6'd60, digits[59:54] == 6'd59, digits[59:54] ==
            6'd58, digits[59:54] == 6'd57, digits[59:54] == 6'd56, digits[59:54] == 6'd55,
            digits[59:54] == 6'd54, digits[59:54] == 6'd53, digits[59:54] == 6'd52, digits[59:54] ==
            6'd51, digits[59:54] == 6'd50, digits[59:54] == 6'd49, digits[59:54] == 6'd48,
            digits[59:54] == 6'd47, digits[59:54] == 6'd46, digits[59:54] == 6'd45, digits[59:54] ==
            6'd44, digits[59:54] == 6'd43, digits[59:54] == 6'd42, digits[59:54] == 6'd41,
            digits[59:54] == 6'd40, digits[59:54] == 6'd39, digits[59:54] == 6'd38, digits[59:54] ==
            6'd37, digits[59:54] == 6'd36, digits[59:54] == 6'd35, digits[59:54] == 6'd34,
            digits[59:54] == 6'd33, digits[59:54] == 6'd32, digits[59:54] == 6'd31, digits[59:54] ==
            6'd30, digits[59:54] == 6'd29, digits[59:54] == 6'd28, digits[59:54] == 6'd27,
            digits[59:54] == 6'd26, digits[59:54] == 6'd25, digits[59:54] == 6'd24, digits[59:54] ==
            6'd23, digits[59:54] == 6'd22, digits[59:54] == 6'd21, digits[59:54] == 6'd20,
            digits[59:54] == 6'd19, digits[59:54] == 6'd18, digits[59:54] == 6'd17, digits[59:54] ==
            6'd16, digits[59:54] == 6'd15, digits[59:54] == 6'd14, digits[59:54] == 6'd13,
            digits[59:54] == 6'd12, digits[59:54] == 6'd11, digits[59:54] == 6'd10, digits[59:54] ==
            6'd9, digits[59:54] == 6'd8, digits[59:54] == 6'd7, digits[59:54] == 6'd6,
            digits[59:54] == 6'd5, digits[59:54] == 6'd4, digits[59:54] == 6'd3, digits[59:54] ==
            6'd2, digits[59:54] == 6'd1, digits[59:54] == 6'd0} : 64'd0;
    assign decoded[703:640] = members[10] ? {digits[65:60] == 6'd63, digits[65:60] == 6'd62,
            digits[65:60] == 6'd61, digits[65:60] == 6'd60, digits[65:60] == 6'd59, digits[65:60] ==
            6'd58, digits[65:60] == 6'd57, digits[65:60] == 6'd56, digits[65:60] == 6'd55,
            digits[65:60] == 6'd54, digits[65:60] == 6'd53, digits[65:60] == 6'd52, digits[65:60] ==
            6'd51, digits[65:60] == 6'd50, digits[65:60] == 6'd49, digits[65:60] == 6'd48,
            digits[65:60] == 6'd47, digits[65:60] == 6'd46, digits[65:60] == 6'd45, digits[65:60] ==
            6'd44, digits[65:60] == 6'd43, digits[65:60] == 6'd42, digits[65:60] == 6'd41,
            digits[65:60] == 6'd40, digits[65:60] == 6'd39, digits[65:60] == 6'd38, digits[65:60] ==
            6'd37, digits[65:60] == 6'd36, digits[65:60] == 6'd35, digits[65:60] == 6'd34,
            digits[65:60] == 6'd33, digits[65:60] == 6'd32, digits[65:60] == 6'd31, digits[65:60] ==
            6'd30, digits[65:60] == 6'd29, digits[65:60] == 6'd28, digits[65:60] == 6'd27,
            digits[65:60] == 6'd26, digits[65:60] == 6'd25, digits[65:60] == 6'd24, digits[65:60] ==
            6'd23, digits[65:60] == 6'd22, digits[65:60] == 6'd21, digits[65:60] == 6'd20,
            digits[65:60] == 6'd19, digits[65:60] == 6'd18, digits[65:60] == 6'd17, digits[65:60] ==
            6'd16, digits[65:60] == 6'd15, digits[65:60] == 6'd14, digits[65:60] == 6'd13,
            digits[65:60] == 6'd12, digits[65:60] == 6'd11, digits[65:60] == 6'd10, digits[65:60] ==
            6'd9, digits[65:60] == 6'd8, digits[65:60] == 6'd7, digits[65:60] == 6'd6,
            digits[65:60] == 6'd5, digits[65:60] == 6'd4, digits[65:60] == 6'd3, digits[65:60] ==
            6'd2, digits[65:60] == 6'd1, digits[65:60] == 6'd0} : 64'd0;
    assign decoded[767:704] = members[11] ? {digits[71:66] == 6'd63, digits[71:66] == 6'd62,
            digits[71:66] == 6'd61, digits[71:66] == 6'd60, digits[71:66] == 6'd59, digits[71:66] ==
            6'd58, digits[71:66] == 6'd57, digits[71:66] == 6'd56, digits[71:66] == 6'd55,
            digits[71:66] == 6'd54, digits[71:66] == 6'd53, digits[71:66] == 6'd52, digits[71:66] ==
            6'd51, digits[71:66] == 6'd50, digits[71:66] == 6'd49, digits[71:66] == 6'd48,
            digits[71:66] == 6'd47, digits[71:66] == 6'd46, digits[71:66] == 6'd45, digits[71:66] ==
            6'd44, digits[71:66] == 6'd43, digits[71:66] == 6'd42, digits[71:66] == 6'd41,
            digits[71:66] == 6'd40, digits[71:66] == 6'd39, digits[71:66] == 6'd38, digits[71:66] ==
            6'd37, digits[71:66] == 6'd36, digits[71:66] == 6'd35, digits[71:66] == 6'd34,
            digits[71:66] == 6'd33, digits[71:66] == 6'd32, digits[71:66] == 6'd31, digits[71:66] ==
            6'd30, digits[71:66] == 6'd29, digits[71:66] == 6'd28, digits[71:66] == 6'd27,
            digits[71:66] == 6'd26, digits[71:66] == 6'd25, digits[71:66] == 6'd24, digits[71:66] ==
            6'd23, digits[71:66] == 6'd22, digits[71:66] == 6'd21, digits[71:66] == 6'd20,
            digits[71:66] == 6'd19, digits[71:66] == 6'd18, digits[71:66] == 6'd17, digits[71:66] ==
            6'd16, digits[71:66] == 6'd15, digits[71:66] == 6'd14, digits[71:66] == 6'd13,
            digits[71:66] == 6'd12, digits[71:66] == 6'd11, digits[71:66] == 6'd10, digits[71:66] ==
            6'd9, digits[71:66] == 6'd8, digits[71:66] == 6'd7, digits[71:66] == 6'd6,
            digits[71:66] == 6'd5, digits[71:66] == 6'd4, digits[71:66] == 6'd3, digits[71:66] ==
            6'd2, digits[71:66] == 6'd1, digits[71:66] == 6'd0} : 64'd0;
    assign decoded[831:768] = members[12] ? {digits[77:72] == 6'd63, digits[77:72] == 6'd62,
            digits[77:72] == 6'd61, digits[77:72] == 6'd60, digits[77:72] == 6'd59, digits[77:72] ==
            6'd58, digits[77:72] == 6'd57, digits[77:72] == 6'd56, digits[77:72] == 6'd55,
            digits[77:72] == 6'd54, digits[77:72] == 6'd53, digits[77:72] == 6'd52, digits[77:72] ==
            6'd51, digits[77:72] == 6'd50, digits[77:72] == 6'd49, digits[77:72] == 6'd48,
            digits[77:72] == 6'd47, digits[77:72] == 6'd46, digits[77:72] == 6'd45, digits[77:72] ==
            6'd44, digits[77:72] == 6'd43, digits[77:72] == 6'd42, digits[77:72] == 6'd41,
            digits[77:72] == 6'd40, digits[77:72] == 6'd39, digits[77:72] == 6'd38, digits[77:72] ==
            6'd37, digits[77:72] == 6'd36, digits[77:72] == 6'd35, digits[77:72] == 6'd34,
            digits[77:72] == 6'd33, digits[77:72] == 6'd32, digits[77:72] == 6'd31, digits[77:72] ==
            6'd30, digits[77:72] == 6'd29, digits[77:72] == 6'd28, digits[77:72] == 6'd27,
            digits[77:72] == 6'd26, digits[77:72] == 6'd25, digits[77:72] == 6'd24, digits[77:72] ==
            6'd23, digits[77:72] == 6'd22, digits[77:72] == 6'd21, digits[77:72] == 6'd20,
            digits[77:72] == 6'd19, digits[77:72] == 6'd18, digits[77:72] == 6'd17, digits[77:72] ==
            6'd16, digits[77:72] == 6'd15, digits[77:72] == 6'd14, digits[77:72] == 6'd13,
            digits[77:72] == 6'd12, digits[77:72] == 6'd11, digits[77:72] == 6'd10, digits[77:72] ==
            6'd9, digits[77:72] == 6'd8, digits[77:72] == 6'd7, digits[77:72] == 6'd6,
            digits[77:72] == 6'd5, digits[77:72] == 6'd4, digits[77:72] == 6'd3, digits[77:72] ==
            6'd2, digits[77:72] == 6'd1, digits[77:72] == 6'd0} : 64'd0;
    assign decoded[895:832] = members[13] ? {digits[83:78] == 6'd63, digits[83:78] == 6'd62,
            digits[83:78] == 6'd61, digits[83:78] == 6'd60, digits[83:78] == 6'd59, digits[83:78] ==
            6'd58, digits[83:78] == 6'd57, digits[83:78] == 6'd56, digits[83:78] == 6'd55,
            digits[83:78] == 6'd54, digits[83:78] == 6'd53, digits[83:78] == 6'd52, digits[83:78] ==
            6'd51, digits[83:78] == 6'd50, digits[83:78] == 6'd49, digits[83:78] == 6'd48,
            digits[83:78] == 6'd47, digits[83:78] == 6'd46, digits[83:78] == 6'd45, digits[83:78] ==
            6'd44, digits[83:78] == 6'd43, digits[83:78] == 6'd42, digits[83:78] == 6'd41,
            digits[83:78] == 6'd40, digits[83:78] == 6'd39, digits[83:78] == 6'd38, digits[83:78] ==
            6'd37, digits[83:78] == 6'd36, digits[83:78] == 6'd35, digits[83:78] == 6'd34,
            digits[83:78] == 6'd33, digits[83:78] == 6'd32, digits[83:78] == 6'd31, digits[83:78] ==
            6'd30, digits[83:78] == 6'd29, digits[83:78] == 6'd28, digits[83:78] == 6'd27,
            digits[83:78] == 6'd26, digits[83:78] == 6'd25, digits[83:78] == 6'd24, digits[83:78] ==
            6'd23, digits[83:78] == 6'd22, digits[83:78] == 6'd21, digits[83:78] == 6'd20,
            digits[83:78] == 6'd19, digits[83:78] == 6'd18, digits[83:78] == 6'd17, digits[83:78] ==
            6'd16, digits[83:78] == 6'd15, digits[83:78] == 6'd14, digits[83:78] == 6'd13,
            digits[83:78] == 6'd12, digits[83:78] == 6'd11, digits[83:78] == 6'd10, digits[83:78] ==
            6'd9, digits[83:78] == 6'd8, digits[83:78] == 6'd7, digits[83:78] == 6'd6,
            digits[83:78] == 6'd5, digits[83:78] == 6'd4, digits[83:78] == 6'd3, digits[83:78] ==
            6'd2, digits[83:78] == 6'd1, digits[83:78] == 6'd0} : 64'd0;
    assign decoded[959:896] = members[14] ? {digits[89:84] == 6'd63, digits[89:84] == 6'd62,
            digits[89:84] == 6'd61, digits[89:84] == 6'd60, digits[89:84] == 6'd59, digits[89:84] ==
            6'd58, digits[89:84] == 6'd57, digits[89:84] == 6'd56, digits[89:84] == 6'd55,
            digits[89:84] == 6'd54, digits[89:84] == 6'd53, digits[89:84] == 6'd52, digits[89:84] ==
            6'd51, digits[89:84] == 6'd50, digits[89:84] == 6'd49, digits[89:84] == 6'd48,
            digits[89:84] == 6'd47, digits[89:84] == 6'd46, digits[89:84] == 6'd45, digits[89:84] ==
            6'd44, digits[89:84] == 6'd43, digits[89:84] == 6'd42, digits[89:84] == 6'd41,
            digits[89:84] == 6'd40, digits[89:84] == 6'd39, digits[89:84] == 6'd38, digits[89:84] ==
            6'd37, digits[89:84] == 6'd36, digits[89:84] == 6'd35, digits[89:84] == 6'd34,
            digits[89:84] == 6'd33, digits[89:84] == 6'd32, digits[89:84] == 6'd31, digits[89:84] ==
            6'd30, digits[89:84] == 6'd29, digits[89:84] == 6'd28, digits[89:84] == 6'd27,
            digits[89:84] == 6'd26, digits[89:84] == 6'd25, digits[89:84] == 6'd24, digits[89:84] ==
            6'd23, digits[89:84] == 6'd22, digits[89:84] == 6'd21, digits[89:84] == 6'd20,
            digits[89:84] == 6'd19, digits[89:84] == 6'd18, digits[89:84] == 6'd17, digits[89:84] ==
            6'd16, digits[89:84] == 6'd15, digits[89:84] == 6'd14, digits[89:84] == 6'd13,
            digits[89:84] == 6'd12, digits[89:84] == 6'd11, digits[89:84] == 6'd10, digits[89:84] ==
            6'd9, digits[89:84] == 6'd8, digits[89:84] == 6'd7, digits[89:84] == 6'd6,
            digits[89:84] == 6'd5, digits[89:84] == 6'd4, digits[89:84] == 6'd3, digits[89:84] ==
            6'd2, digits[89:84] == 6'd1, digits[89:84] == 6'd0} : 64'd0;
    assign decoded[1023:960] = members[15] ? {digits[95:90] == 6'd63, digits[95:90] == 6'd62,
            digits[95:90] == 6'd61, digits[95:90] == 6'd60, digits[95:90] == 6'd59, digits[95:90] ==
            6'd58, digits[95:90] == 6'd57, digits[95:90] == 6'd56, digits[95:90] == 6'd55,
            digits[95:90] == 6'd54, digits[95:90] == 6'd53, digits[95:90] == 6'd52, digits[95:90] ==
            6'd51, digits[95:90] == 6'd50, digits[95:90] == 6'd49, digits[95:90] == 6'd48,
            digits[95:90] == 6'd47, digits[95:90] == 6'd46, digits[95:90] == 6'd45, digits[95:90] ==
            6'd44, digits[95:90] == 6'd43, digits[95:90] == 6'd42, digits[95:90] == 6'd41,
            digits[95:90] == 6'd40, digits[95:90] == 6'd39, digits[95:90] == 6'd38, digits[95:90] ==
            6'd37, digits[95:90] == 6'd36, digits[95:90] == 6'd35, digits[95:90] == 6'd34,
            digits[95:90] == 6'd33, digits[95:90] == 6'd32, digits[95:90] == 6'd31, digits[95:90] ==
            6'd30, digits[95:90] == 6'd29, digits[95:90] == 6'd28, digits[95:90] == 6'd27,
            digits[95:90] == 6'd26, digits[95:90] == 6'd25, digits[95:90] == 6'd24, digits[95:90] ==
            6'd23, digits[95:90] == 6'd22, digits[95:90] == 6'd21, digits[95:90] == 6'd20,
            digits[95:90] == 6'd19, digits[95:90] == 6'd18, digits[95:90] == 6'd17, digits[95:90] ==
            6'd16, digits[95:90] == 6'd15, digits[95:90] == 6'd14, digits[95:90] == 6'd13,
            digits[95:90] == 6'd12, digits[95:90] == 6'd11, digits[95:90] == 6'd10, digits[95:90] ==
            6'd9, digits[95:90] == 6'd8, digits[95:90] == 6'd7, digits[95:90] == 6'd6,
            digits[95:90] == 6'd5, digits[95:90] == 6'd4, digits[95:90] == 6'd3, digits[95:90] ==
            6'd2, digits[95:90] == 6'd1, digits[95:90] == 6'd0} : 64'd0;

    digit_counter counter0 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[960], decoded[896], decoded[832], decoded[768], decoded[704], decoded[640],
                decoded[576], decoded[512], decoded[448], decoded[384], decoded[320], decoded[256],
                decoded[192], decoded[128], decoded[64], decoded[0]}),
        .count (counter0_count)
    );

    digit_counter counter1 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[961], decoded[897], decoded[833], decoded[769], decoded[705], decoded[641],
                decoded[577], decoded[513], decoded[449], decoded[385], decoded[321], decoded[257],
                decoded[193], decoded[129], decoded[65], decoded[1]}),
        .count (counter1_count)
    );

    digit_counter counter2 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[962], decoded[898], decoded[834], decoded[770], decoded[706], decoded[642],
                decoded[578], decoded[514], decoded[450], decoded[386], decoded[322], decoded[258],
                decoded[194], decoded[130], decoded[66], decoded[2]}),
        .count (counter2_count)
    );

    digit_counter counter3 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[963], decoded[899], decoded[835], decoded[771], decoded[707], decoded[643],
                decoded[579], decoded[515], decoded[451], decoded[387], decoded[323], decoded[259],
                decoded[195], decoded[131], decoded[67], decoded[3]}),
        .count (counter3_count)
    );

    digit_counter counter4 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[964], decoded[900], decoded[836], decoded[772], decoded[708], decoded[644],
                decoded[580], decoded[516], decoded[452], decoded[388], decoded[324], decoded[260],
                decoded[196], decoded[132], decoded[68], decoded[4]}),
        .count (counter4_count)
    );

    digit_counter counter5 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[965], decoded[901], decoded[837], decoded[773], decoded[709], decoded[645],
                decoded[581], decoded[517], decoded[453], decoded[389], decoded[325], decoded[261],
                decoded[197], decoded[133], decoded[69], decoded[5]}),
        .count (counter5_count)
    );

    digit_counter counter6 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[966], decoded[902], decoded[838], decoded[774], decoded[710], decoded[646],
                decoded[582], decoded[518], decoded[454], decoded[390], decoded[326], decoded[262],
                decoded[198], decoded[134], decoded[70], decoded[6]}),
        .count (counter6_count)
    );

    digit_counter counter7 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[967], decoded[903], decoded[839], decoded[775], decoded[711], decoded[647],
                decoded[583], decoded[519], decoded[455], decoded[391], decoded[327], decoded[263],
                decoded[199], decoded[135], decoded[71], decoded[7]}),
        .count (counter7_count)
    );

    digit_counter counter8 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[968], decoded[904], decoded[840], decoded[776], decoded[712], decoded[648],
                decoded[584], decoded[520], decoded[456], decoded[392], decoded[328], decoded[264],
                decoded[200], decoded[136], decoded[72], decoded[8]}),
        .count (counter8_count)
    );

    digit_counter counter9 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[969], decoded[905], decoded[841], decoded[777], decoded[713], decoded[649],
                decoded[585], decoded[521], decoded[457], decoded[393], decoded[329], decoded[265],
                decoded[201], decoded[137], decoded[73], decoded[9]}),
        .count (counter9_count)
    );

    digit_counter counter10 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[970], decoded[906], decoded[842], decoded[778], decoded[714], decoded[650],
                decoded[586], decoded[522], decoded[458], decoded[394], decoded[330], decoded[266],
                decoded[202], decoded[138], decoded[74], decoded[10]}),
        .count (counter10_count)
    );

    digit_counter counter11 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[971], decoded[907], decoded[843], decoded[779], decoded[715], decoded[651],
                decoded[587], decoded[523], decoded[459], decoded[395], decoded[331], decoded[267],
                decoded[203], decoded[139], decoded[75], decoded[11]}),
        .count (counter11_count)
    );

    digit_counter counter12 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[972], decoded[908], decoded[844], decoded[780], decoded[716], decoded[652],
                decoded[588], decoded[524], decoded[460], decoded[396], decoded[332], decoded[268],
                decoded[204], decoded[140], decoded[76], decoded[12]}),
        .count (counter12_count)
    );

    digit_counter counter13 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[973], decoded[909], decoded[845], decoded[781], decoded[717], decoded[653],
                decoded[589], decoded[525], decoded[461], decoded[397], decoded[333], decoded[269],
                decoded[205], decoded[141], decoded[77], decoded[13]}),
        .count (counter13_count)
    );

    digit_counter counter14 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[974], decoded[910], decoded[846], decoded[782], decoded[718], decoded[654],
                decoded[590], decoded[526], decoded[462], decoded[398], decoded[334], decoded[270],
                decoded[206], decoded[142], decoded[78], decoded[14]}),
        .count (counter14_count)
    );

    digit_counter counter15 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[975], decoded[911], decoded[847], decoded[783], decoded[719], decoded[655],
                decoded[591], decoded[527], decoded[463], decoded[399], decoded[335], decoded[271],
                decoded[207], decoded[143], decoded[79], decoded[15]}),
        .count (counter15_count)
    );

    digit_counter counter16 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[976], decoded[912], decoded[848], decoded[784], decoded[720], decoded[656],
                decoded[592], decoded[528], decoded[464], decoded[400], decoded[336], decoded[272],
                decoded[208], decoded[144], decoded[80], decoded[16]}),
        .count (counter16_count)
    );

    digit_counter counter17 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[977], decoded[913], decoded[849], decoded[785], decoded[721], decoded[657],
                decoded[593], decoded[529], decoded[465], decoded[401], decoded[337], decoded[273],
                decoded[209], decoded[145], decoded[81], decoded[17]}),
        .count (counter17_count)
    );

    digit_counter counter18 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[978], decoded[914], decoded[850], decoded[786], decoded[722], decoded[658],
                decoded[594], decoded[530], decoded[466], decoded[402], decoded[338], decoded[274],
                decoded[210], decoded[146], decoded[82], decoded[18]}),
        .count (counter18_count)
    );

    digit_counter counter19 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[979], decoded[915], decoded[851], decoded[787], decoded[723], decoded[659],
                decoded[595], decoded[531], decoded[467], decoded[403], decoded[339], decoded[275],
                decoded[211], decoded[147], decoded[83], decoded[19]}),
        .count (counter19_count)
    );

    digit_counter counter20 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[980], decoded[916], decoded[852], decoded[788], decoded[724], decoded[660],
                decoded[596], decoded[532], decoded[468], decoded[404], decoded[340], decoded[276],
                decoded[212], decoded[148], decoded[84], decoded[20]}),
        .count (counter20_count)
    );

    digit_counter counter21 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[981], decoded[917], decoded[853], decoded[789], decoded[725], decoded[661],
                decoded[597], decoded[533], decoded[469], decoded[405], decoded[341], decoded[277],
                decoded[213], decoded[149], decoded[85], decoded[21]}),
        .count (counter21_count)
    );

    digit_counter counter22 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[982], decoded[918], decoded[854], decoded[790], decoded[726], decoded[662],
                decoded[598], decoded[534], decoded[470], decoded[406], decoded[342], decoded[278],
                decoded[214], decoded[150], decoded[86], decoded[22]}),
        .count (counter22_count)
    );

    digit_counter counter23 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[983], decoded[919], decoded[855], decoded[791], decoded[727], decoded[663],
                decoded[599], decoded[535], decoded[471], decoded[407], decoded[343], decoded[279],
                decoded[215], decoded[151], decoded[87], decoded[23]}),
        .count (counter23_count)
    );

    digit_counter counter24 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[984], decoded[920], decoded[856], decoded[792], decoded[728], decoded[664],
                decoded[600], decoded[536], decoded[472], decoded[408], decoded[344], decoded[280],
                decoded[216], decoded[152], decoded[88], decoded[24]}),
        .count (counter24_count)
    );

    digit_counter counter25 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[985], decoded[921], decoded[857], decoded[793], decoded[729], decoded[665],
                decoded[601], decoded[537], decoded[473], decoded[409], decoded[345], decoded[281],
                decoded[217], decoded[153], decoded[89], decoded[25]}),
        .count (counter25_count)
    );

    digit_counter counter26 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[986], decoded[922], decoded[858], decoded[794], decoded[730], decoded[666],
                decoded[602], decoded[538], decoded[474], decoded[410], decoded[346], decoded[282],
                decoded[218], decoded[154], decoded[90], decoded[26]}),
        .count (counter26_count)
    );

    digit_counter counter27 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[987], decoded[923], decoded[859], decoded[795], decoded[731], decoded[667],
                decoded[603], decoded[539], decoded[475], decoded[411], decoded[347], decoded[283],
                decoded[219], decoded[155], decoded[91], decoded[27]}),
        .count (counter27_count)
    );

    digit_counter counter28 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[988], decoded[924], decoded[860], decoded[796], decoded[732], decoded[668],
                decoded[604], decoded[540], decoded[476], decoded[412], decoded[348], decoded[284],
                decoded[220], decoded[156], decoded[92], decoded[28]}),
        .count (counter28_count)
    );

    digit_counter counter29 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[989], decoded[925], decoded[861], decoded[797], decoded[733], decoded[669],
                decoded[605], decoded[541], decoded[477], decoded[413], decoded[349], decoded[285],
                decoded[221], decoded[157], decoded[93], decoded[29]}),
        .count (counter29_count)
    );

    digit_counter counter30 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[990], decoded[926], decoded[862], decoded[798], decoded[734], decoded[670],
                decoded[606], decoded[542], decoded[478], decoded[414], decoded[350], decoded[286],
                decoded[222], decoded[158], decoded[94], decoded[30]}),
        .count (counter30_count)
    );

    digit_counter counter31 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[991], decoded[927], decoded[863], decoded[799], decoded[735], decoded[671],
                decoded[607], decoded[543], decoded[479], decoded[415], decoded[351], decoded[287],
                decoded[223], decoded[159], decoded[95], decoded[31]}),
        .count (counter31_count)
    );

    digit_counter counter32 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[992], decoded[928], decoded[864], decoded[800], decoded[736], decoded[672],
                decoded[608], decoded[544], decoded[480], decoded[416], decoded[352], decoded[288],
                decoded[224], decoded[160], decoded[96], decoded[32]}),
        .count (counter32_count)
    );

    digit_counter counter33 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[993], decoded[929], decoded[865], decoded[801], decoded[737], decoded[673],
                decoded[609], decoded[545], decoded[481], decoded[417], decoded[353], decoded[289],
                decoded[225], decoded[161], decoded[97], decoded[33]}),
        .count (counter33_count)
    );

    digit_counter counter34 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[994], decoded[930], decoded[866], decoded[802], decoded[738], decoded[674],
                decoded[610], decoded[546], decoded[482], decoded[418], decoded[354], decoded[290],
                decoded[226], decoded[162], decoded[98], decoded[34]}),
        .count (counter34_count)
    );

    digit_counter counter35 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[995], decoded[931], decoded[867], decoded[803], decoded[739], decoded[675],
                decoded[611], decoded[547], decoded[483], decoded[419], decoded[355], decoded[291],
                decoded[227], decoded[163], decoded[99], decoded[35]}),
        .count (counter35_count)
    );

    digit_counter counter36 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[996], decoded[932], decoded[868], decoded[804], decoded[740], decoded[676],
                decoded[612], decoded[548], decoded[484], decoded[420], decoded[356], decoded[292],
                decoded[228], decoded[164], decoded[100], decoded[36]}),
        .count (counter36_count)
    );

    digit_counter counter37 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[997], decoded[933], decoded[869], decoded[805], decoded[741], decoded[677],
                decoded[613], decoded[549], decoded[485], decoded[421], decoded[357], decoded[293],
                decoded[229], decoded[165], decoded[101], decoded[37]}),
        .count (counter37_count)
    );

    digit_counter counter38 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[998], decoded[934], decoded[870], decoded[806], decoded[742], decoded[678],
                decoded[614], decoded[550], decoded[486], decoded[422], decoded[358], decoded[294],
                decoded[230], decoded[166], decoded[102], decoded[38]}),
        .count (counter38_count)
    );

    digit_counter counter39 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[999], decoded[935], decoded[871], decoded[807], decoded[743], decoded[679],
                decoded[615], decoded[551], decoded[487], decoded[423], decoded[359], decoded[295],
                decoded[231], decoded[167], decoded[103], decoded[39]}),
        .count (counter39_count)
    );

    digit_counter counter40 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1000], decoded[936], decoded[872], decoded[808], decoded[744],
                decoded[680], decoded[616], decoded[552], decoded[488], decoded[424], decoded[360],
                decoded[296], decoded[232], decoded[168], decoded[104], decoded[40]}),
        .count (counter40_count)
    );

    digit_counter counter41 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1001], decoded[937], decoded[873], decoded[809], decoded[745],
                decoded[681], decoded[617], decoded[553], decoded[489], decoded[425], decoded[361],
                decoded[297], decoded[233], decoded[169], decoded[105], decoded[41]}),
        .count (counter41_count)
    );

    digit_counter counter42 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1002], decoded[938], decoded[874], decoded[810], decoded[746],
                decoded[682], decoded[618], decoded[554], decoded[490], decoded[426], decoded[362],
                decoded[298], decoded[234], decoded[170], decoded[106], decoded[42]}),
        .count (counter42_count)
    );

    digit_counter counter43 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1003], decoded[939], decoded[875], decoded[811], decoded[747],
                decoded[683], decoded[619], decoded[555], decoded[491], decoded[427], decoded[363],
                decoded[299], decoded[235], decoded[171], decoded[107], decoded[43]}),
        .count (counter43_count)
    );

    digit_counter counter44 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1004], decoded[940], decoded[876], decoded[812], decoded[748],
                decoded[684], decoded[620], decoded[556], decoded[492], decoded[428], decoded[364],
                decoded[300], decoded[236], decoded[172], decoded[108], decoded[44]}),
        .count (counter44_count)
    );

    digit_counter counter45 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1005], decoded[941], decoded[877], decoded[813], decoded[749],
                decoded[685], decoded[621], decoded[557], decoded[493], decoded[429], decoded[365],
                decoded[301], decoded[237], decoded[173], decoded[109], decoded[45]}),
        .count (counter45_count)
    );

    digit_counter counter46 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1006], decoded[942], decoded[878], decoded[814], decoded[750],
                decoded[686], decoded[622], decoded[558], decoded[494], decoded[430], decoded[366],
                decoded[302], decoded[238], decoded[174], decoded[110], decoded[46]}),
        .count (counter46_count)
    );

    digit_counter counter47 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1007], decoded[943], decoded[879], decoded[815], decoded[751],
                decoded[687], decoded[623], decoded[559], decoded[495], decoded[431], decoded[367],
                decoded[303], decoded[239], decoded[175], decoded[111], decoded[47]}),
        .count (counter47_count)
    );

    digit_counter counter48 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1008], decoded[944], decoded[880], decoded[816], decoded[752],
                decoded[688], decoded[624], decoded[560], decoded[496], decoded[432], decoded[368],
                decoded[304], decoded[240], decoded[176], decoded[112], decoded[48]}),
        .count (counter48_count)
    );

    digit_counter counter49 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1009], decoded[945], decoded[881], decoded[817], decoded[753],
                decoded[689], decoded[625], decoded[561], decoded[497], decoded[433], decoded[369],
                decoded[305], decoded[241], decoded[177], decoded[113], decoded[49]}),
        .count (counter49_count)
    );

    digit_counter counter50 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1010], decoded[946], decoded[882], decoded[818], decoded[754],
                decoded[690], decoded[626], decoded[562], decoded[498], decoded[434], decoded[370],
                decoded[306], decoded[242], decoded[178], decoded[114], decoded[50]}),
        .count (counter50_count)
    );

    digit_counter counter51 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1011], decoded[947], decoded[883], decoded[819], decoded[755],
                decoded[691], decoded[627], decoded[563], decoded[499], decoded[435], decoded[371],
                decoded[307], decoded[243], decoded[179], decoded[115], decoded[51]}),
        .count (counter51_count)
    );

    digit_counter counter52 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1012], decoded[948], decoded[884], decoded[820], decoded[756],
                decoded[692], decoded[628], decoded[564], decoded[500], decoded[436], decoded[372],
                decoded[308], decoded[244], decoded[180], decoded[116], decoded[52]}),
        .count (counter52_count)
    );

    digit_counter counter53 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1013], decoded[949], decoded[885], decoded[821], decoded[757],
                decoded[693], decoded[629], decoded[565], decoded[501], decoded[437], decoded[373],
                decoded[309], decoded[245], decoded[181], decoded[117], decoded[53]}),
        .count (counter53_count)
    );

    digit_counter counter54 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1014], decoded[950], decoded[886], decoded[822], decoded[758],
                decoded[694], decoded[630], decoded[566], decoded[502], decoded[438], decoded[374],
                decoded[310], decoded[246], decoded[182], decoded[118], decoded[54]}),
        .count (counter54_count)
    );

    digit_counter counter55 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1015], decoded[951], decoded[887], decoded[823], decoded[759],
                decoded[695], decoded[631], decoded[567], decoded[503], decoded[439], decoded[375],
                decoded[311], decoded[247], decoded[183], decoded[119], decoded[55]}),
        .count (counter55_count)
    );

    digit_counter counter56 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1016], decoded[952], decoded[888], decoded[824], decoded[760],
                decoded[696], decoded[632], decoded[568], decoded[504], decoded[440], decoded[376],
                decoded[312], decoded[248], decoded[184], decoded[120], decoded[56]}),
        .count (counter56_count)
    );

    digit_counter counter57 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1017], decoded[953], decoded[889], decoded[825], decoded[761],
                decoded[697], decoded[633], decoded[569], decoded[505], decoded[441], decoded[377],
                decoded[313], decoded[249], decoded[185], decoded[121], decoded[57]}),
        .count (counter57_count)
    );

    digit_counter counter58 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1018], decoded[954], decoded[890], decoded[826], decoded[762],
                decoded[698], decoded[634], decoded[570], decoded[506], decoded[442], decoded[378],
                decoded[314], decoded[250], decoded[186], decoded[122], decoded[58]}),
        .count (counter58_count)
    );

    digit_counter counter59 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1019], decoded[955], decoded[891], decoded[827], decoded[763],
                decoded[699], decoded[635], decoded[571], decoded[507], decoded[443], decoded[379],
                decoded[315], decoded[251], decoded[187], decoded[123], decoded[59]}),
        .count (counter59_count)
    );

    digit_counter counter60 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1020], decoded[956], decoded[892], decoded[828], decoded[764],
                decoded[700], decoded[636], decoded[572], decoded[508], decoded[444], decoded[380],
                decoded[316], decoded[252], decoded[188], decoded[124], decoded[60]}),
        .count (counter60_count)
    );

    digit_counter counter61 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1021], decoded[957], decoded[893], decoded[829], decoded[765],
                decoded[701], decoded[637], decoded[573], decoded[509], decoded[445], decoded[381],
                decoded[317], decoded[253], decoded[189], decoded[125], decoded[61]}),
        .count (counter61_count)
    );

    digit_counter counter62 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1022], decoded[958], decoded[894], decoded[830], decoded[766],
                decoded[702], decoded[638], decoded[574], decoded[510], decoded[446], decoded[382],
                decoded[318], decoded[254], decoded[190], decoded[126], decoded[62]}),
        .count (counter62_count)
    );

    digit_counter counter63 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[1023], decoded[959], decoded[895], decoded[831], decoded[767],
                decoded[703], decoded[639], decoded[575], decoded[511], decoded[447], decoded[383],
                decoded[319], decoded[255], decoded[191], decoded[127], decoded[63]}),
        .count (counter63_count)
    );
endmodule
`default_nettype wire
