// mac_cell: Multiplies and accumulates; the operand goes on to the neighbour a cycle later.
// Source dsl/emit/verilog/modules.example.ts.
// Reset: reset synchronous, active high.
// IR 30f8d601. Do not edit.
`default_nettype none
module mac_cell (
    input  wire        clock,
    input  wire        reset,

    input  wire [ 7:0] left,
    input  wire [ 7:0] weight,
    output wire [ 7:0] right,
    output wire [19:0] total
);
    reg [19:0] acc;
    reg [7:0] right_register;

    wire [15:0] acc_product = $signed(left) * $signed(weight);

    assign right = right_register;
    assign total = acc;

    always @(posedge clock) begin
        if (reset) begin
            acc <= 20'd0;
        end else begin
            acc <= acc + {{4{acc_product[15]}}, acc_product};
        end
    end

    always @(posedge clock) begin
        right_register <= left;
    end
endmodule
`default_nettype wire
