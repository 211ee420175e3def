// shift_layer_layer2: One layer of the zero eliminator: an element moves 2^layer lanes towards
// lane 0 if bit `layer` of its `drops` is 1. An element that comes in has priority, and what
// moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 2, payload = u(32), lanes = 16.
// IR 5056246c. Do not edit.
`default_nettype none
module shift_layer_layer2 (
    input  wire [ 15:0] from_valid,
    input  wire [ 63:0] from_drops,
    input  wire [511:0] from_row,

    output wire [ 15:0] to_valid,
    output wire [ 63:0] to_drops,
    output wire [511:0] to_row
);
    wire [15:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane*4 + 2];
        end
    endgenerate
    wire [63:0] coming = {16'd0, from_drops[63:16]};
    wire [511:0] to_row_packed = {128'd0, from_row[511:128]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 16; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1*4 + 2] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 16; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2*4 +: 4] = coming[lane_2*4 + 2] ? coming[lane_2*4 +: 4] :
                    kept[lane_2] ? from_drops[lane_2*4 +: 4] : 4'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 16; lane_3 = lane_3 + 1) begin : each_to_row
            assign to_row[lane_3*32 +: 32] = coming[lane_3*4 + 2] ? to_row_packed[lane_3*32 +: 32] :
                    from_row[lane_3*32 +: 32];
        end
    endgenerate
endmodule
`default_nettype wire
