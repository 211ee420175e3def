// operand_memory_011173: The memory of keys or of values: two buffers of `heldHeads` heads.
// Part p of a token of a head of `headSize << sizeLog` operands is word (position << sizeLog) +
// p of the head; word w lies in bank w mod lanes, line w / lanes, so that a line holds whole
// tokens whatever the size. A line is read and each bank takes a word in the same cycle;
// requesters that want the same bank take turns. A word can be read in the cycle after it was
// taken. Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters multipliers = 64, headSize = 64, largestHead = 64, tokens = 1024, heldHeads = 1,
// requesters = 8.
// Reset: reset synchronous, active high.
// IR a7c7e264. Do not edit.
`default_nettype none
module operand_memory_011173 (
    input  wire         clock,
    input  wire         reset,

    input  wire         loads_0_valid,
    output wire         loads_0_ready,
    input  wire         loads_0_payload_buffer,
    input  wire         loads_0_payload_head,
    input  wire [  9:0] loads_0_payload_position,
    input  wire         loads_0_payload_part,
    input  wire         loads_0_payload_sizeLog,
    input  wire [ 11:0] loads_0_payload_mask,
    input  wire [767:0] loads_0_payload_elements,

    input  wire         loads_1_valid,
    output wire         loads_1_ready,
    input  wire         loads_1_payload_buffer,
    input  wire         loads_1_payload_head,
    input  wire [  9:0] loads_1_payload_position,
    input  wire         loads_1_payload_part,
    input  wire         loads_1_payload_sizeLog,
    input  wire [ 11:0] loads_1_payload_mask,
    input  wire [767:0] loads_1_payload_elements,

    input  wire         loads_2_valid,
    output wire         loads_2_ready,
    input  wire         loads_2_payload_buffer,
    input  wire         loads_2_payload_head,
    input  wire [  9:0] loads_2_payload_position,
    input  wire         loads_2_payload_part,
    input  wire         loads_2_payload_sizeLog,
    input  wire [ 11:0] loads_2_payload_mask,
    input  wire [767:0] loads_2_payload_elements,

    input  wire         loads_3_valid,
    output wire         loads_3_ready,
    input  wire         loads_3_payload_buffer,
    input  wire         loads_3_payload_head,
    input  wire [  9:0] loads_3_payload_position,
    input  wire         loads_3_payload_part,
    input  wire         loads_3_payload_sizeLog,
    input  wire [ 11:0] loads_3_payload_mask,
    input  wire [767:0] loads_3_payload_elements,

    input  wire         loads_4_valid,
    output wire         loads_4_ready,
    input  wire         loads_4_payload_buffer,
    input  wire         loads_4_payload_head,
    input  wire [  9:0] loads_4_payload_position,
    input  wire         loads_4_payload_part,
    input  wire         loads_4_payload_sizeLog,
    input  wire [ 11:0] loads_4_payload_mask,
    input  wire [767:0] loads_4_payload_elements,

    input  wire         loads_5_valid,
    output wire         loads_5_ready,
    input  wire         loads_5_payload_buffer,
    input  wire         loads_5_payload_head,
    input  wire [  9:0] loads_5_payload_position,
    input  wire         loads_5_payload_part,
    input  wire         loads_5_payload_sizeLog,
    input  wire [ 11:0] loads_5_payload_mask,
    input  wire [767:0] loads_5_payload_elements,

    input  wire         loads_6_valid,
    output wire         loads_6_ready,
    input  wire         loads_6_payload_buffer,
    input  wire         loads_6_payload_head,
    input  wire [  9:0] loads_6_payload_position,
    input  wire         loads_6_payload_part,
    input  wire         loads_6_payload_sizeLog,
    input  wire [ 11:0] loads_6_payload_mask,
    input  wire [767:0] loads_6_payload_elements,

    input  wire         loads_7_valid,
    output wire         loads_7_ready,
    input  wire         loads_7_payload_buffer,
    input  wire         loads_7_payload_head,
    input  wire [  9:0] loads_7_payload_position,
    input  wire         loads_7_payload_part,
    input  wire         loads_7_payload_sizeLog,
    input  wire [ 11:0] loads_7_payload_mask,
    input  wire [767:0] loads_7_payload_elements,

    input  wire         read,
    input  wire         buffer,
    input  wire         head,
    input  wire [  9:0] line,

    // The line of the last `read`, a word of each bank.
    output wire [767:0] words
);
    wire way_way0_0_valid;
    wire [10:0] way_way0_0_payload_address;
    wire [11:0] way_way0_0_payload_mask;
    wire [767:0] way_way0_0_payload_elements;
    wire way_way0_0_ready;
    wire way_way0_1_valid;
    wire [10:0] way_way0_1_payload_address;
    wire [11:0] way_way0_1_payload_mask;
    wire [767:0] way_way0_1_payload_elements;
    wire way_way0_1_ready;
    wire way_way0_2_valid;
    wire [10:0] way_way0_2_payload_address;
    wire [11:0] way_way0_2_payload_mask;
    wire [767:0] way_way0_2_payload_elements;
    wire way_way0_2_ready;
    wire way_way0_3_valid;
    wire [10:0] way_way0_3_payload_address;
    wire [11:0] way_way0_3_payload_mask;
    wire [767:0] way_way0_3_payload_elements;
    wire way_way0_3_ready;
    wire way_way0_4_valid;
    wire [10:0] way_way0_4_payload_address;
    wire [11:0] way_way0_4_payload_mask;
    wire [767:0] way_way0_4_payload_elements;
    wire way_way0_4_ready;
    wire way_way0_5_valid;
    wire [10:0] way_way0_5_payload_address;
    wire [11:0] way_way0_5_payload_mask;
    wire [767:0] way_way0_5_payload_elements;
    wire way_way0_5_ready;
    wire way_way0_6_valid;
    wire [10:0] way_way0_6_payload_address;
    wire [11:0] way_way0_6_payload_mask;
    wire [767:0] way_way0_6_payload_elements;
    wire way_way0_6_ready;
    wire way_way0_7_valid;
    wire [10:0] way_way0_7_payload_address;
    wire [11:0] way_way0_7_payload_mask;
    wire [767:0] way_way0_7_payload_elements;
    wire way_way0_7_ready;
    wire next_arbiter_from_0_ready;
    wire next_arbiter_from_1_ready;
    wire next_arbiter_from_2_ready;
    wire next_arbiter_from_3_ready;
    wire next_arbiter_from_4_ready;
    wire next_arbiter_from_5_ready;
    wire next_arbiter_from_6_ready;
    wire next_arbiter_from_7_ready;
    wire next_arbiter_to_valid;
    wire [10:0] next_arbiter_to_payload_address;
    wire [11:0] next_arbiter_to_payload_mask;
    wire [767:0] next_arbiter_to_payload_elements;
    wire [2:0] next_arbiter_chosen;
    wire [767:0] bank_word;

    wire here_0 = ~1'd0;
    wire here_1 = ~1'd0;
    wire here_2 = ~1'd0;
    wire here_3 = ~1'd0;
    wire here_4 = ~1'd0;
    wire here_5 = ~1'd0;
    wire here_6 = ~1'd0;
    wire here_7 = ~1'd0;

    assign loads_0_ready = here_0 & way_way0_0_ready;
    assign loads_1_ready = here_1 & way_way0_1_ready;
    assign loads_2_ready = here_2 & way_way0_2_ready;
    assign loads_3_ready = here_3 & way_way0_3_ready;
    assign loads_4_ready = here_4 & way_way0_4_ready;
    assign loads_5_ready = here_5 & way_way0_5_ready;
    assign loads_6_ready = here_6 & way_way0_6_ready;
    assign loads_7_ready = here_7 & way_way0_7_ready;
    assign words = bank_word;
    assign way_way0_0_valid = loads_0_valid & here_0;
    assign way_way0_0_payload_address = {loads_0_payload_buffer, loads_0_payload_position};
    assign way_way0_0_payload_mask = loads_0_payload_mask;
    assign way_way0_0_payload_elements = loads_0_payload_elements;
    assign way_way0_0_ready = next_arbiter_from_0_ready;
    assign way_way0_1_valid = loads_1_valid & here_1;
    assign way_way0_1_payload_address = {loads_1_payload_buffer, loads_1_payload_position};
    assign way_way0_1_payload_mask = loads_1_payload_mask;
    assign way_way0_1_payload_elements = loads_1_payload_elements;
    assign way_way0_1_ready = next_arbiter_from_1_ready;
    assign way_way0_2_valid = loads_2_valid & here_2;
    assign way_way0_2_payload_address = {loads_2_payload_buffer, loads_2_payload_position};
    assign way_way0_2_payload_mask = loads_2_payload_mask;
    assign way_way0_2_payload_elements = loads_2_payload_elements;
    assign way_way0_2_ready = next_arbiter_from_2_ready;
    assign way_way0_3_valid = loads_3_valid & here_3;
    assign way_way0_3_payload_address = {loads_3_payload_buffer, loads_3_payload_position};
    assign way_way0_3_payload_mask = loads_3_payload_mask;
    assign way_way0_3_payload_elements = loads_3_payload_elements;
    assign way_way0_3_ready = next_arbiter_from_3_ready;
    assign way_way0_4_valid = loads_4_valid & here_4;
    assign way_way0_4_payload_address = {loads_4_payload_buffer, loads_4_payload_position};
    assign way_way0_4_payload_mask = loads_4_payload_mask;
    assign way_way0_4_payload_elements = loads_4_payload_elements;
    assign way_way0_4_ready = next_arbiter_from_4_ready;
    assign way_way0_5_valid = loads_5_valid & here_5;
    assign way_way0_5_payload_address = {loads_5_payload_buffer, loads_5_payload_position};
    assign way_way0_5_payload_mask = loads_5_payload_mask;
    assign way_way0_5_payload_elements = loads_5_payload_elements;
    assign way_way0_5_ready = next_arbiter_from_5_ready;
    assign way_way0_6_valid = loads_6_valid & here_6;
    assign way_way0_6_payload_address = {loads_6_payload_buffer, loads_6_payload_position};
    assign way_way0_6_payload_mask = loads_6_payload_mask;
    assign way_way0_6_payload_elements = loads_6_payload_elements;
    assign way_way0_6_ready = next_arbiter_from_6_ready;
    assign way_way0_7_valid = loads_7_valid & here_7;
    assign way_way0_7_payload_address = {loads_7_payload_buffer, loads_7_payload_position};
    assign way_way0_7_payload_mask = loads_7_payload_mask;
    assign way_way0_7_payload_elements = loads_7_payload_elements;
    assign way_way0_7_ready = next_arbiter_from_7_ready;

    stream_arbiter_inputs8_0a8f51 next_arbiter (
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
        .from_2_valid            (way_way0_2_valid),
        .from_2_ready            (next_arbiter_from_2_ready),
        .from_2_payload_address  (way_way0_2_payload_address),
        .from_2_payload_mask     (way_way0_2_payload_mask),
        .from_2_payload_elements (way_way0_2_payload_elements),
        .from_3_valid            (way_way0_3_valid),
        .from_3_ready            (next_arbiter_from_3_ready),
        .from_3_payload_address  (way_way0_3_payload_address),
        .from_3_payload_mask     (way_way0_3_payload_mask),
        .from_3_payload_elements (way_way0_3_payload_elements),
        .from_4_valid            (way_way0_4_valid),
        .from_4_ready            (next_arbiter_from_4_ready),
        .from_4_payload_address  (way_way0_4_payload_address),
        .from_4_payload_mask     (way_way0_4_payload_mask),
        .from_4_payload_elements (way_way0_4_payload_elements),
        .from_5_valid            (way_way0_5_valid),
        .from_5_ready            (next_arbiter_from_5_ready),
        .from_5_payload_address  (way_way0_5_payload_address),
        .from_5_payload_mask     (way_way0_5_payload_mask),
        .from_5_payload_elements (way_way0_5_payload_elements),
        .from_6_valid            (way_way0_6_valid),
        .from_6_ready            (next_arbiter_from_6_ready),
        .from_6_payload_address  (way_way0_6_payload_address),
        .from_6_payload_mask     (way_way0_6_payload_mask),
        .from_6_payload_elements (way_way0_6_payload_elements),
        .from_7_valid            (way_way0_7_valid),
        .from_7_ready            (next_arbiter_from_7_ready),
        .from_7_payload_address  (way_way0_7_payload_address),
        .from_7_payload_mask     (way_way0_7_payload_mask),
        .from_7_payload_elements (way_way0_7_payload_elements),
        .to_valid                (next_arbiter_to_valid),
        .to_ready                (1'd1),
        .to_payload_address      (next_arbiter_to_payload_address),
        .to_payload_mask         (next_arbiter_to_payload_mask),
        .to_payload_elements     (next_arbiter_to_payload_elements),
        .chosen                  (next_arbiter_chosen)
    );

    operand_bank_words2048 bank (
        .clock        (clock),
        .write        (next_arbiter_to_valid),
        .writeAddress (next_arbiter_to_payload_address),
        .mask         (next_arbiter_to_payload_mask),
        .data         (next_arbiter_to_payload_elements),
        .read         (read),
        .readAddress  ({buffer, line}),
        .word         (bank_word)
    );

`ifdef FORMAL
    wire requester_0_has_positions_0_mod_8_or = ~loads_0_valid |
            (((loads_0_payload_position - 10'd0) & 10'd7) == 10'd0);
    wire requester_1_has_positions_1_mod_8_or = ~loads_1_valid |
            (((loads_1_payload_position - 10'd1) & 10'd7) == 10'd0);
    wire requester_2_has_positions_2_mod_8_or = ~loads_2_valid |
            (((loads_2_payload_position - 10'd2) & 10'd7) == 10'd0);
    wire requester_3_has_positions_3_mod_8_or = ~loads_3_valid |
            (((loads_3_payload_position - 10'd3) & 10'd7) == 10'd0);
    wire requester_4_has_positions_4_mod_8_or = ~loads_4_valid |
            (((loads_4_payload_position - 10'd4) & 10'd7) == 10'd0);
    wire requester_5_has_positions_5_mod_8_or = ~loads_5_valid |
            (((loads_5_payload_position - 10'd5) & 10'd7) == 10'd0);
    wire requester_6_has_positions_6_mod_8_or = ~loads_6_valid |
            (((loads_6_payload_position - 10'd6) & 10'd7) == 10'd0);
    wire requester_7_has_positions_7_mod_8_or = ~loads_7_valid |
            (((loads_7_payload_position - 10'd7) & 10'd7) == 10'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_8: assert (requester_0_has_positions_0_mod_8_or);
            requester_1_has_positions_1_mod_8: assert (requester_1_has_positions_1_mod_8_or);
            requester_2_has_positions_2_mod_8: assert (requester_2_has_positions_2_mod_8_or);
            requester_3_has_positions_3_mod_8: assert (requester_3_has_positions_3_mod_8_or);
            requester_4_has_positions_4_mod_8: assert (requester_4_has_positions_4_mod_8_or);
            requester_5_has_positions_5_mod_8: assert (requester_5_has_positions_5_mod_8_or);
            requester_6_has_positions_6_mod_8: assert (requester_6_has_positions_6_mod_8_or);
            requester_7_has_positions_7_mod_8: assert (requester_7_has_positions_7_mod_8_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, loads_0_payload_head, loads_0_payload_part, loads_0_payload_sizeLog,
            loads_1_payload_head, loads_1_payload_part, loads_1_payload_sizeLog,
            loads_2_payload_head, loads_2_payload_part, loads_2_payload_sizeLog,
            loads_3_payload_head, loads_3_payload_part, loads_3_payload_sizeLog,
            loads_4_payload_head, loads_4_payload_part, loads_4_payload_sizeLog,
            loads_5_payload_head, loads_5_payload_part, loads_5_payload_sizeLog,
            loads_6_payload_head, loads_6_payload_part, loads_6_payload_sizeLog,
            loads_7_payload_head, loads_7_payload_part, loads_7_payload_sizeLog, head,
            next_arbiter_chosen};
endmodule
`default_nettype wire
