// value_accumulator_termBits24_sumBits30: A sum over rows, and the finished sum beside it,
// which leaves by steps. With `adds` the sum grows by the term, from 0 with `first`; `captures`
// keeps the grown sum as finished; `shifts` makes way for the finished sum of another place.
// Source: golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-accumulator.ts.
// Parameters termBits = 24, sumBits = 30.
// IR 1b77dfd1. Do not edit.
`default_nettype none
module value_accumulator_termBits24_sumBits30 (
    input  wire        clock,
    input  wire        adds,
    input  wire        first,
    input  wire [23:0] term,
    input  wire        captures,
    input  wire        shifts,
    input  wire [29:0] next,
    output wire [29:0] finished
);
    reg [29:0] total;
    reg [29:0] held;

    wire [29:0] grown = first ? {{6{term[23]}}, term} : total + {{6{term[23]}}, term};

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
