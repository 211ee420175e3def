// arithmetic: Signed arithmetic of every kind on two operands of different width and sign.
// Source dsl/emit/verilog/modules.example.ts.
// IR 25ec3237. Do not edit.
`default_nettype none
module arithmetic (
    input  wire [ 7:0] a,
    input  wire [ 4:0] b,
    input  wire [ 2:0] amount,
    output wire [ 8:0] total,
    output wire [12:0] product,
    output wire [ 5:0] clamped,
    output wire [ 5:0] rounded,
    output wire [ 7:0] shifted,
    output wire [11:0] scaled,
    output wire        larger,
    output wire [ 7:0] size,
    output wire [ 3:0] ones,
    output wire        parity
);
    wire [12:0] exact = $signed(a) * $signed({1'd0, b});
    wire [13:0] rounded_sum = {exact[12], exact} + {6'd0, exact[8] ? 8'd128 : 8'd127};
    wire [2:0] ones_sum = {1'd0, {1'd0, a[0]} + {1'd0, a[1]}} + {1'd0, {1'd0, a[2]} + {1'd0, a[3]}};
    wire [2:0] ones_sum_1 = {1'd0, {1'd0, a[4]} + {1'd0, a[5]}} +
            {1'd0, {1'd0, a[6]} + {1'd0, a[7]}};

    assign total = {a[7], a} + {4'd0, b};
    assign product = exact;
    assign clamped = ($signed(a) < -8'sd32) ? 6'h20 : ($signed(a) > 8'sd31) ? 6'd31 : a[5:0];
    assign rounded = rounded_sum[13:8];
    assign shifted = $signed(a) >>> amount;
    assign scaled = {7'd0, b} << amount;
    assign larger = $signed(a) > $signed({3'd0, b});
    assign size = ($signed(a) < 8'sd0) ? -a : a;
    assign ones = {1'd0, ones_sum} + {1'd0, ones_sum_1};
    assign parity = ^b;

    wire _unused_ok = &{1'b0, rounded_sum[7:0]};
endmodule
`default_nettype wire
