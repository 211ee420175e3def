// attention_path_0b08fb: The data path of attention: queries in, outputs out, at a row of
// `lanes` scores a cycle. The keys of a query are in their memory before the query comes; for
// its values it waits. Source: SpAtten (HPCA 2021), section IV.
// Source generators/spatten/attention/attention-path.ts.
// Parameters multipliers = 1024, headSize = 64, largestHead = 128, tokens = 1024, heads = 16,
// fusedHeads = 2, channels = 16, dataBits = 256, requesters = 16, topKLanes = 16, topKDesign =
// radix, topKEngines = 2, outputLanes = 16, softmaxForm = table, recompute = incremental, trace
// = false.
// Reset: reset synchronous, active high.
// IR 0d926b62. Do not edit.
`default_nettype none
module attention_path_0b08fb (
    input  wire          clock,
    input  wire          reset,

    input  wire [  10:0] plan_tokens,
    input  wire          plan_sizeLog,
    input  wire [   3:0] plan_planes_msbBits,
    input  wire [   3:0] plan_planes_lsbBits,
    input  wire          plan_planes_midpoint,
    input  wire [  31:0] plan_values_base,
    input  wire [  15:0] plan_values_stride,
    input  wire [   3:0] plan_values_bits,
    input  wire [  12:0] plan_threshold,
    input  wire [  15:0] plan_keptValues,
    input  wire          plan_valuesWait,

    input  wire          start,

    input  wire          queries_valid,
    output wire          queries_ready,
    input  wire          queries_payload_buffer,
    input  wire          queries_payload_slot,
    input  wire [   3:0] queries_payload_head,
    input  wire [  15:0] queries_payload_entry_multiplier,
    input  wire [   5:0] queries_payload_entry_shift,
    input  wire [  30:0] queries_payload_entry_m0,
    input  wire [   5:0] queries_payload_entry_outputShift,
    input  wire [  31:0] queries_payload_address,
    input  wire          queries_payload_firstOfGroup,
    input  wire          queries_payload_lastOfGroup,

    input  wire          vectors_valid,
    output wire          vectors_ready,
    input  wire [1535:0] vectors_payload,

    input  wire          keyLoads_0_valid,
    output wire          keyLoads_0_ready,
    input  wire          keyLoads_0_payload_buffer,
    input  wire          keyLoads_0_payload_head,
    input  wire [   9:0] keyLoads_0_payload_position,
    input  wire          keyLoads_0_payload_part,
    input  wire          keyLoads_0_payload_sizeLog,
    input  wire [  11:0] keyLoads_0_payload_mask,
    input  wire [ 767:0] keyLoads_0_payload_elements,

    input  wire          keyLoads_1_valid,
    output wire          keyLoads_1_ready,
    input  wire          keyLoads_1_payload_buffer,
    input  wire          keyLoads_1_payload_head,
    input  wire [   9:0] keyLoads_1_payload_position,
    input  wire          keyLoads_1_payload_part,
    input  wire          keyLoads_1_payload_sizeLog,
    input  wire [  11:0] keyLoads_1_payload_mask,
    input  wire [ 767:0] keyLoads_1_payload_elements,

    input  wire          keyLoads_2_valid,
    output wire          keyLoads_2_ready,
    input  wire          keyLoads_2_payload_buffer,
    input  wire          keyLoads_2_payload_head,
    input  wire [   9:0] keyLoads_2_payload_position,
    input  wire          keyLoads_2_payload_part,
    input  wire          keyLoads_2_payload_sizeLog,
    input  wire [  11:0] keyLoads_2_payload_mask,
    input  wire [ 767:0] keyLoads_2_payload_elements,

    input  wire          keyLoads_3_valid,
    output wire          keyLoads_3_ready,
    input  wire          keyLoads_3_payload_buffer,
    input  wire          keyLoads_3_payload_head,
    input  wire [   9:0] keyLoads_3_payload_position,
    input  wire          keyLoads_3_payload_part,
    input  wire          keyLoads_3_payload_sizeLog,
    input  wire [  11:0] keyLoads_3_payload_mask,
    input  wire [ 767:0] keyLoads_3_payload_elements,

    input  wire          keyLoads_4_valid,
    output wire          keyLoads_4_ready,
    input  wire          keyLoads_4_payload_buffer,
    input  wire          keyLoads_4_payload_head,
    input  wire [   9:0] keyLoads_4_payload_position,
    input  wire          keyLoads_4_payload_part,
    input  wire          keyLoads_4_payload_sizeLog,
    input  wire [  11:0] keyLoads_4_payload_mask,
    input  wire [ 767:0] keyLoads_4_payload_elements,

    input  wire          keyLoads_5_valid,
    output wire          keyLoads_5_ready,
    input  wire          keyLoads_5_payload_buffer,
    input  wire          keyLoads_5_payload_head,
    input  wire [   9:0] keyLoads_5_payload_position,
    input  wire          keyLoads_5_payload_part,
    input  wire          keyLoads_5_payload_sizeLog,
    input  wire [  11:0] keyLoads_5_payload_mask,
    input  wire [ 767:0] keyLoads_5_payload_elements,

    input  wire          keyLoads_6_valid,
    output wire          keyLoads_6_ready,
    input  wire          keyLoads_6_payload_buffer,
    input  wire          keyLoads_6_payload_head,
    input  wire [   9:0] keyLoads_6_payload_position,
    input  wire          keyLoads_6_payload_part,
    input  wire          keyLoads_6_payload_sizeLog,
    input  wire [  11:0] keyLoads_6_payload_mask,
    input  wire [ 767:0] keyLoads_6_payload_elements,

    input  wire          keyLoads_7_valid,
    output wire          keyLoads_7_ready,
    input  wire          keyLoads_7_payload_buffer,
    input  wire          keyLoads_7_payload_head,
    input  wire [   9:0] keyLoads_7_payload_position,
    input  wire          keyLoads_7_payload_part,
    input  wire          keyLoads_7_payload_sizeLog,
    input  wire [  11:0] keyLoads_7_payload_mask,
    input  wire [ 767:0] keyLoads_7_payload_elements,

    input  wire          keyLoads_8_valid,
    output wire          keyLoads_8_ready,
    input  wire          keyLoads_8_payload_buffer,
    input  wire          keyLoads_8_payload_head,
    input  wire [   9:0] keyLoads_8_payload_position,
    input  wire          keyLoads_8_payload_part,
    input  wire          keyLoads_8_payload_sizeLog,
    input  wire [  11:0] keyLoads_8_payload_mask,
    input  wire [ 767:0] keyLoads_8_payload_elements,

    input  wire          keyLoads_9_valid,
    output wire          keyLoads_9_ready,
    input  wire          keyLoads_9_payload_buffer,
    input  wire          keyLoads_9_payload_head,
    input  wire [   9:0] keyLoads_9_payload_position,
    input  wire          keyLoads_9_payload_part,
    input  wire          keyLoads_9_payload_sizeLog,
    input  wire [  11:0] keyLoads_9_payload_mask,
    input  wire [ 767:0] keyLoads_9_payload_elements,

    input  wire          keyLoads_10_valid,
    output wire          keyLoads_10_ready,
    input  wire          keyLoads_10_payload_buffer,
    input  wire          keyLoads_10_payload_head,
    input  wire [   9:0] keyLoads_10_payload_position,
    input  wire          keyLoads_10_payload_part,
    input  wire          keyLoads_10_payload_sizeLog,
    input  wire [  11:0] keyLoads_10_payload_mask,
    input  wire [ 767:0] keyLoads_10_payload_elements,

    input  wire          keyLoads_11_valid,
    output wire          keyLoads_11_ready,
    input  wire          keyLoads_11_payload_buffer,
    input  wire          keyLoads_11_payload_head,
    input  wire [   9:0] keyLoads_11_payload_position,
    input  wire          keyLoads_11_payload_part,
    input  wire          keyLoads_11_payload_sizeLog,
    input  wire [  11:0] keyLoads_11_payload_mask,
    input  wire [ 767:0] keyLoads_11_payload_elements,

    input  wire          keyLoads_12_valid,
    output wire          keyLoads_12_ready,
    input  wire          keyLoads_12_payload_buffer,
    input  wire          keyLoads_12_payload_head,
    input  wire [   9:0] keyLoads_12_payload_position,
    input  wire          keyLoads_12_payload_part,
    input  wire          keyLoads_12_payload_sizeLog,
    input  wire [  11:0] keyLoads_12_payload_mask,
    input  wire [ 767:0] keyLoads_12_payload_elements,

    input  wire          keyLoads_13_valid,
    output wire          keyLoads_13_ready,
    input  wire          keyLoads_13_payload_buffer,
    input  wire          keyLoads_13_payload_head,
    input  wire [   9:0] keyLoads_13_payload_position,
    input  wire          keyLoads_13_payload_part,
    input  wire          keyLoads_13_payload_sizeLog,
    input  wire [  11:0] keyLoads_13_payload_mask,
    input  wire [ 767:0] keyLoads_13_payload_elements,

    input  wire          keyLoads_14_valid,
    output wire          keyLoads_14_ready,
    input  wire          keyLoads_14_payload_buffer,
    input  wire          keyLoads_14_payload_head,
    input  wire [   9:0] keyLoads_14_payload_position,
    input  wire          keyLoads_14_payload_part,
    input  wire          keyLoads_14_payload_sizeLog,
    input  wire [  11:0] keyLoads_14_payload_mask,
    input  wire [ 767:0] keyLoads_14_payload_elements,

    input  wire          keyLoads_15_valid,
    output wire          keyLoads_15_ready,
    input  wire          keyLoads_15_payload_buffer,
    input  wire          keyLoads_15_payload_head,
    input  wire [   9:0] keyLoads_15_payload_position,
    input  wire          keyLoads_15_payload_part,
    input  wire          keyLoads_15_payload_sizeLog,
    input  wire [  11:0] keyLoads_15_payload_mask,
    input  wire [ 767:0] keyLoads_15_payload_elements,

    input  wire          valueLoads_0_valid,
    output wire          valueLoads_0_ready,
    input  wire          valueLoads_0_payload_buffer,
    input  wire          valueLoads_0_payload_head,
    input  wire [   9:0] valueLoads_0_payload_position,
    input  wire          valueLoads_0_payload_part,
    input  wire          valueLoads_0_payload_sizeLog,
    input  wire [  11:0] valueLoads_0_payload_mask,
    input  wire [ 767:0] valueLoads_0_payload_elements,

    input  wire          valueLoads_1_valid,
    output wire          valueLoads_1_ready,
    input  wire          valueLoads_1_payload_buffer,
    input  wire          valueLoads_1_payload_head,
    input  wire [   9:0] valueLoads_1_payload_position,
    input  wire          valueLoads_1_payload_part,
    input  wire          valueLoads_1_payload_sizeLog,
    input  wire [  11:0] valueLoads_1_payload_mask,
    input  wire [ 767:0] valueLoads_1_payload_elements,

    input  wire          valueLoads_2_valid,
    output wire          valueLoads_2_ready,
    input  wire          valueLoads_2_payload_buffer,
    input  wire          valueLoads_2_payload_head,
    input  wire [   9:0] valueLoads_2_payload_position,
    input  wire          valueLoads_2_payload_part,
    input  wire          valueLoads_2_payload_sizeLog,
    input  wire [  11:0] valueLoads_2_payload_mask,
    input  wire [ 767:0] valueLoads_2_payload_elements,

    input  wire          valueLoads_3_valid,
    output wire          valueLoads_3_ready,
    input  wire          valueLoads_3_payload_buffer,
    input  wire          valueLoads_3_payload_head,
    input  wire [   9:0] valueLoads_3_payload_position,
    input  wire          valueLoads_3_payload_part,
    input  wire          valueLoads_3_payload_sizeLog,
    input  wire [  11:0] valueLoads_3_payload_mask,
    input  wire [ 767:0] valueLoads_3_payload_elements,

    input  wire          valueLoads_4_valid,
    output wire          valueLoads_4_ready,
    input  wire          valueLoads_4_payload_buffer,
    input  wire          valueLoads_4_payload_head,
    input  wire [   9:0] valueLoads_4_payload_position,
    input  wire          valueLoads_4_payload_part,
    input  wire          valueLoads_4_payload_sizeLog,
    input  wire [  11:0] valueLoads_4_payload_mask,
    input  wire [ 767:0] valueLoads_4_payload_elements,

    input  wire          valueLoads_5_valid,
    output wire          valueLoads_5_ready,
    input  wire          valueLoads_5_payload_buffer,
    input  wire          valueLoads_5_payload_head,
    input  wire [   9:0] valueLoads_5_payload_position,
    input  wire          valueLoads_5_payload_part,
    input  wire          valueLoads_5_payload_sizeLog,
    input  wire [  11:0] valueLoads_5_payload_mask,
    input  wire [ 767:0] valueLoads_5_payload_elements,

    input  wire          valueLoads_6_valid,
    output wire          valueLoads_6_ready,
    input  wire          valueLoads_6_payload_buffer,
    input  wire          valueLoads_6_payload_head,
    input  wire [   9:0] valueLoads_6_payload_position,
    input  wire          valueLoads_6_payload_part,
    input  wire          valueLoads_6_payload_sizeLog,
    input  wire [  11:0] valueLoads_6_payload_mask,
    input  wire [ 767:0] valueLoads_6_payload_elements,

    input  wire          valueLoads_7_valid,
    output wire          valueLoads_7_ready,
    input  wire          valueLoads_7_payload_buffer,
    input  wire          valueLoads_7_payload_head,
    input  wire [   9:0] valueLoads_7_payload_position,
    input  wire          valueLoads_7_payload_part,
    input  wire          valueLoads_7_payload_sizeLog,
    input  wire [  11:0] valueLoads_7_payload_mask,
    input  wire [ 767:0] valueLoads_7_payload_elements,

    input  wire          valueLoads_8_valid,
    output wire          valueLoads_8_ready,
    input  wire          valueLoads_8_payload_buffer,
    input  wire          valueLoads_8_payload_head,
    input  wire [   9:0] valueLoads_8_payload_position,
    input  wire          valueLoads_8_payload_part,
    input  wire          valueLoads_8_payload_sizeLog,
    input  wire [  11:0] valueLoads_8_payload_mask,
    input  wire [ 767:0] valueLoads_8_payload_elements,

    input  wire          valueLoads_9_valid,
    output wire          valueLoads_9_ready,
    input  wire          valueLoads_9_payload_buffer,
    input  wire          valueLoads_9_payload_head,
    input  wire [   9:0] valueLoads_9_payload_position,
    input  wire          valueLoads_9_payload_part,
    input  wire          valueLoads_9_payload_sizeLog,
    input  wire [  11:0] valueLoads_9_payload_mask,
    input  wire [ 767:0] valueLoads_9_payload_elements,

    input  wire          valueLoads_10_valid,
    output wire          valueLoads_10_ready,
    input  wire          valueLoads_10_payload_buffer,
    input  wire          valueLoads_10_payload_head,
    input  wire [   9:0] valueLoads_10_payload_position,
    input  wire          valueLoads_10_payload_part,
    input  wire          valueLoads_10_payload_sizeLog,
    input  wire [  11:0] valueLoads_10_payload_mask,
    input  wire [ 767:0] valueLoads_10_payload_elements,

    input  wire          valueLoads_11_valid,
    output wire          valueLoads_11_ready,
    input  wire          valueLoads_11_payload_buffer,
    input  wire          valueLoads_11_payload_head,
    input  wire [   9:0] valueLoads_11_payload_position,
    input  wire          valueLoads_11_payload_part,
    input  wire          valueLoads_11_payload_sizeLog,
    input  wire [  11:0] valueLoads_11_payload_mask,
    input  wire [ 767:0] valueLoads_11_payload_elements,

    input  wire          valueLoads_12_valid,
    output wire          valueLoads_12_ready,
    input  wire          valueLoads_12_payload_buffer,
    input  wire          valueLoads_12_payload_head,
    input  wire [   9:0] valueLoads_12_payload_position,
    input  wire          valueLoads_12_payload_part,
    input  wire          valueLoads_12_payload_sizeLog,
    input  wire [  11:0] valueLoads_12_payload_mask,
    input  wire [ 767:0] valueLoads_12_payload_elements,

    input  wire          valueLoads_13_valid,
    output wire          valueLoads_13_ready,
    input  wire          valueLoads_13_payload_buffer,
    input  wire          valueLoads_13_payload_head,
    input  wire [   9:0] valueLoads_13_payload_position,
    input  wire          valueLoads_13_payload_part,
    input  wire          valueLoads_13_payload_sizeLog,
    input  wire [  11:0] valueLoads_13_payload_mask,
    input  wire [ 767:0] valueLoads_13_payload_elements,

    input  wire          valueLoads_14_valid,
    output wire          valueLoads_14_ready,
    input  wire          valueLoads_14_payload_buffer,
    input  wire          valueLoads_14_payload_head,
    input  wire [   9:0] valueLoads_14_payload_position,
    input  wire          valueLoads_14_payload_part,
    input  wire          valueLoads_14_payload_sizeLog,
    input  wire [  11:0] valueLoads_14_payload_mask,
    input  wire [ 767:0] valueLoads_14_payload_elements,

    input  wire          valueLoads_15_valid,
    output wire          valueLoads_15_ready,
    input  wire          valueLoads_15_payload_buffer,
    input  wire          valueLoads_15_payload_head,
    input  wire [   9:0] valueLoads_15_payload_position,
    input  wire          valueLoads_15_payload_part,
    input  wire          valueLoads_15_payload_sizeLog,
    input  wire [  11:0] valueLoads_15_payload_mask,
    input  wire [ 767:0] valueLoads_15_payload_elements,

    input  wire          keysLoaded,
    input  wire          valuesLoaded,

    output wire          valueOrders_valid,
    input  wire          valueOrders_ready,
    output wire [  31:0] valueOrders_payload_base,
    output wire [  15:0] valueOrders_payload_stride,
    output wire [  15:0] valueOrders_payload_offset,
    output wire [  15:0] valueOrders_payload_bytes,
    output wire [   3:0] valueOrders_payload_bits,
    output wire          valueOrders_payload_signed,
    output wire [   3:0] valueOrders_payload_place,
    output wire [  11:0] valueOrders_payload_mask,
    output wire          valueOrders_payload_buffer,
    output wire          valueOrders_payload_slot,
    output wire [   1:0] valueOrders_payload_heads,
    output wire          valueOrders_payload_ofGroup,
    output wire          valueOrders_payload_masked,

    output wire          masks_valid,
    input  wire          masks_ready,
    output wire [  15:0] masks_payload_mask,
    output wire          masks_payload_last,

    output wire          current_buffer,
    output wire          current_slot,
    output wire [   3:0] current_head,

    output wire          wants_valid,
    input  wire          wants_ready,
    output wire          wants_payload,

    output wire          settled,

    input  wire          has_valid,
    output wire          has_ready,
    input  wire          has_payload,

    output wire          probabilities_valid,
    input  wire          probabilities_ready,
    output wire [   7:0] probabilities_payload_filled,
    output wire          probabilities_payload_last,
    output wire [  95:0] probabilities_payload_row,

    output wire          outputs_valid,
    input  wire          outputs_ready,
    output wire [ 191:0] outputs_payload_elements,
    output wire          outputs_payload_last,

    output wire          addresses_valid,
    input  wire          addresses_ready,
    output wire [  31:0] addresses_payload,

    output wire          finished,

    output wire          freed_keys,
    output wire          freed_values,

    output wire          stalls_memory,
    output wire          stalls_softmax,
    output wire          stalls_topK,
    output wire          stalls_writer,

    output wire          lowerQuery,
    output wire [  15:0] keptValues
);
    reg [5:0] places [0:3];
    wire branches_fork_from_ready;
    wire branches_fork_to_0_valid;
    wire branches_fork_to_0_payload_buffer;
    wire branches_fork_to_0_payload_slot;
    wire [3:0] branches_fork_to_0_payload_head;
    wire [15:0] branches_fork_to_0_payload_entry_multiplier;
    wire [5:0] branches_fork_to_0_payload_entry_shift;
    wire [30:0] branches_fork_to_0_payload_entry_m0;
    wire [5:0] branches_fork_to_0_payload_entry_outputShift;
    wire [31:0] branches_fork_to_0_payload_address;
    wire branches_fork_to_0_payload_firstOfGroup;
    wire branches_fork_to_0_payload_lastOfGroup;
    wire branches_fork_to_1_valid;
    wire branches_fork_to_1_payload_buffer;
    wire branches_fork_to_1_payload_slot;
    wire [3:0] branches_fork_to_1_payload_head;
    wire [15:0] branches_fork_to_1_payload_entry_multiplier;
    wire [5:0] branches_fork_to_1_payload_entry_shift;
    wire [30:0] branches_fork_to_1_payload_entry_m0;
    wire [5:0] branches_fork_to_1_payload_entry_outputShift;
    wire [31:0] branches_fork_to_1_payload_address;
    wire branches_fork_to_1_payload_firstOfGroup;
    wire branches_fork_to_1_payload_lastOfGroup;
    wire branches_fork_to_2_valid;
    wire branches_fork_to_2_payload_buffer;
    wire branches_fork_to_2_payload_slot;
    wire [3:0] branches_fork_to_2_payload_head;
    wire [15:0] branches_fork_to_2_payload_entry_multiplier;
    wire [5:0] branches_fork_to_2_payload_entry_shift;
    wire [30:0] branches_fork_to_2_payload_entry_m0;
    wire [5:0] branches_fork_to_2_payload_entry_outputShift;
    wire [31:0] branches_fork_to_2_payload_address;
    wire branches_fork_to_2_payload_firstOfGroup;
    wire branches_fork_to_2_payload_lastOfGroup;
    wire branches_fork_to_3_valid;
    wire branches_fork_to_3_payload_buffer;
    wire branches_fork_to_3_payload_slot;
    wire [3:0] branches_fork_to_3_payload_head;
    wire [15:0] branches_fork_to_3_payload_entry_multiplier;
    wire [5:0] branches_fork_to_3_payload_entry_shift;
    wire [30:0] branches_fork_to_3_payload_entry_m0;
    wire [5:0] branches_fork_to_3_payload_entry_outputShift;
    wire [31:0] branches_fork_to_3_payload_address;
    wire branches_fork_to_3_payload_firstOfGroup;
    wire branches_fork_to_3_payload_lastOfGroup;
    wire branches_fork_to_4_valid;
    wire branches_fork_to_4_payload_buffer;
    wire branches_fork_to_4_payload_slot;
    wire [3:0] branches_fork_to_4_payload_head;
    wire [15:0] branches_fork_to_4_payload_entry_multiplier;
    wire [5:0] branches_fork_to_4_payload_entry_shift;
    wire [30:0] branches_fork_to_4_payload_entry_m0;
    wire [5:0] branches_fork_to_4_payload_entry_outputShift;
    wire [31:0] branches_fork_to_4_payload_address;
    wire branches_fork_to_4_payload_firstOfGroup;
    wire branches_fork_to_4_payload_lastOfGroup;
    wire branches_fork_to_5_valid;
    wire branches_fork_to_5_payload_buffer;
    wire branches_fork_to_5_payload_slot;
    wire [3:0] branches_fork_to_5_payload_head;
    wire [15:0] branches_fork_to_5_payload_entry_multiplier;
    wire [5:0] branches_fork_to_5_payload_entry_shift;
    wire [30:0] branches_fork_to_5_payload_entry_m0;
    wire [5:0] branches_fork_to_5_payload_entry_outputShift;
    wire [31:0] branches_fork_to_5_payload_address;
    wire branches_fork_to_5_payload_firstOfGroup;
    wire branches_fork_to_5_payload_lastOfGroup;
    wire branches_fork_to_6_valid;
    wire branches_fork_to_6_payload_buffer;
    wire branches_fork_to_6_payload_slot;
    wire [3:0] branches_fork_to_6_payload_head;
    wire [15:0] branches_fork_to_6_payload_entry_multiplier;
    wire [5:0] branches_fork_to_6_payload_entry_shift;
    wire [30:0] branches_fork_to_6_payload_entry_m0;
    wire [5:0] branches_fork_to_6_payload_entry_outputShift;
    wire [31:0] branches_fork_to_6_payload_address;
    wire branches_fork_to_6_payload_firstOfGroup;
    wire branches_fork_to_6_payload_lastOfGroup;
    wire branches_fork_to_7_valid;
    wire branches_fork_to_7_payload_buffer;
    wire branches_fork_to_7_payload_slot;
    wire [3:0] branches_fork_to_7_payload_head;
    wire [15:0] branches_fork_to_7_payload_entry_multiplier;
    wire [5:0] branches_fork_to_7_payload_entry_shift;
    wire [30:0] branches_fork_to_7_payload_entry_m0;
    wire [5:0] branches_fork_to_7_payload_entry_outputShift;
    wire [31:0] branches_fork_to_7_payload_address;
    wire branches_fork_to_7_payload_firstOfGroup;
    wire branches_fork_to_7_payload_lastOfGroup;
    wire key_fifo_push_ready;
    wire key_fifo_pop_valid;
    wire key_fifo_pop_ready;
    wire key_fifo_pop_payload_place_buffer;
    wire key_fifo_pop_payload_place_slot;
    wire [3:0] key_fifo_pop_payload_place_head;
    wire key_fifo_pop_payload_firstOfGroup;
    wire [5:0] key_fifo_level;
    wire progressive_queries_ready;
    wire progressive_passes_valid;
    wire [1:0] progressive_passes_payload_operand;
    wire progressive_passes_payload_fresh;
    wire [1:0] progressive_passes_payload_slot;
    wire progressive_scores_ready;
    wire progressive_second;
    wire progressive_totals_valid;
    wire [7:0] progressive_totals_payload_filled;
    wire progressive_totals_payload_last;
    wire [247:0] progressive_totals_payload_row;
    wire progressive_scales_valid;
    wire [15:0] progressive_scales_payload_multiplier;
    wire [5:0] progressive_scales_payload_shift;
    wire progressive_peaks_ready;
    wire progressive_verdicts_valid;
    wire progressive_verdicts_payload;
    wire [1:0] progressive_oldest;
    wire progressive_wants;
    wire progressive_settled;
    wire progressive_decided_valid;
    wire progressive_decided_ready;
    wire progressive_decided_payload_fetchesLsb;
    wire progressive_busy;
    wire scale_fifo_push_ready;
    wire scale_fifo_pop_valid;
    wire [12:0] scale_fifo_pop_payload_threshold;
    wire [15:0] scale_fifo_pop_payload_scale_multiplier;
    wire [5:0] scale_fifo_pop_payload_scale_shift;
    wire [5:0] scale_fifo_level;
    wire query_key_loads_0_ready;
    wire query_key_loads_1_ready;
    wire query_key_loads_2_ready;
    wire query_key_loads_3_ready;
    wire query_key_loads_4_ready;
    wire query_key_loads_5_ready;
    wire query_key_loads_6_ready;
    wire query_key_loads_7_ready;
    wire query_key_loads_8_ready;
    wire query_key_loads_9_ready;
    wire query_key_loads_10_ready;
    wire query_key_loads_11_ready;
    wire query_key_loads_12_ready;
    wire query_key_loads_13_ready;
    wire query_key_loads_14_ready;
    wire query_key_loads_15_ready;
    wire query_key_queries_valid;
    wire query_key_queries_ready;
    wire query_key_jobs_valid;
    wire query_key_jobs_ready;
    wire query_key_scores_valid;
    wire [7:0] query_key_scores_payload_filled;
    wire query_key_scores_payload_last;
    wire [247:0] query_key_scores_payload_row;
    wire [2:0] query_key_error_code;
    wire [15:0] query_key_error_job;
    wire query_key_busy;
    wire query_store_vectors_ready;
    wire query_store_passes_ready;
    wire query_store_queries_valid;
    wire [1535:0] query_store_queries_payload;
    wire issued_issued_valid;
    wire issued_issued_payload_fresh;
    wire [1:0] issued_issued_payload_slot;
    wire issued_issued_ready;
    wire passed_fifo_push_ready;
    wire passed_fifo_pop_valid;
    wire passed_fifo_pop_payload_fresh;
    wire [1:0] passed_fifo_pop_payload_slot;
    wire [2:0] passed_fifo_level;
    reg [1:0] keysThere;
    wire scored_fifo_push_ready;
    wire scored_fifo_pop_valid;
    wire scored_fifo_pop_payload;
    wire [5:0] scored_fifo_level;
    wire softmax_scales_ready;
    wire softmax_scores_ready;
    wire softmax_peaks_valid;
    wire [11:0] softmax_peaks_payload;
    wire softmax_verdicts_ready;
    wire softmax_probabilities_valid;
    wire [7:0] softmax_probabilities_payload_filled;
    wire softmax_probabilities_payload_last;
    wire [95:0] softmax_probabilities_payload_row;
    wire softmax_error_code;
    wire [15:0] softmax_error_row;
    wire verdict_pipe_from_ready;
    wire verdict_pipe_to_valid;
    wire verdict_pipe_to_payload;
    wire weights_fork_from_ready;
    wire weights_fork_to_0_valid;
    wire [7:0] weights_fork_to_0_payload_filled;
    wire weights_fork_to_0_payload_last;
    wire [95:0] weights_fork_to_0_payload_row;
    wire weights_fork_to_1_valid;
    wire [7:0] weights_fork_to_1_payload_filled;
    wire weights_fork_to_1_payload_last;
    wire [95:0] weights_fork_to_1_payload_row;
    wire pruner_jobs_valid;
    wire pruner_jobs_ready;
    wire pruner_rows_ready;
    wire pruner_pruned_valid;
    wire [7:0] pruner_pruned_payload_filled;
    wire pruner_pruned_payload_last;
    wire [95:0] pruner_pruned_payload_row;
    wire pruner_positions_valid;
    wire [15:0] pruner_positions_payload_filled;
    wire pruner_positions_payload_last;
    wire [159:0] pruner_positions_payload_row;
    wire [1:0] pruner_error_code;
    wire [15:0] pruner_error_job;
    wire pruner_busy;
    wire pruning_fifo_push_ready;
    wire pruning_fifo_pop_valid;
    wire [11:0] pruning_fifo_pop_payload_n;
    wire [11:0] pruning_fifo_pop_payload_kept;
    wire pruning_fifo_pop_payload_list;
    wire [5:0] pruning_fifo_level;
    wire chosen_fork_from_ready;
    wire chosen_fork_to_0_valid;
    wire [7:0] chosen_fork_to_0_payload_filled;
    wire chosen_fork_to_0_payload_last;
    wire [95:0] chosen_fork_to_0_payload_row;
    wire chosen_fork_to_1_valid;
    wire [7:0] chosen_fork_to_1_payload_filled;
    wire chosen_fork_to_1_payload_last;
    wire [95:0] chosen_fork_to_1_payload_row;
    wire masks_rows_ready;
    wire masks_masks_valid;
    wire [15:0] masks_masks_payload_mask;
    wire masks_masks_payload_last;
    wire mask_fifo_push_ready;
    wire mask_fifo_pop_valid;
    wire [15:0] mask_fifo_pop_payload_mask;
    wire mask_fifo_pop_payload_last;
    wire [6:0] mask_fifo_level;
    wire orders_fifo_push_ready;
    wire orders_fifo_pop_valid;
    wire orders_fifo_pop_payload_buffer;
    wire orders_fifo_pop_payload_slot;
    wire [3:0] orders_fifo_pop_payload_head;
    wire [5:0] orders_fifo_level;
    wire value_slots_free;
    wire probability_value_loads_0_ready;
    wire probability_value_loads_1_ready;
    wire probability_value_loads_2_ready;
    wire probability_value_loads_3_ready;
    wire probability_value_loads_4_ready;
    wire probability_value_loads_5_ready;
    wire probability_value_loads_6_ready;
    wire probability_value_loads_7_ready;
    wire probability_value_loads_8_ready;
    wire probability_value_loads_9_ready;
    wire probability_value_loads_10_ready;
    wire probability_value_loads_11_ready;
    wire probability_value_loads_12_ready;
    wire probability_value_loads_13_ready;
    wire probability_value_loads_14_ready;
    wire probability_value_loads_15_ready;
    wire probability_value_jobs_ready;
    wire probability_value_rows_valid;
    wire probability_value_rows_ready;
    wire probability_value_rows_payload_last;
    wire probability_value_outputs_valid;
    wire probability_value_outputs_ready;
    wire [191:0] probability_value_outputs_payload_elements;
    wire probability_value_outputs_payload_last;
    wire [2:0] probability_value_error_code;
    wire [15:0] probability_value_error_job;
    wire probability_value_busy;
    wire waiting_fifo_push_ready;
    wire waiting_fifo_pop_valid;
    wire [7:0] waiting_fifo_pop_payload_filled;
    wire waiting_fifo_pop_payload_last;
    wire [95:0] waiting_fifo_pop_payload_row;
    wire [8:0] waiting_fifo_level;
    reg [3:0] there;
    wire job_fifo_push_ready;
    wire job_fifo_pop_valid;
    wire job_fifo_pop_ready;
    wire job_fifo_pop_payload_buffer;
    wire job_fifo_pop_payload_slot;
    wire [30:0] job_fifo_pop_payload_m0;
    wire [5:0] job_fifo_pop_payload_shift;
    wire job_fifo_pop_payload_firstOfGroup;
    wire [5:0] job_fifo_level;
    wire address_fifo_push_ready;
    wire address_fifo_pop_valid;
    wire [31:0] address_fifo_pop_payload;
    wire [5:0] address_fifo_level;
    wire multiplying_fifo_push_ready;
    wire multiplying_fifo_pop_valid;
    wire multiplying_fifo_pop_payload_place_buffer;
    wire multiplying_fifo_pop_payload_place_slot;
    wire multiplying_fifo_pop_payload_lastOfGroup;
    wire [5:0] multiplying_fifo_level;

    wire [20:0] valueOrders_payload_offset_product = {{1'd0, orders_fifo_pop_payload_head} + 5'd0} *
            {8'd0, {1'd0, {plan_values_bits, 3'd0}} << plan_sizeLog};
    wire [1:0] count = {1'd0, 1'd0 - 1'd0} + 2'd1;
    wire [17:0] valueOrders_payload_bytes_product = count *
            {8'd0, {1'd0, {plan_values_bits, 3'd0}} << plan_sizeLog};
    wire [5:0] own = places[progressive_oldest];
    wire probability_value_outputs_fire = probability_value_outputs_valid &
            probability_value_outputs_ready;
    wire progressive_decided_fire = progressive_decided_valid & progressive_decided_ready;
    wire probability_value_rows_fire = probability_value_rows_valid & probability_value_rows_ready;
    wire multiplied = probability_value_rows_fire & probability_value_rows_payload_last;
    wire needsKeys = key_fifo_pop_valid & key_fifo_pop_payload_firstOfGroup;
    wire awaitsKeys = needsKeys & (keysThere == 2'd0);
    wire stalls_memory_or = (query_key_jobs_valid & ~query_key_queries_valid) |
            (awaitsKeys & ~query_key_busy);
    wire awaits = job_fifo_pop_payload_firstOfGroup | plan_valuesWait;
    wire may = ~awaits | (there != 4'd0);
    wire stalls_memory_or_1 = (progressive_wants & ~query_key_busy) | (job_fifo_pop_valid & ~may);
    wire pruner_jobs_fire = pruner_jobs_valid & pruner_jobs_ready;
    wire [15:0] wanted = (plan_keptValues > {5'd0, plan_tokens}) ? {5'd0, plan_tokens} :
            plan_keptValues;
    wire known_or = ~progressive_passes_payload_fresh | (key_fifo_pop_valid & ~awaitsKeys);
    wire known = progressive_passes_valid & known_or;
    wire goes = known & query_key_jobs_ready & issued_issued_ready;
    wire query_key_jobs_payload_buffer_choice = progressive_passes_payload_fresh ?
            key_fifo_pop_payload_place_buffer : own[5];
    wire fit_0 = progressive_passes_payload_fresh ? key_fifo_pop_payload_place_slot : own[4];
    wire valueOrders_fire = valueOrders_valid & valueOrders_ready;
    wire key_fifo_pop_fire = key_fifo_pop_valid & key_fifo_pop_ready;
    wire job_fifo_pop_fire = job_fifo_pop_valid & job_fifo_pop_ready;

    assign queries_ready = branches_fork_from_ready;
    assign vectors_ready = query_store_vectors_ready;
    assign keyLoads_0_ready = query_key_loads_0_ready;
    assign keyLoads_1_ready = query_key_loads_1_ready;
    assign keyLoads_2_ready = query_key_loads_2_ready;
    assign keyLoads_3_ready = query_key_loads_3_ready;
    assign keyLoads_4_ready = query_key_loads_4_ready;
    assign keyLoads_5_ready = query_key_loads_5_ready;
    assign keyLoads_6_ready = query_key_loads_6_ready;
    assign keyLoads_7_ready = query_key_loads_7_ready;
    assign keyLoads_8_ready = query_key_loads_8_ready;
    assign keyLoads_9_ready = query_key_loads_9_ready;
    assign keyLoads_10_ready = query_key_loads_10_ready;
    assign keyLoads_11_ready = query_key_loads_11_ready;
    assign keyLoads_12_ready = query_key_loads_12_ready;
    assign keyLoads_13_ready = query_key_loads_13_ready;
    assign keyLoads_14_ready = query_key_loads_14_ready;
    assign keyLoads_15_ready = query_key_loads_15_ready;
    assign valueLoads_0_ready = probability_value_loads_0_ready;
    assign valueLoads_1_ready = probability_value_loads_1_ready;
    assign valueLoads_2_ready = probability_value_loads_2_ready;
    assign valueLoads_3_ready = probability_value_loads_3_ready;
    assign valueLoads_4_ready = probability_value_loads_4_ready;
    assign valueLoads_5_ready = probability_value_loads_5_ready;
    assign valueLoads_6_ready = probability_value_loads_6_ready;
    assign valueLoads_7_ready = probability_value_loads_7_ready;
    assign valueLoads_8_ready = probability_value_loads_8_ready;
    assign valueLoads_9_ready = probability_value_loads_9_ready;
    assign valueLoads_10_ready = probability_value_loads_10_ready;
    assign valueLoads_11_ready = probability_value_loads_11_ready;
    assign valueLoads_12_ready = probability_value_loads_12_ready;
    assign valueLoads_13_ready = probability_value_loads_13_ready;
    assign valueLoads_14_ready = probability_value_loads_14_ready;
    assign valueLoads_15_ready = probability_value_loads_15_ready;
    assign valueOrders_valid = orders_fifo_pop_valid & plan_valuesWait & value_slots_free;
    assign valueOrders_payload_base = plan_values_base;
    assign valueOrders_payload_stride = plan_values_stride;
    assign valueOrders_payload_offset = valueOrders_payload_offset_product[15:0];
    assign valueOrders_payload_bytes = valueOrders_payload_bytes_product[15:0];
    assign valueOrders_payload_bits = plan_values_bits;
    assign valueOrders_payload_signed = 1'd1;
    assign valueOrders_payload_place = 4'd12 - plan_values_bits;
    assign valueOrders_payload_mask = 12'd4095;
    assign valueOrders_payload_buffer = orders_fifo_pop_payload_buffer;
    assign valueOrders_payload_slot = orders_fifo_pop_payload_slot;
    assign valueOrders_payload_heads = count;
    assign valueOrders_payload_ofGroup = 1'd0;
    assign valueOrders_payload_masked = 1'd1;
    assign masks_valid = mask_fifo_pop_valid;
    assign masks_payload_mask = mask_fifo_pop_payload_mask;
    assign masks_payload_last = mask_fifo_pop_payload_last;
    assign current_buffer = own[5];
    assign current_slot = own[4];
    assign current_head = own[3:0];
    assign wants_valid = progressive_wants;
    assign wants_payload = 1'd1;
    assign settled = progressive_settled;
    assign has_ready = 1'd1;
    assign probabilities_valid = weights_fork_to_0_valid;
    assign probabilities_payload_filled = weights_fork_to_0_payload_filled;
    assign probabilities_payload_last = weights_fork_to_0_payload_last;
    assign probabilities_payload_row = weights_fork_to_0_payload_row;
    assign outputs_valid = probability_value_outputs_valid;
    assign outputs_payload_elements = probability_value_outputs_payload_elements;
    assign outputs_payload_last = probability_value_outputs_payload_last;
    assign addresses_valid = address_fifo_pop_valid;
    assign addresses_payload = address_fifo_pop_payload;
    assign finished = probability_value_outputs_fire & probability_value_outputs_payload_last;
    assign freed_keys = progressive_decided_fire & scored_fifo_pop_payload;
    assign freed_values = multiplied & multiplying_fifo_pop_payload_lastOfGroup;
    assign stalls_memory = stalls_memory_or | stalls_memory_or_1;
    assign stalls_softmax = progressive_totals_valid & ~softmax_scores_ready;
    assign stalls_topK = weights_fork_to_1_valid & ~pruner_rows_ready;
    assign stalls_writer = probability_value_outputs_valid & ~probability_value_outputs_ready;
    assign lowerQuery = progressive_decided_valid & progressive_decided_payload_fetchesLsb;
    assign keptValues = pruner_jobs_fire ? wanted : 16'd0;
    assign key_fifo_pop_ready = goes & progressive_passes_payload_fresh;
    assign progressive_decided_ready = 1'd1;
    assign query_key_queries_valid = query_store_queries_valid;
    assign query_key_jobs_valid = known & issued_issued_ready;
    assign issued_issued_valid = known & query_key_jobs_ready;
    assign issued_issued_payload_fresh = progressive_passes_payload_fresh;
    assign issued_issued_payload_slot = progressive_passes_payload_slot;
    assign issued_issued_ready = passed_fifo_push_ready;
    assign pruner_jobs_valid = pruning_fifo_pop_valid;
    assign probability_value_rows_valid = waiting_fifo_pop_valid;
    assign probability_value_rows_payload_last = waiting_fifo_pop_payload_last;
    assign probability_value_outputs_ready = outputs_ready;
    assign job_fifo_pop_ready = probability_value_jobs_ready & may;

    stream_fork_branches8_e8e10f branches_fork (
        .clock                          (clock),
        .reset                          (reset),
        .from_valid                     (queries_valid),
        .from_ready                     (branches_fork_from_ready),
        .from_payload_buffer            (queries_payload_buffer),
        .from_payload_slot              (queries_payload_slot),
        .from_payload_head              (queries_payload_head),
        .from_payload_entry_multiplier  (queries_payload_entry_multiplier),
        .from_payload_entry_shift       (queries_payload_entry_shift),
        .from_payload_entry_m0          (queries_payload_entry_m0),
        .from_payload_entry_outputShift (queries_payload_entry_outputShift),
        .from_payload_address           (queries_payload_address),
        .from_payload_firstOfGroup      (queries_payload_firstOfGroup),
        .from_payload_lastOfGroup       (queries_payload_lastOfGroup),
        .to_0_valid                     (branches_fork_to_0_valid),
        .to_0_ready                     (key_fifo_push_ready),
        .to_0_payload_buffer            (branches_fork_to_0_payload_buffer),
        .to_0_payload_slot              (branches_fork_to_0_payload_slot),
        .to_0_payload_head              (branches_fork_to_0_payload_head),
        .to_0_payload_entry_multiplier  (branches_fork_to_0_payload_entry_multiplier),
        .to_0_payload_entry_shift       (branches_fork_to_0_payload_entry_shift),
        .to_0_payload_entry_m0          (branches_fork_to_0_payload_entry_m0),
        .to_0_payload_entry_outputShift (branches_fork_to_0_payload_entry_outputShift),
        .to_0_payload_address           (branches_fork_to_0_payload_address),
        .to_0_payload_firstOfGroup      (branches_fork_to_0_payload_firstOfGroup),
        .to_0_payload_lastOfGroup       (branches_fork_to_0_payload_lastOfGroup),
        .to_1_valid                     (branches_fork_to_1_valid),
        .to_1_ready                     (scale_fifo_push_ready),
        .to_1_payload_buffer            (branches_fork_to_1_payload_buffer),
        .to_1_payload_slot              (branches_fork_to_1_payload_slot),
        .to_1_payload_head              (branches_fork_to_1_payload_head),
        .to_1_payload_entry_multiplier  (branches_fork_to_1_payload_entry_multiplier),
        .to_1_payload_entry_shift       (branches_fork_to_1_payload_entry_shift),
        .to_1_payload_entry_m0          (branches_fork_to_1_payload_entry_m0),
        .to_1_payload_entry_outputShift (branches_fork_to_1_payload_entry_outputShift),
        .to_1_payload_address           (branches_fork_to_1_payload_address),
        .to_1_payload_firstOfGroup      (branches_fork_to_1_payload_firstOfGroup),
        .to_1_payload_lastOfGroup       (branches_fork_to_1_payload_lastOfGroup),
        .to_2_valid                     (branches_fork_to_2_valid),
        .to_2_ready                     (pruning_fifo_push_ready),
        .to_2_payload_buffer            (branches_fork_to_2_payload_buffer),
        .to_2_payload_slot              (branches_fork_to_2_payload_slot),
        .to_2_payload_head              (branches_fork_to_2_payload_head),
        .to_2_payload_entry_multiplier  (branches_fork_to_2_payload_entry_multiplier),
        .to_2_payload_entry_shift       (branches_fork_to_2_payload_entry_shift),
        .to_2_payload_entry_m0          (branches_fork_to_2_payload_entry_m0),
        .to_2_payload_entry_outputShift (branches_fork_to_2_payload_entry_outputShift),
        .to_2_payload_address           (branches_fork_to_2_payload_address),
        .to_2_payload_firstOfGroup      (branches_fork_to_2_payload_firstOfGroup),
        .to_2_payload_lastOfGroup       (branches_fork_to_2_payload_lastOfGroup),
        .to_3_valid                     (branches_fork_to_3_valid),
        .to_3_ready                     (orders_fifo_push_ready),
        .to_3_payload_buffer            (branches_fork_to_3_payload_buffer),
        .to_3_payload_slot              (branches_fork_to_3_payload_slot),
        .to_3_payload_head              (branches_fork_to_3_payload_head),
        .to_3_payload_entry_multiplier  (branches_fork_to_3_payload_entry_multiplier),
        .to_3_payload_entry_shift       (branches_fork_to_3_payload_entry_shift),
        .to_3_payload_entry_m0          (branches_fork_to_3_payload_entry_m0),
        .to_3_payload_entry_outputShift (branches_fork_to_3_payload_entry_outputShift),
        .to_3_payload_address           (branches_fork_to_3_payload_address),
        .to_3_payload_firstOfGroup      (branches_fork_to_3_payload_firstOfGroup),
        .to_3_payload_lastOfGroup       (branches_fork_to_3_payload_lastOfGroup),
        .to_4_valid                     (branches_fork_to_4_valid),
        .to_4_ready                     (job_fifo_push_ready),
        .to_4_payload_buffer            (branches_fork_to_4_payload_buffer),
        .to_4_payload_slot              (branches_fork_to_4_payload_slot),
        .to_4_payload_head              (branches_fork_to_4_payload_head),
        .to_4_payload_entry_multiplier  (branches_fork_to_4_payload_entry_multiplier),
        .to_4_payload_entry_shift       (branches_fork_to_4_payload_entry_shift),
        .to_4_payload_entry_m0          (branches_fork_to_4_payload_entry_m0),
        .to_4_payload_entry_outputShift (branches_fork_to_4_payload_entry_outputShift),
        .to_4_payload_address           (branches_fork_to_4_payload_address),
        .to_4_payload_firstOfGroup      (branches_fork_to_4_payload_firstOfGroup),
        .to_4_payload_lastOfGroup       (branches_fork_to_4_payload_lastOfGroup),
        .to_5_valid                     (branches_fork_to_5_valid),
        .to_5_ready                     (address_fifo_push_ready),
        .to_5_payload_buffer            (branches_fork_to_5_payload_buffer),
        .to_5_payload_slot              (branches_fork_to_5_payload_slot),
        .to_5_payload_head              (branches_fork_to_5_payload_head),
        .to_5_payload_entry_multiplier  (branches_fork_to_5_payload_entry_multiplier),
        .to_5_payload_entry_shift       (branches_fork_to_5_payload_entry_shift),
        .to_5_payload_entry_m0          (branches_fork_to_5_payload_entry_m0),
        .to_5_payload_entry_outputShift (branches_fork_to_5_payload_entry_outputShift),
        .to_5_payload_address           (branches_fork_to_5_payload_address),
        .to_5_payload_firstOfGroup      (branches_fork_to_5_payload_firstOfGroup),
        .to_5_payload_lastOfGroup       (branches_fork_to_5_payload_lastOfGroup),
        .to_6_valid                     (branches_fork_to_6_valid),
        .to_6_ready                     (multiplying_fifo_push_ready),
        .to_6_payload_buffer            (branches_fork_to_6_payload_buffer),
        .to_6_payload_slot              (branches_fork_to_6_payload_slot),
        .to_6_payload_head              (branches_fork_to_6_payload_head),
        .to_6_payload_entry_multiplier  (branches_fork_to_6_payload_entry_multiplier),
        .to_6_payload_entry_shift       (branches_fork_to_6_payload_entry_shift),
        .to_6_payload_entry_m0          (branches_fork_to_6_payload_entry_m0),
        .to_6_payload_entry_outputShift (branches_fork_to_6_payload_entry_outputShift),
        .to_6_payload_address           (branches_fork_to_6_payload_address),
        .to_6_payload_firstOfGroup      (branches_fork_to_6_payload_firstOfGroup),
        .to_6_payload_lastOfGroup       (branches_fork_to_6_payload_lastOfGroup),
        .to_7_valid                     (branches_fork_to_7_valid),
        .to_7_ready                     (scored_fifo_push_ready),
        .to_7_payload_buffer            (branches_fork_to_7_payload_buffer),
        .to_7_payload_slot              (branches_fork_to_7_payload_slot),
        .to_7_payload_head              (branches_fork_to_7_payload_head),
        .to_7_payload_entry_multiplier  (branches_fork_to_7_payload_entry_multiplier),
        .to_7_payload_entry_shift       (branches_fork_to_7_payload_entry_shift),
        .to_7_payload_entry_m0          (branches_fork_to_7_payload_entry_m0),
        .to_7_payload_entry_outputShift (branches_fork_to_7_payload_entry_outputShift),
        .to_7_payload_address           (branches_fork_to_7_payload_address),
        .to_7_payload_firstOfGroup      (branches_fork_to_7_payload_firstOfGroup),
        .to_7_payload_lastOfGroup       (branches_fork_to_7_payload_lastOfGroup)
    );

    stream_fifo_depth32_957b61 key_fifo (
        .clock                     (clock),
        .reset                     (reset),
        .push_valid                (branches_fork_to_0_valid),
        .push_ready                (key_fifo_push_ready),
        .push_payload_place_buffer (branches_fork_to_0_payload_buffer),
        .push_payload_place_slot   (branches_fork_to_0_payload_slot),
        .push_payload_place_head   (branches_fork_to_0_payload_head),
        .push_payload_firstOfGroup (branches_fork_to_0_payload_firstOfGroup),
        .pop_valid                 (key_fifo_pop_valid),
        .pop_ready                 (key_fifo_pop_ready),
        .pop_payload_place_buffer  (key_fifo_pop_payload_place_buffer),
        .pop_payload_place_slot    (key_fifo_pop_payload_place_slot),
        .pop_payload_place_head    (key_fifo_pop_payload_place_head),
        .pop_payload_firstOfGroup  (key_fifo_pop_payload_firstOfGroup),
        .level                     (key_fifo_level)
    );

    progressive progressive (
        .clock                            (clock),
        .reset                            (reset),
        .queries_valid                    (scale_fifo_pop_valid),
        .queries_ready                    (progressive_queries_ready),
        .queries_payload_threshold        (scale_fifo_pop_payload_threshold),
        .queries_payload_scale_multiplier (scale_fifo_pop_payload_scale_multiplier),
        .queries_payload_scale_shift      (scale_fifo_pop_payload_scale_shift),
        .passes_valid                     (progressive_passes_valid),
        .passes_ready                     (goes),
        .passes_payload_operand           (progressive_passes_payload_operand),
        .passes_payload_fresh             (progressive_passes_payload_fresh),
        .passes_payload_slot              (progressive_passes_payload_slot),
        .scores_valid                     (query_key_scores_valid),
        .scores_ready                     (progressive_scores_ready),
        .scores_payload_filled            (query_key_scores_payload_filled),
        .scores_payload_last              (query_key_scores_payload_last),
        .scores_payload_row               (query_key_scores_payload_row),
        .second                           (progressive_second),
        .totals_valid                     (progressive_totals_valid),
        .totals_ready                     (softmax_scores_ready),
        .totals_payload_filled            (progressive_totals_payload_filled),
        .totals_payload_last              (progressive_totals_payload_last),
        .totals_payload_row               (progressive_totals_payload_row),
        .scales_valid                     (progressive_scales_valid),
        .scales_ready                     (softmax_scales_ready),
        .scales_payload_multiplier        (progressive_scales_payload_multiplier),
        .scales_payload_shift             (progressive_scales_payload_shift),
        .peaks_valid                      (softmax_peaks_valid),
        .peaks_ready                      (progressive_peaks_ready),
        .peaks_payload                    (softmax_peaks_payload),
        .verdicts_valid                   (progressive_verdicts_valid),
        .verdicts_ready                   (verdict_pipe_from_ready),
        .verdicts_payload                 (progressive_verdicts_payload),
        .oldest                           (progressive_oldest),
        .wants                            (progressive_wants),
        .has                              (has_valid),
        .settled                          (progressive_settled),
        .decided_valid                    (progressive_decided_valid),
        .decided_ready                    (progressive_decided_ready),
        .decided_payload_fetchesLsb       (progressive_decided_payload_fetchesLsb),
        .busy                             (progressive_busy)
    );

    stream_fifo_depth32_2279af scale_fifo (
        .clock                         (clock),
        .reset                         (reset),
        .push_valid                    (branches_fork_to_1_valid),
        .push_ready                    (scale_fifo_push_ready),
        .push_payload_threshold        (plan_threshold),
        .push_payload_scale_multiplier (branches_fork_to_1_payload_entry_multiplier),
        .push_payload_scale_shift      (branches_fork_to_1_payload_entry_shift),
        .pop_valid                     (scale_fifo_pop_valid),
        .pop_ready                     (progressive_queries_ready),
        .pop_payload_threshold         (scale_fifo_pop_payload_threshold),
        .pop_payload_scale_multiplier  (scale_fifo_pop_payload_scale_multiplier),
        .pop_payload_scale_shift       (scale_fifo_pop_payload_scale_shift),
        .level                         (scale_fifo_level)
    );

    query_key query_key (
        .clock                        (clock),
        .reset                        (reset),
        .loads_0_valid                (keyLoads_0_valid),
        .loads_0_ready                (query_key_loads_0_ready),
        .loads_0_payload_buffer       (keyLoads_0_payload_buffer),
        .loads_0_payload_head         (keyLoads_0_payload_head),
        .loads_0_payload_position     (keyLoads_0_payload_position),
        .loads_0_payload_part         (keyLoads_0_payload_part),
        .loads_0_payload_sizeLog      (keyLoads_0_payload_sizeLog),
        .loads_0_payload_mask         (keyLoads_0_payload_mask),
        .loads_0_payload_elements     (keyLoads_0_payload_elements),
        .loads_1_valid                (keyLoads_1_valid),
        .loads_1_ready                (query_key_loads_1_ready),
        .loads_1_payload_buffer       (keyLoads_1_payload_buffer),
        .loads_1_payload_head         (keyLoads_1_payload_head),
        .loads_1_payload_position     (keyLoads_1_payload_position),
        .loads_1_payload_part         (keyLoads_1_payload_part),
        .loads_1_payload_sizeLog      (keyLoads_1_payload_sizeLog),
        .loads_1_payload_mask         (keyLoads_1_payload_mask),
        .loads_1_payload_elements     (keyLoads_1_payload_elements),
        .loads_2_valid                (keyLoads_2_valid),
        .loads_2_ready                (query_key_loads_2_ready),
        .loads_2_payload_buffer       (keyLoads_2_payload_buffer),
        .loads_2_payload_head         (keyLoads_2_payload_head),
        .loads_2_payload_position     (keyLoads_2_payload_position),
        .loads_2_payload_part         (keyLoads_2_payload_part),
        .loads_2_payload_sizeLog      (keyLoads_2_payload_sizeLog),
        .loads_2_payload_mask         (keyLoads_2_payload_mask),
        .loads_2_payload_elements     (keyLoads_2_payload_elements),
        .loads_3_valid                (keyLoads_3_valid),
        .loads_3_ready                (query_key_loads_3_ready),
        .loads_3_payload_buffer       (keyLoads_3_payload_buffer),
        .loads_3_payload_head         (keyLoads_3_payload_head),
        .loads_3_payload_position     (keyLoads_3_payload_position),
        .loads_3_payload_part         (keyLoads_3_payload_part),
        .loads_3_payload_sizeLog      (keyLoads_3_payload_sizeLog),
        .loads_3_payload_mask         (keyLoads_3_payload_mask),
        .loads_3_payload_elements     (keyLoads_3_payload_elements),
        .loads_4_valid                (keyLoads_4_valid),
        .loads_4_ready                (query_key_loads_4_ready),
        .loads_4_payload_buffer       (keyLoads_4_payload_buffer),
        .loads_4_payload_head         (keyLoads_4_payload_head),
        .loads_4_payload_position     (keyLoads_4_payload_position),
        .loads_4_payload_part         (keyLoads_4_payload_part),
        .loads_4_payload_sizeLog      (keyLoads_4_payload_sizeLog),
        .loads_4_payload_mask         (keyLoads_4_payload_mask),
        .loads_4_payload_elements     (keyLoads_4_payload_elements),
        .loads_5_valid                (keyLoads_5_valid),
        .loads_5_ready                (query_key_loads_5_ready),
        .loads_5_payload_buffer       (keyLoads_5_payload_buffer),
        .loads_5_payload_head         (keyLoads_5_payload_head),
        .loads_5_payload_position     (keyLoads_5_payload_position),
        .loads_5_payload_part         (keyLoads_5_payload_part),
        .loads_5_payload_sizeLog      (keyLoads_5_payload_sizeLog),
        .loads_5_payload_mask         (keyLoads_5_payload_mask),
        .loads_5_payload_elements     (keyLoads_5_payload_elements),
        .loads_6_valid                (keyLoads_6_valid),
        .loads_6_ready                (query_key_loads_6_ready),
        .loads_6_payload_buffer       (keyLoads_6_payload_buffer),
        .loads_6_payload_head         (keyLoads_6_payload_head),
        .loads_6_payload_position     (keyLoads_6_payload_position),
        .loads_6_payload_part         (keyLoads_6_payload_part),
        .loads_6_payload_sizeLog      (keyLoads_6_payload_sizeLog),
        .loads_6_payload_mask         (keyLoads_6_payload_mask),
        .loads_6_payload_elements     (keyLoads_6_payload_elements),
        .loads_7_valid                (keyLoads_7_valid),
        .loads_7_ready                (query_key_loads_7_ready),
        .loads_7_payload_buffer       (keyLoads_7_payload_buffer),
        .loads_7_payload_head         (keyLoads_7_payload_head),
        .loads_7_payload_position     (keyLoads_7_payload_position),
        .loads_7_payload_part         (keyLoads_7_payload_part),
        .loads_7_payload_sizeLog      (keyLoads_7_payload_sizeLog),
        .loads_7_payload_mask         (keyLoads_7_payload_mask),
        .loads_7_payload_elements     (keyLoads_7_payload_elements),
        .loads_8_valid                (keyLoads_8_valid),
        .loads_8_ready                (query_key_loads_8_ready),
        .loads_8_payload_buffer       (keyLoads_8_payload_buffer),
        .loads_8_payload_head         (keyLoads_8_payload_head),
        .loads_8_payload_position     (keyLoads_8_payload_position),
        .loads_8_payload_part         (keyLoads_8_payload_part),
        .loads_8_payload_sizeLog      (keyLoads_8_payload_sizeLog),
        .loads_8_payload_mask         (keyLoads_8_payload_mask),
        .loads_8_payload_elements     (keyLoads_8_payload_elements),
        .loads_9_valid                (keyLoads_9_valid),
        .loads_9_ready                (query_key_loads_9_ready),
        .loads_9_payload_buffer       (keyLoads_9_payload_buffer),
        .loads_9_payload_head         (keyLoads_9_payload_head),
        .loads_9_payload_position     (keyLoads_9_payload_position),
        .loads_9_payload_part         (keyLoads_9_payload_part),
        .loads_9_payload_sizeLog      (keyLoads_9_payload_sizeLog),
        .loads_9_payload_mask         (keyLoads_9_payload_mask),
        .loads_9_payload_elements     (keyLoads_9_payload_elements),
        .loads_10_valid               (keyLoads_10_valid),
        .loads_10_ready               (query_key_loads_10_ready),
        .loads_10_payload_buffer      (keyLoads_10_payload_buffer),
        .loads_10_payload_head        (keyLoads_10_payload_head),
        .loads_10_payload_position    (keyLoads_10_payload_position),
        .loads_10_payload_part        (keyLoads_10_payload_part),
        .loads_10_payload_sizeLog     (keyLoads_10_payload_sizeLog),
        .loads_10_payload_mask        (keyLoads_10_payload_mask),
        .loads_10_payload_elements    (keyLoads_10_payload_elements),
        .loads_11_valid               (keyLoads_11_valid),
        .loads_11_ready               (query_key_loads_11_ready),
        .loads_11_payload_buffer      (keyLoads_11_payload_buffer),
        .loads_11_payload_head        (keyLoads_11_payload_head),
        .loads_11_payload_position    (keyLoads_11_payload_position),
        .loads_11_payload_part        (keyLoads_11_payload_part),
        .loads_11_payload_sizeLog     (keyLoads_11_payload_sizeLog),
        .loads_11_payload_mask        (keyLoads_11_payload_mask),
        .loads_11_payload_elements    (keyLoads_11_payload_elements),
        .loads_12_valid               (keyLoads_12_valid),
        .loads_12_ready               (query_key_loads_12_ready),
        .loads_12_payload_buffer      (keyLoads_12_payload_buffer),
        .loads_12_payload_head        (keyLoads_12_payload_head),
        .loads_12_payload_position    (keyLoads_12_payload_position),
        .loads_12_payload_part        (keyLoads_12_payload_part),
        .loads_12_payload_sizeLog     (keyLoads_12_payload_sizeLog),
        .loads_12_payload_mask        (keyLoads_12_payload_mask),
        .loads_12_payload_elements    (keyLoads_12_payload_elements),
        .loads_13_valid               (keyLoads_13_valid),
        .loads_13_ready               (query_key_loads_13_ready),
        .loads_13_payload_buffer      (keyLoads_13_payload_buffer),
        .loads_13_payload_head        (keyLoads_13_payload_head),
        .loads_13_payload_position    (keyLoads_13_payload_position),
        .loads_13_payload_part        (keyLoads_13_payload_part),
        .loads_13_payload_sizeLog     (keyLoads_13_payload_sizeLog),
        .loads_13_payload_mask        (keyLoads_13_payload_mask),
        .loads_13_payload_elements    (keyLoads_13_payload_elements),
        .loads_14_valid               (keyLoads_14_valid),
        .loads_14_ready               (query_key_loads_14_ready),
        .loads_14_payload_buffer      (keyLoads_14_payload_buffer),
        .loads_14_payload_head        (keyLoads_14_payload_head),
        .loads_14_payload_position    (keyLoads_14_payload_position),
        .loads_14_payload_part        (keyLoads_14_payload_part),
        .loads_14_payload_sizeLog     (keyLoads_14_payload_sizeLog),
        .loads_14_payload_mask        (keyLoads_14_payload_mask),
        .loads_14_payload_elements    (keyLoads_14_payload_elements),
        .loads_15_valid               (keyLoads_15_valid),
        .loads_15_ready               (query_key_loads_15_ready),
        .loads_15_payload_buffer      (keyLoads_15_payload_buffer),
        .loads_15_payload_head        (keyLoads_15_payload_head),
        .loads_15_payload_position    (keyLoads_15_payload_position),
        .loads_15_payload_part        (keyLoads_15_payload_part),
        .loads_15_payload_sizeLog     (keyLoads_15_payload_sizeLog),
        .loads_15_payload_mask        (keyLoads_15_payload_mask),
        .loads_15_payload_elements    (keyLoads_15_payload_elements),
        .queries_valid                (query_key_queries_valid),
        .queries_ready                (query_key_queries_ready),
        .queries_payload              (query_store_queries_payload),
        .jobs_valid                   (query_key_jobs_valid),
        .jobs_ready                   (query_key_jobs_ready),
        .jobs_payload_buffer          (query_key_jobs_payload_buffer_choice),
        .jobs_payload_head            (fit_0),
        .jobs_payload_n               ({1'd0, plan_tokens}),
        .jobs_payload_sizeLog         (plan_sizeLog),
        .jobs_payload_operand         (progressive_passes_payload_operand),
        .jobs_payload_fresh           (1'd1),
        .jobs_payload_planes_msbBits  (plan_planes_msbBits),
        .jobs_payload_planes_lsbBits  (plan_planes_lsbBits),
        .jobs_payload_planes_midpoint (plan_planes_midpoint),
        .scores_valid                 (query_key_scores_valid),
        .scores_ready                 (progressive_scores_ready),
        .scores_payload_filled        (query_key_scores_payload_filled),
        .scores_payload_last          (query_key_scores_payload_last),
        .scores_payload_row           (query_key_scores_payload_row),
        .error_code                   (query_key_error_code),
        .error_job                    (query_key_error_job),
        .clearError                   (1'd0),
        .busy                         (query_key_busy)
    );

    query_store query_store (
        .clock                (clock),
        .reset                (reset),
        .vectors_valid        (vectors_valid),
        .vectors_ready        (query_store_vectors_ready),
        .vectors_payload      (vectors_payload),
        .passes_valid         (passed_fifo_pop_valid),
        .passes_ready         (query_store_passes_ready),
        .passes_payload_fresh (passed_fifo_pop_payload_fresh),
        .passes_payload_slot  (passed_fifo_pop_payload_slot),
        .queries_valid        (query_store_queries_valid),
        .queries_ready        (query_key_queries_ready),
        .queries_payload      (query_store_queries_payload)
    );

    stream_fifo_depth4_7597bf passed_fifo (
        .clock              (clock),
        .reset              (reset),
        .push_valid         (issued_issued_valid),
        .push_ready         (passed_fifo_push_ready),
        .push_payload_fresh (issued_issued_payload_fresh),
        .push_payload_slot  (issued_issued_payload_slot),
        .pop_valid          (passed_fifo_pop_valid),
        .pop_ready          (query_store_passes_ready),
        .pop_payload_fresh  (passed_fifo_pop_payload_fresh),
        .pop_payload_slot   (passed_fifo_pop_payload_slot),
        .level              (passed_fifo_level)
    );

    stream_fifo_depth32_9d3a9e scored_fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (branches_fork_to_7_valid),
        .push_ready   (scored_fifo_push_ready),
        .push_payload (branches_fork_to_7_payload_lastOfGroup),
        .pop_valid    (scored_fifo_pop_valid),
        .pop_ready    (progressive_decided_fire),
        .pop_payload  (scored_fifo_pop_payload),
        .level        (scored_fifo_level)
    );

    table_softmax_parts2 softmax (
        .clock                        (clock),
        .reset                        (reset),
        .scales_valid                 (progressive_scales_valid),
        .scales_ready                 (softmax_scales_ready),
        .scales_payload_multiplier    (progressive_scales_payload_multiplier),
        .scales_payload_shift         (progressive_scales_payload_shift),
        .scores_valid                 (progressive_totals_valid),
        .scores_ready                 (softmax_scores_ready),
        .scores_payload_filled        (progressive_totals_payload_filled),
        .scores_payload_last          (progressive_totals_payload_last),
        .scores_payload_row           (progressive_totals_payload_row),
        .peaks_valid                  (softmax_peaks_valid),
        .peaks_ready                  (progressive_peaks_ready),
        .peaks_payload                (softmax_peaks_payload),
        .verdicts_valid               (verdict_pipe_to_valid),
        .verdicts_ready               (softmax_verdicts_ready),
        .verdicts_payload             (verdict_pipe_to_payload),
        .probabilities_valid          (softmax_probabilities_valid),
        .probabilities_ready          (weights_fork_from_ready),
        .probabilities_payload_filled (softmax_probabilities_payload_filled),
        .probabilities_payload_last   (softmax_probabilities_payload_last),
        .probabilities_payload_row    (softmax_probabilities_payload_row),
        .error_code                   (softmax_error_code),
        .error_row                    (softmax_error_row),
        .clearError                   (1'd0)
    );

    stream_pipe_3faf90 verdict_pipe (
        .clock        (clock),
        .reset        (reset),
        .from_valid   (progressive_verdicts_valid),
        .from_ready   (verdict_pipe_from_ready),
        .from_payload (progressive_verdicts_payload),
        .to_valid     (verdict_pipe_to_valid),
        .to_ready     (softmax_verdicts_ready),
        .to_payload   (verdict_pipe_to_payload)
    );

    stream_fork_branches2_5722e1 weights_fork (
        .clock               (clock),
        .reset               (reset),
        .from_valid          (softmax_probabilities_valid),
        .from_ready          (weights_fork_from_ready),
        .from_payload_filled (softmax_probabilities_payload_filled),
        .from_payload_last   (softmax_probabilities_payload_last),
        .from_payload_row    (softmax_probabilities_payload_row),
        .to_0_valid          (weights_fork_to_0_valid),
        .to_0_ready          (probabilities_ready),
        .to_0_payload_filled (weights_fork_to_0_payload_filled),
        .to_0_payload_last   (weights_fork_to_0_payload_last),
        .to_0_payload_row    (weights_fork_to_0_payload_row),
        .to_1_valid          (weights_fork_to_1_valid),
        .to_1_ready          (pruner_rows_ready),
        .to_1_payload_filled (weights_fork_to_1_payload_filled),
        .to_1_payload_last   (weights_fork_to_1_payload_last),
        .to_1_payload_row    (weights_fork_to_1_payload_row)
    );

    value_pruner pruner (
        .clock                    (clock),
        .reset                    (reset),
        .jobs_valid               (pruner_jobs_valid),
        .jobs_ready               (pruner_jobs_ready),
        .jobs_payload_n           (pruning_fifo_pop_payload_n),
        .jobs_payload_kept        (pruning_fifo_pop_payload_kept),
        .jobs_payload_list        (pruning_fifo_pop_payload_list),
        .rows_valid               (weights_fork_to_1_valid),
        .rows_ready               (pruner_rows_ready),
        .rows_payload_filled      (weights_fork_to_1_payload_filled),
        .rows_payload_last        (weights_fork_to_1_payload_last),
        .rows_payload_row         (weights_fork_to_1_payload_row),
        .pruned_valid             (pruner_pruned_valid),
        .pruned_ready             (chosen_fork_from_ready),
        .pruned_payload_filled    (pruner_pruned_payload_filled),
        .pruned_payload_last      (pruner_pruned_payload_last),
        .pruned_payload_row       (pruner_pruned_payload_row),
        .positions_valid          (pruner_positions_valid),
        .positions_ready          (1'd1),
        .positions_payload_filled (pruner_positions_payload_filled),
        .positions_payload_last   (pruner_positions_payload_last),
        .positions_payload_row    (pruner_positions_payload_row),
        .error_code               (pruner_error_code),
        .error_job                (pruner_error_job),
        .clearError               (1'd0),
        .busy                     (pruner_busy)
    );

    stream_fifo_depth32_cdd627 pruning_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (branches_fork_to_2_valid),
        .push_ready        (pruning_fifo_push_ready),
        .push_payload_n    ({1'd0, plan_tokens}),
        .push_payload_kept (wanted[11:0]),
        .push_payload_list (1'd0),
        .pop_valid         (pruning_fifo_pop_valid),
        .pop_ready         (pruner_jobs_ready),
        .pop_payload_n     (pruning_fifo_pop_payload_n),
        .pop_payload_kept  (pruning_fifo_pop_payload_kept),
        .pop_payload_list  (pruning_fifo_pop_payload_list),
        .level             (pruning_fifo_level)
    );

    stream_fork_branches2_5722e1 chosen_fork (
        .clock               (clock),
        .reset               (reset),
        .from_valid          (pruner_pruned_valid),
        .from_ready          (chosen_fork_from_ready),
        .from_payload_filled (pruner_pruned_payload_filled),
        .from_payload_last   (pruner_pruned_payload_last),
        .from_payload_row    (pruner_pruned_payload_row),
        .to_0_valid          (chosen_fork_to_0_valid),
        .to_0_ready          (masks_rows_ready | ~plan_valuesWait),
        .to_0_payload_filled (chosen_fork_to_0_payload_filled),
        .to_0_payload_last   (chosen_fork_to_0_payload_last),
        .to_0_payload_row    (chosen_fork_to_0_payload_row),
        .to_1_valid          (chosen_fork_to_1_valid),
        .to_1_ready          (waiting_fifo_push_ready),
        .to_1_payload_filled (chosen_fork_to_1_payload_filled),
        .to_1_payload_last   (chosen_fork_to_1_payload_last),
        .to_1_payload_row    (chosen_fork_to_1_payload_row)
    );

    mask_gatherer_lanes8_bits16 masks (
        .clock               (clock),
        .reset               (reset),
        .rows_valid          (chosen_fork_to_0_valid & plan_valuesWait),
        .rows_ready          (masks_rows_ready),
        .rows_payload_filled (chosen_fork_to_0_payload_filled),
        .rows_payload_last   (chosen_fork_to_0_payload_last),
        .rows_payload_row    (chosen_fork_to_0_payload_row),
        .masks_valid         (masks_masks_valid),
        .masks_ready         (mask_fifo_push_ready),
        .masks_payload_mask  (masks_masks_payload_mask),
        .masks_payload_last  (masks_masks_payload_last)
    );

    stream_fifo_depth64_77f38c mask_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (masks_masks_valid),
        .push_ready        (mask_fifo_push_ready),
        .push_payload_mask (masks_masks_payload_mask),
        .push_payload_last (masks_masks_payload_last),
        .pop_valid         (mask_fifo_pop_valid),
        .pop_ready         (masks_ready),
        .pop_payload_mask  (mask_fifo_pop_payload_mask),
        .pop_payload_last  (mask_fifo_pop_payload_last),
        .level             (mask_fifo_level)
    );

    stream_fifo_depth32_e7964d orders_fifo (
        .clock               (clock),
        .reset               (reset),
        .push_valid          (branches_fork_to_3_valid),
        .push_ready          (orders_fifo_push_ready),
        .push_payload_buffer (branches_fork_to_3_payload_buffer),
        .push_payload_slot   (branches_fork_to_3_payload_slot),
        .push_payload_head   (branches_fork_to_3_payload_head),
        .pop_valid           (orders_fifo_pop_valid),
        .pop_ready           (valueOrders_fire | ~plan_valuesWait),
        .pop_payload_buffer  (orders_fifo_pop_payload_buffer),
        .pop_payload_slot    (orders_fifo_pop_payload_slot),
        .pop_payload_head    (orders_fifo_pop_payload_head),
        .level               (orders_fifo_level)
    );

    value_slots_2eb7ca value_slots (
        .clock             (clock),
        .reset             (reset),
        .start             (start),
        .place_buffer      (orders_fifo_pop_payload_buffer),
        .place_slot        (orders_fifo_pop_payload_slot),
        .free              (value_slots_free),
        .takes             (valueOrders_fire),
        .done_valid        (multiplied & plan_valuesWait),
        .done_place_buffer (multiplying_fifo_pop_payload_place_buffer),
        .done_place_slot   (multiplying_fifo_pop_payload_place_slot)
    );

    probability_value probability_value (
        .clock                     (clock),
        .reset                     (reset),
        .loads_0_valid             (valueLoads_0_valid),
        .loads_0_ready             (probability_value_loads_0_ready),
        .loads_0_payload_buffer    (valueLoads_0_payload_buffer),
        .loads_0_payload_head      (valueLoads_0_payload_head),
        .loads_0_payload_position  (valueLoads_0_payload_position),
        .loads_0_payload_part      (valueLoads_0_payload_part),
        .loads_0_payload_sizeLog   (valueLoads_0_payload_sizeLog),
        .loads_0_payload_mask      (valueLoads_0_payload_mask),
        .loads_0_payload_elements  (valueLoads_0_payload_elements),
        .loads_1_valid             (valueLoads_1_valid),
        .loads_1_ready             (probability_value_loads_1_ready),
        .loads_1_payload_buffer    (valueLoads_1_payload_buffer),
        .loads_1_payload_head      (valueLoads_1_payload_head),
        .loads_1_payload_position  (valueLoads_1_payload_position),
        .loads_1_payload_part      (valueLoads_1_payload_part),
        .loads_1_payload_sizeLog   (valueLoads_1_payload_sizeLog),
        .loads_1_payload_mask      (valueLoads_1_payload_mask),
        .loads_1_payload_elements  (valueLoads_1_payload_elements),
        .loads_2_valid             (valueLoads_2_valid),
        .loads_2_ready             (probability_value_loads_2_ready),
        .loads_2_payload_buffer    (valueLoads_2_payload_buffer),
        .loads_2_payload_head      (valueLoads_2_payload_head),
        .loads_2_payload_position  (valueLoads_2_payload_position),
        .loads_2_payload_part      (valueLoads_2_payload_part),
        .loads_2_payload_sizeLog   (valueLoads_2_payload_sizeLog),
        .loads_2_payload_mask      (valueLoads_2_payload_mask),
        .loads_2_payload_elements  (valueLoads_2_payload_elements),
        .loads_3_valid             (valueLoads_3_valid),
        .loads_3_ready             (probability_value_loads_3_ready),
        .loads_3_payload_buffer    (valueLoads_3_payload_buffer),
        .loads_3_payload_head      (valueLoads_3_payload_head),
        .loads_3_payload_position  (valueLoads_3_payload_position),
        .loads_3_payload_part      (valueLoads_3_payload_part),
        .loads_3_payload_sizeLog   (valueLoads_3_payload_sizeLog),
        .loads_3_payload_mask      (valueLoads_3_payload_mask),
        .loads_3_payload_elements  (valueLoads_3_payload_elements),
        .loads_4_valid             (valueLoads_4_valid),
        .loads_4_ready             (probability_value_loads_4_ready),
        .loads_4_payload_buffer    (valueLoads_4_payload_buffer),
        .loads_4_payload_head      (valueLoads_4_payload_head),
        .loads_4_payload_position  (valueLoads_4_payload_position),
        .loads_4_payload_part      (valueLoads_4_payload_part),
        .loads_4_payload_sizeLog   (valueLoads_4_payload_sizeLog),
        .loads_4_payload_mask      (valueLoads_4_payload_mask),
        .loads_4_payload_elements  (valueLoads_4_payload_elements),
        .loads_5_valid             (valueLoads_5_valid),
        .loads_5_ready             (probability_value_loads_5_ready),
        .loads_5_payload_buffer    (valueLoads_5_payload_buffer),
        .loads_5_payload_head      (valueLoads_5_payload_head),
        .loads_5_payload_position  (valueLoads_5_payload_position),
        .loads_5_payload_part      (valueLoads_5_payload_part),
        .loads_5_payload_sizeLog   (valueLoads_5_payload_sizeLog),
        .loads_5_payload_mask      (valueLoads_5_payload_mask),
        .loads_5_payload_elements  (valueLoads_5_payload_elements),
        .loads_6_valid             (valueLoads_6_valid),
        .loads_6_ready             (probability_value_loads_6_ready),
        .loads_6_payload_buffer    (valueLoads_6_payload_buffer),
        .loads_6_payload_head      (valueLoads_6_payload_head),
        .loads_6_payload_position  (valueLoads_6_payload_position),
        .loads_6_payload_part      (valueLoads_6_payload_part),
        .loads_6_payload_sizeLog   (valueLoads_6_payload_sizeLog),
        .loads_6_payload_mask      (valueLoads_6_payload_mask),
        .loads_6_payload_elements  (valueLoads_6_payload_elements),
        .loads_7_valid             (valueLoads_7_valid),
        .loads_7_ready             (probability_value_loads_7_ready),
        .loads_7_payload_buffer    (valueLoads_7_payload_buffer),
        .loads_7_payload_head      (valueLoads_7_payload_head),
        .loads_7_payload_position  (valueLoads_7_payload_position),
        .loads_7_payload_part      (valueLoads_7_payload_part),
        .loads_7_payload_sizeLog   (valueLoads_7_payload_sizeLog),
        .loads_7_payload_mask      (valueLoads_7_payload_mask),
        .loads_7_payload_elements  (valueLoads_7_payload_elements),
        .loads_8_valid             (valueLoads_8_valid),
        .loads_8_ready             (probability_value_loads_8_ready),
        .loads_8_payload_buffer    (valueLoads_8_payload_buffer),
        .loads_8_payload_head      (valueLoads_8_payload_head),
        .loads_8_payload_position  (valueLoads_8_payload_position),
        .loads_8_payload_part      (valueLoads_8_payload_part),
        .loads_8_payload_sizeLog   (valueLoads_8_payload_sizeLog),
        .loads_8_payload_mask      (valueLoads_8_payload_mask),
        .loads_8_payload_elements  (valueLoads_8_payload_elements),
        .loads_9_valid             (valueLoads_9_valid),
        .loads_9_ready             (probability_value_loads_9_ready),
        .loads_9_payload_buffer    (valueLoads_9_payload_buffer),
        .loads_9_payload_head      (valueLoads_9_payload_head),
        .loads_9_payload_position  (valueLoads_9_payload_position),
        .loads_9_payload_part      (valueLoads_9_payload_part),
        .loads_9_payload_sizeLog   (valueLoads_9_payload_sizeLog),
        .loads_9_payload_mask      (valueLoads_9_payload_mask),
        .loads_9_payload_elements  (valueLoads_9_payload_elements),
        .loads_10_valid            (valueLoads_10_valid),
        .loads_10_ready            (probability_value_loads_10_ready),
        .loads_10_payload_buffer   (valueLoads_10_payload_buffer),
        .loads_10_payload_head     (valueLoads_10_payload_head),
        .loads_10_payload_position (valueLoads_10_payload_position),
        .loads_10_payload_part     (valueLoads_10_payload_part),
        .loads_10_payload_sizeLog  (valueLoads_10_payload_sizeLog),
        .loads_10_payload_mask     (valueLoads_10_payload_mask),
        .loads_10_payload_elements (valueLoads_10_payload_elements),
        .loads_11_valid            (valueLoads_11_valid),
        .loads_11_ready            (probability_value_loads_11_ready),
        .loads_11_payload_buffer   (valueLoads_11_payload_buffer),
        .loads_11_payload_head     (valueLoads_11_payload_head),
        .loads_11_payload_position (valueLoads_11_payload_position),
        .loads_11_payload_part     (valueLoads_11_payload_part),
        .loads_11_payload_sizeLog  (valueLoads_11_payload_sizeLog),
        .loads_11_payload_mask     (valueLoads_11_payload_mask),
        .loads_11_payload_elements (valueLoads_11_payload_elements),
        .loads_12_valid            (valueLoads_12_valid),
        .loads_12_ready            (probability_value_loads_12_ready),
        .loads_12_payload_buffer   (valueLoads_12_payload_buffer),
        .loads_12_payload_head     (valueLoads_12_payload_head),
        .loads_12_payload_position (valueLoads_12_payload_position),
        .loads_12_payload_part     (valueLoads_12_payload_part),
        .loads_12_payload_sizeLog  (valueLoads_12_payload_sizeLog),
        .loads_12_payload_mask     (valueLoads_12_payload_mask),
        .loads_12_payload_elements (valueLoads_12_payload_elements),
        .loads_13_valid            (valueLoads_13_valid),
        .loads_13_ready            (probability_value_loads_13_ready),
        .loads_13_payload_buffer   (valueLoads_13_payload_buffer),
        .loads_13_payload_head     (valueLoads_13_payload_head),
        .loads_13_payload_position (valueLoads_13_payload_position),
        .loads_13_payload_part     (valueLoads_13_payload_part),
        .loads_13_payload_sizeLog  (valueLoads_13_payload_sizeLog),
        .loads_13_payload_mask     (valueLoads_13_payload_mask),
        .loads_13_payload_elements (valueLoads_13_payload_elements),
        .loads_14_valid            (valueLoads_14_valid),
        .loads_14_ready            (probability_value_loads_14_ready),
        .loads_14_payload_buffer   (valueLoads_14_payload_buffer),
        .loads_14_payload_head     (valueLoads_14_payload_head),
        .loads_14_payload_position (valueLoads_14_payload_position),
        .loads_14_payload_part     (valueLoads_14_payload_part),
        .loads_14_payload_sizeLog  (valueLoads_14_payload_sizeLog),
        .loads_14_payload_mask     (valueLoads_14_payload_mask),
        .loads_14_payload_elements (valueLoads_14_payload_elements),
        .loads_15_valid            (valueLoads_15_valid),
        .loads_15_ready            (probability_value_loads_15_ready),
        .loads_15_payload_buffer   (valueLoads_15_payload_buffer),
        .loads_15_payload_head     (valueLoads_15_payload_head),
        .loads_15_payload_position (valueLoads_15_payload_position),
        .loads_15_payload_part     (valueLoads_15_payload_part),
        .loads_15_payload_sizeLog  (valueLoads_15_payload_sizeLog),
        .loads_15_payload_mask     (valueLoads_15_payload_mask),
        .loads_15_payload_elements (valueLoads_15_payload_elements),
        .jobs_valid                (job_fifo_pop_valid & may),
        .jobs_ready                (probability_value_jobs_ready),
        .jobs_payload_buffer       (job_fifo_pop_payload_buffer),
        .jobs_payload_head         (job_fifo_pop_payload_slot),
        .jobs_payload_n            ({1'd0, plan_tokens}),
        .jobs_payload_sizeLog      (plan_sizeLog),
        .jobs_payload_m0           (job_fifo_pop_payload_m0),
        .jobs_payload_shift        (job_fifo_pop_payload_shift),
        .rows_valid                (probability_value_rows_valid),
        .rows_ready                (probability_value_rows_ready),
        .rows_payload_filled       (waiting_fifo_pop_payload_filled),
        .rows_payload_last         (probability_value_rows_payload_last),
        .rows_payload_row          (waiting_fifo_pop_payload_row),
        .outputs_valid             (probability_value_outputs_valid),
        .outputs_ready             (probability_value_outputs_ready),
        .outputs_payload_elements  (probability_value_outputs_payload_elements),
        .outputs_payload_last      (probability_value_outputs_payload_last),
        .error_code                (probability_value_error_code),
        .error_job                 (probability_value_error_job),
        .clearError                (1'd0),
        .busy                      (probability_value_busy)
    );

    stream_fifo_depth256_48d060 waiting_fifo (
        .clock               (clock),
        .reset               (reset),
        .push_valid          (chosen_fork_to_1_valid),
        .push_ready          (waiting_fifo_push_ready),
        .push_payload_filled (chosen_fork_to_1_payload_filled),
        .push_payload_last   (chosen_fork_to_1_payload_last),
        .push_payload_row    (chosen_fork_to_1_payload_row),
        .pop_valid           (waiting_fifo_pop_valid),
        .pop_ready           (probability_value_rows_ready),
        .pop_payload_filled  (waiting_fifo_pop_payload_filled),
        .pop_payload_last    (waiting_fifo_pop_payload_last),
        .pop_payload_row     (waiting_fifo_pop_payload_row),
        .level               (waiting_fifo_level)
    );

    stream_fifo_depth32_3e67da job_fifo (
        .clock                     (clock),
        .reset                     (reset),
        .push_valid                (branches_fork_to_4_valid),
        .push_ready                (job_fifo_push_ready),
        .push_payload_buffer       (branches_fork_to_4_payload_buffer),
        .push_payload_slot         (branches_fork_to_4_payload_slot),
        .push_payload_m0           (branches_fork_to_4_payload_entry_m0),
        .push_payload_shift        (branches_fork_to_4_payload_entry_outputShift),
        .push_payload_firstOfGroup (branches_fork_to_4_payload_firstOfGroup),
        .pop_valid                 (job_fifo_pop_valid),
        .pop_ready                 (job_fifo_pop_ready),
        .pop_payload_buffer        (job_fifo_pop_payload_buffer),
        .pop_payload_slot          (job_fifo_pop_payload_slot),
        .pop_payload_m0            (job_fifo_pop_payload_m0),
        .pop_payload_shift         (job_fifo_pop_payload_shift),
        .pop_payload_firstOfGroup  (job_fifo_pop_payload_firstOfGroup),
        .level                     (job_fifo_level)
    );

    stream_fifo_depth32_51f32c address_fifo (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (branches_fork_to_5_valid),
        .push_ready   (address_fifo_push_ready),
        .push_payload (branches_fork_to_5_payload_address),
        .pop_valid    (address_fifo_pop_valid),
        .pop_ready    (addresses_ready),
        .pop_payload  (address_fifo_pop_payload),
        .level        (address_fifo_level)
    );

    stream_fifo_depth32_9825f6 multiplying_fifo (
        .clock                     (clock),
        .reset                     (reset),
        .push_valid                (branches_fork_to_6_valid),
        .push_ready                (multiplying_fifo_push_ready),
        .push_payload_place_buffer (branches_fork_to_6_payload_buffer),
        .push_payload_place_slot   (branches_fork_to_6_payload_slot),
        .push_payload_lastOfGroup  (branches_fork_to_6_payload_lastOfGroup),
        .pop_valid                 (multiplying_fifo_pop_valid),
        .pop_ready                 (multiplied),
        .pop_payload_place_buffer  (multiplying_fifo_pop_payload_place_buffer),
        .pop_payload_place_slot    (multiplying_fifo_pop_payload_place_slot),
        .pop_payload_lastOfGroup   (multiplying_fifo_pop_payload_lastOfGroup),
        .level                     (multiplying_fifo_level)
    );

    always @(posedge clock) begin
        if (key_fifo_pop_fire) begin
            places[progressive_passes_payload_slot] <= {key_fifo_pop_payload_place_buffer,
                    key_fifo_pop_payload_place_slot, key_fifo_pop_payload_place_head};
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            keysThere <= 2'd0;
            there <= 4'd0;
        end else begin
            if (start) begin
                keysThere <= 2'd0;
            end else begin
                keysThere <= (keysThere + {1'd0, keysLoaded}) -
                        {1'd0, goes & progressive_passes_payload_fresh & needsKeys};
            end
            if (start) begin
                there <= 4'd0;
            end else begin
                there <= (there + {3'd0, valuesLoaded}) - {3'd0, job_fifo_pop_fire & awaits};
            end
        end
    end

    wire _unused_ok = &{1'b0, wants_ready, has_payload, branches_fork_to_0_payload_entry_multiplier,
            branches_fork_to_0_payload_entry_shift, branches_fork_to_0_payload_entry_m0,
            branches_fork_to_0_payload_entry_outputShift, branches_fork_to_0_payload_address,
            branches_fork_to_0_payload_lastOfGroup, branches_fork_to_1_payload_buffer,
            branches_fork_to_1_payload_slot, branches_fork_to_1_payload_head,
            branches_fork_to_1_payload_entry_m0, branches_fork_to_1_payload_entry_outputShift,
            branches_fork_to_1_payload_address, branches_fork_to_1_payload_firstOfGroup,
            branches_fork_to_1_payload_lastOfGroup, branches_fork_to_2_payload_buffer,
            branches_fork_to_2_payload_slot, branches_fork_to_2_payload_head,
            branches_fork_to_2_payload_entry_multiplier, branches_fork_to_2_payload_entry_shift,
            branches_fork_to_2_payload_entry_m0, branches_fork_to_2_payload_entry_outputShift,
            branches_fork_to_2_payload_address, branches_fork_to_2_payload_firstOfGroup,
            branches_fork_to_2_payload_lastOfGroup, branches_fork_to_3_payload_entry_multiplier,
            branches_fork_to_3_payload_entry_shift, branches_fork_to_3_payload_entry_m0,
            branches_fork_to_3_payload_entry_outputShift, branches_fork_to_3_payload_address,
            branches_fork_to_3_payload_firstOfGroup, branches_fork_to_3_payload_lastOfGroup,
            branches_fork_to_4_payload_head, branches_fork_to_4_payload_entry_multiplier,
            branches_fork_to_4_payload_entry_shift, branches_fork_to_4_payload_address,
            branches_fork_to_4_payload_lastOfGroup, branches_fork_to_5_payload_buffer,
            branches_fork_to_5_payload_slot, branches_fork_to_5_payload_head,
            branches_fork_to_5_payload_entry_multiplier, branches_fork_to_5_payload_entry_shift,
            branches_fork_to_5_payload_entry_m0, branches_fork_to_5_payload_entry_outputShift,
            branches_fork_to_5_payload_firstOfGroup, branches_fork_to_5_payload_lastOfGroup,
            branches_fork_to_6_payload_head, branches_fork_to_6_payload_entry_multiplier,
            branches_fork_to_6_payload_entry_shift, branches_fork_to_6_payload_entry_m0,
            branches_fork_to_6_payload_entry_outputShift, branches_fork_to_6_payload_address,
            branches_fork_to_6_payload_firstOfGroup, branches_fork_to_7_payload_buffer,
            branches_fork_to_7_payload_slot, branches_fork_to_7_payload_head,
            branches_fork_to_7_payload_entry_multiplier, branches_fork_to_7_payload_entry_shift,
            branches_fork_to_7_payload_entry_m0, branches_fork_to_7_payload_entry_outputShift,
            branches_fork_to_7_payload_address, branches_fork_to_7_payload_firstOfGroup,
            key_fifo_level, progressive_second, progressive_busy, scale_fifo_level,
            query_key_error_code, query_key_error_job, passed_fifo_level, scored_fifo_pop_valid,
            scored_fifo_level, softmax_error_code, softmax_error_row, pruner_positions_valid,
            pruner_positions_payload_filled, pruner_positions_payload_last,
            pruner_positions_payload_row, pruner_error_code, pruner_error_job, pruner_busy,
            pruning_fifo_level, mask_fifo_level, orders_fifo_level, probability_value_error_code,
            probability_value_error_job, probability_value_busy, waiting_fifo_level, job_fifo_level,
            address_fifo_level, multiplying_fifo_pop_valid, multiplying_fifo_level,
            valueOrders_payload_offset_product[20:16], valueOrders_payload_bytes_product[17:16]};
endmodule
`default_nettype wire
