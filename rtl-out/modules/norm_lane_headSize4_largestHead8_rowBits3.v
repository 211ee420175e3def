// norm_lane_headSize4_largestHead8_rowBits3: The norms of the values that one requester brings,
// a part a cycle: the mean magnitude of all elements of a value, in 8 bits, at the place `row`.
// A norm may be read two cycles after the last part of its value came; `norm` is what lay at
// the `readRow` of the cycle before. The contract is golden/spatten/multiply/value-norms.md.
// Source generators/spatten/multiply/norm-lane.ts.
// Parameters headSize = 4, largestHead = 8, sizeLogBits = 1, rowBits = 3.
// Reset: reset synchronous, active high.
// IR b869a972. Do not edit.
`default_nettype none
module norm_lane_headSize4_largestHead8_rowBits3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        valid,

    // Whether a part is the first of its value, and the last; the value has `headSize << sizeLog`
    // elements.
    input  wire        tag_first,
    input  wire        tag_last,
    input  wire        tag_sizeLog,
    input  wire [ 2:0] tag_row,

    input  wire [47:0] elements,
    input  wire [ 2:0] readRow,
    output wire [ 7:0] norm
);
    reg [13:0] groups;
    reg grouped;
    reg groupedTag_first;
    reg groupedTag_last;
    reg groupedTag_sizeLog;
    reg [2:0] groupedTag_row;
    reg [13:0] part;
    reg summed;
    reg summed_tag_first;
    reg summed_tag_last;
    reg summed_tag_sizeLog;
    reg [2:0] summed_tag_row;
    reg [14:0] earlier;
    wire [7:0] store_1_read;

    wire [14:0] mean_shifted = ((summed_tag_first ? 15'd0 : earlier) +
            {1'd0, part}) >> summed_tag_sizeLog;
    wire [9:0] mean = mean_shifted[14:5];
    wire [11:0] groups_choice = ($signed(elements[11:0]) < 12'sd0) ? -elements[11:0] :
            elements[11:0];
    wire [11:0] groups_choice_1 = ($signed(elements[23:12]) < 12'sd0) ? -elements[23:12] :
            elements[23:12];
    wire [11:0] groups_choice_2 = ($signed(elements[35:24]) < 12'sd0) ? -elements[35:24] :
            elements[35:24];
    wire [11:0] groups_choice_3 = ($signed(elements[47:36]) < 12'sd0) ? -elements[47:36] :
            elements[47:36];

    assign norm = store_1_read;

    lane_bank_rows8_rowBits3_80a739 store_1 (
        .clock    (clock),
        .write    (summed & summed_tag_last),
        .writeRow (summed_tag_row),
        .data     (mean[8] ? 8'd255 : mean[7:0]),
        .readRow  (readRow),
        .read     (store_1_read)
    );

    always @(posedge clock) begin
        if (valid) begin
            groups <= {1'd0, {1'd0, groups_choice} + {1'd0, groups_choice_1}} +
                    {1'd0, {1'd0, groups_choice_2} + {1'd0, groups_choice_3}};
            groupedTag_first <= tag_first;
            groupedTag_last <= tag_last;
            groupedTag_sizeLog <= tag_sizeLog;
            groupedTag_row <= tag_row;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            grouped <= 1'd0;
            summed <= 1'd0;
        end else begin
            grouped <= valid;
            summed <= grouped;
        end
    end

    always @(posedge clock) begin
        if (grouped) begin
            part <= groups;
            summed_tag_first <= groupedTag_first;
            summed_tag_last <= groupedTag_last;
            summed_tag_sizeLog <= groupedTag_sizeLog;
            summed_tag_row <= groupedTag_row;
        end
    end

    always @(posedge clock) begin
        if (summed) earlier <= (summed_tag_first ? 15'd0 : earlier) + {1'd0, part};
    end

    wire _unused_ok = &{1'b0, mean_shifted[4:0], mean[9]};
endmodule
`default_nettype wire
