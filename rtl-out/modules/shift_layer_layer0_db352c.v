// shift_layer_layer0_db352c: One layer of the zero eliminator: an element moves 2^layer lanes
// towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has priority, and
// what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = bundle({ index: u(10), key: u(32) }), lanes = 16.
// IR c1148bc1. Do not edit.
`default_nettype none
module shift_layer_layer0_db352c (
    input  wire [ 15:0] from_valid,
    input  wire [ 63:0] from_drops,
    input  wire [159:0] from_row_index,
    input  wire [511:0] from_row_key,

    output wire [ 15:0] to_valid,
    output wire [ 63:0] to_drops,
    output wire [159:0] to_row_index,
    output wire [511:0] to_row_key
);
    wire [15:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane*4];
        end
    endgenerate
    wire [63:0] coming = {4'd0, from_drops[63:4]};
    wire [159:0] to_row_index_packed = {10'd0, from_row_index[159:10]};
    wire [511:0] to_row_index_packed_1 = {32'd0, from_row_key[511:32]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1*4] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2*4 +: 4] = coming[lane_2*4] ? coming[lane_2*4 +: 4] :
                    kept[lane_2] ? from_drops[lane_2*4 +: 4] : 4'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_to_row_index
            assign to_row_index[lane_3*10 +: 10] = coming[lane_3*4] ?
                    to_row_index_packed[lane_3*10 +: 10] : from_row_index[lane_3*10 +: 10];
        end
    endgenerate
    genvar lane_4;
    generate
        for (lane_4 = 0; lane_4 < 16; lane_4 = lane_4 + 1) begin : each_to_row_key
            assign to_row_key[lane_4*32 +: 32] = coming[lane_4*4] ?
                    to_row_index_packed_1[lane_4*32 +: 32] : from_row_key[lane_4*32 +: 32];
        end
    endgenerate
endmodule
`default_nettype wire
