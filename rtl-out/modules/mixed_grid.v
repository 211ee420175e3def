// mixed_grid: The systolic grid: row r sees the operands of a beat r cycles after row 0, column
// c its weights c cycles after column 0, and the partial sums leave together, rows + columns -
// 1 advances after the operands came. `change` comes one advance before the first operands of a
// tile. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-grid.ts.
// Parameters rows = 16, columns = 16.
// Reset: reset synchronous, active high.
// IR fc381a10. Do not edit.
`default_nettype none
module mixed_grid (
    input  wire         clock,
    input  wire         reset,

    input  wire         advance,
    input  wire         change,
    input  wire [159:0] operands,
    input  wire         loads,
    input  wire [127:0] weights,
    output wire [511:0] partial
);
    reg [14:0] changes;
    reg [9:0] operands1;
    reg [19:0] operands2;
    reg [29:0] operands3;
    reg [39:0] operands4;
    reg [49:0] operands5;
    reg [59:0] operands6;
    reg [69:0] operands7;
    reg [79:0] operands8;
    reg [89:0] operands9;
    reg [99:0] operands10;
    reg [109:0] operands11;
    reg [119:0] operands12;
    reg [129:0] operands13;
    reg [139:0] operands14;
    reg [149:0] operands15;
    reg [14:0] loading;
    reg [7:0] weight1;
    reg [15:0] weight2;
    reg [23:0] weight3;
    reg [31:0] weight4;
    reg [39:0] weight5;
    reg [47:0] weight6;
    reg [55:0] weight7;
    reg [63:0] weight8;
    reg [71:0] weight9;
    reg [79:0] weight10;
    reg [87:0] weight11;
    reg [95:0] weight12;
    reg [103:0] weight13;
    reg [111:0] weight14;
    reg [119:0] weight15;
    wire [255:0] pe_change;
    wire [2559:0] pe_operands;
    wire [255:0] pe_loads;
    wire [2047:0] pe_weight;
    wire [8191:0] pe_above;
    wire [255:0] pe_changeRight;
    wire [2559:0] pe_right;
    wire [255:0] pe_loadsDown;
    wire [2047:0] pe_weightDown;
    wire [8191:0] pe_down;
    reg [479:0] partial0;
    reg [447:0] partial1;
    reg [415:0] partial2;
    reg [383:0] partial3;
    reg [351:0] partial4;
    reg [319:0] partial5;
    reg [287:0] partial6;
    reg [255:0] partial7;
    reg [223:0] partial8;
    reg [191:0] partial9;
    reg [159:0] partial10;
    reg [127:0] partial11;
    reg [95:0] partial12;
    reg [63:0] partial13;
    reg [31:0] partial14;

    assign partial[31:0] = partial0[479:448];
    assign partial[63:32] = partial1[447:416];
    assign partial[95:64] = partial2[415:384];
    assign partial[127:96] = partial3[383:352];
    assign partial[159:128] = partial4[351:320];
    assign partial[191:160] = partial5[319:288];
    assign partial[223:192] = partial6[287:256];
    assign partial[255:224] = partial7[255:224];
    assign partial[287:256] = partial8[223:192];
    assign partial[319:288] = partial9[191:160];
    assign partial[351:320] = partial10[159:128];
    assign partial[383:352] = partial11[127:96];
    assign partial[415:384] = partial12[95:64];
    assign partial[447:416] = partial13[63:32];
    assign partial[479:448] = partial14;
    assign partial[511:480] = {pe_down[8191:8176], pe_down[8175:8160]};
    assign pe_change = {pe_changeRight[254:240], changes[14], pe_changeRight[238:224], changes[13],
            pe_changeRight[222:208], changes[12], pe_changeRight[206:192], changes[11],
            pe_changeRight[190:176], changes[10], pe_changeRight[174:160], changes[9],
            pe_changeRight[158:144], changes[8], pe_changeRight[142:128], changes[7],
            pe_changeRight[126:112], changes[6], pe_changeRight[110:96], changes[5],
            pe_changeRight[94:80], changes[4], pe_changeRight[78:64], changes[3],
            pe_changeRight[62:48], changes[2], pe_changeRight[46:32], changes[1],
            pe_changeRight[30:16], changes[0], pe_changeRight[14:0], change};
    assign pe_operands = {pe_right[2549:2400], operands15[149:140], pe_right[2389:2240],
            operands14[139:130], pe_right[2229:2080], operands13[129:120], pe_right[2069:1920],
            operands12[119:110], pe_right[1909:1760], operands11[109:100], pe_right[1749:1600],
            operands10[99:90], pe_right[1589:1440], operands9[89:80], pe_right[1429:1280],
            operands8[79:70], pe_right[1269:1120], operands7[69:60], pe_right[1109:960],
            operands6[59:50], pe_right[949:800], operands5[49:40], pe_right[789:640],
            operands4[39:30], pe_right[629:480], operands3[29:20], pe_right[469:320],
            operands2[19:10], pe_right[309:160], operands1, pe_right[149:0], operands[9:0]};
    assign pe_loads = {pe_loadsDown[239:0], loading, loads};
    assign pe_weight = {pe_weightDown[1919:0], weight15[119:112], weight14[111:104],
            weight13[103:96], weight12[95:88], weight11[87:80], weight10[79:72], weight9[71:64],
            weight8[63:56], weight7[55:48], weight6[47:40], weight5[39:32], weight4[31:24],
            weight3[23:16], weight2[15:8], weight1, weights[7:0]};
    assign pe_above = {pe_down[7679:0], 32'd0, 32'd0, 32'd0, 32'd0, 32'd0, 32'd0, 32'd0, 32'd0,
            32'd0, 32'd0, 32'd0, 32'd0, 32'd0, 32'd0, 32'd0, 32'd0};

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 256; pe_index = pe_index + 1) begin : pe
            mixed_cell member (
                .clock       (clock),
                .reset       (reset),
                .advance     (advance),
                .change      (pe_change[pe_index]),
                .operands    (pe_operands[pe_index*10 +: 10]),
                .loads       (pe_loads[pe_index]),
                .weight      (pe_weight[pe_index*8 +: 8]),
                .above       (pe_above[pe_index*32 +: 32]),
                .changeRight (pe_changeRight[pe_index]),
                .right       (pe_right[pe_index*10 +: 10]),
                .loadsDown   (pe_loadsDown[pe_index]),
                .weightDown  (pe_weightDown[pe_index*8 +: 8]),
                .down        (pe_down[pe_index*32 +: 32])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            changes <= 15'd0;
            loading <= 15'd0;
        end else if (advance) begin
            changes <= {changes[13:0], change};
            loading <= {loading[13:0], loads};
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            operands1 <= operands[19:10];
            operands2 <= {operands2[9:0], operands[29:20]};
            operands3 <= {operands3[19:0], operands[39:30]};
            operands4 <= {operands4[29:0], operands[49:40]};
            operands5 <= {operands5[39:0], operands[59:50]};
            operands6 <= {operands6[49:0], operands[69:60]};
            operands7 <= {operands7[59:0], operands[79:70]};
            operands8 <= {operands8[69:0], operands[89:80]};
            operands9 <= {operands9[79:0], operands[99:90]};
            operands10 <= {operands10[89:0], operands[109:100]};
            operands11 <= {operands11[99:0], operands[119:110]};
            operands12 <= {operands12[109:0], operands[129:120]};
            operands13 <= {operands13[119:0], operands[139:130]};
            operands14 <= {operands14[129:0], operands[149:140]};
            operands15 <= {operands15[139:0], operands[159:150]};
            weight1 <= weights[15:8];
            weight2 <= {weight2[7:0], weights[23:16]};
            weight3 <= {weight3[15:0], weights[31:24]};
            weight4 <= {weight4[23:0], weights[39:32]};
            weight5 <= {weight5[31:0], weights[47:40]};
            weight6 <= {weight6[39:0], weights[55:48]};
            weight7 <= {weight7[47:0], weights[63:56]};
            weight8 <= {weight8[55:0], weights[71:64]};
            weight9 <= {weight9[63:0], weights[79:72]};
            weight10 <= {weight10[71:0], weights[87:80]};
            weight11 <= {weight11[79:0], weights[95:88]};
            weight12 <= {weight12[87:0], weights[103:96]};
            weight13 <= {weight13[95:0], weights[111:104]};
            weight14 <= {weight14[103:0], weights[119:112]};
            weight15 <= {weight15[111:0], weights[127:120]};
            partial0 <= {partial0[447:0], pe_down[7711:7680]};
            partial1 <= {partial1[415:0], pe_down[7743:7712]};
            partial2 <= {partial2[383:0], pe_down[7775:7744]};
            partial3 <= {partial3[351:0], pe_down[7807:7776]};
            partial4 <= {partial4[319:0], pe_down[7839:7808]};
            partial5 <= {partial5[287:0], pe_down[7871:7840]};
            partial6 <= {partial6[255:0], pe_down[7903:7872]};
            partial7 <= {partial7[223:0], pe_down[7935:7904]};
            partial8 <= {partial8[191:0], pe_down[7967:7936]};
            partial9 <= {partial9[159:0], pe_down[7999:7968]};
            partial10 <= {partial10[127:0], pe_down[8031:8000]};
            partial11 <= {partial11[95:0], pe_down[8063:8032]};
            partial12 <= {partial12[63:0], pe_down[8095:8064]};
            partial13 <= {partial13[31:0], pe_down[8127:8096]};
            partial14 <= pe_down[8159:8128];
        end
    end

    wire _unused_ok = &{1'b0, pe_changeRight[15], pe_changeRight[31], pe_changeRight[47],
            pe_changeRight[63], pe_changeRight[79], pe_changeRight[95], pe_changeRight[111],
            pe_changeRight[127], pe_changeRight[143], pe_changeRight[159], pe_changeRight[175],
            pe_changeRight[191], pe_changeRight[207], pe_changeRight[223], pe_changeRight[239],
            pe_changeRight[255], pe_right[159:150], pe_right[319:310], pe_right[479:470],
            pe_right[639:630], pe_right[799:790], pe_right[959:950], pe_right[1119:1110],
            pe_right[1279:1270], pe_right[1439:1430], pe_right[1599:1590], pe_right[1759:1750],
            pe_right[1919:1910], pe_right[2079:2070], pe_right[2239:2230], pe_right[2399:2390],
            pe_right[2559:2550], pe_loadsDown[255:240], pe_weightDown[2047:1920]};
endmodule
`default_nettype wire
