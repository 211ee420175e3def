// beat_packer_perBeat4: Rows of vectors as beats of a bus of another width, in order; a vector
// has whole rows and whole beats. As much of either as the narrower side has in a cycle passes.
// Wide rows pass combinationally, narrow ones are gathered. `clear` drops what was gathered.
// Source generators/spatten/control/beat-packer.ts.
// Parameters lanes = 16, perBeat = 4.
// Reset: reset synchronous, active high.
// IR 7d0c2639. Do not edit.
`default_nettype none
module beat_packer_perBeat4 (
    input  wire         clock,
    input  wire         reset,

    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire         rows_payload_last,
    input  wire [255:0] rows_payload_row,

    output wire         beats_valid,
    input  wire         beats_ready,
    output wire         beats_payload_last,
    output wire [ 63:0] beats_payload_row,

    input  wire         clear
);
    reg [1:0] part;

    wire isLast = part == 2'd3;
    wire [15:0] beats_payload_row_choice = (part == 2'd1) ? rows_payload_row[79:64] :
            rows_payload_row[15:0];
    wire [15:0] beats_payload_row_choice_1 = (part == 2'd2) ? rows_payload_row[143:128] :
            beats_payload_row_choice;
    wire [15:0] beats_payload_row_choice_2 = (part == 2'd1) ? rows_payload_row[95:80] :
            rows_payload_row[31:16];
    wire [15:0] beats_payload_row_choice_3 = (part == 2'd2) ? rows_payload_row[159:144] :
            beats_payload_row_choice_2;
    wire [15:0] beats_payload_row_choice_4 = (part == 2'd1) ? rows_payload_row[111:96] :
            rows_payload_row[47:32];
    wire [15:0] beats_payload_row_choice_5 = (part == 2'd2) ? rows_payload_row[175:160] :
            beats_payload_row_choice_4;
    wire [15:0] beats_payload_row_choice_6 = (part == 2'd1) ? rows_payload_row[127:112] :
            rows_payload_row[63:48];
    wire [15:0] beats_payload_row_choice_7 = (part == 2'd2) ? rows_payload_row[191:176] :
            beats_payload_row_choice_6;
    wire beats_fire = beats_valid & beats_ready;

    assign rows_ready = beats_ready & isLast;
    assign beats_valid = rows_valid;
    assign beats_payload_last = rows_payload_last & isLast;
    assign beats_payload_row[15:0] = (part == 2'd3) ? rows_payload_row[207:192] :
            beats_payload_row_choice_1;
    assign beats_payload_row[31:16] = (part == 2'd3) ? rows_payload_row[223:208] :
            beats_payload_row_choice_3;
    assign beats_payload_row[47:32] = (part == 2'd3) ? rows_payload_row[239:224] :
            beats_payload_row_choice_5;
    assign beats_payload_row[63:48] = (part == 2'd3) ? rows_payload_row[255:240] :
            beats_payload_row_choice_7;

    always @(posedge clock) begin
        if (reset) begin
            part <= 2'd0;
        end else begin
            if (beats_fire) part <= isLast ? 2'd0 : part + 2'd1;
            if (clear) part <= 2'd0;
        end
    end
endmodule
`default_nettype wire
