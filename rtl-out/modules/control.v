// control: The front end of SpAtten's attention unit: registers, descriptors and what is wrong
// with them, and counters.
// Source generators/spatten/control/control.ts.
// Parameters multipliers = 1024, headSize = 64, largestHead = 128, tokens = 1024, heads = 16,
// fusedHeads = 2, channels = 16, dataBits = 256, norms = true, trace = false.
// Reset: reset synchronous, active high.
// IR 87f6b20e. Do not edit.
`default_nettype none
module control (
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

    output wire        descriptors_arvalid,
    input  wire        descriptors_arready,
    output wire        descriptors_arid,
    output wire [31:0] descriptors_araddr,
    output wire [ 7:0] descriptors_arlen,
    output wire [ 2:0] descriptors_arsize,
    output wire [ 1:0] descriptors_arburst,
    output wire [ 3:0] descriptors_arcache,
    output wire [ 2:0] descriptors_arprot,

    input  wire        descriptors_rvalid,
    output wire        descriptors_rready,
    input  wire        descriptors_rid,
    input  wire [63:0] descriptors_rdata,
    input  wire [ 1:0] descriptors_rresp,
    input  wire        descriptors_rlast,

    output wire        layers_valid,
    input  wire        layers_ready,
    output wire [15:0] layers_payload_index,
    output wire        layers_payload_restart,
    output wire        layers_payload_generate,
    output wire        layers_payload_relist,
    output wire        layers_payload_midpoint,
    output wire        layers_payload_rescale,
    output wire        layers_payload_rankByNorm,
    output wire [ 3:0] layers_payload_msbBits,
    output wire [ 3:0] layers_payload_lsbBits,
    output wire [ 3:0] layers_payload_queryBits,
    output wire [ 3:0] layers_payload_valueBits,
    output wire [ 2:0] layers_payload_sizeLog,
    output wire [15:0] layers_payload_tokens,
    output wire [ 7:0] layers_payload_heads,
    output wire [15:0] layers_payload_keepTokens,
    output wire [ 7:0] layers_payload_keepHeads,
    output wire [15:0] layers_payload_keptValues,
    output wire [12:0] layers_payload_threshold,
    output wire [15:0] layers_payload_protectFirst,
    output wire [15:0] layers_payload_protectLast,
    output wire [31:0] layers_payload_headTable,
    output wire [31:0] layers_payload_queryBase,
    output wire [31:0] layers_payload_keyBase,
    output wire [31:0] layers_payload_keyLsbBase,
    output wire [31:0] layers_payload_valueBase,
    output wire [31:0] layers_payload_outputBase,
    output wire [31:0] layers_payload_listBase,
    output wire [15:0] layers_payload_queryStride,
    output wire [15:0] layers_payload_keyStride,
    output wire [15:0] layers_payload_keyLsbStride,
    output wire [15:0] layers_payload_valueStride,
    output wire [15:0] layers_payload_outputStride,

    input  wire        finished_valid,
    output wire        finished_ready,
    input  wire [ 4:0] finished_payload_error,
    input  wire [15:0] finished_payload_keptTokens,
    input  wire [ 7:0] finished_payload_keptHeads,

    input  wire [ 3:0] headNumber,

    output wire [15:0] scales_multiplier,
    output wire [ 5:0] scales_shift,
    output wire [30:0] scales_m0,
    output wire [ 5:0] scales_outputShift,

    output wire        cancel,
    input  wire        drained,

    // What counts in this cycle: what the data path waits for, bytes that pass, values that take
    // part.
    input  wire        stalls_memory,
    input  wire        stalls_softmax,
    input  wire        stalls_topK,
    input  wire        stalls_writer,

    input  wire [15:0] bytes_queries,
    input  wire [15:0] bytes_keys,
    input  wire [15:0] bytes_lowerKeys,
    input  wire [15:0] bytes_values,
    input  wire [15:0] bytes_outputs,

    input  wire [15:0] keptValues,

    // A query has asked for lower bits.
    input  wire        lowerQuery,
    output wire        irq
);
    localparam [4:0] NONE          = 5'd0;
    localparam [4:0] REGISTER_BUSY = 5'd3;
    localparam [4:0] SOFT_RESET    = 5'd22;

    wire regs_registers_bus_awready;
    wire regs_registers_bus_wready;
    wire regs_registers_bus_bvalid;
    wire [1:0] regs_registers_bus_bresp;
    wire regs_registers_bus_arready;
    wire regs_registers_bus_rvalid;
    wire [31:0] regs_registers_bus_rdata;
    wire [1:0] regs_registers_bus_rresp;
    wire regs_registers_start_written;
    wire regs_registers_start_refused;
    wire regs_registers_softReset;
    wire [31:0] regs_registers_descriptorBase_written;
    wire regs_registers_descriptorBase_refused;
    wire [15:0] regs_registers_descriptorCount_written;
    wire regs_registers_descriptorCount_refused;
    wire regs_registers_interrupt_pending_error;
    wire regs_registers_interrupt_pending_done;
    wire regs_registers_interruptEnable_error;
    wire regs_registers_interruptEnable_done;
    reg [15:0] regs_registers_error_descriptor;
    reg [4:0] regs_registers_error_code;
    wire reader_descriptors_arvalid;
    wire reader_descriptors_arid;
    wire [31:0] reader_descriptors_araddr;
    wire [7:0] reader_descriptors_arlen;
    wire [2:0] reader_descriptors_arsize;
    wire [1:0] reader_descriptors_arburst;
    wire [3:0] reader_descriptors_arcache;
    wire [2:0] reader_descriptors_arprot;
    wire reader_descriptors_rready;
    wire reader_layers_valid;
    wire [15:0] reader_layers_payload_index;
    wire reader_layers_payload_restart;
    wire reader_layers_payload_generate;
    wire reader_layers_payload_relist;
    wire reader_layers_payload_midpoint;
    wire reader_layers_payload_rescale;
    wire reader_layers_payload_rankByNorm;
    wire [3:0] reader_layers_payload_msbBits;
    wire [3:0] reader_layers_payload_lsbBits;
    wire [3:0] reader_layers_payload_queryBits;
    wire [3:0] reader_layers_payload_valueBits;
    wire [2:0] reader_layers_payload_sizeLog;
    wire [15:0] reader_layers_payload_tokens;
    wire [7:0] reader_layers_payload_heads;
    wire [15:0] reader_layers_payload_keepTokens;
    wire [7:0] reader_layers_payload_keepHeads;
    wire [15:0] reader_layers_payload_keptValues;
    wire [12:0] reader_layers_payload_threshold;
    wire [15:0] reader_layers_payload_protectFirst;
    wire [15:0] reader_layers_payload_protectLast;
    wire [31:0] reader_layers_payload_headTable;
    wire [31:0] reader_layers_payload_queryBase;
    wire [31:0] reader_layers_payload_keyBase;
    wire [31:0] reader_layers_payload_keyLsbBase;
    wire [31:0] reader_layers_payload_valueBase;
    wire [31:0] reader_layers_payload_outputBase;
    wire [31:0] reader_layers_payload_listBase;
    wire [15:0] reader_layers_payload_queryStride;
    wire [15:0] reader_layers_payload_keyStride;
    wire [15:0] reader_layers_payload_keyLsbStride;
    wire [15:0] reader_layers_payload_valueStride;
    wire [15:0] reader_layers_payload_outputStride;
    wire reader_finished_ready;
    wire [15:0] reader_scales_multiplier;
    wire [5:0] reader_scales_shift;
    wire [30:0] reader_scales_m0;
    wire [5:0] reader_scales_outputShift;
    wire reader_cancel;
    wire reader_busy;
    wire [3:0] reader_state;
    wire [15:0] reader_index;
    wire reader_layerDone;
    wire reader_done;
    wire reader_failed;
    wire [4:0] reader_failure;
    reg [4:0] stop;
    reg [15:0] error_descriptor;
    reg [4:0] error_code;
    wire [223:0] counters_amounts;
    wire [447:0] counters_totals;

    wire irq_and = regs_registers_interrupt_pending_error & regs_registers_interruptEnable_error;
    wire irq_and_1 = regs_registers_interrupt_pending_done & regs_registers_interruptEnable_done;
    wire [7:0] keptHeads = reader_layerDone ? finished_payload_keptHeads : 8'd0;
    wire stop_or = regs_registers_start_refused | regs_registers_descriptorBase_refused;

    assign bus_awready = regs_registers_bus_awready;
    assign bus_wready = regs_registers_bus_wready;
    assign bus_bvalid = regs_registers_bus_bvalid;
    assign bus_bresp = regs_registers_bus_bresp;
    assign bus_arready = regs_registers_bus_arready;
    assign bus_rvalid = regs_registers_bus_rvalid;
    assign bus_rdata = regs_registers_bus_rdata;
    assign bus_rresp = regs_registers_bus_rresp;
    assign descriptors_arvalid = reader_descriptors_arvalid;
    assign descriptors_arid = reader_descriptors_arid;
    assign descriptors_araddr = reader_descriptors_araddr;
    assign descriptors_arlen = reader_descriptors_arlen;
    assign descriptors_arsize = reader_descriptors_arsize;
    assign descriptors_arburst = reader_descriptors_arburst;
    assign descriptors_arcache = reader_descriptors_arcache;
    assign descriptors_arprot = reader_descriptors_arprot;
    assign descriptors_rready = reader_descriptors_rready;
    assign layers_valid = reader_layers_valid;
    assign layers_payload_index = reader_layers_payload_index;
    assign layers_payload_restart = reader_layers_payload_restart;
    assign layers_payload_generate = reader_layers_payload_generate;
    assign layers_payload_relist = reader_layers_payload_relist;
    assign layers_payload_midpoint = reader_layers_payload_midpoint;
    assign layers_payload_rescale = reader_layers_payload_rescale;
    assign layers_payload_rankByNorm = reader_layers_payload_rankByNorm;
    assign layers_payload_msbBits = reader_layers_payload_msbBits;
    assign layers_payload_lsbBits = reader_layers_payload_lsbBits;
    assign layers_payload_queryBits = reader_layers_payload_queryBits;
    assign layers_payload_valueBits = reader_layers_payload_valueBits;
    assign layers_payload_sizeLog = reader_layers_payload_sizeLog;
    assign layers_payload_tokens = reader_layers_payload_tokens;
    assign layers_payload_heads = reader_layers_payload_heads;
    assign layers_payload_keepTokens = reader_layers_payload_keepTokens;
    assign layers_payload_keepHeads = reader_layers_payload_keepHeads;
    assign layers_payload_keptValues = reader_layers_payload_keptValues;
    assign layers_payload_threshold = reader_layers_payload_threshold;
    assign layers_payload_protectFirst = reader_layers_payload_protectFirst;
    assign layers_payload_protectLast = reader_layers_payload_protectLast;
    assign layers_payload_headTable = reader_layers_payload_headTable;
    assign layers_payload_queryBase = reader_layers_payload_queryBase;
    assign layers_payload_keyBase = reader_layers_payload_keyBase;
    assign layers_payload_keyLsbBase = reader_layers_payload_keyLsbBase;
    assign layers_payload_valueBase = reader_layers_payload_valueBase;
    assign layers_payload_outputBase = reader_layers_payload_outputBase;
    assign layers_payload_listBase = reader_layers_payload_listBase;
    assign layers_payload_queryStride = reader_layers_payload_queryStride;
    assign layers_payload_keyStride = reader_layers_payload_keyStride;
    assign layers_payload_keyLsbStride = reader_layers_payload_keyLsbStride;
    assign layers_payload_valueStride = reader_layers_payload_valueStride;
    assign layers_payload_outputStride = reader_layers_payload_outputStride;
    assign finished_ready = reader_finished_ready;
    assign scales_multiplier = reader_scales_multiplier;
    assign scales_shift = reader_scales_shift;
    assign scales_m0 = reader_scales_m0;
    assign scales_outputShift = reader_scales_outputShift;
    assign cancel = reader_cancel;
    assign irq = irq_and | irq_and_1;
    assign counters_amounts[15:0] = {15'd0, reader_busy};
    assign counters_amounts[31:16] = {15'd0, stalls_memory};
    assign counters_amounts[47:32] = {15'd0, stalls_softmax};
    assign counters_amounts[63:48] = {15'd0, stalls_topK};
    assign counters_amounts[79:64] = {15'd0, stalls_writer};
    assign counters_amounts[95:80] = bytes_queries;
    assign counters_amounts[111:96] = bytes_keys;
    assign counters_amounts[127:112] = bytes_lowerKeys;
    assign counters_amounts[143:128] = bytes_values;
    assign counters_amounts[159:144] = bytes_outputs;
    assign counters_amounts[175:160] = reader_layerDone ? finished_payload_keptTokens : 16'd0;
    assign counters_amounts[191:176] = {8'd0, keptHeads};
    assign counters_amounts[207:192] = keptValues;
    assign counters_amounts[223:208] = {15'd0, lowerQuery};

    register_file_addressWidth8_4c8587 regs_registers (
        .clock                   (clock),
        .reset                   (reset),
        .bus_awvalid             (bus_awvalid),
        .bus_awready             (regs_registers_bus_awready),
        .bus_awaddr              (bus_awaddr),
        .bus_awprot              (bus_awprot),
        .bus_wvalid              (bus_wvalid),
        .bus_wready              (regs_registers_bus_wready),
        .bus_wdata               (bus_wdata),
        .bus_wstrb               (bus_wstrb),
        .bus_bvalid              (regs_registers_bus_bvalid),
        .bus_bready              (bus_bready),
        .bus_bresp               (regs_registers_bus_bresp),
        .bus_arvalid             (bus_arvalid),
        .bus_arready             (regs_registers_bus_arready),
        .bus_araddr              (bus_araddr),
        .bus_arprot              (bus_arprot),
        .bus_rvalid              (regs_registers_bus_rvalid),
        .bus_rready              (bus_rready),
        .bus_rdata               (regs_registers_bus_rdata),
        .bus_rresp               (regs_registers_bus_rresp),
        .id                      (32'h53504131),
        .sizes0_channels         (8'd16),
        .sizes0_heads            (8'd16),
        .sizes0_tokens           (16'd1024),
        .sizes1_dataBits         (8'd32),
        .sizes1_fusedHeads       (4'd2),
        .sizes1_largestLog       (4'd7),
        .sizes1_headLog          (4'd6),
        .sizes1_multipliers      (12'd1024),
        .start_written           (regs_registers_start_written),
        .start_locked            (reader_busy),
        .start_refused           (regs_registers_start_refused),
        .softReset               (regs_registers_softReset),
        .descriptorBase_written  (regs_registers_descriptorBase_written),
        .descriptorBase_locked   (reader_busy),
        .descriptorBase_refused  (regs_registers_descriptorBase_refused),
        .descriptorCount_written (regs_registers_descriptorCount_written),
        .descriptorCount_locked  (reader_busy),
        .descriptorCount_refused (regs_registers_descriptorCount_refused),
        .status_descriptor       (reader_index),
        .status_state            (reader_state),
        .status_busy             (reader_busy),
        .interrupt_set_error     (reader_failed),
        .interrupt_set_done      (reader_done),
        .interrupt_pending_error (regs_registers_interrupt_pending_error),
        .interrupt_pending_done  (regs_registers_interrupt_pending_done),
        .interruptEnable_error   (regs_registers_interruptEnable_error),
        .interruptEnable_done    (regs_registers_interruptEnable_done),
        .error_descriptor        (regs_registers_error_descriptor),
        .error_code              (regs_registers_error_code),
        .sizes2_norms            (1'd1),
        .cycles                  (counters_totals[31:0]),
        .memoryStalls            (counters_totals[63:32]),
        .softmaxStalls           (counters_totals[95:64]),
        .topKStalls              (counters_totals[127:96]),
        .writerStalls            (counters_totals[159:128]),
        .queryBytes              (counters_totals[191:160]),
        .keyBytes                (counters_totals[223:192]),
        .lowerKeyBytes           (counters_totals[255:224]),
        .valueBytes              (counters_totals[287:256]),
        .outputBytes             (counters_totals[319:288]),
        .keptTokens              (counters_totals[351:320]),
        .keptHeads               (counters_totals[383:352]),
        .keptValues              (counters_totals[415:384]),
        .lowerQueries            (counters_totals[447:416])
    );

    descriptor_reader reader (
        .clock                       (clock),
        .reset                       (reset),
        .descriptors_arvalid         (reader_descriptors_arvalid),
        .descriptors_arready         (descriptors_arready),
        .descriptors_arid            (reader_descriptors_arid),
        .descriptors_araddr          (reader_descriptors_araddr),
        .descriptors_arlen           (reader_descriptors_arlen),
        .descriptors_arsize          (reader_descriptors_arsize),
        .descriptors_arburst         (reader_descriptors_arburst),
        .descriptors_arcache         (reader_descriptors_arcache),
        .descriptors_arprot          (reader_descriptors_arprot),
        .descriptors_rvalid          (descriptors_rvalid),
        .descriptors_rready          (reader_descriptors_rready),
        .descriptors_rid             (descriptors_rid),
        .descriptors_rdata           (descriptors_rdata),
        .descriptors_rresp           (descriptors_rresp),
        .descriptors_rlast           (descriptors_rlast),
        .layers_valid                (reader_layers_valid),
        .layers_ready                (layers_ready),
        .layers_payload_index        (reader_layers_payload_index),
        .layers_payload_restart      (reader_layers_payload_restart),
        .layers_payload_generate     (reader_layers_payload_generate),
        .layers_payload_relist       (reader_layers_payload_relist),
        .layers_payload_midpoint     (reader_layers_payload_midpoint),
        .layers_payload_rescale      (reader_layers_payload_rescale),
        .layers_payload_rankByNorm   (reader_layers_payload_rankByNorm),
        .layers_payload_msbBits      (reader_layers_payload_msbBits),
        .layers_payload_lsbBits      (reader_layers_payload_lsbBits),
        .layers_payload_queryBits    (reader_layers_payload_queryBits),
        .layers_payload_valueBits    (reader_layers_payload_valueBits),
        .layers_payload_sizeLog      (reader_layers_payload_sizeLog),
        .layers_payload_tokens       (reader_layers_payload_tokens),
        .layers_payload_heads        (reader_layers_payload_heads),
        .layers_payload_keepTokens   (reader_layers_payload_keepTokens),
        .layers_payload_keepHeads    (reader_layers_payload_keepHeads),
        .layers_payload_keptValues   (reader_layers_payload_keptValues),
        .layers_payload_threshold    (reader_layers_payload_threshold),
        .layers_payload_protectFirst (reader_layers_payload_protectFirst),
        .layers_payload_protectLast  (reader_layers_payload_protectLast),
        .layers_payload_headTable    (reader_layers_payload_headTable),
        .layers_payload_queryBase    (reader_layers_payload_queryBase),
        .layers_payload_keyBase      (reader_layers_payload_keyBase),
        .layers_payload_keyLsbBase   (reader_layers_payload_keyLsbBase),
        .layers_payload_valueBase    (reader_layers_payload_valueBase),
        .layers_payload_outputBase   (reader_layers_payload_outputBase),
        .layers_payload_listBase     (reader_layers_payload_listBase),
        .layers_payload_queryStride  (reader_layers_payload_queryStride),
        .layers_payload_keyStride    (reader_layers_payload_keyStride),
        .layers_payload_keyLsbStride (reader_layers_payload_keyLsbStride),
        .layers_payload_valueStride  (reader_layers_payload_valueStride),
        .layers_payload_outputStride (reader_layers_payload_outputStride),
        .finished_valid              (finished_valid),
        .finished_ready              (reader_finished_ready),
        .finished_payload_error      (finished_payload_error),
        .finished_payload_keptTokens (finished_payload_keptTokens),
        .finished_payload_keptHeads  (finished_payload_keptHeads),
        .headNumber                  (headNumber),
        .scales_multiplier           (reader_scales_multiplier),
        .scales_shift                (reader_scales_shift),
        .scales_m0                   (reader_scales_m0),
        .scales_outputShift          (reader_scales_outputShift),
        .cancel                      (reader_cancel),
        .drained                     (drained),
        .start                       (regs_registers_start_written),
        .base                        (regs_registers_descriptorBase_written),
        .count                       (regs_registers_descriptorCount_written),
        .stop                        (stop),
        .busy                        (reader_busy),
        .state                       (reader_state),
        .index                       (reader_index),
        .layerDone                   (reader_layerDone),
        .done                        (reader_done),
        .failed                      (reader_failed),
        .failure                     (reader_failure)
    );

    saturating_counters_count14 counters (
        .clock   (clock),
        .reset   (reset),
        .clear   (regs_registers_start_written),
        .amounts (counters_amounts),
        .totals  (counters_totals)
    );

    always @* begin
        regs_registers_error_descriptor = 16'd0;
        regs_registers_error_code = NONE;
        if (regs_registers_interrupt_pending_error) begin
            regs_registers_error_descriptor = error_descriptor;
            regs_registers_error_code = error_code;
        end
    end

    always @* begin
        stop = NONE;
        if (stop_or | regs_registers_descriptorCount_refused) begin
            stop = REGISTER_BUSY;
        end else if (regs_registers_softReset) begin
            stop = SOFT_RESET;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            error_descriptor <= 16'd0;
            error_code <= NONE;
        end else begin
            if (reader_failed & ~regs_registers_interrupt_pending_error) begin
                error_descriptor <= reader_index;
                error_code <= reader_failure;
            end
        end
    end
endmodule
`default_nettype wire
