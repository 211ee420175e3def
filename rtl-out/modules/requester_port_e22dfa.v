// requester_port_e22dfa: A requester's side of the crossbar: its requests wait in one queue
// before they are sorted by channel, or in one for each channel behind that; its words are
// brought into the order of the requests before they wait in one queue, or behind one for each
// channel. A request goes to its channel when there is room for its words, so words never wait
// for who takes them at the end.
// Source generators/spatten/fetch/requester-port.ts.
// Parameters queues = input, channels = 16, dataBits = 256, addressDepth = 64, dataDepth = 64,
// window = 64.
// Reset: reset synchronous, active high.
// IR 15b1b813. Do not edit.
`default_nettype none
module requester_port_e22dfa (
    input  wire          clock,
    input  wire          reset,

    input  wire          requests_valid,
    output wire          requests_ready,
    input  wire [   3:0] requests_payload_channel,
    input  wire [  31:0] requests_payload_address,
    input  wire          requests_payload_length,
    input  wire          requests_payload_last,

    output wire          words_valid,
    input  wire          words_ready,
    output wire [ 255:0] words_payload_data,
    output wire          words_payload_last,

    // A request for each channel, taken where `grants` is 1 too.
    output wire [  15:0] asks,

    output wire [ 511:0] asked_address,
    output wire [  15:0] asked_length,

    input  wire [  15:0] grants,

    // A word from each channel, taken where `takes` is 1 too; `last` ends a transaction.
    input  wire [  15:0] arrivals,

    input  wire [4095:0] arrived_data,
    input  wire [  15:0] arrived_last,

    output wire [  15:0] takes
);
    wire order_push_ready;
    wire order_pop_valid;
    wire [3:0] order_pop_payload_channel;
    wire order_pop_payload_last;
    wire [6:0] order_level;
    wire accepted_accepted_valid;
    wire [3:0] accepted_accepted_payload_channel;
    wire [31:0] accepted_accepted_payload_address;
    wire accepted_accepted_payload_length;
    wire accepted_accepted_payload_last;
    wire accepted_accepted_ready;
    wire queue_push_valid;
    wire queue_push_ready;
    wire queue_pop_valid;
    wire [255:0] queue_pop_payload_data;
    wire queue_pop_payload_last;
    wire [6:0] queue_level;
    wire gate_from_ready;
    wire gate_to_valid;
    wire [3:0] gate_to_payload_channel;
    wire [31:0] gate_to_payload_address;
    wire gate_to_payload_length;
    wire gate_to_payload_last;
    wire fifo_push_ready;
    wire fifo_pop_valid;
    wire [3:0] fifo_pop_payload_channel;
    wire [31:0] fifo_pop_payload_address;
    wire fifo_pop_payload_length;
    wire fifo_pop_payload_last;
    wire [6:0] fifo_level;
    wire sorted_demux_ready_0;
    wire sorted_demux_ready_1;
    wire sorted_demux_ready_2;
    wire sorted_demux_ready_3;
    wire sorted_demux_ready_4;
    wire sorted_demux_ready_5;
    wire sorted_demux_ready_6;
    wire sorted_demux_ready_7;
    wire sorted_demux_ready_8;
    wire sorted_demux_ready_9;
    wire sorted_demux_ready_10;
    wire sorted_demux_ready_11;
    wire sorted_demux_ready_12;
    wire sorted_demux_ready_13;
    wire sorted_demux_ready_14;
    wire sorted_demux_ready_15;

    wire sorted_0 = gate_to_payload_channel == 4'd0;
    wire sorted_3 = gate_to_payload_channel == 4'd1;
    wire sorted_6 = gate_to_payload_channel == 4'd2;
    wire sorted_9 = gate_to_payload_channel == 4'd3;
    wire sorted_12 = gate_to_payload_channel == 4'd4;
    wire sorted_15 = gate_to_payload_channel == 4'd5;
    wire sorted_18 = gate_to_payload_channel == 4'd6;
    wire sorted_21 = gate_to_payload_channel == 4'd7;
    wire sorted_24 = gate_to_payload_channel == 4'd8;
    wire sorted_27 = gate_to_payload_channel == 4'd9;
    wire sorted_30 = gate_to_payload_channel == 4'd10;
    wire sorted_33 = gate_to_payload_channel == 4'd11;
    wire sorted_36 = gate_to_payload_channel == 4'd12;
    wire sorted_39 = gate_to_payload_channel == 4'd13;
    wire sorted_42 = gate_to_payload_channel == 4'd14;
    wire sorted_45 = gate_to_payload_channel == 4'd15;
    wire here_0 = order_pop_valid & (order_pop_payload_channel == 4'd0);
    wire here_1 = order_pop_valid & (order_pop_payload_channel == 4'd1);
    wire here_2 = order_pop_valid & (order_pop_payload_channel == 4'd2);
    wire here_3 = order_pop_valid & (order_pop_payload_channel == 4'd3);
    wire here_4 = order_pop_valid & (order_pop_payload_channel == 4'd4);
    wire here_5 = order_pop_valid & (order_pop_payload_channel == 4'd5);
    wire here_6 = order_pop_valid & (order_pop_payload_channel == 4'd6);
    wire here_7 = order_pop_valid & (order_pop_payload_channel == 4'd7);
    wire here_8 = order_pop_valid & (order_pop_payload_channel == 4'd8);
    wire here_9 = order_pop_valid & (order_pop_payload_channel == 4'd9);
    wire here_10 = order_pop_valid & (order_pop_payload_channel == 4'd10);
    wire here_11 = order_pop_valid & (order_pop_payload_channel == 4'd11);
    wire here_12 = order_pop_valid & (order_pop_payload_channel == 4'd12);
    wire here_13 = order_pop_valid & (order_pop_payload_channel == 4'd13);
    wire here_14 = order_pop_valid & (order_pop_payload_channel == 4'd14);
    wire here_15 = order_pop_valid & (order_pop_payload_channel == 4'd15);
    wire [15:0] queue_push_valid_packed = arrivals;
    wire queue_push_fire = queue_push_valid & queue_push_ready;
    wire [15:0] order_pop_ready_packed = arrived_last;
    wire order_pop_ready_and = queue_push_fire & order_pop_ready_packed[order_pop_payload_channel];
    wire [4095:0] queue_push_payload_data_packed = arrived_data;
    wire [255:0] queue_push_payload_data_lane =
            queue_push_payload_data_packed[{order_pop_payload_channel, 8'd0} +: 256];
    wire queue_push_payload_last_and = order_pop_ready_packed[order_pop_payload_channel] &
            order_pop_payload_last;
    wire sorted_48 = sorted_0 & sorted_demux_ready_0;
    wire sorted_49 = sorted_3 & sorted_demux_ready_1;
    wire sorted_50 = sorted_6 & sorted_demux_ready_2;
    wire sorted_51 = sorted_9 & sorted_demux_ready_3;
    wire sorted_52 = sorted_12 & sorted_demux_ready_4;
    wire sorted_53 = sorted_15 & sorted_demux_ready_5;
    wire sorted_54 = sorted_18 & sorted_demux_ready_6;
    wire sorted_55 = sorted_21 & sorted_demux_ready_7;
    wire sorted_64_or = sorted_48 | sorted_49 | sorted_50 | sorted_51 | sorted_52 | sorted_53 |
            sorted_54 | sorted_55;
    wire sorted_56 = sorted_24 & sorted_demux_ready_8;
    wire sorted_57 = sorted_27 & sorted_demux_ready_9;
    wire sorted_58 = sorted_30 & sorted_demux_ready_10;
    wire sorted_59 = sorted_33 & sorted_demux_ready_11;
    wire sorted_60 = sorted_36 & sorted_demux_ready_12;
    wire sorted_61 = sorted_39 & sorted_demux_ready_13;
    wire sorted_62 = sorted_42 & sorted_demux_ready_14;
    wire sorted_63 = sorted_45 & sorted_demux_ready_15;
    wire sorted_64_or_1 = sorted_56 | sorted_57 | sorted_58 | sorted_59 | sorted_60 | sorted_61 |
            sorted_62 | sorted_63;
    wire sorted_64 = sorted_64_or | sorted_64_or_1;
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
    assign asks[8] = gate_to_valid & sorted_24;
    assign asks[9] = gate_to_valid & sorted_27;
    assign asks[10] = gate_to_valid & sorted_30;
    assign asks[11] = gate_to_valid & sorted_33;
    assign asks[12] = gate_to_valid & sorted_36;
    assign asks[13] = gate_to_valid & sorted_39;
    assign asks[14] = gate_to_valid & sorted_42;
    assign asks[15] = gate_to_valid & sorted_45;
    assign asked_address[31:0] = gate_to_payload_address;
    assign asked_address[63:32] = gate_to_payload_address;
    assign asked_address[95:64] = gate_to_payload_address;
    assign asked_address[127:96] = gate_to_payload_address;
    assign asked_address[159:128] = gate_to_payload_address;
    assign asked_address[191:160] = gate_to_payload_address;
    assign asked_address[223:192] = gate_to_payload_address;
    assign asked_address[255:224] = gate_to_payload_address;
    assign asked_address[287:256] = gate_to_payload_address;
    assign asked_address[319:288] = gate_to_payload_address;
    assign asked_address[351:320] = gate_to_payload_address;
    assign asked_address[383:352] = gate_to_payload_address;
    assign asked_address[415:384] = gate_to_payload_address;
    assign asked_address[447:416] = gate_to_payload_address;
    assign asked_address[479:448] = gate_to_payload_address;
    assign asked_address[511:480] = gate_to_payload_address;
    assign asked_length[0] = gate_to_payload_length;
    assign asked_length[1] = gate_to_payload_length;
    assign asked_length[2] = gate_to_payload_length;
    assign asked_length[3] = gate_to_payload_length;
    assign asked_length[4] = gate_to_payload_length;
    assign asked_length[5] = gate_to_payload_length;
    assign asked_length[6] = gate_to_payload_length;
    assign asked_length[7] = gate_to_payload_length;
    assign asked_length[8] = gate_to_payload_length;
    assign asked_length[9] = gate_to_payload_length;
    assign asked_length[10] = gate_to_payload_length;
    assign asked_length[11] = gate_to_payload_length;
    assign asked_length[12] = gate_to_payload_length;
    assign asked_length[13] = gate_to_payload_length;
    assign asked_length[14] = gate_to_payload_length;
    assign asked_length[15] = gate_to_payload_length;
    assign takes[0] = here_0 & queue_push_ready;
    assign takes[1] = here_1 & queue_push_ready;
    assign takes[2] = here_2 & queue_push_ready;
    assign takes[3] = here_3 & queue_push_ready;
    assign takes[4] = here_4 & queue_push_ready;
    assign takes[5] = here_5 & queue_push_ready;
    assign takes[6] = here_6 & queue_push_ready;
    assign takes[7] = here_7 & queue_push_ready;
    assign takes[8] = here_8 & queue_push_ready;
    assign takes[9] = here_9 & queue_push_ready;
    assign takes[10] = here_10 & queue_push_ready;
    assign takes[11] = here_11 & queue_push_ready;
    assign takes[12] = here_12 & queue_push_ready;
    assign takes[13] = here_13 & queue_push_ready;
    assign takes[14] = here_14 & queue_push_ready;
    assign takes[15] = here_15 & queue_push_ready;
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
    assign sorted_demux_ready_8 = grants[8];
    assign sorted_demux_ready_9 = grants[9];
    assign sorted_demux_ready_10 = grants[10];
    assign sorted_demux_ready_11 = grants[11];
    assign sorted_demux_ready_12 = grants[12];
    assign sorted_demux_ready_13 = grants[13];
    assign sorted_demux_ready_14 = grants[14];
    assign sorted_demux_ready_15 = grants[15];

    stream_fifo_depth64_7f4c60 order (
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

    stream_fifo_depth64_f6a423 queue (
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

    room_gate_channels16_dataBits256_dataDepth64 gate (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (fifo_pop_valid),
        .from_ready           (gate_from_ready),
        .from_payload_channel (fifo_pop_payload_channel),
        .from_payload_address (fifo_pop_payload_address),
        .from_payload_length  (fifo_pop_payload_length),
        .from_payload_last    (fifo_pop_payload_last),
        .to_valid             (gate_to_valid),
        .to_ready             (sorted_64),
        .to_payload_channel   (gate_to_payload_channel),
        .to_payload_address   (gate_to_payload_address),
        .to_payload_length    (gate_to_payload_length),
        .to_payload_last      (gate_to_payload_last),
        .freed                (words_fire)
    );

    stream_fifo_depth64_7e7fad fifo (
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
