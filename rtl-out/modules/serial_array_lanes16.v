// serial_array_lanes16: The bit-serial form: step t adds the activations whose weight has bit
// t, times 2^t; the last step, that of the sign, subtracts them. Source: Stripes (MICRO 2016);
// golden/nipq/scalable-mac.md.
// Source generators/nipq/serial-array.ts.
// Parameters lanes = 16.
// IR 5b6e4377. Do not edit.
`default_nettype none
module serial_array_lanes16 (
    input  wire         clock,
    input  wire         load,
    input  wire [143:0] a,
    input  wire [143:0] w,
    input  wire         step,

    input  wire [  3:0] at_number,
    input  wire         at_last,

    input  wire [  1:0] aDigits,
    input  wire [  1:0] wDigits,
    output wire [ 19:0] sum
);
    wire [143:0] lane_a;
    wire [143:0] lane_w;
    wire [143:0] lane_term;

    wire [9:0] sum_sum = {lane_term[8], lane_term[8:0]} + {lane_term[17], lane_term[17:9]};
    wire [9:0] sum_sum_1 = {lane_term[26], lane_term[26:18]} + {lane_term[35], lane_term[35:27]};
    wire [10:0] sum_sum_2 = {sum_sum[9], sum_sum} + {sum_sum_1[9], sum_sum_1};
    wire [9:0] sum_sum_3 = {lane_term[44], lane_term[44:36]} + {lane_term[53], lane_term[53:45]};
    wire [9:0] sum_sum_4 = {lane_term[62], lane_term[62:54]} + {lane_term[71], lane_term[71:63]};
    wire [10:0] sum_sum_5 = {sum_sum_3[9], sum_sum_3} + {sum_sum_4[9], sum_sum_4};
    wire [11:0] sum_sum_6 = {sum_sum_2[10], sum_sum_2} + {sum_sum_5[10], sum_sum_5};
    wire [9:0] sum_sum_7 = {lane_term[80], lane_term[80:72]} + {lane_term[89], lane_term[89:81]};
    wire [9:0] sum_sum_8 = {lane_term[98], lane_term[98:90]} + {lane_term[107], lane_term[107:99]};
    wire [10:0] sum_sum_9 = {sum_sum_7[9], sum_sum_7} + {sum_sum_8[9], sum_sum_8};
    wire [9:0] sum_sum_10 = {lane_term[116], lane_term[116:108]} +
            {lane_term[125], lane_term[125:117]};
    wire [9:0] sum_sum_11 = {lane_term[134], lane_term[134:126]} +
            {lane_term[143], lane_term[143:135]};
    wire [10:0] sum_sum_12 = {sum_sum_10[9], sum_sum_10} + {sum_sum_11[9], sum_sum_11};
    wire [11:0] sum_sum_13 = {sum_sum_9[10], sum_sum_9} + {sum_sum_12[10], sum_sum_12};
    wire [12:0] sum_sum_14 = {sum_sum_6[11], sum_sum_6} + {sum_sum_13[11], sum_sum_13};
    wire [19:0] sum_shifted = {{7{sum_sum_14[12]}}, sum_sum_14} << at_number[2:0];
    wire [20:0] sum_value = -{sum_shifted[19], sum_shifted};

    assign sum = at_last ? sum_value[19:0] : sum_shifted;
    assign lane_a = a;
    assign lane_w = w;

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 16; lane_index = lane_index + 1) begin : lane
            serial_lane member (
                .clock (clock),
                .load  (load),
                .a     (lane_a[lane_index*9 +: 9]),
                .w     (lane_w[lane_index*9 +: 9]),
                .step  (step),
                .term  (lane_term[lane_index*9 +: 9])
            );
        end
    endgenerate

    wire _unused_ok = &{1'b0, at_number[3], aDigits, wDigits, sum_value[20]};
endmodule
`default_nettype wire
