// operand_memory_31fe9c: The memory of keys or of values: two buffers of `heldHeads` heads.
// Part p of a token of a head of `headSize << sizeLog` operands is word (position << sizeLog) +
// p of the head; word w lies in bank w mod lanes, line w / lanes, so that a line holds whole
// tokens whatever the size. A line is read and each bank takes a word in the same cycle;
// requesters that want the same bank take turns. A word can be read in the cycle after it was
// taken. Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters multipliers = 8, headSize = 4, largestHead = 8, tokens = 8, heldHeads = 2,
// requesters = 4.
// Reset: reset synchronous, active high.
// IR 17b0115e. Do not edit.
`default_nettype none
module operand_memory_31fe9c (
    input  wire        clock,
    input  wire        reset,

    input  wire        loads_0_valid,
    output wire        loads_0_ready,
    input  wire        loads_0_payload_buffer,
    input  wire        loads_0_payload_head,
    input  wire [ 2:0] loads_0_payload_position,
    input  wire        loads_0_payload_part,
    input  wire        loads_0_payload_sizeLog,
    input  wire [11:0] loads_0_payload_mask,
    input  wire [47:0] loads_0_payload_elements,

    input  wire        loads_1_valid,
    output wire        loads_1_ready,
    input  wire        loads_1_payload_buffer,
    input  wire        loads_1_payload_head,
    input  wire [ 2:0] loads_1_payload_position,
    input  wire        loads_1_payload_part,
    input  wire        loads_1_payload_sizeLog,
    input  wire [11:0] loads_1_payload_mask,
    input  wire [47:0] loads_1_payload_elements,

    input  wire        loads_2_valid,
    output wire        loads_2_ready,
    input  wire        loads_2_payload_buffer,
    input  wire        loads_2_payload_head,
    input  wire [ 2:0] loads_2_payload_position,
    input  wire        loads_2_payload_part,
    input  wire        loads_2_payload_sizeLog,
    input  wire [11:0] loads_2_payload_mask,
    input  wire [47:0] loads_2_payload_elements,

    input  wire        loads_3_valid,
    output wire        loads_3_ready,
    input  wire        loads_3_payload_buffer,
    input  wire        loads_3_payload_head,
    input  wire [ 2:0] loads_3_payload_position,
    input  wire        loads_3_payload_part,
    input  wire        loads_3_payload_sizeLog,
    input  wire [11:0] loads_3_payload_mask,
    input  wire [47:0] loads_3_payload_elements,

    input  wire        read,
    input  wire        buffer,
    input  wire        head,
    input  wire [ 2:0] line,

    // The line of the last `read`, a word of each bank.
    output wire [95:0] words
);
    wire way_way0_0_valid;
    wire [4:0] way_way0_0_payload_address;
    wire [11:0] way_way0_0_payload_mask;
    wire [47:0] way_way0_0_payload_elements;
    wire way_way0_0_ready;
    wire way_way0_1_valid;
    wire [4:0] way_way0_1_payload_address;
    wire [11:0] way_way0_1_payload_mask;
    wire [47:0] way_way0_1_payload_elements;
    wire way_way0_1_ready;
    wire way_way0_2_valid;
    wire [4:0] way_way0_2_payload_address;
    wire [11:0] way_way0_2_payload_mask;
    wire [47:0] way_way0_2_payload_elements;
    wire way_way0_2_ready;
    wire way_way0_3_valid;
    wire [4:0] way_way0_3_payload_address;
    wire [11:0] way_way0_3_payload_mask;
    wire [47:0] way_way0_3_payload_elements;
    wire way_way0_3_ready;
    wire [1:0] next_arbiter_from_0_valid;
    wire [1:0] next_arbiter_from_0_ready;
    wire [9:0] next_arbiter_from_0_payload_address;
    wire [23:0] next_arbiter_from_0_payload_mask;
    wire [95:0] next_arbiter_from_0_payload_elements;
    wire [1:0] next_arbiter_from_1_valid;
    wire [1:0] next_arbiter_from_1_ready;
    wire [9:0] next_arbiter_from_1_payload_address;
    wire [23:0] next_arbiter_from_1_payload_mask;
    wire [95:0] next_arbiter_from_1_payload_elements;
    wire [1:0] next_arbiter_from_2_valid;
    wire [1:0] next_arbiter_from_2_ready;
    wire [9:0] next_arbiter_from_2_payload_address;
    wire [23:0] next_arbiter_from_2_payload_mask;
    wire [95:0] next_arbiter_from_2_payload_elements;
    wire [1:0] next_arbiter_from_3_valid;
    wire [1:0] next_arbiter_from_3_ready;
    wire [9:0] next_arbiter_from_3_payload_address;
    wire [23:0] next_arbiter_from_3_payload_mask;
    wire [95:0] next_arbiter_from_3_payload_elements;
    wire [1:0] next_arbiter_to_valid;
    wire [9:0] next_arbiter_to_payload_address;
    wire [23:0] next_arbiter_to_payload_mask;
    wire [95:0] next_arbiter_to_payload_elements;
    wire [3:0] next_arbiter_chosen;
    wire [1:0] bank_write;
    wire [9:0] bank_writeAddress;
    wire [23:0] bank_mask;
    wire [95:0] bank_data;
    wire [95:0] bank_word;
    wire way_way1_0_valid;
    wire [4:0] way_way1_0_payload_address;
    wire [11:0] way_way1_0_payload_mask;
    wire [47:0] way_way1_0_payload_elements;
    wire way_way1_0_ready;
    wire way_way1_1_valid;
    wire [4:0] way_way1_1_payload_address;
    wire [11:0] way_way1_1_payload_mask;
    wire [47:0] way_way1_1_payload_elements;
    wire way_way1_1_ready;
    wire way_way1_2_valid;
    wire [4:0] way_way1_2_payload_address;
    wire [11:0] way_way1_2_payload_mask;
    wire [47:0] way_way1_2_payload_elements;
    wire way_way1_2_ready;
    wire way_way1_3_valid;
    wire [4:0] way_way1_3_payload_address;
    wire [11:0] way_way1_3_payload_mask;
    wire [47:0] way_way1_3_payload_elements;
    wire way_way1_3_ready;

    wire [7:0] place_0_packed = {loads_0_payload_position, loads_0_payload_part,
            {1'd0, loads_0_payload_position}};
    wire [3:0] place_0 = place_0_packed[{loads_0_payload_sizeLog, 2'd0} +: 4];
    wire here_0 = ~place_0[0];
    wire here_4 = place_0[0];
    wire [7:0] place_1_packed = {loads_1_payload_position, loads_1_payload_part,
            {1'd0, loads_1_payload_position}};
    wire [3:0] place_1 = place_1_packed[{loads_1_payload_sizeLog, 2'd0} +: 4];
    wire here_1 = ~place_1[0];
    wire here_5 = place_1[0];
    wire [7:0] place_2_packed = {loads_2_payload_position, loads_2_payload_part,
            {1'd0, loads_2_payload_position}};
    wire [3:0] place_2 = place_2_packed[{loads_2_payload_sizeLog, 2'd0} +: 4];
    wire here_2 = ~place_2[0];
    wire here_6 = place_2[0];
    wire [7:0] place_3_packed = {loads_3_payload_position, loads_3_payload_part,
            {1'd0, loads_3_payload_position}};
    wire [3:0] place_3 = place_3_packed[{loads_3_payload_sizeLog, 2'd0} +: 4];
    wire here_3 = ~place_3[0];
    wire here_7 = place_3[0];

    assign loads_0_ready = (here_0 & way_way0_0_ready) | (here_4 & way_way1_0_ready);
    assign loads_1_ready = (here_1 & way_way0_1_ready) | (here_5 & way_way1_1_ready);
    assign loads_2_ready = (here_2 & way_way0_2_ready) | (here_6 & way_way1_2_ready);
    assign loads_3_ready = (here_3 & way_way0_3_ready) | (here_7 & way_way1_3_ready);
    assign words = bank_word;
    assign way_way0_0_valid = loads_0_valid & here_0;
    assign way_way0_0_payload_address = {loads_0_payload_buffer, loads_0_payload_head,
            place_0[3:1]};
    assign way_way0_0_payload_mask = loads_0_payload_mask;
    assign way_way0_0_payload_elements = loads_0_payload_elements;
    assign way_way0_0_ready = next_arbiter_from_0_ready[0];
    assign way_way0_1_valid = loads_1_valid & here_1;
    assign way_way0_1_payload_address = {loads_1_payload_buffer, loads_1_payload_head,
            place_1[3:1]};
    assign way_way0_1_payload_mask = loads_1_payload_mask;
    assign way_way0_1_payload_elements = loads_1_payload_elements;
    assign way_way0_1_ready = next_arbiter_from_1_ready[0];
    assign way_way0_2_valid = loads_2_valid & here_2;
    assign way_way0_2_payload_address = {loads_2_payload_buffer, loads_2_payload_head,
            place_2[3:1]};
    assign way_way0_2_payload_mask = loads_2_payload_mask;
    assign way_way0_2_payload_elements = loads_2_payload_elements;
    assign way_way0_2_ready = next_arbiter_from_2_ready[0];
    assign way_way0_3_valid = loads_3_valid & here_3;
    assign way_way0_3_payload_address = {loads_3_payload_buffer, loads_3_payload_head,
            place_3[3:1]};
    assign way_way0_3_payload_mask = loads_3_payload_mask;
    assign way_way0_3_payload_elements = loads_3_payload_elements;
    assign way_way0_3_ready = next_arbiter_from_3_ready[0];
    assign way_way1_0_valid = loads_0_valid & here_4;
    assign way_way1_0_payload_address = {loads_0_payload_buffer, loads_0_payload_head,
            place_0[3:1]};
    assign way_way1_0_payload_mask = loads_0_payload_mask;
    assign way_way1_0_payload_elements = loads_0_payload_elements;
    assign way_way1_0_ready = next_arbiter_from_0_ready[1];
    assign way_way1_1_valid = loads_1_valid & here_5;
    assign way_way1_1_payload_address = {loads_1_payload_buffer, loads_1_payload_head,
            place_1[3:1]};
    assign way_way1_1_payload_mask = loads_1_payload_mask;
    assign way_way1_1_payload_elements = loads_1_payload_elements;
    assign way_way1_1_ready = next_arbiter_from_1_ready[1];
    assign way_way1_2_valid = loads_2_valid & here_6;
    assign way_way1_2_payload_address = {loads_2_payload_buffer, loads_2_payload_head,
            place_2[3:1]};
    assign way_way1_2_payload_mask = loads_2_payload_mask;
    assign way_way1_2_payload_elements = loads_2_payload_elements;
    assign way_way1_2_ready = next_arbiter_from_2_ready[1];
    assign way_way1_3_valid = loads_3_valid & here_7;
    assign way_way1_3_payload_address = {loads_3_payload_buffer, loads_3_payload_head,
            place_3[3:1]};
    assign way_way1_3_payload_mask = loads_3_payload_mask;
    assign way_way1_3_payload_elements = loads_3_payload_elements;
    assign way_way1_3_ready = next_arbiter_from_3_ready[1];
    assign next_arbiter_from_0_valid = {way_way1_0_valid, way_way0_0_valid};
    assign next_arbiter_from_0_payload_address = {way_way1_0_payload_address,
            way_way0_0_payload_address};
    assign next_arbiter_from_0_payload_mask = {way_way1_0_payload_mask, way_way0_0_payload_mask};
    assign next_arbiter_from_0_payload_elements = {way_way1_0_payload_elements,
            way_way0_0_payload_elements};
    assign next_arbiter_from_1_valid = {way_way1_1_valid, way_way0_1_valid};
    assign next_arbiter_from_1_payload_address = {way_way1_1_payload_address,
            way_way0_1_payload_address};
    assign next_arbiter_from_1_payload_mask = {way_way1_1_payload_mask, way_way0_1_payload_mask};
    assign next_arbiter_from_1_payload_elements = {way_way1_1_payload_elements,
            way_way0_1_payload_elements};
    assign next_arbiter_from_2_valid = {way_way1_2_valid, way_way0_2_valid};
    assign next_arbiter_from_2_payload_address = {way_way1_2_payload_address,
            way_way0_2_payload_address};
    assign next_arbiter_from_2_payload_mask = {way_way1_2_payload_mask, way_way0_2_payload_mask};
    assign next_arbiter_from_2_payload_elements = {way_way1_2_payload_elements,
            way_way0_2_payload_elements};
    assign next_arbiter_from_3_valid = {way_way1_3_valid, way_way0_3_valid};
    assign next_arbiter_from_3_payload_address = {way_way1_3_payload_address,
            way_way0_3_payload_address};
    assign next_arbiter_from_3_payload_mask = {way_way1_3_payload_mask, way_way0_3_payload_mask};
    assign next_arbiter_from_3_payload_elements = {way_way1_3_payload_elements,
            way_way0_3_payload_elements};
    assign bank_write = next_arbiter_to_valid;
    assign bank_writeAddress = next_arbiter_to_payload_address;
    assign bank_mask = next_arbiter_to_payload_mask;
    assign bank_data = next_arbiter_to_payload_elements;

    genvar next_arbiter_index;
    generate
        for (next_arbiter_index = 0; next_arbiter_index < 2; next_arbiter_index =
                next_arbiter_index + 1) begin : next_arbiter
            stream_arbiter_inputs4_6d2634 member (
                .clock                   (clock),
                .reset                   (reset),
                .from_0_valid            (next_arbiter_from_0_valid[next_arbiter_index]),
                .from_0_ready            (next_arbiter_from_0_ready[next_arbiter_index]),
                .from_0_payload_address  (next_arbiter_from_0_payload_address[next_arbiter_index*5
                        +: 5]),
                .from_0_payload_mask     (next_arbiter_from_0_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_0_payload_elements (next_arbiter_from_0_payload_elements[next_arbiter_index*48
                        +: 48]),
                .from_1_valid            (next_arbiter_from_1_valid[next_arbiter_index]),
                .from_1_ready            (next_arbiter_from_1_ready[next_arbiter_index]),
                .from_1_payload_address  (next_arbiter_from_1_payload_address[next_arbiter_index*5
                        +: 5]),
                .from_1_payload_mask     (next_arbiter_from_1_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_1_payload_elements (next_arbiter_from_1_payload_elements[next_arbiter_index*48
                        +: 48]),
                .from_2_valid            (next_arbiter_from_2_valid[next_arbiter_index]),
                .from_2_ready            (next_arbiter_from_2_ready[next_arbiter_index]),
                .from_2_payload_address  (next_arbiter_from_2_payload_address[next_arbiter_index*5
                        +: 5]),
                .from_2_payload_mask     (next_arbiter_from_2_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_2_payload_elements (next_arbiter_from_2_payload_elements[next_arbiter_index*48
                        +: 48]),
                .from_3_valid            (next_arbiter_from_3_valid[next_arbiter_index]),
                .from_3_ready            (next_arbiter_from_3_ready[next_arbiter_index]),
                .from_3_payload_address  (next_arbiter_from_3_payload_address[next_arbiter_index*5
                        +: 5]),
                .from_3_payload_mask     (next_arbiter_from_3_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_3_payload_elements (next_arbiter_from_3_payload_elements[next_arbiter_index*48
                        +: 48]),
                .to_valid                (next_arbiter_to_valid[next_arbiter_index]),
                .to_ready                (1'd1),
                .to_payload_address      (next_arbiter_to_payload_address[next_arbiter_index*5 +:
                        5]),
                .to_payload_mask         (next_arbiter_to_payload_mask[next_arbiter_index*12 +:
                        12]),
                .to_payload_elements     (next_arbiter_to_payload_elements[next_arbiter_index*48 +:
                        48]),
                .chosen                  (next_arbiter_chosen[next_arbiter_index*2 +: 2])
            );
        end
    endgenerate

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 2; bank_index = bank_index + 1) begin : bank
            operand_bank_operands4_words32 member (
                .clock        (clock),
                .write        (bank_write[bank_index]),
                .writeAddress (bank_writeAddress[bank_index*5 +: 5]),
                .mask         (bank_mask[bank_index*12 +: 12]),
                .data         (bank_data[bank_index*48 +: 48]),
                .read         (read),
                .readAddress  ({buffer, head, line}),
                .word         (bank_word[bank_index*48 +: 48])
            );
        end
    endgenerate

`ifdef FORMAL
    wire requester_0_has_positions_0_mod_4_or = ~loads_0_valid |
            (((loads_0_payload_position - 3'd0) & 3'd3) == 3'd0);
    wire requester_1_has_positions_1_mod_4_or = ~loads_1_valid |
            (((loads_1_payload_position - 3'd1) & 3'd3) == 3'd0);
    wire requester_2_has_positions_2_mod_4_or = ~loads_2_valid |
            (((loads_2_payload_position - 3'd2) & 3'd3) == 3'd0);
    wire requester_3_has_positions_3_mod_4_or = ~loads_3_valid |
            (((loads_3_payload_position - 3'd3) & 3'd3) == 3'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_4: assert (requester_0_has_positions_0_mod_4_or);
            requester_1_has_positions_1_mod_4: assert (requester_1_has_positions_1_mod_4_or);
            requester_2_has_positions_2_mod_4: assert (requester_2_has_positions_2_mod_4_or);
            requester_3_has_positions_3_mod_4: assert (requester_3_has_positions_3_mod_4_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, next_arbiter_chosen};
endmodule
`default_nettype wire
