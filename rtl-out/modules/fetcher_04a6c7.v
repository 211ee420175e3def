// fetcher_04a6c7: SpAtten's fetcher (HPCA 2021, section IV): walks a list of tokens, asks the
// channels of memory for what is wanted of each, and gives the words to each requester in the
// order of its tokens. A walker before a crossbar of its own. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetcher.ts.
// Parameters queues = input, requesters = 8, channels = 8, dataBits = 64, addressDepth = 16,
// dataDepth = 64, window = 64, outstanding = 16, idBits = 10, trace = false.
// Reset: reset synchronous, active high.
// IR 6a95f4de. Do not edit.
`default_nettype none
module fetcher_04a6c7 (
    input  wire        clock,
    input  wire        reset,

    input  wire        jobs_valid,
    output wire        jobs_ready,
    input  wire [31:0] jobs_payload_base,
    input  wire [15:0] jobs_payload_stride,
    input  wire [15:0] jobs_payload_offset,
    input  wire [15:0] jobs_payload_bytes,

    input  wire        ids_valid,
    output wire        ids_ready,
    input  wire [ 7:0] ids_payload_filled,
    input  wire        ids_payload_last,
    input  wire [79:0] ids_payload_row,

    output wire        vectors_0_valid,
    input  wire        vectors_0_ready,
    output wire [63:0] vectors_0_payload_data,
    output wire        vectors_0_payload_last,

    output wire        vectors_1_valid,
    input  wire        vectors_1_ready,
    output wire [63:0] vectors_1_payload_data,
    output wire        vectors_1_payload_last,

    output wire        vectors_2_valid,
    input  wire        vectors_2_ready,
    output wire [63:0] vectors_2_payload_data,
    output wire        vectors_2_payload_last,

    output wire        vectors_3_valid,
    input  wire        vectors_3_ready,
    output wire [63:0] vectors_3_payload_data,
    output wire        vectors_3_payload_last,

    output wire        vectors_4_valid,
    input  wire        vectors_4_ready,
    output wire [63:0] vectors_4_payload_data,
    output wire        vectors_4_payload_last,

    output wire        vectors_5_valid,
    input  wire        vectors_5_ready,
    output wire [63:0] vectors_5_payload_data,
    output wire        vectors_5_payload_last,

    output wire        vectors_6_valid,
    input  wire        vectors_6_ready,
    output wire [63:0] vectors_6_payload_data,
    output wire        vectors_6_payload_last,

    output wire        vectors_7_valid,
    input  wire        vectors_7_ready,
    output wire [63:0] vectors_7_payload_data,
    output wire        vectors_7_payload_last,

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

    input  wire        drain,
    output wire        idle,
    output wire [31:0] usefulBytes,
    output wire [31:0] busBytes,
    input  wire        clearCounts,

    // The first error of jobs and the first of memory since reset or `clearError`.
    output wire        error_job,
    output wire [ 1:0] error_memory,

    input  wire        clearError
);
    wire walker_jobs_ready;
    wire walker_ids_ready;
    wire walker_requests_0_valid;
    wire [2:0] walker_requests_0_payload_channel;
    wire [31:0] walker_requests_0_payload_address;
    wire [1:0] walker_requests_0_payload_length;
    wire walker_requests_0_payload_last;
    wire walker_requests_1_valid;
    wire [2:0] walker_requests_1_payload_channel;
    wire [31:0] walker_requests_1_payload_address;
    wire [1:0] walker_requests_1_payload_length;
    wire walker_requests_1_payload_last;
    wire walker_requests_2_valid;
    wire [2:0] walker_requests_2_payload_channel;
    wire [31:0] walker_requests_2_payload_address;
    wire [1:0] walker_requests_2_payload_length;
    wire walker_requests_2_payload_last;
    wire walker_requests_3_valid;
    wire [2:0] walker_requests_3_payload_channel;
    wire [31:0] walker_requests_3_payload_address;
    wire [1:0] walker_requests_3_payload_length;
    wire walker_requests_3_payload_last;
    wire walker_requests_4_valid;
    wire [2:0] walker_requests_4_payload_channel;
    wire [31:0] walker_requests_4_payload_address;
    wire [1:0] walker_requests_4_payload_length;
    wire walker_requests_4_payload_last;
    wire walker_requests_5_valid;
    wire [2:0] walker_requests_5_payload_channel;
    wire [31:0] walker_requests_5_payload_address;
    wire [1:0] walker_requests_5_payload_length;
    wire walker_requests_5_payload_last;
    wire walker_requests_6_valid;
    wire [2:0] walker_requests_6_payload_channel;
    wire [31:0] walker_requests_6_payload_address;
    wire [1:0] walker_requests_6_payload_length;
    wire walker_requests_6_payload_last;
    wire walker_requests_7_valid;
    wire [2:0] walker_requests_7_payload_channel;
    wire [31:0] walker_requests_7_payload_address;
    wire [1:0] walker_requests_7_payload_length;
    wire walker_requests_7_payload_last;
    wire walker_words_0_ready;
    wire walker_words_1_ready;
    wire walker_words_2_ready;
    wire walker_words_3_ready;
    wire walker_words_4_ready;
    wire walker_words_5_ready;
    wire walker_words_6_ready;
    wire walker_words_7_ready;
    wire walker_vectors_0_valid;
    wire [63:0] walker_vectors_0_payload_data;
    wire walker_vectors_0_payload_last;
    wire walker_vectors_1_valid;
    wire [63:0] walker_vectors_1_payload_data;
    wire walker_vectors_1_payload_last;
    wire walker_vectors_2_valid;
    wire [63:0] walker_vectors_2_payload_data;
    wire walker_vectors_2_payload_last;
    wire walker_vectors_3_valid;
    wire [63:0] walker_vectors_3_payload_data;
    wire walker_vectors_3_payload_last;
    wire walker_vectors_4_valid;
    wire [63:0] walker_vectors_4_payload_data;
    wire walker_vectors_4_payload_last;
    wire walker_vectors_5_valid;
    wire [63:0] walker_vectors_5_payload_data;
    wire walker_vectors_5_payload_last;
    wire walker_vectors_6_valid;
    wire [63:0] walker_vectors_6_payload_data;
    wire walker_vectors_6_payload_last;
    wire walker_vectors_7_valid;
    wire [63:0] walker_vectors_7_payload_data;
    wire walker_vectors_7_payload_last;
    wire walker_idle;
    wire [31:0] walker_usefulBytes;
    wire [31:0] walker_busBytes;
    wire walker_error;
    wire crossbar_requests_0_ready;
    wire crossbar_requests_1_ready;
    wire crossbar_requests_2_ready;
    wire crossbar_requests_3_ready;
    wire crossbar_requests_4_ready;
    wire crossbar_requests_5_ready;
    wire crossbar_requests_6_ready;
    wire crossbar_requests_7_ready;
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
    wire [2:0] crossbar_error_requester;

    assign jobs_ready = walker_jobs_ready;
    assign ids_ready = walker_ids_ready;
    assign vectors_0_valid = walker_vectors_0_valid;
    assign vectors_0_payload_data = walker_vectors_0_payload_data;
    assign vectors_0_payload_last = walker_vectors_0_payload_last;
    assign vectors_1_valid = walker_vectors_1_valid;
    assign vectors_1_payload_data = walker_vectors_1_payload_data;
    assign vectors_1_payload_last = walker_vectors_1_payload_last;
    assign vectors_2_valid = walker_vectors_2_valid;
    assign vectors_2_payload_data = walker_vectors_2_payload_data;
    assign vectors_2_payload_last = walker_vectors_2_payload_last;
    assign vectors_3_valid = walker_vectors_3_valid;
    assign vectors_3_payload_data = walker_vectors_3_payload_data;
    assign vectors_3_payload_last = walker_vectors_3_payload_last;
    assign vectors_4_valid = walker_vectors_4_valid;
    assign vectors_4_payload_data = walker_vectors_4_payload_data;
    assign vectors_4_payload_last = walker_vectors_4_payload_last;
    assign vectors_5_valid = walker_vectors_5_valid;
    assign vectors_5_payload_data = walker_vectors_5_payload_data;
    assign vectors_5_payload_last = walker_vectors_5_payload_last;
    assign vectors_6_valid = walker_vectors_6_valid;
    assign vectors_6_payload_data = walker_vectors_6_payload_data;
    assign vectors_6_payload_last = walker_vectors_6_payload_last;
    assign vectors_7_valid = walker_vectors_7_valid;
    assign vectors_7_payload_data = walker_vectors_7_payload_data;
    assign vectors_7_payload_last = walker_vectors_7_payload_last;
    assign channel_0_arvalid = crossbar_channel_0_arvalid;
    assign channel_0_arid = crossbar_channel_0_arid;
    assign channel_0_araddr = crossbar_channel_0_araddr;
    assign channel_0_arlen = crossbar_channel_0_arlen;
    assign channel_0_arsize = crossbar_channel_0_arsize;
    assign channel_0_arburst = crossbar_channel_0_arburst;
    assign channel_0_arcache = crossbar_channel_0_arcache;
    assign channel_0_arprot = crossbar_channel_0_arprot;
    assign channel_0_rready = crossbar_channel_0_rready;
    assign channel_1_arvalid = crossbar_channel_1_arvalid;
    assign channel_1_arid = crossbar_channel_1_arid;
    assign channel_1_araddr = crossbar_channel_1_araddr;
    assign channel_1_arlen = crossbar_channel_1_arlen;
    assign channel_1_arsize = crossbar_channel_1_arsize;
    assign channel_1_arburst = crossbar_channel_1_arburst;
    assign channel_1_arcache = crossbar_channel_1_arcache;
    assign channel_1_arprot = crossbar_channel_1_arprot;
    assign channel_1_rready = crossbar_channel_1_rready;
    assign channel_2_arvalid = crossbar_channel_2_arvalid;
    assign channel_2_arid = crossbar_channel_2_arid;
    assign channel_2_araddr = crossbar_channel_2_araddr;
    assign channel_2_arlen = crossbar_channel_2_arlen;
    assign channel_2_arsize = crossbar_channel_2_arsize;
    assign channel_2_arburst = crossbar_channel_2_arburst;
    assign channel_2_arcache = crossbar_channel_2_arcache;
    assign channel_2_arprot = crossbar_channel_2_arprot;
    assign channel_2_rready = crossbar_channel_2_rready;
    assign channel_3_arvalid = crossbar_channel_3_arvalid;
    assign channel_3_arid = crossbar_channel_3_arid;
    assign channel_3_araddr = crossbar_channel_3_araddr;
    assign channel_3_arlen = crossbar_channel_3_arlen;
    assign channel_3_arsize = crossbar_channel_3_arsize;
    assign channel_3_arburst = crossbar_channel_3_arburst;
    assign channel_3_arcache = crossbar_channel_3_arcache;
    assign channel_3_arprot = crossbar_channel_3_arprot;
    assign channel_3_rready = crossbar_channel_3_rready;
    assign channel_4_arvalid = crossbar_channel_4_arvalid;
    assign channel_4_arid = crossbar_channel_4_arid;
    assign channel_4_araddr = crossbar_channel_4_araddr;
    assign channel_4_arlen = crossbar_channel_4_arlen;
    assign channel_4_arsize = crossbar_channel_4_arsize;
    assign channel_4_arburst = crossbar_channel_4_arburst;
    assign channel_4_arcache = crossbar_channel_4_arcache;
    assign channel_4_arprot = crossbar_channel_4_arprot;
    assign channel_4_rready = crossbar_channel_4_rready;
    assign channel_5_arvalid = crossbar_channel_5_arvalid;
    assign channel_5_arid = crossbar_channel_5_arid;
    assign channel_5_araddr = crossbar_channel_5_araddr;
    assign channel_5_arlen = crossbar_channel_5_arlen;
    assign channel_5_arsize = crossbar_channel_5_arsize;
    assign channel_5_arburst = crossbar_channel_5_arburst;
    assign channel_5_arcache = crossbar_channel_5_arcache;
    assign channel_5_arprot = crossbar_channel_5_arprot;
    assign channel_5_rready = crossbar_channel_5_rready;
    assign channel_6_arvalid = crossbar_channel_6_arvalid;
    assign channel_6_arid = crossbar_channel_6_arid;
    assign channel_6_araddr = crossbar_channel_6_araddr;
    assign channel_6_arlen = crossbar_channel_6_arlen;
    assign channel_6_arsize = crossbar_channel_6_arsize;
    assign channel_6_arburst = crossbar_channel_6_arburst;
    assign channel_6_arcache = crossbar_channel_6_arcache;
    assign channel_6_arprot = crossbar_channel_6_arprot;
    assign channel_6_rready = crossbar_channel_6_rready;
    assign channel_7_arvalid = crossbar_channel_7_arvalid;
    assign channel_7_arid = crossbar_channel_7_arid;
    assign channel_7_araddr = crossbar_channel_7_araddr;
    assign channel_7_arlen = crossbar_channel_7_arlen;
    assign channel_7_arsize = crossbar_channel_7_arsize;
    assign channel_7_arburst = crossbar_channel_7_arburst;
    assign channel_7_arcache = crossbar_channel_7_arcache;
    assign channel_7_arprot = crossbar_channel_7_arprot;
    assign channel_7_rready = crossbar_channel_7_rready;
    assign idle = walker_idle;
    assign usefulBytes = walker_usefulBytes;
    assign busBytes = walker_busBytes;
    assign error_job = walker_error;
    assign error_memory = crossbar_error_code;

    fetch_walker_requesters8_channels8_idBits10 walker (
        .clock                      (clock),
        .reset                      (reset),
        .jobs_valid                 (jobs_valid),
        .jobs_ready                 (walker_jobs_ready),
        .jobs_payload_base          (jobs_payload_base),
        .jobs_payload_stride        (jobs_payload_stride),
        .jobs_payload_offset        (jobs_payload_offset),
        .jobs_payload_bytes         (jobs_payload_bytes),
        .ids_valid                  (ids_valid),
        .ids_ready                  (walker_ids_ready),
        .ids_payload_filled         (ids_payload_filled),
        .ids_payload_last           (ids_payload_last),
        .ids_payload_row            (ids_payload_row),
        .requests_0_valid           (walker_requests_0_valid),
        .requests_0_ready           (crossbar_requests_0_ready),
        .requests_0_payload_channel (walker_requests_0_payload_channel),
        .requests_0_payload_address (walker_requests_0_payload_address),
        .requests_0_payload_length  (walker_requests_0_payload_length),
        .requests_0_payload_last    (walker_requests_0_payload_last),
        .requests_1_valid           (walker_requests_1_valid),
        .requests_1_ready           (crossbar_requests_1_ready),
        .requests_1_payload_channel (walker_requests_1_payload_channel),
        .requests_1_payload_address (walker_requests_1_payload_address),
        .requests_1_payload_length  (walker_requests_1_payload_length),
        .requests_1_payload_last    (walker_requests_1_payload_last),
        .requests_2_valid           (walker_requests_2_valid),
        .requests_2_ready           (crossbar_requests_2_ready),
        .requests_2_payload_channel (walker_requests_2_payload_channel),
        .requests_2_payload_address (walker_requests_2_payload_address),
        .requests_2_payload_length  (walker_requests_2_payload_length),
        .requests_2_payload_last    (walker_requests_2_payload_last),
        .requests_3_valid           (walker_requests_3_valid),
        .requests_3_ready           (crossbar_requests_3_ready),
        .requests_3_payload_channel (walker_requests_3_payload_channel),
        .requests_3_payload_address (walker_requests_3_payload_address),
        .requests_3_payload_length  (walker_requests_3_payload_length),
        .requests_3_payload_last    (walker_requests_3_payload_last),
        .requests_4_valid           (walker_requests_4_valid),
        .requests_4_ready           (crossbar_requests_4_ready),
        .requests_4_payload_channel (walker_requests_4_payload_channel),
        .requests_4_payload_address (walker_requests_4_payload_address),
        .requests_4_payload_length  (walker_requests_4_payload_length),
        .requests_4_payload_last    (walker_requests_4_payload_last),
        .requests_5_valid           (walker_requests_5_valid),
        .requests_5_ready           (crossbar_requests_5_ready),
        .requests_5_payload_channel (walker_requests_5_payload_channel),
        .requests_5_payload_address (walker_requests_5_payload_address),
        .requests_5_payload_length  (walker_requests_5_payload_length),
        .requests_5_payload_last    (walker_requests_5_payload_last),
        .requests_6_valid           (walker_requests_6_valid),
        .requests_6_ready           (crossbar_requests_6_ready),
        .requests_6_payload_channel (walker_requests_6_payload_channel),
        .requests_6_payload_address (walker_requests_6_payload_address),
        .requests_6_payload_length  (walker_requests_6_payload_length),
        .requests_6_payload_last    (walker_requests_6_payload_last),
        .requests_7_valid           (walker_requests_7_valid),
        .requests_7_ready           (crossbar_requests_7_ready),
        .requests_7_payload_channel (walker_requests_7_payload_channel),
        .requests_7_payload_address (walker_requests_7_payload_address),
        .requests_7_payload_length  (walker_requests_7_payload_length),
        .requests_7_payload_last    (walker_requests_7_payload_last),
        .words_0_valid              (crossbar_words_0_valid),
        .words_0_ready              (walker_words_0_ready),
        .words_0_payload_data       (crossbar_words_0_payload_data),
        .words_0_payload_last       (crossbar_words_0_payload_last),
        .words_1_valid              (crossbar_words_1_valid),
        .words_1_ready              (walker_words_1_ready),
        .words_1_payload_data       (crossbar_words_1_payload_data),
        .words_1_payload_last       (crossbar_words_1_payload_last),
        .words_2_valid              (crossbar_words_2_valid),
        .words_2_ready              (walker_words_2_ready),
        .words_2_payload_data       (crossbar_words_2_payload_data),
        .words_2_payload_last       (crossbar_words_2_payload_last),
        .words_3_valid              (crossbar_words_3_valid),
        .words_3_ready              (walker_words_3_ready),
        .words_3_payload_data       (crossbar_words_3_payload_data),
        .words_3_payload_last       (crossbar_words_3_payload_last),
        .words_4_valid              (crossbar_words_4_valid),
        .words_4_ready              (walker_words_4_ready),
        .words_4_payload_data       (crossbar_words_4_payload_data),
        .words_4_payload_last       (crossbar_words_4_payload_last),
        .words_5_valid              (crossbar_words_5_valid),
        .words_5_ready              (walker_words_5_ready),
        .words_5_payload_data       (crossbar_words_5_payload_data),
        .words_5_payload_last       (crossbar_words_5_payload_last),
        .words_6_valid              (crossbar_words_6_valid),
        .words_6_ready              (walker_words_6_ready),
        .words_6_payload_data       (crossbar_words_6_payload_data),
        .words_6_payload_last       (crossbar_words_6_payload_last),
        .words_7_valid              (crossbar_words_7_valid),
        .words_7_ready              (walker_words_7_ready),
        .words_7_payload_data       (crossbar_words_7_payload_data),
        .words_7_payload_last       (crossbar_words_7_payload_last),
        .vectors_0_valid            (walker_vectors_0_valid),
        .vectors_0_ready            (vectors_0_ready),
        .vectors_0_payload_data     (walker_vectors_0_payload_data),
        .vectors_0_payload_last     (walker_vectors_0_payload_last),
        .vectors_1_valid            (walker_vectors_1_valid),
        .vectors_1_ready            (vectors_1_ready),
        .vectors_1_payload_data     (walker_vectors_1_payload_data),
        .vectors_1_payload_last     (walker_vectors_1_payload_last),
        .vectors_2_valid            (walker_vectors_2_valid),
        .vectors_2_ready            (vectors_2_ready),
        .vectors_2_payload_data     (walker_vectors_2_payload_data),
        .vectors_2_payload_last     (walker_vectors_2_payload_last),
        .vectors_3_valid            (walker_vectors_3_valid),
        .vectors_3_ready            (vectors_3_ready),
        .vectors_3_payload_data     (walker_vectors_3_payload_data),
        .vectors_3_payload_last     (walker_vectors_3_payload_last),
        .vectors_4_valid            (walker_vectors_4_valid),
        .vectors_4_ready            (vectors_4_ready),
        .vectors_4_payload_data     (walker_vectors_4_payload_data),
        .vectors_4_payload_last     (walker_vectors_4_payload_last),
        .vectors_5_valid            (walker_vectors_5_valid),
        .vectors_5_ready            (vectors_5_ready),
        .vectors_5_payload_data     (walker_vectors_5_payload_data),
        .vectors_5_payload_last     (walker_vectors_5_payload_last),
        .vectors_6_valid            (walker_vectors_6_valid),
        .vectors_6_ready            (vectors_6_ready),
        .vectors_6_payload_data     (walker_vectors_6_payload_data),
        .vectors_6_payload_last     (walker_vectors_6_payload_last),
        .vectors_7_valid            (walker_vectors_7_valid),
        .vectors_7_ready            (vectors_7_ready),
        .vectors_7_payload_data     (walker_vectors_7_payload_data),
        .vectors_7_payload_last     (walker_vectors_7_payload_last),
        .drain                      (drain),
        .idle                       (walker_idle),
        .usefulBytes                (walker_usefulBytes),
        .busBytes                   (walker_busBytes),
        .clearCounts                (clearCounts),
        .error                      (walker_error),
        .clearError                 (clearError)
    );

    fetch_crossbar_80fa7e crossbar (
        .clock                      (clock),
        .reset                      (reset),
        .requests_0_valid           (walker_requests_0_valid),
        .requests_0_ready           (crossbar_requests_0_ready),
        .requests_0_payload_channel (walker_requests_0_payload_channel),
        .requests_0_payload_address (walker_requests_0_payload_address),
        .requests_0_payload_length  (walker_requests_0_payload_length),
        .requests_0_payload_last    (walker_requests_0_payload_last),
        .requests_1_valid           (walker_requests_1_valid),
        .requests_1_ready           (crossbar_requests_1_ready),
        .requests_1_payload_channel (walker_requests_1_payload_channel),
        .requests_1_payload_address (walker_requests_1_payload_address),
        .requests_1_payload_length  (walker_requests_1_payload_length),
        .requests_1_payload_last    (walker_requests_1_payload_last),
        .requests_2_valid           (walker_requests_2_valid),
        .requests_2_ready           (crossbar_requests_2_ready),
        .requests_2_payload_channel (walker_requests_2_payload_channel),
        .requests_2_payload_address (walker_requests_2_payload_address),
        .requests_2_payload_length  (walker_requests_2_payload_length),
        .requests_2_payload_last    (walker_requests_2_payload_last),
        .requests_3_valid           (walker_requests_3_valid),
        .requests_3_ready           (crossbar_requests_3_ready),
        .requests_3_payload_channel (walker_requests_3_payload_channel),
        .requests_3_payload_address (walker_requests_3_payload_address),
        .requests_3_payload_length  (walker_requests_3_payload_length),
        .requests_3_payload_last    (walker_requests_3_payload_last),
        .requests_4_valid           (walker_requests_4_valid),
        .requests_4_ready           (crossbar_requests_4_ready),
        .requests_4_payload_channel (walker_requests_4_payload_channel),
        .requests_4_payload_address (walker_requests_4_payload_address),
        .requests_4_payload_length  (walker_requests_4_payload_length),
        .requests_4_payload_last    (walker_requests_4_payload_last),
        .requests_5_valid           (walker_requests_5_valid),
        .requests_5_ready           (crossbar_requests_5_ready),
        .requests_5_payload_channel (walker_requests_5_payload_channel),
        .requests_5_payload_address (walker_requests_5_payload_address),
        .requests_5_payload_length  (walker_requests_5_payload_length),
        .requests_5_payload_last    (walker_requests_5_payload_last),
        .requests_6_valid           (walker_requests_6_valid),
        .requests_6_ready           (crossbar_requests_6_ready),
        .requests_6_payload_channel (walker_requests_6_payload_channel),
        .requests_6_payload_address (walker_requests_6_payload_address),
        .requests_6_payload_length  (walker_requests_6_payload_length),
        .requests_6_payload_last    (walker_requests_6_payload_last),
        .requests_7_valid           (walker_requests_7_valid),
        .requests_7_ready           (crossbar_requests_7_ready),
        .requests_7_payload_channel (walker_requests_7_payload_channel),
        .requests_7_payload_address (walker_requests_7_payload_address),
        .requests_7_payload_length  (walker_requests_7_payload_length),
        .requests_7_payload_last    (walker_requests_7_payload_last),
        .words_0_valid              (crossbar_words_0_valid),
        .words_0_ready              (walker_words_0_ready),
        .words_0_payload_data       (crossbar_words_0_payload_data),
        .words_0_payload_last       (crossbar_words_0_payload_last),
        .words_1_valid              (crossbar_words_1_valid),
        .words_1_ready              (walker_words_1_ready),
        .words_1_payload_data       (crossbar_words_1_payload_data),
        .words_1_payload_last       (crossbar_words_1_payload_last),
        .words_2_valid              (crossbar_words_2_valid),
        .words_2_ready              (walker_words_2_ready),
        .words_2_payload_data       (crossbar_words_2_payload_data),
        .words_2_payload_last       (crossbar_words_2_payload_last),
        .words_3_valid              (crossbar_words_3_valid),
        .words_3_ready              (walker_words_3_ready),
        .words_3_payload_data       (crossbar_words_3_payload_data),
        .words_3_payload_last       (crossbar_words_3_payload_last),
        .words_4_valid              (crossbar_words_4_valid),
        .words_4_ready              (walker_words_4_ready),
        .words_4_payload_data       (crossbar_words_4_payload_data),
        .words_4_payload_last       (crossbar_words_4_payload_last),
        .words_5_valid              (crossbar_words_5_valid),
        .words_5_ready              (walker_words_5_ready),
        .words_5_payload_data       (crossbar_words_5_payload_data),
        .words_5_payload_last       (crossbar_words_5_payload_last),
        .words_6_valid              (crossbar_words_6_valid),
        .words_6_ready              (walker_words_6_ready),
        .words_6_payload_data       (crossbar_words_6_payload_data),
        .words_6_payload_last       (crossbar_words_6_payload_last),
        .words_7_valid              (crossbar_words_7_valid),
        .words_7_ready              (walker_words_7_ready),
        .words_7_payload_data       (crossbar_words_7_payload_data),
        .words_7_payload_last       (crossbar_words_7_payload_last),
        .channel_0_arvalid          (crossbar_channel_0_arvalid),
        .channel_0_arready          (channel_0_arready),
        .channel_0_arid             (crossbar_channel_0_arid),
        .channel_0_araddr           (crossbar_channel_0_araddr),
        .channel_0_arlen            (crossbar_channel_0_arlen),
        .channel_0_arsize           (crossbar_channel_0_arsize),
        .channel_0_arburst          (crossbar_channel_0_arburst),
        .channel_0_arcache          (crossbar_channel_0_arcache),
        .channel_0_arprot           (crossbar_channel_0_arprot),
        .channel_0_rvalid           (channel_0_rvalid),
        .channel_0_rready           (crossbar_channel_0_rready),
        .channel_0_rid              (channel_0_rid),
        .channel_0_rdata            (channel_0_rdata),
        .channel_0_rresp            (channel_0_rresp),
        .channel_0_rlast            (channel_0_rlast),
        .channel_1_arvalid          (crossbar_channel_1_arvalid),
        .channel_1_arready          (channel_1_arready),
        .channel_1_arid             (crossbar_channel_1_arid),
        .channel_1_araddr           (crossbar_channel_1_araddr),
        .channel_1_arlen            (crossbar_channel_1_arlen),
        .channel_1_arsize           (crossbar_channel_1_arsize),
        .channel_1_arburst          (crossbar_channel_1_arburst),
        .channel_1_arcache          (crossbar_channel_1_arcache),
        .channel_1_arprot           (crossbar_channel_1_arprot),
        .channel_1_rvalid           (channel_1_rvalid),
        .channel_1_rready           (crossbar_channel_1_rready),
        .channel_1_rid              (channel_1_rid),
        .channel_1_rdata            (channel_1_rdata),
        .channel_1_rresp            (channel_1_rresp),
        .channel_1_rlast            (channel_1_rlast),
        .channel_2_arvalid          (crossbar_channel_2_arvalid),
        .channel_2_arready          (channel_2_arready),
        .channel_2_arid             (crossbar_channel_2_arid),
        .channel_2_araddr           (crossbar_channel_2_araddr),
        .channel_2_arlen            (crossbar_channel_2_arlen),
        .channel_2_arsize           (crossbar_channel_2_arsize),
        .channel_2_arburst          (crossbar_channel_2_arburst),
        .channel_2_arcache          (crossbar_channel_2_arcache),
        .channel_2_arprot           (crossbar_channel_2_arprot),
        .channel_2_rvalid           (channel_2_rvalid),
        .channel_2_rready           (crossbar_channel_2_rready),
        .channel_2_rid              (channel_2_rid),
        .channel_2_rdata            (channel_2_rdata),
        .channel_2_rresp            (channel_2_rresp),
        .channel_2_rlast            (channel_2_rlast),
        .channel_3_arvalid          (crossbar_channel_3_arvalid),
        .channel_3_arready          (channel_3_arready),
        .channel_3_arid             (crossbar_channel_3_arid),
        .channel_3_araddr           (crossbar_channel_3_araddr),
        .channel_3_arlen            (crossbar_channel_3_arlen),
        .channel_3_arsize           (crossbar_channel_3_arsize),
        .channel_3_arburst          (crossbar_channel_3_arburst),
        .channel_3_arcache          (crossbar_channel_3_arcache),
        .channel_3_arprot           (crossbar_channel_3_arprot),
        .channel_3_rvalid           (channel_3_rvalid),
        .channel_3_rready           (crossbar_channel_3_rready),
        .channel_3_rid              (channel_3_rid),
        .channel_3_rdata            (channel_3_rdata),
        .channel_3_rresp            (channel_3_rresp),
        .channel_3_rlast            (channel_3_rlast),
        .channel_4_arvalid          (crossbar_channel_4_arvalid),
        .channel_4_arready          (channel_4_arready),
        .channel_4_arid             (crossbar_channel_4_arid),
        .channel_4_araddr           (crossbar_channel_4_araddr),
        .channel_4_arlen            (crossbar_channel_4_arlen),
        .channel_4_arsize           (crossbar_channel_4_arsize),
        .channel_4_arburst          (crossbar_channel_4_arburst),
        .channel_4_arcache          (crossbar_channel_4_arcache),
        .channel_4_arprot           (crossbar_channel_4_arprot),
        .channel_4_rvalid           (channel_4_rvalid),
        .channel_4_rready           (crossbar_channel_4_rready),
        .channel_4_rid              (channel_4_rid),
        .channel_4_rdata            (channel_4_rdata),
        .channel_4_rresp            (channel_4_rresp),
        .channel_4_rlast            (channel_4_rlast),
        .channel_5_arvalid          (crossbar_channel_5_arvalid),
        .channel_5_arready          (channel_5_arready),
        .channel_5_arid             (crossbar_channel_5_arid),
        .channel_5_araddr           (crossbar_channel_5_araddr),
        .channel_5_arlen            (crossbar_channel_5_arlen),
        .channel_5_arsize           (crossbar_channel_5_arsize),
        .channel_5_arburst          (crossbar_channel_5_arburst),
        .channel_5_arcache          (crossbar_channel_5_arcache),
        .channel_5_arprot           (crossbar_channel_5_arprot),
        .channel_5_rvalid           (channel_5_rvalid),
        .channel_5_rready           (crossbar_channel_5_rready),
        .channel_5_rid              (channel_5_rid),
        .channel_5_rdata            (channel_5_rdata),
        .channel_5_rresp            (channel_5_rresp),
        .channel_5_rlast            (channel_5_rlast),
        .channel_6_arvalid          (crossbar_channel_6_arvalid),
        .channel_6_arready          (channel_6_arready),
        .channel_6_arid             (crossbar_channel_6_arid),
        .channel_6_araddr           (crossbar_channel_6_araddr),
        .channel_6_arlen            (crossbar_channel_6_arlen),
        .channel_6_arsize           (crossbar_channel_6_arsize),
        .channel_6_arburst          (crossbar_channel_6_arburst),
        .channel_6_arcache          (crossbar_channel_6_arcache),
        .channel_6_arprot           (crossbar_channel_6_arprot),
        .channel_6_rvalid           (channel_6_rvalid),
        .channel_6_rready           (crossbar_channel_6_rready),
        .channel_6_rid              (channel_6_rid),
        .channel_6_rdata            (channel_6_rdata),
        .channel_6_rresp            (channel_6_rresp),
        .channel_6_rlast            (channel_6_rlast),
        .channel_7_arvalid          (crossbar_channel_7_arvalid),
        .channel_7_arready          (channel_7_arready),
        .channel_7_arid             (crossbar_channel_7_arid),
        .channel_7_araddr           (crossbar_channel_7_araddr),
        .channel_7_arlen            (crossbar_channel_7_arlen),
        .channel_7_arsize           (crossbar_channel_7_arsize),
        .channel_7_arburst          (crossbar_channel_7_arburst),
        .channel_7_arcache          (crossbar_channel_7_arcache),
        .channel_7_arprot           (crossbar_channel_7_arprot),
        .channel_7_rvalid           (channel_7_rvalid),
        .channel_7_rready           (crossbar_channel_7_rready),
        .channel_7_rid              (channel_7_rid),
        .channel_7_rdata            (channel_7_rdata),
        .channel_7_rresp            (channel_7_rresp),
        .channel_7_rlast            (channel_7_rlast),
        .error_code                 (crossbar_error_code),
        .error_channel              (crossbar_error_channel),
        .error_requester            (crossbar_error_requester),
        .clearError                 (clearError)
    );

    wire _unused_ok = &{1'b0, crossbar_error_channel, crossbar_error_requester};
endmodule
`default_nettype wire
