// mixed_column_sumBits18_accumulatorBits26: The accumulators at the foot of a column: both
// partial sums of a beat are added to what the tiles before left for it. `upcoming` is the beat
// of the next advance, so that its accumulators are read in time. Source:
// golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-column.ts.
// Parameters depth = 64, addressBits = 6, sumBits = 18, accumulatorBits = 26.
// IR 9128657a. Do not edit.
`default_nettype none
module mixed_column_sumBits18_accumulatorBits26 (
    input  wire        clock,
    input  wire        advance,
    input  wire [35:0] partial,
    input  wire [ 5:0] upcoming,
    input  wire [ 5:0] beat,

    // There is a beat; it is of the first tile; it is an INT8 token.
    input  wire        valid,
    input  wire        first,
    input  wire        int8,
    output wire [51:0] accumulators
);
    reg [51:0] store [0:63];
    reg [51:0] word;

    wire [17:0] addends = int8 ? 18'd0 : partial[35:18];
    wire [25:0] grown_1 = (first ? 26'd0 : word[51:26]) + {{8{addends[17]}}, addends};
    wire [21:0] addends_shifted = {partial[17:0], 4'd0};
    wire [22:0] addends_sum = {addends_shifted[21], addends_shifted} +
            {{5{partial[35]}}, partial[35:18]};
    wire [22:0] addends_1 = int8 ? addends_sum : {{5{partial[17]}}, partial[17:0]};
    wire [25:0] grown_0 = (first ? 26'd0 : word[25:0]) + {{3{addends_1[22]}}, addends_1};

    assign accumulators = {grown_1, grown_0};

    always @(posedge clock) begin
        if (advance) begin
            word <= (valid & advance & (beat == upcoming)) ? {grown_1, grown_0} : store[upcoming];
        end
        if (valid & advance) store[beat] <= {grown_1, grown_0};
    end
endmodule
`default_nettype wire
