// burst_writer_dataBits64: Writes beats in bursts. A burst is asked for when its last beat is
// here, so that none is ever begun that cannot be ended; its address is wanted with the last
// beat. One beat a cycle, while there are fewer than 16 bursts without an answer.
// Source generators/spatten/control/burst-writer.ts.
// Parameters dataBits = 64, mostBeats = 8.
// Reset: reset synchronous, active high.
// IR 6a5eedc4. Do not edit.
`default_nettype none
module burst_writer_dataBits64 (
    input  wire        clock,
    input  wire        reset,

    output wire        memory_awvalid,
    input  wire        memory_awready,
    output wire        memory_awid,
    output wire [31:0] memory_awaddr,
    output wire [ 7:0] memory_awlen,
    output wire [ 2:0] memory_awsize,
    output wire [ 1:0] memory_awburst,
    output wire [ 3:0] memory_awcache,
    output wire [ 2:0] memory_awprot,

    output wire        memory_wvalid,
    input  wire        memory_wready,
    output wire [63:0] memory_wdata,
    output wire [ 7:0] memory_wstrb,
    output wire        memory_wlast,

    input  wire        memory_bvalid,
    output wire        memory_bready,
    input  wire        memory_bid,
    input  wire [ 1:0] memory_bresp,

    input  wire        beats_valid,
    output wire        beats_ready,
    input  wire [ 2:0] beats_payload_filled,
    input  wire        beats_payload_last,
    input  wire [63:0] beats_payload_row,

    // The address of the burst that the beat belongs to.
    input  wire [31:0] address,

    // Nothing is taken, and a burst of which only a part is here is dropped; 1 until `idle` is.
    input  wire        cancel,

    // Bytes that are written in this cycle.
    output wire [ 3:0] written,

    // Nothing is held, and every burst has its answer.
    output wire        idle,

    // A burst was answered with an error since the last cancel.
    output wire        error
);
    localparam [1:0] INCR = 2'd1;
    localparam [1:0] OKAY = 2'd0;

    reg [7:0] pushed;
    reg error_register;
    wire held_held_valid;
    wire [2:0] held_held_payload_filled;
    wire held_held_payload_last;
    wire [63:0] held_held_payload_row;
    wire held_held_ready;
    wire asked_asked_valid;
    wire [31:0] asked_asked_payload_address;
    wire [7:0] asked_asked_payload_len;
    wire asked_asked_ready;
    wire beats_fifo_push_ready;
    wire beats_fifo_pop_valid;
    wire [2:0] beats_fifo_pop_payload_filled;
    wire beats_fifo_pop_payload_last;
    wire [63:0] beats_fifo_pop_payload_row;
    wire [4:0] beats_fifo_level;
    wire bursts_fifo_push_ready;
    wire bursts_fifo_pop_valid;
    wire [31:0] bursts_fifo_pop_payload_address;
    wire [7:0] bursts_fifo_pop_payload_len;
    wire [2:0] bursts_fifo_level;
    reg [4:0] sending;
    reg [4:0] unanswered;

    wire room = ({1'd0, sending} + {1'd0, unanswered}) < 6'd16;
    wire sends = sending != 5'd0;
    wire strobes_3 = beats_fifo_pop_payload_filled > 3'd3;
    wire strobes_2 = beats_fifo_pop_payload_filled > 3'd2;
    wire strobes_1 = beats_fifo_pop_payload_filled > 3'd1;
    wire strobes_0 = beats_fifo_pop_payload_filled > 3'd0;
    wire memory_w_fire = memory_wvalid & memory_wready;
    wire idle_or = beats_fifo_pop_valid | bursts_fifo_pop_valid | sends | (unanswered != 5'd0);
    wire drops = cancel & ~sends & ~bursts_fifo_pop_valid;
    wire beats_fire = beats_valid & beats_ready;
    wire memory_aw_fire = memory_awvalid & memory_awready;
    wire wordsEnd = memory_w_fire & beats_fifo_pop_payload_last;
    wire memory_b_fire = memory_bvalid & memory_bready;

    assign memory_awvalid = bursts_fifo_pop_valid & room;
    assign memory_awid = 1'd0;
    assign memory_awaddr = bursts_fifo_pop_payload_address;
    assign memory_awlen = bursts_fifo_pop_payload_len;
    assign memory_awsize = 3'd3;
    assign memory_awburst = INCR;
    assign memory_awcache = 4'd3;
    assign memory_awprot = 3'd0;
    assign memory_wvalid = beats_fifo_pop_valid & sends;
    assign memory_wdata = beats_fifo_pop_payload_row;
    assign memory_wstrb = {{2{strobes_3}}, {2{strobes_2}}, {2{strobes_1}}, {2{strobes_0}}};
    assign memory_wlast = beats_fifo_pop_payload_last;
    assign memory_bready = unanswered != 5'd0;
    assign beats_ready = ~cancel & held_held_ready & (~beats_payload_last | asked_asked_ready);
    assign written = memory_w_fire ? {beats_fifo_pop_payload_filled, 1'd0} : 4'd0;
    assign idle = ~idle_or;
    assign error = error_register;
    assign held_held_valid = beats_valid & ~cancel & (~beats_payload_last | asked_asked_ready);
    assign held_held_payload_filled = beats_payload_filled;
    assign held_held_payload_last = beats_payload_last;
    assign held_held_payload_row = beats_payload_row;
    assign held_held_ready = beats_fifo_push_ready;
    assign asked_asked_valid = beats_valid & ~cancel & beats_payload_last & held_held_ready;
    assign asked_asked_payload_address = address;
    assign asked_asked_payload_len = pushed;
    assign asked_asked_ready = bursts_fifo_push_ready;

    stream_fifo_depth16_d3a76f beats_fifo (
        .clock               (clock),
        .reset               (reset),
        .push_valid          (held_held_valid),
        .push_ready          (beats_fifo_push_ready),
        .push_payload_filled (held_held_payload_filled),
        .push_payload_last   (held_held_payload_last),
        .push_payload_row    (held_held_payload_row),
        .pop_valid           (beats_fifo_pop_valid),
        .pop_ready           ((memory_wready & sends) | drops),
        .pop_payload_filled  (beats_fifo_pop_payload_filled),
        .pop_payload_last    (beats_fifo_pop_payload_last),
        .pop_payload_row     (beats_fifo_pop_payload_row),
        .level               (beats_fifo_level)
    );

    stream_fifo_depth4_b0e56d bursts_fifo (
        .clock                (clock),
        .reset                (reset),
        .push_valid           (asked_asked_valid),
        .push_ready           (bursts_fifo_push_ready),
        .push_payload_address (asked_asked_payload_address),
        .push_payload_len     (asked_asked_payload_len),
        .pop_valid            (bursts_fifo_pop_valid),
        .pop_ready            (memory_awready & room),
        .pop_payload_address  (bursts_fifo_pop_payload_address),
        .pop_payload_len      (bursts_fifo_pop_payload_len),
        .level                (bursts_fifo_level)
    );

    always @(posedge clock) begin
        if (reset) begin
            pushed <= 8'd0;
            error_register <= 1'd0;
            sending <= 5'd0;
            unanswered <= 5'd0;
        end else begin
            if (beats_fire) pushed <= beats_payload_last ? 8'd0 : pushed + 8'd1;
            if (cancel) pushed <= 8'd0;
            if (memory_aw_fire & ~wordsEnd) begin
                sending <= sending + 5'd1;
            end else if (wordsEnd & ~memory_aw_fire) begin
                sending <= sending - 5'd1;
            end
            if (wordsEnd & ~memory_b_fire) begin
                unanswered <= unanswered + 5'd1;
            end else if (memory_b_fire & ~wordsEnd) begin
                unanswered <= unanswered - 5'd1;
            end
            if (memory_b_fire & (memory_bresp != OKAY)) error_register <= 1'd1;
            if (cancel) error_register <= 1'd0;
        end
    end

    wire _unused_ok = &{1'b0, memory_bid, beats_fifo_level, bursts_fifo_level};
endmodule
`default_nettype wire
