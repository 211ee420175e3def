// operand_memory_3e06b8: The memory of keys or of values: two buffers of `heldHeads` heads.
// Part p of a token of a head of `headSize << sizeLog` operands is word (position << sizeLog) +
// p of the head; word w lies in bank w mod lanes, line w / lanes, so that a line holds whole
// tokens whatever the size. A line is read and each bank takes a word in the same cycle;
// requesters that want the same bank take turns. A word can be read in the cycle after it was
// taken. Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters multipliers = 16, headSize = 16, largestHead = 16, tokens = 64, heldHeads = 4,
// requesters = 2.
// Reset: reset synchronous, active high.
// IR a931ccd8. Do not edit.
`default_nettype none
module operand_memory_3e06b8 (
    input  wire         clock,
    input  wire         reset,

    input  wire         loads_0_valid,
    output wire         loads_0_ready,
    input  wire         loads_0_payload_buffer,
    input  wire [  1:0] loads_0_payload_head,
    input  wire [  5:0] loads_0_payload_position,
    input  wire         loads_0_payload_part,
    input  wire         loads_0_payload_sizeLog,
    input  wire [ 11:0] loads_0_payload_mask,
    input  wire [191:0] loads_0_payload_elements,

    input  wire         loads_1_valid,
    output wire         loads_1_ready,
    input  wire         loads_1_payload_buffer,
    input  wire [  1:0] loads_1_payload_head,
    input  wire [  5:0] loads_1_payload_position,
    input  wire         loads_1_payload_part,
    input  wire         loads_1_payload_sizeLog,
    input  wire [ 11:0] loads_1_payload_mask,
    input  wire [191:0] loads_1_payload_elements,

    input  wire         read,
    input  wire         buffer,
    input  wire [  1:0] head,
    input  wire [  5:0] line,

    // The line of the last `read`, a word of each bank.
    output wire [191:0] words
);
    wire way_way0_0_valid;
    wire [8:0] way_way0_0_payload_address;
    wire [11:0] way_way0_0_payload_mask;
    wire [191:0] way_way0_0_payload_elements;
    wire way_way0_0_ready;
    wire way_way0_1_valid;
    wire [8:0] way_way0_1_payload_address;
    wire [11:0] way_way0_1_payload_mask;
    wire [191:0] way_way0_1_payload_elements;
    wire way_way0_1_ready;
    wire next_arbiter_from_0_ready;
    wire next_arbiter_from_1_ready;
    wire next_arbiter_to_valid;
    wire [8:0] next_arbiter_to_payload_address;
    wire [11:0] next_arbiter_to_payload_mask;
    wire [191:0] next_arbiter_to_payload_elements;
    wire next_arbiter_chosen;
    wire [191:0] bank_word;

    wire here_0 = ~1'd0;
    wire here_1 = ~1'd0;

    assign loads_0_ready = here_0 & way_way0_0_ready;
    assign loads_1_ready = here_1 & way_way0_1_ready;
    assign words = bank_word;
    assign way_way0_0_valid = loads_0_valid & here_0;
    assign way_way0_0_payload_address = {loads_0_payload_buffer, loads_0_payload_head,
            loads_0_payload_position};
    assign way_way0_0_payload_mask = loads_0_payload_mask;
    assign way_way0_0_payload_elements = loads_0_payload_elements;
    assign way_way0_0_ready = next_arbiter_from_0_ready;
    assign way_way0_1_valid = loads_1_valid & here_1;
    assign way_way0_1_payload_address = {loads_1_payload_buffer, loads_1_payload_head,
            loads_1_payload_position};
    assign way_way0_1_payload_mask = loads_1_payload_mask;
    assign way_way0_1_payload_elements = loads_1_payload_elements;
    assign way_way0_1_ready = next_arbiter_from_1_ready;

    stream_arbiter_inputs2_4a30e4 next_arbiter (
        .clock                   (clock),
        .reset                   (reset),
        .from_0_valid            (way_way0_0_valid),
        .from_0_ready            (next_arbiter_from_0_ready),
        .from_0_payload_address  (way_way0_0_payload_address),
        .from_0_payload_mask     (way_way0_0_payload_mask),
        .from_0_payload_elements (way_way0_0_payload_elements),
        .from_1_valid            (way_way0_1_valid),
        .from_1_ready            (next_arbiter_from_1_ready),
        .from_1_payload_address  (way_way0_1_payload_address),
        .from_1_payload_mask     (way_way0_1_payload_mask),
        .from_1_payload_elements (way_way0_1_payload_elements),
        .to_valid                (next_arbiter_to_valid),
        .to_ready                (1'd1),
        .to_payload_address      (next_arbiter_to_payload_address),
        .to_payload_mask         (next_arbiter_to_payload_mask),
        .to_payload_elements     (next_arbiter_to_payload_elements),
        .chosen                  (next_arbiter_chosen)
    );

    operand_bank_operands16_words512 bank (
        .clock        (clock),
        .write        (next_arbiter_to_valid),
        .writeAddress (next_arbiter_to_payload_address),
        .mask         (next_arbiter_to_payload_mask),
        .data         (next_arbiter_to_payload_elements),
        .read         (read),
        .readAddress  ({buffer, head, line}),
        .word         (bank_word)
    );

`ifdef FORMAL
    wire requester_0_has_positions_0_mod_2_or = ~loads_0_valid |
            (((loads_0_payload_position - 6'd0) & 6'd1) == 6'd0);
    wire requester_1_has_positions_1_mod_2_or = ~loads_1_valid |
            (((loads_1_payload_position - 6'd1) & 6'd1) == 6'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_2: assert (requester_0_has_positions_0_mod_2_or);
            requester_1_has_positions_1_mod_2: assert (requester_1_has_positions_1_mod_2_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, loads_0_payload_part, loads_0_payload_sizeLog, loads_1_payload_part,
            loads_1_payload_sizeLog, next_arbiter_chosen};
endmodule
`default_nettype wire
