// sparse_pe_array_rows4_columns4_tokens8_tiles4_accumulatorWidth24: A systolic array for
// weights of which two of four are kept, and for dense ones at half the rate. Weights stay,
// depth on the rows and output channels on the columns; tokens come in from the left and move
// right, partial sums move down into accumulators, one a token and column. The weights of the
// next tile are taken while this one runs.
// Source generators/gpusq/sparse-pe-array.ts.
// Parameters rows = 4, columns = 4, tokens = 8, tiles = 4, accumulatorWidth = 24, trace =
// false.
// Reset: reset synchronous, active high.
// IR 9152f2ac. Do not edit.
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
    wire [31:0] cell__0_x;
    wire cell__0_swapOut;
    wire [31:0] cell__0_xOut;
    wire [17:0] cell__0_partialOut;
    wire [31:0] cell__1_x;
    wire cell__1_swapOut;
    wire [31:0] cell__1_xOut;
    wire [17:0] cell__1_partialOut;
    wire [31:0] cell__2_x;
    wire cell__2_swapOut;
    wire [31:0] cell__2_xOut;
    wire [17:0] cell__2_partialOut;
    wire [31:0] cell__3_x;
    wire cell__3_swapOut;
    wire [31:0] cell__3_xOut;
    wire [17:0] cell__3_partialOut;
    reg [31:0] token1;
    reg swap1;
    wire [31:0] cell__4_x;
    wire cell__4_swapOut;
    wire [31:0] cell__4_xOut;
    wire [17:0] cell__4_partialOut;
    wire [31:0] cell__5_x;
    wire cell__5_swapOut;
    wire [31:0] cell__5_xOut;
    wire [17:0] cell__5_partialOut;
    wire [31:0] cell__6_x;
    wire cell__6_swapOut;
    wire [31:0] cell__6_xOut;
    wire [17:0] cell__6_partialOut;
    wire [31:0] cell__7_x;
    wire cell__7_swapOut;
    wire [31:0] cell__7_xOut;
    wire [17:0] cell__7_partialOut;
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
    wire [2:0] address = flags[30] ? 3'd0 : later;
    wire starts = operands_fire & fresh;
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
    assign cell__0_x[7:0] = operands_payload[7:0];
    assign cell__0_x[15:8] = operands_payload[15:8];
    assign cell__0_x[23:16] = operands_payload[23:16];
    assign cell__0_x[31:24] = operands_payload[31:24];
    assign cell__1_x = cell__0_xOut;
    assign cell__2_x = cell__1_xOut;
    assign cell__3_x = cell__2_xOut;
    assign cell__4_x = token1;
    assign cell__5_x = cell__4_xOut;
    assign cell__6_x = cell__5_xOut;
    assign cell__7_x = cell__6_xOut;
    assign column_sum = {cell__7_partialOut, sum2, sum1[35:18], sum0[53:36]};

    genvar column_index;
    generate
        for (column_index = 0; column_index < 4; column_index = column_index + 1) begin : column
            accumulator_column_sumBits18_accumulatorWidth24_tokens8_addressBits3 member (
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

    sparse_cell_sumBits18 cell__0 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (starts),
        .x              (cell__0_x),
        .partial        (18'd0),
        .swapOut        (cell__0_swapOut),
        .xOut           (cell__0_xOut),
        .partialOut     (cell__0_partialOut)
    );

    sparse_cell_sumBits18 cell__1 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__0_swapOut),
        .x              (cell__1_x),
        .partial        (18'd0),
        .swapOut        (cell__1_swapOut),
        .xOut           (cell__1_xOut),
        .partialOut     (cell__1_partialOut)
    );

    sparse_cell_sumBits18 cell__2 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__1_swapOut),
        .x              (cell__2_x),
        .partial        (18'd0),
        .swapOut        (cell__2_swapOut),
        .xOut           (cell__2_xOut),
        .partialOut     (cell__2_partialOut)
    );

    sparse_cell_sumBits18 cell__3 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[0]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__2_swapOut),
        .x              (cell__3_x),
        .partial        (18'd0),
        .swapOut        (cell__3_swapOut),
        .xOut           (cell__3_xOut),
        .partialOut     (cell__3_partialOut)
    );

    sparse_cell_sumBits18 cell__4 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[15:0]),
        .weights_first  (loader_row_first[1:0]),
        .weights_second (loader_row_second[1:0]),
        .pairs          (loader_pairs),
        .swap           (swap1),
        .x              (cell__4_x),
        .partial        (cell__0_partialOut),
        .swapOut        (cell__4_swapOut),
        .xOut           (cell__4_xOut),
        .partialOut     (cell__4_partialOut)
    );

    sparse_cell_sumBits18 cell__5 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[31:16]),
        .weights_first  (loader_row_first[3:2]),
        .weights_second (loader_row_second[3:2]),
        .pairs          (loader_pairs),
        .swap           (cell__4_swapOut),
        .x              (cell__5_x),
        .partial        (cell__1_partialOut),
        .swapOut        (cell__5_swapOut),
        .xOut           (cell__5_xOut),
        .partialOut     (cell__5_partialOut)
    );

    sparse_cell_sumBits18 cell__6 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[47:32]),
        .weights_first  (loader_row_first[5:4]),
        .weights_second (loader_row_second[5:4]),
        .pairs          (loader_pairs),
        .swap           (cell__5_swapOut),
        .x              (cell__6_x),
        .partial        (cell__2_partialOut),
        .swapOut        (cell__6_swapOut),
        .xOut           (cell__6_xOut),
        .partialOut     (cell__6_partialOut)
    );

    sparse_cell_sumBits18 cell__7 (
        .clock          (clock),
        .reset          (reset),
        .advance        (advance),
        .load           (loader_load[1]),
        .weights_w      (loader_row_w[63:48]),
        .weights_first  (loader_row_first[7:6]),
        .weights_second (loader_row_second[7:6]),
        .pairs          (loader_pairs),
        .swap           (cell__6_swapOut),
        .x              (cell__7_x),
        .partial        (cell__3_partialOut),
        .swapOut        (cell__7_swapOut),
        .xOut           (cell__7_xOut),
        .partialOut     (cell__7_partialOut)
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
            errors[2:0] <= tile_error;
            errors[5:3] <= errors[2:0];
            errors[8:6] <= errors[5:3];
            errors[11:9] <= errors[8:6];
            errors[14:12] <= errors[11:9];
            errors[17:15] <= errors[14:12];
            errors[20:18] <= errors[17:15];
            errors[23:21] <= errors[20:18];
            if (flags[31]) later <= address + 3'd1;
            addsFirst <= flags[29];
            writeAddress <= address;
            answerError <= errors[23:21];
            sum0 <= {sum0[35:0], cell__4_partialOut};
            sum1 <= {sum1[17:0], cell__5_partialOut};
            sum2 <= cell__6_partialOut;
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

    wire _unused_ok = &{1'b0, tile_tokens, cell__3_swapOut, cell__3_xOut, cell__7_swapOut,
            cell__7_xOut};
endmodule
`default_nettype wire
