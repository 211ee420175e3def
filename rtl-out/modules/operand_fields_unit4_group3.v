// operand_fields_unit4_group3: One group of elements out of a window of packed fields, as
// operands of 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and
// shifted down by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
// Source generators/spatten/fetch/operand-fields.ts.
// Parameters unit = 4, group = 3.
// IR 1cb60f2e. Do not edit.
`default_nettype none
module operand_fields_unit4_group3 (
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
                fields = {{window[15], 11'd0}, {window[14], 11'd0}, {window[13], 11'd0},
                        {window[12], 11'd0}};
            end
            4'd2: begin
                fields = {{window[31:30], 10'd0}, {window[29:28], 10'd0}, {window[27:26], 10'd0},
                        {window[25:24], 10'd0}};
            end
            4'd3: begin
                fields = {{window[47:45], 9'd0}, {window[44:42], 9'd0}, {window[41:39], 9'd0},
                        {window[38:36], 9'd0}};
            end
            4'd4: begin
                fields = {{window[63:60], 8'd0}, {window[59:56], 8'd0}, {window[55:52], 8'd0},
                        {window[51:48], 8'd0}};
            end
            4'd5: begin
                fields = {{window[79:75], 7'd0}, {window[74:70], 7'd0}, {window[69:65], 7'd0},
                        {window[64:60], 7'd0}};
            end
            4'd6: begin
                fields = {{window[95:90], 6'd0}, {window[89:84], 6'd0}, {window[83:78], 6'd0},
                        {window[77:72], 6'd0}};
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, window[11:0], window[23:16], window[35:32]};
endmodule
`default_nettype wire
