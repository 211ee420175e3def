// softmax_intake_lanes1_tokens8_scoreBits8: Gives each beat the scale of its row, which is
// taken with the first one, and cuts off what is too long: such a row ends in a beat with
// `drop`, and the rest of it is taken and forgotten. Combinational from `scores` to `beats`.
// Source generators/spatten/softmax/softmax-intake.ts.
// Parameters lanes = 1, tokens = 8, scoreBits = 8, parts = 1, form = table.
// Reset: reset synchronous, active high.
// IR d747b714. Do not edit.
`default_nettype none
module softmax_intake_lanes1_tokens8_scoreBits8 (
    input  wire        clock,
    input  wire        reset,

    input  wire        scales_valid,
    output wire        scales_ready,
    input  wire [15:0] scales_payload_multiplier,
    input  wire [ 5:0] scales_payload_shift,

    input  wire        scores_valid,
    output wire        scores_ready,
    input  wire        scores_payload_filled,
    input  wire        scores_payload_last,
    input  wire [ 7:0] scores_payload_row,

    output wire        beats_valid,
    input  wire        beats_ready,
    output wire        beats_payload_filled,
    output wire        beats_payload_first,
    output wire        beats_payload_last,
    output wire        beats_payload_drop,
    output wire [ 7:0] beats_payload_row,
    output wire [15:0] beats_payload_multiplier,
    output wire [ 5:0] beats_payload_shift,

    // The first error since reset or `clearError`, and the number of its row, modulo 65536.
    output wire        error_code,
    output wire [15:0] error_row,

    input  wire        clearError
);
    localparam NONE         = 1'd0;
    localparam ROW_TOO_LONG = 1'd1;

    reg [15:0] held_multiplier;
    reg [5:0] held_shift;
    reg [3:0] taken;
    reg dropping;
    reg [15:0] rowNumber;
    reg found_code;
    reg [15:0] found_row;

    wire first = taken == 4'd0;
    wire scaled = ~first | scales_valid;
    wire tooLong = taken == 4'd8;
    wire scales_fire = scales_valid & scales_ready;
    wire scores_fire = scores_valid & scores_ready;
    wire beats_fire = beats_valid & beats_ready;

    assign scales_ready = first & scores_valid & beats_ready;
    assign scores_ready = dropping | (beats_ready & scaled);
    assign beats_valid = scores_valid & scaled & ~dropping;
    assign beats_payload_filled = scores_payload_filled;
    assign beats_payload_first = first;
    assign beats_payload_last = scores_payload_last | tooLong;
    assign beats_payload_drop = tooLong;
    assign beats_payload_row = scores_payload_row;
    assign beats_payload_multiplier = first ? scales_payload_multiplier : held_multiplier;
    assign beats_payload_shift = first ? scales_payload_shift : held_shift;
    assign error_code = found_code;
    assign error_row = found_row;

    always @(posedge clock) begin
        if (scales_fire) begin
            held_multiplier <= scales_payload_multiplier;
            held_shift <= scales_payload_shift;
        end
    end

    always @(posedge clock) begin
        if (reset) begin
            taken <= 4'd0;
            dropping <= 1'd0;
            rowNumber <= 16'd0;
            found_code <= NONE;
            found_row <= 16'd0;
        end else begin
            if (scores_fire) begin
                taken <= scores_payload_last ? 4'd0 : tooLong ? taken : taken + 4'd1;
                dropping <= tooLong & ~scores_payload_last;
                rowNumber <= rowNumber + {15'd0, scores_payload_last};
            end
            if (clearError) found_code <= NONE;
            if (beats_fire & tooLong & (~found_code | clearError)) begin
                found_code <= ROW_TOO_LONG;
                found_row <= rowNumber;
            end
        end
    end
endmodule
`default_nettype wire
