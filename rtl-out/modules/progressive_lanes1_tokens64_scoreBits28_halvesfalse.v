// progressive_lanes1_tokens64_scoreBits28_halvesfalse: SpAtten's progressive quantisation (HPCA
// 2021, section III-D): asks query-key for the scores of a query by the upper bits of its keys
// and, if the largest probability falls short of a threshold, for those with the lower bits
// too, once. Queries without a threshold follow each other at once; behind another one the next
// waits for its decision. The contract is golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/progressive.ts.
// Parameters recompute = incremental, lanes = 1, tokens = 64, scoreBits = 28, halves = false.
// Reset: reset synchronous, active high.
// IR 6f991850. Do not edit.
`default_nettype none
module progressive_lanes1_tokens64_scoreBits28_halvesfalse (
    input  wire        clock,
    input  wire        reset,

    // In steps of 1 / 4096; 0 where no lower bits are to be fetched.
    input  wire        queries_valid,
    output wire        queries_ready,
    input  wire [12:0] queries_payload_threshold,

    // What query-key is to do next: `fresh` with the next query, else with the same again.
    output wire        passes_valid,
    input  wire        passes_ready,
    output wire [ 1:0] passes_payload_operand,
    output wire        passes_payload_fresh,

    input  wire        scores_valid,
    output wire        scores_ready,
    input  wire        scores_payload_filled,
    input  wire        scores_payload_last,
    input  wire [27:0] scores_payload_row,

    output wire        totals_valid,
    input  wire        totals_ready,
    output wire        totals_payload_filled,
    output wire        totals_payload_last,
    output wire [27:0] totals_payload_row,

    // The largest probability of each pass, and whether its probabilities count.
    input  wire        peaks_valid,
    output wire        peaks_ready,
    input  wire [11:0] peaks_payload,

    output wire        verdicts_valid,
    input  wire        verdicts_ready,
    output wire        verdicts_payload,

    // The lower bits of the head are waited for, and are there.
    output wire        wants,
    input  wire        has,

    // One item a query, for counters.
    output wire        decided_valid,
    input  wire        decided_ready,
    output wire        decided_payload_fetchesLsb,

    output wire        busy
);
    localparam [1:0] QUERY  = 2'd0;
    localparam [1:0] DECIDE = 2'd1;
    localparam [1:0] WAIT_  = 2'd2;
    localparam [1:0] SECOND = 2'd3;
    localparam [1:0] UPPER    = 2'd0;
    localparam [1:0] RESIDUAL = 2'd1;

    reg [1:0] state;
    reg [12:0] limit;
    reg [4:0] awaited;
    reg full;
    reg fetches;
    wire room;
    reg [1:0] operand;
    wire adder_passes_ready;
    wire adder_scores_ready;
    wire adder_totals_valid;
    wire adder_totals_payload_filled;
    wire adder_totals_payload_last;
    wire [27:0] adder_totals_payload_row;

    wire passes_fire = passes_valid & passes_ready;
    wire second_1 = state == SECOND;
    wire never = queries_payload_threshold == 13'd0;
    wire free = ~full | decided_ready;
    wire offers = second_1 | ((state == QUERY) & queries_valid & (~never | free));
    wire isFinal = awaited != 5'd0;
    wire known = isFinal | ((state == DECIDE) & free);
    wire fallsShort = ~isFinal & ({1'd0, peaks_payload} < limit);
    wire hasRoom = awaited != 5'd16;
    wire peaks_fire = peaks_valid & peaks_ready;
    wire decides = peaks_fire & ~isFinal;
    wire queries_fire = queries_valid & queries_ready;
    wire more = passes_fire & (second_1 | never);
    wire fewer = peaks_fire & isFinal;

    assign queries_ready = passes_fire & ~second_1;
    assign passes_valid = offers & room;
    assign passes_payload_operand = operand;
    assign passes_payload_fresh = ~second_1;
    assign scores_ready = adder_scores_ready;
    assign totals_valid = adder_totals_valid;
    assign totals_payload_filled = adder_totals_payload_filled;
    assign totals_payload_last = adder_totals_payload_last;
    assign totals_payload_row = adder_totals_payload_row;
    assign peaks_ready = verdicts_ready & known;
    assign verdicts_valid = peaks_valid & known;
    assign verdicts_payload = ~fallsShort;
    assign wants = state == WAIT_;
    assign decided_valid = full;
    assign decided_payload_fetchesLsb = fetches;
    assign busy = (state != QUERY) | (awaited != 5'd0) | full;
    assign room = hasRoom & adder_passes_ready;

    increment_adder_lanes1_rows64_scoreBits28 adder (
        .clock                 (clock),
        .reset                 (reset),
        .passes_valid          (passes_fire),
        .passes_ready          (adder_passes_ready),
        .passes_payload_stores (~(second_1 | never)),
        .passes_payload_adds   (second_1),
        .scores_valid          (scores_valid),
        .scores_ready          (adder_scores_ready),
        .scores_payload_filled (scores_payload_filled),
        .scores_payload_last   (scores_payload_last),
        .scores_payload_row    (scores_payload_row),
        .totals_valid          (adder_totals_valid),
        .totals_ready          (totals_ready),
        .totals_payload_filled (adder_totals_payload_filled),
        .totals_payload_last   (adder_totals_payload_last),
        .totals_payload_row    (adder_totals_payload_row)
    );

    always @* begin
        operand = UPPER;
        if (second_1) operand = RESIDUAL;
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= QUERY;
            awaited <= 5'd0;
            full <= 1'd0;
        end else begin
            if (decided_ready) full <= 1'd0;
            if (decides | (queries_fire & never)) full <= 1'd1;
            if (more & ~fewer) begin
                awaited <= awaited + 5'd1;
            end else if (fewer & ~more) begin
                awaited <= awaited - 5'd1;
            end
            case (state)
                QUERY: begin
                    if (queries_fire & ~never) state <= DECIDE;
                end
                DECIDE: begin
                    if (decides) begin
                        state <= QUERY;
                        if (fallsShort) state <= WAIT_;
                    end
                end
                WAIT_: begin
                    if (has) state <= SECOND;
                end
                SECOND: begin
                    if (passes_fire) state <= QUERY;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (decides | (queries_fire & never)) fetches <= fallsShort & decides;
        case (state)
            QUERY: begin
                if (queries_fire & ~never) limit <= queries_payload_threshold;
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
