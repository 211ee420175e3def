// requantiser_lane_channels3072: One lane of the requantiser: the entries of its channels, and
// clamp((acc + bias) * m0 / 2^shift), rounded half up. Moves while `advance` is 1; `code`
// follows four advances after `acc` and `row`, `sum` after two, `product` after three, and
// `rounded` in the same cycle as `product`.
// Source generators/common/requantiser-lane.ts.
// Parameters channels = 3072, lanes = 16.
// IR 0b3863e7. Do not edit.
`default_nettype none
module requantiser_lane_channels3072 (
    input  wire        clock,
    input  wire        advance,

    // Loads `entry` at `row`.
    input  wire        load,
    input  wire [ 7:0] row,

    input  wire [31:0] entry_bias,
    input  wire [30:0] entry_m0,
    input  wire [ 5:0] entry_shift,

    input  wire [31:0] acc,

    // The ends of the codes; constant while accumulators are on the way.
    input  wire [16:0] least,
    input  wire [16:0] greatest,
    output wire [16:0] code,
    output wire [32:0] sum,
    output wire [63:0] product,
    output wire [34:0] rounded
);
    reg [68:0] table_ [0:191];
    reg [68:0] entry;
    reg [31:0] acc_register;
    reg [32:0] sum_register;
    reg [30:0] m0;
    reg [5:0] shift;
    reg [63:0] product_register;
    reg [5:0] beyond;
    reg [16:0] code_1;

    wire [34:0] rounded_shifted = $signed(product_register[63:29]) >>> beyond;
    wire [35:0] rounded_sum = {rounded_shifted[34], rounded_shifted} + 36'd1;
    wire [34:0] rounded_1 = rounded_sum[35:1];
    wire [16:0] code_1_choice = ($signed(rounded_1) > $signed({{18{greatest[16]}}, greatest})) ?
            greatest : rounded_1[16:0];

    assign code = code_1;
    assign sum = sum_register;
    assign product = product_register;
    assign rounded = rounded_1;

    always @(posedge clock) begin
        if (load) table_[row] <= {entry_bias, entry_m0, entry_shift};
        if (advance) entry <= table_[row];
    end

    always @(posedge clock) begin
        if (advance) begin
            acc_register <= acc;
            sum_register <= {acc_register[31], acc_register} + {entry[68], entry[68:37]};
            m0 <= entry[36:6];
            shift <= entry[5:0];
            product_register <= $signed(sum_register) * $signed({1'd0, m0});
            beyond <= shift - 6'd30;
            code_1 <= ($signed(rounded_1) < $signed({{18{least[16]}}, least})) ? least :
                    code_1_choice;
        end
    end

    wire _unused_ok = &{1'b0, rounded_sum[0]};
endmodule
`default_nettype wire
