// fetch_lane_channels16_dataBits256: One requester of the walker: cuts pieces of memory at
// turns of 32 bytes, one transaction a cycle, and hands on the words that come back. `drain`:
// gives up its piece, and drops words.
// Source generators/spatten/fetch/fetch-lane.ts.
// Parameters channels = 16, dataBits = 256.
// Reset: reset synchronous, active high.
// IR 23dffaf1. Do not edit.
`default_nettype none
module fetch_lane_channels16_dataBits256 (
    input  wire         clock,
    input  wire         reset,

    input  wire         pieces_valid,
    output wire         pieces_ready,
    input  wire [ 31:0] pieces_payload_address,
    input  wire [ 15:0] pieces_payload_bytes,

    output wire         requests_valid,
    input  wire         requests_ready,
    output wire [  3:0] requests_payload_channel,
    output wire [ 31:0] requests_payload_address,
    output wire         requests_payload_length,
    output wire         requests_payload_last,

    input  wire         words_valid,
    output wire         words_ready,
    input  wire [255:0] words_payload_data,
    input  wire         words_payload_last,

    output wire         vectors_valid,
    input  wire         vectors_ready,
    output wire [255:0] vectors_payload_data,
    output wire         vectors_payload_last,

    input  wire         drain,

    // Nothing to ask for and nothing under way.
    output wire         idle,

    // Words and bytes that the request of this cycle asks for, 0 without one.
    output wire [  5:0] asked_words,
    output wire [  5:0] asked_bytes
);
    reg busy;
    reg [31:0] address;
    reg [15:0] left;
    reg [15:0] underWay;

    wire requests_fire = requests_valid & requests_ready;
    wire ends = left <= {10'd0, 6'd32 - {1'd0, address[4:0]}};
    wire free = ~busy | (requests_fire & ends);
    wire first = 1'd0;
    wire [2:0] more = requests_fire ? {1'd0, {1'd0, 1'd0} - {1'd0, first}} + 3'd1 : 3'd0;
    wire [15:0] asked_bytes_choice = ends ? left : {10'd0, 6'd32 - {1'd0, address[4:0]}};
    wire pieces_fire = pieces_valid & pieces_ready;
    wire words_fire = words_valid & words_ready;

    assign pieces_ready = free & ~drain;
    assign requests_valid = busy & ~drain;
    assign requests_payload_channel = address[8:5];
    assign requests_payload_address = {4'd0, {address[31:9], 5'd0} | {22'd0, {first, 5'd0}}};
    assign requests_payload_length = 1'd0 - first;
    assign requests_payload_last = ends;
    assign words_ready = vectors_ready | drain;
    assign vectors_valid = words_valid & ~drain;
    assign vectors_payload_data = words_payload_data;
    assign vectors_payload_last = words_payload_last;
    assign idle = ~busy & (underWay == 16'd0);
    assign asked_words = {3'd0, more};
    assign asked_bytes = requests_fire ? asked_bytes_choice[5:0] : 6'd0;

    always @(posedge clock) begin
        if (reset) begin
            busy <= 1'd0;
            underWay <= 16'd0;
        end else begin
            if (requests_fire) busy <= ~ends;
            if (pieces_fire) busy <= 1'd1;
            if (drain) busy <= 1'd0;
            underWay <= (underWay + {13'd0, more}) - {15'd0, words_fire};
        end
    end

    always @(posedge clock) begin
        if (requests_fire) begin
            address <= {address[31:5] + 27'd1, 5'd0};
            left <= left - {10'd0, asked_bytes_choice[5:0]};
        end
        if (pieces_fire) begin
            address <= pieces_payload_address;
            left <= pieces_payload_bytes;
        end
    end

    wire _unused_ok = &{1'b0, asked_bytes_choice[15:6]};
endmodule
`default_nettype wire
