// mixed_pe_array_rows64_columns64_accumulatorBits26_formbroadcast: FACT's mixed-precision array
// (ISCA 2023) in a weight-stationary form: one INT8 token or two INT4 tokens a cycle. A job is
// one item on `jobs`, `rows` items on `weights` for each tile, and the beats of each tile on
// `tokens`; it answers with one item on `sums` for each beat of the last tile. Weights of the
// next tile are loaded while one is at work, and sums leave while the next tile or job enters.
// In both forms ports and results are the same. The error of a refused job stands in its one
// answer and, until `clearError`, in `error`. The contract is golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-pe-array.ts.
// Parameters rows = 64, columns = 64, depth = 64, tiles = 16, accumulatorBits = 26, form =
// broadcast, trace = false.
// Reset: reset synchronous, active high.
// IR 25a76d01. Do not edit.
`default_nettype none
module mixed_pe_array_rows64_columns64_accumulatorBits26_formbroadcast (
    input  wire          clock,
    input  wire          reset,

    // Beats of INT8 tokens, those of INT4 tokens behind them, and tiles.
    input  wire          jobs_valid,
    output wire          jobs_ready,
    input  wire [  15:0] jobs_payload_int8,
    input  wire [  15:0] jobs_payload_int4,
    input  wire [  15:0] jobs_payload_tiles,

    // A row of weights, that of the first input of a tile first.
    input  wire          weights_valid,
    output wire          weights_ready,
    input  wire [ 511:0] weights_payload_values,

    // A byte for each row: an INT8 token; or the INT4 of the even token and that of the odd one,
    // the even one in the upper half.
    input  wire          tokens_valid,
    output wire          tokens_ready,
    input  wire [ 511:0] tokens_payload_bytes,

    // In steps of INT8 activations; 0 for a job that is refused, and in `odd` for an INT8 token.
    output wire          sums_valid,
    input  wire          sums_ready,
    output wire [   2:0] sums_payload_error,
    output wire [1663:0] sums_payload_even,
    output wire [1663:0] sums_payload_odd,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [   2:0] error_code,
    output wire [  15:0] error_job,

    input  wire          clearError,
    output wire          busy
);
    localparam [2:0] NONE             = 3'd0;
    localparam [2:0] BEATS_IS_ZERO    = 3'd1;
    localparam [2:0] BEATS_OVER_DEPTH = 3'd2;
    localparam [2:0] TILES_IS_ZERO    = 3'd3;
    localparam [2:0] TILES_OVER_LIMIT = 3'd4;

    reg active;
    reg [2:0] job_error;
    reg [15:0] job_int8;
    reg [16:0] job_beats;
    reg [15:0] job_tiles;
    reg [16:0] beat;
    reg [15:0] tile;
    reg [15:0] jobNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [6:0] loaded;
    wire advance;
    reg [2:0] refused;
    wire [2303:0] grid_partial;
    reg [639:0] operands;
    reg stage1_valid;
    reg stage1_emits;
    reg stage1_first;
    reg stage1_int8;
    reg [2:0] stage1_error;
    reg [5:0] stage1_beat;
    reg stage2_valid;
    reg stage2_emits;
    reg stage2_first;
    reg stage2_int8;
    reg [2:0] stage2_error;
    reg [5:0] stage2_beat;
    reg stage3_valid;
    reg stage3_emits;
    reg stage3_first;
    reg stage3_int8;
    reg [2:0] stage3_error;
    reg [5:0] stage3_beat;
    reg stage4_valid;
    reg stage4_emits;
    reg stage4_first;
    reg stage4_int8;
    reg [2:0] stage4_error;
    reg [5:0] stage4_beat;
    reg stage5_valid;
    reg stage5_emits;
    reg stage5_first;
    reg stage5_int8;
    reg [2:0] stage5_error;
    reg [5:0] stage5_beat;
    reg stage6_valid;
    reg stage6_emits;
    reg stage6_first;
    reg stage6_int8;
    reg [2:0] stage6_error;
    reg [5:0] stage6_beat;
    reg stage7_valid;
    reg stage7_emits;
    reg stage7_first;
    reg stage7_int8;
    reg [2:0] stage7_error;
    reg [5:0] stage7_beat;
    reg stage8_valid;
    reg stage8_emits;
    reg stage8_first;
    reg stage8_int8;
    reg [2:0] stage8_error;
    reg [5:0] stage8_beat;
    wire [2303:0] column_partial;
    wire [3327:0] column_accumulators;
    reg leaving_valid;
    reg leaving_emits;
    reg leaving_int8;
    reg [2:0] leaving_error;
    reg [1663:0] even;
    reg [1663:0] odd;

    wire tokens_fire = tokens_valid & tokens_ready;
    wire empty = (job_beats == 17'd0) | (job_tiles == 16'd0);
    wire enters = tokens_fire | (active & advance & empty);
    wire lastBeat = ({1'd0, beat} + 18'd1) == {1'd0, job_beats};
    wire lastTile = ({1'd0, tile} + 17'd1) == {1'd0, job_tiles};
    wire ends = enters & (empty | (lastBeat & lastTile));
    wire full = loaded == 7'd64;
    wire firstBeat = beat == 17'd0;
    wire change = tokens_fire & firstBeat;
    wire [29:0] scaled_63_shifted = {even[1663:1638], 4'd0};
    wire [25:0] scaled_63 = leaving_valid ? (leaving_int8 ? even[1663:1638] :
            scaled_63_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_62_shifted = {even[1637:1612], 4'd0};
    wire [25:0] scaled_62 = leaving_valid ? (leaving_int8 ? even[1637:1612] :
            scaled_62_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_61_shifted = {even[1611:1586], 4'd0};
    wire [25:0] scaled_61 = leaving_valid ? (leaving_int8 ? even[1611:1586] :
            scaled_61_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_60_shifted = {even[1585:1560], 4'd0};
    wire [25:0] scaled_60 = leaving_valid ? (leaving_int8 ? even[1585:1560] :
            scaled_60_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_59_shifted = {even[1559:1534], 4'd0};
    wire [25:0] scaled_59 = leaving_valid ? (leaving_int8 ? even[1559:1534] :
            scaled_59_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_58_shifted = {even[1533:1508], 4'd0};
    wire [25:0] scaled_58 = leaving_valid ? (leaving_int8 ? even[1533:1508] :
            scaled_58_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_57_shifted = {even[1507:1482], 4'd0};
    wire [25:0] scaled_57 = leaving_valid ? (leaving_int8 ? even[1507:1482] :
            scaled_57_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_56_shifted = {even[1481:1456], 4'd0};
    wire [25:0] scaled_56 = leaving_valid ? (leaving_int8 ? even[1481:1456] :
            scaled_56_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_55_shifted = {even[1455:1430], 4'd0};
    wire [25:0] scaled_55 = leaving_valid ? (leaving_int8 ? even[1455:1430] :
            scaled_55_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_54_shifted = {even[1429:1404], 4'd0};
    wire [25:0] scaled_54 = leaving_valid ? (leaving_int8 ? even[1429:1404] :
            scaled_54_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_53_shifted = {even[1403:1378], 4'd0};
    wire [25:0] scaled_53 = leaving_valid ? (leaving_int8 ? even[1403:1378] :
            scaled_53_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_52_shifted = {even[1377:1352], 4'd0};
    wire [25:0] scaled_52 = leaving_valid ? (leaving_int8 ? even[1377:1352] :
            scaled_52_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_51_shifted = {even[1351:1326], 4'd0};
    wire [25:0] scaled_51 = leaving_valid ? (leaving_int8 ? even[1351:1326] :
            scaled_51_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_50_shifted = {even[1325:1300], 4'd0};
    wire [25:0] scaled_50 = leaving_valid ? (leaving_int8 ? even[1325:1300] :
            scaled_50_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_49_shifted = {even[1299:1274], 4'd0};
    wire [25:0] scaled_49 = leaving_valid ? (leaving_int8 ? even[1299:1274] :
            scaled_49_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_48_shifted = {even[1273:1248], 4'd0};
    wire [25:0] scaled_48 = leaving_valid ? (leaving_int8 ? even[1273:1248] :
            scaled_48_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_47_shifted = {even[1247:1222], 4'd0};
    wire [25:0] scaled_47 = leaving_valid ? (leaving_int8 ? even[1247:1222] :
            scaled_47_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_46_shifted = {even[1221:1196], 4'd0};
    wire [25:0] scaled_46 = leaving_valid ? (leaving_int8 ? even[1221:1196] :
            scaled_46_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_45_shifted = {even[1195:1170], 4'd0};
    wire [25:0] scaled_45 = leaving_valid ? (leaving_int8 ? even[1195:1170] :
            scaled_45_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_44_shifted = {even[1169:1144], 4'd0};
    wire [25:0] scaled_44 = leaving_valid ? (leaving_int8 ? even[1169:1144] :
            scaled_44_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_43_shifted = {even[1143:1118], 4'd0};
    wire [25:0] scaled_43 = leaving_valid ? (leaving_int8 ? even[1143:1118] :
            scaled_43_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_42_shifted = {even[1117:1092], 4'd0};
    wire [25:0] scaled_42 = leaving_valid ? (leaving_int8 ? even[1117:1092] :
            scaled_42_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_41_shifted = {even[1091:1066], 4'd0};
    wire [25:0] scaled_41 = leaving_valid ? (leaving_int8 ? even[1091:1066] :
            scaled_41_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_40_shifted = {even[1065:1040], 4'd0};
    wire [25:0] scaled_40 = leaving_valid ? (leaving_int8 ? even[1065:1040] :
            scaled_40_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_39_shifted = {even[1039:1014], 4'd0};
    wire [25:0] scaled_39 = leaving_valid ? (leaving_int8 ? even[1039:1014] :
            scaled_39_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_38_shifted = {even[1013:988], 4'd0};
    wire [25:0] scaled_38 = leaving_valid ? (leaving_int8 ? even[1013:988] :
            scaled_38_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_37_shifted = {even[987:962], 4'd0};
    wire [25:0] scaled_37 = leaving_valid ? (leaving_int8 ? even[987:962] :
            scaled_37_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_36_shifted = {even[961:936], 4'd0};
    wire [25:0] scaled_36 = leaving_valid ? (leaving_int8 ? even[961:936] :
            scaled_36_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_35_shifted = {even[935:910], 4'd0};
    wire [25:0] scaled_35 = leaving_valid ? (leaving_int8 ? even[935:910] :
            scaled_35_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_34_shifted = {even[909:884], 4'd0};
    wire [25:0] scaled_34 = leaving_valid ? (leaving_int8 ? even[909:884] :
            scaled_34_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_33_shifted = {even[883:858], 4'd0};
    wire [25:0] scaled_33 = leaving_valid ? (leaving_int8 ? even[883:858] :
            scaled_33_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_32_shifted = {even[857:832], 4'd0};
    wire [25:0] scaled_32 = leaving_valid ? (leaving_int8 ? even[857:832] :
            scaled_32_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_31_shifted = {even[831:806], 4'd0};
    wire [25:0] scaled_31 = leaving_valid ? (leaving_int8 ? even[831:806] :
            scaled_31_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_30_shifted = {even[805:780], 4'd0};
    wire [25:0] scaled_30 = leaving_valid ? (leaving_int8 ? even[805:780] :
            scaled_30_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_29_shifted = {even[779:754], 4'd0};
    wire [25:0] scaled_29 = leaving_valid ? (leaving_int8 ? even[779:754] :
            scaled_29_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_28_shifted = {even[753:728], 4'd0};
    wire [25:0] scaled_28 = leaving_valid ? (leaving_int8 ? even[753:728] :
            scaled_28_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_27_shifted = {even[727:702], 4'd0};
    wire [25:0] scaled_27 = leaving_valid ? (leaving_int8 ? even[727:702] :
            scaled_27_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_26_shifted = {even[701:676], 4'd0};
    wire [25:0] scaled_26 = leaving_valid ? (leaving_int8 ? even[701:676] :
            scaled_26_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_25_shifted = {even[675:650], 4'd0};
    wire [25:0] scaled_25 = leaving_valid ? (leaving_int8 ? even[675:650] :
            scaled_25_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_24_shifted = {even[649:624], 4'd0};
    wire [25:0] scaled_24 = leaving_valid ? (leaving_int8 ? even[649:624] :
            scaled_24_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_23_shifted = {even[623:598], 4'd0};
    wire [25:0] scaled_23 = leaving_valid ? (leaving_int8 ? even[623:598] :
            scaled_23_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_22_shifted = {even[597:572], 4'd0};
    wire [25:0] scaled_22 = leaving_valid ? (leaving_int8 ? even[597:572] :
            scaled_22_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_21_shifted = {even[571:546], 4'd0};
    wire [25:0] scaled_21 = leaving_valid ? (leaving_int8 ? even[571:546] :
            scaled_21_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_20_shifted = {even[545:520], 4'd0};
    wire [25:0] scaled_20 = leaving_valid ? (leaving_int8 ? even[545:520] :
            scaled_20_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_19_shifted = {even[519:494], 4'd0};
    wire [25:0] scaled_19 = leaving_valid ? (leaving_int8 ? even[519:494] :
            scaled_19_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_18_shifted = {even[493:468], 4'd0};
    wire [25:0] scaled_18 = leaving_valid ? (leaving_int8 ? even[493:468] :
            scaled_18_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_17_shifted = {even[467:442], 4'd0};
    wire [25:0] scaled_17 = leaving_valid ? (leaving_int8 ? even[467:442] :
            scaled_17_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_16_shifted = {even[441:416], 4'd0};
    wire [25:0] scaled_16 = leaving_valid ? (leaving_int8 ? even[441:416] :
            scaled_16_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_15_shifted = {even[415:390], 4'd0};
    wire [25:0] scaled_15 = leaving_valid ? (leaving_int8 ? even[415:390] :
            scaled_15_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_14_shifted = {even[389:364], 4'd0};
    wire [25:0] scaled_14 = leaving_valid ? (leaving_int8 ? even[389:364] :
            scaled_14_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_13_shifted = {even[363:338], 4'd0};
    wire [25:0] scaled_13 = leaving_valid ? (leaving_int8 ? even[363:338] :
            scaled_13_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_12_shifted = {even[337:312], 4'd0};
    wire [25:0] scaled_12 = leaving_valid ? (leaving_int8 ? even[337:312] :
            scaled_12_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_11_shifted = {even[311:286], 4'd0};
    wire [25:0] scaled_11 = leaving_valid ? (leaving_int8 ? even[311:286] :
            scaled_11_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_10_shifted = {even[285:260], 4'd0};
    wire [25:0] scaled_10 = leaving_valid ? (leaving_int8 ? even[285:260] :
            scaled_10_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_9_shifted = {even[259:234], 4'd0};
    wire [25:0] scaled_9 = leaving_valid ? (leaving_int8 ? even[259:234] : scaled_9_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_8_shifted = {even[233:208], 4'd0};
    wire [25:0] scaled_8 = leaving_valid ? (leaving_int8 ? even[233:208] : scaled_8_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_7_shifted = {even[207:182], 4'd0};
    wire [25:0] scaled_7 = leaving_valid ? (leaving_int8 ? even[207:182] : scaled_7_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_6_shifted = {even[181:156], 4'd0};
    wire [25:0] scaled_6 = leaving_valid ? (leaving_int8 ? even[181:156] : scaled_6_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_5_shifted = {even[155:130], 4'd0};
    wire [25:0] scaled_5 = leaving_valid ? (leaving_int8 ? even[155:130] : scaled_5_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_4_shifted = {even[129:104], 4'd0};
    wire [25:0] scaled_4 = leaving_valid ? (leaving_int8 ? even[129:104] : scaled_4_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_3_shifted = {even[103:78], 4'd0};
    wire [25:0] scaled_3 = leaving_valid ? (leaving_int8 ? even[103:78] : scaled_3_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_2_shifted = {even[77:52], 4'd0};
    wire [25:0] scaled_2 = leaving_valid ? (leaving_int8 ? even[77:52] : scaled_2_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_1_shifted = {even[51:26], 4'd0};
    wire [25:0] scaled_1 = leaving_valid ? (leaving_int8 ? even[51:26] : scaled_1_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_0_shifted = {even[25:0], 4'd0};
    wire [25:0] scaled_0 = leaving_valid ? (leaving_int8 ? even[25:0] : scaled_0_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_127_shifted = {odd[1663:1638], 4'd0};
    wire [25:0] scaled_127 = leaving_valid ? (leaving_int8 ? odd[1663:1638] :
            scaled_127_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_126_shifted = {odd[1637:1612], 4'd0};
    wire [25:0] scaled_126 = leaving_valid ? (leaving_int8 ? odd[1637:1612] :
            scaled_126_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_125_shifted = {odd[1611:1586], 4'd0};
    wire [25:0] scaled_125 = leaving_valid ? (leaving_int8 ? odd[1611:1586] :
            scaled_125_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_124_shifted = {odd[1585:1560], 4'd0};
    wire [25:0] scaled_124 = leaving_valid ? (leaving_int8 ? odd[1585:1560] :
            scaled_124_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_123_shifted = {odd[1559:1534], 4'd0};
    wire [25:0] scaled_123 = leaving_valid ? (leaving_int8 ? odd[1559:1534] :
            scaled_123_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_122_shifted = {odd[1533:1508], 4'd0};
    wire [25:0] scaled_122 = leaving_valid ? (leaving_int8 ? odd[1533:1508] :
            scaled_122_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_121_shifted = {odd[1507:1482], 4'd0};
    wire [25:0] scaled_121 = leaving_valid ? (leaving_int8 ? odd[1507:1482] :
            scaled_121_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_120_shifted = {odd[1481:1456], 4'd0};
    wire [25:0] scaled_120 = leaving_valid ? (leaving_int8 ? odd[1481:1456] :
            scaled_120_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_119_shifted = {odd[1455:1430], 4'd0};
    wire [25:0] scaled_119 = leaving_valid ? (leaving_int8 ? odd[1455:1430] :
            scaled_119_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_118_shifted = {odd[1429:1404], 4'd0};
    wire [25:0] scaled_118 = leaving_valid ? (leaving_int8 ? odd[1429:1404] :
            scaled_118_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_117_shifted = {odd[1403:1378], 4'd0};
    wire [25:0] scaled_117 = leaving_valid ? (leaving_int8 ? odd[1403:1378] :
            scaled_117_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_116_shifted = {odd[1377:1352], 4'd0};
    wire [25:0] scaled_116 = leaving_valid ? (leaving_int8 ? odd[1377:1352] :
            scaled_116_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_115_shifted = {odd[1351:1326], 4'd0};
    wire [25:0] scaled_115 = leaving_valid ? (leaving_int8 ? odd[1351:1326] :
            scaled_115_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_114_shifted = {odd[1325:1300], 4'd0};
    wire [25:0] scaled_114 = leaving_valid ? (leaving_int8 ? odd[1325:1300] :
            scaled_114_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_113_shifted = {odd[1299:1274], 4'd0};
    wire [25:0] scaled_113 = leaving_valid ? (leaving_int8 ? odd[1299:1274] :
            scaled_113_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_112_shifted = {odd[1273:1248], 4'd0};
    wire [25:0] scaled_112 = leaving_valid ? (leaving_int8 ? odd[1273:1248] :
            scaled_112_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_111_shifted = {odd[1247:1222], 4'd0};
    wire [25:0] scaled_111 = leaving_valid ? (leaving_int8 ? odd[1247:1222] :
            scaled_111_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_110_shifted = {odd[1221:1196], 4'd0};
    wire [25:0] scaled_110 = leaving_valid ? (leaving_int8 ? odd[1221:1196] :
            scaled_110_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_109_shifted = {odd[1195:1170], 4'd0};
    wire [25:0] scaled_109 = leaving_valid ? (leaving_int8 ? odd[1195:1170] :
            scaled_109_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_108_shifted = {odd[1169:1144], 4'd0};
    wire [25:0] scaled_108 = leaving_valid ? (leaving_int8 ? odd[1169:1144] :
            scaled_108_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_107_shifted = {odd[1143:1118], 4'd0};
    wire [25:0] scaled_107 = leaving_valid ? (leaving_int8 ? odd[1143:1118] :
            scaled_107_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_106_shifted = {odd[1117:1092], 4'd0};
    wire [25:0] scaled_106 = leaving_valid ? (leaving_int8 ? odd[1117:1092] :
            scaled_106_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_105_shifted = {odd[1091:1066], 4'd0};
    wire [25:0] scaled_105 = leaving_valid ? (leaving_int8 ? odd[1091:1066] :
            scaled_105_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_104_shifted = {odd[1065:1040], 4'd0};
    wire [25:0] scaled_104 = leaving_valid ? (leaving_int8 ? odd[1065:1040] :
            scaled_104_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_103_shifted = {odd[1039:1014], 4'd0};
    wire [25:0] scaled_103 = leaving_valid ? (leaving_int8 ? odd[1039:1014] :
            scaled_103_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_102_shifted = {odd[1013:988], 4'd0};
    wire [25:0] scaled_102 = leaving_valid ? (leaving_int8 ? odd[1013:988] :
            scaled_102_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_101_shifted = {odd[987:962], 4'd0};
    wire [25:0] scaled_101 = leaving_valid ? (leaving_int8 ? odd[987:962] :
            scaled_101_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_100_shifted = {odd[961:936], 4'd0};
    wire [25:0] scaled_100 = leaving_valid ? (leaving_int8 ? odd[961:936] :
            scaled_100_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_99_shifted = {odd[935:910], 4'd0};
    wire [25:0] scaled_99 = leaving_valid ? (leaving_int8 ? odd[935:910] :
            scaled_99_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_98_shifted = {odd[909:884], 4'd0};
    wire [25:0] scaled_98 = leaving_valid ? (leaving_int8 ? odd[909:884] :
            scaled_98_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_97_shifted = {odd[883:858], 4'd0};
    wire [25:0] scaled_97 = leaving_valid ? (leaving_int8 ? odd[883:858] :
            scaled_97_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_96_shifted = {odd[857:832], 4'd0};
    wire [25:0] scaled_96 = leaving_valid ? (leaving_int8 ? odd[857:832] :
            scaled_96_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_95_shifted = {odd[831:806], 4'd0};
    wire [25:0] scaled_95 = leaving_valid ? (leaving_int8 ? odd[831:806] :
            scaled_95_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_94_shifted = {odd[805:780], 4'd0};
    wire [25:0] scaled_94 = leaving_valid ? (leaving_int8 ? odd[805:780] :
            scaled_94_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_93_shifted = {odd[779:754], 4'd0};
    wire [25:0] scaled_93 = leaving_valid ? (leaving_int8 ? odd[779:754] :
            scaled_93_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_92_shifted = {odd[753:728], 4'd0};
    wire [25:0] scaled_92 = leaving_valid ? (leaving_int8 ? odd[753:728] :
            scaled_92_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_91_shifted = {odd[727:702], 4'd0};
    wire [25:0] scaled_91 = leaving_valid ? (leaving_int8 ? odd[727:702] :
            scaled_91_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_90_shifted = {odd[701:676], 4'd0};
    wire [25:0] scaled_90 = leaving_valid ? (leaving_int8 ? odd[701:676] :
            scaled_90_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_89_shifted = {odd[675:650], 4'd0};
    wire [25:0] scaled_89 = leaving_valid ? (leaving_int8 ? odd[675:650] :
            scaled_89_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_88_shifted = {odd[649:624], 4'd0};
    wire [25:0] scaled_88 = leaving_valid ? (leaving_int8 ? odd[649:624] :
            scaled_88_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_87_shifted = {odd[623:598], 4'd0};
    wire [25:0] scaled_87 = leaving_valid ? (leaving_int8 ? odd[623:598] :
            scaled_87_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_86_shifted = {odd[597:572], 4'd0};
    wire [25:0] scaled_86 = leaving_valid ? (leaving_int8 ? odd[597:572] :
            scaled_86_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_85_shifted = {odd[571:546], 4'd0};
    wire [25:0] scaled_85 = leaving_valid ? (leaving_int8 ? odd[571:546] :
            scaled_85_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_84_shifted = {odd[545:520], 4'd0};
    wire [25:0] scaled_84 = leaving_valid ? (leaving_int8 ? odd[545:520] :
            scaled_84_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_83_shifted = {odd[519:494], 4'd0};
    wire [25:0] scaled_83 = leaving_valid ? (leaving_int8 ? odd[519:494] :
            scaled_83_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_82_shifted = {odd[493:468], 4'd0};
    wire [25:0] scaled_82 = leaving_valid ? (leaving_int8 ? odd[493:468] :
            scaled_82_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_81_shifted = {odd[467:442], 4'd0};
    wire [25:0] scaled_81 = leaving_valid ? (leaving_int8 ? odd[467:442] :
            scaled_81_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_80_shifted = {odd[441:416], 4'd0};
    wire [25:0] scaled_80 = leaving_valid ? (leaving_int8 ? odd[441:416] :
            scaled_80_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_79_shifted = {odd[415:390], 4'd0};
    wire [25:0] scaled_79 = leaving_valid ? (leaving_int8 ? odd[415:390] :
            scaled_79_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_78_shifted = {odd[389:364], 4'd0};
    wire [25:0] scaled_78 = leaving_valid ? (leaving_int8 ? odd[389:364] :
            scaled_78_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_77_shifted = {odd[363:338], 4'd0};
    wire [25:0] scaled_77 = leaving_valid ? (leaving_int8 ? odd[363:338] :
            scaled_77_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_76_shifted = {odd[337:312], 4'd0};
    wire [25:0] scaled_76 = leaving_valid ? (leaving_int8 ? odd[337:312] :
            scaled_76_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_75_shifted = {odd[311:286], 4'd0};
    wire [25:0] scaled_75 = leaving_valid ? (leaving_int8 ? odd[311:286] :
            scaled_75_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_74_shifted = {odd[285:260], 4'd0};
    wire [25:0] scaled_74 = leaving_valid ? (leaving_int8 ? odd[285:260] :
            scaled_74_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_73_shifted = {odd[259:234], 4'd0};
    wire [25:0] scaled_73 = leaving_valid ? (leaving_int8 ? odd[259:234] :
            scaled_73_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_72_shifted = {odd[233:208], 4'd0};
    wire [25:0] scaled_72 = leaving_valid ? (leaving_int8 ? odd[233:208] :
            scaled_72_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_71_shifted = {odd[207:182], 4'd0};
    wire [25:0] scaled_71 = leaving_valid ? (leaving_int8 ? odd[207:182] :
            scaled_71_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_70_shifted = {odd[181:156], 4'd0};
    wire [25:0] scaled_70 = leaving_valid ? (leaving_int8 ? odd[181:156] :
            scaled_70_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_69_shifted = {odd[155:130], 4'd0};
    wire [25:0] scaled_69 = leaving_valid ? (leaving_int8 ? odd[155:130] :
            scaled_69_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_68_shifted = {odd[129:104], 4'd0};
    wire [25:0] scaled_68 = leaving_valid ? (leaving_int8 ? odd[129:104] :
            scaled_68_shifted[25:0]) : 26'd0;
    wire [29:0] scaled_67_shifted = {odd[103:78], 4'd0};
    wire [25:0] scaled_67 = leaving_valid ? (leaving_int8 ? odd[103:78] : scaled_67_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_66_shifted = {odd[77:52], 4'd0};
    wire [25:0] scaled_66 = leaving_valid ? (leaving_int8 ? odd[77:52] : scaled_66_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_65_shifted = {odd[51:26], 4'd0};
    wire [25:0] scaled_65 = leaving_valid ? (leaving_int8 ? odd[51:26] : scaled_65_shifted[25:0]) :
            26'd0;
    wire [29:0] scaled_64_shifted = {odd[25:0], 4'd0};
    wire [25:0] scaled_64 = leaving_valid ? (leaving_int8 ? odd[25:0] : scaled_64_shifted[25:0]) :
            26'd0;
    wire busy_or = active | leaving_emits | stage1_valid | stage1_emits | stage2_valid |
            stage2_emits | stage3_valid | stage3_emits;
    wire busy_or_1 = stage4_valid | stage4_emits | stage5_valid | stage5_emits | stage6_valid |
            stage6_emits | stage7_valid | stage7_emits;
    wire weights_fire = weights_valid & weights_ready;
    wire [16:0] beats = {1'd0, jobs_payload_int8} + {1'd0, jobs_payload_int4};
    wire jobs_fire = jobs_valid & jobs_ready;
    wire active_and = jobs_fire & (refused != NONE) & ((error_code_register == NONE) | clearError);
    wire int8 = beat < {1'd0, job_int8};
    wire [4:0] operands_choice = int8 ? {1'd0, tokens_payload_bytes[3:0]} :
            {tokens_payload_bytes[3], tokens_payload_bytes[3:0]};
    wire [4:0] operands_choice_1 = int8 ? {1'd0, tokens_payload_bytes[11:8]} :
            {tokens_payload_bytes[11], tokens_payload_bytes[11:8]};
    wire [4:0] operands_choice_2 = int8 ? {1'd0, tokens_payload_bytes[19:16]} :
            {tokens_payload_bytes[19], tokens_payload_bytes[19:16]};
    wire [4:0] operands_choice_3 = int8 ? {1'd0, tokens_payload_bytes[27:24]} :
            {tokens_payload_bytes[27], tokens_payload_bytes[27:24]};
    wire [4:0] operands_choice_4 = int8 ? {1'd0, tokens_payload_bytes[35:32]} :
            {tokens_payload_bytes[35], tokens_payload_bytes[35:32]};
    wire [4:0] operands_choice_5 = int8 ? {1'd0, tokens_payload_bytes[43:40]} :
            {tokens_payload_bytes[43], tokens_payload_bytes[43:40]};
    wire [4:0] operands_choice_6 = int8 ? {1'd0, tokens_payload_bytes[51:48]} :
            {tokens_payload_bytes[51], tokens_payload_bytes[51:48]};
    wire [4:0] operands_choice_7 = int8 ? {1'd0, tokens_payload_bytes[59:56]} :
            {tokens_payload_bytes[59], tokens_payload_bytes[59:56]};
    wire [4:0] operands_choice_8 = int8 ? {1'd0, tokens_payload_bytes[67:64]} :
            {tokens_payload_bytes[67], tokens_payload_bytes[67:64]};
    wire [4:0] operands_choice_9 = int8 ? {1'd0, tokens_payload_bytes[75:72]} :
            {tokens_payload_bytes[75], tokens_payload_bytes[75:72]};
    wire [4:0] operands_choice_10 = int8 ? {1'd0, tokens_payload_bytes[83:80]} :
            {tokens_payload_bytes[83], tokens_payload_bytes[83:80]};
    wire [4:0] operands_choice_11 = int8 ? {1'd0, tokens_payload_bytes[91:88]} :
            {tokens_payload_bytes[91], tokens_payload_bytes[91:88]};
    wire [4:0] operands_choice_12 = int8 ? {1'd0, tokens_payload_bytes[99:96]} :
            {tokens_payload_bytes[99], tokens_payload_bytes[99:96]};
    wire [4:0] operands_choice_13 = int8 ? {1'd0, tokens_payload_bytes[107:104]} :
            {tokens_payload_bytes[107], tokens_payload_bytes[107:104]};
    wire [4:0] operands_choice_14 = int8 ? {1'd0, tokens_payload_bytes[115:112]} :
            {tokens_payload_bytes[115], tokens_payload_bytes[115:112]};
    wire [4:0] operands_choice_15 = int8 ? {1'd0, tokens_payload_bytes[123:120]} :
            {tokens_payload_bytes[123], tokens_payload_bytes[123:120]};
    wire [4:0] operands_choice_16 = int8 ? {1'd0, tokens_payload_bytes[131:128]} :
            {tokens_payload_bytes[131], tokens_payload_bytes[131:128]};
    wire [4:0] operands_choice_17 = int8 ? {1'd0, tokens_payload_bytes[139:136]} :
            {tokens_payload_bytes[139], tokens_payload_bytes[139:136]};
    wire [4:0] operands_choice_18 = int8 ? {1'd0, tokens_payload_bytes[147:144]} :
            {tokens_payload_bytes[147], tokens_payload_bytes[147:144]};
    wire [4:0] operands_choice_19 = int8 ? {1'd0, tokens_payload_bytes[155:152]} :
            {tokens_payload_bytes[155], tokens_payload_bytes[155:152]};
    wire [4:0] operands_choice_20 = int8 ? {1'd0, tokens_payload_bytes[163:160]} :
            {tokens_payload_bytes[163], tokens_payload_bytes[163:160]};
    wire [4:0] operands_choice_21 = int8 ? {1'd0, tokens_payload_bytes[171:168]} :
            {tokens_payload_bytes[171], tokens_payload_bytes[171:168]};
    wire [4:0] operands_choice_22 = int8 ? {1'd0, tokens_payload_bytes[179:176]} :
            {tokens_payload_bytes[179], tokens_payload_bytes[179:176]};
    wire [4:0] operands_choice_23 = int8 ? {1'd0, tokens_payload_bytes[187:184]} :
            {tokens_payload_bytes[187], tokens_payload_bytes[187:184]};
    wire [4:0] operands_choice_24 = int8 ? {1'd0, tokens_payload_bytes[195:192]} :
            {tokens_payload_bytes[195], tokens_payload_bytes[195:192]};
    wire [4:0] operands_choice_25 = int8 ? {1'd0, tokens_payload_bytes[203:200]} :
            {tokens_payload_bytes[203], tokens_payload_bytes[203:200]};
    wire [4:0] operands_choice_26 = int8 ? {1'd0, tokens_payload_bytes[211:208]} :
            {tokens_payload_bytes[211], tokens_payload_bytes[211:208]};
    wire [4:0] operands_choice_27 = int8 ? {1'd0, tokens_payload_bytes[219:216]} :
            {tokens_payload_bytes[219], tokens_payload_bytes[219:216]};
    wire [4:0] operands_choice_28 = int8 ? {1'd0, tokens_payload_bytes[227:224]} :
            {tokens_payload_bytes[227], tokens_payload_bytes[227:224]};
    wire [4:0] operands_choice_29 = int8 ? {1'd0, tokens_payload_bytes[235:232]} :
            {tokens_payload_bytes[235], tokens_payload_bytes[235:232]};
    wire [4:0] operands_choice_30 = int8 ? {1'd0, tokens_payload_bytes[243:240]} :
            {tokens_payload_bytes[243], tokens_payload_bytes[243:240]};
    wire [4:0] operands_choice_31 = int8 ? {1'd0, tokens_payload_bytes[251:248]} :
            {tokens_payload_bytes[251], tokens_payload_bytes[251:248]};
    wire [4:0] operands_choice_32 = int8 ? {1'd0, tokens_payload_bytes[259:256]} :
            {tokens_payload_bytes[259], tokens_payload_bytes[259:256]};
    wire [4:0] operands_choice_33 = int8 ? {1'd0, tokens_payload_bytes[267:264]} :
            {tokens_payload_bytes[267], tokens_payload_bytes[267:264]};
    wire [4:0] operands_choice_34 = int8 ? {1'd0, tokens_payload_bytes[275:272]} :
            {tokens_payload_bytes[275], tokens_payload_bytes[275:272]};
    wire [4:0] operands_choice_35 = int8 ? {1'd0, tokens_payload_bytes[283:280]} :
            {tokens_payload_bytes[283], tokens_payload_bytes[283:280]};
    wire [4:0] operands_choice_36 = int8 ? {1'd0, tokens_payload_bytes[291:288]} :
            {tokens_payload_bytes[291], tokens_payload_bytes[291:288]};
    wire [4:0] operands_choice_37 = int8 ? {1'd0, tokens_payload_bytes[299:296]} :
            {tokens_payload_bytes[299], tokens_payload_bytes[299:296]};
    wire [4:0] operands_choice_38 = int8 ? {1'd0, tokens_payload_bytes[307:304]} :
            {tokens_payload_bytes[307], tokens_payload_bytes[307:304]};
    wire [4:0] operands_choice_39 = int8 ? {1'd0, tokens_payload_bytes[315:312]} :
            {tokens_payload_bytes[315], tokens_payload_bytes[315:312]};
    wire [4:0] operands_choice_40 = int8 ? {1'd0, tokens_payload_bytes[323:320]} :
            {tokens_payload_bytes[323], tokens_payload_bytes[323:320]};
    wire [4:0] operands_choice_41 = int8 ? {1'd0, tokens_payload_bytes[331:328]} :
            {tokens_payload_bytes[331], tokens_payload_bytes[331:328]};
    wire [4:0] operands_choice_42 = int8 ? {1'd0, tokens_payload_bytes[339:336]} :
            {tokens_payload_bytes[339], tokens_payload_bytes[339:336]};
    wire [4:0] operands_choice_43 = int8 ? {1'd0, tokens_payload_bytes[347:344]} :
            {tokens_payload_bytes[347], tokens_payload_bytes[347:344]};
    wire [4:0] operands_choice_44 = int8 ? {1'd0, tokens_payload_bytes[355:352]} :
            {tokens_payload_bytes[355], tokens_payload_bytes[355:352]};
    wire [4:0] operands_choice_45 = int8 ? {1'd0, tokens_payload_bytes[363:360]} :
            {tokens_payload_bytes[363], tokens_payload_bytes[363:360]};
    wire [4:0] operands_choice_46 = int8 ? {1'd0, tokens_payload_bytes[371:368]} :
            {tokens_payload_bytes[371], tokens_payload_bytes[371:368]};
    wire [4:0] operands_choice_47 = int8 ? {1'd0, tokens_payload_bytes[379:376]} :
            {tokens_payload_bytes[379], tokens_payload_bytes[379:376]};
    wire [4:0] operands_choice_48 = int8 ? {1'd0, tokens_payload_bytes[387:384]} :
            {tokens_payload_bytes[387], tokens_payload_bytes[387:384]};
    wire [4:0] operands_choice_49 = int8 ? {1'd0, tokens_payload_bytes[395:392]} :
            {tokens_payload_bytes[395], tokens_payload_bytes[395:392]};
    wire [4:0] operands_choice_50 = int8 ? {1'd0, tokens_payload_bytes[403:400]} :
            {tokens_payload_bytes[403], tokens_payload_bytes[403:400]};
    wire [4:0] operands_choice_51 = int8 ? {1'd0, tokens_payload_bytes[411:408]} :
            {tokens_payload_bytes[411], tokens_payload_bytes[411:408]};
    wire [4:0] operands_choice_52 = int8 ? {1'd0, tokens_payload_bytes[419:416]} :
            {tokens_payload_bytes[419], tokens_payload_bytes[419:416]};
    wire [4:0] operands_choice_53 = int8 ? {1'd0, tokens_payload_bytes[427:424]} :
            {tokens_payload_bytes[427], tokens_payload_bytes[427:424]};
    wire [4:0] operands_choice_54 = int8 ? {1'd0, tokens_payload_bytes[435:432]} :
            {tokens_payload_bytes[435], tokens_payload_bytes[435:432]};
    wire [4:0] operands_choice_55 = int8 ? {1'd0, tokens_payload_bytes[443:440]} :
            {tokens_payload_bytes[443], tokens_payload_bytes[443:440]};
    wire [4:0] operands_choice_56 = int8 ? {1'd0, tokens_payload_bytes[451:448]} :
            {tokens_payload_bytes[451], tokens_payload_bytes[451:448]};
    wire [4:0] operands_choice_57 = int8 ? {1'd0, tokens_payload_bytes[459:456]} :
            {tokens_payload_bytes[459], tokens_payload_bytes[459:456]};
    wire [4:0] operands_choice_58 = int8 ? {1'd0, tokens_payload_bytes[467:464]} :
            {tokens_payload_bytes[467], tokens_payload_bytes[467:464]};
    wire [4:0] operands_choice_59 = int8 ? {1'd0, tokens_payload_bytes[475:472]} :
            {tokens_payload_bytes[475], tokens_payload_bytes[475:472]};
    wire [4:0] operands_choice_60 = int8 ? {1'd0, tokens_payload_bytes[483:480]} :
            {tokens_payload_bytes[483], tokens_payload_bytes[483:480]};
    wire [4:0] operands_choice_61 = int8 ? {1'd0, tokens_payload_bytes[491:488]} :
            {tokens_payload_bytes[491], tokens_payload_bytes[491:488]};
    wire [4:0] operands_choice_62 = int8 ? {1'd0, tokens_payload_bytes[499:496]} :
            {tokens_payload_bytes[499], tokens_payload_bytes[499:496]};
    wire [4:0] operands_choice_63 = int8 ? {1'd0, tokens_payload_bytes[507:504]} :
            {tokens_payload_bytes[507], tokens_payload_bytes[507:504]};
    wire good = job_error == NONE;
    wire works = tokens_fire & good;

    assign jobs_ready = ~active | ends;
    assign weights_ready = advance & (~full | change);
    assign tokens_ready = active & advance & ~empty & (~firstBeat | full);
    assign sums_valid = leaving_emits;
    assign sums_payload_error = leaving_error;
    assign sums_payload_even = {scaled_63, scaled_62, scaled_61, scaled_60, scaled_59, scaled_58,
            scaled_57, scaled_56, scaled_55, scaled_54, scaled_53, scaled_52, scaled_51, scaled_50,
            scaled_49, scaled_48, scaled_47, scaled_46, scaled_45, scaled_44, scaled_43, scaled_42,
            scaled_41, scaled_40, scaled_39, scaled_38, scaled_37, scaled_36, scaled_35, scaled_34,
            scaled_33, scaled_32, scaled_31, scaled_30, scaled_29, scaled_28, scaled_27, scaled_26,
            scaled_25, scaled_24, scaled_23, scaled_22, scaled_21, scaled_20, scaled_19, scaled_18,
            scaled_17, scaled_16, scaled_15, scaled_14, scaled_13, scaled_12, scaled_11, scaled_10,
            scaled_9, scaled_8, scaled_7, scaled_6, scaled_5, scaled_4, scaled_3, scaled_2,
            scaled_1, scaled_0};
    assign sums_payload_odd = {scaled_127, scaled_126, scaled_125, scaled_124, scaled_123,
            scaled_122, scaled_121, scaled_120, scaled_119, scaled_118, scaled_117, scaled_116,
            scaled_115, scaled_114, scaled_113, scaled_112, scaled_111, scaled_110, scaled_109,
            scaled_108, scaled_107, scaled_106, scaled_105, scaled_104, scaled_103, scaled_102,
            scaled_101, scaled_100, scaled_99, scaled_98, scaled_97, scaled_96, scaled_95,
            scaled_94, scaled_93, scaled_92, scaled_91, scaled_90, scaled_89, scaled_88, scaled_87,
            scaled_86, scaled_85, scaled_84, scaled_83, scaled_82, scaled_81, scaled_80, scaled_79,
            scaled_78, scaled_77, scaled_76, scaled_75, scaled_74, scaled_73, scaled_72, scaled_71,
            scaled_70, scaled_69, scaled_68, scaled_67, scaled_66, scaled_65, scaled_64};
    assign error_code = error_code_register;
    assign error_job = error_job_register;
    assign busy = busy_or | busy_or_1 | stage8_valid | stage8_emits;
    assign advance = ~leaving_emits | sums_ready;
    assign column_partial = grid_partial;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 64; column_index = column_index + 1) begin : column
            mixed_column_sumBits18_accumulatorBits26 member (
                .clock        (clock),
                .advance      (advance),
                .partial      (column_partial[column_index*36 +: 36]),
                .upcoming     (stage7_beat),
                .beat         (stage8_beat),
                .valid        (stage8_valid),
                .first        (stage8_first),
                .int8         (stage8_int8),
                .accumulators (column_accumulators[column_index*52 +: 52])
            );
        end
    endgenerate

    mixed_broadcast_grid_rows64_columns64 grid (
        .clock    (clock),
        .reset    (reset),
        .advance  (advance),
        .change   (change),
        .operands (operands),
        .loads    (weights_fire),
        .weights  (weights_payload_values),
        .partial  (grid_partial)
    );

    always @* begin
        refused = NONE;
        if (beats == 17'd0) begin
            refused = BEATS_IS_ZERO;
        end else if (beats > 17'd64) begin
            refused = BEATS_OVER_DEPTH;
        end else if (jobs_payload_tiles == 16'd0) begin
            refused = TILES_IS_ZERO;
        end else if (jobs_payload_tiles > 16'd16) begin
            refused = TILES_OVER_LIMIT;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            active <= 1'd0;
            jobNumber <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
            loaded <= 7'd0;
        end else begin
            loaded <= (change ? 7'd0 : loaded) + {6'd0, weights_fire};
            if (ends) active <= 1'd0;
            if (jobs_fire) begin
                active <= 1'd1;
                jobNumber <= jobNumber + 16'd1;
            end
            if (clearError) error_code_register <= NONE;
            if (active_and) begin
                error_code_register <= refused;
                error_job_register <= jobNumber;
            end
        end
    end

    always @(posedge clock) begin
        if (tokens_fire) begin
            beat <= beat + 17'd1;
            if (lastBeat) begin
                beat <= 17'd0;
                tile <= tile + 16'd1;
            end
        end
        if (jobs_fire) begin
            beat <= 17'd0;
            tile <= 16'd0;
            job_error <= refused;
            job_int8 <= jobs_payload_int8;
            job_beats <= beats;
            job_tiles <= jobs_payload_tiles;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            operands[9:0] <= {operands_choice, {tokens_payload_bytes[7],
                    tokens_payload_bytes[7:4]}};
            operands[19:10] <= {operands_choice_1, {tokens_payload_bytes[15],
                    tokens_payload_bytes[15:12]}};
            operands[29:20] <= {operands_choice_2, {tokens_payload_bytes[23],
                    tokens_payload_bytes[23:20]}};
            operands[39:30] <= {operands_choice_3, {tokens_payload_bytes[31],
                    tokens_payload_bytes[31:28]}};
            operands[49:40] <= {operands_choice_4, {tokens_payload_bytes[39],
                    tokens_payload_bytes[39:36]}};
            operands[59:50] <= {operands_choice_5, {tokens_payload_bytes[47],
                    tokens_payload_bytes[47:44]}};
            operands[69:60] <= {operands_choice_6, {tokens_payload_bytes[55],
                    tokens_payload_bytes[55:52]}};
            operands[79:70] <= {operands_choice_7, {tokens_payload_bytes[63],
                    tokens_payload_bytes[63:60]}};
            operands[89:80] <= {operands_choice_8, {tokens_payload_bytes[71],
                    tokens_payload_bytes[71:68]}};
            operands[99:90] <= {operands_choice_9, {tokens_payload_bytes[79],
                    tokens_payload_bytes[79:76]}};
            operands[109:100] <= {operands_choice_10, {tokens_payload_bytes[87],
                    tokens_payload_bytes[87:84]}};
            operands[119:110] <= {operands_choice_11, {tokens_payload_bytes[95],
                    tokens_payload_bytes[95:92]}};
            operands[129:120] <= {operands_choice_12, {tokens_payload_bytes[103],
                    tokens_payload_bytes[103:100]}};
            operands[139:130] <= {operands_choice_13, {tokens_payload_bytes[111],
                    tokens_payload_bytes[111:108]}};
            operands[149:140] <= {operands_choice_14, {tokens_payload_bytes[119],
                    tokens_payload_bytes[119:116]}};
            operands[159:150] <= {operands_choice_15, {tokens_payload_bytes[127],
                    tokens_payload_bytes[127:124]}};
            operands[169:160] <= {operands_choice_16, {tokens_payload_bytes[135],
                    tokens_payload_bytes[135:132]}};
            operands[179:170] <= {operands_choice_17, {tokens_payload_bytes[143],
                    tokens_payload_bytes[143:140]}};
            operands[189:180] <= {operands_choice_18, {tokens_payload_bytes[151],
                    tokens_payload_bytes[151:148]}};
            operands[199:190] <= {operands_choice_19, {tokens_payload_bytes[159],
                    tokens_payload_bytes[159:156]}};
            operands[209:200] <= {operands_choice_20, {tokens_payload_bytes[167],
                    tokens_payload_bytes[167:164]}};
            operands[219:210] <= {operands_choice_21, {tokens_payload_bytes[175],
                    tokens_payload_bytes[175:172]}};
            operands[229:220] <= {operands_choice_22, {tokens_payload_bytes[183],
                    tokens_payload_bytes[183:180]}};
            operands[239:230] <= {operands_choice_23, {tokens_payload_bytes[191],
                    tokens_payload_bytes[191:188]}};
            operands[249:240] <= {operands_choice_24, {tokens_payload_bytes[199],
                    tokens_payload_bytes[199:196]}};
            operands[259:250] <= {operands_choice_25, {tokens_payload_bytes[207],
                    tokens_payload_bytes[207:204]}};
            operands[269:260] <= {operands_choice_26, {tokens_payload_bytes[215],
                    tokens_payload_bytes[215:212]}};
            operands[279:270] <= {operands_choice_27, {tokens_payload_bytes[223],
                    tokens_payload_bytes[223:220]}};
            operands[289:280] <= {operands_choice_28, {tokens_payload_bytes[231],
                    tokens_payload_bytes[231:228]}};
            operands[299:290] <= {operands_choice_29, {tokens_payload_bytes[239],
                    tokens_payload_bytes[239:236]}};
            operands[309:300] <= {operands_choice_30, {tokens_payload_bytes[247],
                    tokens_payload_bytes[247:244]}};
            operands[319:310] <= {operands_choice_31, {tokens_payload_bytes[255],
                    tokens_payload_bytes[255:252]}};
            operands[329:320] <= {operands_choice_32, {tokens_payload_bytes[263],
                    tokens_payload_bytes[263:260]}};
            operands[339:330] <= {operands_choice_33, {tokens_payload_bytes[271],
                    tokens_payload_bytes[271:268]}};
            operands[349:340] <= {operands_choice_34, {tokens_payload_bytes[279],
                    tokens_payload_bytes[279:276]}};
            operands[359:350] <= {operands_choice_35, {tokens_payload_bytes[287],
                    tokens_payload_bytes[287:284]}};
            operands[369:360] <= {operands_choice_36, {tokens_payload_bytes[295],
                    tokens_payload_bytes[295:292]}};
            operands[379:370] <= {operands_choice_37, {tokens_payload_bytes[303],
                    tokens_payload_bytes[303:300]}};
            operands[389:380] <= {operands_choice_38, {tokens_payload_bytes[311],
                    tokens_payload_bytes[311:308]}};
            operands[399:390] <= {operands_choice_39, {tokens_payload_bytes[319],
                    tokens_payload_bytes[319:316]}};
            operands[409:400] <= {operands_choice_40, {tokens_payload_bytes[327],
                    tokens_payload_bytes[327:324]}};
            operands[419:410] <= {operands_choice_41, {tokens_payload_bytes[335],
                    tokens_payload_bytes[335:332]}};
            operands[429:420] <= {operands_choice_42, {tokens_payload_bytes[343],
                    tokens_payload_bytes[343:340]}};
            operands[439:430] <= {operands_choice_43, {tokens_payload_bytes[351],
                    tokens_payload_bytes[351:348]}};
            operands[449:440] <= {operands_choice_44, {tokens_payload_bytes[359],
                    tokens_payload_bytes[359:356]}};
            operands[459:450] <= {operands_choice_45, {tokens_payload_bytes[367],
                    tokens_payload_bytes[367:364]}};
            operands[469:460] <= {operands_choice_46, {tokens_payload_bytes[375],
                    tokens_payload_bytes[375:372]}};
            operands[479:470] <= {operands_choice_47, {tokens_payload_bytes[383],
                    tokens_payload_bytes[383:380]}};
            operands[489:480] <= {operands_choice_48, {tokens_payload_bytes[391],
                    tokens_payload_bytes[391:388]}};
            operands[499:490] <= {operands_choice_49, {tokens_payload_bytes[399],
                    tokens_payload_bytes[399:396]}};
            operands[509:500] <= {operands_choice_50, {tokens_payload_bytes[407],
                    tokens_payload_bytes[407:404]}};
            operands[519:510] <= {operands_choice_51, {tokens_payload_bytes[415],
                    tokens_payload_bytes[415:412]}};
            operands[529:520] <= {operands_choice_52, {tokens_payload_bytes[423],
                    tokens_payload_bytes[423:420]}};
            operands[539:530] <= {operands_choice_53, {tokens_payload_bytes[431],
                    tokens_payload_bytes[431:428]}};
            operands[549:540] <= {operands_choice_54, {tokens_payload_bytes[439],
                    tokens_payload_bytes[439:436]}};
            operands[559:550] <= {operands_choice_55, {tokens_payload_bytes[447],
                    tokens_payload_bytes[447:444]}};
            operands[569:560] <= {operands_choice_56, {tokens_payload_bytes[455],
                    tokens_payload_bytes[455:452]}};
            operands[579:570] <= {operands_choice_57, {tokens_payload_bytes[463],
                    tokens_payload_bytes[463:460]}};
            operands[589:580] <= {operands_choice_58, {tokens_payload_bytes[471],
                    tokens_payload_bytes[471:468]}};
            operands[599:590] <= {operands_choice_59, {tokens_payload_bytes[479],
                    tokens_payload_bytes[479:476]}};
            operands[609:600] <= {operands_choice_60, {tokens_payload_bytes[487],
                    tokens_payload_bytes[487:484]}};
            operands[619:610] <= {operands_choice_61, {tokens_payload_bytes[495],
                    tokens_payload_bytes[495:492]}};
            operands[629:620] <= {operands_choice_62, {tokens_payload_bytes[503],
                    tokens_payload_bytes[503:500]}};
            operands[639:630] <= {operands_choice_63, {tokens_payload_bytes[511],
                    tokens_payload_bytes[511:508]}};
            even <= {column_accumulators[3301:3276], column_accumulators[3249:3224],
                    column_accumulators[3197:3172], column_accumulators[3145:3120],
                    column_accumulators[3093:3068], column_accumulators[3041:3016],
                    column_accumulators[2989:2964], column_accumulators[2937:2912],
                    column_accumulators[2885:2860], column_accumulators[2833:2808],
                    column_accumulators[2781:2756], column_accumulators[2729:2704],
                    column_accumulators[2677:2652], column_accumulators[2625:2600],
                    column_accumulators[2573:2548], column_accumulators[2521:2496],
                    column_accumulators[2469:2444], column_accumulators[2417:2392],
                    column_accumulators[2365:2340], column_accumulators[2313:2288],
                    column_accumulators[2261:2236], column_accumulators[2209:2184],
                    column_accumulators[2157:2132], column_accumulators[2105:2080],
                    column_accumulators[2053:2028], column_accumulators[2001:1976],
                    column_accumulators[1949:1924], column_accumulators[1897:1872],
                    column_accumulators[1845:1820], column_accumulators[1793:1768],
                    column_accumulators[1741:1716], column_accumulators[1689:1664],
                    column_accumulators[1637:1612], column_accumulators[1585:1560],
                    column_accumulators[1533:1508], column_accumulators[1481:1456],
                    column_accumulators[1429:1404], column_accumulators[1377:1352],
                    column_accumulators[1325:1300], column_accumulators[1273:1248],
                    column_accumulators[1221:1196], column_accumulators[1169:1144],
                    column_accumulators[1117:1092], column_accumulators[1065:1040],
                    column_accumulators[1013:988], column_accumulators[961:936],
                    column_accumulators[909:884], column_accumulators[857:832],
                    column_accumulators[805:780], column_accumulators[753:728],
                    column_accumulators[701:676], column_accumulators[649:624],
                    column_accumulators[597:572], column_accumulators[545:520],
                    column_accumulators[493:468], column_accumulators[441:416],
                    column_accumulators[389:364], column_accumulators[337:312],
                    column_accumulators[285:260], column_accumulators[233:208],
                    column_accumulators[181:156], column_accumulators[129:104],
                    column_accumulators[77:52], column_accumulators[25:0]};
            odd <= {column_accumulators[3327:3302], column_accumulators[3275:3250],
                    column_accumulators[3223:3198], column_accumulators[3171:3146],
                    column_accumulators[3119:3094], column_accumulators[3067:3042],
                    column_accumulators[3015:2990], column_accumulators[2963:2938],
                    column_accumulators[2911:2886], column_accumulators[2859:2834],
                    column_accumulators[2807:2782], column_accumulators[2755:2730],
                    column_accumulators[2703:2678], column_accumulators[2651:2626],
                    column_accumulators[2599:2574], column_accumulators[2547:2522],
                    column_accumulators[2495:2470], column_accumulators[2443:2418],
                    column_accumulators[2391:2366], column_accumulators[2339:2314],
                    column_accumulators[2287:2262], column_accumulators[2235:2210],
                    column_accumulators[2183:2158], column_accumulators[2131:2106],
                    column_accumulators[2079:2054], column_accumulators[2027:2002],
                    column_accumulators[1975:1950], column_accumulators[1923:1898],
                    column_accumulators[1871:1846], column_accumulators[1819:1794],
                    column_accumulators[1767:1742], column_accumulators[1715:1690],
                    column_accumulators[1663:1638], column_accumulators[1611:1586],
                    column_accumulators[1559:1534], column_accumulators[1507:1482],
                    column_accumulators[1455:1430], column_accumulators[1403:1378],
                    column_accumulators[1351:1326], column_accumulators[1299:1274],
                    column_accumulators[1247:1222], column_accumulators[1195:1170],
                    column_accumulators[1143:1118], column_accumulators[1091:1066],
                    column_accumulators[1039:1014], column_accumulators[987:962],
                    column_accumulators[935:910], column_accumulators[883:858],
                    column_accumulators[831:806], column_accumulators[779:754],
                    column_accumulators[727:702], column_accumulators[675:650],
                    column_accumulators[623:598], column_accumulators[571:546],
                    column_accumulators[519:494], column_accumulators[467:442],
                    column_accumulators[415:390], column_accumulators[363:338],
                    column_accumulators[311:286], column_accumulators[259:234],
                    column_accumulators[207:182], column_accumulators[155:130],
                    column_accumulators[103:78], column_accumulators[51:26]};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_emits <= 1'd0;
            stage1_first <= 1'd0;
            stage1_int8 <= 1'd0;
            stage1_error <= NONE;
            stage1_beat <= 6'd0;
            stage2_valid <= 1'd0;
            stage2_emits <= 1'd0;
            stage2_first <= 1'd0;
            stage2_int8 <= 1'd0;
            stage2_error <= NONE;
            stage2_beat <= 6'd0;
            stage3_valid <= 1'd0;
            stage3_emits <= 1'd0;
            stage3_first <= 1'd0;
            stage3_int8 <= 1'd0;
            stage3_error <= NONE;
            stage3_beat <= 6'd0;
            stage4_valid <= 1'd0;
            stage4_emits <= 1'd0;
            stage4_first <= 1'd0;
            stage4_int8 <= 1'd0;
            stage4_error <= NONE;
            stage4_beat <= 6'd0;
            stage5_valid <= 1'd0;
            stage5_emits <= 1'd0;
            stage5_first <= 1'd0;
            stage5_int8 <= 1'd0;
            stage5_error <= NONE;
            stage5_beat <= 6'd0;
            stage6_valid <= 1'd0;
            stage6_emits <= 1'd0;
            stage6_first <= 1'd0;
            stage6_int8 <= 1'd0;
            stage6_error <= NONE;
            stage6_beat <= 6'd0;
            stage7_valid <= 1'd0;
            stage7_emits <= 1'd0;
            stage7_first <= 1'd0;
            stage7_int8 <= 1'd0;
            stage7_error <= NONE;
            stage7_beat <= 6'd0;
            stage8_valid <= 1'd0;
            stage8_emits <= 1'd0;
            stage8_first <= 1'd0;
            stage8_int8 <= 1'd0;
            stage8_error <= NONE;
            stage8_beat <= 6'd0;
            leaving_valid <= 1'd0;
            leaving_emits <= 1'd0;
            leaving_int8 <= 1'd0;
            leaving_error <= NONE;
        end else if (advance) begin
            stage1_valid <= works;
            stage1_emits <= good ? enters & lastTile : ends;
            stage1_first <= tile == 16'd0;
            stage1_int8 <= int8;
            stage1_error <= job_error;
            stage1_beat <= works ? beat[5:0] : 6'd0;
            stage2_valid <= stage1_valid;
            stage2_emits <= stage1_emits;
            stage2_first <= stage1_first;
            stage2_int8 <= stage1_int8;
            stage2_error <= stage1_error;
            stage2_beat <= stage1_beat;
            stage3_valid <= stage2_valid;
            stage3_emits <= stage2_emits;
            stage3_first <= stage2_first;
            stage3_int8 <= stage2_int8;
            stage3_error <= stage2_error;
            stage3_beat <= stage2_beat;
            stage4_valid <= stage3_valid;
            stage4_emits <= stage3_emits;
            stage4_first <= stage3_first;
            stage4_int8 <= stage3_int8;
            stage4_error <= stage3_error;
            stage4_beat <= stage3_beat;
            stage5_valid <= stage4_valid;
            stage5_emits <= stage4_emits;
            stage5_first <= stage4_first;
            stage5_int8 <= stage4_int8;
            stage5_error <= stage4_error;
            stage5_beat <= stage4_beat;
            stage6_valid <= stage5_valid;
            stage6_emits <= stage5_emits;
            stage6_first <= stage5_first;
            stage6_int8 <= stage5_int8;
            stage6_error <= stage5_error;
            stage6_beat <= stage5_beat;
            stage7_valid <= stage6_valid;
            stage7_emits <= stage6_emits;
            stage7_first <= stage6_first;
            stage7_int8 <= stage6_int8;
            stage7_error <= stage6_error;
            stage7_beat <= stage6_beat;
            stage8_valid <= stage7_valid;
            stage8_emits <= stage7_emits;
            stage8_first <= stage7_first;
            stage8_int8 <= stage7_int8;
            stage8_error <= stage7_error;
            stage8_beat <= stage7_beat;
            leaving_valid <= stage8_valid;
            leaving_emits <= stage8_emits;
            leaving_int8 <= stage8_int8;
            leaving_error <= stage8_error;
        end
    end

    wire _unused_ok = &{1'b0, scaled_63_shifted[29:26], scaled_62_shifted[29:26],
            scaled_61_shifted[29:26], scaled_60_shifted[29:26], scaled_59_shifted[29:26],
            scaled_58_shifted[29:26], scaled_57_shifted[29:26], scaled_56_shifted[29:26],
            scaled_55_shifted[29:26], scaled_54_shifted[29:26], scaled_53_shifted[29:26],
            scaled_52_shifted[29:26], scaled_51_shifted[29:26], scaled_50_shifted[29:26],
            scaled_49_shifted[29:26], scaled_48_shifted[29:26], scaled_47_shifted[29:26],
            scaled_46_shifted[29:26], scaled_45_shifted[29:26], scaled_44_shifted[29:26],
            scaled_43_shifted[29:26], scaled_42_shifted[29:26], scaled_41_shifted[29:26],
            scaled_40_shifted[29:26], scaled_39_shifted[29:26], scaled_38_shifted[29:26],
            scaled_37_shifted[29:26], scaled_36_shifted[29:26], scaled_35_shifted[29:26],
            scaled_34_shifted[29:26], scaled_33_shifted[29:26], scaled_32_shifted[29:26],
            scaled_31_shifted[29:26], scaled_30_shifted[29:26], scaled_29_shifted[29:26],
            scaled_28_shifted[29:26], scaled_27_shifted[29:26], scaled_26_shifted[29:26],
            scaled_25_shifted[29:26], scaled_24_shifted[29:26], scaled_23_shifted[29:26],
            scaled_22_shifted[29:26], scaled_21_shifted[29:26], scaled_20_shifted[29:26],
            scaled_19_shifted[29:26], scaled_18_shifted[29:26], scaled_17_shifted[29:26],
            scaled_16_shifted[29:26], scaled_15_shifted[29:26], scaled_14_shifted[29:26],
            scaled_13_shifted[29:26], scaled_12_shifted[29:26], scaled_11_shifted[29:26],
            scaled_10_shifted[29:26], scaled_9_shifted[29:26], scaled_8_shifted[29:26],
            scaled_7_shifted[29:26], scaled_6_shifted[29:26], scaled_5_shifted[29:26],
            scaled_4_shifted[29:26], scaled_3_shifted[29:26], scaled_2_shifted[29:26],
            scaled_1_shifted[29:26], scaled_0_shifted[29:26], scaled_127_shifted[29:26],
            scaled_126_shifted[29:26], scaled_125_shifted[29:26], scaled_124_shifted[29:26],
            scaled_123_shifted[29:26], scaled_122_shifted[29:26], scaled_121_shifted[29:26],
            scaled_120_shifted[29:26], scaled_119_shifted[29:26], scaled_118_shifted[29:26],
            scaled_117_shifted[29:26], scaled_116_shifted[29:26], scaled_115_shifted[29:26],
            scaled_114_shifted[29:26], scaled_113_shifted[29:26], scaled_112_shifted[29:26],
            scaled_111_shifted[29:26], scaled_110_shifted[29:26], scaled_109_shifted[29:26],
            scaled_108_shifted[29:26], scaled_107_shifted[29:26], scaled_106_shifted[29:26],
            scaled_105_shifted[29:26], scaled_104_shifted[29:26], scaled_103_shifted[29:26],
            scaled_102_shifted[29:26], scaled_101_shifted[29:26], scaled_100_shifted[29:26],
            scaled_99_shifted[29:26], scaled_98_shifted[29:26], scaled_97_shifted[29:26],
            scaled_96_shifted[29:26], scaled_95_shifted[29:26], scaled_94_shifted[29:26],
            scaled_93_shifted[29:26], scaled_92_shifted[29:26], scaled_91_shifted[29:26],
            scaled_90_shifted[29:26], scaled_89_shifted[29:26], scaled_88_shifted[29:26],
            scaled_87_shifted[29:26], scaled_86_shifted[29:26], scaled_85_shifted[29:26],
            scaled_84_shifted[29:26], scaled_83_shifted[29:26], scaled_82_shifted[29:26],
            scaled_81_shifted[29:26], scaled_80_shifted[29:26], scaled_79_shifted[29:26],
            scaled_78_shifted[29:26], scaled_77_shifted[29:26], scaled_76_shifted[29:26],
            scaled_75_shifted[29:26], scaled_74_shifted[29:26], scaled_73_shifted[29:26],
            scaled_72_shifted[29:26], scaled_71_shifted[29:26], scaled_70_shifted[29:26],
            scaled_69_shifted[29:26], scaled_68_shifted[29:26], scaled_67_shifted[29:26],
            scaled_66_shifted[29:26], scaled_65_shifted[29:26], scaled_64_shifted[29:26]};
endmodule
`default_nettype wire
