// fused_array: The fused form: a unit of bricks for every 16 lanes. Source:
// golden/nipq/scalable-mac.md.
// Source generators/nipq/fused-array.ts.
// Parameters lanes = 64.
// IR edf46a0e. Do not edit.
`default_nettype none
module fused_array (
    input  wire         clock,
    input  wire         load,
    input  wire [575:0] a,
    input  wire [575:0] w,
    input  wire         step,

    input  wire [  3:0] at_number,
    input  wire         at_last,

    input  wire [  1:0] aDigits,
    input  wire [  1:0] wDigits,
    output wire [ 21:0] sum
);
    wire [575:0] unit_a;
    wire [575:0] unit_w;
    wire [63:0] unit_sum;

    wire [16:0] sum_sum = {unit_sum[15], unit_sum[15:0]} + {unit_sum[31], unit_sum[31:16]};
    wire [16:0] sum_sum_1 = {unit_sum[47], unit_sum[47:32]} + {unit_sum[63], unit_sum[63:48]};
    wire [17:0] sum_sum_2 = {sum_sum[16], sum_sum} + {sum_sum_1[16], sum_sum_1};

    assign sum = {{4{sum_sum_2[17]}}, sum_sum_2};
    assign unit_a = {a[575:432], a[431:288], a[287:144], a[143:0]};
    assign unit_w = {w[575:432], w[431:288], w[287:144], w[143:0]};

    genvar unit_index;
    generate
        for (unit_index = 0; unit_index < 4; unit_index = unit_index + 1) begin : unit
            fusion_unit member (
                .clock   (clock),
                .load    (load),
                .a       (unit_a[unit_index*144 +: 144]),
                .w       (unit_w[unit_index*144 +: 144]),
                .step    (step),
                .aDigits (aDigits),
                .wDigits (wDigits),
                .sum     (unit_sum[unit_index*16 +: 16])
            );
        end
    endgenerate

    wire _unused_ok = &{1'b0, at_number, at_last};
endmodule
`default_nettype wire
