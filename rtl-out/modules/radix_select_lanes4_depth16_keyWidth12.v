// radix_select_lanes4_depth16_keyWidth12: Finds the k-th largest of n keys digit by digit, from
// the highest: counts how often each value of the digit occurs among the elements that share
// the threshold's digits so far, a row a cycle, and looks up where the k-th stands. The first
// digit is counted during the load and the second over the saved input; what shares more than
// one digit is kept in a store, packed. So keys of 12 bits need no store, and their cycles
// depend on n alone. The contract is golden/spatten/top-k/top-k.md, section Radix select.
// Source generators/spatten/top-k/radix-select.ts.
// Parameters lanes = 4, depth = 16, keyWidth = 12, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR 682c6d29. Do not edit.
`default_nettype none
module radix_select_lanes4_depth16_keyWidth12 (
    input  wire        clock,
    input  wire        reset,

    input  wire        start,
    input  wire [ 4:0] n,
    input  wire [ 4:0] k,
    input  wire [15:0] seed,

    input  wire        load_valid,
    input  wire        load_last,
    input  wire [ 1:0] load_row,
    input  wire [47:0] load_keys,

    output wire        found,
    output wire [ 4:0] numKeep,
    output wire [11:0] threshold,
    output wire [15:0] lfsr,
    output wire [ 1:0] readRow,
    input  wire [47:0] original
);
    localparam [2:0] STATE_LOAD   = 3'd0;
    localparam [2:0] STATE_SETTLE = 3'd1;
    localparam [2:0] STATE_SUM    = 3'd2;
    localparam [2:0] STATE_GROUP  = 3'd3;
    localparam [2:0] STATE_DIGIT  = 3'd4;
    localparam [2:0] STATE_READ   = 3'd5;

    reg [2:0] state;
    reg [4:0] toRead;
    reg [4:0] wanted;
    reg [4:0] unread;
    reg [1:0] row;
    reg place;
    reg [11:0] prefix;
    wire [47:0] read;
    wire [3:0] filled;
    reg [3:0] counted;
    reg [23:0] countedDigits;
    wire [319:0] histogram_counts;
    wire [319:0] counts;
    reg [39:0] totals;
    wire [2:0] find_group_index;
    wire [4:0] find_group_left;
    wire [4:0] find_group_count;
    reg [2:0] group;
    reg [4:0] wantedOfGroup;
    wire [2:0] find_value_index;
    wire [4:0] find_value_left;
    wire [4:0] find_value_count;

    wire deciding = state == STATE_DIGIT;
    wire found_1 = deciding & place;
    wire [47:0] raised_1;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_raised_1
            assign raised_1[lane*12 +: 12] = original[lane*12 +: 12];
        end
    endgenerate
    wire [7:0] laneNumbers = {2'd3, 2'd2, 2'd1, 2'd0};
    wire more = |unread[4:3];
    wire reading = state == STATE_READ;
    wire [3:0] members_lanes;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_members_lanes
            assign members_lanes[lane_2] = read[lane_2*12 + 6 +: 6] == prefix[5:0];
        end
    endgenerate
    wire [3:0] members = members_lanes & filled;
    wire [1:0] nextRow = (row == 2'd3) ? 2'd0 : row + 2'd1;
    wire [23:0] low;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_low
            assign low[lane_3*6 +: 6] = read[lane_3*12 +: 6];
        end
    endgenerate
    wire [47:0] raised_0;
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 4; lane_4 = lane_4 + 1) begin : each_raised_0
            assign raised_0[lane_4*12 +: 12] = load_keys[lane_4*12 +: 12];
        end
    endgenerate
    wire [23:0] high;
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 4; lane_5 = lane_5 + 1) begin : each_high
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
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_filled
            assign filled[lane_1] = (unread[2:0] > {1'd0, laneNumbers[lane_1*2 +: 2]}) | more;
        end
    endgenerate
    assign counts[39:0] = histogram_counts[39:0];
    assign counts[79:40] = histogram_counts[79:40];
    assign counts[119:80] = histogram_counts[119:80];
    assign counts[159:120] = histogram_counts[159:120];
    assign counts[199:160] = histogram_counts[199:160];
    assign counts[239:200] = histogram_counts[239:200];
    assign counts[279:240] = histogram_counts[279:240];
    assign counts[319:280] = histogram_counts[319:280];

    digit_histogram_lanes4_sizeBits5 histogram (
        .clock   (clock),
        .reset   (reset),
        .clear   (start | deciding),
        .members (counted),
        .digits  (countedDigits),
        .counts  (histogram_counts)
    );

    rank_search_sizeBits5 find_group (
        .counts (totals),
        .wanted (wanted),
        .index  (find_group_index),
        .left   (find_group_left),
        .count  (find_group_count)
    );

    rank_search_sizeBits5 find_value (
        .counts (counts[({6'd0, group} * 9'd40) +: 40]),
        .wanted (wantedOfGroup),
        .index  (find_value_index),
        .left   (find_value_left),
        .count  (find_value_count)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_LOAD;
            row <= 2'd0;
            place <= 1'd0;
            counted <= 4'd0;
        end else begin
            counted <= reading ? members : load_valid ? filled : 4'd0;
            if (start) begin
                place <= 1'd0;
                row <= 2'd0;
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
                    if (unread <= 5'd4) begin
                        row <= 2'd0;
                        state <= STATE_SETTLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        countedDigits <= reading ? low : high;
        totals[4:0] <= histogram_counts[4:0] + histogram_counts[9:5] + histogram_counts[14:10] +
                histogram_counts[19:15] + histogram_counts[24:20] + histogram_counts[29:25] +
                histogram_counts[34:30] + histogram_counts[39:35];
        totals[9:5] <= histogram_counts[44:40] + histogram_counts[49:45] + histogram_counts[54:50] +
                histogram_counts[59:55] + histogram_counts[64:60] + histogram_counts[69:65] +
                histogram_counts[74:70] + histogram_counts[79:75];
        totals[14:10] <= histogram_counts[84:80] + histogram_counts[89:85] +
                histogram_counts[94:90] + histogram_counts[99:95] + histogram_counts[104:100] +
                histogram_counts[109:105] + histogram_counts[114:110] + histogram_counts[119:115];
        totals[19:15] <= histogram_counts[124:120] + histogram_counts[129:125] +
                histogram_counts[134:130] + histogram_counts[139:135] + histogram_counts[144:140] +
                histogram_counts[149:145] + histogram_counts[154:150] + histogram_counts[159:155];
        totals[24:20] <= histogram_counts[164:160] + histogram_counts[169:165] +
                histogram_counts[174:170] + histogram_counts[179:175] + histogram_counts[184:180] +
                histogram_counts[189:185] + histogram_counts[194:190] + histogram_counts[199:195];
        totals[29:25] <= histogram_counts[204:200] + histogram_counts[209:205] +
                histogram_counts[214:210] + histogram_counts[219:215] + histogram_counts[224:220] +
                histogram_counts[229:225] + histogram_counts[234:230] + histogram_counts[239:235];
        totals[34:30] <= histogram_counts[244:240] + histogram_counts[249:245] +
                histogram_counts[254:250] + histogram_counts[259:255] + histogram_counts[264:260] +
                histogram_counts[269:265] + histogram_counts[274:270] + histogram_counts[279:275];
        totals[39:35] <= histogram_counts[284:280] + histogram_counts[289:285] +
                histogram_counts[294:290] + histogram_counts[299:295] + histogram_counts[304:300] +
                histogram_counts[309:305] + histogram_counts[314:310] + histogram_counts[319:315];
        group <= find_group_index;
        wantedOfGroup <= find_group_left;
        if (start) begin
            toRead <= n;
            unread <= n;
            wanted <= k;
        end
        case (state)
            STATE_LOAD: begin
                if (load_valid) unread <= unread - 5'd4;
            end
            STATE_DIGIT: begin
                prefix <= {prefix[5:0], group, find_value_index};
                wanted <= find_value_left;
                unread <= toRead;
                toRead <= find_value_count;
            end
            STATE_READ: unread <= unread - 5'd4;
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, seed, load_row, find_group_count, raised_0[5:0], raised_0[17:12],
            raised_0[29:24], raised_0[41:36]};
endmodule
`default_nettype wire
