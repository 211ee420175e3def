// sparse_tile_loader_elements32_columns64: Takes the header and the weights of one tile after
// another, checks both, and keeps the first error. Weights go out row by row while `free`; a
// code of dense weights is replaced by that of bytes 0 and 1. Source:
// golden/gpusq/sparse-pe-array.md.
// Source generators/gpusq/sparse-tile-loader.ts.
// Parameters elements = 32, columns = 64, tokens = 128, tiles = 64.
// Reset: reset synchronous, active high.
// IR 9ad5aa7e. Do not edit.
`default_nettype none
module sparse_tile_loader_elements32_columns64 (
    input  wire          clock,
    input  wire          reset,

    input  wire          tiles_valid,
    output wire          tiles_ready,
    input  wire [  15:0] tiles_payload_tokens,
    input  wire          tiles_payload_first,
    input  wire          tiles_payload_last,
    input  wire          tiles_payload_sparse,
    input  wire          tiles_payload_pairs,

    input  wire          weights_valid,
    output wire          weights_ready,
    input  wire [1023:0] weights_payload_w,
    input  wire [ 127:0] weights_payload_first,
    input  wire [ 127:0] weights_payload_second,

    output wire          loaded_valid,
    input  wire          loaded_ready,
    output wire [  15:0] loaded_payload_tokens,
    output wire          loaded_payload_first,
    output wire          loaded_payload_last,
    output wire [   2:0] loaded_payload_error,

    // The weights at work are not those that would be written.
    input  wire          free,

    // Bit p: the row goes to the elements of row p.
    output wire [  31:0] load,

    output wire [1023:0] row_w,
    output wire [ 127:0] row_first,
    output wire [ 127:0] row_second,

    output wire          pairs,

    output wire [   2:0] error_code,
    output wire [  15:0] error_tile,

    input  wire          clearError,
    output wire          busy
);
    localparam [1:0] STATE_IDLE = 2'd0;
    localparam [1:0] STATE_LOAD = 2'd1;
    localparam [1:0] STATE_FULL = 2'd2;
    localparam [2:0] NONE             = 3'd0;
    localparam [2:0] TOKENS_IS_ZERO   = 3'd1;
    localparam [2:0] TOKENS_OVER_MOST = 3'd2;
    localparam [2:0] TILE_OF_NO_BLOCK = 3'd3;
    localparam [2:0] TILES_OVER_MOST  = 3'd4;
    localparam [2:0] ILLEGAL_METADATA = 3'd5;

    reg [1:0] state;
    reg [4:0] rowNumber;
    reg sparse;
    reg pairs_register;
    reg [15:0] tile_tokens;
    reg tile_first;
    reg tile_last;
    reg [2:0] tile_error;
    reg [2:0] ownError;
    reg open;
    reg [15:0] blockTokens;
    reg [6:0] count;
    reg [15:0] tileNumber;
    reg [2:0] error_code_register;
    reg [15:0] error_tile_register;
    reg [2:0] found;
    reg ended;

    wire weights_fire = weights_valid & weights_ready;
    wire found_and = ~tiles_payload_first & (~open | (tiles_payload_tokens != blockTokens));
    wire tiles_fire = tiles_valid & tiles_ready;
    wire illegal_or = (weights_payload_first[1:0] >= weights_payload_second[1:0]) |
            (weights_payload_first[3:2] >= weights_payload_second[3:2]);
    wire illegal_or_1 = (weights_payload_first[5:4] >= weights_payload_second[5:4]) |
            (weights_payload_first[7:6] >= weights_payload_second[7:6]);
    wire illegal_or_2 = (weights_payload_first[9:8] >= weights_payload_second[9:8]) |
            (weights_payload_first[11:10] >= weights_payload_second[11:10]);
    wire illegal_or_3 = (weights_payload_first[13:12] >= weights_payload_second[13:12]) |
            (weights_payload_first[15:14] >= weights_payload_second[15:14]);
    wire illegal_or_4 = (weights_payload_first[17:16] >= weights_payload_second[17:16]) |
            (weights_payload_first[19:18] >= weights_payload_second[19:18]);
    wire illegal_or_5 = (weights_payload_first[21:20] >= weights_payload_second[21:20]) |
            (weights_payload_first[23:22] >= weights_payload_second[23:22]);
    wire illegal_or_6 = (weights_payload_first[25:24] >= weights_payload_second[25:24]) |
            (weights_payload_first[27:26] >= weights_payload_second[27:26]);
    wire illegal_or_7 = (weights_payload_first[29:28] >= weights_payload_second[29:28]) |
            (weights_payload_first[31:30] >= weights_payload_second[31:30]);
    wire illegal_or_8 = illegal_or | illegal_or_1 | illegal_or_2 | illegal_or_3 | illegal_or_4 |
            illegal_or_5 | illegal_or_6 | illegal_or_7;
    wire illegal_or_9 = (weights_payload_first[33:32] >= weights_payload_second[33:32]) |
            (weights_payload_first[35:34] >= weights_payload_second[35:34]);
    wire illegal_or_10 = (weights_payload_first[37:36] >= weights_payload_second[37:36]) |
            (weights_payload_first[39:38] >= weights_payload_second[39:38]);
    wire illegal_or_11 = (weights_payload_first[41:40] >= weights_payload_second[41:40]) |
            (weights_payload_first[43:42] >= weights_payload_second[43:42]);
    wire illegal_or_12 = (weights_payload_first[45:44] >= weights_payload_second[45:44]) |
            (weights_payload_first[47:46] >= weights_payload_second[47:46]);
    wire illegal_or_13 = (weights_payload_first[49:48] >= weights_payload_second[49:48]) |
            (weights_payload_first[51:50] >= weights_payload_second[51:50]);
    wire illegal_or_14 = (weights_payload_first[53:52] >= weights_payload_second[53:52]) |
            (weights_payload_first[55:54] >= weights_payload_second[55:54]);
    wire illegal_or_15 = (weights_payload_first[57:56] >= weights_payload_second[57:56]) |
            (weights_payload_first[59:58] >= weights_payload_second[59:58]);
    wire illegal_or_16 = (weights_payload_first[61:60] >= weights_payload_second[61:60]) |
            (weights_payload_first[63:62] >= weights_payload_second[63:62]);
    wire illegal_or_17 = illegal_or_9 | illegal_or_10 | illegal_or_11 | illegal_or_12 |
            illegal_or_13 | illegal_or_14 | illegal_or_15 | illegal_or_16;
    wire illegal_or_18 = (weights_payload_first[65:64] >= weights_payload_second[65:64]) |
            (weights_payload_first[67:66] >= weights_payload_second[67:66]);
    wire illegal_or_19 = (weights_payload_first[69:68] >= weights_payload_second[69:68]) |
            (weights_payload_first[71:70] >= weights_payload_second[71:70]);
    wire illegal_or_20 = (weights_payload_first[73:72] >= weights_payload_second[73:72]) |
            (weights_payload_first[75:74] >= weights_payload_second[75:74]);
    wire illegal_or_21 = (weights_payload_first[77:76] >= weights_payload_second[77:76]) |
            (weights_payload_first[79:78] >= weights_payload_second[79:78]);
    wire illegal_or_22 = (weights_payload_first[81:80] >= weights_payload_second[81:80]) |
            (weights_payload_first[83:82] >= weights_payload_second[83:82]);
    wire illegal_or_23 = (weights_payload_first[85:84] >= weights_payload_second[85:84]) |
            (weights_payload_first[87:86] >= weights_payload_second[87:86]);
    wire illegal_or_24 = (weights_payload_first[89:88] >= weights_payload_second[89:88]) |
            (weights_payload_first[91:90] >= weights_payload_second[91:90]);
    wire illegal_or_25 = (weights_payload_first[93:92] >= weights_payload_second[93:92]) |
            (weights_payload_first[95:94] >= weights_payload_second[95:94]);
    wire illegal_or_26 = illegal_or_18 | illegal_or_19 | illegal_or_20 | illegal_or_21 |
            illegal_or_22 | illegal_or_23 | illegal_or_24 | illegal_or_25;
    wire illegal_or_27 = (weights_payload_first[97:96] >= weights_payload_second[97:96]) |
            (weights_payload_first[99:98] >= weights_payload_second[99:98]);
    wire illegal_at_least = weights_payload_first[101:100] >= weights_payload_second[101:100];
    wire illegal_at_least_1 = weights_payload_first[103:102] >= weights_payload_second[103:102];
    wire illegal_at_least_2 = weights_payload_first[105:104] >= weights_payload_second[105:104];
    wire illegal_at_least_3 = weights_payload_first[107:106] >= weights_payload_second[107:106];
    wire illegal_at_least_4 = weights_payload_first[109:108] >= weights_payload_second[109:108];
    wire illegal_at_least_5 = weights_payload_first[111:110] >= weights_payload_second[111:110];
    wire illegal_or_28 = illegal_at_least_2 | illegal_at_least_3 | illegal_at_least_4 |
            illegal_at_least_5;
    wire illegal_or_29 = illegal_or_27 | illegal_at_least | illegal_at_least_1 | illegal_or_28;
    wire illegal_at_least_6 = weights_payload_first[113:112] >= weights_payload_second[113:112];
    wire illegal_at_least_7 = weights_payload_first[115:114] >= weights_payload_second[115:114];
    wire illegal_at_least_8 = weights_payload_first[117:116] >= weights_payload_second[117:116];
    wire illegal_at_least_9 = weights_payload_first[119:118] >= weights_payload_second[119:118];
    wire illegal_or_30 = illegal_at_least_6 | illegal_at_least_7 | illegal_at_least_8 |
            illegal_at_least_9;
    wire illegal_at_least_10 = weights_payload_first[121:120] >= weights_payload_second[121:120];
    wire illegal_at_least_11 = weights_payload_first[123:122] >= weights_payload_second[123:122];
    wire illegal_at_least_12 = weights_payload_first[125:124] >= weights_payload_second[125:124];
    wire illegal_at_least_13 = weights_payload_first[127:126] >= weights_payload_second[127:126];
    wire illegal_or_31 = illegal_at_least_10 | illegal_at_least_11 | illegal_at_least_12 |
            illegal_at_least_13;
    wire illegal_or_32 = illegal_or_8 | illegal_or_17 | illegal_or_26 | illegal_or_29 |
            illegal_or_30 | illegal_or_31;
    wire illegal = sparse & illegal_or_32;
    wire loaded_fire = loaded_valid & loaded_ready;

    assign tiles_ready = state == STATE_IDLE;
    assign weights_ready = (state == STATE_LOAD) & free;
    assign loaded_valid = state == STATE_FULL;
    assign loaded_payload_tokens = tile_tokens;
    assign loaded_payload_first = tile_first;
    assign loaded_payload_last = tile_last;
    assign loaded_payload_error = tile_error;
    assign load = weights_fire ? {rowNumber == 5'd31, rowNumber == 5'd30, rowNumber == 5'd29,
            rowNumber == 5'd28, rowNumber == 5'd27, rowNumber == 5'd26, rowNumber == 5'd25,
            rowNumber == 5'd24, rowNumber == 5'd23, rowNumber == 5'd22, rowNumber == 5'd21,
            rowNumber == 5'd20, rowNumber == 5'd19, rowNumber == 5'd18, rowNumber == 5'd17,
            rowNumber == 5'd16, rowNumber == 5'd15, rowNumber == 5'd14, rowNumber == 5'd13,
            rowNumber == 5'd12, rowNumber == 5'd11, rowNumber == 5'd10, rowNumber == 5'd9,
            rowNumber == 5'd8, rowNumber == 5'd7, rowNumber == 5'd6, rowNumber == 5'd5, rowNumber ==
            5'd4, rowNumber == 5'd3, rowNumber == 5'd2, rowNumber == 5'd1, rowNumber == 5'd0} :
            32'd0;
    assign row_w = weights_payload_w;
    assign row_first[1:0] = sparse ? weights_payload_first[1:0] : 2'd0;
    assign row_first[3:2] = sparse ? weights_payload_first[3:2] : 2'd0;
    assign row_first[5:4] = sparse ? weights_payload_first[5:4] : 2'd0;
    assign row_first[7:6] = sparse ? weights_payload_first[7:6] : 2'd0;
    assign row_first[9:8] = sparse ? weights_payload_first[9:8] : 2'd0;
    assign row_first[11:10] = sparse ? weights_payload_first[11:10] : 2'd0;
    assign row_first[13:12] = sparse ? weights_payload_first[13:12] : 2'd0;
    assign row_first[15:14] = sparse ? weights_payload_first[15:14] : 2'd0;
    assign row_first[17:16] = sparse ? weights_payload_first[17:16] : 2'd0;
    assign row_first[19:18] = sparse ? weights_payload_first[19:18] : 2'd0;
    assign row_first[21:20] = sparse ? weights_payload_first[21:20] : 2'd0;
    assign row_first[23:22] = sparse ? weights_payload_first[23:22] : 2'd0;
    assign row_first[25:24] = sparse ? weights_payload_first[25:24] : 2'd0;
    assign row_first[27:26] = sparse ? weights_payload_first[27:26] : 2'd0;
    assign row_first[29:28] = sparse ? weights_payload_first[29:28] : 2'd0;
    assign row_first[31:30] = sparse ? weights_payload_first[31:30] : 2'd0;
    assign row_first[33:32] = sparse ? weights_payload_first[33:32] : 2'd0;
    assign row_first[35:34] = sparse ? weights_payload_first[35:34] : 2'd0;
    assign row_first[37:36] = sparse ? weights_payload_first[37:36] : 2'd0;
    assign row_first[39:38] = sparse ? weights_payload_first[39:38] : 2'd0;
    assign row_first[41:40] = sparse ? weights_payload_first[41:40] : 2'd0;
    assign row_first[43:42] = sparse ? weights_payload_first[43:42] : 2'd0;
    assign row_first[45:44] = sparse ? weights_payload_first[45:44] : 2'd0;
    assign row_first[47:46] = sparse ? weights_payload_first[47:46] : 2'd0;
    assign row_first[49:48] = sparse ? weights_payload_first[49:48] : 2'd0;
    assign row_first[51:50] = sparse ? weights_payload_first[51:50] : 2'd0;
    assign row_first[53:52] = sparse ? weights_payload_first[53:52] : 2'd0;
    assign row_first[55:54] = sparse ? weights_payload_first[55:54] : 2'd0;
    assign row_first[57:56] = sparse ? weights_payload_first[57:56] : 2'd0;
    assign row_first[59:58] = sparse ? weights_payload_first[59:58] : 2'd0;
    assign row_first[61:60] = sparse ? weights_payload_first[61:60] : 2'd0;
    assign row_first[63:62] = sparse ? weights_payload_first[63:62] : 2'd0;
    assign row_first[65:64] = sparse ? weights_payload_first[65:64] : 2'd0;
    assign row_first[67:66] = sparse ? weights_payload_first[67:66] : 2'd0;
    assign row_first[69:68] = sparse ? weights_payload_first[69:68] : 2'd0;
    assign row_first[71:70] = sparse ? weights_payload_first[71:70] : 2'd0;
    assign row_first[73:72] = sparse ? weights_payload_first[73:72] : 2'd0;
    assign row_first[75:74] = sparse ? weights_payload_first[75:74] : 2'd0;
    assign row_first[77:76] = sparse ? weights_payload_first[77:76] : 2'd0;
    assign row_first[79:78] = sparse ? weights_payload_first[79:78] : 2'd0;
    assign row_first[81:80] = sparse ? weights_payload_first[81:80] : 2'd0;
    assign row_first[83:82] = sparse ? weights_payload_first[83:82] : 2'd0;
    assign row_first[85:84] = sparse ? weights_payload_first[85:84] : 2'd0;
    assign row_first[87:86] = sparse ? weights_payload_first[87:86] : 2'd0;
    assign row_first[89:88] = sparse ? weights_payload_first[89:88] : 2'd0;
    assign row_first[91:90] = sparse ? weights_payload_first[91:90] : 2'd0;
    assign row_first[93:92] = sparse ? weights_payload_first[93:92] : 2'd0;
    assign row_first[95:94] = sparse ? weights_payload_first[95:94] : 2'd0;
    assign row_first[97:96] = sparse ? weights_payload_first[97:96] : 2'd0;
    assign row_first[99:98] = sparse ? weights_payload_first[99:98] : 2'd0;
    assign row_first[101:100] = sparse ? weights_payload_first[101:100] : 2'd0;
    assign row_first[103:102] = sparse ? weights_payload_first[103:102] : 2'd0;
    assign row_first[105:104] = sparse ? weights_payload_first[105:104] : 2'd0;
    assign row_first[107:106] = sparse ? weights_payload_first[107:106] : 2'd0;
    assign row_first[109:108] = sparse ? weights_payload_first[109:108] : 2'd0;
    assign row_first[111:110] = sparse ? weights_payload_first[111:110] : 2'd0;
    assign row_first[113:112] = sparse ? weights_payload_first[113:112] : 2'd0;
    assign row_first[115:114] = sparse ? weights_payload_first[115:114] : 2'd0;
    assign row_first[117:116] = sparse ? weights_payload_first[117:116] : 2'd0;
    assign row_first[119:118] = sparse ? weights_payload_first[119:118] : 2'd0;
    assign row_first[121:120] = sparse ? weights_payload_first[121:120] : 2'd0;
    assign row_first[123:122] = sparse ? weights_payload_first[123:122] : 2'd0;
    assign row_first[125:124] = sparse ? weights_payload_first[125:124] : 2'd0;
    assign row_first[127:126] = sparse ? weights_payload_first[127:126] : 2'd0;
    assign row_second[1:0] = sparse ? weights_payload_second[1:0] : 2'd1;
    assign row_second[3:2] = sparse ? weights_payload_second[3:2] : 2'd1;
    assign row_second[5:4] = sparse ? weights_payload_second[5:4] : 2'd1;
    assign row_second[7:6] = sparse ? weights_payload_second[7:6] : 2'd1;
    assign row_second[9:8] = sparse ? weights_payload_second[9:8] : 2'd1;
    assign row_second[11:10] = sparse ? weights_payload_second[11:10] : 2'd1;
    assign row_second[13:12] = sparse ? weights_payload_second[13:12] : 2'd1;
    assign row_second[15:14] = sparse ? weights_payload_second[15:14] : 2'd1;
    assign row_second[17:16] = sparse ? weights_payload_second[17:16] : 2'd1;
    assign row_second[19:18] = sparse ? weights_payload_second[19:18] : 2'd1;
    assign row_second[21:20] = sparse ? weights_payload_second[21:20] : 2'd1;
    assign row_second[23:22] = sparse ? weights_payload_second[23:22] : 2'd1;
    assign row_second[25:24] = sparse ? weights_payload_second[25:24] : 2'd1;
    assign row_second[27:26] = sparse ? weights_payload_second[27:26] : 2'd1;
    assign row_second[29:28] = sparse ? weights_payload_second[29:28] : 2'd1;
    assign row_second[31:30] = sparse ? weights_payload_second[31:30] : 2'd1;
    assign row_second[33:32] = sparse ? weights_payload_second[33:32] : 2'd1;
    assign row_second[35:34] = sparse ? weights_payload_second[35:34] : 2'd1;
    assign row_second[37:36] = sparse ? weights_payload_second[37:36] : 2'd1;
    assign row_second[39:38] = sparse ? weights_payload_second[39:38] : 2'd1;
    assign row_second[41:40] = sparse ? weights_payload_second[41:40] : 2'd1;
    assign row_second[43:42] = sparse ? weights_payload_second[43:42] : 2'd1;
    assign row_second[45:44] = sparse ? weights_payload_second[45:44] : 2'd1;
    assign row_second[47:46] = sparse ? weights_payload_second[47:46] : 2'd1;
    assign row_second[49:48] = sparse ? weights_payload_second[49:48] : 2'd1;
    assign row_second[51:50] = sparse ? weights_payload_second[51:50] : 2'd1;
    assign row_second[53:52] = sparse ? weights_payload_second[53:52] : 2'd1;
    assign row_second[55:54] = sparse ? weights_payload_second[55:54] : 2'd1;
    assign row_second[57:56] = sparse ? weights_payload_second[57:56] : 2'd1;
    assign row_second[59:58] = sparse ? weights_payload_second[59:58] : 2'd1;
    assign row_second[61:60] = sparse ? weights_payload_second[61:60] : 2'd1;
    assign row_second[63:62] = sparse ? weights_payload_second[63:62] : 2'd1;
    assign row_second[65:64] = sparse ? weights_payload_second[65:64] : 2'd1;
    assign row_second[67:66] = sparse ? weights_payload_second[67:66] : 2'd1;
    assign row_second[69:68] = sparse ? weights_payload_second[69:68] : 2'd1;
    assign row_second[71:70] = sparse ? weights_payload_second[71:70] : 2'd1;
    assign row_second[73:72] = sparse ? weights_payload_second[73:72] : 2'd1;
    assign row_second[75:74] = sparse ? weights_payload_second[75:74] : 2'd1;
    assign row_second[77:76] = sparse ? weights_payload_second[77:76] : 2'd1;
    assign row_second[79:78] = sparse ? weights_payload_second[79:78] : 2'd1;
    assign row_second[81:80] = sparse ? weights_payload_second[81:80] : 2'd1;
    assign row_second[83:82] = sparse ? weights_payload_second[83:82] : 2'd1;
    assign row_second[85:84] = sparse ? weights_payload_second[85:84] : 2'd1;
    assign row_second[87:86] = sparse ? weights_payload_second[87:86] : 2'd1;
    assign row_second[89:88] = sparse ? weights_payload_second[89:88] : 2'd1;
    assign row_second[91:90] = sparse ? weights_payload_second[91:90] : 2'd1;
    assign row_second[93:92] = sparse ? weights_payload_second[93:92] : 2'd1;
    assign row_second[95:94] = sparse ? weights_payload_second[95:94] : 2'd1;
    assign row_second[97:96] = sparse ? weights_payload_second[97:96] : 2'd1;
    assign row_second[99:98] = sparse ? weights_payload_second[99:98] : 2'd1;
    assign row_second[101:100] = sparse ? weights_payload_second[101:100] : 2'd1;
    assign row_second[103:102] = sparse ? weights_payload_second[103:102] : 2'd1;
    assign row_second[105:104] = sparse ? weights_payload_second[105:104] : 2'd1;
    assign row_second[107:106] = sparse ? weights_payload_second[107:106] : 2'd1;
    assign row_second[109:108] = sparse ? weights_payload_second[109:108] : 2'd1;
    assign row_second[111:110] = sparse ? weights_payload_second[111:110] : 2'd1;
    assign row_second[113:112] = sparse ? weights_payload_second[113:112] : 2'd1;
    assign row_second[115:114] = sparse ? weights_payload_second[115:114] : 2'd1;
    assign row_second[117:116] = sparse ? weights_payload_second[117:116] : 2'd1;
    assign row_second[119:118] = sparse ? weights_payload_second[119:118] : 2'd1;
    assign row_second[121:120] = sparse ? weights_payload_second[121:120] : 2'd1;
    assign row_second[123:122] = sparse ? weights_payload_second[123:122] : 2'd1;
    assign row_second[125:124] = sparse ? weights_payload_second[125:124] : 2'd1;
    assign row_second[127:126] = sparse ? weights_payload_second[127:126] : 2'd1;
    assign pairs = pairs_register;
    assign error_code = error_code_register;
    assign error_tile = error_tile_register;
    assign busy = state != STATE_IDLE;

    always @* begin
        found = NONE;
        if (tiles_fire) begin
            if (tiles_payload_tokens == 16'd0) begin
                found = TOKENS_IS_ZERO;
            end else if (tiles_payload_tokens > 16'd128) begin
                found = TOKENS_OVER_MOST;
            end else if (found_and) begin
                found = TILE_OF_NO_BLOCK;
            end else if (~tiles_payload_first & (count >= 7'd64)) begin
                found = TILES_OVER_MOST;
            end
        end else if (weights_fire & illegal & (ownError == NONE)) begin
            found = ILLEGAL_METADATA;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            state <= STATE_IDLE;
            ownError <= NONE;
            open <= 1'd0;
            tileNumber <= 16'd0;
            error_code_register <= NONE;
            error_tile_register <= 16'd0;
            ended <= 1'd1;
        end else begin
            if (tiles_fire) begin
                ownError <= found;
            end else if (weights_fire & illegal & (ownError == NONE)) begin
                ownError <= found;
            end
            case (state)
                STATE_IDLE: begin
                    if (tiles_fire) begin
                        tileNumber <= tileNumber + 16'd1;
                        open <= ~tiles_payload_last & (tiles_payload_first | open);
                        state <= STATE_LOAD;
                    end
                end
                STATE_LOAD: begin
                    if (weights_fire) begin
                        if (rowNumber == 5'd31) state <= STATE_FULL;
                    end
                end
                STATE_FULL: begin
                    if (loaded_fire) state <= STATE_IDLE;
                end
                default: ;
            endcase
            if (tiles_fire) ended <= tiles_payload_last;
            if (clearError) error_code_register <= NONE;
            if ((found != NONE) & ((error_code_register == NONE) | clearError)) begin
                error_code_register <= found;
                error_tile_register <= tiles_fire ? tileNumber : tileNumber - 16'd1;
            end
        end
    end

    always @(posedge clock) begin
        case (state)
            STATE_IDLE: begin
                if (tiles_fire) begin
                    tile_tokens <= tiles_payload_tokens;
                    tile_first <= tiles_payload_first;
                    tile_last <= tiles_payload_last;
                    sparse <= tiles_payload_sparse;
                    pairs_register <= tiles_payload_pairs;
                    rowNumber <= 5'd0;
                    if (tiles_payload_first) begin
                        blockTokens <= tiles_payload_tokens;
                        count <= 7'd1;
                    end else if (count < 7'd64) begin
                        count <= count + 7'd1;
                    end
                end
            end
            STATE_LOAD: begin
                if (weights_fire) rowNumber <= rowNumber + 5'd1;
            end
            default: ;
        endcase
        if (tiles_fire) begin
            if (tiles_payload_first | ended | (tile_error == NONE)) tile_error <= found;
        end else if ((found != NONE) & (tile_error == NONE)) begin
            tile_error <= found;
        end
    end
endmodule
`default_nettype wire
