// realigner: Packs compact rows into rows of exactly `lanes` elements, in order. A row leaves
// as soon as `lanes` elements are there. Every sequence ends with one row marked `last` that
// carries what is left, 0 to `lanes` elements. A row that comes in sends at most one row out;
// only the rest behind a `last` row may need a cycle of its own.
// Source generators/spatten/rows/realigner.ts.
// Parameters payload = u(12), lanes = 16.
// Reset: reset synchronous, active high.
// IR 28668fbe. Do not edit.
`default_nettype none
module realigner (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_valid,
    output wire         from_ready,
    input  wire [  4:0] from_payload_size,
    input  wire         from_payload_last,
    input  wire [191:0] from_payload_row,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [  4:0] to_payload_size,
    output wire         to_payload_last,
    output wire [191:0] to_payload_row
);
    reg [179:0] waiting;
    reg [3:0] held;
    reg flushing;
    wire [191:0] turn_turned;

    wire [5:0] total = {2'd0, held} + {1'd0, from_payload_size};
    wire full = total >= 6'd16;
    wire leaves = full | from_payload_last;
    wire [5:0] to_payload_size_choice = flushing ? {2'd0, held} : full ? 6'd16 : total;
    wire spills = total > 6'd16;
    wire [11:0] merged_0 = (held > 4'd0) ? waiting[11:0] : turn_turned[11:0];
    wire [11:0] merged_1 = (held > 4'd1) ? waiting[23:12] : turn_turned[23:12];
    wire [11:0] merged_2 = (held > 4'd2) ? waiting[35:24] : turn_turned[35:24];
    wire [11:0] merged_3 = (held > 4'd3) ? waiting[47:36] : turn_turned[47:36];
    wire [11:0] merged_4 = (held > 4'd4) ? waiting[59:48] : turn_turned[59:48];
    wire [11:0] merged_5 = (held > 4'd5) ? waiting[71:60] : turn_turned[71:60];
    wire [11:0] merged_6 = (held > 4'd6) ? waiting[83:72] : turn_turned[83:72];
    wire [11:0] merged_7 = (held > 4'd7) ? waiting[95:84] : turn_turned[95:84];
    wire [11:0] merged_8 = (held > 4'd8) ? waiting[107:96] : turn_turned[107:96];
    wire [11:0] merged_9 = (held > 4'd9) ? waiting[119:108] : turn_turned[119:108];
    wire [11:0] merged_10 = (held > 4'd10) ? waiting[131:120] : turn_turned[131:120];
    wire [11:0] merged_11 = (held > 4'd11) ? waiting[143:132] : turn_turned[143:132];
    wire [11:0] merged_12 = (held > 4'd12) ? waiting[155:144] : turn_turned[155:144];
    wire [11:0] merged_13 = (held > 4'd13) ? waiting[167:156] : turn_turned[167:156];
    wire [11:0] merged_14 = (held > 4'd14) ? waiting[179:168] : turn_turned[179:168];
    wire from_fire = from_valid & from_ready;
    wire [5:0] held_choice = full ? total - 6'd16 : from_payload_last ? 6'd0 : total;

    assign from_ready = ~flushing & (to_ready | ~leaves);
    assign to_valid = flushing | (from_valid & leaves);
    assign to_payload_size = to_payload_size_choice[4:0];
    assign to_payload_last = flushing | (from_payload_last & ~spills);
    assign to_payload_row[11:0] = merged_0;
    assign to_payload_row[23:12] = merged_1;
    assign to_payload_row[35:24] = merged_2;
    assign to_payload_row[47:36] = merged_3;
    assign to_payload_row[59:48] = merged_4;
    assign to_payload_row[71:60] = merged_5;
    assign to_payload_row[83:72] = merged_6;
    assign to_payload_row[95:84] = merged_7;
    assign to_payload_row[107:96] = merged_8;
    assign to_payload_row[119:108] = merged_9;
    assign to_payload_row[131:120] = merged_10;
    assign to_payload_row[143:132] = merged_11;
    assign to_payload_row[155:144] = merged_12;
    assign to_payload_row[167:156] = merged_13;
    assign to_payload_row[179:168] = merged_14;
    assign to_payload_row[191:180] = turn_turned[191:180];

    rotator_ba2d4d turn (
        .by     (held),
        .row    (from_payload_row),
        .turned (turn_turned)
    );

    always @(posedge clock) begin
        if (from_fire) begin
            waiting[11:0] <= full ? turn_turned[11:0] : merged_0;
            waiting[23:12] <= full ? turn_turned[23:12] : merged_1;
            waiting[35:24] <= full ? turn_turned[35:24] : merged_2;
            waiting[47:36] <= full ? turn_turned[47:36] : merged_3;
            waiting[59:48] <= full ? turn_turned[59:48] : merged_4;
            waiting[71:60] <= full ? turn_turned[71:60] : merged_5;
            waiting[83:72] <= full ? turn_turned[83:72] : merged_6;
            waiting[95:84] <= full ? turn_turned[95:84] : merged_7;
            waiting[107:96] <= full ? turn_turned[107:96] : merged_8;
            waiting[119:108] <= full ? turn_turned[119:108] : merged_9;
            waiting[131:120] <= full ? turn_turned[131:120] : merged_10;
            waiting[143:132] <= full ? turn_turned[143:132] : merged_11;
            waiting[155:144] <= full ? turn_turned[155:144] : merged_12;
            waiting[167:156] <= full ? turn_turned[167:156] : merged_13;
            waiting[179:168] <= full ? turn_turned[179:168] : merged_14;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            held <= 4'd0;
            flushing <= 1'd0;
        end else begin
            if (from_fire) begin
                held <= held_choice[3:0];
                flushing <= from_payload_last & spills;
            end else if (flushing & to_ready) begin
                held <= 4'd0;
                flushing <= 1'd0;
            end
        end
    end

    wire _unused_ok = &{1'b0, to_payload_size_choice[5], held_choice[5:4]};
endmodule
`default_nettype wire
