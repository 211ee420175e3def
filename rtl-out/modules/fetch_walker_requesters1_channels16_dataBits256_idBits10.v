// fetch_walker_requesters1_channels16_dataBits256_idBits10: The walker of SpAtten's fetcher:
// goes through a list of tokens, a row a cycle where its requesters keep up, and has each
// requester ask the crossbar for what is wanted of its tokens. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-walker.ts.
// Parameters requesters = 1, channels = 16, dataBits = 256, idBits = 10.
// Reset: reset synchronous, active high.
// IR 678c0e1e. Do not edit.
`default_nettype none
module fetch_walker_requesters1_channels16_dataBits256_idBits10 (
    input  wire         clock,
    input  wire         reset,

    input  wire         jobs_valid,
    output wire         jobs_ready,
    input  wire [ 31:0] jobs_payload_base,
    input  wire [ 15:0] jobs_payload_stride,
    input  wire [ 15:0] jobs_payload_offset,
    input  wire [ 15:0] jobs_payload_bytes,

    input  wire         ids_valid,
    output wire         ids_ready,
    input  wire         ids_payload_filled,
    input  wire         ids_payload_last,
    input  wire [  9:0] ids_payload_row,

    output wire         requests_0_valid,
    input  wire         requests_0_ready,
    output wire [  3:0] requests_0_payload_channel,
    output wire [ 31:0] requests_0_payload_address,
    output wire         requests_0_payload_length,
    output wire         requests_0_payload_last,

    input  wire         words_0_valid,
    output wire         words_0_ready,
    input  wire [255:0] words_0_payload_data,
    input  wire         words_0_payload_last,

    output wire         vectors_0_valid,
    input  wire         vectors_0_ready,
    output wire [255:0] vectors_0_payload_data,
    output wire         vectors_0_payload_last,

    // Takes no job and no row, drops what is there and what still comes; until `idle`.
    input  wire         drain,
    output wire         idle,

    // Bytes asked for, and bytes of the words that hold them, since reset or `clearCounts`; modulo
    // 2^32.
    output wire [ 31:0] usefulBytes,
    output wire [ 31:0] busBytes,
    input  wire         clearCounts,

    // The first error since reset or `clearError`.
    output wire         error,
    input  wire         clearError
);
    localparam NONE       = 1'd0;
    localparam BYTES_ZERO = 1'd1;

    reg [31:0] job_origin;
    reg [15:0] job_stride;
    reg [15:0] job_bytes;
    reg walking;
    reg row_filled;
    reg [15:0] row_bytes;
    reg [31:0] row_addresses;
    reg full;
    reg error_register;
    reg [31:0] useful;
    reg [31:0] bus;
    wire lane_pieces_ready;
    wire lane_requests_valid;
    wire [3:0] lane_requests_payload_channel;
    wire [31:0] lane_requests_payload_address;
    wire lane_requests_payload_length;
    wire lane_requests_payload_last;
    wire lane_words_ready;
    wire lane_vectors_valid;
    wire [255:0] lane_vectors_payload_data;
    wire lane_vectors_payload_last;
    wire lane_idle;
    wire [5:0] lane_asked_words;
    wire [5:0] lane_asked_bytes;

    wire ids_fire = ids_valid & ids_ready;
    wire ends = ids_fire & ids_payload_last;
    wire goes = full & (lane_pieces_ready | ~row_filled);
    wire [25:0] row_addresses_product = ids_payload_row * job_stride;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire [11:0] bus_product = lane_asked_words * 6'd32;

    assign jobs_ready = (~walking | ends) & ~drain;
    assign ids_ready = walking & (~full | goes) & ~drain;
    assign requests_0_valid = lane_requests_valid;
    assign requests_0_payload_channel = lane_requests_payload_channel;
    assign requests_0_payload_address = lane_requests_payload_address;
    assign requests_0_payload_length = lane_requests_payload_length;
    assign requests_0_payload_last = lane_requests_payload_last;
    assign words_0_ready = lane_words_ready;
    assign vectors_0_valid = lane_vectors_valid;
    assign vectors_0_payload_data = lane_vectors_payload_data;
    assign vectors_0_payload_last = lane_vectors_payload_last;
    assign idle = ~walking & ~full & lane_idle;
    assign usefulBytes = useful;
    assign busBytes = bus;
    assign error = error_register;

    fetch_lane_channels16_dataBits256 lane (
        .clock                    (clock),
        .reset                    (reset),
        .pieces_valid             (goes & row_filled),
        .pieces_ready             (lane_pieces_ready),
        .pieces_payload_address   (row_addresses),
        .pieces_payload_bytes     (row_bytes),
        .requests_valid           (lane_requests_valid),
        .requests_ready           (requests_0_ready),
        .requests_payload_channel (lane_requests_payload_channel),
        .requests_payload_address (lane_requests_payload_address),
        .requests_payload_length  (lane_requests_payload_length),
        .requests_payload_last    (lane_requests_payload_last),
        .words_valid              (words_0_valid),
        .words_ready              (lane_words_ready),
        .words_payload_data       (words_0_payload_data),
        .words_payload_last       (words_0_payload_last),
        .vectors_valid            (lane_vectors_valid),
        .vectors_ready            (vectors_0_ready),
        .vectors_payload_data     (lane_vectors_payload_data),
        .vectors_payload_last     (lane_vectors_payload_last),
        .drain                    (drain),
        .idle                     (lane_idle),
        .asked_words              (lane_asked_words),
        .asked_bytes              (lane_asked_bytes)
    );

    always @(posedge clock) begin
        if (ids_fire) begin
            row_filled <= ids_payload_filled;
            row_bytes <= job_bytes;
            row_addresses <= job_origin + {6'd0, row_addresses_product};
        end
        if (jobs_fire) begin
            job_origin <= jobs_payload_base + {16'd0, jobs_payload_offset};
            job_stride <= jobs_payload_stride;
            job_bytes <= jobs_payload_bytes;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            walking <= 1'd0;
            full <= 1'd0;
            error_register <= NONE;
            useful <= 32'd0;
            bus <= 32'd0;
        end else begin
            if (goes) full <= 1'd0;
            if (ids_fire) full <= job_bytes != 16'd0;
            if (ends) walking <= 1'd0;
            if (clearError) error_register <= NONE;
            if (jobs_fire) begin
                walking <= 1'd1;
                if ((jobs_payload_bytes == 16'd0) & (~error_register | clearError)) begin
                    error_register <= BYTES_ZERO;
                end
            end
            if (drain) begin
                walking <= 1'd0;
                full <= 1'd0;
            end
            useful <= useful + {26'd0, lane_asked_bytes};
            bus <= bus + {20'd0, bus_product};
            if (clearCounts) begin
                useful <= 32'd0;
                bus <= 32'd0;
            end
        end
    end
endmodule
`default_nettype wire
