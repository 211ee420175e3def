// operand_fields_unit4_group1: One group of elements out of a window of packed fields, as
// operands of 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and
// shifted down by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 4, group = 1.
// IR 66869c4f. Do not edit.
`default_nettype none
module operand_fields_unit4_group1 (
    input  wire [95:0] window,
    input  wire [ 3:0] bits,
    input  wire        withSign,
    input  wire [ 3:0] down,
    output wire [47:0] operands
);
    reg [47:0] fields;

    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_operands
            wire [12:0] operands_shifted = $signed({withSign & fields[lane*12 + 11],
                    fields[lane*12 +: 12]}) >>> down;
            assign operands[lane*12 +: 12] = operands_shifted[11:0];
            wire _unused_ok = &{1'b0, operands_shifted[12]};
        end
    endgenerate

    always @* begin
        fields = 48'd0;
        case (bits)
            4'd1: begin
                fields = {{window[7], 11'd0}, {window[6], 11'd0}, {window[5], 11'd0},
                        {window[4], 11'd0}};
            end
            4'd2: begin
                fields = {{window[15:14], 10'd0}, {window[13:12], 10'd0}, {window[11:10], 10'd0},
                        {window[9:8], 10'd0}};
            end
            4'd3: begin
                fields = {{window[23:21], 9'd0}, {window[20:18], 9'd0}, {window[17:15], 9'd0},
                        {window[14:12], 9'd0}};
            end
            4'd4: begin
                fields = {{window[31:28], 8'd0}, {window[27:24], 8'd0}, {window[23:20], 8'd0},
                        {window[19:16], 8'd0}};
            end
            4'd5: begin
                fields = {{window[39:35], 7'd0}, {window[34:30], 7'd0}, {window[29:25], 7'd0},
                        {window[24:20], 7'd0}};
            end
            4'd6: begin
                fields = {{window[47:42], 6'd0}, {window[41:36], 6'd0}, {window[35:30], 6'd0},
                        {window[29:24], 6'd0}};
            end
            4'd7: begin
                fields = {{window[55:49], 5'd0}, {window[48:42], 5'd0}, {window[41:35], 5'd0},
                        {window[34:28], 5'd0}};
            end
            4'd8: begin
                fields = {{window[63:56], 4'd0}, {window[55:48], 4'd0}, {window[47:40], 4'd0},
                        {window[39:32], 4'd0}};
            end
            4'd9: begin
                fields = {{window[71:63], 3'd0}, {window[62:54], 3'd0}, {window[53:45], 3'd0},
                        {window[44:36], 3'd0}};
            end
            4'd10: begin
                fields = {{window[79:70], 2'd0}, {window[69:60], 2'd0}, {window[59:50], 2'd0},
                        {window[49:40], 2'd0}};
            end
            4'd11: begin
                fields = {{window[87:77], 1'd0}, {window[76:66], 1'd0}, {window[65:55], 1'd0},
                        {window[54:44], 1'd0}};
            end
            4'd12: fields = {window[95:84], window[83:72], window[71:60], window[59:48]};
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[3:0]};
endmodule
`default_nettype wire
