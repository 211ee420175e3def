// digit_counter_lanes4_sizeBits5: One counter: adds up how many members have the digit `value`.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 4, digitBits = 6, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR fb8d5332. Do not edit.
`default_nettype none
module digit_counter_lanes4_sizeBits5 (
    input  wire        clock,
    input  wire        reset,

    input  wire        clear,
    input  wire [ 3:0] members,
    input  wire [23:0] digits,
    input  wire [ 5:0] value,
    output wire [ 4:0] count
);
    reg [4:0] counted;

    wire [3:0] hits_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 4; lane = lane + 1) begin : each_hits_lanes
            assign hits_lanes[lane] = digits[lane*6 +: 6] == value;
        end
    endgenerate
    wire [3:0] hits = hits_lanes & members;
    wire [2:0] counted_sum = {1'd0, {1'd0, hits[0]} + {1'd0, hits[1]}} +
            {1'd0, {1'd0, hits[2]} + {1'd0, hits[3]}};

    assign count = counted;

    always @(posedge clock) begin
        if (reset) begin
            counted <= 5'd0;
        end else begin
            counted <= counted + {2'd0, counted_sum};
            if (clear) counted <= 5'd0;
        end
    end
endmodule
`default_nettype wire
