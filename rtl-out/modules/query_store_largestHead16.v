// query_store_largestHead16: Gives each pass its query: the next one, which is kept in its
// slot, or one that was kept. New ones pass at once, others a cycle later.
// Source generators/spatten/multiply/query-store.ts.
// Parameters largestHead = 16, held = 4.
// Reset: reset synchronous, active high.
// IR 094fdad3. Do not edit.
`default_nettype none
module query_store_largestHead16 (
    input  wire         clock,
    input  wire         reset,

    input  wire         vectors_valid,
    output wire         vectors_ready,
    input  wire [191:0] vectors_payload,

    input  wire         passes_valid,
    output wire         passes_ready,
    input  wire         passes_payload_fresh,
    input  wire [  1:0] passes_payload_slot,

    output wire         queries_valid,
    input  wire         queries_ready,
    output wire [191:0] queries_payload
);
    reg [191:0] store [0:3];
    reg found;
    reg [191:0] kept;

    wire reads = passes_valid & ~passes_payload_fresh & ~found;
    wire vectors_fire = vectors_valid & vectors_ready;

    assign vectors_ready = passes_valid & passes_payload_fresh & queries_ready;
    assign passes_ready = queries_valid & queries_ready;
    assign queries_valid = passes_payload_fresh ? passes_valid & vectors_valid : found;
    assign queries_payload = passes_payload_fresh ? vectors_payload : kept;

    always @(posedge clock) begin
        if (reads) kept <= store[passes_payload_slot];
        if (vectors_fire) store[passes_payload_slot] <= vectors_payload;
    end

    always @(posedge clock) begin
        if (reset) begin
            found <= 1'd0;
        end else begin
            found <= reads | (found & ~queries_ready);
        end
    end
endmodule
`default_nettype wire
