// diagonal_store_banks4_tiles3: FACT's diagonal store (ISCA 2023, abstract): tiles in banks of
// one word a cycle, of which any row and any column is read or written in one cycle. The
// `plain` layout beside it serves a column one word a cycle. Every request is answered by one
// item, a cycle after it was taken; the values of a write are open. A request past the last
// tile touches nothing; its error stands in its answer and, until `clearError`, in `error`. The
// contract is golden/fact/diagonal-store.md.
// Source generators/fact/diagonal-store.ts.
// Parameters layout = diagonal, banks = 4, tiles = 3, width = 8.
// Reset: reset synchronous, active high.
// IR 26c1a0b7. Do not edit.
`default_nettype none
module diagonal_store_banks4_tiles3 (
    input  wire        clock,
    input  wire        reset,

    input  wire        requests_valid,
    output wire        requests_ready,
    input  wire        requests_payload_write,
    input  wire        requests_payload_line,
    input  wire [ 2:0] requests_payload_tile,
    input  wire [ 1:0] requests_payload_at,
    input  wire [31:0] requests_payload_values,

    // How long the request was served, and the words that had to wait.
    output wire        answers_valid,
    input  wire        answers_ready,
    output wire        answers_payload_error,
    output wire [ 2:0] answers_payload_cycles,
    output wire [ 1:0] answers_payload_conflicts,
    output wire [31:0] answers_payload_values,

    // Words that had to wait, since reset; stays at its largest value.
    output wire [31:0] conflicts,

    // The first error since reset or `clearError`, and the number of its request, modulo 65536.
    output wire        error_code,
    output wire [15:0] error_request,

    input  wire        clearError
);
    localparam NONE            = 1'd0;
    localparam TILE_OVER_STORE = 1'd1;

    reg full;
    reg answer_error;
    reg answer_serial;
    reg [1:0] answer_at;
    reg [31:0] waited;
    reg [15:0] number;
    reg error_code_register;
    reg [15:0] error_request_register;
    reg refused;
    wire touches_0;
    wire touches_1;
    wire touches_2;
    wire touches_3;
    wire [1:0] place_0;
    wire [1:0] place_1;
    wire [1:0] place_2;
    wire [1:0] place_3;
    wire [31:0] data;
    wire [3:0] bank_read;
    wire [3:0] bank_write;
    wire [15:0] bank_address;
    wire [31:0] bank_data;
    wire [31:0] bank_word;
    wire [31:0] found;
    wire [1:0] waits;
    wire [31:0] spread_turned;
    wire [31:0] gather_turned;

    wire serves = requests_valid & (~full | answers_ready);
    wire over = requests_payload_tile >= 3'd3;
    wire access = serves & ~over;
    wire column = requests_payload_line;
    wire [4:0] bank_address_packed = {requests_payload_tile, place_3};
    wire [4:0] bank_address_packed_1 = {requests_payload_tile, place_2};
    wire [4:0] bank_address_packed_2 = {requests_payload_tile, place_1};
    wire [4:0] bank_address_packed_3 = {requests_payload_tile, place_0};
    wire [32:0] total = {1'd0, waited} + {31'd0, waits};
    wire requests_fire = requests_valid & requests_ready;

    assign requests_ready = serves;
    assign answers_valid = full;
    assign answers_payload_error = answer_error;
    assign answers_payload_cycles = answer_serial ? 3'd4 : 3'd1;
    assign answers_payload_conflicts = answer_serial ? 2'd3 : 2'd0;
    assign answers_payload_values = {~answer_error ? found[31:24] : 8'd0, ~answer_error ?
            found[23:16] : 8'd0, ~answer_error ? found[15:8] : 8'd0, ~answer_error ? found[7:0] :
            8'd0};
    assign conflicts = waited;
    assign error_code = error_code_register;
    assign error_request = error_request_register;
    assign touches_0 = access;
    assign touches_1 = access;
    assign touches_2 = access;
    assign touches_3 = access;
    assign place_0 = column ? 2'd0 - requests_payload_at : requests_payload_at;
    assign place_1 = column ? 2'd1 - requests_payload_at : requests_payload_at;
    assign place_2 = column ? 2'd2 - requests_payload_at : requests_payload_at;
    assign place_3 = column ? 2'd3 - requests_payload_at : requests_payload_at;
    assign data = spread_turned;
    assign found = gather_turned;
    assign waits = 2'd0;
    assign bank_read = {touches_3 & ~requests_payload_write, touches_2 & ~requests_payload_write,
            touches_1 & ~requests_payload_write, touches_0 & ~requests_payload_write};
    assign bank_write = {touches_3 & requests_payload_write, touches_2 & requests_payload_write,
            touches_1 & requests_payload_write, touches_0 & requests_payload_write};
    assign bank_address = {bank_address_packed[3:0], bank_address_packed_1[3:0],
            bank_address_packed_2[3:0], bank_address_packed_3[3:0]};
    assign bank_data = data;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 4; bank_index = bank_index + 1) begin : bank
            store_bank_words12_addressBits4 member (
                .clock   (clock),
                .read    (bank_read[bank_index]),
                .write   (bank_write[bank_index]),
                .address (bank_address[bank_index*4 +: 4]),
                .data    (bank_data[bank_index*8 +: 8]),
                .word    (bank_word[bank_index*8 +: 8])
            );
        end
    endgenerate

    rotator_lanes4_682fe0 spread (
        .by     (requests_payload_at),
        .row    (requests_payload_values),
        .turned (spread_turned)
    );

    rotator_lanes4_682fe0 gather (
        .by     (2'd0 - answer_at),
        .row    (bank_word),
        .turned (gather_turned)
    );

    always @* begin
        refused = NONE;
        if (over) refused = TILE_OVER_STORE;
    end

    always @(posedge clock) begin
        if (reset) begin
            full <= 1'd0;
            waited <= 32'd0;
            number <= 16'd0;
            error_code_register <= NONE;
            error_request_register <= 16'd0;
        end else begin
            if (answers_ready) full <= 1'd0;
            if (requests_fire) begin
                full <= 1'd1;
                number <= number + 16'd1;
                waited <= total[32] ? 32'hffffffff : total[31:0];
            end
            if (clearError) error_code_register <= NONE;
            if (requests_fire & over & (~error_code_register | clearError)) begin
                error_code_register <= refused;
                error_request_register <= number;
            end
        end
    end

    always @(posedge clock) begin
        if (requests_fire) begin
            answer_error <= refused;
            answer_serial <= waits != 2'd0;
            answer_at <= requests_payload_at;
        end
    end

    wire _unused_ok = &{1'b0, bank_address_packed[4], bank_address_packed_1[4],
            bank_address_packed_2[4], bank_address_packed_3[4]};
endmodule
`default_nettype wire
