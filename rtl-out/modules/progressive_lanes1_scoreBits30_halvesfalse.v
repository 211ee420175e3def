// progressive_lanes1_scoreBits30_halvesfalse: SpAtten's progressive quantisation (HPCA 2021,
// section III-D): asks query-key for the scores of a query by the upper bits of its keys, has
// the softmax try them, and, if the largest probability falls short of a threshold, asks for
// those with the lower bits too, once. Queries are tried one behind the other, before the
// decision on those ahead of them; their first scores are kept until it is clear that they
// leave, and sent once more where one ahead had to wait. Rows leave in the order of the
// queries. The contract is golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/progressive.ts.
// Parameters recompute = incremental, lanes = 1, tokens = 1024, scoreBits = 30, halves = false,
// held = 4.
// Reset: reset synchronous, active high.
// IR 7e9178c0. Do not edit.
`default_nettype none
module progressive_lanes1_scoreBits30_halvesfalse (
    input  wire        clock,
    input  wire        reset,

    // The threshold in steps of 1 / 4096; 0 where no lower bits are to be fetched.
    input  wire        queries_valid,
    output wire        queries_ready,
    input  wire [12:0] queries_payload_threshold,
    input  wire [15:0] queries_payload_scale_multiplier,
    input  wire [ 5:0] queries_payload_scale_shift,

    // What query-key is to do next: `fresh` with the next query, which is in `slot` from then on,
    // else with that of the slot again.
    output wire        passes_valid,
    input  wire        passes_ready,
    output wire [ 1:0] passes_payload_operand,
    output wire        passes_payload_fresh,
    output wire [ 1:0] passes_payload_slot,

    input  wire        scores_valid,
    output wire        scores_ready,
    input  wire        scores_payload_filled,
    input  wire        scores_payload_last,
    input  wire [29:0] scores_payload_row,

    // 1 while what comes on `scores` is of a second pass.
    output wire        second,

    output wire        totals_valid,
    input  wire        totals_ready,
    output wire        totals_payload_filled,
    output wire        totals_payload_last,
    output wire [29:0] totals_payload_row,

    // For each row of `totals`, with its first beat.
    output wire        scales_valid,
    input  wire        scales_ready,
    output wire [15:0] scales_payload_multiplier,
    output wire [ 5:0] scales_payload_shift,

    // The largest probability of each row, and whether its probabilities count.
    input  wire        peaks_valid,
    output wire        peaks_ready,
    input  wire [11:0] peaks_payload,

    output wire        verdicts_valid,
    input  wire        verdicts_ready,
    output wire        verdicts_payload,

    // The slot of the first query that has not left.
    output wire [ 1:0] oldest,

    // While `wants`, the lower bits of the head of the query in `asker` are asked for; they are
    // there when `has`.
    output wire [ 1:0] asker,
    output wire        wants,
    input  wire        has,

    // With `wants`: no key of that head is being read.
    output wire        settled,

    // Every query has a head of its own: lower bits may come while other queries are at work. Held
    // while there are queries.
    input  wire        ahead,

    // One item a query, when all passes over its keys are done.
    output wire        decided_valid,
    input  wire        decided_ready,
    output wire        decided_payload_fetchesLsb,

    output wire        busy
);
    localparam [1:0] STATE_DECIDE = 2'd0;
    localparam [1:0] STATE_WANT   = 2'd1;
    localparam [1:0] STATE_SECOND = 2'd2;
    localparam [1:0] STATE_TOTAL  = 2'd3;
    localparam [1:0] UPPER    = 2'd0;
    localparam [1:0] RESIDUAL = 2'd1;

    reg [34:0] settings [0:3];
    reg [9:0] lasts [0:3];
    reg [1:0] state;
    reg [2:0] issued;
    reg [2:0] arrived;
    reg [2:0] tried;
    reg [2:0] judged;
    reg [2:0] supplied;
    reg [2:0] done;
    reg [3:0] asks;
    reg [1:0] operand;
    reg [2:0] behind;
    reg [9:0] taken;
    reg [9:0] sent;
    reg wasForGood;
    reg full;
    reg scaleFull;
    reg [15:0] scale_multiplier;
    reg [5:0] scale_shift;
    reg told;
    reg fetches;
    wire kinds_kinds_valid;
    wire kinds_kinds_payload;
    wire kinds_kinds_ready;
    wire kind_fifo_push_ready;
    wire kind_fifo_pop_valid;
    wire kind_fifo_pop_payload;
    wire [4:0] kind_fifo_level;
    wire store_2_total_filled;
    wire store_2_total_last;
    wire [29:0] store_2_total_row;
    reg [4:0] leaving;

    wire mayBegin = ((state == STATE_DECIDE) | (state == STATE_TOTAL)) & (issued != (done + 3'd4));
    wire again = state == STATE_SECOND;
    wire [2:0] passes_payload_slot_choice = again ? done : issued;
    wire isSecond = (state == STATE_TOTAL) & (arrived == behind);
    wire begins = sent == 10'd0;
    wire total = isSecond & scores_valid;
    wire waits = judged != done;
    wire asking = waits & asks[done[1:0]];
    wire forGood = begins ? total | (waits & ~asking) : wasForGood;
    wire adds = forGood & (state == STATE_TOTAL);
    wire room = (~full | totals_ready) & (~begins | ~scaleFull | scales_ready);
    wire catchesUp = ~forGood & (tried == arrived) & (sent == taken);
    wire first = scores_valid & ~isSecond & (arrived != issued);
    wire here = adds ? total : ~catchesUp | first;
    wire tells = ~told | decided_ready;
    wire loads = room & here & kinds_kinds_ready & tells;
    wire known = kind_fifo_pop_valid & tells;
    wire [34:0] fallsShort_word = settings[judged[1:0]];
    wire fallsShort = {1'd0, peaks_payload} < fallsShort_word[34:22];
    wire lets = ~fallsShort & (judged == done) & (leaving == 5'd0);
    wire lacks = (supplied != judged) & asks[supplied[1:0]];
    wire wants_1 = lacks & (ahead | (state == STATE_WANT));
    wire live = adds | catchesUp;
    wire complete = forGood | (tried != arrived);
    wire [2:0] last_choice = forGood ? done : tried;
    wire last = live ? scores_payload_last : complete & (sent == lasts[last_choice[1:0]]);
    wire closes = loads & last;
    wire [34:0] never_word = settings[tried[1:0]];
    wire never = never_word[34:22] == 13'd0;
    wire leaves = forGood | (never & (tried == done));
    wire peaks_fire = peaks_valid & peaks_ready;
    wire queries_fire = queries_valid & queries_ready;
    wire sentFinal = closes & leaves;
    wire leftFinal = peaks_fire & kind_fifo_pop_payload;
    wire judges = peaks_fire & ~kind_fifo_pop_payload;
    wire skips = sentFinal & ~forGood;
    wire supplies = (supplied != judged) & (~lacks | (wants_1 & has));
    wire goes = sentFinal | (judges & lets);
    wire isSupplied = supplied != done;
    wire [34:0] scale_multiplier_word = settings[last_choice[1:0]];

    assign queries_ready = mayBegin & passes_ready;
    assign passes_valid = again | (mayBegin & queries_valid);
    assign passes_payload_operand = operand;
    assign passes_payload_fresh = ~again;
    assign passes_payload_slot = passes_payload_slot_choice[1:0];
    assign scores_ready = isSecond ? adds & loads : arrived != issued;
    assign second = isSecond;
    assign totals_valid = full;
    assign totals_payload_filled = store_2_total_filled;
    assign totals_payload_last = store_2_total_last;
    assign totals_payload_row = store_2_total_row;
    assign scales_valid = scaleFull;
    assign scales_payload_multiplier = scale_multiplier;
    assign scales_payload_shift = scale_shift;
    assign peaks_ready = verdicts_ready & known;
    assign verdicts_valid = peaks_valid & known;
    assign verdicts_payload = kind_fifo_pop_payload | lets;
    assign oldest = done[1:0];
    assign asker = supplied[1:0];
    assign wants = wants_1;
    assign settled = ahead | (arrived == issued);
    assign decided_valid = told;
    assign decided_payload_fetchesLsb = fetches;
    assign busy = (issued != done) | (leaving != 5'd0) | told | full;
    assign kinds_kinds_valid = closes;
    assign kinds_kinds_payload = leaves;
    assign kinds_kinds_ready = kind_fifo_push_ready;

    stream_fifo_depth16_1fa31e kind_fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (kinds_kinds_valid),
        .push_ready   (kind_fifo_push_ready),
        .push_payload (kinds_kinds_payload),
        .pop_valid    (kind_fifo_pop_valid),
        .pop_ready    (peaks_fire),
        .pop_payload  (kind_fifo_pop_payload),
        .level        (kind_fifo_level)
    );

    score_store_lanes1_rows1024_scoreBits30 store_2 (
        .clock             (clock),
        .scores_filled     (scores_payload_filled),
        .scores_row        (scores_payload_row),
        .store             (first),
        .storePlace_slot   (arrived[1:0]),
        .storePlace_number (taken),
        .load              (loads),
        .loadPlace_slot    (last_choice[1:0]),
        .loadPlace_number  (sent),
        .takesIncoming     (live),
        .takesStored       (~catchesUp),
        .last              (last),
        .total_filled      (store_2_total_filled),
        .total_last        (store_2_total_last),
        .total_row         (store_2_total_row)
    );

    always @* begin
        operand = UPPER;
        if (again) operand = RESIDUAL;
    end

    always @(posedge clock) begin
        if (queries_fire) begin
            settings[issued[1:0]] <= {queries_payload_threshold, queries_payload_scale_multiplier,
                    queries_payload_scale_shift};
        end
    end

    always @(posedge clock) begin
        if (first) lasts[arrived[1:0]] <= taken;
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_DECIDE;
            issued <= 3'd0;
            arrived <= 3'd0;
            tried <= 3'd0;
            judged <= 3'd0;
            supplied <= 3'd0;
            done <= 3'd0;
            taken <= 10'd0;
            sent <= 10'd0;
            full <= 1'd0;
            scaleFull <= 1'd0;
            told <= 1'd0;
            leaving <= 5'd0;
        end else begin
            if (queries_fire) issued <= issued + 3'd1;
            if (first) begin
                taken <= scores_payload_last ? 10'd0 : taken + 10'd1;
                arrived <= arrived + {2'd0, scores_payload_last};
            end
            if (totals_ready) full <= 1'd0;
            if (scales_ready) scaleFull <= 1'd0;
            if (loads) begin
                full <= 1'd1;
                sent <= last ? 10'd0 : sent + 10'd1;
                if (begins) scaleFull <= 1'd1;
            end
            leaving <= (leaving + {4'd0, sentFinal}) - {4'd0, leftFinal};
            if (judges | skips) judged <= judged + 3'd1;
            if (closes & ~forGood) tried <= tried + 3'd1;
            if (decided_ready) told <= 1'd0;
            if (supplies | (goes & ~isSupplied)) supplied <= supplied + 3'd1;
            if (goes) begin
                done <= done + 3'd1;
                told <= 1'd1;
            end
            case (state)
                STATE_DECIDE: begin
                    if (asking & (~passes_valid | passes_ready)) begin
                        if (isSupplied) begin
                            state <= STATE_SECOND;
                        end else begin
                            state <= STATE_WANT;
                        end
                    end
                end
                STATE_WANT: begin
                    if (isSupplied | has) state <= STATE_SECOND;
                end
                STATE_SECOND: begin
                    if (passes_ready) state <= STATE_TOTAL;
                end
                STATE_TOTAL: begin
                    if (adds & closes) state <= STATE_DECIDE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (loads) begin
            wasForGood <= forGood;
            if (begins) begin
                scale_multiplier <= scale_multiplier_word[21:6];
                scale_shift <= scale_multiplier_word[5:0];
            end
        end
        if (judges) asks[judged[1:0]] <= fallsShort;
        if (goes) fetches <= adds & closes;
        case (state)
            STATE_SECOND: behind <= issued;
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, kind_fifo_level, passes_payload_slot_choice[2], fallsShort_word[21:0],
            last_choice[2], never_word[21:0], scale_multiplier_word[34:22]};
endmodule
`default_nettype wire
