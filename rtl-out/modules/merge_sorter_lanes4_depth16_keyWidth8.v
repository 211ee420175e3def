// merge_sorter_lanes4_depth16_keyWidth8: Finds the k-th largest of n keys by sorting all of
// them, the largest first: the baseline of SpAtten's comparison (HPCA 2021, section IV-B). Rows
// are sorted while they are loaded; then each pass merges neighbouring runs, a row a cycle,
// from one memory to the other. The contract is golden/spatten/top-k/top-k.md, section Merge
// sorter.
// Source generators/spatten/top-k/merge-sorter.ts.
// Parameters lanes = 4, depth = 16, keyWidth = 8, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR 107102bd. Do not edit.
`default_nettype none
module merge_sorter_lanes4_depth16_keyWidth8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        start,
    input  wire [ 4:0] n,
    input  wire [ 4:0] k,
    input  wire [15:0] seed,

    input  wire        load_valid,
    input  wire        load_last,
    input  wire [ 1:0] load_row,
    input  wire [31:0] load_keys,

    output wire        found,
    output wire [ 4:0] numKeep,
    output wire [ 7:0] threshold,
    output wire [15:0] lfsr
);
    localparam [1:0] LOAD  = 2'd0;
    localparam [1:0] MERGE = 2'd1;
    localparam [1:0] DONE  = 2'd2;

    reg [31:0] store0 [0:3];
    reg [31:0] store1 [0:3];
    reg [1:0] state;
    reg [4:0] unread;
    reg [2:0] total;
    reg [2:0] made;
    wire [3:0] filled_0;
    wire [7:0] lowest;
    wire [31:0] row_sort_row;
    wire [31:0] row_sort_sorted;
    reg [1:0] sorting;
    wire [1:0] reader_readRow;
    wire reader_chosen_valid;
    wire reader_chosen_first;
    wire [31:0] reader_chosen_row;
    reg coming;
    reg opens;
    reg [31:0] row;
    reg keeps;
    reg [31:0] kept;
    wire [31:0] merger_upper;
    wire [31:0] merger_lower;
    wire [31:0] leaving;
    reg [2:0] place;
    reg side;
    reg [31:0] store0_word;
    reg [31:0] store1_word;
    reg [4:0] rank;
    reg [7:0] threshold_register;
    reg [4:0] numKeep_register;
    wire [3:0] filled_1;

    wire [7:0] laneNumbers_0 = {2'd3, 2'd2, 2'd1, 2'd0};
    wire more = |unread[4:3];
    wire merging = state == MERGE;
    wire merges = coming & ~opens;
    wire [7:0] laneNumbers_1 = {2'd3, 2'd2, 2'd1, 2'd0};
    wire here = place == {1'd0, rank[3:2]};
    wire leaves = merging ? merges | (keeps & ~merges) : sorting[1];
    wire last = leaves & (({1'd0, place} + 4'd1) == {1'd0, total});
    wire sorted = made >= total;
    wire [3:0] equal;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_equal
            assign equal[lane_2] = leaving[lane_2*8 +: 8] ==
                    leaving[{here ? rank[1:0] : 2'd3, 3'd0} +: 8];
        end
    endgenerate
    wire [3:0] numKeep_register_and = equal & filled_1;
    wire [1:0] numKeep_register_sum = {1'd0, numKeep_register_and[0]} +
            {1'd0, numKeep_register_and[1]};
    wire [1:0] numKeep_register_sum_1 = {1'd0, numKeep_register_and[2]} +
            {1'd0, numKeep_register_and[3]};
    wire goesOn_equal = threshold_register == leaving[{here ? rank[1:0] : 2'd3, 3'd0} +: 8];
    wire goesOn = (leaving[7:0] == leaving[{here ? rank[1:0] : 2'd3, 3'd0} +: 8]) & goesOn_equal;
    wire [5:0] total_sum = {1'd0, n} + 6'd3;
    wire [3:0] total_shifted = total_sum[5:2];

    assign found = state == DONE;
    assign numKeep = numKeep_register;
    assign threshold = threshold_register;
    assign lfsr = 16'd0;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_filled_0
            assign filled_0[lane] = (unread[2:0] > {1'd0, laneNumbers_0[lane*2 +: 2]}) | more;
        end
    endgenerate
    assign lowest = 8'd0;
    assign row_sort_row[7:0] = filled_0[0] ? load_keys[7:0] : lowest;
    assign row_sort_row[15:8] = filled_0[1] ? load_keys[15:8] : lowest;
    assign row_sort_row[23:16] = filled_0[2] ? load_keys[23:16] : lowest;
    assign row_sort_row[31:24] = filled_0[3] ? load_keys[31:24] : lowest;
    assign leaving = merging ? (merges ? merger_upper : kept) : row_sort_sorted;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_filled_1
            assign filled_1[lane_1] = (here ? {1'd0, rank[1:0]} + 3'd1 : 3'd4) > {1'd0,
                    laneNumbers_1[lane_1*2 +: 2]};
        end
    endgenerate

    row_sorter_lanes4_6d5927 row_sort (
        .clock  (clock),
        .row    (row_sort_row),
        .sorted (row_sort_sorted)
    );

    run_reader_lanes4_rowBits2_bba539 reader (
        .clock        (clock),
        .reset        (reset),
        .idle         (~merging | last),
        .rows         (total),
        .run          ({1'd0, made[2:1]}),
        .readRow      (reader_readRow),
        .read         (side ? store0_word : store1_word),
        .chosen_valid (reader_chosen_valid),
        .chosen_first (reader_chosen_first),
        .chosen_row   (reader_chosen_row)
    );

    run_merger_lanes4_6d5927 merger (
        .left  (kept),
        .right (row),
        .upper (merger_upper),
        .lower (merger_lower)
    );

    always @(posedge clock) begin
        if (leaves & ~side) store0[place[1:0]] <= leaving;
        store0_word <= store0[reader_readRow];
    end

    always @(posedge clock) begin
        if (leaves & side) store1[place[1:0]] <= leaving;
        store1_word <= store1[reader_readRow];
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= LOAD;
            coming <= 1'd0;
            keeps <= 1'd0;
            place <= 3'd0;
            side <= 1'd0;
        end else begin
            coming <= reader_chosen_valid;
            keeps <= coming;
            if (leaves) begin
                place <= last ? 3'd0 : place + 3'd1;
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
        if (leaves & sorted & (place <= {1'd0, rank[3:2]})) begin
            threshold_register <= leaving[{here ? rank[1:0] : 2'd3, 3'd0} +: 8];
            numKeep_register <= {2'd0, {1'd0, numKeep_register_sum} +
                    {1'd0, numKeep_register_sum_1}} + (goesOn ? numKeep_register : 5'd0);
        end
        if (load_valid) unread <= unread - 5'd4;
        if (start) begin
            unread <= n;
            total <= total_shifted[2:0];
            rank <= k - 5'd1;
            numKeep_register <= 5'd0;
            made <= 3'd1;
        end
        case (state)
            LOAD: begin
                if (last) made <= {made[1:0], 1'd0};
            end
            MERGE: begin
                if (last) made <= {made[1:0], 1'd0};
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (reset) begin
            sorting <= 2'd0;
        end else if (1'd1) begin
            sorting <= {sorting[0], load_valid};
        end
    end

    wire _unused_ok = &{1'b0, seed, load_last, load_row, rank[4], total_sum[1:0], total_shifted[3]};
endmodule
`default_nettype wire
