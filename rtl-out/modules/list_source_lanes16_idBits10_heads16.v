// list_source_lanes16_idBits10_heads16: What stays after a layer, as the output writer takes
// it: for each item on `lists` the numbers of the tokens, by a walk through the list, then
// those of the heads.
// Source generators/spatten/attention/list-source.ts.
// Parameters lanes = 16, idBits = 10, heads = 16.
// Reset: reset synchronous, active high.
// IR 3d8bd52b. Do not edit.
`default_nettype none
module list_source_lanes16_idBits10_heads16 (
    input  wire         clock,
    input  wire         reset,

    input  wire         lists_valid,
    output wire         lists_ready,
    input  wire         lists_payload,

    // The heads that are left.
    input  wire [ 15:0] heads,

    output wire         walks_valid,
    input  wire         walks_ready,
    output wire         walks_payload,

    input  wire         ids_valid,
    output wire         ids_ready,
    input  wire [ 15:0] ids_payload_filled,
    input  wire         ids_payload_last,
    input  wire [159:0] ids_payload_row,

    output wire         numbers_valid,
    input  wire         numbers_ready,
    output reg  [  4:0] numbers_payload_filled,
    output reg          numbers_payload_last,
    output reg  [255:0] numbers_payload_row
);
    localparam [1:0] STATE_IDLE   = 2'd0;
    localparam [1:0] STATE_ASK    = 2'd1;
    localparam [1:0] STATE_TOKENS = 2'd2;
    localparam [1:0] STATE_HEADS  = 2'd3;

    reg [1:0] state;
    reg [15:0] left;

    wire [2:0] numbers_payload_filled_sum = {1'd0, {1'd0, ids_payload_filled[0]} +
            {1'd0, ids_payload_filled[1]}} + {1'd0, {1'd0, ids_payload_filled[2]} +
            {1'd0, ids_payload_filled[3]}};
    wire [2:0] numbers_payload_filled_sum_1 = {1'd0, {1'd0, ids_payload_filled[4]} +
            {1'd0, ids_payload_filled[5]}} + {1'd0, {1'd0, ids_payload_filled[6]} +
            {1'd0, ids_payload_filled[7]}};
    wire [3:0] numbers_payload_filled_sum_2 = {1'd0, numbers_payload_filled_sum} +
            {1'd0, numbers_payload_filled_sum_1};
    wire [2:0] numbers_payload_filled_sum_3 = {1'd0, {1'd0, ids_payload_filled[8]} +
            {1'd0, ids_payload_filled[9]}} + {1'd0, {1'd0, ids_payload_filled[10]} +
            {1'd0, ids_payload_filled[11]}};
    wire [2:0] numbers_payload_filled_sum_4 = {1'd0, {1'd0, ids_payload_filled[12]} +
            {1'd0, ids_payload_filled[13]}} + {1'd0, {1'd0, ids_payload_filled[14]} +
            {1'd0, ids_payload_filled[15]}};
    wire [3:0] numbers_payload_filled_sum_5 = {1'd0, numbers_payload_filled_sum_3} +
            {1'd0, numbers_payload_filled_sum_4};
    wire numbers_payload_row_or = left[0] | left[1];
    wire numbers_payload_row_or_1 = numbers_payload_row_or | left[2] | left[3];
    wire numbers_payload_row_or_2 = left[4] | left[5];
    wire numbers_payload_row_or_3 = numbers_payload_row_or_1 | numbers_payload_row_or_2 | left[6] |
            left[7];
    wire [3:0] numbers_payload_row_choice = numbers_payload_row_or ? (left[0] ? 4'd0 : 4'd1) :
            left[2] ? 4'd2 : 4'd3;
    wire [3:0] numbers_payload_row_choice_1 = numbers_payload_row_or_2 ? (left[4] ? 4'd4 : 4'd5) :
            left[6] ? 4'd6 : 4'd7;
    wire [3:0] numbers_payload_row_choice_2 = numbers_payload_row_or_1 ?
            numbers_payload_row_choice : numbers_payload_row_choice_1;
    wire numbers_payload_row_or_4 = left[8] | left[9];
    wire [3:0] numbers_payload_row_choice_3 = numbers_payload_row_or_4 ? (left[8] ? 4'd8 : 4'd9) :
            left[10] ? 4'd10 : 4'd11;
    wire [3:0] numbers_payload_row_choice_4 = (left[12] | left[13]) ? (left[12] ? 4'd12 : 4'd13) :
            left[14] ? 4'd14 : 4'd15;
    wire [3:0] numbers_payload_row_choice_5 = (numbers_payload_row_or_4 | left[10] | left[11]) ?
            numbers_payload_row_choice_3 : numbers_payload_row_choice_4;
    wire [3:0] numbers_payload_row_choice_6 = numbers_payload_row_or_3 ?
            numbers_payload_row_choice_2 : numbers_payload_row_choice_5;
    wire lists_fire = lists_valid & lists_ready;
    wire walks_fire = walks_valid & walks_ready;
    wire ids_fire = ids_valid & ids_ready;
    wire numbers_fire = numbers_valid & numbers_ready;

    assign lists_ready = state == STATE_IDLE;
    assign walks_valid = state == STATE_ASK;
    assign walks_payload = 1'd1;
    assign ids_ready = (state == STATE_TOKENS) & numbers_ready;
    assign numbers_valid = ((state == STATE_TOKENS) & ids_valid) | (state == STATE_HEADS);

    always @* begin
        numbers_payload_filled = {1'd0, numbers_payload_filled_sum_2} +
                {1'd0, numbers_payload_filled_sum_5};
        numbers_payload_last = 1'd0;
        numbers_payload_row = {{6'd0, ids_payload_row[159:150]}, {6'd0, ids_payload_row[149:140]},
                {6'd0, ids_payload_row[139:130]}, {6'd0, ids_payload_row[129:120]},
                {6'd0, ids_payload_row[119:110]}, {6'd0, ids_payload_row[109:100]},
                {6'd0, ids_payload_row[99:90]}, {6'd0, ids_payload_row[89:80]},
                {6'd0, ids_payload_row[79:70]}, {6'd0, ids_payload_row[69:60]},
                {6'd0, ids_payload_row[59:50]}, {6'd0, ids_payload_row[49:40]},
                {6'd0, ids_payload_row[39:30]}, {6'd0, ids_payload_row[29:20]},
                {6'd0, ids_payload_row[19:10]}, {6'd0, ids_payload_row[9:0]}};
        if (state == STATE_HEADS) begin
            numbers_payload_filled = 5'd1;
            numbers_payload_last = (left & (left - 16'd1)) == 16'd0;
            numbers_payload_row = {{12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}, {12'd0, numbers_payload_row_choice_6},
                    {12'd0, numbers_payload_row_choice_6}};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_IDLE;
        end else begin
            case (state)
                STATE_IDLE: begin
                    if (lists_fire) state <= STATE_ASK;
                end
                STATE_ASK: begin
                    if (walks_fire) state <= STATE_TOKENS;
                end
                STATE_TOKENS: begin
                    if (ids_fire & ids_payload_last) state <= STATE_HEADS;
                end
                STATE_HEADS: begin
                    if (numbers_fire) begin
                        if ((left & (left - 16'd1)) == 16'd0) state <= STATE_IDLE;
                    end
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        case (state)
            STATE_IDLE: begin
                if (lists_fire) left <= heads;
            end
            STATE_HEADS: begin
                if (numbers_fire) left <= left & (left - 16'd1);
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, lists_payload};
endmodule
`default_nettype wire
