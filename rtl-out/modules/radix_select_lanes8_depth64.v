// radix_select_lanes8_depth64: Finds the k-th largest of n keys digit by digit, from the
// highest: counts how often each value of the digit occurs among the elements that share the
// threshold's digits so far, a row a cycle, and looks up where the k-th stands. The first digit
// is counted during the load and the second over the saved input; what shares more than one
// digit is kept in a store, packed. So keys of 12 bits need no store, and their cycles depend
// on n alone. The contract is golden/spatten/top-k/top-k.md, section Radix select.
// Source generators/spatten/top-k/radix-select.ts.
// Parameters lanes = 8, depth = 64, keyWidth = 32, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR 8f28bb6e. Do not edit.
`default_nettype none
module radix_select_lanes8_depth64 (
    input  wire         clock,
    input  wire         reset,

    input  wire         start,
    input  wire [  6:0] n,
    input  wire [  6:0] k,
    input  wire [ 15:0] seed,

    input  wire         load_valid,
    input  wire         load_last,
    input  wire [  2:0] load_row,
    input  wire [255:0] load_keys,

    output wire         found,
    output wire [  6:0] numKeep,
    output wire [ 31:0] threshold,
    output wire [ 15:0] lfsr,
    output wire [  2:0] readRow,
    input  wire [255:0] original
);
    localparam [2:0] STATE_LOAD   = 3'd0;
    localparam [2:0] STATE_SETTLE = 3'd1;
    localparam [2:0] STATE_SUM    = 3'd2;
    localparam [2:0] STATE_GROUP  = 3'd3;
    localparam [2:0] STATE_DIGIT  = 3'd4;
    localparam [2:0] STATE_READ   = 3'd5;

    reg [2:0] state;
    reg [6:0] toRead;
    reg [6:0] wanted;
    reg [6:0] unread;
    reg [2:0] row;
    reg [2:0] place;
    reg [35:0] prefix;
    wire [287:0] read;
    wire [7:0] filled;
    reg [7:0] counted;
    reg [47:0] countedDigits;
    wire [447:0] histogram_counts;
    wire [447:0] counts;
    reg [55:0] totals;
    wire [2:0] find_group_index;
    wire [6:0] find_group_left;
    wire [6:0] find_group_count;
    reg [2:0] group;
    reg [6:0] wantedOfGroup;
    wire [2:0] find_value_index;
    wire [6:0] find_value_left;
    wire [6:0] find_value_count;
    reg [6:0] packed_;
    wire [3:0] sift_kept;
    wire [207:0] sift_placed;
    wire [23:0] sift_origin;
    reg register_0;
    reg [6:0] register_1;
    reg [3:0] register_2;
    wire [207:0] store_read;

    wire deciding = state == STATE_DIGIT;
    wire found_1 = deciding & (place == 3'd5);
    wire [287:0] raised_1;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_raised_1
            assign raised_1[lane*36 +: 36] = {original[lane*32 +: 32], 4'd0};
        end
    endgenerate
    wire [287:0] stored;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_stored
            assign stored[lane_1*36 +: 36] = {store_read[lane_1*26 +: 26], 10'd0};
        end
    endgenerate
    wire [23:0] laneNumbers = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire more = |unread[6:4];
    wire [7:0] members_lanes;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_members_lanes
            assign members_lanes[lane_3] = read[lane_3*36 + 30 +: 6] == prefix[5:0];
        end
    endgenerate
    wire [7:0] members = members_lanes & filled;
    wire [207:0] sift_row_lanes;
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 8; lane_4 = lane_4 + 1) begin : each_sift_row_lanes
            assign sift_row_lanes[lane_4*26 +: 26] = read[lane_4*36 + 4 +: 26];
        end
    endgenerate
    wire reading = state == STATE_READ;
    wire [2:0] nextRow = (row == 3'd7) ? 3'd0 : row + 3'd1;
    wire [47:0] low;
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 8; lane_5 = lane_5 + 1) begin : each_low
            assign low[lane_5*6 +: 6] = read[lane_5*36 + 24 +: 6];
        end
    endgenerate
    wire [287:0] raised_0;
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 8; lane_6 = lane_6 + 1) begin : each_raised_0
            assign raised_0[lane_6*36 +: 36] = {load_keys[lane_6*32 +: 32], 4'd0};
        end
    endgenerate
    wire [47:0] high;
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 8; lane_7 = lane_7 + 1) begin : each_high
            assign high[lane_7*6 +: 6] = raised_0[lane_7*36 + 30 +: 6];
        end
    endgenerate

    assign found = found_1;
    assign numKeep = find_value_left;
    assign threshold = prefix[35:4];
    assign lfsr = 16'd0;
    assign readRow = row;
    assign read = (place == 3'd1) ? raised_1 : stored;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_filled
            assign filled[lane_2] = (unread[3:0] > {1'd0, laneNumbers[lane_2*3 +: 3]}) | more;
        end
    endgenerate
    assign counts[55:0] = histogram_counts[55:0];
    assign counts[111:56] = histogram_counts[111:56];
    assign counts[167:112] = histogram_counts[167:112];
    assign counts[223:168] = histogram_counts[223:168];
    assign counts[279:224] = histogram_counts[279:224];
    assign counts[335:280] = histogram_counts[335:280];
    assign counts[391:336] = histogram_counts[391:336];
    assign counts[447:392] = histogram_counts[447:392];

    digit_histogram_lanes8_sizeBits7 histogram (
        .clock   (clock),
        .reset   (reset),
        .clear   (start | deciding),
        .members (counted),
        .digits  (countedDigits),
        .counts  (histogram_counts)
    );

    rank_search_sizeBits7 find_group (
        .counts (totals),
        .wanted (wanted),
        .index  (find_group_index),
        .left   (find_group_left),
        .count  (find_group_count)
    );

    rank_search_sizeBits7 find_value (
        .counts (counts[({6'd0, group} * 9'd56) +: 56]),
        .wanted (wantedOfGroup),
        .index  (find_value_index),
        .left   (find_value_left),
        .count  (find_value_count)
    );

    concentrator_lanes8_9f8c06 sift (
        .clock   (clock),
        .advance (1'd1),
        .keep    (members),
        .from    (packed_[2:0]),
        .row     (sift_row_lanes),
        .kept    (sift_kept),
        .placed  (sift_placed),
        .origin  (sift_origin)
    );

    row_store_lanes8_rows8_32a4af store (
        .clock   (clock),
        .write   (register_0),
        .start   (register_1),
        .count   (register_2),
        .row     (sift_placed),
        .readRow (row),
        .read    (store_read)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_LOAD;
            row <= 3'd0;
            place <= 3'd0;
            counted <= 8'd0;
            packed_ <= 7'd0;
            register_0 <= 1'd0;
        end else begin
            counted <= reading ? members : load_valid ? filled : 8'd0;
            if (deciding) begin
                packed_ <= 7'd0;
            end else if (reading) begin
                packed_ <= packed_ + {3'd0, sift_kept};
            end
            register_0 <= reading;
            if (start) begin
                place <= 3'd0;
                row <= 3'd0;
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
                        place <= place + 3'd1;
                    end
                end
                STATE_READ: begin
                    row <= nextRow;
                    if (unread <= 7'd8) begin
                        row <= 3'd0;
                        state <= STATE_SETTLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        countedDigits <= reading ? low : high;
        totals[6:0] <= histogram_counts[6:0] + histogram_counts[13:7] + histogram_counts[20:14] +
                histogram_counts[27:21] + histogram_counts[34:28] + histogram_counts[41:35] +
                histogram_counts[48:42] + histogram_counts[55:49];
        totals[13:7] <= histogram_counts[62:56] + histogram_counts[69:63] +
                histogram_counts[76:70] + histogram_counts[83:77] + histogram_counts[90:84] +
                histogram_counts[97:91] + histogram_counts[104:98] + histogram_counts[111:105];
        totals[20:14] <= histogram_counts[118:112] + histogram_counts[125:119] +
                histogram_counts[132:126] + histogram_counts[139:133] + histogram_counts[146:140] +
                histogram_counts[153:147] + histogram_counts[160:154] + histogram_counts[167:161];
        totals[27:21] <= histogram_counts[174:168] + histogram_counts[181:175] +
                histogram_counts[188:182] + histogram_counts[195:189] + histogram_counts[202:196] +
                histogram_counts[209:203] + histogram_counts[216:210] + histogram_counts[223:217];
        totals[34:28] <= histogram_counts[230:224] + histogram_counts[237:231] +
                histogram_counts[244:238] + histogram_counts[251:245] + histogram_counts[258:252] +
                histogram_counts[265:259] + histogram_counts[272:266] + histogram_counts[279:273];
        totals[41:35] <= histogram_counts[286:280] + histogram_counts[293:287] +
                histogram_counts[300:294] + histogram_counts[307:301] + histogram_counts[314:308] +
                histogram_counts[321:315] + histogram_counts[328:322] + histogram_counts[335:329];
        totals[48:42] <= histogram_counts[342:336] + histogram_counts[349:343] +
                histogram_counts[356:350] + histogram_counts[363:357] + histogram_counts[370:364] +
                histogram_counts[377:371] + histogram_counts[384:378] + histogram_counts[391:385];
        totals[55:49] <= histogram_counts[398:392] + histogram_counts[405:399] +
                histogram_counts[412:406] + histogram_counts[419:413] + histogram_counts[426:420] +
                histogram_counts[433:427] + histogram_counts[440:434] + histogram_counts[447:441];
        group <= find_group_index;
        wantedOfGroup <= find_group_left;
        register_1 <= packed_;
        register_2 <= sift_kept;
        if (start) begin
            toRead <= n;
            unread <= n;
            wanted <= k;
        end
        case (state)
            STATE_LOAD: begin
                if (load_valid) unread <= unread - 7'd8;
            end
            STATE_DIGIT: begin
                prefix <= {prefix[29:0], group, find_value_index};
                wanted <= find_value_left;
                unread <= toRead;
                toRead <= find_value_count;
            end
            STATE_READ: unread <= unread - 7'd8;
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, seed, load_row, read[3:0], read[39:36], read[75:72], read[111:108],
            read[147:144], read[183:180], read[219:216], read[255:252], find_group_count,
            sift_origin, raised_0[29:0], raised_0[65:36], raised_0[101:72], raised_0[137:108],
            raised_0[173:144], raised_0[209:180], raised_0[245:216], raised_0[281:252]};
endmodule
`default_nettype wire
