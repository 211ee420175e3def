// score_store_lanes1_rows1024_scoreBits30: Keeps the first scores of some queries, and makes
// the rows that go to the softmax: what comes in, what is stored, or the sum of both; a cycle
// after `load`. Source: golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/score-store.ts.
// Parameters recompute = incremental, lanes = 1, rows = 1024, scoreBits = 30, held = 4.
// IR abffb1ea. Do not edit.
`default_nettype none
module score_store_lanes1_rows1024_scoreBits30 (
    input  wire        clock,

    input  wire        scores_filled,
    input  wire [29:0] scores_row,

    // Keeps the row that comes in.
    input  wire        store,

    input  wire [ 1:0] storePlace_slot,
    input  wire [ 9:0] storePlace_number,

    // Makes the next row.
    input  wire        load,

    input  wire [ 1:0] loadPlace_slot,
    input  wire [ 9:0] loadPlace_number,

    // What it is made of.
    input  wire        takesIncoming,
    input  wire        takesStored,
    input  wire        last,

    output wire        total_filled,
    output wire        total_last,
    output wire [29:0] total_row
);
    reg [30:0] store_1 [0:4095];
    reg [30:0] stored;
    reg incoming_filled;
    reg incoming_last;
    reg [29:0] incoming_row;
    reg isStored;

    assign total_filled = isStored ? stored[30] : incoming_filled;
    assign total_last = incoming_last;
    assign total_row = incoming_row + (isStored ? stored[29:0] : 30'd0);

    always @(posedge clock) begin
        if (store) store_1[{storePlace_slot, storePlace_number}] <= {scores_filled, scores_row};
        if (load & takesStored) stored <= store_1[{loadPlace_slot, loadPlace_number}];
    end

    always @(posedge clock) begin
        if (load) begin
            incoming_filled <= scores_filled;
            incoming_last <= last;
            incoming_row <= takesIncoming ? scores_row : 30'd0;
            isStored <= takesStored;
        end
    end
endmodule
`default_nettype wire
