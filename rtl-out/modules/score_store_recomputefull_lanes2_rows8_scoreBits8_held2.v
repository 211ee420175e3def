// score_store_recomputefull_lanes2_rows8_scoreBits8_held2: Keeps the first scores of some
// queries, and makes the rows that go to the softmax: what comes in, what is stored, or the sum
// of both; a cycle after `load`. Source: golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/score-store.ts.
// Parameters recompute = full, lanes = 2, rows = 8, scoreBits = 8, held = 2.
// IR ff2609fe. Do not edit.
`default_nettype none
module score_store_recomputefull_lanes2_rows8_scoreBits8_held2 (
    input  wire        clock,

    input  wire [ 1:0] scores_filled,
    input  wire [15:0] scores_row,

    // Keeps the row that comes in.
    input  wire        store,

    input  wire        storePlace_slot,
    input  wire [ 2:0] storePlace_number,

    // Makes the next row.
    input  wire        load,

    input  wire        loadPlace_slot,
    input  wire [ 2:0] loadPlace_number,

    // What it is made of.
    input  wire        takesIncoming,
    input  wire        takesStored,
    input  wire        last,

    output wire [ 1:0] total_filled,
    output wire        total_last,
    output wire [15:0] total_row
);
    reg [17:0] store_1 [0:15];
    reg [17:0] stored;
    reg [1:0] incoming_filled;
    reg incoming_last;
    reg [15:0] incoming_row;
    reg isStored;

    wire [15:0] total_row_part = stored[15:0];

    assign total_filled = isStored ? stored[17:16] : incoming_filled;
    assign total_last = incoming_last;
    genvar lane;
    generate
        for (lane = 0; lane < 2; lane = lane + 1) begin : each_total_row
            assign total_row[lane*8 +: 8] = isStored ? total_row_part[lane*8 +: 8] :
                    incoming_row[lane*8 +: 8];
        end
    endgenerate

    always @(posedge clock) begin
        if (store) store_1[{storePlace_slot, storePlace_number}] <= {scores_filled, scores_row};
        if (load & takesStored) stored <= store_1[{loadPlace_slot, loadPlace_number}];
    end

    always @(posedge clock) begin
        if (load) begin
            incoming_filled <= scores_filled;
            incoming_last <= last;
            incoming_row <= {takesIncoming ? scores_row[15:8] : 8'd0, takesIncoming ?
                    scores_row[7:0] : 8'd0};
            isStored <= takesStored;
        end
    end
endmodule
`default_nettype wire
