// realigner_lanes4_682fe0: Packs compact rows into rows of exactly `lanes` elements, in order.
// A row leaves as soon as `lanes` elements are there. Every sequence ends with one row marked
// `last` that carries what is left, 0 to `lanes` elements. A row that comes in sends at most
// one row out; only the rest behind a `last` row may need a cycle of its own.
// Source generators/spatten/rows/realigner.ts.
// Parameters payload = u(8), lanes = 4.
// Reset: reset synchronous, active high.
// IR 69f24f10. Do not edit.
`default_nettype none
module realigner_lanes4_682fe0 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [ 2:0] from_payload_size,
    input  wire        from_payload_last,
    input  wire [31:0] from_payload_row,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [ 2:0] to_payload_size,
    output wire        to_payload_last,
    output wire [31:0] to_payload_row
);
    reg [23:0] waiting;
    reg [1:0] held;
    reg flushing;
    wire [31:0] turn_turned;

    wire [3:0] total = {2'd0, held} + {1'd0, from_payload_size};
    wire full = total >= 4'd4;
    wire leaves = full | from_payload_last;
    wire [3:0] to_payload_size_choice = flushing ? {2'd0, held} : full ? 4'd4 : total;
    wire spills = total > 4'd4;
    wire [7:0] merged_0 = (held > 2'd0) ? waiting[7:0] : turn_turned[7:0];
    wire [7:0] merged_1 = (held > 2'd1) ? waiting[15:8] : turn_turned[15:8];
    wire [7:0] merged_2 = (held > 2'd2) ? waiting[23:16] : turn_turned[23:16];
    wire from_fire = from_valid & from_ready;
    wire [3:0] held_choice = full ? total - 4'd4 : from_payload_last ? 4'd0 : total;

    assign from_ready = ~flushing & (to_ready | ~leaves);
    assign to_valid = flushing | (from_valid & leaves);
    assign to_payload_size = to_payload_size_choice[2:0];
    assign to_payload_last = flushing | (from_payload_last & ~spills);
    assign to_payload_row[7:0] = merged_0;
    assign to_payload_row[15:8] = merged_1;
    assign to_payload_row[23:16] = merged_2;
    assign to_payload_row[31:24] = turn_turned[31:24];

    rotator_lanes4_682fe0 turn (
        .by     (held),
        .row    (from_payload_row),
        .turned (turn_turned)
    );

    always @(posedge clock) begin
        if (from_fire) begin
            waiting[7:0] <= full ? turn_turned[7:0] : merged_0;
            waiting[15:8] <= full ? turn_turned[15:8] : merged_1;
            waiting[23:16] <= full ? turn_turned[23:16] : merged_2;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            held <= 2'd0;
            flushing <= 1'd0;
        end else begin
            if (from_fire) begin
                held <= held_choice[1:0];
                flushing <= from_payload_last & spills;
            end else if (flushing & to_ready) begin
                held <= 2'd0;
                flushing <= 1'd0;
            end
        end
    end

    wire _unused_ok = &{1'b0, to_payload_size_choice[3], held_choice[3:2]};
endmodule
`default_nettype wire
