// operand_fields: One group of elements out of a window of packed fields, as operands of 12
// bits. Where a field lies depends on `bits` alone. It is read left-aligned and shifted down by
// `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 16, group = 0.
// IR e38f2ba3. Do not edit.
`default_nettype none
module operand_fields (
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
                fields = {{window[15], 11'd0}, {window[14], 11'd0}, {window[13], 11'd0},
                        {window[12], 11'd0}, {window[11], 11'd0}, {window[10], 11'd0},
                        {window[9], 11'd0}, {window[8], 11'd0}, {window[7], 11'd0},
                        {window[6], 11'd0}, {window[5], 11'd0}, {window[4], 11'd0},
                        {window[3], 11'd0}, {window[2], 11'd0}, {window[1], 11'd0},
                        {window[0], 11'd0}};
            end
            4'd2: begin
                fields = {{window[31:30], 10'd0}, {window[29:28], 10'd0}, {window[27:26], 10'd0},
                        {window[25:24], 10'd0}, {window[23:22], 10'd0}, {window[21:20], 10'd0},
                        {window[19:18], 10'd0}, {window[17:16], 10'd0}, {window[15:14], 10'd0},
                        {window[13:12], 10'd0}, {window[11:10], 10'd0}, {window[9:8], 10'd0},
                        {window[7:6], 10'd0}, {window[5:4], 10'd0}, {window[3:2], 10'd0},
                        {window[1:0], 10'd0}};
            end
            4'd3: begin
                fields = {{window[47:45], 9'd0}, {window[44:42], 9'd0}, {window[41:39], 9'd0},
                        {window[38:36], 9'd0}, {window[35:33], 9'd0}, {window[32:30], 9'd0},
                        {window[29:27], 9'd0}, {window[26:24], 9'd0}, {window[23:21], 9'd0},
                        {window[20:18], 9'd0}, {window[17:15], 9'd0}, {window[14:12], 9'd0},
                        {window[11:9], 9'd0}, {window[8:6], 9'd0}, {window[5:3], 9'd0},
                        {window[2:0], 9'd0}};
            end
            4'd4: begin
                fields = {{window[63:60], 8'd0}, {window[59:56], 8'd0}, {window[55:52], 8'd0},
                        {window[51:48], 8'd0}, {window[47:44], 8'd0}, {window[43:40], 8'd0},
                        {window[39:36], 8'd0}, {window[35:32], 8'd0}, {window[31:28], 8'd0},
                        {window[27:24], 8'd0}, {window[23:20], 8'd0}, {window[19:16], 8'd0},
                        {window[15:12], 8'd0}, {window[11:8], 8'd0}, {window[7:4], 8'd0},
                        {window[3:0], 8'd0}};
            end
            4'd5: begin
                fields = {{window[79:75], 7'd0}, {window[74:70], 7'd0}, {window[69:65], 7'd0},
                        {window[64:60], 7'd0}, {window[59:55], 7'd0}, {window[54:50], 7'd0},
                        {window[49:45], 7'd0}, {window[44:40], 7'd0}, {window[39:35], 7'd0},
                        {window[34:30], 7'd0}, {window[29:25], 7'd0}, {window[24:20], 7'd0},
                        {window[19:15], 7'd0}, {window[14:10], 7'd0}, {window[9:5], 7'd0},
                        {window[4:0], 7'd0}};
            end
            4'd6: begin
                fields = {{window[95:90], 6'd0}, {window[89:84], 6'd0}, {window[83:78], 6'd0},
                        {window[77:72], 6'd0}, {window[71:66], 6'd0}, {window[65:60], 6'd0},
                        {window[59:54], 6'd0}, {window[53:48], 6'd0}, {window[47:42], 6'd0},
                        {window[41:36], 6'd0}, {window[35:30], 6'd0}, {window[29:24], 6'd0},
                        {window[23:18], 6'd0}, {window[17:12], 6'd0}, {window[11:6], 6'd0},
                        {window[5:0], 6'd0}};
            end
            4'd7: begin
                fields = {{window[111:105], 5'd0}, {window[104:98], 5'd0}, {window[97:91], 5'd0},
                        {window[90:84], 5'd0}, {window[83:77], 5'd0}, {window[76:70], 5'd0},
                        {window[69:63], 5'd0}, {window[62:56], 5'd0}, {window[55:49], 5'd0},
                        {window[48:42], 5'd0}, {window[41:35], 5'd0}, {window[34:28], 5'd0},
                        {window[27:21], 5'd0}, {window[20:14], 5'd0}, {window[13:7], 5'd0},
                        {window[6:0], 5'd0}};
            end
            4'd8: begin
                fields = {{window[127:120], 4'd0}, {window[119:112], 4'd0}, {window[111:104], 4'd0},
                        {window[103:96], 4'd0}, {window[95:88], 4'd0}, {window[87:80], 4'd0},
                        {window[79:72], 4'd0}, {window[71:64], 4'd0}, {window[63:56], 4'd0},
                        {window[55:48], 4'd0}, {window[47:40], 4'd0}, {window[39:32], 4'd0},
                        {window[31:24], 4'd0}, {window[23:16], 4'd0}, {window[15:8], 4'd0},
                        {window[7:0], 4'd0}};
            end
            4'd9: begin
                fields = {{window[143:135], 3'd0}, {window[134:126], 3'd0}, {window[125:117], 3'd0},
                        {window[116:108], 3'd0}, {window[107:99], 3'd0}, {window[98:90], 3'd0},
                        {window[89:81], 3'd0}, {window[80:72], 3'd0}, {window[71:63], 3'd0},
                        {window[62:54], 3'd0}, {window[53:45], 3'd0}, {window[44:36], 3'd0},
                        {window[35:27], 3'd0}, {window[26:18], 3'd0}, {window[17:9], 3'd0},
                        {window[8:0], 3'd0}};
            end
            4'd10: begin
                fields = {{window[159:150], 2'd0}, {window[149:140], 2'd0}, {window[139:130], 2'd0},
                        {window[129:120], 2'd0}, {window[119:110], 2'd0}, {window[109:100], 2'd0},
                        {window[99:90], 2'd0}, {window[89:80], 2'd0}, {window[79:70], 2'd0},
                        {window[69:60], 2'd0}, {window[59:50], 2'd0}, {window[49:40], 2'd0},
                        {window[39:30], 2'd0}, {window[29:20], 2'd0}, {window[19:10], 2'd0},
                        {window[9:0], 2'd0}};
            end
            4'd11: begin
                fields = {{window[175:165], 1'd0}, {window[164:154], 1'd0}, {window[153:143], 1'd0},
                        {window[142:132], 1'd0}, {window[131:121], 1'd0}, {window[120:110], 1'd0},
                        {window[109:99], 1'd0}, {window[98:88], 1'd0}, {window[87:77], 1'd0},
                        {window[76:66], 1'd0}, {window[65:55], 1'd0}, {window[54:44], 1'd0},
                        {window[43:33], 1'd0}, {window[32:22], 1'd0}, {window[21:11], 1'd0},
                        {window[10:0], 1'd0}};
            end
            4'd12: begin
                fields = {window[191:180], window[179:168], window[167:156], window[155:144],
                        window[143:132], window[131:120], window[119:108], window[107:96],
                        window[95:84], window[83:72], window[71:60], window[59:48], window[47:36],
                        window[35:24], window[23:12], window[11:0]};
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[383:192]};
endmodule
`default_nettype wire
