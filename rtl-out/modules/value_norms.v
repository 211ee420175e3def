// value_norms: The weights of tokens that SpAtten may rank by, from the values as they are
// loaded (HPCA 2021, section III-A; own design): listens to the loads that the memory of values
// takes, holds a norm for each position and head of both buffers, in a bank for each requester,
// and sends those of a head when `sends` says so. It never holds a load up. A refused send
// gives nothing; its error stands in `error` until `clearError`. The contract is
// golden/spatten/multiply/value-norms.md.
// Source generators/spatten/multiply/value-norms.ts.
// Parameters headSize = 64, largestHead = 128, tokens = 1024, heldHeads = 2, requesters = 16.
// Reset: reset synchronous, active high.
// IR 9c0e0d00. Do not edit.
`default_nettype none
module value_norms (
    input  wire         clock,
    input  wire         reset,

    input  wire         loads_0_valid,
    output wire         loads_0_ready,
    input  wire         loads_0_payload_buffer,
    input  wire         loads_0_payload_head,
    input  wire [  9:0] loads_0_payload_position,
    input  wire         loads_0_payload_part,
    input  wire         loads_0_payload_sizeLog,
    input  wire [ 11:0] loads_0_payload_mask,
    input  wire [767:0] loads_0_payload_elements,

    input  wire         loads_1_valid,
    output wire         loads_1_ready,
    input  wire         loads_1_payload_buffer,
    input  wire         loads_1_payload_head,
    input  wire [  9:0] loads_1_payload_position,
    input  wire         loads_1_payload_part,
    input  wire         loads_1_payload_sizeLog,
    input  wire [ 11:0] loads_1_payload_mask,
    input  wire [767:0] loads_1_payload_elements,

    input  wire         loads_2_valid,
    output wire         loads_2_ready,
    input  wire         loads_2_payload_buffer,
    input  wire         loads_2_payload_head,
    input  wire [  9:0] loads_2_payload_position,
    input  wire         loads_2_payload_part,
    input  wire         loads_2_payload_sizeLog,
    input  wire [ 11:0] loads_2_payload_mask,
    input  wire [767:0] loads_2_payload_elements,

    input  wire         loads_3_valid,
    output wire         loads_3_ready,
    input  wire         loads_3_payload_buffer,
    input  wire         loads_3_payload_head,
    input  wire [  9:0] loads_3_payload_position,
    input  wire         loads_3_payload_part,
    input  wire         loads_3_payload_sizeLog,
    input  wire [ 11:0] loads_3_payload_mask,
    input  wire [767:0] loads_3_payload_elements,

    input  wire         loads_4_valid,
    output wire         loads_4_ready,
    input  wire         loads_4_payload_buffer,
    input  wire         loads_4_payload_head,
    input  wire [  9:0] loads_4_payload_position,
    input  wire         loads_4_payload_part,
    input  wire         loads_4_payload_sizeLog,
    input  wire [ 11:0] loads_4_payload_mask,
    input  wire [767:0] loads_4_payload_elements,

    input  wire         loads_5_valid,
    output wire         loads_5_ready,
    input  wire         loads_5_payload_buffer,
    input  wire         loads_5_payload_head,
    input  wire [  9:0] loads_5_payload_position,
    input  wire         loads_5_payload_part,
    input  wire         loads_5_payload_sizeLog,
    input  wire [ 11:0] loads_5_payload_mask,
    input  wire [767:0] loads_5_payload_elements,

    input  wire         loads_6_valid,
    output wire         loads_6_ready,
    input  wire         loads_6_payload_buffer,
    input  wire         loads_6_payload_head,
    input  wire [  9:0] loads_6_payload_position,
    input  wire         loads_6_payload_part,
    input  wire         loads_6_payload_sizeLog,
    input  wire [ 11:0] loads_6_payload_mask,
    input  wire [767:0] loads_6_payload_elements,

    input  wire         loads_7_valid,
    output wire         loads_7_ready,
    input  wire         loads_7_payload_buffer,
    input  wire         loads_7_payload_head,
    input  wire [  9:0] loads_7_payload_position,
    input  wire         loads_7_payload_part,
    input  wire         loads_7_payload_sizeLog,
    input  wire [ 11:0] loads_7_payload_mask,
    input  wire [767:0] loads_7_payload_elements,

    input  wire         loads_8_valid,
    output wire         loads_8_ready,
    input  wire         loads_8_payload_buffer,
    input  wire         loads_8_payload_head,
    input  wire [  9:0] loads_8_payload_position,
    input  wire         loads_8_payload_part,
    input  wire         loads_8_payload_sizeLog,
    input  wire [ 11:0] loads_8_payload_mask,
    input  wire [767:0] loads_8_payload_elements,

    input  wire         loads_9_valid,
    output wire         loads_9_ready,
    input  wire         loads_9_payload_buffer,
    input  wire         loads_9_payload_head,
    input  wire [  9:0] loads_9_payload_position,
    input  wire         loads_9_payload_part,
    input  wire         loads_9_payload_sizeLog,
    input  wire [ 11:0] loads_9_payload_mask,
    input  wire [767:0] loads_9_payload_elements,

    input  wire         loads_10_valid,
    output wire         loads_10_ready,
    input  wire         loads_10_payload_buffer,
    input  wire         loads_10_payload_head,
    input  wire [  9:0] loads_10_payload_position,
    input  wire         loads_10_payload_part,
    input  wire         loads_10_payload_sizeLog,
    input  wire [ 11:0] loads_10_payload_mask,
    input  wire [767:0] loads_10_payload_elements,

    input  wire         loads_11_valid,
    output wire         loads_11_ready,
    input  wire         loads_11_payload_buffer,
    input  wire         loads_11_payload_head,
    input  wire [  9:0] loads_11_payload_position,
    input  wire         loads_11_payload_part,
    input  wire         loads_11_payload_sizeLog,
    input  wire [ 11:0] loads_11_payload_mask,
    input  wire [767:0] loads_11_payload_elements,

    input  wire         loads_12_valid,
    output wire         loads_12_ready,
    input  wire         loads_12_payload_buffer,
    input  wire         loads_12_payload_head,
    input  wire [  9:0] loads_12_payload_position,
    input  wire         loads_12_payload_part,
    input  wire         loads_12_payload_sizeLog,
    input  wire [ 11:0] loads_12_payload_mask,
    input  wire [767:0] loads_12_payload_elements,

    input  wire         loads_13_valid,
    output wire         loads_13_ready,
    input  wire         loads_13_payload_buffer,
    input  wire         loads_13_payload_head,
    input  wire [  9:0] loads_13_payload_position,
    input  wire         loads_13_payload_part,
    input  wire         loads_13_payload_sizeLog,
    input  wire [ 11:0] loads_13_payload_mask,
    input  wire [767:0] loads_13_payload_elements,

    input  wire         loads_14_valid,
    output wire         loads_14_ready,
    input  wire         loads_14_payload_buffer,
    input  wire         loads_14_payload_head,
    input  wire [  9:0] loads_14_payload_position,
    input  wire         loads_14_payload_part,
    input  wire         loads_14_payload_sizeLog,
    input  wire [ 11:0] loads_14_payload_mask,
    input  wire [767:0] loads_14_payload_elements,

    input  wire         loads_15_valid,
    output wire         loads_15_ready,
    input  wire         loads_15_payload_buffer,
    input  wire         loads_15_payload_head,
    input  wire [  9:0] loads_15_payload_position,
    input  wire         loads_15_payload_part,
    input  wire         loads_15_payload_sizeLog,
    input  wire [ 11:0] loads_15_payload_mask,
    input  wire [767:0] loads_15_payload_elements,

    // Sends the norms of positions 0 .. `count` - 1 of a head.
    input  wire         sends_valid,
    output wire         sends_ready,
    input  wire         sends_payload_buffer,
    input  wire         sends_payload_head,
    input  wire [ 11:0] sends_payload_count,

    output wire         norms_valid,
    input  wire         norms_ready,
    output wire [  9:0] norms_payload_position,
    output wire [  7:0] norms_payload_norm,

    // The first error since reset or `clearError`, and the number of its send, modulo 65536.
    output wire [  1:0] error_code,
    output wire [ 15:0] error_send,

    input  wire         clearError
);
    localparam [1:0] NONE              = 2'd0;
    localparam [1:0] COUNT_IS_ZERO     = 2'd1;
    localparam [1:0] COUNT_OVER_TOKENS = 2'd2;

    reg held_buffer;
    reg held_head;
    reg [11:0] held_count;
    reg active;
    reg full;
    reg [9:0] position;
    wire [15:0] lane_valid;
    wire [15:0] lane_tag_first;
    wire [15:0] lane_tag_last;
    wire [15:0] lane_tag_sizeLog;
    wire [127:0] lane_tag_row;
    wire [12287:0] lane_elements;
    wire [127:0] lane_norm;
    reg [1:0] refusal;
    reg [15:0] send;
    reg [1:0] error_code_register;
    reg [15:0] error_send_register;

    wire [127:0] norms_payload_norm_packed = lane_norm;
    wire lane_tag_last_equal = {1'd0, loads_15_payload_part} ==
            ((2'd1 << loads_15_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_1 = {1'd0, loads_14_payload_part} ==
            ((2'd1 << loads_14_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_2 = {1'd0, loads_13_payload_part} ==
            ((2'd1 << loads_13_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_3 = {1'd0, loads_12_payload_part} ==
            ((2'd1 << loads_12_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_4 = {1'd0, loads_11_payload_part} ==
            ((2'd1 << loads_11_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_5 = {1'd0, loads_10_payload_part} ==
            ((2'd1 << loads_10_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_6 = {1'd0, loads_9_payload_part} ==
            ((2'd1 << loads_9_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_7 = {1'd0, loads_8_payload_part} ==
            ((2'd1 << loads_8_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_8 = {1'd0, loads_7_payload_part} ==
            ((2'd1 << loads_7_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_9 = {1'd0, loads_6_payload_part} ==
            ((2'd1 << loads_6_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_10 = {1'd0, loads_5_payload_part} ==
            ((2'd1 << loads_5_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_11 = {1'd0, loads_4_payload_part} ==
            ((2'd1 << loads_4_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_12 = {1'd0, loads_3_payload_part} ==
            ((2'd1 << loads_3_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_13 = {1'd0, loads_2_payload_part} ==
            ((2'd1 << loads_2_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_14 = {1'd0, loads_1_payload_part} ==
            ((2'd1 << loads_1_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_15 = {1'd0, loads_0_payload_part} ==
            ((2'd1 << loads_0_payload_sizeLog) - 2'd1);
    wire norms_fire = norms_valid & norms_ready;
    wire [9:0] upcoming = norms_fire ? position + 10'd1 : position;
    wire sends_fire = sends_valid & sends_ready;
    wire last = {1'd0, {1'd0, position} + 11'd1} == held_count;
    wire active_and = sends_fire & (refusal != NONE) & ((error_code_register == NONE) | clearError);

    assign loads_0_ready = 1'd1;
    assign loads_1_ready = 1'd1;
    assign loads_2_ready = 1'd1;
    assign loads_3_ready = 1'd1;
    assign loads_4_ready = 1'd1;
    assign loads_5_ready = 1'd1;
    assign loads_6_ready = 1'd1;
    assign loads_7_ready = 1'd1;
    assign loads_8_ready = 1'd1;
    assign loads_9_ready = 1'd1;
    assign loads_10_ready = 1'd1;
    assign loads_11_ready = 1'd1;
    assign loads_12_ready = 1'd1;
    assign loads_13_ready = 1'd1;
    assign loads_14_ready = 1'd1;
    assign loads_15_ready = 1'd1;
    assign sends_ready = ~active;
    assign norms_valid = full;
    assign norms_payload_position = position;
    assign norms_payload_norm = norms_payload_norm_packed[{position[3:0], 3'd0} +: 8];
    assign error_code = error_code_register;
    assign error_send = error_send_register;
    assign lane_valid = {loads_15_valid, loads_14_valid, loads_13_valid, loads_12_valid,
            loads_11_valid, loads_10_valid, loads_9_valid, loads_8_valid, loads_7_valid,
            loads_6_valid, loads_5_valid, loads_4_valid, loads_3_valid, loads_2_valid,
            loads_1_valid, loads_0_valid};
    assign lane_tag_first = {~loads_15_payload_part, ~loads_14_payload_part, ~loads_13_payload_part,
            ~loads_12_payload_part, ~loads_11_payload_part, ~loads_10_payload_part,
            ~loads_9_payload_part, ~loads_8_payload_part, ~loads_7_payload_part,
            ~loads_6_payload_part, ~loads_5_payload_part, ~loads_4_payload_part,
            ~loads_3_payload_part, ~loads_2_payload_part, ~loads_1_payload_part,
            ~loads_0_payload_part};
    assign lane_tag_last = {lane_tag_last_equal, lane_tag_last_equal_1, lane_tag_last_equal_2,
            lane_tag_last_equal_3, lane_tag_last_equal_4, lane_tag_last_equal_5,
            lane_tag_last_equal_6, lane_tag_last_equal_7, lane_tag_last_equal_8,
            lane_tag_last_equal_9, lane_tag_last_equal_10, lane_tag_last_equal_11,
            lane_tag_last_equal_12, lane_tag_last_equal_13, lane_tag_last_equal_14,
            lane_tag_last_equal_15};
    assign lane_tag_sizeLog = {loads_15_payload_sizeLog, loads_14_payload_sizeLog,
            loads_13_payload_sizeLog, loads_12_payload_sizeLog, loads_11_payload_sizeLog,
            loads_10_payload_sizeLog, loads_9_payload_sizeLog, loads_8_payload_sizeLog,
            loads_7_payload_sizeLog, loads_6_payload_sizeLog, loads_5_payload_sizeLog,
            loads_4_payload_sizeLog, loads_3_payload_sizeLog, loads_2_payload_sizeLog,
            loads_1_payload_sizeLog, loads_0_payload_sizeLog};
    assign lane_tag_row = {loads_15_payload_buffer, loads_15_payload_head,
            loads_15_payload_position[9:4], loads_14_payload_buffer, loads_14_payload_head,
            loads_14_payload_position[9:4], loads_13_payload_buffer, loads_13_payload_head,
            loads_13_payload_position[9:4], loads_12_payload_buffer, loads_12_payload_head,
            loads_12_payload_position[9:4], loads_11_payload_buffer, loads_11_payload_head,
            loads_11_payload_position[9:4], loads_10_payload_buffer, loads_10_payload_head,
            loads_10_payload_position[9:4], loads_9_payload_buffer, loads_9_payload_head,
            loads_9_payload_position[9:4], loads_8_payload_buffer, loads_8_payload_head,
            loads_8_payload_position[9:4], loads_7_payload_buffer, loads_7_payload_head,
            loads_7_payload_position[9:4], loads_6_payload_buffer, loads_6_payload_head,
            loads_6_payload_position[9:4], loads_5_payload_buffer, loads_5_payload_head,
            loads_5_payload_position[9:4], loads_4_payload_buffer, loads_4_payload_head,
            loads_4_payload_position[9:4], loads_3_payload_buffer, loads_3_payload_head,
            loads_3_payload_position[9:4], loads_2_payload_buffer, loads_2_payload_head,
            loads_2_payload_position[9:4], loads_1_payload_buffer, loads_1_payload_head,
            loads_1_payload_position[9:4], loads_0_payload_buffer, loads_0_payload_head,
            loads_0_payload_position[9:4]};
    assign lane_elements = {loads_15_payload_elements, loads_14_payload_elements,
            loads_13_payload_elements, loads_12_payload_elements, loads_11_payload_elements,
            loads_10_payload_elements, loads_9_payload_elements, loads_8_payload_elements,
            loads_7_payload_elements, loads_6_payload_elements, loads_5_payload_elements,
            loads_4_payload_elements, loads_3_payload_elements, loads_2_payload_elements,
            loads_1_payload_elements, loads_0_payload_elements};

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 16; lane_index = lane_index + 1) begin : lane
            norm_lane member (
                .clock       (clock),
                .reset       (reset),
                .valid       (lane_valid[lane_index]),
                .tag_first   (lane_tag_first[lane_index]),
                .tag_last    (lane_tag_last[lane_index]),
                .tag_sizeLog (lane_tag_sizeLog[lane_index]),
                .tag_row     (lane_tag_row[lane_index*8 +: 8]),
                .elements    (lane_elements[lane_index*768 +: 768]),
                .readRow     ({held_buffer, held_head, upcoming[9:4]}),
                .norm        (lane_norm[lane_index*8 +: 8])
            );
        end
    endgenerate

    always @* begin
        refusal = NONE;
        if (sends_payload_count == 12'd0) begin
            refusal = COUNT_IS_ZERO;
        end else if (sends_payload_count > 12'd1024) begin
            refusal = COUNT_OVER_TOKENS;
        end
    end

    always @(posedge clock) begin
        if (sends_fire) begin
            held_buffer <= sends_payload_buffer;
            held_head <= sends_payload_head;
            held_count <= sends_payload_count;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            active <= 1'd0;
            full <= 1'd0;
            send <= 16'd0;
            error_code_register <= NONE;
            error_send_register <= 16'd0;
        end else begin
            full <= active & ~(norms_fire & last);
            if (norms_fire & last) active <= 1'd0;
            if (sends_fire) begin
                active <= refusal == NONE;
                send <= send + 16'd1;
            end
            if (clearError) error_code_register <= NONE;
            if (active_and) begin
                error_code_register <= refusal;
                error_send_register <= send;
            end
        end
    end

    always @(posedge clock) begin
        position <= upcoming;
        if (sends_fire) position <= 10'd0;
    end

`ifdef FORMAL
    wire requester_0_has_positions_0_mod_16_or = ~loads_0_valid |
            (((loads_0_payload_position - 10'd0) & 10'd15) == 10'd0);
    wire requester_1_has_positions_1_mod_16_or = ~loads_1_valid |
            (((loads_1_payload_position - 10'd1) & 10'd15) == 10'd0);
    wire requester_2_has_positions_2_mod_16_or = ~loads_2_valid |
            (((loads_2_payload_position - 10'd2) & 10'd15) == 10'd0);
    wire requester_3_has_positions_3_mod_16_or = ~loads_3_valid |
            (((loads_3_payload_position - 10'd3) & 10'd15) == 10'd0);
    wire requester_4_has_positions_4_mod_16_or = ~loads_4_valid |
            (((loads_4_payload_position - 10'd4) & 10'd15) == 10'd0);
    wire requester_5_has_positions_5_mod_16_or = ~loads_5_valid |
            (((loads_5_payload_position - 10'd5) & 10'd15) == 10'd0);
    wire requester_6_has_positions_6_mod_16_or = ~loads_6_valid |
            (((loads_6_payload_position - 10'd6) & 10'd15) == 10'd0);
    wire requester_7_has_positions_7_mod_16_or = ~loads_7_valid |
            (((loads_7_payload_position - 10'd7) & 10'd15) == 10'd0);
    wire requester_8_has_positions_8_mod_16_or = ~loads_8_valid |
            (((loads_8_payload_position - 10'd8) & 10'd15) == 10'd0);
    wire requester_9_has_positions_9_mod_16_or = ~loads_9_valid |
            (((loads_9_payload_position - 10'd9) & 10'd15) == 10'd0);
    wire requester_10_has_positions_10_mod_16_or = ~loads_10_valid |
            (((loads_10_payload_position - 10'd10) & 10'd15) == 10'd0);
    wire requester_11_has_positions_11_mod_16_or = ~loads_11_valid |
            (((loads_11_payload_position - 10'd11) & 10'd15) == 10'd0);
    wire requester_12_has_positions_12_mod_16_or = ~loads_12_valid |
            (((loads_12_payload_position - 10'd12) & 10'd15) == 10'd0);
    wire requester_13_has_positions_13_mod_16_or = ~loads_13_valid |
            (((loads_13_payload_position - 10'd13) & 10'd15) == 10'd0);
    wire requester_14_has_positions_14_mod_16_or = ~loads_14_valid |
            (((loads_14_payload_position - 10'd14) & 10'd15) == 10'd0);
    wire requester_15_has_positions_15_mod_16_or = ~loads_15_valid |
            (((loads_15_payload_position - 10'd15) & 10'd15) == 10'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_16: assert (requester_0_has_positions_0_mod_16_or);
            requester_1_has_positions_1_mod_16: assert (requester_1_has_positions_1_mod_16_or);
            requester_2_has_positions_2_mod_16: assert (requester_2_has_positions_2_mod_16_or);
            requester_3_has_positions_3_mod_16: assert (requester_3_has_positions_3_mod_16_or);
            requester_4_has_positions_4_mod_16: assert (requester_4_has_positions_4_mod_16_or);
            requester_5_has_positions_5_mod_16: assert (requester_5_has_positions_5_mod_16_or);
            requester_6_has_positions_6_mod_16: assert (requester_6_has_positions_6_mod_16_or);
            requester_7_has_positions_7_mod_16: assert (requester_7_has_positions_7_mod_16_or);
            requester_8_has_positions_8_mod_16: assert (requester_8_has_positions_8_mod_16_or);
            requester_9_has_positions_9_mod_16: assert (requester_9_has_positions_9_mod_16_or);
            requester_10_has_positions_10_mod_16: assert (requester_10_has_positions_10_mod_16_or);
            requester_11_has_positions_11_mod_16: assert (requester_11_has_positions_11_mod_16_or);
            requester_12_has_positions_12_mod_16: assert (requester_12_has_positions_12_mod_16_or);
            requester_13_has_positions_13_mod_16: assert (requester_13_has_positions_13_mod_16_or);
            requester_14_has_positions_14_mod_16: assert (requester_14_has_positions_14_mod_16_or);
            requester_15_has_positions_15_mod_16: assert (requester_15_has_positions_15_mod_16_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, loads_0_payload_position[3:0], loads_0_payload_mask,
            loads_1_payload_position[3:0], loads_1_payload_mask, loads_2_payload_position[3:0],
            loads_2_payload_mask, loads_3_payload_position[3:0], loads_3_payload_mask,
            loads_4_payload_position[3:0], loads_4_payload_mask, loads_5_payload_position[3:0],
            loads_5_payload_mask, loads_6_payload_position[3:0], loads_6_payload_mask,
            loads_7_payload_position[3:0], loads_7_payload_mask, loads_8_payload_position[3:0],
            loads_8_payload_mask, loads_9_payload_position[3:0], loads_9_payload_mask,
            loads_10_payload_position[3:0], loads_10_payload_mask, loads_11_payload_position[3:0],
            loads_11_payload_mask, loads_12_payload_position[3:0], loads_12_payload_mask,
            loads_13_payload_position[3:0], loads_13_payload_mask, loads_14_payload_position[3:0],
            loads_14_payload_mask, loads_15_payload_position[3:0], loads_15_payload_mask};
endmodule
`default_nettype wire
