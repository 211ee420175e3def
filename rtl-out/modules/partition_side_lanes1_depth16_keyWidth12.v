// partition_side_lanes1_depth16_keyWidth12: One side of a partition: takes the chosen keys of
// each row, packs them behind those it holds, counts them, and knows where the LFSR would put
// the pivot among them. A row pushed in one cycle is counted at its end and stored at the end
// of the next one. Keys are never moved, so a side may be read while it is filled from the
// front again. SpAtten has a zero eliminator before each FIFO; here a concentrator puts the
// keys where they go at once.
// Source generators/spatten/top-k/partition-side.ts.
// Parameters lanes = 1, depth = 16, keyWidth = 12, signed = false.
// Reset: reset synchronous, active high.
// IR a2962476. Do not edit.
`default_nettype none
module partition_side_lanes1_depth16_keyWidth12 (
    input  wire        clock,
    input  wire        reset,

    // Starts a new list that is taken to hold `startSize` keys; `startDraw` is the draw of its
    // first row, or 0.
    input  wire        start,
    input  wire [ 4:0] startSize,
    input  wire [ 9:0] startDraw,

    // Stores a whole row as it is.
    input  wire        load_valid,
    input  wire [ 3:0] load_row,
    input  wire [11:0] load_keys,

    // Takes the keys of a row that `keep` names.
    input  wire        push_valid,
    input  wire        push_keep,
    input  wire [11:0] push_keys,

    input  wire [15:0] lfsr,

    // Address of `read`, one cycle ahead: the pivot's row while `place` is 1, else `readRow`.
    input  wire        place,
    input  wire [ 3:0] readRow,
    output wire [11:0] read,
    output wire [ 4:0] size,

    // Where the pivot stands among the `size` keys.
    output wire [ 3:0] pivotRow,
    output wire        pivotLane
);
    reg [4:0] held;
    wire sift_kept;
    wire [11:0] sift_placed;
    wire sift_origin;
    reg [14:0] draw;
    reg storing;
    reg [4:0] storeStart;
    reg storeCount;
    wire [11:0] store_read;

    wire begins = sift_kept;

    assign read = store_read;
    assign size = held;
    assign pivotRow = draw[13:10];
    assign pivotLane = 1'd0;

    concentrator_lanes1_f3cb62 sift (
        .clock   (clock),
        .advance (1'd1),
        .keep    (push_keep),
        .from    (1'd0),
        .row     (push_keys),
        .kept    (sift_kept),
        .placed  (sift_placed),
        .origin  (sift_origin)
    );

    row_store_lanes1_rows16_846e74 store (
        .clock   (clock),
        .write   (load_valid | storing),
        .start   (load_valid ? {1'd0, load_row} : storeStart),
        .count   (load_valid ? 1'd1 : storeCount),
        .row     (load_valid ? load_keys : sift_placed),
        .readRow (place ? draw[13:10] : readRow),
        .read    (store_read)
    );

    always @(posedge clock) begin
        if (reset) begin
            held <= 5'd0;
            draw <= 15'd0;
            storing <= 1'd0;
        end else begin
            if (start) begin
                held <= startSize;
                draw <= {5'd0, startDraw};
            end else if (push_valid) begin
                held <= held + {4'd0, sift_kept};
                if (begins) draw <= draw + {5'd0, lfsr[15:6]};
            end else if (load_valid) begin
                draw <= draw + {5'd0, lfsr[15:6]};
            end
            storing <= push_valid;
        end
    end

    always @(posedge clock) begin
        storeStart <= held;
        storeCount <= sift_kept;
    end

    wire _unused_ok = &{1'b0, lfsr[5:0], sift_origin};
endmodule
`default_nettype wire
