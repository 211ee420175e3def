// shift_layer_layer0_lanes2_6c009c: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = bundle({ index: u(4), key: u(12) }), lanes = 2.
// IR 6980a2a3. Do not edit.
`default_nettype none
module shift_layer_layer0_lanes2_6c009c (
    input  wire [ 1:0] from_valid,
    input  wire [ 1:0] from_drops,
    input  wire [ 7:0] from_row_index,
    input  wire [23:0] from_row_key,

    output wire [ 1:0] to_valid,
    output wire [ 1:0] to_drops,
    output wire [ 7:0] to_row_index,
    output wire [23:0] to_row_key
);
    wire stays_0 = from_valid[0] & ~from_drops[0];
    wire stays_1 = from_valid[1] & ~from_drops[1];

    assign to_valid[0] = from_drops[1] | stays_0;
    assign to_valid[1] = stays_1;
    assign to_drops[0] = from_drops[1] ? from_drops[1] : stays_0 ? from_drops[0] : 1'd0;
    assign to_drops[1] = stays_1 ? from_drops[1] : 1'd0;
    assign to_row_index[3:0] = from_drops[1] ? from_row_index[7:4] : from_row_index[3:0];
    assign to_row_index[7:4] = from_row_index[7:4];
    assign to_row_key[11:0] = from_drops[1] ? from_row_key[23:12] : from_row_key[11:0];
    assign to_row_key[23:12] = from_row_key[23:12];
endmodule
`default_nettype wire
