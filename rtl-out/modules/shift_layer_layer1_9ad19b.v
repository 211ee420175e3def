// shift_layer_layer1_9ad19b: One layer of the zero eliminator: an element moves 2^layer lanes
// towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has priority, and
// what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 1, payload = u(12), lanes = 16.
// IR 1ac17489. Do not edit.
`default_nettype none
module shift_layer_layer1_9ad19b (
    input  wire [ 15:0] from_valid,
    input  wire [ 63:0] from_drops,
    input  wire [191:0] from_row,

    output wire [ 15:0] to_valid,
    output wire [ 63:0] to_drops,
    output wire [191:0] to_row
);
    wire [15:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane*4 + 1];
        end
    endgenerate
    wire [63:0] coming = {8'd0, from_drops[63:8]};
    wire [191:0] to_row_packed = {24'd0, from_row[191:24]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1*4 + 1] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2*4 +: 4] = coming[lane_2*4 + 1] ? coming[lane_2*4 +: 4] :
                    kept[lane_2] ? from_drops[lane_2*4 +: 4] : 4'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_to_row
            assign to_row[lane_3*12 +: 12] = coming[lane_3*4 + 1] ? to_row_packed[lane_3*12 +: 12] :
                    from_row[lane_3*12 +: 12];
        end
    endgenerate
endmodule
`default_nettype wire
