// partition_side_lanes4_depth10_keyWidth41: One side of a partition: takes the chosen keys of
// each row, packs them behind those it holds, counts them, and knows where the LFSR would put
// the pivot among them. A row pushed in one cycle is counted at its end and stored at the end
// of the next one. Keys are never moved, so a side may be read while it is filled from the
// front again. SpAtten has a zero eliminator before each FIFO; here a concentrator puts the
// keys where they go at once.
// Source generators/spatten/top-k/partition-side.ts.
// Parameters lanes = 4, depth = 10, keyWidth = 41, signed = false.
// Reset: reset synchronous, active high.
// IR fe8a91d9. Do not edit.
`default_nettype none
module partition_side_lanes4_depth10_keyWidth41 (
    input  wire         clock,
    input  wire         reset,

    // Starts a new list that is taken to hold `startSize` keys; `startDraw` is the draw of its
    // first row, or 0.
    input  wire         start,
    input  wire [  3:0] startSize,
    input  wire [  9:0] startDraw,

    // Stores a whole row as it is.
    input  wire         load_valid,
    input  wire [  1:0] load_row,
    input  wire [163:0] load_keys,

    // Takes the keys of a row that `keep` names.
    input  wire         push_valid,
    input  wire [  3:0] push_keep,
    input  wire [163:0] push_keys,

    input  wire [ 15:0] lfsr,

    // Address of `read`, one cycle ahead: the pivot's row while `place` is 1, else `readRow`.
    input  wire         place,
    input  wire [  1:0] readRow,
    output wire [163:0] read,
    output wire [  3:0] size,

    // Where the pivot stands among the `size` keys.
    output wire [  1:0] pivotRow,
    output wire [  1:0] pivotLane
);
    reg [3:0] held;
    wire [2:0] sift_kept;
    wire [163:0] sift_placed;
    wire [7:0] sift_origin;
    reg [11:0] draw;
    reg storing;
    reg [3:0] storeStart;
    reg [2:0] storeCount;
    wire [163:0] store_read;

    wire [3:0] last = held - 4'd1;
    wire isLast = last[3:2] == draw[11:10];
    wire [2:0] inLast = {1'd0, last[1:0]} + 3'd1;
    wire [2:0] valid = isLast ? inLast : 3'd4;
    wire [6:0] pivotLane_product = lfsr[3:0] * valid;
    wire [2:0] pivotLane_shifted = pivotLane_product[6:4];
    wire begins = (held[1:0] == 2'd0) ? sift_kept != 3'd0 :
            ({2'd0, held[1:0]} + {1'd0, sift_kept}) > 4'd4;

    assign read = store_read;
    assign size = held;
    assign pivotRow = draw[11:10];
    assign pivotLane = pivotLane_shifted[1:0];

    concentrator_lanes4_25a3db sift (
        .clock   (clock),
        .advance (1'd1),
        .keep    (push_keep),
        .from    (held[1:0]),
        .row     (push_keys),
        .kept    (sift_kept),
        .placed  (sift_placed),
        .origin  (sift_origin)
    );

    row_store_lanes4_rows3_f3a81a store (
        .clock   (clock),
        .write   (load_valid | storing),
        .start   (load_valid ? {load_row, 2'd0} : storeStart),
        .count   (load_valid ? 3'd4 : storeCount),
        .row     (load_valid ? load_keys : sift_placed),
        .readRow (place ? draw[11:10] : readRow),
        .read    (store_read)
    );

    always @(posedge clock) begin
        if (reset) begin
            held <= 4'd0;
            draw <= 12'd0;
            storing <= 1'd0;
        end else begin
            if (start) begin
                held <= startSize;
                draw <= {2'd0, startDraw};
            end else if (push_valid) begin
                held <= held + {1'd0, sift_kept};
                if (begins) draw <= draw + {2'd0, lfsr[15:6]};
            end else if (load_valid) begin
                draw <= draw + {2'd0, lfsr[15:6]};
            end
            storing <= push_valid;
        end
    end

    always @(posedge clock) begin
        storeStart <= held;
        storeCount <= sift_kept;
    end

    wire _unused_ok = &{1'b0, lfsr[5:4], sift_origin, pivotLane_product[3:0], pivotLane_shifted[2]};
endmodule
`default_nettype wire
