// survivors_9afd42: The list of what is left, of tokens or of heads, and the scores of all by
// number. Amounts are added by position, one a cycle. An order works through the numbers or the
// list, one a cycle, and ranks with a top-k engine outside. Source: SpAtten (HPCA 2021),
// section III.
// Source generators/spatten/cascade/survivors.ts.
// Parameters count = 1024, scoreBits = 40, amountBits = 34, listLanes = 16, topKLanes = 16,
// depth = 1024, keyWidth = 41, trace = false.
// Reset: reset synchronous, active high.
// IR 2f9c573a. Do not edit.
`default_nettype none
module survivors_9afd42 (
    input  wire         clock,
    input  wire         reset,

    // Taken while nothing else is at work.
    input  wire         orders_valid,
    output wire         orders_ready,
    input  wire         orders_payload_restart,
    input  wire         orders_payload_append,
    input  wire         orders_payload_rescale,
    input  wire         orders_payload_relist,
    input  wire         orders_payload_rank,
    input  wire [ 10:0] orders_payload_total,
    input  wire [ 10:0] orders_payload_keep,
    input  wire [ 15:0] orders_payload_protectFirst,
    input  wire [ 15:0] orders_payload_protectLast,

    input  wire         adds_valid,
    input  wire [  9:0] adds_position,
    input  wire [ 33:0] adds_amount,

    // Reads a row of the list from outside, while no order is at work; it follows a cycle later and
    // stays until the next.
    input  wire         read_enable,
    input  wire [  5:0] read_row,

    output wire [159:0] row,

    output wire         jobs_valid,
    input  wire         jobs_ready,
    output wire [ 11:0] jobs_payload_n,
    output wire [ 11:0] jobs_payload_k,
    output wire [ 15:0] jobs_payload_seed,

    output wire         keys_valid,
    input  wire         keys_ready,
    output wire [655:0] keys_payload,

    input  wire         kept_valid,
    output wire         kept_ready,
    input  wire [  4:0] kept_payload_size,
    input  wire         kept_payload_last,
    input  wire [159:0] kept_payload_row_index,
    input  wire [655:0] kept_payload_row_key,

    output wire [ 10:0] total,
    output wire [ 10:0] left,

    // A number that takes its place in the list; the first place begins the list anew.
    output wire         listed_valid,
    output wire [  9:0] listed_place,
    output wire [  9:0] listed_number,

    // Something is at work.
    output wire         busy
);
    localparam [2:0] IDLE  = 3'd0;
    localparam [2:0] SWEEP = 3'd1;
    localparam [2:0] RANK  = 3'd2;
    localparam [2:0] FEED  = 3'd3;
    localparam [2:0] KEEP  = 3'd4;
    localparam [1:0] NOTHING = 2'd0;
    localparam [1:0] WORD    = 2'd1;
    localparam [1:0] HALF    = 2'd2;

    reg [159:0] list_ [0:63];
    reg [2:0] state;
    reg [10:0] total_register;
    reg [10:0] left_register;
    reg own_restart;
    reg own_append;
    reg own_rescale;
    reg own_relist;
    reg own_rank;
    reg [10:0] own_total;
    reg [10:0] own_keep;
    reg [15:0] own_protectFirst;
    reg [15:0] own_protectLast;
    reg halves;
    reg high;
    reg [10:0] number;
    reg [10:0] place;
    reg [3:0] element;
    reg [159:0] listRow;
    reg [3:0] lane;
    reg adding;
    reg [33:0] amount;
    reg keying;
    reg moving;
    reg [10:0] movedTo;
    reg [1:0] scores_addend;
    wire [39:0] scores_word;
    wire scores_changed_valid;
    wire [9:0] scores_changed_address;
    wire [39:0] scores_changed_word;
    reg keyed;
    reg first;
    reg last_found;
    reg lastKey;
    reg [3:0] keyLane;
    reg [655:0] gathered;
    reg full;

    wire busy_1 = adds_valid | adding | scores_changed_valid | moving | (state != IDLE);
    wire ranks = own_rank & (own_keep < left_register);
    wire keeping = state == KEEP;
    wire endsRow = kept_payload_size <= ({1'd0, element} + 5'd1);
    wire sweeping = state == SWEEP;
    wire lists = moving | (sweeping & (own_restart | own_append | own_relist));
    wire [10:0] listed_place_choice = moving ? movedTo : place;
    wire [9:0] listed = moving ? listRow[({4'd0, lane} * 8'd10) +: 10] : number[9:0];
    wire feeding = state == FEED;
    wire inside_ = adds_valid | feeding | keeping;
    wire [9:0] listRow_choice = feeding ? place[9:0] : kept_payload_row_index[({4'd0, element} *
            8'd10) +: 10];
    wire [9:0] listRow_choice_1 = adds_valid ? adds_position : listRow_choice;
    wire [5:0] listRow_choice_2 = inside_ ? listRow_choice_1[9:4] : read_row;
    wire moves = keeping & kept_valid & (kept_payload_size != 5'd0);
    wire endsFeed = ({1'd0, place} + 12'd1) == {1'd0, left_register};
    wire fills = lastKey | (keyLane == 4'd15);
    wire [10:0] left_register_choice = orders_payload_relist ? total_register : left_register +
            {10'd0, orders_payload_append};
    wire halve = orders_payload_rescale & high;
    wire state_or = orders_payload_restart | orders_payload_append | orders_payload_relist;
    wire orders_fire = orders_valid & orders_ready;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire kept_fire = kept_valid & kept_ready;
    wire [16:0] first_sum = {7'd0, listRow[({4'd0, lane} * 8'd10) +: 10]} + {1'd0, own_protectLast};

    assign orders_ready = ~busy_1;
    assign row = listRow;
    assign jobs_valid = (state == RANK) & ranks;
    assign jobs_payload_n = {1'd0, left_register};
    assign jobs_payload_k = {1'd0, own_keep};
    assign jobs_payload_seed = 16'd44257;
    assign keys_valid = full;
    assign keys_payload = gathered;
    assign kept_ready = keeping & endsRow;
    assign total = total_register;
    assign left = left_register;
    assign listed_valid = lists;
    assign listed_place = listed_place_choice[9:0];
    assign listed_number = listed;
    assign busy = busy_1;

    accumulator_bank_bits40_amountBits34 scores (
        .clock           (clock),
        .reset           (reset),
        .address         (sweeping ? number[9:0] : listRow[({4'd0, lane} * 8'd10) +: 10]),
        .enable          (adding | (sweeping & (own_restart | own_append | halves))),
        .addend          (scores_addend),
        .amount          (adding ? amount : 34'd0),
        .word            (scores_word),
        .changed_valid   (scores_changed_valid),
        .changed_address (scores_changed_address),
        .changed_word    (scores_changed_word)
    );

    always @* begin
        scores_addend = NOTHING;
        if (adding) begin
            scores_addend = WORD;
        end else if (halves) begin
            scores_addend = HALF;
        end
    end

    always @(posedge clock) begin
        if (inside_ | read_enable) listRow <= list_[listRow_choice_2];
        if (lists) begin
            if (listed_place_choice[3:0] == 4'd0) list_[listed_place_choice[9:4]][9:0] <= listed;
            if (listed_place_choice[3:0] == 4'd1) list_[listed_place_choice[9:4]][19:10] <= listed;
            if (listed_place_choice[3:0] == 4'd2) list_[listed_place_choice[9:4]][29:20] <= listed;
            if (listed_place_choice[3:0] == 4'd3) list_[listed_place_choice[9:4]][39:30] <= listed;
            if (listed_place_choice[3:0] == 4'd4) list_[listed_place_choice[9:4]][49:40] <= listed;
            if (listed_place_choice[3:0] == 4'd5) list_[listed_place_choice[9:4]][59:50] <= listed;
            if (listed_place_choice[3:0] == 4'd6) list_[listed_place_choice[9:4]][69:60] <= listed;
            if (listed_place_choice[3:0] == 4'd7) list_[listed_place_choice[9:4]][79:70] <= listed;
            if (listed_place_choice[3:0] == 4'd8) list_[listed_place_choice[9:4]][89:80] <= listed;
            if (listed_place_choice[3:0] == 4'd9) list_[listed_place_choice[9:4]][99:90] <= listed;
            if (listed_place_choice[3:0] == 4'd10) list_[listed_place_choice[9:4]][109:100] <=
                    listed;
            if (listed_place_choice[3:0] == 4'd11) list_[listed_place_choice[9:4]][119:110] <=
                    listed;
            if (listed_place_choice[3:0] == 4'd12) list_[listed_place_choice[9:4]][129:120] <=
                    listed;
            if (listed_place_choice[3:0] == 4'd13) list_[listed_place_choice[9:4]][139:130] <=
                    listed;
            if (listed_place_choice[3:0] == 4'd14) list_[listed_place_choice[9:4]][149:140] <=
                    listed;
            if (listed_place_choice[3:0] == 4'd15) list_[listed_place_choice[9:4]][159:150] <=
                    listed;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            total_register <= 11'd0;
            left_register <= 11'd0;
            high <= 1'd0;
            element <= 4'd0;
            adding <= 1'd0;
            keying <= 1'd0;
            moving <= 1'd0;
            keyed <= 1'd0;
            last_found <= 1'd0;
            lastKey <= 1'd0;
            keyLane <= 4'd0;
            full <= 1'd0;
        end else begin
            adding <= adds_valid;
            keying <= feeding;
            moving <= moves;
            if (scores_changed_valid & scores_changed_word[39]) high <= 1'd1;
            keyed <= keying;
            last_found <= feeding & endsFeed;
            lastKey <= last_found;
            if (keyed) keyLane <= fills ? 4'd0 : keyLane + 4'd1;
            full <= keyed & fills;
            case (state)
                IDLE: begin
                    if (orders_fire) begin
                        total_register <= orders_payload_restart ? orders_payload_total :
                                total_register + {10'd0, orders_payload_append};
                        left_register <= orders_payload_restart ? orders_payload_total :
                                left_register_choice;
                        if (orders_payload_restart | halve) high <= 1'd0;
                        state <= RANK;
                        if (state_or | halve) state <= SWEEP;
                    end
                end
                SWEEP: begin
                    if (({1'd0, number} + 12'd1) == {1'd0, total_register}) state <= RANK;
                end
                RANK: begin
                    if (!ranks) begin
                        state <= IDLE;
                    end else if (jobs_fire) begin
                        state <= FEED;
                    end
                end
                FEED: begin
                    if (endsFeed) state <= KEEP;
                end
                KEEP: begin
                    if (kept_valid) element <= endsRow ? 4'd0 : element + 4'd1;
                    if (kept_fire & kept_payload_last) begin
                        left_register <= own_keep;
                        state <= IDLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        lane <= listRow_choice_1[3:0];
        amount <= adds_amount;
        movedTo <= place;
        first <= ({6'd0, listRow[({4'd0, lane} * 8'd10) +: 10]} < own_protectFirst) |
                (first_sum >= {6'd0, total_register});
        if (keyed) begin
            gathered[({6'd0, keyLane} * 10'd41) +: 41] <= first ? 41'h10000000000 :
                    {1'd0, scores_word};
        end
        case (state)
            IDLE: begin
                if (orders_fire) begin
                    own_restart <= orders_payload_restart;
                    own_append <= orders_payload_append;
                    own_rescale <= orders_payload_rescale;
                    own_relist <= orders_payload_relist;
                    own_rank <= orders_payload_rank;
                    own_total <= orders_payload_total;
                    own_keep <= orders_payload_keep;
                    own_protectFirst <= orders_payload_protectFirst;
                    own_protectLast <= orders_payload_protectLast;
                    halves <= halve;
                    number <= orders_payload_append ? total_register : 11'd0;
                    place <= orders_payload_append ? left_register : 11'd0;
                end
            end
            SWEEP: begin
                number <= number + 11'd1;
                place <= place + 11'd1;
            end
            RANK: place <= 11'd0;
            FEED: begin
                number <= number + 11'd1;
                place <= place + 11'd1;
                if (endsFeed) place <= 11'd0;
            end
            KEEP: begin
                if (moves) place <= place + 11'd1;
            end
            default: ;
        endcase
    end

`ifdef FORMAL
    wire a_number_moves_towards_the_front_at_most = place <=
            {1'd0, kept_payload_row_index[({4'd0, element} * 8'd10) +: 10]};
    always @(posedge clock) begin
        if (!reset) begin
            if (keys_valid) begin
                the_engine_takes_the_keys_of_its_job: assert (keys_ready);
            end
            case (state)
                KEEP: begin
                    if (moves) begin
                        a_number_moves_towards_the_front: assert
                                (a_number_moves_towards_the_front_at_most);
                    end
                    if (kept_fire & kept_payload_last) begin
                        as_many_stay_as_were_asked_for: assert (({1'd0, place} + {11'd0, moves}) ==
                                {1'd0, own_keep});
                    end
                end
                default: ;
            endcase
        end
    end
`endif

    wire _unused_ok = &{1'b0, keys_ready, kept_payload_row_key, own_rescale, own_total,
            scores_changed_address, scores_changed_word[38:0], listed_place_choice[10]};
endmodule
`default_nettype wire
