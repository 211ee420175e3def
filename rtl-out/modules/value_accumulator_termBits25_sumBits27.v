// value_accumulator_termBits25_sumBits27: A sum over rows, and the finished sum beside it,
// which leaves by steps. With `adds` the sum grows by the term, from 0 with `first`; `captures`
// keeps the grown sum as finished; `shifts` makes way for the finished sum of another place.
// Source: golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-accumulator.ts.
// Parameters termBits = 25, sumBits = 27.
// IR d8380a40. Do not edit.
`default_nettype none
module value_accumulator_termBits25_sumBits27 (
    input  wire        clock,
    input  wire        adds,
    input  wire        first,
    input  wire [24:0] term,
    input  wire        captures,
    input  wire        shifts,
    input  wire [26:0] next,
    output wire [26:0] finished
);
    reg [26:0] total;
    reg [26:0] held;

    wire [26:0] grown = first ? {{2{term[24]}}, term} : total + {{2{term[24]}}, term};

    assign finished = held;

    always @(posedge clock) begin
        if (adds) total <= grown;
        if (captures) begin
            held <= adds ? grown : total;
        end else if (shifts) begin
            held <= next;
        end
    end
endmodule
`default_nettype wire
