// shift_layer_layer0_lanes2_081450: One layer of the zero eliminator: an element moves 2^layer
// lanes towards lane 0 if bit `layer` of its `drops` is 1. An element that comes in has
// priority, and what moves away leaves a bubble. Combinational.
// Source generators/spatten/rows/shift-layer.ts.
// Parameters layer = 0, payload = u(18), lanes = 2.
// IR cfb32a5c. Do not edit.
`default_nettype none
module shift_layer_layer0_lanes2_081450 (
    input  wire [ 1:0] from_valid,
    input  wire [ 1:0] from_drops,
    input  wire [35:0] from_row,

    output wire [ 1:0] to_valid,
    output wire [ 1:0] to_drops,
    output wire [35:0] to_row
);
    wire [1:0] kept;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_kept
            assign kept[lane] = from_valid[lane] & ~from_drops[lane];
        end
    endgenerate
    wire [1:0] coming = {1'd0, from_drops[1]};
    wire [35:0] to_row_packed = {18'd0, from_row[35:18]};

    genvar lane_1;
    generate
        for (lane_1 = 0; lane_1 < 2; lane_1 = lane_1 + 1) begin : each_to_valid
            assign to_valid[lane_1] = coming[lane_1] | kept[lane_1];
        end
    endgenerate
    genvar lane_2;
    generate
        for (lane_2 = 0; lane_2 < 2; lane_2 = lane_2 + 1) begin : each_to_drops
            assign to_drops[lane_2] = coming[lane_2] ? coming[lane_2] : kept[lane_2] ?
                    from_drops[lane_2] : 1'd0;
        end
    endgenerate
    genvar lane_3;
    generate
        for (lane_3 = 0; lane_3 < 2; lane_3 = lane_3 + 1) begin : each_to_row
            assign to_row[lane_3*18 +: 18] = coming[lane_3] ? to_row_packed[lane_3*18 +: 18] :
                    from_row[lane_3*18 +: 18];
        end
    endgenerate
endmodule
`default_nettype wire
