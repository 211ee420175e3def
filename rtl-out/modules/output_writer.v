// output_writer: Writes outputs and lists to memory, in the order of their places; the contract
// is golden/spatten/control/output-writer.md. Vectors pass at one beat of the bus a cycle, or
// one row where that is less.
// Source generators/spatten/control/output-writer.ts.
// Parameters dataBits = 256, outputLanes = 16, listLanes = 16, largestHead = 128.
// Reset: reset synchronous, active high.
// IR 238f55d8. Do not edit.
`default_nettype none
module output_writer (
    input  wire         clock,
    input  wire         reset,

    // Vectors, `outputLanes` elements at a time; `last` ends one.
    input  wire         outputs_valid,
    output wire         outputs_ready,
    input  wire [191:0] outputs_payload_elements,
    input  wire         outputs_payload_last,

    // Where the next vector is written, at a multiple of its size; or, with `list`, a list of so
    // many numbers, at one of 64.
    input  wire         places_valid,
    output wire         places_ready,
    input  wire [ 31:0] places_payload_address,
    input  wire         places_payload_list,
    input  wire [ 15:0] places_payload_tokens,
    input  wire [ 15:0] places_payload_heads,

    // The numbers of lists, of tokens, then of heads; `last` ends a list.
    input  wire         numbers_valid,
    output wire         numbers_ready,
    input  wire [  4:0] numbers_payload_filled,
    input  wire         numbers_payload_last,
    input  wire [255:0] numbers_payload_row,

    output wire         memory_awvalid,
    input  wire         memory_awready,
    output wire         memory_awid,
    output wire [ 31:0] memory_awaddr,
    output wire [  7:0] memory_awlen,
    output wire [  2:0] memory_awsize,
    output wire [  1:0] memory_awburst,
    output wire [  3:0] memory_awcache,
    output wire [  2:0] memory_awprot,

    output wire         memory_wvalid,
    input  wire         memory_wready,
    output wire [255:0] memory_wdata,
    output wire [ 31:0] memory_wstrb,
    output wire         memory_wlast,

    input  wire         memory_bvalid,
    output wire         memory_bready,
    input  wire         memory_bid,
    input  wire [  1:0] memory_bresp,

    // What is in hand is dropped; 1 until `idle` is.
    input  wire         cancel,

    // Bytes that are written in this cycle.
    output wire [  5:0] written,

    // Nothing is in hand, and every burst has its answer.
    output wire         idle,

    // Memory has answered with an error since the last cancel.
    output wire         error
);
    wire vectors_rows_ready;
    wire vectors_beats_valid;
    wire vectors_beats_payload_last;
    wire [255:0] vectors_beats_payload_row;
    wire list_load;
    wire list_rows_ready;
    wire list_beats_valid;
    wire list_beats_ready;
    wire [4:0] list_beats_payload_filled;
    wire list_beats_payload_last;
    wire [255:0] list_beats_payload_row;
    wire list_busy;
    wire writer_memory_awvalid;
    wire writer_memory_awid;
    wire [31:0] writer_memory_awaddr;
    wire [7:0] writer_memory_awlen;
    wire [2:0] writer_memory_awsize;
    wire [1:0] writer_memory_awburst;
    wire [3:0] writer_memory_awcache;
    wire [2:0] writer_memory_awprot;
    wire writer_memory_wvalid;
    wire [255:0] writer_memory_wdata;
    wire [31:0] writer_memory_wstrb;
    wire writer_memory_wlast;
    wire writer_memory_bready;
    wire writer_beats_ready;
    wire [5:0] writer_written;
    wire writer_idle;
    wire writer_error;
    reg gathering;
    reg [25:0] piece;
    reg beat;

    wire isList = places_valid & places_payload_list;
    wire places_ready_choice = isList ? list_beats_valid & list_beats_payload_last :
            vectors_beats_valid & vectors_beats_payload_last;
    wire [255:0] vectors_rows_payload_row_lanes;
    genvar lane;
    generate
        for (lane = 0; lane < 16; lane = lane + 1) begin : each_vectors_rows_payload_row_lanes
            assign vectors_rows_payload_row_lanes[lane*16 +: 16] =
                    {{4{outputs_payload_elements[lane*12 + 11]}},
                    outputs_payload_elements[lane*12 +: 12]};
        end
    endgenerate
    wire isVector = places_valid & ~places_payload_list;
    wire [17:0] list_total_sum = {1'd0, {1'd0, places_payload_tokens} +
            {1'd0, places_payload_heads}} + 18'd2;
    wire pieceEnds = beat | list_beats_payload_last;
    wire outputs_fire = outputs_valid & outputs_ready;
    wire list_beats_fire = list_beats_valid & list_beats_ready;

    assign outputs_ready = vectors_rows_ready & ~cancel;
    assign places_ready = writer_beats_ready & places_ready_choice;
    assign numbers_ready = list_rows_ready & ~cancel;
    assign memory_awvalid = writer_memory_awvalid;
    assign memory_awid = writer_memory_awid;
    assign memory_awaddr = writer_memory_awaddr;
    assign memory_awlen = writer_memory_awlen;
    assign memory_awsize = writer_memory_awsize;
    assign memory_awburst = writer_memory_awburst;
    assign memory_awcache = writer_memory_awcache;
    assign memory_awprot = writer_memory_awprot;
    assign memory_wvalid = writer_memory_wvalid;
    assign memory_wdata = writer_memory_wdata;
    assign memory_wstrb = writer_memory_wstrb;
    assign memory_wlast = writer_memory_wlast;
    assign memory_bready = writer_memory_bready;
    assign written = writer_written;
    assign idle = writer_idle & ~(gathering | vectors_beats_valid | list_busy);
    assign error = writer_error;
    assign list_load = isList & ~list_busy & ~cancel;
    assign list_beats_ready = isList & writer_beats_ready;

    beat_packer vectors (
        .rows_valid         (outputs_valid & ~cancel),
        .rows_ready         (vectors_rows_ready),
        .rows_payload_last  (outputs_payload_last),
        .rows_payload_row   (vectors_rows_payload_row_lanes),
        .beats_valid        (vectors_beats_valid),
        .beats_ready        (isVector & writer_beats_ready),
        .beats_payload_last (vectors_beats_payload_last),
        .beats_payload_row  (vectors_beats_payload_row),
        .clear              (cancel)
    );

    list_packer list (
        .clock                (clock),
        .reset                (reset),
        .load                 (list_load),
        .head                 ({places_payload_heads, places_payload_tokens}),
        .total                (list_total_sum),
        .rows_valid           (numbers_valid & ~cancel),
        .rows_ready           (list_rows_ready),
        .rows_payload_filled  (numbers_payload_filled),
        .rows_payload_last    (numbers_payload_last),
        .rows_payload_row     (numbers_payload_row),
        .beats_valid          (list_beats_valid),
        .beats_ready          (list_beats_ready),
        .beats_payload_filled (list_beats_payload_filled),
        .beats_payload_last   (list_beats_payload_last),
        .beats_payload_row    (list_beats_payload_row),
        .busy                 (list_busy),
        .clear                (cancel)
    );

    burst_writer writer (
        .clock                (clock),
        .reset                (reset),
        .memory_awvalid       (writer_memory_awvalid),
        .memory_awready       (memory_awready),
        .memory_awid          (writer_memory_awid),
        .memory_awaddr        (writer_memory_awaddr),
        .memory_awlen         (writer_memory_awlen),
        .memory_awsize        (writer_memory_awsize),
        .memory_awburst       (writer_memory_awburst),
        .memory_awcache       (writer_memory_awcache),
        .memory_awprot        (writer_memory_awprot),
        .memory_wvalid        (writer_memory_wvalid),
        .memory_wready        (memory_wready),
        .memory_wdata         (writer_memory_wdata),
        .memory_wstrb         (writer_memory_wstrb),
        .memory_wlast         (writer_memory_wlast),
        .memory_bvalid        (memory_bvalid),
        .memory_bready        (writer_memory_bready),
        .memory_bid           (memory_bid),
        .memory_bresp         (memory_bresp),
        .beats_valid          (isList ? list_beats_valid : isVector & vectors_beats_valid),
        .beats_ready          (writer_beats_ready),
        .beats_payload_filled (isList ? list_beats_payload_filled : 5'd16),
        .beats_payload_last   (isList ? pieceEnds : vectors_beats_payload_last),
        .beats_payload_row    (isList ? list_beats_payload_row : vectors_beats_payload_row),
        .address              (isList ? {piece, 6'd0} : places_payload_address),
        .cancel               (cancel),
        .written              (writer_written),
        .idle                 (writer_idle),
        .error                (writer_error)
    );

    always @(posedge clock) begin
        if (reset) begin
            gathering <= 1'd0;
        end else begin
            if (outputs_fire) gathering <= ~outputs_payload_last;
            if (cancel) gathering <= 1'd0;
        end
    end

    always @(posedge clock) begin
        if (list_load) begin
            piece <= places_payload_address[31:6];
            beat <= 1'd0;
        end
        if (list_beats_fire) begin
            beat <= beat + 1'd1;
            if (pieceEnds) begin
                beat <= 1'd0;
                piece <= piece + 26'd1;
            end
        end
    end
endmodule
`default_nettype wire
