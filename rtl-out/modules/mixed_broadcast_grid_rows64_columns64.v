// mixed_broadcast_grid_rows64_columns64: The broadcast grid: all cells of a row see the
// operands of a beat at once, and each column adds its products in a tree. The partial sums
// leave 1 + clog2(rows) advances after the operands came. Source:
// golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-broadcast-grid.ts.
// Parameters rows = 64, columns = 64.
// Reset: reset synchronous, active high.
// IR 73bf0b90. Do not edit.
`default_nettype none
module mixed_broadcast_grid_rows64_columns64 (
    input  wire          clock,
    input  wire          reset,

    input  wire          advance,
    input  wire          change,
    input  wire [ 639:0] operands,
    input  wire          loads,
    input  wire [ 511:0] weights,
    output wire [2303:0] partial
);
    reg [63:0] row;
    wire [511:0] column_weight;
    wire [2303:0] column_sums;

    wire [63:0] rowLoads = loads ? row : 64'd0;
    wire changes = advance & change;

    assign partial = column_sums;
    assign column_weight = weights;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 64; column_index = column_index + 1) begin : column
            broadcast_column_rows64 member (
                .clock    (clock),
                .advance  (advance),
                .operands (operands),
                .loads    (rowLoads),
                .weight   (column_weight[column_index*8 +: 8]),
                .changes  (changes),
                .sums     (column_sums[column_index*36 +: 36])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            row <= 64'd1;
        end else if (loads) begin
            row <= {row[62:0], row[63]};
        end
    end
endmodule
`default_nettype wire
