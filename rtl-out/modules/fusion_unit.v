// fusion_unit: A unit of BitFusion: 16 bricks in 4 x 4, whose products are shifted and added in
// two levels. With operands of one, two or four digits a step multiplies as many lanes as there
// are bricks for, from lane 0 on; `step` moves the others down. Source: BitFusion (ISCA 2018;
// arXiv 1712.01507), section III; golden/numerics/composed-products.md.
// Source generators/nipq/fusion-unit.ts.
// Parameters lanes = 16.
// IR b63231db. Do not edit.
`default_nettype none
module fusion_unit (
    input  wire         clock,
    input  wire         load,
    input  wire [143:0] a,
    input  wire [143:0] w,
    input  wire         step,
    input  wire [  1:0] aDigits,
    input  wire [  1:0] wDigits,
    output wire [ 15:0] sum
);
    localparam [1:0] ONE  = 2'd0;
    localparam [1:0] TWO  = 2'd1;
    localparam [1:0] FOUR = 2'd2;

    reg [143:0] activations;
    reg [143:0] weights;
    reg [47:0] brickA;
    reg [47:0] brickW;
    wire [95:0] products;
    wire [47:0] brick_a;
    wire [47:0] brick_w;
    wire [95:0] brick_product;
    wire [43:0] whole_parts;
    wire [19:0] whole_joined;
    wire [95:0] quarter_parts;
    wire [43:0] quarter_joined;

    assign sum = whole_joined[15:0];
    assign products = brick_product;
    assign whole_parts = quarter_joined;
    assign brick_a = brickA;
    assign brick_w = brickW;
    assign quarter_parts = {products[95:72], products[71:48], products[47:24], products[23:0]};

    genvar brick_index;
    generate
        for (brick_index = 0; brick_index < 16; brick_index = brick_index + 1) begin : brick
            fusion_brick member (
                .a       (brick_a[brick_index*3 +: 3]),
                .w       (brick_w[brick_index*3 +: 3]),
                .product (brick_product[brick_index*6 +: 6])
            );
        end
    endgenerate

    genvar quarter_index;
    generate
        for (quarter_index = 0; quarter_index < 4; quarter_index = quarter_index + 1) begin :
                quarter
            fusion_join member (
                .parts  (quarter_parts[quarter_index*24 +: 24]),
                .aJoins (aDigits != ONE),
                .wJoins (wDigits != ONE),
                .joined (quarter_joined[quarter_index*11 +: 11])
            );
        end
    endgenerate

    fusion_join_width11_shift4 whole (
        .parts  (whole_parts),
        .aJoins (aDigits == FOUR),
        .wJoins (wDigits == FOUR),
        .joined (whole_joined)
    );

    always @* begin
        brickA = 48'd0;
        brickW = 48'd0;
        case (aDigits)
            ONE: begin
                case (wDigits)
                    ONE: begin
                        brickA[2:0] = activations[2:0];
                        brickW[2:0] = weights[2:0];
                        brickA[5:3] = activations[11:9];
                        brickW[5:3] = weights[11:9];
                        brickA[8:6] = activations[38:36];
                        brickW[8:6] = weights[38:36];
                        brickA[11:9] = activations[47:45];
                        brickW[11:9] = weights[47:45];
                        brickA[14:12] = activations[20:18];
                        brickW[14:12] = weights[20:18];
                        brickA[17:15] = activations[29:27];
                        brickW[17:15] = weights[29:27];
                        brickA[20:18] = activations[56:54];
                        brickW[20:18] = weights[56:54];
                        brickA[23:21] = activations[65:63];
                        brickW[23:21] = weights[65:63];
                        brickA[26:24] = activations[74:72];
                        brickW[26:24] = weights[74:72];
                        brickA[29:27] = activations[83:81];
                        brickW[29:27] = weights[83:81];
                        brickA[32:30] = activations[110:108];
                        brickW[32:30] = weights[110:108];
                        brickA[35:33] = activations[119:117];
                        brickW[35:33] = weights[119:117];
                        brickA[38:36] = activations[92:90];
                        brickW[38:36] = weights[92:90];
                        brickA[41:39] = activations[101:99];
                        brickW[41:39] = weights[101:99];
                        brickA[44:42] = activations[128:126];
                        brickW[44:42] = weights[128:126];
                        brickA[47:45] = activations[137:135];
                        brickW[47:45] = weights[137:135];
                    end
                    TWO: begin
                        brickA[2:0] = activations[2:0];
                        brickW[2:0] = {1'd0, weights[1:0]};
                        brickA[5:3] = activations[11:9];
                        brickW[5:3] = {1'd0, weights[10:9]};
                        brickA[8:6] = activations[2:0];
                        brickW[8:6] = weights[4:2];
                        brickA[11:9] = activations[11:9];
                        brickW[11:9] = weights[13:11];
                        brickA[14:12] = activations[20:18];
                        brickW[14:12] = {1'd0, weights[19:18]};
                        brickA[17:15] = activations[29:27];
                        brickW[17:15] = {1'd0, weights[28:27]};
                        brickA[20:18] = activations[20:18];
                        brickW[20:18] = weights[22:20];
                        brickA[23:21] = activations[29:27];
                        brickW[23:21] = weights[31:29];
                        brickA[26:24] = activations[38:36];
                        brickW[26:24] = {1'd0, weights[37:36]};
                        brickA[29:27] = activations[47:45];
                        brickW[29:27] = {1'd0, weights[46:45]};
                        brickA[32:30] = activations[38:36];
                        brickW[32:30] = weights[40:38];
                        brickA[35:33] = activations[47:45];
                        brickW[35:33] = weights[49:47];
                        brickA[38:36] = activations[56:54];
                        brickW[38:36] = {1'd0, weights[55:54]};
                        brickA[41:39] = activations[65:63];
                        brickW[41:39] = {1'd0, weights[64:63]};
                        brickA[44:42] = activations[56:54];
                        brickW[44:42] = weights[58:56];
                        brickA[47:45] = activations[65:63];
                        brickW[47:45] = weights[67:65];
                    end
                    FOUR: begin
                        brickA[2:0] = activations[2:0];
                        brickW[2:0] = {1'd0, weights[1:0]};
                        brickA[5:3] = activations[11:9];
                        brickW[5:3] = {1'd0, weights[10:9]};
                        brickA[8:6] = activations[2:0];
                        brickW[8:6] = {1'd0, weights[3:2]};
                        brickA[11:9] = activations[11:9];
                        brickW[11:9] = {1'd0, weights[12:11]};
                        brickA[14:12] = activations[20:18];
                        brickW[14:12] = {1'd0, weights[19:18]};
                        brickA[17:15] = activations[29:27];
                        brickW[17:15] = {1'd0, weights[28:27]};
                        brickA[20:18] = activations[20:18];
                        brickW[20:18] = {1'd0, weights[21:20]};
                        brickA[23:21] = activations[29:27];
                        brickW[23:21] = {1'd0, weights[30:29]};
                        brickA[26:24] = activations[2:0];
                        brickW[26:24] = {1'd0, weights[5:4]};
                        brickA[29:27] = activations[11:9];
                        brickW[29:27] = {1'd0, weights[14:13]};
                        brickA[32:30] = activations[2:0];
                        brickW[32:30] = weights[8:6];
                        brickA[35:33] = activations[11:9];
                        brickW[35:33] = weights[17:15];
                        brickA[38:36] = activations[20:18];
                        brickW[38:36] = {1'd0, weights[23:22]};
                        brickA[41:39] = activations[29:27];
                        brickW[41:39] = {1'd0, weights[32:31]};
                        brickA[44:42] = activations[20:18];
                        brickW[44:42] = weights[26:24];
                        brickA[47:45] = activations[29:27];
                        brickW[47:45] = weights[35:33];
                    end
                    default: ;
                endcase
            end
            TWO: begin
                case (wDigits)
                    ONE: begin
                        brickA[2:0] = {1'd0, activations[1:0]};
                        brickW[2:0] = weights[2:0];
                        brickA[5:3] = activations[4:2];
                        brickW[5:3] = weights[2:0];
                        brickA[8:6] = {1'd0, activations[19:18]};
                        brickW[8:6] = weights[20:18];
                        brickA[11:9] = activations[22:20];
                        brickW[11:9] = weights[20:18];
                        brickA[14:12] = {1'd0, activations[10:9]};
                        brickW[14:12] = weights[11:9];
                        brickA[17:15] = activations[13:11];
                        brickW[17:15] = weights[11:9];
                        brickA[20:18] = {1'd0, activations[28:27]};
                        brickW[20:18] = weights[29:27];
                        brickA[23:21] = activations[31:29];
                        brickW[23:21] = weights[29:27];
                        brickA[26:24] = {1'd0, activations[37:36]};
                        brickW[26:24] = weights[38:36];
                        brickA[29:27] = activations[40:38];
                        brickW[29:27] = weights[38:36];
                        brickA[32:30] = {1'd0, activations[55:54]};
                        brickW[32:30] = weights[56:54];
                        brickA[35:33] = activations[58:56];
                        brickW[35:33] = weights[56:54];
                        brickA[38:36] = {1'd0, activations[46:45]};
                        brickW[38:36] = weights[47:45];
                        brickA[41:39] = activations[49:47];
                        brickW[41:39] = weights[47:45];
                        brickA[44:42] = {1'd0, activations[64:63]};
                        brickW[44:42] = weights[65:63];
                        brickA[47:45] = activations[67:65];
                        brickW[47:45] = weights[65:63];
                    end
                    TWO: begin
                        brickA[2:0] = {1'd0, activations[1:0]};
                        brickW[2:0] = {1'd0, weights[1:0]};
                        brickA[5:3] = activations[4:2];
                        brickW[5:3] = {1'd0, weights[1:0]};
                        brickA[8:6] = {1'd0, activations[1:0]};
                        brickW[8:6] = weights[4:2];
                        brickA[11:9] = activations[4:2];
                        brickW[11:9] = weights[4:2];
                        brickA[14:12] = {1'd0, activations[10:9]};
                        brickW[14:12] = {1'd0, weights[10:9]};
                        brickA[17:15] = activations[13:11];
                        brickW[17:15] = {1'd0, weights[10:9]};
                        brickA[20:18] = {1'd0, activations[10:9]};
                        brickW[20:18] = weights[13:11];
                        brickA[23:21] = activations[13:11];
                        brickW[23:21] = weights[13:11];
                        brickA[26:24] = {1'd0, activations[19:18]};
                        brickW[26:24] = {1'd0, weights[19:18]};
                        brickA[29:27] = activations[22:20];
                        brickW[29:27] = {1'd0, weights[19:18]};
                        brickA[32:30] = {1'd0, activations[19:18]};
                        brickW[32:30] = weights[22:20];
                        brickA[35:33] = activations[22:20];
                        brickW[35:33] = weights[22:20];
                        brickA[38:36] = {1'd0, activations[28:27]};
                        brickW[38:36] = {1'd0, weights[28:27]};
                        brickA[41:39] = activations[31:29];
                        brickW[41:39] = {1'd0, weights[28:27]};
                        brickA[44:42] = {1'd0, activations[28:27]};
                        brickW[44:42] = weights[31:29];
                        brickA[47:45] = activations[31:29];
                        brickW[47:45] = weights[31:29];
                    end
                    FOUR: begin
                        brickA[2:0] = {1'd0, activations[1:0]};
                        brickW[2:0] = {1'd0, weights[1:0]};
                        brickA[5:3] = activations[4:2];
                        brickW[5:3] = {1'd0, weights[1:0]};
                        brickA[8:6] = {1'd0, activations[1:0]};
                        brickW[8:6] = {1'd0, weights[3:2]};
                        brickA[11:9] = activations[4:2];
                        brickW[11:9] = {1'd0, weights[3:2]};
                        brickA[14:12] = {1'd0, activations[10:9]};
                        brickW[14:12] = {1'd0, weights[10:9]};
                        brickA[17:15] = activations[13:11];
                        brickW[17:15] = {1'd0, weights[10:9]};
                        brickA[20:18] = {1'd0, activations[10:9]};
                        brickW[20:18] = {1'd0, weights[12:11]};
                        brickA[23:21] = activations[13:11];
                        brickW[23:21] = {1'd0, weights[12:11]};
                        brickA[26:24] = {1'd0, activations[1:0]};
                        brickW[26:24] = {1'd0, weights[5:4]};
                        brickA[29:27] = activations[4:2];
                        brickW[29:27] = {1'd0, weights[5:4]};
                        brickA[32:30] = {1'd0, activations[1:0]};
                        brickW[32:30] = weights[8:6];
                        brickA[35:33] = activations[4:2];
                        brickW[35:33] = weights[8:6];
                        brickA[38:36] = {1'd0, activations[10:9]};
                        brickW[38:36] = {1'd0, weights[14:13]};
                        brickA[41:39] = activations[13:11];
                        brickW[41:39] = {1'd0, weights[14:13]};
                        brickA[44:42] = {1'd0, activations[10:9]};
                        brickW[44:42] = weights[17:15];
                        brickA[47:45] = activations[13:11];
                        brickW[47:45] = weights[17:15];
                    end
                    default: ;
                endcase
            end
            FOUR: begin
                case (wDigits)
                    ONE: begin
                        brickA[2:0] = {1'd0, activations[1:0]};
                        brickW[2:0] = weights[2:0];
                        brickA[5:3] = {1'd0, activations[3:2]};
                        brickW[5:3] = weights[2:0];
                        brickA[8:6] = {1'd0, activations[10:9]};
                        brickW[8:6] = weights[11:9];
                        brickA[11:9] = {1'd0, activations[12:11]};
                        brickW[11:9] = weights[11:9];
                        brickA[14:12] = {1'd0, activations[5:4]};
                        brickW[14:12] = weights[2:0];
                        brickA[17:15] = activations[8:6];
                        brickW[17:15] = weights[2:0];
                        brickA[20:18] = {1'd0, activations[14:13]};
                        brickW[20:18] = weights[11:9];
                        brickA[23:21] = activations[17:15];
                        brickW[23:21] = weights[11:9];
                        brickA[26:24] = {1'd0, activations[19:18]};
                        brickW[26:24] = weights[20:18];
                        brickA[29:27] = {1'd0, activations[21:20]};
                        brickW[29:27] = weights[20:18];
                        brickA[32:30] = {1'd0, activations[28:27]};
                        brickW[32:30] = weights[29:27];
                        brickA[35:33] = {1'd0, activations[30:29]};
                        brickW[35:33] = weights[29:27];
                        brickA[38:36] = {1'd0, activations[23:22]};
                        brickW[38:36] = weights[20:18];
                        brickA[41:39] = activations[26:24];
                        brickW[41:39] = weights[20:18];
                        brickA[44:42] = {1'd0, activations[32:31]};
                        brickW[44:42] = weights[29:27];
                        brickA[47:45] = activations[35:33];
                        brickW[47:45] = weights[29:27];
                    end
                    TWO: begin
                        brickA[2:0] = {1'd0, activations[1:0]};
                        brickW[2:0] = {1'd0, weights[1:0]};
                        brickA[5:3] = {1'd0, activations[3:2]};
                        brickW[5:3] = {1'd0, weights[1:0]};
                        brickA[8:6] = {1'd0, activations[1:0]};
                        brickW[8:6] = weights[4:2];
                        brickA[11:9] = {1'd0, activations[3:2]};
                        brickW[11:9] = weights[4:2];
                        brickA[14:12] = {1'd0, activations[5:4]};
                        brickW[14:12] = {1'd0, weights[1:0]};
                        brickA[17:15] = activations[8:6];
                        brickW[17:15] = {1'd0, weights[1:0]};
                        brickA[20:18] = {1'd0, activations[5:4]};
                        brickW[20:18] = weights[4:2];
                        brickA[23:21] = activations[8:6];
                        brickW[23:21] = weights[4:2];
                        brickA[26:24] = {1'd0, activations[10:9]};
                        brickW[26:24] = {1'd0, weights[10:9]};
                        brickA[29:27] = {1'd0, activations[12:11]};
                        brickW[29:27] = {1'd0, weights[10:9]};
                        brickA[32:30] = {1'd0, activations[10:9]};
                        brickW[32:30] = weights[13:11];
                        brickA[35:33] = {1'd0, activations[12:11]};
                        brickW[35:33] = weights[13:11];
                        brickA[38:36] = {1'd0, activations[14:13]};
                        brickW[38:36] = {1'd0, weights[10:9]};
                        brickA[41:39] = activations[17:15];
                        brickW[41:39] = {1'd0, weights[10:9]};
                        brickA[44:42] = {1'd0, activations[14:13]};
                        brickW[44:42] = weights[13:11];
                        brickA[47:45] = activations[17:15];
                        brickW[47:45] = weights[13:11];
                    end
                    FOUR: begin
                        brickA[2:0] = {1'd0, activations[1:0]};
                        brickW[2:0] = {1'd0, weights[1:0]};
                        brickA[5:3] = {1'd0, activations[3:2]};
                        brickW[5:3] = {1'd0, weights[1:0]};
                        brickA[8:6] = {1'd0, activations[1:0]};
                        brickW[8:6] = {1'd0, weights[3:2]};
                        brickA[11:9] = {1'd0, activations[3:2]};
                        brickW[11:9] = {1'd0, weights[3:2]};
                        brickA[14:12] = {1'd0, activations[5:4]};
                        brickW[14:12] = {1'd0, weights[1:0]};
                        brickA[17:15] = activations[8:6];
                        brickW[17:15] = {1'd0, weights[1:0]};
                        brickA[20:18] = {1'd0, activations[5:4]};
                        brickW[20:18] = {1'd0, weights[3:2]};
                        brickA[23:21] = activations[8:6];
                        brickW[23:21] = {1'd0, weights[3:2]};
                        brickA[26:24] = {1'd0, activations[1:0]};
                        brickW[26:24] = {1'd0, weights[5:4]};
                        brickA[29:27] = {1'd0, activations[3:2]};
                        brickW[29:27] = {1'd0, weights[5:4]};
                        brickA[32:30] = {1'd0, activations[1:0]};
                        brickW[32:30] = weights[8:6];
                        brickA[35:33] = {1'd0, activations[3:2]};
                        brickW[35:33] = weights[8:6];
                        brickA[38:36] = {1'd0, activations[5:4]};
                        brickW[38:36] = {1'd0, weights[5:4]};
                        brickA[41:39] = activations[8:6];
                        brickW[41:39] = {1'd0, weights[5:4]};
                        brickA[44:42] = {1'd0, activations[5:4]};
                        brickW[44:42] = weights[8:6];
                        brickA[47:45] = activations[8:6];
                        brickW[47:45] = weights[8:6];
                    end
                    default: ;
                endcase
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (load) begin
            activations <= a;
            weights <= w;
        end else if (step) begin
            case (aDigits)
                ONE: begin
                    case (wDigits)
                        TWO: begin
                            activations[8:0] <= activations[80:72];
                            weights[8:0] <= weights[80:72];
                            activations[17:9] <= activations[89:81];
                            weights[17:9] <= weights[89:81];
                            activations[26:18] <= activations[98:90];
                            weights[26:18] <= weights[98:90];
                            activations[35:27] <= activations[107:99];
                            weights[35:27] <= weights[107:99];
                            activations[44:36] <= activations[116:108];
                            weights[44:36] <= weights[116:108];
                            activations[53:45] <= activations[125:117];
                            weights[53:45] <= weights[125:117];
                            activations[62:54] <= activations[134:126];
                            weights[62:54] <= weights[134:126];
                            activations[71:63] <= activations[143:135];
                            weights[71:63] <= weights[143:135];
                        end
                        FOUR: begin
                            activations[8:0] <= activations[44:36];
                            weights[8:0] <= weights[44:36];
                            activations[17:9] <= activations[53:45];
                            weights[17:9] <= weights[53:45];
                            activations[26:18] <= activations[62:54];
                            weights[26:18] <= weights[62:54];
                            activations[35:27] <= activations[71:63];
                            weights[35:27] <= weights[71:63];
                            activations[44:36] <= activations[80:72];
                            weights[44:36] <= weights[80:72];
                            activations[53:45] <= activations[89:81];
                            weights[53:45] <= weights[89:81];
                            activations[62:54] <= activations[98:90];
                            weights[62:54] <= weights[98:90];
                            activations[71:63] <= activations[107:99];
                            weights[71:63] <= weights[107:99];
                            activations[80:72] <= activations[116:108];
                            weights[80:72] <= weights[116:108];
                            activations[89:81] <= activations[125:117];
                            weights[89:81] <= weights[125:117];
                            activations[98:90] <= activations[134:126];
                            weights[98:90] <= weights[134:126];
                            activations[107:99] <= activations[143:135];
                            weights[107:99] <= weights[143:135];
                        end
                        default: ;
                    endcase
                end
                TWO: begin
                    case (wDigits)
                        ONE: begin
                            activations[8:0] <= activations[80:72];
                            weights[8:0] <= weights[80:72];
                            activations[17:9] <= activations[89:81];
                            weights[17:9] <= weights[89:81];
                            activations[26:18] <= activations[98:90];
                            weights[26:18] <= weights[98:90];
                            activations[35:27] <= activations[107:99];
                            weights[35:27] <= weights[107:99];
                            activations[44:36] <= activations[116:108];
                            weights[44:36] <= weights[116:108];
                            activations[53:45] <= activations[125:117];
                            weights[53:45] <= weights[125:117];
                            activations[62:54] <= activations[134:126];
                            weights[62:54] <= weights[134:126];
                            activations[71:63] <= activations[143:135];
                            weights[71:63] <= weights[143:135];
                        end
                        TWO: begin
                            activations[8:0] <= activations[44:36];
                            weights[8:0] <= weights[44:36];
                            activations[17:9] <= activations[53:45];
                            weights[17:9] <= weights[53:45];
                            activations[26:18] <= activations[62:54];
                            weights[26:18] <= weights[62:54];
                            activations[35:27] <= activations[71:63];
                            weights[35:27] <= weights[71:63];
                            activations[44:36] <= activations[80:72];
                            weights[44:36] <= weights[80:72];
                            activations[53:45] <= activations[89:81];
                            weights[53:45] <= weights[89:81];
                            activations[62:54] <= activations[98:90];
                            weights[62:54] <= weights[98:90];
                            activations[71:63] <= activations[107:99];
                            weights[71:63] <= weights[107:99];
                            activations[80:72] <= activations[116:108];
                            weights[80:72] <= weights[116:108];
                            activations[89:81] <= activations[125:117];
                            weights[89:81] <= weights[125:117];
                            activations[98:90] <= activations[134:126];
                            weights[98:90] <= weights[134:126];
                            activations[107:99] <= activations[143:135];
                            weights[107:99] <= weights[143:135];
                        end
                        FOUR: begin
                            activations[8:0] <= activations[26:18];
                            weights[8:0] <= weights[26:18];
                            activations[17:9] <= activations[35:27];
                            weights[17:9] <= weights[35:27];
                            activations[26:18] <= activations[44:36];
                            weights[26:18] <= weights[44:36];
                            activations[35:27] <= activations[53:45];
                            weights[35:27] <= weights[53:45];
                            activations[44:36] <= activations[62:54];
                            weights[44:36] <= weights[62:54];
                            activations[53:45] <= activations[71:63];
                            weights[53:45] <= weights[71:63];
                            activations[62:54] <= activations[80:72];
                            weights[62:54] <= weights[80:72];
                            activations[71:63] <= activations[89:81];
                            weights[71:63] <= weights[89:81];
                            activations[80:72] <= activations[98:90];
                            weights[80:72] <= weights[98:90];
                            activations[89:81] <= activations[107:99];
                            weights[89:81] <= weights[107:99];
                            activations[98:90] <= activations[116:108];
                            weights[98:90] <= weights[116:108];
                            activations[107:99] <= activations[125:117];
                            weights[107:99] <= weights[125:117];
                            activations[116:108] <= activations[134:126];
                            weights[116:108] <= weights[134:126];
                            activations[125:117] <= activations[143:135];
                            weights[125:117] <= weights[143:135];
                        end
                        default: ;
                    endcase
                end
                FOUR: begin
                    case (wDigits)
                        ONE: begin
                            activations[8:0] <= activations[44:36];
                            weights[8:0] <= weights[44:36];
                            activations[17:9] <= activations[53:45];
                            weights[17:9] <= weights[53:45];
                            activations[26:18] <= activations[62:54];
                            weights[26:18] <= weights[62:54];
                            activations[35:27] <= activations[71:63];
                            weights[35:27] <= weights[71:63];
                            activations[44:36] <= activations[80:72];
                            weights[44:36] <= weights[80:72];
                            activations[53:45] <= activations[89:81];
                            weights[53:45] <= weights[89:81];
                            activations[62:54] <= activations[98:90];
                            weights[62:54] <= weights[98:90];
                            activations[71:63] <= activations[107:99];
                            weights[71:63] <= weights[107:99];
                            activations[80:72] <= activations[116:108];
                            weights[80:72] <= weights[116:108];
                            activations[89:81] <= activations[125:117];
                            weights[89:81] <= weights[125:117];
                            activations[98:90] <= activations[134:126];
                            weights[98:90] <= weights[134:126];
                            activations[107:99] <= activations[143:135];
                            weights[107:99] <= weights[143:135];
                        end
                        TWO: begin
                            activations[8:0] <= activations[26:18];
                            weights[8:0] <= weights[26:18];
                            activations[17:9] <= activations[35:27];
                            weights[17:9] <= weights[35:27];
                            activations[26:18] <= activations[44:36];
                            weights[26:18] <= weights[44:36];
                            activations[35:27] <= activations[53:45];
                            weights[35:27] <= weights[53:45];
                            activations[44:36] <= activations[62:54];
                            weights[44:36] <= weights[62:54];
                            activations[53:45] <= activations[71:63];
                            weights[53:45] <= weights[71:63];
                            activations[62:54] <= activations[80:72];
                            weights[62:54] <= weights[80:72];
                            activations[71:63] <= activations[89:81];
                            weights[71:63] <= weights[89:81];
                            activations[80:72] <= activations[98:90];
                            weights[80:72] <= weights[98:90];
                            activations[89:81] <= activations[107:99];
                            weights[89:81] <= weights[107:99];
                            activations[98:90] <= activations[116:108];
                            weights[98:90] <= weights[116:108];
                            activations[107:99] <= activations[125:117];
                            weights[107:99] <= weights[125:117];
                            activations[116:108] <= activations[134:126];
                            weights[116:108] <= weights[134:126];
                            activations[125:117] <= activations[143:135];
                            weights[125:117] <= weights[143:135];
                        end
                        FOUR: begin
                            activations[8:0] <= activations[17:9];
                            weights[8:0] <= weights[17:9];
                            activations[17:9] <= activations[26:18];
                            weights[17:9] <= weights[26:18];
                            activations[26:18] <= activations[35:27];
                            weights[26:18] <= weights[35:27];
                            activations[35:27] <= activations[44:36];
                            weights[35:27] <= weights[44:36];
                            activations[44:36] <= activations[53:45];
                            weights[44:36] <= weights[53:45];
                            activations[53:45] <= activations[62:54];
                            weights[53:45] <= weights[62:54];
                            activations[62:54] <= activations[71:63];
                            weights[62:54] <= weights[71:63];
                            activations[71:63] <= activations[80:72];
                            weights[71:63] <= weights[80:72];
                            activations[80:72] <= activations[89:81];
                            weights[80:72] <= weights[89:81];
                            activations[89:81] <= activations[98:90];
                            weights[89:81] <= weights[98:90];
                            activations[98:90] <= activations[107:99];
                            weights[98:90] <= weights[107:99];
                            activations[107:99] <= activations[116:108];
                            weights[107:99] <= weights[116:108];
                            activations[116:108] <= activations[125:117];
                            weights[116:108] <= weights[125:117];
                            activations[125:117] <= activations[134:126];
                            weights[125:117] <= weights[134:126];
                            activations[134:126] <= activations[143:135];
                            weights[134:126] <= weights[143:135];
                        end
                        default: ;
                    endcase
                end
                default: ;
            endcase
        end
    end

    wire _unused_ok = &{1'b0, whole_joined[19:16]};
endmodule
`default_nettype wire
