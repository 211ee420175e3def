// memories: Block RAM with byte writes and a registered read, a ROM, and a register file that
// forwards what is being written.
// Source dsl/emit/verilog/modules.example.ts.
// IR 75b7f0bc. Do not edit.
`default_nettype none
module memories (
    input  wire        clock,
    input  wire        write,
    input  wire [ 8:0] address,
    input  wire [31:0] data,
    input  wire [ 3:0] bytes,
    input  wire        read,
    output wire [31:0] word,
    input  wire [ 1:0] step,
    output wire [ 7:0] sine,
    input  wire [ 2:0] from,
    output wire [31:0] forwarded
);
    (* ram_style = "block" *) reg [31:0] ram [0:511];
    function [7:0] quarter;
        input [1:0] quarter_address;
        case (quarter_address)
            2'd0: quarter = 8'd0;
            2'd1: quarter = 8'd49;
            2'd2: quarter = 8'd90;
            2'd3: quarter = 8'd117;
            default: quarter = 8'd0;
        endcase
    endfunction
    reg [31:0] file [0:7];
    reg [31:0] ram_word;
    reg [31:0] file_word;

    assign word = ram_word;
    assign sine = quarter(step);
    assign forwarded = file_word;

    always @(posedge clock) begin
        if (write) begin
            if (bytes[0]) ram[address][7:0] <= data[7:0];
            if (bytes[1]) ram[address][15:8] <= data[15:8];
            if (bytes[2]) ram[address][23:16] <= data[23:16];
            if (bytes[3]) ram[address][31:24] <= data[31:24];
        end
        if (read) ram_word <= ram[address];
    end

    always @(posedge clock) begin
        if (write) file[address[2:0]] <= data;
        file_word <= (write & (address[2:0] == from)) ? data : file[from];
    end
endmodule
`default_nettype wire
