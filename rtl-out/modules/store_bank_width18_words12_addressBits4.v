// store_bank_width18_words12_addressBits4: A bank that reads or writes one word a cycle; `word`
// is what the last `read` found.
// Source generators/fact/store-bank.ts.
// Parameters width = 18, words = 12, addressBits = 4.
// IR 60808dee. Do not edit.
`default_nettype none
module store_bank_width18_words12_addressBits4 (
    input  wire        clock,
    input  wire        read,
    input  wire        write,
    input  wire [ 3:0] address,
    input  wire [17:0] data,
    output wire [17:0] word
);
    reg [17:0] store [0:11];
    reg [17:0] store_word;

    assign word = store_word;

    always @(posedge clock) begin
        if (write) store[address] <= data;
        if (read) store_word <= store[address];
    end
endmodule
`default_nettype wire
