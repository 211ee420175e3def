// operand_store_words50: Log codes that come one by one and are read a beat of `lanes` at a
// time. A row ends with `last` and begins a new beat; the lanes behind the last code of a row
// hold anything. It is read or written in a cycle, never both.
// Source generators/fact/operand-store.ts.
// Parameters lanes = 16, words = 50, addressBits = 6.
// IR 3d851a46. Do not edit.
`default_nettype none
module operand_store_words50 (
    input  wire        clock,

    // Begins anew at the first beat.
    input  wire        clear,
    input  wire        write,
    input  wire [ 3:0] code,
    input  wire        last,
    input  wire        read,
    input  wire [ 5:0] address,

    // Of the last `read`.
    output wire [63:0] word
);
    reg [3:0] lane;
    reg [5:0] end_;
    reg [63:0] begun;
    wire [63:0] bank_word;

    wire full = last | (lane == 4'd15);
    wire stores = write & full;
    wire [3:0] grown_15 = (lane == 4'd15) ? code : begun[63:60];
    wire [3:0] grown_14 = (lane == 4'd14) ? code : begun[59:56];
    wire [3:0] grown_13 = (lane == 4'd13) ? code : begun[55:52];
    wire [3:0] grown_12 = (lane == 4'd12) ? code : begun[51:48];
    wire [3:0] grown_11 = (lane == 4'd11) ? code : begun[47:44];
    wire [3:0] grown_10 = (lane == 4'd10) ? code : begun[43:40];
    wire [3:0] grown_9 = (lane == 4'd9) ? code : begun[39:36];
    wire [3:0] grown_8 = (lane == 4'd8) ? code : begun[35:32];
    wire [3:0] grown_7 = (lane == 4'd7) ? code : begun[31:28];
    wire [3:0] grown_6 = (lane == 4'd6) ? code : begun[27:24];
    wire [3:0] grown_5 = (lane == 4'd5) ? code : begun[23:20];
    wire [3:0] grown_4 = (lane == 4'd4) ? code : begun[19:16];
    wire [3:0] grown_3 = (lane == 4'd3) ? code : begun[15:12];
    wire [3:0] grown_2 = (lane == 4'd2) ? code : begun[11:8];
    wire [3:0] grown_1 = (lane == 4'd1) ? code : begun[7:4];
    wire [3:0] grown_0 = (lane == 4'd0) ? code : begun[3:0];

    assign word = bank_word;

    store_bank_width64_words50 bank (
        .clock   (clock),
        .read    (read),
        .write   (stores),
        .address (stores ? end_ : address),
        .data    ({grown_15, grown_14, grown_13, grown_12, grown_11, grown_10, grown_9, grown_8,
                grown_7, grown_6, grown_5, grown_4, grown_3, grown_2, grown_1, grown_0}),
        .word    (bank_word)
    );

    always @(posedge clock) begin
        if (clear) begin
            lane <= 4'd0;
            end_ <= 6'd0;
        end else if (write) begin
            begun <= {grown_15, grown_14, grown_13, grown_12, grown_11, grown_10, grown_9, grown_8,
                    grown_7, grown_6, grown_5, grown_4, grown_3, grown_2, grown_1, grown_0};
            lane <= full ? 4'd0 : lane + 4'd1;
            end_ <= end_ + {5'd0, full};
        end
    end
endmodule
`default_nettype wire
