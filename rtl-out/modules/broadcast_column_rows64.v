// broadcast_column_rows64: A column of the broadcast grid: a cell for each row, all of which
// see their operands at once, and a tree that adds their products two by two, with a register
// in front of it and one behind each level. Both sums leave 1 + clog2(rows) advances after the
// operands came. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/broadcast-column.ts.
// Parameters rows = 64.
// IR 387f3909. Do not edit.
`default_nettype none
module broadcast_column_rows64 (
    input  wire         clock,

    // Everything stands still without it.
    input  wire         advance,
    input  wire [639:0] operands,

    // Bit r: the weight is the next one of row r.
    input  wire [ 63:0] loads,
    input  wire [  7:0] weight,

    // All next weights go to work.
    input  wire         changes,
    output wire [ 35:0] sums
);
    reg [1535:0] products;
    wire [639:0] pe_operands;
    wire [63:0] pe_loads;
    wire [1535:0] pe_products;
    reg [831:0] level1;
    reg [447:0] level2;
    reg [239:0] level3;
    reg [127:0] level4;
    reg [67:0] level5;
    reg [35:0] level6;

    wire [12:0] level1_sum = {products[23], products[23:12]} + {products[47], products[47:36]};
    wire [12:0] level1_sum_1 = {products[71], products[71:60]} + {products[95], products[95:84]};
    wire [12:0] level1_sum_2 = {products[59], products[59:48]} + {products[83], products[83:72]};
    wire [12:0] level1_sum_3 = {products[119], products[119:108]} +
            {products[143], products[143:132]};
    wire [12:0] level1_sum_4 = {products[107], products[107:96]} +
            {products[131], products[131:120]};
    wire [12:0] level1_sum_5 = {products[167], products[167:156]} +
            {products[191], products[191:180]};
    wire [12:0] level1_sum_6 = {products[155], products[155:144]} +
            {products[179], products[179:168]};
    wire [12:0] level1_sum_7 = {products[215], products[215:204]} +
            {products[239], products[239:228]};
    wire [12:0] level1_sum_8 = {products[203], products[203:192]} +
            {products[227], products[227:216]};
    wire [12:0] level1_sum_9 = {products[263], products[263:252]} +
            {products[287], products[287:276]};
    wire [12:0] level1_sum_10 = {products[251], products[251:240]} +
            {products[275], products[275:264]};
    wire [12:0] level1_sum_11 = {products[311], products[311:300]} +
            {products[335], products[335:324]};
    wire [12:0] level1_sum_12 = {products[299], products[299:288]} +
            {products[323], products[323:312]};
    wire [12:0] level1_sum_13 = {products[359], products[359:348]} +
            {products[383], products[383:372]};
    wire [12:0] level1_sum_14 = {products[347], products[347:336]} +
            {products[371], products[371:360]};
    wire [12:0] level1_sum_15 = {products[407], products[407:396]} +
            {products[431], products[431:420]};
    wire [12:0] level1_sum_16 = {products[395], products[395:384]} +
            {products[419], products[419:408]};
    wire [12:0] level1_sum_17 = {products[455], products[455:444]} +
            {products[479], products[479:468]};
    wire [12:0] level1_sum_18 = {products[443], products[443:432]} +
            {products[467], products[467:456]};
    wire [12:0] level1_sum_19 = {products[503], products[503:492]} +
            {products[527], products[527:516]};
    wire [12:0] level1_sum_20 = {products[491], products[491:480]} +
            {products[515], products[515:504]};
    wire [12:0] level1_sum_21 = {products[551], products[551:540]} +
            {products[575], products[575:564]};
    wire [12:0] level1_sum_22 = {products[539], products[539:528]} +
            {products[563], products[563:552]};
    wire [12:0] level1_sum_23 = {products[599], products[599:588]} +
            {products[623], products[623:612]};
    wire [12:0] level1_sum_24 = {products[587], products[587:576]} +
            {products[611], products[611:600]};
    wire [12:0] level1_sum_25 = {products[647], products[647:636]} +
            {products[671], products[671:660]};
    wire [12:0] level1_sum_26 = {products[635], products[635:624]} +
            {products[659], products[659:648]};
    wire [12:0] level1_sum_27 = {products[695], products[695:684]} +
            {products[719], products[719:708]};
    wire [12:0] level1_sum_28 = {products[683], products[683:672]} +
            {products[707], products[707:696]};
    wire [12:0] level1_sum_29 = {products[743], products[743:732]} +
            {products[767], products[767:756]};
    wire [12:0] level1_sum_30 = {products[731], products[731:720]} +
            {products[755], products[755:744]};
    wire [12:0] level1_sum_31 = {products[791], products[791:780]} +
            {products[815], products[815:804]};
    wire [12:0] level1_sum_32 = {products[779], products[779:768]} +
            {products[803], products[803:792]};
    wire [12:0] level1_sum_33 = {products[839], products[839:828]} +
            {products[863], products[863:852]};
    wire [12:0] level1_sum_34 = {products[827], products[827:816]} +
            {products[851], products[851:840]};
    wire [12:0] level1_sum_35 = {products[887], products[887:876]} +
            {products[911], products[911:900]};
    wire [12:0] level1_sum_36 = {products[875], products[875:864]} +
            {products[899], products[899:888]};
    wire [12:0] level1_sum_37 = {products[935], products[935:924]} +
            {products[959], products[959:948]};
    wire [12:0] level1_sum_38 = {products[923], products[923:912]} +
            {products[947], products[947:936]};
    wire [12:0] level1_sum_39 = {products[983], products[983:972]} +
            {products[1007], products[1007:996]};
    wire [12:0] level1_sum_40 = {products[971], products[971:960]} +
            {products[995], products[995:984]};
    wire [12:0] level1_sum_41 = {products[1031], products[1031:1020]} +
            {products[1055], products[1055:1044]};
    wire [12:0] level1_sum_42 = {products[1019], products[1019:1008]} +
            {products[1043], products[1043:1032]};
    wire [12:0] level1_sum_43 = {products[1079], products[1079:1068]} +
            {products[1103], products[1103:1092]};
    wire [12:0] level1_sum_44 = {products[1067], products[1067:1056]} +
            {products[1091], products[1091:1080]};
    wire [12:0] level1_sum_45 = {products[1127], products[1127:1116]} +
            {products[1151], products[1151:1140]};
    wire [12:0] level1_sum_46 = {products[1115], products[1115:1104]} +
            {products[1139], products[1139:1128]};
    wire [12:0] level1_sum_47 = {products[1175], products[1175:1164]} +
            {products[1199], products[1199:1188]};
    wire [12:0] level1_sum_48 = {products[1163], products[1163:1152]} +
            {products[1187], products[1187:1176]};
    wire [12:0] level1_sum_49 = {products[1223], products[1223:1212]} +
            {products[1247], products[1247:1236]};
    wire [12:0] level1_sum_50 = {products[1211], products[1211:1200]} +
            {products[1235], products[1235:1224]};
    wire [12:0] level1_sum_51 = {products[1271], products[1271:1260]} +
            {products[1295], products[1295:1284]};
    wire [12:0] level1_sum_52 = {products[1259], products[1259:1248]} +
            {products[1283], products[1283:1272]};
    wire [12:0] level1_sum_53 = {products[1319], products[1319:1308]} +
            {products[1343], products[1343:1332]};
    wire [12:0] level1_sum_54 = {products[1307], products[1307:1296]} +
            {products[1331], products[1331:1320]};
    wire [12:0] level1_sum_55 = {products[1367], products[1367:1356]} +
            {products[1391], products[1391:1380]};
    wire [12:0] level1_sum_56 = {products[1355], products[1355:1344]} +
            {products[1379], products[1379:1368]};
    wire [12:0] level1_sum_57 = {products[1415], products[1415:1404]} +
            {products[1439], products[1439:1428]};
    wire [12:0] level1_sum_58 = {products[1403], products[1403:1392]} +
            {products[1427], products[1427:1416]};
    wire [12:0] level1_sum_59 = {products[1463], products[1463:1452]} +
            {products[1487], products[1487:1476]};
    wire [12:0] level1_sum_60 = {products[1451], products[1451:1440]} +
            {products[1475], products[1475:1464]};
    wire [12:0] level1_sum_61 = {products[1511], products[1511:1500]} +
            {products[1535], products[1535:1524]};
    wire [12:0] level1_sum_62 = {products[1499], products[1499:1488]} +
            {products[1523], products[1523:1512]};

    assign sums = level6;
    assign pe_operands = operands;
    assign pe_loads = loads;

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 64; pe_index = pe_index + 1) begin : pe
            stationary_multiplier member (
                .clock    (clock),
                .operands (pe_operands[pe_index*10 +: 10]),
                .loads    (pe_loads[pe_index]),
                .weight   (weight),
                .changes  (changes),
                .products (pe_products[pe_index*24 +: 24])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (advance) begin
            products <= pe_products;
            level1[25:0] <= {level1_sum, {products[11], products[11:0]} +
                    {products[35], products[35:24]}};
            level1[51:26] <= {level1_sum_1, level1_sum_2};
            level1[77:52] <= {level1_sum_3, level1_sum_4};
            level1[103:78] <= {level1_sum_5, level1_sum_6};
            level1[129:104] <= {level1_sum_7, level1_sum_8};
            level1[155:130] <= {level1_sum_9, level1_sum_10};
            level1[181:156] <= {level1_sum_11, level1_sum_12};
            level1[207:182] <= {level1_sum_13, level1_sum_14};
            level1[233:208] <= {level1_sum_15, level1_sum_16};
            level1[259:234] <= {level1_sum_17, level1_sum_18};
            level1[285:260] <= {level1_sum_19, level1_sum_20};
            level1[311:286] <= {level1_sum_21, level1_sum_22};
            level1[337:312] <= {level1_sum_23, level1_sum_24};
            level1[363:338] <= {level1_sum_25, level1_sum_26};
            level1[389:364] <= {level1_sum_27, level1_sum_28};
            level1[415:390] <= {level1_sum_29, level1_sum_30};
            level1[441:416] <= {level1_sum_31, level1_sum_32};
            level1[467:442] <= {level1_sum_33, level1_sum_34};
            level1[493:468] <= {level1_sum_35, level1_sum_36};
            level1[519:494] <= {level1_sum_37, level1_sum_38};
            level1[545:520] <= {level1_sum_39, level1_sum_40};
            level1[571:546] <= {level1_sum_41, level1_sum_42};
            level1[597:572] <= {level1_sum_43, level1_sum_44};
            level1[623:598] <= {level1_sum_45, level1_sum_46};
            level1[649:624] <= {level1_sum_47, level1_sum_48};
            level1[675:650] <= {level1_sum_49, level1_sum_50};
            level1[701:676] <= {level1_sum_51, level1_sum_52};
            level1[727:702] <= {level1_sum_53, level1_sum_54};
            level1[753:728] <= {level1_sum_55, level1_sum_56};
            level1[779:754] <= {level1_sum_57, level1_sum_58};
            level1[805:780] <= {level1_sum_59, level1_sum_60};
            level1[831:806] <= {level1_sum_61, level1_sum_62};
            level2[27:0] <= {{level1[25], level1[25:13]} + {level1[51], level1[51:39]},
                    {level1[12], level1[12:0]} + {level1[38], level1[38:26]}};
            level2[55:28] <= {{level1[77], level1[77:65]} + {level1[103], level1[103:91]},
                    {level1[64], level1[64:52]} + {level1[90], level1[90:78]}};
            level2[83:56] <= {{level1[129], level1[129:117]} + {level1[155], level1[155:143]},
                    {level1[116], level1[116:104]} + {level1[142], level1[142:130]}};
            level2[111:84] <= {{level1[181], level1[181:169]} + {level1[207], level1[207:195]},
                    {level1[168], level1[168:156]} + {level1[194], level1[194:182]}};
            level2[139:112] <= {{level1[233], level1[233:221]} + {level1[259], level1[259:247]},
                    {level1[220], level1[220:208]} + {level1[246], level1[246:234]}};
            level2[167:140] <= {{level1[285], level1[285:273]} + {level1[311], level1[311:299]},
                    {level1[272], level1[272:260]} + {level1[298], level1[298:286]}};
            level2[195:168] <= {{level1[337], level1[337:325]} + {level1[363], level1[363:351]},
                    {level1[324], level1[324:312]} + {level1[350], level1[350:338]}};
            level2[223:196] <= {{level1[389], level1[389:377]} + {level1[415], level1[415:403]},
                    {level1[376], level1[376:364]} + {level1[402], level1[402:390]}};
            level2[251:224] <= {{level1[441], level1[441:429]} + {level1[467], level1[467:455]},
                    {level1[428], level1[428:416]} + {level1[454], level1[454:442]}};
            level2[279:252] <= {{level1[493], level1[493:481]} + {level1[519], level1[519:507]},
                    {level1[480], level1[480:468]} + {level1[506], level1[506:494]}};
            level2[307:280] <= {{level1[545], level1[545:533]} + {level1[571], level1[571:559]},
                    {level1[532], level1[532:520]} + {level1[558], level1[558:546]}};
            level2[335:308] <= {{level1[597], level1[597:585]} + {level1[623], level1[623:611]},
                    {level1[584], level1[584:572]} + {level1[610], level1[610:598]}};
            level2[363:336] <= {{level1[649], level1[649:637]} + {level1[675], level1[675:663]},
                    {level1[636], level1[636:624]} + {level1[662], level1[662:650]}};
            level2[391:364] <= {{level1[701], level1[701:689]} + {level1[727], level1[727:715]},
                    {level1[688], level1[688:676]} + {level1[714], level1[714:702]}};
            level2[419:392] <= {{level1[753], level1[753:741]} + {level1[779], level1[779:767]},
                    {level1[740], level1[740:728]} + {level1[766], level1[766:754]}};
            level2[447:420] <= {{level1[805], level1[805:793]} + {level1[831], level1[831:819]},
                    {level1[792], level1[792:780]} + {level1[818], level1[818:806]}};
            level3[29:0] <= {{level2[27], level2[27:14]} + {level2[55], level2[55:42]},
                    {level2[13], level2[13:0]} + {level2[41], level2[41:28]}};
            level3[59:30] <= {{level2[83], level2[83:70]} + {level2[111], level2[111:98]},
                    {level2[69], level2[69:56]} + {level2[97], level2[97:84]}};
            level3[89:60] <= {{level2[139], level2[139:126]} + {level2[167], level2[167:154]},
                    {level2[125], level2[125:112]} + {level2[153], level2[153:140]}};
            level3[119:90] <= {{level2[195], level2[195:182]} + {level2[223], level2[223:210]},
                    {level2[181], level2[181:168]} + {level2[209], level2[209:196]}};
            level3[149:120] <= {{level2[251], level2[251:238]} + {level2[279], level2[279:266]},
                    {level2[237], level2[237:224]} + {level2[265], level2[265:252]}};
            level3[179:150] <= {{level2[307], level2[307:294]} + {level2[335], level2[335:322]},
                    {level2[293], level2[293:280]} + {level2[321], level2[321:308]}};
            level3[209:180] <= {{level2[363], level2[363:350]} + {level2[391], level2[391:378]},
                    {level2[349], level2[349:336]} + {level2[377], level2[377:364]}};
            level3[239:210] <= {{level2[419], level2[419:406]} + {level2[447], level2[447:434]},
                    {level2[405], level2[405:392]} + {level2[433], level2[433:420]}};
            level4[31:0] <= {{level3[29], level3[29:15]} + {level3[59], level3[59:45]},
                    {level3[14], level3[14:0]} + {level3[44], level3[44:30]}};
            level4[63:32] <= {{level3[89], level3[89:75]} + {level3[119], level3[119:105]},
                    {level3[74], level3[74:60]} + {level3[104], level3[104:90]}};
            level4[95:64] <= {{level3[149], level3[149:135]} + {level3[179], level3[179:165]},
                    {level3[134], level3[134:120]} + {level3[164], level3[164:150]}};
            level4[127:96] <= {{level3[209], level3[209:195]} + {level3[239], level3[239:225]},
                    {level3[194], level3[194:180]} + {level3[224], level3[224:210]}};
            level5[33:0] <= {{level4[31], level4[31:16]} + {level4[63], level4[63:48]},
                    {level4[15], level4[15:0]} + {level4[47], level4[47:32]}};
            level5[67:34] <= {{level4[95], level4[95:80]} + {level4[127], level4[127:112]},
                    {level4[79], level4[79:64]} + {level4[111], level4[111:96]}};
            level6 <= {{level5[33], level5[33:17]} + {level5[67], level5[67:51]},
                    {level5[16], level5[16:0]} + {level5[50], level5[50:34]}};
        end
    end
endmodule
`default_nettype wire
