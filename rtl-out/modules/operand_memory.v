// operand_memory: The memory of keys or of values: two buffers of `heldHeads` heads. Part p of
// a token of a head of `headSize << sizeLog` operands is word (position << sizeLog) + p of the
// head; word w lies in bank w mod lanes, line w / lanes, so that a line holds whole tokens
// whatever the size. A line is read and each bank takes a word in the same cycle; requesters
// that want the same bank take turns. A word can be read in the cycle after it was taken.
// Source: golden/spatten/multiply/query-key.md.
// Source generators/spatten/multiply/operand-memory.ts.
// Parameters multipliers = 512, headSize = 64, largestHead = 128, tokens = 1024, heldHeads = 2,
// requesters = 16.
// Reset: reset synchronous, active high.
// IR da95ec43. Do not edit.
`default_nettype none
module operand_memory (
    input  wire          clock,
    input  wire          reset,

    input  wire          loads_0_valid,
    output wire          loads_0_ready,
    input  wire          loads_0_payload_buffer,
    input  wire          loads_0_payload_head,
    input  wire [   9:0] loads_0_payload_position,
    input  wire          loads_0_payload_part,
    input  wire          loads_0_payload_sizeLog,
    input  wire [  11:0] loads_0_payload_mask,
    input  wire [ 767:0] loads_0_payload_elements,

    input  wire          loads_1_valid,
    output wire          loads_1_ready,
    input  wire          loads_1_payload_buffer,
    input  wire          loads_1_payload_head,
    input  wire [   9:0] loads_1_payload_position,
    input  wire          loads_1_payload_part,
    input  wire          loads_1_payload_sizeLog,
    input  wire [  11:0] loads_1_payload_mask,
    input  wire [ 767:0] loads_1_payload_elements,

    input  wire          loads_2_valid,
    output wire          loads_2_ready,
    input  wire          loads_2_payload_buffer,
    input  wire          loads_2_payload_head,
    input  wire [   9:0] loads_2_payload_position,
    input  wire          loads_2_payload_part,
    input  wire          loads_2_payload_sizeLog,
    input  wire [  11:0] loads_2_payload_mask,
    input  wire [ 767:0] loads_2_payload_elements,

    input  wire          loads_3_valid,
    output wire          loads_3_ready,
    input  wire          loads_3_payload_buffer,
    input  wire          loads_3_payload_head,
    input  wire [   9:0] loads_3_payload_position,
    input  wire          loads_3_payload_part,
    input  wire          loads_3_payload_sizeLog,
    input  wire [  11:0] loads_3_payload_mask,
    input  wire [ 767:0] loads_3_payload_elements,

    input  wire          loads_4_valid,
    output wire          loads_4_ready,
    input  wire          loads_4_payload_buffer,
    input  wire          loads_4_payload_head,
    input  wire [   9:0] loads_4_payload_position,
    input  wire          loads_4_payload_part,
    input  wire          loads_4_payload_sizeLog,
    input  wire [  11:0] loads_4_payload_mask,
    input  wire [ 767:0] loads_4_payload_elements,

    input  wire          loads_5_valid,
    output wire          loads_5_ready,
    input  wire          loads_5_payload_buffer,
    input  wire          loads_5_payload_head,
    input  wire [   9:0] loads_5_payload_position,
    input  wire          loads_5_payload_part,
    input  wire          loads_5_payload_sizeLog,
    input  wire [  11:0] loads_5_payload_mask,
    input  wire [ 767:0] loads_5_payload_elements,

    input  wire          loads_6_valid,
    output wire          loads_6_ready,
    input  wire          loads_6_payload_buffer,
    input  wire          loads_6_payload_head,
    input  wire [   9:0] loads_6_payload_position,
    input  wire          loads_6_payload_part,
    input  wire          loads_6_payload_sizeLog,
    input  wire [  11:0] loads_6_payload_mask,
    input  wire [ 767:0] loads_6_payload_elements,

    input  wire          loads_7_valid,
    output wire          loads_7_ready,
    input  wire          loads_7_payload_buffer,
    input  wire          loads_7_payload_head,
    input  wire [   9:0] loads_7_payload_position,
    input  wire          loads_7_payload_part,
    input  wire          loads_7_payload_sizeLog,
    input  wire [  11:0] loads_7_payload_mask,
    input  wire [ 767:0] loads_7_payload_elements,

    input  wire          loads_8_valid,
    output wire          loads_8_ready,
    input  wire          loads_8_payload_buffer,
    input  wire          loads_8_payload_head,
    input  wire [   9:0] loads_8_payload_position,
    input  wire          loads_8_payload_part,
    input  wire          loads_8_payload_sizeLog,
    input  wire [  11:0] loads_8_payload_mask,
    input  wire [ 767:0] loads_8_payload_elements,

    input  wire          loads_9_valid,
    output wire          loads_9_ready,
    input  wire          loads_9_payload_buffer,
    input  wire          loads_9_payload_head,
    input  wire [   9:0] loads_9_payload_position,
    input  wire          loads_9_payload_part,
    input  wire          loads_9_payload_sizeLog,
    input  wire [  11:0] loads_9_payload_mask,
    input  wire [ 767:0] loads_9_payload_elements,

    input  wire          loads_10_valid,
    output wire          loads_10_ready,
    input  wire          loads_10_payload_buffer,
    input  wire          loads_10_payload_head,
    input  wire [   9:0] loads_10_payload_position,
    input  wire          loads_10_payload_part,
    input  wire          loads_10_payload_sizeLog,
    input  wire [  11:0] loads_10_payload_mask,
    input  wire [ 767:0] loads_10_payload_elements,

    input  wire          loads_11_valid,
    output wire          loads_11_ready,
    input  wire          loads_11_payload_buffer,
    input  wire          loads_11_payload_head,
    input  wire [   9:0] loads_11_payload_position,
    input  wire          loads_11_payload_part,
    input  wire          loads_11_payload_sizeLog,
    input  wire [  11:0] loads_11_payload_mask,
    input  wire [ 767:0] loads_11_payload_elements,

    input  wire          loads_12_valid,
    output wire          loads_12_ready,
    input  wire          loads_12_payload_buffer,
    input  wire          loads_12_payload_head,
    input  wire [   9:0] loads_12_payload_position,
    input  wire          loads_12_payload_part,
    input  wire          loads_12_payload_sizeLog,
    input  wire [  11:0] loads_12_payload_mask,
    input  wire [ 767:0] loads_12_payload_elements,

    input  wire          loads_13_valid,
    output wire          loads_13_ready,
    input  wire          loads_13_payload_buffer,
    input  wire          loads_13_payload_head,
    input  wire [   9:0] loads_13_payload_position,
    input  wire          loads_13_payload_part,
    input  wire          loads_13_payload_sizeLog,
    input  wire [  11:0] loads_13_payload_mask,
    input  wire [ 767:0] loads_13_payload_elements,

    input  wire          loads_14_valid,
    output wire          loads_14_ready,
    input  wire          loads_14_payload_buffer,
    input  wire          loads_14_payload_head,
    input  wire [   9:0] loads_14_payload_position,
    input  wire          loads_14_payload_part,
    input  wire          loads_14_payload_sizeLog,
    input  wire [  11:0] loads_14_payload_mask,
    input  wire [ 767:0] loads_14_payload_elements,

    input  wire          loads_15_valid,
    output wire          loads_15_ready,
    input  wire          loads_15_payload_buffer,
    input  wire          loads_15_payload_head,
    input  wire [   9:0] loads_15_payload_position,
    input  wire          loads_15_payload_part,
    input  wire          loads_15_payload_sizeLog,
    input  wire [  11:0] loads_15_payload_mask,
    input  wire [ 767:0] loads_15_payload_elements,

    input  wire          read,
    input  wire          buffer,
    input  wire          head,
    input  wire [   7:0] line,

    // The line of the last `read`, a word of each bank.
    output wire [6143:0] words
);
    wire way_way0_0_valid;
    wire [9:0] way_way0_0_payload_address;
    wire [11:0] way_way0_0_payload_mask;
    wire [767:0] way_way0_0_payload_elements;
    wire way_way0_0_ready;
    wire way_way0_4_valid;
    wire [9:0] way_way0_4_payload_address;
    wire [11:0] way_way0_4_payload_mask;
    wire [767:0] way_way0_4_payload_elements;
    wire way_way0_4_ready;
    wire way_way0_8_valid;
    wire [9:0] way_way0_8_payload_address;
    wire [11:0] way_way0_8_payload_mask;
    wire [767:0] way_way0_8_payload_elements;
    wire way_way0_8_ready;
    wire way_way0_12_valid;
    wire [9:0] way_way0_12_payload_address;
    wire [11:0] way_way0_12_payload_mask;
    wire [767:0] way_way0_12_payload_elements;
    wire way_way0_12_ready;
    wire [1:0] next_arbiter_from_0_valid;
    wire [1:0] next_arbiter_from_0_ready;
    wire [19:0] next_arbiter_from_0_payload_address;
    wire [23:0] next_arbiter_from_0_payload_mask;
    wire [1535:0] next_arbiter_from_0_payload_elements;
    wire [1:0] next_arbiter_from_1_valid;
    wire [1:0] next_arbiter_from_1_ready;
    wire [19:0] next_arbiter_from_1_payload_address;
    wire [23:0] next_arbiter_from_1_payload_mask;
    wire [1535:0] next_arbiter_from_1_payload_elements;
    wire [1:0] next_arbiter_from_2_valid;
    wire [1:0] next_arbiter_from_2_ready;
    wire [19:0] next_arbiter_from_2_payload_address;
    wire [23:0] next_arbiter_from_2_payload_mask;
    wire [1535:0] next_arbiter_from_2_payload_elements;
    wire [1:0] next_arbiter_from_3_valid;
    wire [1:0] next_arbiter_from_3_ready;
    wire [19:0] next_arbiter_from_3_payload_address;
    wire [23:0] next_arbiter_from_3_payload_mask;
    wire [1535:0] next_arbiter_from_3_payload_elements;
    wire [1:0] next_arbiter_to_valid;
    wire [19:0] next_arbiter_to_payload_address;
    wire [23:0] next_arbiter_to_payload_mask;
    wire [1535:0] next_arbiter_to_payload_elements;
    wire [3:0] next_arbiter_chosen;
    wire [7:0] bank_write;
    wire [79:0] bank_writeAddress;
    wire [95:0] bank_mask;
    wire [6143:0] bank_data;
    wire [6143:0] bank_word;
    wire way_way1_0_valid;
    wire [9:0] way_way1_0_payload_address;
    wire [11:0] way_way1_0_payload_mask;
    wire [767:0] way_way1_0_payload_elements;
    wire way_way1_0_ready;
    wire way_way1_1_valid;
    wire [9:0] way_way1_1_payload_address;
    wire [11:0] way_way1_1_payload_mask;
    wire [767:0] way_way1_1_payload_elements;
    wire way_way1_1_ready;
    wire way_way1_4_valid;
    wire [9:0] way_way1_4_payload_address;
    wire [11:0] way_way1_4_payload_mask;
    wire [767:0] way_way1_4_payload_elements;
    wire way_way1_4_ready;
    wire way_way1_8_valid;
    wire [9:0] way_way1_8_payload_address;
    wire [11:0] way_way1_8_payload_mask;
    wire [767:0] way_way1_8_payload_elements;
    wire way_way1_8_ready;
    wire way_way1_9_valid;
    wire [9:0] way_way1_9_payload_address;
    wire [11:0] way_way1_9_payload_mask;
    wire [767:0] way_way1_9_payload_elements;
    wire way_way1_9_ready;
    wire way_way1_12_valid;
    wire [9:0] way_way1_12_payload_address;
    wire [11:0] way_way1_12_payload_mask;
    wire [767:0] way_way1_12_payload_elements;
    wire way_way1_12_ready;
    wire [5:0] next_arbiter_1_from_0_valid;
    wire [5:0] next_arbiter_1_from_0_ready;
    wire [59:0] next_arbiter_1_from_0_payload_address;
    wire [71:0] next_arbiter_1_from_0_payload_mask;
    wire [4607:0] next_arbiter_1_from_0_payload_elements;
    wire [5:0] next_arbiter_1_from_1_valid;
    wire [5:0] next_arbiter_1_from_1_ready;
    wire [59:0] next_arbiter_1_from_1_payload_address;
    wire [71:0] next_arbiter_1_from_1_payload_mask;
    wire [4607:0] next_arbiter_1_from_1_payload_elements;
    wire [5:0] next_arbiter_1_from_2_valid;
    wire [5:0] next_arbiter_1_from_2_ready;
    wire [59:0] next_arbiter_1_from_2_payload_address;
    wire [71:0] next_arbiter_1_from_2_payload_mask;
    wire [4607:0] next_arbiter_1_from_2_payload_elements;
    wire [5:0] next_arbiter_1_from_3_valid;
    wire [5:0] next_arbiter_1_from_3_ready;
    wire [59:0] next_arbiter_1_from_3_payload_address;
    wire [71:0] next_arbiter_1_from_3_payload_mask;
    wire [4607:0] next_arbiter_1_from_3_payload_elements;
    wire [5:0] next_arbiter_1_from_4_valid;
    wire [5:0] next_arbiter_1_from_4_ready;
    wire [59:0] next_arbiter_1_from_4_payload_address;
    wire [71:0] next_arbiter_1_from_4_payload_mask;
    wire [4607:0] next_arbiter_1_from_4_payload_elements;
    wire [5:0] next_arbiter_1_from_5_valid;
    wire [5:0] next_arbiter_1_from_5_ready;
    wire [59:0] next_arbiter_1_from_5_payload_address;
    wire [71:0] next_arbiter_1_from_5_payload_mask;
    wire [4607:0] next_arbiter_1_from_5_payload_elements;
    wire [5:0] next_arbiter_1_to_valid;
    wire [59:0] next_arbiter_1_to_payload_address;
    wire [71:0] next_arbiter_1_to_payload_mask;
    wire [4607:0] next_arbiter_1_to_payload_elements;
    wire [17:0] next_arbiter_1_chosen;
    wire way_way2_1_valid;
    wire [9:0] way_way2_1_payload_address;
    wire [11:0] way_way2_1_payload_mask;
    wire [767:0] way_way2_1_payload_elements;
    wire way_way2_1_ready;
    wire way_way2_2_valid;
    wire [9:0] way_way2_2_payload_address;
    wire [11:0] way_way2_2_payload_mask;
    wire [767:0] way_way2_2_payload_elements;
    wire way_way2_2_ready;
    wire way_way2_5_valid;
    wire [9:0] way_way2_5_payload_address;
    wire [11:0] way_way2_5_payload_mask;
    wire [767:0] way_way2_5_payload_elements;
    wire way_way2_5_ready;
    wire way_way2_9_valid;
    wire [9:0] way_way2_9_payload_address;
    wire [11:0] way_way2_9_payload_mask;
    wire [767:0] way_way2_9_payload_elements;
    wire way_way2_9_ready;
    wire way_way2_10_valid;
    wire [9:0] way_way2_10_payload_address;
    wire [11:0] way_way2_10_payload_mask;
    wire [767:0] way_way2_10_payload_elements;
    wire way_way2_10_ready;
    wire way_way2_13_valid;
    wire [9:0] way_way2_13_payload_address;
    wire [11:0] way_way2_13_payload_mask;
    wire [767:0] way_way2_13_payload_elements;
    wire way_way2_13_ready;
    wire way_way3_1_valid;
    wire [9:0] way_way3_1_payload_address;
    wire [11:0] way_way3_1_payload_mask;
    wire [767:0] way_way3_1_payload_elements;
    wire way_way3_1_ready;
    wire way_way3_3_valid;
    wire [9:0] way_way3_3_payload_address;
    wire [11:0] way_way3_3_payload_mask;
    wire [767:0] way_way3_3_payload_elements;
    wire way_way3_3_ready;
    wire way_way3_5_valid;
    wire [9:0] way_way3_5_payload_address;
    wire [11:0] way_way3_5_payload_mask;
    wire [767:0] way_way3_5_payload_elements;
    wire way_way3_5_ready;
    wire way_way3_9_valid;
    wire [9:0] way_way3_9_payload_address;
    wire [11:0] way_way3_9_payload_mask;
    wire [767:0] way_way3_9_payload_elements;
    wire way_way3_9_ready;
    wire way_way3_11_valid;
    wire [9:0] way_way3_11_payload_address;
    wire [11:0] way_way3_11_payload_mask;
    wire [767:0] way_way3_11_payload_elements;
    wire way_way3_11_ready;
    wire way_way3_13_valid;
    wire [9:0] way_way3_13_payload_address;
    wire [11:0] way_way3_13_payload_mask;
    wire [767:0] way_way3_13_payload_elements;
    wire way_way3_13_ready;
    wire way_way4_2_valid;
    wire [9:0] way_way4_2_payload_address;
    wire [11:0] way_way4_2_payload_mask;
    wire [767:0] way_way4_2_payload_elements;
    wire way_way4_2_ready;
    wire way_way4_4_valid;
    wire [9:0] way_way4_4_payload_address;
    wire [11:0] way_way4_4_payload_mask;
    wire [767:0] way_way4_4_payload_elements;
    wire way_way4_4_ready;
    wire way_way4_6_valid;
    wire [9:0] way_way4_6_payload_address;
    wire [11:0] way_way4_6_payload_mask;
    wire [767:0] way_way4_6_payload_elements;
    wire way_way4_6_ready;
    wire way_way4_10_valid;
    wire [9:0] way_way4_10_payload_address;
    wire [11:0] way_way4_10_payload_mask;
    wire [767:0] way_way4_10_payload_elements;
    wire way_way4_10_ready;
    wire way_way4_12_valid;
    wire [9:0] way_way4_12_payload_address;
    wire [11:0] way_way4_12_payload_mask;
    wire [767:0] way_way4_12_payload_elements;
    wire way_way4_12_ready;
    wire way_way4_14_valid;
    wire [9:0] way_way4_14_payload_address;
    wire [11:0] way_way4_14_payload_mask;
    wire [767:0] way_way4_14_payload_elements;
    wire way_way4_14_ready;
    wire way_way5_2_valid;
    wire [9:0] way_way5_2_payload_address;
    wire [11:0] way_way5_2_payload_mask;
    wire [767:0] way_way5_2_payload_elements;
    wire way_way5_2_ready;
    wire way_way5_5_valid;
    wire [9:0] way_way5_5_payload_address;
    wire [11:0] way_way5_5_payload_mask;
    wire [767:0] way_way5_5_payload_elements;
    wire way_way5_5_ready;
    wire way_way5_6_valid;
    wire [9:0] way_way5_6_payload_address;
    wire [11:0] way_way5_6_payload_mask;
    wire [767:0] way_way5_6_payload_elements;
    wire way_way5_6_ready;
    wire way_way5_10_valid;
    wire [9:0] way_way5_10_payload_address;
    wire [11:0] way_way5_10_payload_mask;
    wire [767:0] way_way5_10_payload_elements;
    wire way_way5_10_ready;
    wire way_way5_13_valid;
    wire [9:0] way_way5_13_payload_address;
    wire [11:0] way_way5_13_payload_mask;
    wire [767:0] way_way5_13_payload_elements;
    wire way_way5_13_ready;
    wire way_way5_14_valid;
    wire [9:0] way_way5_14_payload_address;
    wire [11:0] way_way5_14_payload_mask;
    wire [767:0] way_way5_14_payload_elements;
    wire way_way5_14_ready;
    wire way_way6_3_valid;
    wire [9:0] way_way6_3_payload_address;
    wire [11:0] way_way6_3_payload_mask;
    wire [767:0] way_way6_3_payload_elements;
    wire way_way6_3_ready;
    wire way_way6_6_valid;
    wire [9:0] way_way6_6_payload_address;
    wire [11:0] way_way6_6_payload_mask;
    wire [767:0] way_way6_6_payload_elements;
    wire way_way6_6_ready;
    wire way_way6_7_valid;
    wire [9:0] way_way6_7_payload_address;
    wire [11:0] way_way6_7_payload_mask;
    wire [767:0] way_way6_7_payload_elements;
    wire way_way6_7_ready;
    wire way_way6_11_valid;
    wire [9:0] way_way6_11_payload_address;
    wire [11:0] way_way6_11_payload_mask;
    wire [767:0] way_way6_11_payload_elements;
    wire way_way6_11_ready;
    wire way_way6_14_valid;
    wire [9:0] way_way6_14_payload_address;
    wire [11:0] way_way6_14_payload_mask;
    wire [767:0] way_way6_14_payload_elements;
    wire way_way6_14_ready;
    wire way_way6_15_valid;
    wire [9:0] way_way6_15_payload_address;
    wire [11:0] way_way6_15_payload_mask;
    wire [767:0] way_way6_15_payload_elements;
    wire way_way6_15_ready;
    wire way_way7_3_valid;
    wire [9:0] way_way7_3_payload_address;
    wire [11:0] way_way7_3_payload_mask;
    wire [767:0] way_way7_3_payload_elements;
    wire way_way7_3_ready;
    wire way_way7_7_valid;
    wire [9:0] way_way7_7_payload_address;
    wire [11:0] way_way7_7_payload_mask;
    wire [767:0] way_way7_7_payload_elements;
    wire way_way7_7_ready;
    wire way_way7_11_valid;
    wire [9:0] way_way7_11_payload_address;
    wire [11:0] way_way7_11_payload_mask;
    wire [767:0] way_way7_11_payload_elements;
    wire way_way7_11_ready;
    wire way_way7_15_valid;
    wire [9:0] way_way7_15_payload_address;
    wire [11:0] way_way7_15_payload_mask;
    wire [767:0] way_way7_15_payload_elements;
    wire way_way7_15_ready;

    wire [21:0] place_0_packed = {loads_0_payload_position, loads_0_payload_part,
            {1'd0, loads_0_payload_position}};
    wire [10:0] place_0 = place_0_packed[({4'd0, loads_0_payload_sizeLog} * 5'd11) +: 11];
    wire here_0 = place_0[2:0] == 3'd0;
    wire here_4 = place_0[2:0] == 3'd1;
    wire [21:0] place_1_packed = {loads_1_payload_position, loads_1_payload_part,
            {1'd0, loads_1_payload_position}};
    wire [10:0] place_1 = place_1_packed[({4'd0, loads_1_payload_sizeLog} * 5'd11) +: 11];
    wire here_5 = place_1[2:0] == 3'd1;
    wire here_10 = place_1[2:0] == 3'd2;
    wire here_16 = place_1[2:0] == 3'd3;
    wire [21:0] place_2_packed = {loads_2_payload_position, loads_2_payload_part,
            {1'd0, loads_2_payload_position}};
    wire [10:0] place_2 = place_2_packed[({4'd0, loads_2_payload_sizeLog} * 5'd11) +: 11];
    wire here_11 = place_2[2:0] == 3'd2;
    wire here_22 = place_2[2:0] == 3'd4;
    wire here_28 = place_2[2:0] == 3'd5;
    wire [21:0] place_3_packed = {loads_3_payload_position, loads_3_payload_part,
            {1'd0, loads_3_payload_position}};
    wire [10:0] place_3 = place_3_packed[({4'd0, loads_3_payload_sizeLog} * 5'd11) +: 11];
    wire here_17 = place_3[2:0] == 3'd3;
    wire here_34 = place_3[2:0] == 3'd6;
    wire here_40 = place_3[2:0] == 3'd7;
    wire [21:0] place_4_packed = {loads_4_payload_position, loads_4_payload_part,
            {1'd0, loads_4_payload_position}};
    wire [10:0] place_4 = place_4_packed[({4'd0, loads_4_payload_sizeLog} * 5'd11) +: 11];
    wire here_1 = place_4[2:0] == 3'd0;
    wire here_6 = place_4[2:0] == 3'd1;
    wire here_23 = place_4[2:0] == 3'd4;
    wire [21:0] place_5_packed = {loads_5_payload_position, loads_5_payload_part,
            {1'd0, loads_5_payload_position}};
    wire [10:0] place_5 = place_5_packed[({4'd0, loads_5_payload_sizeLog} * 5'd11) +: 11];
    wire here_12 = place_5[2:0] == 3'd2;
    wire here_18 = place_5[2:0] == 3'd3;
    wire here_29 = place_5[2:0] == 3'd5;
    wire [21:0] place_6_packed = {loads_6_payload_position, loads_6_payload_part,
            {1'd0, loads_6_payload_position}};
    wire [10:0] place_6 = place_6_packed[({4'd0, loads_6_payload_sizeLog} * 5'd11) +: 11];
    wire here_24 = place_6[2:0] == 3'd4;
    wire here_30 = place_6[2:0] == 3'd5;
    wire here_35 = place_6[2:0] == 3'd6;
    wire [21:0] place_7_packed = {loads_7_payload_position, loads_7_payload_part,
            {1'd0, loads_7_payload_position}};
    wire [10:0] place_7 = place_7_packed[({4'd0, loads_7_payload_sizeLog} * 5'd11) +: 11];
    wire here_36 = place_7[2:0] == 3'd6;
    wire here_41 = place_7[2:0] == 3'd7;
    wire [21:0] place_8_packed = {loads_8_payload_position, loads_8_payload_part,
            {1'd0, loads_8_payload_position}};
    wire [10:0] place_8 = place_8_packed[({4'd0, loads_8_payload_sizeLog} * 5'd11) +: 11];
    wire here_2 = place_8[2:0] == 3'd0;
    wire here_7 = place_8[2:0] == 3'd1;
    wire [21:0] place_9_packed = {loads_9_payload_position, loads_9_payload_part,
            {1'd0, loads_9_payload_position}};
    wire [10:0] place_9 = place_9_packed[({4'd0, loads_9_payload_sizeLog} * 5'd11) +: 11];
    wire here_8 = place_9[2:0] == 3'd1;
    wire here_13 = place_9[2:0] == 3'd2;
    wire here_19 = place_9[2:0] == 3'd3;
    wire [21:0] place_10_packed = {loads_10_payload_position, loads_10_payload_part,
            {1'd0, loads_10_payload_position}};
    wire [10:0] place_10 = place_10_packed[({4'd0, loads_10_payload_sizeLog} * 5'd11) +: 11];
    wire here_14 = place_10[2:0] == 3'd2;
    wire here_25 = place_10[2:0] == 3'd4;
    wire here_31 = place_10[2:0] == 3'd5;
    wire [21:0] place_11_packed = {loads_11_payload_position, loads_11_payload_part,
            {1'd0, loads_11_payload_position}};
    wire [10:0] place_11 = place_11_packed[({4'd0, loads_11_payload_sizeLog} * 5'd11) +: 11];
    wire here_20 = place_11[2:0] == 3'd3;
    wire here_37 = place_11[2:0] == 3'd6;
    wire here_42 = place_11[2:0] == 3'd7;
    wire [21:0] place_12_packed = {loads_12_payload_position, loads_12_payload_part,
            {1'd0, loads_12_payload_position}};
    wire [10:0] place_12 = place_12_packed[({4'd0, loads_12_payload_sizeLog} * 5'd11) +: 11];
    wire here_3 = place_12[2:0] == 3'd0;
    wire here_9 = place_12[2:0] == 3'd1;
    wire here_26 = place_12[2:0] == 3'd4;
    wire [21:0] place_13_packed = {loads_13_payload_position, loads_13_payload_part,
            {1'd0, loads_13_payload_position}};
    wire [10:0] place_13 = place_13_packed[({4'd0, loads_13_payload_sizeLog} * 5'd11) +: 11];
    wire here_15 = place_13[2:0] == 3'd2;
    wire here_21 = place_13[2:0] == 3'd3;
    wire here_32 = place_13[2:0] == 3'd5;
    wire [21:0] place_14_packed = {loads_14_payload_position, loads_14_payload_part,
            {1'd0, loads_14_payload_position}};
    wire [10:0] place_14 = place_14_packed[({4'd0, loads_14_payload_sizeLog} * 5'd11) +: 11];
    wire here_27 = place_14[2:0] == 3'd4;
    wire here_33 = place_14[2:0] == 3'd5;
    wire here_38 = place_14[2:0] == 3'd6;
    wire [21:0] place_15_packed = {loads_15_payload_position, loads_15_payload_part,
            {1'd0, loads_15_payload_position}};
    wire [10:0] place_15 = place_15_packed[({4'd0, loads_15_payload_sizeLog} * 5'd11) +: 11];
    wire here_39 = place_15[2:0] == 3'd6;
    wire here_43 = place_15[2:0] == 3'd7;

    assign loads_0_ready = (here_0 & way_way0_0_ready) | (here_4 & way_way1_0_ready);
    assign loads_1_ready = (here_5 & way_way1_1_ready) | (here_10 & way_way2_1_ready) |
            (here_16 & way_way3_1_ready);
    assign loads_2_ready = (here_11 & way_way2_2_ready) | (here_22 & way_way4_2_ready) |
            (here_28 & way_way5_2_ready);
    assign loads_3_ready = (here_17 & way_way3_3_ready) | (here_34 & way_way6_3_ready) |
            (here_40 & way_way7_3_ready);
    assign loads_4_ready = (here_1 & way_way0_4_ready) | (here_6 & way_way1_4_ready) |
            (here_23 & way_way4_4_ready);
    assign loads_5_ready = (here_12 & way_way2_5_ready) | (here_18 & way_way3_5_ready) |
            (here_29 & way_way5_5_ready);
    assign loads_6_ready = (here_24 & way_way4_6_ready) | (here_30 & way_way5_6_ready) |
            (here_35 & way_way6_6_ready);
    assign loads_7_ready = (here_36 & way_way6_7_ready) | (here_41 & way_way7_7_ready);
    assign loads_8_ready = (here_2 & way_way0_8_ready) | (here_7 & way_way1_8_ready);
    assign loads_9_ready = (here_8 & way_way1_9_ready) | (here_13 & way_way2_9_ready) |
            (here_19 & way_way3_9_ready);
    assign loads_10_ready = (here_14 & way_way2_10_ready) | (here_25 & way_way4_10_ready) |
            (here_31 & way_way5_10_ready);
    assign loads_11_ready = (here_20 & way_way3_11_ready) | (here_37 & way_way6_11_ready) |
            (here_42 & way_way7_11_ready);
    assign loads_12_ready = (here_3 & way_way0_12_ready) | (here_9 & way_way1_12_ready) |
            (here_26 & way_way4_12_ready);
    assign loads_13_ready = (here_15 & way_way2_13_ready) | (here_21 & way_way3_13_ready) |
            (here_32 & way_way5_13_ready);
    assign loads_14_ready = (here_27 & way_way4_14_ready) | (here_33 & way_way5_14_ready) |
            (here_38 & way_way6_14_ready);
    assign loads_15_ready = (here_39 & way_way6_15_ready) | (here_43 & way_way7_15_ready);
    assign words = bank_word;
    assign way_way0_0_valid = loads_0_valid & here_0;
    assign way_way0_0_payload_address = {loads_0_payload_buffer, loads_0_payload_head,
            place_0[10:3]};
    assign way_way0_0_payload_mask = loads_0_payload_mask;
    assign way_way0_0_payload_elements = loads_0_payload_elements;
    assign way_way0_0_ready = next_arbiter_from_0_ready[0];
    assign way_way0_4_valid = loads_4_valid & here_1;
    assign way_way0_4_payload_address = {loads_4_payload_buffer, loads_4_payload_head,
            place_4[10:3]};
    assign way_way0_4_payload_mask = loads_4_payload_mask;
    assign way_way0_4_payload_elements = loads_4_payload_elements;
    assign way_way0_4_ready = next_arbiter_from_1_ready[0];
    assign way_way0_8_valid = loads_8_valid & here_2;
    assign way_way0_8_payload_address = {loads_8_payload_buffer, loads_8_payload_head,
            place_8[10:3]};
    assign way_way0_8_payload_mask = loads_8_payload_mask;
    assign way_way0_8_payload_elements = loads_8_payload_elements;
    assign way_way0_8_ready = next_arbiter_from_2_ready[0];
    assign way_way0_12_valid = loads_12_valid & here_3;
    assign way_way0_12_payload_address = {loads_12_payload_buffer, loads_12_payload_head,
            place_12[10:3]};
    assign way_way0_12_payload_mask = loads_12_payload_mask;
    assign way_way0_12_payload_elements = loads_12_payload_elements;
    assign way_way0_12_ready = next_arbiter_from_3_ready[0];
    assign way_way1_0_valid = loads_0_valid & here_4;
    assign way_way1_0_payload_address = {loads_0_payload_buffer, loads_0_payload_head,
            place_0[10:3]};
    assign way_way1_0_payload_mask = loads_0_payload_mask;
    assign way_way1_0_payload_elements = loads_0_payload_elements;
    assign way_way1_0_ready = next_arbiter_1_from_0_ready[0];
    assign way_way1_1_valid = loads_1_valid & here_5;
    assign way_way1_1_payload_address = {loads_1_payload_buffer, loads_1_payload_head,
            place_1[10:3]};
    assign way_way1_1_payload_mask = loads_1_payload_mask;
    assign way_way1_1_payload_elements = loads_1_payload_elements;
    assign way_way1_1_ready = next_arbiter_1_from_1_ready[0];
    assign way_way1_4_valid = loads_4_valid & here_6;
    assign way_way1_4_payload_address = {loads_4_payload_buffer, loads_4_payload_head,
            place_4[10:3]};
    assign way_way1_4_payload_mask = loads_4_payload_mask;
    assign way_way1_4_payload_elements = loads_4_payload_elements;
    assign way_way1_4_ready = next_arbiter_1_from_2_ready[0];
    assign way_way1_8_valid = loads_8_valid & here_7;
    assign way_way1_8_payload_address = {loads_8_payload_buffer, loads_8_payload_head,
            place_8[10:3]};
    assign way_way1_8_payload_mask = loads_8_payload_mask;
    assign way_way1_8_payload_elements = loads_8_payload_elements;
    assign way_way1_8_ready = next_arbiter_1_from_3_ready[0];
    assign way_way1_9_valid = loads_9_valid & here_8;
    assign way_way1_9_payload_address = {loads_9_payload_buffer, loads_9_payload_head,
            place_9[10:3]};
    assign way_way1_9_payload_mask = loads_9_payload_mask;
    assign way_way1_9_payload_elements = loads_9_payload_elements;
    assign way_way1_9_ready = next_arbiter_1_from_4_ready[0];
    assign way_way1_12_valid = loads_12_valid & here_9;
    assign way_way1_12_payload_address = {loads_12_payload_buffer, loads_12_payload_head,
            place_12[10:3]};
    assign way_way1_12_payload_mask = loads_12_payload_mask;
    assign way_way1_12_payload_elements = loads_12_payload_elements;
    assign way_way1_12_ready = next_arbiter_1_from_5_ready[0];
    assign way_way2_1_valid = loads_1_valid & here_10;
    assign way_way2_1_payload_address = {loads_1_payload_buffer, loads_1_payload_head,
            place_1[10:3]};
    assign way_way2_1_payload_mask = loads_1_payload_mask;
    assign way_way2_1_payload_elements = loads_1_payload_elements;
    assign way_way2_1_ready = next_arbiter_1_from_0_ready[1];
    assign way_way2_2_valid = loads_2_valid & here_11;
    assign way_way2_2_payload_address = {loads_2_payload_buffer, loads_2_payload_head,
            place_2[10:3]};
    assign way_way2_2_payload_mask = loads_2_payload_mask;
    assign way_way2_2_payload_elements = loads_2_payload_elements;
    assign way_way2_2_ready = next_arbiter_1_from_1_ready[1];
    assign way_way2_5_valid = loads_5_valid & here_12;
    assign way_way2_5_payload_address = {loads_5_payload_buffer, loads_5_payload_head,
            place_5[10:3]};
    assign way_way2_5_payload_mask = loads_5_payload_mask;
    assign way_way2_5_payload_elements = loads_5_payload_elements;
    assign way_way2_5_ready = next_arbiter_1_from_2_ready[1];
    assign way_way2_9_valid = loads_9_valid & here_13;
    assign way_way2_9_payload_address = {loads_9_payload_buffer, loads_9_payload_head,
            place_9[10:3]};
    assign way_way2_9_payload_mask = loads_9_payload_mask;
    assign way_way2_9_payload_elements = loads_9_payload_elements;
    assign way_way2_9_ready = next_arbiter_1_from_3_ready[1];
    assign way_way2_10_valid = loads_10_valid & here_14;
    assign way_way2_10_payload_address = {loads_10_payload_buffer, loads_10_payload_head,
            place_10[10:3]};
    assign way_way2_10_payload_mask = loads_10_payload_mask;
    assign way_way2_10_payload_elements = loads_10_payload_elements;
    assign way_way2_10_ready = next_arbiter_1_from_4_ready[1];
    assign way_way2_13_valid = loads_13_valid & here_15;
    assign way_way2_13_payload_address = {loads_13_payload_buffer, loads_13_payload_head,
            place_13[10:3]};
    assign way_way2_13_payload_mask = loads_13_payload_mask;
    assign way_way2_13_payload_elements = loads_13_payload_elements;
    assign way_way2_13_ready = next_arbiter_1_from_5_ready[1];
    assign way_way3_1_valid = loads_1_valid & here_16;
    assign way_way3_1_payload_address = {loads_1_payload_buffer, loads_1_payload_head,
            place_1[10:3]};
    assign way_way3_1_payload_mask = loads_1_payload_mask;
    assign way_way3_1_payload_elements = loads_1_payload_elements;
    assign way_way3_1_ready = next_arbiter_1_from_0_ready[2];
    assign way_way3_3_valid = loads_3_valid & here_17;
    assign way_way3_3_payload_address = {loads_3_payload_buffer, loads_3_payload_head,
            place_3[10:3]};
    assign way_way3_3_payload_mask = loads_3_payload_mask;
    assign way_way3_3_payload_elements = loads_3_payload_elements;
    assign way_way3_3_ready = next_arbiter_1_from_1_ready[2];
    assign way_way3_5_valid = loads_5_valid & here_18;
    assign way_way3_5_payload_address = {loads_5_payload_buffer, loads_5_payload_head,
            place_5[10:3]};
    assign way_way3_5_payload_mask = loads_5_payload_mask;
    assign way_way3_5_payload_elements = loads_5_payload_elements;
    assign way_way3_5_ready = next_arbiter_1_from_2_ready[2];
    assign way_way3_9_valid = loads_9_valid & here_19;
    assign way_way3_9_payload_address = {loads_9_payload_buffer, loads_9_payload_head,
            place_9[10:3]};
    assign way_way3_9_payload_mask = loads_9_payload_mask;
    assign way_way3_9_payload_elements = loads_9_payload_elements;
    assign way_way3_9_ready = next_arbiter_1_from_3_ready[2];
    assign way_way3_11_valid = loads_11_valid & here_20;
    assign way_way3_11_payload_address = {loads_11_payload_buffer, loads_11_payload_head,
            place_11[10:3]};
    assign way_way3_11_payload_mask = loads_11_payload_mask;
    assign way_way3_11_payload_elements = loads_11_payload_elements;
    assign way_way3_11_ready = next_arbiter_1_from_4_ready[2];
    assign way_way3_13_valid = loads_13_valid & here_21;
    assign way_way3_13_payload_address = {loads_13_payload_buffer, loads_13_payload_head,
            place_13[10:3]};
    assign way_way3_13_payload_mask = loads_13_payload_mask;
    assign way_way3_13_payload_elements = loads_13_payload_elements;
    assign way_way3_13_ready = next_arbiter_1_from_5_ready[2];
    assign way_way4_2_valid = loads_2_valid & here_22;
    assign way_way4_2_payload_address = {loads_2_payload_buffer, loads_2_payload_head,
            place_2[10:3]};
    assign way_way4_2_payload_mask = loads_2_payload_mask;
    assign way_way4_2_payload_elements = loads_2_payload_elements;
    assign way_way4_2_ready = next_arbiter_1_from_0_ready[3];
    assign way_way4_4_valid = loads_4_valid & here_23;
    assign way_way4_4_payload_address = {loads_4_payload_buffer, loads_4_payload_head,
            place_4[10:3]};
    assign way_way4_4_payload_mask = loads_4_payload_mask;
    assign way_way4_4_payload_elements = loads_4_payload_elements;
    assign way_way4_4_ready = next_arbiter_1_from_1_ready[3];
    assign way_way4_6_valid = loads_6_valid & here_24;
    assign way_way4_6_payload_address = {loads_6_payload_buffer, loads_6_payload_head,
            place_6[10:3]};
    assign way_way4_6_payload_mask = loads_6_payload_mask;
    assign way_way4_6_payload_elements = loads_6_payload_elements;
    assign way_way4_6_ready = next_arbiter_1_from_2_ready[3];
    assign way_way4_10_valid = loads_10_valid & here_25;
    assign way_way4_10_payload_address = {loads_10_payload_buffer, loads_10_payload_head,
            place_10[10:3]};
    assign way_way4_10_payload_mask = loads_10_payload_mask;
    assign way_way4_10_payload_elements = loads_10_payload_elements;
    assign way_way4_10_ready = next_arbiter_1_from_3_ready[3];
    assign way_way4_12_valid = loads_12_valid & here_26;
    assign way_way4_12_payload_address = {loads_12_payload_buffer, loads_12_payload_head,
            place_12[10:3]};
    assign way_way4_12_payload_mask = loads_12_payload_mask;
    assign way_way4_12_payload_elements = loads_12_payload_elements;
    assign way_way4_12_ready = next_arbiter_1_from_4_ready[3];
    assign way_way4_14_valid = loads_14_valid & here_27;
    assign way_way4_14_payload_address = {loads_14_payload_buffer, loads_14_payload_head,
            place_14[10:3]};
    assign way_way4_14_payload_mask = loads_14_payload_mask;
    assign way_way4_14_payload_elements = loads_14_payload_elements;
    assign way_way4_14_ready = next_arbiter_1_from_5_ready[3];
    assign way_way5_2_valid = loads_2_valid & here_28;
    assign way_way5_2_payload_address = {loads_2_payload_buffer, loads_2_payload_head,
            place_2[10:3]};
    assign way_way5_2_payload_mask = loads_2_payload_mask;
    assign way_way5_2_payload_elements = loads_2_payload_elements;
    assign way_way5_2_ready = next_arbiter_1_from_0_ready[4];
    assign way_way5_5_valid = loads_5_valid & here_29;
    assign way_way5_5_payload_address = {loads_5_payload_buffer, loads_5_payload_head,
            place_5[10:3]};
    assign way_way5_5_payload_mask = loads_5_payload_mask;
    assign way_way5_5_payload_elements = loads_5_payload_elements;
    assign way_way5_5_ready = next_arbiter_1_from_1_ready[4];
    assign way_way5_6_valid = loads_6_valid & here_30;
    assign way_way5_6_payload_address = {loads_6_payload_buffer, loads_6_payload_head,
            place_6[10:3]};
    assign way_way5_6_payload_mask = loads_6_payload_mask;
    assign way_way5_6_payload_elements = loads_6_payload_elements;
    assign way_way5_6_ready = next_arbiter_1_from_2_ready[4];
    assign way_way5_10_valid = loads_10_valid & here_31;
    assign way_way5_10_payload_address = {loads_10_payload_buffer, loads_10_payload_head,
            place_10[10:3]};
    assign way_way5_10_payload_mask = loads_10_payload_mask;
    assign way_way5_10_payload_elements = loads_10_payload_elements;
    assign way_way5_10_ready = next_arbiter_1_from_3_ready[4];
    assign way_way5_13_valid = loads_13_valid & here_32;
    assign way_way5_13_payload_address = {loads_13_payload_buffer, loads_13_payload_head,
            place_13[10:3]};
    assign way_way5_13_payload_mask = loads_13_payload_mask;
    assign way_way5_13_payload_elements = loads_13_payload_elements;
    assign way_way5_13_ready = next_arbiter_1_from_4_ready[4];
    assign way_way5_14_valid = loads_14_valid & here_33;
    assign way_way5_14_payload_address = {loads_14_payload_buffer, loads_14_payload_head,
            place_14[10:3]};
    assign way_way5_14_payload_mask = loads_14_payload_mask;
    assign way_way5_14_payload_elements = loads_14_payload_elements;
    assign way_way5_14_ready = next_arbiter_1_from_5_ready[4];
    assign way_way6_3_valid = loads_3_valid & here_34;
    assign way_way6_3_payload_address = {loads_3_payload_buffer, loads_3_payload_head,
            place_3[10:3]};
    assign way_way6_3_payload_mask = loads_3_payload_mask;
    assign way_way6_3_payload_elements = loads_3_payload_elements;
    assign way_way6_3_ready = next_arbiter_1_from_0_ready[5];
    assign way_way6_6_valid = loads_6_valid & here_35;
    assign way_way6_6_payload_address = {loads_6_payload_buffer, loads_6_payload_head,
            place_6[10:3]};
    assign way_way6_6_payload_mask = loads_6_payload_mask;
    assign way_way6_6_payload_elements = loads_6_payload_elements;
    assign way_way6_6_ready = next_arbiter_1_from_1_ready[5];
    assign way_way6_7_valid = loads_7_valid & here_36;
    assign way_way6_7_payload_address = {loads_7_payload_buffer, loads_7_payload_head,
            place_7[10:3]};
    assign way_way6_7_payload_mask = loads_7_payload_mask;
    assign way_way6_7_payload_elements = loads_7_payload_elements;
    assign way_way6_7_ready = next_arbiter_1_from_2_ready[5];
    assign way_way6_11_valid = loads_11_valid & here_37;
    assign way_way6_11_payload_address = {loads_11_payload_buffer, loads_11_payload_head,
            place_11[10:3]};
    assign way_way6_11_payload_mask = loads_11_payload_mask;
    assign way_way6_11_payload_elements = loads_11_payload_elements;
    assign way_way6_11_ready = next_arbiter_1_from_3_ready[5];
    assign way_way6_14_valid = loads_14_valid & here_38;
    assign way_way6_14_payload_address = {loads_14_payload_buffer, loads_14_payload_head,
            place_14[10:3]};
    assign way_way6_14_payload_mask = loads_14_payload_mask;
    assign way_way6_14_payload_elements = loads_14_payload_elements;
    assign way_way6_14_ready = next_arbiter_1_from_4_ready[5];
    assign way_way6_15_valid = loads_15_valid & here_39;
    assign way_way6_15_payload_address = {loads_15_payload_buffer, loads_15_payload_head,
            place_15[10:3]};
    assign way_way6_15_payload_mask = loads_15_payload_mask;
    assign way_way6_15_payload_elements = loads_15_payload_elements;
    assign way_way6_15_ready = next_arbiter_1_from_5_ready[5];
    assign way_way7_3_valid = loads_3_valid & here_40;
    assign way_way7_3_payload_address = {loads_3_payload_buffer, loads_3_payload_head,
            place_3[10:3]};
    assign way_way7_3_payload_mask = loads_3_payload_mask;
    assign way_way7_3_payload_elements = loads_3_payload_elements;
    assign way_way7_3_ready = next_arbiter_from_0_ready[1];
    assign way_way7_7_valid = loads_7_valid & here_41;
    assign way_way7_7_payload_address = {loads_7_payload_buffer, loads_7_payload_head,
            place_7[10:3]};
    assign way_way7_7_payload_mask = loads_7_payload_mask;
    assign way_way7_7_payload_elements = loads_7_payload_elements;
    assign way_way7_7_ready = next_arbiter_from_1_ready[1];
    assign way_way7_11_valid = loads_11_valid & here_42;
    assign way_way7_11_payload_address = {loads_11_payload_buffer, loads_11_payload_head,
            place_11[10:3]};
    assign way_way7_11_payload_mask = loads_11_payload_mask;
    assign way_way7_11_payload_elements = loads_11_payload_elements;
    assign way_way7_11_ready = next_arbiter_from_2_ready[1];
    assign way_way7_15_valid = loads_15_valid & here_43;
    assign way_way7_15_payload_address = {loads_15_payload_buffer, loads_15_payload_head,
            place_15[10:3]};
    assign way_way7_15_payload_mask = loads_15_payload_mask;
    assign way_way7_15_payload_elements = loads_15_payload_elements;
    assign way_way7_15_ready = next_arbiter_from_3_ready[1];
    assign next_arbiter_from_0_valid = {way_way7_3_valid, way_way0_0_valid};
    assign next_arbiter_from_0_payload_address = {way_way7_3_payload_address,
            way_way0_0_payload_address};
    assign next_arbiter_from_0_payload_mask = {way_way7_3_payload_mask, way_way0_0_payload_mask};
    assign next_arbiter_from_0_payload_elements = {way_way7_3_payload_elements,
            way_way0_0_payload_elements};
    assign next_arbiter_from_1_valid = {way_way7_7_valid, way_way0_4_valid};
    assign next_arbiter_from_1_payload_address = {way_way7_7_payload_address,
            way_way0_4_payload_address};
    assign next_arbiter_from_1_payload_mask = {way_way7_7_payload_mask, way_way0_4_payload_mask};
    assign next_arbiter_from_1_payload_elements = {way_way7_7_payload_elements,
            way_way0_4_payload_elements};
    assign next_arbiter_from_2_valid = {way_way7_11_valid, way_way0_8_valid};
    assign next_arbiter_from_2_payload_address = {way_way7_11_payload_address,
            way_way0_8_payload_address};
    assign next_arbiter_from_2_payload_mask = {way_way7_11_payload_mask, way_way0_8_payload_mask};
    assign next_arbiter_from_2_payload_elements = {way_way7_11_payload_elements,
            way_way0_8_payload_elements};
    assign next_arbiter_from_3_valid = {way_way7_15_valid, way_way0_12_valid};
    assign next_arbiter_from_3_payload_address = {way_way7_15_payload_address,
            way_way0_12_payload_address};
    assign next_arbiter_from_3_payload_mask = {way_way7_15_payload_mask, way_way0_12_payload_mask};
    assign next_arbiter_from_3_payload_elements = {way_way7_15_payload_elements,
            way_way0_12_payload_elements};
    assign bank_write = {next_arbiter_to_valid[1], next_arbiter_1_to_valid,
            next_arbiter_to_valid[0]};
    assign bank_writeAddress = {next_arbiter_to_payload_address[19:10],
            next_arbiter_1_to_payload_address, next_arbiter_to_payload_address[9:0]};
    assign bank_mask = {next_arbiter_to_payload_mask[23:12], next_arbiter_1_to_payload_mask,
            next_arbiter_to_payload_mask[11:0]};
    assign bank_data = {next_arbiter_to_payload_elements[1535:768],
            next_arbiter_1_to_payload_elements, next_arbiter_to_payload_elements[767:0]};
    assign next_arbiter_1_from_0_valid = {way_way6_3_valid, way_way5_2_valid, way_way4_2_valid,
            way_way3_1_valid, way_way2_1_valid, way_way1_0_valid};
    assign next_arbiter_1_from_0_payload_address = {way_way6_3_payload_address,
            way_way5_2_payload_address, way_way4_2_payload_address, way_way3_1_payload_address,
            way_way2_1_payload_address, way_way1_0_payload_address};
    assign next_arbiter_1_from_0_payload_mask = {way_way6_3_payload_mask, way_way5_2_payload_mask,
            way_way4_2_payload_mask, way_way3_1_payload_mask, way_way2_1_payload_mask,
            way_way1_0_payload_mask};
    assign next_arbiter_1_from_0_payload_elements = {way_way6_3_payload_elements,
            way_way5_2_payload_elements, way_way4_2_payload_elements, way_way3_1_payload_elements,
            way_way2_1_payload_elements, way_way1_0_payload_elements};
    assign next_arbiter_1_from_1_valid = {way_way6_6_valid, way_way5_5_valid, way_way4_4_valid,
            way_way3_3_valid, way_way2_2_valid, way_way1_1_valid};
    assign next_arbiter_1_from_1_payload_address = {way_way6_6_payload_address,
            way_way5_5_payload_address, way_way4_4_payload_address, way_way3_3_payload_address,
            way_way2_2_payload_address, way_way1_1_payload_address};
    assign next_arbiter_1_from_1_payload_mask = {way_way6_6_payload_mask, way_way5_5_payload_mask,
            way_way4_4_payload_mask, way_way3_3_payload_mask, way_way2_2_payload_mask,
            way_way1_1_payload_mask};
    assign next_arbiter_1_from_1_payload_elements = {way_way6_6_payload_elements,
            way_way5_5_payload_elements, way_way4_4_payload_elements, way_way3_3_payload_elements,
            way_way2_2_payload_elements, way_way1_1_payload_elements};
    assign next_arbiter_1_from_2_valid = {way_way6_7_valid, way_way5_6_valid, way_way4_6_valid,
            way_way3_5_valid, way_way2_5_valid, way_way1_4_valid};
    assign next_arbiter_1_from_2_payload_address = {way_way6_7_payload_address,
            way_way5_6_payload_address, way_way4_6_payload_address, way_way3_5_payload_address,
            way_way2_5_payload_address, way_way1_4_payload_address};
    assign next_arbiter_1_from_2_payload_mask = {way_way6_7_payload_mask, way_way5_6_payload_mask,
            way_way4_6_payload_mask, way_way3_5_payload_mask, way_way2_5_payload_mask,
            way_way1_4_payload_mask};
    assign next_arbiter_1_from_2_payload_elements = {way_way6_7_payload_elements,
            way_way5_6_payload_elements, way_way4_6_payload_elements, way_way3_5_payload_elements,
            way_way2_5_payload_elements, way_way1_4_payload_elements};
    assign next_arbiter_1_from_3_valid = {way_way6_11_valid, way_way5_10_valid, way_way4_10_valid,
            way_way3_9_valid, way_way2_9_valid, way_way1_8_valid};
    assign next_arbiter_1_from_3_payload_address = {way_way6_11_payload_address,
            way_way5_10_payload_address, way_way4_10_payload_address, way_way3_9_payload_address,
            way_way2_9_payload_address, way_way1_8_payload_address};
    assign next_arbiter_1_from_3_payload_mask = {way_way6_11_payload_mask, way_way5_10_payload_mask,
            way_way4_10_payload_mask, way_way3_9_payload_mask, way_way2_9_payload_mask,
            way_way1_8_payload_mask};
    assign next_arbiter_1_from_3_payload_elements = {way_way6_11_payload_elements,
            way_way5_10_payload_elements, way_way4_10_payload_elements, way_way3_9_payload_elements,
            way_way2_9_payload_elements, way_way1_8_payload_elements};
    assign next_arbiter_1_from_4_valid = {way_way6_14_valid, way_way5_13_valid, way_way4_12_valid,
            way_way3_11_valid, way_way2_10_valid, way_way1_9_valid};
    assign next_arbiter_1_from_4_payload_address = {way_way6_14_payload_address,
            way_way5_13_payload_address, way_way4_12_payload_address, way_way3_11_payload_address,
            way_way2_10_payload_address, way_way1_9_payload_address};
    assign next_arbiter_1_from_4_payload_mask = {way_way6_14_payload_mask, way_way5_13_payload_mask,
            way_way4_12_payload_mask, way_way3_11_payload_mask, way_way2_10_payload_mask,
            way_way1_9_payload_mask};
    assign next_arbiter_1_from_4_payload_elements = {way_way6_14_payload_elements,
            way_way5_13_payload_elements, way_way4_12_payload_elements,
            way_way3_11_payload_elements, way_way2_10_payload_elements,
            way_way1_9_payload_elements};
    assign next_arbiter_1_from_5_valid = {way_way6_15_valid, way_way5_14_valid, way_way4_14_valid,
            way_way3_13_valid, way_way2_13_valid, way_way1_12_valid};
    assign next_arbiter_1_from_5_payload_address = {way_way6_15_payload_address,
            way_way5_14_payload_address, way_way4_14_payload_address, way_way3_13_payload_address,
            way_way2_13_payload_address, way_way1_12_payload_address};
    assign next_arbiter_1_from_5_payload_mask = {way_way6_15_payload_mask, way_way5_14_payload_mask,
            way_way4_14_payload_mask, way_way3_13_payload_mask, way_way2_13_payload_mask,
            way_way1_12_payload_mask};
    assign next_arbiter_1_from_5_payload_elements = {way_way6_15_payload_elements,
            way_way5_14_payload_elements, way_way4_14_payload_elements,
            way_way3_13_payload_elements, way_way2_13_payload_elements,
            way_way1_12_payload_elements};

    genvar next_arbiter_index;
    generate
        for (next_arbiter_index = 0; next_arbiter_index < 2; next_arbiter_index =
                next_arbiter_index + 1) begin : next_arbiter
            stream_arbiter_inputs4_e91eed member (
                .clock                   (clock),
                .reset                   (reset),
                .from_0_valid            (next_arbiter_from_0_valid[next_arbiter_index]),
                .from_0_ready            (next_arbiter_from_0_ready[next_arbiter_index]),
                .from_0_payload_address  (next_arbiter_from_0_payload_address[next_arbiter_index*10
                        +: 10]),
                .from_0_payload_mask     (next_arbiter_from_0_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_0_payload_elements
                        (next_arbiter_from_0_payload_elements[next_arbiter_index*768 +: 768]),
                .from_1_valid            (next_arbiter_from_1_valid[next_arbiter_index]),
                .from_1_ready            (next_arbiter_from_1_ready[next_arbiter_index]),
                .from_1_payload_address  (next_arbiter_from_1_payload_address[next_arbiter_index*10
                        +: 10]),
                .from_1_payload_mask     (next_arbiter_from_1_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_1_payload_elements
                        (next_arbiter_from_1_payload_elements[next_arbiter_index*768 +: 768]),
                .from_2_valid            (next_arbiter_from_2_valid[next_arbiter_index]),
                .from_2_ready            (next_arbiter_from_2_ready[next_arbiter_index]),
                .from_2_payload_address  (next_arbiter_from_2_payload_address[next_arbiter_index*10
                        +: 10]),
                .from_2_payload_mask     (next_arbiter_from_2_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_2_payload_elements
                        (next_arbiter_from_2_payload_elements[next_arbiter_index*768 +: 768]),
                .from_3_valid            (next_arbiter_from_3_valid[next_arbiter_index]),
                .from_3_ready            (next_arbiter_from_3_ready[next_arbiter_index]),
                .from_3_payload_address  (next_arbiter_from_3_payload_address[next_arbiter_index*10
                        +: 10]),
                .from_3_payload_mask     (next_arbiter_from_3_payload_mask[next_arbiter_index*12 +:
                        12]),
                .from_3_payload_elements
                        (next_arbiter_from_3_payload_elements[next_arbiter_index*768 +: 768]),
                .to_valid                (next_arbiter_to_valid[next_arbiter_index]),
                .to_ready                (1'd1),
                .to_payload_address      (next_arbiter_to_payload_address[next_arbiter_index*10 +:
                        10]),
                .to_payload_mask         (next_arbiter_to_payload_mask[next_arbiter_index*12 +:
                        12]),
                .to_payload_elements     (next_arbiter_to_payload_elements[next_arbiter_index*768 +:
                        768]),
                .chosen                  (next_arbiter_chosen[next_arbiter_index*2 +: 2])
            );
        end
    endgenerate

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 8; bank_index = bank_index + 1) begin : bank
            operand_bank member (
                .clock        (clock),
                .write        (bank_write[bank_index]),
                .writeAddress (bank_writeAddress[bank_index*10 +: 10]),
                .mask         (bank_mask[bank_index*12 +: 12]),
                .data         (bank_data[bank_index*768 +: 768]),
                .read         (read),
                .readAddress  ({buffer, head, line}),
                .word         (bank_word[bank_index*768 +: 768])
            );
        end
    endgenerate

    genvar next_arbiter_1_index;
    generate
        for (next_arbiter_1_index = 0; next_arbiter_1_index < 6; next_arbiter_1_index =
                next_arbiter_1_index + 1) begin : next_arbiter_1
            stream_arbiter_inputs6_71b744 member (
                .clock                   (clock),
                .reset                   (reset),
                .from_0_valid            (next_arbiter_1_from_0_valid[next_arbiter_1_index]),
                .from_0_ready            (next_arbiter_1_from_0_ready[next_arbiter_1_index]),
                .from_0_payload_address 
                        (next_arbiter_1_from_0_payload_address[next_arbiter_1_index*10 +: 10]),
                .from_0_payload_mask     (next_arbiter_1_from_0_payload_mask[next_arbiter_1_index*12
                        +: 12]),
                .from_0_payload_elements
                        (next_arbiter_1_from_0_payload_elements[next_arbiter_1_index*768 +: 768]),
                .from_1_valid            (next_arbiter_1_from_1_valid[next_arbiter_1_index]),
                .from_1_ready            (next_arbiter_1_from_1_ready[next_arbiter_1_index]),
                .from_1_payload_address 
                        (next_arbiter_1_from_1_payload_address[next_arbiter_1_index*10 +: 10]),
                .from_1_payload_mask     (next_arbiter_1_from_1_payload_mask[next_arbiter_1_index*12
                        +: 12]),
                .from_1_payload_elements
                        (next_arbiter_1_from_1_payload_elements[next_arbiter_1_index*768 +: 768]),
                .from_2_valid            (next_arbiter_1_from_2_valid[next_arbiter_1_index]),
                .from_2_ready            (next_arbiter_1_from_2_ready[next_arbiter_1_index]),
                .from_2_payload_address 
                        (next_arbiter_1_from_2_payload_address[next_arbiter_1_index*10 +: 10]),
                .from_2_payload_mask     (next_arbiter_1_from_2_payload_mask[next_arbiter_1_index*12
                        +: 12]),
                .from_2_payload_elements
                        (next_arbiter_1_from_2_payload_elements[next_arbiter_1_index*768 +: 768]),
                .from_3_valid            (next_arbiter_1_from_3_valid[next_arbiter_1_index]),
                .from_3_ready            (next_arbiter_1_from_3_ready[next_arbiter_1_index]),
                .from_3_payload_address 
                        (next_arbiter_1_from_3_payload_address[next_arbiter_1_index*10 +: 10]),
                .from_3_payload_mask     (next_arbiter_1_from_3_payload_mask[next_arbiter_1_index*12
                        +: 12]),
                .from_3_payload_elements
                        (next_arbiter_1_from_3_payload_elements[next_arbiter_1_index*768 +: 768]),
                .from_4_valid            (next_arbiter_1_from_4_valid[next_arbiter_1_index]),
                .from_4_ready            (next_arbiter_1_from_4_ready[next_arbiter_1_index]),
                .from_4_payload_address 
                        (next_arbiter_1_from_4_payload_address[next_arbiter_1_index*10 +: 10]),
                .from_4_payload_mask     (next_arbiter_1_from_4_payload_mask[next_arbiter_1_index*12
                        +: 12]),
                .from_4_payload_elements
                        (next_arbiter_1_from_4_payload_elements[next_arbiter_1_index*768 +: 768]),
                .from_5_valid            (next_arbiter_1_from_5_valid[next_arbiter_1_index]),
                .from_5_ready            (next_arbiter_1_from_5_ready[next_arbiter_1_index]),
                .from_5_payload_address 
                        (next_arbiter_1_from_5_payload_address[next_arbiter_1_index*10 +: 10]),
                .from_5_payload_mask     (next_arbiter_1_from_5_payload_mask[next_arbiter_1_index*12
                        +: 12]),
                .from_5_payload_elements
                        (next_arbiter_1_from_5_payload_elements[next_arbiter_1_index*768 +: 768]),
                .to_valid                (next_arbiter_1_to_valid[next_arbiter_1_index]),
                .to_ready                (1'd1),
                .to_payload_address      (next_arbiter_1_to_payload_address[next_arbiter_1_index*10
                        +: 10]),
                .to_payload_mask         (next_arbiter_1_to_payload_mask[next_arbiter_1_index*12 +:
                        12]),
                .to_payload_elements    
                        (next_arbiter_1_to_payload_elements[next_arbiter_1_index*768 +: 768]),
                .chosen                  (next_arbiter_1_chosen[next_arbiter_1_index*3 +: 3])
            );
        end
    endgenerate

`ifdef FORMAL
    wire requester_0_has_positions_0_mod_16_or = ~loads_0_valid |
            (((loads_0_payload_position - 10'd0) & 10'd15) == 10'd0);
    wire requester_1_has_positions_1_mod_16_or = ~loads_1_valid |
            (((loads_1_payload_position - 10'd1) & 10'd15) == 10'd0);
    wire requester_2_has_positions_2_mod_16_or = ~loads_2_valid |
            (((loads_2_payload_position - 10'd2) & 10'd15) == 10'd0);
    wire requester_3_has_positions_3_mod_16_or = ~loads_3_valid |
            (((loads_3_payload_position - 10'd3) & 10'd15) == 10'd0);
    wire requester_4_has_positions_4_mod_16_or = ~loads_4_valid |
            (((loads_4_payload_position - 10'd4) & 10'd15) == 10'd0);
    wire requester_5_has_positions_5_mod_16_or = ~loads_5_valid |
            (((loads_5_payload_position - 10'd5) & 10'd15) == 10'd0);
    wire requester_6_has_positions_6_mod_16_or = ~loads_6_valid |
            (((loads_6_payload_position - 10'd6) & 10'd15) == 10'd0);
    wire requester_7_has_positions_7_mod_16_or = ~loads_7_valid |
            (((loads_7_payload_position - 10'd7) & 10'd15) == 10'd0);
    wire requester_8_has_positions_8_mod_16_or = ~loads_8_valid |
            (((loads_8_payload_position - 10'd8) & 10'd15) == 10'd0);
    wire requester_9_has_positions_9_mod_16_or = ~loads_9_valid |
            (((loads_9_payload_position - 10'd9) & 10'd15) == 10'd0);
    wire requester_10_has_positions_10_mod_16_or = ~loads_10_valid |
            (((loads_10_payload_position - 10'd10) & 10'd15) == 10'd0);
    wire requester_11_has_positions_11_mod_16_or = ~loads_11_valid |
            (((loads_11_payload_position - 10'd11) & 10'd15) == 10'd0);
    wire requester_12_has_positions_12_mod_16_or = ~loads_12_valid |
            (((loads_12_payload_position - 10'd12) & 10'd15) == 10'd0);
    wire requester_13_has_positions_13_mod_16_or = ~loads_13_valid |
            (((loads_13_payload_position - 10'd13) & 10'd15) == 10'd0);
    wire requester_14_has_positions_14_mod_16_or = ~loads_14_valid |
            (((loads_14_payload_position - 10'd14) & 10'd15) == 10'd0);
    wire requester_15_has_positions_15_mod_16_or = ~loads_15_valid |
            (((loads_15_payload_position - 10'd15) & 10'd15) == 10'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_16: assert (requester_0_has_positions_0_mod_16_or);
            requester_1_has_positions_1_mod_16: assert (requester_1_has_positions_1_mod_16_or);
            requester_2_has_positions_2_mod_16: assert (requester_2_has_positions_2_mod_16_or);
            requester_3_has_positions_3_mod_16: assert (requester_3_has_positions_3_mod_16_or);
            requester_4_has_positions_4_mod_16: assert (requester_4_has_positions_4_mod_16_or);
            requester_5_has_positions_5_mod_16: assert (requester_5_has_positions_5_mod_16_or);
            requester_6_has_positions_6_mod_16: assert (requester_6_has_positions_6_mod_16_or);
            requester_7_has_positions_7_mod_16: assert (requester_7_has_positions_7_mod_16_or);
            requester_8_has_positions_8_mod_16: assert (requester_8_has_positions_8_mod_16_or);
            requester_9_has_positions_9_mod_16: assert (requester_9_has_positions_9_mod_16_or);
            requester_10_has_positions_10_mod_16: assert (requester_10_has_positions_10_mod_16_or);
            requester_11_has_positions_11_mod_16: assert (requester_11_has_positions_11_mod_16_or);
            requester_12_has_positions_12_mod_16: assert (requester_12_has_positions_12_mod_16_or);
            requester_13_has_positions_13_mod_16: assert (requester_13_has_positions_13_mod_16_or);
            requester_14_has_positions_14_mod_16: assert (requester_14_has_positions_14_mod_16_or);
            requester_15_has_positions_15_mod_16: assert (requester_15_has_positions_15_mod_16_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, next_arbiter_chosen, next_arbiter_1_chosen};
endmodule
`default_nettype wire
