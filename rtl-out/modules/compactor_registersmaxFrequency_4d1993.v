// compactor_registersmaxFrequency_4d1993: Moves the kept elements of a row towards lane 0 in
// their order: a prefix sum counts the dropped lanes before each, and ceil(log2(lanes))
// conditional shifts use that count bit by bit. `kept` is the number of kept elements of the
// row at the input, in the same cycle. `compact` follows after `compactorLatency` cycles in
// which `advance` is 1; its lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section
// IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(12), lanes = 16, registers = maxFrequency, trace = false.
// IR 3b46f376. Do not edit.
`default_nettype none
module compactor_registersmaxFrequency_4d1993 (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,
    input  wire [191:0] row,
    output wire [  4:0] kept,
    output wire [191:0] compact
);
    wire [79:0] count_counts;
    wire [63:0] counted_drops;
    wire [191:0] counted_row;
    reg [63:0] counted_row_drops;
    reg [191:0] counted_row_row;
    wire [63:0] shifted_by_1_drops;
    wire [191:0] shifted_by_1_row;
    reg [63:0] held_by_1_drops;
    reg [191:0] held_by_1_row;
    wire [63:0] shifted_by_2_drops;
    wire [191:0] shifted_by_2_row;
    reg [63:0] held_by_2_drops;
    reg [191:0] held_by_2_row;
    wire [63:0] shifted_by_4_drops;
    wire [191:0] shifted_by_4_row;
    reg [63:0] held_by_4_drops;
    reg [191:0] held_by_4_row;
    wire [63:0] shifted_by_8_drops;
    wire [191:0] shifted_by_8_row;
    reg [63:0] held_by_8_drops;
    reg [191:0] held_by_8_row;

    wire [63:0] coming_0 = {4'd0, counted_row_drops[63:4]};
    wire [191:0] arriving_0 = {12'd0, counted_row_row[191:12]};
    wire [63:0] coming_1 = {8'd0, held_by_1_drops[63:8]};
    wire [191:0] arriving_1 = {24'd0, held_by_1_row[191:24]};
    wire [63:0] coming_2 = {16'd0, held_by_2_drops[63:16]};
    wire [191:0] arriving_2 = {48'd0, held_by_2_row[191:48]};
    wire [63:0] coming_3 = {32'd0, held_by_4_drops[63:32]};
    wire [191:0] arriving_3 = {96'd0, held_by_4_row[191:96]};

    assign kept = 5'd16 - count_counts[79:75];
    assign compact = held_by_8_row;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*4 +: 4] = keep[lane] ? count_counts[lane*5 +: 4] : 4'd0;
        end
    endgenerate
    assign counted_row = row;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_shifted_by_1_drops
            wire [3:0] shifted_by_1_drops_choice = counted_row_drops[lane_1*4] ? 4'd0 :
                    counted_row_drops[lane_1*4 +: 4];
            assign shifted_by_1_drops[lane_1*4 +: 4] = coming_0[lane_1*4] ?
                    coming_0[lane_1*4 +: 4] : shifted_by_1_drops_choice;
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_shifted_by_1_row
            assign shifted_by_1_row[lane_2*12 +: 12] = coming_0[lane_2*4] ?
                    arriving_0[lane_2*12 +: 12] : counted_row_row[lane_2*12 +: 12];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_shifted_by_2_drops
            wire [3:0] shifted_by_2_drops_choice = held_by_1_drops[lane_3*4 + 1] ? 4'd0 :
                    held_by_1_drops[lane_3*4 +: 4];
            assign shifted_by_2_drops[lane_3*4 +: 4] = coming_1[lane_3*4 + 1] ?
                    coming_1[lane_3*4 +: 4] : shifted_by_2_drops_choice;
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 16; lane_4 = lane_4 + 1) begin : each_shifted_by_2_row
            assign shifted_by_2_row[lane_4*12 +: 12] = coming_1[lane_4*4 + 1] ?
                    arriving_1[lane_4*12 +: 12] : held_by_1_row[lane_4*12 +: 12];
        end
    endgenerate
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 16; lane_5 = lane_5 + 1) begin : each_shifted_by_4_drops
            wire [3:0] shifted_by_4_drops_choice = held_by_2_drops[lane_5*4 + 2] ? 4'd0 :
                    held_by_2_drops[lane_5*4 +: 4];
            assign shifted_by_4_drops[lane_5*4 +: 4] = coming_2[lane_5*4 + 2] ?
                    coming_2[lane_5*4 +: 4] : shifted_by_4_drops_choice;
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 16; lane_6 = lane_6 + 1) begin : each_shifted_by_4_row
            assign shifted_by_4_row[lane_6*12 +: 12] = coming_2[lane_6*4 + 2] ?
                    arriving_2[lane_6*12 +: 12] : held_by_2_row[lane_6*12 +: 12];
        end
    endgenerate
    genvar lane_7;
    generate
        for (lane_7 = 0; lane_7 < 16; lane_7 = lane_7 + 1) begin : each_shifted_by_8_drops
            wire [3:0] shifted_by_8_drops_choice = held_by_4_drops[lane_7*4 + 3] ? 4'd0 :
                    held_by_4_drops[lane_7*4 +: 4];
            assign shifted_by_8_drops[lane_7*4 +: 4] = coming_3[lane_7*4 + 3] ?
                    coming_3[lane_7*4 +: 4] : shifted_by_8_drops_choice;
        end
    endgenerate
    genvar lane_8;
    generate
        for (lane_8 = 0; lane_8 < 16; lane_8 = lane_8 + 1) begin : each_shifted_by_8_row
            assign shifted_by_8_row[lane_8*12 +: 12] = coming_3[lane_8*4 + 3] ?
                    arriving_3[lane_8*12 +: 12] : held_by_4_row[lane_8*12 +: 12];
        end
    endgenerate

    prefix_sum count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            held_by_1_drops <= shifted_by_1_drops;
            held_by_1_row <= shifted_by_1_row;
            held_by_2_drops <= shifted_by_2_drops;
            held_by_2_row <= shifted_by_2_row;
            held_by_4_drops <= shifted_by_4_drops;
            held_by_4_row <= shifted_by_4_row;
            held_by_8_drops <= shifted_by_8_drops;
            held_by_8_row <= shifted_by_8_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[4], count_counts[9], count_counts[14], count_counts[19],
            count_counts[24], count_counts[29], count_counts[34], count_counts[39],
            count_counts[44], count_counts[49], count_counts[54], count_counts[59],
            count_counts[64], count_counts[69], count_counts[74], held_by_8_drops};
endmodule
`default_nettype wire
