// digit_histogram_lanes4_sizeBits7: How many members have each value of a digit, a row a cycle:
// a counter for each value. `counts` has the row one cycle after it came; `clear` sets all to
// 0.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 4, digitBits = 6, sizeBits = 7.
// Reset: reset synchronous, active high.
// IR 6521153e. Do not edit.
`default_nettype none
module digit_histogram_lanes4_sizeBits7 (
    input  wire         clock,
    input  wire         reset,

    input  wire         clear,
    input  wire [  3:0] members,
    input  wire [ 23:0] digits,
    output wire [447:0] counts
);
    wire [383:0] values;
    wire [383:0] counter_value;
    wire [447:0] counter_count;

    assign counts = counter_count;
    assign values =
            384'hffef7cefae78df6d74cf2c70beeb6caeaa689e69648e28607de75c6da6585d65544d24503ce34c2ca2481c61440c2040;
    assign counter_value = values;

    genvar counter_index;
    generate
        for (counter_index = 0; counter_index < 64; counter_index = counter_index + 1) begin :
                counter
            digit_counter_lanes4_sizeBits7 member (
                .clock   (clock),
                .reset   (reset),
                .clear   (clear),
                .members (members),
                .digits  (digits),
                .value   (counter_value[counter_index*6 +: 6]),
                .count   (counter_count[counter_index*7 +: 7])
            );
        end
    endgenerate
endmodule
`default_nettype wire
