// operand_bank: A bank of operands, a column for each of a word: reads a word and writes bits
// of another in the same cycle. `word` is what the last `read` found.
// Source generators/spatten/multiply/operand-bank.ts.
// Parameters operands = 64, words = 1024.
// IR b31aec01. Do not edit.
`default_nettype none
module operand_bank (
    input  wire         clock,
    input  wire         write,
    input  wire [  9:0] writeAddress,

    // The bits of each operand that are written.
    input  wire [ 11:0] mask,
    input  wire [767:0] data,
    input  wire         read,
    input  wire [  9:0] readAddress,
    output wire [767:0] word
);
    wire [767:0] column_data;
    wire [767:0] column_operand;

    assign word = column_operand;
    assign column_data = data;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 64; column_index = column_index + 1) begin : column
            operand_column member (
                .clock        (clock),
                .write        (write),
                .writeAddress (writeAddress),
                .mask         (mask),
                .data         (column_data[column_index*12 +: 12]),
                .read         (read),
                .readAddress  (readAddress),
                .operand      (column_operand[column_index*12 +: 12])
            );
        end
    endgenerate
endmodule
`default_nettype wire
