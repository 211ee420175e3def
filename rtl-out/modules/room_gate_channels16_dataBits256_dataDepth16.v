// room_gate_channels16_dataBits256_dataDepth16: Lets a request pass when the queue of
// `dataDepth` words in which its words will wait has room for all of them beside those that are
// there or on the way. `freed`: a word leaves that queue.
// Source generators/spatten/fetch/room-gate.ts.
// Parameters channels = 16, dataBits = 256, dataDepth = 16.
// Reset: reset synchronous, active high.
// IR a9c2e85d. Do not edit.
`default_nettype none
module room_gate_channels16_dataBits256_dataDepth16 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [ 3:0] from_payload_channel,
    input  wire [31:0] from_payload_address,
    input  wire        from_payload_length,
    input  wire        from_payload_last,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [ 3:0] to_payload_channel,
    output wire [31:0] to_payload_address,
    output wire        to_payload_length,
    output wire        to_payload_last,

    input  wire        freed
);
    reg [4:0] taken;

    wire [1:0] wanted = {1'd0, from_payload_length} + 2'd1;
    wire room = ({1'd0, taken} + {4'd0, wanted}) <= 6'd16;
    wire to_fire = to_valid & to_ready;

    assign from_ready = to_ready & room;
    assign to_valid = from_valid & room;
    assign to_payload_channel = from_payload_channel;
    assign to_payload_address = from_payload_address;
    assign to_payload_length = from_payload_length;
    assign to_payload_last = from_payload_last;

    always @(posedge clock) begin
        if (reset) begin
            taken <= 5'd0;
        end else begin
            taken <= (taken + {3'd0, to_fire ? wanted : 2'd0}) - {4'd0, freed};
        end
    end
endmodule
`default_nettype wire
