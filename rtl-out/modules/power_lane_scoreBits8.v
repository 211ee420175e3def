// power_lane_scoreBits8: The power of two of a score's distance from the largest:
// golden/spatten/attention/attention-head.md, u and e. A pipeline of POWER_STEPS steps that
// moves with `advance`. `multiplier` is wanted one advance after the score, `shift` two,
// `filled` five: 0 where it is 0.
// Source generators/spatten/softmax/power-lane.ts.
// Parameters scoreBits = 8.
// IR 788a0cdb. Do not edit.
`default_nettype none
module power_lane_scoreBits8 (
    input  wire        clock,
    input  wire        advance,
    input  wire [ 7:0] score,
    input  wire [ 7:0] largest,
    input  wire [15:0] multiplier,
    input  wire [ 5:0] shift,
    input  wire        filled,
    output wire [14:0] exponent,
    output wire [24:0] power
);
    reg [7:0] distance;
    reg [23:0] product;
    reg [15:0] halves;
    reg [14:0] exponent_register;
    reg [4:0] octaves;
    reg [24:0] power_register;
    wire [24:0] table__1_power;

    wire [23:0] halves_shifted = product >> (shift - 6'd1);
    wire [16:0] exponent_register_sum = {1'd0, halves} + 17'd1;
    wire [15:0] exponent_register_shifted = exponent_register_sum[16:1];

    assign exponent = exponent_register;
    assign power = power_register;

    power_table table__1 (
        .clock    (clock),
        .advance  (advance),
        .fraction (exponent_register[9:0]),
        .power    (table__1_power)
    );

    always @(posedge clock) begin
        if (advance) begin
            distance <= largest - score;
            product <= distance * multiplier;
            halves <= (halves_shifted > 24'd65535) ? 16'd65535 : halves_shifted[15:0];
            exponent_register <= (exponent_register_shifted > 16'd32767) ? 15'd32767 :
                    exponent_register_shifted[14:0];
            octaves <= exponent_register[14:10];
            power_register <= filled ? table__1_power >> octaves : 25'd0;
        end
    end

    wire _unused_ok = &{1'b0, exponent_register_sum[0]};
endmodule
`default_nettype wire
