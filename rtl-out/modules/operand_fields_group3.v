// operand_fields_group3: One group of elements out of a window of packed fields, as operands of
// 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and shifted down
// by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 16, group = 3.
// IR a4957588. Do not edit.
`default_nettype none
module operand_fields_group3 (
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
                fields = {{window[63], 11'd0}, {window[62], 11'd0}, {window[61], 11'd0},
                        {window[60], 11'd0}, {window[59], 11'd0}, {window[58], 11'd0},
                        {window[57], 11'd0}, {window[56], 11'd0}, {window[55], 11'd0},
                        {window[54], 11'd0}, {window[53], 11'd0}, {window[52], 11'd0},
                        {window[51], 11'd0}, {window[50], 11'd0}, {window[49], 11'd0},
                        {window[48], 11'd0}};
            end
            4'd2: begin
                fields = {{window[127:126], 10'd0}, {window[125:124], 10'd0},
                        {window[123:122], 10'd0}, {window[121:120], 10'd0},
                        {window[119:118], 10'd0}, {window[117:116], 10'd0},
                        {window[115:114], 10'd0}, {window[113:112], 10'd0},
                        {window[111:110], 10'd0}, {window[109:108], 10'd0},
                        {window[107:106], 10'd0}, {window[105:104], 10'd0},
                        {window[103:102], 10'd0}, {window[101:100], 10'd0}, {window[99:98], 10'd0},
                        {window[97:96], 10'd0}};
            end
            4'd3: begin
                fields = {{window[191:189], 9'd0}, {window[188:186], 9'd0}, {window[185:183], 9'd0},
                        {window[182:180], 9'd0}, {window[179:177], 9'd0}, {window[176:174], 9'd0},
                        {window[173:171], 9'd0}, {window[170:168], 9'd0}, {window[167:165], 9'd0},
                        {window[164:162], 9'd0}, {window[161:159], 9'd0}, {window[158:156], 9'd0},
                        {window[155:153], 9'd0}, {window[152:150], 9'd0}, {window[149:147], 9'd0},
                        {window[146:144], 9'd0}};
            end
            4'd4: begin
                fields = {{window[255:252], 8'd0}, {window[251:248], 8'd0}, {window[247:244], 8'd0},
                        {window[243:240], 8'd0}, {window[239:236], 8'd0}, {window[235:232], 8'd0},
                        {window[231:228], 8'd0}, {window[227:224], 8'd0}, {window[223:220], 8'd0},
                        {window[219:216], 8'd0}, {window[215:212], 8'd0}, {window[211:208], 8'd0},
                        {window[207:204], 8'd0}, {window[203:200], 8'd0}, {window[199:196], 8'd0},
                        {window[195:192], 8'd0}};
            end
            4'd5: begin
                fields = {{window[319:315], 7'd0}, {window[314:310], 7'd0}, {window[309:305], 7'd0},
                        {window[304:300], 7'd0}, {window[299:295], 7'd0}, {window[294:290], 7'd0},
                        {window[289:285], 7'd0}, {window[284:280], 7'd0}, {window[279:275], 7'd0},
                        {window[274:270], 7'd0}, {window[269:265], 7'd0}, {window[264:260], 7'd0},
                        {window[259:255], 7'd0}, {window[254:250], 7'd0}, {window[249:245], 7'd0},
                        {window[244:240], 7'd0}};
            end
            4'd6: begin
                fields = {{window[383:378], 6'd0}, {window[377:372], 6'd0}, {window[371:366], 6'd0},
                        {window[365:360], 6'd0}, {window[359:354], 6'd0}, {window[353:348], 6'd0},
                        {window[347:342], 6'd0}, {window[341:336], 6'd0}, {window[335:330], 6'd0},
                        {window[329:324], 6'd0}, {window[323:318], 6'd0}, {window[317:312], 6'd0},
                        {window[311:306], 6'd0}, {window[305:300], 6'd0}, {window[299:294], 6'd0},
                        {window[293:288], 6'd0}};
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[47:0], window[95:64], window[143:128]};
endmodule
`default_nettype wire
