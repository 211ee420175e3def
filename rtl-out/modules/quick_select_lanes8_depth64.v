// quick_select_lanes8_depth64: Finds the k-th largest of n keys. Each round draws a pivot from
// the members that are left, splits them into those below and those above it, one row a cycle,
// and goes on with the side that holds the k-th key, until that key is the pivot. The first
// round follows the last row of the load.
// Source generators/spatten/top-k/quick-select.ts.
// Parameters lanes = 8, depth = 64, keyWidth = 32, signed = false, trace = false.
// Reset: reset synchronous, active high.
// IR b572376c. Do not edit.
`default_nettype none
module quick_select_lanes8_depth64 (
    input  wire         clock,
    input  wire         reset,

    input  wire         start,
    input  wire [  6:0] n,
    input  wire [  6:0] k,
    input  wire [ 15:0] seed,

    input  wire         load_valid,
    input  wire         load_last,
    input  wire [  2:0] load_row,
    input  wire [255:0] load_keys,

    output wire         found,
    output wire [  6:0] numKeep,
    output wire [ 31:0] threshold,
    output wire [ 15:0] lfsr
);
    localparam [2:0] STATE_LOAD    = 3'd0;
    localparam [2:0] STATE_PIVOT   = 3'd1;
    localparam [2:0] STATE_COMPARE = 3'd2;
    localparam [2:0] STATE_COUNT   = 3'd3;
    localparam [2:0] STATE_DECIDE  = 3'd4;
    localparam [1:0] DECIDED_LEFT  = 2'd0;
    localparam [1:0] DECIDED_RIGHT = 2'd1;
    localparam [1:0] DECIDED_FOUND = 2'd2;
    localparam SOURCE_LEFT  = 1'd0;
    localparam SOURCE_RIGHT = 1'd1;

    reg [2:0] state;
    reg [15:0] lfsr_register;
    reg source;
    reg [6:0] wanted;
    reg [6:0] spare;
    reg [2:0] pivotLane;
    reg [31:0] pivot;
    reg [2:0] row;
    reg [6:0] unread;
    wire [255:0] left_read;
    wire [6:0] left_size;
    wire [2:0] left_pivotRow;
    wire [2:0] left_pivotLane;
    wire [255:0] right_read;
    wire [6:0] right_size;
    wire [2:0] right_pivotRow;
    wire [2:0] right_pivotLane;
    wire [7:0] filled;
    reg comparing;
    reg [7:0] below;
    reg [7:0] above;
    reg [255:0] compared;
    reg [1:0] decided;

    wire [23:0] laneNumbers = {3'd7, 3'd6, 3'd5, 3'd4, 3'd3, 3'd2, 3'd1, 3'd0};
    wire more = |unread[6:4];
    wire draws = (load_valid & load_last) | (state == STATE_DECIDE);
    wire [15:0] seeded = (seed != 16'd0) ? seed : lfsr_register;
    wire lfsr_register_xor = lfsr_register[15] ^ lfsr_register[13] ^ lfsr_register[12] ^
            lfsr_register[10];
    wire [2:0] nextRow = (row == 3'd7) ? 3'd0 : row + 3'd1;
    wire [255:0] read = ~source ? left_read : right_read;
    wire [7:0] below_lanes;
    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_below_lanes
            assign below_lanes[lane_1] = read[lane_1*32 +: 32] < pivot;
        end
    endgenerate
    wire [7:0] above_lanes;
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_above_lanes
            assign above_lanes[lane_2] = read[lane_2*32 +: 32] > pivot;
        end
    endgenerate

    assign found = (state == STATE_DECIDE) & (decided == DECIDED_FOUND);
    assign numKeep = wanted - right_size;
    assign threshold = pivot;
    assign lfsr = lfsr_register;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_filled
            assign filled[lane] = (unread[3:0] > {1'd0, laneNumbers[lane*3 +: 3]}) | more;
        end
    endgenerate

    partition_side_lanes8_depth64 left (
        .clock      (clock),
        .reset      (reset),
        .start      (start | draws),
        .startSize  (start ? n : 7'd0),
        .startDraw  (start ? seeded[15:6] : 10'd0),
        .load_valid (load_valid),
        .load_row   (load_row),
        .load_keys  (load_keys),
        .push_valid (comparing),
        .push_keep  (below),
        .push_keys  (compared),
        .lfsr       (lfsr_register),
        .place      ((state == STATE_LOAD) | (state == STATE_DECIDE)),
        .readRow    (row),
        .read       (left_read),
        .size       (left_size),
        .pivotRow   (left_pivotRow),
        .pivotLane  (left_pivotLane)
    );

    partition_side_lanes8_depth64 right (
        .clock      (clock),
        .reset      (reset),
        .start      (start | draws),
        .startSize  (start ? n : 7'd0),
        .startDraw  (start ? seeded[15:6] : 10'd0),
        .load_valid (1'd0),
        .load_row   (load_row),
        .load_keys  (load_keys),
        .push_valid (comparing),
        .push_keep  (above),
        .push_keys  (compared),
        .lfsr       (lfsr_register),
        .place      ((state == STATE_LOAD) | (state == STATE_DECIDE)),
        .readRow    (row),
        .read       (right_read),
        .size       (right_size),
        .pivotRow   (right_pivotRow),
        .pivotLane  (right_pivotLane)
    );

    always @* begin
        if (left_size > spare) begin
            decided = DECIDED_LEFT;
        end else if (right_size >= wanted) begin
            decided = DECIDED_RIGHT;
        end else begin
            decided = DECIDED_FOUND;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_LOAD;
            lfsr_register <= 16'd1;
            row <= 3'd0;
            comparing <= 1'd0;
        end else begin
            comparing <= state == STATE_COMPARE;
            if (start) lfsr_register <= seeded;
            if (draws) begin
                lfsr_register <= {lfsr_register[14:0], lfsr_register_xor};
                row <= 3'd0;
            end
            case (state)
                STATE_LOAD: begin
                    if (load_valid & load_last) state <= STATE_PIVOT;
                end
                STATE_PIVOT: begin
                    row <= nextRow;
                    state <= STATE_COMPARE;
                end
                STATE_COMPARE: begin
                    row <= nextRow;
                    if (unread <= 7'd8) state <= STATE_COUNT;
                end
                STATE_COUNT: state <= STATE_DECIDE;
                STATE_DECIDE: begin
                    state <= STATE_PIVOT;
                    if (decided != DECIDED_LEFT && decided != DECIDED_RIGHT) state <= STATE_LOAD;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        below <= below_lanes & filled;
        above <= above_lanes & filled;
        compared <= read;
        if (start) begin
            wanted <= k;
            spare <= n - k;
        end
        case (state)
            STATE_LOAD: begin
                if (load_valid & load_last) begin
                    source <= SOURCE_LEFT;
                    unread <= left_size;
                    pivotLane <= left_pivotLane;
                end
            end
            STATE_PIVOT: pivot <= read[{pivotLane, 5'd0} +: 32];
            STATE_COMPARE: unread <= unread - 7'd8;
            STATE_DECIDE: begin
                if (decided == DECIDED_LEFT) begin
                    source <= SOURCE_LEFT;
                    wanted <= left_size - spare;
                    unread <= left_size;
                    pivotLane <= left_pivotLane;
                end else if (decided == DECIDED_RIGHT) begin
                    source <= SOURCE_RIGHT;
                    spare <= right_size - wanted;
                    unread <= right_size;
                    pivotLane <= right_pivotLane;
                end
            end
            default: ;
        endcase
    end

`ifdef FORMAL
    wire the_pivot_is_one_of_the_members_below = ({1'd0, left_size} +
            {1'd0, right_size}) < ({1'd0, wanted} + {1'd0, spare});
    always @(posedge clock) begin
        if (!reset) begin
            case (state)
                STATE_DECIDE: begin
                    the_pivot_is_one_of_the_members: assert (the_pivot_is_one_of_the_members_below);
                end
                default: ;
            endcase
        end
    end
`endif

    wire _unused_ok = &{1'b0, left_pivotRow, right_pivotRow};
endmodule
`default_nettype wire
