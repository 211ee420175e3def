// serial_lane: One lane: an activation, and a weight whose bits come out one after the other,
// lowest first.
// Source generators/nipq/serial-array.ts.
// Parameters width = 8.
// IR b063125a. Do not edit.
`default_nettype none
module serial_lane (
    input  wire       clock,
    input  wire       load,
    input  wire [8:0] a,
    input  wire [8:0] w,
    input  wire       step,
    output wire [8:0] term
);
    reg [8:0] activation;
    reg [7:0] weight;

    assign term = weight[0] ? activation : 9'd0;

    always @(posedge clock) begin
        if (load) activation <= a;
    end

    always @(posedge clock) begin
        if (load) begin
            weight <= w[7:0];
        end else if (step) begin
            weight <= {1'd0, weight[7:1]};
        end
    end

    wire _unused_ok = &{1'b0, w[8]};
endmodule
`default_nettype wire
