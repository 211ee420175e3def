// selections: Selections at run time: lanes of vecs, bits, cases, and the first one of a word.
// Source dsl/emit/verilog/modules.example.ts.
// IR 9caf4177. Do not edit.
`default_nettype none
module selections (
    input  wire [ 95:0] lanes,
    input  wire [  3:0] at,
    input  wire [  1:0] mode,
    output wire [  7:0] picked,
    output wire [107:0] bumped,
    output reg  [  7:0] result,
    output wire [  2:0] first,
    output wire         found,
    output wire [  7:0] mixed
);
    localparam [1:0] PASS  = 2'd0;
    localparam [1:0] CLEAR = 2'd1;
    localparam [1:0] SWAP  = 2'd2;

    wire first_or = lanes[6] | lanes[7];
    wire first_or_1 = lanes[4] | lanes[5] | first_or;
    wire first_or_2 = lanes[2] | lanes[3];
    wire [15:0] mixed_packed = {lanes[6:3], lanes[5:2], lanes[4:1], lanes[3:0]};

    assign picked = lanes[{at, 3'd0} +: 8];
    genvar lane;
    generate
        for (lane = 0; lane < 12; lane = lane + 1) begin : each_bumped
            assign bumped[lane*9 +: 9] = {1'd0, lanes[lane*8 +: 8]} + 9'd3;
        end
    endgenerate
    assign first = first_or_1 ? (first_or ? (lanes[7] ? 3'd7 : 3'd6) : lanes[5] ? 3'd5 : 3'd4) :
            first_or_2 ? (lanes[3] ? 3'd3 : 3'd2) : lanes[1] ? 3'd1 : 3'd0;
    assign found = lanes[0] | lanes[1] | first_or_2 | first_or_1;
    assign mixed = {mixed_packed[{at[1:0], 2'd0} +: 4], at};

    always @* begin
        result = 8'd0;
        case (mode)
            PASS: begin
                result[3:0] = lanes[3:0];
                result[7:4] = lanes[7:4];
            end
            CLEAR: result = 8'd0;
            SWAP: begin
                result[3:0] = lanes[7:4];
                result[7:4] = lanes[3:0];
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
