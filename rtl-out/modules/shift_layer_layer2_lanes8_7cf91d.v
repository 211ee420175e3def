// shift_layer_layer2_lanes8_7cf91d: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 2, payload = u(26), lanes = 8.
// IR f5251413. Do not edit.
`default_nettype none
module shift_layer_layer2_lanes8_7cf91d (
    input  wire [  7:0] from_valid,
    input  wire [ 23:0] from_drops,
    input  wire [207:0] from_row,

    output wire [  7:0] to_valid,
    output wire [ 23:0] to_drops,
    output wire [207:0] to_row
);
    wire stays_0 = from_valid[0] & ~from_drops[2];
    wire stays_1 = from_valid[1] & ~from_drops[5];
    wire stays_2 = from_valid[2] & ~from_drops[8];
    wire stays_3 = from_valid[3] & ~from_drops[11];
    wire stays_4 = from_valid[4] & ~from_drops[14];
    wire stays_5 = from_valid[5] & ~from_drops[17];
    wire stays_6 = from_valid[6] & ~from_drops[20];
    wire stays_7 = from_valid[7] & ~from_drops[23];

    assign to_valid[0] = from_drops[14] | stays_0;
    assign to_valid[1] = from_drops[17] | stays_1;
    assign to_valid[2] = from_drops[20] | stays_2;
    assign to_valid[3] = from_drops[23] | stays_3;
    assign to_valid[4] = stays_4;
    assign to_valid[5] = stays_5;
    assign to_valid[6] = stays_6;
    assign to_valid[7] = stays_7;
    assign to_drops[2:0] = from_drops[14] ? from_drops[14:12] : stays_0 ? from_drops[2:0] : 3'd0;
    assign to_drops[5:3] = from_drops[17] ? from_drops[17:15] : stays_1 ? from_drops[5:3] : 3'd0;
    assign to_drops[8:6] = from_drops[20] ? from_drops[20:18] : stays_2 ? from_drops[8:6] : 3'd0;
    assign to_drops[11:9] = from_drops[23] ? from_drops[23:21] : stays_3 ? from_drops[11:9] : 3'd0;
    assign to_drops[14:12] = stays_4 ? from_drops[14:12] : 3'd0;
    assign to_drops[17:15] = stays_5 ? from_drops[17:15] : 3'd0;
    assign to_drops[20:18] = stays_6 ? from_drops[20:18] : 3'd0;
    assign to_drops[23:21] = stays_7 ? from_drops[23:21] : 3'd0;
    assign to_row[25:0] = from_drops[14] ? from_row[129:104] : from_row[25:0];
    assign to_row[51:26] = from_drops[17] ? from_row[155:130] : from_row[51:26];
    assign to_row[77:52] = from_drops[20] ? from_row[181:156] : from_row[77:52];
    assign to_row[103:78] = from_drops[23] ? from_row[207:182] : from_row[103:78];
    assign to_row[129:104] = from_row[129:104];
    assign to_row[155:130] = from_row[155:130];
    assign to_row[181:156] = from_row[181:156];
    assign to_row[207:182] = from_row[207:182];
endmodule
`default_nettype wire
