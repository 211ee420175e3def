// survivor_check: Checks that no address of a pruned token is made: every number that a walker
// takes is one that the cascade let stay, whatever way it came from there. It keeps for each
// token the number of the last list with it, by the decisions alone and not by the lists that
// the walkers read. Without outputs: nothing of it is left where checks are not.
// Source generators/spatten/attention/survivor-check.ts.
// Parameters lanes = 2, idBits = 6.
// Reset: reset synchronous, active high.
// IR ef23a7a9. Do not edit.
`default_nettype none
module survivor_check (
    input  wire        clock,
    input  wire        reset,

    input  wire        stays_valid,
    input  wire [ 5:0] stays_place,
    input  wire [ 5:0] stays_number,

    // A row that a walker takes in this cycle, and the lanes of it that it asks for.
    input  wire        asked_valid,
    input  wire [ 1:0] asked_filled,
    input  wire [11:0] asked_row
);
    reg [7:0] lastList [0:63];
    reg [7:0] newest;
    reg strays;

    wire [7:0] current = (stays_place == 6'd0) ? newest + 8'd1 : newest;
    wire known_0 = ~asked_filled[0] | (lastList[asked_row[5:0]] == newest);
    wire known_1 = ~asked_filled[1] | (lastList[asked_row[11:6]] == newest);

    always @(posedge clock) begin
        if (stays_valid) lastList[stays_number] <= current;
    end

    always @(posedge clock) begin
        if (reset) begin
            newest <= 8'd0;
            strays <= 1'd0;
        end else begin
            if (stays_valid) newest <= current;
            strays <= asked_valid & ~(known_0 & known_1);
        end
    end

`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            no_address_of_a_pruned_token_is_made: assert (~strays);
        end
    end
`endif

    wire _unused_ok = &{1'b0, strays};
endmodule
`default_nettype wire
