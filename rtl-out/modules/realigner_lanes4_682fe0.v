// realigner_lanes4_682fe0: Packs compact rows into rows of exactly `lanes` elements, in order.
// A row leaves as soon as `lanes` elements are there. Every sequence ends with one row marked
// `last` that carries what is left, 0 to `lanes` elements. A row that comes in sends at most
// one row out; only the rest behind a `last` row may need a cycle of its own.
// Source generators/spatten/realigner.ts.
// Parameters payload = u(8), lanes = 4.
// Reset: reset synchronous, active high.
// IR 407a5320. Do not edit.
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

    wire [3:0] from_ready_sum = {2'd0, held} + {1'd0, from_payload_size};
    wire from_ready_at_least = from_ready_sum >= 4'd4;
    wire from_ready_or = from_ready_at_least | from_payload_last;
    wire [3:0] to_payload_size_choice = flushing ? {2'd0, held} : from_ready_at_least ? 4'd4 :
            from_ready_sum;
    wire to_payload_last_above = from_ready_sum > 4'd4;
    wire [7:0] to_payload_row_choice = (held > 2'd0) ? waiting[7:0] : turn_turned[7:0];
    wire [7:0] to_payload_row_choice_1 = (held > 2'd1) ? waiting[15:8] : turn_turned[15:8];
    wire [7:0] to_payload_row_choice_2 = (held > 2'd2) ? waiting[23:16] : turn_turned[23:16];
    wire from_fire = from_valid & from_ready;
    wire [3:0] held_choice = from_ready_at_least ? from_ready_sum - 4'd4 : from_payload_last ?
            4'd0 : from_ready_sum;

    assign from_ready = ~flushing & (to_ready | ~from_ready_or);
    assign to_valid = flushing | (from_valid & from_ready_or);
    assign to_payload_size = to_payload_size_choice[2:0];
    assign to_payload_last = flushing | (from_payload_last & ~to_payload_last_above);
    assign to_payload_row[7:0] = to_payload_row_choice;
    assign to_payload_row[15:8] = to_payload_row_choice_1;
    assign to_payload_row[23:16] = to_payload_row_choice_2;
    assign to_payload_row[31:24] = turn_turned[31:24];

    rotator_lanes4_682fe0 turn (
        .by     (held),
        .row    (from_payload_row),
        .turned (turn_turned)
    );

    always @(posedge clock) begin
        if (from_fire) begin
            waiting[7:0] <= from_ready_at_least ? turn_turned[7:0] : to_payload_row_choice;
            waiting[15:8] <= from_ready_at_least ? turn_turned[15:8] : to_payload_row_choice_1;
            waiting[23:16] <= from_ready_at_least ? turn_turned[23:16] : to_payload_row_choice_2;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            held <= 2'd0;
            flushing <= 1'd0;
        end else begin
            if (from_fire) begin
                held <= held_choice[1:0];
                flushing <= from_payload_last & to_payload_last_above;
            end else if (flushing & to_ready) begin
                held <= 2'd0;
                flushing <= 1'd0;
            end
        end
    end

    wire _unused_ok = &{1'b0, to_payload_size_choice[3], held_choice[3:2]};
endmodule
`default_nettype wire
