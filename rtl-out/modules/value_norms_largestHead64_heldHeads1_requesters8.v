// value_norms_largestHead64_heldHeads1_requesters8: The weights of tokens that SpAtten may rank
// by, from the values as they are loaded (HPCA 2021, section III-A; own design): listens to the
// loads that the memory of values takes, holds a norm for each position and head of both
// buffers, in a bank for each requester, and sends those of a head when `sends` says so. It
// never holds a load up. A refused send gives nothing; its error stands in `error` until
// `clearError`. The contract is golden/spatten/multiply/value-norms.md.
// Source generators/spatten/multiply/value-norms.ts.
// Parameters headSize = 64, largestHead = 64, tokens = 1024, heldHeads = 1, requesters = 8.
// Reset: reset synchronous, active high.
// IR a04018d3. Do not edit.
`default_nettype none
module value_norms_largestHead64_heldHeads1_requesters8 (
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
    localparam [1:0] HEAD_OVER_HELD    = 2'd3;

    reg held_buffer;
    reg held_head;
    reg [11:0] held_count;
    reg active;
    reg full;
    reg [9:0] position;
    wire [7:0] lane_valid;
    wire [63:0] lane_tag_row;
    wire [6143:0] lane_elements;
    wire [63:0] lane_norm;
    reg [1:0] refusal;
    reg [15:0] send;
    reg [1:0] error_code_register;
    reg [15:0] error_send_register;

    wire [63:0] norms_payload_norm_packed = lane_norm;
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
    assign sends_ready = ~active;
    assign norms_valid = full;
    assign norms_payload_position = position;
    assign norms_payload_norm = norms_payload_norm_packed[{position[2:0], 3'd0} +: 8];
    assign error_code = error_code_register;
    assign error_send = error_send_register;
    assign lane_valid = {loads_7_valid, loads_6_valid, loads_5_valid, loads_4_valid, loads_3_valid,
            loads_2_valid, loads_1_valid, loads_0_valid};
    assign lane_tag_row = {loads_7_payload_buffer, loads_7_payload_position[9:3],
            loads_6_payload_buffer, loads_6_payload_position[9:3], loads_5_payload_buffer,
            loads_5_payload_position[9:3], loads_4_payload_buffer, loads_4_payload_position[9:3],
            loads_3_payload_buffer, loads_3_payload_position[9:3], loads_2_payload_buffer,
            loads_2_payload_position[9:3], loads_1_payload_buffer, loads_1_payload_position[9:3],
            loads_0_payload_buffer, loads_0_payload_position[9:3]};
    assign lane_elements = {loads_7_payload_elements, loads_6_payload_elements,
            loads_5_payload_elements, loads_4_payload_elements, loads_3_payload_elements,
            loads_2_payload_elements, loads_1_payload_elements, loads_0_payload_elements};

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 8; lane_index = lane_index + 1) begin : lane
            norm_lane_largestHead64 member (
                .clock       (clock),
                .reset       (reset),
                .valid       (lane_valid[lane_index]),
                .tag_first   (1'd1),
                .tag_last    (1'd1),
                .tag_sizeLog (1'd0),
                .tag_row     (lane_tag_row[lane_index*8 +: 8]),
                .elements    (lane_elements[lane_index*768 +: 768]),
                .readRow     ({held_buffer, upcoming[9:3]}),
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
        end else if (sends_payload_head >= 1'd1) begin
            refusal = HEAD_OVER_HELD;
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
    wire requester_0_has_positions_0_mod_8_or = ~loads_0_valid |
            (((loads_0_payload_position - 10'd0) & 10'd7) == 10'd0);
    wire requester_1_has_positions_1_mod_8_or = ~loads_1_valid |
            (((loads_1_payload_position - 10'd1) & 10'd7) == 10'd0);
    wire requester_2_has_positions_2_mod_8_or = ~loads_2_valid |
            (((loads_2_payload_position - 10'd2) & 10'd7) == 10'd0);
    wire requester_3_has_positions_3_mod_8_or = ~loads_3_valid |
            (((loads_3_payload_position - 10'd3) & 10'd7) == 10'd0);
    wire requester_4_has_positions_4_mod_8_or = ~loads_4_valid |
            (((loads_4_payload_position - 10'd4) & 10'd7) == 10'd0);
    wire requester_5_has_positions_5_mod_8_or = ~loads_5_valid |
            (((loads_5_payload_position - 10'd5) & 10'd7) == 10'd0);
    wire requester_6_has_positions_6_mod_8_or = ~loads_6_valid |
            (((loads_6_payload_position - 10'd6) & 10'd7) == 10'd0);
    wire requester_7_has_positions_7_mod_8_or = ~loads_7_valid |
            (((loads_7_payload_position - 10'd7) & 10'd7) == 10'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_8: assert (requester_0_has_positions_0_mod_8_or);
            requester_1_has_positions_1_mod_8: assert (requester_1_has_positions_1_mod_8_or);
            requester_2_has_positions_2_mod_8: assert (requester_2_has_positions_2_mod_8_or);
            requester_3_has_positions_3_mod_8: assert (requester_3_has_positions_3_mod_8_or);
            requester_4_has_positions_4_mod_8: assert (requester_4_has_positions_4_mod_8_or);
            requester_5_has_positions_5_mod_8: assert (requester_5_has_positions_5_mod_8_or);
            requester_6_has_positions_6_mod_8: assert (requester_6_has_positions_6_mod_8_or);
            requester_7_has_positions_7_mod_8: assert (requester_7_has_positions_7_mod_8_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, loads_0_payload_head, loads_0_payload_position[2:0],
            loads_0_payload_part, loads_0_payload_sizeLog, loads_0_payload_mask,
            loads_1_payload_head, loads_1_payload_position[2:0], loads_1_payload_part,
            loads_1_payload_sizeLog, loads_1_payload_mask, loads_2_payload_head,
            loads_2_payload_position[2:0], loads_2_payload_part, loads_2_payload_sizeLog,
            loads_2_payload_mask, loads_3_payload_head, loads_3_payload_position[2:0],
            loads_3_payload_part, loads_3_payload_sizeLog, loads_3_payload_mask,
            loads_4_payload_head, loads_4_payload_position[2:0], loads_4_payload_part,
            loads_4_payload_sizeLog, loads_4_payload_mask, loads_5_payload_head,
            loads_5_payload_position[2:0], loads_5_payload_part, loads_5_payload_sizeLog,
            loads_5_payload_mask, loads_6_payload_head, loads_6_payload_position[2:0],
            loads_6_payload_part, loads_6_payload_sizeLog, loads_6_payload_mask,
            loads_7_payload_head, loads_7_payload_position[2:0], loads_7_payload_part,
            loads_7_payload_sizeLog, loads_7_payload_mask, held_head};
endmodule
`default_nettype wire
