// channel_port_party2_requesters5_outstanding4: A channel's side of the crossbar: takes one
// request a cycle, from the parties in turn and in each from its requesters in turn, and leads
// the words to who asked for them. All reads have one id, so they come back in the order in
// which they were asked for.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters party = 2, requesters = 5, dataBits = 64, outstanding = 4.
// Reset: reset synchronous, active high.
// IR 934c9263. Do not edit.
`default_nettype none
module channel_port_party2_requesters5_outstanding4 (
    input  wire         clock,
    input  wire         reset,

    input  wire [  4:0] asks,

    input  wire [159:0] asked_address,
    input  wire [  9:0] asked_length,

    output wire [  4:0] grants,
    output wire [  4:0] arrivals,

    output wire [ 63:0] arrived_data,
    output wire         arrived_last,

    input  wire [  4:0] takes,

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
    output wire [  2:0] failure_requester
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
    wire parties_arbiter_0_from_0_ready;
    wire parties_arbiter_0_from_1_ready;
    wire parties_arbiter_0_to_valid;
    wire [31:0] parties_arbiter_0_to_payload_address;
    wire [1:0] parties_arbiter_0_to_payload_length;
    wire parties_arbiter_0_chosen;
    wire parties_arbiter_1_from_0_ready;
    wire parties_arbiter_1_from_1_ready;
    wire parties_arbiter_1_to_valid;
    wire [31:0] parties_arbiter_1_to_payload_address;
    wire [1:0] parties_arbiter_1_to_payload_length;
    wire parties_arbiter_1_chosen;
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
    wire [2:0] owners_pop_payload;
    wire [2:0] owners_level;
    wire asking_asking_valid;
    wire [31:0] asking_asking_payload_address;
    wire [1:0] asking_asking_payload_length;
    wire asking_asking_ready;
    wire ask_pipe_from_ready;
    wire ask_pipe_to_valid;
    wire [31:0] ask_pipe_to_payload_address;
    wire [1:0] ask_pipe_to_payload_length;
    reg [1:0] code;

    wire [4:0] taken_packed = takes;
    wire taken = taken_packed[owners_pop_payload];
    wire [2:0] fit_1 = {2'd0, parties_arbiter_1_chosen} + 3'd2;
    wire [8:0] owner_packed = {{2'd0, parties_arbiter_2_chosen} + 3'd4, fit_1,
            {1'd0, {1'd0, parties_arbiter_0_chosen} + 2'd0}};
    wire [2:0] owner = owner_packed[({2'd0, chosen_arbiter_chosen} * 4'd3) +: 3];
    wire memory_r_fire = memory_rvalid & memory_rready;

    assign grants[0] = ask_0_ready;
    assign grants[1] = ask_1_ready;
    assign grants[2] = ask_2_ready;
    assign grants[3] = ask_3_ready;
    assign grants[4] = ask_4_ready;
    assign arrivals[0] = memory_rvalid & (owners_pop_payload == 3'd0);
    assign arrivals[1] = memory_rvalid & (owners_pop_payload == 3'd1);
    assign arrivals[2] = memory_rvalid & (owners_pop_payload == 3'd2);
    assign arrivals[3] = memory_rvalid & (owners_pop_payload == 3'd3);
    assign arrivals[4] = memory_rvalid & (owners_pop_payload == 3'd4);
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
    assign ask_2_ready = parties_arbiter_1_from_0_ready;
    assign ask_3_valid = asks[3];
    assign ask_3_payload_address = asked_address[127:96];
    assign ask_3_payload_length = asked_length[7:6];
    assign ask_3_ready = parties_arbiter_1_from_1_ready;
    assign ask_4_valid = asks[4];
    assign ask_4_payload_address = asked_address[159:128];
    assign ask_4_payload_length = asked_length[9:8];
    assign ask_4_ready = parties_arbiter_2_from_0_ready;
    assign asking_asking_valid = chosen_arbiter_to_valid & owners_push_ready;
    assign asking_asking_payload_address = chosen_arbiter_to_payload_address;
    assign asking_asking_payload_length = chosen_arbiter_to_payload_length;
    assign asking_asking_ready = ask_pipe_from_ready;

    stream_arbiter_inputs2_15fc27 parties_arbiter_0 (
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
        .to_valid               (parties_arbiter_0_to_valid),
        .to_ready               (chosen_arbiter_from_0_ready),
        .to_payload_address     (parties_arbiter_0_to_payload_address),
        .to_payload_length      (parties_arbiter_0_to_payload_length),
        .chosen                 (parties_arbiter_0_chosen)
    );

    stream_arbiter_inputs2_15fc27 parties_arbiter_1 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (ask_2_valid),
        .from_0_ready           (parties_arbiter_1_from_0_ready),
        .from_0_payload_address (ask_2_payload_address),
        .from_0_payload_length  (ask_2_payload_length),
        .from_1_valid           (ask_3_valid),
        .from_1_ready           (parties_arbiter_1_from_1_ready),
        .from_1_payload_address (ask_3_payload_address),
        .from_1_payload_length  (ask_3_payload_length),
        .to_valid               (parties_arbiter_1_to_valid),
        .to_ready               (chosen_arbiter_from_1_ready),
        .to_payload_address     (parties_arbiter_1_to_payload_address),
        .to_payload_length      (parties_arbiter_1_to_payload_length),
        .chosen                 (parties_arbiter_1_chosen)
    );

    stream_arbiter_inputs1_e71572 parties_arbiter_2 (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (ask_4_valid),
        .from_0_ready           (parties_arbiter_2_from_0_ready),
        .from_0_payload_address (ask_4_payload_address),
        .from_0_payload_length  (ask_4_payload_length),
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

    stream_fifo_depth4_cf5a84 owners (
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
