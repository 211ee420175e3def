// mixed_grid_rows4_columns3: The systolic grid: row r sees the operands of a beat r cycles
// after row 0, column c its weights c cycles after column 0, and the partial sums leave
// together, rows + columns - 1 advances after the operands came. `change` comes one advance
// before the first operands of a tile. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-grid.ts.
// Parameters rows = 4, columns = 3.
// Reset: reset synchronous, active high.
// IR e7a35eea. Do not edit.
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
    reg [2:0] changes;
    reg [9:0] operands1;
    reg [19:0] operands2;
    reg [29:0] operands3;
    reg [1:0] loading;
    reg [7:0] weight1;
    reg [15:0] weight2;
    wire [11:0] pe_change;
    wire [119:0] pe_operands;
    wire [11:0] pe_loads;
    wire [95:0] pe_weight;
    wire [335:0] pe_above;
    wire [11:0] pe_changeRight;
    wire [119:0] pe_right;
    wire [11:0] pe_loadsDown;
    wire [95:0] pe_weightDown;
    wire [335:0] pe_down;
    reg [55:0] partial0;
    reg [27:0] partial1;

    assign partial[27:0] = partial0[55:28];
    assign partial[55:28] = partial1;
    assign partial[83:56] = {pe_down[335:322], pe_down[321:308]};
    assign pe_change = {pe_changeRight[10:9], changes[2], pe_changeRight[7:6], changes[1],
            pe_changeRight[4:3], changes[0], pe_changeRight[1:0], change};
    assign pe_operands = {pe_right[109:90], operands3[29:20], pe_right[79:60], operands2[19:10],
            pe_right[49:30], operands1, pe_right[19:0], operands[9:0]};
    assign pe_loads = {pe_loadsDown[8:0], loading, loads};
    assign pe_weight = {pe_weightDown[71:0], weight2[15:8], weight1, weights[7:0]};
    assign pe_above = {pe_down[251:0], 28'd0, 28'd0, 28'd0};

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 12; pe_index = pe_index + 1) begin : pe
            mixed_cell_sumBits14 member (
                .clock       (clock),
                .reset       (reset),
                .advance     (advance),
                .change      (pe_change[pe_index]),
                .operands    (pe_operands[pe_index*10 +: 10]),
                .loads       (pe_loads[pe_index]),
                .weight      (pe_weight[pe_index*8 +: 8]),
                .above       (pe_above[pe_index*28 +: 28]),
                .changeRight (pe_changeRight[pe_index]),
                .right       (pe_right[pe_index*10 +: 10]),
                .loadsDown   (pe_loadsDown[pe_index]),
                .weightDown  (pe_weightDown[pe_index*8 +: 8]),
                .down        (pe_down[pe_index*28 +: 28])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            changes <= 3'd0;
            loading <= 2'd0;
        end else if (advance) begin
            changes <= {changes[1:0], change};
            loading <= {loading[0], loads};
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            operands1 <= operands[19:10];
            operands2 <= {operands2[9:0], operands[29:20]};
            operands3 <= {operands3[19:0], operands[39:30]};
            weight1 <= weights[15:8];
            weight2 <= {weight2[7:0], weights[23:16]};
            partial0 <= {partial0[27:0], pe_down[279:252]};
            partial1 <= pe_down[307:280];
        end
    end

    wire _unused_ok = &{1'b0, pe_changeRight[2], pe_changeRight[5], pe_changeRight[8],
            pe_changeRight[11], pe_right[29:20], pe_right[59:50], pe_right[89:80],
            pe_right[119:110], pe_loadsDown[11:9], pe_weightDown[95:72]};
endmodule
`default_nettype wire
