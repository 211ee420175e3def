// compactor_lanes8_registersprefix_adf036: Moves the kept elements of a row towards lane 0 in
// their order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes))
// conditional shifts use that count bit by bit. `kept` is the number of kept elements of the
// row at the input, in the same cycle. `compact` follows after `compactorLatency` cycles in
// which `advance` is 1; its lanes from `kept` on are open. `moved` says where an element came
// from: lane p holds that of lane p + moved. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(26), lanes = 8, registers = prefix, trace = false.
// IR a2a2b797. Do not edit.
`default_nettype none
module compactor_lanes8_registersprefix_adf036 (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [  7:0] keep,
    input  wire [207:0] row,
    output wire [  3:0] kept,
    output wire [207:0] compact,

    // By how many lanes each element has moved.
    output wire [ 23:0] moved
);
    wire [31:0] count_counts;
    wire [7:0] counted_valid;
    wire [23:0] counted_drops;
    wire [207:0] counted_row;
    reg [7:0] counted_row_valid;
    reg [23:0] counted_row_drops;
    reg [207:0] counted_row_row;
    wire [7:0] shifted_by_1_valid;
    wire [23:0] shifted_by_1_drops;
    wire [207:0] shifted_by_1_row;
    wire [7:0] shifted_by_2_valid;
    wire [23:0] shifted_by_2_drops;
    wire [207:0] shifted_by_2_row;
    wire [7:0] shifted_by_4_valid;
    wire [23:0] shifted_by_4_drops;
    wire [207:0] shifted_by_4_row;

    wire [7:0] kept_0;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_kept_0
            assign kept_0[lane_1] = counted_row_valid[lane_1] & ~counted_row_drops[lane_1*3];
        end
    endgenerate
    wire [23:0] coming_0 = {3'd0, counted_row_drops[23:3]};
    wire [207:0] arriving_0 = {26'd0, counted_row_row[207:26]};
    wire [7:0] kept_1;
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 8; lane_5 = lane_5 + 1) begin : each_kept_1
            assign kept_1[lane_5] = shifted_by_1_valid[lane_5] & ~shifted_by_1_drops[lane_5*3 + 1];
        end
    endgenerate
    wire [23:0] coming_1 = {6'd0, shifted_by_1_drops[23:6]};
    wire [207:0] arriving_1 = {52'd0, shifted_by_1_row[207:52]};
    wire [7:0] kept_2;
    genvar lane_9;
    generate
        for (lane_9 = 0; lane_9 < 8; lane_9 = lane_9 + 1) begin : each_kept_2
            assign kept_2[lane_9] = shifted_by_2_valid[lane_9] & ~shifted_by_2_drops[lane_9*3 + 2];
        end
    endgenerate
    wire [23:0] coming_2 = {12'd0, shifted_by_2_drops[23:12]};
    wire [207:0] arriving_2 = {104'd0, shifted_by_2_row[207:104]};

    assign kept = 4'd8 - count_counts[31:28];
    assign compact = shifted_by_4_row;
    assign moved = shifted_by_4_drops;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*3 +: 3] = keep[lane] ? count_counts[lane*4 +: 3] : 3'd0;
        end
    endgenerate
    assign counted_row = row;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_shifted_by_1_valid
            assign shifted_by_1_valid[lane_2] = coming_0[lane_2*3] | kept_0[lane_2];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_shifted_by_1_drops
            assign shifted_by_1_drops[lane_3*3 +: 3] = coming_0[lane_3*3] ?
                    coming_0[lane_3*3 +: 3] : kept_0[lane_3] ? counted_row_drops[lane_3*3 +: 3] :
                    3'd0;
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 8; lane_4 = lane_4 + 1) begin : each_shifted_by_1_row
            assign shifted_by_1_row[lane_4*26 +: 26] = coming_0[lane_4*3] ?
                    arriving_0[lane_4*26 +: 26] : counted_row_row[lane_4*26 +: 26];
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 8; lane_6 = lane_6 + 1) begin : each_shifted_by_2_valid
            assign shifted_by_2_valid[lane_6] = coming_1[lane_6*3 + 1] | kept_1[lane_6];
        end
    endgenerate
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 8; lane_7 = lane_7 + 1) begin : each_shifted_by_2_drops
            assign shifted_by_2_drops[lane_7*3 +: 3] = coming_1[lane_7*3 + 1] ?
                    coming_1[lane_7*3 +: 3] : kept_1[lane_7] ? shifted_by_1_drops[lane_7*3 +: 3] :
                    3'd0;
        end
    endgenerate
    genvar lane_8;
    generate
        for (lane_8 = 0; lane_8 < 8; lane_8 = lane_8 + 1) begin : each_shifted_by_2_row
            assign shifted_by_2_row[lane_8*26 +: 26] = coming_1[lane_8*3 + 1] ?
                    arriving_1[lane_8*26 +: 26] : shifted_by_1_row[lane_8*26 +: 26];
        end
    endgenerate
    genvar lane_10;
    generate
        for (lane_10 = 0; lane_10 < 8; lane_10 = lane_10 + 1) begin : each_shifted_by_4_valid
            assign shifted_by_4_valid[lane_10] = coming_2[lane_10*3 + 2] | kept_2[lane_10];
        end
    endgenerate
    genvar lane_11;
    generate
        for (lane_11 = 0; lane_11 < 8; lane_11 = lane_11 + 1) begin : each_shifted_by_4_drops
            assign shifted_by_4_drops[lane_11*3 +: 3] = coming_2[lane_11*3 + 2] ?
                    coming_2[lane_11*3 +: 3] : kept_2[lane_11] ?
                    shifted_by_2_drops[lane_11*3 +: 3] : 3'd0;
        end
    endgenerate
    genvar lane_12;
    generate
        for (lane_12 = 0; lane_12 < 8; lane_12 = lane_12 + 1) begin : each_shifted_by_4_row
            assign shifted_by_4_row[lane_12*26 +: 26] = coming_2[lane_12*3 + 2] ?
                    arriving_2[lane_12*26 +: 26] : shifted_by_2_row[lane_12*26 +: 26];
        end
    endgenerate

    prefix_sum_lanes8 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[3], count_counts[7], count_counts[11], count_counts[15],
            count_counts[19], count_counts[23], count_counts[27], shifted_by_4_valid};
endmodule
`default_nettype wire
