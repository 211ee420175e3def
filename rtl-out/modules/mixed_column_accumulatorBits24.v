// mixed_column_accumulatorBits24: The accumulators at the foot of a column: both partial sums
// of a beat are added to what the tiles before left for it. `upcoming` is the beat of the next
// advance, so that its accumulators are read in time. Source: golden/fact/mixed-pe-array.md.
// Source generators/fact/mixed-column.ts.
// Parameters depth = 64, addressBits = 6, sumBits = 16, accumulatorBits = 24.
// IR 14fe05b3. Do not edit.
`default_nettype none
module mixed_column_accumulatorBits24 (
    input  wire        clock,
    input  wire        advance,
    input  wire [31:0] partial,
    input  wire [ 5:0] upcoming,
    input  wire [ 5:0] beat,

    // There is a beat; it is of the first tile; it is an INT8 token.
    input  wire        valid,
    input  wire        first,
    input  wire        int8,
    output wire [47:0] accumulators
);
    reg [47:0] store [0:63];
    reg [47:0] word;

    wire [15:0] addends = int8 ? 16'd0 : partial[31:16];
    wire [23:0] grown_1 = (first ? 24'd0 : word[47:24]) + {{8{addends[15]}}, addends};
    wire [19:0] addends_shifted = {partial[15:0], 4'd0};
    wire [20:0] addends_sum = {addends_shifted[19], addends_shifted} +
            {{5{partial[31]}}, partial[31:16]};
    wire [20:0] addends_1 = int8 ? addends_sum : {{5{partial[15]}}, partial[15:0]};
    wire [23:0] grown_0 = (first ? 24'd0 : word[23:0]) + {{3{addends_1[20]}}, addends_1};

    assign accumulators = {grown_1, grown_0};

    always @(posedge clock) begin
        if (advance) begin
            word <= (valid & advance & (beat == upcoming)) ? {grown_1, grown_0} : store[upcoming];
        end
        if (valid & advance) store[beat] <= {grown_1, grown_0};
    end
endmodule
`default_nettype wire
