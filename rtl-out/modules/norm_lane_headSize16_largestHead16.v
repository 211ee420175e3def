// norm_lane_headSize16_largestHead16: The norms of the values that one requester brings, a part
// a cycle: the mean magnitude of all elements of a value, in 8 bits, at the place `row`. A norm
// may be read two cycles after the last part of its value came; `norm` is what lay at the
// `readRow` of the cycle before. The contract is golden/spatten/multiply/value-norms.md.
// Source generators/spatten/multiply/norm-lane.ts.
// Parameters headSize = 16, largestHead = 16, sizeLogBits = 1, rowBits = 8.
// Reset: reset synchronous, active high.
// IR 7f005470. Do not edit.
`default_nettype none
module norm_lane_headSize16_largestHead16 (
    input  wire         clock,
    input  wire         reset,

    input  wire         valid,

    // Whether a part is the first of its value, and the last; the value has `headSize << sizeLog`
    // elements.
    input  wire         tag_first,
    input  wire         tag_last,
    input  wire         tag_sizeLog,
    input  wire [  7:0] tag_row,

    input  wire [191:0] elements,
    input  wire [  7:0] readRow,
    output wire [  7:0] norm
);
    reg [29:0] groups;
    reg grouped;
    reg groupedTag_first;
    reg groupedTag_last;
    reg groupedTag_sizeLog;
    reg [7:0] groupedTag_row;
    reg [15:0] part;
    reg summed;
    reg summed_tag_first;
    reg summed_tag_last;
    reg summed_tag_sizeLog;
    reg [7:0] summed_tag_row;
    reg [15:0] earlier;
    wire [7:0] store_1_read;

    wire [15:0] mean_shifted = ((summed_tag_first ? 16'd0 : earlier) + part) >> summed_tag_sizeLog;
    wire [8:0] mean = mean_shifted[15:7];
    wire [11:0] groups_choice = ($signed(elements[107:96]) < 12'sd0) ? -elements[107:96] :
            elements[107:96];
    wire [11:0] groups_choice_1 = ($signed(elements[119:108]) < 12'sd0) ? -elements[119:108] :
            elements[119:108];
    wire [11:0] groups_choice_2 = ($signed(elements[131:120]) < 12'sd0) ? -elements[131:120] :
            elements[131:120];
    wire [11:0] groups_choice_3 = ($signed(elements[143:132]) < 12'sd0) ? -elements[143:132] :
            elements[143:132];
    wire [13:0] groups_sum = {1'd0, {1'd0, groups_choice} + {1'd0, groups_choice_1}} +
            {1'd0, {1'd0, groups_choice_2} + {1'd0, groups_choice_3}};
    wire [11:0] groups_choice_4 = ($signed(elements[155:144]) < 12'sd0) ? -elements[155:144] :
            elements[155:144];
    wire [11:0] groups_choice_5 = ($signed(elements[167:156]) < 12'sd0) ? -elements[167:156] :
            elements[167:156];
    wire [11:0] groups_choice_6 = ($signed(elements[179:168]) < 12'sd0) ? -elements[179:168] :
            elements[179:168];
    wire [11:0] groups_choice_7 = ($signed(elements[191:180]) < 12'sd0) ? -elements[191:180] :
            elements[191:180];
    wire [13:0] groups_sum_1 = {1'd0, {1'd0, groups_choice_4} + {1'd0, groups_choice_5}} +
            {1'd0, {1'd0, groups_choice_6} + {1'd0, groups_choice_7}};
    wire [11:0] groups_choice_8 = ($signed(elements[11:0]) < 12'sd0) ? -elements[11:0] :
            elements[11:0];
    wire [11:0] groups_choice_9 = ($signed(elements[23:12]) < 12'sd0) ? -elements[23:12] :
            elements[23:12];
    wire [11:0] groups_choice_10 = ($signed(elements[35:24]) < 12'sd0) ? -elements[35:24] :
            elements[35:24];
    wire [11:0] groups_choice_11 = ($signed(elements[47:36]) < 12'sd0) ? -elements[47:36] :
            elements[47:36];
    wire [13:0] groups_sum_2 = {1'd0, {1'd0, groups_choice_8} + {1'd0, groups_choice_9}} +
            {1'd0, {1'd0, groups_choice_10} + {1'd0, groups_choice_11}};
    wire [11:0] groups_choice_12 = ($signed(elements[59:48]) < 12'sd0) ? -elements[59:48] :
            elements[59:48];
    wire [11:0] groups_choice_13 = ($signed(elements[71:60]) < 12'sd0) ? -elements[71:60] :
            elements[71:60];
    wire [11:0] groups_choice_14 = ($signed(elements[83:72]) < 12'sd0) ? -elements[83:72] :
            elements[83:72];
    wire [11:0] groups_choice_15 = ($signed(elements[95:84]) < 12'sd0) ? -elements[95:84] :
            elements[95:84];
    wire [13:0] groups_sum_3 = {1'd0, {1'd0, groups_choice_12} + {1'd0, groups_choice_13}} +
            {1'd0, {1'd0, groups_choice_14} + {1'd0, groups_choice_15}};

    assign norm = store_1_read;

    lane_bank_rows256_rowBits8_28c39b store_1 (
        .clock    (clock),
        .write    (summed & summed_tag_last),
        .writeRow (summed_tag_row),
        .data     (mean[8] ? 8'd255 : mean[7:0]),
        .readRow  (readRow),
        .read     (store_1_read)
    );

    always @(posedge clock) begin
        if (valid) begin
            groups <= {{1'd0, groups_sum} + {1'd0, groups_sum_1}, {1'd0, groups_sum_2} +
                    {1'd0, groups_sum_3}};
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
            part <= {1'd0, groups[14:0]} + {1'd0, groups[29:15]};
            summed_tag_first <= groupedTag_first;
            summed_tag_last <= groupedTag_last;
            summed_tag_sizeLog <= groupedTag_sizeLog;
            summed_tag_row <= groupedTag_row;
        end
    end

    always @(posedge clock) begin
        if (summed) earlier <= (summed_tag_first ? 16'd0 : earlier) + part;
    end

    wire _unused_ok = &{1'b0, mean_shifted[6:0]};
endmodule
`default_nettype wire
