// score_multiplier: A multiplier of a query and a key. The operand is what `keep` leaves of the
// word, and `bias` more; `takes` takes an element of a query together with the first word that
// it meets. `product` follows two advances after the word, `operand` one. Source:
// golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/score-multiplier.ts.
// Parameters trace = false.
// IR 674659b2. Do not edit.
`default_nettype none
module score_multiplier (
    input  wire        clock,
    input  wire        advance,
    input  wire        takes,
    input  wire [11:0] query,
    input  wire [11:0] word,
    input  wire [11:0] keep,
    input  wire [11:0] bias,
    output wire [23:0] product
);
    reg [11:0] element;
    reg [11:0] key;
    reg [23:0] product_register;

    assign product = product_register;

    always @(posedge clock) begin
        if (advance & takes) element <= query;
    end

    always @(posedge clock) begin
        if (advance) begin
            key <= (word & keep) + bias;
            product_register <= $signed(element) * $signed(key);
        end
    end
endmodule
`default_nettype wire
