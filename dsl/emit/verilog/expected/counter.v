// counter: Counts the cycles in which it is enabled; wraps to 0.
// Source dsl/emit/verilog/modules.example.ts.
// Parameters width = 8.
// Reset: reset synchronous, active high.
// IR 0b9a305a. Do not edit.
`default_nettype none
module counter (
    input  wire       clock,
    input  wire       reset,

    // Count at this edge.
    input  wire       enable,
    output wire [7:0] count
);
    reg [7:0] value;

    assign count = value;

    always @(posedge clock) begin
        if (reset) begin
            value <= 8'd0;
        end else begin
            if (enable) value <= value + 8'd1;
        end
    end
endmodule
`default_nettype wire
