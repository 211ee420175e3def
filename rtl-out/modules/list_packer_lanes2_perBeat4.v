// list_packer_lanes2_perBeat4: A list of 16-bit numbers, two of which come with `load`, the
// others in rows that may be partly filled or empty, as dense beats. `total` numbers make the
// list; only the last beat may hold fewer than `perBeat`. Rows are taken while less than a beat
// is held, and to the last of the list: what more they bring is dropped.
// Source generators/spatten/control/list-packer.ts.
// Parameters lanes = 2, perBeat = 4.
// Reset: reset synchronous, active high.
// IR b3eae40d. Do not edit.
`default_nettype none
module list_packer_lanes2_perBeat4 (
    input  wire        clock,
    input  wire        reset,

    // For one cycle while not `busy`: a list of `total` numbers begins with the two of `head`.
    input  wire        load,
    input  wire [31:0] head,
    input  wire [17:0] total,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_filled,
    input  wire        rows_payload_last,
    input  wire [31:0] rows_payload_row,

    output wire        beats_valid,
    input  wire        beats_ready,
    output wire [ 2:0] beats_payload_filled,
    output wire        beats_payload_last,
    output wire [63:0] beats_payload_row,

    output wire        busy,
    input  wire        clear
);
    reg [79:0] held;
    reg [2:0] count;
    reg [17:0] left;
    reg expects;

    wire isLast = left <= 18'd4;
    wire [2:0] wanted = isLast ? left[2:0] : 3'd4;
    wire atWork = left != 18'd0;
    wire [15:0] lanesFilled_1 = (rows_payload_filled > 2'd1) ? rows_payload_row[31:16] : 16'd0;
    wire [15:0] lanesFilled_0 = (rows_payload_filled > 2'd0) ? rows_payload_row[15:0] : 16'd0;
    wire rows_fire = rows_valid & rows_ready;
    wire beats_fire = beats_valid & beats_ready;

    assign rows_ready = expects & ((count < wanted) | ~atWork);
    assign beats_valid = atWork & (count >= wanted);
    assign beats_payload_filled = wanted;
    assign beats_payload_last = isLast;
    assign beats_payload_row[15:0] = (wanted > 3'd0) ? held[15:0] : 16'd0;
    assign beats_payload_row[31:16] = (wanted > 3'd1) ? held[31:16] : 16'd0;
    assign beats_payload_row[47:32] = (wanted > 3'd2) ? held[47:32] : 16'd0;
    assign beats_payload_row[63:48] = (wanted > 3'd3) ? held[63:48] : 16'd0;
    assign busy = atWork | expects;

    always @(posedge clock) begin
        if (rows_fire) held <= held | ({48'd0, {lanesFilled_1, lanesFilled_0}} << {count, 4'd0});
        if (beats_fire) held <= {64'd0, held[79:64]};
        if (load) held <= {48'd0, head};
    end

    always @(posedge clock) begin
        if (reset) begin
            count <= 3'd0;
            left <= 18'd0;
            expects <= 1'd0;
        end else begin
            if (rows_fire) begin
                count <= count + {1'd0, rows_payload_filled};
                expects <= ~rows_payload_last;
            end
            if (beats_fire) begin
                count <= count - wanted;
                left <= left - {15'd0, wanted};
            end
            if (load) begin
                count <= 3'd2;
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
