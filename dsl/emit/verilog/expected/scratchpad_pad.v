// scratchpad_pad.
// IR 9c3ff1d4. Do not edit.
`default_nettype none
module scratchpad_pad (
    input  wire        clock,
    input  wire        write0_enable,
    input  wire [ 5:0] write0_address,
    input  wire [23:0] write0_data,
    input  wire        read0_enable,
    input  wire [ 5:0] read0_address,
    output wire [23:0] read0_data,
    input  wire        read1_enable,
    input  wire [ 5:0] read1_address,
    output wire [23:0] read1_data
);
    reg [23:0] words [0:63];
    reg [23:0] read0_word;
    reg [23:0] read1_word;

    assign read0_data = read0_word;
    assign read1_data = read1_word;

    always @(posedge clock) begin
        if (write0_enable) words[write0_address] <= write0_data;
        if (read0_enable) read0_word <= words[read0_address];
        if (read1_enable) read1_word <= words[read1_address];
    end
endmodule
`default_nettype wire
