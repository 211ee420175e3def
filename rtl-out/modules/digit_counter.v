// digit_counter: One counter: adds up how many members have the digit `value`.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 16, digitBits = 6, sizeBits = 11.
// Reset: reset synchronous, active high.
// IR dfbc0d15. Do not edit.
`default_nettype none
module digit_counter (
    input  wire        clock,
    input  wire        reset,

    input  wire        clear,
    input  wire [15:0] members,
    input  wire [95:0] digits,
    input  wire [ 5:0] value,
    output wire [10:0] count
);
    reg [10:0] counted;

    wire [15:0] hits_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_hits_lanes
            assign hits_lanes[lane] = digits[lane*6 +: 6] == value;
        end
    endgenerate
    wire [15:0] hits = hits_lanes & members;
    wire [2:0] counted_sum = {1'd0, {1'd0, hits[0]} + {1'd0, hits[1]}} +
            {1'd0, {1'd0, hits[2]} + {1'd0, hits[3]}};
    wire [2:0] counted_sum_1 = {1'd0, {1'd0, hits[4]} + {1'd0, hits[5]}} +
            {1'd0, {1'd0, hits[6]} + {1'd0, hits[7]}};
    wire [2:0] counted_sum_2 = {1'd0, {1'd0, hits[8]} + {1'd0, hits[9]}} +
            {1'd0, {1'd0, hits[10]} + {1'd0, hits[11]}};
    wire [2:0] counted_sum_3 = {1'd0, {1'd0, hits[12]} + {1'd0, hits[13]}} +
            {1'd0, {1'd0, hits[14]} + {1'd0, hits[15]}};
    wire [4:0] counted_sum_4 = {1'd0, {1'd0, counted_sum} + {1'd0, counted_sum_1}} +
            {1'd0, {1'd0, counted_sum_2} + {1'd0, counted_sum_3}};

    assign count = counted;

    always @(posedge clock) begin
        if (reset) begin
            counted <= 11'd0;
        end else begin
            counted <= counted + {6'd0, counted_sum_4};
            if (clear) counted <= 11'd0;
        end
    end
endmodule
`default_nettype wire
