// largest_pass_lanes1_tokens8_scoreBits8: First pass of the softmax by table: keeps a row until
// its largest score is known, a beat a cycle.
// Source generators/spatten/softmax/largest-pass.ts.
// Parameters lanes = 1, tokens = 8, scoreBits = 8, parts = 1, form = table.
// Reset: reset synchronous, active high.
// IR d8289447. Do not edit.
`default_nettype none
module largest_pass_lanes1_tokens8_scoreBits8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        beats_valid,
    output wire        beats_ready,
    input  wire        beats_payload_filled,
    input  wire        beats_payload_first,
    input  wire        beats_payload_last,
    input  wire        beats_payload_drop,
    input  wire [ 7:0] beats_payload_row,
    input  wire [15:0] beats_payload_multiplier,
    input  wire [ 5:0] beats_payload_shift,

    output wire        scores_valid,
    input  wire        scores_ready,
    output wire        scores_payload_filled,
    output wire        scores_payload_last,
    output wire [ 7:0] scores_payload_row,

    // Largest score and scale, for each row of `scores`.
    output wire        largest_valid,
    input  wire        largest_ready,
    output wire [ 7:0] largest_payload_largest,
    output wire [15:0] largest_payload_multiplier,
    output wire [ 5:0] largest_payload_shift
);
    wire store_1_push_ready;
    wire store_1_pop_valid;
    wire store_1_pop_payload_filled;
    wire store_1_pop_payload_last;
    wire [7:0] store_1_pop_payload_row;
    wire waiting_push_ready;
    wire waiting_pop_valid;
    wire [7:0] waiting_pop_payload_largest;
    wire [15:0] waiting_pop_payload_multiplier;
    wire [5:0] waiting_pop_payload_shift;
    wire [2:0] waiting_level;
    reg known;
    reg seen;
    reg beat_first;
    reg beat_complete;
    reg [7:0] beat_largest;
    reg [15:0] scale_multiplier;
    reg [5:0] scale_shift;
    reg [7:0] soFar_largest;
    reg [15:0] soFar_multiplier;
    reg [5:0] soFar_shift;

    wire moves = ~known | waiting_push_ready;
    wire soFar_largest_and = moves & seen;
    wire [7:0] larger = ($signed(beat_largest) > $signed(soFar_largest)) ? beat_largest :
            soFar_largest;

    assign beats_ready = moves & store_1_push_ready;
    assign scores_valid = store_1_pop_valid;
    assign scores_payload_filled = store_1_pop_payload_filled;
    assign scores_payload_last = store_1_pop_payload_last;
    assign scores_payload_row = store_1_pop_payload_row;
    assign largest_valid = waiting_pop_valid;
    assign largest_payload_largest = waiting_pop_payload_largest;
    assign largest_payload_multiplier = waiting_pop_payload_multiplier;
    assign largest_payload_shift = waiting_pop_payload_shift;

    row_fifo_lanes1_depth16_17e80b store_1 (
        .clock                    (clock),
        .reset                    (reset),
        .push_valid               (moves & beats_valid),
        .push_ready               (store_1_push_ready),
        .push_payload_beat_filled (beats_payload_filled),
        .push_payload_beat_last   (beats_payload_last),
        .push_payload_beat_row    (beats_payload_row),
        .push_payload_drop        (beats_payload_drop),
        .pop_valid                (store_1_pop_valid),
        .pop_ready                (scores_ready),
        .pop_payload_filled       (store_1_pop_payload_filled),
        .pop_payload_last         (store_1_pop_payload_last),
        .pop_payload_row          (store_1_pop_payload_row)
    );

    stream_fifo_depth4_e12d49 waiting (
        .clock                   (clock),
        .reset                   (reset),
        .push_valid              (known),
        .push_ready              (waiting_push_ready),
        .push_payload_largest    (soFar_largest),
        .push_payload_multiplier (soFar_multiplier),
        .push_payload_shift      (soFar_shift),
        .pop_valid               (waiting_pop_valid),
        .pop_ready               (largest_ready),
        .pop_payload_largest     (waiting_pop_payload_largest),
        .pop_payload_multiplier  (waiting_pop_payload_multiplier),
        .pop_payload_shift       (waiting_pop_payload_shift),
        .level                   (waiting_level)
    );

    always @(posedge clock) begin
        if (reset) begin
            known <= 1'd0;
        end else begin
            if (moves) known <= seen & beat_complete;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            seen <= 1'd0;
        end else if (moves) begin
            seen <= beats_valid & beats_ready;
        end
    end

    always @(posedge clock) begin
        if (moves) begin
            beat_first <= beats_payload_first;
            beat_complete <= beats_payload_last & ~beats_payload_drop;
            beat_largest <= beats_payload_row;
            scale_multiplier <= beats_payload_multiplier;
            scale_shift <= beats_payload_shift;
        end
    end

    always @(posedge clock) begin
        if (soFar_largest_and) begin
            soFar_largest <= beat_first ? beat_largest : larger;
            soFar_multiplier <= scale_multiplier;
            soFar_shift <= scale_shift;
        end
    end

    wire _unused_ok = &{1'b0, waiting_level};
endmodule
`default_nettype wire
