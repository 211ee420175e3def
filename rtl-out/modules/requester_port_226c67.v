// requester_port_226c67: A requester's side of the crossbar: its requests wait in one queue
// before they are sorted by channel, or in one for each channel behind that; its words are
// brought into the order of the requests before they wait in one queue, or behind one for each
// channel. A request goes to its channel when there is room for its words, so words never wait
// for who takes them at the end.
// Source generators/spatten/fetch/requester-port.ts.
// Parameters queues = virtualOutput, channels = 16, dataBits = 256, addressDepth = 4, dataDepth
// = 16, window = 32.
// Reset: reset synchronous, active high.
// IR afeb6d06. Do not edit.
`default_nettype none
module requester_port_226c67 (
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
    wire [5:0] order_level;
    wire accepted_accepted_valid;
    wire [3:0] accepted_accepted_payload_channel;
    wire [31:0] accepted_accepted_payload_address;
    wire accepted_accepted_payload_length;
    wire accepted_accepted_payload_last;
    wire accepted_accepted_ready;
    wire [15:0] queue_push_valid;
    wire [15:0] queue_push_ready;
    wire [4095:0] queue_push_payload_data;
    wire [15:0] queue_push_payload_last;
    wire [15:0] queue_pop_valid;
    wire [15:0] queue_pop_ready;
    wire [4095:0] queue_pop_payload_data;
    wire [15:0] queue_pop_payload_last;
    wire [79:0] queue_level;
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
    wire [15:0] gate_from_valid;
    wire [15:0] gate_from_ready;
    wire [63:0] gate_from_payload_channel;
    wire [511:0] gate_from_payload_address;
    wire [15:0] gate_from_payload_length;
    wire [15:0] gate_from_payload_last;
    wire [15:0] gate_to_valid;
    wire [15:0] gate_to_ready;
    wire [63:0] gate_to_payload_channel;
    wire [511:0] gate_to_payload_address;
    wire [15:0] gate_to_payload_length;
    wire [15:0] gate_to_payload_last;
    wire [15:0] gate_freed;
    wire [15:0] fifo_push_valid;
    wire [15:0] fifo_push_ready;
    wire [15:0] fifo_pop_valid;
    wire [15:0] fifo_pop_ready;
    wire [63:0] fifo_pop_payload_channel;
    wire [511:0] fifo_pop_payload_address;
    wire [15:0] fifo_pop_payload_length;
    wire [15:0] fifo_pop_payload_last;
    wire [47:0] fifo_level;

    wire [15:0] words_valid_packed = queue_pop_valid;
    wire [4095:0] words_payload_data_packed = queue_pop_payload_data;
    wire [15:0] words_payload_last_packed = queue_pop_payload_last;
    wire sorted_0 = accepted_accepted_payload_channel == 4'd0;
    wire sorted_48 = sorted_0 & sorted_demux_ready_0;
    wire sorted_3 = accepted_accepted_payload_channel == 4'd1;
    wire sorted_49 = sorted_3 & sorted_demux_ready_1;
    wire sorted_6 = accepted_accepted_payload_channel == 4'd2;
    wire sorted_50 = sorted_6 & sorted_demux_ready_2;
    wire sorted_9 = accepted_accepted_payload_channel == 4'd3;
    wire sorted_51 = sorted_9 & sorted_demux_ready_3;
    wire sorted_12 = accepted_accepted_payload_channel == 4'd4;
    wire sorted_52 = sorted_12 & sorted_demux_ready_4;
    wire sorted_15 = accepted_accepted_payload_channel == 4'd5;
    wire sorted_53 = sorted_15 & sorted_demux_ready_5;
    wire sorted_18 = accepted_accepted_payload_channel == 4'd6;
    wire sorted_54 = sorted_18 & sorted_demux_ready_6;
    wire sorted_21 = accepted_accepted_payload_channel == 4'd7;
    wire sorted_55 = sorted_21 & sorted_demux_ready_7;
    wire accepted_accepted_ready_or = sorted_48 | sorted_49 | sorted_50 | sorted_51 | sorted_52 |
            sorted_53 | sorted_54 | sorted_55;
    wire sorted_24 = accepted_accepted_payload_channel == 4'd8;
    wire sorted_56 = sorted_24 & sorted_demux_ready_8;
    wire sorted_27 = accepted_accepted_payload_channel == 4'd9;
    wire sorted_57 = sorted_27 & sorted_demux_ready_9;
    wire sorted_30 = accepted_accepted_payload_channel == 4'd10;
    wire sorted_58 = sorted_30 & sorted_demux_ready_10;
    wire sorted_33 = accepted_accepted_payload_channel == 4'd11;
    wire sorted_59 = sorted_33 & sorted_demux_ready_11;
    wire sorted_36 = accepted_accepted_payload_channel == 4'd12;
    wire sorted_60 = sorted_36 & sorted_demux_ready_12;
    wire sorted_39 = accepted_accepted_payload_channel == 4'd13;
    wire sorted_61 = sorted_39 & sorted_demux_ready_13;
    wire sorted_42 = accepted_accepted_payload_channel == 4'd14;
    wire sorted_62 = sorted_42 & sorted_demux_ready_14;
    wire sorted_45 = accepted_accepted_payload_channel == 4'd15;
    wire sorted_63 = sorted_45 & sorted_demux_ready_15;
    wire accepted_accepted_ready_or_1 = sorted_56 | sorted_57 | sorted_58 | sorted_59 | sorted_60 |
            sorted_61 | sorted_62 | sorted_63;
    wire here_15 = order_pop_valid & (order_pop_payload_channel == 4'd15);
    wire here_14 = order_pop_valid & (order_pop_payload_channel == 4'd14);
    wire here_13 = order_pop_valid & (order_pop_payload_channel == 4'd13);
    wire here_12 = order_pop_valid & (order_pop_payload_channel == 4'd12);
    wire here_11 = order_pop_valid & (order_pop_payload_channel == 4'd11);
    wire here_10 = order_pop_valid & (order_pop_payload_channel == 4'd10);
    wire here_9 = order_pop_valid & (order_pop_payload_channel == 4'd9);
    wire here_8 = order_pop_valid & (order_pop_payload_channel == 4'd8);
    wire here_7 = order_pop_valid & (order_pop_payload_channel == 4'd7);
    wire here_6 = order_pop_valid & (order_pop_payload_channel == 4'd6);
    wire here_5 = order_pop_valid & (order_pop_payload_channel == 4'd5);
    wire here_4 = order_pop_valid & (order_pop_payload_channel == 4'd4);
    wire here_3 = order_pop_valid & (order_pop_payload_channel == 4'd3);
    wire here_2 = order_pop_valid & (order_pop_payload_channel == 4'd2);
    wire here_1 = order_pop_valid & (order_pop_payload_channel == 4'd1);
    wire here_0 = order_pop_valid & (order_pop_payload_channel == 4'd0);
    wire queue_pop_fire = queue_pop_valid[15] & queue_pop_ready[15];
    wire queue_pop_fire_1 = queue_pop_valid[14] & queue_pop_ready[14];
    wire queue_pop_fire_2 = queue_pop_valid[13] & queue_pop_ready[13];
    wire queue_pop_fire_3 = queue_pop_valid[12] & queue_pop_ready[12];
    wire queue_pop_fire_4 = queue_pop_valid[11] & queue_pop_ready[11];
    wire queue_pop_fire_5 = queue_pop_valid[10] & queue_pop_ready[10];
    wire queue_pop_fire_6 = queue_pop_valid[9] & queue_pop_ready[9];
    wire queue_pop_fire_7 = queue_pop_valid[8] & queue_pop_ready[8];
    wire queue_pop_fire_8 = queue_pop_valid[7] & queue_pop_ready[7];
    wire queue_pop_fire_9 = queue_pop_valid[6] & queue_pop_ready[6];
    wire queue_pop_fire_10 = queue_pop_valid[5] & queue_pop_ready[5];
    wire queue_pop_fire_11 = queue_pop_valid[4] & queue_pop_ready[4];
    wire queue_pop_fire_12 = queue_pop_valid[3] & queue_pop_ready[3];
    wire queue_pop_fire_13 = queue_pop_valid[2] & queue_pop_ready[2];
    wire queue_pop_fire_14 = queue_pop_valid[1] & queue_pop_ready[1];
    wire queue_pop_fire_15 = queue_pop_valid[0] & queue_pop_ready[0];
    wire sorted_46 = accepted_accepted_valid & sorted_45;
    wire sorted_43 = accepted_accepted_valid & sorted_42;
    wire sorted_40 = accepted_accepted_valid & sorted_39;
    wire sorted_37 = accepted_accepted_valid & sorted_36;
    wire sorted_34 = accepted_accepted_valid & sorted_33;
    wire sorted_31 = accepted_accepted_valid & sorted_30;
    wire sorted_28 = accepted_accepted_valid & sorted_27;
    wire sorted_25 = accepted_accepted_valid & sorted_24;
    wire sorted_22 = accepted_accepted_valid & sorted_21;
    wire sorted_19 = accepted_accepted_valid & sorted_18;
    wire sorted_16 = accepted_accepted_valid & sorted_15;
    wire sorted_13 = accepted_accepted_valid & sorted_12;
    wire sorted_10 = accepted_accepted_valid & sorted_9;
    wire sorted_7 = accepted_accepted_valid & sorted_6;
    wire sorted_4 = accepted_accepted_valid & sorted_3;
    wire sorted_1 = accepted_accepted_valid & sorted_0;
    wire words_fire = words_valid & words_ready;
    wire order_pop_ready_and = words_fire & words_payload_last_packed[order_pop_payload_channel];

    assign requests_ready = accepted_accepted_ready & order_push_ready;
    assign words_valid = order_pop_valid & words_valid_packed[order_pop_payload_channel];
    assign words_payload_data = words_payload_data_packed[{order_pop_payload_channel, 8'd0} +: 256];
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
    assign accepted_accepted_ready = accepted_accepted_ready_or | accepted_accepted_ready_or_1;
    assign sorted_demux_ready_0 = fifo_push_ready[0];
    assign sorted_demux_ready_1 = fifo_push_ready[1];
    assign sorted_demux_ready_2 = fifo_push_ready[2];
    assign sorted_demux_ready_3 = fifo_push_ready[3];
    assign sorted_demux_ready_4 = fifo_push_ready[4];
    assign sorted_demux_ready_5 = fifo_push_ready[5];
    assign sorted_demux_ready_6 = fifo_push_ready[6];
    assign sorted_demux_ready_7 = fifo_push_ready[7];
    assign sorted_demux_ready_8 = fifo_push_ready[8];
    assign sorted_demux_ready_9 = fifo_push_ready[9];
    assign sorted_demux_ready_10 = fifo_push_ready[10];
    assign sorted_demux_ready_11 = fifo_push_ready[11];
    assign sorted_demux_ready_12 = fifo_push_ready[12];
    assign sorted_demux_ready_13 = fifo_push_ready[13];
    assign sorted_demux_ready_14 = fifo_push_ready[14];
    assign sorted_demux_ready_15 = fifo_push_ready[15];
    assign queue_push_valid = arrivals;
    assign queue_push_payload_data = arrived_data;
    assign queue_push_payload_last = arrived_last;
    assign queue_pop_ready = {words_ready & here_15, words_ready & here_14, words_ready & here_13,
            words_ready & here_12, words_ready & here_11, words_ready & here_10, words_ready &
            here_9, words_ready & here_8, words_ready & here_7, words_ready & here_6, words_ready &
            here_5, words_ready & here_4, words_ready & here_3, words_ready & here_2, words_ready &
            here_1, words_ready & here_0};
    assign gate_from_valid = fifo_pop_valid;
    assign gate_from_payload_channel = fifo_pop_payload_channel;
    assign gate_from_payload_address = fifo_pop_payload_address;
    assign gate_from_payload_length = fifo_pop_payload_length;
    assign gate_from_payload_last = fifo_pop_payload_last;
    assign gate_to_ready = grants;
    assign gate_freed = {queue_pop_fire, queue_pop_fire_1, queue_pop_fire_2, queue_pop_fire_3,
            queue_pop_fire_4, queue_pop_fire_5, queue_pop_fire_6, queue_pop_fire_7,
            queue_pop_fire_8, queue_pop_fire_9, queue_pop_fire_10, queue_pop_fire_11,
            queue_pop_fire_12, queue_pop_fire_13, queue_pop_fire_14, queue_pop_fire_15};
    assign fifo_push_valid = {sorted_46, sorted_43, sorted_40, sorted_37, sorted_34, sorted_31,
            sorted_28, sorted_25, sorted_22, sorted_19, sorted_16, sorted_13, sorted_10, sorted_7,
            sorted_4, sorted_1};
    assign fifo_pop_ready = gate_from_ready;

    genvar queue_index;
    generate
        for (queue_index = 0; queue_index < 16; queue_index = queue_index + 1) begin : queue
            stream_fifo_depth16_6610f1 member (
                .clock             (clock),
                .reset             (reset),
                .push_valid        (queue_push_valid[queue_index]),
                .push_ready        (queue_push_ready[queue_index]),
                .push_payload_data (queue_push_payload_data[queue_index*256 +: 256]),
                .push_payload_last (queue_push_payload_last[queue_index]),
                .pop_valid         (queue_pop_valid[queue_index]),
                .pop_ready         (queue_pop_ready[queue_index]),
                .pop_payload_data  (queue_pop_payload_data[queue_index*256 +: 256]),
                .pop_payload_last  (queue_pop_payload_last[queue_index]),
                .level             (queue_level[queue_index*5 +: 5])
            );
        end
    endgenerate

    genvar gate_index;
    generate
        for (gate_index = 0; gate_index < 16; gate_index = gate_index + 1) begin : gate
            room_gate_channels16_dataBits256_dataDepth16 member (
                .clock                (clock),
                .reset                (reset),
                .from_valid           (gate_from_valid[gate_index]),
                .from_ready           (gate_from_ready[gate_index]),
                .from_payload_channel (gate_from_payload_channel[gate_index*4 +: 4]),
                .from_payload_address (gate_from_payload_address[gate_index*32 +: 32]),
                .from_payload_length  (gate_from_payload_length[gate_index]),
                .from_payload_last    (gate_from_payload_last[gate_index]),
                .to_valid             (gate_to_valid[gate_index]),
                .to_ready             (gate_to_ready[gate_index]),
                .to_payload_channel   (gate_to_payload_channel[gate_index*4 +: 4]),
                .to_payload_address   (gate_to_payload_address[gate_index*32 +: 32]),
                .to_payload_length    (gate_to_payload_length[gate_index]),
                .to_payload_last      (gate_to_payload_last[gate_index]),
                .freed                (gate_freed[gate_index])
            );
        end
    endgenerate

    genvar fifo_index;
    generate
        for (fifo_index = 0; fifo_index < 16; fifo_index = fifo_index + 1) begin : fifo
            stream_fifo_depth4_10cc04 member (
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
                .pop_payload_channel  (fifo_pop_payload_channel[fifo_index*4 +: 4]),
                .pop_payload_address  (fifo_pop_payload_address[fifo_index*32 +: 32]),
                .pop_payload_length   (fifo_pop_payload_length[fifo_index]),
                .pop_payload_last     (fifo_pop_payload_last[fifo_index]),
                .level                (fifo_level[fifo_index*3 +: 3])
            );
        end
    endgenerate

    stream_fifo_depth32_244317 order (
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
