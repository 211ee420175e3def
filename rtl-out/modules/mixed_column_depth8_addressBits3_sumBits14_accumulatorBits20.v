// mixed_column_depth8_addressBits3_sumBits14_accumulatorBits20: The accumulators at the foot of
// a column: both partial sums of a beat are added to what the tiles before left for it.
// `upcoming` is the beat of the next advance, so that its accumulators are read in time.
// Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-column.ts.
// Parameters depth = 8, addressBits = 3, sumBits = 14, accumulatorBits = 20.
// IR abf11b56. Do not edit.
`default_nettype none
module mixed_column_depth8_addressBits3_sumBits14_accumulatorBits20 (
    input  wire        clock,
    input  wire        advance,
    input  wire [27:0] partial,
    input  wire [ 2:0] upcoming,
    input  wire [ 2:0] beat,

    // There is a beat; it is of the first tile; it is an INT8 token.
    input  wire        valid,
    input  wire        first,
    input  wire        int8,
    output wire [39:0] accumulators
);
    reg [39:0] store [0:7];
    reg [39:0] word;

    wire [13:0] addends = int8 ? 14'd0 : partial[27:14];
    wire [19:0] grown_1 = (first ? 20'd0 : word[39:20]) + {{6{addends[13]}}, addends};
    wire [17:0] addends_shifted = {partial[13:0], 4'd0};
    wire [18:0] addends_sum = {addends_shifted[17], addends_shifted} +
            {{5{partial[27]}}, partial[27:14]};
    wire [18:0] addends_1 = int8 ? addends_sum : {{5{partial[13]}}, partial[13:0]};
    wire [19:0] grown_0 = (first ? 20'd0 : word[19:0]) + {addends_1[18], addends_1};

    assign accumulators = {grown_1, grown_0};

    always @(posedge clock) begin
        if (advance) begin
            word <= (valid & advance & (beat == upcoming)) ? {grown_1, grown_0} : store[upcoming];
        end
        if (valid & advance) store[beat] <= {grown_1, grown_0};
    end
endmodule
`default_nettype wire
