// mixed_broadcast_grid_rows4_columns3: The broadcast grid: all cells of a row see the operands
// of a beat at once, and each column adds its products in a tree. The partial sums leave 1 +
// clog2(rows) advances after the operands came. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-broadcast-grid.ts.
// Parameters rows = 4, columns = 3.
// Reset: reset synchronous, active high.
// IR c0460206. Do not edit.
`default_nettype none
module mixed_broadcast_grid_rows4_columns3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        advance,
    input  wire        change,
    input  wire [39:0] operands,
    input  wire        loads,
    input  wire [23:0] weights,
    output wire [83:0] partial
);
    reg [3:0] row;
    wire [23:0] column_weight;
    wire [83:0] column_sums;

    wire [3:0] rowLoads = loads ? row : 4'd0;
    wire changes = advance & change;

    assign partial = column_sums;
    assign column_weight = weights;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 3; column_index = column_index + 1) begin : column
            broadcast_column_rows4 member (
                .clock    (clock),
                .advance  (advance),
                .operands (operands),
                .loads    (rowLoads),
                .weight   (column_weight[column_index*8 +: 8]),
                .changes  (changes),
                .sums     (column_sums[column_index*28 +: 28])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            row <= 4'd1;
        end else if (loads) begin
            row <= {row[2:0], row[3]};
        end
    end
endmodule
`default_nettype wire
