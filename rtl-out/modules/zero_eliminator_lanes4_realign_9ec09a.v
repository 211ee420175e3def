// zero_eliminator_lanes4_realign_9ec09a: The zero eliminator of SpAtten (HPCA 2021), section
// IV-B: drops the lanes of a row that are not kept and moves the others towards lane 0. One row
// a cycle; a row leaves 1 + 1 (`lowLatency`) or 1 + ceil(log2(lanes)) (`maxFrequency`) cycles
// after it came, and while the consumer is not ready the whole pipeline waits. With `realign`,
// rows of exactly `lanes` elements leave; see `realigner` for the end of a sequence.
// Source generators/spatten/rows/zero-eliminator.ts.
// Parameters payload = u(8), lanes = 4, registers = lowLatency, realign = true, trace = false.
// Reset: reset synchronous, active high.
// IR bc8578c9. Do not edit.
`default_nettype none
module zero_eliminator_lanes4_realign_9ec09a (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 3:0] rows_payload_keep,
    input  wire        rows_payload_last,
    input  wire [31:0] rows_payload_row,

    output wire        packed_valid,
    input  wire        packed_ready,
    output wire [ 2:0] packed_payload_size,
    output wire        packed_payload_last,
    output wire [31:0] packed_payload_row
);
    wire core_advance;
    wire [2:0] core_kept;
    wire [31:0] core_compact;
    reg stage1_valid;
    reg stage1_last;
    reg [2:0] stage1_size;
    reg stage2_valid;
    reg stage2_last;
    reg [2:0] stage2_size;
    wire align_from_ready;
    wire align_to_valid;
    wire [2:0] align_to_payload_size;
    wire align_to_payload_last;
    wire [31:0] align_to_payload_row;

    assign rows_ready = core_advance;
    assign packed_valid = align_to_valid;
    assign packed_payload_size = align_to_payload_size;
    assign packed_payload_last = align_to_payload_last;
    assign packed_payload_row = align_to_payload_row;
    assign core_advance = ~stage2_valid | align_from_ready;

    compactor_lanes4_6ea7f6 core (
        .clock   (clock),
        .advance (core_advance),
        .keep    (rows_payload_keep),
        .row     (rows_payload_row),
        .kept    (core_kept),
        .compact (core_compact)
    );

    realigner_lanes4_682fe0 align (
        .clock             (clock),
        .reset             (reset),
        .from_valid        (stage2_valid),
        .from_ready        (align_from_ready),
        .from_payload_size (stage2_size),
        .from_payload_last (stage2_last),
        .from_payload_row  (core_compact),
        .to_valid          (align_to_valid),
        .to_ready          (packed_ready),
        .to_payload_size   (align_to_payload_size),
        .to_payload_last   (align_to_payload_last),
        .to_payload_row    (align_to_payload_row)
    );

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_last <= 1'd0;
            stage1_size <= 3'd0;
            stage2_valid <= 1'd0;
            stage2_last <= 1'd0;
            stage2_size <= 3'd0;
        end else if (core_advance) begin
            stage1_valid <= rows_valid;
            stage1_last <= rows_payload_last;
            stage1_size <= core_kept;
            stage2_valid <= stage1_valid;
            stage2_last <= stage1_last;
            stage2_size <= stage1_size;
        end
    end
endmodule
`default_nettype wire
