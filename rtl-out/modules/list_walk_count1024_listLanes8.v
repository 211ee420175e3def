// list_walk_count1024_listLanes8: Reads a list from its first row to its last, once for each
// walk asked for; every row says who asked. A row a cycle, the first two cycles after the walk.
// Source generators/spatten/cascade/list-walk.ts.
// Parameters count = 1024, listLanes = 8.
// Reset: reset synchronous, active high.
// IR fe658411. Do not edit.
`default_nettype none
module list_walk_count1024_listLanes8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        walks_valid,
    output wire        walks_ready,
    input  wire [ 1:0] walks_payload,

    output wire        ids_valid,
    input  wire        ids_ready,
    output wire [ 1:0] ids_payload_reader,
    output wire [ 7:0] ids_payload_filled,
    output wire        ids_payload_last,
    output wire [79:0] ids_payload_row,

    // No walk begins.
    input  wire        hold,

    // The length of the list, 1 or more.
    input  wire [10:0] left,

    // To the list, whose row follows a cycle later.
    output wire        read_enable,
    output wire [ 6:0] read_row,

    input  wire [79:0] row,

    // A walk is asked for or under way.
    output wire        busy
);
    reg walking;
    reg [6:0] number;
    reg [10:0] unread;
    reg [1:0] reader;
    reg valid;
    reg [1:0] shown_reader;
    reg [7:0] shown_filled;
    reg shown_last;
    wire [7:0] filled;

    wire advance = ~valid | ids_ready;
    wire [23:0] laneNumbers = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire more = |unread[10:4];
    wire walks_fire = walks_valid & walks_ready;
    wire last = unread <= 11'd8;

    assign walks_ready = ~walking & ~hold;
    assign ids_valid = valid;
    assign ids_payload_reader = shown_reader;
    assign ids_payload_filled = shown_filled;
    assign ids_payload_last = shown_last;
    assign ids_payload_row = row;
    assign read_enable = advance & walking;
    assign read_row = number;
    assign busy = walks_valid | walking | valid;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_filled
            assign filled[lane] = (unread[3:0] > {1'd0, laneNumbers[lane*3 +: 3]}) | more;
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            walking <= 1'd0;
            valid <= 1'd0;
        end else begin
            if (walks_fire) walking <= 1'd1;
            if (walking & advance) walking <= ~last;
            if (advance) valid <= walking;
        end
    end

    always @(posedge clock) begin
        if (walks_fire) begin
            number <= 7'd0;
            unread <= left;
            reader <= walks_payload;
        end
        if (walking & advance) begin
            number <= number + 7'd1;
            unread <= last ? 11'd0 : unread - 11'd8;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            shown_reader <= reader;
            shown_filled <= filled;
            shown_last <= last;
        end
    end
endmodule
`default_nettype wire
