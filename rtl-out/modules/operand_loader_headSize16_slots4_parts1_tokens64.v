// operand_loader_headSize16_slots4_parts1_tokens64: Gives the items of one requester their
// places in SpAtten's memories of keys and values (HPCA 2021, section IV). A job is one item on
// `setups`, held until the job ends, the position of each token, one by one and then an `end`,
// and the items of each token. Items pass in the cycle in which they come. `done` is 1 for a
// cycle when the last load has been taken. A refused job takes its items and loads nothing; its
// error stands in `error` until `clearError`. The contract is
// golden/spatten/fetch/operand-loader.md.
// Source generators/spatten/fetch/operand-loader.ts.
// Parameters headSize = 16, slots = 4, parts = 1, tokens = 64.
// Reset: reset synchronous, active high.
// IR d4f63827. Do not edit.
`default_nettype none
module operand_loader_headSize16_slots4_parts1_tokens64 (
    input  wire         clock,
    input  wire         reset,

    input  wire         setups_valid,
    output wire         setups_ready,
    input  wire         setups_payload_buffer,
    input  wire [  3:0] setups_payload_firstHead,
    input  wire [  3:0] setups_payload_heads,
    input  wire [  1:0] setups_payload_parts,
    input  wire [ 11:0] setups_payload_mask,

    // With `end` there is no position, and the job ends.
    input  wire         positions_valid,
    output wire         positions_ready,
    input  wire         positions_payload_end,
    input  wire [  5:0] positions_payload_position,

    input  wire         items_valid,
    output wire         items_ready,
    input  wire [191:0] items_payload_elements,
    input  wire         items_payload_last,

    output wire         loads_valid,
    input  wire         loads_ready,
    output wire         loads_payload_buffer,
    output wire [  1:0] loads_payload_head,
    output wire [  5:0] loads_payload_position,
    output wire         loads_payload_part,
    output wire [ 11:0] loads_payload_mask,
    output wire [191:0] loads_payload_elements,

    // A job is done, of this buffer.
    output wire         done_valid,
    output wire         done_buffer,

    // The first error since reset or `clearError`, and the number of its job, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_job,

    input  wire         clearError
);
    localparam [2:0] NONE             = 3'd0;
    localparam [2:0] HEADS_IS_ZERO    = 3'd1;
    localparam [2:0] HEADS_OVER_SLOTS = 3'd2;
    localparam [2:0] PARTS_IS_ZERO    = 3'd3;
    localparam [2:0] PARTS_OVER_MOST  = 3'd4;
    localparam [2:0] ITEMS_DIFFER     = 3'd5;

    reg [3:0] head;
    reg part;
    reg beyond;
    reg [15:0] job;
    reg [2:0] error_code_register;
    reg [15:0] error_job_register;
    reg [2:0] refused;
    reg [2:0] raised;

    wire active = setups_valid & positions_valid;
    wire ends = active & positions_payload_end;
    wire items_fire = items_valid & items_ready;
    wire loading = active & ~positions_payload_end;
    wire writes = (refused == NONE) & ~beyond;
    wire refused_above = ({1'd0, setups_payload_firstHead} + {1'd0, setups_payload_heads}) > 5'd4;
    wire lastPart = {1'd0, part} == (setups_payload_parts - 2'd1);
    wire complete = lastPart & (head == (setups_payload_heads - 4'd1));

    assign setups_ready = ends;
    assign positions_ready = ends | (items_fire & items_payload_last);
    assign items_ready = loading & (loads_ready | ~writes);
    assign loads_valid = loading & writes & items_valid;
    assign loads_payload_buffer = setups_payload_buffer;
    assign loads_payload_head = setups_payload_firstHead[1:0] + head[1:0];
    assign loads_payload_position = positions_payload_position;
    assign loads_payload_part = part;
    assign loads_payload_mask = setups_payload_mask;
    assign loads_payload_elements = items_payload_elements;
    assign done_valid = ends;
    assign done_buffer = setups_payload_buffer;
    assign error_code = error_code_register;
    assign error_job = error_job_register;

    always @* begin
        refused = NONE;
        if (setups_payload_heads == 4'd0) begin
            refused = HEADS_IS_ZERO;
        end else if (refused_above) begin
            refused = HEADS_OVER_SLOTS;
        end else if (setups_payload_parts == 2'd0) begin
            refused = PARTS_IS_ZERO;
        end else if (setups_payload_parts > 2'd1) begin
            refused = PARTS_OVER_MOST;
        end
    end

    always @* begin
        raised = NONE;
        if (items_fire) begin
            if (writes & (complete != items_payload_last)) raised = ITEMS_DIFFER;
        end
        if (ends) raised = refused;
    end

    always @(posedge clock) begin
        if (reset) begin
            head <= 4'd0;
            part <= 1'd0;
            beyond <= 1'd0;
            job <= 16'd0;
            error_code_register <= NONE;
            error_job_register <= 16'd0;
        end else begin
            if (items_fire) begin
                part <= lastPart ? 1'd0 : part + 1'd1;
                if (lastPart) head <= head + 4'd1;
                beyond <= beyond | complete;
                if (items_payload_last) begin
                    part <= 1'd0;
                    head <= 4'd0;
                    beyond <= 1'd0;
                end
            end
            if (ends) job <= job + 16'd1;
            if (clearError) error_code_register <= NONE;
            if ((raised != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= raised;
                error_job_register <= job;
            end
        end
    end
endmodule
`default_nettype wire
