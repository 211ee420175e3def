// lane_spread: Puts the elements of a compact row back on the lanes that they came from, 0 on
// the others. Element i came from lane `from[i]`, which is i or more: compaction moves towards
// lane 0. Combinational.
// Source generators/spatten/rows/lane-spread.ts.
// Parameters width = 12, lanes = 16.
// IR 5ddda1e4. Do not edit.
`default_nettype none
module lane_spread (
    input  wire [  4:0] size,
    input  wire [ 63:0] from,
    input  wire [191:0] row,
    output wire [191:0] spread
);
    wire comes_0 = (size > 5'd0) & (from[3:0] == 4'd0);
    wire comes_1 = (size > 5'd0) & (from[3:0] == 4'd1);
    wire [11:0] candidates_1 = comes_1 ? row[11:0] : 12'd0;
    wire comes_2 = (size > 5'd1) & (from[7:4] == 4'd1);
    wire [11:0] candidates_2 = comes_2 ? row[23:12] : 12'd0;
    wire comes_3 = (size > 5'd0) & (from[3:0] == 4'd2);
    wire [11:0] candidates_3 = comes_3 ? row[11:0] : 12'd0;
    wire comes_4 = (size > 5'd1) & (from[7:4] == 4'd2);
    wire [11:0] candidates_4 = comes_4 ? row[23:12] : 12'd0;
    wire comes_5 = (size > 5'd2) & (from[11:8] == 4'd2);
    wire [11:0] candidates_5 = comes_5 ? row[35:24] : 12'd0;
    wire comes_6 = (size > 5'd0) & (from[3:0] == 4'd3);
    wire [11:0] candidates_6 = comes_6 ? row[11:0] : 12'd0;
    wire comes_7 = (size > 5'd1) & (from[7:4] == 4'd3);
    wire [11:0] candidates_7 = comes_7 ? row[23:12] : 12'd0;
    wire comes_8 = (size > 5'd2) & (from[11:8] == 4'd3);
    wire [11:0] candidates_8 = comes_8 ? row[35:24] : 12'd0;
    wire comes_9 = (size > 5'd3) & (from[15:12] == 4'd3);
    wire [11:0] candidates_9 = comes_9 ? row[47:36] : 12'd0;
    wire comes_10 = (size > 5'd0) & (from[3:0] == 4'd4);
    wire [11:0] candidates_10 = comes_10 ? row[11:0] : 12'd0;
    wire comes_11 = (size > 5'd1) & (from[7:4] == 4'd4);
    wire [11:0] candidates_11 = comes_11 ? row[23:12] : 12'd0;
    wire comes_12 = (size > 5'd2) & (from[11:8] == 4'd4);
    wire [11:0] candidates_12 = comes_12 ? row[35:24] : 12'd0;
    wire comes_13 = (size > 5'd3) & (from[15:12] == 4'd4);
    wire [11:0] candidates_13 = comes_13 ? row[47:36] : 12'd0;
    wire comes_14 = (size > 5'd4) & (from[19:16] == 4'd4);
    wire [11:0] candidates_14 = comes_14 ? row[59:48] : 12'd0;
    wire comes_15 = (size > 5'd0) & (from[3:0] == 4'd5);
    wire [11:0] candidates_15 = comes_15 ? row[11:0] : 12'd0;
    wire comes_16 = (size > 5'd1) & (from[7:4] == 4'd5);
    wire [11:0] candidates_16 = comes_16 ? row[23:12] : 12'd0;
    wire comes_17 = (size > 5'd2) & (from[11:8] == 4'd5);
    wire [11:0] candidates_17 = comes_17 ? row[35:24] : 12'd0;
    wire comes_18 = (size > 5'd3) & (from[15:12] == 4'd5);
    wire [11:0] candidates_18 = comes_18 ? row[47:36] : 12'd0;
    wire comes_19 = (size > 5'd4) & (from[19:16] == 4'd5);
    wire [11:0] candidates_19 = comes_19 ? row[59:48] : 12'd0;
    wire [11:0] spread_or = candidates_15 | candidates_16 | candidates_17 | candidates_18 |
            candidates_19;
    wire comes_20 = (size > 5'd5) & (from[23:20] == 4'd5);
    wire [11:0] candidates_20 = comes_20 ? row[71:60] : 12'd0;
    wire comes_21 = (size > 5'd0) & (from[3:0] == 4'd6);
    wire [11:0] candidates_21 = comes_21 ? row[11:0] : 12'd0;
    wire comes_22 = (size > 5'd1) & (from[7:4] == 4'd6);
    wire [11:0] candidates_22 = comes_22 ? row[23:12] : 12'd0;
    wire comes_23 = (size > 5'd2) & (from[11:8] == 4'd6);
    wire [11:0] candidates_23 = comes_23 ? row[35:24] : 12'd0;
    wire comes_24 = (size > 5'd3) & (from[15:12] == 4'd6);
    wire [11:0] candidates_24 = comes_24 ? row[47:36] : 12'd0;
    wire comes_25 = (size > 5'd4) & (from[19:16] == 4'd6);
    wire [11:0] candidates_25 = comes_25 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_1 = candidates_21 | candidates_22 | candidates_23 | candidates_24 |
            candidates_25;
    wire comes_26 = (size > 5'd5) & (from[23:20] == 4'd6);
    wire [11:0] candidates_26 = comes_26 ? row[71:60] : 12'd0;
    wire comes_27 = (size > 5'd6) & (from[27:24] == 4'd6);
    wire [11:0] candidates_27 = comes_27 ? row[83:72] : 12'd0;
    wire comes_28 = (size > 5'd0) & (from[3:0] == 4'd7);
    wire [11:0] candidates_28 = comes_28 ? row[11:0] : 12'd0;
    wire comes_29 = (size > 5'd1) & (from[7:4] == 4'd7);
    wire [11:0] candidates_29 = comes_29 ? row[23:12] : 12'd0;
    wire comes_30 = (size > 5'd2) & (from[11:8] == 4'd7);
    wire [11:0] candidates_30 = comes_30 ? row[35:24] : 12'd0;
    wire comes_31 = (size > 5'd3) & (from[15:12] == 4'd7);
    wire [11:0] candidates_31 = comes_31 ? row[47:36] : 12'd0;
    wire comes_32 = (size > 5'd4) & (from[19:16] == 4'd7);
    wire [11:0] candidates_32 = comes_32 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_2 = candidates_28 | candidates_29 | candidates_30 | candidates_31 |
            candidates_32;
    wire comes_33 = (size > 5'd5) & (from[23:20] == 4'd7);
    wire [11:0] candidates_33 = comes_33 ? row[71:60] : 12'd0;
    wire comes_34 = (size > 5'd6) & (from[27:24] == 4'd7);
    wire [11:0] candidates_34 = comes_34 ? row[83:72] : 12'd0;
    wire comes_35 = (size > 5'd7) & (from[31:28] == 4'd7);
    wire [11:0] candidates_35 = comes_35 ? row[95:84] : 12'd0;
    wire comes_36 = (size > 5'd0) & (from[3:0] == 4'd8);
    wire [11:0] candidates_36 = comes_36 ? row[11:0] : 12'd0;
    wire comes_37 = (size > 5'd1) & (from[7:4] == 4'd8);
    wire [11:0] candidates_37 = comes_37 ? row[23:12] : 12'd0;
    wire comes_38 = (size > 5'd2) & (from[11:8] == 4'd8);
    wire [11:0] candidates_38 = comes_38 ? row[35:24] : 12'd0;
    wire comes_39 = (size > 5'd3) & (from[15:12] == 4'd8);
    wire [11:0] candidates_39 = comes_39 ? row[47:36] : 12'd0;
    wire comes_40 = (size > 5'd4) & (from[19:16] == 4'd8);
    wire [11:0] candidates_40 = comes_40 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_3 = candidates_36 | candidates_37 | candidates_38 | candidates_39 |
            candidates_40;
    wire comes_41 = (size > 5'd5) & (from[23:20] == 4'd8);
    wire [11:0] candidates_41 = comes_41 ? row[71:60] : 12'd0;
    wire comes_42 = (size > 5'd6) & (from[27:24] == 4'd8);
    wire [11:0] candidates_42 = comes_42 ? row[83:72] : 12'd0;
    wire comes_43 = (size > 5'd7) & (from[31:28] == 4'd8);
    wire [11:0] candidates_43 = comes_43 ? row[95:84] : 12'd0;
    wire comes_44 = (size > 5'd8) & (from[35:32] == 4'd8);
    wire [11:0] candidates_44 = comes_44 ? row[107:96] : 12'd0;
    wire comes_45 = (size > 5'd0) & (from[3:0] == 4'd9);
    wire [11:0] candidates_45 = comes_45 ? row[11:0] : 12'd0;
    wire comes_46 = (size > 5'd1) & (from[7:4] == 4'd9);
    wire [11:0] candidates_46 = comes_46 ? row[23:12] : 12'd0;
    wire comes_47 = (size > 5'd2) & (from[11:8] == 4'd9);
    wire [11:0] candidates_47 = comes_47 ? row[35:24] : 12'd0;
    wire comes_48 = (size > 5'd3) & (from[15:12] == 4'd9);
    wire [11:0] candidates_48 = comes_48 ? row[47:36] : 12'd0;
    wire comes_49 = (size > 5'd4) & (from[19:16] == 4'd9);
    wire [11:0] candidates_49 = comes_49 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_4 = candidates_45 | candidates_46 | candidates_47 | candidates_48 |
            candidates_49;
    wire comes_50 = (size > 5'd5) & (from[23:20] == 4'd9);
    wire [11:0] candidates_50 = comes_50 ? row[71:60] : 12'd0;
    wire comes_51 = (size > 5'd6) & (from[27:24] == 4'd9);
    wire [11:0] candidates_51 = comes_51 ? row[83:72] : 12'd0;
    wire comes_52 = (size > 5'd7) & (from[31:28] == 4'd9);
    wire [11:0] candidates_52 = comes_52 ? row[95:84] : 12'd0;
    wire comes_53 = (size > 5'd8) & (from[35:32] == 4'd9);
    wire [11:0] candidates_53 = comes_53 ? row[107:96] : 12'd0;
    wire [11:0] spread_or_5 = spread_or_4 | candidates_50 | candidates_51 | candidates_52 |
            candidates_53;
    wire comes_54 = (size > 5'd9) & (from[39:36] == 4'd9);
    wire [11:0] candidates_54 = comes_54 ? row[119:108] : 12'd0;
    wire comes_55 = (size > 5'd0) & (from[3:0] == 4'd10);
    wire [11:0] candidates_55 = comes_55 ? row[11:0] : 12'd0;
    wire comes_56 = (size > 5'd1) & (from[7:4] == 4'd10);
    wire [11:0] candidates_56 = comes_56 ? row[23:12] : 12'd0;
    wire comes_57 = (size > 5'd2) & (from[11:8] == 4'd10);
    wire [11:0] candidates_57 = comes_57 ? row[35:24] : 12'd0;
    wire comes_58 = (size > 5'd3) & (from[15:12] == 4'd10);
    wire [11:0] candidates_58 = comes_58 ? row[47:36] : 12'd0;
    wire comes_59 = (size > 5'd4) & (from[19:16] == 4'd10);
    wire [11:0] candidates_59 = comes_59 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_6 = candidates_55 | candidates_56 | candidates_57 | candidates_58 |
            candidates_59;
    wire comes_60 = (size > 5'd5) & (from[23:20] == 4'd10);
    wire [11:0] candidates_60 = comes_60 ? row[71:60] : 12'd0;
    wire comes_61 = (size > 5'd6) & (from[27:24] == 4'd10);
    wire [11:0] candidates_61 = comes_61 ? row[83:72] : 12'd0;
    wire comes_62 = (size > 5'd7) & (from[31:28] == 4'd10);
    wire [11:0] candidates_62 = comes_62 ? row[95:84] : 12'd0;
    wire comes_63 = (size > 5'd8) & (from[35:32] == 4'd10);
    wire [11:0] candidates_63 = comes_63 ? row[107:96] : 12'd0;
    wire [11:0] spread_or_7 = spread_or_6 | candidates_60 | candidates_61 | candidates_62 |
            candidates_63;
    wire comes_64 = (size > 5'd9) & (from[39:36] == 4'd10);
    wire [11:0] candidates_64 = comes_64 ? row[119:108] : 12'd0;
    wire comes_65 = (size > 5'd10) & (from[43:40] == 4'd10);
    wire [11:0] candidates_65 = comes_65 ? row[131:120] : 12'd0;
    wire comes_66 = (size > 5'd0) & (from[3:0] == 4'd11);
    wire [11:0] candidates_66 = comes_66 ? row[11:0] : 12'd0;
    wire comes_67 = (size > 5'd1) & (from[7:4] == 4'd11);
    wire [11:0] candidates_67 = comes_67 ? row[23:12] : 12'd0;
    wire comes_68 = (size > 5'd2) & (from[11:8] == 4'd11);
    wire [11:0] candidates_68 = comes_68 ? row[35:24] : 12'd0;
    wire comes_69 = (size > 5'd3) & (from[15:12] == 4'd11);
    wire [11:0] candidates_69 = comes_69 ? row[47:36] : 12'd0;
    wire comes_70 = (size > 5'd4) & (from[19:16] == 4'd11);
    wire [11:0] candidates_70 = comes_70 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_8 = candidates_66 | candidates_67 | candidates_68 | candidates_69 |
            candidates_70;
    wire comes_71 = (size > 5'd5) & (from[23:20] == 4'd11);
    wire [11:0] candidates_71 = comes_71 ? row[71:60] : 12'd0;
    wire comes_72 = (size > 5'd6) & (from[27:24] == 4'd11);
    wire [11:0] candidates_72 = comes_72 ? row[83:72] : 12'd0;
    wire comes_73 = (size > 5'd7) & (from[31:28] == 4'd11);
    wire [11:0] candidates_73 = comes_73 ? row[95:84] : 12'd0;
    wire comes_74 = (size > 5'd8) & (from[35:32] == 4'd11);
    wire [11:0] candidates_74 = comes_74 ? row[107:96] : 12'd0;
    wire [11:0] spread_or_9 = spread_or_8 | candidates_71 | candidates_72 | candidates_73 |
            candidates_74;
    wire comes_75 = (size > 5'd9) & (from[39:36] == 4'd11);
    wire [11:0] candidates_75 = comes_75 ? row[119:108] : 12'd0;
    wire comes_76 = (size > 5'd10) & (from[43:40] == 4'd11);
    wire [11:0] candidates_76 = comes_76 ? row[131:120] : 12'd0;
    wire comes_77 = (size > 5'd11) & (from[47:44] == 4'd11);
    wire [11:0] candidates_77 = comes_77 ? row[143:132] : 12'd0;
    wire comes_78 = (size > 5'd0) & (from[3:0] == 4'd12);
    wire [11:0] candidates_78 = comes_78 ? row[11:0] : 12'd0;
    wire comes_79 = (size > 5'd1) & (from[7:4] == 4'd12);
    wire [11:0] candidates_79 = comes_79 ? row[23:12] : 12'd0;
    wire comes_80 = (size > 5'd2) & (from[11:8] == 4'd12);
    wire [11:0] candidates_80 = comes_80 ? row[35:24] : 12'd0;
    wire comes_81 = (size > 5'd3) & (from[15:12] == 4'd12);
    wire [11:0] candidates_81 = comes_81 ? row[47:36] : 12'd0;
    wire comes_82 = (size > 5'd4) & (from[19:16] == 4'd12);
    wire [11:0] candidates_82 = comes_82 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_10 = candidates_78 | candidates_79 | candidates_80 | candidates_81 |
            candidates_82;
    wire comes_83 = (size > 5'd5) & (from[23:20] == 4'd12);
    wire [11:0] candidates_83 = comes_83 ? row[71:60] : 12'd0;
    wire comes_84 = (size > 5'd6) & (from[27:24] == 4'd12);
    wire [11:0] candidates_84 = comes_84 ? row[83:72] : 12'd0;
    wire comes_85 = (size > 5'd7) & (from[31:28] == 4'd12);
    wire [11:0] candidates_85 = comes_85 ? row[95:84] : 12'd0;
    wire comes_86 = (size > 5'd8) & (from[35:32] == 4'd12);
    wire [11:0] candidates_86 = comes_86 ? row[107:96] : 12'd0;
    wire [11:0] spread_or_11 = spread_or_10 | candidates_83 | candidates_84 | candidates_85 |
            candidates_86;
    wire comes_87 = (size > 5'd9) & (from[39:36] == 4'd12);
    wire [11:0] candidates_87 = comes_87 ? row[119:108] : 12'd0;
    wire comes_88 = (size > 5'd10) & (from[43:40] == 4'd12);
    wire [11:0] candidates_88 = comes_88 ? row[131:120] : 12'd0;
    wire comes_89 = (size > 5'd11) & (from[47:44] == 4'd12);
    wire [11:0] candidates_89 = comes_89 ? row[143:132] : 12'd0;
    wire comes_90 = (size > 5'd12) & (from[51:48] == 4'd12);
    wire [11:0] candidates_90 = comes_90 ? row[155:144] : 12'd0;
    wire comes_91 = (size > 5'd0) & (from[3:0] == 4'd13);
    wire [11:0] candidates_91 = comes_91 ? row[11:0] : 12'd0;
    wire comes_92 = (size > 5'd1) & (from[7:4] == 4'd13);
    wire [11:0] candidates_92 = comes_92 ? row[23:12] : 12'd0;
    wire comes_93 = (size > 5'd2) & (from[11:8] == 4'd13);
    wire [11:0] candidates_93 = comes_93 ? row[35:24] : 12'd0;
    wire comes_94 = (size > 5'd3) & (from[15:12] == 4'd13);
    wire [11:0] candidates_94 = comes_94 ? row[47:36] : 12'd0;
    wire comes_95 = (size > 5'd4) & (from[19:16] == 4'd13);
    wire [11:0] candidates_95 = comes_95 ? row[59:48] : 12'd0;
    wire [11:0] spread_or_12 = candidates_91 | candidates_92 | candidates_93 | candidates_94 |
            candidates_95;
    wire comes_96 = (size > 5'd5) & (from[23:20] == 4'd13);
    wire [11:0] candidates_96 = comes_96 ? row[71:60] : 12'd0;
    wire comes_97 = (size > 5'd6) & (from[27:24] == 4'd13);
    wire [11:0] candidates_97 = comes_97 ? row[83:72] : 12'd0;
    wire comes_98 = (size > 5'd7) & (from[31:28] == 4'd13);
    wire [11:0] candidates_98 = comes_98 ? row[95:84] : 12'd0;
    wire comes_99 = (size > 5'd8) & (from[35:32] == 4'd13);
    wire [11:0] candidates_99 = comes_99 ? row[107:96] : 12'd0;
    wire [11:0] spread_or_13 = spread_or_12 | candidates_96 | candidates_97 | candidates_98 |
            candidates_99;
    wire comes_100 = (size > 5'd9) & (from[39:36] == 4'd13);
    wire [11:0] candidates_100 = comes_100 ? row[119:108] : 12'd0;
    wire comes_101 = (size > 5'd10) & (from[43:40] == 4'd13);
    wire [11:0] candidates_101 = comes_101 ? row[131:120] : 12'd0;
    wire comes_102 = (size > 5'd11) & (from[47:44] == 4'd13);
    wire [11:0] candidates_102 = comes_102 ? row[143:132] : 12'd0;
    wire comes_103 = (size > 5'd12) & (from[51:48] == 4'd13);
    wire [11:0] candidates_103 = comes_103 ? row[155:144] : 12'd0;
    wire [11:0] spread_or_14 = spread_or_13 | candidates_100 | candidates_101 | candidates_102 |
            candidates_103;
    wire comes_104 = (size > 5'd13) & (from[55:52] == 4'd13);
    wire [11:0] candidates_104 = comes_104 ? row[167:156] : 12'd0;
    wire comes_105 = (size > 5'd0) & (from[3:0] == 4'd14);
    wire [11:0] candidates_105 = comes_105 ? row[11:0] : 12'd0;
    wire comes_106 = (size > 5'd1) & (from[7:4] == 4'd14);
    wire [11:0] candidates_106 = comes_106 ? row[23:12] : 12'd0;
    wire comes_107 = (size > 5'd2) & (from[11:8] == 4'd14);
    wire [11:0] candidates_107 = comes_107 ? row[35:24] : 12'd0;
    wire comes_108 = (size > 5'd3) & (from[15:12] == 4'd14);
    wire [11:0] candidates_108 = comes_108 ? row[47:36] : 12'd0;
    wire [11:0] spread_or_15 = candidates_105 | candidates_106 | candidates_107 | candidates_108;
    wire comes_109 = (size > 5'd4) & (from[19:16] == 4'd14);
    wire [11:0] candidates_109 = comes_109 ? row[59:48] : 12'd0;
    wire comes_110 = (size > 5'd5) & (from[23:20] == 4'd14);
    wire [11:0] candidates_110 = comes_110 ? row[71:60] : 12'd0;
    wire comes_111 = (size > 5'd6) & (from[27:24] == 4'd14);
    wire [11:0] candidates_111 = comes_111 ? row[83:72] : 12'd0;
    wire comes_112 = (size > 5'd7) & (from[31:28] == 4'd14);
    wire [11:0] candidates_112 = comes_112 ? row[95:84] : 12'd0;
    wire [11:0] spread_or_16 = spread_or_15 | candidates_109 | candidates_110 | candidates_111 |
            candidates_112;
    wire comes_113 = (size > 5'd8) & (from[35:32] == 4'd14);
    wire [11:0] candidates_113 = comes_113 ? row[107:96] : 12'd0;
    wire comes_114 = (size > 5'd9) & (from[39:36] == 4'd14);
    wire [11:0] candidates_114 = comes_114 ? row[119:108] : 12'd0;
    wire comes_115 = (size > 5'd10) & (from[43:40] == 4'd14);
    wire [11:0] candidates_115 = comes_115 ? row[131:120] : 12'd0;
    wire comes_116 = (size > 5'd11) & (from[47:44] == 4'd14);
    wire [11:0] candidates_116 = comes_116 ? row[143:132] : 12'd0;
    wire [11:0] spread_or_17 = spread_or_16 | candidates_113 | candidates_114 | candidates_115 |
            candidates_116;
    wire comes_117 = (size > 5'd12) & (from[51:48] == 4'd14);
    wire [11:0] candidates_117 = comes_117 ? row[155:144] : 12'd0;
    wire comes_118 = (size > 5'd13) & (from[55:52] == 4'd14);
    wire [11:0] candidates_118 = comes_118 ? row[167:156] : 12'd0;
    wire comes_119 = (size > 5'd14) & (from[59:56] == 4'd14);
    wire [11:0] candidates_119 = comes_119 ? row[179:168] : 12'd0;
    wire comes_120 = (size > 5'd0) & (from[3:0] == 4'd15);
    wire [11:0] candidates_120 = comes_120 ? row[11:0] : 12'd0;
    wire comes_121 = (size > 5'd1) & (from[7:4] == 4'd15);
    wire [11:0] candidates_121 = comes_121 ? row[23:12] : 12'd0;
    wire comes_122 = (size > 5'd2) & (from[11:8] == 4'd15);
    wire [11:0] candidates_122 = comes_122 ? row[35:24] : 12'd0;
    wire comes_123 = (size > 5'd3) & (from[15:12] == 4'd15);
    wire [11:0] candidates_123 = comes_123 ? row[47:36] : 12'd0;
    wire [11:0] spread_or_18 = candidates_120 | candidates_121 | candidates_122 | candidates_123;
    wire comes_124 = (size > 5'd4) & (from[19:16] == 4'd15);
    wire [11:0] candidates_124 = comes_124 ? row[59:48] : 12'd0;
    wire comes_125 = (size > 5'd5) & (from[23:20] == 4'd15);
    wire [11:0] candidates_125 = comes_125 ? row[71:60] : 12'd0;
    wire comes_126 = (size > 5'd6) & (from[27:24] == 4'd15);
    wire [11:0] candidates_126 = comes_126 ? row[83:72] : 12'd0;
    wire comes_127 = (size > 5'd7) & (from[31:28] == 4'd15);
    wire [11:0] candidates_127 = comes_127 ? row[95:84] : 12'd0;
    wire [11:0] spread_or_19 = spread_or_18 | candidates_124 | candidates_125 | candidates_126 |
            candidates_127;
    wire comes_128 = (size > 5'd8) & (from[35:32] == 4'd15);
    wire [11:0] candidates_128 = comes_128 ? row[107:96] : 12'd0;
    wire comes_129 = (size > 5'd9) & (from[39:36] == 4'd15);
    wire [11:0] candidates_129 = comes_129 ? row[119:108] : 12'd0;
    wire comes_130 = (size > 5'd10) & (from[43:40] == 4'd15);
    wire [11:0] candidates_130 = comes_130 ? row[131:120] : 12'd0;
    wire comes_131 = (size > 5'd11) & (from[47:44] == 4'd15);
    wire [11:0] candidates_131 = comes_131 ? row[143:132] : 12'd0;
    wire [11:0] spread_or_20 = spread_or_19 | candidates_128 | candidates_129 | candidates_130 |
            candidates_131;
    wire comes_132 = (size > 5'd12) & (from[51:48] == 4'd15);
    wire [11:0] candidates_132 = comes_132 ? row[155:144] : 12'd0;
    wire comes_133 = (size > 5'd13) & (from[55:52] == 4'd15);
    wire [11:0] candidates_133 = comes_133 ? row[167:156] : 12'd0;
    wire comes_134 = (size > 5'd14) & (from[59:56] == 4'd15);
    wire [11:0] candidates_134 = comes_134 ? row[179:168] : 12'd0;
    wire comes_135 = (size > 5'd15) & (from[63:60] == 4'd15);
    wire [11:0] candidates_135 = comes_135 ? row[191:180] : 12'd0;

    assign spread[11:0] = comes_0 ? row[11:0] : 12'd0;
    assign spread[23:12] = candidates_1 | candidates_2;
    assign spread[35:24] = candidates_3 | candidates_4 | candidates_5;
    assign spread[47:36] = candidates_6 | candidates_7 | candidates_8 | candidates_9;
    assign spread[59:48] = candidates_10 | candidates_11 | candidates_12 | candidates_13 |
            candidates_14;
    assign spread[71:60] = spread_or | candidates_20;
    assign spread[83:72] = spread_or_1 | candidates_26 | candidates_27;
    assign spread[95:84] = spread_or_2 | candidates_33 | candidates_34 | candidates_35;
    assign spread[107:96] = spread_or_3 | candidates_41 | candidates_42 | candidates_43 |
            candidates_44;
    assign spread[119:108] = spread_or_5 | candidates_54;
    assign spread[131:120] = spread_or_7 | candidates_64 | candidates_65;
    assign spread[143:132] = spread_or_9 | candidates_75 | candidates_76 | candidates_77;
    assign spread[155:144] = spread_or_11 | candidates_87 | candidates_88 | candidates_89 |
            candidates_90;
    assign spread[167:156] = spread_or_14 | candidates_104;
    assign spread[179:168] = spread_or_17 | candidates_117 | candidates_118 | candidates_119;
    assign spread[191:180] = spread_or_20 | candidates_132 | candidates_133 | candidates_134 |
            candidates_135;
endmodule
`default_nettype wire
