// zero_eliminator_lanes2_98f4fb: The zero eliminator of SpAtten (HPCA 2021), section IV-B:
// drops the lanes of a row that are not kept and moves the others towards lane 0. One row a
// cycle; a row leaves 1 + 1 (`lowLatency`) or 1 + ceil(log2(lanes)) (`maxFrequency`) cycles
// after it came, and while the consumer is not ready the whole pipeline waits. With `realign`,
// rows of exactly `lanes` elements leave; see `realigner` for the end of a sequence.
// Source generators/spatten/rows/zero-eliminator.ts.
// Parameters payload = bundle({ index: u(4), key: u(12) }), lanes = 2, registers = lowLatency,
// realign = false, trace = false.
// Reset: reset synchronous, active high.
// IR 322ac323. Do not edit.
`default_nettype none
module zero_eliminator_lanes2_98f4fb (
    input  wire        clock,
    input  wire        reset,

    input  wire        rows_valid,
    output wire        rows_ready,
    input  wire [ 1:0] rows_payload_keep,
    input  wire        rows_payload_last,
    input  wire [ 7:0] rows_payload_row_index,
    input  wire [23:0] rows_payload_row_key,

    output wire        packed_valid,
    input  wire        packed_ready,
    output wire [ 1:0] packed_payload_size,
    output wire        packed_payload_last,
    output wire [ 7:0] packed_payload_row_index,
    output wire [23:0] packed_payload_row_key
);
    wire core_advance;
    wire [1:0] core_kept;
    wire [7:0] core_compact_index;
    wire [23:0] core_compact_key;
    reg stage1_valid;
    reg stage1_last;
    reg [1:0] stage1_size;
    reg stage2_valid;
    reg stage2_last;
    reg [1:0] stage2_size;

    assign rows_ready = core_advance;
    assign packed_valid = stage2_valid;
    assign packed_payload_size = stage2_size;
    assign packed_payload_last = stage2_last;
    assign packed_payload_row_index = core_compact_index;
    assign packed_payload_row_key = core_compact_key;
    assign core_advance = ~stage2_valid | packed_ready;

    compactor_lanes2_99246a core (
        .clock         (clock),
        .advance       (core_advance),
        .keep          (rows_payload_keep),
        .row_index     (rows_payload_row_index),
        .row_key       (rows_payload_row_key),
        .kept          (core_kept),
        .compact_index (core_compact_index),
        .compact_key   (core_compact_key)
    );

    always @(posedge clock) begin
        if (reset) begin
            stage1_valid <= 1'd0;
            stage1_last <= 1'd0;
            stage1_size <= 2'd0;
            stage2_valid <= 1'd0;
            stage2_last <= 1'd0;
            stage2_size <= 2'd0;
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
