// norm_lane: The norms of the values that one requester brings, a part a cycle: the mean
// magnitude of all elements of a value, in 8 bits, at the place `row`. A norm may be read two
// cycles after the last part of its value came; `norm` is what lay at the `readRow` of the
// cycle before. The contract is golden/spatten/multiply/value-norms.md.
// Source generators/spatten/multiply/norm-lane.ts.
// Parameters headSize = 64, largestHead = 128, sizeLogBits = 1, rowBits = 8.
// Reset: reset synchronous, active high.
// IR de016cf3. Do not edit.
`default_nettype none
module norm_lane (
    input  wire         clock,
    input  wire         reset,

    input  wire         valid,

    // Whether a part is the first of its value, and the last; the value has `headSize << sizeLog`
    // elements.
    input  wire         tag_first,
    input  wire         tag_last,
    input  wire         tag_sizeLog,
    input  wire [  7:0] tag_row,

    input  wire [767:0] elements,
    input  wire [  7:0] readRow,
    output wire [  7:0] norm
);
    reg [119:0] groups;
    reg grouped;
    reg groupedTag_first;
    reg groupedTag_last;
    reg groupedTag_sizeLog;
    reg [7:0] groupedTag_row;
    reg [17:0] part;
    reg summed;
    reg summed_tag_first;
    reg summed_tag_last;
    reg summed_tag_sizeLog;
    reg [7:0] summed_tag_row;
    reg [18:0] earlier;
    wire [7:0] store_1_read;

    wire [18:0] mean_shifted = ((summed_tag_first ? 19'd0 : earlier) +
            {1'd0, part}) >> summed_tag_sizeLog;
    wire [9:0] mean = mean_shifted[18:9];
    wire [11:0] groups_choice = ($signed(elements[683:672]) < 12'sd0) ? -elements[683:672] :
            elements[683:672];
    wire [11:0] groups_choice_1 = ($signed(elements[695:684]) < 12'sd0) ? -elements[695:684] :
            elements[695:684];
    wire [11:0] groups_choice_2 = ($signed(elements[707:696]) < 12'sd0) ? -elements[707:696] :
            elements[707:696];
    wire [11:0] groups_choice_3 = ($signed(elements[719:708]) < 12'sd0) ? -elements[719:708] :
            elements[719:708];
    wire [13:0] groups_sum = {1'd0, {1'd0, groups_choice} + {1'd0, groups_choice_1}} +
            {1'd0, {1'd0, groups_choice_2} + {1'd0, groups_choice_3}};
    wire [11:0] groups_choice_4 = ($signed(elements[731:720]) < 12'sd0) ? -elements[731:720] :
            elements[731:720];
    wire [11:0] groups_choice_5 = ($signed(elements[743:732]) < 12'sd0) ? -elements[743:732] :
            elements[743:732];
    wire [11:0] groups_choice_6 = ($signed(elements[755:744]) < 12'sd0) ? -elements[755:744] :
            elements[755:744];
    wire [11:0] groups_choice_7 = ($signed(elements[767:756]) < 12'sd0) ? -elements[767:756] :
            elements[767:756];
    wire [13:0] groups_sum_1 = {1'd0, {1'd0, groups_choice_4} + {1'd0, groups_choice_5}} +
            {1'd0, {1'd0, groups_choice_6} + {1'd0, groups_choice_7}};
    wire [11:0] groups_choice_8 = ($signed(elements[587:576]) < 12'sd0) ? -elements[587:576] :
            elements[587:576];
    wire [11:0] groups_choice_9 = ($signed(elements[599:588]) < 12'sd0) ? -elements[599:588] :
            elements[599:588];
    wire [11:0] groups_choice_10 = ($signed(elements[611:600]) < 12'sd0) ? -elements[611:600] :
            elements[611:600];
    wire [11:0] groups_choice_11 = ($signed(elements[623:612]) < 12'sd0) ? -elements[623:612] :
            elements[623:612];
    wire [13:0] groups_sum_2 = {1'd0, {1'd0, groups_choice_8} + {1'd0, groups_choice_9}} +
            {1'd0, {1'd0, groups_choice_10} + {1'd0, groups_choice_11}};
    wire [11:0] groups_choice_12 = ($signed(elements[635:624]) < 12'sd0) ? -elements[635:624] :
            elements[635:624];
    wire [11:0] groups_choice_13 = ($signed(elements[647:636]) < 12'sd0) ? -elements[647:636] :
            elements[647:636];
    wire [11:0] groups_choice_14 = ($signed(elements[659:648]) < 12'sd0) ? -elements[659:648] :
            elements[659:648];
    wire [11:0] groups_choice_15 = ($signed(elements[671:660]) < 12'sd0) ? -elements[671:660] :
            elements[671:660];
    wire [13:0] groups_sum_3 = {1'd0, {1'd0, groups_choice_12} + {1'd0, groups_choice_13}} +
            {1'd0, {1'd0, groups_choice_14} + {1'd0, groups_choice_15}};
    wire [11:0] groups_choice_16 = ($signed(elements[491:480]) < 12'sd0) ? -elements[491:480] :
            elements[491:480];
    wire [11:0] groups_choice_17 = ($signed(elements[503:492]) < 12'sd0) ? -elements[503:492] :
            elements[503:492];
    wire [11:0] groups_choice_18 = ($signed(elements[515:504]) < 12'sd0) ? -elements[515:504] :
            elements[515:504];
    wire [11:0] groups_choice_19 = ($signed(elements[527:516]) < 12'sd0) ? -elements[527:516] :
            elements[527:516];
    wire [13:0] groups_sum_4 = {1'd0, {1'd0, groups_choice_16} + {1'd0, groups_choice_17}} +
            {1'd0, {1'd0, groups_choice_18} + {1'd0, groups_choice_19}};
    wire [11:0] groups_choice_20 = ($signed(elements[539:528]) < 12'sd0) ? -elements[539:528] :
            elements[539:528];
    wire [11:0] groups_choice_21 = ($signed(elements[551:540]) < 12'sd0) ? -elements[551:540] :
            elements[551:540];
    wire [11:0] groups_choice_22 = ($signed(elements[563:552]) < 12'sd0) ? -elements[563:552] :
            elements[563:552];
    wire [11:0] groups_choice_23 = ($signed(elements[575:564]) < 12'sd0) ? -elements[575:564] :
            elements[575:564];
    wire [13:0] groups_sum_5 = {1'd0, {1'd0, groups_choice_20} + {1'd0, groups_choice_21}} +
            {1'd0, {1'd0, groups_choice_22} + {1'd0, groups_choice_23}};
    wire [11:0] groups_choice_24 = ($signed(elements[395:384]) < 12'sd0) ? -elements[395:384] :
            elements[395:384];
    wire [11:0] groups_choice_25 = ($signed(elements[407:396]) < 12'sd0) ? -elements[407:396] :
            elements[407:396];
    wire [11:0] groups_choice_26 = ($signed(elements[419:408]) < 12'sd0) ? -elements[419:408] :
            elements[419:408];
    wire [11:0] groups_choice_27 = ($signed(elements[431:420]) < 12'sd0) ? -elements[431:420] :
            elements[431:420];
    wire [13:0] groups_sum_6 = {1'd0, {1'd0, groups_choice_24} + {1'd0, groups_choice_25}} +
            {1'd0, {1'd0, groups_choice_26} + {1'd0, groups_choice_27}};
    wire [11:0] groups_choice_28 = ($signed(elements[443:432]) < 12'sd0) ? -elements[443:432] :
            elements[443:432];
    wire [11:0] groups_choice_29 = ($signed(elements[455:444]) < 12'sd0) ? -elements[455:444] :
            elements[455:444];
    wire [11:0] groups_choice_30 = ($signed(elements[467:456]) < 12'sd0) ? -elements[467:456] :
            elements[467:456];
    wire [11:0] groups_choice_31 = ($signed(elements[479:468]) < 12'sd0) ? -elements[479:468] :
            elements[479:468];
    wire [13:0] groups_sum_7 = {1'd0, {1'd0, groups_choice_28} + {1'd0, groups_choice_29}} +
            {1'd0, {1'd0, groups_choice_30} + {1'd0, groups_choice_31}};
    wire [11:0] groups_choice_32 = ($signed(elements[299:288]) < 12'sd0) ? -elements[299:288] :
            elements[299:288];
    wire [11:0] groups_choice_33 = ($signed(elements[311:300]) < 12'sd0) ? -elements[311:300] :
            elements[311:300];
    wire [11:0] groups_choice_34 = ($signed(elements[323:312]) < 12'sd0) ? -elements[323:312] :
            elements[323:312];
    wire [11:0] groups_choice_35 = ($signed(elements[335:324]) < 12'sd0) ? -elements[335:324] :
            elements[335:324];
    wire [13:0] groups_sum_8 = {1'd0, {1'd0, groups_choice_32} + {1'd0, groups_choice_33}} +
            {1'd0, {1'd0, groups_choice_34} + {1'd0, groups_choice_35}};
    wire [11:0] groups_choice_36 = ($signed(elements[347:336]) < 12'sd0) ? -elements[347:336] :
            elements[347:336];
    wire [11:0] groups_choice_37 = ($signed(elements[359:348]) < 12'sd0) ? -elements[359:348] :
            elements[359:348];
    wire [11:0] groups_choice_38 = ($signed(elements[371:360]) < 12'sd0) ? -elements[371:360] :
            elements[371:360];
    wire [11:0] groups_choice_39 = ($signed(elements[383:372]) < 12'sd0) ? -elements[383:372] :
            elements[383:372];
    wire [13:0] groups_sum_9 = {1'd0, {1'd0, groups_choice_36} + {1'd0, groups_choice_37}} +
            {1'd0, {1'd0, groups_choice_38} + {1'd0, groups_choice_39}};
    wire [11:0] groups_choice_40 = ($signed(elements[203:192]) < 12'sd0) ? -elements[203:192] :
            elements[203:192];
    wire [11:0] groups_choice_41 = ($signed(elements[215:204]) < 12'sd0) ? -elements[215:204] :
            elements[215:204];
    wire [11:0] groups_choice_42 = ($signed(elements[227:216]) < 12'sd0) ? -elements[227:216] :
            elements[227:216];
    wire [11:0] groups_choice_43 = ($signed(elements[239:228]) < 12'sd0) ? -elements[239:228] :
            elements[239:228];
    wire [13:0] groups_sum_10 = {1'd0, {1'd0, groups_choice_40} + {1'd0, groups_choice_41}} +
            {1'd0, {1'd0, groups_choice_42} + {1'd0, groups_choice_43}};
    wire [11:0] groups_choice_44 = ($signed(elements[251:240]) < 12'sd0) ? -elements[251:240] :
            elements[251:240];
    wire [11:0] groups_choice_45 = ($signed(elements[263:252]) < 12'sd0) ? -elements[263:252] :
            elements[263:252];
    wire [11:0] groups_choice_46 = ($signed(elements[275:264]) < 12'sd0) ? -elements[275:264] :
            elements[275:264];
    wire [11:0] groups_choice_47 = ($signed(elements[287:276]) < 12'sd0) ? -elements[287:276] :
            elements[287:276];
    wire [13:0] groups_sum_11 = {1'd0, {1'd0, groups_choice_44} + {1'd0, groups_choice_45}} +
            {1'd0, {1'd0, groups_choice_46} + {1'd0, groups_choice_47}};
    wire [11:0] groups_choice_48 = ($signed(elements[107:96]) < 12'sd0) ? -elements[107:96] :
            elements[107:96];
    wire [11:0] groups_choice_49 = ($signed(elements[119:108]) < 12'sd0) ? -elements[119:108] :
            elements[119:108];
    wire [11:0] groups_choice_50 = ($signed(elements[131:120]) < 12'sd0) ? -elements[131:120] :
            elements[131:120];
    wire [11:0] groups_choice_51 = ($signed(elements[143:132]) < 12'sd0) ? -elements[143:132] :
            elements[143:132];
    wire [13:0] groups_sum_12 = {1'd0, {1'd0, groups_choice_48} + {1'd0, groups_choice_49}} +
            {1'd0, {1'd0, groups_choice_50} + {1'd0, groups_choice_51}};
    wire [11:0] groups_choice_52 = ($signed(elements[155:144]) < 12'sd0) ? -elements[155:144] :
            elements[155:144];
    wire [11:0] groups_choice_53 = ($signed(elements[167:156]) < 12'sd0) ? -elements[167:156] :
            elements[167:156];
    wire [11:0] groups_choice_54 = ($signed(elements[179:168]) < 12'sd0) ? -elements[179:168] :
            elements[179:168];
    wire [11:0] groups_choice_55 = ($signed(elements[191:180]) < 12'sd0) ? -elements[191:180] :
            elements[191:180];
    wire [13:0] groups_sum_13 = {1'd0, {1'd0, groups_choice_52} + {1'd0, groups_choice_53}} +
            {1'd0, {1'd0, groups_choice_54} + {1'd0, groups_choice_55}};
    wire [11:0] groups_choice_56 = ($signed(elements[11:0]) < 12'sd0) ? -elements[11:0] :
            elements[11:0];
    wire [11:0] groups_choice_57 = ($signed(elements[23:12]) < 12'sd0) ? -elements[23:12] :
            elements[23:12];
    wire [11:0] groups_choice_58 = ($signed(elements[35:24]) < 12'sd0) ? -elements[35:24] :
            elements[35:24];
    wire [11:0] groups_choice_59 = ($signed(elements[47:36]) < 12'sd0) ? -elements[47:36] :
            elements[47:36];
    wire [13:0] groups_sum_14 = {1'd0, {1'd0, groups_choice_56} + {1'd0, groups_choice_57}} +
            {1'd0, {1'd0, groups_choice_58} + {1'd0, groups_choice_59}};
    wire [11:0] groups_choice_60 = ($signed(elements[59:48]) < 12'sd0) ? -elements[59:48] :
            elements[59:48];
    wire [11:0] groups_choice_61 = ($signed(elements[71:60]) < 12'sd0) ? -elements[71:60] :
            elements[71:60];
    wire [11:0] groups_choice_62 = ($signed(elements[83:72]) < 12'sd0) ? -elements[83:72] :
            elements[83:72];
    wire [11:0] groups_choice_63 = ($signed(elements[95:84]) < 12'sd0) ? -elements[95:84] :
            elements[95:84];
    wire [13:0] groups_sum_15 = {1'd0, {1'd0, groups_choice_60} + {1'd0, groups_choice_61}} +
            {1'd0, {1'd0, groups_choice_62} + {1'd0, groups_choice_63}};
    wire [16:0] part_sum = {1'd0, {1'd0, groups[14:0]} + {1'd0, groups[29:15]}} +
            {1'd0, {1'd0, groups[44:30]} + {1'd0, groups[59:45]}};
    wire [16:0] part_sum_1 = {1'd0, {1'd0, groups[74:60]} + {1'd0, groups[89:75]}} +
            {1'd0, {1'd0, groups[104:90]} + {1'd0, groups[119:105]}};

    assign norm = store_1_read;

    lane_bank_rows256_rowBits8_28c39b store_1 (
        .clock    (clock),
        .write    (summed & summed_tag_last),
        .writeRow (summed_tag_row),
        .data     (mean[8] ? 8'd255 : mean[7:0]),
        .readRow  (readRow),
        .read     (store_1_read)
    );

    always @(posedge clock) begin
        if (valid) begin
            groups <= {{1'd0, groups_sum} + {1'd0, groups_sum_1}, {1'd0, groups_sum_2} +
                    {1'd0, groups_sum_3}, {1'd0, groups_sum_4} + {1'd0, groups_sum_5},
                    {1'd0, groups_sum_6} + {1'd0, groups_sum_7}, {1'd0, groups_sum_8} +
                    {1'd0, groups_sum_9}, {1'd0, groups_sum_10} + {1'd0, groups_sum_11},
                    {1'd0, groups_sum_12} + {1'd0, groups_sum_13}, {1'd0, groups_sum_14} +
                    {1'd0, groups_sum_15}};
            groupedTag_first <= tag_first;
            groupedTag_last <= tag_last;
            groupedTag_sizeLog <= tag_sizeLog;
            groupedTag_row <= tag_row;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            grouped <= 1'd0;
            summed <= 1'd0;
        end else begin
            grouped <= valid;
            summed <= grouped;
        end
    end

    always @(posedge clock) begin
        if (grouped) begin
            part <= {1'd0, part_sum} + {1'd0, part_sum_1};
            summed_tag_first <= groupedTag_first;
            summed_tag_last <= groupedTag_last;
            summed_tag_sizeLog <= groupedTag_sizeLog;
            summed_tag_row <= groupedTag_row;
        end
    end

    always @(posedge clock) begin
        if (summed) earlier <= (summed_tag_first ? 19'd0 : earlier) + {1'd0, part};
    end

    wire _unused_ok = &{1'b0, mean_shifted[8:0], mean[9]};
endmodule
`default_nettype wire
