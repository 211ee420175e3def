// requester_port_channels8_addressDepth16_dataDepth64_window64: A requester's side of the
// crossbar: its requests wait in one queue before they are sorted by channel, or in one for
// each channel behind that; its words are brought into the order of the requests before they
// wait in one queue, or behind one for each channel. A request goes to its channel when there
// is room for its words, so words never wait for who takes them at the end.
// Source generators/spatten/fetch/requester-port.ts.
// Parameters queues = input, channels = 8, dataBits = 64, addressDepth = 16, dataDepth = 64,
// window = 64.
// Reset: reset synchronous, active high.
// IR be734fd5. Do not edit.
`default_nettype none
module requester_port_channels8_addressDepth16_dataDepth64_window64 (
    input  wire         clock,
    input  wire         reset,

    input  wire         requests_valid,
    output wire         requests_ready,
    input  wire [  2:0] requests_payload_channel,
    input  wire [ 31:0] requests_payload_address,
    input  wire [  1:0] requests_payload_length,
    input  wire         requests_payload_last,

    output wire         words_valid,
    input  wire         words_ready,
    output wire [ 63:0] words_payload_data,
    output wire         words_payload_last,

    // A request for each channel, taken where `grants` is 1 too.
    output wire [  7:0] asks,

    output wire [255:0] asked_address,
    output wire [ 15:0] asked_length,

    input  wire [  7:0] grants,

    // A word from each channel, taken where `takes` is 1 too; `last` ends a transaction.
    input  wire [  7:0] arrivals,

    input  wire [511:0] arrived_data,
    input  wire [  7:0] arrived_last,

    output wire [  7:0] takes
);
    wire order_push_ready;
    wire order_pop_valid;
    wire [2:0] order_pop_payload_channel;
    wire order_pop_payload_last;
    wire [6:0] order_level;
    wire accepted_accepted_valid;
    wire [2:0] accepted_accepted_payload_channel;
    wire [31:0] accepted_accepted_payload_address;
    wire [1:0] accepted_accepted_payload_length;
    wire accepted_accepted_payload_last;
    wire accepted_accepted_ready;
    wire queue_push_valid;
    wire queue_push_ready;
    wire queue_pop_valid;
    wire [63:0] queue_pop_payload_data;
    wire queue_pop_payload_last;
    wire [6:0] queue_level;
    wire gate_from_ready;
    wire gate_to_valid;
    wire [2:0] gate_to_payload_channel;
    wire [31:0] gate_to_payload_address;
    wire [1:0] gate_to_payload_length;
    wire gate_to_payload_last;
    wire fifo_push_ready;
    wire fifo_pop_valid;
    wire [2:0] fifo_pop_payload_channel;
    wire [31:0] fifo_pop_payload_address;
    wire [1:0] fifo_pop_payload_length;
    wire fifo_pop_payload_last;
    wire [4:0] fifo_level;
    wire sorted_demux_ready_0;
    wire sorted_demux_ready_1;
    wire sorted_demux_ready_2;
    wire sorted_demux_ready_3;
    wire sorted_demux_ready_4;
    wire sorted_demux_ready_5;
    wire sorted_demux_ready_6;
    wire sorted_demux_ready_7;

    wire sorted_0 = gate_to_payload_channel == 3'd0;
    wire sorted_3 = gate_to_payload_channel == 3'd1;
    wire sorted_6 = gate_to_payload_channel == 3'd2;
    wire sorted_9 = gate_to_payload_channel == 3'd3;
    wire sorted_12 = gate_to_payload_channel == 3'd4;
    wire sorted_15 = gate_to_payload_channel == 3'd5;
    wire sorted_18 = gate_to_payload_channel == 3'd6;
    wire sorted_21 = gate_to_payload_channel == 3'd7;
    wire here_0 = order_pop_valid & (order_pop_payload_channel == 3'd0);
    wire here_1 = order_pop_valid & (order_pop_payload_channel == 3'd1);
    wire here_2 = order_pop_valid & (order_pop_payload_channel == 3'd2);
    wire here_3 = order_pop_valid & (order_pop_payload_channel == 3'd3);
    wire here_4 = order_pop_valid & (order_pop_payload_channel == 3'd4);
    wire here_5 = order_pop_valid & (order_pop_payload_channel == 3'd5);
    wire here_6 = order_pop_valid & (order_pop_payload_channel == 3'd6);
    wire here_7 = order_pop_valid & (order_pop_payload_channel == 3'd7);
    wire [7:0] queue_push_valid_packed = arrivals;
    wire queue_push_fire = queue_push_valid & queue_push_ready;
    wire [7:0] order_pop_ready_packed = arrived_last;
    wire order_pop_ready_and = queue_push_fire & order_pop_ready_packed[order_pop_payload_channel];
    wire [511:0] queue_push_payload_data_packed = arrived_data;
    wire [63:0] queue_push_payload_data_lane =
            queue_push_payload_data_packed[{order_pop_payload_channel, 6'd0} +: 64];
    wire queue_push_payload_last_and = order_pop_ready_packed[order_pop_payload_channel] &
            order_pop_payload_last;
    wire sorted_24 = sorted_0 & sorted_demux_ready_0;
    wire sorted_25 = sorted_3 & sorted_demux_ready_1;
    wire sorted_26 = sorted_6 & sorted_demux_ready_2;
    wire sorted_27 = sorted_9 & sorted_demux_ready_3;
    wire sorted_28 = sorted_12 & sorted_demux_ready_4;
    wire sorted_29 = sorted_15 & sorted_demux_ready_5;
    wire sorted_30 = sorted_18 & sorted_demux_ready_6;
    wire sorted_31 = sorted_21 & sorted_demux_ready_7;
    wire sorted_32 = sorted_24 | sorted_25 | sorted_26 | sorted_27 | sorted_28 | sorted_29 |
            sorted_30 | sorted_31;
    wire words_fire = words_valid & words_ready;

    assign requests_ready = accepted_accepted_ready & order_push_ready;
    assign words_valid = queue_pop_valid;
    assign words_payload_data = queue_pop_payload_data;
    assign words_payload_last = queue_pop_payload_last;
    assign asks[0] = gate_to_valid & sorted_0;
    assign asks[1] = gate_to_valid & sorted_3;
    assign asks[2] = gate_to_valid & sorted_6;
    assign asks[3] = gate_to_valid & sorted_9;
    assign asks[4] = gate_to_valid & sorted_12;
    assign asks[5] = gate_to_valid & sorted_15;
    assign asks[6] = gate_to_valid & sorted_18;
    assign asks[7] = gate_to_valid & sorted_21;
    assign asked_address[31:0] = gate_to_payload_address;
    assign asked_address[63:32] = gate_to_payload_address;
    assign asked_address[95:64] = gate_to_payload_address;
    assign asked_address[127:96] = gate_to_payload_address;
    assign asked_address[159:128] = gate_to_payload_address;
    assign asked_address[191:160] = gate_to_payload_address;
    assign asked_address[223:192] = gate_to_payload_address;
    assign asked_address[255:224] = gate_to_payload_address;
    assign asked_length[1:0] = gate_to_payload_length;
    assign asked_length[3:2] = gate_to_payload_length;
    assign asked_length[5:4] = gate_to_payload_length;
    assign asked_length[7:6] = gate_to_payload_length;
    assign asked_length[9:8] = gate_to_payload_length;
    assign asked_length[11:10] = gate_to_payload_length;
    assign asked_length[13:12] = gate_to_payload_length;
    assign asked_length[15:14] = gate_to_payload_length;
    assign takes[0] = here_0 & queue_push_ready;
    assign takes[1] = here_1 & queue_push_ready;
    assign takes[2] = here_2 & queue_push_ready;
    assign takes[3] = here_3 & queue_push_ready;
    assign takes[4] = here_4 & queue_push_ready;
    assign takes[5] = here_5 & queue_push_ready;
    assign takes[6] = here_6 & queue_push_ready;
    assign takes[7] = here_7 & queue_push_ready;
    assign accepted_accepted_valid = requests_valid & order_push_ready;
    assign accepted_accepted_payload_channel = requests_payload_channel;
    assign accepted_accepted_payload_address = requests_payload_address;
    assign accepted_accepted_payload_length = requests_payload_length;
    assign accepted_accepted_payload_last = requests_payload_last;
    assign accepted_accepted_ready = fifo_push_ready;
    assign queue_push_valid = order_pop_valid & queue_push_valid_packed[order_pop_payload_channel];
    assign sorted_demux_ready_0 = grants[0];
    assign sorted_demux_ready_1 = grants[1];
    assign sorted_demux_ready_2 = grants[2];
    assign sorted_demux_ready_3 = grants[3];
    assign sorted_demux_ready_4 = grants[4];
    assign sorted_demux_ready_5 = grants[5];
    assign sorted_demux_ready_6 = grants[6];
    assign sorted_demux_ready_7 = grants[7];

    stream_fifo_depth64_f06404 order (
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

    stream_fifo_depth64_cc8001 queue (
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

    room_gate_channels8_dataDepth64 gate (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (fifo_pop_valid),
        .from_ready           (gate_from_ready),
        .from_payload_channel (fifo_pop_payload_channel),
        .from_payload_address (fifo_pop_payload_address),
        .from_payload_length  (fifo_pop_payload_length),
        .from_payload_last    (fifo_pop_payload_last),
        .to_valid             (gate_to_valid),
        .to_ready             (sorted_32),
        .to_payload_channel   (gate_to_payload_channel),
        .to_payload_address   (gate_to_payload_address),
        .to_payload_length    (gate_to_payload_length),
        .to_payload_last      (gate_to_payload_last),
        .freed                (words_fire)
    );

    stream_fifo_depth16_549466 fifo (
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
