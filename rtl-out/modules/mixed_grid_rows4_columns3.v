// mixed_grid_rows4_columns3: The systolic grid: row r sees the operands of a beat r cycles
// after row 0, column c its weights c cycles after column 0, and the partial sums leave
// together, rows + columns - 1 advances after the operands came. `change` comes one advance
// before the first operands of a tile. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-grid.ts.
// Parameters rows = 4, columns = 3.
// Reset: reset synchronous, active high.
// IR f4e770a1. Do not edit.
`default_nettype none
module mixed_grid_rows4_columns3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        advance,
    input  wire        change,
    input  wire [39:0] operands,
    input  wire        loads,
    input  wire [23:0] weights,
    output wire [83:0] partial
);
    reg changeAfter1;
    reg changeAfter2;
    reg changeAfter3;
    reg loadsAfter1;
    reg loadsAfter2;
    reg [9:0] operands1After1;
    reg [9:0] operands2After1;
    reg [9:0] operands2After2;
    reg [9:0] operands3After1;
    reg [9:0] operands3After2;
    reg [9:0] operands3After3;
    reg [7:0] weight1After1;
    reg [7:0] weight2After1;
    reg [7:0] weight2After2;
    wire [11:0] cell__change;
    wire [119:0] cell__operands;
    wire [11:0] cell__loads;
    wire [95:0] cell__weight;
    wire [335:0] cell__above;
    wire [11:0] cell__changeRight;
    wire [119:0] cell__right;
    wire [11:0] cell__loadsDown;
    wire [95:0] cell__weightDown;
    wire [335:0] cell__down;
    reg [27:0] partial0After1;
    reg [27:0] partial0After2;
    reg [27:0] partial1After1;

    assign partial[27:0] = partial0After2;
    assign partial[55:28] = partial1After1;
    assign partial[83:56] = cell__down[335:308];
    assign cell__change = {cell__changeRight[10:9], changeAfter3, cell__changeRight[7:6],
            changeAfter2, cell__changeRight[4:3], changeAfter1, cell__changeRight[1:0], change};
    assign cell__operands = {cell__right[109:90], operands3After3, cell__right[79:60],
            operands2After2, cell__right[49:30], operands1After1, cell__right[19:0], operands[9:0]};
    assign cell__loads = {cell__loadsDown[8:0], loadsAfter2, loadsAfter1, loads};
    assign cell__weight = {cell__weightDown[71:0], weight2After2, weight1After1, weights[7:0]};
    assign cell__above = {cell__down[251:0], 28'd0, 28'd0, 28'd0};

    genvar cell__index;
    generate
        for (cell__index = 0; cell__index < 12; cell__index = cell__index + 1) begin : cell_
            mixed_cell_sumBits14 member (
                .clock       (clock),
                .reset       (reset),
                .advance     (advance),
                .change      (cell__change[cell__index]),
                .operands    (cell__operands[cell__index*10 +: 10]),
                .loads       (cell__loads[cell__index]),
                .weight      (cell__weight[cell__index*8 +: 8]),
                .above       (cell__above[cell__index*28 +: 28]),
                .changeRight (cell__changeRight[cell__index]),
                .right       (cell__right[cell__index*10 +: 10]),
                .loadsDown   (cell__loadsDown[cell__index]),
                .weightDown  (cell__weightDown[cell__index*8 +: 8]),
                .down        (cell__down[cell__index*28 +: 28])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            changeAfter1 <= 1'd0;
            changeAfter2 <= 1'd0;
            changeAfter3 <= 1'd0;
            loadsAfter1 <= 1'd0;
            loadsAfter2 <= 1'd0;
        end else if (advance) begin
            changeAfter1 <= change;
            changeAfter2 <= changeAfter1;
            changeAfter3 <= changeAfter2;
            loadsAfter1 <= loads;
            loadsAfter2 <= loadsAfter1;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            operands1After1 <= operands[19:10];
            operands2After1 <= operands[29:20];
            operands2After2 <= operands2After1;
            operands3After1 <= operands[39:30];
            operands3After2 <= operands3After1;
            operands3After3 <= operands3After2;
            weight1After1 <= weights[15:8];
            weight2After1 <= weights[23:16];
            weight2After2 <= weight2After1;
            partial0After1 <= cell__down[279:252];
            partial0After2 <= partial0After1;
            partial1After1 <= cell__down[307:280];
        end
    end

    wire _unused_ok = &{1'b0, cell__changeRight[2], cell__changeRight[5], cell__changeRight[8],
            cell__changeRight[11], cell__right[29:20], cell__right[59:50], cell__right[89:80],
            cell__right[119:110], cell__loadsDown[11:9], cell__weightDown[95:72]};
endmodule
`default_nettype wire
