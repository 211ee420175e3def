// realigner_fe8934: Packs compact rows into rows of exactly `lanes` elements, in order. A row
// leaves as soon as `lanes` elements are there. Every sequence ends with one row marked `last`
// that carries what is left, 0 to `lanes` elements. A row that comes in sends at most one row
// out; only the rest behind a `last` row may need a cycle of its own.
// Source generators/spatten/rows/realigner.ts.
// Parameters payload = u(10), lanes = 16.
// Reset: reset synchronous, active high.
// IR 032b8810. Do not edit.
`default_nettype none
module realigner_fe8934 (
    input  wire         clock,
    input  wire         reset,

    input  wire         from_valid,
    output wire         from_ready,
    input  wire [  4:0] from_payload_size,
    input  wire         from_payload_last,
    input  wire [159:0] from_payload_row,

    output wire         to_valid,
    input  wire         to_ready,
    output wire [  4:0] to_payload_size,
    output wire         to_payload_last,
    output wire [159:0] to_payload_row
);
    reg [149:0] waiting;
    reg [3:0] held;
    reg flushing;
    wire [159:0] turn_turned;

    wire [5:0] total = {2'd0, held} + {1'd0, from_payload_size};
    wire full = total >= 6'd16;
    wire leaves = full | from_payload_last;
    wire [5:0] to_payload_size_choice = flushing ? {2'd0, held} : full ? 6'd16 : total;
    wire spills = total > 6'd16;
    wire [9:0] merged_0 = (held > 4'd0) ? waiting[9:0] : turn_turned[9:0];
    wire [9:0] merged_1 = (held > 4'd1) ? waiting[19:10] : turn_turned[19:10];
    wire [9:0] merged_2 = (held > 4'd2) ? waiting[29:20] : turn_turned[29:20];
    wire [9:0] merged_3 = (held > 4'd3) ? waiting[39:30] : turn_turned[39:30];
    wire [9:0] merged_4 = (held > 4'd4) ? waiting[49:40] : turn_turned[49:40];
    wire [9:0] merged_5 = (held > 4'd5) ? waiting[59:50] : turn_turned[59:50];
    wire [9:0] merged_6 = (held > 4'd6) ? waiting[69:60] : turn_turned[69:60];
    wire [9:0] merged_7 = (held > 4'd7) ? waiting[79:70] : turn_turned[79:70];
    wire [9:0] merged_8 = (held > 4'd8) ? waiting[89:80] : turn_turned[89:80];
    wire [9:0] merged_9 = (held > 4'd9) ? waiting[99:90] : turn_turned[99:90];
    wire [9:0] merged_10 = (held > 4'd10) ? waiting[109:100] : turn_turned[109:100];
    wire [9:0] merged_11 = (held > 4'd11) ? waiting[119:110] : turn_turned[119:110];
    wire [9:0] merged_12 = (held > 4'd12) ? waiting[129:120] : turn_turned[129:120];
    wire [9:0] merged_13 = (held > 4'd13) ? waiting[139:130] : turn_turned[139:130];
    wire [9:0] merged_14 = (held > 4'd14) ? waiting[149:140] : turn_turned[149:140];
    wire from_fire = from_valid & from_ready;
    wire [5:0] held_choice = full ? total - 6'd16 : from_payload_last ? 6'd0 : total;

    assign from_ready = ~flushing & (to_ready | ~leaves);
    assign to_valid = flushing | (from_valid & leaves);
    assign to_payload_size = to_payload_size_choice[4:0];
    assign to_payload_last = flushing | (from_payload_last & ~spills);
    assign to_payload_row[9:0] = merged_0;
    assign to_payload_row[19:10] = merged_1;
    assign to_payload_row[29:20] = merged_2;
    assign to_payload_row[39:30] = merged_3;
    assign to_payload_row[49:40] = merged_4;
    assign to_payload_row[59:50] = merged_5;
    assign to_payload_row[69:60] = merged_6;
    assign to_payload_row[79:70] = merged_7;
    assign to_payload_row[89:80] = merged_8;
    assign to_payload_row[99:90] = merged_9;
    assign to_payload_row[109:100] = merged_10;
    assign to_payload_row[119:110] = merged_11;
    assign to_payload_row[129:120] = merged_12;
    assign to_payload_row[139:130] = merged_13;
    assign to_payload_row[149:140] = merged_14;
    assign to_payload_row[159:150] = turn_turned[159:150];

    rotator_fe8934 turn (
        .by     (held),
        .row    (from_payload_row),
        .turned (turn_turned)
    );

    always @(posedge clock) begin
        if (from_fire) begin
            waiting[9:0] <= full ? turn_turned[9:0] : merged_0;
            waiting[19:10] <= full ? turn_turned[19:10] : merged_1;
            waiting[29:20] <= full ? turn_turned[29:20] : merged_2;
            waiting[39:30] <= full ? turn_turned[39:30] : merged_3;
            waiting[49:40] <= full ? turn_turned[49:40] : merged_4;
            waiting[59:50] <= full ? turn_turned[59:50] : merged_5;
            waiting[69:60] <= full ? turn_turned[69:60] : merged_6;
            waiting[79:70] <= full ? turn_turned[79:70] : merged_7;
            waiting[89:80] <= full ? turn_turned[89:80] : merged_8;
            waiting[99:90] <= full ? turn_turned[99:90] : merged_9;
            waiting[109:100] <= full ? turn_turned[109:100] : merged_10;
            waiting[119:110] <= full ? turn_turned[119:110] : merged_11;
            waiting[129:120] <= full ? turn_turned[129:120] : merged_12;
            waiting[139:130] <= full ? turn_turned[139:130] : merged_13;
            waiting[149:140] <= full ? turn_turned[149:140] : merged_14;
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
