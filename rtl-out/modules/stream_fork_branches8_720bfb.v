// stream_fork_branches8_720bfb: a cell of the library.
// Parameters branches = 8, payload = bundle({ buffer: u(1), slot: u(2), head: u(2), entry:
// bundle({ multiplier: u(16), shift: u(6), m0: u(31), outputShift: u(6) }), address: u(32),
// firstOfGroup: u(1), lastOfGroup: u(1) }), edge = rising, reset = synchronous, active = high.
// Reset: reset synchronous, active high.
// IR ce9e709d. Do not edit.
`default_nettype none
module stream_fork_branches8_720bfb (
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
    output wire        to_1_payload_lastOfGroup,

    output wire        to_2_valid,
    input  wire        to_2_ready,
    output wire        to_2_payload_buffer,
    output wire [ 1:0] to_2_payload_slot,
    output wire [ 1:0] to_2_payload_head,
    output wire [15:0] to_2_payload_entry_multiplier,
    output wire [ 5:0] to_2_payload_entry_shift,
    output wire [30:0] to_2_payload_entry_m0,
    output wire [ 5:0] to_2_payload_entry_outputShift,
    output wire [31:0] to_2_payload_address,
    output wire        to_2_payload_firstOfGroup,
    output wire        to_2_payload_lastOfGroup,

    output wire        to_3_valid,
    input  wire        to_3_ready,
    output wire        to_3_payload_buffer,
    output wire [ 1:0] to_3_payload_slot,
    output wire [ 1:0] to_3_payload_head,
    output wire [15:0] to_3_payload_entry_multiplier,
    output wire [ 5:0] to_3_payload_entry_shift,
    output wire [30:0] to_3_payload_entry_m0,
    output wire [ 5:0] to_3_payload_entry_outputShift,
    output wire [31:0] to_3_payload_address,
    output wire        to_3_payload_firstOfGroup,
    output wire        to_3_payload_lastOfGroup,

    output wire        to_4_valid,
    input  wire        to_4_ready,
    output wire        to_4_payload_buffer,
    output wire [ 1:0] to_4_payload_slot,
    output wire [ 1:0] to_4_payload_head,
    output wire [15:0] to_4_payload_entry_multiplier,
    output wire [ 5:0] to_4_payload_entry_shift,
    output wire [30:0] to_4_payload_entry_m0,
    output wire [ 5:0] to_4_payload_entry_outputShift,
    output wire [31:0] to_4_payload_address,
    output wire        to_4_payload_firstOfGroup,
    output wire        to_4_payload_lastOfGroup,

    output wire        to_5_valid,
    input  wire        to_5_ready,
    output wire        to_5_payload_buffer,
    output wire [ 1:0] to_5_payload_slot,
    output wire [ 1:0] to_5_payload_head,
    output wire [15:0] to_5_payload_entry_multiplier,
    output wire [ 5:0] to_5_payload_entry_shift,
    output wire [30:0] to_5_payload_entry_m0,
    output wire [ 5:0] to_5_payload_entry_outputShift,
    output wire [31:0] to_5_payload_address,
    output wire        to_5_payload_firstOfGroup,
    output wire        to_5_payload_lastOfGroup,

    output wire        to_6_valid,
    input  wire        to_6_ready,
    output wire        to_6_payload_buffer,
    output wire [ 1:0] to_6_payload_slot,
    output wire [ 1:0] to_6_payload_head,
    output wire [15:0] to_6_payload_entry_multiplier,
    output wire [ 5:0] to_6_payload_entry_shift,
    output wire [30:0] to_6_payload_entry_m0,
    output wire [ 5:0] to_6_payload_entry_outputShift,
    output wire [31:0] to_6_payload_address,
    output wire        to_6_payload_firstOfGroup,
    output wire        to_6_payload_lastOfGroup,

    output wire        to_7_valid,
    input  wire        to_7_ready,
    output wire        to_7_payload_buffer,
    output wire [ 1:0] to_7_payload_slot,
    output wire [ 1:0] to_7_payload_head,
    output wire [15:0] to_7_payload_entry_multiplier,
    output wire [ 5:0] to_7_payload_entry_shift,
    output wire [30:0] to_7_payload_entry_m0,
    output wire [ 5:0] to_7_payload_entry_outputShift,
    output wire [31:0] to_7_payload_address,
    output wire        to_7_payload_firstOfGroup,
    output wire        to_7_payload_lastOfGroup
);
    reg [7:0] done;
    wire [7:0] served;

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
    assign to_2_valid = from_valid & ~done[2];
    assign to_2_payload_buffer = from_payload_buffer;
    assign to_2_payload_slot = from_payload_slot;
    assign to_2_payload_head = from_payload_head;
    assign to_2_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_2_payload_entry_shift = from_payload_entry_shift;
    assign to_2_payload_entry_m0 = from_payload_entry_m0;
    assign to_2_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_2_payload_address = from_payload_address;
    assign to_2_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_2_payload_lastOfGroup = from_payload_lastOfGroup;
    assign to_3_valid = from_valid & ~done[3];
    assign to_3_payload_buffer = from_payload_buffer;
    assign to_3_payload_slot = from_payload_slot;
    assign to_3_payload_head = from_payload_head;
    assign to_3_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_3_payload_entry_shift = from_payload_entry_shift;
    assign to_3_payload_entry_m0 = from_payload_entry_m0;
    assign to_3_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_3_payload_address = from_payload_address;
    assign to_3_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_3_payload_lastOfGroup = from_payload_lastOfGroup;
    assign to_4_valid = from_valid & ~done[4];
    assign to_4_payload_buffer = from_payload_buffer;
    assign to_4_payload_slot = from_payload_slot;
    assign to_4_payload_head = from_payload_head;
    assign to_4_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_4_payload_entry_shift = from_payload_entry_shift;
    assign to_4_payload_entry_m0 = from_payload_entry_m0;
    assign to_4_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_4_payload_address = from_payload_address;
    assign to_4_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_4_payload_lastOfGroup = from_payload_lastOfGroup;
    assign to_5_valid = from_valid & ~done[5];
    assign to_5_payload_buffer = from_payload_buffer;
    assign to_5_payload_slot = from_payload_slot;
    assign to_5_payload_head = from_payload_head;
    assign to_5_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_5_payload_entry_shift = from_payload_entry_shift;
    assign to_5_payload_entry_m0 = from_payload_entry_m0;
    assign to_5_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_5_payload_address = from_payload_address;
    assign to_5_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_5_payload_lastOfGroup = from_payload_lastOfGroup;
    assign to_6_valid = from_valid & ~done[6];
    assign to_6_payload_buffer = from_payload_buffer;
    assign to_6_payload_slot = from_payload_slot;
    assign to_6_payload_head = from_payload_head;
    assign to_6_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_6_payload_entry_shift = from_payload_entry_shift;
    assign to_6_payload_entry_m0 = from_payload_entry_m0;
    assign to_6_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_6_payload_address = from_payload_address;
    assign to_6_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_6_payload_lastOfGroup = from_payload_lastOfGroup;
    assign to_7_valid = from_valid & ~done[7];
    assign to_7_payload_buffer = from_payload_buffer;
    assign to_7_payload_slot = from_payload_slot;
    assign to_7_payload_head = from_payload_head;
    assign to_7_payload_entry_multiplier = from_payload_entry_multiplier;
    assign to_7_payload_entry_shift = from_payload_entry_shift;
    assign to_7_payload_entry_m0 = from_payload_entry_m0;
    assign to_7_payload_entry_outputShift = from_payload_entry_outputShift;
    assign to_7_payload_address = from_payload_address;
    assign to_7_payload_firstOfGroup = from_payload_firstOfGroup;
    assign to_7_payload_lastOfGroup = from_payload_lastOfGroup;
    assign served = done | {to_7_ready, to_6_ready, to_5_ready, to_4_ready, to_3_ready, to_2_ready,
            to_1_ready, to_0_ready};

    always @(posedge clock) begin
        if (reset) begin
            done <= 8'd0;
        end else begin
            if (from_valid) done <= from_ready_value ? 8'd0 : served;
        end
    end
endmodule
`default_nettype wire
