// room_gate_dataBits32: Lets a request pass when the queue of `dataDepth` words in which its
// words will wait has room for all of them beside those that are there or on the way. `freed`:
// a word leaves that queue.
// Source generators/spatten/fetch/room-gate.ts.
// Parameters channels = 2, dataBits = 32, dataDepth = 8.
// Reset: reset synchronous, active high.
// IR ebbc1127. Do not edit.
`default_nettype none
module room_gate_dataBits32 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire        from_payload_channel,
    input  wire [31:0] from_payload_address,
    input  wire [ 2:0] from_payload_length,
    input  wire        from_payload_last,

    output wire        to_valid,
    input  wire        to_ready,
    output wire        to_payload_channel,
    output wire [31:0] to_payload_address,
    output wire [ 2:0] to_payload_length,
    output wire        to_payload_last,

    input  wire        freed
);
    reg [3:0] taken;

    wire [3:0] wanted = {1'd0, from_payload_length} + 4'd1;
    wire room = ({1'd0, taken} + {1'd0, wanted}) <= 5'd8;
    wire to_fire = to_valid & to_ready;

    assign from_ready = to_ready & room;
    assign to_valid = from_valid & room;
    assign to_payload_channel = from_payload_channel;
    assign to_payload_address = from_payload_address;
    assign to_payload_length = from_payload_length;
    assign to_payload_last = from_payload_last;

    always @(posedge clock) begin
        if (reset) begin
            taken <= 4'd0;
        end else begin
            taken <= (taken + (to_fire ? wanted : 4'd0)) - {3'd0, freed};
        end
    end
endmodule
`default_nettype wire
