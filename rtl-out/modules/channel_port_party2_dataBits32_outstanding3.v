// channel_port_party2_dataBits32_outstanding3: A channel's side of the crossbar: takes one
// request a cycle, from the parties in turn and in each from its requesters in turn, and leads
// the words to who asked for them. All reads have one id, so they come back in the order in
// which they were asked for.
// Source generators/spatten/fetch/channel-port.ts.
// Parameters party = 2, requesters = 2, dataBits = 32, outstanding = 3.
// Reset: reset synchronous, active high.
// IR 00970765. Do not edit.
`default_nettype none
module channel_port_party2_dataBits32_outstanding3 (
    input  wire        clock,
    input  wire        reset,

    input  wire [ 1:0] asks,

    input  wire [63:0] asked_address,
    input  wire [ 5:0] asked_length,

    output wire [ 1:0] grants,
    output wire [ 1:0] arrivals,

    output wire [31:0] arrived_data,
    output wire        arrived_last,

    input  wire [ 1:0] takes,

    output wire        memory_arvalid,
    input  wire        memory_arready,
    output wire        memory_arid,
    output wire [31:0] memory_araddr,
    output wire [ 7:0] memory_arlen,
    output wire [ 2:0] memory_arsize,
    output wire [ 1:0] memory_arburst,
    output wire [ 3:0] memory_arcache,
    output wire [ 2:0] memory_arprot,

    input  wire        memory_rvalid,
    output wire        memory_rready,
    input  wire        memory_rid,
    input  wire [31:0] memory_rdata,
    input  wire [ 1:0] memory_rresp,
    input  wire        memory_rlast,

    // How memory refused the word that passes in this cycle, and whose it is.
    output wire [ 1:0] failure_code,
    output wire        failure_requester
);
    localparam [1:0] INCR = 2'd1;
    localparam [1:0] NONE         = 2'd0;
    localparam [1:0] SLAVE_ERROR  = 2'd1;
    localparam [1:0] DECODE_ERROR = 2'd2;
    localparam [1:0] SLVERR = 2'd2;
    localparam [1:0] DECERR = 2'd3;

    wire ask_0_valid;
    wire [31:0] ask_0_payload_address;
    wire [2:0] ask_0_payload_length;
    wire ask_0_ready;
    wire ask_1_valid;
    wire [31:0] ask_1_payload_address;
    wire [2:0] ask_1_payload_length;
    wire ask_1_ready;
    wire parties_arbiter_from_0_ready;
    wire parties_arbiter_from_1_ready;
    wire parties_arbiter_to_valid;
    wire [31:0] parties_arbiter_to_payload_address;
    wire [2:0] parties_arbiter_to_payload_length;
    wire parties_arbiter_chosen;
    wire owners_push_ready;
    wire owners_pop_valid;
    wire owners_pop_payload;
    wire [1:0] owners_level;
    wire asking_asking_valid;
    wire [31:0] asking_asking_payload_address;
    wire [2:0] asking_asking_payload_length;
    wire asking_asking_ready;
    wire ask_pipe_from_ready;
    wire ask_pipe_to_valid;
    wire [31:0] ask_pipe_to_payload_address;
    wire [2:0] ask_pipe_to_payload_length;
    reg [1:0] code;

    wire [1:0] taken_packed = takes;
    wire taken = taken_packed[owners_pop_payload];
    wire memory_r_fire = memory_rvalid & memory_rready;

    assign grants[0] = ask_0_ready;
    assign grants[1] = ask_1_ready;
    assign arrivals[0] = memory_rvalid & ~owners_pop_payload;
    assign arrivals[1] = memory_rvalid & owners_pop_payload;
    assign arrived_data = memory_rdata;
    assign arrived_last = memory_rlast;
    assign memory_arvalid = ask_pipe_to_valid;
    assign memory_arid = 1'd0;
    assign memory_araddr = ask_pipe_to_payload_address;
    assign memory_arlen = {5'd0, ask_pipe_to_payload_length};
    assign memory_arsize = 3'd2;
    assign memory_arburst = INCR;
    assign memory_arcache = 4'd3;
    assign memory_arprot = 3'd0;
    assign memory_rready = owners_pop_valid & taken;
    assign failure_code = code;
    assign failure_requester = owners_pop_payload;
    assign ask_0_valid = asks[0];
    assign ask_0_payload_address = asked_address[31:0];
    assign ask_0_payload_length = asked_length[2:0];
    assign ask_0_ready = parties_arbiter_from_0_ready;
    assign ask_1_valid = asks[1];
    assign ask_1_payload_address = asked_address[63:32];
    assign ask_1_payload_length = asked_length[5:3];
    assign ask_1_ready = parties_arbiter_from_1_ready;
    assign asking_asking_valid = parties_arbiter_to_valid & owners_push_ready;
    assign asking_asking_payload_address = parties_arbiter_to_payload_address;
    assign asking_asking_payload_length = parties_arbiter_to_payload_length;
    assign asking_asking_ready = ask_pipe_from_ready;

    stream_arbiter_inputs2_c937bd parties_arbiter (
        .clock                  (clock),
        .reset                  (reset),
        .from_0_valid           (ask_0_valid),
        .from_0_ready           (parties_arbiter_from_0_ready),
        .from_0_payload_address (ask_0_payload_address),
        .from_0_payload_length  (ask_0_payload_length),
        .from_1_valid           (ask_1_valid),
        .from_1_ready           (parties_arbiter_from_1_ready),
        .from_1_payload_address (ask_1_payload_address),
        .from_1_payload_length  (ask_1_payload_length),
        .to_valid               (parties_arbiter_to_valid),
        .to_ready               (asking_asking_ready & owners_push_ready),
        .to_payload_address     (parties_arbiter_to_payload_address),
        .to_payload_length      (parties_arbiter_to_payload_length),
        .chosen                 (parties_arbiter_chosen)
    );

    stream_fifo_depth3_891e41 owners (
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

    stream_pipe_0d3775 ask_pipe (
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
