// row_buffer_width256_beats12_addressBits4: Two rows of beats: one is filled while the other is
// read, as often as wanted, until it is released. Each side is read or written in a cycle,
// never both.
// Source generators/fact/row-buffer.ts.
// Parameters width = 256, beats = 12, addressBits = 4.
// Reset: reset synchronous, active high.
// IR 4d09ad48. Do not edit.
`default_nettype none
module row_buffer_width256_beats12_addressBits4 (
    input  wire         clock,
    input  wire         reset,

    // Forgets all rows.
    input  wire         clear,

    input  wire         filling_valid,
    output wire         filling_ready,
    input  wire [  3:0] filling_payload_beat,
    input  wire [255:0] filling_payload_word,
    input  wire         filling_payload_last,

    // A row can be read.
    output wire         full,
    input  wire         read,
    input  wire [  3:0] beat,

    // Of the last `read`.
    output wire [255:0] word,
    input  wire         freed
);
    reg [1:0] full_register;
    reg fillSide;
    reg readSide;
    reg wordSide;
    wire [1:0] side_read;
    wire [1:0] side_write;
    wire [7:0] side_address;
    wire [511:0] side_word;

    wire [511:0] word_packed = side_word;
    wire filling_fire = filling_valid & filling_ready;
    wire write_1 = filling_fire & fillSide;
    wire write_0 = filling_fire & ~fillSide;

    assign filling_ready = ~full_register[fillSide];
    assign full = full_register[readSide];
    assign word = word_packed[{wordSide, 8'd0} +: 256];
    assign side_read = {read & readSide, read & ~readSide};
    assign side_write = {write_1, write_0};
    assign side_address = {write_1 ? filling_payload_beat : beat, write_0 ? filling_payload_beat :
            beat};

    genvar side_index;
    generate
        for (side_index = 0; side_index < 2; side_index = side_index + 1) begin : side
            store_bank_width256_words12_addressBits4 member (
                .clock   (clock),
                .read    (side_read[side_index]),
                .write   (side_write[side_index]),
                .address (side_address[side_index*4 +: 4]),
                .data    (filling_payload_word),
                .word    (side_word[side_index*256 +: 256])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            full_register <= 2'd0;
            fillSide <= 1'd0;
            readSide <= 1'd0;
        end else begin
            if (filling_fire & filling_payload_last) begin
                full_register[fillSide] <= 1'd1;
                fillSide <= ~fillSide;
            end
            if (freed) begin
                full_register[readSide] <= 1'd0;
                readSide <= ~readSide;
            end
            if (clear) begin
                full_register <= 2'd0;
                fillSide <= 1'd0;
                readSide <= 1'd0;
            end
        end
    end

    always @(posedge clock) begin
        if (read) wordSide <= readSide;
    end
endmodule
`default_nettype wire
