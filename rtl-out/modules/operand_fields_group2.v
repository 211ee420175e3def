// operand_fields_group2: One group of elements out of a window of packed fields, as operands of
// 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and shifted down
// by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 16, group = 2.
// IR be91ae62. Do not edit.
`default_nettype none
module operand_fields_group2 (
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
                fields = {{window[47], 11'd0}, {window[46], 11'd0}, {window[45], 11'd0},
                        {window[44], 11'd0}, {window[43], 11'd0}, {window[42], 11'd0},
                        {window[41], 11'd0}, {window[40], 11'd0}, {window[39], 11'd0},
                        {window[38], 11'd0}, {window[37], 11'd0}, {window[36], 11'd0},
                        {window[35], 11'd0}, {window[34], 11'd0}, {window[33], 11'd0},
                        {window[32], 11'd0}};
            end
            4'd2: begin
                fields = {{window[95:94], 10'd0}, {window[93:92], 10'd0}, {window[91:90], 10'd0},
                        {window[89:88], 10'd0}, {window[87:86], 10'd0}, {window[85:84], 10'd0},
                        {window[83:82], 10'd0}, {window[81:80], 10'd0}, {window[79:78], 10'd0},
                        {window[77:76], 10'd0}, {window[75:74], 10'd0}, {window[73:72], 10'd0},
                        {window[71:70], 10'd0}, {window[69:68], 10'd0}, {window[67:66], 10'd0},
                        {window[65:64], 10'd0}};
            end
            4'd3: begin
                fields = {{window[143:141], 9'd0}, {window[140:138], 9'd0}, {window[137:135], 9'd0},
                        {window[134:132], 9'd0}, {window[131:129], 9'd0}, {window[128:126], 9'd0},
                        {window[125:123], 9'd0}, {window[122:120], 9'd0}, {window[119:117], 9'd0},
                        {window[116:114], 9'd0}, {window[113:111], 9'd0}, {window[110:108], 9'd0},
                        {window[107:105], 9'd0}, {window[104:102], 9'd0}, {window[101:99], 9'd0},
                        {window[98:96], 9'd0}};
            end
            4'd4: begin
                fields = {{window[191:188], 8'd0}, {window[187:184], 8'd0}, {window[183:180], 8'd0},
                        {window[179:176], 8'd0}, {window[175:172], 8'd0}, {window[171:168], 8'd0},
                        {window[167:164], 8'd0}, {window[163:160], 8'd0}, {window[159:156], 8'd0},
                        {window[155:152], 8'd0}, {window[151:148], 8'd0}, {window[147:144], 8'd0},
                        {window[143:140], 8'd0}, {window[139:136], 8'd0}, {window[135:132], 8'd0},
                        {window[131:128], 8'd0}};
            end
            4'd5: begin
                fields = {{window[239:235], 7'd0}, {window[234:230], 7'd0}, {window[229:225], 7'd0},
                        {window[224:220], 7'd0}, {window[219:215], 7'd0}, {window[214:210], 7'd0},
                        {window[209:205], 7'd0}, {window[204:200], 7'd0}, {window[199:195], 7'd0},
                        {window[194:190], 7'd0}, {window[189:185], 7'd0}, {window[184:180], 7'd0},
                        {window[179:175], 7'd0}, {window[174:170], 7'd0}, {window[169:165], 7'd0},
                        {window[164:160], 7'd0}};
            end
            4'd6: begin
                fields = {{window[287:282], 6'd0}, {window[281:276], 6'd0}, {window[275:270], 6'd0},
                        {window[269:264], 6'd0}, {window[263:258], 6'd0}, {window[257:252], 6'd0},
                        {window[251:246], 6'd0}, {window[245:240], 6'd0}, {window[239:234], 6'd0},
                        {window[233:228], 6'd0}, {window[227:222], 6'd0}, {window[221:216], 6'd0},
                        {window[215:210], 6'd0}, {window[209:204], 6'd0}, {window[203:198], 6'd0},
                        {window[197:192], 6'd0}};
            end
            4'd7: begin
                fields = {{window[335:329], 5'd0}, {window[328:322], 5'd0}, {window[321:315], 5'd0},
                        {window[314:308], 5'd0}, {window[307:301], 5'd0}, {window[300:294], 5'd0},
                        {window[293:287], 5'd0}, {window[286:280], 5'd0}, {window[279:273], 5'd0},
                        {window[272:266], 5'd0}, {window[265:259], 5'd0}, {window[258:252], 5'd0},
                        {window[251:245], 5'd0}, {window[244:238], 5'd0}, {window[237:231], 5'd0},
                        {window[230:224], 5'd0}};
            end
            4'd8: begin
                fields = {{window[383:376], 4'd0}, {window[375:368], 4'd0}, {window[367:360], 4'd0},
                        {window[359:352], 4'd0}, {window[351:344], 4'd0}, {window[343:336], 4'd0},
                        {window[335:328], 4'd0}, {window[327:320], 4'd0}, {window[319:312], 4'd0},
                        {window[311:304], 4'd0}, {window[303:296], 4'd0}, {window[295:288], 4'd0},
                        {window[287:280], 4'd0}, {window[279:272], 4'd0}, {window[271:264], 4'd0},
                        {window[263:256], 4'd0}};
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[31:0], window[63:48]};
endmodule
`default_nettype wire
