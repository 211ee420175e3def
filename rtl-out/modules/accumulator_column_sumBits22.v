// accumulator_column_sumBits22: The accumulators of a column, one a token. What comes with
// `sum` and `address` is added one advance later, with `first` to 0, and `total` shows it after
// another one. Only `write` keeps it.
// Source generators/gpusq/accumulator-column.ts.
// Parameters sumBits = 22, accumulatorWidth = 32, tokens = 128, addressBits = 7.
// IR e7bcb04d. Do not edit.
`default_nettype none
module accumulator_column_sumBits22 (
    input  wire        clock,
    input  wire        advance,
    input  wire [21:0] sum,
    input  wire [ 6:0] address,

    // One advance behind the sum, all three.
    input  wire        first,
    input  wire        write,
    input  wire [ 6:0] writeAddress,
    output wire [31:0] total
);
    reg [31:0] store [0:127];
    reg [31:0] before_;
    reg [21:0] addend;
    reg [31:0] total_register;

    wire [31:0] grown = first ? {{10{addend[21]}}, addend} : before_ + {{10{addend[21]}}, addend};

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
