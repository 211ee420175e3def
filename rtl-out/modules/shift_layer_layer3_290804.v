// shift_layer_layer3_290804: One layer of the zero eliminator: an element moves 2^layer lanes
// towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has priority, and
// what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 3, payload = bundle({ index: u(10), key: u(41) }), lanes = 16.
// IR ed359518. Do not edit.
`default_nettype none
module shift_layer_layer3_290804 (
    input  wire [ 15:0] from_valid,
    input  wire [ 63:0] from_drops,
    input  wire [159:0] from_row_index,
    input  wire [655:0] from_row_key,

    output wire [ 15:0] to_valid,
    output wire [ 63:0] to_drops,
    output wire [159:0] to_row_index,
    output wire [655:0] to_row_key
);
    wire stays_0 = from_valid[0] & ~from_drops[3];
    wire stays_1 = from_valid[1] & ~from_drops[7];
    wire stays_2 = from_valid[2] & ~from_drops[11];
    wire stays_3 = from_valid[3] & ~from_drops[15];
    wire stays_4 = from_valid[4] & ~from_drops[19];
    wire stays_5 = from_valid[5] & ~from_drops[23];
    wire stays_6 = from_valid[6] & ~from_drops[27];
    wire stays_7 = from_valid[7] & ~from_drops[31];
    wire stays_8 = from_valid[8] & ~from_drops[35];
    wire stays_9 = from_valid[9] & ~from_drops[39];
    wire stays_10 = from_valid[10] & ~from_drops[43];
    wire stays_11 = from_valid[11] & ~from_drops[47];
    wire stays_12 = from_valid[12] & ~from_drops[51];
    wire stays_13 = from_valid[13] & ~from_drops[55];
    wire stays_14 = from_valid[14] & ~from_drops[59];
    wire stays_15 = from_valid[15] & ~from_drops[63];

    assign to_valid[0] = from_drops[35] | stays_0;
    assign to_valid[1] = from_drops[39] | stays_1;
    assign to_valid[2] = from_drops[43] | stays_2;
    assign to_valid[3] = from_drops[47] | stays_3;
    assign to_valid[4] = from_drops[51] | stays_4;
    assign to_valid[5] = from_drops[55] | stays_5;
    assign to_valid[6] = from_drops[59] | stays_6;
    assign to_valid[7] = from_drops[63] | stays_7;
    assign to_valid[8] = stays_8;
    assign to_valid[9] = stays_9;
    assign to_valid[10] = stays_10;
    assign to_valid[11] = stays_11;
    assign to_valid[12] = stays_12;
    assign to_valid[13] = stays_13;
    assign to_valid[14] = stays_14;
    assign to_valid[15] = stays_15;
    assign to_drops[3:0] = from_drops[35] ? from_drops[35:32] : stays_0 ? from_drops[3:0] : 4'd0;
    assign to_drops[7:4] = from_drops[39] ? from_drops[39:36] : stays_1 ? from_drops[7:4] : 4'd0;
    assign to_drops[11:8] = from_drops[43] ? from_drops[43:40] : stays_2 ? from_drops[11:8] : 4'd0;
    assign to_drops[15:12] = from_drops[47] ? from_drops[47:44] : stays_3 ? from_drops[15:12] :
            4'd0;
    assign to_drops[19:16] = from_drops[51] ? from_drops[51:48] : stays_4 ? from_drops[19:16] :
            4'd0;
    assign to_drops[23:20] = from_drops[55] ? from_drops[55:52] : stays_5 ? from_drops[23:20] :
            4'd0;
    assign to_drops[27:24] = from_drops[59] ? from_drops[59:56] : stays_6 ? from_drops[27:24] :
            4'd0;
    assign to_drops[31:28] = from_drops[63] ? from_drops[63:60] : stays_7 ? from_drops[31:28] :
            4'd0;
    assign to_drops[35:32] = stays_8 ? from_drops[35:32] : 4'd0;
    assign to_drops[39:36] = stays_9 ? from_drops[39:36] : 4'd0;
    assign to_drops[43:40] = stays_10 ? from_drops[43:40] : 4'd0;
    assign to_drops[47:44] = stays_11 ? from_drops[47:44] : 4'd0;
    assign to_drops[51:48] = stays_12 ? from_drops[51:48] : 4'd0;
    assign to_drops[55:52] = stays_13 ? from_drops[55:52] : 4'd0;
    assign to_drops[59:56] = stays_14 ? from_drops[59:56] : 4'd0;
    assign to_drops[63:60] = stays_15 ? from_drops[63:60] : 4'd0;
    assign to_row_index[9:0] = from_drops[35] ? from_row_index[89:80] : from_row_index[9:0];
    assign to_row_index[19:10] = from_drops[39] ? from_row_index[99:90] : from_row_index[19:10];
    assign to_row_index[29:20] = from_drops[43] ? from_row_index[109:100] : from_row_index[29:20];
    assign to_row_index[39:30] = from_drops[47] ? from_row_index[119:110] : from_row_index[39:30];
    assign to_row_index[49:40] = from_drops[51] ? from_row_index[129:120] : from_row_index[49:40];
    assign to_row_index[59:50] = from_drops[55] ? from_row_index[139:130] : from_row_index[59:50];
    assign to_row_index[69:60] = from_drops[59] ? from_row_index[149:140] : from_row_index[69:60];
    assign to_row_index[79:70] = from_drops[63] ? from_row_index[159:150] : from_row_index[79:70];
    assign to_row_index[89:80] = from_row_index[89:80];
    assign to_row_index[99:90] = from_row_index[99:90];
    assign to_row_index[109:100] = from_row_index[109:100];
    assign to_row_index[119:110] = from_row_index[119:110];
    assign to_row_index[129:120] = from_row_index[129:120];
    assign to_row_index[139:130] = from_row_index[139:130];
    assign to_row_index[149:140] = from_row_index[149:140];
    assign to_row_index[159:150] = from_row_index[159:150];
    assign to_row_key[40:0] = from_drops[35] ? from_row_key[368:328] : from_row_key[40:0];
    assign to_row_key[81:41] = from_drops[39] ? from_row_key[409:369] : from_row_key[81:41];
    assign to_row_key[122:82] = from_drops[43] ? from_row_key[450:410] : from_row_key[122:82];
    assign to_row_key[163:123] = from_drops[47] ? from_row_key[491:451] : from_row_key[163:123];
    assign to_row_key[204:164] = from_drops[51] ? from_row_key[532:492] : from_row_key[204:164];
    assign to_row_key[245:205] = from_drops[55] ? from_row_key[573:533] : from_row_key[245:205];
    assign to_row_key[286:246] = from_drops[59] ? from_row_key[614:574] : from_row_key[286:246];
    assign to_row_key[327:287] = from_drops[63] ? from_row_key[655:615] : from_row_key[327:287];
    assign to_row_key[368:328] = from_row_key[368:328];
    assign to_row_key[409:369] = from_row_key[409:369];
    assign to_row_key[450:410] = from_row_key[450:410];
    assign to_row_key[491:451] = from_row_key[491:451];
    assign to_row_key[532:492] = from_row_key[532:492];
    assign to_row_key[573:533] = from_row_key[573:533];
    assign to_row_key[614:574] = from_row_key[614:574];
    assign to_row_key[655:615] = from_row_key[655:615];
endmodule
`default_nettype wire
