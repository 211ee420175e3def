// threshold_filter: The last pass of top-k: keeps the keys above the threshold, and of those
// equal to it the first `quota`. One compact row leaves for each row that comes, five advances
// after its `fetch`.
// Source generators/spatten/top-k/threshold-filter.ts.
// Parameters lanes = 16, depth = 1024, keyWidth = 32, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR d82c07a2. Do not edit.
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
    wire eliminator_rows_ready;
    wire [159:0] eliminator_rows_payload_row_index;
    wire [511:0] eliminator_rows_payload_row_key;
    wire eliminator_packed_valid;
    wire [4:0] eliminator_packed_payload_size;
    wire eliminator_packed_payload_last;
    wire [159:0] eliminator_packed_payload_row_index;
    wire [511:0] eliminator_packed_payload_row_key;
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

    wire [15:0] above;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_above
            assign above[lane] = keys[lane*32 +: 32] > threshold;
        end
    endgenerate
    wire [15:0] equal;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_equal
            assign equal[lane_1] = keys[lane_1*32 +: 32] == threshold;
        end
    endgenerate
    wire [15:0] keep_and = tied & {{6'd0, rank_counts[79:75]} <= left, {6'd0, rank_counts[74:70]} <=
            left, {6'd0, rank_counts[69:65]} <= left, {6'd0, rank_counts[64:60]} <= left,
            {6'd0, rank_counts[59:55]} <= left, {6'd0, rank_counts[54:50]} <= left,
            {6'd0, rank_counts[49:45]} <= left, {6'd0, rank_counts[44:40]} <= left,
            {6'd0, rank_counts[39:35]} <= left, {6'd0, rank_counts[34:30]} <= left,
            {6'd0, rank_counts[29:25]} <= left, {6'd0, rank_counts[24:20]} <= left,
            {6'd0, rank_counts[19:15]} <= left, {6'd0, rank_counts[14:10]} <= left,
            {6'd0, rank_counts[9:5]} <= left, {6'd0, rank_counts[4:0]} <= left};

    assign kept_valid = eliminator_packed_valid;
    assign kept_payload_size = eliminator_packed_payload_size;
    assign kept_payload_last = eliminator_packed_payload_last;
    assign kept_payload_row_index = eliminator_packed_payload_row_index;
    assign kept_payload_row_key = eliminator_packed_payload_row_key;
    assign advance = eliminator_rows_ready;
    assign busy = fetched | judged;
    assign eliminator_rows_payload_row_index[9:0] = {chosenRow_number, 4'd0};
    assign eliminator_rows_payload_row_index[19:10] = {chosenRow_number, 4'd1};
    assign eliminator_rows_payload_row_index[29:20] = {chosenRow_number, 4'd2};
    assign eliminator_rows_payload_row_index[39:30] = {chosenRow_number, 4'd3};
    assign eliminator_rows_payload_row_index[49:40] = {chosenRow_number, 4'd4};
    assign eliminator_rows_payload_row_index[59:50] = {chosenRow_number, 4'd5};
    assign eliminator_rows_payload_row_index[69:60] = {chosenRow_number, 4'd6};
    assign eliminator_rows_payload_row_index[79:70] = {chosenRow_number, 4'd7};
    assign eliminator_rows_payload_row_index[89:80] = {chosenRow_number, 4'd8};
    assign eliminator_rows_payload_row_index[99:90] = {chosenRow_number, 4'd9};
    assign eliminator_rows_payload_row_index[109:100] = {chosenRow_number, 4'd10};
    assign eliminator_rows_payload_row_index[119:110] = {chosenRow_number, 4'd11};
    assign eliminator_rows_payload_row_index[129:120] = {chosenRow_number, 4'd12};
    assign eliminator_rows_payload_row_index[139:130] = {chosenRow_number, 4'd13};
    assign eliminator_rows_payload_row_index[149:140] = {chosenRow_number, 4'd14};
    assign eliminator_rows_payload_row_index[159:150] = {chosenRow_number, 4'd15};
    assign eliminator_rows_payload_row_key = chosenKeys;

    zero_eliminator_9f7742 eliminator (
        .clock                    (clock),
        .reset                    (reset),
        .rows_valid               (chosen),
        .rows_ready               (eliminator_rows_ready),
        .rows_payload_keep        (keep),
        .rows_payload_last        (chosenRow_last),
        .rows_payload_row_index   (eliminator_rows_payload_row_index),
        .rows_payload_row_key     (eliminator_rows_payload_row_key),
        .packed_valid             (eliminator_packed_valid),
        .packed_ready             (kept_ready),
        .packed_payload_size      (eliminator_packed_payload_size),
        .packed_payload_last      (eliminator_packed_payload_last),
        .packed_payload_row_index (eliminator_packed_payload_row_index),
        .packed_payload_row_key   (eliminator_packed_payload_row_key)
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
            tied <= pass ? 16'd0 : fetchedRow_filled & equal;
            chosenRow_last <= judgedRow_last;
            chosenRow_number <= judgedRow_number;
            chosenKeys <= judgedKeys;
            keep <= certain | keep_and;
        end
    end

    always @(posedge clock) begin
        if (start) begin
            left <= quota;
        end else if (judged & eliminator_rows_ready) begin
            left <= (left > {6'd0, rank_counts[79:75]}) ? left - {6'd0, rank_counts[79:75]} : 11'd0;
        end
    end
endmodule
`default_nettype wire
