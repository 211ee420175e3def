// accumulator_bank_words4_bits15_amountBits13: A memory of sums that saturate. In each cycle
// one word is read, and with `enable` becomes `addend` plus `amount` a cycle later. The next
// access sees the new word, also of the same address.
// Source generators/spatten/cascade/accumulator-bank.ts.
// Parameters words = 4, bits = 15, amountBits = 13.
// Reset: reset synchronous, active high.
// IR cbe6e4a0. Do not edit.
`default_nettype none
module accumulator_bank_words4_bits15_amountBits13 (
    input  wire        clock,
    input  wire        reset,

    input  wire [ 1:0] address,
    input  wire        enable,
    input  wire [ 1:0] addend,
    input  wire [12:0] amount,

    // The word at the `address` of the cycle before, as it was.
    output wire [14:0] word,

    // What becomes of it, where it was enabled.
    output wire        changed_valid,
    output wire [ 1:0] changed_address,
    output wire [14:0] changed_word
);
    localparam [1:0] SOURCE_WORD = 2'd1;
    localparam [1:0] SOURCE_HALF = 2'd2;

    reg [14:0] store [0:3];
    reg changes;
    reg [1:0] place;
    reg [1:0] source;
    reg [12:0] amount_register;
    reg [14:0] word_word;
    reg [14:0] start;
    wire [14:0] next;

    wire [15:0] next_sum = {1'd0, start} + {3'd0, amount_register};

    assign word = word_word;
    assign changed_valid = changes;
    assign changed_address = place;
    assign changed_word = next;
    assign next = (next_sum > 16'd32767) ? 15'd32767 : next_sum[14:0];

    always @* begin
        start = 15'd0;
        if (source == SOURCE_WORD) begin
            start = word_word;
        end else if (source == SOURCE_HALF) begin
            start = {1'd0, word_word[14:1]};
        end
    end

    always @(posedge clock) begin
        word_word <= (changes & (place == address)) ? next : store[address];
        if (changes) store[place] <= next;
    end

    always @(posedge clock) begin
        if (reset) begin
            changes <= 1'd0;
        end else begin
            changes <= enable;
        end
    end

    always @(posedge clock) begin
        place <= address;
        source <= addend;
        amount_register <= amount;
    end
endmodule
`default_nettype wire
