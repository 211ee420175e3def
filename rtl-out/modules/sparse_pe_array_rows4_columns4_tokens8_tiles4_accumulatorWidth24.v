// sparse_pe_array_rows4_columns4_tokens8_tiles4_accumulatorWidth24: A systolic array for
// weights of which two of four are kept, and for dense ones at half the rate. Weights stay,
// depth on the rows and output channels on the columns; tokens come in from the left and move
// right, partial sums move down into accumulators, one a token and column. The weights of the
// next tile are taken while this one runs.
// Source generators/gpusq/sparse-pe-array.ts.
// Parameters rows = 4, columns = 4, tokens = 8, tiles = 4, accumulatorWidth = 24, trace =
// false.
// Reset: reset synchronous, active high.
// IR d4327c64. Do not edit.
`default_nettype none
module sparse_pe_array_rows4_columns4_tokens8_tiles4_accumulatorWidth24 (
    input  wire        clock,
    input  wire        reset,

    input  wire        tiles_valid,
    output wire        tiles_ready,
    input  wire [15:0] tiles_payload_tokens,
    input  wire        tiles_payload_first,
    input  wire        tiles_payload_last,
    input  wire        tiles_payload_sparse,
    input  wire        tiles_payload_pairs,

    // `first` and `second` are the metadata: the kept units, ascending.
    input  wire        weights_valid,
    output wire        weights_ready,
    input  wire [63:0] weights_payload_w,
    input  wire [ 7:0] weights_payload_first,
    input  wire [ 7:0] weights_payload_second,

    // Four bytes for each row of elements.
    input  wire        operands_valid,
    output wire        operands_ready,
    input  wire [63:0] operands_payload,

    // `accumulators` are 0 for a refused block.
    output wire        results_valid,
    input  wire        results_ready,
    output wire [ 2:0] results_payload_error,
    output wire [95:0] results_payload_accumulators,

    // The first error since reset or `clearError`, and the number of its tile, modulo 65536.
    output wire [ 2:0] error_code,
    output wire [15:0] error_tile,

    input  wire        clearError,
    output wire        busy
);
    localparam [2:0] NONE = 3'd0;

    reg answer_valid;
    reg [2:0] answer_error;
    wire loader_tiles_ready;
    wire loader_weights_ready;
    wire loader_loaded_valid;
    wire loader_loaded_ready;
    wire [15:0] loader_loaded_payload_tokens;
    wire loader_loaded_payload_first;
    wire loader_loaded_payload_last;
    wire [2:0] loader_loaded_payload_error;
    wire [1:0] loader_load;
    wire [63:0] loader_row_w;
    wire [7:0] loader_row_first;
    wire [7:0] loader_row_second;
    wire loader_pairs;
    wire [2:0] loader_error_code;
    wire [15:0] loader_error_tile;
    wire loader_busy;
    reg [15:0] tile_tokens;
    reg tile_first;
    reg tile_last;
    reg [2:0] tile_error;
    reg [15:0] left;
    reg fresh;
    reg [3:0] onItsWay;
    reg [1:0] settling;
    wire [7:0] pe_load;
    wire [127:0] pe_weights_w;
    wire [15:0] pe_weights_first;
    wire [15:0] pe_weights_second;
    wire [7:0] pe_swap;
    wire [255:0] pe_x;
    wire [143:0] pe_partial;
    wire [7:0] pe_swapOut;
    wire [255:0] pe_xOut;
    wire [143:0] pe_partialOut;
    reg [31:0] token1;
    reg swap1;
    reg [31:0] flags;
    reg [23:0] errors;
    reg [2:0] later;
    reg adds;
    reg addsFirst;
    reg [2:0] writeAddress;
    reg answers;
    reg [2:0] answerError;
    reg [53:0] sum0;
    reg [35:0] sum1;
    reg [17:0] sum2;
    wire [71:0] column_sum;
    wire [95:0] column_total;

    wire advance = ~answer_valid | results_ready;
    wire operands_fire = operands_valid & operands_ready;
    wire starts = operands_fire & fresh;
    wire [2:0] address = flags[30] ? 3'd0 : later;
    wire loader_loaded_fire = loader_loaded_valid & loader_loaded_ready;

    assign tiles_ready = loader_tiles_ready;
    assign weights_ready = loader_weights_ready;
    assign operands_ready = advance & (left != 16'd0);
    assign results_valid = answer_valid;
    assign results_payload_error = answer_error;
    assign results_payload_accumulators[23:0] = (answer_error == NONE) ? column_total[23:0] : 24'd0;
    assign results_payload_accumulators[47:24] = (answer_error == NONE) ? column_total[47:24] :
            24'd0;
    assign results_payload_accumulators[71:48] = (answer_error == NONE) ? column_total[71:48] :
            24'd0;
    assign results_payload_accumulators[95:72] = (answer_error == NONE) ? column_total[95:72] :
            24'd0;
    assign error_code = loader_error_code;
    assign error_tile = loader_error_tile;
    assign busy = loader_busy | (left != 16'd0) | (onItsWay != 4'd0) | answer_valid;
    assign loader_loaded_ready = (left == 16'd0) | (operands_fire & (left == 16'd1));
    assign pe_load = {{4{loader_load[1]}}, {4{loader_load[0]}}};
    assign pe_weights_w = {loader_row_w, loader_row_w};
    assign pe_weights_first = {loader_row_first, loader_row_first};
    assign pe_weights_second = {loader_row_second, loader_row_second};
    assign pe_swap = {pe_swapOut[6:4], swap1, pe_swapOut[2:0], starts};
    assign pe_x = {pe_xOut[223:128], token1, pe_xOut[95:0], operands_payload[31:24],
            operands_payload[23:16], operands_payload[15:8], operands_payload[7:0]};
    assign pe_partial = {pe_partialOut[71:0], {4{18'd0}}};
    assign column_sum = {pe_partialOut[143:126], sum2, sum1[35:18], sum0[53:36]};

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 8; pe_index = pe_index + 1) begin : pe
            sparse_cell_sumBits18 member (
                .clock          (clock),
                .reset          (reset),
                .advance        (advance),
                .load           (pe_load[pe_index]),
                .weights_w      (pe_weights_w[pe_index*16 +: 16]),
                .weights_first  (pe_weights_first[pe_index*2 +: 2]),
                .weights_second (pe_weights_second[pe_index*2 +: 2]),
                .pairs          (loader_pairs),
                .swap           (pe_swap[pe_index]),
                .x              (pe_x[pe_index*32 +: 32]),
                .partial        (pe_partial[pe_index*18 +: 18]),
                .swapOut        (pe_swapOut[pe_index]),
                .xOut           (pe_xOut[pe_index*32 +: 32]),
                .partialOut     (pe_partialOut[pe_index*18 +: 18])
            );
        end
    endgenerate

    genvar column_index;
    generate
        for (column_index = 0; column_index < 4; column_index = column_index + 1) begin : column
            accumulator_column_d687ff member (
                .clock        (clock),
                .advance      (advance),
                .sum          (column_sum[column_index*18 +: 18]),
                .address      (address),
                .first        (addsFirst),
                .write        (adds),
                .writeAddress (writeAddress),
                .total        (column_total[column_index*24 +: 24])
            );
        end
    endgenerate

    sparse_tile_loader_elements2_columns4_tokens8_tiles4 loader (
        .clock                  (clock),
        .reset                  (reset),
        .tiles_valid            (tiles_valid),
        .tiles_ready            (loader_tiles_ready),
        .tiles_payload_tokens   (tiles_payload_tokens),
        .tiles_payload_first    (tiles_payload_first),
        .tiles_payload_last     (tiles_payload_last),
        .tiles_payload_sparse   (tiles_payload_sparse),
        .tiles_payload_pairs    (tiles_payload_pairs),
        .weights_valid          (weights_valid),
        .weights_ready          (loader_weights_ready),
        .weights_payload_w      (weights_payload_w),
        .weights_payload_first  (weights_payload_first),
        .weights_payload_second (weights_payload_second),
        .loaded_valid           (loader_loaded_valid),
        .loaded_ready           (loader_loaded_ready),
        .loaded_payload_tokens  (loader_loaded_payload_tokens),
        .loaded_payload_first   (loader_loaded_payload_first),
        .loaded_payload_last    (loader_loaded_payload_last),
        .loaded_payload_error   (loader_loaded_payload_error),
        .free                   (advance & ~fresh & (settling == 2'd0)),
        .load                   (loader_load),
        .row_w                  (loader_row_w),
        .row_first              (loader_row_first),
        .row_second             (loader_row_second),
        .pairs                  (loader_pairs),
        .error_code             (loader_error_code),
        .error_tile             (loader_error_tile),
        .clearError             (clearError),
        .busy                   (loader_busy)
    );

    always @(posedge clock) begin
        if (reset) begin
            answer_valid <= 1'd0;
            answer_error <= NONE;
            left <= 16'd0;
            fresh <= 1'd0;
            onItsWay <= 4'd0;
            settling <= 2'd0;
        end else begin
            if (operands_fire) begin
                left <= left - 16'd1;
                fresh <= 1'd0;
            end
            if (operands_fire) begin
                onItsWay <= 4'd10;
            end else if (advance & (onItsWay != 4'd0)) begin
                onItsWay <= onItsWay - 4'd1;
            end
            if (starts) begin
                settling <= 2'd3;
            end else if (advance & (settling != 2'd0)) begin
                settling <= settling - 2'd1;
            end
            if (loader_loaded_fire) begin
                left <= loader_loaded_payload_tokens;
                fresh <= loader_loaded_payload_tokens != 16'd0;
            end
            if (advance) begin
                answer_valid <= answers;
                answer_error <= answerError;
            end
        end
    end

    always @(posedge clock) begin
        if (loader_loaded_fire) begin
            tile_tokens <= loader_loaded_payload_tokens;
            tile_first <= loader_loaded_payload_first;
            tile_last <= loader_loaded_payload_last;
            tile_error <= loader_loaded_payload_error;
        end
    end

    always @(posedge clock) begin
        if (advance) begin
            token1 <= operands_payload[63:32];
            errors <= {errors[20:0], tile_error};
            if (flags[31]) later <= address + 3'd1;
            addsFirst <= flags[29];
            writeAddress <= address;
            answerError <= errors[23:21];
            sum0 <= {sum0[35:0], pe_partialOut[89:72]};
            sum1 <= {sum1[17:0], pe_partialOut[107:90]};
            sum2 <= pe_partialOut[125:108];
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            swap1 <= 1'd0;
            flags <= 32'd0;
            adds <= 1'd0;
            answers <= 1'd0;
        end else if (advance) begin
            swap1 <= starts;
            flags <= {flags[27:0], operands_fire, starts, tile_first, tile_last};
            adds <= flags[31] & (errors[23:21] == 3'd0);
            answers <= flags[31] & flags[28];
        end
    end

    wire _unused_ok = &{1'b0, tile_tokens, pe_swapOut[3], pe_swapOut[7], pe_xOut[127:96],
            pe_xOut[255:224]};
endmodule
`default_nettype wire
