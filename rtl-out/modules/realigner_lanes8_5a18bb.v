// realigner_lanes8_5a18bb: Packs compact rows into rows of exactly `lanes` elements, in order.
// A row leaves as soon as `lanes` elements are there. Every sequence ends with one row marked
// `last` that carries what is left, 0 to `lanes` elements. A row that comes in sends at most
// one row out; only the rest behind a `last` row may need a cycle of its own.
// Source generators/spatten/rows/realigner.ts.
// Parameters payload = u(6), lanes = 8.
// Reset: reset synchronous, active high.
// IR e1ccdc47. Do not edit.
`default_nettype none
module realigner_lanes8_5a18bb (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [ 3:0] from_payload_size,
    input  wire        from_payload_last,
    input  wire [47:0] from_payload_row,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [ 3:0] to_payload_size,
    output wire        to_payload_last,
    output wire [47:0] to_payload_row
);
    reg [41:0] waiting;
    reg [2:0] held;
    reg flushing;
    wire [47:0] turn_turned;

    wire [4:0] total = {2'd0, held} + {1'd0, from_payload_size};
    wire full = total >= 5'd8;
    wire leaves = full | from_payload_last;
    wire [4:0] to_payload_size_choice = flushing ? {2'd0, held} : full ? 5'd8 : total;
    wire spills = total > 5'd8;
    wire [5:0] merged_0 = (held > 3'd0) ? waiting[5:0] : turn_turned[5:0];
    wire [5:0] merged_1 = (held > 3'd1) ? waiting[11:6] : turn_turned[11:6];
    wire [5:0] merged_2 = (held > 3'd2) ? waiting[17:12] : turn_turned[17:12];
    wire [5:0] merged_3 = (held > 3'd3) ? waiting[23:18] : turn_turned[23:18];
    wire [5:0] merged_4 = (held > 3'd4) ? waiting[29:24] : turn_turned[29:24];
    wire [5:0] merged_5 = (held > 3'd5) ? waiting[35:30] : turn_turned[35:30];
    wire [5:0] merged_6 = (held > 3'd6) ? waiting[41:36] : turn_turned[41:36];
    wire from_fire = from_valid & from_ready;
    wire [4:0] held_choice = full ? total - 5'd8 : from_payload_last ? 5'd0 : total;

    assign from_ready = ~flushing & (to_ready | ~leaves);
    assign to_valid = flushing | (from_valid & leaves);
    assign to_payload_size = to_payload_size_choice[3:0];
    assign to_payload_last = flushing | (from_payload_last & ~spills);
    assign to_payload_row[5:0] = merged_0;
    assign to_payload_row[11:6] = merged_1;
    assign to_payload_row[17:12] = merged_2;
    assign to_payload_row[23:18] = merged_3;
    assign to_payload_row[29:24] = merged_4;
    assign to_payload_row[35:30] = merged_5;
    assign to_payload_row[41:36] = merged_6;
    assign to_payload_row[47:42] = turn_turned[47:42];

    rotator_lanes8_5a18bb turn (
        .by     (held),
        .row    (from_payload_row),
        .turned (turn_turned)
    );

    always @(posedge clock) begin
        if (from_fire) begin
            waiting[5:0] <= full ? turn_turned[5:0] : merged_0;
            waiting[11:6] <= full ? turn_turned[11:6] : merged_1;
            waiting[17:12] <= full ? turn_turned[17:12] : merged_2;
            waiting[23:18] <= full ? turn_turned[23:18] : merged_3;
            waiting[29:24] <= full ? turn_turned[29:24] : merged_4;
            waiting[35:30] <= full ? turn_turned[35:30] : merged_5;
            waiting[41:36] <= full ? turn_turned[41:36] : merged_6;
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
