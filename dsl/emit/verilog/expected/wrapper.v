// wrapper: A vendor cell with parameters, a wire with a default, and bits that nobody reads.
// Source dsl/emit/verilog/modules.example.ts.
// IR 7aca33ad. Do not edit.
`default_nettype none
module wrapper (
    input  wire [3:0] request,
    output wire [3:0] grant,
    output wire       driven
);
    wire buffer_o;
    reg [3:0] granted;

    assign grant = granted;
    assign driven = buffer_o;

    vendor_buffer #(.DRIVE(12), .MODE("FAST")) buffer (
        .i (request[0]),
        .o (buffer_o)
    );

    always @* begin
        granted = 4'd0;
        if (request[1]) begin
            granted = 4'd2;
        end else if (request[0]) begin
            granted[0] = 1'd1;
        end
    end

    wire _unused_ok = &{1'b0, request[3:2]};
endmodule
`default_nettype wire
