// store_bank_width20_words32_addressBits5: A bank that reads or writes one word a cycle; `word`
// is what the last `read` found.
// Source generators/fact/store-bank.ts.
// Parameters width = 20, words = 32, addressBits = 5.
// IR 58e06ecb. Do not edit.
`default_nettype none
module store_bank_width20_words32_addressBits5 (
    input  wire        clock,
    input  wire        read,
    input  wire        write,
    input  wire [ 4:0] address,
    input  wire [19:0] data,
    output wire [19:0] word
);
    reg [19:0] store [0:31];
    reg [19:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
