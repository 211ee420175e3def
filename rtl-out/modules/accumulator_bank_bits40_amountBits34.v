// accumulator_bank_bits40_amountBits34: A memory of sums that saturate. In each cycle one word
// is read, and with `enable` becomes `addend` plus `amount` a cycle later. The next access sees
// the new word, also of the same address.
// Source generators/spatten/cascade/accumulator-bank.ts.
// Parameters words = 1024, bits = 40, amountBits = 34.
// Reset: reset synchronous, active high.
// IR a0166f94. Do not edit.
`default_nettype none
module accumulator_bank_bits40_amountBits34 (
    input  wire        clock,
    input  wire        reset,

    input  wire [ 9:0] address,
    input  wire        enable,
    input  wire [ 1:0] addend,
    input  wire [33:0] amount,

    // The word at the `address` of the cycle before, as it was.
    output wire [39:0] word,

    // What becomes of it, where it was enabled.
    output wire        changed_valid,
    output wire [ 9:0] changed_address,
    output wire [39:0] changed_word
);
    localparam [1:0] SOURCE_WORD = 2'd1;
    localparam [1:0] SOURCE_HALF = 2'd2;

    reg [39:0] store [0:1023];
    reg changes;
    reg [9:0] place;
    reg [1:0] source;
    reg [33:0] amount_register;
    reg [39:0] word_word;
    reg [39:0] start;
    wire [39:0] next;

    wire [40:0] next_sum = {1'd0, start} + {7'd0, amount_register};

    assign word = word_word;
    assign changed_valid = changes;
    assign changed_address = place;
    assign changed_word = next;
    assign next = (next_sum > 41'h0ffffffffff) ? 40'hffffffffff : next_sum[39:0];

    always @* begin
        start = 40'd0;
        if (source == SOURCE_WORD) begin
            start = word_word;
        end else if (source == SOURCE_HALF) begin
            start = {1'd0, word_word[39:1]};
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
