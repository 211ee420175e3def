// fetch_walker: The walker of SpAtten's fetcher: goes through a list of tokens, a row a cycle
// where its requesters keep up, and has each requester ask the crossbar for what is wanted of
// its tokens. The contract is golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-walker.ts.
// Parameters requesters = 2, channels = 2, dataBits = 64, idBits = 6.
// Reset: reset synchronous, active high.
// IR 2971d69f. Do not edit.
`default_nettype none
module fetch_walker (
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

    output wire        requests_0_valid,
    input  wire        requests_0_ready,
    output wire        requests_0_payload_channel,
    output wire [31:0] requests_0_payload_address,
    output wire [ 1:0] requests_0_payload_length,
    output wire        requests_0_payload_last,

    output wire        requests_1_valid,
    input  wire        requests_1_ready,
    output wire        requests_1_payload_channel,
    output wire [31:0] requests_1_payload_address,
    output wire [ 1:0] requests_1_payload_length,
    output wire        requests_1_payload_last,

    input  wire        words_0_valid,
    output wire        words_0_ready,
    input  wire [63:0] words_0_payload_data,
    input  wire        words_0_payload_last,

    input  wire        words_1_valid,
    output wire        words_1_ready,
    input  wire [63:0] words_1_payload_data,
    input  wire        words_1_payload_last,

    output wire        vectors_0_valid,
    input  wire        vectors_0_ready,
    output wire [63:0] vectors_0_payload_data,
    output wire        vectors_0_payload_last,

    output wire        vectors_1_valid,
    input  wire        vectors_1_ready,
    output wire [63:0] vectors_1_payload_data,
    output wire        vectors_1_payload_last,

    // Takes no job and no row, drops what is there and what still comes; until `idle`.
    input  wire        drain,
    output wire        idle,

    // Bytes asked for, and bytes of the words that hold them, since reset or `clearCounts`; modulo
    // 2^32.
    output wire [31:0] usefulBytes,
    output wire [31:0] busBytes,
    input  wire        clearCounts,

    // The first error since reset or `clearError`.
    output wire        error,
    input  wire        clearError
);
    localparam NONE       = 1'd0;
    localparam BYTES_ZERO = 1'd1;

    reg [31:0] job_origin;
    reg [15:0] job_stride;
    reg [15:0] job_bytes;
    reg walking;
    reg [1:0] row_filled;
    reg [15:0] row_bytes;
    reg [63:0] row_addresses;
    reg full;
    reg error_register;
    reg [31:0] useful;
    reg [31:0] bus;
    wire [1:0] lane_pieces_valid;
    wire [1:0] lane_pieces_ready;
    wire [63:0] lane_pieces_payload_address;
    wire [1:0] lane_requests_valid;
    wire [1:0] lane_requests_ready;
    wire [1:0] lane_requests_payload_channel;
    wire [63:0] lane_requests_payload_address;
    wire [3:0] lane_requests_payload_length;
    wire [1:0] lane_requests_payload_last;
    wire [1:0] lane_words_valid;
    wire [1:0] lane_words_ready;
    wire [127:0] lane_words_payload_data;
    wire [1:0] lane_words_payload_last;
    wire [1:0] lane_vectors_valid;
    wire [1:0] lane_vectors_ready;
    wire [127:0] lane_vectors_payload_data;
    wire [1:0] lane_vectors_payload_last;
    wire [1:0] lane_idle;
    wire [11:0] lane_asked_words;
    wire [11:0] lane_asked_bytes;

    wire ids_fire = ids_valid & ids_ready;
    wire ends = ids_fire & ids_payload_last;
    wire goes_and = (lane_pieces_ready[0] | ~row_filled[0]) &
            (lane_pieces_ready[1] | ~row_filled[1]);
    wire goes = full & goes_and;
    wire [21:0] row_addresses_product = ids_payload_row[11:6] * job_stride;
    wire [21:0] row_addresses_product_1 = ids_payload_row[5:0] * job_stride;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire [6:0] askedBytes = {1'd0, lane_asked_bytes[5:0]} + {1'd0, lane_asked_bytes[11:6]};
    wire [6:0] askedWords = {1'd0, lane_asked_words[5:0]} + {1'd0, lane_asked_words[11:6]};
    wire [10:0] bus_product = askedWords * 4'd8;

    assign jobs_ready = (~walking | ends) & ~drain;
    assign ids_ready = walking & (~full | goes) & ~drain;
    assign requests_0_valid = lane_requests_valid[0];
    assign requests_0_payload_channel = lane_requests_payload_channel[0];
    assign requests_0_payload_address = lane_requests_payload_address[31:0];
    assign requests_0_payload_length = lane_requests_payload_length[1:0];
    assign requests_0_payload_last = lane_requests_payload_last[0];
    assign requests_1_valid = lane_requests_valid[1];
    assign requests_1_payload_channel = lane_requests_payload_channel[1];
    assign requests_1_payload_address = lane_requests_payload_address[63:32];
    assign requests_1_payload_length = lane_requests_payload_length[3:2];
    assign requests_1_payload_last = lane_requests_payload_last[1];
    assign words_0_ready = lane_words_ready[0];
    assign words_1_ready = lane_words_ready[1];
    assign vectors_0_valid = lane_vectors_valid[0];
    assign vectors_0_payload_data = lane_vectors_payload_data[63:0];
    assign vectors_0_payload_last = lane_vectors_payload_last[0];
    assign vectors_1_valid = lane_vectors_valid[1];
    assign vectors_1_payload_data = lane_vectors_payload_data[127:64];
    assign vectors_1_payload_last = lane_vectors_payload_last[1];
    assign idle = ~walking & ~full & lane_idle[0] & lane_idle[1];
    assign usefulBytes = useful;
    assign busBytes = bus;
    assign error = error_register;
    assign lane_pieces_valid = {goes & row_filled[1], goes & row_filled[0]};
    assign lane_pieces_payload_address = row_addresses;
    assign lane_requests_ready = {requests_1_ready, requests_0_ready};
    assign lane_words_valid = {words_1_valid, words_0_valid};
    assign lane_words_payload_data = {words_1_payload_data, words_0_payload_data};
    assign lane_words_payload_last = {words_1_payload_last, words_0_payload_last};
    assign lane_vectors_ready = {vectors_1_ready, vectors_0_ready};

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 2; lane_index = lane_index + 1) begin : lane
            fetch_lane member (
                .clock                    (clock),
                .reset                    (reset),
                .pieces_valid             (lane_pieces_valid[lane_index]),
                .pieces_ready             (lane_pieces_ready[lane_index]),
                .pieces_payload_address   (lane_pieces_payload_address[lane_index*32 +: 32]),
                .pieces_payload_bytes     (row_bytes),
                .requests_valid           (lane_requests_valid[lane_index]),
                .requests_ready           (lane_requests_ready[lane_index]),
                .requests_payload_channel (lane_requests_payload_channel[lane_index]),
                .requests_payload_address (lane_requests_payload_address[lane_index*32 +: 32]),
                .requests_payload_length  (lane_requests_payload_length[lane_index*2 +: 2]),
                .requests_payload_last    (lane_requests_payload_last[lane_index]),
                .words_valid              (lane_words_valid[lane_index]),
                .words_ready              (lane_words_ready[lane_index]),
                .words_payload_data       (lane_words_payload_data[lane_index*64 +: 64]),
                .words_payload_last       (lane_words_payload_last[lane_index]),
                .vectors_valid            (lane_vectors_valid[lane_index]),
                .vectors_ready            (lane_vectors_ready[lane_index]),
                .vectors_payload_data     (lane_vectors_payload_data[lane_index*64 +: 64]),
                .vectors_payload_last     (lane_vectors_payload_last[lane_index]),
                .drain                    (drain),
                .idle                     (lane_idle[lane_index]),
                .asked_words              (lane_asked_words[lane_index*6 +: 6]),
                .asked_bytes              (lane_asked_bytes[lane_index*6 +: 6])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (ids_fire) begin
            row_filled <= ids_payload_filled;
            row_bytes <= job_bytes;
            row_addresses <= {job_origin + {10'd0, row_addresses_product}, job_origin +
                    {10'd0, row_addresses_product_1}};
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
            useful <= useful + {25'd0, askedBytes};
            bus <= bus + {21'd0, bus_product};
            if (clearCounts) begin
                useful <= 32'd0;
                bus <= 32'd0;
            end
        end
    end
endmodule
`default_nettype wire
