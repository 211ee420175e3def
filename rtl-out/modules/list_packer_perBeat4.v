// list_packer_perBeat4: A list of 16-bit numbers, two of which come with `load`, the others in
// rows that may be partly filled or empty, as dense beats. `total` numbers make the list; only
// the last beat may hold fewer than `perBeat`. Rows are taken while less than a beat is held,
// and to the last of the list: what more they bring is dropped.
// Source generators/spatten/control/list-packer.ts.
// Parameters lanes = 16, perBeat = 4.
// Reset: reset synchronous, active high.
// IR c473f642. Do not edit.
`default_nettype none
module list_packer_perBeat4 (
    input  wire         clock,
    input  wire         reset,

    // For one cycle while not `busy`: a list of `total` numbers begins with the two of `head`.
    input  wire         load,
    input  wire [ 31:0] head,
    input  wire [ 17:0] total,

    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire [  4:0] rows_payload_filled,
    input  wire         rows_payload_last,
    input  wire [255:0] rows_payload_row,

    output wire         beats_valid,
    input  wire         beats_ready,
    output wire [  2:0] beats_payload_filled,
    output wire         beats_payload_last,
    output wire [ 63:0] beats_payload_row,

    output wire         busy,
    input  wire         clear
);
    reg [303:0] held;
    reg [4:0] count;
    reg [17:0] left;
    reg expects;

    wire isLast = left <= 18'd4;
    wire [2:0] wanted = isLast ? left[2:0] : 3'd4;
    wire atWork = left != 18'd0;
    wire [15:0] lanesFilled_15 = (rows_payload_filled > 5'd15) ? rows_payload_row[255:240] : 16'd0;
    wire [15:0] lanesFilled_14 = (rows_payload_filled > 5'd14) ? rows_payload_row[239:224] : 16'd0;
    wire [15:0] lanesFilled_13 = (rows_payload_filled > 5'd13) ? rows_payload_row[223:208] : 16'd0;
    wire [15:0] lanesFilled_12 = (rows_payload_filled > 5'd12) ? rows_payload_row[207:192] : 16'd0;
    wire [15:0] lanesFilled_11 = (rows_payload_filled > 5'd11) ? rows_payload_row[191:176] : 16'd0;
    wire [15:0] lanesFilled_10 = (rows_payload_filled > 5'd10) ? rows_payload_row[175:160] : 16'd0;
    wire [15:0] lanesFilled_9 = (rows_payload_filled > 5'd9) ? rows_payload_row[159:144] : 16'd0;
    wire [15:0] lanesFilled_8 = (rows_payload_filled > 5'd8) ? rows_payload_row[143:128] : 16'd0;
    wire [15:0] lanesFilled_7 = (rows_payload_filled > 5'd7) ? rows_payload_row[127:112] : 16'd0;
    wire [15:0] lanesFilled_6 = (rows_payload_filled > 5'd6) ? rows_payload_row[111:96] : 16'd0;
    wire [15:0] lanesFilled_5 = (rows_payload_filled > 5'd5) ? rows_payload_row[95:80] : 16'd0;
    wire [15:0] lanesFilled_4 = (rows_payload_filled > 5'd4) ? rows_payload_row[79:64] : 16'd0;
    wire [15:0] lanesFilled_3 = (rows_payload_filled > 5'd3) ? rows_payload_row[63:48] : 16'd0;
    wire [15:0] lanesFilled_2 = (rows_payload_filled > 5'd2) ? rows_payload_row[47:32] : 16'd0;
    wire [15:0] lanesFilled_1 = (rows_payload_filled > 5'd1) ? rows_payload_row[31:16] : 16'd0;
    wire [15:0] lanesFilled_0 = (rows_payload_filled > 5'd0) ? rows_payload_row[15:0] : 16'd0;
    wire [303:0] held_shifted = {48'd0, {lanesFilled_15, lanesFilled_14, lanesFilled_13,
            lanesFilled_12, lanesFilled_11, lanesFilled_10, lanesFilled_9, lanesFilled_8,
            lanesFilled_7, lanesFilled_6, lanesFilled_5, lanesFilled_4, lanesFilled_3,
            lanesFilled_2, lanesFilled_1, lanesFilled_0}} << {count, 4'd0};
    wire rows_fire = rows_valid & rows_ready;
    wire beats_fire = beats_valid & beats_ready;

    assign rows_ready = expects & ((count < {2'd0, wanted}) | ~atWork);
    assign beats_valid = atWork & (count >= {2'd0, wanted});
    assign beats_payload_filled = wanted;
    assign beats_payload_last = isLast;
    assign beats_payload_row[15:0] = (wanted > 3'd0) ? held[15:0] : 16'd0;
    assign beats_payload_row[31:16] = (wanted > 3'd1) ? held[31:16] : 16'd0;
    assign beats_payload_row[47:32] = (wanted > 3'd2) ? held[47:32] : 16'd0;
    assign beats_payload_row[63:48] = (wanted > 3'd3) ? held[63:48] : 16'd0;
    assign busy = atWork | expects;

    always @(posedge clock) begin
        if (rows_fire) held <= held | held_shifted;
        if (beats_fire) held <= {64'd0, held[303:64]};
        if (load) held <= {272'd0, head};
    end

    always @(posedge clock) begin
        if (reset) begin
            count <= 5'd0;
            left <= 18'd0;
            expects <= 1'd0;
        end else begin
            if (rows_fire) begin
                count <= count + rows_payload_filled;
                expects <= ~rows_payload_last;
            end
            if (beats_fire) begin
                count <= count - {2'd0, wanted};
                left <= left - {15'd0, wanted};
            end
            if (load) begin
                count <= 5'd2;
                left <= total;
                expects <= 1'd1;
            end
            if (clear) begin
                left <= 18'd0;
                expects <= 1'd0;
            end
        end
    end
endmodule
`default_nettype wire
