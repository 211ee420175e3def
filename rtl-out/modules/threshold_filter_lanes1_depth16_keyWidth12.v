// threshold_filter_lanes1_depth16_keyWidth12: The last pass of top-k: keeps the keys above the
// threshold, and of those equal to it the first `quota`. One compact row leaves for each row
// that comes, five advances after its `fetch`.
// Source generators/spatten/top-k/threshold-filter.ts.
// Parameters lanes = 1, depth = 16, keyWidth = 12, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR a7580a5d. Do not edit.
`default_nettype none
module threshold_filter_lanes1_depth16_keyWidth12 (
    input  wire        clock,
    input  wire        reset,

    // The next row: its number, and which of its lanes hold a key. The keys follow one advance
    // later, on `keys`.
    input  wire        fetch_valid,
    input  wire        fetch_row_last,
    input  wire [ 3:0] fetch_row_number,
    input  wire        fetch_row_filled,

    input  wire [11:0] keys,
    input  wire [11:0] threshold,

    // Keeps every key.
    input  wire        pass,

    // A new job: how many keys equal to the threshold are kept.
    input  wire        start,
    input  wire [ 4:0] quota,

    output wire        kept_valid,
    input  wire        kept_ready,
    output wire        kept_payload_size,
    output wire        kept_payload_last,
    output wire [ 3:0] kept_payload_row_index,
    output wire [11:0] kept_payload_row_key,

    // The filter takes `fetch` and moves; while 0 it waits for the consumer.
    output wire        advance,

    // Rows are on the way that still need the threshold.
    output wire        busy
);
    wire packer_advance;
    wire packer_kept;
    wire [11:0] packer_placed;
    wire packer_origin;
    reg fetched;
    reg fetchedRow_last;
    reg [3:0] fetchedRow_number;
    reg fetchedRow_filled;
    reg judged;
    reg judgedRow_last;
    reg [3:0] judgedRow_number;
    reg [11:0] judgedKeys;
    reg certain;
    reg tied;
    reg [4:0] left;
    wire rank_counts;
    reg chosen;
    reg chosenRow_last;
    reg [3:0] chosenRow_number;
    reg [11:0] chosenKeys;
    reg keep;
    reg leaves1;
    reg leaving1_last;
    reg [3:0] leaving1_number;
    reg leaving1_size;
    reg leaves2;
    reg leaving2_last;
    reg [3:0] leaving2_number;
    reg leaving2_size;
    reg [11:0] packedKeys;
    reg origin;

    wire above = keys > threshold;
    wire equal = keys == threshold;
    wire within_ = {4'd0, rank_counts} <= left;

    assign kept_valid = leaves2;
    assign kept_payload_size = leaving2_size;
    assign kept_payload_last = leaving2_last;
    assign kept_payload_row_index = leaving2_number;
    assign kept_payload_row_key = packedKeys;
    assign advance = packer_advance;
    assign busy = fetched | judged;
    assign packer_advance = ~kept_valid | kept_ready;

    concentrator_lanes1_f3cb62 packer (
        .clock   (clock),
        .advance (packer_advance),
        .keep    (keep),
        .from    (1'd0),
        .row     (chosenKeys),
        .kept    (packer_kept),
        .placed  (packer_placed),
        .origin  (packer_origin)
    );

    prefix_sum_lanes1 rank (
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
            tied <= pass ? 1'd0 : fetchedRow_filled & equal;
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
            left <= (left > {4'd0, rank_counts}) ? left - {4'd0, rank_counts} : 5'd0;
        end
    end

    wire _unused_ok = &{1'b0, origin};
endmodule
`default_nettype wire
