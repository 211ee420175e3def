// survivor_check_lanes16_idBits10: Checks that no address of a pruned token is made: every
// number that a walker takes is one that the cascade let stay, whatever way it came from there.
// It keeps for each token the number of the last list with it, by the decisions alone and not
// by the lists that the walkers read. Without outputs: nothing of it is left where checks are
// not.
// Source generators/spatten/attention/survivor-check.ts.
// Parameters lanes = 16, idBits = 10.
// Reset: reset synchronous, active high.
// IR 612e1486. Do not edit.
`default_nettype none
module survivor_check_lanes16_idBits10 (
    input  wire         clock,
    input  wire         reset,

    input  wire         stays_valid,
    input  wire [  9:0] stays_place,
    input  wire [  9:0] stays_number,

    // A row that a walker takes in this cycle, and the lanes of it that it asks for.
    input  wire         asked_valid,
    input  wire [ 15:0] asked_filled,
    input  wire [159:0] asked_row
);
    reg [7:0] lastList [0:1023];
    reg [7:0] newest;
    reg strays;

    wire [7:0] current = (stays_place == 10'd0) ? newest + 8'd1 : newest;
    wire known_0 = ~asked_filled[0] | (lastList[asked_row[9:0]] == newest);
    wire known_1 = ~asked_filled[1] | (lastList[asked_row[19:10]] == newest);
    wire known_2 = ~asked_filled[2] | (lastList[asked_row[29:20]] == newest);
    wire known_3 = ~asked_filled[3] | (lastList[asked_row[39:30]] == newest);
    wire known_4 = ~asked_filled[4] | (lastList[asked_row[49:40]] == newest);
    wire known_5 = ~asked_filled[5] | (lastList[asked_row[59:50]] == newest);
    wire known_6 = ~asked_filled[6] | (lastList[asked_row[69:60]] == newest);
    wire known_7 = ~asked_filled[7] | (lastList[asked_row[79:70]] == newest);
    wire strays_and = known_0 & known_1 & known_2 & known_3 & known_4 & known_5 & known_6 & known_7;
    wire known_8 = ~asked_filled[8] | (lastList[asked_row[89:80]] == newest);
    wire known_9 = ~asked_filled[9] | (lastList[asked_row[99:90]] == newest);
    wire known_10 = ~asked_filled[10] | (lastList[asked_row[109:100]] == newest);
    wire known_11 = ~asked_filled[11] | (lastList[asked_row[119:110]] == newest);
    wire known_12 = ~asked_filled[12] | (lastList[asked_row[129:120]] == newest);
    wire known_13 = ~asked_filled[13] | (lastList[asked_row[139:130]] == newest);
    wire known_14 = ~asked_filled[14] | (lastList[asked_row[149:140]] == newest);
    wire known_15 = ~asked_filled[15] | (lastList[asked_row[159:150]] == newest);
    wire strays_and_1 = known_8 & known_9 & known_10 & known_11 & known_12 & known_13 & known_14 &
            known_15;

    always @(posedge clock) begin
        if (stays_valid) lastList[stays_number] <= current;
    end

    always @(posedge clock) begin
        if (reset) begin
            newest <= 8'd0;
            strays <= 1'd0;
        end else begin
            if (stays_valid) newest <= current;
            strays <= asked_valid & ~(strays_and & strays_and_1);
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
