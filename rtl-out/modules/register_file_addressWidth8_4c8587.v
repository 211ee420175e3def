// register_file_addressWidth8_4c8587: a cell of the library.
// Parameters addressWidth = 8, ports = { id: { dir: in, type: u(32), domain: undefined },
// sizes0: { dir: in, type: bundle({ channels: u(8), heads: u(8), tokens: u(16) }), domain:
// undefined }, sizes1: { dir: in, type: bundle({ dataBits: u(8), fusedHeads: u(4), largestLog:
// u(4), headLog: u(4), multipliers: u(12) }), domain: undefined }, start: { dir: group,
// members: { written: { dir: out, type: u(1), domain: undefined }, locked: { dir: in, type:
// u(1), domain: undefined }, refused: { dir: out, type: u(1), domain: undefined } } },
// softReset: { dir: out, type: u(1), domain: undefined }, descriptorBase: { dir: group,
// members: { written: { dir: out, type: u(32), domain: undefined }, locked: { dir: in, type:
// u(1), domain: undefined }, refused: { dir: out, type: u(1), domain: undefined } } },
// descriptorCount: { dir: group, members: { written: { dir: out, type: u(16), domain: undefined
// }, locked: { dir: in, type: u(1), domain: undefined }, refused: { dir: out, type: u(1),
// domain: undefined } } }, status: { dir: in, type: bundle({ descriptor: u(16), state:
// choice(Idle, AskDescriptor, TakeDescriptor, CheckDescriptor, AskHeads, TakeHeads, CheckHeads,
// Offer, Work, Drain), busy: u(1) }), domain: undefined }, interrupt: { dir: group, members: {
// set: { dir: in, type: bundle({ error: u(1), done: u(1) }), domain: undefined }, pending: {
// dir: out, type: bundle({ error: u(1), done: u(1) }), domain: undefined } } },
// interruptEnable: { dir: out, type: bundle({ error: u(1), done: u(1) }), domain: undefined },
// error: { dir: in, type: bundle({ descriptor: u(16), code: choice(None, DescriptorMisaligned,
// DescriptorCountZero, RegisterBusy, ReadResponse, WriteResponse, TokensZero,
// TokensOverCapacity, TokensNotContinued, HeadsZero, HeadsOverCapacity, KeepTokensZero,
// KeepHeadsZero, KeptValuesZero, KeepTokensOverTokens, PlanesNotSupported,
// HeadSizeNotSupported, BaseMisaligned, StrideTooSmall, ScaleOutOfRange, NormNeedsAllValues,
// ReservedNotZero, SoftReset, NormsNotBuilt) }), domain: undefined }, sizes2: { dir: in, type:
// bundle({ norms: u(1) }), domain: undefined }, cycles: { dir: in, type: u(32), domain:
// undefined }, memoryStalls: { dir: in, type: u(32), domain: undefined }, softmaxStalls: { dir:
// in, type: u(32), domain: undefined }, topKStalls: { dir: in, type: u(32), domain: undefined
// }, writerStalls: { dir: in, type: u(32), domain: undefined }, queryBytes: { dir: in, type:
// u(32), domain: undefined }, keyBytes: { dir: in, type: u(32), domain: undefined },
// lowerKeyBytes: { dir: in, type: u(32), domain: undefined }, valueBytes: { dir: in, type:
// u(32), domain: undefined }, outputBytes: { dir: in, type: u(32), domain: undefined },
// keptTokens: { dir: in, type: u(32), domain: undefined }, keptHeads: { dir: in, type: u(32),
// domain: undefined }, keptValues: { dir: in, type: u(32), domain: undefined }, lowerQueries: {
// dir: in, type: u(32), domain: undefined } }, registers = [{ name: id, access: ro, type:
// u(32), at: 0, init: 0 }, { name: sizes0, access: ro, type: bundle({ channels: u(8), heads:
// u(8), tokens: u(16) }), at: 4, init: 0 }, { name: sizes1, access: ro, type: bundle({
// dataBits: u(8), fusedHeads: u(4), largestLog: u(4), headLog: u(4), multipliers: u(12) }), at:
// 8, init: 0 }, { name: start, access: pulse, type: u(1), at: 12, init: 0, lockable: true }, {
// name: softReset, access: pulse, type: u(1), at: 16, init: 0 }, { name: descriptorBase,
// access: rw, type: u(32), at: 20, init: 0, lockable: true }, { name: descriptorCount, access:
// rw, type: u(16), at: 24, init: 0, lockable: true }, { name: status, access: ro, type:
// bundle({ descriptor: u(16), state: choice(Idle, AskDescriptor, TakeDescriptor,
// CheckDescriptor, AskHeads, TakeHeads, CheckHeads, Offer, Work, Drain), busy: u(1) }), at: 28,
// init: 0 }, { name: interrupt, access: w1c, type: bundle({ error: u(1), done: u(1) }), at: 32,
// init: 0 }, { name: interruptEnable, access: rw, type: bundle({ error: u(1), done: u(1) }),
// at: 36, init: 0 }, { name: error, access: ro, type: bundle({ descriptor: u(16), code:
// choice(None, DescriptorMisaligned, DescriptorCountZero, RegisterBusy, ReadResponse,
// WriteResponse, TokensZero, TokensOverCapacity, TokensNotContinued, HeadsZero,
// HeadsOverCapacity, KeepTokensZero, KeepHeadsZero, KeptValuesZero, KeepTokensOverTokens,
// PlanesNotSupported, HeadSizeNotSupported, BaseMisaligned, StrideTooSmall, ScaleOutOfRange,
// NormNeedsAllValues, ReservedNotZero, SoftReset, NormsNotBuilt) }), at: 40, init: 0 }, { name:
// sizes2, access: ro, type: bundle({ norms: u(1) }), at: 44, init: 0 }, { name: cycles, access:
// ro, type: u(32), at: 64, init: 0 }, { name: memoryStalls, access: ro, type: u(32), at: 68,
// init: 0 }, { name: softmaxStalls, access: ro, type: u(32), at: 72, init: 0 }, { name:
// topKStalls, access: ro, type: u(32), at: 76, init: 0 }, { name: writerStalls, access: ro,
// type: u(32), at: 80, init: 0 }, { name: queryBytes, access: ro, type: u(32), at: 84, init: 0
// }, { name: keyBytes, access: ro, type: u(32), at: 88, init: 0 }, { name: lowerKeyBytes,
// access: ro, type: u(32), at: 92, init: 0 }, { name: valueBytes, access: ro, type: u(32), at:
// 96, init: 0 }, { name: outputBytes, access: ro, type: u(32), at: 100, init: 0 }, { name:
// keptTokens, access: ro, type: u(32), at: 104, init: 0 }, { name: keptHeads, access: ro, type:
// u(32), at: 108, init: 0 }, { name: keptValues, access: ro, type: u(32), at: 112, init: 0 }, {
// name: lowerQueries, access: ro, type: u(32), at: 116, init: 0 }], edge = rising, reset =
// synchronous, active = high, dataWidth = 32.
// Reset: reset synchronous, active high.
// IR ebff05fc. Do not edit.
`default_nettype none
module register_file_addressWidth8_4c8587 (
    input  wire        clock,
    input  wire        reset,

    input  wire        bus_awvalid,
    output wire        bus_awready,
    input  wire [ 7:0] bus_awaddr,
    input  wire [ 2:0] bus_awprot,

    input  wire        bus_wvalid,
    output wire        bus_wready,
    input  wire [31:0] bus_wdata,
    input  wire [ 3:0] bus_wstrb,

    output wire        bus_bvalid,
    input  wire        bus_bready,
    output wire [ 1:0] bus_bresp,

    input  wire        bus_arvalid,
    output wire        bus_arready,
    input  wire [ 7:0] bus_araddr,
    input  wire [ 2:0] bus_arprot,

    output wire        bus_rvalid,
    input  wire        bus_rready,
    output wire [31:0] bus_rdata,
    output wire [ 1:0] bus_rresp,

    input  wire [31:0] id,

    input  wire [ 7:0] sizes0_channels,
    input  wire [ 7:0] sizes0_heads,
    input  wire [15:0] sizes0_tokens,

    input  wire [ 7:0] sizes1_dataBits,
    input  wire [ 3:0] sizes1_fusedHeads,
    input  wire [ 3:0] sizes1_largestLog,
    input  wire [ 3:0] sizes1_headLog,
    input  wire [11:0] sizes1_multipliers,

    output wire        start_written,
    input  wire        start_locked,
    output wire        start_refused,
    output wire        softReset,
    output wire [31:0] descriptorBase_written,
    input  wire        descriptorBase_locked,
    output wire        descriptorBase_refused,
    output wire [15:0] descriptorCount_written,
    input  wire        descriptorCount_locked,
    output wire        descriptorCount_refused,

    input  wire [15:0] status_descriptor,
    input  wire [ 3:0] status_state,
    input  wire        status_busy,

    input  wire        interrupt_set_error,
    input  wire        interrupt_set_done,

    output wire        interrupt_pending_error,
    output wire        interrupt_pending_done,

    output wire        interruptEnable_error,
    output wire        interruptEnable_done,

    input  wire [15:0] error_descriptor,
    input  wire [ 4:0] error_code,

    input  wire        sizes2_norms,
    input  wire [31:0] cycles,
    input  wire [31:0] memoryStalls,
    input  wire [31:0] softmaxStalls,
    input  wire [31:0] topKStalls,
    input  wire [31:0] writerStalls,
    input  wire [31:0] queryBytes,
    input  wire [31:0] keyBytes,
    input  wire [31:0] lowerKeyBytes,
    input  wire [31:0] valueBytes,
    input  wire [31:0] outputBytes,
    input  wire [31:0] keptTokens,
    input  wire [31:0] keptHeads,
    input  wire [31:0] keptValues,
    input  wire [31:0] lowerQueries
);
    localparam [1:0] OKAY   = 2'd0;
    localparam [1:0] SLVERR = 2'd2;

    reg start_held;
    reg start_refusal;
    reg softReset_held;
    reg [31:0] descriptorBase_held;
    reg descriptorBase_refusal;
    reg [15:0] descriptorCount_held;
    reg descriptorCount_refusal;
    reg [1:0] interrupt_held;
    reg [1:0] interrupt_clear;
    reg [1:0] interruptEnable_held;
    reg [7:0] write_address;
    reg [31:0] write_data;
    reg [3:0] write_strb;
    reg has_address;
    reg has_data;
    reg write_responding;
    reg [1:0] write_response;
    reg read_responding;
    reg [31:0] read_data;
    reg [1:0] read_response;

    wire bus_aw_fire = bus_awvalid & bus_awready;
    wire bus_w_fire = bus_wvalid & bus_wready;
    wire bus_b_fire = bus_bvalid & bus_bready;
    wire bus_r_fire = bus_rvalid & bus_rready;
    wire bus_ar_fire = bus_arvalid & bus_arready;

    assign bus_awready = ~has_address;
    assign bus_wready = ~has_data;
    assign bus_bvalid = write_responding;
    assign bus_bresp = write_response;
    assign bus_arready = ~read_responding;
    assign bus_rvalid = read_responding;
    assign bus_rdata = read_data;
    assign bus_rresp = read_response;
    assign start_written = start_held;
    assign start_refused = start_refusal;
    assign softReset = softReset_held;
    assign descriptorBase_written = descriptorBase_held;
    assign descriptorBase_refused = descriptorBase_refusal;
    assign descriptorCount_written = descriptorCount_held;
    assign descriptorCount_refused = descriptorCount_refusal;
    assign interrupt_pending_error = interrupt_held[1];
    assign interrupt_pending_done = interrupt_held[0];
    assign interruptEnable_error = interruptEnable_held[1];
    assign interruptEnable_done = interruptEnable_held[0];

    always @* begin
        start_refusal = 1'd0;
        descriptorBase_refusal = 1'd0;
        descriptorCount_refusal = 1'd0;
        interrupt_clear = 2'd0;
        if (has_address & has_data & ~write_responding) begin
            case (write_address)
                8'd12: begin
                    if (start_locked) start_refusal = 1'd1;
                end
                8'd16: ;
                8'd20: begin
                    if (descriptorBase_locked) descriptorBase_refusal = 1'd1;
                end
                8'd24: begin
                    if (descriptorCount_locked) descriptorCount_refusal = 1'd1;
                end
                8'd32: begin
                    if (write_strb[0]) interrupt_clear = write_data[1:0];
                end
                8'd36: ;
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            start_held <= 1'd0;
            softReset_held <= 1'd0;
            descriptorBase_held <= 32'd0;
            descriptorCount_held <= 16'd0;
            interrupt_held <= 2'd0;
            interruptEnable_held <= 2'd0;
            has_address <= 1'd0;
            has_data <= 1'd0;
            write_responding <= 1'd0;
            read_responding <= 1'd0;
        end else begin
            start_held <= 1'd0;
            softReset_held <= 1'd0;
            interrupt_held <= (interrupt_held & ~interrupt_clear) |
                    {interrupt_set_error, interrupt_set_done};
            if (bus_aw_fire) has_address <= 1'd1;
            if (bus_w_fire) has_data <= 1'd1;
            if (has_address & has_data & ~write_responding) begin
                write_responding <= 1'd1;
                case (write_address)
                    8'd12: begin
                        if (!start_locked) begin
                            if (write_strb[0]) start_held <= write_data[0];
                        end
                    end
                    8'd16: begin
                        if (write_strb[0]) softReset_held <= write_data[0];
                    end
                    8'd20: begin
                        if (!descriptorBase_locked) begin
                            if (write_strb[0]) descriptorBase_held[7:0] <= write_data[7:0];
                            if (write_strb[1]) descriptorBase_held[15:8] <= write_data[15:8];
                            if (write_strb[2]) descriptorBase_held[23:16] <= write_data[23:16];
                            if (write_strb[3]) descriptorBase_held[31:24] <= write_data[31:24];
                        end
                    end
                    8'd24: begin
                        if (!descriptorCount_locked) begin
                            if (write_strb[0]) descriptorCount_held[7:0] <= write_data[7:0];
                            if (write_strb[1]) descriptorCount_held[15:8] <= write_data[15:8];
                        end
                    end
                    8'd32: ;
                    8'd36: begin
                        if (write_strb[0]) interruptEnable_held <= write_data[1:0];
                    end
                    default: ;
                endcase
            end
            if (bus_b_fire) begin
                write_responding <= 1'd0;
                has_address <= 1'd0;
                has_data <= 1'd0;
            end
            if (bus_r_fire) read_responding <= 1'd0;
            if (bus_ar_fire) read_responding <= 1'd1;
        end
    end

    always @(posedge clock) begin
        if (bus_aw_fire) write_address <= bus_awaddr;
        if (bus_w_fire) begin
            write_data <= bus_wdata;
            write_strb <= bus_wstrb;
        end
        if (has_address & has_data & ~write_responding) begin
            write_response <= OKAY;
            case (write_address)
                8'd12: begin
                    if (start_locked) write_response <= SLVERR;
                end
                8'd16: ;
                8'd20: begin
                    if (descriptorBase_locked) write_response <= SLVERR;
                end
                8'd24: begin
                    if (descriptorCount_locked) write_response <= SLVERR;
                end
                8'd32: ;
                8'd36: ;
                default: write_response <= SLVERR;
            endcase
        end
        if (bus_ar_fire) begin
            read_data <= 32'd0;
            read_response <= OKAY;
            case (bus_araddr)
                8'd0: read_data <= id;
                8'd4: read_data <= {sizes0_channels, sizes0_heads, sizes0_tokens};
                8'd8: begin
                    read_data <= {sizes1_dataBits, sizes1_fusedHeads, sizes1_largestLog,
                            sizes1_headLog, sizes1_multipliers};
                end
                8'd12: ;
                8'd16: ;
                8'd20: read_data <= descriptorBase_held;
                8'd24: read_data <= {16'd0, descriptorCount_held};
                8'd28: read_data <= {11'd0, {status_descriptor, status_state, status_busy}};
                8'd32: read_data <= {30'd0, interrupt_held};
                8'd36: read_data <= {30'd0, interruptEnable_held};
                8'd40: read_data <= {11'd0, {error_descriptor, error_code}};
                8'd44: read_data <= {31'd0, sizes2_norms};
                8'd64: read_data <= cycles;
                8'd68: read_data <= memoryStalls;
                8'd72: read_data <= softmaxStalls;
                8'd76: read_data <= topKStalls;
                8'd80: read_data <= writerStalls;
                8'd84: read_data <= queryBytes;
                8'd88: read_data <= keyBytes;
                8'd92: read_data <= lowerKeyBytes;
                8'd96: read_data <= valueBytes;
                8'd100: read_data <= outputBytes;
                8'd104: read_data <= keptTokens;
                8'd108: read_data <= keptHeads;
                8'd112: read_data <= keptValues;
                8'd116: read_data <= lowerQueries;
                default: read_response <= SLVERR;
            endcase
        end
    end

    wire _unused_ok = &{1'b0, bus_awprot, bus_arprot};
endmodule
`default_nettype wire
