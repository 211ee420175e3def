// shift_layer_layer0_lanes2_081450: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = u(18), lanes = 2.
// IR 28e3b208. Do not edit.
`default_nettype none
module shift_layer_layer0_lanes2_081450 (
    input  wire [ 1:0] from_valid,
    input  wire [ 1:0] from_drops,
    input  wire [35:0] from_row,

    output wire [ 1:0] to_valid,
    output wire [ 1:0] to_drops,
    output wire [35:0] to_row
);
    wire stays_0 = from_valid[0] & ~from_drops[0];
    wire stays_1 = from_valid[1] & ~from_drops[1];

    assign to_valid[0] = from_drops[1] | stays_0;
    assign to_valid[1] = stays_1;
    assign to_drops[0] = from_drops[1] ? from_drops[1] : stays_0 ? from_drops[0] : 1'd0;
    assign to_drops[1] = stays_1 ? from_drops[1] : 1'd0;
    assign to_row[17:0] = from_drops[1] ? from_row[35:18] : from_row[17:0];
    assign to_row[35:18] = from_row[35:18];
endmodule
`default_nettype wire
