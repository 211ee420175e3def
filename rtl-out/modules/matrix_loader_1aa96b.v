// matrix_loader_1aa96b: Brings keys or values from memory to their place on the chip: the list
// of tokens, the requests of a row of them at a time, words to operands, operands to words of
// the operand memory. An order is done when all of it has been written. With `masked` a mask
// says for each row of the list which tokens are wanted.
// Source generators/spatten/attention/matrix-loader.ts.
// Parameters multipliers = 1024, headSize = 64, largestHead = 128, tokens = 1024, heads = 16,
// fusedHeads = 2, channels = 16, dataBits = 256, requesters = 16, topKLanes = 16, outputLanes =
// 16.
// Reset: reset synchronous, active high.
// IR 4c9208e0. Do not edit.
`default_nettype none
module matrix_loader_1aa96b (
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

    // Bytes that arrive in this cycle.
    output wire [  9:0] bytes
);
    localparam [2:0] IDLE  = 3'd0;
    localparam [2:0] ASK   = 3'd1;
    localparam [2:0] WALK  = 3'd2;
    localparam [2:0] END_  = 3'd3;
    localparam [2:0] AWAIT = 3'd4;

    reg [2:0] state;
    reg [10:0] base;
    reg [15:0] pending;
    wire walker_jobs_valid;
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
    wire [15:0] converter_words_valid;
    wire [15:0] converter_words_ready;
    wire [4095:0] converter_words_payload_data;
    wire [15:0] converter_words_payload_last;
    wire [15:0] converter_setups_ready;
    wire [15:0] converter_items_valid;
    wire [15:0] converter_items_ready;
    wire [12287:0] converter_items_payload_elements;
    wire [15:0] converter_items_payload_last;
    wire [47:0] converter_error_code;
    wire [255:0] converter_error_token;
    wire [15:0] converter_busy;
    wire [15:0] loader_setups_ready;
    wire [15:0] loader_positions_valid;
    wire [15:0] loader_positions_ready;
    wire [15:0] loader_positions_payload_end;
    wire [159:0] loader_positions_payload_position;
    wire [15:0] loader_items_valid;
    wire [15:0] loader_items_ready;
    wire [12287:0] loader_items_payload_elements;
    wire [15:0] loader_items_payload_last;
    wire [15:0] loader_loads_valid;
    wire [15:0] loader_loads_ready;
    wire [15:0] loader_loads_payload_buffer;
    wire [15:0] loader_loads_payload_head;
    wire [159:0] loader_loads_payload_position;
    wire [15:0] loader_loads_payload_part;
    wire [191:0] loader_loads_payload_mask;
    wire [12287:0] loader_loads_payload_elements;
    wire [15:0] loader_done_valid;
    wire [15:0] loader_done_buffer;
    wire [47:0] loader_error_code;
    wire [255:0] loader_error_job;
    wire places_places0_valid;
    wire places_places0_payload_end;
    wire [9:0] places_places0_payload_position;
    wire places_places0_ready;
    wire [15:0] fifo_push_valid;
    wire [15:0] fifo_push_ready;
    wire [15:0] fifo_push_payload_end;
    wire [159:0] fifo_push_payload_position;
    wire [15:0] fifo_pop_valid;
    wire [15:0] fifo_pop_ready;
    wire [15:0] fifo_pop_payload_end;
    wire [159:0] fifo_pop_payload_position;
    wire [79:0] fifo_level;
    wire places_places1_valid;
    wire places_places1_payload_end;
    wire [9:0] places_places1_payload_position;
    wire places_places1_ready;
    wire places_places2_valid;
    wire places_places2_payload_end;
    wire [9:0] places_places2_payload_position;
    wire places_places2_ready;
    wire places_places3_valid;
    wire places_places3_payload_end;
    wire [9:0] places_places3_payload_position;
    wire places_places3_ready;
    wire places_places4_valid;
    wire places_places4_payload_end;
    wire [9:0] places_places4_payload_position;
    wire places_places4_ready;
    wire places_places5_valid;
    wire places_places5_payload_end;
    wire [9:0] places_places5_payload_position;
    wire places_places5_ready;
    wire places_places6_valid;
    wire places_places6_payload_end;
    wire [9:0] places_places6_payload_position;
    wire places_places6_ready;
    wire places_places7_valid;
    wire places_places7_payload_end;
    wire [9:0] places_places7_payload_position;
    wire places_places7_ready;
    wire places_places8_valid;
    wire places_places8_payload_end;
    wire [9:0] places_places8_payload_position;
    wire places_places8_ready;
    wire places_places9_valid;
    wire places_places9_payload_end;
    wire [9:0] places_places9_payload_position;
    wire places_places9_ready;
    wire places_places10_valid;
    wire places_places10_payload_end;
    wire [9:0] places_places10_payload_position;
    wire places_places10_ready;
    wire places_places11_valid;
    wire places_places11_payload_end;
    wire [9:0] places_places11_payload_position;
    wire places_places11_ready;
    wire places_places12_valid;
    wire places_places12_payload_end;
    wire [9:0] places_places12_payload_position;
    wire places_places12_ready;
    wire places_places13_valid;
    wire places_places13_payload_end;
    wire [9:0] places_places13_payload_position;
    wire places_places13_ready;
    wire places_places14_valid;
    wire places_places14_payload_end;
    wire [9:0] places_places14_payload_position;
    wire places_places14_ready;
    wire places_places15_valid;
    wire places_places15_payload_end;
    wire [9:0] places_places15_payload_position;
    wire places_places15_ready;

    wire finished = (state == AWAIT) & (pending == 16'd0);
    wire walking = state == WALK;
    wire free_and = places_places0_ready & places_places1_ready & places_places2_ready &
            places_places3_ready;
    wire free_and_1 = places_places4_ready & places_places5_ready & places_places6_ready &
            places_places7_ready;
    wire free_and_2 = places_places8_ready & places_places9_ready & places_places10_ready &
            places_places11_ready;
    wire free_and_3 = places_places12_ready & places_places13_ready & places_places14_ready &
            places_places15_ready;
    wire free = free_and & free_and_1 & free_and_2 & free_and_3;
    wire offered = walking & ids_valid & (masks_valid | ~orders_payload_masked) & free;
    wire goes = offered & walker_ids_ready;
    wire words_0_fire = words_0_valid & words_0_ready;
    wire words_1_fire = words_1_valid & words_1_ready;
    wire words_2_fire = words_2_valid & words_2_ready;
    wire words_3_fire = words_3_valid & words_3_ready;
    wire [2:0] bytes_sum = {1'd0, {1'd0, words_0_fire} + {1'd0, words_1_fire}} +
            {1'd0, {1'd0, words_2_fire} + {1'd0, words_3_fire}};
    wire words_4_fire = words_4_valid & words_4_ready;
    wire words_5_fire = words_5_valid & words_5_ready;
    wire words_6_fire = words_6_valid & words_6_ready;
    wire words_7_fire = words_7_valid & words_7_ready;
    wire [2:0] bytes_sum_1 = {1'd0, {1'd0, words_4_fire} + {1'd0, words_5_fire}} +
            {1'd0, {1'd0, words_6_fire} + {1'd0, words_7_fire}};
    wire words_8_fire = words_8_valid & words_8_ready;
    wire words_9_fire = words_9_valid & words_9_ready;
    wire words_10_fire = words_10_valid & words_10_ready;
    wire words_11_fire = words_11_valid & words_11_ready;
    wire [2:0] bytes_sum_2 = {1'd0, {1'd0, words_8_fire} + {1'd0, words_9_fire}} +
            {1'd0, {1'd0, words_10_fire} + {1'd0, words_11_fire}};
    wire words_12_fire = words_12_valid & words_12_ready;
    wire words_13_fire = words_13_valid & words_13_ready;
    wire words_14_fire = words_14_valid & words_14_ready;
    wire words_15_fire = words_15_valid & words_15_ready;
    wire [2:0] bytes_sum_3 = {1'd0, {1'd0, words_12_fire} + {1'd0, words_13_fire}} +
            {1'd0, {1'd0, words_14_fire} + {1'd0, words_15_fire}};
    wire [4:0] bytes_sum_4 = {1'd0, {1'd0, bytes_sum} + {1'd0, bytes_sum_1}} +
            {1'd0, {1'd0, bytes_sum_2} + {1'd0, bytes_sum_3}};
    wire [10:0] bytes_product = bytes_sum_4 * 6'd32;
    wire [15:0] wanted = ids_payload_filled & (orders_payload_masked ? masks_payload_mask :
            16'd65535);
    wire ending = (state == END_) & free;
    wire [15:0] converter_setups_payload_skip_and = orders_payload_offset & 16'd31;
    wire [1:0] fit_0 = 2'd1 << sizeLog;
    wire [3:0] converter_setups_payload_items_product = orders_payload_heads * fit_0;
    wire walker_jobs_fire = walker_jobs_valid & walker_jobs_ready;
    wire walks_fire = walks_valid & walks_ready;

    assign orders_ready = finished;
    assign walks_valid = state == ASK;
    assign walks_payload = 1'd1;
    assign ids_ready = goes;
    assign masks_ready = goes & orders_payload_masked;
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
    assign loads_0_valid = loader_loads_valid[0];
    assign loads_0_payload_buffer = loader_loads_payload_buffer[0];
    assign loads_0_payload_head = loader_loads_payload_head[0];
    assign loads_0_payload_position = loader_loads_payload_position[9:0];
    assign loads_0_payload_part = loader_loads_payload_part[0];
    assign loads_0_payload_sizeLog = sizeLog;
    assign loads_0_payload_mask = loader_loads_payload_mask[11:0];
    assign loads_0_payload_elements = loader_loads_payload_elements[767:0];
    assign loads_1_valid = loader_loads_valid[1];
    assign loads_1_payload_buffer = loader_loads_payload_buffer[1];
    assign loads_1_payload_head = loader_loads_payload_head[1];
    assign loads_1_payload_position = loader_loads_payload_position[19:10];
    assign loads_1_payload_part = loader_loads_payload_part[1];
    assign loads_1_payload_sizeLog = sizeLog;
    assign loads_1_payload_mask = loader_loads_payload_mask[23:12];
    assign loads_1_payload_elements = loader_loads_payload_elements[1535:768];
    assign loads_2_valid = loader_loads_valid[2];
    assign loads_2_payload_buffer = loader_loads_payload_buffer[2];
    assign loads_2_payload_head = loader_loads_payload_head[2];
    assign loads_2_payload_position = loader_loads_payload_position[29:20];
    assign loads_2_payload_part = loader_loads_payload_part[2];
    assign loads_2_payload_sizeLog = sizeLog;
    assign loads_2_payload_mask = loader_loads_payload_mask[35:24];
    assign loads_2_payload_elements = loader_loads_payload_elements[2303:1536];
    assign loads_3_valid = loader_loads_valid[3];
    assign loads_3_payload_buffer = loader_loads_payload_buffer[3];
    assign loads_3_payload_head = loader_loads_payload_head[3];
    assign loads_3_payload_position = loader_loads_payload_position[39:30];
    assign loads_3_payload_part = loader_loads_payload_part[3];
    assign loads_3_payload_sizeLog = sizeLog;
    assign loads_3_payload_mask = loader_loads_payload_mask[47:36];
    assign loads_3_payload_elements = loader_loads_payload_elements[3071:2304];
    assign loads_4_valid = loader_loads_valid[4];
    assign loads_4_payload_buffer = loader_loads_payload_buffer[4];
    assign loads_4_payload_head = loader_loads_payload_head[4];
    assign loads_4_payload_position = loader_loads_payload_position[49:40];
    assign loads_4_payload_part = loader_loads_payload_part[4];
    assign loads_4_payload_sizeLog = sizeLog;
    assign loads_4_payload_mask = loader_loads_payload_mask[59:48];
    assign loads_4_payload_elements = loader_loads_payload_elements[3839:3072];
    assign loads_5_valid = loader_loads_valid[5];
    assign loads_5_payload_buffer = loader_loads_payload_buffer[5];
    assign loads_5_payload_head = loader_loads_payload_head[5];
    assign loads_5_payload_position = loader_loads_payload_position[59:50];
    assign loads_5_payload_part = loader_loads_payload_part[5];
    assign loads_5_payload_sizeLog = sizeLog;
    assign loads_5_payload_mask = loader_loads_payload_mask[71:60];
    assign loads_5_payload_elements = loader_loads_payload_elements[4607:3840];
    assign loads_6_valid = loader_loads_valid[6];
    assign loads_6_payload_buffer = loader_loads_payload_buffer[6];
    assign loads_6_payload_head = loader_loads_payload_head[6];
    assign loads_6_payload_position = loader_loads_payload_position[69:60];
    assign loads_6_payload_part = loader_loads_payload_part[6];
    assign loads_6_payload_sizeLog = sizeLog;
    assign loads_6_payload_mask = loader_loads_payload_mask[83:72];
    assign loads_6_payload_elements = loader_loads_payload_elements[5375:4608];
    assign loads_7_valid = loader_loads_valid[7];
    assign loads_7_payload_buffer = loader_loads_payload_buffer[7];
    assign loads_7_payload_head = loader_loads_payload_head[7];
    assign loads_7_payload_position = loader_loads_payload_position[79:70];
    assign loads_7_payload_part = loader_loads_payload_part[7];
    assign loads_7_payload_sizeLog = sizeLog;
    assign loads_7_payload_mask = loader_loads_payload_mask[95:84];
    assign loads_7_payload_elements = loader_loads_payload_elements[6143:5376];
    assign loads_8_valid = loader_loads_valid[8];
    assign loads_8_payload_buffer = loader_loads_payload_buffer[8];
    assign loads_8_payload_head = loader_loads_payload_head[8];
    assign loads_8_payload_position = loader_loads_payload_position[89:80];
    assign loads_8_payload_part = loader_loads_payload_part[8];
    assign loads_8_payload_sizeLog = sizeLog;
    assign loads_8_payload_mask = loader_loads_payload_mask[107:96];
    assign loads_8_payload_elements = loader_loads_payload_elements[6911:6144];
    assign loads_9_valid = loader_loads_valid[9];
    assign loads_9_payload_buffer = loader_loads_payload_buffer[9];
    assign loads_9_payload_head = loader_loads_payload_head[9];
    assign loads_9_payload_position = loader_loads_payload_position[99:90];
    assign loads_9_payload_part = loader_loads_payload_part[9];
    assign loads_9_payload_sizeLog = sizeLog;
    assign loads_9_payload_mask = loader_loads_payload_mask[119:108];
    assign loads_9_payload_elements = loader_loads_payload_elements[7679:6912];
    assign loads_10_valid = loader_loads_valid[10];
    assign loads_10_payload_buffer = loader_loads_payload_buffer[10];
    assign loads_10_payload_head = loader_loads_payload_head[10];
    assign loads_10_payload_position = loader_loads_payload_position[109:100];
    assign loads_10_payload_part = loader_loads_payload_part[10];
    assign loads_10_payload_sizeLog = sizeLog;
    assign loads_10_payload_mask = loader_loads_payload_mask[131:120];
    assign loads_10_payload_elements = loader_loads_payload_elements[8447:7680];
    assign loads_11_valid = loader_loads_valid[11];
    assign loads_11_payload_buffer = loader_loads_payload_buffer[11];
    assign loads_11_payload_head = loader_loads_payload_head[11];
    assign loads_11_payload_position = loader_loads_payload_position[119:110];
    assign loads_11_payload_part = loader_loads_payload_part[11];
    assign loads_11_payload_sizeLog = sizeLog;
    assign loads_11_payload_mask = loader_loads_payload_mask[143:132];
    assign loads_11_payload_elements = loader_loads_payload_elements[9215:8448];
    assign loads_12_valid = loader_loads_valid[12];
    assign loads_12_payload_buffer = loader_loads_payload_buffer[12];
    assign loads_12_payload_head = loader_loads_payload_head[12];
    assign loads_12_payload_position = loader_loads_payload_position[129:120];
    assign loads_12_payload_part = loader_loads_payload_part[12];
    assign loads_12_payload_sizeLog = sizeLog;
    assign loads_12_payload_mask = loader_loads_payload_mask[155:144];
    assign loads_12_payload_elements = loader_loads_payload_elements[9983:9216];
    assign loads_13_valid = loader_loads_valid[13];
    assign loads_13_payload_buffer = loader_loads_payload_buffer[13];
    assign loads_13_payload_head = loader_loads_payload_head[13];
    assign loads_13_payload_position = loader_loads_payload_position[139:130];
    assign loads_13_payload_part = loader_loads_payload_part[13];
    assign loads_13_payload_sizeLog = sizeLog;
    assign loads_13_payload_mask = loader_loads_payload_mask[167:156];
    assign loads_13_payload_elements = loader_loads_payload_elements[10751:9984];
    assign loads_14_valid = loader_loads_valid[14];
    assign loads_14_payload_buffer = loader_loads_payload_buffer[14];
    assign loads_14_payload_head = loader_loads_payload_head[14];
    assign loads_14_payload_position = loader_loads_payload_position[149:140];
    assign loads_14_payload_part = loader_loads_payload_part[14];
    assign loads_14_payload_sizeLog = sizeLog;
    assign loads_14_payload_mask = loader_loads_payload_mask[179:168];
    assign loads_14_payload_elements = loader_loads_payload_elements[11519:10752];
    assign loads_15_valid = loader_loads_valid[15];
    assign loads_15_payload_buffer = loader_loads_payload_buffer[15];
    assign loads_15_payload_head = loader_loads_payload_head[15];
    assign loads_15_payload_position = loader_loads_payload_position[159:150];
    assign loads_15_payload_part = loader_loads_payload_part[15];
    assign loads_15_payload_sizeLog = sizeLog;
    assign loads_15_payload_mask = loader_loads_payload_mask[191:180];
    assign loads_15_payload_elements = loader_loads_payload_elements[12287:11520];
    assign done_valid = finished;
    assign done_ofGroup = orders_payload_ofGroup;
    assign bytes = bytes_product[9:0];
    assign walker_jobs_valid = (state == IDLE) & orders_valid;
    assign places_places0_valid = (goes & wanted[0]) | ending;
    assign places_places0_payload_end = ending;
    assign places_places0_payload_position = base[9:0] + 10'd0;
    assign places_places0_ready = fifo_push_ready[0];
    assign places_places1_valid = (goes & wanted[1]) | ending;
    assign places_places1_payload_end = ending;
    assign places_places1_payload_position = base[9:0] + 10'd1;
    assign places_places1_ready = fifo_push_ready[1];
    assign places_places2_valid = (goes & wanted[2]) | ending;
    assign places_places2_payload_end = ending;
    assign places_places2_payload_position = base[9:0] + 10'd2;
    assign places_places2_ready = fifo_push_ready[2];
    assign places_places3_valid = (goes & wanted[3]) | ending;
    assign places_places3_payload_end = ending;
    assign places_places3_payload_position = base[9:0] + 10'd3;
    assign places_places3_ready = fifo_push_ready[3];
    assign places_places4_valid = (goes & wanted[4]) | ending;
    assign places_places4_payload_end = ending;
    assign places_places4_payload_position = base[9:0] + 10'd4;
    assign places_places4_ready = fifo_push_ready[4];
    assign places_places5_valid = (goes & wanted[5]) | ending;
    assign places_places5_payload_end = ending;
    assign places_places5_payload_position = base[9:0] + 10'd5;
    assign places_places5_ready = fifo_push_ready[5];
    assign places_places6_valid = (goes & wanted[6]) | ending;
    assign places_places6_payload_end = ending;
    assign places_places6_payload_position = base[9:0] + 10'd6;
    assign places_places6_ready = fifo_push_ready[6];
    assign places_places7_valid = (goes & wanted[7]) | ending;
    assign places_places7_payload_end = ending;
    assign places_places7_payload_position = base[9:0] + 10'd7;
    assign places_places7_ready = fifo_push_ready[7];
    assign places_places8_valid = (goes & wanted[8]) | ending;
    assign places_places8_payload_end = ending;
    assign places_places8_payload_position = base[9:0] + 10'd8;
    assign places_places8_ready = fifo_push_ready[8];
    assign places_places9_valid = (goes & wanted[9]) | ending;
    assign places_places9_payload_end = ending;
    assign places_places9_payload_position = base[9:0] + 10'd9;
    assign places_places9_ready = fifo_push_ready[9];
    assign places_places10_valid = (goes & wanted[10]) | ending;
    assign places_places10_payload_end = ending;
    assign places_places10_payload_position = base[9:0] + 10'd10;
    assign places_places10_ready = fifo_push_ready[10];
    assign places_places11_valid = (goes & wanted[11]) | ending;
    assign places_places11_payload_end = ending;
    assign places_places11_payload_position = base[9:0] + 10'd11;
    assign places_places11_ready = fifo_push_ready[11];
    assign places_places12_valid = (goes & wanted[12]) | ending;
    assign places_places12_payload_end = ending;
    assign places_places12_payload_position = base[9:0] + 10'd12;
    assign places_places12_ready = fifo_push_ready[12];
    assign places_places13_valid = (goes & wanted[13]) | ending;
    assign places_places13_payload_end = ending;
    assign places_places13_payload_position = base[9:0] + 10'd13;
    assign places_places13_ready = fifo_push_ready[13];
    assign places_places14_valid = (goes & wanted[14]) | ending;
    assign places_places14_payload_end = ending;
    assign places_places14_payload_position = base[9:0] + 10'd14;
    assign places_places14_ready = fifo_push_ready[14];
    assign places_places15_valid = (goes & wanted[15]) | ending;
    assign places_places15_payload_end = ending;
    assign places_places15_payload_position = base[9:0] + 10'd15;
    assign places_places15_ready = fifo_push_ready[15];
    assign converter_words_valid = {walker_vectors_15_valid, walker_vectors_14_valid,
            walker_vectors_13_valid, walker_vectors_12_valid, walker_vectors_11_valid,
            walker_vectors_10_valid, walker_vectors_9_valid, walker_vectors_8_valid,
            walker_vectors_7_valid, walker_vectors_6_valid, walker_vectors_5_valid,
            walker_vectors_4_valid, walker_vectors_3_valid, walker_vectors_2_valid,
            walker_vectors_1_valid, walker_vectors_0_valid};
    assign converter_words_payload_data = {walker_vectors_15_payload_data,
            walker_vectors_14_payload_data, walker_vectors_13_payload_data,
            walker_vectors_12_payload_data, walker_vectors_11_payload_data,
            walker_vectors_10_payload_data, walker_vectors_9_payload_data,
            walker_vectors_8_payload_data, walker_vectors_7_payload_data,
            walker_vectors_6_payload_data, walker_vectors_5_payload_data,
            walker_vectors_4_payload_data, walker_vectors_3_payload_data,
            walker_vectors_2_payload_data, walker_vectors_1_payload_data,
            walker_vectors_0_payload_data};
    assign converter_words_payload_last = {walker_vectors_15_payload_last,
            walker_vectors_14_payload_last, walker_vectors_13_payload_last,
            walker_vectors_12_payload_last, walker_vectors_11_payload_last,
            walker_vectors_10_payload_last, walker_vectors_9_payload_last,
            walker_vectors_8_payload_last, walker_vectors_7_payload_last,
            walker_vectors_6_payload_last, walker_vectors_5_payload_last,
            walker_vectors_4_payload_last, walker_vectors_3_payload_last,
            walker_vectors_2_payload_last, walker_vectors_1_payload_last,
            walker_vectors_0_payload_last};
    assign converter_items_ready = loader_items_ready;
    assign loader_positions_valid = fifo_pop_valid;
    assign loader_positions_payload_end = fifo_pop_payload_end;
    assign loader_positions_payload_position = fifo_pop_payload_position;
    assign loader_items_valid = converter_items_valid;
    assign loader_items_payload_elements = converter_items_payload_elements;
    assign loader_items_payload_last = converter_items_payload_last;
    assign loader_loads_ready = {loads_15_ready, loads_14_ready, loads_13_ready, loads_12_ready,
            loads_11_ready, loads_10_ready, loads_9_ready, loads_8_ready, loads_7_ready,
            loads_6_ready, loads_5_ready, loads_4_ready, loads_3_ready, loads_2_ready,
            loads_1_ready, loads_0_ready};
    assign fifo_push_valid = {places_places15_valid, places_places14_valid, places_places13_valid,
            places_places12_valid, places_places11_valid, places_places10_valid,
            places_places9_valid, places_places8_valid, places_places7_valid, places_places6_valid,
            places_places5_valid, places_places4_valid, places_places3_valid, places_places2_valid,
            places_places1_valid, places_places0_valid};
    assign fifo_push_payload_end = {places_places15_payload_end, places_places14_payload_end,
            places_places13_payload_end, places_places12_payload_end, places_places11_payload_end,
            places_places10_payload_end, places_places9_payload_end, places_places8_payload_end,
            places_places7_payload_end, places_places6_payload_end, places_places5_payload_end,
            places_places4_payload_end, places_places3_payload_end, places_places2_payload_end,
            places_places1_payload_end, places_places0_payload_end};
    assign fifo_push_payload_position = {places_places15_payload_position,
            places_places14_payload_position, places_places13_payload_position,
            places_places12_payload_position, places_places11_payload_position,
            places_places10_payload_position, places_places9_payload_position,
            places_places8_payload_position, places_places7_payload_position,
            places_places6_payload_position, places_places5_payload_position,
            places_places4_payload_position, places_places3_payload_position,
            places_places2_payload_position, places_places1_payload_position,
            places_places0_payload_position};
    assign fifo_pop_ready = loader_positions_ready;

    genvar converter_index;
    generate
        for (converter_index = 0; converter_index < 16; converter_index = converter_index +
                1) begin : converter
            bit_width_converter member (
                .clock                  (clock),
                .reset                  (reset),
                .words_valid            (converter_words_valid[converter_index]),
                .words_ready            (converter_words_ready[converter_index]),
                .words_payload_data     (converter_words_payload_data[converter_index*256 +: 256]),
                .words_payload_last     (converter_words_payload_last[converter_index]),
                .setups_valid           (state != IDLE),
                .setups_ready           (converter_setups_ready[converter_index]),
                .setups_payload_bits    (orders_payload_bits),
                .setups_payload_skip    (converter_setups_payload_skip_and[4:0]),
                .setups_payload_items   ({4'd0, converter_setups_payload_items_product}),
                .setups_payload_signed  (orders_payload_signed),
                .setups_payload_place   (orders_payload_place),
                .items_valid            (converter_items_valid[converter_index]),
                .items_ready            (converter_items_ready[converter_index]),
                .items_payload_elements (converter_items_payload_elements[converter_index*768 +:
                        768]),
                .items_payload_last     (converter_items_payload_last[converter_index]),
                .error_code             (converter_error_code[converter_index*3 +: 3]),
                .error_token            (converter_error_token[converter_index*16 +: 16]),
                .clearError             (1'd0),
                .busy                   (converter_busy[converter_index])
            );
        end
    endgenerate

    genvar loader_index;
    generate
        for (loader_index = 0; loader_index < 16; loader_index = loader_index + 1) begin : loader
            operand_loader member (
                .clock                      (clock),
                .reset                      (reset),
                .setups_valid               (state != IDLE),
                .setups_ready               (loader_setups_ready[loader_index]),
                .setups_payload_buffer      (orders_payload_buffer),
                .setups_payload_firstHead   ({2'd0, orders_payload_slot}),
                .setups_payload_heads       ({1'd0, orders_payload_heads}),
                .setups_payload_parts       (fit_0),
                .setups_payload_mask        (orders_payload_mask),
                .positions_valid            (loader_positions_valid[loader_index]),
                .positions_ready            (loader_positions_ready[loader_index]),
                .positions_payload_end      (loader_positions_payload_end[loader_index]),
                .positions_payload_position (loader_positions_payload_position[loader_index*10 +:
                        10]),
                .items_valid                (loader_items_valid[loader_index]),
                .items_ready                (loader_items_ready[loader_index]),
                .items_payload_elements     (loader_items_payload_elements[loader_index*768 +:
                        768]),
                .items_payload_last         (loader_items_payload_last[loader_index]),
                .loads_valid                (loader_loads_valid[loader_index]),
                .loads_ready                (loader_loads_ready[loader_index]),
                .loads_payload_buffer       (loader_loads_payload_buffer[loader_index]),
                .loads_payload_head         (loader_loads_payload_head[loader_index]),
                .loads_payload_position     (loader_loads_payload_position[loader_index*10 +: 10]),
                .loads_payload_part         (loader_loads_payload_part[loader_index]),
                .loads_payload_mask         (loader_loads_payload_mask[loader_index*12 +: 12]),
                .loads_payload_elements     (loader_loads_payload_elements[loader_index*768 +:
                        768]),
                .done_valid                 (loader_done_valid[loader_index]),
                .done_buffer                (loader_done_buffer[loader_index]),
                .error_code                 (loader_error_code[loader_index*3 +: 3]),
                .error_job                  (loader_error_job[loader_index*16 +: 16]),
                .clearError                 (1'd0)
            );
        end
    endgenerate

    genvar fifo_index;
    generate
        for (fifo_index = 0; fifo_index < 16; fifo_index = fifo_index + 1) begin : fifo
            stream_fifo_depth16_a68631 member (
                .clock                 (clock),
                .reset                 (reset),
                .push_valid            (fifo_push_valid[fifo_index]),
                .push_ready            (fifo_push_ready[fifo_index]),
                .push_payload_end      (fifo_push_payload_end[fifo_index]),
                .push_payload_position (fifo_push_payload_position[fifo_index*10 +: 10]),
                .pop_valid             (fifo_pop_valid[fifo_index]),
                .pop_ready             (fifo_pop_ready[fifo_index]),
                .pop_payload_end       (fifo_pop_payload_end[fifo_index]),
                .pop_payload_position  (fifo_pop_payload_position[fifo_index*10 +: 10]),
                .level                 (fifo_level[fifo_index*5 +: 5])
            );
        end
    endgenerate

    fetch_walker_requesters16_channels16_dataBits256_idBits10 walker (
        .clock                       (clock),
        .reset                       (reset),
        .jobs_valid                  (walker_jobs_valid),
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
        .vectors_0_ready             (converter_words_ready[0]),
        .vectors_0_payload_data      (walker_vectors_0_payload_data),
        .vectors_0_payload_last      (walker_vectors_0_payload_last),
        .vectors_1_valid             (walker_vectors_1_valid),
        .vectors_1_ready             (converter_words_ready[1]),
        .vectors_1_payload_data      (walker_vectors_1_payload_data),
        .vectors_1_payload_last      (walker_vectors_1_payload_last),
        .vectors_2_valid             (walker_vectors_2_valid),
        .vectors_2_ready             (converter_words_ready[2]),
        .vectors_2_payload_data      (walker_vectors_2_payload_data),
        .vectors_2_payload_last      (walker_vectors_2_payload_last),
        .vectors_3_valid             (walker_vectors_3_valid),
        .vectors_3_ready             (converter_words_ready[3]),
        .vectors_3_payload_data      (walker_vectors_3_payload_data),
        .vectors_3_payload_last      (walker_vectors_3_payload_last),
        .vectors_4_valid             (walker_vectors_4_valid),
        .vectors_4_ready             (converter_words_ready[4]),
        .vectors_4_payload_data      (walker_vectors_4_payload_data),
        .vectors_4_payload_last      (walker_vectors_4_payload_last),
        .vectors_5_valid             (walker_vectors_5_valid),
        .vectors_5_ready             (converter_words_ready[5]),
        .vectors_5_payload_data      (walker_vectors_5_payload_data),
        .vectors_5_payload_last      (walker_vectors_5_payload_last),
        .vectors_6_valid             (walker_vectors_6_valid),
        .vectors_6_ready             (converter_words_ready[6]),
        .vectors_6_payload_data      (walker_vectors_6_payload_data),
        .vectors_6_payload_last      (walker_vectors_6_payload_last),
        .vectors_7_valid             (walker_vectors_7_valid),
        .vectors_7_ready             (converter_words_ready[7]),
        .vectors_7_payload_data      (walker_vectors_7_payload_data),
        .vectors_7_payload_last      (walker_vectors_7_payload_last),
        .vectors_8_valid             (walker_vectors_8_valid),
        .vectors_8_ready             (converter_words_ready[8]),
        .vectors_8_payload_data      (walker_vectors_8_payload_data),
        .vectors_8_payload_last      (walker_vectors_8_payload_last),
        .vectors_9_valid             (walker_vectors_9_valid),
        .vectors_9_ready             (converter_words_ready[9]),
        .vectors_9_payload_data      (walker_vectors_9_payload_data),
        .vectors_9_payload_last      (walker_vectors_9_payload_last),
        .vectors_10_valid            (walker_vectors_10_valid),
        .vectors_10_ready            (converter_words_ready[10]),
        .vectors_10_payload_data     (walker_vectors_10_payload_data),
        .vectors_10_payload_last     (walker_vectors_10_payload_last),
        .vectors_11_valid            (walker_vectors_11_valid),
        .vectors_11_ready            (converter_words_ready[11]),
        .vectors_11_payload_data     (walker_vectors_11_payload_data),
        .vectors_11_payload_last     (walker_vectors_11_payload_last),
        .vectors_12_valid            (walker_vectors_12_valid),
        .vectors_12_ready            (converter_words_ready[12]),
        .vectors_12_payload_data     (walker_vectors_12_payload_data),
        .vectors_12_payload_last     (walker_vectors_12_payload_last),
        .vectors_13_valid            (walker_vectors_13_valid),
        .vectors_13_ready            (converter_words_ready[13]),
        .vectors_13_payload_data     (walker_vectors_13_payload_data),
        .vectors_13_payload_last     (walker_vectors_13_payload_last),
        .vectors_14_valid            (walker_vectors_14_valid),
        .vectors_14_ready            (converter_words_ready[14]),
        .vectors_14_payload_data     (walker_vectors_14_payload_data),
        .vectors_14_payload_last     (walker_vectors_14_payload_last),
        .vectors_15_valid            (walker_vectors_15_valid),
        .vectors_15_ready            (converter_words_ready[15]),
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
        end else begin
            case (state)
                IDLE: begin
                    if (walker_jobs_fire) state <= ASK;
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
                    if (free) state <= AWAIT;
                end
                AWAIT: begin
                    if (finished) state <= IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        case (state)
            IDLE: begin
                if (walker_jobs_fire) begin
                    base <= 11'd0;
                    pending <= 16'd65535;
                end
            end
            WALK: begin
                if (goes) base <= base + 11'd16;
            end
            default: ;
        endcase
        if (loader_done_valid[0]) pending[0] <= 1'd0;
        if (loader_done_valid[1]) pending[1] <= 1'd0;
        if (loader_done_valid[2]) pending[2] <= 1'd0;
        if (loader_done_valid[3]) pending[3] <= 1'd0;
        if (loader_done_valid[4]) pending[4] <= 1'd0;
        if (loader_done_valid[5]) pending[5] <= 1'd0;
        if (loader_done_valid[6]) pending[6] <= 1'd0;
        if (loader_done_valid[7]) pending[7] <= 1'd0;
        if (loader_done_valid[8]) pending[8] <= 1'd0;
        if (loader_done_valid[9]) pending[9] <= 1'd0;
        if (loader_done_valid[10]) pending[10] <= 1'd0;
        if (loader_done_valid[11]) pending[11] <= 1'd0;
        if (loader_done_valid[12]) pending[12] <= 1'd0;
        if (loader_done_valid[13]) pending[13] <= 1'd0;
        if (loader_done_valid[14]) pending[14] <= 1'd0;
        if (loader_done_valid[15]) pending[15] <= 1'd0;
    end

    wire _unused_ok = &{1'b0, masks_payload_last, walker_idle, walker_usefulBytes, walker_busBytes,
            walker_error, converter_setups_ready, converter_error_code, converter_error_token,
            converter_busy, loader_setups_ready, loader_done_buffer, loader_error_code,
            loader_error_job, fifo_level, bytes_product[10],
            converter_setups_payload_skip_and[15:5]};
endmodule
`default_nettype wire
