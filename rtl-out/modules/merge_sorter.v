// merge_sorter: Finds the k-th largest of n keys by sorting all of them, the largest first: the
// baseline of SpAtten's comparison (HPCA 2021, section IV-B). Rows are sorted while they are
// loaded; then each pass merges neighbouring runs, a row a cycle, from one memory to the other.
// The contract is golden/spatten/top-k/top-k.md, section Merge sorter.
// Source generators/spatten/top-k/merge-sorter.ts.
// Parameters lanes = 16, depth = 1024, keyWidth = 32, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR 4c6be485. Do not edit.
`default_nettype none
module merge_sorter (
    input  wire         clock,
    input  wire         reset,

    input  wire         start,
    input  wire [ 10:0] n,
    input  wire [ 10:0] k,
    input  wire [ 15:0] seed,

    input  wire         load_valid,
    input  wire         load_last,
    input  wire [  5:0] load_row,
    input  wire [511:0] load_keys,

    output wire         found,
    output wire [ 10:0] numKeep,
    output wire [ 31:0] threshold,
    output wire [ 15:0] lfsr
);
    localparam [1:0] LOAD  = 2'd0;
    localparam [1:0] MERGE = 2'd1;
    localparam [1:0] DONE  = 2'd2;

    reg [511:0] store0 [0:63];
    reg [511:0] store1 [0:63];
    reg [1:0] state;
    reg [10:0] unread;
    reg [6:0] total;
    reg [6:0] made;
    wire [15:0] filled_0;
    wire [31:0] lowest;
    wire [511:0] row_sort_row;
    wire [511:0] row_sort_sorted;
    reg [3:0] sorting;
    wire [5:0] reader_readRow;
    wire reader_chosen_valid;
    wire reader_chosen_first;
    wire [511:0] reader_chosen_row;
    reg coming;
    reg opens;
    reg [511:0] row;
    reg keeps;
    reg [511:0] kept;
    wire [511:0] merger_upper;
    wire [511:0] merger_lower;
    wire [511:0] leaving;
    reg [6:0] place;
    reg side;
    reg [511:0] store0_word;
    reg [511:0] store1_word;
    reg [10:0] rank;
    reg [31:0] threshold_register;
    reg [10:0] numKeep_register;
    wire [15:0] filled_1;

    wire [63:0] laneNumbers_0 = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
    wire more = |unread[10:5];
    wire merging = state == MERGE;
    wire merges = coming & ~opens;
    wire [63:0] laneNumbers_1 = {4'd15, 4'd14, 4'd13, 4'd12, 4'd11, 4'd10, 4'd9, 4'd8, 4'd7, 4'd6,
            4'd5, 4'd4, 4'd3, 4'd2, 4'd1, 4'd0};
    wire here = place == {1'd0, rank[9:4]};
    wire leaves = merging ? merges | (keeps & ~merges) : sorting[3];
    wire last = leaves & (({1'd0, place} + 8'd1) == {1'd0, total});
    wire sorted = made >= total;
    wire [15:0] equal;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_equal
            assign equal[lane_2] = leaving[lane_2*32 +: 32] ==
                    leaving[{here ? rank[3:0] : 4'd15, 5'd0} +: 32];
        end
    endgenerate
    wire [15:0] numKeep_register_and = equal & filled_1;
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
    wire [1:0] numKeep_register_sum_5 = {1'd0, numKeep_register_and[8]} +
            {1'd0, numKeep_register_and[9]};
    wire [1:0] numKeep_register_sum_6 = {1'd0, numKeep_register_and[10]} +
            {1'd0, numKeep_register_and[11]};
    wire [1:0] numKeep_register_sum_7 = {1'd0, numKeep_register_and[12]} +
            {1'd0, numKeep_register_and[13]};
    wire [1:0] numKeep_register_sum_8 = {1'd0, numKeep_register_and[14]} +
            {1'd0, numKeep_register_and[15]};
    wire [3:0] numKeep_register_sum_9 = {1'd0, {1'd0, numKeep_register_sum_5} +
            {1'd0, numKeep_register_sum_6}} + {1'd0, {1'd0, numKeep_register_sum_7} +
            {1'd0, numKeep_register_sum_8}};
    wire goesOn_equal = threshold_register == leaving[{here ? rank[3:0] : 4'd15, 5'd0} +: 32];
    wire goesOn = (leaving[31:0] == leaving[{here ? rank[3:0] : 4'd15, 5'd0} +: 32]) & goesOn_equal;
    wire [11:0] total_sum = {1'd0, n} + 12'd15;
    wire [7:0] total_shifted = total_sum[11:4];

    assign found = state == DONE;
    assign numKeep = numKeep_register;
    assign threshold = threshold_register;
    assign lfsr = 16'd0;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_filled_0
            assign filled_0[lane] = (unread[4:0] > {1'd0, laneNumbers_0[lane*4 +: 4]}) | more;
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
    assign row_sort_row[287:256] = filled_0[8] ? load_keys[287:256] : lowest;
    assign row_sort_row[319:288] = filled_0[9] ? load_keys[319:288] : lowest;
    assign row_sort_row[351:320] = filled_0[10] ? load_keys[351:320] : lowest;
    assign row_sort_row[383:352] = filled_0[11] ? load_keys[383:352] : lowest;
    assign row_sort_row[415:384] = filled_0[12] ? load_keys[415:384] : lowest;
    assign row_sort_row[447:416] = filled_0[13] ? load_keys[447:416] : lowest;
    assign row_sort_row[479:448] = filled_0[14] ? load_keys[479:448] : lowest;
    assign row_sort_row[511:480] = filled_0[15] ? load_keys[511:480] : lowest;
    assign leaving = merging ? (merges ? merger_upper : kept) : row_sort_sorted;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_filled_1
            assign filled_1[lane_1] = (here ? {1'd0, rank[3:0]} + 5'd1 : 5'd16) > {1'd0,
                    laneNumbers_1[lane_1*4 +: 4]};
        end
    endgenerate

    row_sorter row_sort (
        .clock  (clock),
        .row    (row_sort_row),
        .sorted (row_sort_sorted)
    );

    run_reader reader (
        .clock        (clock),
        .reset        (reset),
        .idle         (~merging | last),
        .rows         (total),
        .run          ({1'd0, made[6:1]}),
        .readRow      (reader_readRow),
        .read         (side ? store0_word : store1_word),
        .chosen_valid (reader_chosen_valid),
        .chosen_first (reader_chosen_first),
        .chosen_row   (reader_chosen_row)
    );

    run_merger merger (
        .left  (kept),
        .right (row),
        .upper (merger_upper),
        .lower (merger_lower)
    );

    always @(posedge clock) begin
        if (leaves & ~side) store0[place[5:0]] <= leaving;
        store0_word <= store0[reader_readRow];
    end

    always @(posedge clock) begin
        if (leaves & side) store1[place[5:0]] <= leaving;
        store1_word <= store1[reader_readRow];
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= LOAD;
            coming <= 1'd0;
            keeps <= 1'd0;
            place <= 7'd0;
            side <= 1'd0;
        end else begin
            coming <= reader_chosen_valid;
            keeps <= coming;
            if (leaves) begin
                place <= last ? 7'd0 : place + 7'd1;
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
        if (leaves & sorted & (place <= {1'd0, rank[9:4]})) begin
            threshold_register <= leaving[{here ? rank[3:0] : 4'd15, 5'd0} +: 32];
            numKeep_register <= {6'd0, {1'd0, numKeep_register_sum_4} +
                    {1'd0, numKeep_register_sum_9}} + (goesOn ? numKeep_register : 11'd0);
        end
        if (load_valid) unread <= unread - 11'd16;
        if (start) begin
            unread <= n;
            total <= total_shifted[6:0];
            rank <= k - 11'd1;
            numKeep_register <= 11'd0;
            made <= 7'd1;
        end
        case (state)
            LOAD: begin
                if (last) made <= {made[5:0], 1'd0};
            end
            MERGE: begin
                if (last) made <= {made[5:0], 1'd0};
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (reset) begin
            sorting <= 4'd0;
        end else if (1'd1) begin
            sorting <= {sorting[2:0], load_valid};
        end
    end

    wire _unused_ok = &{1'b0, seed, load_last, load_row, rank[10], total_sum[3:0],
            total_shifted[7]};
endmodule
`default_nettype wire
