// partition_side_lanes8_depth64: One side of a partition: takes the chosen keys of each row,
// packs them behind those it holds, counts them, and knows where the LFSR would put the pivot
// among them. A row pushed in one cycle is counted at its end and stored at the end of the next
// one. Keys are never moved, so a side may be read while it is filled from the front again.
// SpAtten has a zero eliminator before each FIFO; here a concentrator puts the keys where they
// go at once.
// Source generators/spatten/top-k/partition-side.ts.
// Parameters lanes = 8, depth = 64, keyWidth = 32, signed = false.
// Reset: reset synchronous, active high.
// IR da108d37. Do not edit.
`default_nettype none
module partition_side_lanes8_depth64 (
    input  wire         clock,
    input  wire         reset,

    // Starts a new list that is taken to hold `startSize` keys; `startDraw` is the draw of its
    // first row, or 0.
    input  wire         start,
    input  wire [  6:0] startSize,
    input  wire [  9:0] startDraw,

    // Stores a whole row as it is.
    input  wire         load_valid,
    input  wire [  2:0] load_row,
    input  wire [255:0] load_keys,

    // Takes the keys of a row that `keep` names.
    input  wire         push_valid,
    input  wire [  7:0] push_keep,
    input  wire [255:0] push_keys,

    input  wire [ 15:0] lfsr,

    // Address of `read`, one cycle ahead: the pivot's row while `place` is 1, else `readRow`.
    input  wire         place,
    input  wire [  2:0] readRow,
    output wire [255:0] read,
    output wire [  6:0] size,

    // Where the pivot stands among the `size` keys.
    output wire [  2:0] pivotRow,
    output wire [  2:0] pivotLane
);
    reg [6:0] held;
    wire [3:0] sift_kept;
    wire [255:0] sift_placed;
    wire [23:0] sift_origin;
    reg [13:0] draw;
    reg storing;
    reg [6:0] storeStart;
    reg [3:0] storeCount;
    wire [255:0] store_read;

    wire [6:0] last = held - 7'd1;
    wire isLast = last[5:3] == draw[12:10];
    wire [3:0] inLast = {1'd0, last[2:0]} + 4'd1;
    wire [3:0] valid = isLast ? inLast : 4'd8;
    wire [7:0] pivotLane_product = lfsr[3:0] * valid;
    wire [3:0] pivotLane_shifted = pivotLane_product[7:4];
    wire begins = (held[2:0] == 3'd0) ? sift_kept != 4'd0 :
            ({2'd0, held[2:0]} + {1'd0, sift_kept}) > 5'd8;

    assign read = store_read;
    assign size = held;
    assign pivotRow = draw[12:10];
    assign pivotLane = pivotLane_shifted[2:0];

    concentrator_lanes8 sift (
        .clock   (clock),
        .advance (1'd1),
        .keep    (push_keep),
        .from    (held[2:0]),
        .row     (push_keys),
        .kept    (sift_kept),
        .placed  (sift_placed),
        .origin  (sift_origin)
    );

    row_store_lanes8_rows8 store (
        .clock   (clock),
        .write   (load_valid | storing),
        .start   (load_valid ? {1'd0, {load_row, 3'd0}} : storeStart),
        .count   (load_valid ? 4'd8 : storeCount),
        .row     (load_valid ? load_keys : sift_placed),
        .readRow (place ? draw[12:10] : readRow),
        .read    (store_read)
    );

    always @(posedge clock) begin
        if (reset) begin
            held <= 7'd0;
            draw <= 14'd0;
            storing <= 1'd0;
        end else begin
            if (start) begin
                held <= startSize;
                draw <= {4'd0, startDraw};
            end else if (push_valid) begin
                held <= held + {3'd0, sift_kept};
                if (begins) draw <= draw + {4'd0, lfsr[15:6]};
            end else if (load_valid) begin
                draw <= draw + {4'd0, lfsr[15:6]};
            end
            storing <= push_valid;
        end
    end

    always @(posedge clock) begin
        storeStart <= held;
        storeCount <= sift_kept;
    end

    wire _unused_ok = &{1'b0, lfsr[5:4], sift_origin, last[6], pivotLane_product[3:0],
            pivotLane_shifted[3]};
endmodule
`default_nettype wire
