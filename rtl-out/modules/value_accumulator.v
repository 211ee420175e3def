// value_accumulator: A sum over rows, and the finished sum beside it, which leaves by steps.
// With `adds` the sum grows by the term, from 0 with `first`; `captures` keeps the grown sum as
// finished; `shifts` makes way for the finished sum of another place. Source:
// golden/spatten/multiply/probability-value.md.
// Source generators/spatten/multiply/value-accumulator.ts.
// Parameters termBits = 27, sumBits = 34.
// IR 61b6bbb3. Do not edit.
`default_nettype none
module value_accumulator (
    input  wire        clock,
    input  wire        adds,
    input  wire        first,
    input  wire [26:0] term,
    input  wire        captures,
    input  wire        shifts,
    input  wire [33:0] next,
    output wire [33:0] finished
);
    reg [33:0] total;
    reg [33:0] held;

    wire [33:0] grown = first ? {{7{term[26]}}, term} : total + {{7{term[26]}}, term};

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
