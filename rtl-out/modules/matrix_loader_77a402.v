// matrix_loader_77a402: Brings keys or values from memory to their place on the chip: the list
// of tokens, the requests of a row of them at a time, words to operands, operands to words of
// the operand memory. An order is done when all of it has been written; the next one is asked
// for as soon as the last token of the one before has been, if both are for groups or both for
// single queries. With `masked` a mask says for each row of the list which tokens are wanted.
// Source generators/spatten/attention/matrix-loader.ts.
// Parameters multipliers = 1024, headSize = 64, largestHead = 128, tokens = 1024, heads = 16,
// fusedHeads = 2, channels = 16, dataBits = 256, requesters = 16, topKLanes = 16, topKDesign =
// radix, topKEngines = 2, outputLanes = 16.
// Reset: reset synchronous, active high.
// IR 70e5f0a8. Do not edit.
`default_nettype none
module matrix_loader_77a402 (
    input  wire         clock,
    input  wire         reset,

    input  wire         orders_valid,
    output wire         orders_ready,
    input  wire [ 31:0] orders_payload_base,
    input  wire [ 15:0] orders_payload_stride,
    input  wire [ 15:0] orders_payload_offset,
    input  wire [ 15:0] orders_payload_bytes,
    input  wire [  3:0] orders_payload_bits,
    input  wire         orders_payload_signed,
    input  wire [  3:0] orders_payload_place,
    input  wire [ 11:0] orders_payload_mask,
    input  wire         orders_payload_buffer,
    input  wire         orders_payload_slot,
    input  wire [  1:0] orders_payload_heads,
    input  wire         orders_payload_ofGroup,
    input  wire         orders_payload_masked,

    // How many orders, from the oldest on, may be written; what comes for others waits.
    input  wire [  1:0] writable,
    input  wire         sizeLog,

    // Asks for the list of tokens.
    output wire         walks_valid,
    input  wire         walks_ready,
    output wire         walks_payload,

    // For a check alone.
    input  wire         stays_valid,
    input  wire [  9:0] stays_place,
    input  wire [  9:0] stays_number,

    input  wire         ids_valid,
    output wire         ids_ready,
    input  wire [ 15:0] ids_payload_filled,
    input  wire         ids_payload_last,
    input  wire [159:0] ids_payload_row,

    input  wire         masks_valid,
    output wire         masks_ready,
    input  wire [ 15:0] masks_payload_mask,
    input  wire         masks_payload_last,

    output wire         requests_0_valid,
    input  wire         requests_0_ready,
    output wire [  3:0] requests_0_payload_channel,
    output wire [ 31:0] requests_0_payload_address,
    output wire         requests_0_payload_length,
    output wire         requests_0_payload_last,

    output wire         requests_1_valid,
    input  wire         requests_1_ready,
    output wire [  3:0] requests_1_payload_channel,
    output wire [ 31:0] requests_1_payload_address,
    output wire         requests_1_payload_length,
    output wire         requests_1_payload_last,

    output wire         requests_2_valid,
    input  wire         requests_2_ready,
    output wire [  3:0] requests_2_payload_channel,
    output wire [ 31:0] requests_2_payload_address,
    output wire         requests_2_payload_length,
    output wire         requests_2_payload_last,

    output wire         requests_3_valid,
    input  wire         requests_3_ready,
    output wire [  3:0] requests_3_payload_channel,
    output wire [ 31:0] requests_3_payload_address,
    output wire         requests_3_payload_length,
    output wire         requests_3_payload_last,

    output wire         requests_4_valid,
    input  wire         requests_4_ready,
    output wire [  3:0] requests_4_payload_channel,
    output wire [ 31:0] requests_4_payload_address,
    output wire         requests_4_payload_length,
    output wire         requests_4_payload_last,

    output wire         requests_5_valid,
    input  wire         requests_5_ready,
    output wire [  3:0] requests_5_payload_channel,
    output wire [ 31:0] requests_5_payload_address,
    output wire         requests_5_payload_length,
    output wire         requests_5_payload_last,

    output wire         requests_6_valid,
    input  wire         requests_6_ready,
    output wire [  3:0] requests_6_payload_channel,
    output wire [ 31:0] requests_6_payload_address,
    output wire         requests_6_payload_length,
    output wire         requests_6_payload_last,

    output wire         requests_7_valid,
    input  wire         requests_7_ready,
    output wire [  3:0] requests_7_payload_channel,
    output wire [ 31:0] requests_7_payload_address,
    output wire         requests_7_payload_length,
    output wire         requests_7_payload_last,

    output wire         requests_8_valid,
    input  wire         requests_8_ready,
    output wire [  3:0] requests_8_payload_channel,
    output wire [ 31:0] requests_8_payload_address,
    output wire         requests_8_payload_length,
    output wire         requests_8_payload_last,

    output wire         requests_9_valid,
    input  wire         requests_9_ready,
    output wire [  3:0] requests_9_payload_channel,
    output wire [ 31:0] requests_9_payload_address,
    output wire         requests_9_payload_length,
    output wire         requests_9_payload_last,

    output wire         requests_10_valid,
    input  wire         requests_10_ready,
    output wire [  3:0] requests_10_payload_channel,
    output wire [ 31:0] requests_10_payload_address,
    output wire         requests_10_payload_length,
    output wire         requests_10_payload_last,

    output wire         requests_11_valid,
    input  wire         requests_11_ready,
    output wire [  3:0] requests_11_payload_channel,
    output wire [ 31:0] requests_11_payload_address,
    output wire         requests_11_payload_length,
    output wire         requests_11_payload_last,

    output wire         requests_12_valid,
    input  wire         requests_12_ready,
    output wire [  3:0] requests_12_payload_channel,
    output wire [ 31:0] requests_12_payload_address,
    output wire         requests_12_payload_length,
    output wire         requests_12_payload_last,

    output wire         requests_13_valid,
    input  wire         requests_13_ready,
    output wire [  3:0] requests_13_payload_channel,
    output wire [ 31:0] requests_13_payload_address,
    output wire         requests_13_payload_length,
    output wire         requests_13_payload_last,

    output wire         requests_14_valid,
    input  wire         requests_14_ready,
    output wire [  3:0] requests_14_payload_channel,
    output wire [ 31:0] requests_14_payload_address,
    output wire         requests_14_payload_length,
    output wire         requests_14_payload_last,

    output wire         requests_15_valid,
    input  wire         requests_15_ready,
    output wire [  3:0] requests_15_payload_channel,
    output wire [ 31:0] requests_15_payload_address,
    output wire         requests_15_payload_length,
    output wire         requests_15_payload_last,

    input  wire         words_0_valid,
    output wire         words_0_ready,
    input  wire [255:0] words_0_payload_data,
    input  wire         words_0_payload_last,

    input  wire         words_1_valid,
    output wire         words_1_ready,
    input  wire [255:0] words_1_payload_data,
    input  wire         words_1_payload_last,

    input  wire         words_2_valid,
    output wire         words_2_ready,
    input  wire [255:0] words_2_payload_data,
    input  wire         words_2_payload_last,

    input  wire         words_3_valid,
    output wire         words_3_ready,
    input  wire [255:0] words_3_payload_data,
    input  wire         words_3_payload_last,

    input  wire         words_4_valid,
    output wire         words_4_ready,
    input  wire [255:0] words_4_payload_data,
    input  wire         words_4_payload_last,

    input  wire         words_5_valid,
    output wire         words_5_ready,
    input  wire [255:0] words_5_payload_data,
    input  wire         words_5_payload_last,

    input  wire         words_6_valid,
    output wire         words_6_ready,
    input  wire [255:0] words_6_payload_data,
    input  wire         words_6_payload_last,

    input  wire         words_7_valid,
    output wire         words_7_ready,
    input  wire [255:0] words_7_payload_data,
    input  wire         words_7_payload_last,

    input  wire         words_8_valid,
    output wire         words_8_ready,
    input  wire [255:0] words_8_payload_data,
    input  wire         words_8_payload_last,

    input  wire         words_9_valid,
    output wire         words_9_ready,
    input  wire [255:0] words_9_payload_data,
    input  wire         words_9_payload_last,

    input  wire         words_10_valid,
    output wire         words_10_ready,
    input  wire [255:0] words_10_payload_data,
    input  wire         words_10_payload_last,

    input  wire         words_11_valid,
    output wire         words_11_ready,
    input  wire [255:0] words_11_payload_data,
    input  wire         words_11_payload_last,

    input  wire         words_12_valid,
    output wire         words_12_ready,
    input  wire [255:0] words_12_payload_data,
    input  wire         words_12_payload_last,

    input  wire         words_13_valid,
    output wire         words_13_ready,
    input  wire [255:0] words_13_payload_data,
    input  wire         words_13_payload_last,

    input  wire         words_14_valid,
    output wire         words_14_ready,
    input  wire [255:0] words_14_payload_data,
    input  wire         words_14_payload_last,

    input  wire         words_15_valid,
    output wire         words_15_ready,
    input  wire [255:0] words_15_payload_data,
    input  wire         words_15_payload_last,

    output wire         loads_0_valid,
    input  wire         loads_0_ready,
    output wire         loads_0_payload_buffer,
    output wire         loads_0_payload_head,
    output wire [  9:0] loads_0_payload_position,
    output wire         loads_0_payload_part,
    output wire         loads_0_payload_sizeLog,
    output wire [ 11:0] loads_0_payload_mask,
    output wire [767:0] loads_0_payload_elements,

    output wire         loads_1_valid,
    input  wire         loads_1_ready,
    output wire         loads_1_payload_buffer,
    output wire         loads_1_payload_head,
    output wire [  9:0] loads_1_payload_position,
    output wire         loads_1_payload_part,
    output wire         loads_1_payload_sizeLog,
    output wire [ 11:0] loads_1_payload_mask,
    output wire [767:0] loads_1_payload_elements,

    output wire         loads_2_valid,
    input  wire         loads_2_ready,
    output wire         loads_2_payload_buffer,
    output wire         loads_2_payload_head,
    output wire [  9:0] loads_2_payload_position,
    output wire         loads_2_payload_part,
    output wire         loads_2_payload_sizeLog,
    output wire [ 11:0] loads_2_payload_mask,
    output wire [767:0] loads_2_payload_elements,

    output wire         loads_3_valid,
    input  wire         loads_3_ready,
    output wire         loads_3_payload_buffer,
    output wire         loads_3_payload_head,
    output wire [  9:0] loads_3_payload_position,
    output wire         loads_3_payload_part,
    output wire         loads_3_payload_sizeLog,
    output wire [ 11:0] loads_3_payload_mask,
    output wire [767:0] loads_3_payload_elements,

    output wire         loads_4_valid,
    input  wire         loads_4_ready,
    output wire         loads_4_payload_buffer,
    output wire         loads_4_payload_head,
    output wire [  9:0] loads_4_payload_position,
    output wire         loads_4_payload_part,
    output wire         loads_4_payload_sizeLog,
    output wire [ 11:0] loads_4_payload_mask,
    output wire [767:0] loads_4_payload_elements,

    output wire         loads_5_valid,
    input  wire         loads_5_ready,
    output wire         loads_5_payload_buffer,
    output wire         loads_5_payload_head,
    output wire [  9:0] loads_5_payload_position,
    output wire         loads_5_payload_part,
    output wire         loads_5_payload_sizeLog,
    output wire [ 11:0] loads_5_payload_mask,
    output wire [767:0] loads_5_payload_elements,

    output wire         loads_6_valid,
    input  wire         loads_6_ready,
    output wire         loads_6_payload_buffer,
    output wire         loads_6_payload_head,
    output wire [  9:0] loads_6_payload_position,
    output wire         loads_6_payload_part,
    output wire         loads_6_payload_sizeLog,
    output wire [ 11:0] loads_6_payload_mask,
    output wire [767:0] loads_6_payload_elements,

    output wire         loads_7_valid,
    input  wire         loads_7_ready,
    output wire         loads_7_payload_buffer,
    output wire         loads_7_payload_head,
    output wire [  9:0] loads_7_payload_position,
    output wire         loads_7_payload_part,
    output wire         loads_7_payload_sizeLog,
    output wire [ 11:0] loads_7_payload_mask,
    output wire [767:0] loads_7_payload_elements,

    output wire         loads_8_valid,
    input  wire         loads_8_ready,
    output wire         loads_8_payload_buffer,
    output wire         loads_8_payload_head,
    output wire [  9:0] loads_8_payload_position,
    output wire         loads_8_payload_part,
    output wire         loads_8_payload_sizeLog,
    output wire [ 11:0] loads_8_payload_mask,
    output wire [767:0] loads_8_payload_elements,

    output wire         loads_9_valid,
    input  wire         loads_9_ready,
    output wire         loads_9_payload_buffer,
    output wire         loads_9_payload_head,
    output wire [  9:0] loads_9_payload_position,
    output wire         loads_9_payload_part,
    output wire         loads_9_payload_sizeLog,
    output wire [ 11:0] loads_9_payload_mask,
    output wire [767:0] loads_9_payload_elements,

    output wire         loads_10_valid,
    input  wire         loads_10_ready,
    output wire         loads_10_payload_buffer,
    output wire         loads_10_payload_head,
    output wire [  9:0] loads_10_payload_position,
    output wire         loads_10_payload_part,
    output wire         loads_10_payload_sizeLog,
    output wire [ 11:0] loads_10_payload_mask,
    output wire [767:0] loads_10_payload_elements,

    output wire         loads_11_valid,
    input  wire         loads_11_ready,
    output wire         loads_11_payload_buffer,
    output wire         loads_11_payload_head,
    output wire [  9:0] loads_11_payload_position,
    output wire         loads_11_payload_part,
    output wire         loads_11_payload_sizeLog,
    output wire [ 11:0] loads_11_payload_mask,
    output wire [767:0] loads_11_payload_elements,

    output wire         loads_12_valid,
    input  wire         loads_12_ready,
    output wire         loads_12_payload_buffer,
    output wire         loads_12_payload_head,
    output wire [  9:0] loads_12_payload_position,
    output wire         loads_12_payload_part,
    output wire         loads_12_payload_sizeLog,
    output wire [ 11:0] loads_12_payload_mask,
    output wire [767:0] loads_12_payload_elements,

    output wire         loads_13_valid,
    input  wire         loads_13_ready,
    output wire         loads_13_payload_buffer,
    output wire         loads_13_payload_head,
    output wire [  9:0] loads_13_payload_position,
    output wire         loads_13_payload_part,
    output wire         loads_13_payload_sizeLog,
    output wire [ 11:0] loads_13_payload_mask,
    output wire [767:0] loads_13_payload_elements,

    output wire         loads_14_valid,
    input  wire         loads_14_ready,
    output wire         loads_14_payload_buffer,
    output wire         loads_14_payload_head,
    output wire [  9:0] loads_14_payload_position,
    output wire         loads_14_payload_part,
    output wire         loads_14_payload_sizeLog,
    output wire [ 11:0] loads_14_payload_mask,
    output wire [767:0] loads_14_payload_elements,

    output wire         loads_15_valid,
    input  wire         loads_15_ready,
    output wire         loads_15_payload_buffer,
    output wire         loads_15_payload_head,
    output wire [  9:0] loads_15_payload_position,
    output wire         loads_15_payload_part,
    output wire         loads_15_payload_sizeLog,
    output wire [ 11:0] loads_15_payload_mask,
    output wire [767:0] loads_15_payload_elements,

    // 1 for the cycle in which an order is done; `ofGroup` as it was ordered.
    output wire         done_valid,
    output wire         done_ofGroup,

    // An order is under way.
    output wire         busy,

    // Bytes that arrive in this cycle, for groups and for single queries.
    output wire [  9:0] bytes_ofGroup,
    output wire [  9:0] bytes_ofQuery
);
    localparam [1:0] IDLE = 2'd0;
    localparam [1:0] ASK  = 2'd1;
    localparam [1:0] WALK = 2'd2;
    localparam [1:0] END_ = 2'd3;

    reg [1:0] state;
    reg [63:0] held_base;
    reg [31:0] held_stride;
    reg [31:0] held_offset;
    reg [31:0] held_bytes;
    reg [7:0] held_bits;
    reg [1:0] held_signed;
    reg [7:0] held_place;
    reg [23:0] held_mask;
    reg [1:0] held_buffer;
    reg [1:0] held_slot;
    reg [3:0] held_heads;
    reg [1:0] held_ofGroup;
    reg [1:0] held_masked;
    reg newest;
    reg oldest;
    reg [1:0] used;
    reg [31:0] atWork;
    reg [10:0] base;
    wire walker_jobs_ready;
    wire walker_ids_ready;
    wire walker_requests_0_valid;
    wire [3:0] walker_requests_0_payload_channel;
    wire [31:0] walker_requests_0_payload_address;
    wire walker_requests_0_payload_length;
    wire walker_requests_0_payload_last;
    wire walker_requests_1_valid;
    wire [3:0] walker_requests_1_payload_channel;
    wire [31:0] walker_requests_1_payload_address;
    wire walker_requests_1_payload_length;
    wire walker_requests_1_payload_last;
    wire walker_requests_2_valid;
    wire [3:0] walker_requests_2_payload_channel;
    wire [31:0] walker_requests_2_payload_address;
    wire walker_requests_2_payload_length;
    wire walker_requests_2_payload_last;
    wire walker_requests_3_valid;
    wire [3:0] walker_requests_3_payload_channel;
    wire [31:0] walker_requests_3_payload_address;
    wire walker_requests_3_payload_length;
    wire walker_requests_3_payload_last;
    wire walker_requests_4_valid;
    wire [3:0] walker_requests_4_payload_channel;
    wire [31:0] walker_requests_4_payload_address;
    wire walker_requests_4_payload_length;
    wire walker_requests_4_payload_last;
    wire walker_requests_5_valid;
    wire [3:0] walker_requests_5_payload_channel;
    wire [31:0] walker_requests_5_payload_address;
    wire walker_requests_5_payload_length;
    wire walker_requests_5_payload_last;
    wire walker_requests_6_valid;
    wire [3:0] walker_requests_6_payload_channel;
    wire [31:0] walker_requests_6_payload_address;
    wire walker_requests_6_payload_length;
    wire walker_requests_6_payload_last;
    wire walker_requests_7_valid;
    wire [3:0] walker_requests_7_payload_channel;
    wire [31:0] walker_requests_7_payload_address;
    wire walker_requests_7_payload_length;
    wire walker_requests_7_payload_last;
    wire walker_requests_8_valid;
    wire [3:0] walker_requests_8_payload_channel;
    wire [31:0] walker_requests_8_payload_address;
    wire walker_requests_8_payload_length;
    wire walker_requests_8_payload_last;
    wire walker_requests_9_valid;
    wire [3:0] walker_requests_9_payload_channel;
    wire [31:0] walker_requests_9_payload_address;
    wire walker_requests_9_payload_length;
    wire walker_requests_9_payload_last;
    wire walker_requests_10_valid;
    wire [3:0] walker_requests_10_payload_channel;
    wire [31:0] walker_requests_10_payload_address;
    wire walker_requests_10_payload_length;
    wire walker_requests_10_payload_last;
    wire walker_requests_11_valid;
    wire [3:0] walker_requests_11_payload_channel;
    wire [31:0] walker_requests_11_payload_address;
    wire walker_requests_11_payload_length;
    wire walker_requests_11_payload_last;
    wire walker_requests_12_valid;
    wire [3:0] walker_requests_12_payload_channel;
    wire [31:0] walker_requests_12_payload_address;
    wire walker_requests_12_payload_length;
    wire walker_requests_12_payload_last;
    wire walker_requests_13_valid;
    wire [3:0] walker_requests_13_payload_channel;
    wire [31:0] walker_requests_13_payload_address;
    wire walker_requests_13_payload_length;
    wire walker_requests_13_payload_last;
    wire walker_requests_14_valid;
    wire [3:0] walker_requests_14_payload_channel;
    wire [31:0] walker_requests_14_payload_address;
    wire walker_requests_14_payload_length;
    wire walker_requests_14_payload_last;
    wire walker_requests_15_valid;
    wire [3:0] walker_requests_15_payload_channel;
    wire [31:0] walker_requests_15_payload_address;
    wire walker_requests_15_payload_length;
    wire walker_requests_15_payload_last;
    wire walker_words_0_ready;
    wire walker_words_1_ready;
    wire walker_words_2_ready;
    wire walker_words_3_ready;
    wire walker_words_4_ready;
    wire walker_words_5_ready;
    wire walker_words_6_ready;
    wire walker_words_7_ready;
    wire walker_words_8_ready;
    wire walker_words_9_ready;
    wire walker_words_10_ready;
    wire walker_words_11_ready;
    wire walker_words_12_ready;
    wire walker_words_13_ready;
    wire walker_words_14_ready;
    wire walker_words_15_ready;
    wire walker_vectors_0_valid;
    wire [255:0] walker_vectors_0_payload_data;
    wire walker_vectors_0_payload_last;
    wire walker_vectors_1_valid;
    wire [255:0] walker_vectors_1_payload_data;
    wire walker_vectors_1_payload_last;
    wire walker_vectors_2_valid;
    wire [255:0] walker_vectors_2_payload_data;
    wire walker_vectors_2_payload_last;
    wire walker_vectors_3_valid;
    wire [255:0] walker_vectors_3_payload_data;
    wire walker_vectors_3_payload_last;
    wire walker_vectors_4_valid;
    wire [255:0] walker_vectors_4_payload_data;
    wire walker_vectors_4_payload_last;
    wire walker_vectors_5_valid;
    wire [255:0] walker_vectors_5_payload_data;
    wire walker_vectors_5_payload_last;
    wire walker_vectors_6_valid;
    wire [255:0] walker_vectors_6_payload_data;
    wire walker_vectors_6_payload_last;
    wire walker_vectors_7_valid;
    wire [255:0] walker_vectors_7_payload_data;
    wire walker_vectors_7_payload_last;
    wire walker_vectors_8_valid;
    wire [255:0] walker_vectors_8_payload_data;
    wire walker_vectors_8_payload_last;
    wire walker_vectors_9_valid;
    wire [255:0] walker_vectors_9_payload_data;
    wire walker_vectors_9_payload_last;
    wire walker_vectors_10_valid;
    wire [255:0] walker_vectors_10_payload_data;
    wire walker_vectors_10_payload_last;
    wire walker_vectors_11_valid;
    wire [255:0] walker_vectors_11_payload_data;
    wire walker_vectors_11_payload_last;
    wire walker_vectors_12_valid;
    wire [255:0] walker_vectors_12_payload_data;
    wire walker_vectors_12_payload_last;
    wire walker_vectors_13_valid;
    wire [255:0] walker_vectors_13_payload_data;
    wire walker_vectors_13_payload_last;
    wire walker_vectors_14_valid;
    wire [255:0] walker_vectors_14_payload_data;
    wire walker_vectors_14_payload_last;
    wire walker_vectors_15_valid;
    wire [255:0] walker_vectors_15_payload_data;
    wire walker_vectors_15_payload_last;
    wire walker_idle;
    wire [31:0] walker_usefulBytes;
    wire [31:0] walker_busBytes;
    wire walker_error;
    wire [15:0] side_tokens_valid;
    wire [15:0] side_tokens_ready;
    wire [159:0] side_tokens_payload_position;
    wire [15:0] side_words_valid;
    wire [15:0] side_words_ready;
    wire [4095:0] side_words_payload_data;
    wire [15:0] side_words_payload_last;
    wire [15:0] side_loads_valid;
    wire [15:0] side_loads_ready;
    wire [15:0] side_loads_payload_buffer;
    wire [15:0] side_loads_payload_head;
    wire [159:0] side_loads_payload_position;
    wire [15:0] side_loads_payload_part;
    wire [15:0] side_loads_payload_sizeLog;
    wire [191:0] side_loads_payload_mask;
    wire [12287:0] side_loads_payload_elements;
    wire [31:0] side_done;

    wire alike = (used == 2'd0) | (held_ofGroup[newest] == orders_payload_ofGroup);
    wire room = (state == IDLE) & (used != 2'd2) & alike;
    wire walking = state == WALK;
    wire free_and = side_tokens_ready[0] & side_tokens_ready[1] & side_tokens_ready[2] &
            side_tokens_ready[3];
    wire free_and_1 = side_tokens_ready[4] & side_tokens_ready[5] & side_tokens_ready[6] &
            side_tokens_ready[7];
    wire free_and_2 = side_tokens_ready[8] & side_tokens_ready[9] & side_tokens_ready[10] &
            side_tokens_ready[11];
    wire free_and_3 = side_tokens_ready[12] & side_tokens_ready[13] & side_tokens_ready[14] &
            side_tokens_ready[15];
    wire free = free_and & free_and_1 & free_and_2 & free_and_3;
    wire offered = walking & ids_valid & (masks_valid | ~held_masked[newest]) & free;
    wire goes = offered & walker_ids_ready;
    wire finished = (used != 2'd0) & (atWork[{oldest, 4'd0} +: 16] == 16'd0);
    wire words_0_fire = words_0_valid & words_0_ready;
    wire words_1_fire = words_1_valid & words_1_ready;
    wire words_2_fire = words_2_valid & words_2_ready;
    wire words_3_fire = words_3_valid & words_3_ready;
    wire [2:0] bytes_ofGroup_sum = {1'd0, {1'd0, words_0_fire} + {1'd0, words_1_fire}} +
            {1'd0, {1'd0, words_2_fire} + {1'd0, words_3_fire}};
    wire words_4_fire = words_4_valid & words_4_ready;
    wire words_5_fire = words_5_valid & words_5_ready;
    wire words_6_fire = words_6_valid & words_6_ready;
    wire words_7_fire = words_7_valid & words_7_ready;
    wire [2:0] bytes_ofGroup_sum_1 = {1'd0, {1'd0, words_4_fire} + {1'd0, words_5_fire}} +
            {1'd0, {1'd0, words_6_fire} + {1'd0, words_7_fire}};
    wire words_8_fire = words_8_valid & words_8_ready;
    wire words_9_fire = words_9_valid & words_9_ready;
    wire words_10_fire = words_10_valid & words_10_ready;
    wire words_11_fire = words_11_valid & words_11_ready;
    wire [2:0] bytes_ofGroup_sum_2 = {1'd0, {1'd0, words_8_fire} + {1'd0, words_9_fire}} +
            {1'd0, {1'd0, words_10_fire} + {1'd0, words_11_fire}};
    wire words_12_fire = words_12_valid & words_12_ready;
    wire words_13_fire = words_13_valid & words_13_ready;
    wire words_14_fire = words_14_valid & words_14_ready;
    wire words_15_fire = words_15_valid & words_15_ready;
    wire [2:0] bytes_ofGroup_sum_3 = {1'd0, {1'd0, words_12_fire} + {1'd0, words_13_fire}} +
            {1'd0, {1'd0, words_14_fire} + {1'd0, words_15_fire}};
    wire [4:0] bytes_ofGroup_sum_4 = {1'd0, {1'd0, bytes_ofGroup_sum} +
            {1'd0, bytes_ofGroup_sum_1}} + {1'd0, {1'd0, bytes_ofGroup_sum_2} +
            {1'd0, bytes_ofGroup_sum_3}};
    wire [10:0] bytes_ofGroup_product = bytes_ofGroup_sum_4 * 6'd32;
    wire [15:0] wanted = ids_payload_filled & (held_masked[newest] ? masks_payload_mask :
            16'd65535);
    wire ending = (state == END_) & free;
    wire orders_fire = orders_valid & orders_ready;
    wire [15:0] atWork_value = ~{side_done[30], side_done[28], side_done[26], side_done[24],
            side_done[22], side_done[20], side_done[18], side_done[16], side_done[14],
            side_done[12], side_done[10], side_done[8], side_done[6], side_done[4], side_done[2],
            side_done[0]};
    wire [15:0] atWork_value_1 = ~{side_done[31], side_done[29], side_done[27], side_done[25],
            side_done[23], side_done[21], side_done[19], side_done[17], side_done[15],
            side_done[13], side_done[11], side_done[9], side_done[7], side_done[5], side_done[3],
            side_done[1]};
    wire next = newest + 1'd1;
    wire walks_fire = walks_valid & walks_ready;

    assign orders_ready = room & walker_jobs_ready;
    assign walks_valid = state == ASK;
    assign walks_payload = 1'd1;
    assign ids_ready = goes;
    assign masks_ready = goes & held_masked[newest];
    assign requests_0_valid = walker_requests_0_valid;
    assign requests_0_payload_channel = walker_requests_0_payload_channel;
    assign requests_0_payload_address = walker_requests_0_payload_address;
    assign requests_0_payload_length = walker_requests_0_payload_length;
    assign requests_0_payload_last = walker_requests_0_payload_last;
    assign requests_1_valid = walker_requests_1_valid;
    assign requests_1_payload_channel = walker_requests_1_payload_channel;
    assign requests_1_payload_address = walker_requests_1_payload_address;
    assign requests_1_payload_length = walker_requests_1_payload_length;
    assign requests_1_payload_last = walker_requests_1_payload_last;
    assign requests_2_valid = walker_requests_2_valid;
    assign requests_2_payload_channel = walker_requests_2_payload_channel;
    assign requests_2_payload_address = walker_requests_2_payload_address;
    assign requests_2_payload_length = walker_requests_2_payload_length;
    assign requests_2_payload_last = walker_requests_2_payload_last;
    assign requests_3_valid = walker_requests_3_valid;
    assign requests_3_payload_channel = walker_requests_3_payload_channel;
    assign requests_3_payload_address = walker_requests_3_payload_address;
    assign requests_3_payload_length = walker_requests_3_payload_length;
    assign requests_3_payload_last = walker_requests_3_payload_last;
    assign requests_4_valid = walker_requests_4_valid;
    assign requests_4_payload_channel = walker_requests_4_payload_channel;
    assign requests_4_payload_address = walker_requests_4_payload_address;
    assign requests_4_payload_length = walker_requests_4_payload_length;
    assign requests_4_payload_last = walker_requests_4_payload_last;
    assign requests_5_valid = walker_requests_5_valid;
    assign requests_5_payload_channel = walker_requests_5_payload_channel;
    assign requests_5_payload_address = walker_requests_5_payload_address;
    assign requests_5_payload_length = walker_requests_5_payload_length;
    assign requests_5_payload_last = walker_requests_5_payload_last;
    assign requests_6_valid = walker_requests_6_valid;
    assign requests_6_payload_channel = walker_requests_6_payload_channel;
    assign requests_6_payload_address = walker_requests_6_payload_address;
    assign requests_6_payload_length = walker_requests_6_payload_length;
    assign requests_6_payload_last = walker_requests_6_payload_last;
    assign requests_7_valid = walker_requests_7_valid;
    assign requests_7_payload_channel = walker_requests_7_payload_channel;
    assign requests_7_payload_address = walker_requests_7_payload_address;
    assign requests_7_payload_length = walker_requests_7_payload_length;
    assign requests_7_payload_last = walker_requests_7_payload_last;
    assign requests_8_valid = walker_requests_8_valid;
    assign requests_8_payload_channel = walker_requests_8_payload_channel;
    assign requests_8_payload_address = walker_requests_8_payload_address;
    assign requests_8_payload_length = walker_requests_8_payload_length;
    assign requests_8_payload_last = walker_requests_8_payload_last;
    assign requests_9_valid = walker_requests_9_valid;
    assign requests_9_payload_channel = walker_requests_9_payload_channel;
    assign requests_9_payload_address = walker_requests_9_payload_address;
    assign requests_9_payload_length = walker_requests_9_payload_length;
    assign requests_9_payload_last = walker_requests_9_payload_last;
    assign requests_10_valid = walker_requests_10_valid;
    assign requests_10_payload_channel = walker_requests_10_payload_channel;
    assign requests_10_payload_address = walker_requests_10_payload_address;
    assign requests_10_payload_length = walker_requests_10_payload_length;
    assign requests_10_payload_last = walker_requests_10_payload_last;
    assign requests_11_valid = walker_requests_11_valid;
    assign requests_11_payload_channel = walker_requests_11_payload_channel;
    assign requests_11_payload_address = walker_requests_11_payload_address;
    assign requests_11_payload_length = walker_requests_11_payload_length;
    assign requests_11_payload_last = walker_requests_11_payload_last;
    assign requests_12_valid = walker_requests_12_valid;
    assign requests_12_payload_channel = walker_requests_12_payload_channel;
    assign requests_12_payload_address = walker_requests_12_payload_address;
    assign requests_12_payload_length = walker_requests_12_payload_length;
    assign requests_12_payload_last = walker_requests_12_payload_last;
    assign requests_13_valid = walker_requests_13_valid;
    assign requests_13_payload_channel = walker_requests_13_payload_channel;
    assign requests_13_payload_address = walker_requests_13_payload_address;
    assign requests_13_payload_length = walker_requests_13_payload_length;
    assign requests_13_payload_last = walker_requests_13_payload_last;
    assign requests_14_valid = walker_requests_14_valid;
    assign requests_14_payload_channel = walker_requests_14_payload_channel;
    assign requests_14_payload_address = walker_requests_14_payload_address;
    assign requests_14_payload_length = walker_requests_14_payload_length;
    assign requests_14_payload_last = walker_requests_14_payload_last;
    assign requests_15_valid = walker_requests_15_valid;
    assign requests_15_payload_channel = walker_requests_15_payload_channel;
    assign requests_15_payload_address = walker_requests_15_payload_address;
    assign requests_15_payload_length = walker_requests_15_payload_length;
    assign requests_15_payload_last = walker_requests_15_payload_last;
    assign words_0_ready = walker_words_0_ready;
    assign words_1_ready = walker_words_1_ready;
    assign words_2_ready = walker_words_2_ready;
    assign words_3_ready = walker_words_3_ready;
    assign words_4_ready = walker_words_4_ready;
    assign words_5_ready = walker_words_5_ready;
    assign words_6_ready = walker_words_6_ready;
    assign words_7_ready = walker_words_7_ready;
    assign words_8_ready = walker_words_8_ready;
    assign words_9_ready = walker_words_9_ready;
    assign words_10_ready = walker_words_10_ready;
    assign words_11_ready = walker_words_11_ready;
    assign words_12_ready = walker_words_12_ready;
    assign words_13_ready = walker_words_13_ready;
    assign words_14_ready = walker_words_14_ready;
    assign words_15_ready = walker_words_15_ready;
    assign loads_0_valid = side_loads_valid[0];
    assign loads_0_payload_buffer = side_loads_payload_buffer[0];
    assign loads_0_payload_head = side_loads_payload_head[0];
    assign loads_0_payload_position = side_loads_payload_position[9:0];
    assign loads_0_payload_part = side_loads_payload_part[0];
    assign loads_0_payload_sizeLog = side_loads_payload_sizeLog[0];
    assign loads_0_payload_mask = side_loads_payload_mask[11:0];
    assign loads_0_payload_elements = side_loads_payload_elements[767:0];
    assign loads_1_valid = side_loads_valid[1];
    assign loads_1_payload_buffer = side_loads_payload_buffer[1];
    assign loads_1_payload_head = side_loads_payload_head[1];
    assign loads_1_payload_position = side_loads_payload_position[19:10];
    assign loads_1_payload_part = side_loads_payload_part[1];
    assign loads_1_payload_sizeLog = side_loads_payload_sizeLog[1];
    assign loads_1_payload_mask = side_loads_payload_mask[23:12];
    assign loads_1_payload_elements = side_loads_payload_elements[1535:768];
    assign loads_2_valid = side_loads_valid[2];
    assign loads_2_payload_buffer = side_loads_payload_buffer[2];
    assign loads_2_payload_head = side_loads_payload_head[2];
    assign loads_2_payload_position = side_loads_payload_position[29:20];
    assign loads_2_payload_part = side_loads_payload_part[2];
    assign loads_2_payload_sizeLog = side_loads_payload_sizeLog[2];
    assign loads_2_payload_mask = side_loads_payload_mask[35:24];
    assign loads_2_payload_elements = side_loads_payload_elements[2303:1536];
    assign loads_3_valid = side_loads_valid[3];
    assign loads_3_payload_buffer = side_loads_payload_buffer[3];
    assign loads_3_payload_head = side_loads_payload_head[3];
    assign loads_3_payload_position = side_loads_payload_position[39:30];
    assign loads_3_payload_part = side_loads_payload_part[3];
    assign loads_3_payload_sizeLog = side_loads_payload_sizeLog[3];
    assign loads_3_payload_mask = side_loads_payload_mask[47:36];
    assign loads_3_payload_elements = side_loads_payload_elements[3071:2304];
    assign loads_4_valid = side_loads_valid[4];
    assign loads_4_payload_buffer = side_loads_payload_buffer[4];
    assign loads_4_payload_head = side_loads_payload_head[4];
    assign loads_4_payload_position = side_loads_payload_position[49:40];
    assign loads_4_payload_part = side_loads_payload_part[4];
    assign loads_4_payload_sizeLog = side_loads_payload_sizeLog[4];
    assign loads_4_payload_mask = side_loads_payload_mask[59:48];
    assign loads_4_payload_elements = side_loads_payload_elements[3839:3072];
    assign loads_5_valid = side_loads_valid[5];
    assign loads_5_payload_buffer = side_loads_payload_buffer[5];
    assign loads_5_payload_head = side_loads_payload_head[5];
    assign loads_5_payload_position = side_loads_payload_position[59:50];
    assign loads_5_payload_part = side_loads_payload_part[5];
    assign loads_5_payload_sizeLog = side_loads_payload_sizeLog[5];
    assign loads_5_payload_mask = side_loads_payload_mask[71:60];
    assign loads_5_payload_elements = side_loads_payload_elements[4607:3840];
    assign loads_6_valid = side_loads_valid[6];
    assign loads_6_payload_buffer = side_loads_payload_buffer[6];
    assign loads_6_payload_head = side_loads_payload_head[6];
    assign loads_6_payload_position = side_loads_payload_position[69:60];
    assign loads_6_payload_part = side_loads_payload_part[6];
    assign loads_6_payload_sizeLog = side_loads_payload_sizeLog[6];
    assign loads_6_payload_mask = side_loads_payload_mask[83:72];
    assign loads_6_payload_elements = side_loads_payload_elements[5375:4608];
    assign loads_7_valid = side_loads_valid[7];
    assign loads_7_payload_buffer = side_loads_payload_buffer[7];
    assign loads_7_payload_head = side_loads_payload_head[7];
    assign loads_7_payload_position = side_loads_payload_position[79:70];
    assign loads_7_payload_part = side_loads_payload_part[7];
    assign loads_7_payload_sizeLog = side_loads_payload_sizeLog[7];
    assign loads_7_payload_mask = side_loads_payload_mask[95:84];
    assign loads_7_payload_elements = side_loads_payload_elements[6143:5376];
    assign loads_8_valid = side_loads_valid[8];
    assign loads_8_payload_buffer = side_loads_payload_buffer[8];
    assign loads_8_payload_head = side_loads_payload_head[8];
    assign loads_8_payload_position = side_loads_payload_position[89:80];
    assign loads_8_payload_part = side_loads_payload_part[8];
    assign loads_8_payload_sizeLog = side_loads_payload_sizeLog[8];
    assign loads_8_payload_mask = side_loads_payload_mask[107:96];
    assign loads_8_payload_elements = side_loads_payload_elements[6911:6144];
    assign loads_9_valid = side_loads_valid[9];
    assign loads_9_payload_buffer = side_loads_payload_buffer[9];
    assign loads_9_payload_head = side_loads_payload_head[9];
    assign loads_9_payload_position = side_loads_payload_position[99:90];
    assign loads_9_payload_part = side_loads_payload_part[9];
    assign loads_9_payload_sizeLog = side_loads_payload_sizeLog[9];
    assign loads_9_payload_mask = side_loads_payload_mask[119:108];
    assign loads_9_payload_elements = side_loads_payload_elements[7679:6912];
    assign loads_10_valid = side_loads_valid[10];
    assign loads_10_payload_buffer = side_loads_payload_buffer[10];
    assign loads_10_payload_head = side_loads_payload_head[10];
    assign loads_10_payload_position = side_loads_payload_position[109:100];
    assign loads_10_payload_part = side_loads_payload_part[10];
    assign loads_10_payload_sizeLog = side_loads_payload_sizeLog[10];
    assign loads_10_payload_mask = side_loads_payload_mask[131:120];
    assign loads_10_payload_elements = side_loads_payload_elements[8447:7680];
    assign loads_11_valid = side_loads_valid[11];
    assign loads_11_payload_buffer = side_loads_payload_buffer[11];
    assign loads_11_payload_head = side_loads_payload_head[11];
    assign loads_11_payload_position = side_loads_payload_position[119:110];
    assign loads_11_payload_part = side_loads_payload_part[11];
    assign loads_11_payload_sizeLog = side_loads_payload_sizeLog[11];
    assign loads_11_payload_mask = side_loads_payload_mask[143:132];
    assign loads_11_payload_elements = side_loads_payload_elements[9215:8448];
    assign loads_12_valid = side_loads_valid[12];
    assign loads_12_payload_buffer = side_loads_payload_buffer[12];
    assign loads_12_payload_head = side_loads_payload_head[12];
    assign loads_12_payload_position = side_loads_payload_position[129:120];
    assign loads_12_payload_part = side_loads_payload_part[12];
    assign loads_12_payload_sizeLog = side_loads_payload_sizeLog[12];
    assign loads_12_payload_mask = side_loads_payload_mask[155:144];
    assign loads_12_payload_elements = side_loads_payload_elements[9983:9216];
    assign loads_13_valid = side_loads_valid[13];
    assign loads_13_payload_buffer = side_loads_payload_buffer[13];
    assign loads_13_payload_head = side_loads_payload_head[13];
    assign loads_13_payload_position = side_loads_payload_position[139:130];
    assign loads_13_payload_part = side_loads_payload_part[13];
    assign loads_13_payload_sizeLog = side_loads_payload_sizeLog[13];
    assign loads_13_payload_mask = side_loads_payload_mask[167:156];
    assign loads_13_payload_elements = side_loads_payload_elements[10751:9984];
    assign loads_14_valid = side_loads_valid[14];
    assign loads_14_payload_buffer = side_loads_payload_buffer[14];
    assign loads_14_payload_head = side_loads_payload_head[14];
    assign loads_14_payload_position = side_loads_payload_position[149:140];
    assign loads_14_payload_part = side_loads_payload_part[14];
    assign loads_14_payload_sizeLog = side_loads_payload_sizeLog[14];
    assign loads_14_payload_mask = side_loads_payload_mask[179:168];
    assign loads_14_payload_elements = side_loads_payload_elements[11519:10752];
    assign loads_15_valid = side_loads_valid[15];
    assign loads_15_payload_buffer = side_loads_payload_buffer[15];
    assign loads_15_payload_head = side_loads_payload_head[15];
    assign loads_15_payload_position = side_loads_payload_position[159:150];
    assign loads_15_payload_part = side_loads_payload_part[15];
    assign loads_15_payload_sizeLog = side_loads_payload_sizeLog[15];
    assign loads_15_payload_mask = side_loads_payload_mask[191:180];
    assign loads_15_payload_elements = side_loads_payload_elements[12287:11520];
    assign done_valid = finished;
    assign done_ofGroup = held_ofGroup[oldest];
    assign busy = used != 2'd0;
    assign bytes_ofGroup = held_ofGroup[oldest] ? bytes_ofGroup_product[9:0] : 10'd0;
    assign bytes_ofQuery = held_ofGroup[oldest] ? 10'd0 : bytes_ofGroup_product[9:0];
    assign side_tokens_valid = {(goes & wanted[15]) | ending, (goes & wanted[14]) | ending,
            (goes & wanted[13]) | ending, (goes & wanted[12]) | ending, (goes & wanted[11]) |
            ending, (goes & wanted[10]) | ending, (goes & wanted[9]) | ending, (goes & wanted[8]) |
            ending, (goes & wanted[7]) | ending, (goes & wanted[6]) | ending, (goes & wanted[5]) |
            ending, (goes & wanted[4]) | ending, (goes & wanted[3]) | ending, (goes & wanted[2]) |
            ending, (goes & wanted[1]) | ending, (goes & wanted[0]) | ending};
    assign side_tokens_payload_position = {base[9:0] + 10'd15, base[9:0] + 10'd14, base[9:0] +
            10'd13, base[9:0] + 10'd12, base[9:0] + 10'd11, base[9:0] + 10'd10, base[9:0] + 10'd9,
            base[9:0] + 10'd8, base[9:0] + 10'd7, base[9:0] + 10'd6, base[9:0] + 10'd5, base[9:0] +
            10'd4, base[9:0] + 10'd3, base[9:0] + 10'd2, base[9:0] + 10'd1, base[9:0] + 10'd0};
    assign side_words_valid = {walker_vectors_15_valid, walker_vectors_14_valid,
            walker_vectors_13_valid, walker_vectors_12_valid, walker_vectors_11_valid,
            walker_vectors_10_valid, walker_vectors_9_valid, walker_vectors_8_valid,
            walker_vectors_7_valid, walker_vectors_6_valid, walker_vectors_5_valid,
            walker_vectors_4_valid, walker_vectors_3_valid, walker_vectors_2_valid,
            walker_vectors_1_valid, walker_vectors_0_valid};
    assign side_words_payload_data = {walker_vectors_15_payload_data,
            walker_vectors_14_payload_data, walker_vectors_13_payload_data,
            walker_vectors_12_payload_data, walker_vectors_11_payload_data,
            walker_vectors_10_payload_data, walker_vectors_9_payload_data,
            walker_vectors_8_payload_data, walker_vectors_7_payload_data,
            walker_vectors_6_payload_data, walker_vectors_5_payload_data,
            walker_vectors_4_payload_data, walker_vectors_3_payload_data,
            walker_vectors_2_payload_data, walker_vectors_1_payload_data,
            walker_vectors_0_payload_data};
    assign side_words_payload_last = {walker_vectors_15_payload_last,
            walker_vectors_14_payload_last, walker_vectors_13_payload_last,
            walker_vectors_12_payload_last, walker_vectors_11_payload_last,
            walker_vectors_10_payload_last, walker_vectors_9_payload_last,
            walker_vectors_8_payload_last, walker_vectors_7_payload_last,
            walker_vectors_6_payload_last, walker_vectors_5_payload_last,
            walker_vectors_4_payload_last, walker_vectors_3_payload_last,
            walker_vectors_2_payload_last, walker_vectors_1_payload_last,
            walker_vectors_0_payload_last};
    assign side_loads_ready = {loads_15_ready, loads_14_ready, loads_13_ready, loads_12_ready,
            loads_11_ready, loads_10_ready, loads_9_ready, loads_8_ready, loads_7_ready,
            loads_6_ready, loads_5_ready, loads_4_ready, loads_3_ready, loads_2_ready,
            loads_1_ready, loads_0_ready};

    genvar side_index;
    generate
        for (side_index = 0; side_index < 16; side_index = side_index + 1) begin : side
            matrix_side_77a402 member (
                .clock                   (clock),
                .reset                   (reset),
                .orders_base             (held_base),
                .orders_stride           (held_stride),
                .orders_offset           (held_offset),
                .orders_bytes            (held_bytes),
                .orders_bits             (held_bits),
                .orders_signed           (held_signed),
                .orders_place            (held_place),
                .orders_mask             (held_mask),
                .orders_buffer           (held_buffer),
                .orders_slot             (held_slot),
                .orders_heads            (held_heads),
                .orders_ofGroup          (held_ofGroup),
                .orders_masked           (held_masked),
                .oldest                  (oldest),
                .writable                (writable),
                .sizeLog                 (sizeLog),
                .tokens_valid            (side_tokens_valid[side_index]),
                .tokens_ready            (side_tokens_ready[side_index]),
                .tokens_payload_order    (newest),
                .tokens_payload_end      (state == END_),
                .tokens_payload_position (side_tokens_payload_position[side_index*10 +: 10]),
                .words_valid             (side_words_valid[side_index]),
                .words_ready             (side_words_ready[side_index]),
                .words_payload_data      (side_words_payload_data[side_index*256 +: 256]),
                .words_payload_last      (side_words_payload_last[side_index]),
                .loads_valid             (side_loads_valid[side_index]),
                .loads_ready             (side_loads_ready[side_index]),
                .loads_payload_buffer    (side_loads_payload_buffer[side_index]),
                .loads_payload_head      (side_loads_payload_head[side_index]),
                .loads_payload_position  (side_loads_payload_position[side_index*10 +: 10]),
                .loads_payload_part      (side_loads_payload_part[side_index]),
                .loads_payload_sizeLog   (side_loads_payload_sizeLog[side_index]),
                .loads_payload_mask      (side_loads_payload_mask[side_index*12 +: 12]),
                .loads_payload_elements  (side_loads_payload_elements[side_index*768 +: 768]),
                .done                    (side_done[side_index*2 +: 2])
            );
        end
    endgenerate

    fetch_walker_requesters16_channels16_dataBits256_idBits10 walker (
        .clock                       (clock),
        .reset                       (reset),
        .jobs_valid                  (room & orders_valid),
        .jobs_ready                  (walker_jobs_ready),
        .jobs_payload_base           (orders_payload_base),
        .jobs_payload_stride         (orders_payload_stride),
        .jobs_payload_offset         (orders_payload_offset),
        .jobs_payload_bytes          (orders_payload_bytes),
        .ids_valid                   (offered),
        .ids_ready                   (walker_ids_ready),
        .ids_payload_filled          (wanted),
        .ids_payload_last            (ids_payload_last),
        .ids_payload_row             (ids_payload_row),
        .requests_0_valid            (walker_requests_0_valid),
        .requests_0_ready            (requests_0_ready),
        .requests_0_payload_channel  (walker_requests_0_payload_channel),
        .requests_0_payload_address  (walker_requests_0_payload_address),
        .requests_0_payload_length   (walker_requests_0_payload_length),
        .requests_0_payload_last     (walker_requests_0_payload_last),
        .requests_1_valid            (walker_requests_1_valid),
        .requests_1_ready            (requests_1_ready),
        .requests_1_payload_channel  (walker_requests_1_payload_channel),
        .requests_1_payload_address  (walker_requests_1_payload_address),
        .requests_1_payload_length   (walker_requests_1_payload_length),
        .requests_1_payload_last     (walker_requests_1_payload_last),
        .requests_2_valid            (walker_requests_2_valid),
        .requests_2_ready            (requests_2_ready),
        .requests_2_payload_channel  (walker_requests_2_payload_channel),
        .requests_2_payload_address  (walker_requests_2_payload_address),
        .requests_2_payload_length   (walker_requests_2_payload_length),
        .requests_2_payload_last     (walker_requests_2_payload_last),
        .requests_3_valid            (walker_requests_3_valid),
        .requests_3_ready            (requests_3_ready),
        .requests_3_payload_channel  (walker_requests_3_payload_channel),
        .requests_3_payload_address  (walker_requests_3_payload_address),
        .requests_3_payload_length   (walker_requests_3_payload_length),
        .requests_3_payload_last     (walker_requests_3_payload_last),
        .requests_4_valid            (walker_requests_4_valid),
        .requests_4_ready            (requests_4_ready),
        .requests_4_payload_channel  (walker_requests_4_payload_channel),
        .requests_4_payload_address  (walker_requests_4_payload_address),
        .requests_4_payload_length   (walker_requests_4_payload_length),
        .requests_4_payload_last     (walker_requests_4_payload_last),
        .requests_5_valid            (walker_requests_5_valid),
        .requests_5_ready            (requests_5_ready),
        .requests_5_payload_channel  (walker_requests_5_payload_channel),
        .requests_5_payload_address  (walker_requests_5_payload_address),
        .requests_5_payload_length   (walker_requests_5_payload_length),
        .requests_5_payload_last     (walker_requests_5_payload_last),
        .requests_6_valid            (walker_requests_6_valid),
        .requests_6_ready            (requests_6_ready),
        .requests_6_payload_channel  (walker_requests_6_payload_channel),
        .requests_6_payload_address  (walker_requests_6_payload_address),
        .requests_6_payload_length   (walker_requests_6_payload_length),
        .requests_6_payload_last     (walker_requests_6_payload_last),
        .requests_7_valid            (walker_requests_7_valid),
        .requests_7_ready            (requests_7_ready),
        .requests_7_payload_channel  (walker_requests_7_payload_channel),
        .requests_7_payload_address  (walker_requests_7_payload_address),
        .requests_7_payload_length   (walker_requests_7_payload_length),
        .requests_7_payload_last     (walker_requests_7_payload_last),
        .requests_8_valid            (walker_requests_8_valid),
        .requests_8_ready            (requests_8_ready),
        .requests_8_payload_channel  (walker_requests_8_payload_channel),
        .requests_8_payload_address  (walker_requests_8_payload_address),
        .requests_8_payload_length   (walker_requests_8_payload_length),
        .requests_8_payload_last     (walker_requests_8_payload_last),
        .requests_9_valid            (walker_requests_9_valid),
        .requests_9_ready            (requests_9_ready),
        .requests_9_payload_channel  (walker_requests_9_payload_channel),
        .requests_9_payload_address  (walker_requests_9_payload_address),
        .requests_9_payload_length   (walker_requests_9_payload_length),
        .requests_9_payload_last     (walker_requests_9_payload_last),
        .requests_10_valid           (walker_requests_10_valid),
        .requests_10_ready           (requests_10_ready),
        .requests_10_payload_channel (walker_requests_10_payload_channel),
        .requests_10_payload_address (walker_requests_10_payload_address),
        .requests_10_payload_length  (walker_requests_10_payload_length),
        .requests_10_payload_last    (walker_requests_10_payload_last),
        .requests_11_valid           (walker_requests_11_valid),
        .requests_11_ready           (requests_11_ready),
        .requests_11_payload_channel (walker_requests_11_payload_channel),
        .requests_11_payload_address (walker_requests_11_payload_address),
        .requests_11_payload_length  (walker_requests_11_payload_length),
        .requests_11_payload_last    (walker_requests_11_payload_last),
        .requests_12_valid           (walker_requests_12_valid),
        .requests_12_ready           (requests_12_ready),
        .requests_12_payload_channel (walker_requests_12_payload_channel),
        .requests_12_payload_address (walker_requests_12_payload_address),
        .requests_12_payload_length  (walker_requests_12_payload_length),
        .requests_12_payload_last    (walker_requests_12_payload_last),
        .requests_13_valid           (walker_requests_13_valid),
        .requests_13_ready           (requests_13_ready),
        .requests_13_payload_channel (walker_requests_13_payload_channel),
        .requests_13_payload_address (walker_requests_13_payload_address),
        .requests_13_payload_length  (walker_requests_13_payload_length),
        .requests_13_payload_last    (walker_requests_13_payload_last),
        .requests_14_valid           (walker_requests_14_valid),
        .requests_14_ready           (requests_14_ready),
        .requests_14_payload_channel (walker_requests_14_payload_channel),
        .requests_14_payload_address (walker_requests_14_payload_address),
        .requests_14_payload_length  (walker_requests_14_payload_length),
        .requests_14_payload_last    (walker_requests_14_payload_last),
        .requests_15_valid           (walker_requests_15_valid),
        .requests_15_ready           (requests_15_ready),
        .requests_15_payload_channel (walker_requests_15_payload_channel),
        .requests_15_payload_address (walker_requests_15_payload_address),
        .requests_15_payload_length  (walker_requests_15_payload_length),
        .requests_15_payload_last    (walker_requests_15_payload_last),
        .words_0_valid               (words_0_valid),
        .words_0_ready               (walker_words_0_ready),
        .words_0_payload_data        (words_0_payload_data),
        .words_0_payload_last        (words_0_payload_last),
        .words_1_valid               (words_1_valid),
        .words_1_ready               (walker_words_1_ready),
        .words_1_payload_data        (words_1_payload_data),
        .words_1_payload_last        (words_1_payload_last),
        .words_2_valid               (words_2_valid),
        .words_2_ready               (walker_words_2_ready),
        .words_2_payload_data        (words_2_payload_data),
        .words_2_payload_last        (words_2_payload_last),
        .words_3_valid               (words_3_valid),
        .words_3_ready               (walker_words_3_ready),
        .words_3_payload_data        (words_3_payload_data),
        .words_3_payload_last        (words_3_payload_last),
        .words_4_valid               (words_4_valid),
        .words_4_ready               (walker_words_4_ready),
        .words_4_payload_data        (words_4_payload_data),
        .words_4_payload_last        (words_4_payload_last),
        .words_5_valid               (words_5_valid),
        .words_5_ready               (walker_words_5_ready),
        .words_5_payload_data        (words_5_payload_data),
        .words_5_payload_last        (words_5_payload_last),
        .words_6_valid               (words_6_valid),
        .words_6_ready               (walker_words_6_ready),
        .words_6_payload_data        (words_6_payload_data),
        .words_6_payload_last        (words_6_payload_last),
        .words_7_valid               (words_7_valid),
        .words_7_ready               (walker_words_7_ready),
        .words_7_payload_data        (words_7_payload_data),
        .words_7_payload_last        (words_7_payload_last),
        .words_8_valid               (words_8_valid),
        .words_8_ready               (walker_words_8_ready),
        .words_8_payload_data        (words_8_payload_data),
        .words_8_payload_last        (words_8_payload_last),
        .words_9_valid               (words_9_valid),
        .words_9_ready               (walker_words_9_ready),
        .words_9_payload_data        (words_9_payload_data),
        .words_9_payload_last        (words_9_payload_last),
        .words_10_valid              (words_10_valid),
        .words_10_ready              (walker_words_10_ready),
        .words_10_payload_data       (words_10_payload_data),
        .words_10_payload_last       (words_10_payload_last),
        .words_11_valid              (words_11_valid),
        .words_11_ready              (walker_words_11_ready),
        .words_11_payload_data       (words_11_payload_data),
        .words_11_payload_last       (words_11_payload_last),
        .words_12_valid              (words_12_valid),
        .words_12_ready              (walker_words_12_ready),
        .words_12_payload_data       (words_12_payload_data),
        .words_12_payload_last       (words_12_payload_last),
        .words_13_valid              (words_13_valid),
        .words_13_ready              (walker_words_13_ready),
        .words_13_payload_data       (words_13_payload_data),
        .words_13_payload_last       (words_13_payload_last),
        .words_14_valid              (words_14_valid),
        .words_14_ready              (walker_words_14_ready),
        .words_14_payload_data       (words_14_payload_data),
        .words_14_payload_last       (words_14_payload_last),
        .words_15_valid              (words_15_valid),
        .words_15_ready              (walker_words_15_ready),
        .words_15_payload_data       (words_15_payload_data),
        .words_15_payload_last       (words_15_payload_last),
        .vectors_0_valid             (walker_vectors_0_valid),
        .vectors_0_ready             (side_words_ready[0]),
        .vectors_0_payload_data      (walker_vectors_0_payload_data),
        .vectors_0_payload_last      (walker_vectors_0_payload_last),
        .vectors_1_valid             (walker_vectors_1_valid),
        .vectors_1_ready             (side_words_ready[1]),
        .vectors_1_payload_data      (walker_vectors_1_payload_data),
        .vectors_1_payload_last      (walker_vectors_1_payload_last),
        .vectors_2_valid             (walker_vectors_2_valid),
        .vectors_2_ready             (side_words_ready[2]),
        .vectors_2_payload_data      (walker_vectors_2_payload_data),
        .vectors_2_payload_last      (walker_vectors_2_payload_last),
        .vectors_3_valid             (walker_vectors_3_valid),
        .vectors_3_ready             (side_words_ready[3]),
        .vectors_3_payload_data      (walker_vectors_3_payload_data),
        .vectors_3_payload_last      (walker_vectors_3_payload_last),
        .vectors_4_valid             (walker_vectors_4_valid),
        .vectors_4_ready             (side_words_ready[4]),
        .vectors_4_payload_data      (walker_vectors_4_payload_data),
        .vectors_4_payload_last      (walker_vectors_4_payload_last),
        .vectors_5_valid             (walker_vectors_5_valid),
        .vectors_5_ready             (side_words_ready[5]),
        .vectors_5_payload_data      (walker_vectors_5_payload_data),
        .vectors_5_payload_last      (walker_vectors_5_payload_last),
        .vectors_6_valid             (walker_vectors_6_valid),
        .vectors_6_ready             (side_words_ready[6]),
        .vectors_6_payload_data      (walker_vectors_6_payload_data),
        .vectors_6_payload_last      (walker_vectors_6_payload_last),
        .vectors_7_valid             (walker_vectors_7_valid),
        .vectors_7_ready             (side_words_ready[7]),
        .vectors_7_payload_data      (walker_vectors_7_payload_data),
        .vectors_7_payload_last      (walker_vectors_7_payload_last),
        .vectors_8_valid             (walker_vectors_8_valid),
        .vectors_8_ready             (side_words_ready[8]),
        .vectors_8_payload_data      (walker_vectors_8_payload_data),
        .vectors_8_payload_last      (walker_vectors_8_payload_last),
        .vectors_9_valid             (walker_vectors_9_valid),
        .vectors_9_ready             (side_words_ready[9]),
        .vectors_9_payload_data      (walker_vectors_9_payload_data),
        .vectors_9_payload_last      (walker_vectors_9_payload_last),
        .vectors_10_valid            (walker_vectors_10_valid),
        .vectors_10_ready            (side_words_ready[10]),
        .vectors_10_payload_data     (walker_vectors_10_payload_data),
        .vectors_10_payload_last     (walker_vectors_10_payload_last),
        .vectors_11_valid            (walker_vectors_11_valid),
        .vectors_11_ready            (side_words_ready[11]),
        .vectors_11_payload_data     (walker_vectors_11_payload_data),
        .vectors_11_payload_last     (walker_vectors_11_payload_last),
        .vectors_12_valid            (walker_vectors_12_valid),
        .vectors_12_ready            (side_words_ready[12]),
        .vectors_12_payload_data     (walker_vectors_12_payload_data),
        .vectors_12_payload_last     (walker_vectors_12_payload_last),
        .vectors_13_valid            (walker_vectors_13_valid),
        .vectors_13_ready            (side_words_ready[13]),
        .vectors_13_payload_data     (walker_vectors_13_payload_data),
        .vectors_13_payload_last     (walker_vectors_13_payload_last),
        .vectors_14_valid            (walker_vectors_14_valid),
        .vectors_14_ready            (side_words_ready[14]),
        .vectors_14_payload_data     (walker_vectors_14_payload_data),
        .vectors_14_payload_last     (walker_vectors_14_payload_last),
        .vectors_15_valid            (walker_vectors_15_valid),
        .vectors_15_ready            (side_words_ready[15]),
        .vectors_15_payload_data     (walker_vectors_15_payload_data),
        .vectors_15_payload_last     (walker_vectors_15_payload_last),
        .drain                       (1'd0),
        .idle                        (walker_idle),
        .usefulBytes                 (walker_usefulBytes),
        .busBytes                    (walker_busBytes),
        .clearCounts                 (1'd0),
        .error                       (walker_error),
        .clearError                  (1'd0)
    );

    survivor_check_lanes16_idBits10 survivors_only (
        .clock        (clock),
        .reset        (reset),
        .stays_valid  (stays_valid),
        .stays_place  (stays_place),
        .stays_number (stays_number),
        .asked_valid  (goes),
        .asked_filled (wanted),
        .asked_row    (ids_payload_row)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            newest <= 1'd1;
            oldest <= 1'd0;
            used <= 2'd0;
            atWork <= 32'd0;
        end else begin
            used <= (used + {1'd0, orders_fire}) - {1'd0, finished};
            if (finished) oldest <= oldest + 1'd1;
            atWork[15:0] <= atWork[15:0] & atWork_value;
            atWork[31:16] <= atWork[31:16] & atWork_value_1;
            case (state)
                IDLE: begin
                    if (orders_fire) begin
                        newest <= next;
                        atWork[{next, 4'd0} +: 16] <= 16'd65535;
                        state <= ASK;
                    end
                end
                ASK: begin
                    if (walks_fire) state <= WALK;
                end
                WALK: begin
                    if (goes) begin
                        if (ids_payload_last) state <= END_;
                    end
                end
                END_: begin
                    if (free) state <= IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        case (state)
            IDLE: begin
                if (orders_fire) begin
                    held_base[{next, 5'd0} +: 32] <= orders_payload_base;
                    held_stride[{next, 4'd0} +: 16] <= orders_payload_stride;
                    held_offset[{next, 4'd0} +: 16] <= orders_payload_offset;
                    held_bytes[{next, 4'd0} +: 16] <= orders_payload_bytes;
                    held_bits[{next, 2'd0} +: 4] <= orders_payload_bits;
                    held_signed[next] <= orders_payload_signed;
                    held_place[{next, 2'd0} +: 4] <= orders_payload_place;
                    held_mask[({4'd0, next} * 5'd12) +: 12] <= orders_payload_mask;
                    held_buffer[next] <= orders_payload_buffer;
                    held_slot[next] <= orders_payload_slot;
                    held_heads[{next, 1'd0} +: 2] <= orders_payload_heads;
                    held_ofGroup[next] <= orders_payload_ofGroup;
                    held_masked[next] <= orders_payload_masked;
                    base <= 11'd0;
                end
            end
            WALK: begin
                if (goes) base <= base + 11'd16;
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, masks_payload_last, walker_idle, walker_usefulBytes, walker_busBytes,
            walker_error, bytes_ofGroup_product[10]};
endmodule
`default_nettype wire
