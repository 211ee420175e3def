// mac_row: A row of cells, each fed by the one before.
// Source dsl/emit/verilog/modules.example.ts.
// Reset: reset synchronous, active high.
// IR 7f662caf. Do not edit.
`default_nettype none
module mac_row (
    input  wire        clock,
    input  wire        reset,

    input  wire [ 7:0] operand,
    input  wire [47:0] weights,
    input  wire        clear,
    output wire [22:0] total,
    output wire        cleared
);
    wire [47:0] mac_left;
    wire [47:0] mac_weight;
    wire [47:0] mac_right;
    wire [119:0] mac_total;

    wire [20:0] total_sum = {mac_total[19], mac_total[19:0]} + {mac_total[39], mac_total[39:20]};
    wire [20:0] total_sum_1 = {mac_total[59], mac_total[59:40]} + {mac_total[79], mac_total[79:60]};
    wire [21:0] total_sum_2 = {total_sum[20], total_sum} + {total_sum_1[20], total_sum_1};
    wire [20:0] total_sum_3 = {mac_total[99], mac_total[99:80]} +
            {mac_total[119], mac_total[119:100]};

    assign total = {total_sum_2[21], total_sum_2} + {{2{total_sum_3[20]}}, total_sum_3};
    assign cleared = clear | (mac_right[47:40] == 8'd0);
    assign mac_left = {mac_right[39:0], operand};
    assign mac_weight = weights;

    genvar mac_index;
    generate
        for (mac_index = 0; mac_index < 6; mac_index = mac_index + 1) begin : mac
            mac_cell member (
                .clock  (clock),
                .reset  (reset),
                .left   (mac_left[mac_index*8 +: 8]),
                .weight (mac_weight[mac_index*8 +: 8]),
                .right  (mac_right[mac_index*8 +: 8]),
                .total  (mac_total[mac_index*20 +: 20])
            );
        end
    endgenerate
endmodule
`default_nettype wire
