// scratchpad: A scratchpad that a foundry's macro can replace: written by one port, read by
// two.
// Source dsl/emit/verilog/modules.example.ts.
// IR 56cb416c. Do not edit.
`default_nettype none
module scratchpad (
    input  wire        clock,

    input  wire        push_valid,
    output wire        push_ready,
    input  wire [ 5:0] push_payload_at,
    input  wire [23:0] push_payload_word,

    input  wire [ 5:0] left,
    input  wire [ 5:0] right,
    output wire [47:0] both
);
    wire [23:0] pad_word_0;
    wire [23:0] pad_word_1;

    wire push_fire = push_valid & push_ready;

    assign push_ready = 1'd1;
    assign both = {pad_word_0, pad_word_1};

    scratchpad_pad pad (
        .clock          (clock),
        .write0_enable  (push_fire),
        .write0_address (push_payload_at),
        .write0_data    (push_payload_word),
        .read0_enable   (1'd1),
        .read0_address  (left),
        .read0_data     (pad_word_0),
        .read1_enable   (1'd1),
        .read1_address  (right),
        .read1_data     (pad_word_1)
    );
endmodule
`default_nettype wire
