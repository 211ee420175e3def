// query_issuer: Goes through the heads of each group, and through the queries of each head,
// while keys may still be on their way: has the query fetched, and offers what the data path
// must know of it. It runs ahead of the data path as far as that takes what it offers. `cancel`
// ends a group after the head in hand.
// Source generators/spatten/attention/query-issuer.ts.
// Parameters headSize = 16, largestHead = 16, tokens = 64, heads = 4, fusedHeads = 4.
// Reset: reset synchronous, active high.
// IR 495d85fc. Do not edit.
`default_nettype none
module query_issuer (
    input  wire        clock,
    input  wire        reset,

    input  wire [31:0] plan_queries_base,
    input  wire [15:0] plan_queries_stride,
    input  wire [ 3:0] plan_queries_bits,
    input  wire        plan_sizeLog,
    input  wire        plan_generate,
    input  wire [ 5:0] plan_newest,
    input  wire [31:0] plan_outputBase,
    input  wire [15:0] plan_outputStride,

    input  wire        cancel,

    input  wire        groups_valid,
    output wire        groups_ready,
    input  wire        groups_payload_buffer,
    input  wire        groups_payload_group,
    input  wire [ 3:0] groups_payload_heads,

    // The entry of head `headNumber` in the head table, one cycle later.
    output wire [ 1:0] headNumber,

    input  wire [15:0] entry_multiplier,
    input  wire [ 5:0] entry_shift,
    input  wire [30:0] entry_m0,
    input  wire [ 5:0] entry_outputShift,

    // Asks for the numbers of all tokens that are left; they come on `ids`.
    output wire        walks_valid,
    input  wire        walks_ready,
    output wire        walks_payload,

    input  wire        ids_valid,
    output wire        ids_ready,
    input  wire        ids_payload_filled,
    input  wire        ids_payload_last,
    input  wire [ 5:0] ids_payload_row,

    // For a check alone.
    input  wire        stays_valid,
    input  wire [ 5:0] stays_place,
    input  wire [ 5:0] stays_number,

    output wire        fetches_valid,
    input  wire        fetches_ready,
    output wire [31:0] fetches_payload_base,
    output wire [15:0] fetches_payload_stride,
    output wire [15:0] fetches_payload_offset,
    output wire [15:0] fetches_payload_bytes,
    output wire [ 3:0] fetches_payload_bits,

    output wire        fetchIds_valid,
    input  wire        fetchIds_ready,
    output wire        fetchIds_payload_filled,
    output wire        fetchIds_payload_last,
    output wire [ 5:0] fetchIds_payload_row,

    output wire        queries_valid,
    input  wire        queries_ready,
    output wire        queries_payload_buffer,
    output wire [ 1:0] queries_payload_slot,
    output wire [ 1:0] queries_payload_head,
    output wire [15:0] queries_payload_entry_multiplier,
    output wire [ 5:0] queries_payload_entry_shift,
    output wire [30:0] queries_payload_entry_m0,
    output wire [ 5:0] queries_payload_entry_outputShift,
    output wire [31:0] queries_payload_address,
    output wire        queries_payload_firstOfGroup,
    output wire        queries_payload_lastOfGroup,

    // A group is at work.
    output wire        busy
);
    localparam [2:0] STATE_IDLE    = 3'd0;
    localparam [2:0] STATE_HEAD    = 3'd1;
    localparam [2:0] STATE_ENTRY   = 3'd2;
    localparam [2:0] STATE_FETCH   = 3'd3;
    localparam [2:0] STATE_WALK    = 3'd4;
    localparam [2:0] STATE_QUERIES = 3'd5;

    reg [2:0] state;
    reg own_buffer;
    reg own_group;
    reg [3:0] own_heads;
    reg first;
    reg [1:0] slot;
    reg [1:0] head;
    reg [15:0] entry_multiplier_register;
    reg [5:0] entry_shift_register;
    reg [30:0] entry_m0_register;
    reg [5:0] entry_outputShift_register;
    wire source_source_valid;
    reg [5:0] source_source_payload_id;
    reg source_source_payload_last;
    wire source_source_ready;
    wire fork__from_ready;
    wire fork__to_0_valid;
    wire [5:0] fork__to_0_payload_id;
    wire fork__to_0_payload_last;
    wire fork__to_1_valid;
    wire fork__to_1_ready;
    wire [5:0] fork__to_1_payload_id;
    wire fork__to_1_payload_last;
    wire [1:0] picked;

    wire [17:0] fetches_payload_offset_product = head * {10'd0,
            {1'd0, {plan_queries_bits, 1'd0}} << plan_sizeLog};
    wire [21:0] queries_payload_address_product = fork__to_1_payload_id * plan_outputStride;
    wire [4:0] outputBytes = {4'd0, plan_sizeLog} + 5'd5;
    wire [32:0] queries_payload_address_shifted = {31'd0, head} << outputBytes;
    wire lastHead = (own_heads & (own_heads - 4'd1)) == 4'd0;
    wire [3:0] picked_product = own_group * 3'd4;
    wire [1:0] fit_2 = (own_heads[0] | own_heads[1]) ? (own_heads[0] ? 2'd0 : 2'd1) : own_heads[2] ?
            2'd2 : 2'd3;
    wire ids_fire = ids_valid & ids_ready;
    wire groups_fire = groups_valid & groups_ready;
    wire fetches_fire = fetches_valid & fetches_ready;
    wire walks_fire = walks_valid & walks_ready;
    wire source = source_source_valid & source_source_ready;
    wire ends = source & source_source_payload_last;
    wire fork__to_1_fire = fork__to_1_valid & fork__to_1_ready;

    assign groups_ready = state == STATE_IDLE;
    assign headNumber = ((state == STATE_HEAD) & (own_heads != 4'd0)) ? picked : 2'd0;
    assign walks_valid = state == STATE_WALK;
    assign walks_payload = 1'd1;
    assign ids_ready = (state == STATE_QUERIES) & ~plan_generate & source_source_ready;
    assign fetches_valid = (state == STATE_FETCH) & ~cancel;
    assign fetches_payload_base = plan_queries_base;
    assign fetches_payload_stride = plan_queries_stride;
    assign fetches_payload_offset = fetches_payload_offset_product[15:0];
    assign fetches_payload_bytes = {10'd0, {1'd0, {plan_queries_bits, 1'd0}} << plan_sizeLog};
    assign fetches_payload_bits = plan_queries_bits;
    assign fetchIds_valid = fork__to_0_valid;
    assign fetchIds_payload_filled = 1'd1;
    assign fetchIds_payload_last = fork__to_0_payload_last;
    assign fetchIds_payload_row = fork__to_0_payload_id;
    assign queries_valid = fork__to_1_valid;
    assign queries_payload_buffer = own_buffer;
    assign queries_payload_slot = slot;
    assign queries_payload_head = head;
    assign queries_payload_entry_multiplier = entry_multiplier_register;
    assign queries_payload_entry_shift = entry_shift_register;
    assign queries_payload_entry_m0 = entry_m0_register;
    assign queries_payload_entry_outputShift = entry_outputShift_register;
    assign queries_payload_address = plan_outputBase + {10'd0, queries_payload_address_product} +
            queries_payload_address_shifted[31:0];
    assign queries_payload_firstOfGroup = first;
    assign queries_payload_lastOfGroup = fork__to_1_payload_last & lastHead;
    assign busy = (state != STATE_IDLE) | groups_valid;
    assign source_source_valid = (state == STATE_QUERIES) & (plan_generate | ids_valid);
    assign source_source_ready = fork__from_ready;
    assign fork__to_1_ready = queries_ready;
    assign picked = picked_product[1:0] + fit_2;

    survivor_check_lanes1 survivors_only (
        .clock        (clock),
        .reset        (reset),
        .stays_valid  (stays_valid),
        .stays_place  (stays_place),
        .stays_number (stays_number),
        .asked_valid  (ids_fire),
        .asked_filled (1'd1),
        .asked_row    (ids_payload_row)
    );

    stream_fork_branches2_7a1bf8 fork_ (
        .clock             (clock),
        .reset             (reset),
        .from_valid        (source_source_valid),
        .from_ready        (fork__from_ready),
        .from_payload_id   (source_source_payload_id),
        .from_payload_last (source_source_payload_last),
        .to_0_valid        (fork__to_0_valid),
        .to_0_ready        (fetchIds_ready),
        .to_0_payload_id   (fork__to_0_payload_id),
        .to_0_payload_last (fork__to_0_payload_last),
        .to_1_valid        (fork__to_1_valid),
        .to_1_ready        (fork__to_1_ready),
        .to_1_payload_id   (fork__to_1_payload_id),
        .to_1_payload_last (fork__to_1_payload_last)
    );

    always @* begin
        source_source_payload_id = ids_payload_row;
        source_source_payload_last = ids_payload_last;
        if (plan_generate) begin
            source_source_payload_id = plan_newest;
            source_source_payload_last = 1'd1;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_IDLE;
        end else begin
            case (state)
                STATE_IDLE: begin
                    if (groups_fire) state <= STATE_HEAD;
                end
                STATE_HEAD: begin
                    state <= STATE_ENTRY;
                    if (own_heads == 4'd0) state <= STATE_IDLE;
                end
                STATE_ENTRY: state <= STATE_FETCH;
                STATE_FETCH: begin
                    if (cancel) begin
                        state <= STATE_HEAD;
                    end else if (fetches_fire) begin
                        state <= STATE_QUERIES;
                        if (!plan_generate) state <= STATE_WALK;
                    end
                end
                STATE_WALK: begin
                    if (walks_fire) state <= STATE_QUERIES;
                end
                STATE_QUERIES: begin
                    if (ends) state <= STATE_HEAD;
                end
                default: ;
            endcase
        end
    end

    always @(posedge clock) begin
        if (fork__to_1_fire) first <= 1'd0;
        case (state)
            STATE_IDLE: begin
                if (groups_fire) begin
                    own_buffer <= groups_payload_buffer;
                    own_group <= groups_payload_group;
                    own_heads <= groups_payload_heads;
                    first <= 1'd1;
                end
            end
            STATE_HEAD: begin
                slot <= fit_2;
                head <= picked;
            end
            STATE_ENTRY: begin
                entry_multiplier_register <= entry_multiplier;
                entry_shift_register <= entry_shift;
                entry_m0_register <= entry_m0;
                entry_outputShift_register <= entry_outputShift;
            end
            STATE_FETCH: begin
                if (cancel) own_heads <= 4'd0;
            end
            STATE_QUERIES: begin
                if (ends) own_heads <= own_heads & (own_heads - 4'd1);
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, ids_payload_filled, fetches_payload_offset_product[17:16],
            queries_payload_address_shifted[32], picked_product[3:2]};
endmodule
`default_nettype wire
