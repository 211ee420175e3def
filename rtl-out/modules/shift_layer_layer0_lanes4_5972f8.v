// shift_layer_layer0_lanes4_5972f8: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = u(41), lanes = 4.
// IR 4a5642e9. Do not edit.
`default_nettype none
module shift_layer_layer0_lanes4_5972f8 (
    input  wire [  3:0] from_valid,
    input  wire [  7:0] from_drops,
    input  wire [163:0] from_row,

    output wire [  3:0] to_valid,
    output wire [  7:0] to_drops,
    output wire [163:0] to_row
);
    wire [3:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane*2];
        end
    endgenerate
    wire [7:0] coming = {2'd0, from_drops[7:2]};
    wire [163:0] to_row_packed = {41'd0, from_row[163:41]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 4; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1*2] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2*2 +: 2] = coming[lane_2*2] ? coming[lane_2*2 +: 2] :
                    kept[lane_2] ? from_drops[lane_2*2 +: 2] : 2'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 4; lane_3 = lane_3 + 1) begin : each_to_row
            assign to_row[lane_3*41 +: 41] = coming[lane_3*2] ? to_row_packed[lane_3*41 +: 41] :
                    from_row[lane_3*41 +: 41];
        end
    endgenerate
endmodule
`default_nettype wire
