// digit_histogram_lanes4_digitBits4_sizeBits5: How many members have each value of a digit, a
// row a cycle: a counter for each value. `counts` has the row one cycle after it came; `clear`
// sets all to 0.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 4, digitBits = 4, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR 1c4957fc. Do not edit.
`default_nettype none
module digit_histogram_lanes4_digitBits4_sizeBits5 (
    input  wire        clock,
    input  wire        reset,

    input  wire        clear,
    input  wire [ 3:0] members,
    input  wire [15:0] digits,
    output wire [79:0] counts
);
    wire [63:0] values;
    wire [63:0] counter_value;
    wire [79:0] counter_count;

    assign counts = counter_count;
    assign values = 64'hfedcba9876543210;
    assign counter_value = values;

    genvar counter_index;
    generate
        for (counter_index = 0; counter_index < 16; counter_index = counter_index + 1) begin :
                counter
            digit_counter_lanes4_digitBits4_sizeBits5 member (
                .clock   (clock),
                .reset   (reset),
                .clear   (clear),
                .members (members),
                .digits  (digits),
                .value   (counter_value[counter_index*4 +: 4]),
                .count   (counter_count[counter_index*5 +: 5])
            );
        end
    endgenerate
endmodule
`default_nettype wire
