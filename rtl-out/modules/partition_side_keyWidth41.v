// partition_side_keyWidth41: One side of a partition: takes the chosen keys of each row, packs
// them behind those it holds, counts them, and knows where the LFSR would put the pivot among
// them. A row pushed in one cycle is counted at its end and stored at the end of the next one.
// Keys are never moved, so a side may be read while it is filled from the front again. SpAtten
// has a zero eliminator before each FIFO; here a concentrator puts the keys where they go at
// once.
// Source generators/spatten/top-k/partition-side.ts.
// Parameters lanes = 16, depth = 1024, keyWidth = 41, signed = false.
// Reset: reset synchronous, active high.
// IR 91383c83. Do not edit.
`default_nettype none
module partition_side_keyWidth41 (
    input  wire         clock,
    input  wire         reset,

    // Starts a new list that is taken to hold `startSize` keys; `startDraw` is the draw of its
    // first row, or 0.
    input  wire         start,
    input  wire [ 10:0] startSize,
    input  wire [  9:0] startDraw,

    // Stores a whole row as it is.
    input  wire         load_valid,
    input  wire [  5:0] load_row,
    input  wire [655:0] load_keys,

    // Takes the keys of a row that `keep` names.
    input  wire         push_valid,
    input  wire [ 15:0] push_keep,
    input  wire [655:0] push_keys,

    input  wire [ 15:0] lfsr,

    // Address of `read`, one cycle ahead: the pivot's row while `place` is 1, else `readRow`.
    input  wire         place,
    input  wire [  5:0] readRow,
    output wire [655:0] read,
    output wire [ 10:0] size,

    // Where the pivot stands among the `size` keys.
    output wire [  5:0] pivotRow,
    output wire [  3:0] pivotLane
);
    reg [10:0] held;
    wire [4:0] sift_kept;
    wire [655:0] sift_placed;
    wire [63:0] sift_origin;
    reg [16:0] draw;
    reg storing;
    reg [10:0] storeStart;
    reg [4:0] storeCount;
    wire [655:0] store_read;

    wire [10:0] last = held - 11'd1;
    wire isLast = last[9:4] == draw[15:10];
    wire [4:0] inLast = {1'd0, last[3:0]} + 5'd1;
    wire [4:0] valid = isLast ? inLast : 5'd16;
    wire [8:0] pivotLane_product = lfsr[3:0] * valid;
    wire [4:0] pivotLane_shifted = pivotLane_product[8:4];
    wire begins = (held[3:0] == 4'd0) ? sift_kept != 5'd0 :
            ({2'd0, held[3:0]} + {1'd0, sift_kept}) > 6'd16;

    assign read = store_read;
    assign size = held;
    assign pivotRow = draw[15:10];
    assign pivotLane = pivotLane_shifted[3:0];

    concentrator_2024cf sift (
        .clock   (clock),
        .advance (1'd1),
        .keep    (push_keep),
        .from    (held[3:0]),
        .row     (push_keys),
        .kept    (sift_kept),
        .placed  (sift_placed),
        .origin  (sift_origin)
    );

    row_store_2b9bd5 store (
        .clock   (clock),
        .write   (load_valid | storing),
        .start   (load_valid ? {1'd0, {load_row, 4'd0}} : storeStart),
        .count   (load_valid ? 5'd16 : storeCount),
        .row     (load_valid ? load_keys : sift_placed),
        .readRow (place ? draw[15:10] : readRow),
        .read    (store_read)
    );

    always @(posedge clock) begin
        if (reset) begin
            held <= 11'd0;
            draw <= 17'd0;
            storing <= 1'd0;
        end else begin
            if (start) begin
                held <= startSize;
                draw <= {7'd0, startDraw};
            end else if (push_valid) begin
                held <= held + {6'd0, sift_kept};
                if (begins) draw <= draw + {7'd0, lfsr[15:6]};
            end else if (load_valid) begin
                draw <= draw + {7'd0, lfsr[15:6]};
            end
            storing <= push_valid;
        end
    end

    always @(posedge clock) begin
        storeStart <= held;
        storeCount <= sift_kept;
    end

    wire _unused_ok = &{1'b0, lfsr[5:4], sift_origin, last[10], pivotLane_product[3:0],
            pivotLane_shifted[4]};
endmodule
`default_nettype wire
