// fetch_crossbar_b8c086: The crossbar of SpAtten's fetcher (HPCA 2021, section IV): requests of
// many requesters to channels of memory, at most one a channel a cycle, and the words back to
// each requester in the order of its requests, whatever the channels take. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-crossbar.ts.
// Parameters party = 2, queues = virtualOutput, requesters = 5, channels = 2, dataBits = 64,
// addressDepth = 2, dataDepth = 6, window = 8, outstanding = 4.
// Reset: reset synchronous, active high.
// IR 99f6bda2. Do not edit.
`default_nettype none
module fetch_crossbar_b8c086 (
    input  wire        clock,
    input  wire        reset,

    input  wire        requests_0_valid,
    output wire        requests_0_ready,
    input  wire        requests_0_payload_channel,
    input  wire [31:0] requests_0_payload_address,
    input  wire [ 1:0] requests_0_payload_length,
    input  wire        requests_0_payload_last,

    input  wire        requests_1_valid,
    output wire        requests_1_ready,
    input  wire        requests_1_payload_channel,
    input  wire [31:0] requests_1_payload_address,
    input  wire [ 1:0] requests_1_payload_length,
    input  wire        requests_1_payload_last,

    input  wire        requests_2_valid,
    output wire        requests_2_ready,
    input  wire        requests_2_payload_channel,
    input  wire [31:0] requests_2_payload_address,
    input  wire [ 1:0] requests_2_payload_length,
    input  wire        requests_2_payload_last,

    input  wire        requests_3_valid,
    output wire        requests_3_ready,
    input  wire        requests_3_payload_channel,
    input  wire [31:0] requests_3_payload_address,
    input  wire [ 1:0] requests_3_payload_length,
    input  wire        requests_3_payload_last,

    input  wire        requests_4_valid,
    output wire        requests_4_ready,
    input  wire        requests_4_payload_channel,
    input  wire [31:0] requests_4_payload_address,
    input  wire [ 1:0] requests_4_payload_length,
    input  wire        requests_4_payload_last,

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

    // The first word that memory refused since reset or `clearError`; of those of one cycle that of
    // the lowest channel.
    output wire [ 1:0] error_code,
    output wire        error_channel,
    output wire [ 2:0] error_requester,

    input  wire        clearError
);
    localparam [1:0] NONE = 2'd0;

    wire [4:0] requester_requests_valid;
    wire [4:0] requester_requests_ready;
    wire [4:0] requester_requests_payload_channel;
    wire [159:0] requester_requests_payload_address;
    wire [9:0] requester_requests_payload_length;
    wire [4:0] requester_requests_payload_last;
    wire [4:0] requester_words_valid;
    wire [4:0] requester_words_ready;
    wire [319:0] requester_words_payload_data;
    wire [4:0] requester_words_payload_last;
    wire [9:0] requester_asks;
    wire [319:0] requester_asked_address;
    wire [19:0] requester_asked_length;
    wire [9:0] requester_grants;
    wire [9:0] requester_arrivals;
    wire [9:0] requester_takes;
    wire [9:0] port_asks;
    wire [319:0] port_asked_address;
    wire [19:0] port_asked_length;
    wire [9:0] port_grants;
    wire [9:0] port_arrivals;
    wire [127:0] port_arrived_data;
    wire [1:0] port_arrived_last;
    wire [9:0] port_takes;
    wire [1:0] port_memory_arvalid;
    wire [1:0] port_memory_arready;
    wire [1:0] port_memory_arid;
    wire [63:0] port_memory_araddr;
    wire [15:0] port_memory_arlen;
    wire [5:0] port_memory_arsize;
    wire [3:0] port_memory_arburst;
    wire [7:0] port_memory_arcache;
    wire [5:0] port_memory_arprot;
    wire [1:0] port_memory_rvalid;
    wire [1:0] port_memory_rready;
    wire [1:0] port_memory_rid;
    wire [127:0] port_memory_rdata;
    wire [3:0] port_memory_rresp;
    wire [1:0] port_memory_rlast;
    wire [3:0] port_failure_code;
    wire [5:0] port_failure_requester;
    reg [1:0] error_code_register;
    reg error_channel_register;
    reg [2:0] error_requester_register;

    wire [3:0] error_code_register_packed = port_failure_code;
    wire refused_1 = (port_failure_code[1:0] != NONE) ? 1'd0 : 1'd1;
    wire [5:0] error_requester_register_packed = port_failure_requester;
    wire refused_0 = (port_failure_code[1:0] != NONE) | (port_failure_code[3:2] != NONE);

    assign requests_0_ready = requester_requests_ready[0];
    assign requests_1_ready = requester_requests_ready[1];
    assign requests_2_ready = requester_requests_ready[2];
    assign requests_3_ready = requester_requests_ready[3];
    assign requests_4_ready = requester_requests_ready[4];
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
    assign error_code = error_code_register;
    assign error_channel = error_channel_register;
    assign error_requester = error_requester_register;
    assign requester_requests_valid = {requests_4_valid, requests_3_valid, requests_2_valid,
            requests_1_valid, requests_0_valid};
    assign requester_requests_payload_channel = {requests_4_payload_channel,
            requests_3_payload_channel, requests_2_payload_channel, requests_1_payload_channel,
            requests_0_payload_channel};
    assign requester_requests_payload_address = {requests_4_payload_address,
            requests_3_payload_address, requests_2_payload_address, requests_1_payload_address,
            requests_0_payload_address};
    assign requester_requests_payload_length = {requests_4_payload_length,
            requests_3_payload_length, requests_2_payload_length, requests_1_payload_length,
            requests_0_payload_length};
    assign requester_requests_payload_last = {requests_4_payload_last, requests_3_payload_last,
            requests_2_payload_last, requests_1_payload_last, requests_0_payload_last};
    assign requester_words_ready = {words_4_ready, words_3_ready, words_2_ready, words_1_ready,
            words_0_ready};
    assign requester_grants = {port_grants[9], port_grants[4], port_grants[8], port_grants[3],
            port_grants[7], port_grants[2], port_grants[6], port_grants[1], port_grants[5],
            port_grants[0]};
    assign requester_arrivals = {port_arrivals[9], port_arrivals[4], port_arrivals[8],
            port_arrivals[3], port_arrivals[7], port_arrivals[2], port_arrivals[6],
            port_arrivals[1], port_arrivals[5], port_arrivals[0]};
    assign port_asks = {requester_asks[9], requester_asks[7], requester_asks[5], requester_asks[3],
            requester_asks[1], requester_asks[8], requester_asks[6], requester_asks[4],
            requester_asks[2], requester_asks[0]};
    assign port_asked_address = {requester_asked_address[319:288], requester_asked_address[255:224],
            requester_asked_address[191:160], requester_asked_address[127:96],
            requester_asked_address[63:32], requester_asked_address[287:256],
            requester_asked_address[223:192], requester_asked_address[159:128],
            requester_asked_address[95:64], requester_asked_address[31:0]};
    assign port_asked_length = {requester_asked_length[19:18], requester_asked_length[15:14],
            requester_asked_length[11:10], requester_asked_length[7:6], requester_asked_length[3:2],
            requester_asked_length[17:16], requester_asked_length[13:12],
            requester_asked_length[9:8], requester_asked_length[5:4], requester_asked_length[1:0]};
    assign port_takes = {requester_takes[9], requester_takes[7], requester_takes[5],
            requester_takes[3], requester_takes[1], requester_takes[8], requester_takes[6],
            requester_takes[4], requester_takes[2], requester_takes[0]};
    assign port_memory_arready = {channel_1_arready, channel_0_arready};
    assign port_memory_rvalid = {channel_1_rvalid, channel_0_rvalid};
    assign port_memory_rid = {channel_1_rid, channel_0_rid};
    assign port_memory_rdata = {channel_1_rdata, channel_0_rdata};
    assign port_memory_rresp = {channel_1_rresp, channel_0_rresp};
    assign port_memory_rlast = {channel_1_rlast, channel_0_rlast};

    genvar requester_index;
    generate
        for (requester_index = 0; requester_index < 5; requester_index = requester_index +
                1) begin : requester
            requester_port_queuesvirtualOutput_addressDepth2_dataDepth6 member (
                .clock                    (clock),
                .reset                    (reset),
                .requests_valid           (requester_requests_valid[requester_index]),
                .requests_ready           (requester_requests_ready[requester_index]),
                .requests_payload_channel (requester_requests_payload_channel[requester_index]),
                .requests_payload_address (requester_requests_payload_address[requester_index*32 +:
                        32]),
                .requests_payload_length  (requester_requests_payload_length[requester_index*2 +:
                        2]),
                .requests_payload_last    (requester_requests_payload_last[requester_index]),
                .words_valid              (requester_words_valid[requester_index]),
                .words_ready              (requester_words_ready[requester_index]),
                .words_payload_data       (requester_words_payload_data[requester_index*64 +: 64]),
                .words_payload_last       (requester_words_payload_last[requester_index]),
                .asks                     (requester_asks[requester_index*2 +: 2]),
                .asked_address            (requester_asked_address[requester_index*64 +: 64]),
                .asked_length             (requester_asked_length[requester_index*4 +: 4]),
                .grants                   (requester_grants[requester_index*2 +: 2]),
                .arrivals                 (requester_arrivals[requester_index*2 +: 2]),
                .arrived_data             (port_arrived_data),
                .arrived_last             (port_arrived_last),
                .takes                    (requester_takes[requester_index*2 +: 2])
            );
        end
    endgenerate

    genvar port_index;
    generate
        for (port_index = 0; port_index < 2; port_index = port_index + 1) begin : port
            channel_port_party2_requesters5_outstanding4 member (
                .clock             (clock),
                .reset             (reset),
                .asks              (port_asks[port_index*5 +: 5]),
                .asked_address     (port_asked_address[port_index*160 +: 160]),
                .asked_length      (port_asked_length[port_index*10 +: 10]),
                .grants            (port_grants[port_index*5 +: 5]),
                .arrivals          (port_arrivals[port_index*5 +: 5]),
                .arrived_data      (port_arrived_data[port_index*64 +: 64]),
                .arrived_last      (port_arrived_last[port_index]),
                .takes             (port_takes[port_index*5 +: 5]),
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
            error_channel_register <= 1'd0;
            error_requester_register <= 3'd0;
        end else begin
            if (clearError) error_code_register <= NONE;
            if (refused_0 & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= error_code_register_packed[{refused_1, 1'd0} +: 2];
                error_channel_register <= refused_1;
                error_requester_register <= error_requester_register_packed[({2'd0, refused_1} *
                        3'd3) +: 3];
            end
        end
    end
endmodule
`default_nettype wire
