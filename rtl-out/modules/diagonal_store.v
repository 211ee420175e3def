// diagonal_store: FACT's diagonal store (ISCA 2023, abstract): tiles in banks of one word a
// cycle, of which any row and any column is read or written in one cycle. The `plain` layout
// beside it serves a column one word a cycle. Every request is answered by one item, a cycle
// after it was taken; the values of a write are open. A request past the last tile touches
// nothing; its error stands in its answer and, until `clearError`, in `error`. The contract is
// golden/fact/diagonal-store.md.
// Source generators/fact/diagonal-store.ts.
// Parameters layout = diagonal, banks = 16, tiles = 4, width = 8.
// Reset: reset synchronous, active high.
// IR 7987d20d. Do not edit.
`default_nettype none
module diagonal_store (
    input  wire         clock,
    input  wire         reset,

    input  wire         requests_valid,
    output wire         requests_ready,
    input  wire         requests_payload_write,
    input  wire         requests_payload_line,
    input  wire [  2:0] requests_payload_tile,
    input  wire [  3:0] requests_payload_at,
    input  wire [127:0] requests_payload_values,

    // How long the request was served, and the words that had to wait.
    output wire         answers_valid,
    input  wire         answers_ready,
    output wire         answers_payload_error,
    output wire [  4:0] answers_payload_cycles,
    output wire [  3:0] answers_payload_conflicts,
    output wire [127:0] answers_payload_values,

    // Words that had to wait, since reset; stays at its largest value.
    output wire [ 31:0] conflicts,

    // The first error since reset or `clearError`, and the number of its request, modulo 65536.
    output wire         error_code,
    output wire [ 15:0] error_request,

    input  wire         clearError
);
    localparam NONE            = 1'd0;
    localparam TILE_OVER_STORE = 1'd1;

    reg full;
    reg answer_error;
    reg answer_serial;
    reg [3:0] answer_at;
    reg [31:0] waited;
    reg [15:0] number;
    reg error_code_register;
    reg [15:0] error_request_register;
    reg refused;
    wire touches_0;
    wire touches_1;
    wire touches_2;
    wire touches_3;
    wire touches_4;
    wire touches_5;
    wire touches_6;
    wire touches_7;
    wire touches_8;
    wire touches_9;
    wire touches_10;
    wire touches_11;
    wire touches_12;
    wire touches_13;
    wire touches_14;
    wire touches_15;
    wire [3:0] place_0;
    wire [3:0] place_1;
    wire [3:0] place_2;
    wire [3:0] place_3;
    wire [3:0] place_4;
    wire [3:0] place_5;
    wire [3:0] place_6;
    wire [3:0] place_7;
    wire [3:0] place_8;
    wire [3:0] place_9;
    wire [3:0] place_10;
    wire [3:0] place_11;
    wire [3:0] place_12;
    wire [3:0] place_13;
    wire [3:0] place_14;
    wire [3:0] place_15;
    wire [127:0] data;
    wire [15:0] bank_read;
    wire [15:0] bank_write;
    wire [95:0] bank_address;
    wire [127:0] bank_data;
    wire [127:0] bank_word;
    wire [127:0] found;
    wire [3:0] waits;
    wire [127:0] spread_turned;
    wire [127:0] gather_turned;

    wire serves = requests_valid & (~full | answers_ready);
    wire over = requests_payload_tile >= 3'd4;
    wire access = serves & ~over;
    wire column = requests_payload_line;
    wire [6:0] bank_address_packed = {requests_payload_tile, place_15};
    wire [6:0] bank_address_packed_1 = {requests_payload_tile, place_14};
    wire [6:0] bank_address_packed_2 = {requests_payload_tile, place_13};
    wire [6:0] bank_address_packed_3 = {requests_payload_tile, place_12};
    wire [6:0] bank_address_packed_4 = {requests_payload_tile, place_11};
    wire [6:0] bank_address_packed_5 = {requests_payload_tile, place_10};
    wire [6:0] bank_address_packed_6 = {requests_payload_tile, place_9};
    wire [6:0] bank_address_packed_7 = {requests_payload_tile, place_8};
    wire [6:0] bank_address_packed_8 = {requests_payload_tile, place_7};
    wire [6:0] bank_address_packed_9 = {requests_payload_tile, place_6};
    wire [6:0] bank_address_packed_10 = {requests_payload_tile, place_5};
    wire [6:0] bank_address_packed_11 = {requests_payload_tile, place_4};
    wire [6:0] bank_address_packed_12 = {requests_payload_tile, place_3};
    wire [6:0] bank_address_packed_13 = {requests_payload_tile, place_2};
    wire [6:0] bank_address_packed_14 = {requests_payload_tile, place_1};
    wire [6:0] bank_address_packed_15 = {requests_payload_tile, place_0};
    wire [32:0] total = {1'd0, waited} + {29'd0, waits};
    wire requests_fire = requests_valid & requests_ready;

    assign requests_ready = serves;
    assign answers_valid = full;
    assign answers_payload_error = answer_error;
    assign answers_payload_cycles = answer_serial ? 5'd16 : 5'd1;
    assign answers_payload_conflicts = answer_serial ? 4'd15 : 4'd0;
    assign answers_payload_values = {~answer_error ? found[127:120] : 8'd0, ~answer_error ?
            found[119:112] : 8'd0, ~answer_error ? found[111:104] : 8'd0, ~answer_error ?
            found[103:96] : 8'd0, ~answer_error ? found[95:88] : 8'd0, ~answer_error ?
            found[87:80] : 8'd0, ~answer_error ? found[79:72] : 8'd0, ~answer_error ? found[71:64] :
            8'd0, ~answer_error ? found[63:56] : 8'd0, ~answer_error ? found[55:48] : 8'd0,
            ~answer_error ? found[47:40] : 8'd0, ~answer_error ? found[39:32] : 8'd0,
            ~answer_error ? found[31:24] : 8'd0, ~answer_error ? found[23:16] : 8'd0,
            ~answer_error ? found[15:8] : 8'd0, ~answer_error ? found[7:0] : 8'd0};
    assign conflicts = waited;
    assign error_code = error_code_register;
    assign error_request = error_request_register;
    assign touches_0 = access;
    assign touches_1 = access;
    assign touches_2 = access;
    assign touches_3 = access;
    assign touches_4 = access;
    assign touches_5 = access;
    assign touches_6 = access;
    assign touches_7 = access;
    assign touches_8 = access;
    assign touches_9 = access;
    assign touches_10 = access;
    assign touches_11 = access;
    assign touches_12 = access;
    assign touches_13 = access;
    assign touches_14 = access;
    assign touches_15 = access;
    assign place_0 = column ? 4'd0 - requests_payload_at : requests_payload_at;
    assign place_1 = column ? 4'd1 - requests_payload_at : requests_payload_at;
    assign place_2 = column ? 4'd2 - requests_payload_at : requests_payload_at;
    assign place_3 = column ? 4'd3 - requests_payload_at : requests_payload_at;
    assign place_4 = column ? 4'd4 - requests_payload_at : requests_payload_at;
    assign place_5 = column ? 4'd5 - requests_payload_at : requests_payload_at;
    assign place_6 = column ? 4'd6 - requests_payload_at : requests_payload_at;
    assign place_7 = column ? 4'd7 - requests_payload_at : requests_payload_at;
    assign place_8 = column ? 4'd8 - requests_payload_at : requests_payload_at;
    assign place_9 = column ? 4'd9 - requests_payload_at : requests_payload_at;
    assign place_10 = column ? 4'd10 - requests_payload_at : requests_payload_at;
    assign place_11 = column ? 4'd11 - requests_payload_at : requests_payload_at;
    assign place_12 = column ? 4'd12 - requests_payload_at : requests_payload_at;
    assign place_13 = column ? 4'd13 - requests_payload_at : requests_payload_at;
    assign place_14 = column ? 4'd14 - requests_payload_at : requests_payload_at;
    assign place_15 = column ? 4'd15 - requests_payload_at : requests_payload_at;
    assign data = spread_turned;
    assign found = gather_turned;
    assign waits = 4'd0;
    assign bank_read = {touches_15 & ~requests_payload_write, touches_14 & ~requests_payload_write,
            touches_13 & ~requests_payload_write, touches_12 & ~requests_payload_write, touches_11 &
            ~requests_payload_write, touches_10 & ~requests_payload_write, touches_9 &
            ~requests_payload_write, touches_8 & ~requests_payload_write, touches_7 &
            ~requests_payload_write, touches_6 & ~requests_payload_write, touches_5 &
            ~requests_payload_write, touches_4 & ~requests_payload_write, touches_3 &
            ~requests_payload_write, touches_2 & ~requests_payload_write, touches_1 &
            ~requests_payload_write, touches_0 & ~requests_payload_write};
    assign bank_write = {touches_15 & requests_payload_write, touches_14 & requests_payload_write,
            touches_13 & requests_payload_write, touches_12 & requests_payload_write, touches_11 &
            requests_payload_write, touches_10 & requests_payload_write, touches_9 &
            requests_payload_write, touches_8 & requests_payload_write, touches_7 &
            requests_payload_write, touches_6 & requests_payload_write, touches_5 &
            requests_payload_write, touches_4 & requests_payload_write, touches_3 &
            requests_payload_write, touches_2 & requests_payload_write, touches_1 &
            requests_payload_write, touches_0 & requests_payload_write};
    assign bank_address = {bank_address_packed[5:0], bank_address_packed_1[5:0],
            bank_address_packed_2[5:0], bank_address_packed_3[5:0], bank_address_packed_4[5:0],
            bank_address_packed_5[5:0], bank_address_packed_6[5:0], bank_address_packed_7[5:0],
            bank_address_packed_8[5:0], bank_address_packed_9[5:0], bank_address_packed_10[5:0],
            bank_address_packed_11[5:0], bank_address_packed_12[5:0], bank_address_packed_13[5:0],
            bank_address_packed_14[5:0], bank_address_packed_15[5:0]};
    assign bank_data = data;

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 16; bank_index = bank_index + 1) begin : bank
            store_bank member (
                .clock   (clock),
                .read    (bank_read[bank_index]),
                .write   (bank_write[bank_index]),
                .address (bank_address[bank_index*6 +: 6]),
                .data    (bank_data[bank_index*8 +: 8]),
                .word    (bank_word[bank_index*8 +: 8])
            );
        end
    endgenerate

    rotator_e8b39f spread (
        .by     (requests_payload_at),
        .row    (requests_payload_values),
        .turned (spread_turned)
    );

    rotator_e8b39f gather (
        .by     (4'd0 - answer_at),
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
            answer_serial <= waits != 4'd0;
            answer_at <= requests_payload_at;
        end
    end

    wire _unused_ok = &{1'b0, bank_address_packed[6], bank_address_packed_1[6],
            bank_address_packed_2[6], bank_address_packed_3[6], bank_address_packed_4[6],
            bank_address_packed_5[6], bank_address_packed_6[6], bank_address_packed_7[6],
            bank_address_packed_8[6], bank_address_packed_9[6], bank_address_packed_10[6],
            bank_address_packed_11[6], bank_address_packed_12[6], bank_address_packed_13[6],
            bank_address_packed_14[6], bank_address_packed_15[6]};
endmodule
`default_nettype wire
