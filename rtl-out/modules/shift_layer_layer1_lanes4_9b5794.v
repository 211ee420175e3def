// shift_layer_layer1_lanes4_9b5794: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 1, payload = bundle({ index: u(4), key: u(41) }), lanes = 4.
// IR 34a6a8d2. Do not edit.
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
    wire [3:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane*2 + 1];
        end
    endgenerate
    wire [7:0] coming = {4'd0, from_drops[7:4]};
    wire [15:0] to_row_index_packed = {8'd0, from_row_index[15:8]};
    wire [163:0] to_row_index_packed_1 = {82'd0, from_row_key[163:82]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1*2 + 1] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2*2 +: 2] = coming[lane_2*2 + 1] ? coming[lane_2*2 +: 2] :
                    kept[lane_2] ? from_drops[lane_2*2 +: 2] : 2'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_to_row_index
            assign to_row_index[lane_3*4 +: 4] = coming[lane_3*2 + 1] ?
                    to_row_index_packed[lane_3*4 +: 4] : from_row_index[lane_3*4 +: 4];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 4; lane_4 = lane_4 + 1) begin : each_to_row_key
            assign to_row_key[lane_4*41 +: 41] = coming[lane_4*2 + 1] ?
                    to_row_index_packed_1[lane_4*41 +: 41] : from_row_key[lane_4*41 +: 41];
        end
    endgenerate
endmodule
`default_nettype wire
