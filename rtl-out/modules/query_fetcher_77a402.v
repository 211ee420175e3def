// query_fetcher_77a402: Brings queries from memory: for each order the queries of one head, of
// the tokens whose numbers come on `ids`. A query is a vector of the greatest head size, of any
// content beyond its own.
// Source generators/spatten/attention/query-fetcher.ts.
// Parameters multipliers = 1024, headSize = 64, largestHead = 128, tokens = 1024, heads = 16,
// fusedHeads = 2, channels = 16, dataBits = 256, requesters = 16, topKLanes = 16, topKDesign =
// radix, topKEngines = 2, outputLanes = 16.
// Reset: reset synchronous, active high.
// IR bc31880f. Do not edit.
`default_nettype none
module query_fetcher_77a402 (
    input  wire          clock,
    input  wire          reset,

    input  wire          orders_valid,
    output wire          orders_ready,
    input  wire [  31:0] orders_payload_base,
    input  wire [  15:0] orders_payload_stride,
    input  wire [  15:0] orders_payload_offset,
    input  wire [  15:0] orders_payload_bytes,
    input  wire [   3:0] orders_payload_bits,

    input  wire          sizeLog,

    input  wire          ids_valid,
    output wire          ids_ready,
    input  wire          ids_payload_filled,
    input  wire          ids_payload_last,
    input  wire [   9:0] ids_payload_row,

    output wire          requests_valid,
    input  wire          requests_ready,
    output wire [   3:0] requests_payload_channel,
    output wire [  31:0] requests_payload_address,
    output wire          requests_payload_length,
    output wire          requests_payload_last,

    input  wire          words_valid,
    output wire          words_ready,
    input  wire [ 255:0] words_payload_data,
    input  wire          words_payload_last,

    output wire          queries_valid,
    input  wire          queries_ready,
    output wire [1535:0] queries_payload,

    // Bytes that arrive in this cycle.
    output wire [   5:0] bytes
);
    wire walker_jobs_ready;
    wire walker_ids_ready;
    wire walker_requests_0_valid;
    wire [3:0] walker_requests_0_payload_channel;
    wire [31:0] walker_requests_0_payload_address;
    wire walker_requests_0_payload_length;
    wire walker_requests_0_payload_last;
    wire walker_words_0_ready;
    wire walker_vectors_0_valid;
    wire [255:0] walker_vectors_0_payload_data;
    wire walker_vectors_0_payload_last;
    wire walker_idle;
    wire [31:0] walker_usefulBytes;
    wire [31:0] walker_busBytes;
    wire walker_error;
    reg [3:0] current_bits;
    reg [4:0] current_skip;
    wire forms_forms_valid;
    wire [3:0] forms_forms_payload_bits;
    wire [4:0] forms_forms_payload_skip;
    wire forms_forms_ready;
    wire known_fifo_push_ready;
    wire known_fifo_pop_valid;
    wire [3:0] known_fifo_pop_payload_bits;
    wire [4:0] known_fifo_pop_payload_skip;
    wire [4:0] known_fifo_level;
    wire converter_words_ready;
    wire converter_setups_ready;
    wire converter_items_valid;
    wire converter_items_ready;
    wire [767:0] converter_items_payload_elements;
    wire converter_items_payload_last;
    wire [2:0] converter_error_code;
    wire [15:0] converter_error_token;
    wire converter_busy;
    wire whole_whole_valid;
    wire [1535:0] whole_whole_payload;
    wire whole_whole_ready;
    reg [767:0] earlier;
    reg place;
    wire pipe_from_ready;
    wire pipe_to_valid;
    wire [1535:0] pipe_to_payload;

    wire words_fire = words_valid & words_ready;
    wire [6:0] bytes_product = words_fire * 6'd32;
    wire [767:0] parts = (place > 1'd0) ? earlier : converter_items_payload_elements;
    wire [3:0] place_1 = 4'd12 - known_fifo_pop_payload_bits;
    wire [15:0] current_skip_and = orders_payload_offset & 16'd31;
    wire orders_fire = orders_valid & orders_ready;
    wire converter_items_fire = converter_items_valid & converter_items_ready;

    assign orders_ready = walker_jobs_ready;
    assign ids_ready = walker_ids_ready & forms_forms_ready;
    assign requests_valid = walker_requests_0_valid;
    assign requests_payload_channel = walker_requests_0_payload_channel;
    assign requests_payload_address = walker_requests_0_payload_address;
    assign requests_payload_length = walker_requests_0_payload_length;
    assign requests_payload_last = walker_requests_0_payload_last;
    assign words_ready = walker_words_0_ready;
    assign queries_valid = pipe_to_valid;
    assign queries_payload = pipe_to_payload;
    assign bytes = bytes_product[5:0];
    assign forms_forms_valid = ids_valid & walker_ids_ready;
    assign forms_forms_payload_bits = current_bits;
    assign forms_forms_payload_skip = current_skip;
    assign forms_forms_ready = known_fifo_push_ready;
    assign converter_items_ready = whole_whole_ready | ~converter_items_payload_last;
    assign whole_whole_valid = converter_items_valid & converter_items_payload_last;
    assign whole_whole_payload = {converter_items_payload_elements, parts};
    assign whole_whole_ready = pipe_from_ready;

    fetch_walker_requesters1_channels16_dataBits256_idBits10 walker (
        .clock                      (clock),
        .reset                      (reset),
        .jobs_valid                 (orders_valid),
        .jobs_ready                 (walker_jobs_ready),
        .jobs_payload_base          (orders_payload_base),
        .jobs_payload_stride        (orders_payload_stride),
        .jobs_payload_offset        (orders_payload_offset),
        .jobs_payload_bytes         (orders_payload_bytes),
        .ids_valid                  (ids_valid & forms_forms_ready),
        .ids_ready                  (walker_ids_ready),
        .ids_payload_filled         (ids_payload_filled),
        .ids_payload_last           (ids_payload_last),
        .ids_payload_row            (ids_payload_row),
        .requests_0_valid           (walker_requests_0_valid),
        .requests_0_ready           (requests_ready),
        .requests_0_payload_channel (walker_requests_0_payload_channel),
        .requests_0_payload_address (walker_requests_0_payload_address),
        .requests_0_payload_length  (walker_requests_0_payload_length),
        .requests_0_payload_last    (walker_requests_0_payload_last),
        .words_0_valid              (words_valid),
        .words_0_ready              (walker_words_0_ready),
        .words_0_payload_data       (words_payload_data),
        .words_0_payload_last       (words_payload_last),
        .vectors_0_valid            (walker_vectors_0_valid),
        .vectors_0_ready            (converter_words_ready),
        .vectors_0_payload_data     (walker_vectors_0_payload_data),
        .vectors_0_payload_last     (walker_vectors_0_payload_last),
        .drain                      (1'd0),
        .idle                       (walker_idle),
        .usefulBytes                (walker_usefulBytes),
        .busBytes                   (walker_busBytes),
        .clearCounts                (1'd0),
        .error                      (walker_error),
        .clearError                 (1'd0)
    );

    stream_fifo_depth16_bbc6ad known_fifo (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (forms_forms_valid),
        .push_ready        (known_fifo_push_ready),
        .push_payload_bits (forms_forms_payload_bits),
        .push_payload_skip (forms_forms_payload_skip),
        .pop_valid         (known_fifo_pop_valid),
        .pop_ready         (converter_setups_ready),
        .pop_payload_bits  (known_fifo_pop_payload_bits),
        .pop_payload_skip  (known_fifo_pop_payload_skip),
        .level             (known_fifo_level)
    );

    bit_width_converter converter (
        .clock                  (clock),
        .reset                  (reset),
        .words_valid            (walker_vectors_0_valid),
        .words_ready            (converter_words_ready),
        .words_payload_data     (walker_vectors_0_payload_data),
        .words_payload_last     (walker_vectors_0_payload_last),
        .setups_valid           (known_fifo_pop_valid),
        .setups_ready           (converter_setups_ready),
        .setups_payload_bits    (known_fifo_pop_payload_bits),
        .setups_payload_skip    (known_fifo_pop_payload_skip),
        .setups_payload_items   ({6'd0, 2'd1 << sizeLog}),
        .setups_payload_signed  (1'd1),
        .setups_payload_place   (place_1),
        .items_valid            (converter_items_valid),
        .items_ready            (converter_items_ready),
        .items_payload_elements (converter_items_payload_elements),
        .items_payload_last     (converter_items_payload_last),
        .error_code             (converter_error_code),
        .error_token            (converter_error_token),
        .clearError             (1'd0),
        .busy                   (converter_busy)
    );

    stream_pipe_4f808b pipe (
        .clock        (clock),
        .reset        (reset),
        .from_valid   (whole_whole_valid),
        .from_ready   (pipe_from_ready),
        .from_payload (whole_whole_payload),
        .to_valid     (pipe_to_valid),
        .to_ready     (queries_ready),
        .to_payload   (pipe_to_payload)
    );

    always @(posedge clock) begin
        if (orders_fire) begin
            current_bits <= orders_payload_bits;
            current_skip <= current_skip_and[4:0];
        end
        if (converter_items_fire) begin
            if (!place) earlier <= converter_items_payload_elements;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            place <= 1'd0;
        end else begin
            if (converter_items_fire) place <= converter_items_payload_last ? 1'd0 : place + 1'd1;
        end
    end

    wire _unused_ok = &{1'b0, walker_idle, walker_usefulBytes, walker_busBytes, walker_error,
            known_fifo_level, converter_error_code, converter_error_token, converter_busy,
            bytes_product[6], current_skip_and[15:5]};
endmodule
`default_nettype wire
