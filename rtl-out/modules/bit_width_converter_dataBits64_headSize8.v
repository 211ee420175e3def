// bit_width_converter_dataBits64_headSize8: SpAtten's bit-width converter (HPCA 2021, section
// IV): bus words of packed elements of 1 to 12 bits to operands of 12 bits. A token is a run of
// words and one setup, which is taken when the token ends; where tokens are alike, a setup may
// stand at the port for all of them. From 4 bits on it takes a word a cycle or gives an item a
// cycle, across tokens. A token that is refused gives nothing; its error stands in `error`
// until `clearError`. The contract is golden/spatten/fetch/bit-width-converter.md.
// Source generators/spatten/fetch/bit-width-converter.ts.
// Parameters dataBits = 64, headSize = 8.
// Reset: reset synchronous, active high.
// IR a275a8d3. Do not edit.
`default_nettype none
module bit_width_converter_dataBits64_headSize8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        words_valid,
    output wire        words_ready,
    input  wire [63:0] words_payload_data,
    input  wire        words_payload_last,

    input  wire        setups_valid,
    output wire        setups_ready,
    input  wire [ 3:0] setups_payload_bits,
    input  wire [ 2:0] setups_payload_skip,
    input  wire [ 7:0] setups_payload_items,
    input  wire        setups_payload_signed,
    input  wire [ 3:0] setups_payload_place,

    output wire        items_valid,
    input  wire        items_ready,
    output wire [95:0] items_payload_elements,
    output wire        items_payload_last,

    // The first error since reset or `clearError`, and the number of its token, modulo 65536.
    output wire [ 2:0] error_code,
    output wire [15:0] error_token,

    input  wire        clearError,
    output wire        busy
);
    localparam [2:0] NONE               = 3'd0;
    localparam [2:0] BITS_OUT_OF_RANGE  = 3'd1;
    localparam [2:0] PLACE_OUT_OF_RANGE = 3'd2;
    localparam [2:0] SKIP_IS_ODD        = 3'd3;
    localparam [2:0] ITEMS_IS_ZERO      = 3'd4;
    localparam [2:0] WORDS_TOO_FEW      = 3'd5;

    reg [127:0] held_data;
    reg [1:0] held_last;
    reg [1:0] filled;
    reg into;
    reg from;
    reg [3:0] offset;
    reg fresh;
    reg dropping;
    reg position;
    reg [7:0] item;
    reg [95:0] collected;
    reg full;
    reg last;
    reg [15:0] token;
    reg [2:0] error_code_register;
    reg [15:0] error_token_register;
    reg [2:0] refused;
    wire active;
    wire [3:0] start;
    wire follows;
    wire [5:0] atHand;
    wire writes;
    reg [5:0] advance;
    reg [2:0] count;
    wire [47:0] fields_0_operands;
    wire [47:0] fields_1_operands;
    wire [5:0] next;
    wire complete;
    wire finished;
    wire starved;
    wire closes;
    wire both;
    wire frees;
    wire closed;
    reg [2:0] raised;

    wire [1:0] cleared = from ? {frees, both} : {both, frees};
    wire [5:0] firstUnit_shifted = {setups_payload_skip, 3'd0};
    wire [3:0] firstUnit = firstUnit_shifted[5:2];
    wire [5:0] limit = follows ? 6'd32 : 6'd16;
    wire good = (refused == NONE) & ~dropping;
    wire [2:0] left = 3'd2 - {2'd0, position};
    wire isLast = item == (setups_payload_items - 8'd1);
    wire ended = held_last[from] | (follows & held_last[~from]);
    wire starved_and = active & good & ended & ((limit - next) < {2'd0, setups_payload_bits});
    wire drops = active & ~good;
    wire [255:0] fields_0_window_shifted = {2{held_data}} >> {from, start, 2'd0};
    wire [3:0] down = (4'd12 - setups_payload_bits) - setups_payload_place;
    wire refused_above = ({1'd0, setups_payload_bits} + {1'd0, setups_payload_place}) > 5'd12;
    wire [4:0] end_0 = setups_payload_bits * 1'd1;
    wire there_0 = writes & ($signed(left) > 3'sd0) & (atHand >= {1'd0, end_0});
    wire [5:0] end_1 = setups_payload_bits * 2'd2;
    wire there_1 = writes & ($signed(left) > 3'sd1) & (atHand >= end_1);
    wire words_fire = words_valid & words_ready;

    assign words_ready = ~filled[into] | cleared[into];
    assign setups_ready = closed;
    assign items_valid = full;
    assign items_payload_elements = collected;
    assign items_payload_last = last;
    assign error_code = error_code_register;
    assign error_token = error_token_register;
    assign busy = (filled != 2'd0) | full;
    assign active = filled[from] & setups_valid;
    assign start = fresh ? firstUnit : offset;
    assign follows = filled[~from] & ~held_last[from];
    assign atHand = limit - {2'd0, start};
    assign writes = active & good & (~full | items_ready);
    assign next = {2'd0, start} + advance;
    assign complete = {1'd0, count} == {left[2], left};
    assign finished = complete & isLast;
    assign starved = starved_and & ~finished;
    assign closes = finished | starved | drops;
    assign both = next[5] | (~held_last[from] & ((finished & (next > 6'd16)) | starved));
    assign frees = closes | (next >= 6'd16);
    assign closed = closes & (both ? held_last[~from] : held_last[from]);

    operand_fields_unit4 fields_0 (
        .window   (fields_0_window_shifted[95:0]),
        .bits     (setups_payload_bits),
        .withSign (setups_payload_signed),
        .down     (down),
        .operands (fields_0_operands)
    );

    operand_fields_unit4_group1 fields_1 (
        .window   (fields_0_window_shifted[95:0]),
        .bits     (setups_payload_bits),
        .withSign (setups_payload_signed),
        .down     (down),
        .operands (fields_1_operands)
    );

    always @* begin
        refused = NONE;
        if ((setups_payload_bits == 4'd0) | (setups_payload_bits > 4'd12)) begin
            refused = BITS_OUT_OF_RANGE;
        end else if (refused_above) begin
            refused = PLACE_OUT_OF_RANGE;
        end else if (setups_payload_skip[0]) begin
            refused = SKIP_IS_ODD;
        end else if (setups_payload_items == 8'd0) begin
            refused = ITEMS_IS_ZERO;
        end
    end

    always @* begin
        advance = 6'd0;
        count = 3'd0;
        if (there_0) begin
            advance = {1'd0, end_0};
            count = 3'd1;
        end
        if (there_1) begin
            advance = end_1;
            count = 3'd2;
        end
    end

    always @* begin
        raised = NONE;
        if (closed) begin
            raised = refused;
            if (starved) raised = WORDS_TOO_FEW;
        end
    end

    always @(posedge clock) begin
        if (there_0) collected[({6'd0, position + 1'd0} * 7'd48) +: 48] <= fields_0_operands;
        if (there_1) collected[({6'd0, position + 1'd1} * 7'd48) +: 48] <= fields_1_operands;
        if (words_fire) begin
            held_data[{into, 6'd0} +: 64] <= words_payload_data;
            held_last[into] <= words_payload_last;
        end
        if (active) offset <= next[3:0];
        if (complete) last <= isLast;
    end

    always @(posedge clock) begin
        if (reset) begin
            filled <= 2'd0;
            into <= 1'd0;
            from <= 1'd0;
            fresh <= 1'd1;
            dropping <= 1'd0;
            position <= 1'd0;
            item <= 8'd0;
            full <= 1'd0;
            token <= 16'd0;
            error_code_register <= NONE;
            error_token_register <= 16'd0;
        end else begin
            filled <= (filled & ~cleared) | (words_fire ? {into, ~into} : 2'd0);
            from <= from ^ (frees & ~both);
            if (words_fire) into <= ~into;
            if (active) begin
                fresh <= closed;
                dropping <= (finished | dropping) & ~closed;
            end
            if (items_ready) full <= 1'd0;
            if (complete) begin
                full <= 1'd1;
                item <= item + 8'd1;
            end
            position <= position + count[0];
            if (closes) begin
                position <= 1'd0;
                item <= 8'd0;
            end
            if (closed) token <= token + 16'd1;
            if (clearError) error_code_register <= NONE;
            if ((raised != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= raised;
                error_token_register <= token;
            end
        end
    end

    wire _unused_ok = &{1'b0, firstUnit_shifted[1:0], fields_0_window_shifted[255:96]};
endmodule
`default_nettype wire
