// operand_fields_group1: One group of elements out of a window of packed fields, as operands of
// 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and shifted down
// by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 16, group = 1.
// IR 2801b6d6. Do not edit.
`default_nettype none
module operand_fields_group1 (
    input  wire [383:0] window,
    input  wire [  3:0] bits,
    input  wire         withSign,
    input  wire [  3:0] down,
    output wire [191:0] operands
);
    reg [191:0] fields;

    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_operands
            wire [12:0] operands_shifted = $signed({withSign & fields[lane*12 + 11],
                    fields[lane*12 +: 12]}) >>> down;
            assign operands[lane*12 +: 12] = operands_shifted[11:0];
            wire _unused_ok = &{1'b0, operands_shifted[12]};
        end
    endgenerate

    always @* begin
        fields = 192'd0;
        case (bits)
            4'd1: begin
                fields = {{window[31], 11'd0}, {window[30], 11'd0}, {window[29], 11'd0},
                        {window[28], 11'd0}, {window[27], 11'd0}, {window[26], 11'd0},
                        {window[25], 11'd0}, {window[24], 11'd0}, {window[23], 11'd0},
                        {window[22], 11'd0}, {window[21], 11'd0}, {window[20], 11'd0},
                        {window[19], 11'd0}, {window[18], 11'd0}, {window[17], 11'd0},
                        {window[16], 11'd0}};
            end
            4'd2: begin
                fields = {{window[63:62], 10'd0}, {window[61:60], 10'd0}, {window[59:58], 10'd0},
                        {window[57:56], 10'd0}, {window[55:54], 10'd0}, {window[53:52], 10'd0},
                        {window[51:50], 10'd0}, {window[49:48], 10'd0}, {window[47:46], 10'd0},
                        {window[45:44], 10'd0}, {window[43:42], 10'd0}, {window[41:40], 10'd0},
                        {window[39:38], 10'd0}, {window[37:36], 10'd0}, {window[35:34], 10'd0},
                        {window[33:32], 10'd0}};
            end
            4'd3: begin
                fields = {{window[95:93], 9'd0}, {window[92:90], 9'd0}, {window[89:87], 9'd0},
                        {window[86:84], 9'd0}, {window[83:81], 9'd0}, {window[80:78], 9'd0},
                        {window[77:75], 9'd0}, {window[74:72], 9'd0}, {window[71:69], 9'd0},
                        {window[68:66], 9'd0}, {window[65:63], 9'd0}, {window[62:60], 9'd0},
                        {window[59:57], 9'd0}, {window[56:54], 9'd0}, {window[53:51], 9'd0},
                        {window[50:48], 9'd0}};
            end
            4'd4: begin
                fields = {{window[127:124], 8'd0}, {window[123:120], 8'd0}, {window[119:116], 8'd0},
                        {window[115:112], 8'd0}, {window[111:108], 8'd0}, {window[107:104], 8'd0},
                        {window[103:100], 8'd0}, {window[99:96], 8'd0}, {window[95:92], 8'd0},
                        {window[91:88], 8'd0}, {window[87:84], 8'd0}, {window[83:80], 8'd0},
                        {window[79:76], 8'd0}, {window[75:72], 8'd0}, {window[71:68], 8'd0},
                        {window[67:64], 8'd0}};
            end
            4'd5: begin
                fields = {{window[159:155], 7'd0}, {window[154:150], 7'd0}, {window[149:145], 7'd0},
                        {window[144:140], 7'd0}, {window[139:135], 7'd0}, {window[134:130], 7'd0},
                        {window[129:125], 7'd0}, {window[124:120], 7'd0}, {window[119:115], 7'd0},
                        {window[114:110], 7'd0}, {window[109:105], 7'd0}, {window[104:100], 7'd0},
                        {window[99:95], 7'd0}, {window[94:90], 7'd0}, {window[89:85], 7'd0},
                        {window[84:80], 7'd0}};
            end
            4'd6: begin
                fields = {{window[191:186], 6'd0}, {window[185:180], 6'd0}, {window[179:174], 6'd0},
                        {window[173:168], 6'd0}, {window[167:162], 6'd0}, {window[161:156], 6'd0},
                        {window[155:150], 6'd0}, {window[149:144], 6'd0}, {window[143:138], 6'd0},
                        {window[137:132], 6'd0}, {window[131:126], 6'd0}, {window[125:120], 6'd0},
                        {window[119:114], 6'd0}, {window[113:108], 6'd0}, {window[107:102], 6'd0},
                        {window[101:96], 6'd0}};
            end
            4'd7: begin
                fields = {{window[223:217], 5'd0}, {window[216:210], 5'd0}, {window[209:203], 5'd0},
                        {window[202:196], 5'd0}, {window[195:189], 5'd0}, {window[188:182], 5'd0},
                        {window[181:175], 5'd0}, {window[174:168], 5'd0}, {window[167:161], 5'd0},
                        {window[160:154], 5'd0}, {window[153:147], 5'd0}, {window[146:140], 5'd0},
                        {window[139:133], 5'd0}, {window[132:126], 5'd0}, {window[125:119], 5'd0},
                        {window[118:112], 5'd0}};
            end
            4'd8: begin
                fields = {{window[255:248], 4'd0}, {window[247:240], 4'd0}, {window[239:232], 4'd0},
                        {window[231:224], 4'd0}, {window[223:216], 4'd0}, {window[215:208], 4'd0},
                        {window[207:200], 4'd0}, {window[199:192], 4'd0}, {window[191:184], 4'd0},
                        {window[183:176], 4'd0}, {window[175:168], 4'd0}, {window[167:160], 4'd0},
                        {window[159:152], 4'd0}, {window[151:144], 4'd0}, {window[143:136], 4'd0},
                        {window[135:128], 4'd0}};
            end
            4'd9: begin
                fields = {{window[287:279], 3'd0}, {window[278:270], 3'd0}, {window[269:261], 3'd0},
                        {window[260:252], 3'd0}, {window[251:243], 3'd0}, {window[242:234], 3'd0},
                        {window[233:225], 3'd0}, {window[224:216], 3'd0}, {window[215:207], 3'd0},
                        {window[206:198], 3'd0}, {window[197:189], 3'd0}, {window[188:180], 3'd0},
                        {window[179:171], 3'd0}, {window[170:162], 3'd0}, {window[161:153], 3'd0},
                        {window[152:144], 3'd0}};
            end
            4'd10: begin
                fields = {{window[319:310], 2'd0}, {window[309:300], 2'd0}, {window[299:290], 2'd0},
                        {window[289:280], 2'd0}, {window[279:270], 2'd0}, {window[269:260], 2'd0},
                        {window[259:250], 2'd0}, {window[249:240], 2'd0}, {window[239:230], 2'd0},
                        {window[229:220], 2'd0}, {window[219:210], 2'd0}, {window[209:200], 2'd0},
                        {window[199:190], 2'd0}, {window[189:180], 2'd0}, {window[179:170], 2'd0},
                        {window[169:160], 2'd0}};
            end
            4'd11: begin
                fields = {{window[351:341], 1'd0}, {window[340:330], 1'd0}, {window[329:319], 1'd0},
                        {window[318:308], 1'd0}, {window[307:297], 1'd0}, {window[296:286], 1'd0},
                        {window[285:275], 1'd0}, {window[274:264], 1'd0}, {window[263:253], 1'd0},
                        {window[252:242], 1'd0}, {window[241:231], 1'd0}, {window[230:220], 1'd0},
                        {window[219:209], 1'd0}, {window[208:198], 1'd0}, {window[197:187], 1'd0},
                        {window[186:176], 1'd0}};
            end
            4'd12: begin
                fields = {window[383:372], window[371:360], window[359:348], window[347:336],
                        window[335:324], window[323:312], window[311:300], window[299:288],
                        window[287:276], window[275:264], window[263:252], window[251:240],
                        window[239:228], window[227:216], window[215:204], window[203:192]};
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[15:0]};
endmodule
`default_nettype wire
