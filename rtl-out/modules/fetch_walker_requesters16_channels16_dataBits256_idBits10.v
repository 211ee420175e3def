// fetch_walker_requesters16_channels16_dataBits256_idBits10: The walker of SpAtten's fetcher:
// goes through a list of tokens, a row a cycle where its requesters keep up, and has each
// requester ask the crossbar for what is wanted of its tokens. The contract is
// golden/spatten/fetch/fetcher.md.
// Source generators/spatten/fetch/fetch-walker.ts.
// Parameters requesters = 16, channels = 16, dataBits = 256, idBits = 10.
// Reset: reset synchronous, active high.
// IR cd5b474f. Do not edit.
`default_nettype none
module fetch_walker_requesters16_channels16_dataBits256_idBits10 (
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
    input  wire [ 15:0] ids_payload_filled,
    input  wire         ids_payload_last,
    input  wire [159:0] ids_payload_row,

    output wire         requests_0_valid,
    input  wire         requests_0_ready,
    output wire [  3:0] requests_0_payload_channel,
    output wire [ 31:0] requests_0_payload_address,
    output wire         requests_0_payload_length,
    output wire         requests_0_payload_last,

    output wire         requests_1_valid,
    input  wire         requests_1_ready,
    output wire [  3:0] requests_1_payload_channel,
    output wire [ 31:0] requests_1_payload_address,
    output wire         requests_1_payload_length,
    output wire         requests_1_payload_last,

    output wire         requests_2_valid,
    input  wire         requests_2_ready,
    output wire [  3:0] requests_2_payload_channel,
    output wire [ 31:0] requests_2_payload_address,
    output wire         requests_2_payload_length,
    output wire         requests_2_payload_last,

    output wire         requests_3_valid,
    input  wire         requests_3_ready,
    output wire [  3:0] requests_3_payload_channel,
    output wire [ 31:0] requests_3_payload_address,
    output wire         requests_3_payload_length,
    output wire         requests_3_payload_last,

    output wire         requests_4_valid,
    input  wire         requests_4_ready,
    output wire [  3:0] requests_4_payload_channel,
    output wire [ 31:0] requests_4_payload_address,
    output wire         requests_4_payload_length,
    output wire         requests_4_payload_last,

    output wire         requests_5_valid,
    input  wire         requests_5_ready,
    output wire [  3:0] requests_5_payload_channel,
    output wire [ 31:0] requests_5_payload_address,
    output wire         requests_5_payload_length,
    output wire         requests_5_payload_last,

    output wire         requests_6_valid,
    input  wire         requests_6_ready,
    output wire [  3:0] requests_6_payload_channel,
    output wire [ 31:0] requests_6_payload_address,
    output wire         requests_6_payload_length,
    output wire         requests_6_payload_last,

    output wire         requests_7_valid,
    input  wire         requests_7_ready,
    output wire [  3:0] requests_7_payload_channel,
    output wire [ 31:0] requests_7_payload_address,
    output wire         requests_7_payload_length,
    output wire         requests_7_payload_last,

    output wire         requests_8_valid,
    input  wire         requests_8_ready,
    output wire [  3:0] requests_8_payload_channel,
    output wire [ 31:0] requests_8_payload_address,
    output wire         requests_8_payload_length,
    output wire         requests_8_payload_last,

    output wire         requests_9_valid,
    input  wire         requests_9_ready,
    output wire [  3:0] requests_9_payload_channel,
    output wire [ 31:0] requests_9_payload_address,
    output wire         requests_9_payload_length,
    output wire         requests_9_payload_last,

    output wire         requests_10_valid,
    input  wire         requests_10_ready,
    output wire [  3:0] requests_10_payload_channel,
    output wire [ 31:0] requests_10_payload_address,
    output wire         requests_10_payload_length,
    output wire         requests_10_payload_last,

    output wire         requests_11_valid,
    input  wire         requests_11_ready,
    output wire [  3:0] requests_11_payload_channel,
    output wire [ 31:0] requests_11_payload_address,
    output wire         requests_11_payload_length,
    output wire         requests_11_payload_last,

    output wire         requests_12_valid,
    input  wire         requests_12_ready,
    output wire [  3:0] requests_12_payload_channel,
    output wire [ 31:0] requests_12_payload_address,
    output wire         requests_12_payload_length,
    output wire         requests_12_payload_last,

    output wire         requests_13_valid,
    input  wire         requests_13_ready,
    output wire [  3:0] requests_13_payload_channel,
    output wire [ 31:0] requests_13_payload_address,
    output wire         requests_13_payload_length,
    output wire         requests_13_payload_last,

    output wire         requests_14_valid,
    input  wire         requests_14_ready,
    output wire [  3:0] requests_14_payload_channel,
    output wire [ 31:0] requests_14_payload_address,
    output wire         requests_14_payload_length,
    output wire         requests_14_payload_last,

    output wire         requests_15_valid,
    input  wire         requests_15_ready,
    output wire [  3:0] requests_15_payload_channel,
    output wire [ 31:0] requests_15_payload_address,
    output wire         requests_15_payload_length,
    output wire         requests_15_payload_last,

    input  wire         words_0_valid,
    output wire         words_0_ready,
    input  wire [255:0] words_0_payload_data,
    input  wire         words_0_payload_last,

    input  wire         words_1_valid,
    output wire         words_1_ready,
    input  wire [255:0] words_1_payload_data,
    input  wire         words_1_payload_last,

    input  wire         words_2_valid,
    output wire         words_2_ready,
    input  wire [255:0] words_2_payload_data,
    input  wire         words_2_payload_last,

    input  wire         words_3_valid,
    output wire         words_3_ready,
    input  wire [255:0] words_3_payload_data,
    input  wire         words_3_payload_last,

    input  wire         words_4_valid,
    output wire         words_4_ready,
    input  wire [255:0] words_4_payload_data,
    input  wire         words_4_payload_last,

    input  wire         words_5_valid,
    output wire         words_5_ready,
    input  wire [255:0] words_5_payload_data,
    input  wire         words_5_payload_last,

    input  wire         words_6_valid,
    output wire         words_6_ready,
    input  wire [255:0] words_6_payload_data,
    input  wire         words_6_payload_last,

    input  wire         words_7_valid,
    output wire         words_7_ready,
    input  wire [255:0] words_7_payload_data,
    input  wire         words_7_payload_last,

    input  wire         words_8_valid,
    output wire         words_8_ready,
    input  wire [255:0] words_8_payload_data,
    input  wire         words_8_payload_last,

    input  wire         words_9_valid,
    output wire         words_9_ready,
    input  wire [255:0] words_9_payload_data,
    input  wire         words_9_payload_last,

    input  wire         words_10_valid,
    output wire         words_10_ready,
    input  wire [255:0] words_10_payload_data,
    input  wire         words_10_payload_last,

    input  wire         words_11_valid,
    output wire         words_11_ready,
    input  wire [255:0] words_11_payload_data,
    input  wire         words_11_payload_last,

    input  wire         words_12_valid,
    output wire         words_12_ready,
    input  wire [255:0] words_12_payload_data,
    input  wire         words_12_payload_last,

    input  wire         words_13_valid,
    output wire         words_13_ready,
    input  wire [255:0] words_13_payload_data,
    input  wire         words_13_payload_last,

    input  wire         words_14_valid,
    output wire         words_14_ready,
    input  wire [255:0] words_14_payload_data,
    input  wire         words_14_payload_last,

    input  wire         words_15_valid,
    output wire         words_15_ready,
    input  wire [255:0] words_15_payload_data,
    input  wire         words_15_payload_last,

    output wire         vectors_0_valid,
    input  wire         vectors_0_ready,
    output wire [255:0] vectors_0_payload_data,
    output wire         vectors_0_payload_last,

    output wire         vectors_1_valid,
    input  wire         vectors_1_ready,
    output wire [255:0] vectors_1_payload_data,
    output wire         vectors_1_payload_last,

    output wire         vectors_2_valid,
    input  wire         vectors_2_ready,
    output wire [255:0] vectors_2_payload_data,
    output wire         vectors_2_payload_last,

    output wire         vectors_3_valid,
    input  wire         vectors_3_ready,
    output wire [255:0] vectors_3_payload_data,
    output wire         vectors_3_payload_last,

    output wire         vectors_4_valid,
    input  wire         vectors_4_ready,
    output wire [255:0] vectors_4_payload_data,
    output wire         vectors_4_payload_last,

    output wire         vectors_5_valid,
    input  wire         vectors_5_ready,
    output wire [255:0] vectors_5_payload_data,
    output wire         vectors_5_payload_last,

    output wire         vectors_6_valid,
    input  wire         vectors_6_ready,
    output wire [255:0] vectors_6_payload_data,
    output wire         vectors_6_payload_last,

    output wire         vectors_7_valid,
    input  wire         vectors_7_ready,
    output wire [255:0] vectors_7_payload_data,
    output wire         vectors_7_payload_last,

    output wire         vectors_8_valid,
    input  wire         vectors_8_ready,
    output wire [255:0] vectors_8_payload_data,
    output wire         vectors_8_payload_last,

    output wire         vectors_9_valid,
    input  wire         vectors_9_ready,
    output wire [255:0] vectors_9_payload_data,
    output wire         vectors_9_payload_last,

    output wire         vectors_10_valid,
    input  wire         vectors_10_ready,
    output wire [255:0] vectors_10_payload_data,
    output wire         vectors_10_payload_last,

    output wire         vectors_11_valid,
    input  wire         vectors_11_ready,
    output wire [255:0] vectors_11_payload_data,
    output wire         vectors_11_payload_last,

    output wire         vectors_12_valid,
    input  wire         vectors_12_ready,
    output wire [255:0] vectors_12_payload_data,
    output wire         vectors_12_payload_last,

    output wire         vectors_13_valid,
    input  wire         vectors_13_ready,
    output wire [255:0] vectors_13_payload_data,
    output wire         vectors_13_payload_last,

    output wire         vectors_14_valid,
    input  wire         vectors_14_ready,
    output wire [255:0] vectors_14_payload_data,
    output wire         vectors_14_payload_last,

    output wire         vectors_15_valid,
    input  wire         vectors_15_ready,
    output wire [255:0] vectors_15_payload_data,
    output wire         vectors_15_payload_last,

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
    reg [15:0] row_filled;
    reg [15:0] row_bytes;
    reg [511:0] row_addresses;
    reg full;
    reg error_register;
    reg [31:0] useful;
    reg [31:0] bus;
    wire [15:0] lane_pieces_valid;
    wire [15:0] lane_pieces_ready;
    wire [511:0] lane_pieces_payload_address;
    wire [15:0] lane_requests_valid;
    wire [15:0] lane_requests_ready;
    wire [63:0] lane_requests_payload_channel;
    wire [511:0] lane_requests_payload_address;
    wire [15:0] lane_requests_payload_length;
    wire [15:0] lane_requests_payload_last;
    wire [15:0] lane_words_valid;
    wire [15:0] lane_words_ready;
    wire [4095:0] lane_words_payload_data;
    wire [15:0] lane_words_payload_last;
    wire [15:0] lane_vectors_valid;
    wire [15:0] lane_vectors_ready;
    wire [4095:0] lane_vectors_payload_data;
    wire [15:0] lane_vectors_payload_last;
    wire [15:0] lane_idle;
    wire [95:0] lane_asked_words;
    wire [95:0] lane_asked_bytes;

    wire ids_fire = ids_valid & ids_ready;
    wire ends = ids_fire & ids_payload_last;
    wire goes_and = (lane_pieces_ready[0] | ~row_filled[0]) &
            (lane_pieces_ready[1] | ~row_filled[1]);
    wire goes_and_1 = (lane_pieces_ready[2] | ~row_filled[2]) &
            (lane_pieces_ready[3] | ~row_filled[3]);
    wire goes_and_2 = (lane_pieces_ready[4] | ~row_filled[4]) &
            (lane_pieces_ready[5] | ~row_filled[5]);
    wire goes_and_3 = (lane_pieces_ready[6] | ~row_filled[6]) &
            (lane_pieces_ready[7] | ~row_filled[7]);
    wire goes_and_4 = (lane_pieces_ready[8] | ~row_filled[8]) &
            (lane_pieces_ready[9] | ~row_filled[9]);
    wire goes_and_5 = (lane_pieces_ready[10] | ~row_filled[10]) &
            (lane_pieces_ready[11] | ~row_filled[11]);
    wire goes_and_6 = (lane_pieces_ready[12] | ~row_filled[12]) &
            (lane_pieces_ready[13] | ~row_filled[13]);
    wire goes_and_7 = (lane_pieces_ready[14] | ~row_filled[14]) &
            (lane_pieces_ready[15] | ~row_filled[15]);
    wire goes_and_8 = goes_and & goes_and_1 & goes_and_2 & goes_and_3 & goes_and_4 & goes_and_5 &
            goes_and_6 & goes_and_7;
    wire goes = full & goes_and_8;
    wire idle_and = lane_idle[0] & lane_idle[1] & lane_idle[2] & lane_idle[3] & lane_idle[4] &
            lane_idle[5] & lane_idle[6] & lane_idle[7];
    wire idle_and_1 = lane_idle[8] & lane_idle[9] & lane_idle[10] & lane_idle[11] & lane_idle[12] &
            lane_idle[13] & lane_idle[14] & lane_idle[15];
    wire [25:0] row_addresses_product = ids_payload_row[159:150] * job_stride;
    wire [25:0] row_addresses_product_1 = ids_payload_row[149:140] * job_stride;
    wire [25:0] row_addresses_product_2 = ids_payload_row[139:130] * job_stride;
    wire [25:0] row_addresses_product_3 = ids_payload_row[129:120] * job_stride;
    wire [25:0] row_addresses_product_4 = ids_payload_row[119:110] * job_stride;
    wire [25:0] row_addresses_product_5 = ids_payload_row[109:100] * job_stride;
    wire [25:0] row_addresses_product_6 = ids_payload_row[99:90] * job_stride;
    wire [25:0] row_addresses_product_7 = ids_payload_row[89:80] * job_stride;
    wire [25:0] row_addresses_product_8 = ids_payload_row[79:70] * job_stride;
    wire [25:0] row_addresses_product_9 = ids_payload_row[69:60] * job_stride;
    wire [25:0] row_addresses_product_10 = ids_payload_row[59:50] * job_stride;
    wire [25:0] row_addresses_product_11 = ids_payload_row[49:40] * job_stride;
    wire [25:0] row_addresses_product_12 = ids_payload_row[39:30] * job_stride;
    wire [25:0] row_addresses_product_13 = ids_payload_row[29:20] * job_stride;
    wire [25:0] row_addresses_product_14 = ids_payload_row[19:10] * job_stride;
    wire [25:0] row_addresses_product_15 = ids_payload_row[9:0] * job_stride;
    wire jobs_fire = jobs_valid & jobs_ready;
    wire [6:0] askedBytes_sum = {1'd0, lane_asked_bytes[17:12]} + {1'd0, lane_asked_bytes[23:18]};
    wire [7:0] askedBytes_sum_1 = {1'd0, {1'd0, lane_asked_bytes[5:0]} +
            {1'd0, lane_asked_bytes[11:6]}} + {1'd0, askedBytes_sum};
    wire [6:0] askedBytes_sum_2 = {1'd0, lane_asked_bytes[29:24]} + {1'd0, lane_asked_bytes[35:30]};
    wire [6:0] askedBytes_sum_3 = {1'd0, lane_asked_bytes[41:36]} + {1'd0, lane_asked_bytes[47:42]};
    wire [8:0] askedBytes_sum_4 = {1'd0, askedBytes_sum_1} +
            {1'd0, {1'd0, askedBytes_sum_2} + {1'd0, askedBytes_sum_3}};
    wire [6:0] askedBytes_sum_5 = {1'd0, lane_asked_bytes[53:48]} + {1'd0, lane_asked_bytes[59:54]};
    wire [6:0] askedBytes_sum_6 = {1'd0, lane_asked_bytes[65:60]} + {1'd0, lane_asked_bytes[71:66]};
    wire [6:0] askedBytes_sum_7 = {1'd0, lane_asked_bytes[77:72]} + {1'd0, lane_asked_bytes[83:78]};
    wire [6:0] askedBytes_sum_8 = {1'd0, lane_asked_bytes[89:84]} + {1'd0, lane_asked_bytes[95:90]};
    wire [8:0] askedBytes_sum_9 = {1'd0, {1'd0, askedBytes_sum_5} + {1'd0, askedBytes_sum_6}} +
            {1'd0, {1'd0, askedBytes_sum_7} + {1'd0, askedBytes_sum_8}};
    wire [9:0] askedBytes = {1'd0, askedBytes_sum_4} + {1'd0, askedBytes_sum_9};
    wire [6:0] askedWords_sum = {1'd0, lane_asked_words[17:12]} + {1'd0, lane_asked_words[23:18]};
    wire [7:0] askedWords_sum_1 = {1'd0, {1'd0, lane_asked_words[5:0]} +
            {1'd0, lane_asked_words[11:6]}} + {1'd0, askedWords_sum};
    wire [6:0] askedWords_sum_2 = {1'd0, lane_asked_words[29:24]} + {1'd0, lane_asked_words[35:30]};
    wire [6:0] askedWords_sum_3 = {1'd0, lane_asked_words[41:36]} + {1'd0, lane_asked_words[47:42]};
    wire [8:0] askedWords_sum_4 = {1'd0, askedWords_sum_1} +
            {1'd0, {1'd0, askedWords_sum_2} + {1'd0, askedWords_sum_3}};
    wire [6:0] askedWords_sum_5 = {1'd0, lane_asked_words[53:48]} + {1'd0, lane_asked_words[59:54]};
    wire [6:0] askedWords_sum_6 = {1'd0, lane_asked_words[65:60]} + {1'd0, lane_asked_words[71:66]};
    wire [6:0] askedWords_sum_7 = {1'd0, lane_asked_words[77:72]} + {1'd0, lane_asked_words[83:78]};
    wire [6:0] askedWords_sum_8 = {1'd0, lane_asked_words[89:84]} + {1'd0, lane_asked_words[95:90]};
    wire [8:0] askedWords_sum_9 = {1'd0, {1'd0, askedWords_sum_5} + {1'd0, askedWords_sum_6}} +
            {1'd0, {1'd0, askedWords_sum_7} + {1'd0, askedWords_sum_8}};
    wire [9:0] askedWords = {1'd0, askedWords_sum_4} + {1'd0, askedWords_sum_9};
    wire [15:0] bus_product = askedWords * 6'd32;

    assign jobs_ready = (~walking | ends) & ~drain;
    assign ids_ready = walking & (~full | goes) & ~drain;
    assign requests_0_valid = lane_requests_valid[0];
    assign requests_0_payload_channel = lane_requests_payload_channel[3:0];
    assign requests_0_payload_address = lane_requests_payload_address[31:0];
    assign requests_0_payload_length = lane_requests_payload_length[0];
    assign requests_0_payload_last = lane_requests_payload_last[0];
    assign requests_1_valid = lane_requests_valid[1];
    assign requests_1_payload_channel = lane_requests_payload_channel[7:4];
    assign requests_1_payload_address = lane_requests_payload_address[63:32];
    assign requests_1_payload_length = lane_requests_payload_length[1];
    assign requests_1_payload_last = lane_requests_payload_last[1];
    assign requests_2_valid = lane_requests_valid[2];
    assign requests_2_payload_channel = lane_requests_payload_channel[11:8];
    assign requests_2_payload_address = lane_requests_payload_address[95:64];
    assign requests_2_payload_length = lane_requests_payload_length[2];
    assign requests_2_payload_last = lane_requests_payload_last[2];
    assign requests_3_valid = lane_requests_valid[3];
    assign requests_3_payload_channel = lane_requests_payload_channel[15:12];
    assign requests_3_payload_address = lane_requests_payload_address[127:96];
    assign requests_3_payload_length = lane_requests_payload_length[3];
    assign requests_3_payload_last = lane_requests_payload_last[3];
    assign requests_4_valid = lane_requests_valid[4];
    assign requests_4_payload_channel = lane_requests_payload_channel[19:16];
    assign requests_4_payload_address = lane_requests_payload_address[159:128];
    assign requests_4_payload_length = lane_requests_payload_length[4];
    assign requests_4_payload_last = lane_requests_payload_last[4];
    assign requests_5_valid = lane_requests_valid[5];
    assign requests_5_payload_channel = lane_requests_payload_channel[23:20];
    assign requests_5_payload_address = lane_requests_payload_address[191:160];
    assign requests_5_payload_length = lane_requests_payload_length[5];
    assign requests_5_payload_last = lane_requests_payload_last[5];
    assign requests_6_valid = lane_requests_valid[6];
    assign requests_6_payload_channel = lane_requests_payload_channel[27:24];
    assign requests_6_payload_address = lane_requests_payload_address[223:192];
    assign requests_6_payload_length = lane_requests_payload_length[6];
    assign requests_6_payload_last = lane_requests_payload_last[6];
    assign requests_7_valid = lane_requests_valid[7];
    assign requests_7_payload_channel = lane_requests_payload_channel[31:28];
    assign requests_7_payload_address = lane_requests_payload_address[255:224];
    assign requests_7_payload_length = lane_requests_payload_length[7];
    assign requests_7_payload_last = lane_requests_payload_last[7];
    assign requests_8_valid = lane_requests_valid[8];
    assign requests_8_payload_channel = lane_requests_payload_channel[35:32];
    assign requests_8_payload_address = lane_requests_payload_address[287:256];
    assign requests_8_payload_length = lane_requests_payload_length[8];
    assign requests_8_payload_last = lane_requests_payload_last[8];
    assign requests_9_valid = lane_requests_valid[9];
    assign requests_9_payload_channel = lane_requests_payload_channel[39:36];
    assign requests_9_payload_address = lane_requests_payload_address[319:288];
    assign requests_9_payload_length = lane_requests_payload_length[9];
    assign requests_9_payload_last = lane_requests_payload_last[9];
    assign requests_10_valid = lane_requests_valid[10];
    assign requests_10_payload_channel = lane_requests_payload_channel[43:40];
    assign requests_10_payload_address = lane_requests_payload_address[351:320];
    assign requests_10_payload_length = lane_requests_payload_length[10];
    assign requests_10_payload_last = lane_requests_payload_last[10];
    assign requests_11_valid = lane_requests_valid[11];
    assign requests_11_payload_channel = lane_requests_payload_channel[47:44];
    assign requests_11_payload_address = lane_requests_payload_address[383:352];
    assign requests_11_payload_length = lane_requests_payload_length[11];
    assign requests_11_payload_last = lane_requests_payload_last[11];
    assign requests_12_valid = lane_requests_valid[12];
    assign requests_12_payload_channel = lane_requests_payload_channel[51:48];
    assign requests_12_payload_address = lane_requests_payload_address[415:384];
    assign requests_12_payload_length = lane_requests_payload_length[12];
    assign requests_12_payload_last = lane_requests_payload_last[12];
    assign requests_13_valid = lane_requests_valid[13];
    assign requests_13_payload_channel = lane_requests_payload_channel[55:52];
    assign requests_13_payload_address = lane_requests_payload_address[447:416];
    assign requests_13_payload_length = lane_requests_payload_length[13];
    assign requests_13_payload_last = lane_requests_payload_last[13];
    assign requests_14_valid = lane_requests_valid[14];
    assign requests_14_payload_channel = lane_requests_payload_channel[59:56];
    assign requests_14_payload_address = lane_requests_payload_address[479:448];
    assign requests_14_payload_length = lane_requests_payload_length[14];
    assign requests_14_payload_last = lane_requests_payload_last[14];
    assign requests_15_valid = lane_requests_valid[15];
    assign requests_15_payload_channel = lane_requests_payload_channel[63:60];
    assign requests_15_payload_address = lane_requests_payload_address[511:480];
    assign requests_15_payload_length = lane_requests_payload_length[15];
    assign requests_15_payload_last = lane_requests_payload_last[15];
    assign words_0_ready = lane_words_ready[0];
    assign words_1_ready = lane_words_ready[1];
    assign words_2_ready = lane_words_ready[2];
    assign words_3_ready = lane_words_ready[3];
    assign words_4_ready = lane_words_ready[4];
    assign words_5_ready = lane_words_ready[5];
    assign words_6_ready = lane_words_ready[6];
    assign words_7_ready = lane_words_ready[7];
    assign words_8_ready = lane_words_ready[8];
    assign words_9_ready = lane_words_ready[9];
    assign words_10_ready = lane_words_ready[10];
    assign words_11_ready = lane_words_ready[11];
    assign words_12_ready = lane_words_ready[12];
    assign words_13_ready = lane_words_ready[13];
    assign words_14_ready = lane_words_ready[14];
    assign words_15_ready = lane_words_ready[15];
    assign vectors_0_valid = lane_vectors_valid[0];
    assign vectors_0_payload_data = lane_vectors_payload_data[255:0];
    assign vectors_0_payload_last = lane_vectors_payload_last[0];
    assign vectors_1_valid = lane_vectors_valid[1];
    assign vectors_1_payload_data = lane_vectors_payload_data[511:256];
    assign vectors_1_payload_last = lane_vectors_payload_last[1];
    assign vectors_2_valid = lane_vectors_valid[2];
    assign vectors_2_payload_data = lane_vectors_payload_data[767:512];
    assign vectors_2_payload_last = lane_vectors_payload_last[2];
    assign vectors_3_valid = lane_vectors_valid[3];
    assign vectors_3_payload_data = lane_vectors_payload_data[1023:768];
    assign vectors_3_payload_last = lane_vectors_payload_last[3];
    assign vectors_4_valid = lane_vectors_valid[4];
    assign vectors_4_payload_data = lane_vectors_payload_data[1279:1024];
    assign vectors_4_payload_last = lane_vectors_payload_last[4];
    assign vectors_5_valid = lane_vectors_valid[5];
    assign vectors_5_payload_data = lane_vectors_payload_data[1535:1280];
    assign vectors_5_payload_last = lane_vectors_payload_last[5];
    assign vectors_6_valid = lane_vectors_valid[6];
    assign vectors_6_payload_data = lane_vectors_payload_data[1791:1536];
    assign vectors_6_payload_last = lane_vectors_payload_last[6];
    assign vectors_7_valid = lane_vectors_valid[7];
    assign vectors_7_payload_data = lane_vectors_payload_data[2047:1792];
    assign vectors_7_payload_last = lane_vectors_payload_last[7];
    assign vectors_8_valid = lane_vectors_valid[8];
    assign vectors_8_payload_data = lane_vectors_payload_data[2303:2048];
    assign vectors_8_payload_last = lane_vectors_payload_last[8];
    assign vectors_9_valid = lane_vectors_valid[9];
    assign vectors_9_payload_data = lane_vectors_payload_data[2559:2304];
    assign vectors_9_payload_last = lane_vectors_payload_last[9];
    assign vectors_10_valid = lane_vectors_valid[10];
    assign vectors_10_payload_data = lane_vectors_payload_data[2815:2560];
    assign vectors_10_payload_last = lane_vectors_payload_last[10];
    assign vectors_11_valid = lane_vectors_valid[11];
    assign vectors_11_payload_data = lane_vectors_payload_data[3071:2816];
    assign vectors_11_payload_last = lane_vectors_payload_last[11];
    assign vectors_12_valid = lane_vectors_valid[12];
    assign vectors_12_payload_data = lane_vectors_payload_data[3327:3072];
    assign vectors_12_payload_last = lane_vectors_payload_last[12];
    assign vectors_13_valid = lane_vectors_valid[13];
    assign vectors_13_payload_data = lane_vectors_payload_data[3583:3328];
    assign vectors_13_payload_last = lane_vectors_payload_last[13];
    assign vectors_14_valid = lane_vectors_valid[14];
    assign vectors_14_payload_data = lane_vectors_payload_data[3839:3584];
    assign vectors_14_payload_last = lane_vectors_payload_last[14];
    assign vectors_15_valid = lane_vectors_valid[15];
    assign vectors_15_payload_data = lane_vectors_payload_data[4095:3840];
    assign vectors_15_payload_last = lane_vectors_payload_last[15];
    assign idle = ~walking & ~full & idle_and & idle_and_1;
    assign usefulBytes = useful;
    assign busBytes = bus;
    assign error = error_register;
    assign lane_pieces_valid = {goes & row_filled[15], goes & row_filled[14], goes & row_filled[13],
            goes & row_filled[12], goes & row_filled[11], goes & row_filled[10], goes &
            row_filled[9], goes & row_filled[8], goes & row_filled[7], goes & row_filled[6], goes &
            row_filled[5], goes & row_filled[4], goes & row_filled[3], goes & row_filled[2], goes &
            row_filled[1], goes & row_filled[0]};
    assign lane_pieces_payload_address = row_addresses;
    assign lane_requests_ready = {requests_15_ready, requests_14_ready, requests_13_ready,
            requests_12_ready, requests_11_ready, requests_10_ready, requests_9_ready,
            requests_8_ready, requests_7_ready, requests_6_ready, requests_5_ready,
            requests_4_ready, requests_3_ready, requests_2_ready, requests_1_ready,
            requests_0_ready};
    assign lane_words_valid = {words_15_valid, words_14_valid, words_13_valid, words_12_valid,
            words_11_valid, words_10_valid, words_9_valid, words_8_valid, words_7_valid,
            words_6_valid, words_5_valid, words_4_valid, words_3_valid, words_2_valid,
            words_1_valid, words_0_valid};
    assign lane_words_payload_data = {words_15_payload_data, words_14_payload_data,
            words_13_payload_data, words_12_payload_data, words_11_payload_data,
            words_10_payload_data, words_9_payload_data, words_8_payload_data, words_7_payload_data,
            words_6_payload_data, words_5_payload_data, words_4_payload_data, words_3_payload_data,
            words_2_payload_data, words_1_payload_data, words_0_payload_data};
    assign lane_words_payload_last = {words_15_payload_last, words_14_payload_last,
            words_13_payload_last, words_12_payload_last, words_11_payload_last,
            words_10_payload_last, words_9_payload_last, words_8_payload_last, words_7_payload_last,
            words_6_payload_last, words_5_payload_last, words_4_payload_last, words_3_payload_last,
            words_2_payload_last, words_1_payload_last, words_0_payload_last};
    assign lane_vectors_ready = {vectors_15_ready, vectors_14_ready, vectors_13_ready,
            vectors_12_ready, vectors_11_ready, vectors_10_ready, vectors_9_ready, vectors_8_ready,
            vectors_7_ready, vectors_6_ready, vectors_5_ready, vectors_4_ready, vectors_3_ready,
            vectors_2_ready, vectors_1_ready, vectors_0_ready};

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 16; lane_index = lane_index + 1) begin : lane
            fetch_lane_channels16_dataBits256 member (
                .clock                    (clock),
                .reset                    (reset),
                .pieces_valid             (lane_pieces_valid[lane_index]),
                .pieces_ready             (lane_pieces_ready[lane_index]),
                .pieces_payload_address   (lane_pieces_payload_address[lane_index*32 +: 32]),
                .pieces_payload_bytes     (row_bytes),
                .requests_valid           (lane_requests_valid[lane_index]),
                .requests_ready           (lane_requests_ready[lane_index]),
                .requests_payload_channel (lane_requests_payload_channel[lane_index*4 +: 4]),
                .requests_payload_address (lane_requests_payload_address[lane_index*32 +: 32]),
                .requests_payload_length  (lane_requests_payload_length[lane_index]),
                .requests_payload_last    (lane_requests_payload_last[lane_index]),
                .words_valid              (lane_words_valid[lane_index]),
                .words_ready              (lane_words_ready[lane_index]),
                .words_payload_data       (lane_words_payload_data[lane_index*256 +: 256]),
                .words_payload_last       (lane_words_payload_last[lane_index]),
                .vectors_valid            (lane_vectors_valid[lane_index]),
                .vectors_ready            (lane_vectors_ready[lane_index]),
                .vectors_payload_data     (lane_vectors_payload_data[lane_index*256 +: 256]),
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
            row_addresses <= {job_origin + {6'd0, row_addresses_product}, job_origin +
                    {6'd0, row_addresses_product_1}, job_origin + {6'd0, row_addresses_product_2},
                    job_origin + {6'd0, row_addresses_product_3}, job_origin +
                    {6'd0, row_addresses_product_4}, job_origin + {6'd0, row_addresses_product_5},
                    job_origin + {6'd0, row_addresses_product_6}, job_origin +
                    {6'd0, row_addresses_product_7}, job_origin + {6'd0, row_addresses_product_8},
                    job_origin + {6'd0, row_addresses_product_9}, job_origin +
                    {6'd0, row_addresses_product_10}, job_origin + {6'd0, row_addresses_product_11},
                    job_origin + {6'd0, row_addresses_product_12}, job_origin +
                    {6'd0, row_addresses_product_13}, job_origin + {6'd0, row_addresses_product_14},
                    job_origin + {6'd0, row_addresses_product_15}};
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
            useful <= useful + {22'd0, askedBytes};
            bus <= bus + {16'd0, bus_product};
            if (clearCounts) begin
                useful <= 32'd0;
                bus <= 32'd0;
            end
        end
    end
endmodule
`default_nettype wire
