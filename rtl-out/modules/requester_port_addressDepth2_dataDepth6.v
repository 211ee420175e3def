// requester_port_addressDepth2_dataDepth6: A requester's side of the crossbar: its requests
// wait in one queue before they are sorted by channel, or in one for each channel behind that;
// its words are brought into the order of the requests before they wait in one queue, or behind
// one for each channel. A request goes to its channel when there is room for its words, so
// words never wait for who takes them at the end.
// Source generators/spatten/fetch/requester-port.ts.
// Parameters queues = input, channels = 2, dataBits = 64, addressDepth = 2, dataDepth = 6,
// window = 8.
// Reset: reset synchronous, active high.
// IR aa70ae8b. Do not edit.
`default_nettype none
module requester_port_addressDepth2_dataDepth6 (
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
    wire [3:0] order_level;
    wire accepted_accepted_valid;
    wire accepted_accepted_payload_channel;
    wire [31:0] accepted_accepted_payload_address;
    wire [1:0] accepted_accepted_payload_length;
    wire accepted_accepted_payload_last;
    wire accepted_accepted_ready;
    wire queue_push_valid;
    wire queue_push_ready;
    wire queue_pop_valid;
    wire [63:0] queue_pop_payload_data;
    wire queue_pop_payload_last;
    wire [2:0] queue_level;
    wire gate_from_ready;
    wire gate_to_valid;
    wire gate_to_payload_channel;
    wire [31:0] gate_to_payload_address;
    wire [1:0] gate_to_payload_length;
    wire gate_to_payload_last;
    wire fifo_push_ready;
    wire fifo_pop_valid;
    wire fifo_pop_payload_channel;
    wire [31:0] fifo_pop_payload_address;
    wire [1:0] fifo_pop_payload_length;
    wire fifo_pop_payload_last;
    wire [1:0] fifo_level;
    wire sorted_demux_ready_0;
    wire sorted_demux_ready_1;

    wire sorted_0 = ~gate_to_payload_channel;
    wire sorted_3 = gate_to_payload_channel;
    wire here_0 = order_pop_valid & ~order_pop_payload_channel;
    wire here_1 = order_pop_valid & order_pop_payload_channel;
    wire [1:0] queue_push_valid_packed = arrivals;
    wire queue_push_fire = queue_push_valid & queue_push_ready;
    wire [1:0] order_pop_ready_packed = arrived_last;
    wire order_pop_ready_and = queue_push_fire & order_pop_ready_packed[order_pop_payload_channel];
    wire [127:0] queue_push_payload_data_packed = arrived_data;
    wire [63:0] queue_push_payload_data_lane =
            queue_push_payload_data_packed[{order_pop_payload_channel, 6'd0} +: 64];
    wire queue_push_payload_last_and = order_pop_ready_packed[order_pop_payload_channel] &
            order_pop_payload_last;
    wire sorted_6 = sorted_0 & sorted_demux_ready_0;
    wire sorted_7 = sorted_3 & sorted_demux_ready_1;
    wire sorted_8 = sorted_6 | sorted_7;
    wire words_fire = words_valid & words_ready;

    assign requests_ready = accepted_accepted_ready & order_push_ready;
    assign words_valid = queue_pop_valid;
    assign words_payload_data = queue_pop_payload_data;
    assign words_payload_last = queue_pop_payload_last;
    assign asks[0] = gate_to_valid & sorted_0;
    assign asks[1] = gate_to_valid & sorted_3;
    assign asked_address[31:0] = gate_to_payload_address;
    assign asked_address[63:32] = gate_to_payload_address;
    assign asked_length[1:0] = gate_to_payload_length;
    assign asked_length[3:2] = gate_to_payload_length;
    assign takes[0] = here_0 & queue_push_ready;
    assign takes[1] = here_1 & queue_push_ready;
    assign accepted_accepted_valid = requests_valid & order_push_ready;
    assign accepted_accepted_payload_channel = requests_payload_channel;
    assign accepted_accepted_payload_address = requests_payload_address;
    assign accepted_accepted_payload_length = requests_payload_length;
    assign accepted_accepted_payload_last = requests_payload_last;
    assign accepted_accepted_ready = fifo_push_ready;
    assign queue_push_valid = order_pop_valid & queue_push_valid_packed[order_pop_payload_channel];
    assign sorted_demux_ready_0 = grants[0];
    assign sorted_demux_ready_1 = grants[1];

    stream_fifo_depth8_063baa order (
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

    stream_fifo_depth6_aceb56 queue (
        .clock             (clock),
        .reset             (reset),
        .push_valid        (queue_push_valid),
        .push_ready        (queue_push_ready),
        .push_payload_data (queue_push_payload_data_lane),
        .push_payload_last (queue_push_payload_last_and),
        .pop_valid         (queue_pop_valid),
        .pop_ready         (words_ready),
        .pop_payload_data  (queue_pop_payload_data),
        .pop_payload_last  (queue_pop_payload_last),
        .level             (queue_level)
    );

    room_gate_dataDepth6 gate (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (fifo_pop_valid),
        .from_ready           (gate_from_ready),
        .from_payload_channel (fifo_pop_payload_channel),
        .from_payload_address (fifo_pop_payload_address),
        .from_payload_length  (fifo_pop_payload_length),
        .from_payload_last    (fifo_pop_payload_last),
        .to_valid             (gate_to_valid),
        .to_ready             (sorted_8),
        .to_payload_channel   (gate_to_payload_channel),
        .to_payload_address   (gate_to_payload_address),
        .to_payload_length    (gate_to_payload_length),
        .to_payload_last      (gate_to_payload_last),
        .freed                (words_fire)
    );

    stream_fifo_depth2_a603dc fifo (
        .clock                (clock),
        .reset                (reset),
        .push_valid           (accepted_accepted_valid),
        .push_ready           (fifo_push_ready),
        .push_payload_channel (accepted_accepted_payload_channel),
        .push_payload_address (accepted_accepted_payload_address),
        .push_payload_length  (accepted_accepted_payload_length),
        .push_payload_last    (accepted_accepted_payload_last),
        .pop_valid            (fifo_pop_valid),
        .pop_ready            (gate_from_ready),
        .pop_payload_channel  (fifo_pop_payload_channel),
        .pop_payload_address  (fifo_pop_payload_address),
        .pop_payload_length   (fifo_pop_payload_length),
        .pop_payload_last     (fifo_pop_payload_last),
        .level                (fifo_level)
    );

    wire _unused_ok = &{1'b0, order_level, queue_level, gate_to_payload_last, fifo_level};
endmodule
`default_nettype wire
