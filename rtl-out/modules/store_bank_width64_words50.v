// store_bank_width64_words50: A bank that reads or writes one word a cycle; `word` is what the
// last `read` found.
// Source generators/fact/store-bank.ts.
// Parameters width = 64, words = 50, addressBits = 6.
// IR 847a1aea. Do not edit.
`default_nettype none
module store_bank_width64_words50 (
    input  wire        clock,
    input  wire        read,
    input  wire        write,
    input  wire [ 5:0] address,
    input  wire [63:0] data,
    output wire [63:0] word
);
    reg [63:0] store [0:49];
    reg [63:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
