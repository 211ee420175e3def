// merge_sorter_lanes8_depth64: Finds the k-th largest of n keys by sorting all of them, the
// largest first: the baseline of SpAtten's comparison (HPCA 2021, section IV-B). Rows are
// sorted while they are loaded; then each pass merges neighbouring runs, a row a cycle, from
// one memory to the other. The contract is golden/spatten/top-k/top-k.md, section Merge sorter.
// Source generators/spatten/top-k/merge-sorter.ts.
// Parameters lanes = 8, depth = 64, keyWidth = 32, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR 0efab47f. Do not edit.
`default_nettype none
module merge_sorter_lanes8_depth64 (
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
    output wire [ 15:0] lfsr
);
    localparam [1:0] LOAD  = 2'd0;
    localparam [1:0] MERGE = 2'd1;
    localparam [1:0] DONE  = 2'd2;

    reg [255:0] store0 [0:7];
    reg [255:0] store1 [0:7];
    reg [1:0] state;
    reg [6:0] unread;
    reg [3:0] total;
    reg [3:0] made;
    wire [7:0] filled_0;
    wire [31:0] lowest;
    wire [255:0] row_sort_row;
    wire [255:0] row_sort_sorted;
    reg [2:0] sorting;
    wire [2:0] reader_readRow;
    wire reader_chosen_valid;
    wire reader_chosen_first;
    wire [255:0] reader_chosen_row;
    reg coming;
    reg opens;
    reg [255:0] row;
    reg keeps;
    reg [255:0] kept;
    wire [255:0] merger_upper;
    wire [255:0] merger_lower;
    wire [255:0] leaving;
    reg [3:0] place;
    reg side;
    reg [255:0] store0_word;
    reg [255:0] store1_word;
    reg [6:0] rank;
    reg [31:0] threshold_register;
    reg [6:0] numKeep_register;
    wire [7:0] filled_1;

    wire [23:0] laneNumbers_0 = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire more = |unread[6:4];
    wire merging = state == MERGE;
    wire merges = coming & ~opens;
    wire [23:0] laneNumbers_1 = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire here = place == {1'd0, rank[5:3]};
    wire leaves = merging ? merges | (keeps & ~merges) : sorting[2];
    wire last = leaves & (({1'd0, place} + 5'd1) == {1'd0, total});
    wire sorted = made >= total;
    wire [7:0] equal;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_equal
            assign equal[lane_2] = leaving[lane_2*32 +: 32] ==
                    leaving[{here ? rank[2:0] : 3'd7, 5'd0} +: 32];
        end
    endgenerate
    wire [7:0] numKeep_register_and = equal & filled_1;
    wire [1:0] numKeep_register_sum = {1'd0, numKeep_register_and[0]} +
            {1'd0, numKeep_register_and[1]};
    wire [1:0] numKeep_register_sum_1 = {1'd0, numKeep_register_and[2]} +
            {1'd0, numKeep_register_and[3]};
    wire [1:0] numKeep_register_sum_2 = {1'd0, numKeep_register_and[4]} +
            {1'd0, numKeep_register_and[5]};
    wire [1:0] numKeep_register_sum_3 = {1'd0, numKeep_register_and[6]} +
            {1'd0, numKeep_register_and[7]};
    wire [3:0] numKeep_register_sum_4 = {1'd0, {1'd0, numKeep_register_sum} +
            {1'd0, numKeep_register_sum_1}} + {1'd0, {1'd0, numKeep_register_sum_2} +
            {1'd0, numKeep_register_sum_3}};
    wire goesOn_equal = threshold_register == leaving[{here ? rank[2:0] : 3'd7, 5'd0} +: 32];
    wire goesOn = (leaving[31:0] == leaving[{here ? rank[2:0] : 3'd7, 5'd0} +: 32]) & goesOn_equal;
    wire [7:0] total_sum = {1'd0, n} + 8'd7;
    wire [4:0] total_shifted = total_sum[7:3];

    assign found = state == DONE;
    assign numKeep = numKeep_register;
    assign threshold = threshold_register;
    assign lfsr = 16'd0;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_filled_0
            assign filled_0[lane] = (unread[3:0] > {1'd0, laneNumbers_0[lane*3 +: 3]}) | more;
        end
    endgenerate
    assign lowest = 32'd0;
    assign row_sort_row[31:0] = filled_0[0] ? load_keys[31:0] : lowest;
    assign row_sort_row[63:32] = filled_0[1] ? load_keys[63:32] : lowest;
    assign row_sort_row[95:64] = filled_0[2] ? load_keys[95:64] : lowest;
    assign row_sort_row[127:96] = filled_0[3] ? load_keys[127:96] : lowest;
    assign row_sort_row[159:128] = filled_0[4] ? load_keys[159:128] : lowest;
    assign row_sort_row[191:160] = filled_0[5] ? load_keys[191:160] : lowest;
    assign row_sort_row[223:192] = filled_0[6] ? load_keys[223:192] : lowest;
    assign row_sort_row[255:224] = filled_0[7] ? load_keys[255:224] : lowest;
    assign leaving = merging ? (merges ? merger_upper : kept) : row_sort_sorted;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_filled_1
            assign filled_1[lane_1] = (here ? {1'd0, rank[2:0]} + 4'd1 : 4'd8) > {1'd0,
                    laneNumbers_1[lane_1*3 +: 3]};
        end
    endgenerate

    row_sorter_lanes8 row_sort (
        .clock  (clock),
        .row    (row_sort_row),
        .sorted (row_sort_sorted)
    );

    run_reader_lanes8_rowBits3 reader (
        .clock        (clock),
        .reset        (reset),
        .idle         (~merging | last),
        .rows         (total),
        .run          ({1'd0, made[3:1]}),
        .readRow      (reader_readRow),
        .read         (side ? store0_word : store1_word),
        .chosen_valid (reader_chosen_valid),
        .chosen_first (reader_chosen_first),
        .chosen_row   (reader_chosen_row)
    );

    run_merger_lanes8 merger (
        .left  (kept),
        .right (row),
        .upper (merger_upper),
        .lower (merger_lower)
    );

    always @(posedge clock) begin
        if (leaves & ~side) store0[place[2:0]] <= leaving;
        store0_word <= store0[reader_readRow];
    end

    always @(posedge clock) begin
        if (leaves & side) store1[place[2:0]] <= leaving;
        store1_word <= store1[reader_readRow];
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= LOAD;
            coming <= 1'd0;
            keeps <= 1'd0;
            place <= 4'd0;
            side <= 1'd0;
        end else begin
            coming <= reader_chosen_valid;
            keeps <= coming;
            if (leaves) begin
                place <= last ? 4'd0 : place + 4'd1;
                side <= side ^ last;
            end
            case (state)
                LOAD: begin
                    if (last) begin
                        state <= MERGE;
                        if (sorted) state <= DONE;
                    end
                end
                MERGE: begin
                    if (last) begin
                        state <= MERGE;
                        if (sorted) state <= DONE;
                    end
                end
                DONE: state <= LOAD;
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        opens <= reader_chosen_first;
        row <= reader_chosen_row;
        if (coming) kept <= opens ? row : merger_lower;
        if (leaves & sorted & (place <= {1'd0, rank[5:3]})) begin
            threshold_register <= leaving[{here ? rank[2:0] : 3'd7, 5'd0} +: 32];
            numKeep_register <= {3'd0, numKeep_register_sum_4} + (goesOn ? numKeep_register : 7'd0);
        end
        if (load_valid) unread <= unread - 7'd8;
        if (start) begin
            unread <= n;
            total <= total_shifted[3:0];
            rank <= k - 7'd1;
            numKeep_register <= 7'd0;
            made <= 4'd1;
        end
        case (state)
            LOAD: begin
                if (last) made <= {made[2:0], 1'd0};
            end
            MERGE: begin
                if (last) made <= {made[2:0], 1'd0};
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (reset) begin
            sorting <= 3'd0;
        end else if (1'd1) begin
            sorting <= {sorting[1:0], load_valid};
        end
    end

    wire _unused_ok = &{1'b0, seed, load_last, load_row, rank[6], total_sum[2:0], total_shifted[4]};
endmodule
`default_nettype wire
