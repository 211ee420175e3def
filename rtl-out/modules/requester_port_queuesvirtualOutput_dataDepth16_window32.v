// requester_port_queuesvirtualOutput_dataDepth16_window32: A requester's side of the crossbar:
// its requests wait in one queue before they are sorted by channel, or in one for each channel
// behind that; its words are brought into the order of the requests before they wait in one
// queue, or behind one for each channel. A request goes to its channel when there is room for
// its words, so words never wait for who takes them at the end.
// Source generators/spatten/fetch/requester-port.ts.
// Parameters queues = virtualOutput, channels = 2, dataBits = 64, addressDepth = 4, dataDepth =
// 16, window = 32.
// Reset: reset synchronous, active high.
// IR e147a740. Do not edit.
`default_nettype none
module requester_port_queuesvirtualOutput_dataDepth16_window32 (
    input  wire         clock,
    input  wire         reset,

    input  wire         requests_valid,
    output wire         requests_ready,
    input  wire         requests_payload_channel,
    input  wire [ 31:0] requests_payload_address,
    input  wire [  1:0] requests_payload_length,
    input  wire         requests_payload_last,

    output wire         words_valid,
    input  wire         words_ready,
    output wire [ 63:0] words_payload_data,
    output wire         words_payload_last,

    // A request for each channel, taken where `grants` is 1 too.
    output wire [  1:0] asks,

    output wire [ 63:0] asked_address,
    output wire [  3:0] asked_length,

    input  wire [  1:0] grants,

    // A word from each channel, taken where `takes` is 1 too; `last` ends a transaction.
    input  wire [  1:0] arrivals,

    input  wire [127:0] arrived_data,
    input  wire [  1:0] arrived_last,

    output wire [  1:0] takes
);
    wire order_push_ready;
    wire order_pop_valid;
    wire order_pop_payload_channel;
    wire order_pop_payload_last;
    wire [5:0] order_level;
    wire accepted_accepted_valid;
    wire accepted_accepted_payload_channel;
    wire [31:0] accepted_accepted_payload_address;
    wire [1:0] accepted_accepted_payload_length;
    wire accepted_accepted_payload_last;
    wire accepted_accepted_ready;
    wire [1:0] queue_push_valid;
    wire [1:0] queue_push_ready;
    wire [127:0] queue_push_payload_data;
    wire [1:0] queue_push_payload_last;
    wire [1:0] queue_pop_valid;
    wire [1:0] queue_pop_ready;
    wire [127:0] queue_pop_payload_data;
    wire [1:0] queue_pop_payload_last;
    wire [9:0] queue_level;
    wire sorted_demux_ready_0;
    wire sorted_demux_ready_1;
    wire [1:0] gate_from_valid;
    wire [1:0] gate_from_ready;
    wire [1:0] gate_from_payload_channel;
    wire [63:0] gate_from_payload_address;
    wire [3:0] gate_from_payload_length;
    wire [1:0] gate_from_payload_last;
    wire [1:0] gate_to_valid;
    wire [1:0] gate_to_ready;
    wire [1:0] gate_to_payload_channel;
    wire [63:0] gate_to_payload_address;
    wire [3:0] gate_to_payload_length;
    wire [1:0] gate_to_payload_last;
    wire [1:0] gate_freed;
    wire [1:0] fifo_push_valid;
    wire [1:0] fifo_push_ready;
    wire [1:0] fifo_pop_valid;
    wire [1:0] fifo_pop_ready;
    wire [1:0] fifo_pop_payload_channel;
    wire [63:0] fifo_pop_payload_address;
    wire [3:0] fifo_pop_payload_length;
    wire [1:0] fifo_pop_payload_last;
    wire [5:0] fifo_level;

    wire [1:0] words_valid_packed = queue_pop_valid;
    wire [127:0] words_payload_data_packed = queue_pop_payload_data;
    wire [1:0] words_payload_last_packed = queue_pop_payload_last;
    wire sorted_0 = ~accepted_accepted_payload_channel;
    wire sorted_6 = sorted_0 & sorted_demux_ready_0;
    wire sorted_3 = accepted_accepted_payload_channel;
    wire sorted_7 = sorted_3 & sorted_demux_ready_1;
    wire here_1 = order_pop_valid & order_pop_payload_channel;
    wire here_0 = order_pop_valid & ~order_pop_payload_channel;
    wire queue_pop_fire = queue_pop_valid[1] & queue_pop_ready[1];
    wire queue_pop_fire_1 = queue_pop_valid[0] & queue_pop_ready[0];
    wire sorted_4 = accepted_accepted_valid & sorted_3;
    wire sorted_1 = accepted_accepted_valid & sorted_0;
    wire words_fire = words_valid & words_ready;
    wire order_pop_ready_and = words_fire & words_payload_last_packed[order_pop_payload_channel];

    assign requests_ready = accepted_accepted_ready & order_push_ready;
    assign words_valid = order_pop_valid & words_valid_packed[order_pop_payload_channel];
    assign words_payload_data = words_payload_data_packed[{order_pop_payload_channel, 6'd0} +: 64];
    assign words_payload_last = words_payload_last_packed[order_pop_payload_channel] &
            order_pop_payload_last;
    assign asks = gate_to_valid;
    assign asked_address = gate_to_payload_address;
    assign asked_length = gate_to_payload_length;
    assign takes = queue_push_ready;
    assign accepted_accepted_valid = requests_valid & order_push_ready;
    assign accepted_accepted_payload_channel = requests_payload_channel;
    assign accepted_accepted_payload_address = requests_payload_address;
    assign accepted_accepted_payload_length = requests_payload_length;
    assign accepted_accepted_payload_last = requests_payload_last;
    assign accepted_accepted_ready = sorted_6 | sorted_7;
    assign sorted_demux_ready_0 = fifo_push_ready[0];
    assign sorted_demux_ready_1 = fifo_push_ready[1];
    assign queue_push_valid = arrivals;
    assign queue_push_payload_data = arrived_data;
    assign queue_push_payload_last = arrived_last;
    assign queue_pop_ready = {words_ready & here_1, words_ready & here_0};
    assign gate_from_valid = fifo_pop_valid;
    assign gate_from_payload_channel = fifo_pop_payload_channel;
    assign gate_from_payload_address = fifo_pop_payload_address;
    assign gate_from_payload_length = fifo_pop_payload_length;
    assign gate_from_payload_last = fifo_pop_payload_last;
    assign gate_to_ready = grants;
    assign gate_freed = {queue_pop_fire, queue_pop_fire_1};
    assign fifo_push_valid = {sorted_4, sorted_1};
    assign fifo_pop_ready = gate_from_ready;

    genvar queue_index;
    generate
        for (queue_index = 0; queue_index < 2; queue_index = queue_index + 1) begin : queue
            stream_fifo_depth16_1f4f8a member (
                .clock             (clock),
                .reset             (reset),
                .push_valid        (queue_push_valid[queue_index]),
                .push_ready        (queue_push_ready[queue_index]),
                .push_payload_data (queue_push_payload_data[queue_index*64 +: 64]),
                .push_payload_last (queue_push_payload_last[queue_index]),
                .pop_valid         (queue_pop_valid[queue_index]),
                .pop_ready         (queue_pop_ready[queue_index]),
                .pop_payload_data  (queue_pop_payload_data[queue_index*64 +: 64]),
                .pop_payload_last  (queue_pop_payload_last[queue_index]),
                .level             (queue_level[queue_index*5 +: 5])
            );
        end
    endgenerate

    genvar gate_index;
    generate
        for (gate_index = 0; gate_index < 2; gate_index = gate_index + 1) begin : gate
            room_gate_dataDepth16 member (
                .clock                (clock),
                .reset                (reset),
                .from_valid           (gate_from_valid[gate_index]),
                .from_ready           (gate_from_ready[gate_index]),
                .from_payload_channel (gate_from_payload_channel[gate_index]),
                .from_payload_address (gate_from_payload_address[gate_index*32 +: 32]),
                .from_payload_length  (gate_from_payload_length[gate_index*2 +: 2]),
                .from_payload_last    (gate_from_payload_last[gate_index]),
                .to_valid             (gate_to_valid[gate_index]),
                .to_ready             (gate_to_ready[gate_index]),
                .to_payload_channel   (gate_to_payload_channel[gate_index]),
                .to_payload_address   (gate_to_payload_address[gate_index*32 +: 32]),
                .to_payload_length    (gate_to_payload_length[gate_index*2 +: 2]),
                .to_payload_last      (gate_to_payload_last[gate_index]),
                .freed                (gate_freed[gate_index])
            );
        end
    endgenerate

    genvar fifo_index;
    generate
        for (fifo_index = 0; fifo_index < 2; fifo_index = fifo_index + 1) begin : fifo
            stream_fifo_depth4_f7c799 member (
                .clock                (clock),
                .reset                (reset),
                .push_valid           (fifo_push_valid[fifo_index]),
                .push_ready           (fifo_push_ready[fifo_index]),
                .push_payload_channel (accepted_accepted_payload_channel),
                .push_payload_address (accepted_accepted_payload_address),
                .push_payload_length  (accepted_accepted_payload_length),
                .push_payload_last    (accepted_accepted_payload_last),
                .pop_valid            (fifo_pop_valid[fifo_index]),
                .pop_ready            (fifo_pop_ready[fifo_index]),
                .pop_payload_channel  (fifo_pop_payload_channel[fifo_index]),
                .pop_payload_address  (fifo_pop_payload_address[fifo_index*32 +: 32]),
                .pop_payload_length   (fifo_pop_payload_length[fifo_index*2 +: 2]),
                .pop_payload_last     (fifo_pop_payload_last[fifo_index]),
                .level                (fifo_level[fifo_index*3 +: 3])
            );
        end
    endgenerate

    stream_fifo_depth32_96fc32 order (
        .clock                (clock),
        .reset                (reset),
        .push_valid           (requests_valid & accepted_accepted_ready),
        .push_ready           (order_push_ready),
        .push_payload_channel (requests_payload_channel),
        .push_payload_last    (requests_payload_last),
        .pop_valid            (order_pop_valid),
        .pop_ready            (order_pop_ready_and),
        .pop_payload_channel  (order_pop_payload_channel),
        .pop_payload_last     (order_pop_payload_last),
        .level                (order_level)
    );

    wire _unused_ok = &{1'b0, order_level, queue_level, gate_to_payload_channel,
            gate_to_payload_last, fifo_level};
endmodule
`default_nettype wire
