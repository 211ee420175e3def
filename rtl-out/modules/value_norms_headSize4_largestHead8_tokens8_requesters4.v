// value_norms_headSize4_largestHead8_tokens8_requesters4: The weights of tokens that SpAtten
// may rank by, from the values as they are loaded (HPCA 2021, section III-A; own design):
// listens to the loads that the memory of values takes, holds a norm for each position and head
// of both buffers, in a bank for each requester, and sends those of a head when `sends` says
// so. It never holds a load up. A refused send gives nothing; its error stands in `error` until
// `clearError`. The contract is golden/spatten/multiply/value-norms.md.
// Source generators/spatten/multiply/value-norms.ts.
// Parameters headSize = 4, largestHead = 8, tokens = 8, heldHeads = 2, requesters = 4.
// Reset: reset synchronous, active high.
// IR e5b8f01a. Do not edit.
`default_nettype none
module value_norms_headSize4_largestHead8_tokens8_requesters4 (
    input  wire        clock,
    input  wire        reset,

    input  wire        loads_0_valid,
    output wire        loads_0_ready,
    input  wire        loads_0_payload_buffer,
    input  wire        loads_0_payload_head,
    input  wire [ 2:0] loads_0_payload_position,
    input  wire        loads_0_payload_part,
    input  wire        loads_0_payload_sizeLog,
    input  wire [11:0] loads_0_payload_mask,
    input  wire [47:0] loads_0_payload_elements,

    input  wire        loads_1_valid,
    output wire        loads_1_ready,
    input  wire        loads_1_payload_buffer,
    input  wire        loads_1_payload_head,
    input  wire [ 2:0] loads_1_payload_position,
    input  wire        loads_1_payload_part,
    input  wire        loads_1_payload_sizeLog,
    input  wire [11:0] loads_1_payload_mask,
    input  wire [47:0] loads_1_payload_elements,

    input  wire        loads_2_valid,
    output wire        loads_2_ready,
    input  wire        loads_2_payload_buffer,
    input  wire        loads_2_payload_head,
    input  wire [ 2:0] loads_2_payload_position,
    input  wire        loads_2_payload_part,
    input  wire        loads_2_payload_sizeLog,
    input  wire [11:0] loads_2_payload_mask,
    input  wire [47:0] loads_2_payload_elements,

    input  wire        loads_3_valid,
    output wire        loads_3_ready,
    input  wire        loads_3_payload_buffer,
    input  wire        loads_3_payload_head,
    input  wire [ 2:0] loads_3_payload_position,
    input  wire        loads_3_payload_part,
    input  wire        loads_3_payload_sizeLog,
    input  wire [11:0] loads_3_payload_mask,
    input  wire [47:0] loads_3_payload_elements,

    // Sends the norms of positions 0 .. `count` - 1 of a head.
    input  wire        sends_valid,
    output wire        sends_ready,
    input  wire        sends_payload_buffer,
    input  wire        sends_payload_head,
    input  wire [ 4:0] sends_payload_count,

    output wire        norms_valid,
    input  wire        norms_ready,
    output wire [ 2:0] norms_payload_position,
    output wire [ 7:0] norms_payload_norm,

    // The first error since reset or `clearError`, and the number of its send, modulo 65536.
    output wire [ 1:0] error_code,
    output wire [15:0] error_send,

    input  wire        clearError
);
    localparam [1:0] NONE              = 2'd0;
    localparam [1:0] COUNT_IS_ZERO     = 2'd1;
    localparam [1:0] COUNT_OVER_TOKENS = 2'd2;

    reg held_buffer;
    reg held_head;
    reg [4:0] held_count;
    reg active;
    reg full;
    reg [2:0] position;
    wire [3:0] lane_valid;
    wire [3:0] lane_tag_first;
    wire [3:0] lane_tag_last;
    wire [3:0] lane_tag_sizeLog;
    wire [11:0] lane_tag_row;
    wire [191:0] lane_elements;
    wire [31:0] lane_norm;
    reg [1:0] refusal;
    reg [15:0] send;
    reg [1:0] error_code_register;
    reg [15:0] error_send_register;

    wire [31:0] norms_payload_norm_packed = lane_norm;
    wire lane_tag_last_equal = {1'd0, loads_3_payload_part} ==
            ((2'd1 << loads_3_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_1 = {1'd0, loads_2_payload_part} ==
            ((2'd1 << loads_2_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_2 = {1'd0, loads_1_payload_part} ==
            ((2'd1 << loads_1_payload_sizeLog) - 2'd1);
    wire lane_tag_last_equal_3 = {1'd0, loads_0_payload_part} ==
            ((2'd1 << loads_0_payload_sizeLog) - 2'd1);
    wire norms_fire = norms_valid & norms_ready;
    wire [2:0] upcoming = norms_fire ? position + 3'd1 : position;
    wire sends_fire = sends_valid & sends_ready;
    wire last = {1'd0, {1'd0, position} + 4'd1} == held_count;
    wire active_and = sends_fire & (refusal != NONE) & ((error_code_register == NONE) | clearError);

    assign loads_0_ready = 1'd1;
    assign loads_1_ready = 1'd1;
    assign loads_2_ready = 1'd1;
    assign loads_3_ready = 1'd1;
    assign sends_ready = ~active;
    assign norms_valid = full;
    assign norms_payload_position = position;
    assign norms_payload_norm = norms_payload_norm_packed[{position[1:0], 3'd0} +: 8];
    assign error_code = error_code_register;
    assign error_send = error_send_register;
    assign lane_valid = {loads_3_valid, loads_2_valid, loads_1_valid, loads_0_valid};
    assign lane_tag_first = {~loads_3_payload_part, ~loads_2_payload_part, ~loads_1_payload_part,
            ~loads_0_payload_part};
    assign lane_tag_last = {lane_tag_last_equal, lane_tag_last_equal_1, lane_tag_last_equal_2,
            lane_tag_last_equal_3};
    assign lane_tag_sizeLog = {loads_3_payload_sizeLog, loads_2_payload_sizeLog,
            loads_1_payload_sizeLog, loads_0_payload_sizeLog};
    assign lane_tag_row = {loads_3_payload_buffer, loads_3_payload_head,
            loads_3_payload_position[2], loads_2_payload_buffer, loads_2_payload_head,
            loads_2_payload_position[2], loads_1_payload_buffer, loads_1_payload_head,
            loads_1_payload_position[2], loads_0_payload_buffer, loads_0_payload_head,
            loads_0_payload_position[2]};
    assign lane_elements = {loads_3_payload_elements, loads_2_payload_elements,
            loads_1_payload_elements, loads_0_payload_elements};

    genvar lane_index;
    generate
        for (lane_index = 0; lane_index < 4; lane_index = lane_index + 1) begin : lane
            norm_lane_headSize4_largestHead8_rowBits3 member (
                .clock       (clock),
                .reset       (reset),
                .valid       (lane_valid[lane_index]),
                .tag_first   (lane_tag_first[lane_index]),
                .tag_last    (lane_tag_last[lane_index]),
                .tag_sizeLog (lane_tag_sizeLog[lane_index]),
                .tag_row     (lane_tag_row[lane_index*3 +: 3]),
                .elements    (lane_elements[lane_index*48 +: 48]),
                .readRow     ({held_buffer, held_head, upcoming[2]}),
                .norm        (lane_norm[lane_index*8 +: 8])
            );
        end
    endgenerate

    always @* begin
        refusal = NONE;
        if (sends_payload_count == 5'd0) begin
            refusal = COUNT_IS_ZERO;
        end else if (sends_payload_count > 5'd8) begin
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
        if (sends_fire) position <= 3'd0;
    end

`ifdef FORMAL
    wire requester_0_has_positions_0_mod_4_or = ~loads_0_valid |
            (((loads_0_payload_position - 3'd0) & 3'd3) == 3'd0);
    wire requester_1_has_positions_1_mod_4_or = ~loads_1_valid |
            (((loads_1_payload_position - 3'd1) & 3'd3) == 3'd0);
    wire requester_2_has_positions_2_mod_4_or = ~loads_2_valid |
            (((loads_2_payload_position - 3'd2) & 3'd3) == 3'd0);
    wire requester_3_has_positions_3_mod_4_or = ~loads_3_valid |
            (((loads_3_payload_position - 3'd3) & 3'd3) == 3'd0);
    always @(posedge clock) begin
        if (!reset) begin
            requester_0_has_positions_0_mod_4: assert (requester_0_has_positions_0_mod_4_or);
            requester_1_has_positions_1_mod_4: assert (requester_1_has_positions_1_mod_4_or);
            requester_2_has_positions_2_mod_4: assert (requester_2_has_positions_2_mod_4_or);
            requester_3_has_positions_3_mod_4: assert (requester_3_has_positions_3_mod_4_or);
        end
    end
`endif

    wire _unused_ok = &{1'b0, loads_0_payload_position[1:0], loads_0_payload_mask,
            loads_1_payload_position[1:0], loads_1_payload_mask, loads_2_payload_position[1:0],
            loads_2_payload_mask, loads_3_payload_position[1:0], loads_3_payload_mask};
endmodule
`default_nettype wire
