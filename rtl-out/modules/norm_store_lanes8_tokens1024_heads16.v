// norm_store_lanes8_tokens1024_heads16: The norms of values by position, for two heads: one is
// filled while the other is in use. The norms of a head come in any order, each position once;
// a head's are free again when its rows have gone.
// Source generators/spatten/cascade/norm-store.ts.
// Parameters lanes = 8, tokens = 1024, heads = 16.
// Reset: reset synchronous, active high.
// IR dff93f9d. Do not edit.
`default_nettype none
module norm_store_lanes8_tokens1024_heads16 (
    input  wire        clock,
    input  wire        reset,

    // A layer begins, with the norms of so many heads to come, or 0.
    input  wire        start,
    input  wire [ 4:0] heads,

    // Positions of a head.
    input  wire [10:0] left,

    input  wire        norms_valid,
    output wire        norms_ready,
    input  wire [ 9:0] norms_payload_position,
    input  wire [ 7:0] norms_payload_norm,

    // The norms of the head in turn are there.
    output wire        full,

    // The rows of a head have gone.
    input  wire        free,

    // A row for each lane, and the norms there, a cycle later.
    input  wire [55:0] rows,
    output wire [63:0] read
);
    reg [4:0] pending;
    reg [10:0] filled;
    reg [1:0] ready;
    reg writes;
    reg reads;
    wire [7:0] bank_write;
    wire [63:0] bank_readRow;
    wire [63:0] bank_read;

    wire norms_fire = norms_valid & norms_ready;
    wire full_1 = norms_fire & (({1'd0, filled} + 12'd1) == {1'd0, left});

    assign norms_ready = (pending != 5'd0) & ~ready[1];
    assign full = ready != 2'd0;
    assign read = bank_read;
    assign bank_write = {norms_fire & (norms_payload_position[2:0] == 3'd7), norms_fire &
            (norms_payload_position[2:0] == 3'd6), norms_fire &
            (norms_payload_position[2:0] == 3'd5), norms_fire &
            (norms_payload_position[2:0] == 3'd4), norms_fire &
            (norms_payload_position[2:0] == 3'd3), norms_fire &
            (norms_payload_position[2:0] == 3'd2), norms_fire &
            (norms_payload_position[2:0] == 3'd1), norms_fire &
            (norms_payload_position[2:0] == 3'd0)};
    assign bank_readRow = {reads, rows[55:49], reads, rows[48:42], reads, rows[41:35], reads,
            rows[34:28], reads, rows[27:21], reads, rows[20:14], reads, rows[13:7], reads,
            rows[6:0]};

    genvar bank_index;
    generate
        for (bank_index = 0; bank_index < 8; bank_index = bank_index + 1) begin : bank
            lane_bank_rows256_rowBits8_28c39b member (
                .clock    (clock),
                .write    (bank_write[bank_index]),
                .writeRow ({writes, norms_payload_position[9:3]}),
                .data     (norms_payload_norm),
                .readRow  (bank_readRow[bank_index*8 +: 8]),
                .read     (bank_read[bank_index*8 +: 8])
            );
        end
    endgenerate

    always @(posedge clock) begin
        if (reset) begin
            pending <= 5'd0;
            filled <= 11'd0;
            ready <= 2'd0;
            writes <= 1'd0;
            reads <= 1'd0;
        end else begin
            if (norms_fire) filled <= filled + 11'd1;
            if (full_1) begin
                filled <= 11'd0;
                pending <= pending - 5'd1;
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
                filled <= 11'd0;
                ready <= 2'd0;
                writes <= 1'd0;
                reads <= 1'd0;
            end
        end
    end
endmodule
`default_nettype wire
