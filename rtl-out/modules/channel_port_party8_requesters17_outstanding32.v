// channel_port_party8_requesters17_outstanding32: A channel's side of the crossbar: takes one
// request a cycle, from the parties in turn and in each from its requesters in turn, and leads
// the words to who asked for them. All reads have one id, so they come back in the order in
// which they were asked for.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters party = 8, requesters = 17, dataBits = 64, outstanding = 32.
// Reset: reset synchronous, active high.
// IR e33ded2f. Do not edit.
`default_nettype none
module channel_port_party8_requesters17_outstanding32 (
    input  wire         clock,
    input  wire         reset,

    input  wire [ 16:0] asks,

    input  wire [543:0] asked_address,
    input  wire [ 33:0] asked_length,

    output wire [ 16:0] grants,
    output wire [ 16:0] arrivals,

    output wire [ 63:0] arrived_data,
    output wire         arrived_last,

    input  wire [ 16:0] takes,

    output wire         memory_arvalid,
    input  wire         memory_arready,
    output wire         memory_arid,
    output wire [ 31:0] memory_araddr,
    output wire [  7:0] memory_arlen,
    output wire [  2:0] memory_arsize,
    output wire [  1:0] memory_arburst,
    output wire [  3:0] memory_arcache,
    output wire [  2:0] memory_arprot,

    input  wire         memory_rvalid,
    output wire         memory_rready,
    input  wire         memory_rid,
    input  wire [ 63:0] memory_rdata,
    input  wire [  1:0] memory_rresp,
    input  wire         memory_rlast,

    // How memory refused the word that passes in this cycle, and whose it is.
    output wire [  1:0] failure_code,
    output wire [  4:0] failure_requester
);
    localparam [1:0] INCR = 2'd1;
    localparam [1:0] NONE         = 2'd0;
    localparam [1:0] SLAVE_ERROR  = 2'd1;
    localparam [1:0] DECODE_ERROR = 2'd2;
    localparam [1:0] SLVERR = 2'd2;
    localparam [1:0] DECERR = 2'd3;

    wire ask_0_valid;
    wire [31:0] ask_0_payload_address;
    wire [1:0] ask_0_payload_length;
    wire ask_0_ready;
    wire ask_1_valid;
    wire [31:0] ask_1_payload_address;
    wire [1:0] ask_1_payload_length;
    wire ask_1_ready;
    wire ask_2_valid;
    wire [31:0] ask_2_payload_address;
    wire [1:0] ask_2_payload_length;
    wire ask_2_ready;
    wire ask_3_valid;
    wire [31:0] ask_3_payload_address;
    wire [1:0] ask_3_payload_length;
    wire ask_3_ready;
    wire ask_4_valid;
    wire [31:0] ask_4_payload_address;
    wire [1:0] ask_4_payload_length;
    wire ask_4_ready;
    wire ask_5_valid;
    wire [31:0] ask_5_payload_address;
    wire [1:0] ask_5_payload_length;
    wire ask_5_ready;
    wire ask_6_valid;
    wire [31:0] ask_6_payload_address;
    wire [1:0] ask_6_payload_length;
    wire ask_6_ready;
    wire ask_7_valid;
    wire [31:0] ask_7_payload_address;
    wire [1:0] ask_7_payload_length;
    wire ask_7_ready;
    wire ask_8_valid;
    wire [31:0] ask_8_payload_address;
    wire [1:0] ask_8_payload_length;
    wire ask_8_ready;
    wire ask_9_valid;
    wire [31:0] ask_9_payload_address;
    wire [1:0] ask_9_payload_length;
    wire ask_9_ready;
    wire ask_10_valid;
    wire [31:0] ask_10_payload_address;
    wire [1:0] ask_10_payload_length;
    wire ask_10_ready;
    wire ask_11_valid;
    wire [31:0] ask_11_payload_address;
    wire [1:0] ask_11_payload_length;
    wire ask_11_ready;
    wire ask_12_valid;
    wire [31:0] ask_12_payload_address;
    wire [1:0] ask_12_payload_length;
    wire ask_12_ready;
    wire ask_13_valid;
    wire [31:0] ask_13_payload_address;
    wire [1:0] ask_13_payload_length;
    wire ask_13_ready;
    wire ask_14_valid;
    wire [31:0] ask_14_payload_address;
    wire [1:0] ask_14_payload_length;
    wire ask_14_ready;
    wire ask_15_valid;
    wire [31:0] ask_15_payload_address;
    wire [1:0] ask_15_payload_length;
    wire ask_15_ready;
    wire ask_16_valid;
    wire [31:0] ask_16_payload_address;
    wire [1:0] ask_16_payload_length;
    wire ask_16_ready;
    wire parties_arbiter_0_from_0_ready;
    wire parties_arbiter_0_from_1_ready;
    wire parties_arbiter_0_from_2_ready;
    wire parties_arbiter_0_from_3_ready;
    wire parties_arbiter_0_from_4_ready;
    wire parties_arbiter_0_from_5_ready;
    wire parties_arbiter_0_from_6_ready;
    wire parties_arbiter_0_from_7_ready;
    wire parties_arbiter_0_to_valid;
    wire [31:0] parties_arbiter_0_to_payload_address;
    wire [1:0] parties_arbiter_0_to_payload_length;
    wire [2:0] parties_arbiter_0_chosen;
    wire parties_arbiter_1_from_0_ready;
    wire parties_arbiter_1_from_1_ready;
    wire parties_arbiter_1_from_2_ready;
    wire parties_arbiter_1_from_3_ready;
    wire parties_arbiter_1_from_4_ready;
    wire parties_arbiter_1_from_5_ready;
    wire parties_arbiter_1_from_6_ready;
    wire parties_arbiter_1_from_7_ready;
    wire parties_arbiter_1_to_valid;
    wire [31:0] parties_arbiter_1_to_payload_address;
    wire [1:0] parties_arbiter_1_to_payload_length;
    wire [2:0] parties_arbiter_1_chosen;
    wire parties_arbiter_2_from_0_ready;
    wire parties_arbiter_2_to_valid;
    wire [31:0] parties_arbiter_2_to_payload_address;
    wire [1:0] parties_arbiter_2_to_payload_length;
    wire parties_arbiter_2_chosen;
    wire chosen_arbiter_from_0_ready;
    wire chosen_arbiter_from_1_ready;
    wire chosen_arbiter_from_2_ready;
    wire chosen_arbiter_to_valid;
    wire [31:0] chosen_arbiter_to_payload_address;
    wire [1:0] chosen_arbiter_to_payload_length;
    wire [1:0] chosen_arbiter_chosen;
    wire owners_push_ready;
    wire owners_pop_valid;
    wire [4:0] owners_pop_payload;
    wire [5:0] owners_level;
    wire asking_asking_valid;
    wire [31:0] asking_asking_payload_address;
    wire [1:0] asking_asking_payload_length;
    wire asking_asking_ready;
    wire ask_pipe_from_ready;
    wire ask_pipe_to_valid;
    wire [31:0] ask_pipe_to_payload_address;
    wire [1:0] ask_pipe_to_payload_length;
    reg [1:0] code;

    wire [16:0] taken_packed = takes;
    wire taken = taken_packed[owners_pop_payload];
    wire [4:0] fit_1 = {2'd0, parties_arbiter_1_chosen} + 5'd8;
    wire [14:0] owner_packed = {{4'd0, parties_arbiter_2_chosen} + 5'd16, fit_1,
            {1'd0, {1'd0, parties_arbiter_0_chosen} + 4'd0}};
    wire [4:0] owner = owner_packed[({2'd0, chosen_arbiter_chosen} * 4'd5) +: 5];
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
    assign arrived_data = memory_rdata;
    assign arrived_last = memory_rlast;
    assign memory_arvalid = ask_pipe_to_valid;
    assign memory_arid = 1'd0;
    assign memory_araddr = ask_pipe_to_payload_address;
    assign memory_arlen = {6'd0, ask_pipe_to_payload_length};
    assign memory_arsize = 3'd3;
    assign memory_arburst = INCR;
    assign memory_arcache = 4'd3;
    assign memory_arprot = 3'd0;
    assign memory_rready = owners_pop_valid & taken;
    assign failure_code = code;
    assign failure_requester = owners_pop_payload;
    assign ask_0_valid = asks[0];
    assign ask_0_payload_address = asked_address[31:0];
    assign ask_0_payload_length = asked_length[1:0];
    assign ask_0_ready = parties_arbiter_0_from_0_ready;
    assign ask_1_valid = asks[1];
    assign ask_1_payload_address = asked_address[63:32];
    assign ask_1_payload_length = asked_length[3:2];
    assign ask_1_ready = parties_arbiter_0_from_1_ready;
    assign ask_2_valid = asks[2];
    assign ask_2_payload_address = asked_address[95:64];
    assign ask_2_payload_length = asked_length[5:4];
    assign ask_2_ready = parties_arbiter_0_from_2_ready;
    assign ask_3_valid = asks[3];
    assign ask_3_payload_address = asked_address[127:96];
    assign ask_3_payload_length = asked_length[7:6];
    assign ask_3_ready = parties_arbiter_0_from_3_ready;
    assign ask_4_valid = asks[4];
    assign ask_4_payload_address = asked_address[159:128];
    assign ask_4_payload_length = asked_length[9:8];
    assign ask_4_ready = parties_arbiter_0_from_4_ready;
    assign ask_5_valid = asks[5];
    assign ask_5_payload_address = asked_address[191:160];
    assign ask_5_payload_length = asked_length[11:10];
    assign ask_5_ready = parties_arbiter_0_from_5_ready;
    assign ask_6_valid = asks[6];
    assign ask_6_payload_address = asked_address[223:192];
    assign ask_6_payload_length = asked_length[13:12];
    assign ask_6_ready = parties_arbiter_0_from_6_ready;
    assign ask_7_valid = asks[7];
    assign ask_7_payload_address = asked_address[255:224];
    assign ask_7_payload_length = asked_length[15:14];
    assign ask_7_ready = parties_arbiter_0_from_7_ready;
    assign ask_8_valid = asks[8];
    assign ask_8_payload_address = asked_address[287:256];
    assign ask_8_payload_length = asked_length[17:16];
    assign ask_8_ready = parties_arbiter_1_from_0_ready;
    assign ask_9_valid = asks[9];
    assign ask_9_payload_address = asked_address[319:288];
    assign ask_9_payload_length = asked_length[19:18];
    assign ask_9_ready = parties_arbiter_1_from_1_ready;
    assign ask_10_valid = asks[10];
    assign ask_10_payload_address = asked_address[351:320];
    assign ask_10_payload_length = asked_length[21:20];
    assign ask_10_ready = parties_arbiter_1_from_2_ready;
    assign ask_11_valid = asks[11];
    assign ask_11_payload_address = asked_address[383:352];
    assign ask_11_payload_length = asked_length[23:22];
    assign ask_11_ready = parties_arbiter_1_from_3_ready;
    assign ask_12_valid = asks[12];
    assign ask_12_payload_address = asked_address[415:384];
    assign ask_12_payload_length = asked_length[25:24];
    assign ask_12_ready = parties_arbiter_1_from_4_ready;
    assign ask_13_valid = asks[13];
    assign ask_13_payload_address = asked_address[447:416];
    assign ask_13_payload_length = asked_length[27:26];
    assign ask_13_ready = parties_arbiter_1_from_5_ready;
    assign ask_14_valid = asks[14];
    assign ask_14_payload_address = asked_address[479:448];
    assign ask_14_payload_length = asked_length[29:28];
    assign ask_14_ready = parties_arbiter_1_from_6_ready;
    assign ask_15_valid = asks[15];
    assign ask_15_payload_address = asked_address[511:480];
    assign ask_15_payload_length = asked_length[31:30];
    assign ask_15_ready = parties_arbiter_1_from_7_ready;
    assign ask_16_valid = asks[16];
    assign ask_16_payload_address = asked_address[543:512];
    assign ask_16_payload_length = asked_length[33:32];
    assign ask_16_ready = parties_arbiter_2_from_0_ready;
    assign asking_asking_valid = chosen_arbiter_to_valid & owners_push_ready;
    assign asking_asking_payload_address = chosen_arbiter_to_payload_address;
    assign asking_asking_payload_length = chosen_arbiter_to_payload_length;
    assign asking_asking_ready = ask_pipe_from_ready;

    stream_arbiter_inputs8_1e181b parties_arbiter_0 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (ask_0_valid),
        .from_0_ready           (parties_arbiter_0_from_0_ready),
        .from_0_payload_address (ask_0_payload_address),
        .from_0_payload_length  (ask_0_payload_length),
        .from_1_valid           (ask_1_valid),
        .from_1_ready           (parties_arbiter_0_from_1_ready),
        .from_1_payload_address (ask_1_payload_address),
        .from_1_payload_length  (ask_1_payload_length),
        .from_2_valid           (ask_2_valid),
        .from_2_ready           (parties_arbiter_0_from_2_ready),
        .from_2_payload_address (ask_2_payload_address),
        .from_2_payload_length  (ask_2_payload_length),
        .from_3_valid           (ask_3_valid),
        .from_3_ready           (parties_arbiter_0_from_3_ready),
        .from_3_payload_address (ask_3_payload_address),
        .from_3_payload_length  (ask_3_payload_length),
        .from_4_valid           (ask_4_valid),
        .from_4_ready           (parties_arbiter_0_from_4_ready),
        .from_4_payload_address (ask_4_payload_address),
        .from_4_payload_length  (ask_4_payload_length),
        .from_5_valid           (ask_5_valid),
        .from_5_ready           (parties_arbiter_0_from_5_ready),
        .from_5_payload_address (ask_5_payload_address),
        .from_5_payload_length  (ask_5_payload_length),
        .from_6_valid           (ask_6_valid),
        .from_6_ready           (parties_arbiter_0_from_6_ready),
        .from_6_payload_address (ask_6_payload_address),
        .from_6_payload_length  (ask_6_payload_length),
        .from_7_valid           (ask_7_valid),
        .from_7_ready           (parties_arbiter_0_from_7_ready),
        .from_7_payload_address (ask_7_payload_address),
        .from_7_payload_length  (ask_7_payload_length),
        .to_valid               (parties_arbiter_0_to_valid),
        .to_ready               (chosen_arbiter_from_0_ready),
        .to_payload_address     (parties_arbiter_0_to_payload_address),
        .to_payload_length      (parties_arbiter_0_to_payload_length),
        .chosen                 (parties_arbiter_0_chosen)
    );

    stream_arbiter_inputs8_1e181b parties_arbiter_1 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (ask_8_valid),
        .from_0_ready           (parties_arbiter_1_from_0_ready),
        .from_0_payload_address (ask_8_payload_address),
        .from_0_payload_length  (ask_8_payload_length),
        .from_1_valid           (ask_9_valid),
        .from_1_ready           (parties_arbiter_1_from_1_ready),
        .from_1_payload_address (ask_9_payload_address),
        .from_1_payload_length  (ask_9_payload_length),
        .from_2_valid           (ask_10_valid),
        .from_2_ready           (parties_arbiter_1_from_2_ready),
        .from_2_payload_address (ask_10_payload_address),
        .from_2_payload_length  (ask_10_payload_length),
        .from_3_valid           (ask_11_valid),
        .from_3_ready           (parties_arbiter_1_from_3_ready),
        .from_3_payload_address (ask_11_payload_address),
        .from_3_payload_length  (ask_11_payload_length),
        .from_4_valid           (ask_12_valid),
        .from_4_ready           (parties_arbiter_1_from_4_ready),
        .from_4_payload_address (ask_12_payload_address),
        .from_4_payload_length  (ask_12_payload_length),
        .from_5_valid           (ask_13_valid),
        .from_5_ready           (parties_arbiter_1_from_5_ready),
        .from_5_payload_address (ask_13_payload_address),
        .from_5_payload_length  (ask_13_payload_length),
        .from_6_valid           (ask_14_valid),
        .from_6_ready           (parties_arbiter_1_from_6_ready),
        .from_6_payload_address (ask_14_payload_address),
        .from_6_payload_length  (ask_14_payload_length),
        .from_7_valid           (ask_15_valid),
        .from_7_ready           (parties_arbiter_1_from_7_ready),
        .from_7_payload_address (ask_15_payload_address),
        .from_7_payload_length  (ask_15_payload_length),
        .to_valid               (parties_arbiter_1_to_valid),
        .to_ready               (chosen_arbiter_from_1_ready),
        .to_payload_address     (parties_arbiter_1_to_payload_address),
        .to_payload_length      (parties_arbiter_1_to_payload_length),
        .chosen                 (parties_arbiter_1_chosen)
    );

    stream_arbiter_inputs1_e71572 parties_arbiter_2 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (ask_16_valid),
        .from_0_ready           (parties_arbiter_2_from_0_ready),
        .from_0_payload_address (ask_16_payload_address),
        .from_0_payload_length  (ask_16_payload_length),
        .to_valid               (parties_arbiter_2_to_valid),
        .to_ready               (chosen_arbiter_from_2_ready),
        .to_payload_address     (parties_arbiter_2_to_payload_address),
        .to_payload_length      (parties_arbiter_2_to_payload_length),
        .chosen                 (parties_arbiter_2_chosen)
    );

    stream_arbiter_inputs3_1c58d6 chosen_arbiter (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (parties_arbiter_0_to_valid),
        .from_0_ready           (chosen_arbiter_from_0_ready),
        .from_0_payload_address (parties_arbiter_0_to_payload_address),
        .from_0_payload_length  (parties_arbiter_0_to_payload_length),
        .from_1_valid           (parties_arbiter_1_to_valid),
        .from_1_ready           (chosen_arbiter_from_1_ready),
        .from_1_payload_address (parties_arbiter_1_to_payload_address),
        .from_1_payload_length  (parties_arbiter_1_to_payload_length),
        .from_2_valid           (parties_arbiter_2_to_valid),
        .from_2_ready           (chosen_arbiter_from_2_ready),
        .from_2_payload_address (parties_arbiter_2_to_payload_address),
        .from_2_payload_length  (parties_arbiter_2_to_payload_length),
        .to_valid               (chosen_arbiter_to_valid),
        .to_ready               (asking_asking_ready & owners_push_ready),
        .to_payload_address     (chosen_arbiter_to_payload_address),
        .to_payload_length      (chosen_arbiter_to_payload_length),
        .chosen                 (chosen_arbiter_chosen)
    );

    stream_fifo_depth32_acb9fb owners (
        .clock        (clock),
        .reset        (reset),
        .push_valid   (chosen_arbiter_to_valid & asking_asking_ready),
        .push_ready   (owners_push_ready),
        .push_payload (owner),
        .pop_valid    (owners_pop_valid),
        .pop_ready    (memory_r_fire & memory_rlast),
        .pop_payload  (owners_pop_payload),
        .level        (owners_level)
    );

    stream_pipe_33fa8f ask_pipe (
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
