// digit_histogram_lanes2_sizeBits5: How many members have each value of a digit, a row a cycle:
// a counter for each value. `counts` has the row one cycle after it came; `clear` sets all to
// 0.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 2, digitBits = 6, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR 48483de4. Do not edit.
`default_nettype none
module digit_histogram_lanes2_sizeBits5 (
    input  wire         clock,
    input  wire         reset,

    input  wire         clear,
    input  wire [  1:0] members,
    input  wire [ 11:0] digits,
    output wire [319:0] counts
);
    wire [383:0] values;
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
    assign values =
            384'hffef7cefae78df6d74cf2c70beeb6caeaa689e69648e28607de75c6da6585d65544d24503ce34c2ca2481c61440c2040;

    digit_counter_lanes2_sizeBits5 counter0 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[5:0]),
        .count   (counter0_count)
    );

    digit_counter_lanes2_sizeBits5 counter1 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[11:6]),
        .count   (counter1_count)
    );

    digit_counter_lanes2_sizeBits5 counter2 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[17:12]),
        .count   (counter2_count)
    );

    digit_counter_lanes2_sizeBits5 counter3 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[23:18]),
        .count   (counter3_count)
    );

    digit_counter_lanes2_sizeBits5 counter4 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[29:24]),
        .count   (counter4_count)
    );

    digit_counter_lanes2_sizeBits5 counter5 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[35:30]),
        .count   (counter5_count)
    );

    digit_counter_lanes2_sizeBits5 counter6 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[41:36]),
        .count   (counter6_count)
    );

    digit_counter_lanes2_sizeBits5 counter7 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[47:42]),
        .count   (counter7_count)
    );

    digit_counter_lanes2_sizeBits5 counter8 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[53:48]),
        .count   (counter8_count)
    );

    digit_counter_lanes2_sizeBits5 counter9 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[59:54]),
        .count   (counter9_count)
    );

    digit_counter_lanes2_sizeBits5 counter10 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[65:60]),
        .count   (counter10_count)
    );

    digit_counter_lanes2_sizeBits5 counter11 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[71:66]),
        .count   (counter11_count)
    );

    digit_counter_lanes2_sizeBits5 counter12 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[77:72]),
        .count   (counter12_count)
    );

    digit_counter_lanes2_sizeBits5 counter13 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[83:78]),
        .count   (counter13_count)
    );

    digit_counter_lanes2_sizeBits5 counter14 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[89:84]),
        .count   (counter14_count)
    );

    digit_counter_lanes2_sizeBits5 counter15 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[95:90]),
        .count   (counter15_count)
    );

    digit_counter_lanes2_sizeBits5 counter16 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[101:96]),
        .count   (counter16_count)
    );

    digit_counter_lanes2_sizeBits5 counter17 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[107:102]),
        .count   (counter17_count)
    );

    digit_counter_lanes2_sizeBits5 counter18 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[113:108]),
        .count   (counter18_count)
    );

    digit_counter_lanes2_sizeBits5 counter19 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[119:114]),
        .count   (counter19_count)
    );

    digit_counter_lanes2_sizeBits5 counter20 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[125:120]),
        .count   (counter20_count)
    );

    digit_counter_lanes2_sizeBits5 counter21 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[131:126]),
        .count   (counter21_count)
    );

    digit_counter_lanes2_sizeBits5 counter22 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[137:132]),
        .count   (counter22_count)
    );

    digit_counter_lanes2_sizeBits5 counter23 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[143:138]),
        .count   (counter23_count)
    );

    digit_counter_lanes2_sizeBits5 counter24 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[149:144]),
        .count   (counter24_count)
    );

    digit_counter_lanes2_sizeBits5 counter25 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[155:150]),
        .count   (counter25_count)
    );

    digit_counter_lanes2_sizeBits5 counter26 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[161:156]),
        .count   (counter26_count)
    );

    digit_counter_lanes2_sizeBits5 counter27 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[167:162]),
        .count   (counter27_count)
    );

    digit_counter_lanes2_sizeBits5 counter28 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[173:168]),
        .count   (counter28_count)
    );

    digit_counter_lanes2_sizeBits5 counter29 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[179:174]),
        .count   (counter29_count)
    );

    digit_counter_lanes2_sizeBits5 counter30 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[185:180]),
        .count   (counter30_count)
    );

    digit_counter_lanes2_sizeBits5 counter31 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[191:186]),
        .count   (counter31_count)
    );

    digit_counter_lanes2_sizeBits5 counter32 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[197:192]),
        .count   (counter32_count)
    );

    digit_counter_lanes2_sizeBits5 counter33 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[203:198]),
        .count   (counter33_count)
    );

    digit_counter_lanes2_sizeBits5 counter34 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[209:204]),
        .count   (counter34_count)
    );

    digit_counter_lanes2_sizeBits5 counter35 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[215:210]),
        .count   (counter35_count)
    );

    digit_counter_lanes2_sizeBits5 counter36 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[221:216]),
        .count   (counter36_count)
    );

    digit_counter_lanes2_sizeBits5 counter37 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[227:222]),
        .count   (counter37_count)
    );

    digit_counter_lanes2_sizeBits5 counter38 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[233:228]),
        .count   (counter38_count)
    );

    digit_counter_lanes2_sizeBits5 counter39 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[239:234]),
        .count   (counter39_count)
    );

    digit_counter_lanes2_sizeBits5 counter40 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[245:240]),
        .count   (counter40_count)
    );

    digit_counter_lanes2_sizeBits5 counter41 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[251:246]),
        .count   (counter41_count)
    );

    digit_counter_lanes2_sizeBits5 counter42 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[257:252]),
        .count   (counter42_count)
    );

    digit_counter_lanes2_sizeBits5 counter43 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[263:258]),
        .count   (counter43_count)
    );

    digit_counter_lanes2_sizeBits5 counter44 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[269:264]),
        .count   (counter44_count)
    );

    digit_counter_lanes2_sizeBits5 counter45 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[275:270]),
        .count   (counter45_count)
    );

    digit_counter_lanes2_sizeBits5 counter46 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[281:276]),
        .count   (counter46_count)
    );

    digit_counter_lanes2_sizeBits5 counter47 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[287:282]),
        .count   (counter47_count)
    );

    digit_counter_lanes2_sizeBits5 counter48 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[293:288]),
        .count   (counter48_count)
    );

    digit_counter_lanes2_sizeBits5 counter49 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[299:294]),
        .count   (counter49_count)
    );

    digit_counter_lanes2_sizeBits5 counter50 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[305:300]),
        .count   (counter50_count)
    );

    digit_counter_lanes2_sizeBits5 counter51 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[311:306]),
        .count   (counter51_count)
    );

    digit_counter_lanes2_sizeBits5 counter52 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[317:312]),
        .count   (counter52_count)
    );

    digit_counter_lanes2_sizeBits5 counter53 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[323:318]),
        .count   (counter53_count)
    );

    digit_counter_lanes2_sizeBits5 counter54 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[329:324]),
        .count   (counter54_count)
    );

    digit_counter_lanes2_sizeBits5 counter55 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[335:330]),
        .count   (counter55_count)
    );

    digit_counter_lanes2_sizeBits5 counter56 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[341:336]),
        .count   (counter56_count)
    );

    digit_counter_lanes2_sizeBits5 counter57 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[347:342]),
        .count   (counter57_count)
    );

    digit_counter_lanes2_sizeBits5 counter58 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[353:348]),
        .count   (counter58_count)
    );

    digit_counter_lanes2_sizeBits5 counter59 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[359:354]),
        .count   (counter59_count)
    );

    digit_counter_lanes2_sizeBits5 counter60 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[365:360]),
        .count   (counter60_count)
    );

    digit_counter_lanes2_sizeBits5 counter61 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[371:366]),
        .count   (counter61_count)
    );

    digit_counter_lanes2_sizeBits5 counter62 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[377:372]),
        .count   (counter62_count)
    );

    digit_counter_lanes2_sizeBits5 counter63 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[383:378]),
        .count   (counter63_count)
    );
endmodule
`default_nettype wire
