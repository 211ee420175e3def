// compactor_lanes4_6ea7f6: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(8), lanes = 4, registers = lowLatency, trace = false.
// IR 6d9e88fb. Do not edit.
`default_nettype none
module compactor_lanes4_6ea7f6 (
    input  wire        clock,

    // The pipeline moves; 0 holds every register.
    input  wire        advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 3:0] keep,
    input  wire [31:0] row,
    output wire [ 2:0] kept,
    output wire [31:0] compact
);
    wire [11:0] count_counts;
    wire [7:0] counted_drops;
    wire [31:0] counted_row;
    reg [7:0] counted_row_drops;
    reg [31:0] counted_row_row;
    wire [7:0] shifted_by_1_drops;
    wire [31:0] shifted_by_1_row;
    wire [7:0] shifted_by_2_drops;
    wire [31:0] shifted_by_2_row;
    reg [7:0] held_by_2_drops;
    reg [31:0] held_by_2_row;

    wire [7:0] coming_0 = {2'd0, counted_row_drops[7:2]};
    wire [31:0] arriving_0 = {8'd0, counted_row_row[31:8]};
    wire [7:0] coming_1 = {4'd0, shifted_by_1_drops[7:4]};
    wire [31:0] arriving_1 = {16'd0, shifted_by_1_row[31:16]};

    assign kept = 3'd4 - count_counts[11:9];
    assign compact = held_by_2_row;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_counted_drops
            assign counted_drops[lane*2 +: 2] = keep[lane] ? count_counts[lane*3 +: 2] : 2'd0;
        end
    endgenerate
    assign counted_row = row;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_shifted_by_1_drops
            wire [1:0] shifted_by_1_drops_choice = counted_row_drops[lane_1*2] ? 2'd0 :
                    counted_row_drops[lane_1*2 +: 2];
            assign shifted_by_1_drops[lane_1*2 +: 2] = coming_0[lane_1*2] ?
                    coming_0[lane_1*2 +: 2] : shifted_by_1_drops_choice;
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_shifted_by_1_row
            assign shifted_by_1_row[lane_2*8 +: 8] = coming_0[lane_2*2] ?
                    arriving_0[lane_2*8 +: 8] : counted_row_row[lane_2*8 +: 8];
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_shifted_by_2_drops
            wire [1:0] shifted_by_2_drops_choice = shifted_by_1_drops[lane_3*2 + 1] ? 2'd0 :
                    shifted_by_1_drops[lane_3*2 +: 2];
            assign shifted_by_2_drops[lane_3*2 +: 2] = coming_1[lane_3*2 + 1] ?
                    coming_1[lane_3*2 +: 2] : shifted_by_2_drops_choice;
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 4; lane_4 = lane_4 + 1) begin : each_shifted_by_2_row
            assign shifted_by_2_row[lane_4*8 +: 8] = coming_1[lane_4*2 + 1] ?
                    arriving_1[lane_4*8 +: 8] : shifted_by_1_row[lane_4*8 +: 8];
        end
    endgenerate

    prefix_sum_lanes4 count (
        .bits   (~keep),
        .counts (count_counts)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
            held_by_2_drops <= shifted_by_2_drops;
            held_by_2_row <= shifted_by_2_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[2], count_counts[5], count_counts[8], held_by_2_drops};
endmodule
`default_nettype wire
