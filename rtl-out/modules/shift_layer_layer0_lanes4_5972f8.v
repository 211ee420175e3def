// shift_layer_layer0_lanes4_5972f8: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = u(41), lanes = 4.
// IR dc12a1ae. Do not edit.
`default_nettype none
module shift_layer_layer0_lanes4_5972f8 (
    input  wire [  3:0] from_valid,
    input  wire [  7:0] from_drops,
    input  wire [163:0] from_row,

    output wire [  3:0] to_valid,
    output wire [  7:0] to_drops,
    output wire [163:0] to_row
);
    wire stays_0 = from_valid[0] & ~from_drops[0];
    wire stays_1 = from_valid[1] & ~from_drops[2];
    wire stays_2 = from_valid[2] & ~from_drops[4];
    wire stays_3 = from_valid[3] & ~from_drops[6];

    assign to_valid[0] = from_drops[2] | stays_0;
    assign to_valid[1] = from_drops[4] | stays_1;
    assign to_valid[2] = from_drops[6] | stays_2;
    assign to_valid[3] = stays_3;
    assign to_drops[1:0] = from_drops[2] ? from_drops[3:2] : stays_0 ? from_drops[1:0] : 2'd0;
    assign to_drops[3:2] = from_drops[4] ? from_drops[5:4] : stays_1 ? from_drops[3:2] : 2'd0;
    assign to_drops[5:4] = from_drops[6] ? from_drops[7:6] : stays_2 ? from_drops[5:4] : 2'd0;
    assign to_drops[7:6] = stays_3 ? from_drops[7:6] : 2'd0;
    assign to_row[40:0] = from_drops[2] ? from_row[81:41] : from_row[40:0];
    assign to_row[81:41] = from_drops[4] ? from_row[122:82] : from_row[81:41];
    assign to_row[122:82] = from_drops[6] ? from_row[163:123] : from_row[122:82];
    assign to_row[163:123] = from_row[163:123];
endmodule
`default_nettype wire
