// shift_layer_layer0_dbeb1c: One layer of the zero eliminator: an element moves 2^layer lanes
// towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has priority, and
// what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = u(41), lanes = 16.
// IR e0220d95. Do not edit.
`default_nettype none
module shift_layer_layer0_dbeb1c (
    input  wire [ 15:0] from_valid,
    input  wire [ 63:0] from_drops,
    input  wire [655:0] from_row,

    output wire [ 15:0] to_valid,
    output wire [ 63:0] to_drops,
    output wire [655:0] to_row
);
    wire stays_0 = from_valid[0] & ~from_drops[0];
    wire stays_1 = from_valid[1] & ~from_drops[4];
    wire stays_2 = from_valid[2] & ~from_drops[8];
    wire stays_3 = from_valid[3] & ~from_drops[12];
    wire stays_4 = from_valid[4] & ~from_drops[16];
    wire stays_5 = from_valid[5] & ~from_drops[20];
    wire stays_6 = from_valid[6] & ~from_drops[24];
    wire stays_7 = from_valid[7] & ~from_drops[28];
    wire stays_8 = from_valid[8] & ~from_drops[32];
    wire stays_9 = from_valid[9] & ~from_drops[36];
    wire stays_10 = from_valid[10] & ~from_drops[40];
    wire stays_11 = from_valid[11] & ~from_drops[44];
    wire stays_12 = from_valid[12] & ~from_drops[48];
    wire stays_13 = from_valid[13] & ~from_drops[52];
    wire stays_14 = from_valid[14] & ~from_drops[56];
    wire stays_15 = from_valid[15] & ~from_drops[60];

    assign to_valid[0] = from_drops[4] | stays_0;
    assign to_valid[1] = from_drops[8] | stays_1;
    assign to_valid[2] = from_drops[12] | stays_2;
    assign to_valid[3] = from_drops[16] | stays_3;
    assign to_valid[4] = from_drops[20] | stays_4;
    assign to_valid[5] = from_drops[24] | stays_5;
    assign to_valid[6] = from_drops[28] | stays_6;
    assign to_valid[7] = from_drops[32] | stays_7;
    assign to_valid[8] = from_drops[36] | stays_8;
    assign to_valid[9] = from_drops[40] | stays_9;
    assign to_valid[10] = from_drops[44] | stays_10;
    assign to_valid[11] = from_drops[48] | stays_11;
    assign to_valid[12] = from_drops[52] | stays_12;
    assign to_valid[13] = from_drops[56] | stays_13;
    assign to_valid[14] = from_drops[60] | stays_14;
    assign to_valid[15] = stays_15;
    assign to_drops[3:0] = from_drops[4] ? from_drops[7:4] : stays_0 ? from_drops[3:0] : 4'd0;
    assign to_drops[7:4] = from_drops[8] ? from_drops[11:8] : stays_1 ? from_drops[7:4] : 4'd0;
    assign to_drops[11:8] = from_drops[12] ? from_drops[15:12] : stays_2 ? from_drops[11:8] : 4'd0;
    assign to_drops[15:12] = from_drops[16] ? from_drops[19:16] : stays_3 ? from_drops[15:12] :
            4'd0;
    assign to_drops[19:16] = from_drops[20] ? from_drops[23:20] : stays_4 ? from_drops[19:16] :
            4'd0;
    assign to_drops[23:20] = from_drops[24] ? from_drops[27:24] : stays_5 ? from_drops[23:20] :
            4'd0;
    assign to_drops[27:24] = from_drops[28] ? from_drops[31:28] : stays_6 ? from_drops[27:24] :
            4'd0;
    assign to_drops[31:28] = from_drops[32] ? from_drops[35:32] : stays_7 ? from_drops[31:28] :
            4'd0;
    assign to_drops[35:32] = from_drops[36] ? from_drops[39:36] : stays_8 ? from_drops[35:32] :
            4'd0;
    assign to_drops[39:36] = from_drops[40] ? from_drops[43:40] : stays_9 ? from_drops[39:36] :
            4'd0;
    assign to_drops[43:40] = from_drops[44] ? from_drops[47:44] : stays_10 ? from_drops[43:40] :
            4'd0;
    assign to_drops[47:44] = from_drops[48] ? from_drops[51:48] : stays_11 ? from_drops[47:44] :
            4'd0;
    assign to_drops[51:48] = from_drops[52] ? from_drops[55:52] : stays_12 ? from_drops[51:48] :
            4'd0;
    assign to_drops[55:52] = from_drops[56] ? from_drops[59:56] : stays_13 ? from_drops[55:52] :
            4'd0;
    assign to_drops[59:56] = from_drops[60] ? from_drops[63:60] : stays_14 ? from_drops[59:56] :
            4'd0;
    assign to_drops[63:60] = stays_15 ? from_drops[63:60] : 4'd0;
    assign to_row[40:0] = from_drops[4] ? from_row[81:41] : from_row[40:0];
    assign to_row[81:41] = from_drops[8] ? from_row[122:82] : from_row[81:41];
    assign to_row[122:82] = from_drops[12] ? from_row[163:123] : from_row[122:82];
    assign to_row[163:123] = from_drops[16] ? from_row[204:164] : from_row[163:123];
    assign to_row[204:164] = from_drops[20] ? from_row[245:205] : from_row[204:164];
    assign to_row[245:205] = from_drops[24] ? from_row[286:246] : from_row[245:205];
    assign to_row[286:246] = from_drops[28] ? from_row[327:287] : from_row[286:246];
    assign to_row[327:287] = from_drops[32] ? from_row[368:328] : from_row[327:287];
    assign to_row[368:328] = from_drops[36] ? from_row[409:369] : from_row[368:328];
    assign to_row[409:369] = from_drops[40] ? from_row[450:410] : from_row[409:369];
    assign to_row[450:410] = from_drops[44] ? from_row[491:451] : from_row[450:410];
    assign to_row[491:451] = from_drops[48] ? from_row[532:492] : from_row[491:451];
    assign to_row[532:492] = from_drops[52] ? from_row[573:533] : from_row[532:492];
    assign to_row[573:533] = from_drops[56] ? from_row[614:574] : from_row[573:533];
    assign to_row[614:574] = from_drops[60] ? from_row[655:615] : from_row[614:574];
    assign to_row[655:615] = from_row[655:615];
endmodule
`default_nettype wire
