// beat_packer: Rows of vectors as beats of a bus of another width, in order; a vector has whole
// rows and whole beats. As much of either as the narrower side has in a cycle passes. Wide rows
// pass combinationally, narrow ones are gathered. `clear` drops what was gathered.
// Source generators/spatten/control/beat-packer.ts.
// Parameters lanes = 16, perBeat = 16.
// IR 61ff0c5e. Do not edit.
`default_nettype none
module beat_packer (
    input  wire         rows_valid,
    output wire         rows_ready,
    input  wire         rows_payload_last,
    input  wire [255:0] rows_payload_row,

    output wire         beats_valid,
    input  wire         beats_ready,
    output wire         beats_payload_last,
    output wire [255:0] beats_payload_row,

    input  wire         clear
);
    assign rows_ready = beats_ready;
    assign beats_valid = rows_valid;
    assign beats_payload_last = rows_payload_last;
    assign beats_payload_row = rows_payload_row;

    wire _unused_ok = &{1'b0, clear};
endmodule
`default_nettype wire
