// stream_arbiter_inputs2_policyfixed_65bda8: a cell of the library.
// Parameters inputs = 2, payload = bundle({ base: u(32), stride: u(16), offset: u(16), bytes:
// u(16), bits: u(4), signed: u(1), place: u(4), mask: u(12), buffer: u(1), slot: u(2), heads:
// u(3), ofGroup: u(1), masked: u(1) }), edge = rising, reset = synchronous, active = high,
// policy = fixed.
// Reset: reset synchronous, active high.
// IR 1f1cafb8. Do not edit.
`default_nettype none
module stream_arbiter_inputs2_policyfixed_65bda8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_0_valid,
    output wire        from_0_ready,
    input  wire [31:0] from_0_payload_base,
    input  wire [15:0] from_0_payload_stride,
    input  wire [15:0] from_0_payload_offset,
    input  wire [15:0] from_0_payload_bytes,
    input  wire [ 3:0] from_0_payload_bits,
    input  wire        from_0_payload_signed,
    input  wire [ 3:0] from_0_payload_place,
    input  wire [11:0] from_0_payload_mask,
    input  wire        from_0_payload_buffer,
    input  wire [ 1:0] from_0_payload_slot,
    input  wire [ 2:0] from_0_payload_heads,
    input  wire        from_0_payload_ofGroup,
    input  wire        from_0_payload_masked,

    input  wire        from_1_valid,
    output wire        from_1_ready,
    input  wire [31:0] from_1_payload_base,
    input  wire [15:0] from_1_payload_stride,
    input  wire [15:0] from_1_payload_offset,
    input  wire [15:0] from_1_payload_bytes,
    input  wire [ 3:0] from_1_payload_bits,
    input  wire        from_1_payload_signed,
    input  wire [ 3:0] from_1_payload_place,
    input  wire [11:0] from_1_payload_mask,
    input  wire        from_1_payload_buffer,
    input  wire [ 1:0] from_1_payload_slot,
    input  wire [ 2:0] from_1_payload_heads,
    input  wire        from_1_payload_ofGroup,
    input  wire        from_1_payload_masked,

    output wire        to_valid,
    input  wire        to_ready,
    output wire [31:0] to_payload_base,
    output wire [15:0] to_payload_stride,
    output wire [15:0] to_payload_offset,
    output wire [15:0] to_payload_bytes,
    output wire [ 3:0] to_payload_bits,
    output wire        to_payload_signed,
    output wire [ 3:0] to_payload_place,
    output wire [11:0] to_payload_mask,
    output wire        to_payload_buffer,
    output wire [ 1:0] to_payload_slot,
    output wire [ 2:0] to_payload_heads,
    output wire        to_payload_ofGroup,
    output wire        to_payload_masked,

    output wire        chosen
);
    reg last;
    reg held;
    wire [1:0] requests;
    wire first;
    wire now;

    wire [63:0] to_payload_base_packed = {from_1_payload_base, from_0_payload_base};
    wire [31:0] to_payload_stride_packed = {from_1_payload_stride, from_0_payload_stride};
    wire [31:0] to_payload_offset_packed = {from_1_payload_offset, from_0_payload_offset};
    wire [31:0] to_payload_bytes_packed = {from_1_payload_bytes, from_0_payload_bytes};
    wire [7:0] to_payload_bits_packed = {from_1_payload_bits, from_0_payload_bits};
    wire [1:0] to_payload_signed_packed = {from_1_payload_signed, from_0_payload_signed};
    wire [7:0] to_payload_place_packed = {from_1_payload_place, from_0_payload_place};
    wire [23:0] to_payload_mask_packed = {from_1_payload_mask, from_0_payload_mask};
    wire [1:0] to_payload_buffer_packed = {from_1_payload_buffer, from_0_payload_buffer};
    wire [3:0] to_payload_slot_packed = {from_1_payload_slot, from_0_payload_slot};
    wire [5:0] to_payload_heads_packed = {from_1_payload_heads, from_0_payload_heads};
    wire [1:0] to_payload_ofGroup_packed = {from_1_payload_ofGroup, from_0_payload_ofGroup};
    wire [1:0] to_payload_masked_packed = {from_1_payload_masked, from_0_payload_masked};

    assign from_0_ready = to_ready & ~now;
    assign from_1_ready = to_ready & now;
    assign to_valid = requests != 2'd0;
    assign to_payload_base = to_payload_base_packed[{now, 5'd0} +: 32];
    assign to_payload_stride = to_payload_stride_packed[{now, 4'd0} +: 16];
    assign to_payload_offset = to_payload_offset_packed[{now, 4'd0} +: 16];
    assign to_payload_bytes = to_payload_bytes_packed[{now, 4'd0} +: 16];
    assign to_payload_bits = to_payload_bits_packed[{now, 2'd0} +: 4];
    assign to_payload_signed = to_payload_signed_packed[now];
    assign to_payload_place = to_payload_place_packed[{now, 2'd0} +: 4];
    assign to_payload_mask = to_payload_mask_packed[({4'd0, now} * 5'd12) +: 12];
    assign to_payload_buffer = to_payload_buffer_packed[now];
    assign to_payload_slot = to_payload_slot_packed[{now, 1'd0} +: 2];
    assign to_payload_heads = to_payload_heads_packed[({2'd0, now} * 3'd3) +: 3];
    assign to_payload_ofGroup = to_payload_ofGroup_packed[now];
    assign to_payload_masked = to_payload_masked_packed[now];
    assign chosen = now;
    assign requests = {from_1_valid, from_0_valid};
    assign first = requests[0] ? 1'd0 : 1'd1;
    assign now = held ? last : first;

    always @(posedge clock) begin
        if (reset) begin
            last <= 1'd1;
            held <= 1'd0;
        end else begin
            held <= to_valid & ~to_ready;
            if (to_valid) last <= now;
        end
    end
endmodule
`default_nettype wire
