// shift_layer_layer1_lanes8_c62e00: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 1, payload = bundle({ index: u(6), key: u(12) }), lanes = 8.
// IR 9fc072c1. Do not edit.
`default_nettype none
module shift_layer_layer1_lanes8_c62e00 (
    input  wire [ 7:0] from_valid,
    input  wire [23:0] from_drops,
    input  wire [47:0] from_row_index,
    input  wire [95:0] from_row_key,

    output wire [ 7:0] to_valid,
    output wire [23:0] to_drops,
    output wire [47:0] to_row_index,
    output wire [95:0] to_row_key
);
    wire stays_0 = from_valid[0] & ~from_drops[1];
    wire stays_1 = from_valid[1] & ~from_drops[4];
    wire stays_2 = from_valid[2] & ~from_drops[7];
    wire stays_3 = from_valid[3] & ~from_drops[10];
    wire stays_4 = from_valid[4] & ~from_drops[13];
    wire stays_5 = from_valid[5] & ~from_drops[16];
    wire stays_6 = from_valid[6] & ~from_drops[19];
    wire stays_7 = from_valid[7] & ~from_drops[22];

    assign to_valid[0] = from_drops[7] | stays_0;
    assign to_valid[1] = from_drops[10] | stays_1;
    assign to_valid[2] = from_drops[13] | stays_2;
    assign to_valid[3] = from_drops[16] | stays_3;
    assign to_valid[4] = from_drops[19] | stays_4;
    assign to_valid[5] = from_drops[22] | stays_5;
    assign to_valid[6] = stays_6;
    assign to_valid[7] = stays_7;
    assign to_drops[2:0] = from_drops[7] ? from_drops[8:6] : stays_0 ? from_drops[2:0] : 3'd0;
    assign to_drops[5:3] = from_drops[10] ? from_drops[11:9] : stays_1 ? from_drops[5:3] : 3'd0;
    assign to_drops[8:6] = from_drops[13] ? from_drops[14:12] : stays_2 ? from_drops[8:6] : 3'd0;
    assign to_drops[11:9] = from_drops[16] ? from_drops[17:15] : stays_3 ? from_drops[11:9] : 3'd0;
    assign to_drops[14:12] = from_drops[19] ? from_drops[20:18] : stays_4 ? from_drops[14:12] :
            3'd0;
    assign to_drops[17:15] = from_drops[22] ? from_drops[23:21] : stays_5 ? from_drops[17:15] :
            3'd0;
    assign to_drops[20:18] = stays_6 ? from_drops[20:18] : 3'd0;
    assign to_drops[23:21] = stays_7 ? from_drops[23:21] : 3'd0;
    assign to_row_index[5:0] = from_drops[7] ? from_row_index[17:12] : from_row_index[5:0];
    assign to_row_index[11:6] = from_drops[10] ? from_row_index[23:18] : from_row_index[11:6];
    assign to_row_index[17:12] = from_drops[13] ? from_row_index[29:24] : from_row_index[17:12];
    assign to_row_index[23:18] = from_drops[16] ? from_row_index[35:30] : from_row_index[23:18];
    assign to_row_index[29:24] = from_drops[19] ? from_row_index[41:36] : from_row_index[29:24];
    assign to_row_index[35:30] = from_drops[22] ? from_row_index[47:42] : from_row_index[35:30];
    assign to_row_index[41:36] = from_row_index[41:36];
    assign to_row_index[47:42] = from_row_index[47:42];
    assign to_row_key[11:0] = from_drops[7] ? from_row_key[35:24] : from_row_key[11:0];
    assign to_row_key[23:12] = from_drops[10] ? from_row_key[47:36] : from_row_key[23:12];
    assign to_row_key[35:24] = from_drops[13] ? from_row_key[59:48] : from_row_key[35:24];
    assign to_row_key[47:36] = from_drops[16] ? from_row_key[71:60] : from_row_key[47:36];
    assign to_row_key[59:48] = from_drops[19] ? from_row_key[83:72] : from_row_key[59:48];
    assign to_row_key[71:60] = from_drops[22] ? from_row_key[95:84] : from_row_key[71:60];
    assign to_row_key[83:72] = from_row_key[83:72];
    assign to_row_key[95:84] = from_row_key[95:84];
endmodule
`default_nettype wire
