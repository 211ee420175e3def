// store_bank_width256_words12_addressBits4: A bank that reads or writes one word a cycle;
// `word` is what the last `read` found.
// Source generators/fact/store-bank.ts.
// Parameters width = 256, words = 12, addressBits = 4.
// IR 79fbc9b0. Do not edit.
`default_nettype none
module store_bank_width256_words12_addressBits4 (
    input  wire         clock,
    input  wire         read,
    input  wire         write,
    input  wire [  3:0] address,
    input  wire [255:0] data,
    output wire [255:0] word
);
    reg [255:0] store [0:11];
    reg [255:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
