// digit_histogram_lanes4_digitBits4_sizeBits5: How many members have each value of a digit, a
// row a cycle: a counter for each value. `counts` has the row one cycle after it came; `clear`
// sets all to 0.
// Source generators/spatten/digit-histogram.ts.
// Parameters lanes = 4, digitBits = 4, sizeBits = 5.
// Reset: reset synchronous, active high.
// IR 1a826501. Do not edit.
`default_nettype none
module digit_histogram_lanes4_digitBits4_sizeBits5 (
    input  wire        clock,
    input  wire        reset,

    input  wire        clear,
    input  wire [ 3:0] members,
    input  wire [15:0] digits,
    output wire [79:0] counts
);
    wire [63:0] decoded;
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
    assign decoded[15:0] = members[0] ? {digits[3:0] == 4'd15, digits[3:0] == 4'd14, digits[3:0] ==
            4'd13, digits[3:0] == 4'd12, digits[3:0] == 4'd11, digits[3:0] == 4'd10, digits[3:0] ==
            4'd9, digits[3:0] == 4'd8, digits[3:0] == 4'd7, digits[3:0] == 4'd6, digits[3:0] ==
            4'd5, digits[3:0] == 4'd4, digits[3:0] == 4'd3, digits[3:0] == 4'd2, digits[3:0] ==
            4'd1, digits[3:0] == 4'd0} : 16'd0;
    assign decoded[31:16] = members[1] ? {digits[7:4] == 4'd15, digits[7:4] == 4'd14, digits[7:4] ==
            4'd13, digits[7:4] == 4'd12, digits[7:4] == 4'd11, digits[7:4] == 4'd10, digits[7:4] ==
            4'd9, digits[7:4] == 4'd8, digits[7:4] == 4'd7, digits[7:4] == 4'd6, digits[7:4] ==
            4'd5, digits[7:4] == 4'd4, digits[7:4] == 4'd3, digits[7:4] == 4'd2, digits[7:4] ==
            4'd1, digits[7:4] == 4'd0} : 16'd0;
    assign decoded[47:32] = members[2] ? {digits[11:8] == 4'd15, digits[11:8] == 4'd14,
            digits[11:8] == 4'd13, digits[11:8] == 4'd12, digits[11:8] == 4'd11, digits[11:8] ==
            4'd10, digits[11:8] == 4'd9, digits[11:8] == 4'd8, digits[11:8] == 4'd7, digits[11:8] ==
            4'd6, digits[11:8] == 4'd5, digits[11:8] == 4'd4, digits[11:8] == 4'd3, digits[11:8] ==
            4'd2, digits[11:8] == 4'd1, digits[11:8] == 4'd0} : 16'd0;
    assign decoded[63:48] = members[3] ? {digits[15:12] == 4'd15, digits[15:12] == 4'd14,
            digits[15:12] == 4'd13, digits[15:12] == 4'd12, digits[15:12] == 4'd11, digits[15:12] ==
            4'd10, digits[15:12] == 4'd9, digits[15:12] == 4'd8, digits[15:12] == 4'd7,
            digits[15:12] == 4'd6, digits[15:12] == 4'd5, digits[15:12] == 4'd4, digits[15:12] ==
            4'd3, digits[15:12] == 4'd2, digits[15:12] == 4'd1, digits[15:12] == 4'd0} : 16'd0;

    digit_counter_lanes4_sizeBits5 counter0 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[48], decoded[32], decoded[16], decoded[0]}),
        .count (counter0_count)
    );

    digit_counter_lanes4_sizeBits5 counter1 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[49], decoded[33], decoded[17], decoded[1]}),
        .count (counter1_count)
    );

    digit_counter_lanes4_sizeBits5 counter2 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[50], decoded[34], decoded[18], decoded[2]}),
        .count (counter2_count)
    );

    digit_counter_lanes4_sizeBits5 counter3 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[51], decoded[35], decoded[19], decoded[3]}),
        .count (counter3_count)
    );

    digit_counter_lanes4_sizeBits5 counter4 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[52], decoded[36], decoded[20], decoded[4]}),
        .count (counter4_count)
    );

    digit_counter_lanes4_sizeBits5 counter5 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[53], decoded[37], decoded[21], decoded[5]}),
        .count (counter5_count)
    );

    digit_counter_lanes4_sizeBits5 counter6 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[54], decoded[38], decoded[22], decoded[6]}),
        .count (counter6_count)
    );

    digit_counter_lanes4_sizeBits5 counter7 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[55], decoded[39], decoded[23], decoded[7]}),
        .count (counter7_count)
    );

    digit_counter_lanes4_sizeBits5 counter8 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[56], decoded[40], decoded[24], decoded[8]}),
        .count (counter8_count)
    );

    digit_counter_lanes4_sizeBits5 counter9 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[57], decoded[41], decoded[25], decoded[9]}),
        .count (counter9_count)
    );

    digit_counter_lanes4_sizeBits5 counter10 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[58], decoded[42], decoded[26], decoded[10]}),
        .count (counter10_count)
    );

    digit_counter_lanes4_sizeBits5 counter11 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[59], decoded[43], decoded[27], decoded[11]}),
        .count (counter11_count)
    );

    digit_counter_lanes4_sizeBits5 counter12 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[60], decoded[44], decoded[28], decoded[12]}),
        .count (counter12_count)
    );

    digit_counter_lanes4_sizeBits5 counter13 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[61], decoded[45], decoded[29], decoded[13]}),
        .count (counter13_count)
    );

    digit_counter_lanes4_sizeBits5 counter14 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[62], decoded[46], decoded[30], decoded[14]}),
        .count (counter14_count)
    );

    digit_counter_lanes4_sizeBits5 counter15 (
        .clock (clock),
        .reset (reset),
        .clear (clear),
        .hits  ({decoded[63], decoded[47], decoded[31], decoded[15]}),
        .count (counter15_count)
    );
endmodule
`default_nettype wire
