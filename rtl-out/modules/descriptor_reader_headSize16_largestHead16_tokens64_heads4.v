// descriptor_reader_headSize16_largestHead16_tokens64_heads4: Works through descriptors: reads
// and checks each with its head table, hands the layer over, and waits for its end. The
// contract is golden/spatten/control/descriptor.md. A burst that was asked for is always taken
// to its end, and a layer that was offered stays on offer; so a stop takes effect at the next
// check, or in the cycle after the layer was taken.
// Source generators/spatten/control/descriptor-reader.ts.
// Parameters headSize = 16, largestHead = 16, tokens = 64, heads = 4, norms = true.
// Reset: reset synchronous, active high.
// IR 3142e654. Do not edit.
`default_nettype none
module descriptor_reader_headSize16_largestHead16_tokens64_heads4 (
    input  wire        clock,
    input  wire        reset,

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

    input  wire [ 1:0] headNumber,

    output reg  [15:0] scales_multiplier,
    output reg  [ 5:0] scales_shift,
    output reg  [30:0] scales_m0,
    output reg  [ 5:0] scales_outputShift,

    output wire        cancel,
    input  wire        drained,

    // 1 for one cycle while not `busy`.
    input  wire        start,
    input  wire [31:0] base,
    input  wire [15:0] count,

    // An error from outside, for one cycle.
    input  wire [ 4:0] stop,
    output wire        busy,
    output wire [ 3:0] state,

    // The number of the descriptor in hand.
    output wire [15:0] index,

    // For one cycle: a layer has ended without an error, all have, and the work was given up.
    output wire        layerDone,
    output wire        done,
    output wire        failed,

    // Why the work was given up, with `failed`.
    output wire [ 4:0] failure
);
    localparam [3:0] IDLE             = 4'd0;
    localparam [3:0] ASK_DESCRIPTOR   = 4'd1;
    localparam [3:0] TAKE_DESCRIPTOR  = 4'd2;
    localparam [3:0] CHECK_DESCRIPTOR = 4'd3;
    localparam [3:0] ASK_HEADS        = 4'd4;
    localparam [3:0] TAKE_HEADS       = 4'd5;
    localparam [3:0] CHECK_HEADS      = 4'd6;
    localparam [3:0] OFFER            = 4'd7;
    localparam [3:0] WORK             = 4'd8;
    localparam [3:0] DRAIN            = 4'd9;
    localparam [1:0] INCR = 2'd1;
    localparam [4:0] NONE                    = 5'd0;
    localparam [4:0] DESCRIPTOR_MISALIGNED   = 5'd1;
    localparam [4:0] DESCRIPTOR_COUNT_ZERO   = 5'd2;
    localparam [4:0] READ_RESPONSE           = 5'd4;
    localparam [4:0] TOKENS_ZERO             = 5'd6;
    localparam [4:0] TOKENS_OVER_CAPACITY    = 5'd7;
    localparam [4:0] TOKENS_NOT_CONTINUED    = 5'd8;
    localparam [4:0] HEADS_ZERO              = 5'd9;
    localparam [4:0] HEADS_OVER_CAPACITY     = 5'd10;
    localparam [4:0] KEEP_TOKENS_ZERO        = 5'd11;
    localparam [4:0] KEEP_HEADS_ZERO         = 5'd12;
    localparam [4:0] KEPT_VALUES_ZERO        = 5'd13;
    localparam [4:0] KEEP_TOKENS_OVER_TOKENS = 5'd14;
    localparam [4:0] PLANES_NOT_SUPPORTED    = 5'd15;
    localparam [4:0] HEAD_SIZE_NOT_SUPPORTED = 5'd16;
    localparam [4:0] BASE_MISALIGNED         = 5'd17;
    localparam [4:0] STRIDE_TOO_SMALL        = 5'd18;
    localparam [4:0] SCALE_OUT_OF_RANGE      = 5'd19;
    localparam [4:0] NORM_NEEDS_ALL_VALUES   = 5'd20;
    localparam [4:0] RESERVED_NOT_ZERO       = 5'd21;
    localparam [1:0] OKAY = 2'd0;

    reg [58:0] table_ [0:3];
    reg [3:0] state_register;
    reg [15:0] index_register;
    reg [2:0] beat;
    reg [511:0] words;
    reg [63:0] evenBeat;
    reg [8:0] head;
    reg badResponse;
    reg badScale;
    reg badEntry;
    reg before_known;
    reg [15:0] before_tokens;
    reg [7:0] before_heads;
    reg [4:0] pending;
    reg [4:0] failure_register;
    reg [4:0] start_error;
    reg [4:0] descriptor_error;
    reg [4:0] heads_error;
    reg [58:0] scales;

    wire asksHeads = state_register == ASK_HEADS;
    wire [2:0] headBeats = ((words[55:48] - head[7:0]) >= 8'd4) ? 3'd7 :
            {(words[49:48] - head[1:0]) - 2'd1, 1'd1};
    wire [4:0] stopped = (pending == NONE) ? stop : pending;
    wire ended = (state_register == WORK) & finished_valid & (stopped == 5'd0) &
            (finished_payload_error == NONE);
    wire TokensZero = words[47:32] == 16'd0;
    wire TokensOverCapacity = words[47:32] > 16'd64;
    wire same = words[47:32] == before_tokens;
    wire oneMore = ({1'd0, words[47:32]} == ({1'd0, before_tokens} + 17'd1)) & words[1];
    wire goesOn = before_known & (words[55:48] == before_heads) & (same | oneMore);
    wire TokensNotContinued = ~(words[0] | goesOn);
    wire HeadsZero = words[55:48] == 8'd0;
    wire HeadsOverCapacity = words[55:48] > 8'd4;
    wire KeepTokensZero = words[79:64] == 16'd0;
    wire KeepHeadsZero = words[87:80] == 8'd0;
    wire KeptValuesZero = words[111:96] == 16'd0;
    wire KeepTokensOverTokens = words[79:64] > words[47:32];
    wire PlanesNotSupported_and = (words[11:8] != 4'd4) & (words[11:8] != 4'd5) &
            (words[11:8] != 4'd6) & (words[11:8] != 4'd8);
    wire PlanesNotSupported_or = PlanesNotSupported_and |
            (({1'd0, words[11:8]} + {1'd0, words[15:12]}) > 5'd12);
    wire outside_0 = (words[19:16] < 4'd4) | (words[19:16] > 4'd12);
    wire outside_1 = (words[23:20] < 4'd4) | (words[23:20] > 4'd12);
    wire PlanesNotSupported = PlanesNotSupported_or | outside_0 | outside_1;
    wire HeadSizeNotSupported = words[26:24] > 3'd0;
    wire offGrid_0 = |words[196:192];
    wire offGrid_1 = |words[228:224];
    wire offGrid_2 = |words[260:256];
    wire offGrid_3 = |words[292:288];
    wire offGrid_4 = |words[388:384];
    wire offGrid_5 = |words[404:400];
    wire offGrid_6 = |words[420:416];
    wire offGrid_7 = |words[436:432];
    wire misaligned_or = offGrid_0 | offGrid_1 | offGrid_2 | offGrid_3 | offGrid_4 | offGrid_5 |
            offGrid_6 | offGrid_7;
    wire offHead_0 = |words[324:320];
    wire offHead_1 = |words[452:448];
    wire offGrid_8 = |words[165:160];
    wire offGrid_9 = |words[357:352];
    wire misaligned = misaligned_or | offHead_0 | offHead_1 | offGrid_8 | offGrid_9;
    wire [11:0] short_0_product = words[55:48] * words[19:16];
    wire [13:0] short_0_product_1 = short_0_product * 2'd2;
    wire short_0 = words[399:384] < {2'd0, short_0_product_1};
    wire [11:0] short_1_product = words[55:48] * words[11:8];
    wire [13:0] short_1_product_1 = short_1_product * 2'd2;
    wire short_1 = words[415:400] < {2'd0, short_1_product_1};
    wire [11:0] short_2_product = words[55:48] * words[15:12];
    wire [13:0] short_2_product_1 = short_2_product * 2'd2;
    wire short_2 = words[431:416] < {2'd0, short_2_product_1};
    wire [11:0] short_3_product = words[55:48] * words[23:20];
    wire [13:0] short_3_product_1 = short_3_product * 2'd2;
    wire short_3 = words[447:432] < {2'd0, short_3_product_1};
    wire [12:0] short_4_product = words[55:48] * 5'd16;
    wire [14:0] short_4_product_1 = short_4_product * 2'd2;
    wire short_4 = words[463:448] < {1'd0, short_4_product_1};
    wire StrideTooSmall = short_0 | short_1 | short_2 | short_3 | short_4;
    wire ScaleOutOfRange = words[124:112] > 13'd4096;
    wire NormNeedsAllValues = words[5] & words[1] & (words[111:96] < words[47:32]);
    wire ReservedNotZero = |{words[7:6], words[31:27], words[63:56], words[95:88], words[127:125],
            words[479:464], words[511:480]};
    wire descriptors_r_fire = descriptors_rvalid & descriptors_rready;
    wire finished_fire = finished_valid & finished_ready;
    wire outside_2 = (evenBeat[21:16] < 6'd1) | (evenBeat[21:16] > 6'd47);
    wire outside_3 = (descriptors_rdata[5:0] < 6'd30) | (descriptors_rdata[5:0] > 6'd62);
    wire scale = ~evenBeat[15] | outside_2 | ~evenBeat[62] | outside_3;
    wire reserved = |{evenBeat[31:22], evenBeat[63], descriptors_rdata[31:6],
            descriptors_rdata[63:32]};

    assign descriptors_arvalid = (state_register == ASK_DESCRIPTOR) | asksHeads;
    assign descriptors_arid = 1'd0;
    assign descriptors_araddr = asksHeads ? words[191:160] + {19'd0, {head, 4'd0}} : base +
            {10'd0, {index_register, 6'd0}};
    assign descriptors_arlen = {5'd0, asksHeads ? headBeats : 3'd7};
    assign descriptors_arsize = 3'd3;
    assign descriptors_arburst = INCR;
    assign descriptors_arcache = 4'd3;
    assign descriptors_arprot = 3'd0;
    assign descriptors_rready = (state_register == TAKE_DESCRIPTOR) |
            (state_register == TAKE_HEADS);
    assign layers_valid = state_register == OFFER;
    assign layers_payload_index = index_register;
    assign layers_payload_restart = words[0];
    assign layers_payload_generate = words[1];
    assign layers_payload_relist = words[2];
    assign layers_payload_midpoint = words[3];
    assign layers_payload_rescale = words[4];
    assign layers_payload_rankByNorm = words[5];
    assign layers_payload_msbBits = words[11:8];
    assign layers_payload_lsbBits = words[15:12];
    assign layers_payload_queryBits = words[19:16];
    assign layers_payload_valueBits = words[23:20];
    assign layers_payload_sizeLog = words[26:24];
    assign layers_payload_tokens = words[47:32];
    assign layers_payload_heads = words[55:48];
    assign layers_payload_keepTokens = words[79:64];
    assign layers_payload_keepHeads = words[87:80];
    assign layers_payload_keptValues = words[111:96];
    assign layers_payload_threshold = words[124:112];
    assign layers_payload_protectFirst = words[143:128];
    assign layers_payload_protectLast = words[159:144];
    assign layers_payload_headTable = words[191:160];
    assign layers_payload_queryBase = words[223:192];
    assign layers_payload_keyBase = words[255:224];
    assign layers_payload_keyLsbBase = words[287:256];
    assign layers_payload_valueBase = words[319:288];
    assign layers_payload_outputBase = words[351:320];
    assign layers_payload_listBase = words[383:352];
    assign layers_payload_queryStride = words[399:384];
    assign layers_payload_keyStride = words[415:400];
    assign layers_payload_keyLsbStride = words[431:416];
    assign layers_payload_valueStride = words[447:432];
    assign layers_payload_outputStride = words[463:448];
    assign finished_ready = (state_register == WORK) | (state_register == DRAIN);
    assign cancel = state_register == DRAIN;
    assign busy = state_register != IDLE;
    assign state = state_register;
    assign index = index_register;
    assign layerDone = ended;
    assign done = ended & (({1'd0, index_register} + 17'd1) == {1'd0, count});
    assign failed = (state_register == DRAIN) & drained;
    assign failure = failure_register;

    always @* begin
        scales_multiplier = 16'd0;
        scales_shift = 6'd0;
        scales_m0 = 31'd0;
        scales_outputShift = 6'd0;
        if ((state_register == OFFER) | (state_register == WORK)) begin
            scales_multiplier = scales[58:43];
            scales_shift = scales[42:37];
            scales_m0 = scales[36:6];
            scales_outputShift = scales[5:0];
        end
    end

    always @* begin
        start_error = NONE;
        if (|base[5:0]) begin
            start_error = DESCRIPTOR_MISALIGNED;
        end else if (count == 16'd0) begin
            start_error = DESCRIPTOR_COUNT_ZERO;
        end
    end

    always @* begin
        descriptor_error = NONE;
        if (badResponse) begin
            descriptor_error = READ_RESPONSE;
        end else if (TokensZero) begin
            descriptor_error = TOKENS_ZERO;
        end else if (TokensOverCapacity) begin
            descriptor_error = TOKENS_OVER_CAPACITY;
        end else if (TokensNotContinued) begin
            descriptor_error = TOKENS_NOT_CONTINUED;
        end else if (HeadsZero) begin
            descriptor_error = HEADS_ZERO;
        end else if (HeadsOverCapacity) begin
            descriptor_error = HEADS_OVER_CAPACITY;
        end else if (KeepTokensZero) begin
            descriptor_error = KEEP_TOKENS_ZERO;
        end else if (KeepHeadsZero) begin
            descriptor_error = KEEP_HEADS_ZERO;
        end else if (KeptValuesZero) begin
            descriptor_error = KEPT_VALUES_ZERO;
        end else if (KeepTokensOverTokens) begin
            descriptor_error = KEEP_TOKENS_OVER_TOKENS;
        end else if (PlanesNotSupported) begin
            descriptor_error = PLANES_NOT_SUPPORTED;
        end else if (HeadSizeNotSupported) begin
            descriptor_error = HEAD_SIZE_NOT_SUPPORTED;
        end else if (misaligned) begin
            descriptor_error = BASE_MISALIGNED;
        end else if (StrideTooSmall) begin
            descriptor_error = STRIDE_TOO_SMALL;
        end else if (ScaleOutOfRange) begin
            descriptor_error = SCALE_OUT_OF_RANGE;
        end else if (NormNeedsAllValues) begin
            descriptor_error = NORM_NEEDS_ALL_VALUES;
        end else if (ReservedNotZero) begin
            descriptor_error = RESERVED_NOT_ZERO;
        end
    end

    always @* begin
        heads_error = NONE;
        if (badResponse) begin
            heads_error = READ_RESPONSE;
        end else if (badScale) begin
            heads_error = SCALE_OUT_OF_RANGE;
        end else if (badEntry) begin
            heads_error = RESERVED_NOT_ZERO;
        end
    end

    always @(posedge clock) begin
        scales <= table_[headNumber];
        case (state_register)
            TAKE_HEADS: begin
                if (descriptors_r_fire) begin
                    if (beat[0]) begin
                        table_[head[1:0]] <= {evenBeat[15:0], evenBeat[21:16], evenBeat[62:32],
                                descriptors_rdata[5:0]};
                    end
                end
            end
            default: ;
        endcase
    end

    always @(posedge clock) begin
        if (reset) begin
            state_register <= IDLE;
            index_register <= 16'd0;
            beat <= 3'd0;
            before_known <= 1'd0;
            before_tokens <= 16'd0;
            before_heads <= 8'd0;
            pending <= NONE;
            failure_register <= NONE;
        end else begin
            if (descriptors_r_fire) beat <= beat + 3'd1;
            if (pending == NONE) pending <= stop;
            case (state_register)
                IDLE: begin
                    pending <= NONE;
                    if (stop != NONE) begin
                        failure_register <= stop;
                        state_register <= DRAIN;
                    end else if (start) begin
                        index_register <= 16'd0;
                        if (start_error == NONE) begin
                            state_register <= ASK_DESCRIPTOR;
                        end else begin
                            failure_register <= start_error;
                            state_register <= DRAIN;
                        end
                    end
                end
                ASK_DESCRIPTOR: begin
                    beat <= 3'd0;
                    if (descriptors_arready) state_register <= TAKE_DESCRIPTOR;
                end
                TAKE_DESCRIPTOR: begin
                    if (descriptors_r_fire) begin
                        if (descriptors_rlast) state_register <= CHECK_DESCRIPTOR;
                    end
                end
                CHECK_DESCRIPTOR: begin
                    if (stopped != 5'd0) begin
                        failure_register <= stopped;
                        state_register <= DRAIN;
                    end else if (descriptor_error != NONE) begin
                        failure_register <= descriptor_error;
                        state_register <= DRAIN;
                    end else begin
                        state_register <= ASK_HEADS;
                    end
                end
                ASK_HEADS: begin
                    beat <= 3'd0;
                    if (descriptors_arready) state_register <= TAKE_HEADS;
                end
                TAKE_HEADS: begin
                    if (descriptors_r_fire) begin
                        if (descriptors_rlast) begin
                            state_register <= ASK_HEADS;
                            if (({1'd0, head} + 10'd1) >= {2'd0, words[55:48]}) state_register <=
                                    CHECK_HEADS;
                        end
                    end
                end
                CHECK_HEADS: begin
                    if (stopped != 5'd0) begin
                        failure_register <= stopped;
                        state_register <= DRAIN;
                    end else if (heads_error != NONE) begin
                        failure_register <= heads_error;
                        state_register <= DRAIN;
                    end else begin
                        state_register <= OFFER;
                    end
                end
                OFFER: begin
                    if (layers_ready) state_register <= WORK;
                end
                WORK: begin
                    if (stopped != 5'd0) begin
                        failure_register <= stopped;
                        state_register <= DRAIN;
                    end else if (finished_fire) begin
                        index_register <= index_register + 16'd1;
                        before_known <= 1'd1;
                        before_tokens <= words[47:32];
                        before_heads <= words[55:48];
                        if (finished_payload_error != NONE) begin
                            index_register <= index_register;
                            failure_register <= finished_payload_error;
                            state_register <= DRAIN;
                        end else if (({1'd0, index_register} + 17'd1) == {1'd0, count}) begin
                            index_register <= index_register;
                            state_register <= IDLE;
                        end else begin
                            state_register <= ASK_DESCRIPTOR;
                        end
                    end
                end
                DRAIN: begin
                    pending <= NONE;
                    before_known <= 1'd0;
                    if (drained) state_register <= IDLE;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (descriptors_r_fire) begin
            if (descriptors_rresp != OKAY) badResponse <= 1'd1;
        end
        case (state_register)
            ASK_DESCRIPTOR: badResponse <= 1'd0;
            TAKE_DESCRIPTOR: begin
                if (descriptors_r_fire) words[{beat, 6'd0} +: 64] <= descriptors_rdata;
            end
            CHECK_DESCRIPTOR: begin
                head <= 9'd0;
                badScale <= 1'd0;
                badEntry <= 1'd0;
            end
            TAKE_HEADS: begin
                if (descriptors_r_fire) begin
                    evenBeat <= descriptors_rdata;
                    if (beat[0]) begin
                        head <= head + 9'd1;
                        badScale <= badScale | scale;
                        badEntry <= badEntry | reserved;
                    end
                end
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, descriptors_rid, finished_payload_keptTokens,
            finished_payload_keptHeads};
endmodule
`default_nettype wire
