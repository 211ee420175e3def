// stream_fork_branches2_2c3e46: a cell of the library.
// Parameters branches = 2, payload = bundle({ buffer: u(1), slot: u(2), head: u(2), entry:
// bundle({ multiplier: u(16), shift: u(6), m0: u(31), outputShift: u(6) }), address: u(32),
// firstOfGroup: u(1), lastOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR 325d804c. Do not edit.
`default_nettype none
module stream_fork_branches2_2c3e46 (
    input  wire        clock,
    input  wire        reset,

    input  wire        from_valid,
    output wire        from_ready,
    input  wire        from_payload_buffer,
    input  wire [ 1:0] from_payload_slot,
    input  wire [ 1:0] from_payload_head,
    input  wire [15:0] from_payload_entry_multiplier,
    input  wire [ 5:0] from_payload_entry_shift,
    input  wire [30:0] from_payload_entry_m0,
    input  wire [ 5:0] from_payload_entry_outputShift,
    input  wire [31:0] from_payload_address,
    input  wire        from_payload_firstOfGroup,
    input  wire        from_payload_lastOfGroup,

    output wire        to_0_valid,
    input  wire        to_0_ready,
    output wire        to_0_payload_buffer,
    output wire [ 1:0] to_0_payload_slot,
    output wire [ 1:0] to_0_payload_head,
    output wire [15:0] to_0_payload_entry_multiplier,
    output wire [ 5:0] to_0_payload_entry_shift,
    output wire [30:0] to_0_payload_entry_m0,
    output wire [ 5:0] to_0_payload_entry_outputShift,
    output wire [31:0] to_0_payload_address,
    output wire        to_0_payload_firstOfGroup,
    output wire        to_0_payload_lastOfGroup,

    output wire        to_1_valid,
    input  wire        to_1_ready,
    output wire        to_1_payload_buffer,
    output wire [ 1:0] to_1_payload_slot,
    output wire [ 1:0] to_1_payload_head,
    output wire [15:0] to_1_payload_entry_multiplier,
    output wire [ 5:0] to_1_payload_entry_shift,
    output wire [30:0] to_1_payload_entry_m0,
    output wire [ 5:0] to_1_payload_entry_outputShift,
    output wire [31:0] to_1_payload_address,
    output wire        to_1_payload_firstOfGroup,
    output wire        to_1_payload_lastOfGroup
);
    reg [1:0] done;
    wire [1:0] served;

    wire from_ready_value = &served;

    assign from_ready = from_ready_value;
    assign to_0_valid = from_valid & ~done[0];
    assign to_0_payload_buffer = from_payload_buffer;
    assign to_0_payload_slot = from_payload_slot;
    assign to_0_payload_head = from_payload_head;
    assign to_0_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_0_payload_entry_shift = from_payload_entry_shift;
    assign to_0_payload_entry_m0 = from_payload_entry_m0;
    assign to_0_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_0_payload_address = from_payload_address;
    assign to_0_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_0_payload_lastOfGroup = from_payload_lastOfGroup;
    assign to_1_valid = from_valid & ~done[1];
    assign to_1_payload_buffer = from_payload_buffer;
    assign to_1_payload_slot = from_payload_slot;
    assign to_1_payload_head = from_payload_head;
    assign to_1_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_1_payload_entry_shift = from_payload_entry_shift;
    assign to_1_payload_entry_m0 = from_payload_entry_m0;
    assign to_1_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_1_payload_address = from_payload_address;
    assign to_1_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_1_payload_lastOfGroup = from_payload_lastOfGroup;
    assign served = done | {to_1_ready, to_0_ready};

    always @(posedge clock) begin
        if (reset) begin
            done <= 2'd0;
        end else begin
            if (from_valid) done <= from_ready_value ? 2'd0 : served;
        end
    end
endmodule
`default_nettype wire
