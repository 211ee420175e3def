// fetch_crossbar_bf9cba: The crossbar of SpAtten's fetcher (HPCA 2021, section IV): requests of
// many requesters to channels of memory, at most one a channel a cycle, and the words back to
// each requester in the order of its requests, whatever the channels take. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-crossbar.ts.
// Parameters queues = input, requesters = 16, channels = 16, dataBits = 256, addressDepth = 64,
// dataDepth = 64, window = 64, outstanding = 32.
// Reset: reset synchronous, active high.
// IR cb4dadee. Do not edit.
`default_nettype none
module fetch_crossbar_bf9cba (
    input  wire         clock,
    input  wire         reset,

    input  wire         requests_0_valid,
    output wire         requests_0_ready,
    input  wire [  3:0] requests_0_payload_channel,
    input  wire [ 31:0] requests_0_payload_address,
    input  wire         requests_0_payload_length,
    input  wire         requests_0_payload_last,

    input  wire         requests_1_valid,
    output wire         requests_1_ready,
    input  wire [  3:0] requests_1_payload_channel,
    input  wire [ 31:0] requests_1_payload_address,
    input  wire         requests_1_payload_length,
    input  wire         requests_1_payload_last,

    input  wire         requests_2_valid,
    output wire         requests_2_ready,
    input  wire [  3:0] requests_2_payload_channel,
    input  wire [ 31:0] requests_2_payload_address,
    input  wire         requests_2_payload_length,
    input  wire         requests_2_payload_last,

    input  wire         requests_3_valid,
    output wire         requests_3_ready,
    input  wire [  3:0] requests_3_payload_channel,
    input  wire [ 31:0] requests_3_payload_address,
    input  wire         requests_3_payload_length,
    input  wire         requests_3_payload_last,

    input  wire         requests_4_valid,
    output wire         requests_4_ready,
    input  wire [  3:0] requests_4_payload_channel,
    input  wire [ 31:0] requests_4_payload_address,
    input  wire         requests_4_payload_length,
    input  wire         requests_4_payload_last,

    input  wire         requests_5_valid,
    output wire         requests_5_ready,
    input  wire [  3:0] requests_5_payload_channel,
    input  wire [ 31:0] requests_5_payload_address,
    input  wire         requests_5_payload_length,
    input  wire         requests_5_payload_last,

    input  wire         requests_6_valid,
    output wire         requests_6_ready,
    input  wire [  3:0] requests_6_payload_channel,
    input  wire [ 31:0] requests_6_payload_address,
    input  wire         requests_6_payload_length,
    input  wire         requests_6_payload_last,

    input  wire         requests_7_valid,
    output wire         requests_7_ready,
    input  wire [  3:0] requests_7_payload_channel,
    input  wire [ 31:0] requests_7_payload_address,
    input  wire         requests_7_payload_length,
    input  wire         requests_7_payload_last,

    input  wire         requests_8_valid,
    output wire         requests_8_ready,
    input  wire [  3:0] requests_8_payload_channel,
    input  wire [ 31:0] requests_8_payload_address,
    input  wire         requests_8_payload_length,
    input  wire         requests_8_payload_last,

    input  wire         requests_9_valid,
    output wire         requests_9_ready,
    input  wire [  3:0] requests_9_payload_channel,
    input  wire [ 31:0] requests_9_payload_address,
    input  wire         requests_9_payload_length,
    input  wire         requests_9_payload_last,

    input  wire         requests_10_valid,
    output wire         requests_10_ready,
    input  wire [  3:0] requests_10_payload_channel,
    input  wire [ 31:0] requests_10_payload_address,
    input  wire         requests_10_payload_length,
    input  wire         requests_10_payload_last,

    input  wire         requests_11_valid,
    output wire         requests_11_ready,
    input  wire [  3:0] requests_11_payload_channel,
    input  wire [ 31:0] requests_11_payload_address,
    input  wire         requests_11_payload_length,
    input  wire         requests_11_payload_last,

    input  wire         requests_12_valid,
    output wire         requests_12_ready,
    input  wire [  3:0] requests_12_payload_channel,
    input  wire [ 31:0] requests_12_payload_address,
    input  wire         requests_12_payload_length,
    input  wire         requests_12_payload_last,

    input  wire         requests_13_valid,
    output wire         requests_13_ready,
    input  wire [  3:0] requests_13_payload_channel,
    input  wire [ 31:0] requests_13_payload_address,
    input  wire         requests_13_payload_length,
    input  wire         requests_13_payload_last,

    input  wire         requests_14_valid,
    output wire         requests_14_ready,
    input  wire [  3:0] requests_14_payload_channel,
    input  wire [ 31:0] requests_14_payload_address,
    input  wire         requests_14_payload_length,
    input  wire         requests_14_payload_last,

    input  wire         requests_15_valid,
    output wire         requests_15_ready,
    input  wire [  3:0] requests_15_payload_channel,
    input  wire [ 31:0] requests_15_payload_address,
    input  wire         requests_15_payload_length,
    input  wire         requests_15_payload_last,

    output wire         words_0_valid,
    input  wire         words_0_ready,
    output wire [255:0] words_0_payload_data,
    output wire         words_0_payload_last,

    output wire         words_1_valid,
    input  wire         words_1_ready,
    output wire [255:0] words_1_payload_data,
    output wire         words_1_payload_last,

    output wire         words_2_valid,
    input  wire         words_2_ready,
    output wire [255:0] words_2_payload_data,
    output wire         words_2_payload_last,

    output wire         words_3_valid,
    input  wire         words_3_ready,
    output wire [255:0] words_3_payload_data,
    output wire         words_3_payload_last,

    output wire         words_4_valid,
    input  wire         words_4_ready,
    output wire [255:0] words_4_payload_data,
    output wire         words_4_payload_last,

    output wire         words_5_valid,
    input  wire         words_5_ready,
    output wire [255:0] words_5_payload_data,
    output wire         words_5_payload_last,

    output wire         words_6_valid,
    input  wire         words_6_ready,
    output wire [255:0] words_6_payload_data,
    output wire         words_6_payload_last,

    output wire         words_7_valid,
    input  wire         words_7_ready,
    output wire [255:0] words_7_payload_data,
    output wire         words_7_payload_last,

    output wire         words_8_valid,
    input  wire         words_8_ready,
    output wire [255:0] words_8_payload_data,
    output wire         words_8_payload_last,

    output wire         words_9_valid,
    input  wire         words_9_ready,
    output wire [255:0] words_9_payload_data,
    output wire         words_9_payload_last,

    output wire         words_10_valid,
    input  wire         words_10_ready,
    output wire [255:0] words_10_payload_data,
    output wire         words_10_payload_last,

    output wire         words_11_valid,
    input  wire         words_11_ready,
    output wire [255:0] words_11_payload_data,
    output wire         words_11_payload_last,

    output wire         words_12_valid,
    input  wire         words_12_ready,
    output wire [255:0] words_12_payload_data,
    output wire         words_12_payload_last,

    output wire         words_13_valid,
    input  wire         words_13_ready,
    output wire [255:0] words_13_payload_data,
    output wire         words_13_payload_last,

    output wire         words_14_valid,
    input  wire         words_14_ready,
    output wire [255:0] words_14_payload_data,
    output wire         words_14_payload_last,

    output wire         words_15_valid,
    input  wire         words_15_ready,
    output wire [255:0] words_15_payload_data,
    output wire         words_15_payload_last,

    output wire         channel_0_arvalid,
    input  wire         channel_0_arready,
    output wire         channel_0_arid,
    output wire [ 31:0] channel_0_araddr,
    output wire [  7:0] channel_0_arlen,
    output wire [  2:0] channel_0_arsize,
    output wire [  1:0] channel_0_arburst,
    output wire [  3:0] channel_0_arcache,
    output wire [  2:0] channel_0_arprot,

    input  wire         channel_0_rvalid,
    output wire         channel_0_rready,
    input  wire         channel_0_rid,
    input  wire [255:0] channel_0_rdata,
    input  wire [  1:0] channel_0_rresp,
    input  wire         channel_0_rlast,

    output wire         channel_1_arvalid,
    input  wire         channel_1_arready,
    output wire         channel_1_arid,
    output wire [ 31:0] channel_1_araddr,
    output wire [  7:0] channel_1_arlen,
    output wire [  2:0] channel_1_arsize,
    output wire [  1:0] channel_1_arburst,
    output wire [  3:0] channel_1_arcache,
    output wire [  2:0] channel_1_arprot,

    input  wire         channel_1_rvalid,
    output wire         channel_1_rready,
    input  wire         channel_1_rid,
    input  wire [255:0] channel_1_rdata,
    input  wire [  1:0] channel_1_rresp,
    input  wire         channel_1_rlast,

    output wire         channel_2_arvalid,
    input  wire         channel_2_arready,
    output wire         channel_2_arid,
    output wire [ 31:0] channel_2_araddr,
    output wire [  7:0] channel_2_arlen,
    output wire [  2:0] channel_2_arsize,
    output wire [  1:0] channel_2_arburst,
    output wire [  3:0] channel_2_arcache,
    output wire [  2:0] channel_2_arprot,

    input  wire         channel_2_rvalid,
    output wire         channel_2_rready,
    input  wire         channel_2_rid,
    input  wire [255:0] channel_2_rdata,
    input  wire [  1:0] channel_2_rresp,
    input  wire         channel_2_rlast,

    output wire         channel_3_arvalid,
    input  wire         channel_3_arready,
    output wire         channel_3_arid,
    output wire [ 31:0] channel_3_araddr,
    output wire [  7:0] channel_3_arlen,
    output wire [  2:0] channel_3_arsize,
    output wire [  1:0] channel_3_arburst,
    output wire [  3:0] channel_3_arcache,
    output wire [  2:0] channel_3_arprot,

    input  wire         channel_3_rvalid,
    output wire         channel_3_rready,
    input  wire         channel_3_rid,
    input  wire [255:0] channel_3_rdata,
    input  wire [  1:0] channel_3_rresp,
    input  wire         channel_3_rlast,

    output wire         channel_4_arvalid,
    input  wire         channel_4_arready,
    output wire         channel_4_arid,
    output wire [ 31:0] channel_4_araddr,
    output wire [  7:0] channel_4_arlen,
    output wire [  2:0] channel_4_arsize,
    output wire [  1:0] channel_4_arburst,
    output wire [  3:0] channel_4_arcache,
    output wire [  2:0] channel_4_arprot,

    input  wire         channel_4_rvalid,
    output wire         channel_4_rready,
    input  wire         channel_4_rid,
    input  wire [255:0] channel_4_rdata,
    input  wire [  1:0] channel_4_rresp,
    input  wire         channel_4_rlast,

    output wire         channel_5_arvalid,
    input  wire         channel_5_arready,
    output wire         channel_5_arid,
    output wire [ 31:0] channel_5_araddr,
    output wire [  7:0] channel_5_arlen,
    output wire [  2:0] channel_5_arsize,
    output wire [  1:0] channel_5_arburst,
    output wire [  3:0] channel_5_arcache,
    output wire [  2:0] channel_5_arprot,

    input  wire         channel_5_rvalid,
    output wire         channel_5_rready,
    input  wire         channel_5_rid,
    input  wire [255:0] channel_5_rdata,
    input  wire [  1:0] channel_5_rresp,
    input  wire         channel_5_rlast,

    output wire         channel_6_arvalid,
    input  wire         channel_6_arready,
    output wire         channel_6_arid,
    output wire [ 31:0] channel_6_araddr,
    output wire [  7:0] channel_6_arlen,
    output wire [  2:0] channel_6_arsize,
    output wire [  1:0] channel_6_arburst,
    output wire [  3:0] channel_6_arcache,
    output wire [  2:0] channel_6_arprot,

    input  wire         channel_6_rvalid,
    output wire         channel_6_rready,
    input  wire         channel_6_rid,
    input  wire [255:0] channel_6_rdata,
    input  wire [  1:0] channel_6_rresp,
    input  wire         channel_6_rlast,

    output wire         channel_7_arvalid,
    input  wire         channel_7_arready,
    output wire         channel_7_arid,
    output wire [ 31:0] channel_7_araddr,
    output wire [  7:0] channel_7_arlen,
    output wire [  2:0] channel_7_arsize,
    output wire [  1:0] channel_7_arburst,
    output wire [  3:0] channel_7_arcache,
    output wire [  2:0] channel_7_arprot,

    input  wire         channel_7_rvalid,
    output wire         channel_7_rready,
    input  wire         channel_7_rid,
    input  wire [255:0] channel_7_rdata,
    input  wire [  1:0] channel_7_rresp,
    input  wire         channel_7_rlast,

    output wire         channel_8_arvalid,
    input  wire         channel_8_arready,
    output wire         channel_8_arid,
    output wire [ 31:0] channel_8_araddr,
    output wire [  7:0] channel_8_arlen,
    output wire [  2:0] channel_8_arsize,
    output wire [  1:0] channel_8_arburst,
    output wire [  3:0] channel_8_arcache,
    output wire [  2:0] channel_8_arprot,

    input  wire         channel_8_rvalid,
    output wire         channel_8_rready,
    input  wire         channel_8_rid,
    input  wire [255:0] channel_8_rdata,
    input  wire [  1:0] channel_8_rresp,
    input  wire         channel_8_rlast,

    output wire         channel_9_arvalid,
    input  wire         channel_9_arready,
    output wire         channel_9_arid,
    output wire [ 31:0] channel_9_araddr,
    output wire [  7:0] channel_9_arlen,
    output wire [  2:0] channel_9_arsize,
    output wire [  1:0] channel_9_arburst,
    output wire [  3:0] channel_9_arcache,
    output wire [  2:0] channel_9_arprot,

    input  wire         channel_9_rvalid,
    output wire         channel_9_rready,
    input  wire         channel_9_rid,
    input  wire [255:0] channel_9_rdata,
    input  wire [  1:0] channel_9_rresp,
    input  wire         channel_9_rlast,

    output wire         channel_10_arvalid,
    input  wire         channel_10_arready,
    output wire         channel_10_arid,
    output wire [ 31:0] channel_10_araddr,
    output wire [  7:0] channel_10_arlen,
    output wire [  2:0] channel_10_arsize,
    output wire [  1:0] channel_10_arburst,
    output wire [  3:0] channel_10_arcache,
    output wire [  2:0] channel_10_arprot,

    input  wire         channel_10_rvalid,
    output wire         channel_10_rready,
    input  wire         channel_10_rid,
    input  wire [255:0] channel_10_rdata,
    input  wire [  1:0] channel_10_rresp,
    input  wire         channel_10_rlast,

    output wire         channel_11_arvalid,
    input  wire         channel_11_arready,
    output wire         channel_11_arid,
    output wire [ 31:0] channel_11_araddr,
    output wire [  7:0] channel_11_arlen,
    output wire [  2:0] channel_11_arsize,
    output wire [  1:0] channel_11_arburst,
    output wire [  3:0] channel_11_arcache,
    output wire [  2:0] channel_11_arprot,

    input  wire         channel_11_rvalid,
    output wire         channel_11_rready,
    input  wire         channel_11_rid,
    input  wire [255:0] channel_11_rdata,
    input  wire [  1:0] channel_11_rresp,
    input  wire         channel_11_rlast,

    output wire         channel_12_arvalid,
    input  wire         channel_12_arready,
    output wire         channel_12_arid,
    output wire [ 31:0] channel_12_araddr,
    output wire [  7:0] channel_12_arlen,
    output wire [  2:0] channel_12_arsize,
    output wire [  1:0] channel_12_arburst,
    output wire [  3:0] channel_12_arcache,
    output wire [  2:0] channel_12_arprot,

    input  wire         channel_12_rvalid,
    output wire         channel_12_rready,
    input  wire         channel_12_rid,
    input  wire [255:0] channel_12_rdata,
    input  wire [  1:0] channel_12_rresp,
    input  wire         channel_12_rlast,

    output wire         channel_13_arvalid,
    input  wire         channel_13_arready,
    output wire         channel_13_arid,
    output wire [ 31:0] channel_13_araddr,
    output wire [  7:0] channel_13_arlen,
    output wire [  2:0] channel_13_arsize,
    output wire [  1:0] channel_13_arburst,
    output wire [  3:0] channel_13_arcache,
    output wire [  2:0] channel_13_arprot,

    input  wire         channel_13_rvalid,
    output wire         channel_13_rready,
    input  wire         channel_13_rid,
    input  wire [255:0] channel_13_rdata,
    input  wire [  1:0] channel_13_rresp,
    input  wire         channel_13_rlast,

    output wire         channel_14_arvalid,
    input  wire         channel_14_arready,
    output wire         channel_14_arid,
    output wire [ 31:0] channel_14_araddr,
    output wire [  7:0] channel_14_arlen,
    output wire [  2:0] channel_14_arsize,
    output wire [  1:0] channel_14_arburst,
    output wire [  3:0] channel_14_arcache,
    output wire [  2:0] channel_14_arprot,

    input  wire         channel_14_rvalid,
    output wire         channel_14_rready,
    input  wire         channel_14_rid,
    input  wire [255:0] channel_14_rdata,
    input  wire [  1:0] channel_14_rresp,
    input  wire         channel_14_rlast,

    output wire         channel_15_arvalid,
    input  wire         channel_15_arready,
    output wire         channel_15_arid,
    output wire [ 31:0] channel_15_araddr,
    output wire [  7:0] channel_15_arlen,
    output wire [  2:0] channel_15_arsize,
    output wire [  1:0] channel_15_arburst,
    output wire [  3:0] channel_15_arcache,
    output wire [  2:0] channel_15_arprot,

    input  wire         channel_15_rvalid,
    output wire         channel_15_rready,
    input  wire         channel_15_rid,
    input  wire [255:0] channel_15_rdata,
    input  wire [  1:0] channel_15_rresp,
    input  wire         channel_15_rlast,

    // The first word that memory refused since reset or `clearError`; of those of one cycle that of
    // the lowest channel.
    output wire [  1:0] error_code,
    output wire [  3:0] error_channel,
    output wire [  3:0] error_requester,

    input  wire         clearError
);
    localparam [1:0] NONE = 2'd0;

    wire [15:0] requester_requests_valid;
    wire [15:0] requester_requests_ready;
    wire [63:0] requester_requests_payload_channel;
    wire [511:0] requester_requests_payload_address;
    wire [15:0] requester_requests_payload_length;
    wire [15:0] requester_requests_payload_last;
    wire [15:0] requester_words_valid;
    wire [15:0] requester_words_ready;
    wire [4095:0] requester_words_payload_data;
    wire [15:0] requester_words_payload_last;
    wire [255:0] requester_asks;
    wire [8191:0] requester_asked_address;
    wire [255:0] requester_asked_length;
    wire [255:0] requester_grants;
    wire [255:0] requester_arrivals;
    wire [255:0] requester_takes;
    wire [255:0] port_asks;
    wire [8191:0] port_asked_address;
    wire [255:0] port_asked_length;
    wire [255:0] port_grants;
    wire [255:0] port_arrivals;
    wire [4095:0] port_arrived_data;
    wire [15:0] port_arrived_last;
    wire [255:0] port_takes;
    wire [15:0] port_memory_arvalid;
    wire [15:0] port_memory_arready;
    wire [15:0] port_memory_arid;
    wire [511:0] port_memory_araddr;
    wire [127:0] port_memory_arlen;
    wire [47:0] port_memory_arsize;
    wire [31:0] port_memory_arburst;
    wire [63:0] port_memory_arcache;
    wire [47:0] port_memory_arprot;
    wire [15:0] port_memory_rvalid;
    wire [15:0] port_memory_rready;
    wire [15:0] port_memory_rid;
    wire [4095:0] port_memory_rdata;
    wire [31:0] port_memory_rresp;
    wire [15:0] port_memory_rlast;
    wire [31:0] port_failure_code;
    wire [63:0] port_failure_requester;
    reg [1:0] error_code_register;
    reg [3:0] error_channel_register;
    reg [3:0] error_requester_register;

    wire [31:0] error_code_register_packed = port_failure_code;
    wire refused_1_or = (port_failure_code[1:0] != NONE) | (port_failure_code[3:2] != NONE);
    wire refused_1_or_1 = (port_failure_code[5:4] != NONE) | (port_failure_code[7:6] != NONE);
    wire refused_1_or_2 = refused_1_or | refused_1_or_1;
    wire refused_1_or_3 = (port_failure_code[9:8] != NONE) | (port_failure_code[11:10] != NONE);
    wire refused_1_or_4 = (port_failure_code[13:12] != NONE) | (port_failure_code[15:14] != NONE);
    wire refused_1_or_5 = refused_1_or_2 | refused_1_or_3 | refused_1_or_4;
    wire [3:0] refused_1_choice = refused_1_or ? ((port_failure_code[1:0] != NONE) ? 4'd0 : 4'd1) :
            (port_failure_code[5:4] != NONE) ? 4'd2 : 4'd3;
    wire [3:0] refused_1_choice_1 = refused_1_or_3 ? ((port_failure_code[9:8] != NONE) ? 4'd4 :
            4'd5) : (port_failure_code[13:12] != NONE) ? 4'd6 : 4'd7;
    wire refused_1_or_6 = (port_failure_code[17:16] != NONE) | (port_failure_code[19:18] != NONE);
    wire refused_1_or_7 = (port_failure_code[21:20] != NONE) | (port_failure_code[23:22] != NONE);
    wire refused_1_or_8 = refused_1_or_6 | refused_1_or_7;
    wire [3:0] refused_1_choice_2 = refused_1_or_6 ? ((port_failure_code[17:16] != NONE) ? 4'd8 :
            4'd9) : (port_failure_code[21:20] != NONE) ? 4'd10 : 4'd11;
    wire refused_1_or_9 = (port_failure_code[25:24] != NONE) | (port_failure_code[27:26] != NONE);
    wire [3:0] refused_1_choice_3 = refused_1_or_9 ? ((port_failure_code[25:24] != NONE) ? 4'd12 :
            4'd13) : (port_failure_code[29:28] != NONE) ? 4'd14 : 4'd15;
    wire [3:0] refused_1 = refused_1_or_5 ? (refused_1_or_2 ? refused_1_choice :
            refused_1_choice_1) : refused_1_or_8 ? refused_1_choice_2 : refused_1_choice_3;
    wire [63:0] error_requester_register_packed = port_failure_requester;
    wire refused_0_or = (port_failure_code[29:28] != NONE) | (port_failure_code[31:30] != NONE);
    wire refused_0 = refused_1_or_5 | refused_1_or_8 | refused_1_or_9 | refused_0_or;

    assign requests_0_ready = requester_requests_ready[0];
    assign requests_1_ready = requester_requests_ready[1];
    assign requests_2_ready = requester_requests_ready[2];
    assign requests_3_ready = requester_requests_ready[3];
    assign requests_4_ready = requester_requests_ready[4];
    assign requests_5_ready = requester_requests_ready[5];
    assign requests_6_ready = requester_requests_ready[6];
    assign requests_7_ready = requester_requests_ready[7];
    assign requests_8_ready = requester_requests_ready[8];
    assign requests_9_ready = requester_requests_ready[9];
    assign requests_10_ready = requester_requests_ready[10];
    assign requests_11_ready = requester_requests_ready[11];
    assign requests_12_ready = requester_requests_ready[12];
    assign requests_13_ready = requester_requests_ready[13];
    assign requests_14_ready = requester_requests_ready[14];
    assign requests_15_ready = requester_requests_ready[15];
    assign words_0_valid = requester_words_valid[0];
    assign words_0_payload_data = requester_words_payload_data[255:0];
    assign words_0_payload_last = requester_words_payload_last[0];
    assign words_1_valid = requester_words_valid[1];
    assign words_1_payload_data = requester_words_payload_data[511:256];
    assign words_1_payload_last = requester_words_payload_last[1];
    assign words_2_valid = requester_words_valid[2];
    assign words_2_payload_data = requester_words_payload_data[767:512];
    assign words_2_payload_last = requester_words_payload_last[2];
    assign words_3_valid = requester_words_valid[3];
    assign words_3_payload_data = requester_words_payload_data[1023:768];
    assign words_3_payload_last = requester_words_payload_last[3];
    assign words_4_valid = requester_words_valid[4];
    assign words_4_payload_data = requester_words_payload_data[1279:1024];
    assign words_4_payload_last = requester_words_payload_last[4];
    assign words_5_valid = requester_words_valid[5];
    assign words_5_payload_data = requester_words_payload_data[1535:1280];
    assign words_5_payload_last = requester_words_payload_last[5];
    assign words_6_valid = requester_words_valid[6];
    assign words_6_payload_data = requester_words_payload_data[1791:1536];
    assign words_6_payload_last = requester_words_payload_last[6];
    assign words_7_valid = requester_words_valid[7];
    assign words_7_payload_data = requester_words_payload_data[2047:1792];
    assign words_7_payload_last = requester_words_payload_last[7];
    assign words_8_valid = requester_words_valid[8];
    assign words_8_payload_data = requester_words_payload_data[2303:2048];
    assign words_8_payload_last = requester_words_payload_last[8];
    assign words_9_valid = requester_words_valid[9];
    assign words_9_payload_data = requester_words_payload_data[2559:2304];
    assign words_9_payload_last = requester_words_payload_last[9];
    assign words_10_valid = requester_words_valid[10];
    assign words_10_payload_data = requester_words_payload_data[2815:2560];
    assign words_10_payload_last = requester_words_payload_last[10];
    assign words_11_valid = requester_words_valid[11];
    assign words_11_payload_data = requester_words_payload_data[3071:2816];
    assign words_11_payload_last = requester_words_payload_last[11];
    assign words_12_valid = requester_words_valid[12];
    assign words_12_payload_data = requester_words_payload_data[3327:3072];
    assign words_12_payload_last = requester_words_payload_last[12];
    assign words_13_valid = requester_words_valid[13];
    assign words_13_payload_data = requester_words_payload_data[3583:3328];
    assign words_13_payload_last = requester_words_payload_last[13];
    assign words_14_valid = requester_words_valid[14];
    assign words_14_payload_data = requester_words_payload_data[3839:3584];
    assign words_14_payload_last = requester_words_payload_last[14];
    assign words_15_valid = requester_words_valid[15];
    assign words_15_payload_data = requester_words_payload_data[4095:3840];
    assign words_15_payload_last = requester_words_payload_last[15];
    assign channel_0_arvalid = port_memory_arvalid[0];
    assign channel_0_arid = port_memory_arid[0];
    assign channel_0_araddr = port_memory_araddr[31:0];
    assign channel_0_arlen = port_memory_arlen[7:0];
    assign channel_0_arsize = port_memory_arsize[2:0];
    assign channel_0_arburst = port_memory_arburst[1:0];
    assign channel_0_arcache = port_memory_arcache[3:0];
    assign channel_0_arprot = port_memory_arprot[2:0];
    assign channel_0_rready = port_memory_rready[0];
    assign channel_1_arvalid = port_memory_arvalid[1];
    assign channel_1_arid = port_memory_arid[1];
    assign channel_1_araddr = port_memory_araddr[63:32];
    assign channel_1_arlen = port_memory_arlen[15:8];
    assign channel_1_arsize = port_memory_arsize[5:3];
    assign channel_1_arburst = port_memory_arburst[3:2];
    assign channel_1_arcache = port_memory_arcache[7:4];
    assign channel_1_arprot = port_memory_arprot[5:3];
    assign channel_1_rready = port_memory_rready[1];
    assign channel_2_arvalid = port_memory_arvalid[2];
    assign channel_2_arid = port_memory_arid[2];
    assign channel_2_araddr = port_memory_araddr[95:64];
    assign channel_2_arlen = port_memory_arlen[23:16];
    assign channel_2_arsize = port_memory_arsize[8:6];
    assign channel_2_arburst = port_memory_arburst[5:4];
    assign channel_2_arcache = port_memory_arcache[11:8];
    assign channel_2_arprot = port_memory_arprot[8:6];
    assign channel_2_rready = port_memory_rready[2];
    assign channel_3_arvalid = port_memory_arvalid[3];
    assign channel_3_arid = port_memory_arid[3];
    assign channel_3_araddr = port_memory_araddr[127:96];
    assign channel_3_arlen = port_memory_arlen[31:24];
    assign channel_3_arsize = port_memory_arsize[11:9];
    assign channel_3_arburst = port_memory_arburst[7:6];
    assign channel_3_arcache = port_memory_arcache[15:12];
    assign channel_3_arprot = port_memory_arprot[11:9];
    assign channel_3_rready = port_memory_rready[3];
    assign channel_4_arvalid = port_memory_arvalid[4];
    assign channel_4_arid = port_memory_arid[4];
    assign channel_4_araddr = port_memory_araddr[159:128];
    assign channel_4_arlen = port_memory_arlen[39:32];
    assign channel_4_arsize = port_memory_arsize[14:12];
    assign channel_4_arburst = port_memory_arburst[9:8];
    assign channel_4_arcache = port_memory_arcache[19:16];
    assign channel_4_arprot = port_memory_arprot[14:12];
    assign channel_4_rready = port_memory_rready[4];
    assign channel_5_arvalid = port_memory_arvalid[5];
    assign channel_5_arid = port_memory_arid[5];
    assign channel_5_araddr = port_memory_araddr[191:160];
    assign channel_5_arlen = port_memory_arlen[47:40];
    assign channel_5_arsize = port_memory_arsize[17:15];
    assign channel_5_arburst = port_memory_arburst[11:10];
    assign channel_5_arcache = port_memory_arcache[23:20];
    assign channel_5_arprot = port_memory_arprot[17:15];
    assign channel_5_rready = port_memory_rready[5];
    assign channel_6_arvalid = port_memory_arvalid[6];
    assign channel_6_arid = port_memory_arid[6];
    assign channel_6_araddr = port_memory_araddr[223:192];
    assign channel_6_arlen = port_memory_arlen[55:48];
    assign channel_6_arsize = port_memory_arsize[20:18];
    assign channel_6_arburst = port_memory_arburst[13:12];
    assign channel_6_arcache = port_memory_arcache[27:24];
    assign channel_6_arprot = port_memory_arprot[20:18];
    assign channel_6_rready = port_memory_rready[6];
    assign channel_7_arvalid = port_memory_arvalid[7];
    assign channel_7_arid = port_memory_arid[7];
    assign channel_7_araddr = port_memory_araddr[255:224];
    assign channel_7_arlen = port_memory_arlen[63:56];
    assign channel_7_arsize = port_memory_arsize[23:21];
    assign channel_7_arburst = port_memory_arburst[15:14];
    assign channel_7_arcache = port_memory_arcache[31:28];
    assign channel_7_arprot = port_memory_arprot[23:21];
    assign channel_7_rready = port_memory_rready[7];
    assign channel_8_arvalid = port_memory_arvalid[8];
    assign channel_8_arid = port_memory_arid[8];
    assign channel_8_araddr = port_memory_araddr[287:256];
    assign channel_8_arlen = port_memory_arlen[71:64];
    assign channel_8_arsize = port_memory_arsize[26:24];
    assign channel_8_arburst = port_memory_arburst[17:16];
    assign channel_8_arcache = port_memory_arcache[35:32];
    assign channel_8_arprot = port_memory_arprot[26:24];
    assign channel_8_rready = port_memory_rready[8];
    assign channel_9_arvalid = port_memory_arvalid[9];
    assign channel_9_arid = port_memory_arid[9];
    assign channel_9_araddr = port_memory_araddr[319:288];
    assign channel_9_arlen = port_memory_arlen[79:72];
    assign channel_9_arsize = port_memory_arsize[29:27];
    assign channel_9_arburst = port_memory_arburst[19:18];
    assign channel_9_arcache = port_memory_arcache[39:36];
    assign channel_9_arprot = port_memory_arprot[29:27];
    assign channel_9_rready = port_memory_rready[9];
    assign channel_10_arvalid = port_memory_arvalid[10];
    assign channel_10_arid = port_memory_arid[10];
    assign channel_10_araddr = port_memory_araddr[351:320];
    assign channel_10_arlen = port_memory_arlen[87:80];
    assign channel_10_arsize = port_memory_arsize[32:30];
    assign channel_10_arburst = port_memory_arburst[21:20];
    assign channel_10_arcache = port_memory_arcache[43:40];
    assign channel_10_arprot = port_memory_arprot[32:30];
    assign channel_10_rready = port_memory_rready[10];
    assign channel_11_arvalid = port_memory_arvalid[11];
    assign channel_11_arid = port_memory_arid[11];
    assign channel_11_araddr = port_memory_araddr[383:352];
    assign channel_11_arlen = port_memory_arlen[95:88];
    assign channel_11_arsize = port_memory_arsize[35:33];
    assign channel_11_arburst = port_memory_arburst[23:22];
    assign channel_11_arcache = port_memory_arcache[47:44];
    assign channel_11_arprot = port_memory_arprot[35:33];
    assign channel_11_rready = port_memory_rready[11];
    assign channel_12_arvalid = port_memory_arvalid[12];
    assign channel_12_arid = port_memory_arid[12];
    assign channel_12_araddr = port_memory_araddr[415:384];
    assign channel_12_arlen = port_memory_arlen[103:96];
    assign channel_12_arsize = port_memory_arsize[38:36];
    assign channel_12_arburst = port_memory_arburst[25:24];
    assign channel_12_arcache = port_memory_arcache[51:48];
    assign channel_12_arprot = port_memory_arprot[38:36];
    assign channel_12_rready = port_memory_rready[12];
    assign channel_13_arvalid = port_memory_arvalid[13];
    assign channel_13_arid = port_memory_arid[13];
    assign channel_13_araddr = port_memory_araddr[447:416];
    assign channel_13_arlen = port_memory_arlen[111:104];
    assign channel_13_arsize = port_memory_arsize[41:39];
    assign channel_13_arburst = port_memory_arburst[27:26];
    assign channel_13_arcache = port_memory_arcache[55:52];
    assign channel_13_arprot = port_memory_arprot[41:39];
    assign channel_13_rready = port_memory_rready[13];
    assign channel_14_arvalid = port_memory_arvalid[14];
    assign channel_14_arid = port_memory_arid[14];
    assign channel_14_araddr = port_memory_araddr[479:448];
    assign channel_14_arlen = port_memory_arlen[119:112];
    assign channel_14_arsize = port_memory_arsize[44:42];
    assign channel_14_arburst = port_memory_arburst[29:28];
    assign channel_14_arcache = port_memory_arcache[59:56];
    assign channel_14_arprot = port_memory_arprot[44:42];
    assign channel_14_rready = port_memory_rready[14];
    assign channel_15_arvalid = port_memory_arvalid[15];
    assign channel_15_arid = port_memory_arid[15];
    assign channel_15_araddr = port_memory_araddr[511:480];
    assign channel_15_arlen = port_memory_arlen[127:120];
    assign channel_15_arsize = port_memory_arsize[47:45];
    assign channel_15_arburst = port_memory_arburst[31:30];
    assign channel_15_arcache = port_memory_arcache[63:60];
    assign channel_15_arprot = port_memory_arprot[47:45];
    assign channel_15_rready = port_memory_rready[15];
    assign error_code = error_code_register;
    assign error_channel = error_channel_register;
    assign error_requester = error_requester_register;
    assign requester_requests_valid = {requests_15_valid, requests_14_valid, requests_13_valid,
            requests_12_valid, requests_11_valid, requests_10_valid, requests_9_valid,
            requests_8_valid, requests_7_valid, requests_6_valid, requests_5_valid,
            requests_4_valid, requests_3_valid, requests_2_valid, requests_1_valid,
            requests_0_valid};
    assign requester_requests_payload_channel = {requests_15_payload_channel,
            requests_14_payload_channel, requests_13_payload_channel, requests_12_payload_channel,
            requests_11_payload_channel, requests_10_payload_channel, requests_9_payload_channel,
            requests_8_payload_channel, requests_7_payload_channel, requests_6_payload_channel,
            requests_5_payload_channel, requests_4_payload_channel, requests_3_payload_channel,
            requests_2_payload_channel, requests_1_payload_channel, requests_0_payload_channel};
    assign requester_requests_payload_address = {requests_15_payload_address,
            requests_14_payload_address, requests_13_payload_address, requests_12_payload_address,
            requests_11_payload_address, requests_10_payload_address, requests_9_payload_address,
            requests_8_payload_address, requests_7_payload_address, requests_6_payload_address,
            requests_5_payload_address, requests_4_payload_address, requests_3_payload_address,
            requests_2_payload_address, requests_1_payload_address, requests_0_payload_address};
    assign requester_requests_payload_length = {requests_15_payload_length,
            requests_14_payload_length, requests_13_payload_length, requests_12_payload_length,
            requests_11_payload_length, requests_10_payload_length, requests_9_payload_length,
            requests_8_payload_length, requests_7_payload_length, requests_6_payload_length,
            requests_5_payload_length, requests_4_payload_length, requests_3_payload_length,
            requests_2_payload_length, requests_1_payload_length, requests_0_payload_length};
    assign requester_requests_payload_last = {requests_15_payload_last, requests_14_payload_last,
            requests_13_payload_last, requests_12_payload_last, requests_11_payload_last,
            requests_10_payload_last, requests_9_payload_last, requests_8_payload_last,
            requests_7_payload_last, requests_6_payload_last, requests_5_payload_last,
            requests_4_payload_last, requests_3_payload_last, requests_2_payload_last,
            requests_1_payload_last, requests_0_payload_last};
    assign requester_words_ready = {words_15_ready, words_14_ready, words_13_ready, words_12_ready,
            words_11_ready, words_10_ready, words_9_ready, words_8_ready, words_7_ready,
            words_6_ready, words_5_ready, words_4_ready, words_3_ready, words_2_ready,
            words_1_ready, words_0_ready};
    assign requester_grants = {port_grants[255], port_grants[239], port_grants[223],
            port_grants[207], port_grants[191], port_grants[175], port_grants[159],
            port_grants[143], port_grants[127], port_grants[111], port_grants[95], port_grants[79],
            port_grants[63], port_grants[47], port_grants[31], port_grants[15], port_grants[254],
            port_grants[238], port_grants[222], port_grants[206], port_grants[190],
            port_grants[174], port_grants[158], port_grants[142], port_grants[126],
            port_grants[110], port_grants[94], port_grants[78], port_grants[62], port_grants[46],
            port_grants[30], port_grants[14], port_grants[253], port_grants[237], port_grants[221],
            port_grants[205], port_grants[189], port_grants[173], port_grants[157],
            port_grants[141], port_grants[125], port_grants[109], port_grants[93], port_grants[77],
            port_grants[61], port_grants[45], port_grants[29], port_grants[13], port_grants[252],
            port_grants[236], port_grants[220], port_grants[204], port_grants[188],
            port_grants[172], port_grants[156], port_grants[140], port_grants[124],
            port_grants[108], port_grants[92], port_grants[76], port_grants[60], port_grants[44],
            port_grants[28], port_grants[12], port_grants[251], port_grants[235], port_grants[219],
            port_grants[203], port_grants[187], port_grants[171], port_grants[155],
            port_grants[139], port_grants[123], port_grants[107], port_grants[91], port_grants[75],
            port_grants[59], port_grants[43], port_grants[27], port_grants[11], port_grants[250],
            port_grants[234], port_grants[218], port_grants[202], port_grants[186],
            port_grants[170], port_grants[154], port_grants[138], port_grants[122],
            port_grants[106], port_grants[90], port_grants[74], port_grants[58], port_grants[42],
            port_grants[26], port_grants[10], port_grants[249], port_grants[233], port_grants[217],
            port_grants[201], port_grants[185], port_grants[169], port_grants[153],
            port_grants[137], port_grants[121], port_grants[105], port_grants[89], port_grants[73],
            port_grants[57], port_grants[41], port_grants[25], port_grants[9], port_grants[248],
            port_grants[232], port_grants[216], port_grants[200], port_grants[184],
            port_grants[168], port_grants[152], port_grants[136], port_grants[120],
            port_grants[104], port_grants[88], port_grants[72], port_grants[56], port_grants[40],
            port_grants[24], port_grants[8], port_grants[247], port_grants[231], port_grants[215],
            port_grants[199], port_grants[183], port_grants[167], port_grants[151],
            port_grants[135], port_grants[119], port_grants[103], port_grants[87], port_grants[71],
            port_grants[55], port_grants[39], port_grants[23], port_grants[7], port_grants[246],
            port_grants[230], port_grants[214], port_grants[198], port_grants[182],
            port_grants[166], port_grants[150], port_grants[134], port_grants[118],
            port_grants[102], port_grants[86], port_grants[70], port_grants[54], port_grants[38],
            port_grants[22], port_grants[6], port_grants[245], port_grants[229], port_grants[213],
            port_grants[197], port_grants[181], port_grants[165], port_grants[149],
            port_grants[133], port_grants[117], port_grants[101], port_grants[85], port_grants[69],
            port_grants[53], port_grants[37], port_grants[21], port_grants[5], port_grants[244],
            port_grants[228], port_grants[212], port_grants[196], port_grants[180],
            port_grants[164], port_grants[148], port_grants[132], port_grants[116],
            port_grants[100], port_grants[84], port_grants[68], port_grants[52], port_grants[36],
            port_grants[20], port_grants[4], port_grants[243], port_grants[227], port_grants[211],
            port_grants[195], port_grants[179], port_grants[163], port_grants[147],
            port_grants[131], port_grants[115], port_grants[99], port_grants[83], port_grants[67],
            port_grants[51], port_grants[35], port_grants[19], port_grants[3], port_grants[242],
            port_grants[226], port_grants[210], port_grants[194], port_grants[178],
            port_grants[162], port_grants[146], port_grants[130], port_grants[114], port_grants[98],
            port_grants[82], port_grants[66], port_grants[50], port_grants[34], port_grants[18],
            port_grants[2], port_grants[241], port_grants[225], port_grants[209], port_grants[193],
            port_grants[177], port_grants[161], port_grants[145], port_grants[129],
            port_grants[113], port_grants[97], port_grants[81], port_grants[65], port_grants[49],
            port_grants[33], port_grants[17], port_grants[1], port_grants[240], port_grants[224],
            port_grants[208], port_grants[192], port_grants[176], port_grants[160],
            port_grants[144], port_grants[128], port_grants[112], port_grants[96], port_grants[80],
            port_grants[64], port_grants[48], port_grants[32], port_grants[16], port_grants[0]};
    assign requester_arrivals = {port_arrivals[255], port_arrivals[239], port_arrivals[223],
            port_arrivals[207], port_arrivals[191], port_arrivals[175], port_arrivals[159],
            port_arrivals[143], port_arrivals[127], port_arrivals[111], port_arrivals[95],
            port_arrivals[79], port_arrivals[63], port_arrivals[47], port_arrivals[31],
            port_arrivals[15], port_arrivals[254], port_arrivals[238], port_arrivals[222],
            port_arrivals[206], port_arrivals[190], port_arrivals[174], port_arrivals[158],
            port_arrivals[142], port_arrivals[126], port_arrivals[110], port_arrivals[94],
            port_arrivals[78], port_arrivals[62], port_arrivals[46], port_arrivals[30],
            port_arrivals[14], port_arrivals[253], port_arrivals[237], port_arrivals[221],
            port_arrivals[205], port_arrivals[189], port_arrivals[173], port_arrivals[157],
            port_arrivals[141], port_arrivals[125], port_arrivals[109], port_arrivals[93],
            port_arrivals[77], port_arrivals[61], port_arrivals[45], port_arrivals[29],
            port_arrivals[13], port_arrivals[252], port_arrivals[236], port_arrivals[220],
            port_arrivals[204], port_arrivals[188], port_arrivals[172], port_arrivals[156],
            port_arrivals[140], port_arrivals[124], port_arrivals[108], port_arrivals[92],
            port_arrivals[76], port_arrivals[60], port_arrivals[44], port_arrivals[28],
            port_arrivals[12], port_arrivals[251], port_arrivals[235], port_arrivals[219],
            port_arrivals[203], port_arrivals[187], port_arrivals[171], port_arrivals[155],
            port_arrivals[139], port_arrivals[123], port_arrivals[107], port_arrivals[91],
            port_arrivals[75], port_arrivals[59], port_arrivals[43], port_arrivals[27],
            port_arrivals[11], port_arrivals[250], port_arrivals[234], port_arrivals[218],
            port_arrivals[202], port_arrivals[186], port_arrivals[170], port_arrivals[154],
            port_arrivals[138], port_arrivals[122], port_arrivals[106], port_arrivals[90],
            port_arrivals[74], port_arrivals[58], port_arrivals[42], port_arrivals[26],
            port_arrivals[10], port_arrivals[249], port_arrivals[233], port_arrivals[217],
            port_arrivals[201], port_arrivals[185], port_arrivals[169], port_arrivals[153],
            port_arrivals[137], port_arrivals[121], port_arrivals[105], port_arrivals[89],
            port_arrivals[73], port_arrivals[57], port_arrivals[41], port_arrivals[25],
            port_arrivals[9], port_arrivals[248], port_arrivals[232], port_arrivals[216],
            port_arrivals[200], port_arrivals[184], port_arrivals[168], port_arrivals[152],
            port_arrivals[136], port_arrivals[120], port_arrivals[104], port_arrivals[88],
            port_arrivals[72], port_arrivals[56], port_arrivals[40], port_arrivals[24],
            port_arrivals[8], port_arrivals[247], port_arrivals[231], port_arrivals[215],
            port_arrivals[199], port_arrivals[183], port_arrivals[167], port_arrivals[151],
            port_arrivals[135], port_arrivals[119], port_arrivals[103], port_arrivals[87],
            port_arrivals[71], port_arrivals[55], port_arrivals[39], port_arrivals[23],
            port_arrivals[7], port_arrivals[246], port_arrivals[230], port_arrivals[214],
            port_arrivals[198], port_arrivals[182], port_arrivals[166], port_arrivals[150],
            port_arrivals[134], port_arrivals[118], port_arrivals[102], port_arrivals[86],
            port_arrivals[70], port_arrivals[54], port_arrivals[38], port_arrivals[22],
            port_arrivals[6], port_arrivals[245], port_arrivals[229], port_arrivals[213],
            port_arrivals[197], port_arrivals[181], port_arrivals[165], port_arrivals[149],
            port_arrivals[133], port_arrivals[117], port_arrivals[101], port_arrivals[85],
            port_arrivals[69], port_arrivals[53], port_arrivals[37], port_arrivals[21],
            port_arrivals[5], port_arrivals[244], port_arrivals[228], port_arrivals[212],
            port_arrivals[196], port_arrivals[180], port_arrivals[164], port_arrivals[148],
            port_arrivals[132], port_arrivals[116], port_arrivals[100], port_arrivals[84],
            port_arrivals[68], port_arrivals[52], port_arrivals[36], port_arrivals[20],
            port_arrivals[4], port_arrivals[243], port_arrivals[227], port_arrivals[211],
            port_arrivals[195], port_arrivals[179], port_arrivals[163], port_arrivals[147],
            port_arrivals[131], port_arrivals[115], port_arrivals[99], port_arrivals[83],
            port_arrivals[67], port_arrivals[51], port_arrivals[35], port_arrivals[19],
            port_arrivals[3], port_arrivals[242], port_arrivals[226], port_arrivals[210],
            port_arrivals[194], port_arrivals[178], port_arrivals[162], port_arrivals[146],
            port_arrivals[130], port_arrivals[114], port_arrivals[98], port_arrivals[82],
            port_arrivals[66], port_arrivals[50], port_arrivals[34], port_arrivals[18],
            port_arrivals[2], port_arrivals[241], port_arrivals[225], port_arrivals[209],
            port_arrivals[193], port_arrivals[177], port_arrivals[161], port_arrivals[145],
            port_arrivals[129], port_arrivals[113], port_arrivals[97], port_arrivals[81],
            port_arrivals[65], port_arrivals[49], port_arrivals[33], port_arrivals[17],
            port_arrivals[1], port_arrivals[240], port_arrivals[224], port_arrivals[208],
            port_arrivals[192], port_arrivals[176], port_arrivals[160], port_arrivals[144],
            port_arrivals[128], port_arrivals[112], port_arrivals[96], port_arrivals[80],
            port_arrivals[64], port_arrivals[48], port_arrivals[32], port_arrivals[16],
            port_arrivals[0]};
    assign port_asks = {requester_asks[255], requester_asks[239], requester_asks[223],
            requester_asks[207], requester_asks[191], requester_asks[175], requester_asks[159],
            requester_asks[143], requester_asks[127], requester_asks[111], requester_asks[95],
            requester_asks[79], requester_asks[63], requester_asks[47], requester_asks[31],
            requester_asks[15], requester_asks[254], requester_asks[238], requester_asks[222],
            requester_asks[206], requester_asks[190], requester_asks[174], requester_asks[158],
            requester_asks[142], requester_asks[126], requester_asks[110], requester_asks[94],
            requester_asks[78], requester_asks[62], requester_asks[46], requester_asks[30],
            requester_asks[14], requester_asks[253], requester_asks[237], requester_asks[221],
            requester_asks[205], requester_asks[189], requester_asks[173], requester_asks[157],
            requester_asks[141], requester_asks[125], requester_asks[109], requester_asks[93],
            requester_asks[77], requester_asks[61], requester_asks[45], requester_asks[29],
            requester_asks[13], requester_asks[252], requester_asks[236], requester_asks[220],
            requester_asks[204], requester_asks[188], requester_asks[172], requester_asks[156],
            requester_asks[140], requester_asks[124], requester_asks[108], requester_asks[92],
            requester_asks[76], requester_asks[60], requester_asks[44], requester_asks[28],
            requester_asks[12], requester_asks[251], requester_asks[235], requester_asks[219],
            requester_asks[203], requester_asks[187], requester_asks[171], requester_asks[155],
            requester_asks[139], requester_asks[123], requester_asks[107], requester_asks[91],
            requester_asks[75], requester_asks[59], requester_asks[43], requester_asks[27],
            requester_asks[11], requester_asks[250], requester_asks[234], requester_asks[218],
            requester_asks[202], requester_asks[186], requester_asks[170], requester_asks[154],
            requester_asks[138], requester_asks[122], requester_asks[106], requester_asks[90],
            requester_asks[74], requester_asks[58], requester_asks[42], requester_asks[26],
            requester_asks[10], requester_asks[249], requester_asks[233], requester_asks[217],
            requester_asks[201], requester_asks[185], requester_asks[169], requester_asks[153],
            requester_asks[137], requester_asks[121], requester_asks[105], requester_asks[89],
            requester_asks[73], requester_asks[57], requester_asks[41], requester_asks[25],
            requester_asks[9], requester_asks[248], requester_asks[232], requester_asks[216],
            requester_asks[200], requester_asks[184], requester_asks[168], requester_asks[152],
            requester_asks[136], requester_asks[120], requester_asks[104], requester_asks[88],
            requester_asks[72], requester_asks[56], requester_asks[40], requester_asks[24],
            requester_asks[8], requester_asks[247], requester_asks[231], requester_asks[215],
            requester_asks[199], requester_asks[183], requester_asks[167], requester_asks[151],
            requester_asks[135], requester_asks[119], requester_asks[103], requester_asks[87],
            requester_asks[71], requester_asks[55], requester_asks[39], requester_asks[23],
            requester_asks[7], requester_asks[246], requester_asks[230], requester_asks[214],
            requester_asks[198], requester_asks[182], requester_asks[166], requester_asks[150],
            requester_asks[134], requester_asks[118], requester_asks[102], requester_asks[86],
            requester_asks[70], requester_asks[54], requester_asks[38], requester_asks[22],
            requester_asks[6], requester_asks[245], requester_asks[229], requester_asks[213],
            requester_asks[197], requester_asks[181], requester_asks[165], requester_asks[149],
            requester_asks[133], requester_asks[117], requester_asks[101], requester_asks[85],
            requester_asks[69], requester_asks[53], requester_asks[37], requester_asks[21],
            requester_asks[5], requester_asks[244], requester_asks[228], requester_asks[212],
            requester_asks[196], requester_asks[180], requester_asks[164], requester_asks[148],
            requester_asks[132], requester_asks[116], requester_asks[100], requester_asks[84],
            requester_asks[68], requester_asks[52], requester_asks[36], requester_asks[20],
            requester_asks[4], requester_asks[243], requester_asks[227], requester_asks[211],
            requester_asks[195], requester_asks[179], requester_asks[163], requester_asks[147],
            requester_asks[131], requester_asks[115], requester_asks[99], requester_asks[83],
            requester_asks[67], requester_asks[51], requester_asks[35], requester_asks[19],
            requester_asks[3], requester_asks[242], requester_asks[226], requester_asks[210],
            requester_asks[194], requester_asks[178], requester_asks[162], requester_asks[146],
            requester_asks[130], requester_asks[114], requester_asks[98], requester_asks[82],
            requester_asks[66], requester_asks[50], requester_asks[34], requester_asks[18],
            requester_asks[2], requester_asks[241], requester_asks[225], requester_asks[209],
            requester_asks[193], requester_asks[177], requester_asks[161], requester_asks[145],
            requester_asks[129], requester_asks[113], requester_asks[97], requester_asks[81],
            requester_asks[65], requester_asks[49], requester_asks[33], requester_asks[17],
            requester_asks[1], requester_asks[240], requester_asks[224], requester_asks[208],
            requester_asks[192], requester_asks[176], requester_asks[160], requester_asks[144],
            requester_asks[128], requester_asks[112], requester_asks[96], requester_asks[80],
            requester_asks[64], requester_asks[48], requester_asks[32], requester_asks[16],
            requester_asks[0]};
    assign port_asked_address = {requester_asked_address[8191:8160],
            requester_asked_address[7679:7648], requester_asked_address[7167:7136],
            requester_asked_address[6655:6624], requester_asked_address[6143:6112],
            requester_asked_address[5631:5600], requester_asked_address[5119:5088],
            requester_asked_address[4607:4576], requester_asked_address[4095:4064],
            requester_asked_address[3583:3552], requester_asked_address[3071:3040],
            requester_asked_address[2559:2528], requester_asked_address[2047:2016],
            requester_asked_address[1535:1504], requester_asked_address[1023:992],
            requester_asked_address[511:480], requester_asked_address[8159:8128],
            requester_asked_address[7647:7616], requester_asked_address[7135:7104],
            requester_asked_address[6623:6592], requester_asked_address[6111:6080],
            requester_asked_address[5599:5568], requester_asked_address[5087:5056],
            requester_asked_address[4575:4544], requester_asked_address[4063:4032],
            requester_asked_address[3551:3520], requester_asked_address[3039:3008],
            requester_asked_address[2527:2496], requester_asked_address[2015:1984],
            requester_asked_address[1503:1472], requester_asked_address[991:960],
            requester_asked_address[479:448], requester_asked_address[8127:8096],
            requester_asked_address[7615:7584], requester_asked_address[7103:7072],
            requester_asked_address[6591:6560], requester_asked_address[6079:6048],
            requester_asked_address[5567:5536], requester_asked_address[5055:5024],
            requester_asked_address[4543:4512], requester_asked_address[4031:4000],
            requester_asked_address[3519:3488], requester_asked_address[3007:2976],
            requester_asked_address[2495:2464], requester_asked_address[1983:1952],
            requester_asked_address[1471:1440], requester_asked_address[959:928],
            requester_asked_address[447:416], requester_asked_address[8095:8064],
            requester_asked_address[7583:7552], requester_asked_address[7071:7040],
            requester_asked_address[6559:6528], requester_asked_address[6047:6016],
            requester_asked_address[5535:5504], requester_asked_address[5023:4992],
            requester_asked_address[4511:4480], requester_asked_address[3999:3968],
            requester_asked_address[3487:3456], requester_asked_address[2975:2944],
            requester_asked_address[2463:2432], requester_asked_address[1951:1920],
            requester_asked_address[1439:1408], requester_asked_address[927:896],
            requester_asked_address[415:384], requester_asked_address[8063:8032],
            requester_asked_address[7551:7520], requester_asked_address[7039:7008],
            requester_asked_address[6527:6496], requester_asked_address[6015:5984],
            requester_asked_address[5503:5472], requester_asked_address[4991:4960],
            requester_asked_address[4479:4448], requester_asked_address[3967:3936],
            requester_asked_address[3455:3424], requester_asked_address[2943:2912],
            requester_asked_address[2431:2400], requester_asked_address[1919:1888],
            requester_asked_address[1407:1376], requester_asked_address[895:864],
            requester_asked_address[383:352], requester_asked_address[8031:8000],
            requester_asked_address[7519:7488], requester_asked_address[7007:6976],
            requester_asked_address[6495:6464], requester_asked_address[5983:5952],
            requester_asked_address[5471:5440], requester_asked_address[4959:4928],
            requester_asked_address[4447:4416], requester_asked_address[3935:3904],
            requester_asked_address[3423:3392], requester_asked_address[2911:2880],
            requester_asked_address[2399:2368], requester_asked_address[1887:1856],
            requester_asked_address[1375:1344], requester_asked_address[863:832],
            requester_asked_address[351:320], requester_asked_address[7999:7968],
            requester_asked_address[7487:7456], requester_asked_address[6975:6944],
            requester_asked_address[6463:6432], requester_asked_address[5951:5920],
            requester_asked_address[5439:5408], requester_asked_address[4927:4896],
            requester_asked_address[4415:4384], requester_asked_address[3903:3872],
            requester_asked_address[3391:3360], requester_asked_address[2879:2848],
            requester_asked_address[2367:2336], requester_asked_address[1855:1824],
            requester_asked_address[1343:1312], requester_asked_address[831:800],
            requester_asked_address[319:288], requester_asked_address[7967:7936],
            requester_asked_address[7455:7424], requester_asked_address[6943:6912],
            requester_asked_address[6431:6400], requester_asked_address[5919:5888],
            requester_asked_address[5407:5376], requester_asked_address[4895:4864],
            requester_asked_address[4383:4352], requester_asked_address[3871:3840],
            requester_asked_address[3359:3328], requester_asked_address[2847:2816],
            requester_asked_address[2335:2304], requester_asked_address[1823:1792],
            requester_asked_address[1311:1280], requester_asked_address[799:768],
            requester_asked_address[287:256], requester_asked_address[7935:7904],
            requester_asked_address[7423:7392], requester_asked_address[6911:6880],
            requester_asked_address[6399:6368], requester_asked_address[5887:5856],
            requester_asked_address[5375:5344], requester_asked_address[4863:4832],
            requester_asked_address[4351:4320], requester_asked_address[3839:3808],
            requester_asked_address[3327:3296], requester_asked_address[2815:2784],
            requester_asked_address[2303:2272], requester_asked_address[1791:1760],
            requester_asked_address[1279:1248], requester_asked_address[767:736],
            requester_asked_address[255:224], requester_asked_address[7903:7872],
            requester_asked_address[7391:7360], requester_asked_address[6879:6848],
            requester_asked_address[6367:6336], requester_asked_address[5855:5824],
            requester_asked_address[5343:5312], requester_asked_address[4831:4800],
            requester_asked_address[4319:4288], requester_asked_address[3807:3776],
            requester_asked_address[3295:3264], requester_asked_address[2783:2752],
            requester_asked_address[2271:2240], requester_asked_address[1759:1728],
            requester_asked_address[1247:1216], requester_asked_address[735:704],
            requester_asked_address[223:192], requester_asked_address[7871:7840],
            requester_asked_address[7359:7328], requester_asked_address[6847:6816],
            requester_asked_address[6335:6304], requester_asked_address[5823:5792],
            requester_asked_address[5311:5280], requester_asked_address[4799:4768],
            requester_asked_address[4287:4256], requester_asked_address[3775:3744],
            requester_asked_address[3263:3232], requester_asked_address[2751:2720],
            requester_asked_address[2239:2208], requester_asked_address[1727:1696],
            requester_asked_address[1215:1184], requester_asked_address[703:672],
            requester_asked_address[191:160], requester_asked_address[7839:7808],
            requester_asked_address[7327:7296], requester_asked_address[6815:6784],
            requester_asked_address[6303:6272], requester_asked_address[5791:5760],
            requester_asked_address[5279:5248], requester_asked_address[4767:4736],
            requester_asked_address[4255:4224], requester_asked_address[3743:3712],
            requester_asked_address[3231:3200], requester_asked_address[2719:2688],
            requester_asked_address[2207:2176], requester_asked_address[1695:1664],
            requester_asked_address[1183:1152], requester_asked_address[671:640],
            requester_asked_address[159:128], requester_asked_address[7807:7776],
            requester_asked_address[7295:7264], requester_asked_address[6783:6752],
            requester_asked_address[6271:6240], requester_asked_address[5759:5728],
            requester_asked_address[5247:5216], requester_asked_address[4735:4704],
            requester_asked_address[4223:4192], requester_asked_address[3711:3680],
            requester_asked_address[3199:3168], requester_asked_address[2687:2656],
            requester_asked_address[2175:2144], requester_asked_address[1663:1632],
            requester_asked_address[1151:1120], requester_asked_address[639:608],
            requester_asked_address[127:96], requester_asked_address[7775:7744],
            requester_asked_address[7263:7232], requester_asked_address[6751:6720],
            requester_asked_address[6239:6208], requester_asked_address[5727:5696],
            requester_asked_address[5215:5184], requester_asked_address[4703:4672],
            requester_asked_address[4191:4160], requester_asked_address[3679:3648],
            requester_asked_address[3167:3136], requester_asked_address[2655:2624],
            requester_asked_address[2143:2112], requester_asked_address[1631:1600],
            requester_asked_address[1119:1088], requester_asked_address[607:576],
            requester_asked_address[95:64], requester_asked_address[7743:7712],
            requester_asked_address[7231:7200], requester_asked_address[6719:6688],
            requester_asked_address[6207:6176], requester_asked_address[5695:5664],
            requester_asked_address[5183:5152], requester_asked_address[4671:4640],
            requester_asked_address[4159:4128], requester_asked_address[3647:3616],
            requester_asked_address[3135:3104], requester_asked_address[2623:2592],
            requester_asked_address[2111:2080], requester_asked_address[1599:1568],
            requester_asked_address[1087:1056], requester_asked_address[575:544],
            requester_asked_address[63:32], requester_asked_address[7711:7680],
            requester_asked_address[7199:7168], requester_asked_address[6687:6656],
            requester_asked_address[6175:6144], requester_asked_address[5663:5632],
            requester_asked_address[5151:5120], requester_asked_address[4639:4608],
            requester_asked_address[4127:4096], requester_asked_address[3615:3584],
            requester_asked_address[3103:3072], requester_asked_address[2591:2560],
            requester_asked_address[2079:2048], requester_asked_address[1567:1536],
            requester_asked_address[1055:1024], requester_asked_address[543:512],
            requester_asked_address[31:0]};
    assign port_asked_length = {requester_asked_length[255], requester_asked_length[239],
            requester_asked_length[223], requester_asked_length[207], requester_asked_length[191],
            requester_asked_length[175], requester_asked_length[159], requester_asked_length[143],
            requester_asked_length[127], requester_asked_length[111], requester_asked_length[95],
            requester_asked_length[79], requester_asked_length[63], requester_asked_length[47],
            requester_asked_length[31], requester_asked_length[15], requester_asked_length[254],
            requester_asked_length[238], requester_asked_length[222], requester_asked_length[206],
            requester_asked_length[190], requester_asked_length[174], requester_asked_length[158],
            requester_asked_length[142], requester_asked_length[126], requester_asked_length[110],
            requester_asked_length[94], requester_asked_length[78], requester_asked_length[62],
            requester_asked_length[46], requester_asked_length[30], requester_asked_length[14],
            requester_asked_length[253], requester_asked_length[237], requester_asked_length[221],
            requester_asked_length[205], requester_asked_length[189], requester_asked_length[173],
            requester_asked_length[157], requester_asked_length[141], requester_asked_length[125],
            requester_asked_length[109], requester_asked_length[93], requester_asked_length[77],
            requester_asked_length[61], requester_asked_length[45], requester_asked_length[29],
            requester_asked_length[13], requester_asked_length[252], requester_asked_length[236],
            requester_asked_length[220], requester_asked_length[204], requester_asked_length[188],
            requester_asked_length[172], requester_asked_length[156], requester_asked_length[140],
            requester_asked_length[124], requester_asked_length[108], requester_asked_length[92],
            requester_asked_length[76], requester_asked_length[60], requester_asked_length[44],
            requester_asked_length[28], requester_asked_length[12], requester_asked_length[251],
            requester_asked_length[235], requester_asked_length[219], requester_asked_length[203],
            requester_asked_length[187], requester_asked_length[171], requester_asked_length[155],
            requester_asked_length[139], requester_asked_length[123], requester_asked_length[107],
            requester_asked_length[91], requester_asked_length[75], requester_asked_length[59],
            requester_asked_length[43], requester_asked_length[27], requester_asked_length[11],
            requester_asked_length[250], requester_asked_length[234], requester_asked_length[218],
            requester_asked_length[202], requester_asked_length[186], requester_asked_length[170],
            requester_asked_length[154], requester_asked_length[138], requester_asked_length[122],
            requester_asked_length[106], requester_asked_length[90], requester_asked_length[74],
            requester_asked_length[58], requester_asked_length[42], requester_asked_length[26],
            requester_asked_length[10], requester_asked_length[249], requester_asked_length[233],
            requester_asked_length[217], requester_asked_length[201], requester_asked_length[185],
            requester_asked_length[169], requester_asked_length[153], requester_asked_length[137],
            requester_asked_length[121], requester_asked_length[105], requester_asked_length[89],
            requester_asked_length[73], requester_asked_length[57], requester_asked_length[41],
            requester_asked_length[25], requester_asked_length[9], requester_asked_length[248],
            requester_asked_length[232], requester_asked_length[216], requester_asked_length[200],
            requester_asked_length[184], requester_asked_length[168], requester_asked_length[152],
            requester_asked_length[136], requester_asked_length[120], requester_asked_length[104],
            requester_asked_length[88], requester_asked_length[72], requester_asked_length[56],
            requester_asked_length[40], requester_asked_length[24], requester_asked_length[8],
            requester_asked_length[247], requester_asked_length[231], requester_asked_length[215],
            requester_asked_length[199], requester_asked_length[183], requester_asked_length[167],
            requester_asked_length[151], requester_asked_length[135], requester_asked_length[119],
            requester_asked_length[103], requester_asked_length[87], requester_asked_length[71],
            requester_asked_length[55], requester_asked_length[39], requester_asked_length[23],
            requester_asked_length[7], requester_asked_length[246], requester_asked_length[230],
            requester_asked_length[214], requester_asked_length[198], requester_asked_length[182],
            requester_asked_length[166], requester_asked_length[150], requester_asked_length[134],
            requester_asked_length[118], requester_asked_length[102], requester_asked_length[86],
            requester_asked_length[70], requester_asked_length[54], requester_asked_length[38],
            requester_asked_length[22], requester_asked_length[6], requester_asked_length[245],
            requester_asked_length[229], requester_asked_length[213], requester_asked_length[197],
            requester_asked_length[181], requester_asked_length[165], requester_asked_length[149],
            requester_asked_length[133], requester_asked_length[117], requester_asked_length[101],
            requester_asked_length[85], requester_asked_length[69], requester_asked_length[53],
            requester_asked_length[37], requester_asked_length[21], requester_asked_length[5],
            requester_asked_length[244], requester_asked_length[228], requester_asked_length[212],
            requester_asked_length[196], requester_asked_length[180], requester_asked_length[164],
            requester_asked_length[148], requester_asked_length[132], requester_asked_length[116],
            requester_asked_length[100], requester_asked_length[84], requester_asked_length[68],
            requester_asked_length[52], requester_asked_length[36], requester_asked_length[20],
            requester_asked_length[4], requester_asked_length[243], requester_asked_length[227],
            requester_asked_length[211], requester_asked_length[195], requester_asked_length[179],
            requester_asked_length[163], requester_asked_length[147], requester_asked_length[131],
            requester_asked_length[115], requester_asked_length[99], requester_asked_length[83],
            requester_asked_length[67], requester_asked_length[51], requester_asked_length[35],
            requester_asked_length[19], requester_asked_length[3], requester_asked_length[242],
            requester_asked_length[226], requester_asked_length[210], requester_asked_length[194],
            requester_asked_length[178], requester_asked_length[162], requester_asked_length[146],
            requester_asked_length[130], requester_asked_length[114], requester_asked_length[98],
            requester_asked_length[82], requester_asked_length[66], requester_asked_length[50],
            requester_asked_length[34], requester_asked_length[18], requester_asked_length[2],
            requester_asked_length[241], requester_asked_length[225], requester_asked_length[209],
            requester_asked_length[193], requester_asked_length[177], requester_asked_length[161],
            requester_asked_length[145], requester_asked_length[129], requester_asked_length[113],
            requester_asked_length[97], requester_asked_length[81], requester_asked_length[65],
            requester_asked_length[49], requester_asked_length[33], requester_asked_length[17],
            requester_asked_length[1], requester_asked_length[240], requester_asked_length[224],
            requester_asked_length[208], requester_asked_length[192], requester_asked_length[176],
            requester_asked_length[160], requester_asked_length[144], requester_asked_length[128],
            requester_asked_length[112], requester_asked_length[96], requester_asked_length[80],
            requester_asked_length[64], requester_asked_length[48], requester_asked_length[32],
            requester_asked_length[16], requester_asked_length[0]};
    assign port_takes = {requester_takes[255], requester_takes[239], requester_takes[223],
            requester_takes[207], requester_takes[191], requester_takes[175], requester_takes[159],
            requester_takes[143], requester_takes[127], requester_takes[111], requester_takes[95],
            requester_takes[79], requester_takes[63], requester_takes[47], requester_takes[31],
            requester_takes[15], requester_takes[254], requester_takes[238], requester_takes[222],
            requester_takes[206], requester_takes[190], requester_takes[174], requester_takes[158],
            requester_takes[142], requester_takes[126], requester_takes[110], requester_takes[94],
            requester_takes[78], requester_takes[62], requester_takes[46], requester_takes[30],
            requester_takes[14], requester_takes[253], requester_takes[237], requester_takes[221],
            requester_takes[205], requester_takes[189], requester_takes[173], requester_takes[157],
            requester_takes[141], requester_takes[125], requester_takes[109], requester_takes[93],
            requester_takes[77], requester_takes[61], requester_takes[45], requester_takes[29],
            requester_takes[13], requester_takes[252], requester_takes[236], requester_takes[220],
            requester_takes[204], requester_takes[188], requester_takes[172], requester_takes[156],
            requester_takes[140], requester_takes[124], requester_takes[108], requester_takes[92],
            requester_takes[76], requester_takes[60], requester_takes[44], requester_takes[28],
            requester_takes[12], requester_takes[251], requester_takes[235], requester_takes[219],
            requester_takes[203], requester_takes[187], requester_takes[171], requester_takes[155],
            requester_takes[139], requester_takes[123], requester_takes[107], requester_takes[91],
            requester_takes[75], requester_takes[59], requester_takes[43], requester_takes[27],
            requester_takes[11], requester_takes[250], requester_takes[234], requester_takes[218],
            requester_takes[202], requester_takes[186], requester_takes[170], requester_takes[154],
            requester_takes[138], requester_takes[122], requester_takes[106], requester_takes[90],
            requester_takes[74], requester_takes[58], requester_takes[42], requester_takes[26],
            requester_takes[10], requester_takes[249], requester_takes[233], requester_takes[217],
            requester_takes[201], requester_takes[185], requester_takes[169], requester_takes[153],
            requester_takes[137], requester_takes[121], requester_takes[105], requester_takes[89],
            requester_takes[73], requester_takes[57], requester_takes[41], requester_takes[25],
            requester_takes[9], requester_takes[248], requester_takes[232], requester_takes[216],
            requester_takes[200], requester_takes[184], requester_takes[168], requester_takes[152],
            requester_takes[136], requester_takes[120], requester_takes[104], requester_takes[88],
            requester_takes[72], requester_takes[56], requester_takes[40], requester_takes[24],
            requester_takes[8], requester_takes[247], requester_takes[231], requester_takes[215],
            requester_takes[199], requester_takes[183], requester_takes[167], requester_takes[151],
            requester_takes[135], requester_takes[119], requester_takes[103], requester_takes[87],
            requester_takes[71], requester_takes[55], requester_takes[39], requester_takes[23],
            requester_takes[7], requester_takes[246], requester_takes[230], requester_takes[214],
            requester_takes[198], requester_takes[182], requester_takes[166], requester_takes[150],
            requester_takes[134], requester_takes[118], requester_takes[102], requester_takes[86],
            requester_takes[70], requester_takes[54], requester_takes[38], requester_takes[22],
            requester_takes[6], requester_takes[245], requester_takes[229], requester_takes[213],
            requester_takes[197], requester_takes[181], requester_takes[165], requester_takes[149],
            requester_takes[133], requester_takes[117], requester_takes[101], requester_takes[85],
            requester_takes[69], requester_takes[53], requester_takes[37], requester_takes[21],
            requester_takes[5], requester_takes[244], requester_takes[228], requester_takes[212],
            requester_takes[196], requester_takes[180], requester_takes[164], requester_takes[148],
            requester_takes[132], requester_takes[116], requester_takes[100], requester_takes[84],
            requester_takes[68], requester_takes[52], requester_takes[36], requester_takes[20],
            requester_takes[4], requester_takes[243], requester_takes[227], requester_takes[211],
            requester_takes[195], requester_takes[179], requester_takes[163], requester_takes[147],
            requester_takes[131], requester_takes[115], requester_takes[99], requester_takes[83],
            requester_takes[67], requester_takes[51], requester_takes[35], requester_takes[19],
            requester_takes[3], requester_takes[242], requester_takes[226], requester_takes[210],
            requester_takes[194], requester_takes[178], requester_takes[162], requester_takes[146],
            requester_takes[130], requester_takes[114], requester_takes[98], requester_takes[82],
            requester_takes[66], requester_takes[50], requester_takes[34], requester_takes[18],
            requester_takes[2], requester_takes[241], requester_takes[225], requester_takes[209],
            requester_takes[193], requester_takes[177], requester_takes[161], requester_takes[145],
            requester_takes[129], requester_takes[113], requester_takes[97], requester_takes[81],
            requester_takes[65], requester_takes[49], requester_takes[33], requester_takes[17],
            requester_takes[1], requester_takes[240], requester_takes[224], requester_takes[208],
            requester_takes[192], requester_takes[176], requester_takes[160], requester_takes[144],
            requester_takes[128], requester_takes[112], requester_takes[96], requester_takes[80],
            requester_takes[64], requester_takes[48], requester_takes[32], requester_takes[16],
            requester_takes[0]};
    assign port_memory_arready = {channel_15_arready, channel_14_arready, channel_13_arready,
            channel_12_arready, channel_11_arready, channel_10_arready, channel_9_arready,
            channel_8_arready, channel_7_arready, channel_6_arready, channel_5_arready,
            channel_4_arready, channel_3_arready, channel_2_arready, channel_1_arready,
            channel_0_arready};
    assign port_memory_rvalid = {channel_15_rvalid, channel_14_rvalid, channel_13_rvalid,
            channel_12_rvalid, channel_11_rvalid, channel_10_rvalid, channel_9_rvalid,
            channel_8_rvalid, channel_7_rvalid, channel_6_rvalid, channel_5_rvalid,
            channel_4_rvalid, channel_3_rvalid, channel_2_rvalid, channel_1_rvalid,
            channel_0_rvalid};
    assign port_memory_rid = {channel_15_rid, channel_14_rid, channel_13_rid, channel_12_rid,
            channel_11_rid, channel_10_rid, channel_9_rid, channel_8_rid, channel_7_rid,
            channel_6_rid, channel_5_rid, channel_4_rid, channel_3_rid, channel_2_rid,
            channel_1_rid, channel_0_rid};
    assign port_memory_rdata = {channel_15_rdata, channel_14_rdata, channel_13_rdata,
            channel_12_rdata, channel_11_rdata, channel_10_rdata, channel_9_rdata, channel_8_rdata,
            channel_7_rdata, channel_6_rdata, channel_5_rdata, channel_4_rdata, channel_3_rdata,
            channel_2_rdata, channel_1_rdata, channel_0_rdata};
    assign port_memory_rresp = {channel_15_rresp, channel_14_rresp, channel_13_rresp,
            channel_12_rresp, channel_11_rresp, channel_10_rresp, channel_9_rresp, channel_8_rresp,
            channel_7_rresp, channel_6_rresp, channel_5_rresp, channel_4_rresp, channel_3_rresp,
            channel_2_rresp, channel_1_rresp, channel_0_rresp};
    assign port_memory_rlast = {channel_15_rlast, channel_14_rlast, channel_13_rlast,
            channel_12_rlast, channel_11_rlast, channel_10_rlast, channel_9_rlast, channel_8_rlast,
            channel_7_rlast, channel_6_rlast, channel_5_rlast, channel_4_rlast, channel_3_rlast,
            channel_2_rlast, channel_1_rlast, channel_0_rlast};

    genvar requester_index;
    generate
        for (requester_index = 0; requester_index < 16; requester_index = requester_index +
                1) begin : requester
            requester_port_e22dfa member (
                .clock                    (clock),
                .reset                    (reset),
                .requests_valid           (requester_requests_valid[requester_index]),
                .requests_ready           (requester_requests_ready[requester_index]),
                .requests_payload_channel (requester_requests_payload_channel[requester_index*4 +:
                        4]),
                .requests_payload_address (requester_requests_payload_address[requester_index*32 +:
                        32]),
                .requests_payload_length  (requester_requests_payload_length[requester_index]),
                .requests_payload_last    (requester_requests_payload_last[requester_index]),
                .words_valid              (requester_words_valid[requester_index]),
                .words_ready              (requester_words_ready[requester_index]),
                .words_payload_data       (requester_words_payload_data[requester_index*256 +:
                        256]),
                .words_payload_last       (requester_words_payload_last[requester_index]),
                .asks                     (requester_asks[requester_index*16 +: 16]),
                .asked_address            (requester_asked_address[requester_index*512 +: 512]),
                .asked_length             (requester_asked_length[requester_index*16 +: 16]),
                .grants                   (requester_grants[requester_index*16 +: 16]),
                .arrivals                 (requester_arrivals[requester_index*16 +: 16]),
                .arrived_data             (port_arrived_data),
                .arrived_last             (port_arrived_last),
                .takes                    (requester_takes[requester_index*16 +: 16])
            );
        end
    endgenerate

    genvar port_index;
    generate
        for (port_index = 0; port_index < 16; port_index = port_index + 1) begin : port
            channel_port_party16_requesters16_dataBits256_outstanding32 member (
                .clock             (clock),
                .reset             (reset),
                .asks              (port_asks[port_index*16 +: 16]),
                .asked_address     (port_asked_address[port_index*512 +: 512]),
                .asked_length      (port_asked_length[port_index*16 +: 16]),
                .grants            (port_grants[port_index*16 +: 16]),
                .arrivals          (port_arrivals[port_index*16 +: 16]),
                .arrived_data      (port_arrived_data[port_index*256 +: 256]),
                .arrived_last      (port_arrived_last[port_index]),
                .takes             (port_takes[port_index*16 +: 16]),
                .memory_arvalid    (port_memory_arvalid[port_index]),
                .memory_arready    (port_memory_arready[port_index]),
                .memory_arid       (port_memory_arid[port_index]),
                .memory_araddr     (port_memory_araddr[port_index*32 +: 32]),
                .memory_arlen      (port_memory_arlen[port_index*8 +: 8]),
                .memory_arsize     (port_memory_arsize[port_index*3 +: 3]),
                .memory_arburst    (port_memory_arburst[port_index*2 +: 2]),
                .memory_arcache    (port_memory_arcache[port_index*4 +: 4]),
                .memory_arprot     (port_memory_arprot[port_index*3 +: 3]),
                .memory_rvalid     (port_memory_rvalid[port_index]),
                .memory_rready     (port_memory_rready[port_index]),
                .memory_rid        (port_memory_rid[port_index]),
                .memory_rdata      (port_memory_rdata[port_index*256 +: 256]),
                .memory_rresp      (port_memory_rresp[port_index*2 +: 2]),
                .memory_rlast      (port_memory_rlast[port_index]),
                .failure_code      (port_failure_code[port_index*2 +: 2]),
                .failure_requester (port_failure_requester[port_index*4 +: 4])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            error_code_register <= NONE;
            error_channel_register <= 4'd0;
            error_requester_register <= 4'd0;
        end else begin
            if (clearError) error_code_register <= NONE;
            if (refused_0 & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= error_code_register_packed[{refused_1, 1'd0} +: 2];
                error_channel_register <= refused_1;
                error_requester_register <= error_requester_register_packed[{refused_1, 2'd0} +: 4];
            end
        end
    end
endmodule
`default_nettype wire
