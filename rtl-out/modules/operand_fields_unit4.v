// operand_fields_unit4: One group of elements out of a window of packed fields, as operands of
// 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and shifted down
// by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 4, group = 0.
// IR c6cf9c8c. Do not edit.
`default_nettype none
module operand_fields_unit4 (
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
                fields = {{window[3], 11'd0}, {window[2], 11'd0}, {window[1], 11'd0},
                        {window[0], 11'd0}};
            end
            4'd2: begin
                fields = {{window[7:6], 10'd0}, {window[5:4], 10'd0}, {window[3:2], 10'd0},
                        {window[1:0], 10'd0}};
            end
            4'd3: begin
                fields = {{window[11:9], 9'd0}, {window[8:6], 9'd0}, {window[5:3], 9'd0},
                        {window[2:0], 9'd0}};
            end
            4'd4: begin
                fields = {{window[15:12], 8'd0}, {window[11:8], 8'd0}, {window[7:4], 8'd0},
                        {window[3:0], 8'd0}};
            end
            4'd5: begin
                fields = {{window[19:15], 7'd0}, {window[14:10], 7'd0}, {window[9:5], 7'd0},
                        {window[4:0], 7'd0}};
            end
            4'd6: begin
                fields = {{window[23:18], 6'd0}, {window[17:12], 6'd0}, {window[11:6], 6'd0},
                        {window[5:0], 6'd0}};
            end
            4'd7: begin
                fields = {{window[27:21], 5'd0}, {window[20:14], 5'd0}, {window[13:7], 5'd0},
                        {window[6:0], 5'd0}};
            end
            4'd8: begin
                fields = {{window[31:24], 4'd0}, {window[23:16], 4'd0}, {window[15:8], 4'd0},
                        {window[7:0], 4'd0}};
            end
            4'd9: begin
                fields = {{window[35:27], 3'd0}, {window[26:18], 3'd0}, {window[17:9], 3'd0},
                        {window[8:0], 3'd0}};
            end
            4'd10: begin
                fields = {{window[39:30], 2'd0}, {window[29:20], 2'd0}, {window[19:10], 2'd0},
                        {window[9:0], 2'd0}};
            end
            4'd11: begin
                fields = {{window[43:33], 1'd0}, {window[32:22], 1'd0}, {window[21:11], 1'd0},
                        {window[10:0], 1'd0}};
            end
            4'd12: fields = {window[47:36], window[35:24], window[23:12], window[11:0]};
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[95:48]};
endmodule
`default_nettype wire
