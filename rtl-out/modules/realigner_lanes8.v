// realigner_lanes8: Packs compact rows into rows of exactly `lanes` elements, in order. A row
// leaves as soon as `lanes` elements are there. Every sequence ends with one row marked `last`
// that carries what is left, 0 to `lanes` elements. A row that comes in sends at most one row
// out; only the rest behind a `last` row may need a cycle of its own.
// Source generators/spatten/rows/realigner.ts.
// Parameters payload = u(12), lanes = 8.
// Reset: reset synchronous, active high.
// IR 42c04cd7. Do not edit.
`default_nettype none
module realigner_lanes8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [ 3:0] from_payload_size,
    input  wire        from_payload_last,
    input  wire [95:0] from_payload_row,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [ 3:0] to_payload_size,
    output wire        to_payload_last,
    output wire [95:0] to_payload_row
);
    reg [83:0] waiting;
    reg [2:0] held;
    reg flushing;
    wire [95:0] turn_turned;

    wire [4:0] total = {2'd0, held} + {1'd0, from_payload_size};
    wire full = total >= 5'd8;
    wire leaves = full | from_payload_last;
    wire [4:0] to_payload_size_choice = flushing ? {2'd0, held} : full ? 5'd8 : total;
    wire spills = total > 5'd8;
    wire [11:0] merged_0 = (held > 3'd0) ? waiting[11:0] : turn_turned[11:0];
    wire [11:0] merged_1 = (held > 3'd1) ? waiting[23:12] : turn_turned[23:12];
    wire [11:0] merged_2 = (held > 3'd2) ? waiting[35:24] : turn_turned[35:24];
    wire [11:0] merged_3 = (held > 3'd3) ? waiting[47:36] : turn_turned[47:36];
    wire [11:0] merged_4 = (held > 3'd4) ? waiting[59:48] : turn_turned[59:48];
    wire [11:0] merged_5 = (held > 3'd5) ? waiting[71:60] : turn_turned[71:60];
    wire [11:0] merged_6 = (held > 3'd6) ? waiting[83:72] : turn_turned[83:72];
    wire from_fire = from_valid & from_ready;
    wire [4:0] held_choice = full ? total - 5'd8 : from_payload_last ? 5'd0 : total;

    assign from_ready = ~flushing & (to_ready | ~leaves);
    assign to_valid = flushing | (from_valid & leaves);
    assign to_payload_size = to_payload_size_choice[3:0];
    assign to_payload_last = flushing | (from_payload_last & ~spills);
    assign to_payload_row[11:0] = merged_0;
    assign to_payload_row[23:12] = merged_1;
    assign to_payload_row[35:24] = merged_2;
    assign to_payload_row[47:36] = merged_3;
    assign to_payload_row[59:48] = merged_4;
    assign to_payload_row[71:60] = merged_5;
    assign to_payload_row[83:72] = merged_6;
    assign to_payload_row[95:84] = turn_turned[95:84];

    rotator_lanes8_962ac7 turn (
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
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            held <= 3'd0;
            flushing <= 1'd0;
        end else begin
            if (from_fire) begin
                held <= held_choice[2:0];
                flushing <= from_payload_last & spills;
            end else if (flushing & to_ready) begin
                held <= 3'd0;
                flushing <= 1'd0;
            end
        end
    end

    wire _unused_ok = &{1'b0, to_payload_size_choice[4], held_choice[4:3]};
endmodule
`default_nettype wire
