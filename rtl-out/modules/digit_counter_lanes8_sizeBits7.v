// digit_counter_lanes8_sizeBits7: One counter: adds up how many members have the digit `value`.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 8, digitBits = 6, sizeBits = 7.
// Reset: reset synchronous, active high.
// IR 80b6df04. Do not edit.
`default_nettype none
module digit_counter_lanes8_sizeBits7 (
    input  wire        clock,
    input  wire        reset,

    input  wire        clear,
    input  wire [ 7:0] members,
    input  wire [47:0] digits,
    input  wire [ 5:0] value,
    output wire [ 6:0] count
);
    reg [6:0] counted;

    wire [7:0] hits_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_hits_lanes
            assign hits_lanes[lane] = digits[lane*6 +: 6] == value;
        end
    endgenerate
    wire [7:0] hits = hits_lanes & members;
    wire [2:0] counted_sum = {1'd0, {1'd0, hits[0]} + {1'd0, hits[1]}} +
            {1'd0, {1'd0, hits[2]} + {1'd0, hits[3]}};
    wire [2:0] counted_sum_1 = {1'd0, {1'd0, hits[4]} + {1'd0, hits[5]}} +
            {1'd0, {1'd0, hits[6]} + {1'd0, hits[7]}};

    assign count = counted;

    always @(posedge clock) begin
        if (reset) begin
            counted <= 7'd0;
        end else begin
            counted <= counted + {3'd0, {1'd0, counted_sum} + {1'd0, counted_sum_1}};
            if (clear) counted <= 7'd0;
        end
    end
endmodule
`default_nettype wire
