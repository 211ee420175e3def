// attention_1e2977: SpAtten's attention (HPCA 2021), from descriptors in memory to outputs in
// memory, layer after layer, with the cascade of tokens and heads kept in between. Software
// works it by the registers behind `bus`; README.md has the registers, the descriptor, the
// layout of memory and the order of work.
// Source generators/spatten/attention/attention.ts.
// Parameters multipliers = 128, headSize = 64, largestHead = 64, tokens = 1024, heads = 12,
// fusedHeads = 1, channels = 8, dataBits = 64, requesters = 8, topKLanes = 16, topKDesign =
// radix, topKEngines = 1, outputLanes = 4, norms = true, softmaxForm = table, recompute =
// incremental, trace = false.
// Reset: reset synchronous, active high.
// IR 51f51b69. Do not edit.
`default_nettype none
module attention_1e2977 (
    input  wire        clock,
    input  wire        reset,

    input  wire        bus_awvalid,
    output wire        bus_awready,
    input  wire [ 7:0] bus_awaddr,
    input  wire [ 2:0] bus_awprot,

    input  wire        bus_wvalid,
    output wire        bus_wready,
    input  wire [31:0] bus_wdata,
    input  wire [ 3:0] bus_wstrb,

    output wire        bus_bvalid,
    input  wire        bus_bready,
    output wire [ 1:0] bus_bresp,

    input  wire        bus_arvalid,
    output wire        bus_arready,
    input  wire [ 7:0] bus_araddr,
    input  wire [ 2:0] bus_arprot,

    output wire        bus_rvalid,
    input  wire        bus_rready,
    output wire [31:0] bus_rdata,
    output wire [ 1:0] bus_rresp,

    output wire        descriptors_arvalid,
    input  wire        descriptors_arready,
    output wire        descriptors_arid,
    output wire [31:0] descriptors_araddr,
    output wire [ 7:0] descriptors_arlen,
    output wire [ 2:0] descriptors_arsize,
    output wire [ 1:0] descriptors_arburst,
    output wire [ 3:0] descriptors_arcache,
    output wire [ 2:0] descriptors_arprot,

    input  wire        descriptors_rvalid,
    output wire        descriptors_rready,
    input  wire        descriptors_rid,
    input  wire [63:0] descriptors_rdata,
    input  wire [ 1:0] descriptors_rresp,
    input  wire        descriptors_rlast,

    output wire        memory_0_arvalid,
    input  wire        memory_0_arready,
    output wire        memory_0_arid,
    output wire [31:0] memory_0_araddr,
    output wire [ 7:0] memory_0_arlen,
    output wire [ 2:0] memory_0_arsize,
    output wire [ 1:0] memory_0_arburst,
    output wire [ 3:0] memory_0_arcache,
    output wire [ 2:0] memory_0_arprot,

    input  wire        memory_0_rvalid,
    output wire        memory_0_rready,
    input  wire        memory_0_rid,
    input  wire [63:0] memory_0_rdata,
    input  wire [ 1:0] memory_0_rresp,
    input  wire        memory_0_rlast,

    output wire        memory_1_arvalid,
    input  wire        memory_1_arready,
    output wire        memory_1_arid,
    output wire [31:0] memory_1_araddr,
    output wire [ 7:0] memory_1_arlen,
    output wire [ 2:0] memory_1_arsize,
    output wire [ 1:0] memory_1_arburst,
    output wire [ 3:0] memory_1_arcache,
    output wire [ 2:0] memory_1_arprot,

    input  wire        memory_1_rvalid,
    output wire        memory_1_rready,
    input  wire        memory_1_rid,
    input  wire [63:0] memory_1_rdata,
    input  wire [ 1:0] memory_1_rresp,
    input  wire        memory_1_rlast,

    output wire        memory_2_arvalid,
    input  wire        memory_2_arready,
    output wire        memory_2_arid,
    output wire [31:0] memory_2_araddr,
    output wire [ 7:0] memory_2_arlen,
    output wire [ 2:0] memory_2_arsize,
    output wire [ 1:0] memory_2_arburst,
    output wire [ 3:0] memory_2_arcache,
    output wire [ 2:0] memory_2_arprot,

    input  wire        memory_2_rvalid,
    output wire        memory_2_rready,
    input  wire        memory_2_rid,
    input  wire [63:0] memory_2_rdata,
    input  wire [ 1:0] memory_2_rresp,
    input  wire        memory_2_rlast,

    output wire        memory_3_arvalid,
    input  wire        memory_3_arready,
    output wire        memory_3_arid,
    output wire [31:0] memory_3_araddr,
    output wire [ 7:0] memory_3_arlen,
    output wire [ 2:0] memory_3_arsize,
    output wire [ 1:0] memory_3_arburst,
    output wire [ 3:0] memory_3_arcache,
    output wire [ 2:0] memory_3_arprot,

    input  wire        memory_3_rvalid,
    output wire        memory_3_rready,
    input  wire        memory_3_rid,
    input  wire [63:0] memory_3_rdata,
    input  wire [ 1:0] memory_3_rresp,
    input  wire        memory_3_rlast,

    output wire        memory_4_arvalid,
    input  wire        memory_4_arready,
    output wire        memory_4_arid,
    output wire [31:0] memory_4_araddr,
    output wire [ 7:0] memory_4_arlen,
    output wire [ 2:0] memory_4_arsize,
    output wire [ 1:0] memory_4_arburst,
    output wire [ 3:0] memory_4_arcache,
    output wire [ 2:0] memory_4_arprot,

    input  wire        memory_4_rvalid,
    output wire        memory_4_rready,
    input  wire        memory_4_rid,
    input  wire [63:0] memory_4_rdata,
    input  wire [ 1:0] memory_4_rresp,
    input  wire        memory_4_rlast,

    output wire        memory_5_arvalid,
    input  wire        memory_5_arready,
    output wire        memory_5_arid,
    output wire [31:0] memory_5_araddr,
    output wire [ 7:0] memory_5_arlen,
    output wire [ 2:0] memory_5_arsize,
    output wire [ 1:0] memory_5_arburst,
    output wire [ 3:0] memory_5_arcache,
    output wire [ 2:0] memory_5_arprot,

    input  wire        memory_5_rvalid,
    output wire        memory_5_rready,
    input  wire        memory_5_rid,
    input  wire [63:0] memory_5_rdata,
    input  wire [ 1:0] memory_5_rresp,
    input  wire        memory_5_rlast,

    output wire        memory_6_arvalid,
    input  wire        memory_6_arready,
    output wire        memory_6_arid,
    output wire [31:0] memory_6_araddr,
    output wire [ 7:0] memory_6_arlen,
    output wire [ 2:0] memory_6_arsize,
    output wire [ 1:0] memory_6_arburst,
    output wire [ 3:0] memory_6_arcache,
    output wire [ 2:0] memory_6_arprot,

    input  wire        memory_6_rvalid,
    output wire        memory_6_rready,
    input  wire        memory_6_rid,
    input  wire [63:0] memory_6_rdata,
    input  wire [ 1:0] memory_6_rresp,
    input  wire        memory_6_rlast,

    output wire        memory_7_arvalid,
    input  wire        memory_7_arready,
    output wire        memory_7_arid,
    output wire [31:0] memory_7_araddr,
    output wire [ 7:0] memory_7_arlen,
    output wire [ 2:0] memory_7_arsize,
    output wire [ 1:0] memory_7_arburst,
    output wire [ 3:0] memory_7_arcache,
    output wire [ 2:0] memory_7_arprot,

    input  wire        memory_7_rvalid,
    output wire        memory_7_rready,
    input  wire        memory_7_rid,
    input  wire [63:0] memory_7_rdata,
    input  wire [ 1:0] memory_7_rresp,
    input  wire        memory_7_rlast,

    output wire        outputs_awvalid,
    input  wire        outputs_awready,
    output wire        outputs_awid,
    output wire [31:0] outputs_awaddr,
    output wire [ 7:0] outputs_awlen,
    output wire [ 2:0] outputs_awsize,
    output wire [ 1:0] outputs_awburst,
    output wire [ 3:0] outputs_awcache,
    output wire [ 2:0] outputs_awprot,

    output wire        outputs_wvalid,
    input  wire        outputs_wready,
    output wire [63:0] outputs_wdata,
    output wire [ 7:0] outputs_wstrb,
    output wire        outputs_wlast,

    input  wire        outputs_bvalid,
    output wire        outputs_bready,
    input  wire        outputs_bid,
    input  wire [ 1:0] outputs_bresp,

    output wire        irq
);
    localparam [4:0] NONE           = 5'd0;
    localparam [4:0] READ_RESPONSE  = 5'd4;
    localparam [4:0] WRITE_RESPONSE = 5'd5;
    localparam [1:0] CROSSBAR_ERROR_CODE_NONE = 2'd0;

    wire control_bus_awready;
    wire control_bus_wready;
    wire control_bus_bvalid;
    wire [1:0] control_bus_bresp;
    wire control_bus_arready;
    wire control_bus_rvalid;
    wire [31:0] control_bus_rdata;
    wire [1:0] control_bus_rresp;
    wire control_descriptors_arvalid;
    wire control_descriptors_arid;
    wire [31:0] control_descriptors_araddr;
    wire [7:0] control_descriptors_arlen;
    wire [2:0] control_descriptors_arsize;
    wire [1:0] control_descriptors_arburst;
    wire [3:0] control_descriptors_arcache;
    wire [2:0] control_descriptors_arprot;
    wire control_descriptors_rready;
    wire control_layers_valid;
    wire [15:0] control_layers_payload_index;
    wire control_layers_payload_restart;
    wire control_layers_payload_generate;
    wire control_layers_payload_relist;
    wire control_layers_payload_midpoint;
    wire control_layers_payload_rescale;
    wire control_layers_payload_rankByNorm;
    wire [3:0] control_layers_payload_msbBits;
    wire [3:0] control_layers_payload_lsbBits;
    wire [3:0] control_layers_payload_queryBits;
    wire [3:0] control_layers_payload_valueBits;
    wire [2:0] control_layers_payload_sizeLog;
    wire [15:0] control_layers_payload_tokens;
    wire [7:0] control_layers_payload_heads;
    wire [15:0] control_layers_payload_keepTokens;
    wire [7:0] control_layers_payload_keepHeads;
    wire [15:0] control_layers_payload_keptValues;
    wire [12:0] control_layers_payload_threshold;
    wire [15:0] control_layers_payload_protectFirst;
    wire [15:0] control_layers_payload_protectLast;
    wire [31:0] control_layers_payload_headTable;
    wire [31:0] control_layers_payload_queryBase;
    wire [31:0] control_layers_payload_keyBase;
    wire [31:0] control_layers_payload_keyLsbBase;
    wire [31:0] control_layers_payload_valueBase;
    wire [31:0] control_layers_payload_outputBase;
    wire [31:0] control_layers_payload_listBase;
    wire [15:0] control_layers_payload_queryStride;
    wire [15:0] control_layers_payload_keyStride;
    wire [15:0] control_layers_payload_keyLsbStride;
    wire [15:0] control_layers_payload_valueStride;
    wire [15:0] control_layers_payload_outputStride;
    wire control_finished_ready;
    wire [15:0] control_scales_multiplier;
    wire [5:0] control_scales_shift;
    wire [30:0] control_scales_m0;
    wire [5:0] control_scales_outputShift;
    wire control_cancel;
    wire control_irq;
    wire sequencer_layers_ready;
    wire sequencer_finished_valid;
    wire [4:0] sequencer_finished_payload_error;
    wire [15:0] sequencer_finished_payload_keptTokens;
    wire [7:0] sequencer_finished_payload_keptHeads;
    wire sequencer_quiet;
    wire sequencer_drained;
    wire [15:0] sequencer_layer_index;
    wire sequencer_layer_restart;
    wire sequencer_layer_generate;
    wire sequencer_layer_relist;
    wire sequencer_layer_midpoint;
    wire sequencer_layer_rescale;
    wire sequencer_layer_rankByNorm;
    wire [3:0] sequencer_layer_msbBits;
    wire [3:0] sequencer_layer_lsbBits;
    wire [3:0] sequencer_layer_queryBits;
    wire [3:0] sequencer_layer_valueBits;
    wire [2:0] sequencer_layer_sizeLog;
    wire [15:0] sequencer_layer_tokens;
    wire [7:0] sequencer_layer_heads;
    wire [15:0] sequencer_layer_keepTokens;
    wire [7:0] sequencer_layer_keepHeads;
    wire [15:0] sequencer_layer_keptValues;
    wire [12:0] sequencer_layer_threshold;
    wire [15:0] sequencer_layer_protectFirst;
    wire [15:0] sequencer_layer_protectLast;
    wire [31:0] sequencer_layer_headTable;
    wire [31:0] sequencer_layer_queryBase;
    wire [31:0] sequencer_layer_keyBase;
    wire [31:0] sequencer_layer_keyLsbBase;
    wire [31:0] sequencer_layer_valueBase;
    wire [31:0] sequencer_layer_outputBase;
    wire [31:0] sequencer_layer_listBase;
    wire [15:0] sequencer_layer_queryStride;
    wire [15:0] sequencer_layer_keyStride;
    wire [15:0] sequencer_layer_keyLsbStride;
    wire [15:0] sequencer_layer_valueStride;
    wire [15:0] sequencer_layer_outputStride;
    wire sequencer_start;
    reg [4:0] sequencer_fault;
    wire sequencer_commands_valid;
    wire sequencer_commands_payload_op;
    wire sequencer_commands_payload_restart;
    wire sequencer_commands_payload_generate;
    wire sequencer_commands_payload_byNorm;
    wire [15:0] sequencer_commands_payload_tokens;
    wire [7:0] sequencer_commands_payload_heads;
    wire sequencer_commands_payload_relist;
    wire sequencer_commands_payload_rescale;
    wire [15:0] sequencer_commands_payload_keepTokens;
    wire [7:0] sequencer_commands_payload_keepHeads;
    wire [15:0] sequencer_commands_payload_protectFirst;
    wire [15:0] sequencer_commands_payload_protectLast;
    wire sequencer_answers_ready;
    wire sequencer_copies_valid;
    wire sequencer_copies_payload;
    wire sequencer_lists_valid;
    wire [31:0] sequencer_lists_payload_address;
    wire [15:0] sequencer_lists_payload_tokens;
    wire [7:0] sequencer_lists_payload_heads;
    wire cascade_commands_ready;
    wire cascade_answers_valid;
    wire [3:0] cascade_answers_payload_error;
    wire [15:0] cascade_answers_payload_tokens;
    wire [7:0] cascade_answers_payload_heads;
    wire cascade_walks_ready;
    wire cascade_ids_valid;
    wire [1:0] cascade_ids_payload_reader;
    wire [7:0] cascade_ids_payload_filled;
    wire cascade_ids_payload_last;
    wire [79:0] cascade_ids_payload_row;
    wire cascade_rows_ready;
    wire cascade_outputs_ready;
    wire [10:0] cascade_left_tokens;
    wire [11:0] cascade_left_heads;
    wire [3:0] cascade_error_code;
    wire [15:0] cascade_error_command;
    wire cascade_busy;
    wire cascade_tokenList_valid;
    wire [9:0] cascade_tokenList_place;
    wire [9:0] cascade_tokenList_number;
    wire cascade_norms_ready;
    wire lists_lists_ready;
    wire lists_walks_valid;
    wire lists_walks_payload;
    wire lists_ids_ready;
    wire lists_numbers_valid;
    wire [3:0] lists_numbers_payload_filled;
    wire lists_numbers_payload_last;
    wire [127:0] lists_numbers_payload_row;
    wire copying_copying_valid;
    wire [7:0] copying_copying_payload_filled;
    wire copying_copying_payload_last;
    wire [79:0] copying_copying_payload_row;
    wire copying_copying_ready;
    wire fork__0_from_ready;
    wire fork__0_to_0_valid;
    wire [7:0] fork__0_to_0_payload_filled;
    wire fork__0_to_0_payload_last;
    wire [79:0] fork__0_to_0_payload_row;
    wire fork__0_to_1_valid;
    wire [7:0] fork__0_to_1_payload_filled;
    wire fork__0_to_1_payload_last;
    wire [79:0] fork__0_to_1_payload_row;
    wire fork__0_to_2_valid;
    wire [7:0] fork__0_to_2_payload_filled;
    wire fork__0_to_2_payload_last;
    wire [79:0] fork__0_to_2_payload_row;
    wire key_list_load_ready;
    wire key_list_walks_ready;
    wire key_list_ids_valid;
    wire [7:0] key_list_ids_payload_filled;
    wire key_list_ids_payload_last;
    wire [79:0] key_list_ids_payload_row;
    wire value_list_load_ready;
    wire value_list_walks_ready;
    wire value_list_ids_valid;
    wire [7:0] value_list_ids_payload_filled;
    wire value_list_ids_payload_last;
    wire [79:0] value_list_ids_payload_row;
    wire query_list_load_ready;
    wire query_list_walks_ready;
    wire query_list_ids_valid;
    wire [7:0] query_list_ids_payload_filled;
    wire query_list_ids_payload_last;
    wire [79:0] query_list_ids_payload_row;
    reg copied;
    wire groups_keys_valid;
    wire [31:0] groups_keys_payload_base;
    wire [15:0] groups_keys_payload_stride;
    wire [15:0] groups_keys_payload_offset;
    wire [15:0] groups_keys_payload_bytes;
    wire [3:0] groups_keys_payload_bits;
    wire groups_keys_payload_signed;
    wire [3:0] groups_keys_payload_place;
    wire [11:0] groups_keys_payload_mask;
    wire groups_keys_payload_buffer;
    wire groups_keys_payload_slot;
    wire [1:0] groups_keys_payload_heads;
    wire groups_keys_payload_ofGroup;
    wire groups_keys_payload_masked;
    wire groups_values_valid;
    wire [31:0] groups_values_payload_base;
    wire [15:0] groups_values_payload_stride;
    wire [15:0] groups_values_payload_offset;
    wire [15:0] groups_values_payload_bytes;
    wire [3:0] groups_values_payload_bits;
    wire groups_values_payload_signed;
    wire [3:0] groups_values_payload_place;
    wire [11:0] groups_values_payload_mask;
    wire groups_values_payload_buffer;
    wire groups_values_payload_slot;
    wire [1:0] groups_values_payload_heads;
    wire groups_values_payload_ofGroup;
    wire groups_values_payload_masked;
    wire groups_groups_valid;
    wire groups_groups_payload_buffer;
    wire [3:0] groups_groups_payload_group;
    wire groups_groups_payload_heads;
    wire [1:0] groups_writable;
    wire groups_busy;
    wire issuer_groups_ready;
    wire [3:0] issuer_headNumber;
    wire issuer_walks_valid;
    wire issuer_walks_payload;
    wire issuer_ids_ready;
    wire issuer_fetches_valid;
    wire [31:0] issuer_fetches_payload_base;
    wire [15:0] issuer_fetches_payload_stride;
    wire [15:0] issuer_fetches_payload_offset;
    wire [15:0] issuer_fetches_payload_bytes;
    wire [3:0] issuer_fetches_payload_bits;
    wire issuer_fetchIds_valid;
    wire issuer_fetchIds_payload_filled;
    wire issuer_fetchIds_payload_last;
    wire [9:0] issuer_fetchIds_payload_row;
    wire issuer_queries_valid;
    wire issuer_queries_ready;
    wire issuer_queries_payload_buffer;
    wire issuer_queries_payload_slot;
    wire [3:0] issuer_queries_payload_head;
    wire [15:0] issuer_queries_payload_entry_multiplier;
    wire [5:0] issuer_queries_payload_entry_shift;
    wire [30:0] issuer_queries_payload_entry_m0;
    wire [5:0] issuer_queries_payload_entry_outputShift;
    wire [31:0] issuer_queries_payload_address;
    wire issuer_queries_payload_firstOfGroup;
    wire issuer_queries_payload_lastOfGroup;
    wire issuer_busy;
    wire fifo_push_ready;
    wire fifo_pop_valid;
    wire fifo_pop_payload_buffer;
    wire [3:0] fifo_pop_payload_group;
    wire fifo_pop_payload_heads;
    wire [1:0] fifo_level;
    wire lower_plane_wants_ready;
    wire lower_plane_has_valid;
    wire lower_plane_has_payload;
    wire lower_plane_loads_valid;
    wire [31:0] lower_plane_loads_payload_base;
    wire [15:0] lower_plane_loads_payload_stride;
    wire [15:0] lower_plane_loads_payload_offset;
    wire [15:0] lower_plane_loads_payload_bytes;
    wire [3:0] lower_plane_loads_payload_bits;
    wire lower_plane_loads_payload_signed;
    wire [3:0] lower_plane_loads_payload_place;
    wire [11:0] lower_plane_loads_payload_mask;
    wire lower_plane_loads_payload_buffer;
    wire lower_plane_loads_payload_slot;
    wire [1:0] lower_plane_loads_payload_heads;
    wire lower_plane_loads_payload_ofGroup;
    wire lower_plane_loads_payload_masked;
    wire keys_orders_valid;
    wire keys_orders_ready;
    wire keys_walks_valid;
    wire keys_walks_payload;
    wire keys_ids_ready;
    wire keys_masks_ready;
    wire keys_requests_0_valid;
    wire [2:0] keys_requests_0_payload_channel;
    wire [31:0] keys_requests_0_payload_address;
    wire [1:0] keys_requests_0_payload_length;
    wire keys_requests_0_payload_last;
    wire keys_requests_1_valid;
    wire [2:0] keys_requests_1_payload_channel;
    wire [31:0] keys_requests_1_payload_address;
    wire [1:0] keys_requests_1_payload_length;
    wire keys_requests_1_payload_last;
    wire keys_requests_2_valid;
    wire [2:0] keys_requests_2_payload_channel;
    wire [31:0] keys_requests_2_payload_address;
    wire [1:0] keys_requests_2_payload_length;
    wire keys_requests_2_payload_last;
    wire keys_requests_3_valid;
    wire [2:0] keys_requests_3_payload_channel;
    wire [31:0] keys_requests_3_payload_address;
    wire [1:0] keys_requests_3_payload_length;
    wire keys_requests_3_payload_last;
    wire keys_requests_4_valid;
    wire [2:0] keys_requests_4_payload_channel;
    wire [31:0] keys_requests_4_payload_address;
    wire [1:0] keys_requests_4_payload_length;
    wire keys_requests_4_payload_last;
    wire keys_requests_5_valid;
    wire [2:0] keys_requests_5_payload_channel;
    wire [31:0] keys_requests_5_payload_address;
    wire [1:0] keys_requests_5_payload_length;
    wire keys_requests_5_payload_last;
    wire keys_requests_6_valid;
    wire [2:0] keys_requests_6_payload_channel;
    wire [31:0] keys_requests_6_payload_address;
    wire [1:0] keys_requests_6_payload_length;
    wire keys_requests_6_payload_last;
    wire keys_requests_7_valid;
    wire [2:0] keys_requests_7_payload_channel;
    wire [31:0] keys_requests_7_payload_address;
    wire [1:0] keys_requests_7_payload_length;
    wire keys_requests_7_payload_last;
    wire keys_words_0_ready;
    wire keys_words_1_ready;
    wire keys_words_2_ready;
    wire keys_words_3_ready;
    wire keys_words_4_ready;
    wire keys_words_5_ready;
    wire keys_words_6_ready;
    wire keys_words_7_ready;
    wire keys_loads_0_valid;
    wire keys_loads_0_payload_buffer;
    wire keys_loads_0_payload_head;
    wire [9:0] keys_loads_0_payload_position;
    wire keys_loads_0_payload_part;
    wire keys_loads_0_payload_sizeLog;
    wire [11:0] keys_loads_0_payload_mask;
    wire [767:0] keys_loads_0_payload_elements;
    wire keys_loads_1_valid;
    wire keys_loads_1_payload_buffer;
    wire keys_loads_1_payload_head;
    wire [9:0] keys_loads_1_payload_position;
    wire keys_loads_1_payload_part;
    wire keys_loads_1_payload_sizeLog;
    wire [11:0] keys_loads_1_payload_mask;
    wire [767:0] keys_loads_1_payload_elements;
    wire keys_loads_2_valid;
    wire keys_loads_2_payload_buffer;
    wire keys_loads_2_payload_head;
    wire [9:0] keys_loads_2_payload_position;
    wire keys_loads_2_payload_part;
    wire keys_loads_2_payload_sizeLog;
    wire [11:0] keys_loads_2_payload_mask;
    wire [767:0] keys_loads_2_payload_elements;
    wire keys_loads_3_valid;
    wire keys_loads_3_payload_buffer;
    wire keys_loads_3_payload_head;
    wire [9:0] keys_loads_3_payload_position;
    wire keys_loads_3_payload_part;
    wire keys_loads_3_payload_sizeLog;
    wire [11:0] keys_loads_3_payload_mask;
    wire [767:0] keys_loads_3_payload_elements;
    wire keys_loads_4_valid;
    wire keys_loads_4_payload_buffer;
    wire keys_loads_4_payload_head;
    wire [9:0] keys_loads_4_payload_position;
    wire keys_loads_4_payload_part;
    wire keys_loads_4_payload_sizeLog;
    wire [11:0] keys_loads_4_payload_mask;
    wire [767:0] keys_loads_4_payload_elements;
    wire keys_loads_5_valid;
    wire keys_loads_5_payload_buffer;
    wire keys_loads_5_payload_head;
    wire [9:0] keys_loads_5_payload_position;
    wire keys_loads_5_payload_part;
    wire keys_loads_5_payload_sizeLog;
    wire [11:0] keys_loads_5_payload_mask;
    wire [767:0] keys_loads_5_payload_elements;
    wire keys_loads_6_valid;
    wire keys_loads_6_payload_buffer;
    wire keys_loads_6_payload_head;
    wire [9:0] keys_loads_6_payload_position;
    wire keys_loads_6_payload_part;
    wire keys_loads_6_payload_sizeLog;
    wire [11:0] keys_loads_6_payload_mask;
    wire [767:0] keys_loads_6_payload_elements;
    wire keys_loads_7_valid;
    wire keys_loads_7_payload_buffer;
    wire keys_loads_7_payload_head;
    wire [9:0] keys_loads_7_payload_position;
    wire keys_loads_7_payload_part;
    wire keys_loads_7_payload_sizeLog;
    wire [11:0] keys_loads_7_payload_mask;
    wire [767:0] keys_loads_7_payload_elements;
    wire keys_done_valid;
    wire keys_done_ofGroup;
    wire keys_busy;
    wire [6:0] keys_bytes_ofGroup;
    wire [6:0] keys_bytes_ofQuery;
    wire values_orders_valid;
    wire values_orders_ready;
    wire values_walks_valid;
    wire values_walks_payload;
    wire values_ids_ready;
    wire values_masks_ready;
    wire values_requests_0_valid;
    wire [2:0] values_requests_0_payload_channel;
    wire [31:0] values_requests_0_payload_address;
    wire [1:0] values_requests_0_payload_length;
    wire values_requests_0_payload_last;
    wire values_requests_1_valid;
    wire [2:0] values_requests_1_payload_channel;
    wire [31:0] values_requests_1_payload_address;
    wire [1:0] values_requests_1_payload_length;
    wire values_requests_1_payload_last;
    wire values_requests_2_valid;
    wire [2:0] values_requests_2_payload_channel;
    wire [31:0] values_requests_2_payload_address;
    wire [1:0] values_requests_2_payload_length;
    wire values_requests_2_payload_last;
    wire values_requests_3_valid;
    wire [2:0] values_requests_3_payload_channel;
    wire [31:0] values_requests_3_payload_address;
    wire [1:0] values_requests_3_payload_length;
    wire values_requests_3_payload_last;
    wire values_requests_4_valid;
    wire [2:0] values_requests_4_payload_channel;
    wire [31:0] values_requests_4_payload_address;
    wire [1:0] values_requests_4_payload_length;
    wire values_requests_4_payload_last;
    wire values_requests_5_valid;
    wire [2:0] values_requests_5_payload_channel;
    wire [31:0] values_requests_5_payload_address;
    wire [1:0] values_requests_5_payload_length;
    wire values_requests_5_payload_last;
    wire values_requests_6_valid;
    wire [2:0] values_requests_6_payload_channel;
    wire [31:0] values_requests_6_payload_address;
    wire [1:0] values_requests_6_payload_length;
    wire values_requests_6_payload_last;
    wire values_requests_7_valid;
    wire [2:0] values_requests_7_payload_channel;
    wire [31:0] values_requests_7_payload_address;
    wire [1:0] values_requests_7_payload_length;
    wire values_requests_7_payload_last;
    wire values_words_0_ready;
    wire values_words_1_ready;
    wire values_words_2_ready;
    wire values_words_3_ready;
    wire values_words_4_ready;
    wire values_words_5_ready;
    wire values_words_6_ready;
    wire values_words_7_ready;
    wire values_loads_0_valid;
    wire values_loads_0_ready;
    wire values_loads_0_payload_buffer;
    wire values_loads_0_payload_head;
    wire [9:0] values_loads_0_payload_position;
    wire values_loads_0_payload_part;
    wire values_loads_0_payload_sizeLog;
    wire [11:0] values_loads_0_payload_mask;
    wire [767:0] values_loads_0_payload_elements;
    wire values_loads_1_valid;
    wire values_loads_1_ready;
    wire values_loads_1_payload_buffer;
    wire values_loads_1_payload_head;
    wire [9:0] values_loads_1_payload_position;
    wire values_loads_1_payload_part;
    wire values_loads_1_payload_sizeLog;
    wire [11:0] values_loads_1_payload_mask;
    wire [767:0] values_loads_1_payload_elements;
    wire values_loads_2_valid;
    wire values_loads_2_ready;
    wire values_loads_2_payload_buffer;
    wire values_loads_2_payload_head;
    wire [9:0] values_loads_2_payload_position;
    wire values_loads_2_payload_part;
    wire values_loads_2_payload_sizeLog;
    wire [11:0] values_loads_2_payload_mask;
    wire [767:0] values_loads_2_payload_elements;
    wire values_loads_3_valid;
    wire values_loads_3_ready;
    wire values_loads_3_payload_buffer;
    wire values_loads_3_payload_head;
    wire [9:0] values_loads_3_payload_position;
    wire values_loads_3_payload_part;
    wire values_loads_3_payload_sizeLog;
    wire [11:0] values_loads_3_payload_mask;
    wire [767:0] values_loads_3_payload_elements;
    wire values_loads_4_valid;
    wire values_loads_4_ready;
    wire values_loads_4_payload_buffer;
    wire values_loads_4_payload_head;
    wire [9:0] values_loads_4_payload_position;
    wire values_loads_4_payload_part;
    wire values_loads_4_payload_sizeLog;
    wire [11:0] values_loads_4_payload_mask;
    wire [767:0] values_loads_4_payload_elements;
    wire values_loads_5_valid;
    wire values_loads_5_ready;
    wire values_loads_5_payload_buffer;
    wire values_loads_5_payload_head;
    wire [9:0] values_loads_5_payload_position;
    wire values_loads_5_payload_part;
    wire values_loads_5_payload_sizeLog;
    wire [11:0] values_loads_5_payload_mask;
    wire [767:0] values_loads_5_payload_elements;
    wire values_loads_6_valid;
    wire values_loads_6_ready;
    wire values_loads_6_payload_buffer;
    wire values_loads_6_payload_head;
    wire [9:0] values_loads_6_payload_position;
    wire values_loads_6_payload_part;
    wire values_loads_6_payload_sizeLog;
    wire [11:0] values_loads_6_payload_mask;
    wire [767:0] values_loads_6_payload_elements;
    wire values_loads_7_valid;
    wire values_loads_7_ready;
    wire values_loads_7_payload_buffer;
    wire values_loads_7_payload_head;
    wire [9:0] values_loads_7_payload_position;
    wire values_loads_7_payload_part;
    wire values_loads_7_payload_sizeLog;
    wire [11:0] values_loads_7_payload_mask;
    wire [767:0] values_loads_7_payload_elements;
    wire values_done_valid;
    wire values_done_ofGroup;
    wire values_busy;
    wire [6:0] values_bytes_ofGroup;
    wire [6:0] values_bytes_ofQuery;
    wire queries_orders_ready;
    wire queries_ids_ready;
    wire queries_requests_valid;
    wire [2:0] queries_requests_payload_channel;
    wire [31:0] queries_requests_payload_address;
    wire [1:0] queries_requests_payload_length;
    wire queries_requests_payload_last;
    wire queries_words_ready;
    wire queries_queries_valid;
    wire [767:0] queries_queries_payload;
    wire [3:0] queries_bytes;
    wire arbiter_0_from_0_ready;
    wire arbiter_0_from_1_ready;
    wire arbiter_0_to_valid;
    wire [31:0] arbiter_0_to_payload_base;
    wire [15:0] arbiter_0_to_payload_stride;
    wire [15:0] arbiter_0_to_payload_offset;
    wire [15:0] arbiter_0_to_payload_bytes;
    wire [3:0] arbiter_0_to_payload_bits;
    wire arbiter_0_to_payload_signed;
    wire [3:0] arbiter_0_to_payload_place;
    wire [11:0] arbiter_0_to_payload_mask;
    wire arbiter_0_to_payload_buffer;
    wire arbiter_0_to_payload_slot;
    wire [1:0] arbiter_0_to_payload_heads;
    wire arbiter_0_to_payload_ofGroup;
    wire arbiter_0_to_payload_masked;
    wire arbiter_0_chosen;
    wire pipe_0_from_ready;
    wire pipe_0_to_valid;
    wire [31:0] pipe_0_to_payload_base;
    wire [15:0] pipe_0_to_payload_stride;
    wire [15:0] pipe_0_to_payload_offset;
    wire [15:0] pipe_0_to_payload_bytes;
    wire [3:0] pipe_0_to_payload_bits;
    wire pipe_0_to_payload_signed;
    wire [3:0] pipe_0_to_payload_place;
    wire [11:0] pipe_0_to_payload_mask;
    wire pipe_0_to_payload_buffer;
    wire pipe_0_to_payload_slot;
    wire [1:0] pipe_0_to_payload_heads;
    wire pipe_0_to_payload_ofGroup;
    wire pipe_0_to_payload_masked;
    wire narrower_rows_ready;
    wire narrower_parts_valid;
    wire narrower_parts_payload_filled;
    wire narrower_parts_payload_last;
    wire [9:0] narrower_parts_payload_row;
    wire crossbar_requests_0_ready;
    wire crossbar_requests_1_ready;
    wire crossbar_requests_2_ready;
    wire crossbar_requests_3_ready;
    wire crossbar_requests_4_ready;
    wire crossbar_requests_5_ready;
    wire crossbar_requests_6_ready;
    wire crossbar_requests_7_ready;
    wire crossbar_requests_8_ready;
    wire crossbar_requests_9_ready;
    wire crossbar_requests_10_ready;
    wire crossbar_requests_11_ready;
    wire crossbar_requests_12_ready;
    wire crossbar_requests_13_ready;
    wire crossbar_requests_14_ready;
    wire crossbar_requests_15_ready;
    wire crossbar_requests_16_ready;
    wire crossbar_words_0_valid;
    wire [63:0] crossbar_words_0_payload_data;
    wire crossbar_words_0_payload_last;
    wire crossbar_words_1_valid;
    wire [63:0] crossbar_words_1_payload_data;
    wire crossbar_words_1_payload_last;
    wire crossbar_words_2_valid;
    wire [63:0] crossbar_words_2_payload_data;
    wire crossbar_words_2_payload_last;
    wire crossbar_words_3_valid;
    wire [63:0] crossbar_words_3_payload_data;
    wire crossbar_words_3_payload_last;
    wire crossbar_words_4_valid;
    wire [63:0] crossbar_words_4_payload_data;
    wire crossbar_words_4_payload_last;
    wire crossbar_words_5_valid;
    wire [63:0] crossbar_words_5_payload_data;
    wire crossbar_words_5_payload_last;
    wire crossbar_words_6_valid;
    wire [63:0] crossbar_words_6_payload_data;
    wire crossbar_words_6_payload_last;
    wire crossbar_words_7_valid;
    wire [63:0] crossbar_words_7_payload_data;
    wire crossbar_words_7_payload_last;
    wire crossbar_words_8_valid;
    wire [63:0] crossbar_words_8_payload_data;
    wire crossbar_words_8_payload_last;
    wire crossbar_words_9_valid;
    wire [63:0] crossbar_words_9_payload_data;
    wire crossbar_words_9_payload_last;
    wire crossbar_words_10_valid;
    wire [63:0] crossbar_words_10_payload_data;
    wire crossbar_words_10_payload_last;
    wire crossbar_words_11_valid;
    wire [63:0] crossbar_words_11_payload_data;
    wire crossbar_words_11_payload_last;
    wire crossbar_words_12_valid;
    wire [63:0] crossbar_words_12_payload_data;
    wire crossbar_words_12_payload_last;
    wire crossbar_words_13_valid;
    wire [63:0] crossbar_words_13_payload_data;
    wire crossbar_words_13_payload_last;
    wire crossbar_words_14_valid;
    wire [63:0] crossbar_words_14_payload_data;
    wire crossbar_words_14_payload_last;
    wire crossbar_words_15_valid;
    wire [63:0] crossbar_words_15_payload_data;
    wire crossbar_words_15_payload_last;
    wire crossbar_words_16_valid;
    wire [63:0] crossbar_words_16_payload_data;
    wire crossbar_words_16_payload_last;
    wire crossbar_channel_0_arvalid;
    wire crossbar_channel_0_arid;
    wire [31:0] crossbar_channel_0_araddr;
    wire [7:0] crossbar_channel_0_arlen;
    wire [2:0] crossbar_channel_0_arsize;
    wire [1:0] crossbar_channel_0_arburst;
    wire [3:0] crossbar_channel_0_arcache;
    wire [2:0] crossbar_channel_0_arprot;
    wire crossbar_channel_0_rready;
    wire crossbar_channel_1_arvalid;
    wire crossbar_channel_1_arid;
    wire [31:0] crossbar_channel_1_araddr;
    wire [7:0] crossbar_channel_1_arlen;
    wire [2:0] crossbar_channel_1_arsize;
    wire [1:0] crossbar_channel_1_arburst;
    wire [3:0] crossbar_channel_1_arcache;
    wire [2:0] crossbar_channel_1_arprot;
    wire crossbar_channel_1_rready;
    wire crossbar_channel_2_arvalid;
    wire crossbar_channel_2_arid;
    wire [31:0] crossbar_channel_2_araddr;
    wire [7:0] crossbar_channel_2_arlen;
    wire [2:0] crossbar_channel_2_arsize;
    wire [1:0] crossbar_channel_2_arburst;
    wire [3:0] crossbar_channel_2_arcache;
    wire [2:0] crossbar_channel_2_arprot;
    wire crossbar_channel_2_rready;
    wire crossbar_channel_3_arvalid;
    wire crossbar_channel_3_arid;
    wire [31:0] crossbar_channel_3_araddr;
    wire [7:0] crossbar_channel_3_arlen;
    wire [2:0] crossbar_channel_3_arsize;
    wire [1:0] crossbar_channel_3_arburst;
    wire [3:0] crossbar_channel_3_arcache;
    wire [2:0] crossbar_channel_3_arprot;
    wire crossbar_channel_3_rready;
    wire crossbar_channel_4_arvalid;
    wire crossbar_channel_4_arid;
    wire [31:0] crossbar_channel_4_araddr;
    wire [7:0] crossbar_channel_4_arlen;
    wire [2:0] crossbar_channel_4_arsize;
    wire [1:0] crossbar_channel_4_arburst;
    wire [3:0] crossbar_channel_4_arcache;
    wire [2:0] crossbar_channel_4_arprot;
    wire crossbar_channel_4_rready;
    wire crossbar_channel_5_arvalid;
    wire crossbar_channel_5_arid;
    wire [31:0] crossbar_channel_5_araddr;
    wire [7:0] crossbar_channel_5_arlen;
    wire [2:0] crossbar_channel_5_arsize;
    wire [1:0] crossbar_channel_5_arburst;
    wire [3:0] crossbar_channel_5_arcache;
    wire [2:0] crossbar_channel_5_arprot;
    wire crossbar_channel_5_rready;
    wire crossbar_channel_6_arvalid;
    wire crossbar_channel_6_arid;
    wire [31:0] crossbar_channel_6_araddr;
    wire [7:0] crossbar_channel_6_arlen;
    wire [2:0] crossbar_channel_6_arsize;
    wire [1:0] crossbar_channel_6_arburst;
    wire [3:0] crossbar_channel_6_arcache;
    wire [2:0] crossbar_channel_6_arprot;
    wire crossbar_channel_6_rready;
    wire crossbar_channel_7_arvalid;
    wire crossbar_channel_7_arid;
    wire [31:0] crossbar_channel_7_araddr;
    wire [7:0] crossbar_channel_7_arlen;
    wire [2:0] crossbar_channel_7_arsize;
    wire [1:0] crossbar_channel_7_arburst;
    wire [3:0] crossbar_channel_7_arcache;
    wire [2:0] crossbar_channel_7_arprot;
    wire crossbar_channel_7_rready;
    wire [1:0] crossbar_error_code;
    wire [2:0] crossbar_error_channel;
    wire [4:0] crossbar_error_requester;
    wire path_queries_ready;
    wire path_vectors_ready;
    wire path_keyLoads_0_ready;
    wire path_keyLoads_1_ready;
    wire path_keyLoads_2_ready;
    wire path_keyLoads_3_ready;
    wire path_keyLoads_4_ready;
    wire path_keyLoads_5_ready;
    wire path_keyLoads_6_ready;
    wire path_keyLoads_7_ready;
    wire path_valueLoads_0_ready;
    wire path_valueLoads_1_ready;
    wire path_valueLoads_2_ready;
    wire path_valueLoads_3_ready;
    wire path_valueLoads_4_ready;
    wire path_valueLoads_5_ready;
    wire path_valueLoads_6_ready;
    wire path_valueLoads_7_ready;
    wire path_valueOrders_valid;
    wire [31:0] path_valueOrders_payload_base;
    wire [15:0] path_valueOrders_payload_stride;
    wire [15:0] path_valueOrders_payload_offset;
    wire [15:0] path_valueOrders_payload_bytes;
    wire [3:0] path_valueOrders_payload_bits;
    wire path_valueOrders_payload_signed;
    wire [3:0] path_valueOrders_payload_place;
    wire [11:0] path_valueOrders_payload_mask;
    wire path_valueOrders_payload_buffer;
    wire path_valueOrders_payload_slot;
    wire [1:0] path_valueOrders_payload_heads;
    wire path_valueOrders_payload_ofGroup;
    wire path_valueOrders_payload_masked;
    wire path_masks_valid;
    wire [7:0] path_masks_payload_mask;
    wire path_masks_payload_last;
    wire path_current_buffer;
    wire path_current_slot;
    wire [3:0] path_current_head;
    wire path_wants_valid;
    wire path_wants_payload;
    wire path_settled;
    wire path_has_ready;
    wire path_probabilities_valid;
    wire path_probabilities_payload_filled;
    wire path_probabilities_payload_last;
    wire [11:0] path_probabilities_payload_row;
    wire path_outputs_valid;
    wire [47:0] path_outputs_payload_elements;
    wire path_outputs_payload_last;
    wire path_addresses_valid;
    wire [31:0] path_addresses_payload;
    wire path_finished;
    wire path_freed_keys;
    wire path_freed_values;
    wire path_stalls_memory;
    wire path_stalls_softmax;
    wire path_stalls_topK;
    wire path_stalls_writer;
    wire path_lowerQuery;
    wire [15:0] path_keptValues;
    wire fork__1_from_ready;
    wire fork__1_to_0_valid;
    wire fork__1_to_0_payload_buffer;
    wire fork__1_to_0_payload_slot;
    wire [3:0] fork__1_to_0_payload_head;
    wire [15:0] fork__1_to_0_payload_entry_multiplier;
    wire [5:0] fork__1_to_0_payload_entry_shift;
    wire [30:0] fork__1_to_0_payload_entry_m0;
    wire [5:0] fork__1_to_0_payload_entry_outputShift;
    wire [31:0] fork__1_to_0_payload_address;
    wire fork__1_to_0_payload_firstOfGroup;
    wire fork__1_to_0_payload_lastOfGroup;
    wire fork__1_to_1_valid;
    wire fork__1_to_1_payload_buffer;
    wire fork__1_to_1_payload_slot;
    wire [3:0] fork__1_to_1_payload_head;
    wire [15:0] fork__1_to_1_payload_entry_multiplier;
    wire [5:0] fork__1_to_1_payload_entry_shift;
    wire [30:0] fork__1_to_1_payload_entry_m0;
    wire [5:0] fork__1_to_1_payload_entry_outputShift;
    wire [31:0] fork__1_to_1_payload_address;
    wire fork__1_to_1_payload_firstOfGroup;
    wire fork__1_to_1_payload_lastOfGroup;
    wire arbiter_1_from_0_ready;
    wire arbiter_1_from_1_ready;
    wire arbiter_1_to_valid;
    wire [31:0] arbiter_1_to_payload_base;
    wire [15:0] arbiter_1_to_payload_stride;
    wire [15:0] arbiter_1_to_payload_offset;
    wire [15:0] arbiter_1_to_payload_bytes;
    wire [3:0] arbiter_1_to_payload_bits;
    wire arbiter_1_to_payload_signed;
    wire [3:0] arbiter_1_to_payload_place;
    wire [11:0] arbiter_1_to_payload_mask;
    wire arbiter_1_to_payload_buffer;
    wire arbiter_1_to_payload_slot;
    wire [1:0] arbiter_1_to_payload_heads;
    wire arbiter_1_to_payload_ofGroup;
    wire arbiter_1_to_payload_masked;
    wire arbiter_1_chosen;
    wire pipe_1_from_ready;
    wire pipe_1_to_valid;
    wire [31:0] pipe_1_to_payload_base;
    wire [15:0] pipe_1_to_payload_stride;
    wire [15:0] pipe_1_to_payload_offset;
    wire [15:0] pipe_1_to_payload_bytes;
    wire [3:0] pipe_1_to_payload_bits;
    wire pipe_1_to_payload_signed;
    wire [3:0] pipe_1_to_payload_place;
    wire [11:0] pipe_1_to_payload_mask;
    wire pipe_1_to_payload_buffer;
    wire pipe_1_to_payload_slot;
    wire [1:0] pipe_1_to_payload_heads;
    wire pipe_1_to_payload_ofGroup;
    wire pipe_1_to_payload_masked;
    wire norms_loads_0_ready;
    wire norms_loads_1_ready;
    wire norms_loads_2_ready;
    wire norms_loads_3_ready;
    wire norms_loads_4_ready;
    wire norms_loads_5_ready;
    wire norms_loads_6_ready;
    wire norms_loads_7_ready;
    wire norms_queries_ready;
    wire norms_norms_valid;
    wire [9:0] norms_norms_payload_position;
    wire [7:0] norms_norms_payload_norm;
    wire norms_busy;
    wire writer_outputs_ready;
    wire writer_places_ready;
    wire writer_numbers_ready;
    wire writer_memory_awvalid;
    wire writer_memory_awid;
    wire [31:0] writer_memory_awaddr;
    wire [7:0] writer_memory_awlen;
    wire [2:0] writer_memory_awsize;
    wire [1:0] writer_memory_awburst;
    wire [3:0] writer_memory_awcache;
    wire [2:0] writer_memory_awprot;
    wire writer_memory_wvalid;
    wire [63:0] writer_memory_wdata;
    wire [7:0] writer_memory_wstrb;
    wire writer_memory_wlast;
    wire writer_memory_bready;
    wire [3:0] writer_written;
    wire writer_idle;
    wire writer_error;
    wire fork__2_from_ready;
    wire fork__2_to_0_valid;
    wire [47:0] fork__2_to_0_payload_elements;
    wire fork__2_to_0_payload_last;
    wire fork__2_to_1_valid;
    wire [47:0] fork__2_to_1_payload_elements;
    wire fork__2_to_1_payload_last;
    wire fork__3_from_ready;
    wire fork__3_to_0_valid;
    wire [31:0] fork__3_to_0_payload_address;
    wire [15:0] fork__3_to_0_payload_tokens;
    wire [7:0] fork__3_to_0_payload_heads;
    wire fork__3_to_1_valid;
    wire [31:0] fork__3_to_1_payload_address;
    wire [15:0] fork__3_to_1_payload_tokens;
    wire [7:0] fork__3_to_1_payload_heads;
    wire arbiter_2_from_0_ready;
    wire arbiter_2_from_1_ready;
    wire arbiter_2_to_valid;
    wire [31:0] arbiter_2_to_payload_address;
    wire arbiter_2_to_payload_list;
    wire [15:0] arbiter_2_to_payload_tokens;
    wire [15:0] arbiter_2_to_payload_heads;
    wire arbiter_2_chosen;
    reg [15:0] underWay;

    wire isCopy = cascade_ids_payload_reader == 2'd0;
    wire loading = keys_orders_valid | keys_busy | values_orders_valid | values_busy;
    wire sequencer_working_or = groups_busy | issuer_busy | (underWay != 16'd0) | loading |
            sequencer_start | norms_busy;
    wire waits = sequencer_layer_generate & (sequencer_layer_keptValues < {5'd0,
            cascade_left_tokens});
    wire [12:0] lowerThreshold = (sequencer_layer_lsbBits == 4'd0) ? 13'd0 :
            sequencer_layer_threshold;
    wire groupKeys = keys_done_valid & keys_done_ofGroup;
    wire values_loads_0_fire = values_loads_0_valid & values_loads_0_ready;
    wire values_loads_1_fire = values_loads_1_valid & values_loads_1_ready;
    wire values_loads_2_fire = values_loads_2_valid & values_loads_2_ready;
    wire values_loads_3_fire = values_loads_3_valid & values_loads_3_ready;
    wire values_loads_4_fire = values_loads_4_valid & values_loads_4_ready;
    wire values_loads_5_fire = values_loads_5_valid & values_loads_5_ready;
    wire values_loads_6_fire = values_loads_6_valid & values_loads_6_ready;
    wire values_loads_7_fire = values_loads_7_valid & values_loads_7_ready;
    wire copying = copying_copying_valid & copying_copying_ready;
    wire issuer_queries_fire = issuer_queries_valid & issuer_queries_ready;

    assign bus_awready = control_bus_awready;
    assign bus_wready = control_bus_wready;
    assign bus_bvalid = control_bus_bvalid;
    assign bus_bresp = control_bus_bresp;
    assign bus_arready = control_bus_arready;
    assign bus_rvalid = control_bus_rvalid;
    assign bus_rdata = control_bus_rdata;
    assign bus_rresp = control_bus_rresp;
    assign descriptors_arvalid = control_descriptors_arvalid;
    assign descriptors_arid = control_descriptors_arid;
    assign descriptors_araddr = control_descriptors_araddr;
    assign descriptors_arlen = control_descriptors_arlen;
    assign descriptors_arsize = control_descriptors_arsize;
    assign descriptors_arburst = control_descriptors_arburst;
    assign descriptors_arcache = control_descriptors_arcache;
    assign descriptors_arprot = control_descriptors_arprot;
    assign descriptors_rready = control_descriptors_rready;
    assign memory_0_arvalid = crossbar_channel_0_arvalid;
    assign memory_0_arid = crossbar_channel_0_arid;
    assign memory_0_araddr = crossbar_channel_0_araddr;
    assign memory_0_arlen = crossbar_channel_0_arlen;
    assign memory_0_arsize = crossbar_channel_0_arsize;
    assign memory_0_arburst = crossbar_channel_0_arburst;
    assign memory_0_arcache = crossbar_channel_0_arcache;
    assign memory_0_arprot = crossbar_channel_0_arprot;
    assign memory_0_rready = crossbar_channel_0_rready;
    assign memory_1_arvalid = crossbar_channel_1_arvalid;
    assign memory_1_arid = crossbar_channel_1_arid;
    assign memory_1_araddr = crossbar_channel_1_araddr;
    assign memory_1_arlen = crossbar_channel_1_arlen;
    assign memory_1_arsize = crossbar_channel_1_arsize;
    assign memory_1_arburst = crossbar_channel_1_arburst;
    assign memory_1_arcache = crossbar_channel_1_arcache;
    assign memory_1_arprot = crossbar_channel_1_arprot;
    assign memory_1_rready = crossbar_channel_1_rready;
    assign memory_2_arvalid = crossbar_channel_2_arvalid;
    assign memory_2_arid = crossbar_channel_2_arid;
    assign memory_2_araddr = crossbar_channel_2_araddr;
    assign memory_2_arlen = crossbar_channel_2_arlen;
    assign memory_2_arsize = crossbar_channel_2_arsize;
    assign memory_2_arburst = crossbar_channel_2_arburst;
    assign memory_2_arcache = crossbar_channel_2_arcache;
    assign memory_2_arprot = crossbar_channel_2_arprot;
    assign memory_2_rready = crossbar_channel_2_rready;
    assign memory_3_arvalid = crossbar_channel_3_arvalid;
    assign memory_3_arid = crossbar_channel_3_arid;
    assign memory_3_araddr = crossbar_channel_3_araddr;
    assign memory_3_arlen = crossbar_channel_3_arlen;
    assign memory_3_arsize = crossbar_channel_3_arsize;
    assign memory_3_arburst = crossbar_channel_3_arburst;
    assign memory_3_arcache = crossbar_channel_3_arcache;
    assign memory_3_arprot = crossbar_channel_3_arprot;
    assign memory_3_rready = crossbar_channel_3_rready;
    assign memory_4_arvalid = crossbar_channel_4_arvalid;
    assign memory_4_arid = crossbar_channel_4_arid;
    assign memory_4_araddr = crossbar_channel_4_araddr;
    assign memory_4_arlen = crossbar_channel_4_arlen;
    assign memory_4_arsize = crossbar_channel_4_arsize;
    assign memory_4_arburst = crossbar_channel_4_arburst;
    assign memory_4_arcache = crossbar_channel_4_arcache;
    assign memory_4_arprot = crossbar_channel_4_arprot;
    assign memory_4_rready = crossbar_channel_4_rready;
    assign memory_5_arvalid = crossbar_channel_5_arvalid;
    assign memory_5_arid = crossbar_channel_5_arid;
    assign memory_5_araddr = crossbar_channel_5_araddr;
    assign memory_5_arlen = crossbar_channel_5_arlen;
    assign memory_5_arsize = crossbar_channel_5_arsize;
    assign memory_5_arburst = crossbar_channel_5_arburst;
    assign memory_5_arcache = crossbar_channel_5_arcache;
    assign memory_5_arprot = crossbar_channel_5_arprot;
    assign memory_5_rready = crossbar_channel_5_rready;
    assign memory_6_arvalid = crossbar_channel_6_arvalid;
    assign memory_6_arid = crossbar_channel_6_arid;
    assign memory_6_araddr = crossbar_channel_6_araddr;
    assign memory_6_arlen = crossbar_channel_6_arlen;
    assign memory_6_arsize = crossbar_channel_6_arsize;
    assign memory_6_arburst = crossbar_channel_6_arburst;
    assign memory_6_arcache = crossbar_channel_6_arcache;
    assign memory_6_arprot = crossbar_channel_6_arprot;
    assign memory_6_rready = crossbar_channel_6_rready;
    assign memory_7_arvalid = crossbar_channel_7_arvalid;
    assign memory_7_arid = crossbar_channel_7_arid;
    assign memory_7_araddr = crossbar_channel_7_araddr;
    assign memory_7_arlen = crossbar_channel_7_arlen;
    assign memory_7_arsize = crossbar_channel_7_arsize;
    assign memory_7_arburst = crossbar_channel_7_arburst;
    assign memory_7_arcache = crossbar_channel_7_arcache;
    assign memory_7_arprot = crossbar_channel_7_arprot;
    assign memory_7_rready = crossbar_channel_7_rready;
    assign outputs_awvalid = writer_memory_awvalid;
    assign outputs_awid = writer_memory_awid;
    assign outputs_awaddr = writer_memory_awaddr;
    assign outputs_awlen = writer_memory_awlen;
    assign outputs_awsize = writer_memory_awsize;
    assign outputs_awburst = writer_memory_awburst;
    assign outputs_awcache = writer_memory_awcache;
    assign outputs_awprot = writer_memory_awprot;
    assign outputs_wvalid = writer_memory_wvalid;
    assign outputs_wdata = writer_memory_wdata;
    assign outputs_wstrb = writer_memory_wstrb;
    assign outputs_wlast = writer_memory_wlast;
    assign outputs_bready = writer_memory_bready;
    assign irq = control_irq;
    assign copying_copying_valid = cascade_ids_valid & isCopy;
    assign copying_copying_payload_filled = cascade_ids_payload_filled;
    assign copying_copying_payload_last = cascade_ids_payload_last;
    assign copying_copying_payload_row = cascade_ids_payload_row;
    assign copying_copying_ready = fork__0_from_ready;
    assign issuer_queries_ready = fork__1_from_ready;
    assign keys_orders_valid = pipe_0_to_valid;
    assign values_orders_valid = pipe_1_to_valid;
    assign values_loads_0_ready = path_valueLoads_0_ready;
    assign values_loads_1_ready = path_valueLoads_1_ready;
    assign values_loads_2_ready = path_valueLoads_2_ready;
    assign values_loads_3_ready = path_valueLoads_3_ready;
    assign values_loads_4_ready = path_valueLoads_4_ready;
    assign values_loads_5_ready = path_valueLoads_5_ready;
    assign values_loads_6_ready = path_valueLoads_6_ready;
    assign values_loads_7_ready = path_valueLoads_7_ready;

    control_066004 control (
        .clock                       (clock),
        .reset                       (reset),
        .bus_awvalid                 (bus_awvalid),
        .bus_awready                 (control_bus_awready),
        .bus_awaddr                  (bus_awaddr),
        .bus_awprot                  (bus_awprot),
        .bus_wvalid                  (bus_wvalid),
        .bus_wready                  (control_bus_wready),
        .bus_wdata                   (bus_wdata),
        .bus_wstrb                   (bus_wstrb),
        .bus_bvalid                  (control_bus_bvalid),
        .bus_bready                  (bus_bready),
        .bus_bresp                   (control_bus_bresp),
        .bus_arvalid                 (bus_arvalid),
        .bus_arready                 (control_bus_arready),
        .bus_araddr                  (bus_araddr),
        .bus_arprot                  (bus_arprot),
        .bus_rvalid                  (control_bus_rvalid),
        .bus_rready                  (bus_rready),
        .bus_rdata                   (control_bus_rdata),
        .bus_rresp                   (control_bus_rresp),
        .descriptors_arvalid         (control_descriptors_arvalid),
        .descriptors_arready         (descriptors_arready),
        .descriptors_arid            (control_descriptors_arid),
        .descriptors_araddr          (control_descriptors_araddr),
        .descriptors_arlen           (control_descriptors_arlen),
        .descriptors_arsize          (control_descriptors_arsize),
        .descriptors_arburst         (control_descriptors_arburst),
        .descriptors_arcache         (control_descriptors_arcache),
        .descriptors_arprot          (control_descriptors_arprot),
        .descriptors_rvalid          (descriptors_rvalid),
        .descriptors_rready          (control_descriptors_rready),
        .descriptors_rid             (descriptors_rid),
        .descriptors_rdata           (descriptors_rdata),
        .descriptors_rresp           (descriptors_rresp),
        .descriptors_rlast           (descriptors_rlast),
        .layers_valid                (control_layers_valid),
        .layers_ready                (sequencer_layers_ready),
        .layers_payload_index        (control_layers_payload_index),
        .layers_payload_restart      (control_layers_payload_restart),
        .layers_payload_generate     (control_layers_payload_generate),
        .layers_payload_relist       (control_layers_payload_relist),
        .layers_payload_midpoint     (control_layers_payload_midpoint),
        .layers_payload_rescale      (control_layers_payload_rescale),
        .layers_payload_rankByNorm   (control_layers_payload_rankByNorm),
        .layers_payload_msbBits      (control_layers_payload_msbBits),
        .layers_payload_lsbBits      (control_layers_payload_lsbBits),
        .layers_payload_queryBits    (control_layers_payload_queryBits),
        .layers_payload_valueBits    (control_layers_payload_valueBits),
        .layers_payload_sizeLog      (control_layers_payload_sizeLog),
        .layers_payload_tokens       (control_layers_payload_tokens),
        .layers_payload_heads        (control_layers_payload_heads),
        .layers_payload_keepTokens   (control_layers_payload_keepTokens),
        .layers_payload_keepHeads    (control_layers_payload_keepHeads),
        .layers_payload_keptValues   (control_layers_payload_keptValues),
        .layers_payload_threshold    (control_layers_payload_threshold),
        .layers_payload_protectFirst (control_layers_payload_protectFirst),
        .layers_payload_protectLast  (control_layers_payload_protectLast),
        .layers_payload_headTable    (control_layers_payload_headTable),
        .layers_payload_queryBase    (control_layers_payload_queryBase),
        .layers_payload_keyBase      (control_layers_payload_keyBase),
        .layers_payload_keyLsbBase   (control_layers_payload_keyLsbBase),
        .layers_payload_valueBase    (control_layers_payload_valueBase),
        .layers_payload_outputBase   (control_layers_payload_outputBase),
        .layers_payload_listBase     (control_layers_payload_listBase),
        .layers_payload_queryStride  (control_layers_payload_queryStride),
        .layers_payload_keyStride    (control_layers_payload_keyStride),
        .layers_payload_keyLsbStride (control_layers_payload_keyLsbStride),
        .layers_payload_valueStride  (control_layers_payload_valueStride),
        .layers_payload_outputStride (control_layers_payload_outputStride),
        .finished_valid              (sequencer_finished_valid),
        .finished_ready              (control_finished_ready),
        .finished_payload_error      (sequencer_finished_payload_error),
        .finished_payload_keptTokens (sequencer_finished_payload_keptTokens),
        .finished_payload_keptHeads  (sequencer_finished_payload_keptHeads),
        .headNumber                  (issuer_headNumber),
        .scales_multiplier           (control_scales_multiplier),
        .scales_shift                (control_scales_shift),
        .scales_m0                   (control_scales_m0),
        .scales_outputShift          (control_scales_outputShift),
        .cancel                      (control_cancel),
        .drained                     (sequencer_drained),
        .stalls_memory               (path_stalls_memory),
        .stalls_softmax              (path_stalls_softmax),
        .stalls_topK                 (path_stalls_topK),
        .stalls_writer               (path_stalls_writer),
        .bytes_queries               ({12'd0, queries_bytes}),
        .bytes_keys                  ({9'd0, keys_bytes_ofGroup}),
        .bytes_lowerKeys             ({9'd0, keys_bytes_ofQuery}),
        .bytes_values                ({9'd0, values_bytes_ofGroup | values_bytes_ofQuery}),
        .bytes_outputs               ({12'd0, writer_written}),
        .keptValues                  (path_keptValues),
        .lowerQuery                  (path_lowerQuery),
        .irq                         (control_irq)
    );

    layer_sequencer sequencer (
        .clock                         (clock),
        .reset                         (reset),
        .layers_valid                  (control_layers_valid),
        .layers_ready                  (sequencer_layers_ready),
        .layers_payload_index          (control_layers_payload_index),
        .layers_payload_restart        (control_layers_payload_restart),
        .layers_payload_generate       (control_layers_payload_generate),
        .layers_payload_relist         (control_layers_payload_relist),
        .layers_payload_midpoint       (control_layers_payload_midpoint),
        .layers_payload_rescale        (control_layers_payload_rescale),
        .layers_payload_rankByNorm     (control_layers_payload_rankByNorm),
        .layers_payload_msbBits        (control_layers_payload_msbBits),
        .layers_payload_lsbBits        (control_layers_payload_lsbBits),
        .layers_payload_queryBits      (control_layers_payload_queryBits),
        .layers_payload_valueBits      (control_layers_payload_valueBits),
        .layers_payload_sizeLog        (control_layers_payload_sizeLog),
        .layers_payload_tokens         (control_layers_payload_tokens),
        .layers_payload_heads          (control_layers_payload_heads),
        .layers_payload_keepTokens     (control_layers_payload_keepTokens),
        .layers_payload_keepHeads      (control_layers_payload_keepHeads),
        .layers_payload_keptValues     (control_layers_payload_keptValues),
        .layers_payload_threshold      (control_layers_payload_threshold),
        .layers_payload_protectFirst   (control_layers_payload_protectFirst),
        .layers_payload_protectLast    (control_layers_payload_protectLast),
        .layers_payload_headTable      (control_layers_payload_headTable),
        .layers_payload_queryBase      (control_layers_payload_queryBase),
        .layers_payload_keyBase        (control_layers_payload_keyBase),
        .layers_payload_keyLsbBase     (control_layers_payload_keyLsbBase),
        .layers_payload_valueBase      (control_layers_payload_valueBase),
        .layers_payload_outputBase     (control_layers_payload_outputBase),
        .layers_payload_listBase       (control_layers_payload_listBase),
        .layers_payload_queryStride    (control_layers_payload_queryStride),
        .layers_payload_keyStride      (control_layers_payload_keyStride),
        .layers_payload_keyLsbStride   (control_layers_payload_keyLsbStride),
        .layers_payload_valueStride    (control_layers_payload_valueStride),
        .layers_payload_outputStride   (control_layers_payload_outputStride),
        .finished_valid                (sequencer_finished_valid),
        .finished_ready                (control_finished_ready),
        .finished_payload_error        (sequencer_finished_payload_error),
        .finished_payload_keptTokens   (sequencer_finished_payload_keptTokens),
        .finished_payload_keptHeads    (sequencer_finished_payload_keptHeads),
        .cancel                        (control_cancel),
        .quiet                         (sequencer_quiet),
        .drained                       (sequencer_drained),
        .layer_index                   (sequencer_layer_index),
        .layer_restart                 (sequencer_layer_restart),
        .layer_generate                (sequencer_layer_generate),
        .layer_relist                  (sequencer_layer_relist),
        .layer_midpoint                (sequencer_layer_midpoint),
        .layer_rescale                 (sequencer_layer_rescale),
        .layer_rankByNorm              (sequencer_layer_rankByNorm),
        .layer_msbBits                 (sequencer_layer_msbBits),
        .layer_lsbBits                 (sequencer_layer_lsbBits),
        .layer_queryBits               (sequencer_layer_queryBits),
        .layer_valueBits               (sequencer_layer_valueBits),
        .layer_sizeLog                 (sequencer_layer_sizeLog),
        .layer_tokens                  (sequencer_layer_tokens),
        .layer_heads                   (sequencer_layer_heads),
        .layer_keepTokens              (sequencer_layer_keepTokens),
        .layer_keepHeads               (sequencer_layer_keepHeads),
        .layer_keptValues              (sequencer_layer_keptValues),
        .layer_threshold               (sequencer_layer_threshold),
        .layer_protectFirst            (sequencer_layer_protectFirst),
        .layer_protectLast             (sequencer_layer_protectLast),
        .layer_headTable               (sequencer_layer_headTable),
        .layer_queryBase               (sequencer_layer_queryBase),
        .layer_keyBase                 (sequencer_layer_keyBase),
        .layer_keyLsbBase              (sequencer_layer_keyLsbBase),
        .layer_valueBase               (sequencer_layer_valueBase),
        .layer_outputBase              (sequencer_layer_outputBase),
        .layer_listBase                (sequencer_layer_listBase),
        .layer_queryStride             (sequencer_layer_queryStride),
        .layer_keyStride               (sequencer_layer_keyStride),
        .layer_keyLsbStride            (sequencer_layer_keyLsbStride),
        .layer_valueStride             (sequencer_layer_valueStride),
        .layer_outputStride            (sequencer_layer_outputStride),
        .start                         (sequencer_start),
        .working                       (sequencer_working_or),
        .fault                         (sequencer_fault),
        .commands_valid                (sequencer_commands_valid),
        .commands_ready                (cascade_commands_ready),
        .commands_payload_op           (sequencer_commands_payload_op),
        .commands_payload_restart      (sequencer_commands_payload_restart),
        .commands_payload_generate     (sequencer_commands_payload_generate),
        .commands_payload_byNorm       (sequencer_commands_payload_byNorm),
        .commands_payload_tokens       (sequencer_commands_payload_tokens),
        .commands_payload_heads        (sequencer_commands_payload_heads),
        .commands_payload_relist       (sequencer_commands_payload_relist),
        .commands_payload_rescale      (sequencer_commands_payload_rescale),
        .commands_payload_keepTokens   (sequencer_commands_payload_keepTokens),
        .commands_payload_keepHeads    (sequencer_commands_payload_keepHeads),
        .commands_payload_protectFirst (sequencer_commands_payload_protectFirst),
        .commands_payload_protectLast  (sequencer_commands_payload_protectLast),
        .answers_valid                 (cascade_answers_valid),
        .answers_ready                 (sequencer_answers_ready),
        .answers_payload_error         (cascade_answers_payload_error),
        .answers_payload_tokens        (cascade_answers_payload_tokens),
        .answers_payload_heads         (cascade_answers_payload_heads),
        .copies_valid                  (sequencer_copies_valid),
        .copies_ready                  (cascade_walks_ready),
        .copies_payload                (sequencer_copies_payload),
        .listed                        (copied),
        .lists_valid                   (sequencer_lists_valid),
        .lists_ready                   (fork__3_from_ready),
        .lists_payload_address         (sequencer_lists_payload_address),
        .lists_payload_tokens          (sequencer_lists_payload_tokens),
        .lists_payload_heads           (sequencer_lists_payload_heads),
        .written                       (writer_idle)
    );

    cascade_acf57b cascade (
        .clock                         (clock),
        .reset                         (reset),
        .commands_valid                (sequencer_commands_valid),
        .commands_ready                (cascade_commands_ready),
        .commands_payload_op           (sequencer_commands_payload_op),
        .commands_payload_restart      (sequencer_commands_payload_restart),
        .commands_payload_generate     (sequencer_commands_payload_generate),
        .commands_payload_byNorm       (sequencer_commands_payload_byNorm),
        .commands_payload_tokens       (sequencer_commands_payload_tokens),
        .commands_payload_heads        (sequencer_commands_payload_heads),
        .commands_payload_relist       (sequencer_commands_payload_relist),
        .commands_payload_rescale      (sequencer_commands_payload_rescale),
        .commands_payload_keepTokens   (sequencer_commands_payload_keepTokens),
        .commands_payload_keepHeads    (sequencer_commands_payload_keepHeads),
        .commands_payload_protectFirst (sequencer_commands_payload_protectFirst),
        .commands_payload_protectLast  (sequencer_commands_payload_protectLast),
        .answers_valid                 (cascade_answers_valid),
        .answers_ready                 (sequencer_answers_ready),
        .answers_payload_error         (cascade_answers_payload_error),
        .answers_payload_tokens        (cascade_answers_payload_tokens),
        .answers_payload_heads         (cascade_answers_payload_heads),
        .walks_valid                   (sequencer_copies_valid | lists_walks_valid),
        .walks_ready                   (cascade_walks_ready),
        .walks_payload                 (sequencer_copies_valid ? 2'd0 : 2'd1),
        .ids_valid                     (cascade_ids_valid),
        .ids_ready                     (isCopy ? copying_copying_ready : lists_ids_ready),
        .ids_payload_reader            (cascade_ids_payload_reader),
        .ids_payload_filled            (cascade_ids_payload_filled),
        .ids_payload_last              (cascade_ids_payload_last),
        .ids_payload_row               (cascade_ids_payload_row),
        .rows_valid                    (path_probabilities_valid),
        .rows_ready                    (cascade_rows_ready),
        .rows_payload_filled           (path_probabilities_payload_filled),
        .rows_payload_last             (path_probabilities_payload_last),
        .rows_payload_row              (path_probabilities_payload_row),
        .outputs_valid                 (fork__2_to_1_valid),
        .outputs_ready                 (cascade_outputs_ready),
        .outputs_payload_elements      (fork__2_to_1_payload_elements),
        .outputs_payload_last          (fork__2_to_1_payload_last),
        .left_tokens                   (cascade_left_tokens),
        .left_heads                    (cascade_left_heads),
        .error_code                    (cascade_error_code),
        .error_command                 (cascade_error_command),
        .clearError                    (1'd0),
        .busy                          (cascade_busy),
        .tokenList_valid               (cascade_tokenList_valid),
        .tokenList_place               (cascade_tokenList_place),
        .tokenList_number              (cascade_tokenList_number),
        .norms_valid                   (norms_norms_valid),
        .norms_ready                   (cascade_norms_ready),
        .norms_payload_position        (norms_norms_payload_position),
        .norms_payload_norm            (norms_norms_payload_norm)
    );

    list_source_lanes8_idBits10_heads12 lists (
        .clock                  (clock),
        .reset                  (reset),
        .lists_valid            (fork__3_to_1_valid),
        .lists_ready            (lists_lists_ready),
        .lists_payload          (1'd1),
        .heads                  (cascade_left_heads),
        .walks_valid            (lists_walks_valid),
        .walks_ready            (cascade_walks_ready & ~sequencer_copies_valid),
        .walks_payload          (lists_walks_payload),
        .ids_valid              (cascade_ids_valid & ~isCopy),
        .ids_ready              (lists_ids_ready),
        .ids_payload_filled     (cascade_ids_payload_filled),
        .ids_payload_last       (cascade_ids_payload_last),
        .ids_payload_row        (cascade_ids_payload_row),
        .numbers_valid          (lists_numbers_valid),
        .numbers_ready          (writer_numbers_ready),
        .numbers_payload_filled (lists_numbers_payload_filled),
        .numbers_payload_last   (lists_numbers_payload_last),
        .numbers_payload_row    (lists_numbers_payload_row)
    );

    stream_fork_branches3_bcd1d3 fork__0 (
        .clock               (clock),
        .reset               (reset),
        .from_valid          (copying_copying_valid),
        .from_ready          (fork__0_from_ready),
        .from_payload_filled (copying_copying_payload_filled),
        .from_payload_last   (copying_copying_payload_last),
        .from_payload_row    (copying_copying_payload_row),
        .to_0_valid          (fork__0_to_0_valid),
        .to_0_ready          (key_list_load_ready),
        .to_0_payload_filled (fork__0_to_0_payload_filled),
        .to_0_payload_last   (fork__0_to_0_payload_last),
        .to_0_payload_row    (fork__0_to_0_payload_row),
        .to_1_valid          (fork__0_to_1_valid),
        .to_1_ready          (value_list_load_ready),
        .to_1_payload_filled (fork__0_to_1_payload_filled),
        .to_1_payload_last   (fork__0_to_1_payload_last),
        .to_1_payload_row    (fork__0_to_1_payload_row),
        .to_2_valid          (fork__0_to_2_valid),
        .to_2_ready          (query_list_load_ready),
        .to_2_payload_filled (fork__0_to_2_payload_filled),
        .to_2_payload_last   (fork__0_to_2_payload_last),
        .to_2_payload_row    (fork__0_to_2_payload_row)
    );

    token_list_lanes8_tokens1024_idBits10 key_list (
        .clock               (clock),
        .reset               (reset),
        .load_valid          (fork__0_to_0_valid),
        .load_ready          (key_list_load_ready),
        .load_payload_filled (fork__0_to_0_payload_filled),
        .load_payload_last   (fork__0_to_0_payload_last),
        .load_payload_row    (fork__0_to_0_payload_row),
        .walks_valid         (keys_walks_valid),
        .walks_ready         (key_list_walks_ready),
        .walks_payload       (keys_walks_payload),
        .ids_valid           (key_list_ids_valid),
        .ids_ready           (keys_ids_ready),
        .ids_payload_filled  (key_list_ids_payload_filled),
        .ids_payload_last    (key_list_ids_payload_last),
        .ids_payload_row     (key_list_ids_payload_row)
    );

    token_list_lanes8_tokens1024_idBits10 value_list (
        .clock               (clock),
        .reset               (reset),
        .load_valid          (fork__0_to_1_valid),
        .load_ready          (value_list_load_ready),
        .load_payload_filled (fork__0_to_1_payload_filled),
        .load_payload_last   (fork__0_to_1_payload_last),
        .load_payload_row    (fork__0_to_1_payload_row),
        .walks_valid         (values_walks_valid),
        .walks_ready         (value_list_walks_ready),
        .walks_payload       (values_walks_payload),
        .ids_valid           (value_list_ids_valid),
        .ids_ready           (values_ids_ready),
        .ids_payload_filled  (value_list_ids_payload_filled),
        .ids_payload_last    (value_list_ids_payload_last),
        .ids_payload_row     (value_list_ids_payload_row)
    );

    token_list_lanes8_tokens1024_idBits10 query_list (
        .clock               (clock),
        .reset               (reset),
        .load_valid          (fork__0_to_2_valid),
        .load_ready          (query_list_load_ready),
        .load_payload_filled (fork__0_to_2_payload_filled),
        .load_payload_last   (fork__0_to_2_payload_last),
        .load_payload_row    (fork__0_to_2_payload_row),
        .walks_valid         (issuer_walks_valid),
        .walks_ready         (query_list_walks_ready),
        .walks_payload       (issuer_walks_payload),
        .ids_valid           (query_list_ids_valid),
        .ids_ready           (narrower_rows_ready),
        .ids_payload_filled  (query_list_ids_payload_filled),
        .ids_payload_last    (query_list_ids_payload_last),
        .ids_payload_row     (query_list_ids_payload_row)
    );

    group_loader_b8ab98 groups (
        .clock                  (clock),
        .reset                  (reset),
        .start                  (sequencer_start),
        .plan_keys_base         (sequencer_layer_keyBase),
        .plan_keys_stride       (sequencer_layer_keyStride),
        .plan_keys_bits         (sequencer_layer_msbBits),
        .plan_values_base       (sequencer_layer_valueBase),
        .plan_values_stride     (sequencer_layer_valueStride),
        .plan_values_bits       (sequencer_layer_valueBits),
        .plan_sizeLog           (sequencer_layer_sizeLog[0]),
        .plan_heads             (cascade_left_heads),
        .plan_valuesWait        (waits),
        .plan_early             (lowerThreshold == 13'd0),
        .cancel                 (control_cancel),
        .keys_valid             (groups_keys_valid),
        .keys_ready             (arbiter_0_from_1_ready),
        .keys_payload_base      (groups_keys_payload_base),
        .keys_payload_stride    (groups_keys_payload_stride),
        .keys_payload_offset    (groups_keys_payload_offset),
        .keys_payload_bytes     (groups_keys_payload_bytes),
        .keys_payload_bits      (groups_keys_payload_bits),
        .keys_payload_signed    (groups_keys_payload_signed),
        .keys_payload_place     (groups_keys_payload_place),
        .keys_payload_mask      (groups_keys_payload_mask),
        .keys_payload_buffer    (groups_keys_payload_buffer),
        .keys_payload_slot      (groups_keys_payload_slot),
        .keys_payload_heads     (groups_keys_payload_heads),
        .keys_payload_ofGroup   (groups_keys_payload_ofGroup),
        .keys_payload_masked    (groups_keys_payload_masked),
        .values_valid           (groups_values_valid),
        .values_ready           (arbiter_1_from_0_ready),
        .values_payload_base    (groups_values_payload_base),
        .values_payload_stride  (groups_values_payload_stride),
        .values_payload_offset  (groups_values_payload_offset),
        .values_payload_bytes   (groups_values_payload_bytes),
        .values_payload_bits    (groups_values_payload_bits),
        .values_payload_signed  (groups_values_payload_signed),
        .values_payload_place   (groups_values_payload_place),
        .values_payload_mask    (groups_values_payload_mask),
        .values_payload_buffer  (groups_values_payload_buffer),
        .values_payload_slot    (groups_values_payload_slot),
        .values_payload_heads   (groups_values_payload_heads),
        .values_payload_ofGroup (groups_values_payload_ofGroup),
        .values_payload_masked  (groups_values_payload_masked),
        .groups_valid           (groups_groups_valid),
        .groups_ready           (fifo_push_ready),
        .groups_payload_buffer  (groups_groups_payload_buffer),
        .groups_payload_group   (groups_groups_payload_group),
        .groups_payload_heads   (groups_groups_payload_heads),
        .keysFreed              (path_freed_keys),
        .valuesFreed            (path_freed_values),
        .keysLoaded             (groupKeys),
        .quiet                  (~issuer_busy & (underWay == 16'd0)),
        .writable               (groups_writable),
        .busy                   (groups_busy)
    );

    query_issuer_b8ab98 issuer (
        .clock                             (clock),
        .reset                             (reset),
        .plan_queries_base                 (sequencer_layer_queryBase),
        .plan_queries_stride               (sequencer_layer_queryStride),
        .plan_queries_bits                 (sequencer_layer_queryBits),
        .plan_sizeLog                      (sequencer_layer_sizeLog[0]),
        .plan_generate                     (sequencer_layer_generate),
        .plan_newest                       (sequencer_layer_tokens[9:0] - 10'd1),
        .plan_outputBase                   (sequencer_layer_outputBase),
        .plan_outputStride                 (sequencer_layer_outputStride),
        .cancel                            (control_cancel),
        .groups_valid                      (fifo_pop_valid),
        .groups_ready                      (issuer_groups_ready),
        .groups_payload_buffer             (fifo_pop_payload_buffer),
        .groups_payload_group              (fifo_pop_payload_group),
        .groups_payload_heads              (fifo_pop_payload_heads),
        .headNumber                        (issuer_headNumber),
        .entry_multiplier                  (control_scales_multiplier),
        .entry_shift                       (control_scales_shift),
        .entry_m0                          (control_scales_m0),
        .entry_outputShift                 (control_scales_outputShift),
        .walks_valid                       (issuer_walks_valid),
        .walks_ready                       (query_list_walks_ready),
        .walks_payload                     (issuer_walks_payload),
        .ids_valid                         (narrower_parts_valid),
        .ids_ready                         (issuer_ids_ready),
        .ids_payload_filled                (narrower_parts_payload_filled),
        .ids_payload_last                  (narrower_parts_payload_last),
        .ids_payload_row                   (narrower_parts_payload_row),
        .stays_valid                       (cascade_tokenList_valid),
        .stays_place                       (cascade_tokenList_place),
        .stays_number                      (cascade_tokenList_number),
        .fetches_valid                     (issuer_fetches_valid),
        .fetches_ready                     (queries_orders_ready),
        .fetches_payload_base              (issuer_fetches_payload_base),
        .fetches_payload_stride            (issuer_fetches_payload_stride),
        .fetches_payload_offset            (issuer_fetches_payload_offset),
        .fetches_payload_bytes             (issuer_fetches_payload_bytes),
        .fetches_payload_bits              (issuer_fetches_payload_bits),
        .fetchIds_valid                    (issuer_fetchIds_valid),
        .fetchIds_ready                    (queries_ids_ready),
        .fetchIds_payload_filled           (issuer_fetchIds_payload_filled),
        .fetchIds_payload_last             (issuer_fetchIds_payload_last),
        .fetchIds_payload_row              (issuer_fetchIds_payload_row),
        .queries_valid                     (issuer_queries_valid),
        .queries_ready                     (issuer_queries_ready),
        .queries_payload_buffer            (issuer_queries_payload_buffer),
        .queries_payload_slot              (issuer_queries_payload_slot),
        .queries_payload_head              (issuer_queries_payload_head),
        .queries_payload_entry_multiplier  (issuer_queries_payload_entry_multiplier),
        .queries_payload_entry_shift       (issuer_queries_payload_entry_shift),
        .queries_payload_entry_m0          (issuer_queries_payload_entry_m0),
        .queries_payload_entry_outputShift (issuer_queries_payload_entry_outputShift),
        .queries_payload_address           (issuer_queries_payload_address),
        .queries_payload_firstOfGroup      (issuer_queries_payload_firstOfGroup),
        .queries_payload_lastOfGroup       (issuer_queries_payload_lastOfGroup),
        .busy                              (issuer_busy)
    );

    stream_fifo_depth2_f4c607 fifo (
        .clock               (clock),
        .reset               (reset),
        .push_valid          (groups_groups_valid),
        .push_ready          (fifo_push_ready),
        .push_payload_buffer (groups_groups_payload_buffer),
        .push_payload_group  (groups_groups_payload_group),
        .push_payload_heads  (groups_groups_payload_heads),
        .pop_valid           (fifo_pop_valid),
        .pop_ready           (issuer_groups_ready),
        .pop_payload_buffer  (fifo_pop_payload_buffer),
        .pop_payload_group   (fifo_pop_payload_group),
        .pop_payload_heads   (fifo_pop_payload_heads),
        .level               (fifo_level)
    );

    lower_plane_loader_b8ab98 lower_plane (
        .clock                 (clock),
        .reset                 (reset),
        .plan_lower_base       (sequencer_layer_keyLsbBase),
        .plan_lower_stride     (sequencer_layer_keyLsbStride),
        .plan_lower_bits       (sequencer_layer_lsbBits),
        .plan_msbBits          (sequencer_layer_msbBits),
        .plan_sizeLog          (sequencer_layer_sizeLog[0]),
        .start                 (sequencer_start),
        .current_buffer        (path_current_buffer),
        .current_slot          (path_current_slot),
        .current_head          (path_current_head),
        .wants_valid           (path_wants_valid),
        .wants_ready           (lower_plane_wants_ready),
        .wants_payload         (path_wants_payload),
        .settled               (path_settled),
        .has_valid             (lower_plane_has_valid),
        .has_ready             (path_has_ready),
        .has_payload           (lower_plane_has_payload),
        .loads_valid           (lower_plane_loads_valid),
        .loads_ready           (arbiter_0_from_0_ready),
        .loads_payload_base    (lower_plane_loads_payload_base),
        .loads_payload_stride  (lower_plane_loads_payload_stride),
        .loads_payload_offset  (lower_plane_loads_payload_offset),
        .loads_payload_bytes   (lower_plane_loads_payload_bytes),
        .loads_payload_bits    (lower_plane_loads_payload_bits),
        .loads_payload_signed  (lower_plane_loads_payload_signed),
        .loads_payload_place   (lower_plane_loads_payload_place),
        .loads_payload_mask    (lower_plane_loads_payload_mask),
        .loads_payload_buffer  (lower_plane_loads_payload_buffer),
        .loads_payload_slot    (lower_plane_loads_payload_slot),
        .loads_payload_heads   (lower_plane_loads_payload_heads),
        .loads_payload_ofGroup (lower_plane_loads_payload_ofGroup),
        .loads_payload_masked  (lower_plane_loads_payload_masked),
        .loaded                (keys_done_valid & ~keys_done_ofGroup)
    );

    matrix_loader_45266c keys (
        .clock                      (clock),
        .reset                      (reset),
        .orders_valid               (keys_orders_valid),
        .orders_ready               (keys_orders_ready),
        .orders_payload_base        (pipe_0_to_payload_base),
        .orders_payload_stride      (pipe_0_to_payload_stride),
        .orders_payload_offset      (pipe_0_to_payload_offset),
        .orders_payload_bytes       (pipe_0_to_payload_bytes),
        .orders_payload_bits        (pipe_0_to_payload_bits),
        .orders_payload_signed      (pipe_0_to_payload_signed),
        .orders_payload_place       (pipe_0_to_payload_place),
        .orders_payload_mask        (pipe_0_to_payload_mask),
        .orders_payload_buffer      (pipe_0_to_payload_buffer),
        .orders_payload_slot        (pipe_0_to_payload_slot),
        .orders_payload_heads       (pipe_0_to_payload_heads),
        .orders_payload_ofGroup     (pipe_0_to_payload_ofGroup),
        .orders_payload_masked      (pipe_0_to_payload_masked),
        .writable                   (keys_done_ofGroup ? groups_writable : 2'd2),
        .sizeLog                    (sequencer_layer_sizeLog[0]),
        .walks_valid                (keys_walks_valid),
        .walks_ready                (key_list_walks_ready),
        .walks_payload              (keys_walks_payload),
        .stays_valid                (cascade_tokenList_valid),
        .stays_place                (cascade_tokenList_place),
        .stays_number               (cascade_tokenList_number),
        .ids_valid                  (key_list_ids_valid),
        .ids_ready                  (keys_ids_ready),
        .ids_payload_filled         (key_list_ids_payload_filled),
        .ids_payload_last           (key_list_ids_payload_last),
        .ids_payload_row            (key_list_ids_payload_row),
        .masks_valid                (1'd0),
        .masks_ready                (keys_masks_ready),
        .masks_payload_mask         (8'd0),
        .masks_payload_last         (1'd0),
        .requests_0_valid           (keys_requests_0_valid),
        .requests_0_ready           (crossbar_requests_0_ready),
        .requests_0_payload_channel (keys_requests_0_payload_channel),
        .requests_0_payload_address (keys_requests_0_payload_address),
        .requests_0_payload_length  (keys_requests_0_payload_length),
        .requests_0_payload_last    (keys_requests_0_payload_last),
        .requests_1_valid           (keys_requests_1_valid),
        .requests_1_ready           (crossbar_requests_1_ready),
        .requests_1_payload_channel (keys_requests_1_payload_channel),
        .requests_1_payload_address (keys_requests_1_payload_address),
        .requests_1_payload_length  (keys_requests_1_payload_length),
        .requests_1_payload_last    (keys_requests_1_payload_last),
        .requests_2_valid           (keys_requests_2_valid),
        .requests_2_ready           (crossbar_requests_2_ready),
        .requests_2_payload_channel (keys_requests_2_payload_channel),
        .requests_2_payload_address (keys_requests_2_payload_address),
        .requests_2_payload_length  (keys_requests_2_payload_length),
        .requests_2_payload_last    (keys_requests_2_payload_last),
        .requests_3_valid           (keys_requests_3_valid),
        .requests_3_ready           (crossbar_requests_3_ready),
        .requests_3_payload_channel (keys_requests_3_payload_channel),
        .requests_3_payload_address (keys_requests_3_payload_address),
        .requests_3_payload_length  (keys_requests_3_payload_length),
        .requests_3_payload_last    (keys_requests_3_payload_last),
        .requests_4_valid           (keys_requests_4_valid),
        .requests_4_ready           (crossbar_requests_4_ready),
        .requests_4_payload_channel (keys_requests_4_payload_channel),
        .requests_4_payload_address (keys_requests_4_payload_address),
        .requests_4_payload_length  (keys_requests_4_payload_length),
        .requests_4_payload_last    (keys_requests_4_payload_last),
        .requests_5_valid           (keys_requests_5_valid),
        .requests_5_ready           (crossbar_requests_5_ready),
        .requests_5_payload_channel (keys_requests_5_payload_channel),
        .requests_5_payload_address (keys_requests_5_payload_address),
        .requests_5_payload_length  (keys_requests_5_payload_length),
        .requests_5_payload_last    (keys_requests_5_payload_last),
        .requests_6_valid           (keys_requests_6_valid),
        .requests_6_ready           (crossbar_requests_6_ready),
        .requests_6_payload_channel (keys_requests_6_payload_channel),
        .requests_6_payload_address (keys_requests_6_payload_address),
        .requests_6_payload_length  (keys_requests_6_payload_length),
        .requests_6_payload_last    (keys_requests_6_payload_last),
        .requests_7_valid           (keys_requests_7_valid),
        .requests_7_ready           (crossbar_requests_7_ready),
        .requests_7_payload_channel (keys_requests_7_payload_channel),
        .requests_7_payload_address (keys_requests_7_payload_address),
        .requests_7_payload_length  (keys_requests_7_payload_length),
        .requests_7_payload_last    (keys_requests_7_payload_last),
        .words_0_valid              (crossbar_words_0_valid),
        .words_0_ready              (keys_words_0_ready),
        .words_0_payload_data       (crossbar_words_0_payload_data),
        .words_0_payload_last       (crossbar_words_0_payload_last),
        .words_1_valid              (crossbar_words_1_valid),
        .words_1_ready              (keys_words_1_ready),
        .words_1_payload_data       (crossbar_words_1_payload_data),
        .words_1_payload_last       (crossbar_words_1_payload_last),
        .words_2_valid              (crossbar_words_2_valid),
        .words_2_ready              (keys_words_2_ready),
        .words_2_payload_data       (crossbar_words_2_payload_data),
        .words_2_payload_last       (crossbar_words_2_payload_last),
        .words_3_valid              (crossbar_words_3_valid),
        .words_3_ready              (keys_words_3_ready),
        .words_3_payload_data       (crossbar_words_3_payload_data),
        .words_3_payload_last       (crossbar_words_3_payload_last),
        .words_4_valid              (crossbar_words_4_valid),
        .words_4_ready              (keys_words_4_ready),
        .words_4_payload_data       (crossbar_words_4_payload_data),
        .words_4_payload_last       (crossbar_words_4_payload_last),
        .words_5_valid              (crossbar_words_5_valid),
        .words_5_ready              (keys_words_5_ready),
        .words_5_payload_data       (crossbar_words_5_payload_data),
        .words_5_payload_last       (crossbar_words_5_payload_last),
        .words_6_valid              (crossbar_words_6_valid),
        .words_6_ready              (keys_words_6_ready),
        .words_6_payload_data       (crossbar_words_6_payload_data),
        .words_6_payload_last       (crossbar_words_6_payload_last),
        .words_7_valid              (crossbar_words_7_valid),
        .words_7_ready              (keys_words_7_ready),
        .words_7_payload_data       (crossbar_words_7_payload_data),
        .words_7_payload_last       (crossbar_words_7_payload_last),
        .loads_0_valid              (keys_loads_0_valid),
        .loads_0_ready              (path_keyLoads_0_ready),
        .loads_0_payload_buffer     (keys_loads_0_payload_buffer),
        .loads_0_payload_head       (keys_loads_0_payload_head),
        .loads_0_payload_position   (keys_loads_0_payload_position),
        .loads_0_payload_part       (keys_loads_0_payload_part),
        .loads_0_payload_sizeLog    (keys_loads_0_payload_sizeLog),
        .loads_0_payload_mask       (keys_loads_0_payload_mask),
        .loads_0_payload_elements   (keys_loads_0_payload_elements),
        .loads_1_valid              (keys_loads_1_valid),
        .loads_1_ready              (path_keyLoads_1_ready),
        .loads_1_payload_buffer     (keys_loads_1_payload_buffer),
        .loads_1_payload_head       (keys_loads_1_payload_head),
        .loads_1_payload_position   (keys_loads_1_payload_position),
        .loads_1_payload_part       (keys_loads_1_payload_part),
        .loads_1_payload_sizeLog    (keys_loads_1_payload_sizeLog),
        .loads_1_payload_mask       (keys_loads_1_payload_mask),
        .loads_1_payload_elements   (keys_loads_1_payload_elements),
        .loads_2_valid              (keys_loads_2_valid),
        .loads_2_ready              (path_keyLoads_2_ready),
        .loads_2_payload_buffer     (keys_loads_2_payload_buffer),
        .loads_2_payload_head       (keys_loads_2_payload_head),
        .loads_2_payload_position   (keys_loads_2_payload_position),
        .loads_2_payload_part       (keys_loads_2_payload_part),
        .loads_2_payload_sizeLog    (keys_loads_2_payload_sizeLog),
        .loads_2_payload_mask       (keys_loads_2_payload_mask),
        .loads_2_payload_elements   (keys_loads_2_payload_elements),
        .loads_3_valid              (keys_loads_3_valid),
        .loads_3_ready              (path_keyLoads_3_ready),
        .loads_3_payload_buffer     (keys_loads_3_payload_buffer),
        .loads_3_payload_head       (keys_loads_3_payload_head),
        .loads_3_payload_position   (keys_loads_3_payload_position),
        .loads_3_payload_part       (keys_loads_3_payload_part),
        .loads_3_payload_sizeLog    (keys_loads_3_payload_sizeLog),
        .loads_3_payload_mask       (keys_loads_3_payload_mask),
        .loads_3_payload_elements   (keys_loads_3_payload_elements),
        .loads_4_valid              (keys_loads_4_valid),
        .loads_4_ready              (path_keyLoads_4_ready),
        .loads_4_payload_buffer     (keys_loads_4_payload_buffer),
        .loads_4_payload_head       (keys_loads_4_payload_head),
        .loads_4_payload_position   (keys_loads_4_payload_position),
        .loads_4_payload_part       (keys_loads_4_payload_part),
        .loads_4_payload_sizeLog    (keys_loads_4_payload_sizeLog),
        .loads_4_payload_mask       (keys_loads_4_payload_mask),
        .loads_4_payload_elements   (keys_loads_4_payload_elements),
        .loads_5_valid              (keys_loads_5_valid),
        .loads_5_ready              (path_keyLoads_5_ready),
        .loads_5_payload_buffer     (keys_loads_5_payload_buffer),
        .loads_5_payload_head       (keys_loads_5_payload_head),
        .loads_5_payload_position   (keys_loads_5_payload_position),
        .loads_5_payload_part       (keys_loads_5_payload_part),
        .loads_5_payload_sizeLog    (keys_loads_5_payload_sizeLog),
        .loads_5_payload_mask       (keys_loads_5_payload_mask),
        .loads_5_payload_elements   (keys_loads_5_payload_elements),
        .loads_6_valid              (keys_loads_6_valid),
        .loads_6_ready              (path_keyLoads_6_ready),
        .loads_6_payload_buffer     (keys_loads_6_payload_buffer),
        .loads_6_payload_head       (keys_loads_6_payload_head),
        .loads_6_payload_position   (keys_loads_6_payload_position),
        .loads_6_payload_part       (keys_loads_6_payload_part),
        .loads_6_payload_sizeLog    (keys_loads_6_payload_sizeLog),
        .loads_6_payload_mask       (keys_loads_6_payload_mask),
        .loads_6_payload_elements   (keys_loads_6_payload_elements),
        .loads_7_valid              (keys_loads_7_valid),
        .loads_7_ready              (path_keyLoads_7_ready),
        .loads_7_payload_buffer     (keys_loads_7_payload_buffer),
        .loads_7_payload_head       (keys_loads_7_payload_head),
        .loads_7_payload_position   (keys_loads_7_payload_position),
        .loads_7_payload_part       (keys_loads_7_payload_part),
        .loads_7_payload_sizeLog    (keys_loads_7_payload_sizeLog),
        .loads_7_payload_mask       (keys_loads_7_payload_mask),
        .loads_7_payload_elements   (keys_loads_7_payload_elements),
        .done_valid                 (keys_done_valid),
        .done_ofGroup               (keys_done_ofGroup),
        .busy                       (keys_busy),
        .bytes_ofGroup              (keys_bytes_ofGroup),
        .bytes_ofQuery              (keys_bytes_ofQuery)
    );

    matrix_loader_45266c values (
        .clock                      (clock),
        .reset                      (reset),
        .orders_valid               (values_orders_valid),
        .orders_ready               (values_orders_ready),
        .orders_payload_base        (pipe_1_to_payload_base),
        .orders_payload_stride      (pipe_1_to_payload_stride),
        .orders_payload_offset      (pipe_1_to_payload_offset),
        .orders_payload_bytes       (pipe_1_to_payload_bytes),
        .orders_payload_bits        (pipe_1_to_payload_bits),
        .orders_payload_signed      (pipe_1_to_payload_signed),
        .orders_payload_place       (pipe_1_to_payload_place),
        .orders_payload_mask        (pipe_1_to_payload_mask),
        .orders_payload_buffer      (pipe_1_to_payload_buffer),
        .orders_payload_slot        (pipe_1_to_payload_slot),
        .orders_payload_heads       (pipe_1_to_payload_heads),
        .orders_payload_ofGroup     (pipe_1_to_payload_ofGroup),
        .orders_payload_masked      (pipe_1_to_payload_masked),
        .writable                   (2'd2),
        .sizeLog                    (sequencer_layer_sizeLog[0]),
        .walks_valid                (values_walks_valid),
        .walks_ready                (value_list_walks_ready),
        .walks_payload              (values_walks_payload),
        .stays_valid                (cascade_tokenList_valid),
        .stays_place                (cascade_tokenList_place),
        .stays_number               (cascade_tokenList_number),
        .ids_valid                  (value_list_ids_valid),
        .ids_ready                  (values_ids_ready),
        .ids_payload_filled         (value_list_ids_payload_filled),
        .ids_payload_last           (value_list_ids_payload_last),
        .ids_payload_row            (value_list_ids_payload_row),
        .masks_valid                (path_masks_valid),
        .masks_ready                (values_masks_ready),
        .masks_payload_mask         (path_masks_payload_mask),
        .masks_payload_last         (path_masks_payload_last),
        .requests_0_valid           (values_requests_0_valid),
        .requests_0_ready           (crossbar_requests_8_ready),
        .requests_0_payload_channel (values_requests_0_payload_channel),
        .requests_0_payload_address (values_requests_0_payload_address),
        .requests_0_payload_length  (values_requests_0_payload_length),
        .requests_0_payload_last    (values_requests_0_payload_last),
        .requests_1_valid           (values_requests_1_valid),
        .requests_1_ready           (crossbar_requests_9_ready),
        .requests_1_payload_channel (values_requests_1_payload_channel),
        .requests_1_payload_address (values_requests_1_payload_address),
        .requests_1_payload_length  (values_requests_1_payload_length),
        .requests_1_payload_last    (values_requests_1_payload_last),
        .requests_2_valid           (values_requests_2_valid),
        .requests_2_ready           (crossbar_requests_10_ready),
        .requests_2_payload_channel (values_requests_2_payload_channel),
        .requests_2_payload_address (values_requests_2_payload_address),
        .requests_2_payload_length  (values_requests_2_payload_length),
        .requests_2_payload_last    (values_requests_2_payload_last),
        .requests_3_valid           (values_requests_3_valid),
        .requests_3_ready           (crossbar_requests_11_ready),
        .requests_3_payload_channel (values_requests_3_payload_channel),
        .requests_3_payload_address (values_requests_3_payload_address),
        .requests_3_payload_length  (values_requests_3_payload_length),
        .requests_3_payload_last    (values_requests_3_payload_last),
        .requests_4_valid           (values_requests_4_valid),
        .requests_4_ready           (crossbar_requests_12_ready),
        .requests_4_payload_channel (values_requests_4_payload_channel),
        .requests_4_payload_address (values_requests_4_payload_address),
        .requests_4_payload_length  (values_requests_4_payload_length),
        .requests_4_payload_last    (values_requests_4_payload_last),
        .requests_5_valid           (values_requests_5_valid),
        .requests_5_ready           (crossbar_requests_13_ready),
        .requests_5_payload_channel (values_requests_5_payload_channel),
        .requests_5_payload_address (values_requests_5_payload_address),
        .requests_5_payload_length  (values_requests_5_payload_length),
        .requests_5_payload_last    (values_requests_5_payload_last),
        .requests_6_valid           (values_requests_6_valid),
        .requests_6_ready           (crossbar_requests_14_ready),
        .requests_6_payload_channel (values_requests_6_payload_channel),
        .requests_6_payload_address (values_requests_6_payload_address),
        .requests_6_payload_length  (values_requests_6_payload_length),
        .requests_6_payload_last    (values_requests_6_payload_last),
        .requests_7_valid           (values_requests_7_valid),
        .requests_7_ready           (crossbar_requests_15_ready),
        .requests_7_payload_channel (values_requests_7_payload_channel),
        .requests_7_payload_address (values_requests_7_payload_address),
        .requests_7_payload_length  (values_requests_7_payload_length),
        .requests_7_payload_last    (values_requests_7_payload_last),
        .words_0_valid              (crossbar_words_8_valid),
        .words_0_ready              (values_words_0_ready),
        .words_0_payload_data       (crossbar_words_8_payload_data),
        .words_0_payload_last       (crossbar_words_8_payload_last),
        .words_1_valid              (crossbar_words_9_valid),
        .words_1_ready              (values_words_1_ready),
        .words_1_payload_data       (crossbar_words_9_payload_data),
        .words_1_payload_last       (crossbar_words_9_payload_last),
        .words_2_valid              (crossbar_words_10_valid),
        .words_2_ready              (values_words_2_ready),
        .words_2_payload_data       (crossbar_words_10_payload_data),
        .words_2_payload_last       (crossbar_words_10_payload_last),
        .words_3_valid              (crossbar_words_11_valid),
        .words_3_ready              (values_words_3_ready),
        .words_3_payload_data       (crossbar_words_11_payload_data),
        .words_3_payload_last       (crossbar_words_11_payload_last),
        .words_4_valid              (crossbar_words_12_valid),
        .words_4_ready              (values_words_4_ready),
        .words_4_payload_data       (crossbar_words_12_payload_data),
        .words_4_payload_last       (crossbar_words_12_payload_last),
        .words_5_valid              (crossbar_words_13_valid),
        .words_5_ready              (values_words_5_ready),
        .words_5_payload_data       (crossbar_words_13_payload_data),
        .words_5_payload_last       (crossbar_words_13_payload_last),
        .words_6_valid              (crossbar_words_14_valid),
        .words_6_ready              (values_words_6_ready),
        .words_6_payload_data       (crossbar_words_14_payload_data),
        .words_6_payload_last       (crossbar_words_14_payload_last),
        .words_7_valid              (crossbar_words_15_valid),
        .words_7_ready              (values_words_7_ready),
        .words_7_payload_data       (crossbar_words_15_payload_data),
        .words_7_payload_last       (crossbar_words_15_payload_last),
        .loads_0_valid              (values_loads_0_valid),
        .loads_0_ready              (values_loads_0_ready),
        .loads_0_payload_buffer     (values_loads_0_payload_buffer),
        .loads_0_payload_head       (values_loads_0_payload_head),
        .loads_0_payload_position   (values_loads_0_payload_position),
        .loads_0_payload_part       (values_loads_0_payload_part),
        .loads_0_payload_sizeLog    (values_loads_0_payload_sizeLog),
        .loads_0_payload_mask       (values_loads_0_payload_mask),
        .loads_0_payload_elements   (values_loads_0_payload_elements),
        .loads_1_valid              (values_loads_1_valid),
        .loads_1_ready              (values_loads_1_ready),
        .loads_1_payload_buffer     (values_loads_1_payload_buffer),
        .loads_1_payload_head       (values_loads_1_payload_head),
        .loads_1_payload_position   (values_loads_1_payload_position),
        .loads_1_payload_part       (values_loads_1_payload_part),
        .loads_1_payload_sizeLog    (values_loads_1_payload_sizeLog),
        .loads_1_payload_mask       (values_loads_1_payload_mask),
        .loads_1_payload_elements   (values_loads_1_payload_elements),
        .loads_2_valid              (values_loads_2_valid),
        .loads_2_ready              (values_loads_2_ready),
        .loads_2_payload_buffer     (values_loads_2_payload_buffer),
        .loads_2_payload_head       (values_loads_2_payload_head),
        .loads_2_payload_position   (values_loads_2_payload_position),
        .loads_2_payload_part       (values_loads_2_payload_part),
        .loads_2_payload_sizeLog    (values_loads_2_payload_sizeLog),
        .loads_2_payload_mask       (values_loads_2_payload_mask),
        .loads_2_payload_elements   (values_loads_2_payload_elements),
        .loads_3_valid              (values_loads_3_valid),
        .loads_3_ready              (values_loads_3_ready),
        .loads_3_payload_buffer     (values_loads_3_payload_buffer),
        .loads_3_payload_head       (values_loads_3_payload_head),
        .loads_3_payload_position   (values_loads_3_payload_position),
        .loads_3_payload_part       (values_loads_3_payload_part),
        .loads_3_payload_sizeLog    (values_loads_3_payload_sizeLog),
        .loads_3_payload_mask       (values_loads_3_payload_mask),
        .loads_3_payload_elements   (values_loads_3_payload_elements),
        .loads_4_valid              (values_loads_4_valid),
        .loads_4_ready              (values_loads_4_ready),
        .loads_4_payload_buffer     (values_loads_4_payload_buffer),
        .loads_4_payload_head       (values_loads_4_payload_head),
        .loads_4_payload_position   (values_loads_4_payload_position),
        .loads_4_payload_part       (values_loads_4_payload_part),
        .loads_4_payload_sizeLog    (values_loads_4_payload_sizeLog),
        .loads_4_payload_mask       (values_loads_4_payload_mask),
        .loads_4_payload_elements   (values_loads_4_payload_elements),
        .loads_5_valid              (values_loads_5_valid),
        .loads_5_ready              (values_loads_5_ready),
        .loads_5_payload_buffer     (values_loads_5_payload_buffer),
        .loads_5_payload_head       (values_loads_5_payload_head),
        .loads_5_payload_position   (values_loads_5_payload_position),
        .loads_5_payload_part       (values_loads_5_payload_part),
        .loads_5_payload_sizeLog    (values_loads_5_payload_sizeLog),
        .loads_5_payload_mask       (values_loads_5_payload_mask),
        .loads_5_payload_elements   (values_loads_5_payload_elements),
        .loads_6_valid              (values_loads_6_valid),
        .loads_6_ready              (values_loads_6_ready),
        .loads_6_payload_buffer     (values_loads_6_payload_buffer),
        .loads_6_payload_head       (values_loads_6_payload_head),
        .loads_6_payload_position   (values_loads_6_payload_position),
        .loads_6_payload_part       (values_loads_6_payload_part),
        .loads_6_payload_sizeLog    (values_loads_6_payload_sizeLog),
        .loads_6_payload_mask       (values_loads_6_payload_mask),
        .loads_6_payload_elements   (values_loads_6_payload_elements),
        .loads_7_valid              (values_loads_7_valid),
        .loads_7_ready              (values_loads_7_ready),
        .loads_7_payload_buffer     (values_loads_7_payload_buffer),
        .loads_7_payload_head       (values_loads_7_payload_head),
        .loads_7_payload_position   (values_loads_7_payload_position),
        .loads_7_payload_part       (values_loads_7_payload_part),
        .loads_7_payload_sizeLog    (values_loads_7_payload_sizeLog),
        .loads_7_payload_mask       (values_loads_7_payload_mask),
        .loads_7_payload_elements   (values_loads_7_payload_elements),
        .done_valid                 (values_done_valid),
        .done_ofGroup               (values_done_ofGroup),
        .busy                       (values_busy),
        .bytes_ofGroup              (values_bytes_ofGroup),
        .bytes_ofQuery              (values_bytes_ofQuery)
    );

    query_fetcher_45266c queries (
        .clock                    (clock),
        .reset                    (reset),
        .orders_valid             (issuer_fetches_valid),
        .orders_ready             (queries_orders_ready),
        .orders_payload_base      (issuer_fetches_payload_base),
        .orders_payload_stride    (issuer_fetches_payload_stride),
        .orders_payload_offset    (issuer_fetches_payload_offset),
        .orders_payload_bytes     (issuer_fetches_payload_bytes),
        .orders_payload_bits      (issuer_fetches_payload_bits),
        .sizeLog                  (sequencer_layer_sizeLog[0]),
        .ids_valid                (issuer_fetchIds_valid),
        .ids_ready                (queries_ids_ready),
        .ids_payload_filled       (issuer_fetchIds_payload_filled),
        .ids_payload_last         (issuer_fetchIds_payload_last),
        .ids_payload_row          (issuer_fetchIds_payload_row),
        .requests_valid           (queries_requests_valid),
        .requests_ready           (crossbar_requests_16_ready),
        .requests_payload_channel (queries_requests_payload_channel),
        .requests_payload_address (queries_requests_payload_address),
        .requests_payload_length  (queries_requests_payload_length),
        .requests_payload_last    (queries_requests_payload_last),
        .words_valid              (crossbar_words_16_valid),
        .words_ready              (queries_words_ready),
        .words_payload_data       (crossbar_words_16_payload_data),
        .words_payload_last       (crossbar_words_16_payload_last),
        .queries_valid            (queries_queries_valid),
        .queries_ready            (path_vectors_ready),
        .queries_payload          (queries_queries_payload),
        .bytes                    (queries_bytes)
    );

    stream_arbiter_inputs2_policyfixed_461ea1 arbiter_0 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (lower_plane_loads_valid),
        .from_0_ready           (arbiter_0_from_0_ready),
        .from_0_payload_base    (lower_plane_loads_payload_base),
        .from_0_payload_stride  (lower_plane_loads_payload_stride),
        .from_0_payload_offset  (lower_plane_loads_payload_offset),
        .from_0_payload_bytes   (lower_plane_loads_payload_bytes),
        .from_0_payload_bits    (lower_plane_loads_payload_bits),
        .from_0_payload_signed  (lower_plane_loads_payload_signed),
        .from_0_payload_place   (lower_plane_loads_payload_place),
        .from_0_payload_mask    (lower_plane_loads_payload_mask),
        .from_0_payload_buffer  (lower_plane_loads_payload_buffer),
        .from_0_payload_slot    (lower_plane_loads_payload_slot),
        .from_0_payload_heads   (lower_plane_loads_payload_heads),
        .from_0_payload_ofGroup (lower_plane_loads_payload_ofGroup),
        .from_0_payload_masked  (lower_plane_loads_payload_masked),
        .from_1_valid           (groups_keys_valid),
        .from_1_ready           (arbiter_0_from_1_ready),
        .from_1_payload_base    (groups_keys_payload_base),
        .from_1_payload_stride  (groups_keys_payload_stride),
        .from_1_payload_offset  (groups_keys_payload_offset),
        .from_1_payload_bytes   (groups_keys_payload_bytes),
        .from_1_payload_bits    (groups_keys_payload_bits),
        .from_1_payload_signed  (groups_keys_payload_signed),
        .from_1_payload_place   (groups_keys_payload_place),
        .from_1_payload_mask    (groups_keys_payload_mask),
        .from_1_payload_buffer  (groups_keys_payload_buffer),
        .from_1_payload_slot    (groups_keys_payload_slot),
        .from_1_payload_heads   (groups_keys_payload_heads),
        .from_1_payload_ofGroup (groups_keys_payload_ofGroup),
        .from_1_payload_masked  (groups_keys_payload_masked),
        .to_valid               (arbiter_0_to_valid),
        .to_ready               (pipe_0_from_ready),
        .to_payload_base        (arbiter_0_to_payload_base),
        .to_payload_stride      (arbiter_0_to_payload_stride),
        .to_payload_offset      (arbiter_0_to_payload_offset),
        .to_payload_bytes       (arbiter_0_to_payload_bytes),
        .to_payload_bits        (arbiter_0_to_payload_bits),
        .to_payload_signed      (arbiter_0_to_payload_signed),
        .to_payload_place       (arbiter_0_to_payload_place),
        .to_payload_mask        (arbiter_0_to_payload_mask),
        .to_payload_buffer      (arbiter_0_to_payload_buffer),
        .to_payload_slot        (arbiter_0_to_payload_slot),
        .to_payload_heads       (arbiter_0_to_payload_heads),
        .to_payload_ofGroup     (arbiter_0_to_payload_ofGroup),
        .to_payload_masked      (arbiter_0_to_payload_masked),
        .chosen                 (arbiter_0_chosen)
    );

    stream_pipe_21746e pipe_0 (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (arbiter_0_to_valid),
        .from_ready           (pipe_0_from_ready),
        .from_payload_base    (arbiter_0_to_payload_base),
        .from_payload_stride  (arbiter_0_to_payload_stride),
        .from_payload_offset  (arbiter_0_to_payload_offset),
        .from_payload_bytes   (arbiter_0_to_payload_bytes),
        .from_payload_bits    (arbiter_0_to_payload_bits),
        .from_payload_signed  (arbiter_0_to_payload_signed),
        .from_payload_place   (arbiter_0_to_payload_place),
        .from_payload_mask    (arbiter_0_to_payload_mask),
        .from_payload_buffer  (arbiter_0_to_payload_buffer),
        .from_payload_slot    (arbiter_0_to_payload_slot),
        .from_payload_heads   (arbiter_0_to_payload_heads),
        .from_payload_ofGroup (arbiter_0_to_payload_ofGroup),
        .from_payload_masked  (arbiter_0_to_payload_masked),
        .to_valid             (pipe_0_to_valid),
        .to_ready             (keys_orders_ready),
        .to_payload_base      (pipe_0_to_payload_base),
        .to_payload_stride    (pipe_0_to_payload_stride),
        .to_payload_offset    (pipe_0_to_payload_offset),
        .to_payload_bytes     (pipe_0_to_payload_bytes),
        .to_payload_bits      (pipe_0_to_payload_bits),
        .to_payload_signed    (pipe_0_to_payload_signed),
        .to_payload_place     (pipe_0_to_payload_place),
        .to_payload_mask      (pipe_0_to_payload_mask),
        .to_payload_buffer    (pipe_0_to_payload_buffer),
        .to_payload_slot      (pipe_0_to_payload_slot),
        .to_payload_heads     (pipe_0_to_payload_heads),
        .to_payload_ofGroup   (pipe_0_to_payload_ofGroup),
        .to_payload_masked    (pipe_0_to_payload_masked)
    );

    row_narrower_lanes8_cbdd22 narrower (
        .clock                (clock),
        .reset                (reset),
        .rows_valid           (query_list_ids_valid),
        .rows_ready           (narrower_rows_ready),
        .rows_payload_filled  (query_list_ids_payload_filled),
        .rows_payload_last    (query_list_ids_payload_last),
        .rows_payload_row     (query_list_ids_payload_row),
        .parts_valid          (narrower_parts_valid),
        .parts_ready          (issuer_ids_ready),
        .parts_payload_filled (narrower_parts_payload_filled),
        .parts_payload_last   (narrower_parts_payload_last),
        .parts_payload_row    (narrower_parts_payload_row)
    );

    fetch_crossbar_3fdb4a crossbar (
        .clock                       (clock),
        .reset                       (reset),
        .requests_0_valid            (keys_requests_0_valid),
        .requests_0_ready            (crossbar_requests_0_ready),
        .requests_0_payload_channel  (keys_requests_0_payload_channel),
        .requests_0_payload_address  (keys_requests_0_payload_address),
        .requests_0_payload_length   (keys_requests_0_payload_length),
        .requests_0_payload_last     (keys_requests_0_payload_last),
        .requests_1_valid            (keys_requests_1_valid),
        .requests_1_ready            (crossbar_requests_1_ready),
        .requests_1_payload_channel  (keys_requests_1_payload_channel),
        .requests_1_payload_address  (keys_requests_1_payload_address),
        .requests_1_payload_length   (keys_requests_1_payload_length),
        .requests_1_payload_last     (keys_requests_1_payload_last),
        .requests_2_valid            (keys_requests_2_valid),
        .requests_2_ready            (crossbar_requests_2_ready),
        .requests_2_payload_channel  (keys_requests_2_payload_channel),
        .requests_2_payload_address  (keys_requests_2_payload_address),
        .requests_2_payload_length   (keys_requests_2_payload_length),
        .requests_2_payload_last     (keys_requests_2_payload_last),
        .requests_3_valid            (keys_requests_3_valid),
        .requests_3_ready            (crossbar_requests_3_ready),
        .requests_3_payload_channel  (keys_requests_3_payload_channel),
        .requests_3_payload_address  (keys_requests_3_payload_address),
        .requests_3_payload_length   (keys_requests_3_payload_length),
        .requests_3_payload_last     (keys_requests_3_payload_last),
        .requests_4_valid            (keys_requests_4_valid),
        .requests_4_ready            (crossbar_requests_4_ready),
        .requests_4_payload_channel  (keys_requests_4_payload_channel),
        .requests_4_payload_address  (keys_requests_4_payload_address),
        .requests_4_payload_length   (keys_requests_4_payload_length),
        .requests_4_payload_last     (keys_requests_4_payload_last),
        .requests_5_valid            (keys_requests_5_valid),
        .requests_5_ready            (crossbar_requests_5_ready),
        .requests_5_payload_channel  (keys_requests_5_payload_channel),
        .requests_5_payload_address  (keys_requests_5_payload_address),
        .requests_5_payload_length   (keys_requests_5_payload_length),
        .requests_5_payload_last     (keys_requests_5_payload_last),
        .requests_6_valid            (keys_requests_6_valid),
        .requests_6_ready            (crossbar_requests_6_ready),
        .requests_6_payload_channel  (keys_requests_6_payload_channel),
        .requests_6_payload_address  (keys_requests_6_payload_address),
        .requests_6_payload_length   (keys_requests_6_payload_length),
        .requests_6_payload_last     (keys_requests_6_payload_last),
        .requests_7_valid            (keys_requests_7_valid),
        .requests_7_ready            (crossbar_requests_7_ready),
        .requests_7_payload_channel  (keys_requests_7_payload_channel),
        .requests_7_payload_address  (keys_requests_7_payload_address),
        .requests_7_payload_length   (keys_requests_7_payload_length),
        .requests_7_payload_last     (keys_requests_7_payload_last),
        .requests_8_valid            (values_requests_0_valid),
        .requests_8_ready            (crossbar_requests_8_ready),
        .requests_8_payload_channel  (values_requests_0_payload_channel),
        .requests_8_payload_address  (values_requests_0_payload_address),
        .requests_8_payload_length   (values_requests_0_payload_length),
        .requests_8_payload_last     (values_requests_0_payload_last),
        .requests_9_valid            (values_requests_1_valid),
        .requests_9_ready            (crossbar_requests_9_ready),
        .requests_9_payload_channel  (values_requests_1_payload_channel),
        .requests_9_payload_address  (values_requests_1_payload_address),
        .requests_9_payload_length   (values_requests_1_payload_length),
        .requests_9_payload_last     (values_requests_1_payload_last),
        .requests_10_valid           (values_requests_2_valid),
        .requests_10_ready           (crossbar_requests_10_ready),
        .requests_10_payload_channel (values_requests_2_payload_channel),
        .requests_10_payload_address (values_requests_2_payload_address),
        .requests_10_payload_length  (values_requests_2_payload_length),
        .requests_10_payload_last    (values_requests_2_payload_last),
        .requests_11_valid           (values_requests_3_valid),
        .requests_11_ready           (crossbar_requests_11_ready),
        .requests_11_payload_channel (values_requests_3_payload_channel),
        .requests_11_payload_address (values_requests_3_payload_address),
        .requests_11_payload_length  (values_requests_3_payload_length),
        .requests_11_payload_last    (values_requests_3_payload_last),
        .requests_12_valid           (values_requests_4_valid),
        .requests_12_ready           (crossbar_requests_12_ready),
        .requests_12_payload_channel (values_requests_4_payload_channel),
        .requests_12_payload_address (values_requests_4_payload_address),
        .requests_12_payload_length  (values_requests_4_payload_length),
        .requests_12_payload_last    (values_requests_4_payload_last),
        .requests_13_valid           (values_requests_5_valid),
        .requests_13_ready           (crossbar_requests_13_ready),
        .requests_13_payload_channel (values_requests_5_payload_channel),
        .requests_13_payload_address (values_requests_5_payload_address),
        .requests_13_payload_length  (values_requests_5_payload_length),
        .requests_13_payload_last    (values_requests_5_payload_last),
        .requests_14_valid           (values_requests_6_valid),
        .requests_14_ready           (crossbar_requests_14_ready),
        .requests_14_payload_channel (values_requests_6_payload_channel),
        .requests_14_payload_address (values_requests_6_payload_address),
        .requests_14_payload_length  (values_requests_6_payload_length),
        .requests_14_payload_last    (values_requests_6_payload_last),
        .requests_15_valid           (values_requests_7_valid),
        .requests_15_ready           (crossbar_requests_15_ready),
        .requests_15_payload_channel (values_requests_7_payload_channel),
        .requests_15_payload_address (values_requests_7_payload_address),
        .requests_15_payload_length  (values_requests_7_payload_length),
        .requests_15_payload_last    (values_requests_7_payload_last),
        .requests_16_valid           (queries_requests_valid),
        .requests_16_ready           (crossbar_requests_16_ready),
        .requests_16_payload_channel (queries_requests_payload_channel),
        .requests_16_payload_address (queries_requests_payload_address),
        .requests_16_payload_length  (queries_requests_payload_length),
        .requests_16_payload_last    (queries_requests_payload_last),
        .words_0_valid               (crossbar_words_0_valid),
        .words_0_ready               (keys_words_0_ready),
        .words_0_payload_data        (crossbar_words_0_payload_data),
        .words_0_payload_last        (crossbar_words_0_payload_last),
        .words_1_valid               (crossbar_words_1_valid),
        .words_1_ready               (keys_words_1_ready),
        .words_1_payload_data        (crossbar_words_1_payload_data),
        .words_1_payload_last        (crossbar_words_1_payload_last),
        .words_2_valid               (crossbar_words_2_valid),
        .words_2_ready               (keys_words_2_ready),
        .words_2_payload_data        (crossbar_words_2_payload_data),
        .words_2_payload_last        (crossbar_words_2_payload_last),
        .words_3_valid               (crossbar_words_3_valid),
        .words_3_ready               (keys_words_3_ready),
        .words_3_payload_data        (crossbar_words_3_payload_data),
        .words_3_payload_last        (crossbar_words_3_payload_last),
        .words_4_valid               (crossbar_words_4_valid),
        .words_4_ready               (keys_words_4_ready),
        .words_4_payload_data        (crossbar_words_4_payload_data),
        .words_4_payload_last        (crossbar_words_4_payload_last),
        .words_5_valid               (crossbar_words_5_valid),
        .words_5_ready               (keys_words_5_ready),
        .words_5_payload_data        (crossbar_words_5_payload_data),
        .words_5_payload_last        (crossbar_words_5_payload_last),
        .words_6_valid               (crossbar_words_6_valid),
        .words_6_ready               (keys_words_6_ready),
        .words_6_payload_data        (crossbar_words_6_payload_data),
        .words_6_payload_last        (crossbar_words_6_payload_last),
        .words_7_valid               (crossbar_words_7_valid),
        .words_7_ready               (keys_words_7_ready),
        .words_7_payload_data        (crossbar_words_7_payload_data),
        .words_7_payload_last        (crossbar_words_7_payload_last),
        .words_8_valid               (crossbar_words_8_valid),
        .words_8_ready               (values_words_0_ready),
        .words_8_payload_data        (crossbar_words_8_payload_data),
        .words_8_payload_last        (crossbar_words_8_payload_last),
        .words_9_valid               (crossbar_words_9_valid),
        .words_9_ready               (values_words_1_ready),
        .words_9_payload_data        (crossbar_words_9_payload_data),
        .words_9_payload_last        (crossbar_words_9_payload_last),
        .words_10_valid              (crossbar_words_10_valid),
        .words_10_ready              (values_words_2_ready),
        .words_10_payload_data       (crossbar_words_10_payload_data),
        .words_10_payload_last       (crossbar_words_10_payload_last),
        .words_11_valid              (crossbar_words_11_valid),
        .words_11_ready              (values_words_3_ready),
        .words_11_payload_data       (crossbar_words_11_payload_data),
        .words_11_payload_last       (crossbar_words_11_payload_last),
        .words_12_valid              (crossbar_words_12_valid),
        .words_12_ready              (values_words_4_ready),
        .words_12_payload_data       (crossbar_words_12_payload_data),
        .words_12_payload_last       (crossbar_words_12_payload_last),
        .words_13_valid              (crossbar_words_13_valid),
        .words_13_ready              (values_words_5_ready),
        .words_13_payload_data       (crossbar_words_13_payload_data),
        .words_13_payload_last       (crossbar_words_13_payload_last),
        .words_14_valid              (crossbar_words_14_valid),
        .words_14_ready              (values_words_6_ready),
        .words_14_payload_data       (crossbar_words_14_payload_data),
        .words_14_payload_last       (crossbar_words_14_payload_last),
        .words_15_valid              (crossbar_words_15_valid),
        .words_15_ready              (values_words_7_ready),
        .words_15_payload_data       (crossbar_words_15_payload_data),
        .words_15_payload_last       (crossbar_words_15_payload_last),
        .words_16_valid              (crossbar_words_16_valid),
        .words_16_ready              (queries_words_ready),
        .words_16_payload_data       (crossbar_words_16_payload_data),
        .words_16_payload_last       (crossbar_words_16_payload_last),
        .channel_0_arvalid           (crossbar_channel_0_arvalid),
        .channel_0_arready           (memory_0_arready),
        .channel_0_arid              (crossbar_channel_0_arid),
        .channel_0_araddr            (crossbar_channel_0_araddr),
        .channel_0_arlen             (crossbar_channel_0_arlen),
        .channel_0_arsize            (crossbar_channel_0_arsize),
        .channel_0_arburst           (crossbar_channel_0_arburst),
        .channel_0_arcache           (crossbar_channel_0_arcache),
        .channel_0_arprot            (crossbar_channel_0_arprot),
        .channel_0_rvalid            (memory_0_rvalid),
        .channel_0_rready            (crossbar_channel_0_rready),
        .channel_0_rid               (memory_0_rid),
        .channel_0_rdata             (memory_0_rdata),
        .channel_0_rresp             (memory_0_rresp),
        .channel_0_rlast             (memory_0_rlast),
        .channel_1_arvalid           (crossbar_channel_1_arvalid),
        .channel_1_arready           (memory_1_arready),
        .channel_1_arid              (crossbar_channel_1_arid),
        .channel_1_araddr            (crossbar_channel_1_araddr),
        .channel_1_arlen             (crossbar_channel_1_arlen),
        .channel_1_arsize            (crossbar_channel_1_arsize),
        .channel_1_arburst           (crossbar_channel_1_arburst),
        .channel_1_arcache           (crossbar_channel_1_arcache),
        .channel_1_arprot            (crossbar_channel_1_arprot),
        .channel_1_rvalid            (memory_1_rvalid),
        .channel_1_rready            (crossbar_channel_1_rready),
        .channel_1_rid               (memory_1_rid),
        .channel_1_rdata             (memory_1_rdata),
        .channel_1_rresp             (memory_1_rresp),
        .channel_1_rlast             (memory_1_rlast),
        .channel_2_arvalid           (crossbar_channel_2_arvalid),
        .channel_2_arready           (memory_2_arready),
        .channel_2_arid              (crossbar_channel_2_arid),
        .channel_2_araddr            (crossbar_channel_2_araddr),
        .channel_2_arlen             (crossbar_channel_2_arlen),
        .channel_2_arsize            (crossbar_channel_2_arsize),
        .channel_2_arburst           (crossbar_channel_2_arburst),
        .channel_2_arcache           (crossbar_channel_2_arcache),
        .channel_2_arprot            (crossbar_channel_2_arprot),
        .channel_2_rvalid            (memory_2_rvalid),
        .channel_2_rready            (crossbar_channel_2_rready),
        .channel_2_rid               (memory_2_rid),
        .channel_2_rdata             (memory_2_rdata),
        .channel_2_rresp             (memory_2_rresp),
        .channel_2_rlast             (memory_2_rlast),
        .channel_3_arvalid           (crossbar_channel_3_arvalid),
        .channel_3_arready           (memory_3_arready),
        .channel_3_arid              (crossbar_channel_3_arid),
        .channel_3_araddr            (crossbar_channel_3_araddr),
        .channel_3_arlen             (crossbar_channel_3_arlen),
        .channel_3_arsize            (crossbar_channel_3_arsize),
        .channel_3_arburst           (crossbar_channel_3_arburst),
        .channel_3_arcache           (crossbar_channel_3_arcache),
        .channel_3_arprot            (crossbar_channel_3_arprot),
        .channel_3_rvalid            (memory_3_rvalid),
        .channel_3_rready            (crossbar_channel_3_rready),
        .channel_3_rid               (memory_3_rid),
        .channel_3_rdata             (memory_3_rdata),
        .channel_3_rresp             (memory_3_rresp),
        .channel_3_rlast             (memory_3_rlast),
        .channel_4_arvalid           (crossbar_channel_4_arvalid),
        .channel_4_arready           (memory_4_arready),
        .channel_4_arid              (crossbar_channel_4_arid),
        .channel_4_araddr            (crossbar_channel_4_araddr),
        .channel_4_arlen             (crossbar_channel_4_arlen),
        .channel_4_arsize            (crossbar_channel_4_arsize),
        .channel_4_arburst           (crossbar_channel_4_arburst),
        .channel_4_arcache           (crossbar_channel_4_arcache),
        .channel_4_arprot            (crossbar_channel_4_arprot),
        .channel_4_rvalid            (memory_4_rvalid),
        .channel_4_rready            (crossbar_channel_4_rready),
        .channel_4_rid               (memory_4_rid),
        .channel_4_rdata             (memory_4_rdata),
        .channel_4_rresp             (memory_4_rresp),
        .channel_4_rlast             (memory_4_rlast),
        .channel_5_arvalid           (crossbar_channel_5_arvalid),
        .channel_5_arready           (memory_5_arready),
        .channel_5_arid              (crossbar_channel_5_arid),
        .channel_5_araddr            (crossbar_channel_5_araddr),
        .channel_5_arlen             (crossbar_channel_5_arlen),
        .channel_5_arsize            (crossbar_channel_5_arsize),
        .channel_5_arburst           (crossbar_channel_5_arburst),
        .channel_5_arcache           (crossbar_channel_5_arcache),
        .channel_5_arprot            (crossbar_channel_5_arprot),
        .channel_5_rvalid            (memory_5_rvalid),
        .channel_5_rready            (crossbar_channel_5_rready),
        .channel_5_rid               (memory_5_rid),
        .channel_5_rdata             (memory_5_rdata),
        .channel_5_rresp             (memory_5_rresp),
        .channel_5_rlast             (memory_5_rlast),
        .channel_6_arvalid           (crossbar_channel_6_arvalid),
        .channel_6_arready           (memory_6_arready),
        .channel_6_arid              (crossbar_channel_6_arid),
        .channel_6_araddr            (crossbar_channel_6_araddr),
        .channel_6_arlen             (crossbar_channel_6_arlen),
        .channel_6_arsize            (crossbar_channel_6_arsize),
        .channel_6_arburst           (crossbar_channel_6_arburst),
        .channel_6_arcache           (crossbar_channel_6_arcache),
        .channel_6_arprot            (crossbar_channel_6_arprot),
        .channel_6_rvalid            (memory_6_rvalid),
        .channel_6_rready            (crossbar_channel_6_rready),
        .channel_6_rid               (memory_6_rid),
        .channel_6_rdata             (memory_6_rdata),
        .channel_6_rresp             (memory_6_rresp),
        .channel_6_rlast             (memory_6_rlast),
        .channel_7_arvalid           (crossbar_channel_7_arvalid),
        .channel_7_arready           (memory_7_arready),
        .channel_7_arid              (crossbar_channel_7_arid),
        .channel_7_araddr            (crossbar_channel_7_araddr),
        .channel_7_arlen             (crossbar_channel_7_arlen),
        .channel_7_arsize            (crossbar_channel_7_arsize),
        .channel_7_arburst           (crossbar_channel_7_arburst),
        .channel_7_arcache           (crossbar_channel_7_arcache),
        .channel_7_arprot            (crossbar_channel_7_arprot),
        .channel_7_rvalid            (memory_7_rvalid),
        .channel_7_rready            (crossbar_channel_7_rready),
        .channel_7_rid               (memory_7_rid),
        .channel_7_rdata             (memory_7_rdata),
        .channel_7_rresp             (memory_7_rresp),
        .channel_7_rlast             (memory_7_rlast),
        .error_code                  (crossbar_error_code),
        .error_channel               (crossbar_error_channel),
        .error_requester             (crossbar_error_requester),
        .clearError                  (sequencer_start)
    );

    attention_path_6be56f path (
        .clock                             (clock),
        .reset                             (reset),
        .plan_tokens                       (cascade_left_tokens),
        .plan_sizeLog                      (sequencer_layer_sizeLog[0]),
        .plan_planes_msbBits               (sequencer_layer_msbBits),
        .plan_planes_lsbBits               (sequencer_layer_lsbBits),
        .plan_planes_midpoint              (sequencer_layer_midpoint),
        .plan_values_base                  (sequencer_layer_valueBase),
        .plan_values_stride                (sequencer_layer_valueStride),
        .plan_values_bits                  (sequencer_layer_valueBits),
        .plan_threshold                    (lowerThreshold),
        .plan_keptValues                   (sequencer_layer_keptValues),
        .plan_valuesWait                   (waits),
        .start                             (sequencer_start),
        .queries_valid                     (fork__1_to_0_valid),
        .queries_ready                     (path_queries_ready),
        .queries_payload_buffer            (fork__1_to_0_payload_buffer),
        .queries_payload_slot              (fork__1_to_0_payload_slot),
        .queries_payload_head              (fork__1_to_0_payload_head),
        .queries_payload_entry_multiplier  (fork__1_to_0_payload_entry_multiplier),
        .queries_payload_entry_shift       (fork__1_to_0_payload_entry_shift),
        .queries_payload_entry_m0          (fork__1_to_0_payload_entry_m0),
        .queries_payload_entry_outputShift (fork__1_to_0_payload_entry_outputShift),
        .queries_payload_address           (fork__1_to_0_payload_address),
        .queries_payload_firstOfGroup      (fork__1_to_0_payload_firstOfGroup),
        .queries_payload_lastOfGroup       (fork__1_to_0_payload_lastOfGroup),
        .vectors_valid                     (queries_queries_valid),
        .vectors_ready                     (path_vectors_ready),
        .vectors_payload                   (queries_queries_payload),
        .keyLoads_0_valid                  (keys_loads_0_valid),
        .keyLoads_0_ready                  (path_keyLoads_0_ready),
        .keyLoads_0_payload_buffer         (keys_loads_0_payload_buffer),
        .keyLoads_0_payload_head           (keys_loads_0_payload_head),
        .keyLoads_0_payload_position       (keys_loads_0_payload_position),
        .keyLoads_0_payload_part           (keys_loads_0_payload_part),
        .keyLoads_0_payload_sizeLog        (keys_loads_0_payload_sizeLog),
        .keyLoads_0_payload_mask           (keys_loads_0_payload_mask),
        .keyLoads_0_payload_elements       (keys_loads_0_payload_elements),
        .keyLoads_1_valid                  (keys_loads_1_valid),
        .keyLoads_1_ready                  (path_keyLoads_1_ready),
        .keyLoads_1_payload_buffer         (keys_loads_1_payload_buffer),
        .keyLoads_1_payload_head           (keys_loads_1_payload_head),
        .keyLoads_1_payload_position       (keys_loads_1_payload_position),
        .keyLoads_1_payload_part           (keys_loads_1_payload_part),
        .keyLoads_1_payload_sizeLog        (keys_loads_1_payload_sizeLog),
        .keyLoads_1_payload_mask           (keys_loads_1_payload_mask),
        .keyLoads_1_payload_elements       (keys_loads_1_payload_elements),
        .keyLoads_2_valid                  (keys_loads_2_valid),
        .keyLoads_2_ready                  (path_keyLoads_2_ready),
        .keyLoads_2_payload_buffer         (keys_loads_2_payload_buffer),
        .keyLoads_2_payload_head           (keys_loads_2_payload_head),
        .keyLoads_2_payload_position       (keys_loads_2_payload_position),
        .keyLoads_2_payload_part           (keys_loads_2_payload_part),
        .keyLoads_2_payload_sizeLog        (keys_loads_2_payload_sizeLog),
        .keyLoads_2_payload_mask           (keys_loads_2_payload_mask),
        .keyLoads_2_payload_elements       (keys_loads_2_payload_elements),
        .keyLoads_3_valid                  (keys_loads_3_valid),
        .keyLoads_3_ready                  (path_keyLoads_3_ready),
        .keyLoads_3_payload_buffer         (keys_loads_3_payload_buffer),
        .keyLoads_3_payload_head           (keys_loads_3_payload_head),
        .keyLoads_3_payload_position       (keys_loads_3_payload_position),
        .keyLoads_3_payload_part           (keys_loads_3_payload_part),
        .keyLoads_3_payload_sizeLog        (keys_loads_3_payload_sizeLog),
        .keyLoads_3_payload_mask           (keys_loads_3_payload_mask),
        .keyLoads_3_payload_elements       (keys_loads_3_payload_elements),
        .keyLoads_4_valid                  (keys_loads_4_valid),
        .keyLoads_4_ready                  (path_keyLoads_4_ready),
        .keyLoads_4_payload_buffer         (keys_loads_4_payload_buffer),
        .keyLoads_4_payload_head           (keys_loads_4_payload_head),
        .keyLoads_4_payload_position       (keys_loads_4_payload_position),
        .keyLoads_4_payload_part           (keys_loads_4_payload_part),
        .keyLoads_4_payload_sizeLog        (keys_loads_4_payload_sizeLog),
        .keyLoads_4_payload_mask           (keys_loads_4_payload_mask),
        .keyLoads_4_payload_elements       (keys_loads_4_payload_elements),
        .keyLoads_5_valid                  (keys_loads_5_valid),
        .keyLoads_5_ready                  (path_keyLoads_5_ready),
        .keyLoads_5_payload_buffer         (keys_loads_5_payload_buffer),
        .keyLoads_5_payload_head           (keys_loads_5_payload_head),
        .keyLoads_5_payload_position       (keys_loads_5_payload_position),
        .keyLoads_5_payload_part           (keys_loads_5_payload_part),
        .keyLoads_5_payload_sizeLog        (keys_loads_5_payload_sizeLog),
        .keyLoads_5_payload_mask           (keys_loads_5_payload_mask),
        .keyLoads_5_payload_elements       (keys_loads_5_payload_elements),
        .keyLoads_6_valid                  (keys_loads_6_valid),
        .keyLoads_6_ready                  (path_keyLoads_6_ready),
        .keyLoads_6_payload_buffer         (keys_loads_6_payload_buffer),
        .keyLoads_6_payload_head           (keys_loads_6_payload_head),
        .keyLoads_6_payload_position       (keys_loads_6_payload_position),
        .keyLoads_6_payload_part           (keys_loads_6_payload_part),
        .keyLoads_6_payload_sizeLog        (keys_loads_6_payload_sizeLog),
        .keyLoads_6_payload_mask           (keys_loads_6_payload_mask),
        .keyLoads_6_payload_elements       (keys_loads_6_payload_elements),
        .keyLoads_7_valid                  (keys_loads_7_valid),
        .keyLoads_7_ready                  (path_keyLoads_7_ready),
        .keyLoads_7_payload_buffer         (keys_loads_7_payload_buffer),
        .keyLoads_7_payload_head           (keys_loads_7_payload_head),
        .keyLoads_7_payload_position       (keys_loads_7_payload_position),
        .keyLoads_7_payload_part           (keys_loads_7_payload_part),
        .keyLoads_7_payload_sizeLog        (keys_loads_7_payload_sizeLog),
        .keyLoads_7_payload_mask           (keys_loads_7_payload_mask),
        .keyLoads_7_payload_elements       (keys_loads_7_payload_elements),
        .valueLoads_0_valid                (values_loads_0_valid),
        .valueLoads_0_ready                (path_valueLoads_0_ready),
        .valueLoads_0_payload_buffer       (values_loads_0_payload_buffer),
        .valueLoads_0_payload_head         (values_loads_0_payload_head),
        .valueLoads_0_payload_position     (values_loads_0_payload_position),
        .valueLoads_0_payload_part         (values_loads_0_payload_part),
        .valueLoads_0_payload_sizeLog      (values_loads_0_payload_sizeLog),
        .valueLoads_0_payload_mask         (values_loads_0_payload_mask),
        .valueLoads_0_payload_elements     (values_loads_0_payload_elements),
        .valueLoads_1_valid                (values_loads_1_valid),
        .valueLoads_1_ready                (path_valueLoads_1_ready),
        .valueLoads_1_payload_buffer       (values_loads_1_payload_buffer),
        .valueLoads_1_payload_head         (values_loads_1_payload_head),
        .valueLoads_1_payload_position     (values_loads_1_payload_position),
        .valueLoads_1_payload_part         (values_loads_1_payload_part),
        .valueLoads_1_payload_sizeLog      (values_loads_1_payload_sizeLog),
        .valueLoads_1_payload_mask         (values_loads_1_payload_mask),
        .valueLoads_1_payload_elements     (values_loads_1_payload_elements),
        .valueLoads_2_valid                (values_loads_2_valid),
        .valueLoads_2_ready                (path_valueLoads_2_ready),
        .valueLoads_2_payload_buffer       (values_loads_2_payload_buffer),
        .valueLoads_2_payload_head         (values_loads_2_payload_head),
        .valueLoads_2_payload_position     (values_loads_2_payload_position),
        .valueLoads_2_payload_part         (values_loads_2_payload_part),
        .valueLoads_2_payload_sizeLog      (values_loads_2_payload_sizeLog),
        .valueLoads_2_payload_mask         (values_loads_2_payload_mask),
        .valueLoads_2_payload_elements     (values_loads_2_payload_elements),
        .valueLoads_3_valid                (values_loads_3_valid),
        .valueLoads_3_ready                (path_valueLoads_3_ready),
        .valueLoads_3_payload_buffer       (values_loads_3_payload_buffer),
        .valueLoads_3_payload_head         (values_loads_3_payload_head),
        .valueLoads_3_payload_position     (values_loads_3_payload_position),
        .valueLoads_3_payload_part         (values_loads_3_payload_part),
        .valueLoads_3_payload_sizeLog      (values_loads_3_payload_sizeLog),
        .valueLoads_3_payload_mask         (values_loads_3_payload_mask),
        .valueLoads_3_payload_elements     (values_loads_3_payload_elements),
        .valueLoads_4_valid                (values_loads_4_valid),
        .valueLoads_4_ready                (path_valueLoads_4_ready),
        .valueLoads_4_payload_buffer       (values_loads_4_payload_buffer),
        .valueLoads_4_payload_head         (values_loads_4_payload_head),
        .valueLoads_4_payload_position     (values_loads_4_payload_position),
        .valueLoads_4_payload_part         (values_loads_4_payload_part),
        .valueLoads_4_payload_sizeLog      (values_loads_4_payload_sizeLog),
        .valueLoads_4_payload_mask         (values_loads_4_payload_mask),
        .valueLoads_4_payload_elements     (values_loads_4_payload_elements),
        .valueLoads_5_valid                (values_loads_5_valid),
        .valueLoads_5_ready                (path_valueLoads_5_ready),
        .valueLoads_5_payload_buffer       (values_loads_5_payload_buffer),
        .valueLoads_5_payload_head         (values_loads_5_payload_head),
        .valueLoads_5_payload_position     (values_loads_5_payload_position),
        .valueLoads_5_payload_part         (values_loads_5_payload_part),
        .valueLoads_5_payload_sizeLog      (values_loads_5_payload_sizeLog),
        .valueLoads_5_payload_mask         (values_loads_5_payload_mask),
        .valueLoads_5_payload_elements     (values_loads_5_payload_elements),
        .valueLoads_6_valid                (values_loads_6_valid),
        .valueLoads_6_ready                (path_valueLoads_6_ready),
        .valueLoads_6_payload_buffer       (values_loads_6_payload_buffer),
        .valueLoads_6_payload_head         (values_loads_6_payload_head),
        .valueLoads_6_payload_position     (values_loads_6_payload_position),
        .valueLoads_6_payload_part         (values_loads_6_payload_part),
        .valueLoads_6_payload_sizeLog      (values_loads_6_payload_sizeLog),
        .valueLoads_6_payload_mask         (values_loads_6_payload_mask),
        .valueLoads_6_payload_elements     (values_loads_6_payload_elements),
        .valueLoads_7_valid                (values_loads_7_valid),
        .valueLoads_7_ready                (path_valueLoads_7_ready),
        .valueLoads_7_payload_buffer       (values_loads_7_payload_buffer),
        .valueLoads_7_payload_head         (values_loads_7_payload_head),
        .valueLoads_7_payload_position     (values_loads_7_payload_position),
        .valueLoads_7_payload_part         (values_loads_7_payload_part),
        .valueLoads_7_payload_sizeLog      (values_loads_7_payload_sizeLog),
        .valueLoads_7_payload_mask         (values_loads_7_payload_mask),
        .valueLoads_7_payload_elements     (values_loads_7_payload_elements),
        .keysLoaded                        (groupKeys),
        .valuesLoaded                      (values_done_valid),
        .valueOrders_valid                 (path_valueOrders_valid),
        .valueOrders_ready                 (arbiter_1_from_1_ready),
        .valueOrders_payload_base          (path_valueOrders_payload_base),
        .valueOrders_payload_stride        (path_valueOrders_payload_stride),
        .valueOrders_payload_offset        (path_valueOrders_payload_offset),
        .valueOrders_payload_bytes         (path_valueOrders_payload_bytes),
        .valueOrders_payload_bits          (path_valueOrders_payload_bits),
        .valueOrders_payload_signed        (path_valueOrders_payload_signed),
        .valueOrders_payload_place         (path_valueOrders_payload_place),
        .valueOrders_payload_mask          (path_valueOrders_payload_mask),
        .valueOrders_payload_buffer        (path_valueOrders_payload_buffer),
        .valueOrders_payload_slot          (path_valueOrders_payload_slot),
        .valueOrders_payload_heads         (path_valueOrders_payload_heads),
        .valueOrders_payload_ofGroup       (path_valueOrders_payload_ofGroup),
        .valueOrders_payload_masked        (path_valueOrders_payload_masked),
        .masks_valid                       (path_masks_valid),
        .masks_ready                       (values_masks_ready),
        .masks_payload_mask                (path_masks_payload_mask),
        .masks_payload_last                (path_masks_payload_last),
        .current_buffer                    (path_current_buffer),
        .current_slot                      (path_current_slot),
        .current_head                      (path_current_head),
        .wants_valid                       (path_wants_valid),
        .wants_ready                       (lower_plane_wants_ready),
        .wants_payload                     (path_wants_payload),
        .settled                           (path_settled),
        .has_valid                         (lower_plane_has_valid),
        .has_ready                         (path_has_ready),
        .has_payload                       (lower_plane_has_payload),
        .probabilities_valid               (path_probabilities_valid),
        .probabilities_ready               (cascade_rows_ready),
        .probabilities_payload_filled      (path_probabilities_payload_filled),
        .probabilities_payload_last        (path_probabilities_payload_last),
        .probabilities_payload_row         (path_probabilities_payload_row),
        .outputs_valid                     (path_outputs_valid),
        .outputs_ready                     (fork__2_from_ready),
        .outputs_payload_elements          (path_outputs_payload_elements),
        .outputs_payload_last              (path_outputs_payload_last),
        .addresses_valid                   (path_addresses_valid),
        .addresses_ready                   (arbiter_2_from_0_ready),
        .addresses_payload                 (path_addresses_payload),
        .finished                          (path_finished),
        .freed_keys                        (path_freed_keys),
        .freed_values                      (path_freed_values),
        .stalls_memory                     (path_stalls_memory),
        .stalls_softmax                    (path_stalls_softmax),
        .stalls_topK                       (path_stalls_topK),
        .stalls_writer                     (path_stalls_writer),
        .lowerQuery                        (path_lowerQuery),
        .keptValues                        (path_keptValues)
    );

    stream_fork_branches2_231c2d fork__1 (
        .clock                          (clock),
        .reset                          (reset),
        .from_valid                     (issuer_queries_valid),
        .from_ready                     (fork__1_from_ready),
        .from_payload_buffer            (issuer_queries_payload_buffer),
        .from_payload_slot              (issuer_queries_payload_slot),
        .from_payload_head              (issuer_queries_payload_head),
        .from_payload_entry_multiplier  (issuer_queries_payload_entry_multiplier),
        .from_payload_entry_shift       (issuer_queries_payload_entry_shift),
        .from_payload_entry_m0          (issuer_queries_payload_entry_m0),
        .from_payload_entry_outputShift (issuer_queries_payload_entry_outputShift),
        .from_payload_address           (issuer_queries_payload_address),
        .from_payload_firstOfGroup      (issuer_queries_payload_firstOfGroup),
        .from_payload_lastOfGroup       (issuer_queries_payload_lastOfGroup),
        .to_0_valid                     (fork__1_to_0_valid),
        .to_0_ready                     (path_queries_ready),
        .to_0_payload_buffer            (fork__1_to_0_payload_buffer),
        .to_0_payload_slot              (fork__1_to_0_payload_slot),
        .to_0_payload_head              (fork__1_to_0_payload_head),
        .to_0_payload_entry_multiplier  (fork__1_to_0_payload_entry_multiplier),
        .to_0_payload_entry_shift       (fork__1_to_0_payload_entry_shift),
        .to_0_payload_entry_m0          (fork__1_to_0_payload_entry_m0),
        .to_0_payload_entry_outputShift (fork__1_to_0_payload_entry_outputShift),
        .to_0_payload_address           (fork__1_to_0_payload_address),
        .to_0_payload_firstOfGroup      (fork__1_to_0_payload_firstOfGroup),
        .to_0_payload_lastOfGroup       (fork__1_to_0_payload_lastOfGroup),
        .to_1_valid                     (fork__1_to_1_valid),
        .to_1_ready                     (norms_queries_ready),
        .to_1_payload_buffer            (fork__1_to_1_payload_buffer),
        .to_1_payload_slot              (fork__1_to_1_payload_slot),
        .to_1_payload_head              (fork__1_to_1_payload_head),
        .to_1_payload_entry_multiplier  (fork__1_to_1_payload_entry_multiplier),
        .to_1_payload_entry_shift       (fork__1_to_1_payload_entry_shift),
        .to_1_payload_entry_m0          (fork__1_to_1_payload_entry_m0),
        .to_1_payload_entry_outputShift (fork__1_to_1_payload_entry_outputShift),
        .to_1_payload_address           (fork__1_to_1_payload_address),
        .to_1_payload_firstOfGroup      (fork__1_to_1_payload_firstOfGroup),
        .to_1_payload_lastOfGroup       (fork__1_to_1_payload_lastOfGroup)
    );

    stream_arbiter_inputs2_policyfixed_461ea1 arbiter_1 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (groups_values_valid),
        .from_0_ready           (arbiter_1_from_0_ready),
        .from_0_payload_base    (groups_values_payload_base),
        .from_0_payload_stride  (groups_values_payload_stride),
        .from_0_payload_offset  (groups_values_payload_offset),
        .from_0_payload_bytes   (groups_values_payload_bytes),
        .from_0_payload_bits    (groups_values_payload_bits),
        .from_0_payload_signed  (groups_values_payload_signed),
        .from_0_payload_place   (groups_values_payload_place),
        .from_0_payload_mask    (groups_values_payload_mask),
        .from_0_payload_buffer  (groups_values_payload_buffer),
        .from_0_payload_slot    (groups_values_payload_slot),
        .from_0_payload_heads   (groups_values_payload_heads),
        .from_0_payload_ofGroup (groups_values_payload_ofGroup),
        .from_0_payload_masked  (groups_values_payload_masked),
        .from_1_valid           (path_valueOrders_valid),
        .from_1_ready           (arbiter_1_from_1_ready),
        .from_1_payload_base    (path_valueOrders_payload_base),
        .from_1_payload_stride  (path_valueOrders_payload_stride),
        .from_1_payload_offset  (path_valueOrders_payload_offset),
        .from_1_payload_bytes   (path_valueOrders_payload_bytes),
        .from_1_payload_bits    (path_valueOrders_payload_bits),
        .from_1_payload_signed  (path_valueOrders_payload_signed),
        .from_1_payload_place   (path_valueOrders_payload_place),
        .from_1_payload_mask    (path_valueOrders_payload_mask),
        .from_1_payload_buffer  (path_valueOrders_payload_buffer),
        .from_1_payload_slot    (path_valueOrders_payload_slot),
        .from_1_payload_heads   (path_valueOrders_payload_heads),
        .from_1_payload_ofGroup (path_valueOrders_payload_ofGroup),
        .from_1_payload_masked  (path_valueOrders_payload_masked),
        .to_valid               (arbiter_1_to_valid),
        .to_ready               (pipe_1_from_ready),
        .to_payload_base        (arbiter_1_to_payload_base),
        .to_payload_stride      (arbiter_1_to_payload_stride),
        .to_payload_offset      (arbiter_1_to_payload_offset),
        .to_payload_bytes       (arbiter_1_to_payload_bytes),
        .to_payload_bits        (arbiter_1_to_payload_bits),
        .to_payload_signed      (arbiter_1_to_payload_signed),
        .to_payload_place       (arbiter_1_to_payload_place),
        .to_payload_mask        (arbiter_1_to_payload_mask),
        .to_payload_buffer      (arbiter_1_to_payload_buffer),
        .to_payload_slot        (arbiter_1_to_payload_slot),
        .to_payload_heads       (arbiter_1_to_payload_heads),
        .to_payload_ofGroup     (arbiter_1_to_payload_ofGroup),
        .to_payload_masked      (arbiter_1_to_payload_masked),
        .chosen                 (arbiter_1_chosen)
    );

    stream_pipe_21746e pipe_1 (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (arbiter_1_to_valid),
        .from_ready           (pipe_1_from_ready),
        .from_payload_base    (arbiter_1_to_payload_base),
        .from_payload_stride  (arbiter_1_to_payload_stride),
        .from_payload_offset  (arbiter_1_to_payload_offset),
        .from_payload_bytes   (arbiter_1_to_payload_bytes),
        .from_payload_bits    (arbiter_1_to_payload_bits),
        .from_payload_signed  (arbiter_1_to_payload_signed),
        .from_payload_place   (arbiter_1_to_payload_place),
        .from_payload_mask    (arbiter_1_to_payload_mask),
        .from_payload_buffer  (arbiter_1_to_payload_buffer),
        .from_payload_slot    (arbiter_1_to_payload_slot),
        .from_payload_heads   (arbiter_1_to_payload_heads),
        .from_payload_ofGroup (arbiter_1_to_payload_ofGroup),
        .from_payload_masked  (arbiter_1_to_payload_masked),
        .to_valid             (pipe_1_to_valid),
        .to_ready             (values_orders_ready),
        .to_payload_base      (pipe_1_to_payload_base),
        .to_payload_stride    (pipe_1_to_payload_stride),
        .to_payload_offset    (pipe_1_to_payload_offset),
        .to_payload_bytes     (pipe_1_to_payload_bytes),
        .to_payload_bits      (pipe_1_to_payload_bits),
        .to_payload_signed    (pipe_1_to_payload_signed),
        .to_payload_place     (pipe_1_to_payload_place),
        .to_payload_mask      (pipe_1_to_payload_mask),
        .to_payload_buffer    (pipe_1_to_payload_buffer),
        .to_payload_slot      (pipe_1_to_payload_slot),
        .to_payload_heads     (pipe_1_to_payload_heads),
        .to_payload_ofGroup   (pipe_1_to_payload_ofGroup),
        .to_payload_masked    (pipe_1_to_payload_masked)
    );

    norm_feed_45266c norms (
        .clock                        (clock),
        .reset                        (reset),
        .start                        (sequencer_start),
        .byNorm                       (sequencer_layer_rankByNorm),
        .left                         (cascade_left_tokens),
        .loads_0_valid                (values_loads_0_fire),
        .loads_0_ready                (norms_loads_0_ready),
        .loads_0_payload_buffer       (values_loads_0_payload_buffer),
        .loads_0_payload_head         (values_loads_0_payload_head),
        .loads_0_payload_position     (values_loads_0_payload_position),
        .loads_0_payload_part         (values_loads_0_payload_part),
        .loads_0_payload_sizeLog      (values_loads_0_payload_sizeLog),
        .loads_0_payload_mask         (values_loads_0_payload_mask),
        .loads_0_payload_elements     (values_loads_0_payload_elements),
        .loads_1_valid                (values_loads_1_fire),
        .loads_1_ready                (norms_loads_1_ready),
        .loads_1_payload_buffer       (values_loads_1_payload_buffer),
        .loads_1_payload_head         (values_loads_1_payload_head),
        .loads_1_payload_position     (values_loads_1_payload_position),
        .loads_1_payload_part         (values_loads_1_payload_part),
        .loads_1_payload_sizeLog      (values_loads_1_payload_sizeLog),
        .loads_1_payload_mask         (values_loads_1_payload_mask),
        .loads_1_payload_elements     (values_loads_1_payload_elements),
        .loads_2_valid                (values_loads_2_fire),
        .loads_2_ready                (norms_loads_2_ready),
        .loads_2_payload_buffer       (values_loads_2_payload_buffer),
        .loads_2_payload_head         (values_loads_2_payload_head),
        .loads_2_payload_position     (values_loads_2_payload_position),
        .loads_2_payload_part         (values_loads_2_payload_part),
        .loads_2_payload_sizeLog      (values_loads_2_payload_sizeLog),
        .loads_2_payload_mask         (values_loads_2_payload_mask),
        .loads_2_payload_elements     (values_loads_2_payload_elements),
        .loads_3_valid                (values_loads_3_fire),
        .loads_3_ready                (norms_loads_3_ready),
        .loads_3_payload_buffer       (values_loads_3_payload_buffer),
        .loads_3_payload_head         (values_loads_3_payload_head),
        .loads_3_payload_position     (values_loads_3_payload_position),
        .loads_3_payload_part         (values_loads_3_payload_part),
        .loads_3_payload_sizeLog      (values_loads_3_payload_sizeLog),
        .loads_3_payload_mask         (values_loads_3_payload_mask),
        .loads_3_payload_elements     (values_loads_3_payload_elements),
        .loads_4_valid                (values_loads_4_fire),
        .loads_4_ready                (norms_loads_4_ready),
        .loads_4_payload_buffer       (values_loads_4_payload_buffer),
        .loads_4_payload_head         (values_loads_4_payload_head),
        .loads_4_payload_position     (values_loads_4_payload_position),
        .loads_4_payload_part         (values_loads_4_payload_part),
        .loads_4_payload_sizeLog      (values_loads_4_payload_sizeLog),
        .loads_4_payload_mask         (values_loads_4_payload_mask),
        .loads_4_payload_elements     (values_loads_4_payload_elements),
        .loads_5_valid                (values_loads_5_fire),
        .loads_5_ready                (norms_loads_5_ready),
        .loads_5_payload_buffer       (values_loads_5_payload_buffer),
        .loads_5_payload_head         (values_loads_5_payload_head),
        .loads_5_payload_position     (values_loads_5_payload_position),
        .loads_5_payload_part         (values_loads_5_payload_part),
        .loads_5_payload_sizeLog      (values_loads_5_payload_sizeLog),
        .loads_5_payload_mask         (values_loads_5_payload_mask),
        .loads_5_payload_elements     (values_loads_5_payload_elements),
        .loads_6_valid                (values_loads_6_fire),
        .loads_6_ready                (norms_loads_6_ready),
        .loads_6_payload_buffer       (values_loads_6_payload_buffer),
        .loads_6_payload_head         (values_loads_6_payload_head),
        .loads_6_payload_position     (values_loads_6_payload_position),
        .loads_6_payload_part         (values_loads_6_payload_part),
        .loads_6_payload_sizeLog      (values_loads_6_payload_sizeLog),
        .loads_6_payload_mask         (values_loads_6_payload_mask),
        .loads_6_payload_elements     (values_loads_6_payload_elements),
        .loads_7_valid                (values_loads_7_fire),
        .loads_7_ready                (norms_loads_7_ready),
        .loads_7_payload_buffer       (values_loads_7_payload_buffer),
        .loads_7_payload_head         (values_loads_7_payload_head),
        .loads_7_payload_position     (values_loads_7_payload_position),
        .loads_7_payload_part         (values_loads_7_payload_part),
        .loads_7_payload_sizeLog      (values_loads_7_payload_sizeLog),
        .loads_7_payload_mask         (values_loads_7_payload_mask),
        .loads_7_payload_elements     (values_loads_7_payload_elements),
        .loaded                       (values_done_valid),
        .queries_valid                (fork__1_to_1_valid),
        .queries_ready                (norms_queries_ready),
        .queries_payload_buffer       (fork__1_to_1_payload_buffer),
        .queries_payload_slot         (fork__1_to_1_payload_slot),
        .queries_payload_firstOfGroup (fork__1_to_1_payload_firstOfGroup),
        .norms_valid                  (norms_norms_valid),
        .norms_ready                  (cascade_norms_ready),
        .norms_payload_position       (norms_norms_payload_position),
        .norms_payload_norm           (norms_norms_payload_norm),
        .busy                         (norms_busy)
    );

    output_writer_dataBits64_outputLanes4_listLanes8_largestHead64 writer (
        .clock                    (clock),
        .reset                    (reset),
        .outputs_valid            (fork__2_to_0_valid),
        .outputs_ready            (writer_outputs_ready),
        .outputs_payload_elements (fork__2_to_0_payload_elements),
        .outputs_payload_last     (fork__2_to_0_payload_last),
        .places_valid             (arbiter_2_to_valid),
        .places_ready             (writer_places_ready),
        .places_payload_address   (arbiter_2_to_payload_address),
        .places_payload_list      (arbiter_2_to_payload_list),
        .places_payload_tokens    (arbiter_2_to_payload_tokens),
        .places_payload_heads     (arbiter_2_to_payload_heads),
        .numbers_valid            (lists_numbers_valid),
        .numbers_ready            (writer_numbers_ready),
        .numbers_payload_filled   (lists_numbers_payload_filled),
        .numbers_payload_last     (lists_numbers_payload_last),
        .numbers_payload_row      (lists_numbers_payload_row),
        .memory_awvalid           (writer_memory_awvalid),
        .memory_awready           (outputs_awready),
        .memory_awid              (writer_memory_awid),
        .memory_awaddr            (writer_memory_awaddr),
        .memory_awlen             (writer_memory_awlen),
        .memory_awsize            (writer_memory_awsize),
        .memory_awburst           (writer_memory_awburst),
        .memory_awcache           (writer_memory_awcache),
        .memory_awprot            (writer_memory_awprot),
        .memory_wvalid            (writer_memory_wvalid),
        .memory_wready            (outputs_wready),
        .memory_wdata             (writer_memory_wdata),
        .memory_wstrb             (writer_memory_wstrb),
        .memory_wlast             (writer_memory_wlast),
        .memory_bvalid            (outputs_bvalid),
        .memory_bready            (writer_memory_bready),
        .memory_bid               (outputs_bid),
        .memory_bresp             (outputs_bresp),
        .cancel                   (control_cancel & sequencer_quiet),
        .written                  (writer_written),
        .idle                     (writer_idle),
        .error                    (writer_error)
    );

    stream_fork_branches2_4e341d fork__2 (
        .clock                 (clock),
        .reset                 (reset),
        .from_valid            (path_outputs_valid),
        .from_ready            (fork__2_from_ready),
        .from_payload_elements (path_outputs_payload_elements),
        .from_payload_last     (path_outputs_payload_last),
        .to_0_valid            (fork__2_to_0_valid),
        .to_0_ready            (writer_outputs_ready),
        .to_0_payload_elements (fork__2_to_0_payload_elements),
        .to_0_payload_last     (fork__2_to_0_payload_last),
        .to_1_valid            (fork__2_to_1_valid),
        .to_1_ready            (cascade_outputs_ready),
        .to_1_payload_elements (fork__2_to_1_payload_elements),
        .to_1_payload_last     (fork__2_to_1_payload_last)
    );

    stream_fork_branches2_9ecc24 fork__3 (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (sequencer_lists_valid),
        .from_ready           (fork__3_from_ready),
        .from_payload_address (sequencer_lists_payload_address),
        .from_payload_tokens  (sequencer_lists_payload_tokens),
        .from_payload_heads   (sequencer_lists_payload_heads),
        .to_0_valid           (fork__3_to_0_valid),
        .to_0_ready           (arbiter_2_from_1_ready),
        .to_0_payload_address (fork__3_to_0_payload_address),
        .to_0_payload_tokens  (fork__3_to_0_payload_tokens),
        .to_0_payload_heads   (fork__3_to_0_payload_heads),
        .to_1_valid           (fork__3_to_1_valid),
        .to_1_ready           (lists_lists_ready),
        .to_1_payload_address (fork__3_to_1_payload_address),
        .to_1_payload_tokens  (fork__3_to_1_payload_tokens),
        .to_1_payload_heads   (fork__3_to_1_payload_heads)
    );

    stream_arbiter_inputs2_policyfixed_8534a6 arbiter_2 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (path_addresses_valid),
        .from_0_ready           (arbiter_2_from_0_ready),
        .from_0_payload_address (path_addresses_payload),
        .from_0_payload_list    (1'd0),
        .from_0_payload_tokens  (16'd0),
        .from_0_payload_heads   (16'd0),
        .from_1_valid           (fork__3_to_0_valid),
        .from_1_ready           (arbiter_2_from_1_ready),
        .from_1_payload_address (fork__3_to_0_payload_address),
        .from_1_payload_list    (1'd1),
        .from_1_payload_tokens  (fork__3_to_0_payload_tokens),
        .from_1_payload_heads   ({8'd0, fork__3_to_0_payload_heads}),
        .to_valid               (arbiter_2_to_valid),
        .to_ready               (writer_places_ready),
        .to_payload_address     (arbiter_2_to_payload_address),
        .to_payload_list        (arbiter_2_to_payload_list),
        .to_payload_tokens      (arbiter_2_to_payload_tokens),
        .to_payload_heads       (arbiter_2_to_payload_heads),
        .chosen                 (arbiter_2_chosen)
    );

    always @* begin
        sequencer_fault = NONE;
        if (crossbar_error_code != CROSSBAR_ERROR_CODE_NONE) begin
            sequencer_fault = READ_RESPONSE;
        end else if (writer_error) begin
            sequencer_fault = WRITE_RESPONSE;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            copied <= 1'd0;
            underWay <= 16'd0;
        end else begin
            copied <= copying & cascade_ids_payload_last;
            underWay <= (underWay + {15'd0, issuer_queries_fire}) - {15'd0, path_finished};
        end
    end

    wire _unused_ok = &{1'b0, sequencer_layer_index, sequencer_layer_restart,
            sequencer_layer_relist, sequencer_layer_rescale, sequencer_layer_sizeLog[2:1],
            sequencer_layer_tokens[15:10], sequencer_layer_heads, sequencer_layer_keepTokens,
            sequencer_layer_keepHeads, sequencer_layer_protectFirst, sequencer_layer_protectLast,
            sequencer_layer_headTable, sequencer_layer_listBase, sequencer_copies_payload,
            cascade_error_code, cascade_error_command, cascade_busy, lists_walks_payload,
            fifo_level, keys_masks_ready, values_done_ofGroup, arbiter_0_chosen,
            crossbar_error_channel, crossbar_error_requester, fork__1_to_1_payload_head,
            fork__1_to_1_payload_entry_multiplier, fork__1_to_1_payload_entry_shift,
            fork__1_to_1_payload_entry_m0, fork__1_to_1_payload_entry_outputShift,
            fork__1_to_1_payload_address, fork__1_to_1_payload_lastOfGroup, arbiter_1_chosen,
            norms_loads_0_ready, norms_loads_1_ready, norms_loads_2_ready, norms_loads_3_ready,
            norms_loads_4_ready, norms_loads_5_ready, norms_loads_6_ready, norms_loads_7_ready,
            fork__3_to_1_payload_address, fork__3_to_1_payload_tokens, fork__3_to_1_payload_heads,
            arbiter_2_chosen};
endmodule
`default_nettype wire
