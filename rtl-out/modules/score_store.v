// score_store: Keeps the first scores of some queries, and makes the rows that go to the
// softmax: what comes in, what is stored, or the sum of both; a cycle after `load`. Source:
// golden/spatten/multiply/progressive.md.
// Source generators/spatten/multiply/score-store.ts.
// Parameters recompute = incremental, lanes = 8, rows = 256, scoreBits = 31, held = 4.
// IR 3739f4b8. Do not edit.
`default_nettype none
module score_store (
    input  wire         clock,

    input  wire [  7:0] scores_filled,
    input  wire [247:0] scores_row,

    // Keeps the row that comes in.
    input  wire         store,

    input  wire [  1:0] storePlace_slot,
    input  wire [  7:0] storePlace_number,

    // Makes the next row.
    input  wire         load,

    input  wire [  1:0] loadPlace_slot,
    input  wire [  7:0] loadPlace_number,

    // What it is made of.
    input  wire         takesIncoming,
    input  wire         takesStored,
    input  wire         last,

    output wire [  7:0] total_filled,
    output wire         total_last,
    output wire [247:0] total_row
);
    reg [255:0] store_1 [0:1023];
    reg [255:0] stored;
    reg [7:0] incoming_filled;
    reg incoming_last;
    reg [247:0] incoming_row;
    reg isStored;

    wire [247:0] total_row_part = stored[247:0];

    assign total_filled = isStored ? stored[255:248] : incoming_filled;
    assign total_last = incoming_last;
    genvar lane;
    generate
        for (lane = 0; lane < 8; lane = lane + 1) begin : each_total_row
            assign total_row[lane*31 +: 31] = incoming_row[lane*31 +: 31] +
                    (isStored ? total_row_part[lane*31 +: 31] : 31'd0);
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
            incoming_row <= {takesIncoming ? scores_row[247:217] : 31'd0, takesIncoming ?
                    scores_row[216:186] : 31'd0, takesIncoming ? scores_row[185:155] : 31'd0,
                    takesIncoming ? scores_row[154:124] : 31'd0, takesIncoming ?
                    scores_row[123:93] : 31'd0, takesIncoming ? scores_row[92:62] : 31'd0,
                    takesIncoming ? scores_row[61:31] : 31'd0, takesIncoming ? scores_row[30:0] :
                    31'd0};
            isStored <= takesStored;
        end
    end
endmodule
`default_nettype wire
