// group_loader_b8ab98: Goes through the groups of heads of a layer and has the keys and values
// of each loaded into one of two buffers, each as soon as that is free; groups without a head
// left are passed over. `groups` offers a group when its keys have been ordered; they are not
// yet there then. `cancel` ends it before the next group.
// Source generators/spatten/attention/group-loader.ts.
// Parameters headSize = 64, largestHead = 64, tokens = 1024, heads = 12, fusedHeads = 1.
// Reset: reset synchronous, active high.
// IR c56abfa4. Do not edit.
`default_nettype none
module group_loader_b8ab98 (
    input  wire        clock,
    input  wire        reset,

    input  wire        start,

    input  wire [31:0] plan_keys_base,
    input  wire [15:0] plan_keys_stride,
    input  wire [ 3:0] plan_keys_bits,
    input  wire [31:0] plan_values_base,
    input  wire [15:0] plan_values_stride,
    input  wire [ 3:0] plan_values_bits,
    input  wire        plan_sizeLog,
    input  wire [11:0] plan_heads,
    input  wire        plan_valuesWait,
    input  wire        plan_early,

    input  wire        cancel,

    output wire        keys_valid,
    input  wire        keys_ready,
    output wire [31:0] keys_payload_base,
    output wire [15:0] keys_payload_stride,
    output wire [15:0] keys_payload_offset,
    output wire [15:0] keys_payload_bytes,
    output wire [ 3:0] keys_payload_bits,
    output wire        keys_payload_signed,
    output wire [ 3:0] keys_payload_place,
    output wire [11:0] keys_payload_mask,
    output wire        keys_payload_buffer,
    output wire        keys_payload_slot,
    output wire [ 1:0] keys_payload_heads,
    output wire        keys_payload_ofGroup,
    output wire        keys_payload_masked,

    output wire        values_valid,
    input  wire        values_ready,
    output wire [31:0] values_payload_base,
    output wire [15:0] values_payload_stride,
    output wire [15:0] values_payload_offset,
    output wire [15:0] values_payload_bytes,
    output wire [ 3:0] values_payload_bits,
    output wire        values_payload_signed,
    output wire [ 3:0] values_payload_place,
    output wire [11:0] values_payload_mask,
    output wire        values_payload_buffer,
    output wire        values_payload_slot,
    output wire [ 1:0] values_payload_heads,
    output wire        values_payload_ofGroup,
    output wire        values_payload_masked,

    output wire        groups_valid,
    input  wire        groups_ready,
    output wire        groups_payload_buffer,
    output wire [ 3:0] groups_payload_group,
    output wire        groups_payload_heads,

    // 1 when the keys of the oldest group are wanted no more, and when its values are not: their
    // buffer is free.
    input  wire        keysFreed,
    input  wire        valuesFreed,

    // 1 when the keys of a group have been written.
    input  wire        keysLoaded,

    // No query is under way. Once there was `cancel`, nothing waits for its buffer then: values are
    // not loaded any more, and it does not matter where keys go.
    input  wire        quiet,

    // Orders of keys, from the oldest on, that have their buffer for themselves.
    output wire [ 1:0] writable,

    // From `start` until every group has been offered, and its loads ordered.
    output wire        busy
);
    localparam [1:0] IDLE  = 2'd0;
    localparam [1:0] PICK  = 2'd1;
    localparam [1:0] KEYS  = 2'd2;
    localparam [1:0] OFFER = 2'd3;

    reg [1:0] state;
    reg [3:0] group;
    reg [11:0] left;
    reg buffer;
    reg [2:0] held;
    reg [1:0] freeKeys;
    reg [1:0] freeValues;
    wire waiting_waiting_valid;
    wire waiting_waiting_payload_buffer;
    wire [3:0] waiting_waiting_payload_group;
    wire waiting_waiting_payload_heads;
    wire waiting_waiting_ready;
    wire unloaded_fifo_push_ready;
    wire unloaded_fifo_pop_valid;
    wire unloaded_fifo_pop_payload_buffer;
    wire [3:0] unloaded_fifo_pop_payload_group;
    wire unloaded_fifo_pop_payload_heads;
    wire [1:0] unloaded_fifo_level;

    wire room = waiting_waiting_ready | plan_valuesWait;
    wire [4:0] keys_payload_offset_product = group * 1'd1;
    wire [24:0] keys_payload_offset_product_1 = {{4'd0, keys_payload_offset_product} + 9'd0} *
            {8'd0, {1'd0, {plan_keys_bits, 3'd0}} << plan_sizeLog};
    wire [1:0] count_0 = {1'd0, 1'd0 - 1'd0} + 2'd1;
    wire [17:0] keys_payload_bytes_product = count_0 * {8'd0,
            {1'd0, {plan_keys_bits, 3'd0}} << plan_sizeLog};
    wire givenUp = cancel & quiet;
    wire [4:0] values_payload_offset_product = unloaded_fifo_pop_payload_group * 1'd1;
    wire [24:0] values_payload_offset_product_1 = {{4'd0, values_payload_offset_product} + 9'd0} *
            {8'd0, {1'd0, {plan_values_bits, 3'd0}} << plan_sizeLog};
    wire [1:0] count_1 = {1'd0, 1'd0 - 1'd0} + 2'd1;
    wire [17:0] values_payload_bytes_product = count_1 *
            {8'd0, {1'd0, {plan_values_bits, 3'd0}} << plan_sizeLog};
    wire keys_fire = keys_valid & keys_ready;
    wire values_fire = values_valid & values_ready;
    wire groups_fire = groups_valid & groups_ready;

    assign keys_valid = (state == KEYS) & room;
    assign keys_payload_base = plan_keys_base;
    assign keys_payload_stride = plan_keys_stride;
    assign keys_payload_offset = keys_payload_offset_product_1[15:0];
    assign keys_payload_bytes = keys_payload_bytes_product[15:0];
    assign keys_payload_bits = plan_keys_bits;
    assign keys_payload_signed = 1'd1;
    assign keys_payload_place = 4'd12 - plan_keys_bits;
    assign keys_payload_mask = 12'd4095;
    assign keys_payload_buffer = buffer;
    assign keys_payload_slot = 1'd0;
    assign keys_payload_heads = count_0;
    assign keys_payload_ofGroup = 1'd1;
    assign keys_payload_masked = 1'd0;
    assign values_valid = unloaded_fifo_pop_valid & (freeValues != 2'd0) & ~givenUp;
    assign values_payload_base = plan_values_base;
    assign values_payload_stride = plan_values_stride;
    assign values_payload_offset = values_payload_offset_product_1[15:0];
    assign values_payload_bytes = values_payload_bytes_product[15:0];
    assign values_payload_bits = plan_values_bits;
    assign values_payload_signed = 1'd1;
    assign values_payload_place = 4'd12 - plan_values_bits;
    assign values_payload_mask = 12'd4095;
    assign values_payload_buffer = unloaded_fifo_pop_payload_buffer;
    assign values_payload_slot = 1'd0;
    assign values_payload_heads = count_1;
    assign values_payload_ofGroup = 1'd1;
    assign values_payload_masked = 1'd0;
    assign groups_valid = state == OFFER;
    assign groups_payload_buffer = buffer;
    assign groups_payload_group = group;
    assign groups_payload_heads = left[0];
    assign writable = givenUp ? 2'd2 : freeKeys;
    assign busy = (state != IDLE) | unloaded_fifo_pop_valid;
    assign waiting_waiting_valid = keys_fire & ~plan_valuesWait;
    assign waiting_waiting_payload_buffer = buffer;
    assign waiting_waiting_payload_group = group;
    assign waiting_waiting_payload_heads = left[0];
    assign waiting_waiting_ready = unloaded_fifo_push_ready;

    stream_fifo_depth2_f4c607 unloaded_fifo (
        .clock               (clock),
        .reset               (reset),
        .push_valid          (waiting_waiting_valid),
        .push_ready          (unloaded_fifo_push_ready),
        .push_payload_buffer (waiting_waiting_payload_buffer),
        .push_payload_group  (waiting_waiting_payload_group),
        .push_payload_heads  (waiting_waiting_payload_heads),
        .pop_valid           (unloaded_fifo_pop_valid),
        .pop_ready           (values_fire | givenUp),
        .pop_payload_buffer  (unloaded_fifo_pop_payload_buffer),
        .pop_payload_group   (unloaded_fifo_pop_payload_group),
        .pop_payload_heads   (unloaded_fifo_pop_payload_heads),
        .level               (unloaded_fifo_level)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= IDLE;
            buffer <= 1'd0;
            held <= 3'd0;
            freeKeys <= 2'd2;
            freeValues <= 2'd2;
        end else begin
            case (state)
                IDLE: begin
                    if (start) begin
                        buffer <= 1'd0;
                        state <= PICK;
                    end
                end
                PICK: begin
                    if ((left == 12'd0) | cancel) begin
                        state <= IDLE;
                    end else if (!left[0]) begin
                        state <= PICK;
                    end else if (plan_early | (held < 3'd2)) begin
                        state <= KEYS;
                    end
                end
                KEYS: begin
                    if (keys_fire) state <= OFFER;
                end
                OFFER: begin
                    if (groups_fire) begin
                        buffer <= ~buffer;
                        state <= PICK;
                    end
                end
                default: ;
            endcase
            if (start) begin
                held <= 3'd0;
                freeKeys <= 2'd2;
                freeValues <= 2'd2;
            end else begin
                held <= (held + {2'd0, keys_fire}) - {2'd0, keysFreed};
                freeKeys <= (freeKeys + {1'd0, keysFreed}) - {1'd0, keysLoaded};
                freeValues <= (freeValues + {1'd0, valuesFreed & ~plan_valuesWait}) -
                        {1'd0, values_fire};
            end
        end
    end

    always @(posedge clock) begin
        case (state)
            IDLE: begin
                if (start) begin
                    group <= 4'd0;
                    left <= plan_heads;
                end
            end
            PICK: begin
                if (!((left == 12'd0) | cancel)) begin
                    if (!left[0]) begin
                        left <= {1'd0, left[11:1]};
                        group <= group + 4'd1;
                    end
                end
            end
            OFFER: begin
                if (groups_fire) begin
                    left <= {1'd0, left[11:1]};
                    group <= group + 4'd1;
                end
            end
            default: ;
        endcase
    end

    wire _unused_ok = &{1'b0, unloaded_fifo_pop_payload_heads, unloaded_fifo_level,
            keys_payload_offset_product_1[24:16], keys_payload_bytes_product[17:16],
            values_payload_offset_product_1[24:16], values_payload_bytes_product[17:16]};
endmodule
`default_nettype wire
