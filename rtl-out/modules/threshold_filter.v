// threshold_filter: The last pass of top-k: keeps the keys above the threshold, and of those
// equal to it the first `quota`. One compact row leaves for each row that comes, five advances
// after its `fetch`.
// Source generators/spatten/top-k/threshold-filter.ts.
// Parameters lanes = 16, depth = 1024, keyWidth = 32, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR d149cc83. Do not edit.
`default_nettype none
module threshold_filter (
    input  wire         clock,
    input  wire         reset,

    // The next row: its number, and which of its lanes hold a key. The keys follow one advance
    // later, on `keys`.
    input  wire         fetch_valid,
    input  wire         fetch_row_last,
    input  wire [  5:0] fetch_row_number,
    input  wire [ 15:0] fetch_row_filled,

    input  wire [511:0] keys,
    input  wire [ 31:0] threshold,

    // Keeps every key.
    input  wire         pass,

    // A new job: how many keys equal to the threshold are kept.
    input  wire         start,
    input  wire [ 10:0] quota,

    output wire         kept_valid,
    input  wire         kept_ready,
    output wire [  4:0] kept_payload_size,
    output wire         kept_payload_last,
    output wire [159:0] kept_payload_row_index,
    output wire [511:0] kept_payload_row_key,

    // The filter takes `fetch` and moves; while 0 it waits for the consumer.
    output wire         advance,

    // Rows are on the way that still need the threshold.
    output wire         busy
);
    wire packer_advance;
    wire [4:0] packer_kept;
    wire [511:0] packer_placed;
    wire [63:0] packer_origin;
    reg fetched;
    reg fetchedRow_last;
    reg [5:0] fetchedRow_number;
    reg [15:0] fetchedRow_filled;
    reg judged;
    reg judgedRow_last;
    reg [5:0] judgedRow_number;
    reg [511:0] judgedKeys;
    reg [15:0] certain;
    reg [15:0] tied;
    reg [10:0] left;
    wire [79:0] rank_counts;
    reg chosen;
    reg chosenRow_last;
    reg [5:0] chosenRow_number;
    reg [511:0] chosenKeys;
    reg [15:0] keep;
    reg leaves1;
    reg leaving1_last;
    reg [5:0] leaving1_number;
    reg [4:0] leaving1_size;
    reg leaves2;
    reg leaving2_last;
    reg [5:0] leaving2_number;
    reg [4:0] leaving2_size;
    reg [511:0] packedKeys;
    reg [63:0] origin;

    wire [15:0] above;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_above
            assign above[lane_1] = keys[lane_1*32 +: 32] > threshold;
        end
    endgenerate
    wire [15:0] equal;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_equal
            assign equal[lane_2] = keys[lane_2*32 +: 32] == threshold;
        end
    endgenerate
    wire [15:0] within_;
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_within_
            assign within_[lane_3] = {6'd0, rank_counts[lane_3*5 +: 5]} <= left;
        end
    endgenerate

    assign kept_valid = leaves2;
    assign kept_payload_size = leaving2_size;
    assign kept_payload_last = leaving2_last;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_kept_payload_row_index
            assign kept_payload_row_index[lane*10 +: 10] = {leaving2_number, origin[lane*4 +: 4]};
        end
    endgenerate
    assign kept_payload_row_key = packedKeys;
    assign advance = packer_advance;
    assign busy = fetched | judged;
    assign packer_advance = ~kept_valid | kept_ready;

    concentrator packer (
        .clock   (clock),
        .advance (packer_advance),
        .keep    (keep),
        .from    (4'd0),
        .row     (chosenKeys),
        .kept    (packer_kept),
        .placed  (packer_placed),
        .origin  (packer_origin)
    );

    prefix_sum rank (
        .bits   (tied),
        .counts (rank_counts)
    );

    always @(posedge clock) begin
        if (reset) begin
            fetched <= 1'd0;
            judged <= 1'd0;
            chosen <= 1'd0;
            leaves1 <= 1'd0;
            leaves2 <= 1'd0;
        end else if (packer_advance) begin
            fetched <= fetch_valid;
            judged <= fetched;
            chosen <= judged;
            leaves1 <= chosen;
            leaves2 <= leaves1;
        end
    end

    always @(posedge clock) begin
        if (packer_advance) begin
            fetchedRow_last <= fetch_row_last;
            fetchedRow_number <= fetch_row_number;
            fetchedRow_filled <= fetch_row_filled;
            judgedRow_last <= fetchedRow_last;
            judgedRow_number <= fetchedRow_number;
            judgedKeys <= keys;
            certain <= pass ? fetchedRow_filled : fetchedRow_filled & above;
            tied <= pass ? 16'd0 : fetchedRow_filled & equal;
            chosenRow_last <= judgedRow_last;
            chosenRow_number <= judgedRow_number;
            chosenKeys <= judgedKeys;
            keep <= certain | (tied & within_);
            leaving1_last <= chosenRow_last;
            leaving1_number <= chosenRow_number;
            leaving1_size <= packer_kept;
            leaving2_last <= leaving1_last;
            leaving2_number <= leaving1_number;
            leaving2_size <= leaving1_size;
            packedKeys <= packer_placed;
            origin <= packer_origin;
        end
    end

    always @(posedge clock) begin
        if (start) begin
            left <= quota;
        end else if (judged & packer_advance) begin
            left <= (left > {6'd0, rank_counts[79:75]}) ? left - {6'd0, rank_counts[79:75]} : 11'd0;
        end
    end
endmodule
`default_nettype wire
