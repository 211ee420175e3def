// operand_bank_operands4_words32: A bank of operands, a column for each of a word: reads a word
// and writes bits of another in the same cycle. `word` is what the last `read` found.
// Source generators/spatten/multiply/operand-bank.ts.
// Parameters operands = 4, words = 32.
// IR 58b59f6a. Do not edit.
`default_nettype none
module operand_bank_operands4_words32 (
    input  wire        clock,
    input  wire        write,
    input  wire [ 4:0] writeAddress,

    // The bits of each operand that are written.
    input  wire [11:0] mask,
    input  wire [47:0] data,
    input  wire        read,
    input  wire [ 4:0] readAddress,
    output wire [47:0] word
);
    wire [47:0] column_data;
    wire [47:0] column_operand;

    assign word = column_operand;
    assign column_data = data;

    genvar column_index;
    generate
        for (column_index = 0; column_index < 4; column_index = column_index + 1) begin : column
            operand_column_words32 member (
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
