// fetch_crossbar_2a0252: The crossbar of SpAtten's fetcher (HPCA 2021, section IV): requests of
// many requesters to channels of memory, at most one a channel a cycle, and the words back to
// each requester in the order of its requests, whatever the channels take. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-crossbar.ts.
// Parameters queues = input, requesters = 32, channels = 16, dataBits = 256, addressDepth = 64,
// dataDepth = 64, window = 64, outstanding = 32.
// Reset: reset synchronous, active high.
// IR b768f081. Do not edit.
`default_nettype none
module fetch_crossbar_2a0252 (
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

    input  wire         requests_16_valid,
    output wire         requests_16_ready,
    input  wire [  3:0] requests_16_payload_channel,
    input  wire [ 31:0] requests_16_payload_address,
    input  wire         requests_16_payload_length,
    input  wire         requests_16_payload_last,

    input  wire         requests_17_valid,
    output wire         requests_17_ready,
    input  wire [  3:0] requests_17_payload_channel,
    input  wire [ 31:0] requests_17_payload_address,
    input  wire         requests_17_payload_length,
    input  wire         requests_17_payload_last,

    input  wire         requests_18_valid,
    output wire         requests_18_ready,
    input  wire [  3:0] requests_18_payload_channel,
    input  wire [ 31:0] requests_18_payload_address,
    input  wire         requests_18_payload_length,
    input  wire         requests_18_payload_last,

    input  wire         requests_19_valid,
    output wire         requests_19_ready,
    input  wire [  3:0] requests_19_payload_channel,
    input  wire [ 31:0] requests_19_payload_address,
    input  wire         requests_19_payload_length,
    input  wire         requests_19_payload_last,

    input  wire         requests_20_valid,
    output wire         requests_20_ready,
    input  wire [  3:0] requests_20_payload_channel,
    input  wire [ 31:0] requests_20_payload_address,
    input  wire         requests_20_payload_length,
    input  wire         requests_20_payload_last,

    input  wire         requests_21_valid,
    output wire         requests_21_ready,
    input  wire [  3:0] requests_21_payload_channel,
    input  wire [ 31:0] requests_21_payload_address,
    input  wire         requests_21_payload_length,
    input  wire         requests_21_payload_last,

    input  wire         requests_22_valid,
    output wire         requests_22_ready,
    input  wire [  3:0] requests_22_payload_channel,
    input  wire [ 31:0] requests_22_payload_address,
    input  wire         requests_22_payload_length,
    input  wire         requests_22_payload_last,

    input  wire         requests_23_valid,
    output wire         requests_23_ready,
    input  wire [  3:0] requests_23_payload_channel,
    input  wire [ 31:0] requests_23_payload_address,
    input  wire         requests_23_payload_length,
    input  wire         requests_23_payload_last,

    input  wire         requests_24_valid,
    output wire         requests_24_ready,
    input  wire [  3:0] requests_24_payload_channel,
    input  wire [ 31:0] requests_24_payload_address,
    input  wire         requests_24_payload_length,
    input  wire         requests_24_payload_last,

    input  wire         requests_25_valid,
    output wire         requests_25_ready,
    input  wire [  3:0] requests_25_payload_channel,
    input  wire [ 31:0] requests_25_payload_address,
    input  wire         requests_25_payload_length,
    input  wire         requests_25_payload_last,

    input  wire         requests_26_valid,
    output wire         requests_26_ready,
    input  wire [  3:0] requests_26_payload_channel,
    input  wire [ 31:0] requests_26_payload_address,
    input  wire         requests_26_payload_length,
    input  wire         requests_26_payload_last,

    input  wire         requests_27_valid,
    output wire         requests_27_ready,
    input  wire [  3:0] requests_27_payload_channel,
    input  wire [ 31:0] requests_27_payload_address,
    input  wire         requests_27_payload_length,
    input  wire         requests_27_payload_last,

    input  wire         requests_28_valid,
    output wire         requests_28_ready,
    input  wire [  3:0] requests_28_payload_channel,
    input  wire [ 31:0] requests_28_payload_address,
    input  wire         requests_28_payload_length,
    input  wire         requests_28_payload_last,

    input  wire         requests_29_valid,
    output wire         requests_29_ready,
    input  wire [  3:0] requests_29_payload_channel,
    input  wire [ 31:0] requests_29_payload_address,
    input  wire         requests_29_payload_length,
    input  wire         requests_29_payload_last,

    input  wire         requests_30_valid,
    output wire         requests_30_ready,
    input  wire [  3:0] requests_30_payload_channel,
    input  wire [ 31:0] requests_30_payload_address,
    input  wire         requests_30_payload_length,
    input  wire         requests_30_payload_last,

    input  wire         requests_31_valid,
    output wire         requests_31_ready,
    input  wire [  3:0] requests_31_payload_channel,
    input  wire [ 31:0] requests_31_payload_address,
    input  wire         requests_31_payload_length,
    input  wire         requests_31_payload_last,

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

    output wire         words_16_valid,
    input  wire         words_16_ready,
    output wire [255:0] words_16_payload_data,
    output wire         words_16_payload_last,

    output wire         words_17_valid,
    input  wire         words_17_ready,
    output wire [255:0] words_17_payload_data,
    output wire         words_17_payload_last,

    output wire         words_18_valid,
    input  wire         words_18_ready,
    output wire [255:0] words_18_payload_data,
    output wire         words_18_payload_last,

    output wire         words_19_valid,
    input  wire         words_19_ready,
    output wire [255:0] words_19_payload_data,
    output wire         words_19_payload_last,

    output wire         words_20_valid,
    input  wire         words_20_ready,
    output wire [255:0] words_20_payload_data,
    output wire         words_20_payload_last,

    output wire         words_21_valid,
    input  wire         words_21_ready,
    output wire [255:0] words_21_payload_data,
    output wire         words_21_payload_last,

    output wire         words_22_valid,
    input  wire         words_22_ready,
    output wire [255:0] words_22_payload_data,
    output wire         words_22_payload_last,

    output wire         words_23_valid,
    input  wire         words_23_ready,
    output wire [255:0] words_23_payload_data,
    output wire         words_23_payload_last,

    output wire         words_24_valid,
    input  wire         words_24_ready,
    output wire [255:0] words_24_payload_data,
    output wire         words_24_payload_last,

    output wire         words_25_valid,
    input  wire         words_25_ready,
    output wire [255:0] words_25_payload_data,
    output wire         words_25_payload_last,

    output wire         words_26_valid,
    input  wire         words_26_ready,
    output wire [255:0] words_26_payload_data,
    output wire         words_26_payload_last,

    output wire         words_27_valid,
    input  wire         words_27_ready,
    output wire [255:0] words_27_payload_data,
    output wire         words_27_payload_last,

    output wire         words_28_valid,
    input  wire         words_28_ready,
    output wire [255:0] words_28_payload_data,
    output wire         words_28_payload_last,

    output wire         words_29_valid,
    input  wire         words_29_ready,
    output wire [255:0] words_29_payload_data,
    output wire         words_29_payload_last,

    output wire         words_30_valid,
    input  wire         words_30_ready,
    output wire [255:0] words_30_payload_data,
    output wire         words_30_payload_last,

    output wire         words_31_valid,
    input  wire         words_31_ready,
    output wire [255:0] words_31_payload_data,
    output wire         words_31_payload_last,

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
    output wire [  4:0] error_requester,

    input  wire         clearError
);
    localparam [1:0] NONE = 2'd0;

    wire [31:0] requester_requests_valid;
    wire [31:0] requester_requests_ready;
    wire [127:0] requester_requests_payload_channel;
    wire [1023:0] requester_requests_payload_address;
    wire [31:0] requester_requests_payload_length;
    wire [31:0] requester_requests_payload_last;
    wire [31:0] requester_words_valid;
    wire [31:0] requester_words_ready;
    wire [8191:0] requester_words_payload_data;
    wire [31:0] requester_words_payload_last;
    wire [511:0] requester_asks;
    wire [16383:0] requester_asked_address;
    wire [511:0] requester_asked_length;
    wire [511:0] requester_grants;
    wire [511:0] requester_arrivals;
    wire [511:0] requester_takes;
    wire [511:0] port_asks;
    wire [16383:0] port_asked_address;
    wire [511:0] port_asked_length;
    wire [511:0] port_grants;
    wire [511:0] port_arrivals;
    wire [4095:0] port_arrived_data;
    wire [15:0] port_arrived_last;
    wire [511:0] port_takes;
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
    wire [79:0] port_failure_requester;
    reg [1:0] error_code_register;
    reg [3:0] error_channel_register;
    reg [4:0] error_requester_register;

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
    wire [79:0] error_requester_register_packed = port_failure_requester;
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
    assign requests_16_ready = requester_requests_ready[16];
    assign requests_17_ready = requester_requests_ready[17];
    assign requests_18_ready = requester_requests_ready[18];
    assign requests_19_ready = requester_requests_ready[19];
    assign requests_20_ready = requester_requests_ready[20];
    assign requests_21_ready = requester_requests_ready[21];
    assign requests_22_ready = requester_requests_ready[22];
    assign requests_23_ready = requester_requests_ready[23];
    assign requests_24_ready = requester_requests_ready[24];
    assign requests_25_ready = requester_requests_ready[25];
    assign requests_26_ready = requester_requests_ready[26];
    assign requests_27_ready = requester_requests_ready[27];
    assign requests_28_ready = requester_requests_ready[28];
    assign requests_29_ready = requester_requests_ready[29];
    assign requests_30_ready = requester_requests_ready[30];
    assign requests_31_ready = requester_requests_ready[31];
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
    assign words_16_valid = requester_words_valid[16];
    assign words_16_payload_data = requester_words_payload_data[4351:4096];
    assign words_16_payload_last = requester_words_payload_last[16];
    assign words_17_valid = requester_words_valid[17];
    assign words_17_payload_data = requester_words_payload_data[4607:4352];
    assign words_17_payload_last = requester_words_payload_last[17];
    assign words_18_valid = requester_words_valid[18];
    assign words_18_payload_data = requester_words_payload_data[4863:4608];
    assign words_18_payload_last = requester_words_payload_last[18];
    assign words_19_valid = requester_words_valid[19];
    assign words_19_payload_data = requester_words_payload_data[5119:4864];
    assign words_19_payload_last = requester_words_payload_last[19];
    assign words_20_valid = requester_words_valid[20];
    assign words_20_payload_data = requester_words_payload_data[5375:5120];
    assign words_20_payload_last = requester_words_payload_last[20];
    assign words_21_valid = requester_words_valid[21];
    assign words_21_payload_data = requester_words_payload_data[5631:5376];
    assign words_21_payload_last = requester_words_payload_last[21];
    assign words_22_valid = requester_words_valid[22];
    assign words_22_payload_data = requester_words_payload_data[5887:5632];
    assign words_22_payload_last = requester_words_payload_last[22];
    assign words_23_valid = requester_words_valid[23];
    assign words_23_payload_data = requester_words_payload_data[6143:5888];
    assign words_23_payload_last = requester_words_payload_last[23];
    assign words_24_valid = requester_words_valid[24];
    assign words_24_payload_data = requester_words_payload_data[6399:6144];
    assign words_24_payload_last = requester_words_payload_last[24];
    assign words_25_valid = requester_words_valid[25];
    assign words_25_payload_data = requester_words_payload_data[6655:6400];
    assign words_25_payload_last = requester_words_payload_last[25];
    assign words_26_valid = requester_words_valid[26];
    assign words_26_payload_data = requester_words_payload_data[6911:6656];
    assign words_26_payload_last = requester_words_payload_last[26];
    assign words_27_valid = requester_words_valid[27];
    assign words_27_payload_data = requester_words_payload_data[7167:6912];
    assign words_27_payload_last = requester_words_payload_last[27];
    assign words_28_valid = requester_words_valid[28];
    assign words_28_payload_data = requester_words_payload_data[7423:7168];
    assign words_28_payload_last = requester_words_payload_last[28];
    assign words_29_valid = requester_words_valid[29];
    assign words_29_payload_data = requester_words_payload_data[7679:7424];
    assign words_29_payload_last = requester_words_payload_last[29];
    assign words_30_valid = requester_words_valid[30];
    assign words_30_payload_data = requester_words_payload_data[7935:7680];
    assign words_30_payload_last = requester_words_payload_last[30];
    assign words_31_valid = requester_words_valid[31];
    assign words_31_payload_data = requester_words_payload_data[8191:7936];
    assign words_31_payload_last = requester_words_payload_last[31];
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
    assign requester_requests_valid = {requests_31_valid, requests_30_valid, requests_29_valid,
            requests_28_valid, requests_27_valid, requests_26_valid, requests_25_valid,
            requests_24_valid, requests_23_valid, requests_22_valid, requests_21_valid,
            requests_20_valid, requests_19_valid, requests_18_valid, requests_17_valid,
            requests_16_valid, requests_15_valid, requests_14_valid, requests_13_valid,
            requests_12_valid, requests_11_valid, requests_10_valid, requests_9_valid,
            requests_8_valid, requests_7_valid, requests_6_valid, requests_5_valid,
            requests_4_valid, requests_3_valid, requests_2_valid, requests_1_valid,
            requests_0_valid};
    assign requester_requests_payload_channel = {requests_31_payload_channel,
            requests_30_payload_channel, requests_29_payload_channel, requests_28_payload_channel,
            requests_27_payload_channel, requests_26_payload_channel, requests_25_payload_channel,
            requests_24_payload_channel, requests_23_payload_channel, requests_22_payload_channel,
            requests_21_payload_channel, requests_20_payload_channel, requests_19_payload_channel,
            requests_18_payload_channel, requests_17_payload_channel, requests_16_payload_channel,
            requests_15_payload_channel, requests_14_payload_channel, requests_13_payload_channel,
            requests_12_payload_channel, requests_11_payload_channel, requests_10_payload_channel,
            requests_9_payload_channel, requests_8_payload_channel, requests_7_payload_channel,
            requests_6_payload_channel, requests_5_payload_channel, requests_4_payload_channel,
            requests_3_payload_channel, requests_2_payload_channel, requests_1_payload_channel,
            requests_0_payload_channel};
    assign requester_requests_payload_address = {requests_31_payload_address,
            requests_30_payload_address, requests_29_payload_address, requests_28_payload_address,
            requests_27_payload_address, requests_26_payload_address, requests_25_payload_address,
            requests_24_payload_address, requests_23_payload_address, requests_22_payload_address,
            requests_21_payload_address, requests_20_payload_address, requests_19_payload_address,
            requests_18_payload_address, requests_17_payload_address, requests_16_payload_address,
            requests_15_payload_address, requests_14_payload_address, requests_13_payload_address,
            requests_12_payload_address, requests_11_payload_address, requests_10_payload_address,
            requests_9_payload_address, requests_8_payload_address, requests_7_payload_address,
            requests_6_payload_address, requests_5_payload_address, requests_4_payload_address,
            requests_3_payload_address, requests_2_payload_address, requests_1_payload_address,
            requests_0_payload_address};
    assign requester_requests_payload_length = {requests_31_payload_length,
            requests_30_payload_length, requests_29_payload_length, requests_28_payload_length,
            requests_27_payload_length, requests_26_payload_length, requests_25_payload_length,
            requests_24_payload_length, requests_23_payload_length, requests_22_payload_length,
            requests_21_payload_length, requests_20_payload_length, requests_19_payload_length,
            requests_18_payload_length, requests_17_payload_length, requests_16_payload_length,
            requests_15_payload_length, requests_14_payload_length, requests_13_payload_length,
            requests_12_payload_length, requests_11_payload_length, requests_10_payload_length,
            requests_9_payload_length, requests_8_payload_length, requests_7_payload_length,
            requests_6_payload_length, requests_5_payload_length, requests_4_payload_length,
            requests_3_payload_length, requests_2_payload_length, requests_1_payload_length,
            requests_0_payload_length};
    assign requester_requests_payload_last = {requests_31_payload_last, requests_30_payload_last,
            requests_29_payload_last, requests_28_payload_last, requests_27_payload_last,
            requests_26_payload_last, requests_25_payload_last, requests_24_payload_last,
            requests_23_payload_last, requests_22_payload_last, requests_21_payload_last,
            requests_20_payload_last, requests_19_payload_last, requests_18_payload_last,
            requests_17_payload_last, requests_16_payload_last, requests_15_payload_last,
            requests_14_payload_last, requests_13_payload_last, requests_12_payload_last,
            requests_11_payload_last, requests_10_payload_last, requests_9_payload_last,
            requests_8_payload_last, requests_7_payload_last, requests_6_payload_last,
            requests_5_payload_last, requests_4_payload_last, requests_3_payload_last,
            requests_2_payload_last, requests_1_payload_last, requests_0_payload_last};
    assign requester_words_ready = {words_31_ready, words_30_ready, words_29_ready, words_28_ready,
            words_27_ready, words_26_ready, words_25_ready, words_24_ready, words_23_ready,
            words_22_ready, words_21_ready, words_20_ready, words_19_ready, words_18_ready,
            words_17_ready, words_16_ready, words_15_ready, words_14_ready, words_13_ready,
            words_12_ready, words_11_ready, words_10_ready, words_9_ready, words_8_ready,
            words_7_ready, words_6_ready, words_5_ready, words_4_ready, words_3_ready,
            words_2_ready, words_1_ready, words_0_ready};
    assign requester_grants = {port_grants[511], port_grants[479], port_grants[447],
            port_grants[415], port_grants[383], port_grants[351], port_grants[319],
            port_grants[287], port_grants[255], port_grants[223], port_grants[191],
            port_grants[159], port_grants[127], port_grants[95], port_grants[63], port_grants[31],
            port_grants[510], port_grants[478], port_grants[446], port_grants[414],
            port_grants[382], port_grants[350], port_grants[318], port_grants[286],
            port_grants[254], port_grants[222], port_grants[190], port_grants[158],
            port_grants[126], port_grants[94], port_grants[62], port_grants[30], port_grants[509],
            port_grants[477], port_grants[445], port_grants[413], port_grants[381],
            port_grants[349], port_grants[317], port_grants[285], port_grants[253],
            port_grants[221], port_grants[189], port_grants[157], port_grants[125], port_grants[93],
            port_grants[61], port_grants[29], port_grants[508], port_grants[476], port_grants[444],
            port_grants[412], port_grants[380], port_grants[348], port_grants[316],
            port_grants[284], port_grants[252], port_grants[220], port_grants[188],
            port_grants[156], port_grants[124], port_grants[92], port_grants[60], port_grants[28],
            port_grants[507], port_grants[475], port_grants[443], port_grants[411],
            port_grants[379], port_grants[347], port_grants[315], port_grants[283],
            port_grants[251], port_grants[219], port_grants[187], port_grants[155],
            port_grants[123], port_grants[91], port_grants[59], port_grants[27], port_grants[506],
            port_grants[474], port_grants[442], port_grants[410], port_grants[378],
            port_grants[346], port_grants[314], port_grants[282], port_grants[250],
            port_grants[218], port_grants[186], port_grants[154], port_grants[122], port_grants[90],
            port_grants[58], port_grants[26], port_grants[505], port_grants[473], port_grants[441],
            port_grants[409], port_grants[377], port_grants[345], port_grants[313],
            port_grants[281], port_grants[249], port_grants[217], port_grants[185],
            port_grants[153], port_grants[121], port_grants[89], port_grants[57], port_grants[25],
            port_grants[504], port_grants[472], port_grants[440], port_grants[408],
            port_grants[376], port_grants[344], port_grants[312], port_grants[280],
            port_grants[248], port_grants[216], port_grants[184], port_grants[152],
            port_grants[120], port_grants[88], port_grants[56], port_grants[24], port_grants[503],
            port_grants[471], port_grants[439], port_grants[407], port_grants[375],
            port_grants[343], port_grants[311], port_grants[279], port_grants[247],
            port_grants[215], port_grants[183], port_grants[151], port_grants[119], port_grants[87],
            port_grants[55], port_grants[23], port_grants[502], port_grants[470], port_grants[438],
            port_grants[406], port_grants[374], port_grants[342], port_grants[310],
            port_grants[278], port_grants[246], port_grants[214], port_grants[182],
            port_grants[150], port_grants[118], port_grants[86], port_grants[54], port_grants[22],
            port_grants[501], port_grants[469], port_grants[437], port_grants[405],
            port_grants[373], port_grants[341], port_grants[309], port_grants[277],
            port_grants[245], port_grants[213], port_grants[181], port_grants[149],
            port_grants[117], port_grants[85], port_grants[53], port_grants[21], port_grants[500],
            port_grants[468], port_grants[436], port_grants[404], port_grants[372],
            port_grants[340], port_grants[308], port_grants[276], port_grants[244],
            port_grants[212], port_grants[180], port_grants[148], port_grants[116], port_grants[84],
            port_grants[52], port_grants[20], port_grants[499], port_grants[467], port_grants[435],
            port_grants[403], port_grants[371], port_grants[339], port_grants[307],
            port_grants[275], port_grants[243], port_grants[211], port_grants[179],
            port_grants[147], port_grants[115], port_grants[83], port_grants[51], port_grants[19],
            port_grants[498], port_grants[466], port_grants[434], port_grants[402],
            port_grants[370], port_grants[338], port_grants[306], port_grants[274],
            port_grants[242], port_grants[210], port_grants[178], port_grants[146],
            port_grants[114], port_grants[82], port_grants[50], port_grants[18], port_grants[497],
            port_grants[465], port_grants[433], port_grants[401], port_grants[369],
            port_grants[337], port_grants[305], port_grants[273], port_grants[241],
            port_grants[209], port_grants[177], port_grants[145], port_grants[113], port_grants[81],
            port_grants[49], port_grants[17], port_grants[496], port_grants[464], port_grants[432],
            port_grants[400], port_grants[368], port_grants[336], port_grants[304],
            port_grants[272], port_grants[240], port_grants[208], port_grants[176],
            port_grants[144], port_grants[112], port_grants[80], port_grants[48], port_grants[16],
            port_grants[495], port_grants[463], port_grants[431], port_grants[399],
            port_grants[367], port_grants[335], port_grants[303], port_grants[271],
            port_grants[239], port_grants[207], port_grants[175], port_grants[143],
            port_grants[111], port_grants[79], port_grants[47], port_grants[15], port_grants[494],
            port_grants[462], port_grants[430], port_grants[398], port_grants[366],
            port_grants[334], port_grants[302], port_grants[270], port_grants[238],
            port_grants[206], port_grants[174], port_grants[142], port_grants[110], port_grants[78],
            port_grants[46], port_grants[14], port_grants[493], port_grants[461], port_grants[429],
            port_grants[397], port_grants[365], port_grants[333], port_grants[301],
            port_grants[269], port_grants[237], port_grants[205], port_grants[173],
            port_grants[141], port_grants[109], port_grants[77], port_grants[45], port_grants[13],
            port_grants[492], port_grants[460], port_grants[428], port_grants[396],
            port_grants[364], port_grants[332], port_grants[300], port_grants[268],
            port_grants[236], port_grants[204], port_grants[172], port_grants[140],
            port_grants[108], port_grants[76], port_grants[44], port_grants[12], port_grants[491],
            port_grants[459], port_grants[427], port_grants[395], port_grants[363],
            port_grants[331], port_grants[299], port_grants[267], port_grants[235],
            port_grants[203], port_grants[171], port_grants[139], port_grants[107], port_grants[75],
            port_grants[43], port_grants[11], port_grants[490], port_grants[458], port_grants[426],
            port_grants[394], port_grants[362], port_grants[330], port_grants[298],
            port_grants[266], port_grants[234], port_grants[202], port_grants[170],
            port_grants[138], port_grants[106], port_grants[74], port_grants[42], port_grants[10],
            port_grants[489], port_grants[457], port_grants[425], port_grants[393],
            port_grants[361], port_grants[329], port_grants[297], port_grants[265],
            port_grants[233], port_grants[201], port_grants[169], port_grants[137],
            port_grants[105], port_grants[73], port_grants[41], port_grants[9], port_grants[488],
            port_grants[456], port_grants[424], port_grants[392], port_grants[360],
            port_grants[328], port_grants[296], port_grants[264], port_grants[232],
            port_grants[200], port_grants[168], port_grants[136], port_grants[104], port_grants[72],
            port_grants[40], port_grants[8], port_grants[487], port_grants[455], port_grants[423],
            port_grants[391], port_grants[359], port_grants[327], port_grants[295],
            port_grants[263], port_grants[231], port_grants[199], port_grants[167],
            port_grants[135], port_grants[103], port_grants[71], port_grants[39], port_grants[7],
            port_grants[486], port_grants[454], port_grants[422], port_grants[390],
            port_grants[358], port_grants[326], port_grants[294], port_grants[262],
            port_grants[230], port_grants[198], port_grants[166], port_grants[134],
            port_grants[102], port_grants[70], port_grants[38], port_grants[6], port_grants[485],
            port_grants[453], port_grants[421], port_grants[389], port_grants[357],
            port_grants[325], port_grants[293], port_grants[261], port_grants[229],
            port_grants[197], port_grants[165], port_grants[133], port_grants[101], port_grants[69],
            port_grants[37], port_grants[5], port_grants[484], port_grants[452], port_grants[420],
            port_grants[388], port_grants[356], port_grants[324], port_grants[292],
            port_grants[260], port_grants[228], port_grants[196], port_grants[164],
            port_grants[132], port_grants[100], port_grants[68], port_grants[36], port_grants[4],
            port_grants[483], port_grants[451], port_grants[419], port_grants[387],
            port_grants[355], port_grants[323], port_grants[291], port_grants[259],
            port_grants[227], port_grants[195], port_grants[163], port_grants[131], port_grants[99],
            port_grants[67], port_grants[35], port_grants[3], port_grants[482], port_grants[450],
            port_grants[418], port_grants[386], port_grants[354], port_grants[322],
            port_grants[290], port_grants[258], port_grants[226], port_grants[194],
            port_grants[162], port_grants[130], port_grants[98], port_grants[66], port_grants[34],
            port_grants[2], port_grants[481], port_grants[449], port_grants[417], port_grants[385],
            port_grants[353], port_grants[321], port_grants[289], port_grants[257],
            port_grants[225], port_grants[193], port_grants[161], port_grants[129], port_grants[97],
            port_grants[65], port_grants[33], port_grants[1], port_grants[480], port_grants[448],
            port_grants[416], port_grants[384], port_grants[352], port_grants[320],
            port_grants[288], port_grants[256], port_grants[224], port_grants[192],
            port_grants[160], port_grants[128], port_grants[96], port_grants[64], port_grants[32],
            port_grants[0]};
    assign requester_arrivals = {port_arrivals[511], port_arrivals[479], port_arrivals[447],
            port_arrivals[415], port_arrivals[383], port_arrivals[351], port_arrivals[319],
            port_arrivals[287], port_arrivals[255], port_arrivals[223], port_arrivals[191],
            port_arrivals[159], port_arrivals[127], port_arrivals[95], port_arrivals[63],
            port_arrivals[31], port_arrivals[510], port_arrivals[478], port_arrivals[446],
            port_arrivals[414], port_arrivals[382], port_arrivals[350], port_arrivals[318],
            port_arrivals[286], port_arrivals[254], port_arrivals[222], port_arrivals[190],
            port_arrivals[158], port_arrivals[126], port_arrivals[94], port_arrivals[62],
            port_arrivals[30], port_arrivals[509], port_arrivals[477], port_arrivals[445],
            port_arrivals[413], port_arrivals[381], port_arrivals[349], port_arrivals[317],
            port_arrivals[285], port_arrivals[253], port_arrivals[221], port_arrivals[189],
            port_arrivals[157], port_arrivals[125], port_arrivals[93], port_arrivals[61],
            port_arrivals[29], port_arrivals[508], port_arrivals[476], port_arrivals[444],
            port_arrivals[412], port_arrivals[380], port_arrivals[348], port_arrivals[316],
            port_arrivals[284], port_arrivals[252], port_arrivals[220], port_arrivals[188],
            port_arrivals[156], port_arrivals[124], port_arrivals[92], port_arrivals[60],
            port_arrivals[28], port_arrivals[507], port_arrivals[475], port_arrivals[443],
            port_arrivals[411], port_arrivals[379], port_arrivals[347], port_arrivals[315],
            port_arrivals[283], port_arrivals[251], port_arrivals[219], port_arrivals[187],
            port_arrivals[155], port_arrivals[123], port_arrivals[91], port_arrivals[59],
            port_arrivals[27], port_arrivals[506], port_arrivals[474], port_arrivals[442],
            port_arrivals[410], port_arrivals[378], port_arrivals[346], port_arrivals[314],
            port_arrivals[282], port_arrivals[250], port_arrivals[218], port_arrivals[186],
            port_arrivals[154], port_arrivals[122], port_arrivals[90], port_arrivals[58],
            port_arrivals[26], port_arrivals[505], port_arrivals[473], port_arrivals[441],
            port_arrivals[409], port_arrivals[377], port_arrivals[345], port_arrivals[313],
            port_arrivals[281], port_arrivals[249], port_arrivals[217], port_arrivals[185],
            port_arrivals[153], port_arrivals[121], port_arrivals[89], port_arrivals[57],
            port_arrivals[25], port_arrivals[504], port_arrivals[472], port_arrivals[440],
            port_arrivals[408], port_arrivals[376], port_arrivals[344], port_arrivals[312],
            port_arrivals[280], port_arrivals[248], port_arrivals[216], port_arrivals[184],
            port_arrivals[152], port_arrivals[120], port_arrivals[88], port_arrivals[56],
            port_arrivals[24], port_arrivals[503], port_arrivals[471], port_arrivals[439],
            port_arrivals[407], port_arrivals[375], port_arrivals[343], port_arrivals[311],
            port_arrivals[279], port_arrivals[247], port_arrivals[215], port_arrivals[183],
            port_arrivals[151], port_arrivals[119], port_arrivals[87], port_arrivals[55],
            port_arrivals[23], port_arrivals[502], port_arrivals[470], port_arrivals[438],
            port_arrivals[406], port_arrivals[374], port_arrivals[342], port_arrivals[310],
            port_arrivals[278], port_arrivals[246], port_arrivals[214], port_arrivals[182],
            port_arrivals[150], port_arrivals[118], port_arrivals[86], port_arrivals[54],
            port_arrivals[22], port_arrivals[501], port_arrivals[469], port_arrivals[437],
            port_arrivals[405], port_arrivals[373], port_arrivals[341], port_arrivals[309],
            port_arrivals[277], port_arrivals[245], port_arrivals[213], port_arrivals[181],
            port_arrivals[149], port_arrivals[117], port_arrivals[85], port_arrivals[53],
            port_arrivals[21], port_arrivals[500], port_arrivals[468], port_arrivals[436],
            port_arrivals[404], port_arrivals[372], port_arrivals[340], port_arrivals[308],
            port_arrivals[276], port_arrivals[244], port_arrivals[212], port_arrivals[180],
            port_arrivals[148], port_arrivals[116], port_arrivals[84], port_arrivals[52],
            port_arrivals[20], port_arrivals[499], port_arrivals[467], port_arrivals[435],
            port_arrivals[403], port_arrivals[371], port_arrivals[339], port_arrivals[307],
            port_arrivals[275], port_arrivals[243], port_arrivals[211], port_arrivals[179],
            port_arrivals[147], port_arrivals[115], port_arrivals[83], port_arrivals[51],
            port_arrivals[19], port_arrivals[498], port_arrivals[466], port_arrivals[434],
            port_arrivals[402], port_arrivals[370], port_arrivals[338], port_arrivals[306],
            port_arrivals[274], port_arrivals[242], port_arrivals[210], port_arrivals[178],
            port_arrivals[146], port_arrivals[114], port_arrivals[82], port_arrivals[50],
            port_arrivals[18], port_arrivals[497], port_arrivals[465], port_arrivals[433],
            port_arrivals[401], port_arrivals[369], port_arrivals[337], port_arrivals[305],
            port_arrivals[273], port_arrivals[241], port_arrivals[209], port_arrivals[177],
            port_arrivals[145], port_arrivals[113], port_arrivals[81], port_arrivals[49],
            port_arrivals[17], port_arrivals[496], port_arrivals[464], port_arrivals[432],
            port_arrivals[400], port_arrivals[368], port_arrivals[336], port_arrivals[304],
            port_arrivals[272], port_arrivals[240], port_arrivals[208], port_arrivals[176],
            port_arrivals[144], port_arrivals[112], port_arrivals[80], port_arrivals[48],
            port_arrivals[16], port_arrivals[495], port_arrivals[463], port_arrivals[431],
            port_arrivals[399], port_arrivals[367], port_arrivals[335], port_arrivals[303],
            port_arrivals[271], port_arrivals[239], port_arrivals[207], port_arrivals[175],
            port_arrivals[143], port_arrivals[111], port_arrivals[79], port_arrivals[47],
            port_arrivals[15], port_arrivals[494], port_arrivals[462], port_arrivals[430],
            port_arrivals[398], port_arrivals[366], port_arrivals[334], port_arrivals[302],
            port_arrivals[270], port_arrivals[238], port_arrivals[206], port_arrivals[174],
            port_arrivals[142], port_arrivals[110], port_arrivals[78], port_arrivals[46],
            port_arrivals[14], port_arrivals[493], port_arrivals[461], port_arrivals[429],
            port_arrivals[397], port_arrivals[365], port_arrivals[333], port_arrivals[301],
            port_arrivals[269], port_arrivals[237], port_arrivals[205], port_arrivals[173],
            port_arrivals[141], port_arrivals[109], port_arrivals[77], port_arrivals[45],
            port_arrivals[13], port_arrivals[492], port_arrivals[460], port_arrivals[428],
            port_arrivals[396], port_arrivals[364], port_arrivals[332], port_arrivals[300],
            port_arrivals[268], port_arrivals[236], port_arrivals[204], port_arrivals[172],
            port_arrivals[140], port_arrivals[108], port_arrivals[76], port_arrivals[44],
            port_arrivals[12], port_arrivals[491], port_arrivals[459], port_arrivals[427],
            port_arrivals[395], port_arrivals[363], port_arrivals[331], port_arrivals[299],
            port_arrivals[267], port_arrivals[235], port_arrivals[203], port_arrivals[171],
            port_arrivals[139], port_arrivals[107], port_arrivals[75], port_arrivals[43],
            port_arrivals[11], port_arrivals[490], port_arrivals[458], port_arrivals[426],
            port_arrivals[394], port_arrivals[362], port_arrivals[330], port_arrivals[298],
            port_arrivals[266], port_arrivals[234], port_arrivals[202], port_arrivals[170],
            port_arrivals[138], port_arrivals[106], port_arrivals[74], port_arrivals[42],
            port_arrivals[10], port_arrivals[489], port_arrivals[457], port_arrivals[425],
            port_arrivals[393], port_arrivals[361], port_arrivals[329], port_arrivals[297],
            port_arrivals[265], port_arrivals[233], port_arrivals[201], port_arrivals[169],
            port_arrivals[137], port_arrivals[105], port_arrivals[73], port_arrivals[41],
            port_arrivals[9], port_arrivals[488], port_arrivals[456], port_arrivals[424],
            port_arrivals[392], port_arrivals[360], port_arrivals[328], port_arrivals[296],
            port_arrivals[264], port_arrivals[232], port_arrivals[200], port_arrivals[168],
            port_arrivals[136], port_arrivals[104], port_arrivals[72], port_arrivals[40],
            port_arrivals[8], port_arrivals[487], port_arrivals[455], port_arrivals[423],
            port_arrivals[391], port_arrivals[359], port_arrivals[327], port_arrivals[295],
            port_arrivals[263], port_arrivals[231], port_arrivals[199], port_arrivals[167],
            port_arrivals[135], port_arrivals[103], port_arrivals[71], port_arrivals[39],
            port_arrivals[7], port_arrivals[486], port_arrivals[454], port_arrivals[422],
            port_arrivals[390], port_arrivals[358], port_arrivals[326], port_arrivals[294],
            port_arrivals[262], port_arrivals[230], port_arrivals[198], port_arrivals[166],
            port_arrivals[134], port_arrivals[102], port_arrivals[70], port_arrivals[38],
            port_arrivals[6], port_arrivals[485], port_arrivals[453], port_arrivals[421],
            port_arrivals[389], port_arrivals[357], port_arrivals[325], port_arrivals[293],
            port_arrivals[261], port_arrivals[229], port_arrivals[197], port_arrivals[165],
            port_arrivals[133], port_arrivals[101], port_arrivals[69], port_arrivals[37],
            port_arrivals[5], port_arrivals[484], port_arrivals[452], port_arrivals[420],
            port_arrivals[388], port_arrivals[356], port_arrivals[324], port_arrivals[292],
            port_arrivals[260], port_arrivals[228], port_arrivals[196], port_arrivals[164],
            port_arrivals[132], port_arrivals[100], port_arrivals[68], port_arrivals[36],
            port_arrivals[4], port_arrivals[483], port_arrivals[451], port_arrivals[419],
            port_arrivals[387], port_arrivals[355], port_arrivals[323], port_arrivals[291],
            port_arrivals[259], port_arrivals[227], port_arrivals[195], port_arrivals[163],
            port_arrivals[131], port_arrivals[99], port_arrivals[67], port_arrivals[35],
            port_arrivals[3], port_arrivals[482], port_arrivals[450], port_arrivals[418],
            port_arrivals[386], port_arrivals[354], port_arrivals[322], port_arrivals[290],
            port_arrivals[258], port_arrivals[226], port_arrivals[194], port_arrivals[162],
            port_arrivals[130], port_arrivals[98], port_arrivals[66], port_arrivals[34],
            port_arrivals[2], port_arrivals[481], port_arrivals[449], port_arrivals[417],
            port_arrivals[385], port_arrivals[353], port_arrivals[321], port_arrivals[289],
            port_arrivals[257], port_arrivals[225], port_arrivals[193], port_arrivals[161],
            port_arrivals[129], port_arrivals[97], port_arrivals[65], port_arrivals[33],
            port_arrivals[1], port_arrivals[480], port_arrivals[448], port_arrivals[416],
            port_arrivals[384], port_arrivals[352], port_arrivals[320], port_arrivals[288],
            port_arrivals[256], port_arrivals[224], port_arrivals[192], port_arrivals[160],
            port_arrivals[128], port_arrivals[96], port_arrivals[64], port_arrivals[32],
            port_arrivals[0]};
    assign port_asks = {requester_asks[511], requester_asks[495], requester_asks[479],
            requester_asks[463], requester_asks[447], requester_asks[431], requester_asks[415],
            requester_asks[399], requester_asks[383], requester_asks[367], requester_asks[351],
            requester_asks[335], requester_asks[319], requester_asks[303], requester_asks[287],
            requester_asks[271], requester_asks[255], requester_asks[239], requester_asks[223],
            requester_asks[207], requester_asks[191], requester_asks[175], requester_asks[159],
            requester_asks[143], requester_asks[127], requester_asks[111], requester_asks[95],
            requester_asks[79], requester_asks[63], requester_asks[47], requester_asks[31],
            requester_asks[15], requester_asks[510], requester_asks[494], requester_asks[478],
            requester_asks[462], requester_asks[446], requester_asks[430], requester_asks[414],
            requester_asks[398], requester_asks[382], requester_asks[366], requester_asks[350],
            requester_asks[334], requester_asks[318], requester_asks[302], requester_asks[286],
            requester_asks[270], requester_asks[254], requester_asks[238], requester_asks[222],
            requester_asks[206], requester_asks[190], requester_asks[174], requester_asks[158],
            requester_asks[142], requester_asks[126], requester_asks[110], requester_asks[94],
            requester_asks[78], requester_asks[62], requester_asks[46], requester_asks[30],
            requester_asks[14], requester_asks[509], requester_asks[493], requester_asks[477],
            requester_asks[461], requester_asks[445], requester_asks[429], requester_asks[413],
            requester_asks[397], requester_asks[381], requester_asks[365], requester_asks[349],
            requester_asks[333], requester_asks[317], requester_asks[301], requester_asks[285],
            requester_asks[269], requester_asks[253], requester_asks[237], requester_asks[221],
            requester_asks[205], requester_asks[189], requester_asks[173], requester_asks[157],
            requester_asks[141], requester_asks[125], requester_asks[109], requester_asks[93],
            requester_asks[77], requester_asks[61], requester_asks[45], requester_asks[29],
            requester_asks[13], requester_asks[508], requester_asks[492], requester_asks[476],
            requester_asks[460], requester_asks[444], requester_asks[428], requester_asks[412],
            requester_asks[396], requester_asks[380], requester_asks[364], requester_asks[348],
            requester_asks[332], requester_asks[316], requester_asks[300], requester_asks[284],
            requester_asks[268], requester_asks[252], requester_asks[236], requester_asks[220],
            requester_asks[204], requester_asks[188], requester_asks[172], requester_asks[156],
            requester_asks[140], requester_asks[124], requester_asks[108], requester_asks[92],
            requester_asks[76], requester_asks[60], requester_asks[44], requester_asks[28],
            requester_asks[12], requester_asks[507], requester_asks[491], requester_asks[475],
            requester_asks[459], requester_asks[443], requester_asks[427], requester_asks[411],
            requester_asks[395], requester_asks[379], requester_asks[363], requester_asks[347],
            requester_asks[331], requester_asks[315], requester_asks[299], requester_asks[283],
            requester_asks[267], requester_asks[251], requester_asks[235], requester_asks[219],
            requester_asks[203], requester_asks[187], requester_asks[171], requester_asks[155],
            requester_asks[139], requester_asks[123], requester_asks[107], requester_asks[91],
            requester_asks[75], requester_asks[59], requester_asks[43], requester_asks[27],
            requester_asks[11], requester_asks[506], requester_asks[490], requester_asks[474],
            requester_asks[458], requester_asks[442], requester_asks[426], requester_asks[410],
            requester_asks[394], requester_asks[378], requester_asks[362], requester_asks[346],
            requester_asks[330], requester_asks[314], requester_asks[298], requester_asks[282],
            requester_asks[266], requester_asks[250], requester_asks[234], requester_asks[218],
            requester_asks[202], requester_asks[186], requester_asks[170], requester_asks[154],
            requester_asks[138], requester_asks[122], requester_asks[106], requester_asks[90],
            requester_asks[74], requester_asks[58], requester_asks[42], requester_asks[26],
            requester_asks[10], requester_asks[505], requester_asks[489], requester_asks[473],
            requester_asks[457], requester_asks[441], requester_asks[425], requester_asks[409],
            requester_asks[393], requester_asks[377], requester_asks[361], requester_asks[345],
            requester_asks[329], requester_asks[313], requester_asks[297], requester_asks[281],
            requester_asks[265], requester_asks[249], requester_asks[233], requester_asks[217],
            requester_asks[201], requester_asks[185], requester_asks[169], requester_asks[153],
            requester_asks[137], requester_asks[121], requester_asks[105], requester_asks[89],
            requester_asks[73], requester_asks[57], requester_asks[41], requester_asks[25],
            requester_asks[9], requester_asks[504], requester_asks[488], requester_asks[472],
            requester_asks[456], requester_asks[440], requester_asks[424], requester_asks[408],
            requester_asks[392], requester_asks[376], requester_asks[360], requester_asks[344],
            requester_asks[328], requester_asks[312], requester_asks[296], requester_asks[280],
            requester_asks[264], requester_asks[248], requester_asks[232], requester_asks[216],
            requester_asks[200], requester_asks[184], requester_asks[168], requester_asks[152],
            requester_asks[136], requester_asks[120], requester_asks[104], requester_asks[88],
            requester_asks[72], requester_asks[56], requester_asks[40], requester_asks[24],
            requester_asks[8], requester_asks[503], requester_asks[487], requester_asks[471],
            requester_asks[455], requester_asks[439], requester_asks[423], requester_asks[407],
            requester_asks[391], requester_asks[375], requester_asks[359], requester_asks[343],
            requester_asks[327], requester_asks[311], requester_asks[295], requester_asks[279],
            requester_asks[263], requester_asks[247], requester_asks[231], requester_asks[215],
            requester_asks[199], requester_asks[183], requester_asks[167], requester_asks[151],
            requester_asks[135], requester_asks[119], requester_asks[103], requester_asks[87],
            requester_asks[71], requester_asks[55], requester_asks[39], requester_asks[23],
            requester_asks[7], requester_asks[502], requester_asks[486], requester_asks[470],
            requester_asks[454], requester_asks[438], requester_asks[422], requester_asks[406],
            requester_asks[390], requester_asks[374], requester_asks[358], requester_asks[342],
            requester_asks[326], requester_asks[310], requester_asks[294], requester_asks[278],
            requester_asks[262], requester_asks[246], requester_asks[230], requester_asks[214],
            requester_asks[198], requester_asks[182], requester_asks[166], requester_asks[150],
            requester_asks[134], requester_asks[118], requester_asks[102], requester_asks[86],
            requester_asks[70], requester_asks[54], requester_asks[38], requester_asks[22],
            requester_asks[6], requester_asks[501], requester_asks[485], requester_asks[469],
            requester_asks[453], requester_asks[437], requester_asks[421], requester_asks[405],
            requester_asks[389], requester_asks[373], requester_asks[357], requester_asks[341],
            requester_asks[325], requester_asks[309], requester_asks[293], requester_asks[277],
            requester_asks[261], requester_asks[245], requester_asks[229], requester_asks[213],
            requester_asks[197], requester_asks[181], requester_asks[165], requester_asks[149],
            requester_asks[133], requester_asks[117], requester_asks[101], requester_asks[85],
            requester_asks[69], requester_asks[53], requester_asks[37], requester_asks[21],
            requester_asks[5], requester_asks[500], requester_asks[484], requester_asks[468],
            requester_asks[452], requester_asks[436], requester_asks[420], requester_asks[404],
            requester_asks[388], requester_asks[372], requester_asks[356], requester_asks[340],
            requester_asks[324], requester_asks[308], requester_asks[292], requester_asks[276],
            requester_asks[260], requester_asks[244], requester_asks[228], requester_asks[212],
            requester_asks[196], requester_asks[180], requester_asks[164], requester_asks[148],
            requester_asks[132], requester_asks[116], requester_asks[100], requester_asks[84],
            requester_asks[68], requester_asks[52], requester_asks[36], requester_asks[20],
            requester_asks[4], requester_asks[499], requester_asks[483], requester_asks[467],
            requester_asks[451], requester_asks[435], requester_asks[419], requester_asks[403],
            requester_asks[387], requester_asks[371], requester_asks[355], requester_asks[339],
            requester_asks[323], requester_asks[307], requester_asks[291], requester_asks[275],
            requester_asks[259], requester_asks[243], requester_asks[227], requester_asks[211],
            requester_asks[195], requester_asks[179], requester_asks[163], requester_asks[147],
            requester_asks[131], requester_asks[115], requester_asks[99], requester_asks[83],
            requester_asks[67], requester_asks[51], requester_asks[35], requester_asks[19],
            requester_asks[3], requester_asks[498], requester_asks[482], requester_asks[466],
            requester_asks[450], requester_asks[434], requester_asks[418], requester_asks[402],
            requester_asks[386], requester_asks[370], requester_asks[354], requester_asks[338],
            requester_asks[322], requester_asks[306], requester_asks[290], requester_asks[274],
            requester_asks[258], requester_asks[242], requester_asks[226], requester_asks[210],
            requester_asks[194], requester_asks[178], requester_asks[162], requester_asks[146],
            requester_asks[130], requester_asks[114], requester_asks[98], requester_asks[82],
            requester_asks[66], requester_asks[50], requester_asks[34], requester_asks[18],
            requester_asks[2], requester_asks[497], requester_asks[481], requester_asks[465],
            requester_asks[449], requester_asks[433], requester_asks[417], requester_asks[401],
            requester_asks[385], requester_asks[369], requester_asks[353], requester_asks[337],
            requester_asks[321], requester_asks[305], requester_asks[289], requester_asks[273],
            requester_asks[257], requester_asks[241], requester_asks[225], requester_asks[209],
            requester_asks[193], requester_asks[177], requester_asks[161], requester_asks[145],
            requester_asks[129], requester_asks[113], requester_asks[97], requester_asks[81],
            requester_asks[65], requester_asks[49], requester_asks[33], requester_asks[17],
            requester_asks[1], requester_asks[496], requester_asks[480], requester_asks[464],
            requester_asks[448], requester_asks[432], requester_asks[416], requester_asks[400],
            requester_asks[384], requester_asks[368], requester_asks[352], requester_asks[336],
            requester_asks[320], requester_asks[304], requester_asks[288], requester_asks[272],
            requester_asks[256], requester_asks[240], requester_asks[224], requester_asks[208],
            requester_asks[192], requester_asks[176], requester_asks[160], requester_asks[144],
            requester_asks[128], requester_asks[112], requester_asks[96], requester_asks[80],
            requester_asks[64], requester_asks[48], requester_asks[32], requester_asks[16],
            requester_asks[0]};
    assign port_asked_address = {requester_asked_address[16383:16352],
            requester_asked_address[15871:15840], requester_asked_address[15359:15328],
            requester_asked_address[14847:14816], requester_asked_address[14335:14304],
            requester_asked_address[13823:13792], requester_asked_address[13311:13280],
            requester_asked_address[12799:12768], requester_asked_address[12287:12256],
            requester_asked_address[11775:11744], requester_asked_address[11263:11232],
            requester_asked_address[10751:10720], requester_asked_address[10239:10208],
            requester_asked_address[9727:9696], requester_asked_address[9215:9184],
            requester_asked_address[8703:8672], requester_asked_address[8191:8160],
            requester_asked_address[7679:7648], requester_asked_address[7167:7136],
            requester_asked_address[6655:6624], requester_asked_address[6143:6112],
            requester_asked_address[5631:5600], requester_asked_address[5119:5088],
            requester_asked_address[4607:4576], requester_asked_address[4095:4064],
            requester_asked_address[3583:3552], requester_asked_address[3071:3040],
            requester_asked_address[2559:2528], requester_asked_address[2047:2016],
            requester_asked_address[1535:1504], requester_asked_address[1023:992],
            requester_asked_address[511:480], requester_asked_address[16351:16320],
            requester_asked_address[15839:15808], requester_asked_address[15327:15296],
            requester_asked_address[14815:14784], requester_asked_address[14303:14272],
            requester_asked_address[13791:13760], requester_asked_address[13279:13248],
            requester_asked_address[12767:12736], requester_asked_address[12255:12224],
            requester_asked_address[11743:11712], requester_asked_address[11231:11200],
            requester_asked_address[10719:10688], requester_asked_address[10207:10176],
            requester_asked_address[9695:9664], requester_asked_address[9183:9152],
            requester_asked_address[8671:8640], requester_asked_address[8159:8128],
            requester_asked_address[7647:7616], requester_asked_address[7135:7104],
            requester_asked_address[6623:6592], requester_asked_address[6111:6080],
            requester_asked_address[5599:5568], requester_asked_address[5087:5056],
            requester_asked_address[4575:4544], requester_asked_address[4063:4032],
            requester_asked_address[3551:3520], requester_asked_address[3039:3008],
            requester_asked_address[2527:2496], requester_asked_address[2015:1984],
            requester_asked_address[1503:1472], requester_asked_address[991:960],
            requester_asked_address[479:448], requester_asked_address[16319:16288],
            requester_asked_address[15807:15776], requester_asked_address[15295:15264],
            requester_asked_address[14783:14752], requester_asked_address[14271:14240],
            requester_asked_address[13759:13728], requester_asked_address[13247:13216],
            requester_asked_address[12735:12704], requester_asked_address[12223:12192],
            requester_asked_address[11711:11680], requester_asked_address[11199:11168],
            requester_asked_address[10687:10656], requester_asked_address[10175:10144],
            requester_asked_address[9663:9632], requester_asked_address[9151:9120],
            requester_asked_address[8639:8608], requester_asked_address[8127:8096],
            requester_asked_address[7615:7584], requester_asked_address[7103:7072],
            requester_asked_address[6591:6560], requester_asked_address[6079:6048],
            requester_asked_address[5567:5536], requester_asked_address[5055:5024],
            requester_asked_address[4543:4512], requester_asked_address[4031:4000],
            requester_asked_address[3519:3488], requester_asked_address[3007:2976],
            requester_asked_address[2495:2464], requester_asked_address[1983:1952],
            requester_asked_address[1471:1440], requester_asked_address[959:928],
            requester_asked_address[447:416], requester_asked_address[16287:16256],
            requester_asked_address[15775:15744], requester_asked_address[15263:15232],
            requester_asked_address[14751:14720], requester_asked_address[14239:14208],
            requester_asked_address[13727:13696], requester_asked_address[13215:13184],
            requester_asked_address[12703:12672], requester_asked_address[12191:12160],
            requester_asked_address[11679:11648], requester_asked_address[11167:11136],
            requester_asked_address[10655:10624], requester_asked_address[10143:10112],
            requester_asked_address[9631:9600], requester_asked_address[9119:9088],
            requester_asked_address[8607:8576], requester_asked_address[8095:8064],
            requester_asked_address[7583:7552], requester_asked_address[7071:7040],
            requester_asked_address[6559:6528], requester_asked_address[6047:6016],
            requester_asked_address[5535:5504], requester_asked_address[5023:4992],
            requester_asked_address[4511:4480], requester_asked_address[3999:3968],
            requester_asked_address[3487:3456], requester_asked_address[2975:2944],
            requester_asked_address[2463:2432], requester_asked_address[1951:1920],
            requester_asked_address[1439:1408], requester_asked_address[927:896],
            requester_asked_address[415:384], requester_asked_address[16255:16224],
            requester_asked_address[15743:15712], requester_asked_address[15231:15200],
            requester_asked_address[14719:14688], requester_asked_address[14207:14176],
            requester_asked_address[13695:13664], requester_asked_address[13183:13152],
            requester_asked_address[12671:12640], requester_asked_address[12159:12128],
            requester_asked_address[11647:11616], requester_asked_address[11135:11104],
            requester_asked_address[10623:10592], requester_asked_address[10111:10080],
            requester_asked_address[9599:9568], requester_asked_address[9087:9056],
            requester_asked_address[8575:8544], requester_asked_address[8063:8032],
            requester_asked_address[7551:7520], requester_asked_address[7039:7008],
            requester_asked_address[6527:6496], requester_asked_address[6015:5984],
            requester_asked_address[5503:5472], requester_asked_address[4991:4960],
            requester_asked_address[4479:4448], requester_asked_address[3967:3936],
            requester_asked_address[3455:3424], requester_asked_address[2943:2912],
            requester_asked_address[2431:2400], requester_asked_address[1919:1888],
            requester_asked_address[1407:1376], requester_asked_address[895:864],
            requester_asked_address[383:352], requester_asked_address[16223:16192],
            requester_asked_address[15711:15680], requester_asked_address[15199:15168],
            requester_asked_address[14687:14656], requester_asked_address[14175:14144],
            requester_asked_address[13663:13632], requester_asked_address[13151:13120],
            requester_asked_address[12639:12608], requester_asked_address[12127:12096],
            requester_asked_address[11615:11584], requester_asked_address[11103:11072],
            requester_asked_address[10591:10560], requester_asked_address[10079:10048],
            requester_asked_address[9567:9536], requester_asked_address[9055:9024],
            requester_asked_address[8543:8512], requester_asked_address[8031:8000],
            requester_asked_address[7519:7488], requester_asked_address[7007:6976],
            requester_asked_address[6495:6464], requester_asked_address[5983:5952],
            requester_asked_address[5471:5440], requester_asked_address[4959:4928],
            requester_asked_address[4447:4416], requester_asked_address[3935:3904],
            requester_asked_address[3423:3392], requester_asked_address[2911:2880],
            requester_asked_address[2399:2368], requester_asked_address[1887:1856],
            requester_asked_address[1375:1344], requester_asked_address[863:832],
            requester_asked_address[351:320], requester_asked_address[16191:16160],
            requester_asked_address[15679:15648], requester_asked_address[15167:15136],
            requester_asked_address[14655:14624], requester_asked_address[14143:14112],
            requester_asked_address[13631:13600], requester_asked_address[13119:13088],
            requester_asked_address[12607:12576], requester_asked_address[12095:12064],
            requester_asked_address[11583:11552], requester_asked_address[11071:11040],
            requester_asked_address[10559:10528], requester_asked_address[10047:10016],
            requester_asked_address[9535:9504], requester_asked_address[9023:8992],
            requester_asked_address[8511:8480], requester_asked_address[7999:7968],
            requester_asked_address[7487:7456], requester_asked_address[6975:6944],
            requester_asked_address[6463:6432], requester_asked_address[5951:5920],
            requester_asked_address[5439:5408], requester_asked_address[4927:4896],
            requester_asked_address[4415:4384], requester_asked_address[3903:3872],
            requester_asked_address[3391:3360], requester_asked_address[2879:2848],
            requester_asked_address[2367:2336], requester_asked_address[1855:1824],
            requester_asked_address[1343:1312], requester_asked_address[831:800],
            requester_asked_address[319:288], requester_asked_address[16159:16128],
            requester_asked_address[15647:15616], requester_asked_address[15135:15104],
            requester_asked_address[14623:14592], requester_asked_address[14111:14080],
            requester_asked_address[13599:13568], requester_asked_address[13087:13056],
            requester_asked_address[12575:12544], requester_asked_address[12063:12032],
            requester_asked_address[11551:11520], requester_asked_address[11039:11008],
            requester_asked_address[10527:10496], requester_asked_address[10015:9984],
            requester_asked_address[9503:9472], requester_asked_address[8991:8960],
            requester_asked_address[8479:8448], requester_asked_address[7967:7936],
            requester_asked_address[7455:7424], requester_asked_address[6943:6912],
            requester_asked_address[6431:6400], requester_asked_address[5919:5888],
            requester_asked_address[5407:5376], requester_asked_address[4895:4864],
            requester_asked_address[4383:4352], requester_asked_address[3871:3840],
            requester_asked_address[3359:3328], requester_asked_address[2847:2816],
            requester_asked_address[2335:2304], requester_asked_address[1823:1792],
            requester_asked_address[1311:1280], requester_asked_address[799:768],
            requester_asked_address[287:256], requester_asked_address[16127:16096],
            requester_asked_address[15615:15584], requester_asked_address[15103:15072],
            requester_asked_address[14591:14560], requester_asked_address[14079:14048],
            requester_asked_address[13567:13536], requester_asked_address[13055:13024],
            requester_asked_address[12543:12512], requester_asked_address[12031:12000],
            requester_asked_address[11519:11488], requester_asked_address[11007:10976],
            requester_asked_address[10495:10464], requester_asked_address[9983:9952],
            requester_asked_address[9471:9440], requester_asked_address[8959:8928],
            requester_asked_address[8447:8416], requester_asked_address[7935:7904],
            requester_asked_address[7423:7392], requester_asked_address[6911:6880],
            requester_asked_address[6399:6368], requester_asked_address[5887:5856],
            requester_asked_address[5375:5344], requester_asked_address[4863:4832],
            requester_asked_address[4351:4320], requester_asked_address[3839:3808],
            requester_asked_address[3327:3296], requester_asked_address[2815:2784],
            requester_asked_address[2303:2272], requester_asked_address[1791:1760],
            requester_asked_address[1279:1248], requester_asked_address[767:736],
            requester_asked_address[255:224], requester_asked_address[16095:16064],
            requester_asked_address[15583:15552], requester_asked_address[15071:15040],
            requester_asked_address[14559:14528], requester_asked_address[14047:14016],
            requester_asked_address[13535:13504], requester_asked_address[13023:12992],
            requester_asked_address[12511:12480], requester_asked_address[11999:11968],
            requester_asked_address[11487:11456], requester_asked_address[10975:10944],
            requester_asked_address[10463:10432], requester_asked_address[9951:9920],
            requester_asked_address[9439:9408], requester_asked_address[8927:8896],
            requester_asked_address[8415:8384], requester_asked_address[7903:7872],
            requester_asked_address[7391:7360], requester_asked_address[6879:6848],
            requester_asked_address[6367:6336], requester_asked_address[5855:5824],
            requester_asked_address[5343:5312], requester_asked_address[4831:4800],
            requester_asked_address[4319:4288], requester_asked_address[3807:3776],
            requester_asked_address[3295:3264], requester_asked_address[2783:2752],
            requester_asked_address[2271:2240], requester_asked_address[1759:1728],
            requester_asked_address[1247:1216], requester_asked_address[735:704],
            requester_asked_address[223:192], requester_asked_address[16063:16032],
            requester_asked_address[15551:15520], requester_asked_address[15039:15008],
            requester_asked_address[14527:14496], requester_asked_address[14015:13984],
            requester_asked_address[13503:13472], requester_asked_address[12991:12960],
            requester_asked_address[12479:12448], requester_asked_address[11967:11936],
            requester_asked_address[11455:11424], requester_asked_address[10943:10912],
            requester_asked_address[10431:10400], requester_asked_address[9919:9888],
            requester_asked_address[9407:9376], requester_asked_address[8895:8864],
            requester_asked_address[8383:8352], requester_asked_address[7871:7840],
            requester_asked_address[7359:7328], requester_asked_address[6847:6816],
            requester_asked_address[6335:6304], requester_asked_address[5823:5792],
            requester_asked_address[5311:5280], requester_asked_address[4799:4768],
            requester_asked_address[4287:4256], requester_asked_address[3775:3744],
            requester_asked_address[3263:3232], requester_asked_address[2751:2720],
            requester_asked_address[2239:2208], requester_asked_address[1727:1696],
            requester_asked_address[1215:1184], requester_asked_address[703:672],
            requester_asked_address[191:160], requester_asked_address[16031:16000],
            requester_asked_address[15519:15488], requester_asked_address[15007:14976],
            requester_asked_address[14495:14464], requester_asked_address[13983:13952],
            requester_asked_address[13471:13440], requester_asked_address[12959:12928],
            requester_asked_address[12447:12416], requester_asked_address[11935:11904],
            requester_asked_address[11423:11392], requester_asked_address[10911:10880],
            requester_asked_address[10399:10368], requester_asked_address[9887:9856],
            requester_asked_address[9375:9344], requester_asked_address[8863:8832],
            requester_asked_address[8351:8320], requester_asked_address[7839:7808],
            requester_asked_address[7327:7296], requester_asked_address[6815:6784],
            requester_asked_address[6303:6272], requester_asked_address[5791:5760],
            requester_asked_address[5279:5248], requester_asked_address[4767:4736],
            requester_asked_address[4255:4224], requester_asked_address[3743:3712],
            requester_asked_address[3231:3200], requester_asked_address[2719:2688],
            requester_asked_address[2207:2176], requester_asked_address[1695:1664],
            requester_asked_address[1183:1152], requester_asked_address[671:640],
            requester_asked_address[159:128], requester_asked_address[15999:15968],
            requester_asked_address[15487:15456], requester_asked_address[14975:14944],
            requester_asked_address[14463:14432], requester_asked_address[13951:13920],
            requester_asked_address[13439:13408], requester_asked_address[12927:12896],
            requester_asked_address[12415:12384], requester_asked_address[11903:11872],
            requester_asked_address[11391:11360], requester_asked_address[10879:10848],
            requester_asked_address[10367:10336], requester_asked_address[9855:9824],
            requester_asked_address[9343:9312], requester_asked_address[8831:8800],
            requester_asked_address[8319:8288], requester_asked_address[7807:7776],
            requester_asked_address[7295:7264], requester_asked_address[6783:6752],
            requester_asked_address[6271:6240], requester_asked_address[5759:5728],
            requester_asked_address[5247:5216], requester_asked_address[4735:4704],
            requester_asked_address[4223:4192], requester_asked_address[3711:3680],
            requester_asked_address[3199:3168], requester_asked_address[2687:2656],
            requester_asked_address[2175:2144], requester_asked_address[1663:1632],
            requester_asked_address[1151:1120], requester_asked_address[639:608],
            requester_asked_address[127:96], requester_asked_address[15967:15936],
            requester_asked_address[15455:15424], requester_asked_address[14943:14912],
            requester_asked_address[14431:14400], requester_asked_address[13919:13888],
            requester_asked_address[13407:13376], requester_asked_address[12895:12864],
            requester_asked_address[12383:12352], requester_asked_address[11871:11840],
            requester_asked_address[11359:11328], requester_asked_address[10847:10816],
            requester_asked_address[10335:10304], requester_asked_address[9823:9792],
            requester_asked_address[9311:9280], requester_asked_address[8799:8768],
            requester_asked_address[8287:8256], requester_asked_address[7775:7744],
            requester_asked_address[7263:7232], requester_asked_address[6751:6720],
            requester_asked_address[6239:6208], requester_asked_address[5727:5696],
            requester_asked_address[5215:5184], requester_asked_address[4703:4672],
            requester_asked_address[4191:4160], requester_asked_address[3679:3648],
            requester_asked_address[3167:3136], requester_asked_address[2655:2624],
            requester_asked_address[2143:2112], requester_asked_address[1631:1600],
            requester_asked_address[1119:1088], requester_asked_address[607:576],
            requester_asked_address[95:64], requester_asked_address[15935:15904],
            requester_asked_address[15423:15392], requester_asked_address[14911:14880],
            requester_asked_address[14399:14368], requester_asked_address[13887:13856],
            requester_asked_address[13375:13344], requester_asked_address[12863:12832],
            requester_asked_address[12351:12320], requester_asked_address[11839:11808],
            requester_asked_address[11327:11296], requester_asked_address[10815:10784],
            requester_asked_address[10303:10272], requester_asked_address[9791:9760],
            requester_asked_address[9279:9248], requester_asked_address[8767:8736],
            requester_asked_address[8255:8224], requester_asked_address[7743:7712],
            requester_asked_address[7231:7200], requester_asked_address[6719:6688],
            requester_asked_address[6207:6176], requester_asked_address[5695:5664],
            requester_asked_address[5183:5152], requester_asked_address[4671:4640],
            requester_asked_address[4159:4128], requester_asked_address[3647:3616],
            requester_asked_address[3135:3104], requester_asked_address[2623:2592],
            requester_asked_address[2111:2080], requester_asked_address[1599:1568],
            requester_asked_address[1087:1056], requester_asked_address[575:544],
            requester_asked_address[63:32], requester_asked_address[15903:15872],
            requester_asked_address[15391:15360], requester_asked_address[14879:14848],
            requester_asked_address[14367:14336], requester_asked_address[13855:13824],
            requester_asked_address[13343:13312], requester_asked_address[12831:12800],
            requester_asked_address[12319:12288], requester_asked_address[11807:11776],
            requester_asked_address[11295:11264], requester_asked_address[10783:10752],
            requester_asked_address[10271:10240], requester_asked_address[9759:9728],
            requester_asked_address[9247:9216], requester_asked_address[8735:8704],
            requester_asked_address[8223:8192], requester_asked_address[7711:7680],
            requester_asked_address[7199:7168], requester_asked_address[6687:6656],
            requester_asked_address[6175:6144], requester_asked_address[5663:5632],
            requester_asked_address[5151:5120], requester_asked_address[4639:4608],
            requester_asked_address[4127:4096], requester_asked_address[3615:3584],
            requester_asked_address[3103:3072], requester_asked_address[2591:2560],
            requester_asked_address[2079:2048], requester_asked_address[1567:1536],
            requester_asked_address[1055:1024], requester_asked_address[543:512],
            requester_asked_address[31:0]};
    assign port_asked_length = {requester_asked_length[511], requester_asked_length[495],
            requester_asked_length[479], requester_asked_length[463], requester_asked_length[447],
            requester_asked_length[431], requester_asked_length[415], requester_asked_length[399],
            requester_asked_length[383], requester_asked_length[367], requester_asked_length[351],
            requester_asked_length[335], requester_asked_length[319], requester_asked_length[303],
            requester_asked_length[287], requester_asked_length[271], requester_asked_length[255],
            requester_asked_length[239], requester_asked_length[223], requester_asked_length[207],
            requester_asked_length[191], requester_asked_length[175], requester_asked_length[159],
            requester_asked_length[143], requester_asked_length[127], requester_asked_length[111],
            requester_asked_length[95], requester_asked_length[79], requester_asked_length[63],
            requester_asked_length[47], requester_asked_length[31], requester_asked_length[15],
            requester_asked_length[510], requester_asked_length[494], requester_asked_length[478],
            requester_asked_length[462], requester_asked_length[446], requester_asked_length[430],
            requester_asked_length[414], requester_asked_length[398], requester_asked_length[382],
            requester_asked_length[366], requester_asked_length[350], requester_asked_length[334],
            requester_asked_length[318], requester_asked_length[302], requester_asked_length[286],
            requester_asked_length[270], requester_asked_length[254], requester_asked_length[238],
            requester_asked_length[222], requester_asked_length[206], requester_asked_length[190],
            requester_asked_length[174], requester_asked_length[158], requester_asked_length[142],
            requester_asked_length[126], requester_asked_length[110], requester_asked_length[94],
            requester_asked_length[78], requester_asked_length[62], requester_asked_length[46],
            requester_asked_length[30], requester_asked_length[14], requester_asked_length[509],
            requester_asked_length[493], requester_asked_length[477], requester_asked_length[461],
            requester_asked_length[445], requester_asked_length[429], requester_asked_length[413],
            requester_asked_length[397], requester_asked_length[381], requester_asked_length[365],
            requester_asked_length[349], requester_asked_length[333], requester_asked_length[317],
            requester_asked_length[301], requester_asked_length[285], requester_asked_length[269],
            requester_asked_length[253], requester_asked_length[237], requester_asked_length[221],
            requester_asked_length[205], requester_asked_length[189], requester_asked_length[173],
            requester_asked_length[157], requester_asked_length[141], requester_asked_length[125],
            requester_asked_length[109], requester_asked_length[93], requester_asked_length[77],
            requester_asked_length[61], requester_asked_length[45], requester_asked_length[29],
            requester_asked_length[13], requester_asked_length[508], requester_asked_length[492],
            requester_asked_length[476], requester_asked_length[460], requester_asked_length[444],
            requester_asked_length[428], requester_asked_length[412], requester_asked_length[396],
            requester_asked_length[380], requester_asked_length[364], requester_asked_length[348],
            requester_asked_length[332], requester_asked_length[316], requester_asked_length[300],
            requester_asked_length[284], requester_asked_length[268], requester_asked_length[252],
            requester_asked_length[236], requester_asked_length[220], requester_asked_length[204],
            requester_asked_length[188], requester_asked_length[172], requester_asked_length[156],
            requester_asked_length[140], requester_asked_length[124], requester_asked_length[108],
            requester_asked_length[92], requester_asked_length[76], requester_asked_length[60],
            requester_asked_length[44], requester_asked_length[28], requester_asked_length[12],
            requester_asked_length[507], requester_asked_length[491], requester_asked_length[475],
            requester_asked_length[459], requester_asked_length[443], requester_asked_length[427],
            requester_asked_length[411], requester_asked_length[395], requester_asked_length[379],
            requester_asked_length[363], requester_asked_length[347], requester_asked_length[331],
            requester_asked_length[315], requester_asked_length[299], requester_asked_length[283],
            requester_asked_length[267], requester_asked_length[251], requester_asked_length[235],
            requester_asked_length[219], requester_asked_length[203], requester_asked_length[187],
            requester_asked_length[171], requester_asked_length[155], requester_asked_length[139],
            requester_asked_length[123], requester_asked_length[107], requester_asked_length[91],
            requester_asked_length[75], requester_asked_length[59], requester_asked_length[43],
            requester_asked_length[27], requester_asked_length[11], requester_asked_length[506],
            requester_asked_length[490], requester_asked_length[474], requester_asked_length[458],
            requester_asked_length[442], requester_asked_length[426], requester_asked_length[410],
            requester_asked_length[394], requester_asked_length[378], requester_asked_length[362],
            requester_asked_length[346], requester_asked_length[330], requester_asked_length[314],
            requester_asked_length[298], requester_asked_length[282], requester_asked_length[266],
            requester_asked_length[250], requester_asked_length[234], requester_asked_length[218],
            requester_asked_length[202], requester_asked_length[186], requester_asked_length[170],
            requester_asked_length[154], requester_asked_length[138], requester_asked_length[122],
            requester_asked_length[106], requester_asked_length[90], requester_asked_length[74],
            requester_asked_length[58], requester_asked_length[42], requester_asked_length[26],
            requester_asked_length[10], requester_asked_length[505], requester_asked_length[489],
            requester_asked_length[473], requester_asked_length[457], requester_asked_length[441],
            requester_asked_length[425], requester_asked_length[409], requester_asked_length[393],
            requester_asked_length[377], requester_asked_length[361], requester_asked_length[345],
            requester_asked_length[329], requester_asked_length[313], requester_asked_length[297],
            requester_asked_length[281], requester_asked_length[265], requester_asked_length[249],
            requester_asked_length[233], requester_asked_length[217], requester_asked_length[201],
            requester_asked_length[185], requester_asked_length[169], requester_asked_length[153],
            requester_asked_length[137], requester_asked_length[121], requester_asked_length[105],
            requester_asked_length[89], requester_asked_length[73], requester_asked_length[57],
            requester_asked_length[41], requester_asked_length[25], requester_asked_length[9],
            requester_asked_length[504], requester_asked_length[488], requester_asked_length[472],
            requester_asked_length[456], requester_asked_length[440], requester_asked_length[424],
            requester_asked_length[408], requester_asked_length[392], requester_asked_length[376],
            requester_asked_length[360], requester_asked_length[344], requester_asked_length[328],
            requester_asked_length[312], requester_asked_length[296], requester_asked_length[280],
            requester_asked_length[264], requester_asked_length[248], requester_asked_length[232],
            requester_asked_length[216], requester_asked_length[200], requester_asked_length[184],
            requester_asked_length[168], requester_asked_length[152], requester_asked_length[136],
            requester_asked_length[120], requester_asked_length[104], requester_asked_length[88],
            requester_asked_length[72], requester_asked_length[56], requester_asked_length[40],
            requester_asked_length[24], requester_asked_length[8], requester_asked_length[503],
            requester_asked_length[487], requester_asked_length[471], requester_asked_length[455],
            requester_asked_length[439], requester_asked_length[423], requester_asked_length[407],
            requester_asked_length[391], requester_asked_length[375], requester_asked_length[359],
            requester_asked_length[343], requester_asked_length[327], requester_asked_length[311],
            requester_asked_length[295], requester_asked_length[279], requester_asked_length[263],
            requester_asked_length[247], requester_asked_length[231], requester_asked_length[215],
            requester_asked_length[199], requester_asked_length[183], requester_asked_length[167],
            requester_asked_length[151], requester_asked_length[135], requester_asked_length[119],
            requester_asked_length[103], requester_asked_length[87], requester_asked_length[71],
            requester_asked_length[55], requester_asked_length[39], requester_asked_length[23],
            requester_asked_length[7], requester_asked_length[502], requester_asked_length[486],
            requester_asked_length[470], requester_asked_length[454], requester_asked_length[438],
            requester_asked_length[422], requester_asked_length[406], requester_asked_length[390],
            requester_asked_length[374], requester_asked_length[358], requester_asked_length[342],
            requester_asked_length[326], requester_asked_length[310], requester_asked_length[294],
            requester_asked_length[278], requester_asked_length[262], requester_asked_length[246],
            requester_asked_length[230], requester_asked_length[214], requester_asked_length[198],
            requester_asked_length[182], requester_asked_length[166], requester_asked_length[150],
            requester_asked_length[134], requester_asked_length[118], requester_asked_length[102],
            requester_asked_length[86], requester_asked_length[70], requester_asked_length[54],
            requester_asked_length[38], requester_asked_length[22], requester_asked_length[6],
            requester_asked_length[501], requester_asked_length[485], requester_asked_length[469],
            requester_asked_length[453], requester_asked_length[437], requester_asked_length[421],
            requester_asked_length[405], requester_asked_length[389], requester_asked_length[373],
            requester_asked_length[357], requester_asked_length[341], requester_asked_length[325],
            requester_asked_length[309], requester_asked_length[293], requester_asked_length[277],
            requester_asked_length[261], requester_asked_length[245], requester_asked_length[229],
            requester_asked_length[213], requester_asked_length[197], requester_asked_length[181],
            requester_asked_length[165], requester_asked_length[149], requester_asked_length[133],
            requester_asked_length[117], requester_asked_length[101], requester_asked_length[85],
            requester_asked_length[69], requester_asked_length[53], requester_asked_length[37],
            requester_asked_length[21], requester_asked_length[5], requester_asked_length[500],
            requester_asked_length[484], requester_asked_length[468], requester_asked_length[452],
            requester_asked_length[436], requester_asked_length[420], requester_asked_length[404],
            requester_asked_length[388], requester_asked_length[372], requester_asked_length[356],
            requester_asked_length[340], requester_asked_length[324], requester_asked_length[308],
            requester_asked_length[292], requester_asked_length[276], requester_asked_length[260],
            requester_asked_length[244], requester_asked_length[228], requester_asked_length[212],
            requester_asked_length[196], requester_asked_length[180], requester_asked_length[164],
            requester_asked_length[148], requester_asked_length[132], requester_asked_length[116],
            requester_asked_length[100], requester_asked_length[84], requester_asked_length[68],
            requester_asked_length[52], requester_asked_length[36], requester_asked_length[20],
            requester_asked_length[4], requester_asked_length[499], requester_asked_length[483],
            requester_asked_length[467], requester_asked_length[451], requester_asked_length[435],
            requester_asked_length[419], requester_asked_length[403], requester_asked_length[387],
            requester_asked_length[371], requester_asked_length[355], requester_asked_length[339],
            requester_asked_length[323], requester_asked_length[307], requester_asked_length[291],
            requester_asked_length[275], requester_asked_length[259], requester_asked_length[243],
            requester_asked_length[227], requester_asked_length[211], requester_asked_length[195],
            requester_asked_length[179], requester_asked_length[163], requester_asked_length[147],
            requester_asked_length[131], requester_asked_length[115], requester_asked_length[99],
            requester_asked_length[83], requester_asked_length[67], requester_asked_length[51],
            requester_asked_length[35], requester_asked_length[19], requester_asked_length[3],
            requester_asked_length[498], requester_asked_length[482], requester_asked_length[466],
            requester_asked_length[450], requester_asked_length[434], requester_asked_length[418],
            requester_asked_length[402], requester_asked_length[386], requester_asked_length[370],
            requester_asked_length[354], requester_asked_length[338], requester_asked_length[322],
            requester_asked_length[306], requester_asked_length[290], requester_asked_length[274],
            requester_asked_length[258], requester_asked_length[242], requester_asked_length[226],
            requester_asked_length[210], requester_asked_length[194], requester_asked_length[178],
            requester_asked_length[162], requester_asked_length[146], requester_asked_length[130],
            requester_asked_length[114], requester_asked_length[98], requester_asked_length[82],
            requester_asked_length[66], requester_asked_length[50], requester_asked_length[34],
            requester_asked_length[18], requester_asked_length[2], requester_asked_length[497],
            requester_asked_length[481], requester_asked_length[465], requester_asked_length[449],
            requester_asked_length[433], requester_asked_length[417], requester_asked_length[401],
            requester_asked_length[385], requester_asked_length[369], requester_asked_length[353],
            requester_asked_length[337], requester_asked_length[321], requester_asked_length[305],
            requester_asked_length[289], requester_asked_length[273], requester_asked_length[257],
            requester_asked_length[241], requester_asked_length[225], requester_asked_length[209],
            requester_asked_length[193], requester_asked_length[177], requester_asked_length[161],
            requester_asked_length[145], requester_asked_length[129], requester_asked_length[113],
            requester_asked_length[97], requester_asked_length[81], requester_asked_length[65],
            requester_asked_length[49], requester_asked_length[33], requester_asked_length[17],
            requester_asked_length[1], requester_asked_length[496], requester_asked_length[480],
            requester_asked_length[464], requester_asked_length[448], requester_asked_length[432],
            requester_asked_length[416], requester_asked_length[400], requester_asked_length[384],
            requester_asked_length[368], requester_asked_length[352], requester_asked_length[336],
            requester_asked_length[320], requester_asked_length[304], requester_asked_length[288],
            requester_asked_length[272], requester_asked_length[256], requester_asked_length[240],
            requester_asked_length[224], requester_asked_length[208], requester_asked_length[192],
            requester_asked_length[176], requester_asked_length[160], requester_asked_length[144],
            requester_asked_length[128], requester_asked_length[112], requester_asked_length[96],
            requester_asked_length[80], requester_asked_length[64], requester_asked_length[48],
            requester_asked_length[32], requester_asked_length[16], requester_asked_length[0]};
    assign port_takes = {requester_takes[511], requester_takes[495], requester_takes[479],
            requester_takes[463], requester_takes[447], requester_takes[431], requester_takes[415],
            requester_takes[399], requester_takes[383], requester_takes[367], requester_takes[351],
            requester_takes[335], requester_takes[319], requester_takes[303], requester_takes[287],
            requester_takes[271], requester_takes[255], requester_takes[239], requester_takes[223],
            requester_takes[207], requester_takes[191], requester_takes[175], requester_takes[159],
            requester_takes[143], requester_takes[127], requester_takes[111], requester_takes[95],
            requester_takes[79], requester_takes[63], requester_takes[47], requester_takes[31],
            requester_takes[15], requester_takes[510], requester_takes[494], requester_takes[478],
            requester_takes[462], requester_takes[446], requester_takes[430], requester_takes[414],
            requester_takes[398], requester_takes[382], requester_takes[366], requester_takes[350],
            requester_takes[334], requester_takes[318], requester_takes[302], requester_takes[286],
            requester_takes[270], requester_takes[254], requester_takes[238], requester_takes[222],
            requester_takes[206], requester_takes[190], requester_takes[174], requester_takes[158],
            requester_takes[142], requester_takes[126], requester_takes[110], requester_takes[94],
            requester_takes[78], requester_takes[62], requester_takes[46], requester_takes[30],
            requester_takes[14], requester_takes[509], requester_takes[493], requester_takes[477],
            requester_takes[461], requester_takes[445], requester_takes[429], requester_takes[413],
            requester_takes[397], requester_takes[381], requester_takes[365], requester_takes[349],
            requester_takes[333], requester_takes[317], requester_takes[301], requester_takes[285],
            requester_takes[269], requester_takes[253], requester_takes[237], requester_takes[221],
            requester_takes[205], requester_takes[189], requester_takes[173], requester_takes[157],
            requester_takes[141], requester_takes[125], requester_takes[109], requester_takes[93],
            requester_takes[77], requester_takes[61], requester_takes[45], requester_takes[29],
            requester_takes[13], requester_takes[508], requester_takes[492], requester_takes[476],
            requester_takes[460], requester_takes[444], requester_takes[428], requester_takes[412],
            requester_takes[396], requester_takes[380], requester_takes[364], requester_takes[348],
            requester_takes[332], requester_takes[316], requester_takes[300], requester_takes[284],
            requester_takes[268], requester_takes[252], requester_takes[236], requester_takes[220],
            requester_takes[204], requester_takes[188], requester_takes[172], requester_takes[156],
            requester_takes[140], requester_takes[124], requester_takes[108], requester_takes[92],
            requester_takes[76], requester_takes[60], requester_takes[44], requester_takes[28],
            requester_takes[12], requester_takes[507], requester_takes[491], requester_takes[475],
            requester_takes[459], requester_takes[443], requester_takes[427], requester_takes[411],
            requester_takes[395], requester_takes[379], requester_takes[363], requester_takes[347],
            requester_takes[331], requester_takes[315], requester_takes[299], requester_takes[283],
            requester_takes[267], requester_takes[251], requester_takes[235], requester_takes[219],
            requester_takes[203], requester_takes[187], requester_takes[171], requester_takes[155],
            requester_takes[139], requester_takes[123], requester_takes[107], requester_takes[91],
            requester_takes[75], requester_takes[59], requester_takes[43], requester_takes[27],
            requester_takes[11], requester_takes[506], requester_takes[490], requester_takes[474],
            requester_takes[458], requester_takes[442], requester_takes[426], requester_takes[410],
            requester_takes[394], requester_takes[378], requester_takes[362], requester_takes[346],
            requester_takes[330], requester_takes[314], requester_takes[298], requester_takes[282],
            requester_takes[266], requester_takes[250], requester_takes[234], requester_takes[218],
            requester_takes[202], requester_takes[186], requester_takes[170], requester_takes[154],
            requester_takes[138], requester_takes[122], requester_takes[106], requester_takes[90],
            requester_takes[74], requester_takes[58], requester_takes[42], requester_takes[26],
            requester_takes[10], requester_takes[505], requester_takes[489], requester_takes[473],
            requester_takes[457], requester_takes[441], requester_takes[425], requester_takes[409],
            requester_takes[393], requester_takes[377], requester_takes[361], requester_takes[345],
            requester_takes[329], requester_takes[313], requester_takes[297], requester_takes[281],
            requester_takes[265], requester_takes[249], requester_takes[233], requester_takes[217],
            requester_takes[201], requester_takes[185], requester_takes[169], requester_takes[153],
            requester_takes[137], requester_takes[121], requester_takes[105], requester_takes[89],
            requester_takes[73], requester_takes[57], requester_takes[41], requester_takes[25],
            requester_takes[9], requester_takes[504], requester_takes[488], requester_takes[472],
            requester_takes[456], requester_takes[440], requester_takes[424], requester_takes[408],
            requester_takes[392], requester_takes[376], requester_takes[360], requester_takes[344],
            requester_takes[328], requester_takes[312], requester_takes[296], requester_takes[280],
            requester_takes[264], requester_takes[248], requester_takes[232], requester_takes[216],
            requester_takes[200], requester_takes[184], requester_takes[168], requester_takes[152],
            requester_takes[136], requester_takes[120], requester_takes[104], requester_takes[88],
            requester_takes[72], requester_takes[56], requester_takes[40], requester_takes[24],
            requester_takes[8], requester_takes[503], requester_takes[487], requester_takes[471],
            requester_takes[455], requester_takes[439], requester_takes[423], requester_takes[407],
            requester_takes[391], requester_takes[375], requester_takes[359], requester_takes[343],
            requester_takes[327], requester_takes[311], requester_takes[295], requester_takes[279],
            requester_takes[263], requester_takes[247], requester_takes[231], requester_takes[215],
            requester_takes[199], requester_takes[183], requester_takes[167], requester_takes[151],
            requester_takes[135], requester_takes[119], requester_takes[103], requester_takes[87],
            requester_takes[71], requester_takes[55], requester_takes[39], requester_takes[23],
            requester_takes[7], requester_takes[502], requester_takes[486], requester_takes[470],
            requester_takes[454], requester_takes[438], requester_takes[422], requester_takes[406],
            requester_takes[390], requester_takes[374], requester_takes[358], requester_takes[342],
            requester_takes[326], requester_takes[310], requester_takes[294], requester_takes[278],
            requester_takes[262], requester_takes[246], requester_takes[230], requester_takes[214],
            requester_takes[198], requester_takes[182], requester_takes[166], requester_takes[150],
            requester_takes[134], requester_takes[118], requester_takes[102], requester_takes[86],
            requester_takes[70], requester_takes[54], requester_takes[38], requester_takes[22],
            requester_takes[6], requester_takes[501], requester_takes[485], requester_takes[469],
            requester_takes[453], requester_takes[437], requester_takes[421], requester_takes[405],
            requester_takes[389], requester_takes[373], requester_takes[357], requester_takes[341],
            requester_takes[325], requester_takes[309], requester_takes[293], requester_takes[277],
            requester_takes[261], requester_takes[245], requester_takes[229], requester_takes[213],
            requester_takes[197], requester_takes[181], requester_takes[165], requester_takes[149],
            requester_takes[133], requester_takes[117], requester_takes[101], requester_takes[85],
            requester_takes[69], requester_takes[53], requester_takes[37], requester_takes[21],
            requester_takes[5], requester_takes[500], requester_takes[484], requester_takes[468],
            requester_takes[452], requester_takes[436], requester_takes[420], requester_takes[404],
            requester_takes[388], requester_takes[372], requester_takes[356], requester_takes[340],
            requester_takes[324], requester_takes[308], requester_takes[292], requester_takes[276],
            requester_takes[260], requester_takes[244], requester_takes[228], requester_takes[212],
            requester_takes[196], requester_takes[180], requester_takes[164], requester_takes[148],
            requester_takes[132], requester_takes[116], requester_takes[100], requester_takes[84],
            requester_takes[68], requester_takes[52], requester_takes[36], requester_takes[20],
            requester_takes[4], requester_takes[499], requester_takes[483], requester_takes[467],
            requester_takes[451], requester_takes[435], requester_takes[419], requester_takes[403],
            requester_takes[387], requester_takes[371], requester_takes[355], requester_takes[339],
            requester_takes[323], requester_takes[307], requester_takes[291], requester_takes[275],
            requester_takes[259], requester_takes[243], requester_takes[227], requester_takes[211],
            requester_takes[195], requester_takes[179], requester_takes[163], requester_takes[147],
            requester_takes[131], requester_takes[115], requester_takes[99], requester_takes[83],
            requester_takes[67], requester_takes[51], requester_takes[35], requester_takes[19],
            requester_takes[3], requester_takes[498], requester_takes[482], requester_takes[466],
            requester_takes[450], requester_takes[434], requester_takes[418], requester_takes[402],
            requester_takes[386], requester_takes[370], requester_takes[354], requester_takes[338],
            requester_takes[322], requester_takes[306], requester_takes[290], requester_takes[274],
            requester_takes[258], requester_takes[242], requester_takes[226], requester_takes[210],
            requester_takes[194], requester_takes[178], requester_takes[162], requester_takes[146],
            requester_takes[130], requester_takes[114], requester_takes[98], requester_takes[82],
            requester_takes[66], requester_takes[50], requester_takes[34], requester_takes[18],
            requester_takes[2], requester_takes[497], requester_takes[481], requester_takes[465],
            requester_takes[449], requester_takes[433], requester_takes[417], requester_takes[401],
            requester_takes[385], requester_takes[369], requester_takes[353], requester_takes[337],
            requester_takes[321], requester_takes[305], requester_takes[289], requester_takes[273],
            requester_takes[257], requester_takes[241], requester_takes[225], requester_takes[209],
            requester_takes[193], requester_takes[177], requester_takes[161], requester_takes[145],
            requester_takes[129], requester_takes[113], requester_takes[97], requester_takes[81],
            requester_takes[65], requester_takes[49], requester_takes[33], requester_takes[17],
            requester_takes[1], requester_takes[496], requester_takes[480], requester_takes[464],
            requester_takes[448], requester_takes[432], requester_takes[416], requester_takes[400],
            requester_takes[384], requester_takes[368], requester_takes[352], requester_takes[336],
            requester_takes[320], requester_takes[304], requester_takes[288], requester_takes[272],
            requester_takes[256], requester_takes[240], requester_takes[224], requester_takes[208],
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
        for (requester_index = 0; requester_index < 32; requester_index = requester_index +
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
            channel_port_party32_requesters32_dataBits256_outstanding32 member (
                .clock             (clock),
                .reset             (reset),
                .asks              (port_asks[port_index*32 +: 32]),
                .asked_address     (port_asked_address[port_index*1024 +: 1024]),
                .asked_length      (port_asked_length[port_index*32 +: 32]),
                .grants            (port_grants[port_index*32 +: 32]),
                .arrivals          (port_arrivals[port_index*32 +: 32]),
                .arrived_data      (port_arrived_data[port_index*256 +: 256]),
                .arrived_last      (port_arrived_last[port_index]),
                .takes             (port_takes[port_index*32 +: 32]),
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
                .failure_requester (port_failure_requester[port_index*5 +: 5])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            error_code_register <= NONE;
            error_channel_register <= 4'd0;
            error_requester_register <= 5'd0;
        end else begin
            if (clearError) error_code_register <= NONE;
            if (refused_0 & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= error_code_register_packed[{refused_1, 1'd0} +: 2];
                error_channel_register <= refused_1;
                error_requester_register <= error_requester_register_packed[({3'd0, refused_1} *
                        7'd5) +: 5];
            end
        end
    end
endmodule
`default_nettype wire
