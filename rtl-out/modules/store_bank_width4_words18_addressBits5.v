// store_bank_width4_words18_addressBits5: A bank that reads or writes one word a cycle; `word`
// is what the last `read` found.
// Source generators/fact/store-bank.ts.
// Parameters width = 4, words = 18, addressBits = 5.
// IR 3b208669. Do not edit.
`default_nettype none
module store_bank_width4_words18_addressBits5 (
    input  wire       clock,
    input  wire       read,
    input  wire       write,
    input  wire [4:0] address,
    input  wire [3:0] data,
    output wire [3:0] word
);
    reg [3:0] store [0:17];
    reg [3:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
