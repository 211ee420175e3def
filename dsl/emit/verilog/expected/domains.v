// domains: Registers in two clock domains, one of them on the falling edge with an
// asynchronous, active-low reset.
// Source dsl/emit/verilog/modules.example.ts.
// Reset: reset synchronous, active high; slow_reset_n asynchronous, active low.
// IR a761bee6. Do not edit.
`default_nettype none
module domains (
    input  wire       clock,
    input  wire       reset,
    input  wire       slow_clock,
    input  wire       slow_reset_n,

    input  wire       fast,
    input  wire       slowly,
    output wire [3:0] count,
    input  wire       gate,
    output wire [3:0] held
);
    reg [3:0] quick;
    reg [3:0] lazy;

    assign count = quick;
    assign held = lazy;

    always @(posedge clock) begin
        if (reset) begin
            quick <= 4'd3;
        end else if (gate) begin
            quick <= quick + {3'd0, fast};
        end
    end

    always @(negedge slow_clock or negedge slow_reset_n) begin
        if (!slow_reset_n) begin
            lazy <= 4'd0;
        end else begin
            if (slowly) lazy <= ~lazy;
        end
    end
endmodule
`default_nettype wire
