// compactor_lanes8_799ba4: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. `moved` says where an element came from: lane p holds that of
// lane p + moved. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(12), lanes = 8, registers = lowLatency, trace = false.
// IR 7b9ce196. Do not edit.
`default_nettype none
module compactor_lanes8_799ba4 (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 7:0] keep,
    input  wire [95:0] row,
    output wire [ 3:0] kept,
    output wire [95:0] compact,

    // By how many lanes each element has moved.
    output wire [23:0] moved
);
    wire [31:0] count_counts;
    wire [23:0] counted_drops;
    wire [95:0] counted_row;
    reg [23:0] counted_row_drops;
    reg [95:0] counted_row_row;
    wire [23:0] shifted_by_1_drops;
    wire [95:0] shifted_by_1_row;
    wire [23:0] shifted_by_2_drops;
    wire [95:0] shifted_by_2_row;
    wire [23:0] shifted_by_4_drops;
    wire [95:0] shifted_by_4_row;
    reg [23:0] held_by_4_drops;
    reg [95:0] held_by_4_row;

    wire [23:0] coming_0 = {3'd0, counted_row_drops[23:3]};
    wire [95:0] arriving_0 = {12'd0, counted_row_row[95:12]};
    wire [23:0] coming_1 = {6'd0, shifted_by_1_drops[23:6]};
    wire [95:0] arriving_1 = {24'd0, shifted_by_1_row[95:24]};
    wire [23:0] coming_2 = {12'd0, shifted_by_2_drops[23:12]};
    wire [95:0] arriving_2 = {48'd0, shifted_by_2_row[95:48]};

    assign kept = 4'd8 - count_counts[31:28];
    assign compact = held_by_4_row;
    assign moved = held_by_4_drops;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*3 +: 3] = keep[lane] ? count_counts[lane*4 +: 3] : 3'd0;
        end
    endgenerate
    assign counted_row = row;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_shifted_by_1_drops
            wire [2:0] shifted_by_1_drops_choice = counted_row_drops[lane_1*3] ? 3'd0 :
                    counted_row_drops[lane_1*3 +: 3];
            assign shifted_by_1_drops[lane_1*3 +: 3] = coming_0[lane_1*3] ?
                    coming_0[lane_1*3 +: 3] : shifted_by_1_drops_choice;
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_shifted_by_1_row
            assign shifted_by_1_row[lane_2*12 +: 12] = coming_0[lane_2*3] ?
                    arriving_0[lane_2*12 +: 12] : counted_row_row[lane_2*12 +: 12];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_shifted_by_2_drops
            wire [2:0] shifted_by_2_drops_choice = shifted_by_1_drops[lane_3*3 + 1] ? 3'd0 :
                    shifted_by_1_drops[lane_3*3 +: 3];
            assign shifted_by_2_drops[lane_3*3 +: 3] = coming_1[lane_3*3 + 1] ?
                    coming_1[lane_3*3 +: 3] : shifted_by_2_drops_choice;
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 8; lane_4 = lane_4 + 1) begin : each_shifted_by_2_row
            assign shifted_by_2_row[lane_4*12 +: 12] = coming_1[lane_4*3 + 1] ?
                    arriving_1[lane_4*12 +: 12] : shifted_by_1_row[lane_4*12 +: 12];
        end
    endgenerate
    genvar lane_5;
    generate
        for (lane_5 = 0; lane_5 < 8; lane_5 = lane_5 + 1) begin : each_shifted_by_4_drops
            wire [2:0] shifted_by_4_drops_choice = shifted_by_2_drops[lane_5*3 + 2] ? 3'd0 :
                    shifted_by_2_drops[lane_5*3 +: 3];
            assign shifted_by_4_drops[lane_5*3 +: 3] = coming_2[lane_5*3 + 2] ?
                    coming_2[lane_5*3 +: 3] : shifted_by_4_drops_choice;
        end
    endgenerate
    genvar lane_6;
    generate
        for (lane_6 = 0; lane_6 < 8; lane_6 = lane_6 + 1) begin : each_shifted_by_4_row
            assign shifted_by_4_row[lane_6*12 +: 12] = coming_2[lane_6*3 + 2] ?
                    arriving_2[lane_6*12 +: 12] : shifted_by_2_row[lane_6*12 +: 12];
        end
    endgenerate

    prefix_sum_lanes8 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            held_by_4_drops <= shifted_by_4_drops;
            held_by_4_row <= shifted_by_4_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[3], count_counts[7], count_counts[11], count_counts[15],
            count_counts[19], count_counts[23], count_counts[27]};
endmodule
`default_nettype wire
