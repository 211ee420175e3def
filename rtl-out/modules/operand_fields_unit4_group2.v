// operand_fields_unit4_group2: One group of elements out of a window of packed fields, as
// operands of 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and
// shifted down by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 4, group = 2.
// IR ab6ae65f. Do not edit.
`default_nettype none
module operand_fields_unit4_group2 (
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
                fields = {{window[11], 11'd0}, {window[10], 11'd0}, {window[9], 11'd0},
                        {window[8], 11'd0}};
            end
            4'd2: begin
                fields = {{window[23:22], 10'd0}, {window[21:20], 10'd0}, {window[19:18], 10'd0},
                        {window[17:16], 10'd0}};
            end
            4'd3: begin
                fields = {{window[35:33], 9'd0}, {window[32:30], 9'd0}, {window[29:27], 9'd0},
                        {window[26:24], 9'd0}};
            end
            4'd4: begin
                fields = {{window[47:44], 8'd0}, {window[43:40], 8'd0}, {window[39:36], 8'd0},
                        {window[35:32], 8'd0}};
            end
            4'd5: begin
                fields = {{window[59:55], 7'd0}, {window[54:50], 7'd0}, {window[49:45], 7'd0},
                        {window[44:40], 7'd0}};
            end
            4'd6: begin
                fields = {{window[71:66], 6'd0}, {window[65:60], 6'd0}, {window[59:54], 6'd0},
                        {window[53:48], 6'd0}};
            end
            4'd7: begin
                fields = {{window[83:77], 5'd0}, {window[76:70], 5'd0}, {window[69:63], 5'd0},
                        {window[62:56], 5'd0}};
            end
            4'd8: begin
                fields = {{window[95:88], 4'd0}, {window[87:80], 4'd0}, {window[79:72], 4'd0},
                        {window[71:64], 4'd0}};
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[7:0], window[15:12]};
endmodule
`default_nettype wire
