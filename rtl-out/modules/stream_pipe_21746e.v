// stream_pipe_21746e: a cell of the library.
// Parameters payload = bundle({ base: u(32), stride: u(16), offset: u(16), bytes: u(16), bits:
// u(4), signed: u(1), place: u(4), mask: u(12), buffer: u(1), slot: u(1), heads: u(2), ofGroup:
// u(1), masked: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 89b2734e. Do not edit.
`default_nettype none
module stream_pipe_21746e (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire [31:0] from_payload_base,
    input  wire [15:0] from_payload_stride,
    input  wire [15:0] from_payload_offset,
    input  wire [15:0] from_payload_bytes,
    input  wire [ 3:0] from_payload_bits,
    input  wire        from_payload_signed,
    input  wire [ 3:0] from_payload_place,
    input  wire [11:0] from_payload_mask,
    input  wire        from_payload_buffer,
    input  wire        from_payload_slot,
    input  wire [ 1:0] from_payload_heads,
    input  wire        from_payload_ofGroup,
    input  wire        from_payload_masked,

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
    output wire        to_payload_slot,
    output wire [ 1:0] to_payload_heads,
    output wire        to_payload_ofGroup,
    output wire        to_payload_masked
);
    reg full;
    reg [31:0] held_base;
    reg [15:0] held_stride;
    reg [15:0] held_offset;
    reg [15:0] held_bytes;
    reg [3:0] held_bits;
    reg held_signed;
    reg [3:0] held_place;
    reg [11:0] held_mask;
    reg held_buffer;
    reg held_slot;
    reg [1:0] held_heads;
    reg held_ofGroup;
    reg held_masked;

    wire from_ready_or = ~full | to_ready;
    wire from_fire = from_valid & from_ready;

    assign from_ready = from_ready_or;
    assign to_valid = full;
    assign to_payload_base = held_base;
    assign to_payload_stride = held_stride;
    assign to_payload_offset = held_offset;
    assign to_payload_bytes = held_bytes;
    assign to_payload_bits = held_bits;
    assign to_payload_signed = held_signed;
    assign to_payload_place = held_place;
    assign to_payload_mask = held_mask;
    assign to_payload_buffer = held_buffer;
    assign to_payload_slot = held_slot;
    assign to_payload_heads = held_heads;
    assign to_payload_ofGroup = held_ofGroup;
    assign to_payload_masked = held_masked;

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
        end else begin
            if (from_ready_or) full <= from_valid;
        end
    end

    always @(posedge clock) begin
        if (from_fire) begin
            held_base <= from_payload_base;
            held_stride <= from_payload_stride;
            held_offset <= from_payload_offset;
            held_bytes <= from_payload_bytes;
            held_bits <= from_payload_bits;
            held_signed <= from_payload_signed;
            held_place <= from_payload_place;
            held_mask <= from_payload_mask;
            held_buffer <= from_payload_buffer;
            held_slot <= from_payload_slot;
            held_heads <= from_payload_heads;
            held_ofGroup <= from_payload_ofGroup;
            held_masked <= from_payload_masked;
        end
    end
endmodule
`default_nettype wire
