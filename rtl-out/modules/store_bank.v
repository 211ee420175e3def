// store_bank: A bank that reads or writes one word a cycle; `word` is what the last `read`
// found.
// Source generators/fact/store-bank.ts.
// Parameters width = 8, words = 64, addressBits = 6.
// IR a45061a7. Do not edit.
`default_nettype none
module store_bank (
    input  wire       clock,
    input  wire       read,
    input  wire       write,
    input  wire [5:0] address,
    input  wire [7:0] data,
    output wire [7:0] word
);
    reg [7:0] store [0:63];
    reg [7:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
