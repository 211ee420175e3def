// fetcher_queuesvirtualOutput_dataDepth16_window16: SpAtten's fetcher (HPCA 2021, section IV):
// walks a list of tokens, asks the channels of memory for what is wanted of each, and gives the
// words to each requester in the order of its tokens. A walker before a crossbar of its own.
// The contract is golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetcher.ts.
// Parameters queues = virtualOutput, requesters = 2, channels = 2, dataBits = 64, addressDepth
// = 4, dataDepth = 16, window = 16, outstanding = 8, idBits = 6, trace = false.
// Reset: reset synchronous, active high.
// IR ad664cd6. Do not edit.
`default_nettype none
module fetcher_queuesvirtualOutput_dataDepth16_window16 (
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
    input  wire [ 1:0] ids_payload_filled,
    input  wire        ids_payload_last,
    input  wire [11:0] ids_payload_row,

    output wire        vectors_0_valid,
    input  wire        vectors_0_ready,
    output wire [63:0] vectors_0_payload_data,
    output wire        vectors_0_payload_last,

    output wire        vectors_1_valid,
    input  wire        vectors_1_ready,
    output wire [63:0] vectors_1_payload_data,
    output wire        vectors_1_payload_last,

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
    wire walker_requests_0_payload_channel;
    wire [31:0] walker_requests_0_payload_address;
    wire [1:0] walker_requests_0_payload_length;
    wire walker_requests_0_payload_last;
    wire walker_requests_1_valid;
    wire walker_requests_1_payload_channel;
    wire [31:0] walker_requests_1_payload_address;
    wire [1:0] walker_requests_1_payload_length;
    wire walker_requests_1_payload_last;
    wire walker_words_0_ready;
    wire walker_words_1_ready;
    wire walker_vectors_0_valid;
    wire [63:0] walker_vectors_0_payload_data;
    wire walker_vectors_0_payload_last;
    wire walker_vectors_1_valid;
    wire [63:0] walker_vectors_1_payload_data;
    wire walker_vectors_1_payload_last;
    wire walker_idle;
    wire [31:0] walker_usefulBytes;
    wire [31:0] walker_busBytes;
    wire walker_error;
    wire crossbar_requests_0_ready;
    wire crossbar_requests_1_ready;
    wire crossbar_words_0_valid;
    wire [63:0] crossbar_words_0_payload_data;
    wire crossbar_words_0_payload_last;
    wire crossbar_words_1_valid;
    wire [63:0] crossbar_words_1_payload_data;
    wire crossbar_words_1_payload_last;
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
    wire [1:0] crossbar_error_code;
    wire crossbar_error_channel;
    wire crossbar_error_requester;

    assign jobs_ready = walker_jobs_ready;
    assign ids_ready = walker_ids_ready;
    assign vectors_0_valid = walker_vectors_0_valid;
    assign vectors_0_payload_data = walker_vectors_0_payload_data;
    assign vectors_0_payload_last = walker_vectors_0_payload_last;
    assign vectors_1_valid = walker_vectors_1_valid;
    assign vectors_1_payload_data = walker_vectors_1_payload_data;
    assign vectors_1_payload_last = walker_vectors_1_payload_last;
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
    assign idle = walker_idle;
    assign usefulBytes = walker_usefulBytes;
    assign busBytes = walker_busBytes;
    assign error_job = walker_error;
    assign error_memory = crossbar_error_code;

    fetch_walker walker (
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
        .words_0_valid              (crossbar_words_0_valid),
        .words_0_ready              (walker_words_0_ready),
        .words_0_payload_data       (crossbar_words_0_payload_data),
        .words_0_payload_last       (crossbar_words_0_payload_last),
        .words_1_valid              (crossbar_words_1_valid),
        .words_1_ready              (walker_words_1_ready),
        .words_1_payload_data       (crossbar_words_1_payload_data),
        .words_1_payload_last       (crossbar_words_1_payload_last),
        .vectors_0_valid            (walker_vectors_0_valid),
        .vectors_0_ready            (vectors_0_ready),
        .vectors_0_payload_data     (walker_vectors_0_payload_data),
        .vectors_0_payload_last     (walker_vectors_0_payload_last),
        .vectors_1_valid            (walker_vectors_1_valid),
        .vectors_1_ready            (vectors_1_ready),
        .vectors_1_payload_data     (walker_vectors_1_payload_data),
        .vectors_1_payload_last     (walker_vectors_1_payload_last),
        .drain                      (drain),
        .idle                       (walker_idle),
        .usefulBytes                (walker_usefulBytes),
        .busBytes                   (walker_busBytes),
        .clearCounts                (clearCounts),
        .error                      (walker_error),
        .clearError                 (clearError)
    );

    fetch_crossbar_queuesvirtualOutput_dataDepth16_window16 crossbar (
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
        .words_0_valid              (crossbar_words_0_valid),
        .words_0_ready              (walker_words_0_ready),
        .words_0_payload_data       (crossbar_words_0_payload_data),
        .words_0_payload_last       (crossbar_words_0_payload_last),
        .words_1_valid              (crossbar_words_1_valid),
        .words_1_ready              (walker_words_1_ready),
        .words_1_payload_data       (crossbar_words_1_payload_data),
        .words_1_payload_last       (crossbar_words_1_payload_last),
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
        .error_code                 (crossbar_error_code),
        .error_channel              (crossbar_error_channel),
        .error_requester            (crossbar_error_requester),
        .clearError                 (clearError)
    );

    wire _unused_ok = &{1'b0, crossbar_error_channel, crossbar_error_requester};
endmodule
`default_nettype wire
