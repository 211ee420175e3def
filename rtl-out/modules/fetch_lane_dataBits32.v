// fetch_lane_dataBits32: One requester of the walker: cuts pieces of memory at turns of 32
// bytes, one transaction a cycle, and hands on the words that come back. `drain`: gives up its
// piece, and drops words.
// Source generators/spatten/fetch/fetch-lane.ts.
// Parameters channels = 2, dataBits = 32.
// Reset: reset synchronous, active high.
// IR b8905a3d. Do not edit.
`default_nettype none
module fetch_lane_dataBits32 (
    input  wire        clock,
    input  wire        reset,

    input  wire        pieces_valid,
    output wire        pieces_ready,
    input  wire [31:0] pieces_payload_address,
    input  wire [15:0] pieces_payload_bytes,

    output wire        requests_valid,
    input  wire        requests_ready,
    output wire        requests_payload_channel,
    output wire [31:0] requests_payload_address,
    output wire [ 2:0] requests_payload_length,
    output wire        requests_payload_last,

    input  wire        words_valid,
    output wire        words_ready,
    input  wire [31:0] words_payload_data,
    input  wire        words_payload_last,

    output wire        vectors_valid,
    input  wire        vectors_ready,
    output wire [31:0] vectors_payload_data,
    output wire        vectors_payload_last,

    input  wire        drain,

    // Nothing to ask for and nothing under way.
    output wire        idle,

    // Words and bytes that the request of this cycle asks for, 0 without one.
    output wire [ 5:0] asked_words,
    output wire [ 5:0] asked_bytes
);
    reg busy;
    reg [31:0] address;
    reg [15:0] left;
    reg [15:0] underWay;

    wire requests_fire = requests_valid & requests_ready;
    wire ends = left <= {10'd0, 6'd32 - {1'd0, address[4:0]}};
    wire free = ~busy | (requests_fire & ends);
    wire [2:0] first = address[4:2];
    wire [15:0] requests_payload_length_choice = ends ? left :
            {10'd0, 6'd32 - {1'd0, address[4:0]}};
    wire [6:0] requests_payload_length_sum = {2'd0, address[4:0]} +
            {1'd0, requests_payload_length_choice[5:0]};
    wire [7:0] requests_payload_length_difference = {1'd0, requests_payload_length_sum} - 8'd1;
    wire [4:0] more_sum = {1'd0, {1'd0, requests_payload_length_difference[4:2]} - {1'd0, first}} +
            5'd1;
    wire [4:0] more = requests_fire ? more_sum : 5'd0;
    wire pieces_fire = pieces_valid & pieces_ready;
    wire words_fire = words_valid & words_ready;

    assign pieces_ready = free & ~drain;
    assign requests_valid = busy & ~drain;
    assign requests_payload_channel = address[5];
    assign requests_payload_address = {1'd0, {address[31:6], 5'd0} | {26'd0, {first, 2'd0}}};
    assign requests_payload_length = requests_payload_length_difference[4:2] - first;
    assign requests_payload_last = ends;
    assign words_ready = vectors_ready | drain;
    assign vectors_valid = words_valid & ~drain;
    assign vectors_payload_data = words_payload_data;
    assign vectors_payload_last = words_payload_last;
    assign idle = ~busy & (underWay == 16'd0);
    assign asked_words = {1'd0, more};
    assign asked_bytes = requests_fire ? requests_payload_length_choice[5:0] : 6'd0;

    always @(posedge clock) begin
        if (reset) begin
            busy <= 1'd0;
            underWay <= 16'd0;
        end else begin
            if (requests_fire) busy <= ~ends;
            if (pieces_fire) busy <= 1'd1;
            if (drain) busy <= 1'd0;
            underWay <= (underWay + {11'd0, more}) - {15'd0, words_fire};
        end
    end

    always @(posedge clock) begin
        if (requests_fire) begin
            address <= {address[31:5] + 27'd1, 5'd0};
            left <= left - {10'd0, requests_payload_length_choice[5:0]};
        end
        if (pieces_fire) begin
            address <= pieces_payload_address;
            left <= pieces_payload_bytes;
        end
    end

    wire _unused_ok = &{1'b0, requests_payload_length_choice[15:6],
            requests_payload_length_difference[1:0], requests_payload_length_difference[7:5]};
endmodule
`default_nettype wire
