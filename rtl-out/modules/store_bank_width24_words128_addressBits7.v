// store_bank_width24_words128_addressBits7: A bank that reads or writes one word a cycle;
// `word` is what the last `read` found.
// Source generators/fact/store-bank.ts.
// Parameters width = 24, words = 128, addressBits = 7.
// IR 02859f00. Do not edit.
`default_nettype none
module store_bank_width24_words128_addressBits7 (
    input  wire        clock,
    input  wire        read,
    input  wire        write,
    input  wire [ 6:0] address,
    input  wire [23:0] data,
    output wire [23:0] word
);
    reg [23:0] store [0:127];
    reg [23:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
