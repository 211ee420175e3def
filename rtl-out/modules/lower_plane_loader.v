// lower_plane_loader: Has the lower bits of a head's keys loaded when the first of its queries
// wants them, and says to each that wants them when they are there. Queries ask in their order,
// so those of a head follow each other.
// Source generators/spatten/attention/lower-plane-loader.ts.
// Parameters headSize = 16, largestHead = 16, tokens = 64, heads = 4, fusedHeads = 4.
// Reset: reset synchronous, active high.
// IR f25cecb4. Do not edit.
`default_nettype none
module lower_plane_loader (
    input  wire        clock,
    input  wire        reset,

    input  wire [31:0] plan_lower_base,
    input  wire [15:0] plan_lower_stride,
    input  wire [ 3:0] plan_lower_bits,
    input  wire [ 3:0] plan_msbBits,
    input  wire        plan_sizeLog,

    // 1 at the start of a layer: nothing is loaded.
    input  wire        start,

    // The head of the query that asks. Held until `has`.
    input  wire        current_buffer,
    input  wire [ 1:0] current_slot,
    input  wire [ 1:0] current_head,

    input  wire        wants_valid,
    output wire        wants_ready,
    input  wire        wants_payload,

    // No key of `current` is being read: they may change.
    input  wire        settled,

    output wire        has_valid,
    input  wire        has_ready,
    output wire        has_payload,

    output wire        loads_valid,
    input  wire        loads_ready,
    output wire [31:0] loads_payload_base,
    output wire [15:0] loads_payload_stride,
    output wire [15:0] loads_payload_offset,
    output wire [15:0] loads_payload_bytes,
    output wire [ 3:0] loads_payload_bits,
    output wire        loads_payload_signed,
    output wire [ 3:0] loads_payload_place,
    output wire [11:0] loads_payload_mask,
    output wire        loads_payload_buffer,
    output wire [ 1:0] loads_payload_slot,
    output wire [ 2:0] loads_payload_heads,
    output wire        loads_payload_ofGroup,
    output wire        loads_payload_masked,

    // 1 when what was ordered on `loads` is in its memory.
    input  wire        loaded
);
    localparam [1:0] IDLE  = 2'd0;
    localparam [1:0] ORDER = 2'd1;
    localparam [1:0] AWAIT = 2'd2;

    reg [1:0] state;
    reg there;
    reg [1:0] head;

    wire known = there & (head == current_head);
    wire [18:0] loads_payload_offset_product = {{1'd0, current_head} + 3'd0} *
            {10'd0, {1'd0, {plan_lower_bits, 1'd0}} << plan_sizeLog};
    wire [2:0] count = {1'd0, 2'd0 - 2'd0} + 3'd1;
    wire [18:0] loads_payload_bytes_product = count * {10'd0,
            {1'd0, {plan_lower_bits, 1'd0}} << plan_sizeLog};
    wire [3:0] fit_0 = (4'd12 - plan_msbBits) - plan_lower_bits;
    wire [30:0] loads_payload_mask_shifted = {15'd0, (16'd1 << plan_lower_bits) - 16'd1} << fit_0;
    wire loads_fire = loads_valid & loads_ready;

    assign wants_ready = has_valid & has_ready;
    assign has_valid = (state == IDLE) & wants_valid & known;
    assign has_payload = 1'd1;
    assign loads_valid = (state == ORDER) & settled;
    assign loads_payload_base = plan_lower_base;
    assign loads_payload_stride = plan_lower_stride;
    assign loads_payload_offset = loads_payload_offset_product[15:0];
    assign loads_payload_bytes = loads_payload_bytes_product[15:0];
    assign loads_payload_bits = plan_lower_bits;
    assign loads_payload_signed = 1'd0;
    assign loads_payload_place = fit_0;
    assign loads_payload_mask = loads_payload_mask_shifted[11:0];
    assign loads_payload_buffer = current_buffer;
    assign loads_payload_slot = current_slot;
    assign loads_payload_heads = count;
    assign loads_payload_ofGroup = 1'd0;
    assign loads_payload_masked = 1'd0;

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            there <= 1'd0;
        end else begin
            case (state)
                IDLE: begin
                    if (wants_valid & ~known) state <= ORDER;
                end
                ORDER: begin
                    if (loads_fire) state <= AWAIT;
                end
                AWAIT: begin
                    if (loaded) begin
                        there <= 1'd1;
                        state <= IDLE;
                    end
                end
                default: ;
            endcase
            if (start) there <= 1'd0;
        end
    end

    always @(posedge clock) begin
        case (state)
            AWAIT: begin
                if (loaded) head <= current_head;
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, wants_payload, loads_payload_offset_product[18:16],
            loads_payload_bytes_product[18:16], loads_payload_mask_shifted[30:12]};
endmodule
`default_nettype wire
