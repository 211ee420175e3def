// digit_histogram_lanes4_digitBits4_sizeBits5: How many members have each value of a digit, a
// row a cycle: a counter for each value. `counts` has the row one cycle after it came; `clear`
// sets all to 0.
// Source generators/spatten/top-k/digit-histogram.ts.
// Parameters lanes = 4, digitBits = 4, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR 6adab8ad. Do not edit.
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
    wire [4:0] counter0_count;
    wire [4:0] counter1_count;
    wire [4:0] counter2_count;
    wire [4:0] counter3_count;
    wire [4:0] counter4_count;
    wire [4:0] counter5_count;
    wire [4:0] counter6_count;
    wire [4:0] counter7_count;
    wire [4:0] counter8_count;
    wire [4:0] counter9_count;
    wire [4:0] counter10_count;
    wire [4:0] counter11_count;
    wire [4:0] counter12_count;
    wire [4:0] counter13_count;
    wire [4:0] counter14_count;
    wire [4:0] counter15_count;

    assign counts[4:0] = counter0_count;
    assign counts[9:5] = counter1_count;
    assign counts[14:10] = counter2_count;
    assign counts[19:15] = counter3_count;
    assign counts[24:20] = counter4_count;
    assign counts[29:25] = counter5_count;
    assign counts[34:30] = counter6_count;
    assign counts[39:35] = counter7_count;
    assign counts[44:40] = counter8_count;
    assign counts[49:45] = counter9_count;
    assign counts[54:50] = counter10_count;
    assign counts[59:55] = counter11_count;
    assign counts[64:60] = counter12_count;
    assign counts[69:65] = counter13_count;
    assign counts[74:70] = counter14_count;
    assign counts[79:75] = counter15_count;
    assign values = 64'hfedcba9876543210;

    digit_counter_lanes4_digitBits4_sizeBits5 counter0 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[3:0]),
        .count   (counter0_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter1 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[7:4]),
        .count   (counter1_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter2 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[11:8]),
        .count   (counter2_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter3 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[15:12]),
        .count   (counter3_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter4 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[19:16]),
        .count   (counter4_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter5 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[23:20]),
        .count   (counter5_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter6 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[27:24]),
        .count   (counter6_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter7 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[31:28]),
        .count   (counter7_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter8 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[35:32]),
        .count   (counter8_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter9 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[39:36]),
        .count   (counter9_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter10 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[43:40]),
        .count   (counter10_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter11 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[47:44]),
        .count   (counter11_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter12 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[51:48]),
        .count   (counter12_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter13 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[55:52]),
        .count   (counter13_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter14 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[59:56]),
        .count   (counter14_count)
    );

    digit_counter_lanes4_digitBits4_sizeBits5 counter15 (
        .clock   (clock),
        .reset   (reset),
        .clear   (clear),
        .members (members),
        .digits  (digits),
        .value   (values[63:60]),
        .count   (counter15_count)
    );
endmodule
`default_nettype wire
