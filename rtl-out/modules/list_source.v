// list_source: What stays after a layer, as the output writer takes it: for each item on
// `lists` the numbers of the tokens, by a walk through the list, then those of the heads.
// Source generators/spatten/attention/list-source.ts.
// Parameters lanes = 2, idBits = 6, heads = 4.
// Reset: reset synchronous, active high.
// IR 25fd960e. Do not edit.
`default_nettype none
module list_source (
    input  wire        clock,
    input  wire        reset,

    input  wire        lists_valid,
    output wire        lists_ready,
    input  wire        lists_payload,

    // The heads that are left.
    input  wire [ 3:0] heads,

    output wire        walks_valid,
    input  wire        walks_ready,
    output wire        walks_payload,

    input  wire        ids_valid,
    output wire        ids_ready,
    input  wire [ 1:0] ids_payload_filled,
    input  wire        ids_payload_last,
    input  wire [11:0] ids_payload_row,

    output wire        numbers_valid,
    input  wire        numbers_ready,
    output reg  [ 1:0] numbers_payload_filled,
    output reg         numbers_payload_last,
    output reg  [31:0] numbers_payload_row
);
    localparam [1:0] STATE_IDLE   = 2'd0;
    localparam [1:0] STATE_ASK    = 2'd1;
    localparam [1:0] STATE_TOKENS = 2'd2;
    localparam [1:0] STATE_HEADS  = 2'd3;

    reg [1:0] state;
    reg [3:0] left;

    wire [1:0] numbers_payload_row_choice = (left[0] | left[1]) ? (left[0] ? 2'd0 : 2'd1) :
            left[2] ? 2'd2 : 2'd3;
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
        numbers_payload_filled = {1'd0, ids_payload_filled[0]} + {1'd0, ids_payload_filled[1]};
        numbers_payload_last = 1'd0;
        numbers_payload_row = {{10'd0, ids_payload_row[11:6]}, {10'd0, ids_payload_row[5:0]}};
        if (state == STATE_HEADS) begin
            numbers_payload_filled = 2'd1;
            numbers_payload_last = (left & (left - 4'd1)) == 4'd0;
            numbers_payload_row = {{14'd0, numbers_payload_row_choice},
                    {14'd0, numbers_payload_row_choice}};
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
                        if ((left & (left - 4'd1)) == 4'd0) state <= STATE_IDLE;
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
                if (numbers_fire) left <= left & (left - 4'd1);
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, lists_payload};
endmodule
`default_nettype wire
