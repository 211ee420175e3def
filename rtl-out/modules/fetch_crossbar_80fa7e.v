// fetch_crossbar_80fa7e: The crossbar of SpAtten's fetcher (HPCA 2021, section IV): requests of
// many requesters to channels of memory, at most one a channel a cycle, and the words back to
// each requester in the order of its requests, whatever the channels take. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-crossbar.ts.
// Parameters queues = input, requesters = 8, channels = 8, dataBits = 64, addressDepth = 16,
// dataDepth = 64, window = 64, outstanding = 16.
// Reset: reset synchronous, active high.
// IR b8128e89. Do not edit.
`default_nettype none
module fetch_crossbar_80fa7e (
    input  wire        clock,
    input  wire        reset,

    input  wire        requests_0_valid,
    output wire        requests_0_ready,
    input  wire [ 2:0] requests_0_payload_channel,
    input  wire [31:0] requests_0_payload_address,
    input  wire [ 1:0] requests_0_payload_length,
    input  wire        requests_0_payload_last,

    input  wire        requests_1_valid,
    output wire        requests_1_ready,
    input  wire [ 2:0] requests_1_payload_channel,
    input  wire [31:0] requests_1_payload_address,
    input  wire [ 1:0] requests_1_payload_length,
    input  wire        requests_1_payload_last,

    input  wire        requests_2_valid,
    output wire        requests_2_ready,
    input  wire [ 2:0] requests_2_payload_channel,
    input  wire [31:0] requests_2_payload_address,
    input  wire [ 1:0] requests_2_payload_length,
    input  wire        requests_2_payload_last,

    input  wire        requests_3_valid,
    output wire        requests_3_ready,
    input  wire [ 2:0] requests_3_payload_channel,
    input  wire [31:0] requests_3_payload_address,
    input  wire [ 1:0] requests_3_payload_length,
    input  wire        requests_3_payload_last,

    input  wire        requests_4_valid,
    output wire        requests_4_ready,
    input  wire [ 2:0] requests_4_payload_channel,
    input  wire [31:0] requests_4_payload_address,
    input  wire [ 1:0] requests_4_payload_length,
    input  wire        requests_4_payload_last,

    input  wire        requests_5_valid,
    output wire        requests_5_ready,
    input  wire [ 2:0] requests_5_payload_channel,
    input  wire [31:0] requests_5_payload_address,
    input  wire [ 1:0] requests_5_payload_length,
    input  wire        requests_5_payload_last,

    input  wire        requests_6_valid,
    output wire        requests_6_ready,
    input  wire [ 2:0] requests_6_payload_channel,
    input  wire [31:0] requests_6_payload_address,
    input  wire [ 1:0] requests_6_payload_length,
    input  wire        requests_6_payload_last,

    input  wire        requests_7_valid,
    output wire        requests_7_ready,
    input  wire [ 2:0] requests_7_payload_channel,
    input  wire [31:0] requests_7_payload_address,
    input  wire [ 1:0] requests_7_payload_length,
    input  wire        requests_7_payload_last,

    output wire        words_0_valid,
    input  wire        words_0_ready,
    output wire [63:0] words_0_payload_data,
    output wire        words_0_payload_last,

    output wire        words_1_valid,
    input  wire        words_1_ready,
    output wire [63:0] words_1_payload_data,
    output wire        words_1_payload_last,

    output wire        words_2_valid,
    input  wire        words_2_ready,
    output wire [63:0] words_2_payload_data,
    output wire        words_2_payload_last,

    output wire        words_3_valid,
    input  wire        words_3_ready,
    output wire [63:0] words_3_payload_data,
    output wire        words_3_payload_last,

    output wire        words_4_valid,
    input  wire        words_4_ready,
    output wire [63:0] words_4_payload_data,
    output wire        words_4_payload_last,

    output wire        words_5_valid,
    input  wire        words_5_ready,
    output wire [63:0] words_5_payload_data,
    output wire        words_5_payload_last,

    output wire        words_6_valid,
    input  wire        words_6_ready,
    output wire [63:0] words_6_payload_data,
    output wire        words_6_payload_last,

    output wire        words_7_valid,
    input  wire        words_7_ready,
    output wire [63:0] words_7_payload_data,
    output wire        words_7_payload_last,

    output wire        channel_0_arvalid,
    input  wire        channel_0_arready,
    output wire        channel_0_arid,
    output wire [31:0] channel_0_araddr,
    output wire [ 7:0] channel_0_arlen,
    output wire [ 2:0] channel_0_arsize,
    output wire [ 1:0] channel_0_arburst,
    output wire [ 3:0] channel_0_arcache,
    output wire [ 2:0] channel_0_arprot,

    input  wire        channel_0_rvalid,
    output wire        channel_0_rready,
    input  wire        channel_0_rid,
    input  wire [63:0] channel_0_rdata,
    input  wire [ 1:0] channel_0_rresp,
    input  wire        channel_0_rlast,

    output wire        channel_1_arvalid,
    input  wire        channel_1_arready,
    output wire        channel_1_arid,
    output wire [31:0] channel_1_araddr,
    output wire [ 7:0] channel_1_arlen,
    output wire [ 2:0] channel_1_arsize,
    output wire [ 1:0] channel_1_arburst,
    output wire [ 3:0] channel_1_arcache,
    output wire [ 2:0] channel_1_arprot,

    input  wire        channel_1_rvalid,
    output wire        channel_1_rready,
    input  wire        channel_1_rid,
    input  wire [63:0] channel_1_rdata,
    input  wire [ 1:0] channel_1_rresp,
    input  wire        channel_1_rlast,

    output wire        channel_2_arvalid,
    input  wire        channel_2_arready,
    output wire        channel_2_arid,
    output wire [31:0] channel_2_araddr,
    output wire [ 7:0] channel_2_arlen,
    output wire [ 2:0] channel_2_arsize,
    output wire [ 1:0] channel_2_arburst,
    output wire [ 3:0] channel_2_arcache,
    output wire [ 2:0] channel_2_arprot,

    input  wire        channel_2_rvalid,
    output wire        channel_2_rready,
    input  wire        channel_2_rid,
    input  wire [63:0] channel_2_rdata,
    input  wire [ 1:0] channel_2_rresp,
    input  wire        channel_2_rlast,

    output wire        channel_3_arvalid,
    input  wire        channel_3_arready,
    output wire        channel_3_arid,
    output wire [31:0] channel_3_araddr,
    output wire [ 7:0] channel_3_arlen,
    output wire [ 2:0] channel_3_arsize,
    output wire [ 1:0] channel_3_arburst,
    output wire [ 3:0] channel_3_arcache,
    output wire [ 2:0] channel_3_arprot,

    input  wire        channel_3_rvalid,
    output wire        channel_3_rready,
    input  wire        channel_3_rid,
    input  wire [63:0] channel_3_rdata,
    input  wire [ 1:0] channel_3_rresp,
    input  wire        channel_3_rlast,

    output wire        channel_4_arvalid,
    input  wire        channel_4_arready,
    output wire        channel_4_arid,
    output wire [31:0] channel_4_araddr,
    output wire [ 7:0] channel_4_arlen,
    output wire [ 2:0] channel_4_arsize,
    output wire [ 1:0] channel_4_arburst,
    output wire [ 3:0] channel_4_arcache,
    output wire [ 2:0] channel_4_arprot,

    input  wire        channel_4_rvalid,
    output wire        channel_4_rready,
    input  wire        channel_4_rid,
    input  wire [63:0] channel_4_rdata,
    input  wire [ 1:0] channel_4_rresp,
    input  wire        channel_4_rlast,

    output wire        channel_5_arvalid,
    input  wire        channel_5_arready,
    output wire        channel_5_arid,
    output wire [31:0] channel_5_araddr,
    output wire [ 7:0] channel_5_arlen,
    output wire [ 2:0] channel_5_arsize,
    output wire [ 1:0] channel_5_arburst,
    output wire [ 3:0] channel_5_arcache,
    output wire [ 2:0] channel_5_arprot,

    input  wire        channel_5_rvalid,
    output wire        channel_5_rready,
    input  wire        channel_5_rid,
    input  wire [63:0] channel_5_rdata,
    input  wire [ 1:0] channel_5_rresp,
    input  wire        channel_5_rlast,

    output wire        channel_6_arvalid,
    input  wire        channel_6_arready,
    output wire        channel_6_arid,
    output wire [31:0] channel_6_araddr,
    output wire [ 7:0] channel_6_arlen,
    output wire [ 2:0] channel_6_arsize,
    output wire [ 1:0] channel_6_arburst,
    output wire [ 3:0] channel_6_arcache,
    output wire [ 2:0] channel_6_arprot,

    input  wire        channel_6_rvalid,
    output wire        channel_6_rready,
    input  wire        channel_6_rid,
    input  wire [63:0] channel_6_rdata,
    input  wire [ 1:0] channel_6_rresp,
    input  wire        channel_6_rlast,

    output wire        channel_7_arvalid,
    input  wire        channel_7_arready,
    output wire        channel_7_arid,
    output wire [31:0] channel_7_araddr,
    output wire [ 7:0] channel_7_arlen,
    output wire [ 2:0] channel_7_arsize,
    output wire [ 1:0] channel_7_arburst,
    output wire [ 3:0] channel_7_arcache,
    output wire [ 2:0] channel_7_arprot,

    input  wire        channel_7_rvalid,
    output wire        channel_7_rready,
    input  wire        channel_7_rid,
    input  wire [63:0] channel_7_rdata,
    input  wire [ 1:0] channel_7_rresp,
    input  wire        channel_7_rlast,

    // The first word that memory refused since reset or `clearError`; of those of one cycle that of
    // the lowest channel.
    output wire [ 1:0] error_code,
    output wire [ 2:0] error_channel,
    output wire [ 2:0] error_requester,

    input  wire        clearError
);
    localparam [1:0] NONE = 2'd0;

    wire [7:0] requester_requests_valid;
    wire [7:0] requester_requests_ready;
    wire [23:0] requester_requests_payload_channel;
    wire [255:0] requester_requests_payload_address;
    wire [15:0] requester_requests_payload_length;
    wire [7:0] requester_requests_payload_last;
    wire [7:0] requester_words_valid;
    wire [7:0] requester_words_ready;
    wire [511:0] requester_words_payload_data;
    wire [7:0] requester_words_payload_last;
    wire [63:0] requester_asks;
    wire [2047:0] requester_asked_address;
    wire [127:0] requester_asked_length;
    wire [63:0] requester_grants;
    wire [63:0] requester_arrivals;
    wire [63:0] requester_takes;
    wire [63:0] port_asks;
    wire [2047:0] port_asked_address;
    wire [127:0] port_asked_length;
    wire [63:0] port_grants;
    wire [63:0] port_arrivals;
    wire [511:0] port_arrived_data;
    wire [7:0] port_arrived_last;
    wire [63:0] port_takes;
    wire [7:0] port_memory_arvalid;
    wire [7:0] port_memory_arready;
    wire [7:0] port_memory_arid;
    wire [255:0] port_memory_araddr;
    wire [63:0] port_memory_arlen;
    wire [23:0] port_memory_arsize;
    wire [15:0] port_memory_arburst;
    wire [31:0] port_memory_arcache;
    wire [23:0] port_memory_arprot;
    wire [7:0] port_memory_rvalid;
    wire [7:0] port_memory_rready;
    wire [7:0] port_memory_rid;
    wire [511:0] port_memory_rdata;
    wire [15:0] port_memory_rresp;
    wire [7:0] port_memory_rlast;
    wire [15:0] port_failure_code;
    wire [23:0] port_failure_requester;
    reg [1:0] error_code_register;
    reg [2:0] error_channel_register;
    reg [2:0] error_requester_register;

    wire [15:0] error_code_register_packed = port_failure_code;
    wire refused_1_or = (port_failure_code[1:0] != NONE) | (port_failure_code[3:2] != NONE);
    wire refused_1_or_1 = (port_failure_code[5:4] != NONE) | (port_failure_code[7:6] != NONE);
    wire refused_1_or_2 = refused_1_or | refused_1_or_1;
    wire [2:0] refused_1_choice = refused_1_or ? ((port_failure_code[1:0] != NONE) ? 3'd0 : 3'd1) :
            (port_failure_code[5:4] != NONE) ? 3'd2 : 3'd3;
    wire refused_1_or_3 = (port_failure_code[9:8] != NONE) | (port_failure_code[11:10] != NONE);
    wire [2:0] refused_1_choice_1 = refused_1_or_3 ? ((port_failure_code[9:8] != NONE) ? 3'd4 :
            3'd5) : (port_failure_code[13:12] != NONE) ? 3'd6 : 3'd7;
    wire [2:0] refused_1 = refused_1_or_2 ? refused_1_choice : refused_1_choice_1;
    wire [23:0] error_requester_register_packed = port_failure_requester;
    wire refused_0_or = (port_failure_code[13:12] != NONE) | (port_failure_code[15:14] != NONE);
    wire refused_0 = refused_1_or_2 | refused_1_or_3 | refused_0_or;

    assign requests_0_ready = requester_requests_ready[0];
    assign requests_1_ready = requester_requests_ready[1];
    assign requests_2_ready = requester_requests_ready[2];
    assign requests_3_ready = requester_requests_ready[3];
    assign requests_4_ready = requester_requests_ready[4];
    assign requests_5_ready = requester_requests_ready[5];
    assign requests_6_ready = requester_requests_ready[6];
    assign requests_7_ready = requester_requests_ready[7];
    assign words_0_valid = requester_words_valid[0];
    assign words_0_payload_data = requester_words_payload_data[63:0];
    assign words_0_payload_last = requester_words_payload_last[0];
    assign words_1_valid = requester_words_valid[1];
    assign words_1_payload_data = requester_words_payload_data[127:64];
    assign words_1_payload_last = requester_words_payload_last[1];
    assign words_2_valid = requester_words_valid[2];
    assign words_2_payload_data = requester_words_payload_data[191:128];
    assign words_2_payload_last = requester_words_payload_last[2];
    assign words_3_valid = requester_words_valid[3];
    assign words_3_payload_data = requester_words_payload_data[255:192];
    assign words_3_payload_last = requester_words_payload_last[3];
    assign words_4_valid = requester_words_valid[4];
    assign words_4_payload_data = requester_words_payload_data[319:256];
    assign words_4_payload_last = requester_words_payload_last[4];
    assign words_5_valid = requester_words_valid[5];
    assign words_5_payload_data = requester_words_payload_data[383:320];
    assign words_5_payload_last = requester_words_payload_last[5];
    assign words_6_valid = requester_words_valid[6];
    assign words_6_payload_data = requester_words_payload_data[447:384];
    assign words_6_payload_last = requester_words_payload_last[6];
    assign words_7_valid = requester_words_valid[7];
    assign words_7_payload_data = requester_words_payload_data[511:448];
    assign words_7_payload_last = requester_words_payload_last[7];
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
    assign error_code = error_code_register;
    assign error_channel = error_channel_register;
    assign error_requester = error_requester_register;
    assign requester_requests_valid = {requests_7_valid, requests_6_valid, requests_5_valid,
            requests_4_valid, requests_3_valid, requests_2_valid, requests_1_valid,
            requests_0_valid};
    assign requester_requests_payload_channel = {requests_7_payload_channel,
            requests_6_payload_channel, requests_5_payload_channel, requests_4_payload_channel,
            requests_3_payload_channel, requests_2_payload_channel, requests_1_payload_channel,
            requests_0_payload_channel};
    assign requester_requests_payload_address = {requests_7_payload_address,
            requests_6_payload_address, requests_5_payload_address, requests_4_payload_address,
            requests_3_payload_address, requests_2_payload_address, requests_1_payload_address,
            requests_0_payload_address};
    assign requester_requests_payload_length = {requests_7_payload_length,
            requests_6_payload_length, requests_5_payload_length, requests_4_payload_length,
            requests_3_payload_length, requests_2_payload_length, requests_1_payload_length,
            requests_0_payload_length};
    assign requester_requests_payload_last = {requests_7_payload_last, requests_6_payload_last,
            requests_5_payload_last, requests_4_payload_last, requests_3_payload_last,
            requests_2_payload_last, requests_1_payload_last, requests_0_payload_last};
    assign requester_words_ready = {words_7_ready, words_6_ready, words_5_ready, words_4_ready,
            words_3_ready, words_2_ready, words_1_ready, words_0_ready};
    assign requester_grants = {port_grants[63], port_grants[55], port_grants[47], port_grants[39],
            port_grants[31], port_grants[23], port_grants[15], port_grants[7], port_grants[62],
            port_grants[54], port_grants[46], port_grants[38], port_grants[30], port_grants[22],
            port_grants[14], port_grants[6], port_grants[61], port_grants[53], port_grants[45],
            port_grants[37], port_grants[29], port_grants[21], port_grants[13], port_grants[5],
            port_grants[60], port_grants[52], port_grants[44], port_grants[36], port_grants[28],
            port_grants[20], port_grants[12], port_grants[4], port_grants[59], port_grants[51],
            port_grants[43], port_grants[35], port_grants[27], port_grants[19], port_grants[11],
            port_grants[3], port_grants[58], port_grants[50], port_grants[42], port_grants[34],
            port_grants[26], port_grants[18], port_grants[10], port_grants[2], port_grants[57],
            port_grants[49], port_grants[41], port_grants[33], port_grants[25], port_grants[17],
            port_grants[9], port_grants[1], port_grants[56], port_grants[48], port_grants[40],
            port_grants[32], port_grants[24], port_grants[16], port_grants[8], port_grants[0]};
    assign requester_arrivals = {port_arrivals[63], port_arrivals[55], port_arrivals[47],
            port_arrivals[39], port_arrivals[31], port_arrivals[23], port_arrivals[15],
            port_arrivals[7], port_arrivals[62], port_arrivals[54], port_arrivals[46],
            port_arrivals[38], port_arrivals[30], port_arrivals[22], port_arrivals[14],
            port_arrivals[6], port_arrivals[61], port_arrivals[53], port_arrivals[45],
            port_arrivals[37], port_arrivals[29], port_arrivals[21], port_arrivals[13],
            port_arrivals[5], port_arrivals[60], port_arrivals[52], port_arrivals[44],
            port_arrivals[36], port_arrivals[28], port_arrivals[20], port_arrivals[12],
            port_arrivals[4], port_arrivals[59], port_arrivals[51], port_arrivals[43],
            port_arrivals[35], port_arrivals[27], port_arrivals[19], port_arrivals[11],
            port_arrivals[3], port_arrivals[58], port_arrivals[50], port_arrivals[42],
            port_arrivals[34], port_arrivals[26], port_arrivals[18], port_arrivals[10],
            port_arrivals[2], port_arrivals[57], port_arrivals[49], port_arrivals[41],
            port_arrivals[33], port_arrivals[25], port_arrivals[17], port_arrivals[9],
            port_arrivals[1], port_arrivals[56], port_arrivals[48], port_arrivals[40],
            port_arrivals[32], port_arrivals[24], port_arrivals[16], port_arrivals[8],
            port_arrivals[0]};
    assign port_asks = {requester_asks[63], requester_asks[55], requester_asks[47],
            requester_asks[39], requester_asks[31], requester_asks[23], requester_asks[15],
            requester_asks[7], requester_asks[62], requester_asks[54], requester_asks[46],
            requester_asks[38], requester_asks[30], requester_asks[22], requester_asks[14],
            requester_asks[6], requester_asks[61], requester_asks[53], requester_asks[45],
            requester_asks[37], requester_asks[29], requester_asks[21], requester_asks[13],
            requester_asks[5], requester_asks[60], requester_asks[52], requester_asks[44],
            requester_asks[36], requester_asks[28], requester_asks[20], requester_asks[12],
            requester_asks[4], requester_asks[59], requester_asks[51], requester_asks[43],
            requester_asks[35], requester_asks[27], requester_asks[19], requester_asks[11],
            requester_asks[3], requester_asks[58], requester_asks[50], requester_asks[42],
            requester_asks[34], requester_asks[26], requester_asks[18], requester_asks[10],
            requester_asks[2], requester_asks[57], requester_asks[49], requester_asks[41],
            requester_asks[33], requester_asks[25], requester_asks[17], requester_asks[9],
            requester_asks[1], requester_asks[56], requester_asks[48], requester_asks[40],
            requester_asks[32], requester_asks[24], requester_asks[16], requester_asks[8],
            requester_asks[0]};
    assign port_asked_address = {requester_asked_address[2047:2016],
            requester_asked_address[1791:1760], requester_asked_address[1535:1504],
            requester_asked_address[1279:1248], requester_asked_address[1023:992],
            requester_asked_address[767:736], requester_asked_address[511:480],
            requester_asked_address[255:224], requester_asked_address[2015:1984],
            requester_asked_address[1759:1728], requester_asked_address[1503:1472],
            requester_asked_address[1247:1216], requester_asked_address[991:960],
            requester_asked_address[735:704], requester_asked_address[479:448],
            requester_asked_address[223:192], requester_asked_address[1983:1952],
            requester_asked_address[1727:1696], requester_asked_address[1471:1440],
            requester_asked_address[1215:1184], requester_asked_address[959:928],
            requester_asked_address[703:672], requester_asked_address[447:416],
            requester_asked_address[191:160], requester_asked_address[1951:1920],
            requester_asked_address[1695:1664], requester_asked_address[1439:1408],
            requester_asked_address[1183:1152], requester_asked_address[927:896],
            requester_asked_address[671:640], requester_asked_address[415:384],
            requester_asked_address[159:128], requester_asked_address[1919:1888],
            requester_asked_address[1663:1632], requester_asked_address[1407:1376],
            requester_asked_address[1151:1120], requester_asked_address[895:864],
            requester_asked_address[639:608], requester_asked_address[383:352],
            requester_asked_address[127:96], requester_asked_address[1887:1856],
            requester_asked_address[1631:1600], requester_asked_address[1375:1344],
            requester_asked_address[1119:1088], requester_asked_address[863:832],
            requester_asked_address[607:576], requester_asked_address[351:320],
            requester_asked_address[95:64], requester_asked_address[1855:1824],
            requester_asked_address[1599:1568], requester_asked_address[1343:1312],
            requester_asked_address[1087:1056], requester_asked_address[831:800],
            requester_asked_address[575:544], requester_asked_address[319:288],
            requester_asked_address[63:32], requester_asked_address[1823:1792],
            requester_asked_address[1567:1536], requester_asked_address[1311:1280],
            requester_asked_address[1055:1024], requester_asked_address[799:768],
            requester_asked_address[543:512], requester_asked_address[287:256],
            requester_asked_address[31:0]};
    assign port_asked_length = {requester_asked_length[127:126], requester_asked_length[111:110],
            requester_asked_length[95:94], requester_asked_length[79:78],
            requester_asked_length[63:62], requester_asked_length[47:46],
            requester_asked_length[31:30], requester_asked_length[15:14],
            requester_asked_length[125:124], requester_asked_length[109:108],
            requester_asked_length[93:92], requester_asked_length[77:76],
            requester_asked_length[61:60], requester_asked_length[45:44],
            requester_asked_length[29:28], requester_asked_length[13:12],
            requester_asked_length[123:122], requester_asked_length[107:106],
            requester_asked_length[91:90], requester_asked_length[75:74],
            requester_asked_length[59:58], requester_asked_length[43:42],
            requester_asked_length[27:26], requester_asked_length[11:10],
            requester_asked_length[121:120], requester_asked_length[105:104],
            requester_asked_length[89:88], requester_asked_length[73:72],
            requester_asked_length[57:56], requester_asked_length[41:40],
            requester_asked_length[25:24], requester_asked_length[9:8],
            requester_asked_length[119:118], requester_asked_length[103:102],
            requester_asked_length[87:86], requester_asked_length[71:70],
            requester_asked_length[55:54], requester_asked_length[39:38],
            requester_asked_length[23:22], requester_asked_length[7:6],
            requester_asked_length[117:116], requester_asked_length[101:100],
            requester_asked_length[85:84], requester_asked_length[69:68],
            requester_asked_length[53:52], requester_asked_length[37:36],
            requester_asked_length[21:20], requester_asked_length[5:4],
            requester_asked_length[115:114], requester_asked_length[99:98],
            requester_asked_length[83:82], requester_asked_length[67:66],
            requester_asked_length[51:50], requester_asked_length[35:34],
            requester_asked_length[19:18], requester_asked_length[3:2],
            requester_asked_length[113:112], requester_asked_length[97:96],
            requester_asked_length[81:80], requester_asked_length[65:64],
            requester_asked_length[49:48], requester_asked_length[33:32],
            requester_asked_length[17:16], requester_asked_length[1:0]};
    assign port_takes = {requester_takes[63], requester_takes[55], requester_takes[47],
            requester_takes[39], requester_takes[31], requester_takes[23], requester_takes[15],
            requester_takes[7], requester_takes[62], requester_takes[54], requester_takes[46],
            requester_takes[38], requester_takes[30], requester_takes[22], requester_takes[14],
            requester_takes[6], requester_takes[61], requester_takes[53], requester_takes[45],
            requester_takes[37], requester_takes[29], requester_takes[21], requester_takes[13],
            requester_takes[5], requester_takes[60], requester_takes[52], requester_takes[44],
            requester_takes[36], requester_takes[28], requester_takes[20], requester_takes[12],
            requester_takes[4], requester_takes[59], requester_takes[51], requester_takes[43],
            requester_takes[35], requester_takes[27], requester_takes[19], requester_takes[11],
            requester_takes[3], requester_takes[58], requester_takes[50], requester_takes[42],
            requester_takes[34], requester_takes[26], requester_takes[18], requester_takes[10],
            requester_takes[2], requester_takes[57], requester_takes[49], requester_takes[41],
            requester_takes[33], requester_takes[25], requester_takes[17], requester_takes[9],
            requester_takes[1], requester_takes[56], requester_takes[48], requester_takes[40],
            requester_takes[32], requester_takes[24], requester_takes[16], requester_takes[8],
            requester_takes[0]};
    assign port_memory_arready = {channel_7_arready, channel_6_arready, channel_5_arready,
            channel_4_arready, channel_3_arready, channel_2_arready, channel_1_arready,
            channel_0_arready};
    assign port_memory_rvalid = {channel_7_rvalid, channel_6_rvalid, channel_5_rvalid,
            channel_4_rvalid, channel_3_rvalid, channel_2_rvalid, channel_1_rvalid,
            channel_0_rvalid};
    assign port_memory_rid = {channel_7_rid, channel_6_rid, channel_5_rid, channel_4_rid,
            channel_3_rid, channel_2_rid, channel_1_rid, channel_0_rid};
    assign port_memory_rdata = {channel_7_rdata, channel_6_rdata, channel_5_rdata, channel_4_rdata,
            channel_3_rdata, channel_2_rdata, channel_1_rdata, channel_0_rdata};
    assign port_memory_rresp = {channel_7_rresp, channel_6_rresp, channel_5_rresp, channel_4_rresp,
            channel_3_rresp, channel_2_rresp, channel_1_rresp, channel_0_rresp};
    assign port_memory_rlast = {channel_7_rlast, channel_6_rlast, channel_5_rlast, channel_4_rlast,
            channel_3_rlast, channel_2_rlast, channel_1_rlast, channel_0_rlast};

    genvar requester_index;
    generate
        for (requester_index = 0; requester_index < 8; requester_index = requester_index +
                1) begin : requester
            requester_port_channels8_addressDepth16_dataDepth64_window64 member (
                .clock                    (clock),
                .reset                    (reset),
                .requests_valid           (requester_requests_valid[requester_index]),
                .requests_ready           (requester_requests_ready[requester_index]),
                .requests_payload_channel (requester_requests_payload_channel[requester_index*3 +:
                        3]),
                .requests_payload_address (requester_requests_payload_address[requester_index*32 +:
                        32]),
                .requests_payload_length  (requester_requests_payload_length[requester_index*2 +:
                        2]),
                .requests_payload_last    (requester_requests_payload_last[requester_index]),
                .words_valid              (requester_words_valid[requester_index]),
                .words_ready              (requester_words_ready[requester_index]),
                .words_payload_data       (requester_words_payload_data[requester_index*64 +: 64]),
                .words_payload_last       (requester_words_payload_last[requester_index]),
                .asks                     (requester_asks[requester_index*8 +: 8]),
                .asked_address            (requester_asked_address[requester_index*256 +: 256]),
                .asked_length             (requester_asked_length[requester_index*16 +: 16]),
                .grants                   (requester_grants[requester_index*8 +: 8]),
                .arrivals                 (requester_arrivals[requester_index*8 +: 8]),
                .arrived_data             (port_arrived_data),
                .arrived_last             (port_arrived_last),
                .takes                    (requester_takes[requester_index*8 +: 8])
            );
        end
    endgenerate

    genvar port_index;
    generate
        for (port_index = 0; port_index < 8; port_index = port_index + 1) begin : port
            channel_port_party8_requesters8_outstanding16 member (
                .clock             (clock),
                .reset             (reset),
                .asks              (port_asks[port_index*8 +: 8]),
                .asked_address     (port_asked_address[port_index*256 +: 256]),
                .asked_length      (port_asked_length[port_index*16 +: 16]),
                .grants            (port_grants[port_index*8 +: 8]),
                .arrivals          (port_arrivals[port_index*8 +: 8]),
                .arrived_data      (port_arrived_data[port_index*64 +: 64]),
                .arrived_last      (port_arrived_last[port_index]),
                .takes             (port_takes[port_index*8 +: 8]),
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
                .memory_rdata      (port_memory_rdata[port_index*64 +: 64]),
                .memory_rresp      (port_memory_rresp[port_index*2 +: 2]),
                .memory_rlast      (port_memory_rlast[port_index]),
                .failure_code      (port_failure_code[port_index*2 +: 2]),
                .failure_requester (port_failure_requester[port_index*3 +: 3])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            error_code_register <= NONE;
            error_channel_register <= 3'd0;
            error_requester_register <= 3'd0;
        end else begin
            if (clearError) error_code_register <= NONE;
            if (refused_0 & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= error_code_register_packed[{refused_1, 1'd0} +: 2];
                error_channel_register <= refused_1;
                error_requester_register <= error_requester_register_packed[({2'd0, refused_1} *
                        5'd3) +: 3];
            end
        end
    end
endmodule
`default_nettype wire
