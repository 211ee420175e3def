// sparse_pe_array_rows64_columns64: A systolic array for weights of which two of four are kept,
// and for dense ones at half the rate. Weights stay, depth on the rows and output channels on
// the columns; tokens come in from the left and move right, partial sums move down into
// accumulators, one a token and column. The weights of the next tile are taken while this one
// runs.
// Source generators/gpusq/sparse-pe-array.ts.
// Parameters rows = 64, columns = 64, tokens = 128, tiles = 64, accumulatorWidth = 32, trace =
// false.
// Reset: reset synchronous, active high.
// IR 8e43f570. Do not edit.
`default_nettype none
module sparse_pe_array_rows64_columns64 (
    input  wire          clock,
    input  wire          reset,

    input  wire          tiles_valid,
    output wire          tiles_ready,
    input  wire [  15:0] tiles_payload_tokens,
    input  wire          tiles_payload_first,
    input  wire          tiles_payload_last,
    input  wire          tiles_payload_sparse,
    input  wire          tiles_payload_pairs,

    // `first` and `second` are the metadata: the kept units, ascending.
    input  wire          weights_valid,
    output wire          weights_ready,
    input  wire [1023:0] weights_payload_w,
    input  wire [ 127:0] weights_payload_first,
    input  wire [ 127:0] weights_payload_second,

    // Four bytes for each row of elements.
    input  wire          operands_valid,
    output wire          operands_ready,
    input  wire [1023:0] operands_payload,

    // `accumulators` are 0 for a refused block.
    output wire          results_valid,
    input  wire          results_ready,
    output wire [   2:0] results_payload_error,
    output wire [2047:0] results_payload_accumulators,

    // The first error since reset or `clearError`, and the number of its tile, modulo 65536.
    output wire [   2:0] error_code,
    output wire [  15:0] error_tile,

    input  wire          clearError,
    output wire          busy
);
    localparam [2:0] NONE = 3'd0;

    reg answer_valid;
    reg [2:0] answer_error;
    wire loader_tiles_ready;
    wire loader_weights_ready;
    wire loader_loaded_valid;
    wire loader_loaded_ready;
    wire [15:0] loader_loaded_payload_tokens;
    wire loader_loaded_payload_first;
    wire loader_loaded_payload_last;
    wire [2:0] loader_loaded_payload_error;
    wire [31:0] loader_load;
    wire [1023:0] loader_row_w;
    wire [127:0] loader_row_first;
    wire [127:0] loader_row_second;
    wire loader_pairs;
    wire [2:0] loader_error_code;
    wire [15:0] loader_error_tile;
    wire loader_busy;
    reg [15:0] tile_tokens;
    reg tile_first;
    reg tile_last;
    reg [2:0] tile_error;
    reg [15:0] left;
    reg fresh;
    reg [6:0] onItsWay;
    reg [5:0] settling;
    wire [2047:0] pe_load;
    wire [32767:0] pe_weights_w;
    wire [4095:0] pe_weights_first;
    wire [4095:0] pe_weights_second;
    wire [2047:0] pe_swap;
    wire [65535:0] pe_x;
    wire [45055:0] pe_partial;
    wire [2047:0] pe_swapOut;
    wire [65535:0] pe_xOut;
    wire [45055:0] pe_partialOut;
    reg [31:0] token1;
    reg swap1;
    reg [63:0] token2;
    reg [1:0] swap2;
    reg [95:0] token3;
    reg [2:0] swap3;
    reg [127:0] token4;
    reg [3:0] swap4;
    reg [159:0] token5;
    reg [4:0] swap5;
    reg [191:0] token6;
    reg [5:0] swap6;
    reg [223:0] token7;
    reg [6:0] swap7;
    reg [255:0] token8;
    reg [7:0] swap8;
    reg [287:0] token9;
    reg [8:0] swap9;
    reg [319:0] token10;
    reg [9:0] swap10;
    reg [351:0] token11;
    reg [10:0] swap11;
    reg [383:0] token12;
    reg [11:0] swap12;
    reg [415:0] token13;
    reg [12:0] swap13;
    reg [447:0] token14;
    reg [13:0] swap14;
    reg [479:0] token15;
    reg [14:0] swap15;
    reg [511:0] token16;
    reg [15:0] swap16;
    reg [543:0] token17;
    reg [16:0] swap17;
    reg [575:0] token18;
    reg [17:0] swap18;
    reg [607:0] token19;
    reg [18:0] swap19;
    reg [639:0] token20;
    reg [19:0] swap20;
    reg [671:0] token21;
    reg [20:0] swap21;
    reg [703:0] token22;
    reg [21:0] swap22;
    reg [735:0] token23;
    reg [22:0] swap23;
    reg [767:0] token24;
    reg [23:0] swap24;
    reg [799:0] token25;
    reg [24:0] swap25;
    reg [831:0] token26;
    reg [25:0] swap26;
    reg [863:0] token27;
    reg [26:0] swap27;
    reg [895:0] token28;
    reg [27:0] swap28;
    reg [927:0] token29;
    reg [28:0] swap29;
    reg [959:0] token30;
    reg [29:0] swap30;
    reg [991:0] token31;
    reg [30:0] swap31;
    reg [391:0] flags;
    reg [293:0] errors;
    reg [6:0] later;
    reg adds;
    reg addsFirst;
    reg [6:0] writeAddress;
    reg answers;
    reg [2:0] answerError;
    reg [1385:0] sum0;
    reg [1363:0] sum1;
    reg [1341:0] sum2;
    reg [1319:0] sum3;
    reg [1297:0] sum4;
    reg [1275:0] sum5;
    reg [1253:0] sum6;
    reg [1231:0] sum7;
    reg [1209:0] sum8;
    reg [1187:0] sum9;
    reg [1165:0] sum10;
    reg [1143:0] sum11;
    reg [1121:0] sum12;
    reg [1099:0] sum13;
    reg [1077:0] sum14;
    reg [1055:0] sum15;
    reg [1033:0] sum16;
    reg [1011:0] sum17;
    reg [989:0] sum18;
    reg [967:0] sum19;
    reg [945:0] sum20;
    reg [923:0] sum21;
    reg [901:0] sum22;
    reg [879:0] sum23;
    reg [857:0] sum24;
    reg [835:0] sum25;
    reg [813:0] sum26;
    reg [791:0] sum27;
    reg [769:0] sum28;
    reg [747:0] sum29;
    reg [725:0] sum30;
    reg [703:0] sum31;
    reg [681:0] sum32;
    reg [659:0] sum33;
    reg [637:0] sum34;
    reg [615:0] sum35;
    reg [593:0] sum36;
    reg [571:0] sum37;
    reg [549:0] sum38;
    reg [527:0] sum39;
    reg [505:0] sum40;
    reg [483:0] sum41;
    reg [461:0] sum42;
    reg [439:0] sum43;
    reg [417:0] sum44;
    reg [395:0] sum45;
    reg [373:0] sum46;
    reg [351:0] sum47;
    reg [329:0] sum48;
    reg [307:0] sum49;
    reg [285:0] sum50;
    reg [263:0] sum51;
    reg [241:0] sum52;
    reg [219:0] sum53;
    reg [197:0] sum54;
    reg [175:0] sum55;
    reg [153:0] sum56;
    reg [131:0] sum57;
    reg [109:0] sum58;
    reg [87:0] sum59;
    reg [65:0] sum60;
    reg [43:0] sum61;
    reg [21:0] sum62;
    wire [1407:0] column_sum;
    wire [2047:0] column_total;

    wire advance = ~answer_valid | results_ready;
    wire operands_fire = operands_valid & operands_ready;
    wire starts = operands_fire & fresh;
    wire [6:0] address = flags[390] ? 7'd0 : later;
    wire loader_loaded_fire = loader_loaded_valid & loader_loaded_ready;

    assign tiles_ready = loader_tiles_ready;
    assign weights_ready = loader_weights_ready;
    assign operands_ready = advance & (left != 16'd0);
    assign results_valid = answer_valid;
    assign results_payload_error = answer_error;
    assign results_payload_accumulators[31:0] = (answer_error == NONE) ? column_total[31:0] : 32'd0;
    assign results_payload_accumulators[63:32] = (answer_error == NONE) ? column_total[63:32] :
            32'd0;
    assign results_payload_accumulators[95:64] = (answer_error == NONE) ? column_total[95:64] :
            32'd0;
    assign results_payload_accumulators[127:96] = (answer_error == NONE) ? column_total[127:96] :
            32'd0;
    assign results_payload_accumulators[159:128] = (answer_error == NONE) ? column_total[159:128] :
            32'd0;
    assign results_payload_accumulators[191:160] = (answer_error == NONE) ? column_total[191:160] :
            32'd0;
    assign results_payload_accumulators[223:192] = (answer_error == NONE) ? column_total[223:192] :
            32'd0;
    assign results_payload_accumulators[255:224] = (answer_error == NONE) ? column_total[255:224] :
            32'd0;
    assign results_payload_accumulators[287:256] = (answer_error == NONE) ? column_total[287:256] :
            32'd0;
    assign results_payload_accumulators[319:288] = (answer_error == NONE) ? column_total[319:288] :
            32'd0;
    assign results_payload_accumulators[351:320] = (answer_error == NONE) ? column_total[351:320] :
            32'd0;
    assign results_payload_accumulators[383:352] = (answer_error == NONE) ? column_total[383:352] :
            32'd0;
    assign results_payload_accumulators[415:384] = (answer_error == NONE) ? column_total[415:384] :
            32'd0;
    assign results_payload_accumulators[447:416] = (answer_error == NONE) ? column_total[447:416] :
            32'd0;
    assign results_payload_accumulators[479:448] = (answer_error == NONE) ? column_total[479:448] :
            32'd0;
    assign results_payload_accumulators[511:480] = (answer_error == NONE) ? column_total[511:480] :
            32'd0;
    assign results_payload_accumulators[543:512] = (answer_error == NONE) ? column_total[543:512] :
            32'd0;
    assign results_payload_accumulators[575:544] = (answer_error == NONE) ? column_total[575:544] :
            32'd0;
    assign results_payload_accumulators[607:576] = (answer_error == NONE) ? column_total[607:576] :
            32'd0;
    assign results_payload_accumulators[639:608] = (answer_error == NONE) ? column_total[639:608] :
            32'd0;
    assign results_payload_accumulators[671:640] = (answer_error == NONE) ? column_total[671:640] :
            32'd0;
    assign results_payload_accumulators[703:672] = (answer_error == NONE) ? column_total[703:672] :
            32'd0;
    assign results_payload_accumulators[735:704] = (answer_error == NONE) ? column_total[735:704] :
            32'd0;
    assign results_payload_accumulators[767:736] = (answer_error == NONE) ? column_total[767:736] :
            32'd0;
    assign results_payload_accumulators[799:768] = (answer_error == NONE) ? column_total[799:768] :
            32'd0;
    assign results_payload_accumulators[831:800] = (answer_error == NONE) ? column_total[831:800] :
            32'd0;
    assign results_payload_accumulators[863:832] = (answer_error == NONE) ? column_total[863:832] :
            32'd0;
    assign results_payload_accumulators[895:864] = (answer_error == NONE) ? column_total[895:864] :
            32'd0;
    assign results_payload_accumulators[927:896] = (answer_error == NONE) ? column_total[927:896] :
            32'd0;
    assign results_payload_accumulators[959:928] = (answer_error == NONE) ? column_total[959:928] :
            32'd0;
    assign results_payload_accumulators[991:960] = (answer_error == NONE) ? column_total[991:960] :
            32'd0;
    assign results_payload_accumulators[1023:992] = (answer_error == NONE) ?
            column_total[1023:992] : 32'd0;
    assign results_payload_accumulators[1055:1024] = (answer_error == NONE) ?
            column_total[1055:1024] : 32'd0;
    assign results_payload_accumulators[1087:1056] = (answer_error == NONE) ?
            column_total[1087:1056] : 32'd0;
    assign results_payload_accumulators[1119:1088] = (answer_error == NONE) ?
            column_total[1119:1088] : 32'd0;
    assign results_payload_accumulators[1151:1120] = (answer_error == NONE) ?
            column_total[1151:1120] : 32'd0;
    assign results_payload_accumulators[1183:1152] = (answer_error == NONE) ?
            column_total[1183:1152] : 32'd0;
    assign results_payload_accumulators[1215:1184] = (answer_error == NONE) ?
            column_total[1215:1184] : 32'd0;
    assign results_payload_accumulators[1247:1216] = (answer_error == NONE) ?
            column_total[1247:1216] : 32'd0;
    assign results_payload_accumulators[1279:1248] = (answer_error == NONE) ?
            column_total[1279:1248] : 32'd0;
    assign results_payload_accumulators[1311:1280] = (answer_error == NONE) ?
            column_total[1311:1280] : 32'd0;
    assign results_payload_accumulators[1343:1312] = (answer_error == NONE) ?
            column_total[1343:1312] : 32'd0;
    assign results_payload_accumulators[1375:1344] = (answer_error == NONE) ?
            column_total[1375:1344] : 32'd0;
    assign results_payload_accumulators[1407:1376] = (answer_error == NONE) ?
            column_total[1407:1376] : 32'd0;
    assign results_payload_accumulators[1439:1408] = (answer_error == NONE) ?
            column_total[1439:1408] : 32'd0;
    assign results_payload_accumulators[1471:1440] = (answer_error == NONE) ?
            column_total[1471:1440] : 32'd0;
    assign results_payload_accumulators[1503:1472] = (answer_error == NONE) ?
            column_total[1503:1472] : 32'd0;
    assign results_payload_accumulators[1535:1504] = (answer_error == NONE) ?
            column_total[1535:1504] : 32'd0;
    assign results_payload_accumulators[1567:1536] = (answer_error == NONE) ?
            column_total[1567:1536] : 32'd0;
    assign results_payload_accumulators[1599:1568] = (answer_error == NONE) ?
            column_total[1599:1568] : 32'd0;
    assign results_payload_accumulators[1631:1600] = (answer_error == NONE) ?
            column_total[1631:1600] : 32'd0;
    assign results_payload_accumulators[1663:1632] = (answer_error == NONE) ?
            column_total[1663:1632] : 32'd0;
    assign results_payload_accumulators[1695:1664] = (answer_error == NONE) ?
            column_total[1695:1664] : 32'd0;
    assign results_payload_accumulators[1727:1696] = (answer_error == NONE) ?
            column_total[1727:1696] : 32'd0;
    assign results_payload_accumulators[1759:1728] = (answer_error == NONE) ?
            column_total[1759:1728] : 32'd0;
    assign results_payload_accumulators[1791:1760] = (answer_error == NONE) ?
            column_total[1791:1760] : 32'd0;
    assign results_payload_accumulators[1823:1792] = (answer_error == NONE) ?
            column_total[1823:1792] : 32'd0;
    assign results_payload_accumulators[1855:1824] = (answer_error == NONE) ?
            column_total[1855:1824] : 32'd0;
    assign results_payload_accumulators[1887:1856] = (answer_error == NONE) ?
            column_total[1887:1856] : 32'd0;
    assign results_payload_accumulators[1919:1888] = (answer_error == NONE) ?
            column_total[1919:1888] : 32'd0;
    assign results_payload_accumulators[1951:1920] = (answer_error == NONE) ?
            column_total[1951:1920] : 32'd0;
    assign results_payload_accumulators[1983:1952] = (answer_error == NONE) ?
            column_total[1983:1952] : 32'd0;
    assign results_payload_accumulators[2015:1984] = (answer_error == NONE) ?
            column_total[2015:1984] : 32'd0;
    assign results_payload_accumulators[2047:2016] = (answer_error == NONE) ?
            column_total[2047:2016] : 32'd0;
    assign error_code = loader_error_code;
    assign error_tile = loader_error_tile;
    assign busy = loader_busy | (left != 16'd0) | (onItsWay != 7'd0) | answer_valid;
    assign loader_loaded_ready = (left == 16'd0) | (operands_fire & (left == 16'd1));
    assign pe_load = {{64{loader_load[31]}}, {64{loader_load[30]}}, {64{loader_load[29]}},
            {64{loader_load[28]}}, {64{loader_load[27]}}, {64{loader_load[26]}},
            {64{loader_load[25]}}, {64{loader_load[24]}}, {64{loader_load[23]}},
            {64{loader_load[22]}}, {64{loader_load[21]}}, {64{loader_load[20]}},
            {64{loader_load[19]}}, {64{loader_load[18]}}, {64{loader_load[17]}},
            {64{loader_load[16]}}, {64{loader_load[15]}}, {64{loader_load[14]}},
            {64{loader_load[13]}}, {64{loader_load[12]}}, {64{loader_load[11]}},
            {64{loader_load[10]}}, {64{loader_load[9]}}, {64{loader_load[8]}}, {64{loader_load[7]}},
            {64{loader_load[6]}}, {64{loader_load[5]}}, {64{loader_load[4]}}, {64{loader_load[3]}},
            {64{loader_load[2]}}, {64{loader_load[1]}}, {64{loader_load[0]}}};
    assign pe_weights_w = {loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w,
            loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w,
            loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w,
            loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w,
            loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w,
            loader_row_w, loader_row_w, loader_row_w};
    assign pe_weights_first = {loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first};
    assign pe_weights_second = {loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second};
    assign pe_swap = {pe_swapOut[2046:1984], swap31[30], pe_swapOut[1982:1920], swap30[29],
            pe_swapOut[1918:1856], swap29[28], pe_swapOut[1854:1792], swap28[27],
            pe_swapOut[1790:1728], swap27[26], pe_swapOut[1726:1664], swap26[25],
            pe_swapOut[1662:1600], swap25[24], pe_swapOut[1598:1536], swap24[23],
            pe_swapOut[1534:1472], swap23[22], pe_swapOut[1470:1408], swap22[21],
            pe_swapOut[1406:1344], swap21[20], pe_swapOut[1342:1280], swap20[19],
            pe_swapOut[1278:1216], swap19[18], pe_swapOut[1214:1152], swap18[17],
            pe_swapOut[1150:1088], swap17[16], pe_swapOut[1086:1024], swap16[15],
            pe_swapOut[1022:960], swap15[14], pe_swapOut[958:896], swap14[13], pe_swapOut[894:832],
            swap13[12], pe_swapOut[830:768], swap12[11], pe_swapOut[766:704], swap11[10],
            pe_swapOut[702:640], swap10[9], pe_swapOut[638:576], swap9[8], pe_swapOut[574:512],
            swap8[7], pe_swapOut[510:448], swap7[6], pe_swapOut[446:384], swap6[5],
            pe_swapOut[382:320], swap5[4], pe_swapOut[318:256], swap4[3], pe_swapOut[254:192],
            swap3[2], pe_swapOut[190:128], swap2[1], pe_swapOut[126:64], swap1, pe_swapOut[62:0],
            starts};
    assign pe_x = {pe_xOut[65503:63488], token31[991:960], pe_xOut[63455:61440], token30[959:928],
            pe_xOut[61407:59392], token29[927:896], pe_xOut[59359:57344], token28[895:864],
            pe_xOut[57311:55296], token27[863:832], pe_xOut[55263:53248], token26[831:800],
            pe_xOut[53215:51200], token25[799:768], pe_xOut[51167:49152], token24[767:736],
            pe_xOut[49119:47104], token23[735:704], pe_xOut[47071:45056], token22[703:672],
            pe_xOut[45023:43008], token21[671:640], pe_xOut[42975:40960], token20[639:608],
            pe_xOut[40927:38912], token19[607:576], pe_xOut[38879:36864], token18[575:544],
            pe_xOut[36831:34816], token17[543:512], pe_xOut[34783:32768], token16[511:480],
            pe_xOut[32735:30720], token15[479:448], pe_xOut[30687:28672], token14[447:416],
            pe_xOut[28639:26624], token13[415:384], pe_xOut[26591:24576], token12[383:352],
            pe_xOut[24543:22528], token11[351:320], pe_xOut[22495:20480], token10[319:288],
            pe_xOut[20447:18432], token9[287:256], pe_xOut[18399:16384], token8[255:224],
            pe_xOut[16351:14336], token7[223:192], pe_xOut[14303:12288], token6[191:160],
            pe_xOut[12255:10240], token5[159:128], pe_xOut[10207:8192], token4[127:96],
            pe_xOut[8159:6144], token3[95:64], pe_xOut[6111:4096], token2[63:32],
            pe_xOut[4063:2048], token1, pe_xOut[2015:0], operands_payload[31:24],
            operands_payload[23:16], operands_payload[15:8], operands_payload[7:0]};
    assign pe_partial = {pe_partialOut[43647:0], {64{22'd0}}};
    assign column_sum = {pe_partialOut[45055:45034], sum62, sum61[43:22], sum60[65:44],
            sum59[87:66], sum58[109:88], sum57[131:110], sum56[153:132], sum55[175:154],
            sum54[197:176], sum53[219:198], sum52[241:220], sum51[263:242], sum50[285:264],
            sum49[307:286], sum48[329:308], sum47[351:330], sum46[373:352], sum45[395:374],
            sum44[417:396], sum43[439:418], sum42[461:440], sum41[483:462], sum40[505:484],
            sum39[527:506], sum38[549:528], sum37[571:550], sum36[593:572], sum35[615:594],
            sum34[637:616], sum33[659:638], sum32[681:660], sum31[703:682], sum30[725:704],
            sum29[747:726], sum28[769:748], sum27[791:770], sum26[813:792], sum25[835:814],
            sum24[857:836], sum23[879:858], sum22[901:880], sum21[923:902], sum20[945:924],
            sum19[967:946], sum18[989:968], sum17[1011:990], sum16[1033:1012], sum15[1055:1034],
            sum14[1077:1056], sum13[1099:1078], sum12[1121:1100], sum11[1143:1122],
            sum10[1165:1144], sum9[1187:1166], sum8[1209:1188], sum7[1231:1210], sum6[1253:1232],
            sum5[1275:1254], sum4[1297:1276], sum3[1319:1298], sum2[1341:1320], sum1[1363:1342],
            sum0[1385:1364]};

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 2048; pe_index = pe_index + 1) begin : pe
            sparse_cell_sumBits22 member (
                .clock          (clock),
                .reset          (reset),
                .advance        (advance),
                .load           (pe_load[pe_index]),
                .weights_w      (pe_weights_w[pe_index*16 +: 16]),
                .weights_first  (pe_weights_first[pe_index*2 +: 2]),
                .weights_second (pe_weights_second[pe_index*2 +: 2]),
                .pairs          (loader_pairs),
                .swap           (pe_swap[pe_index]),
                .x              (pe_x[pe_index*32 +: 32]),
                .partial        (pe_partial[pe_index*22 +: 22]),
                .swapOut        (pe_swapOut[pe_index]),
                .xOut           (pe_xOut[pe_index*32 +: 32]),
                .partialOut     (pe_partialOut[pe_index*22 +: 22])
            );
        end
    endgenerate

    genvar column_index;
    generate
        for (column_index = 0; column_index < 64; column_index = column_index + 1) begin : column
            accumulator_column_sumBits22 member (
                .clock        (clock),
                .advance      (advance),
                .sum          (column_sum[column_index*22 +: 22]),
                .address      (address),
                .first        (addsFirst),
                .write        (adds),
                .writeAddress (writeAddress),
                .total        (column_total[column_index*32 +: 32])
            );
        end
    endgenerate

    sparse_tile_loader_elements32_columns64 loader (
        .clock                  (clock),
        .reset                  (reset),
        .tiles_valid            (tiles_valid),
        .tiles_ready            (loader_tiles_ready),
        .tiles_payload_tokens   (tiles_payload_tokens),
        .tiles_payload_first    (tiles_payload_first),
        .tiles_payload_last     (tiles_payload_last),
        .tiles_payload_sparse   (tiles_payload_sparse),
        .tiles_payload_pairs    (tiles_payload_pairs),
        .weights_valid          (weights_valid),
        .weights_ready          (loader_weights_ready),
        .weights_payload_w      (weights_payload_w),
        .weights_payload_first  (weights_payload_first),
        .weights_payload_second (weights_payload_second),
        .loaded_valid           (loader_loaded_valid),
        .loaded_ready           (loader_loaded_ready),
        .loaded_payload_tokens  (loader_loaded_payload_tokens),
        .loaded_payload_first   (loader_loaded_payload_first),
        .loaded_payload_last    (loader_loaded_payload_last),
        .loaded_payload_error   (loader_loaded_payload_error),
        .free                   (advance & ~fresh & (settling == 6'd0)),
        .load                   (loader_load),
        .row_w                  (loader_row_w),
        .row_first              (loader_row_first),
        .row_second             (loader_row_second),
        .pairs                  (loader_pairs),
        .error_code             (loader_error_code),
        .error_tile             (loader_error_tile),
        .clearError             (clearError),
        .busy                   (loader_busy)
    );

    always @(posedge clock) begin
        if (reset) begin
            answer_valid <= 1'd0;
            answer_error <= NONE;
            left <= 16'd0;
            fresh <= 1'd0;
            onItsWay <= 7'd0;
            settling <= 6'd0;
        end else begin
            if (operands_fire) begin
                left <= left - 16'd1;
                fresh <= 1'd0;
            end
            if (operands_fire) begin
                onItsWay <= 7'd100;
            end else if (advance & (onItsWay != 7'd0)) begin
                onItsWay <= onItsWay - 7'd1;
            end
            if (starts) begin
                settling <= 6'd63;
            end else if (advance & (settling != 6'd0)) begin
                settling <= settling - 6'd1;
            end
            if (loader_loaded_fire) begin
                left <= loader_loaded_payload_tokens;
                fresh <= loader_loaded_payload_tokens != 16'd0;
            end
            if (advance) begin
                answer_valid <= answers;
                answer_error <= answerError;
            end
        end
    end

    always @(posedge clock) begin
        if (loader_loaded_fire) begin
            tile_tokens <= loader_loaded_payload_tokens;
            tile_first <= loader_loaded_payload_first;
            tile_last <= loader_loaded_payload_last;
            tile_error <= loader_loaded_payload_error;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            token1 <= operands_payload[63:32];
            token2 <= {token2[31:0], operands_payload[95:64]};
            token3 <= {token3[63:0], operands_payload[127:96]};
            token4 <= {token4[95:0], operands_payload[159:128]};
            token5 <= {token5[127:0], operands_payload[191:160]};
            token6 <= {token6[159:0], operands_payload[223:192]};
            token7 <= {token7[191:0], operands_payload[255:224]};
            token8 <= {token8[223:0], operands_payload[287:256]};
            token9 <= {token9[255:0], operands_payload[319:288]};
            token10 <= {token10[287:0], operands_payload[351:320]};
            token11 <= {token11[319:0], operands_payload[383:352]};
            token12 <= {token12[351:0], operands_payload[415:384]};
            token13 <= {token13[383:0], operands_payload[447:416]};
            token14 <= {token14[415:0], operands_payload[479:448]};
            token15 <= {token15[447:0], operands_payload[511:480]};
            token16 <= {token16[479:0], operands_payload[543:512]};
            token17 <= {token17[511:0], operands_payload[575:544]};
            token18 <= {token18[543:0], operands_payload[607:576]};
            token19 <= {token19[575:0], operands_payload[639:608]};
            token20 <= {token20[607:0], operands_payload[671:640]};
            token21 <= {token21[639:0], operands_payload[703:672]};
            token22 <= {token22[671:0], operands_payload[735:704]};
            token23 <= {token23[703:0], operands_payload[767:736]};
            token24 <= {token24[735:0], operands_payload[799:768]};
            token25 <= {token25[767:0], operands_payload[831:800]};
            token26 <= {token26[799:0], operands_payload[863:832]};
            token27 <= {token27[831:0], operands_payload[895:864]};
            token28 <= {token28[863:0], operands_payload[927:896]};
            token29 <= {token29[895:0], operands_payload[959:928]};
            token30 <= {token30[927:0], operands_payload[991:960]};
            token31 <= {token31[959:0], operands_payload[1023:992]};
            errors <= {errors[290:0], tile_error};
            if (flags[391]) later <= address + 7'd1;
            addsFirst <= flags[389];
            writeAddress <= address;
            answerError <= errors[293:291];
            sum0 <= {sum0[1363:0], pe_partialOut[43669:43648]};
            sum1 <= {sum1[1341:0], pe_partialOut[43691:43670]};
            sum2 <= {sum2[1319:0], pe_partialOut[43713:43692]};
            sum3 <= {sum3[1297:0], pe_partialOut[43735:43714]};
            sum4 <= {sum4[1275:0], pe_partialOut[43757:43736]};
            sum5 <= {sum5[1253:0], pe_partialOut[43779:43758]};
            sum6 <= {sum6[1231:0], pe_partialOut[43801:43780]};
            sum7 <= {sum7[1209:0], pe_partialOut[43823:43802]};
            sum8 <= {sum8[1187:0], pe_partialOut[43845:43824]};
            sum9 <= {sum9[1165:0], pe_partialOut[43867:43846]};
            sum10 <= {sum10[1143:0], pe_partialOut[43889:43868]};
            sum11 <= {sum11[1121:0], pe_partialOut[43911:43890]};
            sum12 <= {sum12[1099:0], pe_partialOut[43933:43912]};
            sum13 <= {sum13[1077:0], pe_partialOut[43955:43934]};
            sum14 <= {sum14[1055:0], pe_partialOut[43977:43956]};
            sum15 <= {sum15[1033:0], pe_partialOut[43999:43978]};
            sum16 <= {sum16[1011:0], pe_partialOut[44021:44000]};
            sum17 <= {sum17[989:0], pe_partialOut[44043:44022]};
            sum18 <= {sum18[967:0], pe_partialOut[44065:44044]};
            sum19 <= {sum19[945:0], pe_partialOut[44087:44066]};
            sum20 <= {sum20[923:0], pe_partialOut[44109:44088]};
            sum21 <= {sum21[901:0], pe_partialOut[44131:44110]};
            sum22 <= {sum22[879:0], pe_partialOut[44153:44132]};
            sum23 <= {sum23[857:0], pe_partialOut[44175:44154]};
            sum24 <= {sum24[835:0], pe_partialOut[44197:44176]};
            sum25 <= {sum25[813:0], pe_partialOut[44219:44198]};
            sum26 <= {sum26[791:0], pe_partialOut[44241:44220]};
            sum27 <= {sum27[769:0], pe_partialOut[44263:44242]};
            sum28 <= {sum28[747:0], pe_partialOut[44285:44264]};
            sum29 <= {sum29[725:0], pe_partialOut[44307:44286]};
            sum30 <= {sum30[703:0], pe_partialOut[44329:44308]};
            sum31 <= {sum31[681:0], pe_partialOut[44351:44330]};
            sum32 <= {sum32[659:0], pe_partialOut[44373:44352]};
            sum33 <= {sum33[637:0], pe_partialOut[44395:44374]};
            sum34 <= {sum34[615:0], pe_partialOut[44417:44396]};
            sum35 <= {sum35[593:0], pe_partialOut[44439:44418]};
            sum36 <= {sum36[571:0], pe_partialOut[44461:44440]};
            sum37 <= {sum37[549:0], pe_partialOut[44483:44462]};
            sum38 <= {sum38[527:0], pe_partialOut[44505:44484]};
            sum39 <= {sum39[505:0], pe_partialOut[44527:44506]};
            sum40 <= {sum40[483:0], pe_partialOut[44549:44528]};
            sum41 <= {sum41[461:0], pe_partialOut[44571:44550]};
            sum42 <= {sum42[439:0], pe_partialOut[44593:44572]};
            sum43 <= {sum43[417:0], pe_partialOut[44615:44594]};
            sum44 <= {sum44[395:0], pe_partialOut[44637:44616]};
            sum45 <= {sum45[373:0], pe_partialOut[44659:44638]};
            sum46 <= {sum46[351:0], pe_partialOut[44681:44660]};
            sum47 <= {sum47[329:0], pe_partialOut[44703:44682]};
            sum48 <= {sum48[307:0], pe_partialOut[44725:44704]};
            sum49 <= {sum49[285:0], pe_partialOut[44747:44726]};
            sum50 <= {sum50[263:0], pe_partialOut[44769:44748]};
            sum51 <= {sum51[241:0], pe_partialOut[44791:44770]};
            sum52 <= {sum52[219:0], pe_partialOut[44813:44792]};
            sum53 <= {sum53[197:0], pe_partialOut[44835:44814]};
            sum54 <= {sum54[175:0], pe_partialOut[44857:44836]};
            sum55 <= {sum55[153:0], pe_partialOut[44879:44858]};
            sum56 <= {sum56[131:0], pe_partialOut[44901:44880]};
            sum57 <= {sum57[109:0], pe_partialOut[44923:44902]};
            sum58 <= {sum58[87:0], pe_partialOut[44945:44924]};
            sum59 <= {sum59[65:0], pe_partialOut[44967:44946]};
            sum60 <= {sum60[43:0], pe_partialOut[44989:44968]};
            sum61 <= {sum61[21:0], pe_partialOut[45011:44990]};
            sum62 <= pe_partialOut[45033:45012];
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            swap1 <= 1'd0;
            swap2 <= 2'd0;
            swap3 <= 3'd0;
            swap4 <= 4'd0;
            swap5 <= 5'd0;
            swap6 <= 6'd0;
            swap7 <= 7'd0;
            swap8 <= 8'd0;
            swap9 <= 9'd0;
            swap10 <= 10'd0;
            swap11 <= 11'd0;
            swap12 <= 12'd0;
            swap13 <= 13'd0;
            swap14 <= 14'd0;
            swap15 <= 15'd0;
            swap16 <= 16'd0;
            swap17 <= 17'd0;
            swap18 <= 18'd0;
            swap19 <= 19'd0;
            swap20 <= 20'd0;
            swap21 <= 21'd0;
            swap22 <= 22'd0;
            swap23 <= 23'd0;
            swap24 <= 24'd0;
            swap25 <= 25'd0;
            swap26 <= 26'd0;
            swap27 <= 27'd0;
            swap28 <= 28'd0;
            swap29 <= 29'd0;
            swap30 <= 30'd0;
            swap31 <= 31'd0;
            flags <= 392'd0;
            adds <= 1'd0;
            answers <= 1'd0;
        end else if (advance) begin
            swap1 <= starts;
            swap2 <= {swap2[0], starts};
            swap3 <= {swap3[1:0], starts};
            swap4 <= {swap4[2:0], starts};
            swap5 <= {swap5[3:0], starts};
            swap6 <= {swap6[4:0], starts};
            swap7 <= {swap7[5:0], starts};
            swap8 <= {swap8[6:0], starts};
            swap9 <= {swap9[7:0], starts};
            swap10 <= {swap10[8:0], starts};
            swap11 <= {swap11[9:0], starts};
            swap12 <= {swap12[10:0], starts};
            swap13 <= {swap13[11:0], starts};
            swap14 <= {swap14[12:0], starts};
            swap15 <= {swap15[13:0], starts};
            swap16 <= {swap16[14:0], starts};
            swap17 <= {swap17[15:0], starts};
            swap18 <= {swap18[16:0], starts};
            swap19 <= {swap19[17:0], starts};
            swap20 <= {swap20[18:0], starts};
            swap21 <= {swap21[19:0], starts};
            swap22 <= {swap22[20:0], starts};
            swap23 <= {swap23[21:0], starts};
            swap24 <= {swap24[22:0], starts};
            swap25 <= {swap25[23:0], starts};
            swap26 <= {swap26[24:0], starts};
            swap27 <= {swap27[25:0], starts};
            swap28 <= {swap28[26:0], starts};
            swap29 <= {swap29[27:0], starts};
            swap30 <= {swap30[28:0], starts};
            swap31 <= {swap31[29:0], starts};
            flags <= {flags[387:0], operands_fire, starts, tile_first, tile_last};
            adds <= flags[391] & (errors[293:291] == 3'd0);
            answers <= flags[391] & flags[388];
        end
    end

    wire _unused_ok = &{1'b0, tile_tokens, pe_swapOut[63], pe_swapOut[127], pe_swapOut[191],
            pe_swapOut[255], pe_swapOut[319], pe_swapOut[383], pe_swapOut[447], pe_swapOut[511],
            pe_swapOut[575], pe_swapOut[639], pe_swapOut[703], pe_swapOut[767], pe_swapOut[831],
            pe_swapOut[895], pe_swapOut[959], pe_swapOut[1023], pe_swapOut[1087], pe_swapOut[1151],
            pe_swapOut[1215], pe_swapOut[1279], pe_swapOut[1343], pe_swapOut[1407],
            pe_swapOut[1471], pe_swapOut[1535], pe_swapOut[1599], pe_swapOut[1663],
            pe_swapOut[1727], pe_swapOut[1791], pe_swapOut[1855], pe_swapOut[1919],
            pe_swapOut[1983], pe_swapOut[2047], pe_xOut[2047:2016], pe_xOut[4095:4064],
            pe_xOut[6143:6112], pe_xOut[8191:8160], pe_xOut[10239:10208], pe_xOut[12287:12256],
            pe_xOut[14335:14304], pe_xOut[16383:16352], pe_xOut[18431:18400], pe_xOut[20479:20448],
            pe_xOut[22527:22496], pe_xOut[24575:24544], pe_xOut[26623:26592], pe_xOut[28671:28640],
            pe_xOut[30719:30688], pe_xOut[32767:32736], pe_xOut[34815:34784], pe_xOut[36863:36832],
            pe_xOut[38911:38880], pe_xOut[40959:40928], pe_xOut[43007:42976], pe_xOut[45055:45024],
            pe_xOut[47103:47072], pe_xOut[49151:49120], pe_xOut[51199:51168], pe_xOut[53247:53216],
            pe_xOut[55295:55264], pe_xOut[57343:57312], pe_xOut[59391:59360], pe_xOut[61439:61408],
            pe_xOut[63487:63456], pe_xOut[65535:65504]};
endmodule
`default_nettype wire
