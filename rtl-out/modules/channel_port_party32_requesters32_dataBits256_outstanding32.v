// channel_port_party32_requesters32_dataBits256_outstanding32: A channel's side of the
// crossbar: takes one request a cycle, from the parties in turn and in each from its requesters
// in turn, and leads the words to who asked for them. All reads have one id, so they come back
// in the order in which they were asked for.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters party = 32, requesters = 32, dataBits = 256, outstanding = 32.
// Reset: reset synchronous, active high.
// IR 1bb0cc24. Do not edit.
`default_nettype none
module channel_port_party32_requesters32_dataBits256_outstanding32 (
    input  wire          clock,
    input  wire          reset,

    input  wire [  31:0] asks,

    input  wire [1023:0] asked_address,
    input  wire [  31:0] asked_length,

    output wire [  31:0] grants,
    output wire [  31:0] arrivals,

    output wire [ 255:0] arrived_data,
    output wire          arrived_last,

    input  wire [  31:0] takes,

    output wire          memory_arvalid,
    input  wire          memory_arready,
    output wire          memory_arid,
    output wire [  31:0] memory_araddr,
    output wire [   7:0] memory_arlen,
    output wire [   2:0] memory_arsize,
    output wire [   1:0] memory_arburst,
    output wire [   3:0] memory_arcache,
    output wire [   2:0] memory_arprot,

    input  wire          memory_rvalid,
    output wire          memory_rready,
    input  wire          memory_rid,
    input  wire [ 255:0] memory_rdata,
    input  wire [   1:0] memory_rresp,
    input  wire          memory_rlast,

    // How memory refused the word that passes in this cycle, and whose it is.
    output wire [   1:0] failure_code,
    output wire [   4:0] failure_requester
);
    localparam [1:0] INCR = 2'd1;
    localparam [1:0] NONE         = 2'd0;
    localparam [1:0] SLAVE_ERROR  = 2'd1;
    localparam [1:0] DECODE_ERROR = 2'd2;
    localparam [1:0] SLVERR = 2'd2;
    localparam [1:0] DECERR = 2'd3;

    wire ask_0_valid;
    wire [31:0] ask_0_payload_address;
    wire ask_0_payload_length;
    wire ask_0_ready;
    wire ask_1_valid;
    wire [31:0] ask_1_payload_address;
    wire ask_1_payload_length;
    wire ask_1_ready;
    wire ask_2_valid;
    wire [31:0] ask_2_payload_address;
    wire ask_2_payload_length;
    wire ask_2_ready;
    wire ask_3_valid;
    wire [31:0] ask_3_payload_address;
    wire ask_3_payload_length;
    wire ask_3_ready;
    wire ask_4_valid;
    wire [31:0] ask_4_payload_address;
    wire ask_4_payload_length;
    wire ask_4_ready;
    wire ask_5_valid;
    wire [31:0] ask_5_payload_address;
    wire ask_5_payload_length;
    wire ask_5_ready;
    wire ask_6_valid;
    wire [31:0] ask_6_payload_address;
    wire ask_6_payload_length;
    wire ask_6_ready;
    wire ask_7_valid;
    wire [31:0] ask_7_payload_address;
    wire ask_7_payload_length;
    wire ask_7_ready;
    wire ask_8_valid;
    wire [31:0] ask_8_payload_address;
    wire ask_8_payload_length;
    wire ask_8_ready;
    wire ask_9_valid;
    wire [31:0] ask_9_payload_address;
    wire ask_9_payload_length;
    wire ask_9_ready;
    wire ask_10_valid;
    wire [31:0] ask_10_payload_address;
    wire ask_10_payload_length;
    wire ask_10_ready;
    wire ask_11_valid;
    wire [31:0] ask_11_payload_address;
    wire ask_11_payload_length;
    wire ask_11_ready;
    wire ask_12_valid;
    wire [31:0] ask_12_payload_address;
    wire ask_12_payload_length;
    wire ask_12_ready;
    wire ask_13_valid;
    wire [31:0] ask_13_payload_address;
    wire ask_13_payload_length;
    wire ask_13_ready;
    wire ask_14_valid;
    wire [31:0] ask_14_payload_address;
    wire ask_14_payload_length;
    wire ask_14_ready;
    wire ask_15_valid;
    wire [31:0] ask_15_payload_address;
    wire ask_15_payload_length;
    wire ask_15_ready;
    wire ask_16_valid;
    wire [31:0] ask_16_payload_address;
    wire ask_16_payload_length;
    wire ask_16_ready;
    wire ask_17_valid;
    wire [31:0] ask_17_payload_address;
    wire ask_17_payload_length;
    wire ask_17_ready;
    wire ask_18_valid;
    wire [31:0] ask_18_payload_address;
    wire ask_18_payload_length;
    wire ask_18_ready;
    wire ask_19_valid;
    wire [31:0] ask_19_payload_address;
    wire ask_19_payload_length;
    wire ask_19_ready;
    wire ask_20_valid;
    wire [31:0] ask_20_payload_address;
    wire ask_20_payload_length;
    wire ask_20_ready;
    wire ask_21_valid;
    wire [31:0] ask_21_payload_address;
    wire ask_21_payload_length;
    wire ask_21_ready;
    wire ask_22_valid;
    wire [31:0] ask_22_payload_address;
    wire ask_22_payload_length;
    wire ask_22_ready;
    wire ask_23_valid;
    wire [31:0] ask_23_payload_address;
    wire ask_23_payload_length;
    wire ask_23_ready;
    wire ask_24_valid;
    wire [31:0] ask_24_payload_address;
    wire ask_24_payload_length;
    wire ask_24_ready;
    wire ask_25_valid;
    wire [31:0] ask_25_payload_address;
    wire ask_25_payload_length;
    wire ask_25_ready;
    wire ask_26_valid;
    wire [31:0] ask_26_payload_address;
    wire ask_26_payload_length;
    wire ask_26_ready;
    wire ask_27_valid;
    wire [31:0] ask_27_payload_address;
    wire ask_27_payload_length;
    wire ask_27_ready;
    wire ask_28_valid;
    wire [31:0] ask_28_payload_address;
    wire ask_28_payload_length;
    wire ask_28_ready;
    wire ask_29_valid;
    wire [31:0] ask_29_payload_address;
    wire ask_29_payload_length;
    wire ask_29_ready;
    wire ask_30_valid;
    wire [31:0] ask_30_payload_address;
    wire ask_30_payload_length;
    wire ask_30_ready;
    wire ask_31_valid;
    wire [31:0] ask_31_payload_address;
    wire ask_31_payload_length;
    wire ask_31_ready;
    wire parties_arbiter_from_0_ready;
    wire parties_arbiter_from_1_ready;
    wire parties_arbiter_from_2_ready;
    wire parties_arbiter_from_3_ready;
    wire parties_arbiter_from_4_ready;
    wire parties_arbiter_from_5_ready;
    wire parties_arbiter_from_6_ready;
    wire parties_arbiter_from_7_ready;
    wire parties_arbiter_from_8_ready;
    wire parties_arbiter_from_9_ready;
    wire parties_arbiter_from_10_ready;
    wire parties_arbiter_from_11_ready;
    wire parties_arbiter_from_12_ready;
    wire parties_arbiter_from_13_ready;
    wire parties_arbiter_from_14_ready;
    wire parties_arbiter_from_15_ready;
    wire parties_arbiter_from_16_ready;
    wire parties_arbiter_from_17_ready;
    wire parties_arbiter_from_18_ready;
    wire parties_arbiter_from_19_ready;
    wire parties_arbiter_from_20_ready;
    wire parties_arbiter_from_21_ready;
    wire parties_arbiter_from_22_ready;
    wire parties_arbiter_from_23_ready;
    wire parties_arbiter_from_24_ready;
    wire parties_arbiter_from_25_ready;
    wire parties_arbiter_from_26_ready;
    wire parties_arbiter_from_27_ready;
    wire parties_arbiter_from_28_ready;
    wire parties_arbiter_from_29_ready;
    wire parties_arbiter_from_30_ready;
    wire parties_arbiter_from_31_ready;
    wire parties_arbiter_to_valid;
    wire [31:0] parties_arbiter_to_payload_address;
    wire parties_arbiter_to_payload_length;
    wire [4:0] parties_arbiter_chosen;
    wire owners_push_ready;
    wire owners_pop_valid;
    wire [4:0] owners_pop_payload;
    wire [5:0] owners_level;
    wire asking_asking_valid;
    wire [31:0] asking_asking_payload_address;
    wire asking_asking_payload_length;
    wire asking_asking_ready;
    wire ask_pipe_from_ready;
    wire ask_pipe_to_valid;
    wire [31:0] ask_pipe_to_payload_address;
    wire ask_pipe_to_payload_length;
    reg [1:0] code;

    wire [31:0] taken_packed = takes;
    wire taken = taken_packed[owners_pop_payload];
    wire memory_r_fire = memory_rvalid & memory_rready;

    assign grants[0] = ask_0_ready;
    assign grants[1] = ask_1_ready;
    assign grants[2] = ask_2_ready;
    assign grants[3] = ask_3_ready;
    assign grants[4] = ask_4_ready;
    assign grants[5] = ask_5_ready;
    assign grants[6] = ask_6_ready;
    assign grants[7] = ask_7_ready;
    assign grants[8] = ask_8_ready;
    assign grants[9] = ask_9_ready;
    assign grants[10] = ask_10_ready;
    assign grants[11] = ask_11_ready;
    assign grants[12] = ask_12_ready;
    assign grants[13] = ask_13_ready;
    assign grants[14] = ask_14_ready;
    assign grants[15] = ask_15_ready;
    assign grants[16] = ask_16_ready;
    assign grants[17] = ask_17_ready;
    assign grants[18] = ask_18_ready;
    assign grants[19] = ask_19_ready;
    assign grants[20] = ask_20_ready;
    assign grants[21] = ask_21_ready;
    assign grants[22] = ask_22_ready;
    assign grants[23] = ask_23_ready;
    assign grants[24] = ask_24_ready;
    assign grants[25] = ask_25_ready;
    assign grants[26] = ask_26_ready;
    assign grants[27] = ask_27_ready;
    assign grants[28] = ask_28_ready;
    assign grants[29] = ask_29_ready;
    assign grants[30] = ask_30_ready;
    assign grants[31] = ask_31_ready;
    assign arrivals[0] = memory_rvalid & (owners_pop_payload == 5'd0);
    assign arrivals[1] = memory_rvalid & (owners_pop_payload == 5'd1);
    assign arrivals[2] = memory_rvalid & (owners_pop_payload == 5'd2);
    assign arrivals[3] = memory_rvalid & (owners_pop_payload == 5'd3);
    assign arrivals[4] = memory_rvalid & (owners_pop_payload == 5'd4);
    assign arrivals[5] = memory_rvalid & (owners_pop_payload == 5'd5);
    assign arrivals[6] = memory_rvalid & (owners_pop_payload == 5'd6);
    assign arrivals[7] = memory_rvalid & (owners_pop_payload == 5'd7);
    assign arrivals[8] = memory_rvalid & (owners_pop_payload == 5'd8);
    assign arrivals[9] = memory_rvalid & (owners_pop_payload == 5'd9);
    assign arrivals[10] = memory_rvalid & (owners_pop_payload == 5'd10);
    assign arrivals[11] = memory_rvalid & (owners_pop_payload == 5'd11);
    assign arrivals[12] = memory_rvalid & (owners_pop_payload == 5'd12);
    assign arrivals[13] = memory_rvalid & (owners_pop_payload == 5'd13);
    assign arrivals[14] = memory_rvalid & (owners_pop_payload == 5'd14);
    assign arrivals[15] = memory_rvalid & (owners_pop_payload == 5'd15);
    assign arrivals[16] = memory_rvalid & (owners_pop_payload == 5'd16);
    assign arrivals[17] = memory_rvalid & (owners_pop_payload == 5'd17);
    assign arrivals[18] = memory_rvalid & (owners_pop_payload == 5'd18);
    assign arrivals[19] = memory_rvalid & (owners_pop_payload == 5'd19);
    assign arrivals[20] = memory_rvalid & (owners_pop_payload == 5'd20);
    assign arrivals[21] = memory_rvalid & (owners_pop_payload == 5'd21);
    assign arrivals[22] = memory_rvalid & (owners_pop_payload == 5'd22);
    assign arrivals[23] = memory_rvalid & (owners_pop_payload == 5'd23);
    assign arrivals[24] = memory_rvalid & (owners_pop_payload == 5'd24);
    assign arrivals[25] = memory_rvalid & (owners_pop_payload == 5'd25);
    assign arrivals[26] = memory_rvalid & (owners_pop_payload == 5'd26);
    assign arrivals[27] = memory_rvalid & (owners_pop_payload == 5'd27);
    assign arrivals[28] = memory_rvalid & (owners_pop_payload == 5'd28);
    assign arrivals[29] = memory_rvalid & (owners_pop_payload == 5'd29);
    assign arrivals[30] = memory_rvalid & (owners_pop_payload == 5'd30);
    assign arrivals[31] = memory_rvalid & (owners_pop_payload == 5'd31);
    assign arrived_data = memory_rdata;
    assign arrived_last = memory_rlast;
    assign memory_arvalid = ask_pipe_to_valid;
    assign memory_arid = 1'd0;
    assign memory_araddr = ask_pipe_to_payload_address;
    assign memory_arlen = {7'd0, ask_pipe_to_payload_length};
    assign memory_arsize = 3'd5;
    assign memory_arburst = INCR;
    assign memory_arcache = 4'd3;
    assign memory_arprot = 3'd0;
    assign memory_rready = owners_pop_valid & taken;
    assign failure_code = code;
    assign failure_requester = owners_pop_payload;
    assign ask_0_valid = asks[0];
    assign ask_0_payload_address = asked_address[31:0];
    assign ask_0_payload_length = asked_length[0];
    assign ask_0_ready = parties_arbiter_from_0_ready;
    assign ask_1_valid = asks[1];
    assign ask_1_payload_address = asked_address[63:32];
    assign ask_1_payload_length = asked_length[1];
    assign ask_1_ready = parties_arbiter_from_1_ready;
    assign ask_2_valid = asks[2];
    assign ask_2_payload_address = asked_address[95:64];
    assign ask_2_payload_length = asked_length[2];
    assign ask_2_ready = parties_arbiter_from_2_ready;
    assign ask_3_valid = asks[3];
    assign ask_3_payload_address = asked_address[127:96];
    assign ask_3_payload_length = asked_length[3];
    assign ask_3_ready = parties_arbiter_from_3_ready;
    assign ask_4_valid = asks[4];
    assign ask_4_payload_address = asked_address[159:128];
    assign ask_4_payload_length = asked_length[4];
    assign ask_4_ready = parties_arbiter_from_4_ready;
    assign ask_5_valid = asks[5];
    assign ask_5_payload_address = asked_address[191:160];
    assign ask_5_payload_length = asked_length[5];
    assign ask_5_ready = parties_arbiter_from_5_ready;
    assign ask_6_valid = asks[6];
    assign ask_6_payload_address = asked_address[223:192];
    assign ask_6_payload_length = asked_length[6];
    assign ask_6_ready = parties_arbiter_from_6_ready;
    assign ask_7_valid = asks[7];
    assign ask_7_payload_address = asked_address[255:224];
    assign ask_7_payload_length = asked_length[7];
    assign ask_7_ready = parties_arbiter_from_7_ready;
    assign ask_8_valid = asks[8];
    assign ask_8_payload_address = asked_address[287:256];
    assign ask_8_payload_length = asked_length[8];
    assign ask_8_ready = parties_arbiter_from_8_ready;
    assign ask_9_valid = asks[9];
    assign ask_9_payload_address = asked_address[319:288];
    assign ask_9_payload_length = asked_length[9];
    assign ask_9_ready = parties_arbiter_from_9_ready;
    assign ask_10_valid = asks[10];
    assign ask_10_payload_address = asked_address[351:320];
    assign ask_10_payload_length = asked_length[10];
    assign ask_10_ready = parties_arbiter_from_10_ready;
    assign ask_11_valid = asks[11];
    assign ask_11_payload_address = asked_address[383:352];
    assign ask_11_payload_length = asked_length[11];
    assign ask_11_ready = parties_arbiter_from_11_ready;
    assign ask_12_valid = asks[12];
    assign ask_12_payload_address = asked_address[415:384];
    assign ask_12_payload_length = asked_length[12];
    assign ask_12_ready = parties_arbiter_from_12_ready;
    assign ask_13_valid = asks[13];
    assign ask_13_payload_address = asked_address[447:416];
    assign ask_13_payload_length = asked_length[13];
    assign ask_13_ready = parties_arbiter_from_13_ready;
    assign ask_14_valid = asks[14];
    assign ask_14_payload_address = asked_address[479:448];
    assign ask_14_payload_length = asked_length[14];
    assign ask_14_ready = parties_arbiter_from_14_ready;
    assign ask_15_valid = asks[15];
    assign ask_15_payload_address = asked_address[511:480];
    assign ask_15_payload_length = asked_length[15];
    assign ask_15_ready = parties_arbiter_from_15_ready;
    assign ask_16_valid = asks[16];
    assign ask_16_payload_address = asked_address[543:512];
    assign ask_16_payload_length = asked_length[16];
    assign ask_16_ready = parties_arbiter_from_16_ready;
    assign ask_17_valid = asks[17];
    assign ask_17_payload_address = asked_address[575:544];
    assign ask_17_payload_length = asked_length[17];
    assign ask_17_ready = parties_arbiter_from_17_ready;
    assign ask_18_valid = asks[18];
    assign ask_18_payload_address = asked_address[607:576];
    assign ask_18_payload_length = asked_length[18];
    assign ask_18_ready = parties_arbiter_from_18_ready;
    assign ask_19_valid = asks[19];
    assign ask_19_payload_address = asked_address[639:608];
    assign ask_19_payload_length = asked_length[19];
    assign ask_19_ready = parties_arbiter_from_19_ready;
    assign ask_20_valid = asks[20];
    assign ask_20_payload_address = asked_address[671:640];
    assign ask_20_payload_length = asked_length[20];
    assign ask_20_ready = parties_arbiter_from_20_ready;
    assign ask_21_valid = asks[21];
    assign ask_21_payload_address = asked_address[703:672];
    assign ask_21_payload_length = asked_length[21];
    assign ask_21_ready = parties_arbiter_from_21_ready;
    assign ask_22_valid = asks[22];
    assign ask_22_payload_address = asked_address[735:704];
    assign ask_22_payload_length = asked_length[22];
    assign ask_22_ready = parties_arbiter_from_22_ready;
    assign ask_23_valid = asks[23];
    assign ask_23_payload_address = asked_address[767:736];
    assign ask_23_payload_length = asked_length[23];
    assign ask_23_ready = parties_arbiter_from_23_ready;
    assign ask_24_valid = asks[24];
    assign ask_24_payload_address = asked_address[799:768];
    assign ask_24_payload_length = asked_length[24];
    assign ask_24_ready = parties_arbiter_from_24_ready;
    assign ask_25_valid = asks[25];
    assign ask_25_payload_address = asked_address[831:800];
    assign ask_25_payload_length = asked_length[25];
    assign ask_25_ready = parties_arbiter_from_25_ready;
    assign ask_26_valid = asks[26];
    assign ask_26_payload_address = asked_address[863:832];
    assign ask_26_payload_length = asked_length[26];
    assign ask_26_ready = parties_arbiter_from_26_ready;
    assign ask_27_valid = asks[27];
    assign ask_27_payload_address = asked_address[895:864];
    assign ask_27_payload_length = asked_length[27];
    assign ask_27_ready = parties_arbiter_from_27_ready;
    assign ask_28_valid = asks[28];
    assign ask_28_payload_address = asked_address[927:896];
    assign ask_28_payload_length = asked_length[28];
    assign ask_28_ready = parties_arbiter_from_28_ready;
    assign ask_29_valid = asks[29];
    assign ask_29_payload_address = asked_address[959:928];
    assign ask_29_payload_length = asked_length[29];
    assign ask_29_ready = parties_arbiter_from_29_ready;
    assign ask_30_valid = asks[30];
    assign ask_30_payload_address = asked_address[991:960];
    assign ask_30_payload_length = asked_length[30];
    assign ask_30_ready = parties_arbiter_from_30_ready;
    assign ask_31_valid = asks[31];
    assign ask_31_payload_address = asked_address[1023:992];
    assign ask_31_payload_length = asked_length[31];
    assign ask_31_ready = parties_arbiter_from_31_ready;
    assign asking_asking_valid = parties_arbiter_to_valid & owners_push_ready;
    assign asking_asking_payload_address = parties_arbiter_to_payload_address;
    assign asking_asking_payload_length = parties_arbiter_to_payload_length;
    assign asking_asking_ready = ask_pipe_from_ready;

    stream_arbiter_inputs32_250fc4 parties_arbiter (
        .clock                   (clock),
        .reset                   (reset),
        .from_0_valid            (ask_0_valid),
        .from_0_ready            (parties_arbiter_from_0_ready),
        .from_0_payload_address  (ask_0_payload_address),
        .from_0_payload_length   (ask_0_payload_length),
        .from_1_valid            (ask_1_valid),
        .from_1_ready            (parties_arbiter_from_1_ready),
        .from_1_payload_address  (ask_1_payload_address),
        .from_1_payload_length   (ask_1_payload_length),
        .from_2_valid            (ask_2_valid),
        .from_2_ready            (parties_arbiter_from_2_ready),
        .from_2_payload_address  (ask_2_payload_address),
        .from_2_payload_length   (ask_2_payload_length),
        .from_3_valid            (ask_3_valid),
        .from_3_ready            (parties_arbiter_from_3_ready),
        .from_3_payload_address  (ask_3_payload_address),
        .from_3_payload_length   (ask_3_payload_length),
        .from_4_valid            (ask_4_valid),
        .from_4_ready            (parties_arbiter_from_4_ready),
        .from_4_payload_address  (ask_4_payload_address),
        .from_4_payload_length   (ask_4_payload_length),
        .from_5_valid            (ask_5_valid),
        .from_5_ready            (parties_arbiter_from_5_ready),
        .from_5_payload_address  (ask_5_payload_address),
        .from_5_payload_length   (ask_5_payload_length),
        .from_6_valid            (ask_6_valid),
        .from_6_ready            (parties_arbiter_from_6_ready),
        .from_6_payload_address  (ask_6_payload_address),
        .from_6_payload_length   (ask_6_payload_length),
        .from_7_valid            (ask_7_valid),
        .from_7_ready            (parties_arbiter_from_7_ready),
        .from_7_payload_address  (ask_7_payload_address),
        .from_7_payload_length   (ask_7_payload_length),
        .from_8_valid            (ask_8_valid),
        .from_8_ready            (parties_arbiter_from_8_ready),
        .from_8_payload_address  (ask_8_payload_address),
        .from_8_payload_length   (ask_8_payload_length),
        .from_9_valid            (ask_9_valid),
        .from_9_ready            (parties_arbiter_from_9_ready),
        .from_9_payload_address  (ask_9_payload_address),
        .from_9_payload_length   (ask_9_payload_length),
        .from_10_valid           (ask_10_valid),
        .from_10_ready           (parties_arbiter_from_10_ready),
        .from_10_payload_address (ask_10_payload_address),
        .from_10_payload_length  (ask_10_payload_length),
        .from_11_valid           (ask_11_valid),
        .from_11_ready           (parties_arbiter_from_11_ready),
        .from_11_payload_address (ask_11_payload_address),
        .from_11_payload_length  (ask_11_payload_length),
        .from_12_valid           (ask_12_valid),
        .from_12_ready           (parties_arbiter_from_12_ready),
        .from_12_payload_address (ask_12_payload_address),
        .from_12_payload_length  (ask_12_payload_length),
        .from_13_valid           (ask_13_valid),
        .from_13_ready           (parties_arbiter_from_13_ready),
        .from_13_payload_address (ask_13_payload_address),
        .from_13_payload_length  (ask_13_payload_length),
        .from_14_valid           (ask_14_valid),
        .from_14_ready           (parties_arbiter_from_14_ready),
        .from_14_payload_address (ask_14_payload_address),
        .from_14_payload_length  (ask_14_payload_length),
        .from_15_valid           (ask_15_valid),
        .from_15_ready           (parties_arbiter_from_15_ready),
        .from_15_payload_address (ask_15_payload_address),
        .from_15_payload_length  (ask_15_payload_length),
        .from_16_valid           (ask_16_valid),
        .from_16_ready           (parties_arbiter_from_16_ready),
        .from_16_payload_address (ask_16_payload_address),
        .from_16_payload_length  (ask_16_payload_length),
        .from_17_valid           (ask_17_valid),
        .from_17_ready           (parties_arbiter_from_17_ready),
        .from_17_payload_address (ask_17_payload_address),
        .from_17_payload_length  (ask_17_payload_length),
        .from_18_valid           (ask_18_valid),
        .from_18_ready           (parties_arbiter_from_18_ready),
        .from_18_payload_address (ask_18_payload_address),
        .from_18_payload_length  (ask_18_payload_length),
        .from_19_valid           (ask_19_valid),
        .from_19_ready           (parties_arbiter_from_19_ready),
        .from_19_payload_address (ask_19_payload_address),
        .from_19_payload_length  (ask_19_payload_length),
        .from_20_valid           (ask_20_valid),
        .from_20_ready           (parties_arbiter_from_20_ready),
        .from_20_payload_address (ask_20_payload_address),
        .from_20_payload_length  (ask_20_payload_length),
        .from_21_valid           (ask_21_valid),
        .from_21_ready           (parties_arbiter_from_21_ready),
        .from_21_payload_address (ask_21_payload_address),
        .from_21_payload_length  (ask_21_payload_length),
        .from_22_valid           (ask_22_valid),
        .from_22_ready           (parties_arbiter_from_22_ready),
        .from_22_payload_address (ask_22_payload_address),
        .from_22_payload_length  (ask_22_payload_length),
        .from_23_valid           (ask_23_valid),
        .from_23_ready           (parties_arbiter_from_23_ready),
        .from_23_payload_address (ask_23_payload_address),
        .from_23_payload_length  (ask_23_payload_length),
        .from_24_valid           (ask_24_valid),
        .from_24_ready           (parties_arbiter_from_24_ready),
        .from_24_payload_address (ask_24_payload_address),
        .from_24_payload_length  (ask_24_payload_length),
        .from_25_valid           (ask_25_valid),
        .from_25_ready           (parties_arbiter_from_25_ready),
        .from_25_payload_address (ask_25_payload_address),
        .from_25_payload_length  (ask_25_payload_length),
        .from_26_valid           (ask_26_valid),
        .from_26_ready           (parties_arbiter_from_26_ready),
        .from_26_payload_address (ask_26_payload_address),
        .from_26_payload_length  (ask_26_payload_length),
        .from_27_valid           (ask_27_valid),
        .from_27_ready           (parties_arbiter_from_27_ready),
        .from_27_payload_address (ask_27_payload_address),
        .from_27_payload_length  (ask_27_payload_length),
        .from_28_valid           (ask_28_valid),
        .from_28_ready           (parties_arbiter_from_28_ready),
        .from_28_payload_address (ask_28_payload_address),
        .from_28_payload_length  (ask_28_payload_length),
        .from_29_valid           (ask_29_valid),
        .from_29_ready           (parties_arbiter_from_29_ready),
        .from_29_payload_address (ask_29_payload_address),
        .from_29_payload_length  (ask_29_payload_length),
        .from_30_valid           (ask_30_valid),
        .from_30_ready           (parties_arbiter_from_30_ready),
        .from_30_payload_address (ask_30_payload_address),
        .from_30_payload_length  (ask_30_payload_length),
        .from_31_valid           (ask_31_valid),
        .from_31_ready           (parties_arbiter_from_31_ready),
        .from_31_payload_address (ask_31_payload_address),
        .from_31_payload_length  (ask_31_payload_length),
        .to_valid                (parties_arbiter_to_valid),
        .to_ready                (asking_asking_ready & owners_push_ready),
        .to_payload_address      (parties_arbiter_to_payload_address),
        .to_payload_length       (parties_arbiter_to_payload_length),
        .chosen                  (parties_arbiter_chosen)
    );

    stream_fifo_depth32_acb9fb owners (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (parties_arbiter_to_valid & asking_asking_ready),
        .push_ready   (owners_push_ready),
        .push_payload (parties_arbiter_chosen),
        .pop_valid    (owners_pop_valid),
        .pop_ready    (memory_r_fire & memory_rlast),
        .pop_payload  (owners_pop_payload),
        .level        (owners_level)
    );

    stream_pipe_6ca856 ask_pipe (
        .clock                (clock),
        .reset                (reset),
        .from_valid           (asking_asking_valid),
        .from_ready           (ask_pipe_from_ready),
        .from_payload_address (asking_asking_payload_address),
        .from_payload_length  (asking_asking_payload_length),
        .to_valid             (ask_pipe_to_valid),
        .to_ready             (memory_arready),
        .to_payload_address   (ask_pipe_to_payload_address),
        .to_payload_length    (ask_pipe_to_payload_length)
    );

    always @* begin
        code = NONE;
        if (memory_r_fire) begin
            if (memory_rresp == SLVERR) begin
                code = SLAVE_ERROR;
            end else if (memory_rresp == DECERR) begin
                code = DECODE_ERROR;
            end
        end
    end

    wire _unused_ok = &{1'b0, memory_rid, owners_level};
endmodule
`default_nettype wire
