// digit_counter_lanes2_sizeBits5: One counter: adds up how many members have the digit `value`.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 2, digitBits = 6, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR ac7b738b. Do not edit.
`default_nettype none
module digit_counter_lanes2_sizeBits5 (
    input  wire        clock,
    input  wire        reset,

    input  wire        clear,
    input  wire [ 1:0] members,
    input  wire [11:0] digits,
    input  wire [ 5:0] value,
    output wire [ 4:0] count
);
    reg [4:0] counted;

    wire [1:0] hits_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_hits_lanes
            assign hits_lanes[lane] = digits[lane*6 +: 6] == value;
        end
    endgenerate
    wire [1:0] hits = hits_lanes & members;

    assign count = counted;

    always @(posedge clock) begin
        if (reset) begin
            counted <= 5'd0;
        end else begin
            counted <= counted + {3'd0, {1'd0, hits[0]} + {1'd0, hits[1]}};
            if (clear) counted <= 5'd0;
        end
    end
endmodule
`default_nettype wire
