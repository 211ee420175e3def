// threshold_filter_lanes4_depth16_keyWidth12: The last pass of top-k: keeps the keys above the
// threshold, and of those equal to it the first `quota`. One compact row leaves for each row
// that comes, five advances after its `fetch`.
// Source generators/spatten/top-k/threshold-filter.ts.
// Parameters lanes = 4, depth = 16, keyWidth = 12, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR b84631a8. Do not edit.
`default_nettype none
module threshold_filter_lanes4_depth16_keyWidth12 (
    input  wire        clock,
    input  wire        reset,

    // The next row: its number, and which of its lanes hold a key. The keys follow one advance
    // later, on `keys`.
    input  wire        fetch_valid,
    input  wire        fetch_row_last,
    input  wire [ 1:0] fetch_row_number,
    input  wire [ 3:0] fetch_row_filled,

    input  wire [47:0] keys,
    input  wire [11:0] threshold,

    // Keeps every key.
    input  wire        pass,

    // A new job: how many keys equal to the threshold are kept.
    input  wire        start,
    input  wire [ 4:0] quota,

    output wire        kept_valid,
    input  wire        kept_ready,
    output wire [ 2:0] kept_payload_size,
    output wire        kept_payload_last,
    output wire [15:0] kept_payload_row_index,
    output wire [47:0] kept_payload_row_key,

    // The filter takes `fetch` and moves; while 0 it waits for the consumer.
    output wire        advance,

    // Rows are on the way that still need the threshold.
    output wire        busy
);
    wire eliminator_rows_ready;
    wire eliminator_packed_valid;
    wire [2:0] eliminator_packed_payload_size;
    wire eliminator_packed_payload_last;
    wire [15:0] eliminator_packed_payload_row_index;
    wire [47:0] eliminator_packed_payload_row_key;
    reg fetched;
    reg fetchedRow_last;
    reg [1:0] fetchedRow_number;
    reg [3:0] fetchedRow_filled;
    reg judged;
    reg judgedRow_last;
    reg [1:0] judgedRow_number;
    reg [47:0] judgedKeys;
    reg [3:0] certain;
    reg [3:0] tied;
    reg [4:0] left;
    wire [11:0] rank_counts;
    reg chosen;
    reg chosenRow_last;
    reg [1:0] chosenRow_number;
    reg [47:0] chosenKeys;
    reg [3:0] keep;

    wire [7:0] laneNumbers = 8'd228;
    wire [15:0] eliminator_rows_payload_row_index_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin :
                each_eliminator_rows_payload_row_index_lanes
            assign eliminator_rows_payload_row_index_lanes[lane*4 +: 4] =
                    {chosenRow_number, laneNumbers[lane*2 +: 2]};
        end
    endgenerate
    wire [3:0] above;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_above
            assign above[lane_1] = keys[lane_1*12 +: 12] > threshold;
        end
    endgenerate
    wire [3:0] equal;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_equal
            assign equal[lane_2] = keys[lane_2*12 +: 12] == threshold;
        end
    endgenerate
    wire [3:0] within_;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_within_
            assign within_[lane_3] = {2'd0, rank_counts[lane_3*3 +: 3]} <= left;
        end
    endgenerate

    assign kept_valid = eliminator_packed_valid;
    assign kept_payload_size = eliminator_packed_payload_size;
    assign kept_payload_last = eliminator_packed_payload_last;
    assign kept_payload_row_index = eliminator_packed_payload_row_index;
    assign kept_payload_row_key = eliminator_packed_payload_row_key;
    assign advance = eliminator_rows_ready;
    assign busy = fetched | judged;

    zero_eliminator_lanes4_a427e6 eliminator (
        .clock                    (clock),
        .reset                    (reset),
        .rows_valid               (chosen),
        .rows_ready               (eliminator_rows_ready),
        .rows_payload_keep        (keep),
        .rows_payload_last        (chosenRow_last),
        .rows_payload_row_index   (eliminator_rows_payload_row_index_lanes),
        .rows_payload_row_key     (chosenKeys),
        .packed_valid             (eliminator_packed_valid),
        .packed_ready             (kept_ready),
        .packed_payload_size      (eliminator_packed_payload_size),
        .packed_payload_last      (eliminator_packed_payload_last),
        .packed_payload_row_index (eliminator_packed_payload_row_index),
        .packed_payload_row_key   (eliminator_packed_payload_row_key)
    );

    prefix_sum_lanes4 rank (
        .bits   (tied),
        .counts (rank_counts)
    );

    always @(posedge clock) begin
        if (reset) begin
            fetched <= 1'd0;
            judged <= 1'd0;
            chosen <= 1'd0;
        end else if (eliminator_rows_ready) begin
            fetched <= fetch_valid;
            judged <= fetched;
            chosen <= judged;
        end
    end

    always @(posedge clock) begin
        if (eliminator_rows_ready) begin
            fetchedRow_last <= fetch_row_last;
            fetchedRow_number <= fetch_row_number;
            fetchedRow_filled <= fetch_row_filled;
            judgedRow_last <= fetchedRow_last;
            judgedRow_number <= fetchedRow_number;
            judgedKeys <= keys;
            certain <= pass ? fetchedRow_filled : fetchedRow_filled & above;
            tied <= pass ? 4'd0 : fetchedRow_filled & equal;
            chosenRow_last <= judgedRow_last;
            chosenRow_number <= judgedRow_number;
            chosenKeys <= judgedKeys;
            keep <= certain | (tied & within_);
        end
    end

    always @(posedge clock) begin
        if (start) begin
            left <= quota;
        end else if (judged & eliminator_rows_ready) begin
            left <= (left > {2'd0, rank_counts[11:9]}) ? left - {2'd0, rank_counts[11:9]} : 5'd0;
        end
    end
endmodule
`default_nettype wire
