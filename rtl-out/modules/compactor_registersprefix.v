// compactor_registersprefix: Moves the kept elements of a row towards lane 0 in their order: a
// prefix sum counts the dropped lanes before each, and ceil(log2(lanes)) conditional shifts use
// that count bit by bit. `kept` is the number of kept elements of the row at the input, in the
// same cycle. `compact` follows after `compactorLatency` cycles in which `advance` is 1; its
// lanes from `kept` on are open. Source: SpAtten (HPCA 2021), section IV-B.
// Source generators/spatten/rows/compactor.ts.
// Parameters payload = u(32), lanes = 16, registers = prefix, trace = false.
// IR 01839fdb. Do not edit.
`default_nettype none
module compactor_registersprefix (
    input  wire         clock,

    // The pipeline moves; 0 holds every register.
    input  wire         advance,

    // Bit i: lane i of `row` is kept.
    input  wire [ 15:0] keep,
    input  wire [511:0] row,
    output wire [  4:0] kept,
    output wire [511:0] compact
);
    wire [79:0] count_counts;
    wire [15:0] counted_valid;
    wire [63:0] counted_drops;
    wire [511:0] counted_row;
    reg [15:0] counted_row_valid;
    reg [63:0] counted_row_drops;
    reg [511:0] counted_row_row;
    wire [15:0] shift0_to_valid;
    wire [63:0] shift0_to_drops;
    wire [511:0] shift0_to_row;
    wire [15:0] shift1_to_valid;
    wire [63:0] shift1_to_drops;
    wire [511:0] shift1_to_row;
    wire [15:0] shift2_to_valid;
    wire [63:0] shift2_to_drops;
    wire [511:0] shift2_to_row;
    wire [15:0] shift3_to_valid;
    wire [63:0] shift3_to_drops;
    wire [511:0] shift3_to_row;

    assign kept = 5'd16 - count_counts[79:75];
    assign compact = shift3_to_row;
    assign counted_valid = keep;
    assign counted_drops[3:0] = keep[0] ? count_counts[3:0] : 4'd0;
    assign counted_drops[7:4] = keep[1] ? count_counts[8:5] : 4'd0;
    assign counted_drops[11:8] = keep[2] ? count_counts[13:10] : 4'd0;
    assign counted_drops[15:12] = keep[3] ? count_counts[18:15] : 4'd0;
    assign counted_drops[19:16] = keep[4] ? count_counts[23:20] : 4'd0;
    assign counted_drops[23:20] = keep[5] ? count_counts[28:25] : 4'd0;
    assign counted_drops[27:24] = keep[6] ? count_counts[33:30] : 4'd0;
    assign counted_drops[31:28] = keep[7] ? count_counts[38:35] : 4'd0;
    assign counted_drops[35:32] = keep[8] ? count_counts[43:40] : 4'd0;
    assign counted_drops[39:36] = keep[9] ? count_counts[48:45] : 4'd0;
    assign counted_drops[43:40] = keep[10] ? count_counts[53:50] : 4'd0;
    assign counted_drops[47:44] = keep[11] ? count_counts[58:55] : 4'd0;
    assign counted_drops[51:48] = keep[12] ? count_counts[63:60] : 4'd0;
    assign counted_drops[55:52] = keep[13] ? count_counts[68:65] : 4'd0;
    assign counted_drops[59:56] = keep[14] ? count_counts[73:70] : 4'd0;
    assign counted_drops[63:60] = keep[15] ? count_counts[78:75] : 4'd0;
    assign counted_row = row;

    prefix_sum count (
        .bits   (~keep),
        .counts (count_counts)
    );

    shift_layer_layer0 shift0 (
        .from_valid (counted_row_valid),
        .from_drops (counted_row_drops),
        .from_row   (counted_row_row),
        .to_valid   (shift0_to_valid),
        .to_drops   (shift0_to_drops),
        .to_row     (shift0_to_row)
    );

    shift_layer_layer1 shift1 (
        .from_valid (shift0_to_valid),
        .from_drops (shift0_to_drops),
        .from_row   (shift0_to_row),
        .to_valid   (shift1_to_valid),
        .to_drops   (shift1_to_drops),
        .to_row     (shift1_to_row)
    );

    shift_layer_layer2 shift2 (
        .from_valid (shift1_to_valid),
        .from_drops (shift1_to_drops),
        .from_row   (shift1_to_row),
        .to_valid   (shift2_to_valid),
        .to_drops   (shift2_to_drops),
        .to_row     (shift2_to_row)
    );

    shift_layer_layer3 shift3 (
        .from_valid (shift2_to_valid),
        .from_drops (shift2_to_drops),
        .from_row   (shift2_to_row),
        .to_valid   (shift3_to_valid),
        .to_drops   (shift3_to_drops),
        .to_row     (shift3_to_row)
    );

    always @(posedge clock) begin
        if (advance) begin
            counted_row_valid <= counted_valid;
            counted_row_drops <= counted_drops;
            counted_row_row <= counted_row;
        end
    end

    wire _unused_ok = &{1'b0, count_counts[4], count_counts[9], count_counts[14], count_counts[19],
            count_counts[24], count_counts[29], count_counts[34], count_counts[39],
            count_counts[44], count_counts[49], count_counts[54], count_counts[59],
            count_counts[64], count_counts[69], count_counts[74], shift3_to_valid, shift3_to_drops};
endmodule
`default_nettype wire
