// norm_store: The norms of values by position, for two heads: one is filled while the other is
// in use. The norms of a head come in any order, each position once; a head's are free again
// when its rows have gone.
// Source generators/spatten/cascade/norm-store.ts.
// Parameters lanes = 1, tokens = 64, heads = 4.
// Reset: reset synchronous, active high.
// IR 877e2004. Do not edit.
`default_nettype none
module norm_store (
    input  wire       clock,
    input  wire       reset,

    // A layer begins, with the norms of so many heads to come, or 0.
    input  wire       start,
    input  wire [2:0] heads,

    // Positions of a head.
    input  wire [6:0] left,

    input  wire       norms_valid,
    output wire       norms_ready,
    input  wire [5:0] norms_payload_position,
    input  wire [7:0] norms_payload_norm,

    // The norms of the head in turn are there.
    output wire       full,

    // The rows of a head have gone.
    input  wire       free,

    // A row for each lane, and the norms there, a cycle later.
    input  wire [5:0] rows,
    output wire [7:0] read
);
    reg [2:0] pending;
    reg [6:0] filled;
    reg [1:0] ready;
    reg writes;
    reg reads;
    wire [7:0] bank_read;

    wire norms_fire = norms_valid & norms_ready;
    wire full_1 = norms_fire & (({1'd0, filled} + 8'd1) == {1'd0, left});

    assign norms_ready = (pending != 3'd0) & ~ready[1];
    assign full = ready != 2'd0;
    assign read = bank_read;

    lane_bank_rows128_rowBits7_475c33 bank (
        .clock    (clock),
        .write    (norms_fire),
        .writeRow ({writes, norms_payload_position}),
        .data     (norms_payload_norm),
        .readRow  ({reads, rows}),
        .read     (bank_read)
    );

    always @(posedge clock) begin
        if (reset) begin
            pending <= 3'd0;
            filled <= 7'd0;
            ready <= 2'd0;
            writes <= 1'd0;
            reads <= 1'd0;
        end else begin
            if (norms_fire) filled <= filled + 7'd1;
            if (full_1) begin
                filled <= 7'd0;
                pending <= pending - 3'd1;
                writes <= ~writes;
            end
            if (free) reads <= ~reads;
            if (full_1 & ~free) begin
                ready <= ready + 2'd1;
            end else if (free & ~full_1) begin
                ready <= ready - 2'd1;
            end
            if (start) begin
                pending <= heads;
                filled <= 7'd0;
                ready <= 2'd0;
                writes <= 1'd0;
                reads <= 1'd0;
            end
        end
    end
endmodule
`default_nettype wire
