// layer_sequencer: The order of work in a layer: what is left of the cascade, the data path,
// scores and pruning, the list, and how it ended. A layer that is canceled, or in which
// something went wrong, ends without pruning; the next one must restart the cascade.
// Source generators/spatten/attention/layer-sequencer.ts.
// Reset: reset synchronous, active high.
// IR b03a0d85. Do not edit.
`default_nettype none
module layer_sequencer (
    input  wire        clock,
    input  wire        reset,

    input  wire        layers_valid,
    output wire        layers_ready,
    input  wire [15:0] layers_payload_index,
    input  wire        layers_payload_restart,
    input  wire        layers_payload_generate,
    input  wire        layers_payload_relist,
    input  wire        layers_payload_midpoint,
    input  wire        layers_payload_rescale,
    input  wire        layers_payload_rankByNorm,
    input  wire [ 3:0] layers_payload_msbBits,
    input  wire [ 3:0] layers_payload_lsbBits,
    input  wire [ 3:0] layers_payload_queryBits,
    input  wire [ 3:0] layers_payload_valueBits,
    input  wire [ 2:0] layers_payload_sizeLog,
    input  wire [15:0] layers_payload_tokens,
    input  wire [ 7:0] layers_payload_heads,
    input  wire [15:0] layers_payload_keepTokens,
    input  wire [ 7:0] layers_payload_keepHeads,
    input  wire [15:0] layers_payload_keptValues,
    input  wire [12:0] layers_payload_threshold,
    input  wire [15:0] layers_payload_protectFirst,
    input  wire [15:0] layers_payload_protectLast,
    input  wire [31:0] layers_payload_headTable,
    input  wire [31:0] layers_payload_queryBase,
    input  wire [31:0] layers_payload_keyBase,
    input  wire [31:0] layers_payload_keyLsbBase,
    input  wire [31:0] layers_payload_valueBase,
    input  wire [31:0] layers_payload_outputBase,
    input  wire [31:0] layers_payload_listBase,
    input  wire [15:0] layers_payload_queryStride,
    input  wire [15:0] layers_payload_keyStride,
    input  wire [15:0] layers_payload_keyLsbStride,
    input  wire [15:0] layers_payload_valueStride,
    input  wire [15:0] layers_payload_outputStride,

    output wire        finished_valid,
    input  wire        finished_ready,
    output wire [ 4:0] finished_payload_error,
    output wire [15:0] finished_payload_keptTokens,
    output wire [ 7:0] finished_payload_keptHeads,

    input  wire        cancel,

    // Nothing is in hand but what may still be on its way to memory; and not even that.
    output wire        quiet,
    output wire        drained,

    // The layer in hand.
    output wire [15:0] layer_index,
    output wire        layer_restart,
    output wire        layer_generate,
    output wire        layer_relist,
    output wire        layer_midpoint,
    output wire        layer_rescale,
    output wire        layer_rankByNorm,
    output wire [ 3:0] layer_msbBits,
    output wire [ 3:0] layer_lsbBits,
    output wire [ 3:0] layer_queryBits,
    output wire [ 3:0] layer_valueBits,
    output wire [ 2:0] layer_sizeLog,
    output wire [15:0] layer_tokens,
    output wire [ 7:0] layer_heads,
    output wire [15:0] layer_keepTokens,
    output wire [ 7:0] layer_keepHeads,
    output wire [15:0] layer_keptValues,
    output wire [12:0] layer_threshold,
    output wire [15:0] layer_protectFirst,
    output wire [15:0] layer_protectLast,
    output wire [31:0] layer_headTable,
    output wire [31:0] layer_queryBase,
    output wire [31:0] layer_keyBase,
    output wire [31:0] layer_keyLsbBase,
    output wire [31:0] layer_valueBase,
    output wire [31:0] layer_outputBase,
    output wire [31:0] layer_listBase,
    output wire [15:0] layer_queryStride,
    output wire [15:0] layer_keyStride,
    output wire [15:0] layer_keyLsbStride,
    output wire [15:0] layer_valueStride,
    output wire [15:0] layer_outputStride,

    // 1 for one cycle when loads and queries may begin.
    output wire        start,

    // Something of the data path is at work, memory it waits for included; from the cycle after
    // `start` on.
    input  wire        working,

    // The first thing that went wrong in the data path since `start`.
    input  wire [ 4:0] fault,

    output wire        commands_valid,
    input  wire        commands_ready,
    output reg         commands_payload_op,
    output wire        commands_payload_restart,
    output wire        commands_payload_generate,
    output wire        commands_payload_byNorm,
    output wire [15:0] commands_payload_tokens,
    output wire [ 7:0] commands_payload_heads,
    output wire        commands_payload_relist,
    output wire        commands_payload_rescale,
    output wire [15:0] commands_payload_keepTokens,
    output wire [ 7:0] commands_payload_keepHeads,
    output wire [15:0] commands_payload_protectFirst,
    output wire [15:0] commands_payload_protectLast,

    input  wire        answers_valid,
    output wire        answers_ready,
    input  wire [ 3:0] answers_payload_error,
    input  wire [15:0] answers_payload_tokens,
    input  wire [ 7:0] answers_payload_heads,

    // Has the readers of the list get their copies; `listed` is 1 when they have them.
    output wire        copies_valid,
    input  wire        copies_ready,
    output wire        copies_payload,

    input  wire        listed,

    // Has the list written to memory.
    output wire        lists_valid,
    input  wire        lists_ready,
    output wire [31:0] lists_payload_address,
    output wire [15:0] lists_payload_tokens,
    output wire [ 7:0] lists_payload_heads,

    // Everything that was to be written is in memory.
    input  wire        written
);
    localparam [3:0] STATE_IDLE    = 4'd0;
    localparam [3:0] STATE_BEGIN   = 4'd1;
    localparam [3:0] STATE_BEGUN   = 4'd2;
    localparam [3:0] STATE_COPY    = 4'd3;
    localparam [3:0] STATE_LISTED  = 4'd4;
    localparam [3:0] STATE_START   = 4'd5;
    localparam [3:0] STATE_WORK    = 4'd6;
    localparam [3:0] STATE_END     = 4'd7;
    localparam [3:0] STATE_ENDED   = 4'd8;
    localparam [3:0] STATE_LIST    = 4'd9;
    localparam [3:0] STATE_WRITTEN = 4'd10;
    localparam [3:0] STATE_FINISH  = 4'd11;
    localparam BEGIN_ = 1'd0;
    localparam END_   = 1'd1;
    localparam [3:0] NONE = 4'd0;
    localparam [4:0] FAULT_NONE                 = 5'd0;
    localparam [4:0] FAULT_TOKENS_NOT_CONTINUED = 5'd8;

    reg [3:0] state;
    reg [15:0] layer_index_register;
    reg layer_restart_register;
    reg layer_generate_register;
    reg layer_relist_register;
    reg layer_midpoint_register;
    reg layer_rescale_register;
    reg layer_rankByNorm_register;
    reg [3:0] layer_msbBits_register;
    reg [3:0] layer_lsbBits_register;
    reg [3:0] layer_queryBits_register;
    reg [3:0] layer_valueBits_register;
    reg [2:0] layer_sizeLog_register;
    reg [15:0] layer_tokens_register;
    reg [7:0] layer_heads_register;
    reg [15:0] layer_keepTokens_register;
    reg [7:0] layer_keepHeads_register;
    reg [15:0] layer_keptValues_register;
    reg [12:0] layer_threshold_register;
    reg [15:0] layer_protectFirst_register;
    reg [15:0] layer_protectLast_register;
    reg [31:0] layer_headTable_register;
    reg [31:0] layer_queryBase_register;
    reg [31:0] layer_keyBase_register;
    reg [31:0] layer_keyLsbBase_register;
    reg [31:0] layer_valueBase_register;
    reg [31:0] layer_outputBase_register;
    reg [31:0] layer_listBase_register;
    reg [15:0] layer_queryStride_register;
    reg [15:0] layer_keyStride_register;
    reg [15:0] layer_keyLsbStride_register;
    reg [15:0] layer_valueStride_register;
    reg [15:0] layer_outputStride_register;
    reg [15:0] left_tokens;
    reg [7:0] left_heads;
    reg [4:0] error;

    wire quiet_1 = (state == STATE_IDLE) & ~working;
    wire layers_fire = layers_valid & layers_ready;
    wire commands_fire = commands_valid & commands_ready;
    wire refused = answers_payload_error != NONE;
    wire answers_fire = answers_valid & answers_ready;
    wire copies_fire = copies_valid & copies_ready;
    wire lists_fire = lists_valid & lists_ready;
    wire finished_fire = finished_valid & finished_ready;

    assign layers_ready = state == STATE_IDLE;
    assign finished_valid = state == STATE_FINISH;
    assign finished_payload_error = error;
    assign finished_payload_keptTokens = left_tokens;
    assign finished_payload_keptHeads = left_heads;
    assign quiet = quiet_1;
    assign drained = quiet_1 & written;
    assign layer_index = layer_index_register;
    assign layer_restart = layer_restart_register;
    assign layer_generate = layer_generate_register;
    assign layer_relist = layer_relist_register;
    assign layer_midpoint = layer_midpoint_register;
    assign layer_rescale = layer_rescale_register;
    assign layer_rankByNorm = layer_rankByNorm_register;
    assign layer_msbBits = layer_msbBits_register;
    assign layer_lsbBits = layer_lsbBits_register;
    assign layer_queryBits = layer_queryBits_register;
    assign layer_valueBits = layer_valueBits_register;
    assign layer_sizeLog = layer_sizeLog_register;
    assign layer_tokens = layer_tokens_register;
    assign layer_heads = layer_heads_register;
    assign layer_keepTokens = layer_keepTokens_register;
    assign layer_keepHeads = layer_keepHeads_register;
    assign layer_keptValues = layer_keptValues_register;
    assign layer_threshold = layer_threshold_register;
    assign layer_protectFirst = layer_protectFirst_register;
    assign layer_protectLast = layer_protectLast_register;
    assign layer_headTable = layer_headTable_register;
    assign layer_queryBase = layer_queryBase_register;
    assign layer_keyBase = layer_keyBase_register;
    assign layer_keyLsbBase = layer_keyLsbBase_register;
    assign layer_valueBase = layer_valueBase_register;
    assign layer_outputBase = layer_outputBase_register;
    assign layer_listBase = layer_listBase_register;
    assign layer_queryStride = layer_queryStride_register;
    assign layer_keyStride = layer_keyStride_register;
    assign layer_keyLsbStride = layer_keyLsbStride_register;
    assign layer_valueStride = layer_valueStride_register;
    assign layer_outputStride = layer_outputStride_register;
    assign start = state == STATE_START;
    assign commands_valid = (state == STATE_BEGIN) | (state == STATE_END);
    assign commands_payload_restart = layer_restart_register;
    assign commands_payload_generate = layer_generate_register;
    assign commands_payload_byNorm = layer_rankByNorm_register;
    assign commands_payload_tokens = layer_tokens_register;
    assign commands_payload_heads = layer_heads_register;
    assign commands_payload_relist = layer_relist_register;
    assign commands_payload_rescale = layer_rescale_register;
    assign commands_payload_keepTokens = layer_keepTokens_register;
    assign commands_payload_keepHeads = (layer_keepHeads_register > layer_heads_register) ?
            layer_heads_register : layer_keepHeads_register;
    assign commands_payload_protectFirst = layer_protectFirst_register;
    assign commands_payload_protectLast = layer_protectLast_register;
    assign answers_ready = (state == STATE_BEGUN) | (state == STATE_ENDED);
    assign copies_valid = state == STATE_COPY;
    assign copies_payload = 1'd1;
    assign lists_valid = state == STATE_LIST;
    assign lists_payload_address = layer_listBase_register;
    assign lists_payload_tokens = left_tokens;
    assign lists_payload_heads = left_heads;

    always @* begin
        commands_payload_op = BEGIN_;
        if (state == STATE_END) commands_payload_op = END_;
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_IDLE;
        end else begin
            case (state)
                STATE_IDLE: begin
                    if (layers_fire) state <= STATE_BEGIN;
                end
                STATE_BEGIN: begin
                    if (commands_fire) state <= STATE_BEGUN;
                end
                STATE_BEGUN: begin
                    if (answers_fire) begin
                        state <= STATE_COPY;
                        if (refused) state <= STATE_FINISH;
                    end
                end
                STATE_COPY: begin
                    if (copies_fire) state <= STATE_LISTED;
                end
                STATE_LISTED: begin
                    if (listed) state <= STATE_START;
                end
                STATE_START: state <= STATE_WORK;
                STATE_WORK: begin
                    if (!working) begin
                        state <= STATE_END;
                        if (cancel) begin
                            state <= STATE_IDLE;
                        end else if (fault != FAULT_NONE) begin
                            state <= STATE_FINISH;
                        end
                    end
                end
                STATE_END: begin
                    if (commands_fire) state <= STATE_ENDED;
                end
                STATE_ENDED: begin
                    if (answers_fire) begin
                        state <= STATE_LIST;
                        if (refused) state <= STATE_FINISH;
                    end
                end
                STATE_LIST: begin
                    if (lists_fire) state <= STATE_WRITTEN;
                end
                STATE_WRITTEN: begin
                    if (written) state <= STATE_FINISH;
                end
                STATE_FINISH: begin
                    if (finished_fire) state <= STATE_IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        case (state)
            STATE_IDLE: begin
                if (layers_fire) begin
                    layer_index_register <= layers_payload_index;
                    layer_restart_register <= layers_payload_restart;
                    layer_generate_register <= layers_payload_generate;
                    layer_relist_register <= layers_payload_relist;
                    layer_midpoint_register <= layers_payload_midpoint;
                    layer_rescale_register <= layers_payload_rescale;
                    layer_rankByNorm_register <= layers_payload_rankByNorm;
                    layer_msbBits_register <= layers_payload_msbBits;
                    layer_lsbBits_register <= layers_payload_lsbBits;
                    layer_queryBits_register <= layers_payload_queryBits;
                    layer_valueBits_register <= layers_payload_valueBits;
                    layer_sizeLog_register <= layers_payload_sizeLog;
                    layer_tokens_register <= layers_payload_tokens;
                    layer_heads_register <= layers_payload_heads;
                    layer_keepTokens_register <= layers_payload_keepTokens;
                    layer_keepHeads_register <= layers_payload_keepHeads;
                    layer_keptValues_register <= layers_payload_keptValues;
                    layer_threshold_register <= layers_payload_threshold;
                    layer_protectFirst_register <= layers_payload_protectFirst;
                    layer_protectLast_register <= layers_payload_protectLast;
                    layer_headTable_register <= layers_payload_headTable;
                    layer_queryBase_register <= layers_payload_queryBase;
                    layer_keyBase_register <= layers_payload_keyBase;
                    layer_keyLsbBase_register <= layers_payload_keyLsbBase;
                    layer_valueBase_register <= layers_payload_valueBase;
                    layer_outputBase_register <= layers_payload_outputBase;
                    layer_listBase_register <= layers_payload_listBase;
                    layer_queryStride_register <= layers_payload_queryStride;
                    layer_keyStride_register <= layers_payload_keyStride;
                    layer_keyLsbStride_register <= layers_payload_keyLsbStride;
                    layer_valueStride_register <= layers_payload_valueStride;
                    layer_outputStride_register <= layers_payload_outputStride;
                    error <= FAULT_NONE;
                end
            end
            STATE_BEGUN: begin
                if (answers_fire) begin
                    if (refused) error <= FAULT_TOKENS_NOT_CONTINUED;
                end
            end
            STATE_WORK: begin
                if (!working) begin
                    if (!cancel) begin
                        if (fault != FAULT_NONE) error <= fault;
                    end
                end
            end
            STATE_ENDED: begin
                if (answers_fire) begin
                    left_tokens <= answers_payload_tokens;
                    left_heads <= answers_payload_heads;
                    if (refused) error <= FAULT_TOKENS_NOT_CONTINUED;
                end
            end
            STATE_WRITTEN: begin
                if (written) error <= fault;
            end
            default: ;
        endcase
    end
endmodule
`default_nettype wire
