// accumulator_column_d687ff: The accumulators of a column, one a token. What comes with `sum`
// and `address` is added one advance later, with `first` to 0, and `total` shows it after
// another one. Only `write` keeps it.
// Source generators/gpusq/accumulator-column.ts.
// Parameters sumBits = 18, accumulatorWidth = 24, tokens = 8, addressBits = 3.
// IR 732448ab. Do not edit.
`default_nettype none
module accumulator_column_d687ff (
    input  wire        clock,
    input  wire        advance,
    input  wire [17:0] sum,
    input  wire [ 2:0] address,

    // One advance behind the sum, all three.
    input  wire        first,
    input  wire        write,
    input  wire [ 2:0] writeAddress,
    output wire [23:0] total
);
    reg [23:0] store [0:7];
    reg [23:0] before_;
    reg [17:0] addend;
    reg [23:0] total_register;

    wire [23:0] grown = first ? {{6{addend[17]}}, addend} : before_ + {{6{addend[17]}}, addend};

    assign total = total_register;

    always @(posedge clock) begin
        if (advance) before_ <= store[address];
        if (advance & write) store[writeAddress] <= grown;
    end

    always @(posedge clock) begin
        if (advance) begin
            addend <= sum;
            total_register <= grown;
        end
    end
endmodule
`default_nettype wire
