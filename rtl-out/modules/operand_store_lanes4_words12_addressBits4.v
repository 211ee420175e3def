// operand_store_lanes4_words12_addressBits4: Log codes that come one by one and are read a beat
// of `lanes` at a time. A row ends with `last` and begins a new beat; the lanes behind the last
// code of a row hold anything. It is read or written in a cycle, never both.
// Source generators/fact/operand-store.ts.
// Parameters lanes = 4, words = 12, addressBits = 4.
// IR 83463fc0. Do not edit.
`default_nettype none
module operand_store_lanes4_words12_addressBits4 (
    input  wire        clock,

    // Begins anew at the first beat.
    input  wire        clear,
    input  wire        write,
    input  wire [ 3:0] code,
    input  wire        last,
    input  wire        read,
    input  wire [ 3:0] address,

    // Of the last `read`.
    output wire [15:0] word
);
    reg [1:0] lane;
    reg [3:0] end_;
    reg [15:0] begun;
    wire [15:0] bank_word;

    wire full = last | (lane == 2'd3);
    wire stores = write & full;
    wire [3:0] grown_3 = (lane == 2'd3) ? code : begun[15:12];
    wire [3:0] grown_2 = (lane == 2'd2) ? code : begun[11:8];
    wire [3:0] grown_1 = (lane == 2'd1) ? code : begun[7:4];
    wire [3:0] grown_0 = (lane == 2'd0) ? code : begun[3:0];

    assign word = bank_word;

    store_bank_width16_words12_addressBits4 bank (
        .clock   (clock),
        .read    (read),
        .write   (stores),
        .address (stores ? end_ : address),
        .data    ({grown_3, grown_2, grown_1, grown_0}),
        .word    (bank_word)
    );

    always @(posedge clock) begin
        if (clear) begin
            lane <= 2'd0;
            end_ <= 4'd0;
        end else if (write) begin
            begun <= {grown_3, grown_2, grown_1, grown_0};
            lane <= full ? 2'd0 : lane + 2'd1;
            end_ <= end_ + {3'd0, full};
        end
    end
endmodule
`default_nettype wire
