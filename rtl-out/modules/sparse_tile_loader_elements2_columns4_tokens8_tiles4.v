// sparse_tile_loader_elements2_columns4_tokens8_tiles4: Takes the header and the weights of one
// tile after another, checks both, and keeps the first error. Weights go out row by row while
// `free`; a code of dense weights is replaced by that of bytes 0 and 1. Source:
// golden/gpusq/sparse-pe-array.md.
// Source generators/gpusq/sparse-tile-loader.ts.
// Parameters elements = 2, columns = 4, tokens = 8, tiles = 4.
// Reset: reset synchronous, active high.
// IR 312c5444. Do not edit.
`default_nettype none
module sparse_tile_loader_elements2_columns4_tokens8_tiles4 (
    input  wire        clock,
    input  wire        reset,

    input  wire        tiles_valid,
    output wire        tiles_ready,
    input  wire [15:0] tiles_payload_tokens,
    input  wire        tiles_payload_first,
    input  wire        tiles_payload_last,
    input  wire        tiles_payload_sparse,
    input  wire        tiles_payload_pairs,

    input  wire        weights_valid,
    output wire        weights_ready,
    input  wire [63:0] weights_payload_w,
    input  wire [ 7:0] weights_payload_first,
    input  wire [ 7:0] weights_payload_second,

    output wire        loaded_valid,
    input  wire        loaded_ready,
    output wire [15:0] loaded_payload_tokens,
    output wire        loaded_payload_first,
    output wire        loaded_payload_last,
    output wire [ 2:0] loaded_payload_error,

    // The weights at work are not those that would be written.
    input  wire        free,

    // Bit p: the row goes to the elements of row p.
    output wire [ 1:0] load,

    output wire [63:0] row_w,
    output wire [ 7:0] row_first,
    output wire [ 7:0] row_second,

    output wire        pairs,

    output wire [ 2:0] error_code,
    output wire [15:0] error_tile,

    input  wire        clearError,
    output wire        busy
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
    reg rowNumber;
    reg sparse;
    reg pairs_register;
    reg [15:0] tile_tokens;
    reg tile_first;
    reg tile_last;
    reg [2:0] tile_error;
    reg [2:0] ownError;
    reg open;
    reg [15:0] blockTokens;
    reg [2:0] count;
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
    wire illegal = sparse & (illegal_or | illegal_or_1);
    wire loaded_fire = loaded_valid & loaded_ready;

    assign tiles_ready = state == STATE_IDLE;
    assign weights_ready = (state == STATE_LOAD) & free;
    assign loaded_valid = state == STATE_FULL;
    assign loaded_payload_tokens = tile_tokens;
    assign loaded_payload_first = tile_first;
    assign loaded_payload_last = tile_last;
    assign loaded_payload_error = tile_error;
    assign load = weights_fire ? {rowNumber, ~rowNumber} : 2'd0;
    assign row_w = weights_payload_w;
    assign row_first[1:0] = sparse ? weights_payload_first[1:0] : 2'd0;
    assign row_first[3:2] = sparse ? weights_payload_first[3:2] : 2'd0;
    assign row_first[5:4] = sparse ? weights_payload_first[5:4] : 2'd0;
    assign row_first[7:6] = sparse ? weights_payload_first[7:6] : 2'd0;
    assign row_second[1:0] = sparse ? weights_payload_second[1:0] : 2'd1;
    assign row_second[3:2] = sparse ? weights_payload_second[3:2] : 2'd1;
    assign row_second[5:4] = sparse ? weights_payload_second[5:4] : 2'd1;
    assign row_second[7:6] = sparse ? weights_payload_second[7:6] : 2'd1;
    assign pairs = pairs_register;
    assign error_code = error_code_register;
    assign error_tile = error_tile_register;
    assign busy = state != STATE_IDLE;

    always @* begin
        found = NONE;
        if (tiles_fire) begin
            if (tiles_payload_tokens == 16'd0) begin
                found = TOKENS_IS_ZERO;
            end else if (tiles_payload_tokens > 16'd8) begin
                found = TOKENS_OVER_MOST;
            end else if (found_and) begin
                found = TILE_OF_NO_BLOCK;
            end else if (~tiles_payload_first & (count >= 3'd4)) begin
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
                        if (rowNumber) state <= STATE_FULL;
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
                    rowNumber <= 1'd0;
                    if (tiles_payload_first) begin
                        blockTokens <= tiles_payload_tokens;
                        count <= 3'd1;
                    end else if (count < 3'd4) begin
                        count <= count + 3'd1;
                    end
                end
            end
            STATE_LOAD: begin
                if (weights_fire) rowNumber <= rowNumber + 1'd1;
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
