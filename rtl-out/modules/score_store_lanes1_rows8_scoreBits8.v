// score_store_lanes1_rows8_scoreBits8: Keeps the first scores of some queries, and makes the
// rows that go to the softmax: what comes in, what is stored, or the sum of both; a cycle after
// `load`. Source: golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/score-store.ts.
// Parameters recompute = incremental, lanes = 1, rows = 8, scoreBits = 8, held = 4.
// IR ca27a915. Do not edit.
`default_nettype none
module score_store_lanes1_rows8_scoreBits8 (
    input  wire       clock,

    input  wire       scores_filled,
    input  wire [7:0] scores_row,

    // Keeps the row that comes in.
    input  wire       store,

    input  wire [1:0] storePlace_slot,
    input  wire [2:0] storePlace_number,

    // Makes the next row.
    input  wire       load,

    input  wire [1:0] loadPlace_slot,
    input  wire [2:0] loadPlace_number,

    // What it is made of.
    input  wire       takesIncoming,
    input  wire       takesStored,
    input  wire       last,

    output wire       total_filled,
    output wire       total_last,
    output wire [7:0] total_row
);
    reg [8:0] store_1 [0:31];
    reg [8:0] stored;
    reg incoming_filled;
    reg incoming_last;
    reg [7:0] incoming_row;
    reg isStored;

    assign total_filled = isStored ? stored[8] : incoming_filled;
    assign total_last = incoming_last;
    assign total_row = incoming_row + (isStored ? stored[7:0] : 8'd0);

    always @(posedge clock) begin
        if (store) store_1[{storePlace_slot, storePlace_number}] <= {scores_filled, scores_row};
        if (load & takesStored) stored <= store_1[{loadPlace_slot, loadPlace_number}];
    end

    always @(posedge clock) begin
        if (load) begin
            incoming_filled <= scores_filled;
            incoming_last <= last;
            incoming_row <= takesIncoming ? scores_row : 8'd0;
            isStored <= takesStored;
        end
    end
endmodule
`default_nettype wire
