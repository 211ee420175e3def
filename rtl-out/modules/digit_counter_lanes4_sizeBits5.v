// digit_counter_lanes4_sizeBits5: One counter: adds up how many of `hits` are 1.
// Source generators/spatten/digit-histogram.ts.
// Parameters lanes = 4, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR 23c3bb44. Do not edit.
`default_nettype none
module digit_counter_lanes4_sizeBits5 (
    input  wire       clock,
    input  wire       reset,

    input  wire       clear,
    input  wire [3:0] hits,
    output wire [4:0] count
);
    reg [4:0] counted;

    wire [2:0] counted_sum = {1'd0, {1'd0, hits[0]} + {1'd0, hits[1]}} +
            {1'd0, {1'd0, hits[2]} + {1'd0, hits[3]}};

    assign count = counted;

    always @(posedge clock) begin
        if (reset) begin
            counted <= 5'd0;
        end else begin
            if (hits != 4'd0) counted <= counted + {2'd0, counted_sum};
            if (clear) counted <= 5'd0;
        end
    end
endmodule
`default_nettype wire
