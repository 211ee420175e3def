// operand_column_words32.
// Source generators/spatten/multiply/operand-bank.ts.
// Parameters words = 32.
// IR 6946b5be. Do not edit.
`default_nettype none
module operand_column_words32 (
    input  wire        clock,
    input  wire        write,
    input  wire [ 4:0] writeAddress,
    input  wire [11:0] mask,
    input  wire [11:0] data,
    input  wire        read,
    input  wire [ 4:0] readAddress,
    output wire [11:0] operand
);
    reg [11:0] store [0:31];
    reg [11:0] store_word;

    assign operand = store_word;

    always @(posedge clock) begin
        if (write) begin
            if (mask[0]) store[writeAddress][0] <= data[0];
            if (mask[1]) store[writeAddress][1] <= data[1];
            if (mask[2]) store[writeAddress][2] <= data[2];
            if (mask[3]) store[writeAddress][3] <= data[3];
            if (mask[4]) store[writeAddress][4] <= data[4];
            if (mask[5]) store[writeAddress][5] <= data[5];
            if (mask[6]) store[writeAddress][6] <= data[6];
            if (mask[7]) store[writeAddress][7] <= data[7];
            if (mask[8]) store[writeAddress][8] <= data[8];
            if (mask[9]) store[writeAddress][9] <= data[9];
            if (mask[10]) store[writeAddress][10] <= data[10];
            if (mask[11]) store[writeAddress][11] <= data[11];
        end
        if (read) store_word <= store[readAddress];
    end
endmodule
`default_nettype wire
