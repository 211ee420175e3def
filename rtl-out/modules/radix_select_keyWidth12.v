// radix_select_keyWidth12: Finds the k-th largest of n keys digit by digit, from the highest:
// counts how often each value of the digit occurs among the elements that share the threshold's
// digits so far, a row a cycle, and looks up where the k-th stands. The first digit is counted
// during the load and the second over the saved input; what shares more than one digit is kept
// in a store, packed. So keys of 12 bits need no store, and their cycles depend on n alone. The
// contract is golden/spatten/top-k/top-k.md, section Radix select.
// Source generators/spatten/top-k/radix-select.ts.
// Parameters lanes = 16, depth = 1024, keyWidth = 12, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR eb8010ae. Do not edit.
`default_nettype none
module radix_select_keyWidth12 (
    input  wire         clock,
    input  wire         reset,

    input  wire         start,
    input  wire [ 10:0] n,
    input  wire [ 10:0] k,
    input  wire [ 15:0] seed,

    input  wire         load_valid,
    input  wire         load_last,
    input  wire [  5:0] load_row,
    input  wire [191:0] load_keys,

    output wire         found,
    output wire [ 10:0] numKeep,
    output wire [ 11:0] threshold,
    output wire [ 15:0] lfsr,
    output wire [  5:0] readRow,
    input  wire [191:0] original
);
    localparam [2:0] STATE_LOAD   = 3'd0;
    localparam [2:0] STATE_SETTLE = 3'd1;
    localparam [2:0] STATE_SUM    = 3'd2;
    localparam [2:0] STATE_GROUP  = 3'd3;
    localparam [2:0] STATE_DIGIT  = 3'd4;
    localparam [2:0] STATE_READ   = 3'd5;

    reg [2:0] state;
    reg [10:0] toRead;
    reg [10:0] wanted;
    reg [10:0] unread;
    reg [5:0] row;
    reg place;
    reg [11:0] prefix;
    wire [191:0] read;
    wire [15:0] filled;
    reg [15:0] counted;
    reg [95:0] countedDigits;
    wire [703:0] histogram_counts;
    wire [703:0] counts;
    reg [87:0] totals;
    wire [2:0] find_group_index;
    wire [10:0] find_group_left;
    wire [10:0] find_group_count;
    reg [2:0] group;
    reg [10:0] wantedOfGroup;
    wire [2:0] find_value_index;
    wire [10:0] find_value_left;
    wire [10:0] find_value_count;

    wire deciding = state == STATE_DIGIT;
    wire found_1 = deciding & place;
    wire [191:0] raised_1;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_raised_1
            assign raised_1[lane*12 +: 12] = original[lane*12 +: 12];
        end
    endgenerate
    wire [63:0] laneNumbers = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
    wire more = |unread[10:5];
    wire reading = state == STATE_READ;
    wire [15:0] members_lanes;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_members_lanes
            assign members_lanes[lane_2] = read[lane_2*12 + 6 +: 6] == prefix[5:0];
        end
    endgenerate
    wire [15:0] members = members_lanes & filled;
    wire [5:0] nextRow = (row == 6'd63) ? 6'd0 : row + 6'd1;
    wire [95:0] low;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_low
            assign low[lane_3*6 +: 6] = read[lane_3*12 +: 6];
        end
    endgenerate
    wire [191:0] raised_0;
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 16; lane_4 = lane_4 + 1) begin : each_raised_0
            assign raised_0[lane_4*12 +: 12] = load_keys[lane_4*12 +: 12];
        end
    endgenerate
    wire [95:0] high;
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 16; lane_5 = lane_5 + 1) begin : each_high
            assign high[lane_5*6 +: 6] = raised_0[lane_5*12 + 6 +: 6];
        end
    endgenerate

    assign found = found_1;
    assign numKeep = find_value_left;
    assign threshold = prefix;
    assign lfsr = 16'd0;
    assign readRow = row;
    assign read = raised_1;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_filled
            assign filled[lane_1] = (unread[4:0] > {1'd0, laneNumbers[lane_1*4 +: 4]}) | more;
        end
    endgenerate
    assign counts[87:0] = histogram_counts[87:0];
    assign counts[175:88] = histogram_counts[175:88];
    assign counts[263:176] = histogram_counts[263:176];
    assign counts[351:264] = histogram_counts[351:264];
    assign counts[439:352] = histogram_counts[439:352];
    assign counts[527:440] = histogram_counts[527:440];
    assign counts[615:528] = histogram_counts[615:528];
    assign counts[703:616] = histogram_counts[703:616];

    digit_histogram histogram (
        .clock   (clock),
        .reset   (reset),
        .clear   (start | deciding),
        .members (counted),
        .digits  (countedDigits),
        .counts  (histogram_counts)
    );

    rank_search find_group (
        .counts (totals),
        .wanted (wanted),
        .index  (find_group_index),
        .left   (find_group_left),
        .count  (find_group_count)
    );

    rank_search find_value (
        .counts (counts[({7'd0, group} * 10'd88) +: 88]),
        .wanted (wantedOfGroup),
        .index  (find_value_index),
        .left   (find_value_left),
        .count  (find_value_count)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_LOAD;
            row <= 6'd0;
            place <= 1'd0;
            counted <= 16'd0;
        end else begin
            counted <= reading ? members : load_valid ? filled : 16'd0;
            if (start) begin
                place <= 1'd0;
                row <= 6'd0;
            end
            case (state)
                STATE_LOAD: begin
                    if (load_valid) begin
                        if (load_last) state <= STATE_SETTLE;
                    end
                end
                STATE_SETTLE: state <= STATE_SUM;
                STATE_SUM: state <= STATE_GROUP;
                STATE_GROUP: state <= STATE_DIGIT;
                STATE_DIGIT: begin
                    row <= nextRow;
                    state <= STATE_READ;
                    if (found_1) begin
                        state <= STATE_LOAD;
                    end else begin
                        place <= place + 1'd1;
                    end
                end
                STATE_READ: begin
                    row <= nextRow;
                    if (unread <= 11'd16) begin
                        row <= 6'd0;
                        state <= STATE_SETTLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        countedDigits <= reading ? low : high;
        totals[10:0] <= histogram_counts[10:0] + histogram_counts[21:11] + histogram_counts[32:22] +
                histogram_counts[43:33] + histogram_counts[54:44] + histogram_counts[65:55] +
                histogram_counts[76:66] + histogram_counts[87:77];
        totals[21:11] <= histogram_counts[98:88] + histogram_counts[109:99] +
                histogram_counts[120:110] + histogram_counts[131:121] + histogram_counts[142:132] +
                histogram_counts[153:143] + histogram_counts[164:154] + histogram_counts[175:165];
        totals[32:22] <= histogram_counts[186:176] + histogram_counts[197:187] +
                histogram_counts[208:198] + histogram_counts[219:209] + histogram_counts[230:220] +
                histogram_counts[241:231] + histogram_counts[252:242] + histogram_counts[263:253];
        totals[43:33] <= histogram_counts[274:264] + histogram_counts[285:275] +
                histogram_counts[296:286] + histogram_counts[307:297] + histogram_counts[318:308] +
                histogram_counts[329:319] + histogram_counts[340:330] + histogram_counts[351:341];
        totals[54:44] <= histogram_counts[362:352] + histogram_counts[373:363] +
                histogram_counts[384:374] + histogram_counts[395:385] + histogram_counts[406:396] +
                histogram_counts[417:407] + histogram_counts[428:418] + histogram_counts[439:429];
        totals[65:55] <= histogram_counts[450:440] + histogram_counts[461:451] +
                histogram_counts[472:462] + histogram_counts[483:473] + histogram_counts[494:484] +
                histogram_counts[505:495] + histogram_counts[516:506] + histogram_counts[527:517];
        totals[76:66] <= histogram_counts[538:528] + histogram_counts[549:539] +
                histogram_counts[560:550] + histogram_counts[571:561] + histogram_counts[582:572] +
                histogram_counts[593:583] + histogram_counts[604:594] + histogram_counts[615:605];
        totals[87:77] <= histogram_counts[626:616] + histogram_counts[637:627] +
                histogram_counts[648:638] + histogram_counts[659:649] + histogram_counts[670:660] +
                histogram_counts[681:671] + histogram_counts[692:682] + histogram_counts[703:693];
        group <= find_group_index;
        wantedOfGroup <= find_group_left;
        if (start) begin
            toRead <= n;
            unread <= n;
            wanted <= k;
        end
        case (state)
            STATE_LOAD: begin
                if (load_valid) unread <= unread - 11'd16;
            end
            STATE_DIGIT: begin
                prefix <= {prefix[5:0], group, find_value_index};
                wanted <= find_value_left;
                unread <= toRead;
                toRead <= find_value_count;
            end
            STATE_READ: unread <= unread - 11'd16;
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, seed, load_row, find_group_count, raised_0[5:0], raised_0[17:12],
            raised_0[29:24], raised_0[41:36], raised_0[53:48], raised_0[65:60], raised_0[77:72],
            raised_0[89:84], raised_0[101:96], raised_0[113:108], raised_0[125:120],
            raised_0[137:132], raised_0[149:144], raised_0[161:156], raised_0[173:168],
            raised_0[185:180]};
endmodule
`default_nettype wire
