// shift_layer_layer1_lanes8_e54a0e: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 1, payload = bundle({ index: u(6), key: u(32) }), lanes = 8.
// IR b2c735c4. Do not edit.
`default_nettype none
module shift_layer_layer1_lanes8_e54a0e (
    input  wire [  7:0] from_valid,
    input  wire [ 23:0] from_drops,
    input  wire [ 47:0] from_row_index,
    input  wire [255:0] from_row_key,

    output wire [  7:0] to_valid,
    output wire [ 23:0] to_drops,
    output wire [ 47:0] to_row_index,
    output wire [255:0] to_row_key
);
    wire [7:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane*3 + 1];
        end
    endgenerate
    wire [23:0] coming = {6'd0, from_drops[23:6]};
    wire [47:0] to_row_index_packed = {12'd0, from_row_index[47:12]};
    wire [255:0] to_row_index_packed_1 = {64'd0, from_row_key[255:64]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 8; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1*3 + 1] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2*3 +: 3] = coming[lane_2*3 + 1] ? coming[lane_2*3 +: 3] :
                    kept[lane_2] ? from_drops[lane_2*3 +: 3] : 3'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 8; lane_3 = lane_3 + 1) begin : each_to_row_index
            assign to_row_index[lane_3*6 +: 6] = coming[lane_3*3 + 1] ?
                    to_row_index_packed[lane_3*6 +: 6] : from_row_index[lane_3*6 +: 6];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 8; lane_4 = lane_4 + 1) begin : each_to_row_key
            assign to_row_key[lane_4*32 +: 32] = coming[lane_4*3 + 1] ?
                    to_row_index_packed_1[lane_4*32 +: 32] : from_row_key[lane_4*32 +: 32];
        end
    endgenerate
endmodule
`default_nettype wire
