// nibble_store_layoutplain: FACT's store of activations (ISCA 2023, abstract) before a row of
// mixed-precision processing elements: two banks of nibbles, from which an INT8 token and a
// pair of INT4 tokens are both read in one cycle a column. The `plain` layout beside it reads a
// pair one after the other. A request names a token that is written, whose columns follow on
// `values`, or a beat that is read, which leaves as one item of operands a column; a written
// token leaves one item. The contract is golden/fact/diagonal-store.md.
// Source generators/fact/nibble-store.ts.
// Parameters layout = plain, tokens = 50, columns = 64, rounding = floor.
// Reset: reset synchronous, active high.
// IR eeb1cbc3. Do not edit.
`default_nettype none
module nibble_store_layoutplain (
    input  wire        clock,
    input  wire        reset,

    // INT8 and written tokens stand in place 0. Without `int8`, `present` says which places have a
    // token.
    input  wire        requests_valid,
    output wire        requests_ready,
    input  wire        requests_payload_write,
    input  wire        requests_payload_int8,
    input  wire [13:0] requests_payload_tokens,
    input  wire [ 1:0] requests_payload_present,

    input  wire        values_valid,
    output wire        values_ready,
    input  wire [ 7:0] values_payload,

    // `conflict`: a word had to wait, and the item took two cycles. `last`: the last one of its
    // request.
    output wire        answers_valid,
    input  wire        answers_ready,
    output wire        answers_payload_error,
    output wire        answers_payload_last,
    output wire        answers_payload_conflict,
    output wire [ 9:0] answers_payload_operands,

    // Words that had to wait, since reset; stays at its largest value.
    output wire [31:0] conflicts,

    // The first error since reset or `clearError`, and the number of its request, modulo 65536.
    output wire        error_code,
    output wire [15:0] error_request,

    input  wire        clearError
);
    localparam NONE             = 1'd0;
    localparam TOKEN_OVER_STORE = 1'd1;

    reg [5:0] column;
    reg second;
    reg full;
    reg answer_error;
    reg answer_last;
    reg answer_conflict;
    reg answer_int8;
    reg [1:0] answer_wants;
    reg [1:0] answer_banks;
    reg [31:0] waited;
    reg [15:0] number;
    reg error_code_register;
    reg [15:0] error_request_register;
    reg refused;
    wire [1:0] bank_read;
    wire [23:0] bank_address;
    wire [7:0] bank_data;
    wire [7:0] bank_word;
    reg [3:0] kept;
    reg turned;

    wire free = ~full | answers_ready;
    wire serves = requests_valid & free & (~requests_payload_write | values_valid);
    wire both = requests_payload_write | requests_payload_int8;
    wire wants = both | requests_payload_present[0];
    wire wants_1 = both | requests_payload_present[1];
    wire [6:0] other = both ? requests_payload_tokens[6:0] : requests_payload_tokens[13:7];
    wire clash_and = wants & wants_1 & ~both & (requests_payload_tokens[6:0] != other);
    wire over = (wants & (requests_payload_tokens[6:0] >= 7'd50)) | (wants_1 & (other >= 7'd50));
    wire clash = clash_and & ~over;
    wire turn = clash & ~second;
    wire served = serves & ~turn;
    wire lastColumn = column == 6'd63;
    wire done = served & (lastColumn | (over & ~requests_payload_write));
    wire right = ~answer_error;
    wire [7:0] nibbles_packed = bank_word;
    wire [3:0] nibbles = nibbles_packed[{answer_banks[1], 2'd0} +: 4];
    wire [4:0] operand = answer_int8 ? {1'd0, nibbles} : {nibbles[3], nibbles};
    wire [7:0] nibbles_packed_1 = bank_word;
    wire [3:0] nibbles_1 = answer_conflict ? kept : nibbles_packed_1[{answer_banks[0], 2'd0} +: 4];
    wire access = serves & ~over;
    wire here_1 = wants & ~1'd1 & ~second;
    wire here_1_1 = wants_1 & both;
    wire here_0 = wants & ~1'd0 & ~second;
    wire here_0_1 = wants_1 & ~both;
    wire [13:0] bank_address_product = {here_1 ? requests_payload_tokens[6:0] : other} * 7'd64;
    wire [13:0] bank_address_product_1 = {here_0 ? requests_payload_tokens[6:0] : other} * 7'd64;
    wire [3:0] upper = values_payload[7:4];
    wire [3:0] bank_data_choice = here_1 ? (requests_payload_int8 ? upper : upper) :
            values_payload[3:0];
    wire [3:0] bank_data_choice_1 = here_0 ? (requests_payload_int8 ? upper : upper) :
            values_payload[3:0];
    wire bank_write_or = (wants & (requests_payload_tokens[6:0] >= 7'd50)) |
            (wants_1 & (other >= 7'd50));
    wire bank_write_and = requests_valid & free & (~requests_payload_write | values_valid) &
            ~bank_write_or;
    wire [32:0] total = {1'd0, waited} + {32'd0, clash};
    wire [7:0] kept_packed = bank_word;

    assign requests_ready = done;
    assign values_ready = requests_valid & requests_payload_write & free;
    assign answers_valid = full;
    assign answers_payload_error = answer_error;
    assign answers_payload_last = answer_last;
    assign answers_payload_conflict = answer_conflict;
    assign answers_payload_operands = {(right & answer_wants[1]) ? operand : 5'd0,
            (right & answer_wants[0]) ? {nibbles_1[3], nibbles_1} : 5'd0};
    assign conflicts = waited;
    assign error_code = error_code_register;
    assign error_request = error_request_register;
    assign bank_read = {access & ~requests_payload_write & (here_1 | here_1_1), access &
            ~requests_payload_write & (here_0 | here_0_1)};
    assign bank_address = {bank_address_product[11:0] + {6'd0, column},
            bank_address_product_1[11:0] + {6'd0, column}};
    assign bank_data = {bank_data_choice, bank_data_choice_1};

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 2; bank_index = bank_index + 1) begin : bank
            store_bank_width4_words3200_addressBits12 member (
                .clock   (clock),
                .read    (bank_read[bank_index]),
                .write   (bank_write_and & requests_payload_write),
                .address (bank_address[bank_index*12 +: 12]),
                .data    (bank_data[bank_index*4 +: 4]),
                .word    (bank_word[bank_index*4 +: 4])
            );
        end
    endgenerate

    always @* begin
        refused = NONE;
        if (over) refused = TOKEN_OVER_STORE;
    end

    always @(posedge clock) begin
        if (reset) begin
            column <= 6'd0;
            second <= 1'd0;
            full <= 1'd0;
            waited <= 32'd0;
            number <= 16'd0;
            error_code_register <= NONE;
            error_request_register <= 16'd0;
            turned <= 1'd0;
        end else begin
            turned <= serves & turn;
            if (serves) second <= turn;
            if (answers_ready) full <= 1'd0;
            if (served & (~requests_payload_write | lastColumn)) full <= 1'd1;
            if (served) begin
                column <= done ? 6'd0 : column + 6'd1;
                waited <= total[32] ? 32'hffffffff : total[31:0];
            end
            if (clearError) error_code_register <= NONE;
            if (done) number <= number + 16'd1;
            if (done & over & (~error_code_register | clearError)) begin
                error_code_register <= refused;
                error_request_register <= number;
            end
        end
    end

    always @(posedge clock) begin
        if (turned) kept <= kept_packed[{answer_banks[0], 2'd0} +: 4];
        if (serves) begin
            answer_error <= refused;
            answer_last <= done;
            answer_conflict <= clash;
            answer_int8 <= both;
            answer_wants <= {wants_1 & ~requests_payload_write, wants & ~requests_payload_write};
            answer_banks <= {both, 1'd0};
        end
    end

    wire _unused_ok = &{1'b0, bank_address_product[13:12], bank_address_product_1[13:12]};
endmodule
`default_nettype wire
