// shift_layer_layer1_lanes4_9b5794: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 1, payload = bundle({ index: u(4), key: u(41) }), lanes = 4.
// IR de15db9b. Do not edit.
`default_nettype none
module shift_layer_layer1_lanes4_9b5794 (
    input  wire [  3:0] from_valid,
    input  wire [  7:0] from_drops,
    input  wire [ 15:0] from_row_index,
    input  wire [163:0] from_row_key,

    output wire [  3:0] to_valid,
    output wire [  7:0] to_drops,
    output wire [ 15:0] to_row_index,
    output wire [163:0] to_row_key
);
    wire stays_0 = from_valid[0] & ~from_drops[1];
    wire stays_1 = from_valid[1] & ~from_drops[3];
    wire stays_2 = from_valid[2] & ~from_drops[5];
    wire stays_3 = from_valid[3] & ~from_drops[7];

    assign to_valid[0] = from_drops[5] | stays_0;
    assign to_valid[1] = from_drops[7] | stays_1;
    assign to_valid[2] = stays_2;
    assign to_valid[3] = stays_3;
    assign to_drops[1:0] = from_drops[5] ? from_drops[5:4] : stays_0 ? from_drops[1:0] : 2'd0;
    assign to_drops[3:2] = from_drops[7] ? from_drops[7:6] : stays_1 ? from_drops[3:2] : 2'd0;
    assign to_drops[5:4] = stays_2 ? from_drops[5:4] : 2'd0;
    assign to_drops[7:6] = stays_3 ? from_drops[7:6] : 2'd0;
    assign to_row_index[3:0] = from_drops[5] ? from_row_index[11:8] : from_row_index[3:0];
    assign to_row_index[7:4] = from_drops[7] ? from_row_index[15:12] : from_row_index[7:4];
    assign to_row_index[11:8] = from_row_index[11:8];
    assign to_row_index[15:12] = from_row_index[15:12];
    assign to_row_key[40:0] = from_drops[5] ? from_row_key[122:82] : from_row_key[40:0];
    assign to_row_key[81:41] = from_drops[7] ? from_row_key[163:123] : from_row_key[81:41];
    assign to_row_key[122:82] = from_row_key[122:82];
    assign to_row_key[163:123] = from_row_key[163:123];
endmodule
`default_nettype wire
