// compactor_registersmaxFrequency_4d1993: Moves the kept elements of a row towards lane 0 in
// their order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes))
// conditional shifts use that count bit by bit. `kept` is the number of kept elements of the
// row at the input, in the same cycle. `compact` follows after `compactorLatency` cycles in
// which `advance` is 1; its lanes from `kept` on are open. `moved` says where an element came
// from: lane p holds that of lane p + moved. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(12), lanes = 16, registers = maxFrequency, trace = false.
// IR f69e4ee6. Do not edit.
`default_nettype none
module compactor_registersmaxFrequency_4d1993 (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,
    input  wire [191:0] row,
    output wire [  4:0] kept,
    output wire [191:0] compact,

    // By how many lanes each element has moved.
    output wire [ 63:0] moved
);
    wire [79:0] count_counts;
    wire [15:0] counted_valid;
    wire [63:0] counted_drops;
    wire [191:0] counted_row;
    reg [15:0] counted_row_valid;
    reg [63:0] counted_row_drops;
    reg [191:0] counted_row_row;
    wire [15:0] shifted_by_1_valid;
    wire [63:0] shifted_by_1_drops;
    wire [191:0] shifted_by_1_row;
    reg [15:0] held_by_1_valid;
    reg [63:0] held_by_1_drops;
    reg [191:0] held_by_1_row;
    wire [15:0] shifted_by_2_valid;
    wire [63:0] shifted_by_2_drops;
    wire [191:0] shifted_by_2_row;
    reg [15:0] held_by_2_valid;
    reg [63:0] held_by_2_drops;
    reg [191:0] held_by_2_row;
    wire [15:0] shifted_by_4_valid;
    wire [63:0] shifted_by_4_drops;
    wire [191:0] shifted_by_4_row;
    reg [15:0] held_by_4_valid;
    reg [63:0] held_by_4_drops;
    reg [191:0] held_by_4_row;
    wire [15:0] shifted_by_8_valid;
    wire [63:0] shifted_by_8_drops;
    wire [191:0] shifted_by_8_row;
    reg [15:0] held_by_8_valid;
    reg [63:0] held_by_8_drops;
    reg [191:0] held_by_8_row;

    wire [15:0] kept_0;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_kept_0
            assign kept_0[lane_1] = counted_row_valid[lane_1] & ~counted_row_drops[lane_1*4];
        end
    endgenerate
    wire [63:0] coming_0 = {4'd0, counted_row_drops[63:4]};
    wire [191:0] arriving_0 = {12'd0, counted_row_row[191:12]};
    wire [15:0] kept_1;
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 16; lane_5 = lane_5 + 1) begin : each_kept_1
            assign kept_1[lane_5] = held_by_1_valid[lane_5] & ~held_by_1_drops[lane_5*4 + 1];
        end
    endgenerate
    wire [63:0] coming_1 = {8'd0, held_by_1_drops[63:8]};
    wire [191:0] arriving_1 = {24'd0, held_by_1_row[191:24]};
    wire [15:0] kept_2;
    genvar lane_9;
    generate
        for (lane_9 = 0; lane_9 < 16; lane_9 = lane_9 + 1) begin : each_kept_2
            assign kept_2[lane_9] = held_by_2_valid[lane_9] & ~held_by_2_drops[lane_9*4 + 2];
        end
    endgenerate
    wire [63:0] coming_2 = {16'd0, held_by_2_drops[63:16]};
    wire [191:0] arriving_2 = {48'd0, held_by_2_row[191:48]};
    wire [15:0] kept_3;
    genvar lane_13;
    generate
        for (lane_13 = 0; lane_13 < 16; lane_13 = lane_13 + 1) begin : each_kept_3
            assign kept_3[lane_13] = held_by_4_valid[lane_13] & ~held_by_4_drops[lane_13*4 + 3];
        end
    endgenerate
    wire [63:0] coming_3 = {32'd0, held_by_4_drops[63:32]};
    wire [191:0] arriving_3 = {96'd0, held_by_4_row[191:96]};

    assign kept = 5'd16 - count_counts[79:75];
    assign compact = held_by_8_row;
    assign moved = held_by_8_drops;
    assign counted_valid = keep;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*4 +: 4] = keep[lane] ? count_counts[lane*5 +: 4] : 4'd0;
        end
    endgenerate
    assign counted_row = row;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_shifted_by_1_valid
            assign shifted_by_1_valid[lane_2] = coming_0[lane_2*4] | kept_0[lane_2];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_shifted_by_1_drops
            assign shifted_by_1_drops[lane_3*4 +: 4] = coming_0[lane_3*4] ?
                    coming_0[lane_3*4 +: 4] : kept_0[lane_3] ? counted_row_drops[lane_3*4 +: 4] :
                    4'd0;
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 16; lane_4 = lane_4 + 1) begin : each_shifted_by_1_row
            assign shifted_by_1_row[lane_4*12 +: 12] = coming_0[lane_4*4] ?
                    arriving_0[lane_4*12 +: 12] : counted_row_row[lane_4*12 +: 12];
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 16; lane_6 = lane_6 + 1) begin : each_shifted_by_2_valid
            assign shifted_by_2_valid[lane_6] = coming_1[lane_6*4 + 1] | kept_1[lane_6];
        end
    endgenerate
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 16; lane_7 = lane_7 + 1) begin : each_shifted_by_2_drops
            assign shifted_by_2_drops[lane_7*4 +: 4] = coming_1[lane_7*4 + 1] ?
                    coming_1[lane_7*4 +: 4] : kept_1[lane_7] ? held_by_1_drops[lane_7*4 +: 4] :
                    4'd0;
        end
    endgenerate
    genvar lane_8;
    generate
        for (lane_8 = 0; lane_8 < 16; lane_8 = lane_8 + 1) begin : each_shifted_by_2_row
            assign shifted_by_2_row[lane_8*12 +: 12] = coming_1[lane_8*4 + 1] ?
                    arriving_1[lane_8*12 +: 12] : held_by_1_row[lane_8*12 +: 12];
        end
    endgenerate
    genvar lane_10;
    generate
        for (lane_10 = 0; lane_10 < 16; lane_10 = lane_10 + 1) begin : each_shifted_by_4_valid
            assign shifted_by_4_valid[lane_10] = coming_2[lane_10*4 + 2] | kept_2[lane_10];
        end
    endgenerate
    genvar lane_11;
    generate
        for (lane_11 = 0; lane_11 < 16; lane_11 = lane_11 + 1) begin : each_shifted_by_4_drops
            assign shifted_by_4_drops[lane_11*4 +: 4] = coming_2[lane_11*4 + 2] ?
                    coming_2[lane_11*4 +: 4] : kept_2[lane_11] ? held_by_2_drops[lane_11*4 +: 4] :
                    4'd0;
        end
    endgenerate
    genvar lane_12;
    generate
        for (lane_12 = 0; lane_12 < 16; lane_12 = lane_12 + 1) begin : each_shifted_by_4_row
            assign shifted_by_4_row[lane_12*12 +: 12] = coming_2[lane_12*4 + 2] ?
                    arriving_2[lane_12*12 +: 12] : held_by_2_row[lane_12*12 +: 12];
        end
    endgenerate
    genvar lane_14;
    generate
        for (lane_14 = 0; lane_14 < 16; lane_14 = lane_14 + 1) begin : each_shifted_by_8_valid
            assign shifted_by_8_valid[lane_14] = coming_3[lane_14*4 + 3] | kept_3[lane_14];
        end
    endgenerate
    genvar lane_15;
    generate
        for (lane_15 = 0; lane_15 < 16; lane_15 = lane_15 + 1) begin : each_shifted_by_8_drops
            assign shifted_by_8_drops[lane_15*4 +: 4] = coming_3[lane_15*4 + 3] ?
                    coming_3[lane_15*4 +: 4] : kept_3[lane_15] ? held_by_4_drops[lane_15*4 +: 4] :
                    4'd0;
        end
    endgenerate
    genvar lane_16;
    generate
        for (lane_16 = 0; lane_16 < 16; lane_16 = lane_16 + 1) begin : each_shifted_by_8_row
            assign shifted_by_8_row[lane_16*12 +: 12] = coming_3[lane_16*4 + 3] ?
                    arriving_3[lane_16*12 +: 12] : held_by_4_row[lane_16*12 +: 12];
        end
    endgenerate

    prefix_sum count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            held_by_1_valid <= shifted_by_1_valid;
            held_by_1_drops <= shifted_by_1_drops;
            held_by_1_row <= shifted_by_1_row;
            held_by_2_valid <= shifted_by_2_valid;
            held_by_2_drops <= shifted_by_2_drops;
            held_by_2_row <= shifted_by_2_row;
            held_by_4_valid <= shifted_by_4_valid;
            held_by_4_drops <= shifted_by_4_drops;
            held_by_4_row <= shifted_by_4_row;
            held_by_8_valid <= shifted_by_8_valid;
            held_by_8_drops <= shifted_by_8_drops;
            held_by_8_row <= shifted_by_8_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[4], count_counts[9], count_counts[14], count_counts[19],
            count_counts[24], count_counts[29], count_counts[34], count_counts[39],
            count_counts[44], count_counts[49], count_counts[54], count_counts[59],
            count_counts[64], count_counts[69], count_counts[74], held_by_8_valid};
endmodule
`default_nettype wire
