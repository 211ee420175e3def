// saturating_counters_count14: `count` counters of 32 bits: each adds its amount in every
// cycle, stays at the largest number, and is 0 after `clear`.
// Source generators/spatten/control/saturating-counters.ts.
// Parameters count = 14.
// Reset: reset synchronous, active high.
// IR a162c1a4. Do not edit.
`default_nettype none
module saturating_counters_count14 (
    input  wire         clock,
    input  wire         reset,

    input  wire         clear,
    input  wire [223:0] amounts,
    output wire [447:0] totals
);
    reg [447:0] held;

    wire [32:0] held_sum = {1'd0, held[31:0]} + {17'd0, amounts[15:0]};
    wire [32:0] held_sum_1 = {1'd0, held[63:32]} + {17'd0, amounts[31:16]};
    wire [32:0] held_sum_2 = {1'd0, held[95:64]} + {17'd0, amounts[47:32]};
    wire [32:0] held_sum_3 = {1'd0, held[127:96]} + {17'd0, amounts[63:48]};
    wire [32:0] held_sum_4 = {1'd0, held[159:128]} + {17'd0, amounts[79:64]};
    wire [32:0] held_sum_5 = {1'd0, held[191:160]} + {17'd0, amounts[95:80]};
    wire [32:0] held_sum_6 = {1'd0, held[223:192]} + {17'd0, amounts[111:96]};
    wire [32:0] held_sum_7 = {1'd0, held[255:224]} + {17'd0, amounts[127:112]};
    wire [32:0] held_sum_8 = {1'd0, held[287:256]} + {17'd0, amounts[143:128]};
    wire [32:0] held_sum_9 = {1'd0, held[319:288]} + {17'd0, amounts[159:144]};
    wire [32:0] held_sum_10 = {1'd0, held[351:320]} + {17'd0, amounts[175:160]};
    wire [32:0] held_sum_11 = {1'd0, held[383:352]} + {17'd0, amounts[191:176]};
    wire [32:0] held_sum_12 = {1'd0, held[415:384]} + {17'd0, amounts[207:192]};
    wire [32:0] held_sum_13 = {1'd0, held[447:416]} + {17'd0, amounts[223:208]};

    assign totals = held;

    always @(posedge clock) begin
        if (reset) begin
            held <= 448'd0;
        end else begin
            held[31:0] <= (held_sum > 33'h0ffffffff) ? 32'hffffffff : held_sum[31:0];
            if (clear) held[31:0] <= 32'd0;
            held[63:32] <= (held_sum_1 > 33'h0ffffffff) ? 32'hffffffff : held_sum_1[31:0];
            if (clear) held[63:32] <= 32'd0;
            held[95:64] <= (held_sum_2 > 33'h0ffffffff) ? 32'hffffffff : held_sum_2[31:0];
            if (clear) held[95:64] <= 32'd0;
            held[127:96] <= (held_sum_3 > 33'h0ffffffff) ? 32'hffffffff : held_sum_3[31:0];
            if (clear) held[127:96] <= 32'd0;
            held[159:128] <= (held_sum_4 > 33'h0ffffffff) ? 32'hffffffff : held_sum_4[31:0];
            if (clear) held[159:128] <= 32'd0;
            held[191:160] <= (held_sum_5 > 33'h0ffffffff) ? 32'hffffffff : held_sum_5[31:0];
            if (clear) held[191:160] <= 32'd0;
            held[223:192] <= (held_sum_6 > 33'h0ffffffff) ? 32'hffffffff : held_sum_6[31:0];
            if (clear) held[223:192] <= 32'd0;
            held[255:224] <= (held_sum_7 > 33'h0ffffffff) ? 32'hffffffff : held_sum_7[31:0];
            if (clear) held[255:224] <= 32'd0;
            held[287:256] <= (held_sum_8 > 33'h0ffffffff) ? 32'hffffffff : held_sum_8[31:0];
            if (clear) held[287:256] <= 32'd0;
            held[319:288] <= (held_sum_9 > 33'h0ffffffff) ? 32'hffffffff : held_sum_9[31:0];
            if (clear) held[319:288] <= 32'd0;
            held[351:320] <= (held_sum_10 > 33'h0ffffffff) ? 32'hffffffff : held_sum_10[31:0];
            if (clear) held[351:320] <= 32'd0;
            held[383:352] <= (held_sum_11 > 33'h0ffffffff) ? 32'hffffffff : held_sum_11[31:0];
            if (clear) held[383:352] <= 32'd0;
            held[415:384] <= (held_sum_12 > 33'h0ffffffff) ? 32'hffffffff : held_sum_12[31:0];
            if (clear) held[415:384] <= 32'd0;
            held[447:416] <= (held_sum_13 > 33'h0ffffffff) ? 32'hffffffff : held_sum_13[31:0];
            if (clear) held[447:416] <= 32'd0;
        end
    end
endmodule
`default_nettype wire
