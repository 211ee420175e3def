// matrix_side_45266c: What one requester of a matrix loader does with the words of its tokens:
// words to operands, operands to their places. Orders end one after the other.
// Source generators/spatten/attention/matrix-side.ts.
// Parameters multipliers = 128, headSize = 64, largestHead = 64, tokens = 1024, heads = 12,
// fusedHeads = 1, channels = 8, dataBits = 64, requesters = 8, topKLanes = 16, topKDesign =
// radix, topKEngines = 1, outputLanes = 4.
// Reset: reset synchronous, active high.
// IR f851f752. Do not edit.
`default_nettype none
module matrix_side_45266c (
    input  wire         clock,
    input  wire         reset,

    input  wire [ 63:0] orders_base,
    input  wire [ 31:0] orders_stride,
    input  wire [ 31:0] orders_offset,
    input  wire [ 31:0] orders_bytes,
    input  wire [  7:0] orders_bits,
    input  wire [  1:0] orders_signed,
    input  wire [  7:0] orders_place,
    input  wire [ 23:0] orders_mask,
    input  wire [  1:0] orders_buffer,
    input  wire [  1:0] orders_slot,
    input  wire [  3:0] orders_heads,
    input  wire [  1:0] orders_ofGroup,
    input  wire [  1:0] orders_masked,

    // The oldest of them, and how many from that one on may be written.
    input  wire         oldest,
    input  wire [  1:0] writable,
    input  wire         sizeLog,

    input  wire         tokens_valid,
    output wire         tokens_ready,
    input  wire         tokens_payload_order,
    input  wire         tokens_payload_end,
    input  wire [  9:0] tokens_payload_position,

    input  wire         words_valid,
    output wire         words_ready,
    input  wire [ 63:0] words_payload_data,
    input  wire         words_payload_last,

    output wire         loads_valid,
    input  wire         loads_ready,
    output wire         loads_payload_buffer,
    output wire         loads_payload_head,
    output wire [  9:0] loads_payload_position,
    output wire         loads_payload_part,
    output wire         loads_payload_sizeLog,
    output wire [ 11:0] loads_payload_mask,
    output wire [767:0] loads_payload_elements,

    // A bit for each order: 1 for the cycle in which the last of it is written.
    output wire [  1:0] done
);
    wire ofToken_of_token_valid;
    wire ofToken_of_token_payload;
    wire ofToken_of_token_ready;
    wire places_places_valid;
    wire places_places_payload_end;
    wire [9:0] places_places_payload_position;
    wire places_places_ready;
    wire converter_words_ready;
    wire converter_setups_ready;
    wire converter_items_valid;
    wire [767:0] converter_items_payload_elements;
    wire converter_items_payload_last;
    wire [2:0] converter_error_code;
    wire [15:0] converter_error_token;
    wire converter_busy;
    wire fifo_0_push_ready;
    wire fifo_0_pop_valid;
    wire fifo_0_pop_payload;
    wire [4:0] fifo_0_level;
    wire loader_setups_ready;
    wire loader_positions_ready;
    wire loader_items_ready;
    wire loader_loads_valid;
    wire loader_loads_payload_buffer;
    wire loader_loads_payload_head;
    wire [9:0] loader_loads_payload_position;
    wire loader_loads_payload_part;
    wire [11:0] loader_loads_payload_mask;
    wire [767:0] loader_loads_payload_elements;
    wire loader_done_valid;
    wire loader_done_buffer;
    wire [2:0] loader_error_code;
    wire [15:0] loader_error_job;
    wire fifo_1_push_ready;
    wire fifo_1_pop_valid;
    wire fifo_1_pop_payload_end;
    wire [9:0] fifo_1_pop_payload_position;
    wire [4:0] fifo_1_level;
    reg loading;

    wire may = {1'd0, loading - oldest} < writable;
    wire [15:0] converter_setups_payload_skip_and = orders_offset[{fifo_0_pop_payload, 4'd0} +:
            16] & 16'd7;
    wire [1:0] fit_0 = 2'd1 << sizeLog;
    wire [3:0] converter_setups_payload_items_product = orders_heads[{fifo_0_pop_payload, 1'd0} +:
            2] * fit_0;
    wire [1:0] fit_3 = orders_heads[{loading, 1'd0} +: 2];

    assign tokens_ready = places_places_ready & (tokens_payload_end | ofToken_of_token_ready);
    assign words_ready = converter_words_ready;
    assign loads_valid = loader_loads_valid & may;
    assign loads_payload_buffer = loader_loads_payload_buffer;
    assign loads_payload_head = loader_loads_payload_head;
    assign loads_payload_position = loader_loads_payload_position;
    assign loads_payload_part = loader_loads_payload_part;
    assign loads_payload_sizeLog = sizeLog;
    assign loads_payload_mask = loader_loads_payload_mask;
    assign loads_payload_elements = loader_loads_payload_elements;
    assign done = loader_done_valid ? {loading, ~loading} : 2'd0;
    assign ofToken_of_token_valid = tokens_valid & ~tokens_payload_end & places_places_ready;
    assign ofToken_of_token_payload = tokens_payload_order;
    assign ofToken_of_token_ready = fifo_0_push_ready;
    assign places_places_valid = tokens_valid & (tokens_payload_end | ofToken_of_token_ready);
    assign places_places_payload_end = tokens_payload_end;
    assign places_places_payload_position = tokens_payload_position;
    assign places_places_ready = fifo_1_push_ready;

    bit_width_converter_dataBits64 converter (
        .clock                  (clock),
        .reset                  (reset),
        .words_valid            (words_valid),
        .words_ready            (converter_words_ready),
        .words_payload_data     (words_payload_data),
        .words_payload_last     (words_payload_last),
        .setups_valid           (fifo_0_pop_valid),
        .setups_ready           (converter_setups_ready),
        .setups_payload_bits    (orders_bits[{fifo_0_pop_payload, 2'd0} +: 4]),
        .setups_payload_skip    (converter_setups_payload_skip_and[2:0]),
        .setups_payload_items   ({4'd0, converter_setups_payload_items_product}),
        .setups_payload_signed  (orders_signed[fifo_0_pop_payload]),
        .setups_payload_place   (orders_place[{fifo_0_pop_payload, 2'd0} +: 4]),
        .items_valid            (converter_items_valid),
        .items_ready            (loader_items_ready),
        .items_payload_elements (converter_items_payload_elements),
        .items_payload_last     (converter_items_payload_last),
        .error_code             (converter_error_code),
        .error_token            (converter_error_token),
        .clearError             (1'd0),
        .busy                   (converter_busy)
    );

    stream_fifo_depth16_1fa31e fifo_0 (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (ofToken_of_token_valid),
        .push_ready   (fifo_0_push_ready),
        .push_payload (ofToken_of_token_payload),
        .pop_valid    (fifo_0_pop_valid),
        .pop_ready    (converter_setups_ready),
        .pop_payload  (fifo_0_pop_payload),
        .level        (fifo_0_level)
    );

    operand_loader_slots1_parts1 loader (
        .clock                      (clock),
        .reset                      (reset),
        .setups_valid               (1'd1),
        .setups_ready               (loader_setups_ready),
        .setups_payload_buffer      (orders_buffer[loading]),
        .setups_payload_firstHead   ({1'd0, orders_slot[loading]}),
        .setups_payload_heads       (fit_3),
        .setups_payload_parts       (fit_0),
        .setups_payload_mask        (orders_mask[({4'd0, loading} * 5'd12) +: 12]),
        .positions_valid            (fifo_1_pop_valid),
        .positions_ready            (loader_positions_ready),
        .positions_payload_end      (fifo_1_pop_payload_end),
        .positions_payload_position (fifo_1_pop_payload_position),
        .items_valid                (converter_items_valid),
        .items_ready                (loader_items_ready),
        .items_payload_elements     (converter_items_payload_elements),
        .items_payload_last         (converter_items_payload_last),
        .loads_valid                (loader_loads_valid),
        .loads_ready                (loads_ready & may),
        .loads_payload_buffer       (loader_loads_payload_buffer),
        .loads_payload_head         (loader_loads_payload_head),
        .loads_payload_position     (loader_loads_payload_position),
        .loads_payload_part         (loader_loads_payload_part),
        .loads_payload_mask         (loader_loads_payload_mask),
        .loads_payload_elements     (loader_loads_payload_elements),
        .done_valid                 (loader_done_valid),
        .done_buffer                (loader_done_buffer),
        .error_code                 (loader_error_code),
        .error_job                  (loader_error_job),
        .clearError                 (1'd0)
    );

    stream_fifo_depth16_a68631 fifo_1 (
        .clock                 (clock),
        .reset                 (reset),
        .push_valid            (places_places_valid),
        .push_ready            (fifo_1_push_ready),
        .push_payload_end      (places_places_payload_end),
        .push_payload_position (places_places_payload_position),
        .pop_valid             (fifo_1_pop_valid),
        .pop_ready             (loader_positions_ready),
        .pop_payload_end       (fifo_1_pop_payload_end),
        .pop_payload_position  (fifo_1_pop_payload_position),
        .level                 (fifo_1_level)
    );

    always @(posedge clock) begin
        if (reset) begin
            loading <= 1'd0;
        end else begin
            if (loader_done_valid) loading <= loading + 1'd1;
        end
    end

    wire _unused_ok = &{1'b0, orders_base, orders_stride, orders_bytes, orders_ofGroup,
            orders_masked, converter_error_code, converter_error_token, converter_busy,
            fifo_0_level, loader_setups_ready, loader_done_buffer, loader_error_code,
            loader_error_job, fifo_1_level, converter_setups_payload_skip_and[15:3]};
endmodule
`default_nettype wire
