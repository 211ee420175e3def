// sparse_pe_array: A systolic array for weights of which two of four are kept, and for dense
// ones at half the rate. Weights stay, depth on the rows and output channels on the columns;
// tokens come in from the left and move right, partial sums move down into accumulators, one a
// token and column. The weights of the next tile are taken while this one runs.
// Source generators/gpusq/sparse-pe-array.ts.
// Parameters rows = 16, columns = 16, tokens = 128, tiles = 64, accumulatorWidth = 32, trace =
// false.
// Reset: reset synchronous, active high.
// IR d41585b6. Do not edit.
`default_nettype none
module sparse_pe_array (
    input  wire         clock,
    input  wire         reset,

    input  wire         tiles_valid,
    output wire         tiles_ready,
    input  wire [ 15:0] tiles_payload_tokens,
    input  wire         tiles_payload_first,
    input  wire         tiles_payload_last,
    input  wire         tiles_payload_sparse,
    input  wire         tiles_payload_pairs,

    // `first` and `second` are the metadata: the kept units, ascending.
    input  wire         weights_valid,
    output wire         weights_ready,
    input  wire [255:0] weights_payload_w,
    input  wire [ 31:0] weights_payload_first,
    input  wire [ 31:0] weights_payload_second,

    // Four bytes for each row of elements.
    input  wire         operands_valid,
    output wire         operands_ready,
    input  wire [255:0] operands_payload,

    // `accumulators` are 0 for a refused block.
    output wire         results_valid,
    input  wire         results_ready,
    output wire [  2:0] results_payload_error,
    output wire [511:0] results_payload_accumulators,

    // The first error since reset or `clearError`, and the number of its tile, modulo 65536.
    output wire [  2:0] error_code,
    output wire [ 15:0] error_tile,

    input  wire         clearError,
    output wire         busy
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
    wire [7:0] loader_load;
    wire [255:0] loader_row_w;
    wire [31:0] loader_row_first;
    wire [31:0] loader_row_second;
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
    reg [4:0] onItsWay;
    reg [3:0] settling;
    wire [127:0] pe_load;
    wire [2047:0] pe_weights_w;
    wire [255:0] pe_weights_first;
    wire [255:0] pe_weights_second;
    wire [127:0] pe_swap;
    wire [4095:0] pe_x;
    wire [2559:0] pe_partial;
    wire [127:0] pe_swapOut;
    wire [4095:0] pe_xOut;
    wire [2559:0] pe_partialOut;
    reg [31:0] token1;
    reg swap1;
    reg [63:0] token2;
    reg [1:0] swap2;
    reg [95:0] token3;
    reg [2:0] swap3;
    reg [127:0] token4;
    reg [3:0] swap4;
    reg [159:0] token5;
    reg [4:0] swap5;
    reg [191:0] token6;
    reg [5:0] swap6;
    reg [223:0] token7;
    reg [6:0] swap7;
    reg [103:0] flags;
    reg [77:0] errors;
    reg [6:0] later;
    reg adds;
    reg addsFirst;
    reg [6:0] writeAddress;
    reg answers;
    reg [2:0] answerError;
    reg [299:0] sum0;
    reg [279:0] sum1;
    reg [259:0] sum2;
    reg [239:0] sum3;
    reg [219:0] sum4;
    reg [199:0] sum5;
    reg [179:0] sum6;
    reg [159:0] sum7;
    reg [139:0] sum8;
    reg [119:0] sum9;
    reg [99:0] sum10;
    reg [79:0] sum11;
    reg [59:0] sum12;
    reg [39:0] sum13;
    reg [19:0] sum14;
    wire [319:0] column_sum;
    wire [511:0] column_total;

    wire advance = ~answer_valid | results_ready;
    wire operands_fire = operands_valid & operands_ready;
    wire starts = operands_fire & fresh;
    wire [6:0] address = flags[102] ? 7'd0 : later;
    wire loader_loaded_fire = loader_loaded_valid & loader_loaded_ready;

    assign tiles_ready = loader_tiles_ready;
    assign weights_ready = loader_weights_ready;
    assign operands_ready = advance & (left != 16'd0);
    assign results_valid = answer_valid;
    assign results_payload_error = answer_error;
    assign results_payload_accumulators[31:0] = (answer_error == NONE) ? column_total[31:0] : 32'd0;
    assign results_payload_accumulators[63:32] = (answer_error == NONE) ? column_total[63:32] :
            32'd0;
    assign results_payload_accumulators[95:64] = (answer_error == NONE) ? column_total[95:64] :
            32'd0;
    assign results_payload_accumulators[127:96] = (answer_error == NONE) ? column_total[127:96] :
            32'd0;
    assign results_payload_accumulators[159:128] = (answer_error == NONE) ? column_total[159:128] :
            32'd0;
    assign results_payload_accumulators[191:160] = (answer_error == NONE) ? column_total[191:160] :
            32'd0;
    assign results_payload_accumulators[223:192] = (answer_error == NONE) ? column_total[223:192] :
            32'd0;
    assign results_payload_accumulators[255:224] = (answer_error == NONE) ? column_total[255:224] :
            32'd0;
    assign results_payload_accumulators[287:256] = (answer_error == NONE) ? column_total[287:256] :
            32'd0;
    assign results_payload_accumulators[319:288] = (answer_error == NONE) ? column_total[319:288] :
            32'd0;
    assign results_payload_accumulators[351:320] = (answer_error == NONE) ? column_total[351:320] :
            32'd0;
    assign results_payload_accumulators[383:352] = (answer_error == NONE) ? column_total[383:352] :
            32'd0;
    assign results_payload_accumulators[415:384] = (answer_error == NONE) ? column_total[415:384] :
            32'd0;
    assign results_payload_accumulators[447:416] = (answer_error == NONE) ? column_total[447:416] :
            32'd0;
    assign results_payload_accumulators[479:448] = (answer_error == NONE) ? column_total[479:448] :
            32'd0;
    assign results_payload_accumulators[511:480] = (answer_error == NONE) ? column_total[511:480] :
            32'd0;
    assign error_code = loader_error_code;
    assign error_tile = loader_error_tile;
    assign busy = loader_busy | (left != 16'd0) | (onItsWay != 5'd0) | answer_valid;
    assign loader_loaded_ready = (left == 16'd0) | (operands_fire & (left == 16'd1));
    assign pe_load = {{16{loader_load[7]}}, {16{loader_load[6]}}, {16{loader_load[5]}},
            {16{loader_load[4]}}, {16{loader_load[3]}}, {16{loader_load[2]}}, {16{loader_load[1]}},
            {16{loader_load[0]}}};
    assign pe_weights_w = {loader_row_w, loader_row_w, loader_row_w, loader_row_w, loader_row_w,
            loader_row_w, loader_row_w, loader_row_w};
    assign pe_weights_first = {loader_row_first, loader_row_first, loader_row_first,
            loader_row_first, loader_row_first, loader_row_first, loader_row_first,
            loader_row_first};
    assign pe_weights_second = {loader_row_second, loader_row_second, loader_row_second,
            loader_row_second, loader_row_second, loader_row_second, loader_row_second,
            loader_row_second};
    assign pe_swap = {pe_swapOut[126:112], swap7[6], pe_swapOut[110:96], swap6[5],
            pe_swapOut[94:80], swap5[4], pe_swapOut[78:64], swap4[3], pe_swapOut[62:48], swap3[2],
            pe_swapOut[46:32], swap2[1], pe_swapOut[30:16], swap1, pe_swapOut[14:0], starts};
    assign pe_x = {pe_xOut[4063:3584], token7[223:192], pe_xOut[3551:3072], token6[191:160],
            pe_xOut[3039:2560], token5[159:128], pe_xOut[2527:2048], token4[127:96],
            pe_xOut[2015:1536], token3[95:64], pe_xOut[1503:1024], token2[63:32], pe_xOut[991:512],
            token1, pe_xOut[479:0], operands_payload[31:24], operands_payload[23:16],
            operands_payload[15:8], operands_payload[7:0]};
    assign pe_partial = {pe_partialOut[2239:0], {16{20'd0}}};
    assign column_sum = {pe_partialOut[2559:2540], sum14, sum13[39:20], sum12[59:40], sum11[79:60],
            sum10[99:80], sum9[119:100], sum8[139:120], sum7[159:140], sum6[179:160], sum5[199:180],
            sum4[219:200], sum3[239:220], sum2[259:240], sum1[279:260], sum0[299:280]};

    genvar pe_index;
    generate
        for (pe_index = 0; pe_index < 128; pe_index = pe_index + 1) begin : pe
            sparse_cell member (
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
                .partial        (pe_partial[pe_index*20 +: 20]),
                .swapOut        (pe_swapOut[pe_index]),
                .xOut           (pe_xOut[pe_index*32 +: 32]),
                .partialOut     (pe_partialOut[pe_index*20 +: 20])
            );
        end
    endgenerate

    genvar column_index;
    generate
        for (column_index = 0; column_index < 16; column_index = column_index + 1) begin : column
            accumulator_column member (
                .clock        (clock),
                .advance      (advance),
                .sum          (column_sum[column_index*20 +: 20]),
                .address      (address),
                .first        (addsFirst),
                .write        (adds),
                .writeAddress (writeAddress),
                .total        (column_total[column_index*32 +: 32])
            );
        end
    endgenerate

    sparse_tile_loader loader (
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
        .free                   (advance & ~fresh & (settling == 4'd0)),
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
            onItsWay <= 5'd0;
            settling <= 4'd0;
        end else begin
            if (operands_fire) begin
                left <= left - 16'd1;
                fresh <= 1'd0;
            end
            if (operands_fire) begin
                onItsWay <= 5'd28;
            end else if (advance & (onItsWay != 5'd0)) begin
                onItsWay <= onItsWay - 5'd1;
            end
            if (starts) begin
                settling <= 4'd15;
            end else if (advance & (settling != 4'd0)) begin
                settling <= settling - 4'd1;
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
            token2 <= {token2[31:0], operands_payload[95:64]};
            token3 <= {token3[63:0], operands_payload[127:96]};
            token4 <= {token4[95:0], operands_payload[159:128]};
            token5 <= {token5[127:0], operands_payload[191:160]};
            token6 <= {token6[159:0], operands_payload[223:192]};
            token7 <= {token7[191:0], operands_payload[255:224]};
            errors <= {errors[74:0], tile_error};
            if (flags[103]) later <= address + 7'd1;
            addsFirst <= flags[101];
            writeAddress <= address;
            answerError <= errors[77:75];
            sum0 <= {sum0[279:0], pe_partialOut[2259:2240]};
            sum1 <= {sum1[259:0], pe_partialOut[2279:2260]};
            sum2 <= {sum2[239:0], pe_partialOut[2299:2280]};
            sum3 <= {sum3[219:0], pe_partialOut[2319:2300]};
            sum4 <= {sum4[199:0], pe_partialOut[2339:2320]};
            sum5 <= {sum5[179:0], pe_partialOut[2359:2340]};
            sum6 <= {sum6[159:0], pe_partialOut[2379:2360]};
            sum7 <= {sum7[139:0], pe_partialOut[2399:2380]};
            sum8 <= {sum8[119:0], pe_partialOut[2419:2400]};
            sum9 <= {sum9[99:0], pe_partialOut[2439:2420]};
            sum10 <= {sum10[79:0], pe_partialOut[2459:2440]};
            sum11 <= {sum11[59:0], pe_partialOut[2479:2460]};
            sum12 <= {sum12[39:0], pe_partialOut[2499:2480]};
            sum13 <= {sum13[19:0], pe_partialOut[2519:2500]};
            sum14 <= pe_partialOut[2539:2520];
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            swap1 <= 1'd0;
            swap2 <= 2'd0;
            swap3 <= 3'd0;
            swap4 <= 4'd0;
            swap5 <= 5'd0;
            swap6 <= 6'd0;
            swap7 <= 7'd0;
            flags <= 104'd0;
            adds <= 1'd0;
            answers <= 1'd0;
        end else if (advance) begin
            swap1 <= starts;
            swap2 <= {swap2[0], starts};
            swap3 <= {swap3[1:0], starts};
            swap4 <= {swap4[2:0], starts};
            swap5 <= {swap5[3:0], starts};
            swap6 <= {swap6[4:0], starts};
            swap7 <= {swap7[5:0], starts};
            flags <= {flags[99:0], operands_fire, starts, tile_first, tile_last};
            adds <= flags[103] & (errors[77:75] == 3'd0);
            answers <= flags[103] & flags[100];
        end
    end

    wire _unused_ok = &{1'b0, tile_tokens, pe_swapOut[15], pe_swapOut[31], pe_swapOut[47],
            pe_swapOut[63], pe_swapOut[79], pe_swapOut[95], pe_swapOut[111], pe_swapOut[127],
            pe_xOut[511:480], pe_xOut[1023:992], pe_xOut[1535:1504], pe_xOut[2047:2016],
            pe_xOut[2559:2528], pe_xOut[3071:3040], pe_xOut[3583:3552], pe_xOut[4095:4064]};
endmodule
`default_nettype wire
