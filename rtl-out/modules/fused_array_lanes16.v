// fused_array_lanes16: The fused form: a unit of bricks for every 16 lanes. Source:
// golden/nipq/scalable-mac.md.
// Source generators/nipq/fused-array.ts.
// Parameters lanes = 16.
// IR 17921173. Do not edit.
`default_nettype none
module fused_array_lanes16 (
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
    wire [15:0] unit_sum;

    assign sum = {{4{unit_sum[15]}}, unit_sum};

    fusion_unit unit (
        .clock   (clock),
        .load    (load),
        .a       (a),
        .w       (w),
        .step    (step),
        .aDigits (aDigits),
        .wDigits (wDigits),
        .sum     (unit_sum)
    );

    wire _unused_ok = &{1'b0, at_number, at_last};
endmodule
`default_nettype wire
